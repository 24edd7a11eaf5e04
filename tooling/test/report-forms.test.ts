import { catalogue, toolkit } from '@imt/cli'
import type { Report, Source } from '@imt/core'
import { describeLocation, forms, render, renderPieces, type Form, type RenderOptions } from '@imt/report'
import { read, readCsv } from '@imt/tables'
import draft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { Parser } from 'commonmark'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { parse, type DefaultTreeAdapterMap } from 'parse5'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'

const asOf = '2026-11-28' as const
const { layouts, headings } = toolkit
const optionsOf = (sources: readonly Source[]): RenderOptions => ({
  files: sources.map(({ name }) => name),
  rules: catalogue,
  sources,
  readOn: asOf,
  all: true,
})
const check = (...sources: readonly Source[]): Report => toolkit.check(toolkit.recognise(sources), { asOf })

const page = await read(readFileSync('datasets/plymouth-2017-18/page.html'), { name: 'page.html', layouts, headings })
const spend = readCsv(
  [
    'Date paid,Supplier,Transaction number,Amount',
    '01/04/2025,Alpha Limited,1001,"£30,000.00"',
    '31/02/2025,Beta Limited,1002,"£40,000.00"',
    '03/04/2025,Gamma Limited,1003,lots',
    'Total,,,"£80,000.00"',
  ].join('\n'),
  { name: 'spend <b> & co.csv' },
)
const stores = readCsv('Item,Held\nPens,2\nInk,3\nTotal,6\n', { name: 'stores.csv' })
const nothing = readCsv('Colour,Taste\nred,sweet\n', { name: 'colours.csv' })
const cases = [
  ['the page of Plymouth', [page]],
  ['payments with days and sums that are none', [spend]],
  ['a table of its own sums', [stores]],
  ['nothing that is known', [nothing]],
] as const

type Node = DefaultTreeAdapterMap['node']
/** The text of a page, as a reader sees it. */
const textOf = (node: Node): string =>
  'value' in node && node.nodeName === '#text'
    ? node.value
    : 'childNodes' in node && node.nodeName !== 'style'
      ? node.childNodes.map(textOf).join('')
      : ''

/** The texts of a document of XML; it throws where this is none. */
const xmlText = (xml: string): string => {
  let all = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (text) => (all += text))
  parser.on('opentag', ({ attributes }) => (all += ` ${Object.values(attributes).map(String).join(' ')} `))
  parser.write(xml).close()
  return all
}

const markdownText = (markdown: string): string => {
  const walker = new Parser().parse(markdown).walker()
  let all = ''
  for (let step = walker.next(); step; step = walker.next()) {
    if (!step.entering) continue
    all += step.node.type === 'softbreak' ? ' ' : (step.node.literal ?? '')
  }
  return all
}

const undone = (words: string): string =>
  words.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')

/** What a reader of a form reads in it, in one line. */
const readIn: Readonly<Record<Form, (text: string) => string>> = {
  text: (text) => text,
  json: (text) => JSON.stringify(JSON.parse(text)),
  html: (text) => textOf(parse(text)),
  md: markdownText,
  csv: (text) =>
    readCsv(text, { name: 'report.csv' })
      .blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat().map(({ text: cell }) => cell) : []))
      .join(' '),
  sarif: (text) => text.replaceAll(String.raw`\"`, '"').replaceAll(String.raw`\\`, '\\'),
  junit: xmlText,
  github: undone,
}
const plain = (words: string): string => words.replaceAll(/\s+/g, '')
/** A number beside its word, however it is grouped into lines. */
const has = (said: string, words: string): boolean => plain(said).includes(plain(words))

const sarifSchema = JSON.parse(readFileSync('packages/report/test/schemas/sarif-schema-2.1.0.json', 'utf8')) as object
const Ajv = draft4.default ?? draft4
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const isSarif = ajv.compile(sarifSchema)

describe.each(cases)('%s', (_, sources) => {
  const report = check(...sources)
  const options = optionsOf(sources)
  it.each(forms.filter((form) => form !== 'json'))('has every place, message, total and day as %s', (form) => {
    const said = readIn[form](render(report, form, options))
    for (const { location, message, level, about } of report.findings) {
      if (location !== undefined) expect(has(said, describeLocation(location))).toBe(true)
      expect([level, message, has(said, message.replace(/[.?!]$/, ''))]).toEqual([level, message, true])
      if (about !== undefined) expect([about, has(said, about)]).toEqual([about, true])
    }
    for (const { summary = [] } of report.read)
      for (const { label, text } of summary) expect([label, has(said, `${label}: ${text}`)]).toEqual([label, true])
    if (report.findings.some(({ citation = [] }) => citation.some(({ verified }) => !verified)))
      expect(has(said, 'not verified')).toBe(true)
    for (const level of ['error', 'warning', 'note'] as const)
      expect(has(said, `${String(report.summary[level])} ${level}`)).toBe(true)
    expect(has(said, `${String(report.summary.passed)} passed`)).toBe(true)
    expect(has(said, form === 'text' ? report.asOf : '28 November 2026')).toBe(true)
    expect(has(said, 'he files were read on 28 November 2026')).toBe(true)
    expect(has(said, 'It is no legal, accounting or audit advice')).toBe(true)
    if (report.summary.applied === 0) expect(has(said, 'This is not a pass.')).toBe(true)
  })
  it.each(forms)('is the same bytes each time as %s', (form) => {
    expect(render(report, form, options)).toBe(render(structuredClone(report), form, options))
  })
  it('is SARIF by the schema of OASIS', () => {
    const sarif: unknown = JSON.parse(render(report, 'sarif', options))
    isSarif(sarif)
    expect(isSarif.errors ?? []).toEqual([])
  })
  it('is a page whose ways all lead somewhere, and that fetches and runs nothing', () => {
    const html = render(report, 'html', options)
    const names = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
    const ways = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id)
    expect(ways.filter((id) => !names.has(id))).toEqual([])
    expect(names.size).toBe([...html.matchAll(/ id="/g)].length)
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/)
    expect([...html.matchAll(/<h1/g)]).toHaveLength(1)
  })
})

it.each(forms)('is what it was for the page of Plymouth as %s', async (form) => {
  const text = render(check(page), form, { ...optionsOf([page]), all: false })
  await expect(text).toMatchFileSnapshot(`../../packages/report/test/golden/plymouth.${form}`)
})

it('marks the cells of a finding in the tables of a page, each leading to the other', () => {
  const report = check(page)
  const html = render(report, 'html', optionsOf([page]))
  const total = report.findings.findIndex(({ rule }) => rule === 'finance/total-mismatch')
  const id = `f-${String(total + 1)}`
  const [, cell] = new RegExp(`<td id="(c-\\d+)" class="error">5,500,191[^<]*\\(<a href="#${id}">`).exec(
    html.replaceAll('£', ''),
  ) ?? ['', '']
  expect(html).toMatch(new RegExp(`<article id="${id}"`))
  expect(html).toContain(`<a href="#${cell ?? ''}">`)
})

describe('a page of many findings', () => {
  const report = check(page)
  const first = report.findings.find(({ citation = [] }) => citation.some(({ verified }) => !verified))
  const [cited] = first?.citation ?? []
  const pageOf = (findings: readonly object[]): string =>
    render({ ...report, findings } as unknown as Report, 'html', optionsOf([page]))
  const times = (html: string, words: string): number => textOf(parse(html)).split(words).length - 1

  it('says a source in full once, and with each other finding where, and that it was not read', () => {
    const findings = [1, 2, 3].map((row) => ({ ...first, at: `/sections/a${row}/b`, fingerprint: `f${row}` }))
    const html = pageOf(findings)
    expect(times(html, cited?.title ?? '?')).toBe(1)
    expect(times(html, 'Source: that of finding 1')).toBe(2)
    expect(times(html, 'not verified)')).toBeGreaterThanOrEqual(3)
    const other = { ...first, at: '/sections/c/b', fingerprint: 'c', citation: [{ ...cited, title: 'Another law' }] }
    expect(times(pageOf([...findings, other]), 'Another law')).toBe(1)
  })

  it('says the words of findings of one cause once, and those that differ each', () => {
    const of = (row: number, message: string) => ({
      ...first,
      message,
      about: undefined,
      at: `/sections/a/b/${row}`,
      fingerprint: `f${row}`,
    })
    const html = pageOf([of(1, 'Row 7 is odd'), of(2, 'Row 7 is odd'), of(3, 'Row 8 is odd')])
    expect(times(html, 'The same at 2 more places')).toBe(1)
    expect([times(html, 'Row 7 is odd'), times(html, 'Row 8 is odd')]).toEqual([1, 1])
  })

  it('keeps 1,000 of them under 500 kB', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...report.findings[index % report.findings.length],
      ...(index % 3 === 0 ? {} : { at: `/sections/a/b${index}` }),
      fingerprint: String(index),
      evidence: [],
      candidates: [],
    }))
    expect(pageOf(many).length).toBeLessThan(500_000)
  })
})

it('counts as failures of JUnit what is asked for, and rules that had nothing to look at as skipped', () => {
  const report = check(spend)
  const failures = (failOn: NonNullable<RenderOptions['failOn']>): number =>
    Number(/<testsuites[^>]* failures="(\d+)"/.exec(render(report, 'junit', { ...optionsOf([spend]), failOn }))?.[1])
  const rules = (...levels: readonly string[]): number =>
    new Set(report.findings.filter(({ level }) => levels.includes(level)).map(({ rule }) => rule)).size
  expect(failures('error')).toBe(rules('error'))
  expect(failures('warning')).toBe(rules('error', 'warning'))
  expect(failures('note')).toBe(rules('error', 'warning', 'note'))
  expect(failures('never')).toBe(0)
  expect(render(report, 'junit', optionsOf([spend]))).toContain('<skipped message="')
})

it('is no pass of JUnit or SARIF where nothing was checked', () => {
  const report: Report = { ...check(stores), findings: [], read: [], rules: [] }
  const empty = { ...report, summary: { ...report.summary, error: 0, warning: 0, note: 0, applied: 0, passed: 0 } }
  expect(render(empty, 'junit', optionsOf([]))).toMatch(/failures="1"/)
  const sarif = JSON.parse(render(empty, 'sarif', optionsOf([]))) as {
    runs: { invocations: { executionSuccessful: boolean }[] }[]
  }
  expect(sarif.runs[0]?.invocations[0]?.executionSuccessful).toBe(false)
})

/** What a file may hold that a form takes for more than text. */
const hostile = fc
  .array(
    fc.constantFrom(
      '</script>',
      '<img src=x onerror=y>',
      ']]>',
      '&amp;',
      '\u001b[2J',
      '\u202e',
      '\ud800',
      '\n::error::x',
      '%0A::error::',
      '=1+1',
      '"',
      "'",
      '|',
      '`',
      '*',
      '[a](javascript:b)',
      '\u0000',
      'x',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''))

it('takes no text of a file for anything but text, in any form', () => {
  const report = check(spend)
  const [first] = report.findings
  if (first === undefined) throw new Error('there is no finding')
  fc.assert(
    fc.property(hostile, hostile, (message, name) => {
      const location = { kind: 'csv', source: name, line: 2, column: 1, record: 2, field: 1 } as const
      const given: Report = { ...report, findings: [{ ...first, message, about: name, stated: message, location }] }
      const options = { ...optionsOf([]), files: [name], title: name }
      for (const form of forms) {
        const text = render(given, form, options)
        expect(text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\u202e]/)
        readIn[form](text)
      }
      const html = parse(render(given, 'html', options))
      expect(JSON.stringify(html, (key, value: unknown) => (key === 'parentNode' ? undefined : value))).not.toMatch(
        /"nodeName":"(?:script|img)"/,
      )
      const lines = render(given, 'github', options).trimEnd().split('\n')
      expect(lines.every((line) => /^::(?:error|warning|notice) ?/.test(line))).toBe(true)
      expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(first.level === 'error' ? 1 : 0)
      isSarif(JSON.parse(render(given, 'sarif', options)))
      expect(isSarif.errors ?? []).toEqual([])
    }),
    { numRuns: 100 },
  )
})

it('says in SARIF and GitHub where a file is, as the call gave it', () => {
  const report = check(page)
  const uriOf = (path: string): unknown => {
    const paths = { 'page.html': path }
    const github = render(report, 'github', { ...optionsOf([page]), paths })
    const sarif = JSON.parse(render(report, 'sarif', { ...optionsOf([page]), paths })) as {
      readonly runs: readonly {
        readonly results: readonly {
          readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { uri: string } } }[]
        }[]
      }[]
    }
    const [place] = sarif.runs[0]?.results[0]?.locations ?? []
    return [place?.physicalLocation.artifactLocation.uri, /file=([^,]*),/.exec(github)?.[1]]
  }
  expect(uriOf('./data 1/page.html')).toEqual(['data%201/page.html', 'data 1/page.html'])
  expect(uriOf('../other/page.html')).toEqual(['../other/page.html', '../other/page.html'])
  expect(uriOf('/home/a b/page.html')).toEqual(['file:///home/a%20b/page.html', '/home/a b/page.html'])
  expect(uriOf(String.raw`C:\data\page.html`)).toEqual(['file:///C%3A/data/page.html', String.raw`C%3A\data\page.html`])
})

it('warns in GitHub of each file of which nothing was read', () => {
  const lines = render(check(stores, nothing), 'github', optionsOf([stores, nothing])).split('\n')
  const said = lines.filter((line) => line.startsWith('::warning file=colours.csv::'))
  expect(said).toEqual([expect.stringContaining('table 1: not read, 1 row')])
})

describe('a report of very many findings', () => {
  // benchmarks/report.mjs does the same with 100,000.
  const small = check(page)
  const findings = Array.from({ length: 3000 }, (_, index) => {
    const finding = small.findings[index % small.findings.length]
    if (finding === undefined) throw new Error('there is no finding')
    // Every third repeats one cause, the others have each their own.
    const at = index % 3 === 0 ? finding.at : (`/sections/a/b${String(index)}` as const)
    return { ...finding, at, fingerprint: String(index) }
  })
  const large: Report = { ...small, findings }
  it.each(forms)('is never one text as %s', (form) => {
    const options = { ...optionsOf([page]), rules: catalogue }
    let [longest, length, seen] = [0, 0, 0]
    for (const piece of renderPieces(large, form, options)) {
      longest = Math.max(longest, piece.length)
      length += piece.length
      seen += 1
    }
    expect(longest).toBeLessThan(60_000)
    expect(length).toBeGreaterThan(findings.length * 100)
    expect(seen).toBeGreaterThan(findings.length * (form === 'github' ? 0.5 : 0.9))
  })
})

it.each(forms)('is in pieces what it is as a whole, as %s', (form) => {
  const report = check(page, stores, nothing)
  fc.assert(
    fc.property(fc.subarray([...report.findings]), fc.boolean(), (findings, all) => {
      const given = { ...report, findings }
      const options = { ...optionsOf([page]), all }
      expect([...renderPieces(given, form, options)].join('')).toBe(render(given, form, options))
    }),
    { numRuns: 20 },
  )
})

it('refuses a form that is none and options that are not known, by name', () => {
  const report = check(stores)
  expect(() => render(report, 'pdf' as Form, optionsOf([]))).toThrow('render: form')
  expect(() => render(report, 'html', { ...optionsOf([]), titel: 'x' } as RenderOptions)).toThrow('title')
  expect(() => render({} as Report, 'html', optionsOf([]))).toThrow('render: report.summary')
})
