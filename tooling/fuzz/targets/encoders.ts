import { Parser } from 'commonmark'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { fromOcds, toCalendar, toOcds } from '@imt/contracts'
import type { Source } from '@imt/core'
import { composeLetter, composeRefusal, schemeCompleteness, toDisclosureLog } from '@imt/foi'
import { publicSite, type SiteFile } from '@imt/site'
import { readHtml, writeCsv, writeHtml, writeMarkdown } from '@imt/tables'
import { markdownReader } from '@imt/tables/markdown'
import { cyberDecision } from '../../../packages/foi/test/golden/cyber-decision.js'
import { cell } from '../grammar.js'
import { holds, same } from '../target.js'
import type { Target } from '../target.js'

const encoder = (name: string, check: Target['check']): Target => ({
  name,
  reads: 'text',
  limit: 2_000,
  make: cell,
  check,
})

/** What a spreadsheet takes for a formula, also behind what it passes over. */
const formula = /^[\p{Cc}\p{Cf}\p{Z}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u
/** A figure, which is no formula. */
const figure = /^[-+]?[\s(]*[-+]?\s*[£$€]?\s*[-+]?[\d(.]/

/** A table whose cells and title are the text, with a plain row that tells where it stands. */
const tableWith = (text: string) => ({
  title: text,
  headers: ['First', 'Second'],
  rows: [
    ['one', text],
    ['two', 'three'],
  ],
})
/** What a reader may put together or leave out of a cell: white space and characters that show nothing. */
const bare = (text: string): string => text.replaceAll(/[\p{C}\p{Z}\s\ufffd]+/gu, '')
/** Throws unless a written table is read with the rows that it was written with. */
const cameBack = (source: Source, input: string, whole: boolean): void => {
  const rows = source.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  same(rows.length, 2, 'rows written and read')
  same(
    rows[1]?.map(({ text }) => text),
    ['two', 'three'],
    'the row behind it',
  )
  if (whole) same(bare(rows[0]?.[1]?.text ?? ''), bare(input), 'a cell written and read')
}

const calendarOf = (text: string): string =>
  toCalendar(
    [
      { reference: text, title: text, supplier: text, end: '31/12/2027', noticePeriod: '3 months', owner: text },
      { title: `${text} again`, end: text, review: '01/07/2027', notes: text },
    ],
    { name: 'Contracts', domain: 'example.nhs.uk', asOf: '2026-11-23' },
  )
/** The lines of a calendar, put together again where they were folded. */
const unfolded = (file: string): readonly string[] => file.replaceAll('\r\n ', '').slice(0, -2).split('\r\n')
const nameOf = (line: string): string => line.split(/[:;]/, 1)[0] ?? ''
/** The names of all that a calendar says of contracts that nobody could object to. */
const calendarNames = new Set(unfolded(calendarOf('Print')).map(nameOf))

/** The blocks, signs and links that another implementation sees in Markdown, or a browser in HTML. */
const shownOf = (markdown: string, html: string) => {
  const kinds: string[] = []
  const links: string[] = []
  const walker = new Parser().parse(markdown).walker()
  for (let event = walker.next(); event; event = walker.next())
    if (event.entering && event.node.type !== 'text') {
      kinds.push(event.node.type)
      if (event.node.type === 'link') links.push(event.node.destination ?? '')
    }
  const waiting: DefaultTreeAdapterTypes.Node[] = [parse(html)]
  const elements: string[] = []
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName !== '#text') elements.push(node.nodeName)
    if ('attrs' in node)
      for (const { name, value } of node.attrs) {
        holds(!name.startsWith('on'), () => `an attribute ${name}`)
        if (name === 'href') links.push(value)
      }
    if ('childNodes' in node) waiting.push(...node.childNodes)
  }
  return { kinds: kinds.filter((kind) => kind !== 'softbreak'), elements, links }
}

const noticeWith = (text: string) =>
  composeRefusal({
    ...cyberDecision,
    authority: text,
    decidedBy: text,
    advice: text,
    answers: [
      { question: '1', asked: text, outcome: 'notHeld', remark: text },
      { question: '2', asked: text, outcome: 'accessibleElsewhere', url: text, place: text, checkedOn: '2026-10-28' },
    ],
  })
const plainNotice = noticeWith('words')
const plain = shownOf(plainNotice.markdown, plainNotice.html)

const letterWith = (text: string) =>
  composeLetter({
    kind: 'acknowledgement',
    authority: text,
    reference: text,
    receivedOn: '2026-10-05',
    sentOn: '2026-10-06',
    sentBy: text,
  })
const plainLetter = letterWith('words')
const plainOfLetter = shownOf(plainLetter.markdown, plainLetter.html)

/** A site in which the text stands wherever a publication or a body may put one. */
const siteWith = (text: string): readonly SiteFile[] =>
  publicSite(
    {
      about: { title: text, period: text, url: text },
      sections: {
        contracts: { register: [{ title: text, supplier: text, start: '01/04/2023', end: text }] },
        foi: { standing: { passages: [text], exemptions: [], reviewContact: [text], appealContact: [] } },
      },
    },
    {
      body: { name: `A ${text}`, contact: [text], privacy: { text: [text] } },
      asOf: '2026-11-28',
      baseUrl: 'https://example.org/',
      report: {
        asOf: '2026-11-28',
        summary: { error: 0, warning: 0, note: 0, applied: 0, passed: 0, notApplicable: 0 },
        rules: [],
        findings: [],
        read: [],
      },
    },
  )

export const encoders: readonly Target[] = [
  encoder('publicSite', (input) => {
    for (const { path, content } of siteWith(input)) {
      if (typeof content !== 'string' || !path.endsWith('.html')) continue
      const { elements, links } = shownOf('', content)
      const scripts = elements.filter((name) => name === 'script').length
      holds(scripts === (path === 'index.html' ? 1 : 0), () => `${scripts} scripts in ${path}`)
      holds(elements.filter((name) => name === 'h1').length === 1, () => `not one first heading in ${path}`)
      for (const address of links)
        holds(/^(?:https:|[\w./-]*(?:#[\w-]*)?$)/i.test(address), () => `${path} leads to ${address}`)
    }
  }),
  encoder('writeCsv', (input, random) => {
    const delimiter = random.pick([',', ';', '\t', '|'] as const)
    const guardFormulas = random.chance(0.7)
    const others = ['1', '', input, input.slice(1), `${input}"`, ` ${input}`]
    const rows = Array.from({ length: 1 + random.below(3) }, () => ['a', input, random.pick(others)])
    const written = writeCsv(
      { headers: ['x', 'y', 'z'], rows: rows.map((row) => row.map((text) => ({ text }))) },
      { delimiter, guardFormulas, lineEnd: random.pick(['\r\n', '\n'] as const), byteOrderMark: random.chance(0.2) },
    )
    const { data } = Papa.parse<string[]>(written.replace(/^\ufeff/, ''), { delimiter, skipEmptyLines: false })
    const back = data.slice(1, -1)
    holds(back.length === rows.length, () => `${rows.length} rows written, ${back.length} read`)
    for (const [at, row] of rows.entries())
      for (const [column, text] of row.entries()) {
        const held = back[at]?.[column] ?? ''
        if (!guardFormulas) holds(held === text, () => `${JSON.stringify(text)} is read as ${JSON.stringify(held)}`)
        else {
          const runs = formula.test(held) && !figure.test(held) && held.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '').length > 1
          holds(!runs, () => `${JSON.stringify(held)} may run as a formula`)
        }
      }
  }),
  encoder('writeHtml', (input) => {
    const page = writeHtml([tableWith(input)])
    const { elements } = shownOf('', page)
    const blocks = elements.filter((name) => name !== 'br')
    same(blocks, shownOf('', writeHtml([tableWith('x')])).elements, 'other elements')
    cameBack(readHtml(page, { name: 'a.html' }), input, true)
  }),
  encoder('writeMarkdown', async (input) => {
    const written = writeMarkdown([tableWith(input)])
    const blocks = (markdown: string) => shownOf(markdown, '').kinds.filter((kind) => kind !== 'linebreak')
    same(
      blocks(written).filter((kind) => kind !== 'html_inline'),
      blocks(writeMarkdown([tableWith('x')])),
      'other blocks',
    )
    cameBack(await markdownReader.read(Buffer.from(written), { name: 'a.md' }), input, false)
  }),
  encoder('toCalendar', (input) => {
    const file = calendarOf(input)
    holds(file.endsWith('\r\n'), () => 'the last line does not end')
    const lines = file.slice(0, -2).split('\r\n')
    for (const line of lines) {
      holds(new TextEncoder().encode(line).length <= 75, () => `a line of over 75 octets: ${line}`)
      holds(!/[\0-\u0008\n-\u001f\u007f]/.test(line), () => `a control in ${JSON.stringify(line)}`)
    }
    for (const line of unfolded(file)) holds(calendarNames.has(nameOf(line)), () => `a line of its own: ${line}`)
    const events = new ICAL.Component(ICAL.parse(file) as []).getAllSubcomponents('vevent')
    holds(events.length >= 2, () => `${events.length} events`)
    const identifiers = events.map((event) => String(event.getFirstPropertyValue('uid')))
    holds(new Set(identifiers).size === events.length, () => `two events of one identifier: ${identifiers.join(' ')}`)
  }),
  encoder('toOcds', (input) => {
    const entries = [
      { reference: input, title: input, supplier: input, end: '31/12/2027', value: input },
      { title: `${input} again`, period: input, term: input, extension: input, status: input },
    ]
    const { package: made } = toOcds(entries, {
      ocidPrefix: 'ocds-abc123',
      buyer: { name: 'Trust', scheme: 'GB-NHS', id: 'RK9' },
      uri: 'https://example.nhs.uk/contracts.json',
      published: '2026-11-23',
    })
    const identifiers = made.releases.map(({ ocid }) => ocid)
    holds(
      new Set(identifiers).size === identifiers.length,
      () => `two releases of one identifier: ${identifiers.join(' ')}`,
    )
    const back = fromOcds(JSON.parse(JSON.stringify(made)))
    holds(back.ok, () => 'what was written as OCDS is not read')
    same(back.value.length, made.releases.length, 'contracts written and read')
  }),
  encoder('composeRefusal', (input) => {
    if (input.trim() === '') return
    const { markdown, html, text } = noticeWith(input)
    const { kinds, elements, links } = shownOf(markdown, html)
    holds(
      links.every((link) => /^(?:https?|mailto):/i.test(link)),
      () => `a link to ${links.join(' ')}`,
    )
    // An address that may be a link is one in both; one that may not is words.
    const inner = (names: readonly string[]): readonly string[] =>
      names.filter((name) => !['link', 'a', 'linebreak', 'br'].includes(name))
    same(inner(kinds), inner(plain.kinds), 'other blocks in Markdown')
    same([...inner(elements)].sort(), [...inner(plain.elements)].sort(), 'other elements in HTML')
    for (const written of [text, markdown, html])
      holds(!/[\0-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(written), () => 'a control is left')
  }),
  encoder('composeLetter', (input) => {
    if (input.trim() === '') return
    const { markdown, html, text } = letterWith(input)
    const { kinds, elements, links } = shownOf(markdown, html)
    same(links.join(' '), plainOfLetter.links.join(' '), 'other links')
    same(kinds, plainOfLetter.kinds, 'other blocks in Markdown')
    same([...elements].sort(), [...plainOfLetter.elements].sort(), 'other elements in HTML')
    for (const written of [text, markdown, html])
      holds(!/[\0-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(written), () => 'a control is left')
  }),
  encoder('toDisclosureLog', (input) => {
    const entry = { reference: 'FOI-1', receivedOn: '05/10/2026', outcome: 'Granted', provisions: 's40(2)' }
    const own = JSON.stringify(toDisclosureLog([entry]).rows)
    // Whatever stands where nothing is read from, the rows are the same.
    const held = { title: input, request: input, response: input, category: input, own: { [input]: input } }
    same(JSON.stringify(toDisclosureLog([{ ...entry, ...held }]).rows), own, 'other rows')
    for (const key of Object.keys(entry))
      for (const cell of toDisclosureLog([{ ...entry, [key]: input }]).rows.flat())
        // A plus joins what is cited of one section, and begins no cell.
        holds(/^(?!\+)[\w /().;:+-]*$/.test(cell), () => `a cell of its own: ${JSON.stringify(cell)}`)
  }),
  encoder('schemeCompleteness', (input) => {
    const page = `<h1>${input}</h1><ul><li>Capital programme: ${input}</li><li><a href="${input}">${input}</a></li></ul>`
    const { items, pagesRead } = schemeCompleteness([readHtml(page, { name: 'a.html' })])
    holds(pagesRead === 1, () => `${pagesRead} pages read`)
    for (const { says, state, places } of items)
      holds(says !== '' && (state === 'notFound' || places.length > 0), () => `${state} without a place`)
  }),
]
