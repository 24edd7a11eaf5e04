import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { pageText } from '../generate/page-text.mjs'

interface Node {
  readonly nodeName: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
}
interface Parser {
  parse(html: string): Node
}
interface PublishedTable {
  readonly name: string
  readonly under: readonly string[]
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
interface Facts {
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  readonly tables: readonly PublishedTable[]
  readonly provisions: readonly string[]
  readonly links: readonly string[]
  readonly emails: readonly string[]
  readonly telephones: readonly string[]
  readonly postcodes: readonly string[]
  readonly addresses: readonly (readonly string[])[]
  readonly phrases: readonly string[]
}

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url))
const folder = path('datasets/plymouth-2017-18')
const script = path('tooling/generate/page-text.mjs')
const html = readFileSync(join(folder, 'page.html'), 'utf8')
const text = readFileSync(join(folder, 'page.txt'), 'utf8')
const facts = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as Facts

// parse5 belongs to @imt/tables; this reading of the page shares nothing with the script's.
const { parse } = (await import(
  pathToFileURL(createRequire(path('packages/tables/package.json')).resolve('parse5')).href
)) as Parser
const everyNode = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(everyNode)]
const nodes = everyNode(parse(html))
const called = (name: string, within: readonly Node[] = nodes): readonly Node[] =>
  within.filter(({ nodeName }) => nodeName === name)
const textOf = (node: Node): string =>
  everyNode(node)
    .map(({ nodeName, value }) => (nodeName === 'br' ? '\n' : nodeName === '#text' ? (value ?? '') : ''))
    .join('')
    .replace(/^[ \n]+|[ \n]+$/g, '')
const attribute = (node: Node, name: string): string | undefined => node.attrs?.find((one) => one.name === name)?.value
const seen = textOf(called('body')[0] ?? { nodeName: 'nothing' })

/** Lines that hold something; a line of no-break spaces does. */
const linesOf = (page: string): readonly string[] => page.split('\n').filter((line) => line !== '')
const cellsOf = ({ headers, rows }: PublishedTable): readonly string[] => [...headers, ...rows.flat()]
/**
 * Where the cells of a table begin among the lines, at or after a place; -1 when they are not all there, in order, with
 * nothing between.
 */
const findCells = (lines: readonly string[], cells: readonly string[], from: number): number =>
  lines.findIndex((_, at) => at >= from && cells.every((cell, offset) => lines[at + offset] === cell))

describe('the Plymouth page as HTML', () => {
  it('has the published headings, once each at their level', () => {
    const headings = nodes
      .filter(({ nodeName }) => /^h[1-6]$/.test(nodeName))
      .map((node) => ({ level: Number(node.nodeName[1]), text: textOf(node) }))
    expect(headings).toEqual(facts.headings)
  })

  it('has the published tables, every cell exactly, under their headings', () => {
    const under: string[] = []
    const tables = nodes.flatMap((node) => {
      const level = Number(/^h([1-6])$/.exec(node.nodeName)?.[1] ?? 0)
      if (level > 0) under.splice(level - 1, Infinity, textOf(node))
      if (node.nodeName !== 'table') return []
      const [headers = [], ...rows] = called('tr', everyNode(node)).map((row) =>
        everyNode(row)
          .filter(({ nodeName }) => nodeName === 'th' || nodeName === 'td')
          .map(textOf),
      )
      return [{ under: [...under], headers, rows }]
    })
    expect(tables).toEqual(facts.tables.map(({ under: place, headers, rows }) => ({ under: place, headers, rows })))
    expect(called('th').map((cell) => attribute(cell, 'scope'))).toEqual(
      facts.tables.flatMap(({ headers }) => headers.map(() => 'col')),
    )
  })

  it('links where the page linked, and invents no target', () => {
    expect(called('a').map(textOf)).toEqual(facts.links)
    expect(called('a').map((link) => attribute(link, 'href'))).toEqual(
      facts.links.map((link) => (link.startsWith('http') ? link : link.includes('@') ? `mailto:${link}` : '#')),
    )
  })
})

describe('the Plymouth page as text', () => {
  it('has every cell on a line of its own, in order', () => {
    const lines = linesOf(text)
    let from = 0
    for (const table of facts.tables) {
      const at = findCells(lines, cellsOf(table), from)
      expect(at, table.name).toBeGreaterThanOrEqual(from)
      from = at + cellsOf(table).length
    }
  })

  it('has the published headings on lines of their own, in order', () => {
    const headings = facts.headings.map((heading) => heading.text)
    const lines = linesOf(text).filter((line, at, all) => headings.includes(line) && all.indexOf(line) === at)
    expect(lines).toEqual(headings)
  })

  it('is what the script makes of page.html', () => {
    expect(pageText(html)).toBe(text)
    expect(spawnSync(process.execPath, [script, '--check', folder], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    })
  })

  it('is reported when out of date, left as it is by --check, and renewed without', () => {
    const copy = mkdtempSync(join(tmpdir(), 'page-text-'))
    try {
      copyFileSync(join(folder, 'page.html'), join(copy, 'page.html'))
      writeFileSync(join(copy, 'page.txt'), text.replace('173.06', '173.60'))
      const checked = spawnSync(process.execPath, [script, '--check', copy], { encoding: 'utf8' })
      expect(checked.status).toBe(1)
      expect(checked.stderr).toContain('page.txt is not what its page.html says')
      expect(readFileSync(join(copy, 'page.txt'), 'utf8')).toContain('173.60')
      expect(spawnSync(process.execPath, [script, copy]).status).toBe(0)
      expect(readFileSync(join(copy, 'page.txt'), 'utf8')).toBe(text)
    } finally {
      rmSync(copy, { recursive: true })
    }
  })

  it.each([
    ['an empty cell, which would leave no line', '<table><tr><td></td><td>1</td></tr></table>', /empty <td>/],
    [
      'a paragraph inside a cell, which would run together',
      '<table><tr><td><p>1</p><p>2</p></td></tr></table>',
      /<p> inside <td>/,
    ],
    ['text that stands in no paragraph', '<main>lost</main>', /outside a paragraph: lost/],
  ])('is refused for %s', (_, page, message) => {
    expect(() => pageText(page)).toThrow(message)
  })
})

describe('both forms of the Plymouth page', () => {
  it.each(['provisions', 'links', 'emails', 'telephones', 'postcodes', 'phrases'] as const)(
    'keep the %s as published',
    (kind) => {
      expect(facts[kind].filter((fact) => !seen.includes(fact) || !text.includes(fact))).toEqual([])
    },
  )

  it('keep the two addresses, line by line', () => {
    for (const page of [
      linesOf(seen)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      linesOf(text),
    ]) {
      for (const address of facts.addresses) expect(findCells(page, address, 0), address[0]).toBeGreaterThan(-1)
    }
  })

  it('end in a newline and hold no carriage return, tab or mark of byte order', () => {
    for (const file of [html, text]) expect(file).toMatch(/^[^\r\t\uFEFF]*[^\n]\n$/)
  })
})

const seedFile = path('../shared/seed/000_bd850e409126cc0b.txt')
const absent = !existsSync(seedFile)
const beside = absent ? ' (skipped: the extracted text of the published page is not beside this checkout)' : ''

describe('the Plymouth page against the text it was transcribed from', () => {
  const seed = absent ? '' : readFileSync(seedFile, 'utf8')
  const all = (page: string, pattern: RegExp): readonly string[] =>
    [...page.matchAll(pattern)].map(([match]) => match).sort()

  it.skipIf(absent)(`has every table cell, padding and all, on the same line${beside}`, () => {
    const ours = text.split('\n')
    const theirs = seed.split('\n')
    for (const table of facts.tables) {
      const cells = cellsOf(table)
      const first = findCells(linesOf(seed), cells, 0)
      expect(first, table.name).toBeGreaterThan(-1)
      const start = theirs.findIndex((line, at) => line === cells[0] && theirs[at + 4] === cells[2])
      const span = cells.length * 2 - 1
      expect(ours.slice(start, start + span), table.name).toEqual(theirs.slice(start, start + span))
    }
  })

  it.skipIf(absent)(`has the same headings${beside}`, () => {
    expect(facts.headings.map((heading) => heading.text).filter((heading) => !linesOf(seed).includes(heading))).toEqual(
      [],
    )
  })

  it.skipIf(absent).each([
    ['figures, years and numbered provisions', /(?:[-£(“‘]|[\p{L}])*\d\S*[\p{L}\d]/gu],
    ['single digits', /(?<!\S)\d(?!\S)/g],
    ['sections of the Act', /[Ss]ection \d+(?:\.?-\(\d\)(?:\s?\([a-z]\))*)?(?: and (?:\([a-z]\)|\d+))?/g],
    ['e-mail addresses', /[\w.-]+@[\w.]+\w/g],
    ['web addresses', /https?:\/\/\S+/g],
    ['telephone numbers', /\b0\d{4} \d{3} ?\d{3}\b/g],
    ['postcodes', /\b[A-Z]{1,2}\d{1,2} \d[A-Z]{2}\b/g],
  ])(`has the same %s, as often, and no others${beside}`, (_, pattern) => {
    expect(all(seed, pattern).length).toBeGreaterThan(0)
    expect(all(text, pattern)).toEqual(all(seed, pattern))
  })

  it.skipIf(absent)(`names by initials what the page named, and nothing else${beside}`, () => {
    const initials = (page: string): readonly string[] => [...new Set(all(page, /\b[A-Z][A-Z&]+\b/g))]
    expect(initials(text)).toEqual(initials(seed))
  })

  it.skipIf(absent)(`copies no sentence of more than twelve words${beside}`, () => {
    const wordsOf = (sentence: string): readonly string[] => sentence.toLowerCase().match(/[\p{L}\p{N}&]+/gu) ?? []
    const sentences = (page: string): readonly string[] =>
      page
        .split(/(?<=[.!?:;])\s+|\n+/)
        .map(wordsOf)
        .filter((words) => words.length > 12)
        .map((words) => words.join(' '))
    const theirs = new Set(sentences(seed))
    expect(theirs.size).toBeGreaterThan(20)
    expect(sentences(text).filter((sentence) => theirs.has(sentence))).toEqual([])
  })
})
