import { counted, groupFindings, type Finding, type Location, type Report } from '@imt/core'
import { toHtml } from 'hast-util-to-html'
import { readWords, totalWords } from '../coverage-words.js'
import { acceptedWords, changesWords, citationWords, differenceWords, sentence } from '../finding-words.js'
import { describeLocation } from '../location.js'
import type { RenderOptions } from '../options.js'
import { statement } from '../statement.js'
import { headWords, shortWords } from '../totals.js'
import { markedTables, type Named } from './marked-tables.js'
import { element, link, list, text, type Child, type Element, type Root } from './nodes.js'
import { style } from './style.js'

type CellAt = ReadonlyMap<string, string>

/** A place of a file, with a way to its cell where the page shows it. */
const placeLink = (location: Location | undefined, otherwise: string, cellAt: CellAt): Child => {
  if (location === undefined) return text(otherwise)
  const words = describeLocation(location)
  const id = cellAt.get(words)
  return id === undefined ? text(words) : element('a', { href: `#${id}` }, [words])
}

const detail = (name: string, value: string | undefined): readonly Element[] =>
  value === undefined || value === '' ? [] : [element('dt', {}, [name]), element('dd', {}, [value])]

const details = (finding: Finding): Child => {
  const rows = [
    ...detail('About', finding.about),
    ...(finding.difference === undefined
      ? []
      : [
          ...detail('Stated', finding.stated),
          ...detail('Computed', finding.computed),
          ...detail('Difference', differenceWords(finding)),
        ]),
    ...detail('Repair', finding.repair && changesWords([finding.repair])),
    ...detail('Proof', finding.repair?.proof),
    ...detail('Accepted', finding.accepted && acceptedWords(finding.accepted)),
  ]
  const { fingerprint } = finding
  return rows.length === 0
    ? element('p', {}, [`Fingerprint: ${fingerprint}`])
    : element('dl', {}, [...rows, ...detail('Fingerprint', fingerprint)])
}

/** A list behind a line that opens it: a page without scripts can do so. */
const folded = (words: string, items: readonly (Child | string)[]): Child | undefined =>
  items.length === 0
    ? undefined
    : element('details', {}, [element('summary', {}, [words]), ...[list(items)].filter((child) => child !== undefined)])

/** Stands in a skeleton where pieces go: no text holds it, since controls are made visible. */
const gap = '\u0001'
const here: Child = { type: 'text', value: gap }

const html = (...children: Root['children']): string => toHtml({ type: 'root', children })

/** A finding as HTML, without the ends of paragraphs and items, which HTML has no need of: there may be very many. */
const compact = (finding: Element): string => toHtml({ type: 'root', children: [finding] }, { omitOptionalTags: true })

/** A finding that repeats the cause of another, in the list under that one; its words where they are others. */
const repeated = ({ finding: other, id: to }: Named, first: Finding, cellAt: CellAt): string => {
  const words = [
    ...(other.message === first.message ? [] : [sentence(other.message)]),
    ...(other.accepted === undefined ? [] : [acceptedWords(other.accepted)]),
  ]
  return html(
    element('li', {}, [
      element('span', { id: to }, [
        `${to.slice(2)}: `,
        placeLink(other.location, other.at, cellAt),
        `${other.about === undefined ? '' : `, about ${other.about}`}${words.length === 0 ? '' : `: ${words.join(' ')}`}`,
      ]),
    ]),
  )
}

/** So many lists of sources are remembered, so that a page of any length is written in bounded memory. */
const mostCited = 1000

/**
 * Says the sources of findings: in full with the first that has them, and then by a link to it, with whether they were
 * read.
 */
const sourcesSaid = (): ((named: Named) => Element | undefined) => {
  const saidAt = new Map<string, string>()
  return ({ finding: { citation = [] }, id }) => {
    if (citation.length === 0) return undefined
    const key = JSON.stringify(citation)
    const before = saidAt.get(key)
    if (before !== undefined) {
      const unread = citation.filter(({ verified }) => !verified).length
      const open = unread === 0 ? '' : unread === citation.length ? ' (source not verified)' : ' (some not verified)'
      const first = element('a', { href: `#${before}` }, [`finding ${before.slice(2)}`])
      return element('p', {}, ['Source: that of ', first, open])
    }
    if (saidAt.size < mostCited) saidAt.set(key, id)
    return element('p', {}, [
      'Source: ',
      ...citation.flatMap((each, index) => [...(index === 0 ? [] : ['; ']), link(each.url, citationWords(each))]),
    ])
  }
}

const inFull = (
  { finding, id }: Named,
  summary: string,
  cellAt: CellAt,
  others: readonly Named[],
  sources: Element | undefined,
): Element => {
  const { level, rule, location, at, message, evidence = [], candidates = [], accepted } = finding
  return element('article', { id, className: [level] }, [
    element('h3', {}, [
      element('b', {}, [level]),
      ` ${id.slice(2)}: `,
      element('code', {}, [rule]),
      accepted === undefined ? undefined : ' (accepted)',
    ]),
    element('p', {}, [element('strong', {}, [summary])]),
    element('p', {}, [placeLink(location, at, cellAt)]),
    element('p', {}, [sentence(message)]),
    details(finding),
    folded(
      `${counted(candidates.length, 'change')} that would make the sums agree; the figures cannot tell which`,
      candidates.map(({ changes, why }) => `${changesWords(changes)} (${why})`),
    ),
    folded(
      `Rests on ${counted(evidence.length, 'figure')}`,
      evidence.map(({ text: stated, location: place, at: pointer }) =>
        element('span', {}, [`${stated}: `, placeLink(place, pointer, cellAt)]),
      ),
    ),
    sources,
    others.length === 0
      ? undefined
      : element('details', {}, [
          element('summary', {}, [`The same at ${counted(others.length, 'more place')}`]),
          element('ul', {}, [here]),
        ]),
  ])
}

const section = (id: string, title: string, children: readonly (Child | undefined)[]): Element =>
  element('section', { ariaLabelledBy: [id] }, [element('h2', { id }, [title]), ...children])

const readSection = (report: Report): Element => {
  const sources = [...new Set(report.read.map(({ source }) => source))]
  return section('read', 'What was read, and what of it was checked', [
    ...(sources.length === 0 ? [element('p', {}, ['Nothing was read.'])] : []),
    ...sources.flatMap((source) => [
      element('h3', {}, [source]),
      list(
        report.read
          .filter((read) => read.source === source)
          .flatMap((read) => [
            sentence(readWords(read)),
            ...(read.summary ?? []).map(({ label, text: words }) => sentence(`${label}: ${words}`)),
            ...(read.totalsNotChecked ?? []).map((total) => sentence(totalWords(total))),
            ...(read.totals.notChecked > (read.totalsNotChecked ?? []).length
              ? [`${counted(read.totals.notChecked - (read.totalsNotChecked ?? []).length, 'more total')} not checked.`]
              : []),
          ]),
      ),
    ]),
  ])
}

/**
 * A report as one page of HTML, for those who do not use a terminal: no script, nothing from elsewhere, headings in
 * order, levels told by words beside colours. With the files as they were read (`sources`), the tables that findings
 * stand in are shown with their cells marked, and each finding and its cell lead to one another. Findings that repeat
 * one cause are folded under the first; none is left out.
 */
export function* htmlPieces(report: Report, options: RenderOptions): Generator<string, void, undefined> {
  const { title, sources = [] } = options
  const named = new Map(
    report.findings.map((finding, index): readonly [Finding, Named] => [
      finding,
      { finding, id: `f-${String(index + 1)}` },
    ]),
  )
  const all = [...named.values()]
  const { sections, cellAt } = markedTables(sources, all)
  const summaries = new Map(options.rules.map(({ code, summary }) => [code as string, summary]))
  const short = shortWords(report)
  const name = title === undefined ? 'Report of a check' : `Report of a check: ${title}`
  const body = element('body', {}, [
    element('a', { className: ['skip'], href: '#findings' }, ['Skip to the findings']),
    element('header', {}, [
      element('h1', {}, [name]),
      ...headWords(report, options).map((words) => element('p', {}, [words])),
    ]),
    element('main', {}, [
      readSection(report),
      section('findings', 'Findings', [
        all.length === 0 ? element('p', {}, ['Nothing was found in what was checked.']) : here,
      ]),
      sections.length === 0 ? undefined : section('tables', 'The tables, with what was found', [...sections]),
      short.length === 0 ? undefined : section('short', 'What was not looked at or is not listed', [list(short)]),
    ]),
    element('footer', {}, [element('h2', {}, ['About this report']), element('p', {}, [statement])]),
  ])
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', {
      httpEquiv: ['content-security-policy'],
      content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    }),
    element('title', {}, [name]),
    { type: 'element', tagName: 'style', properties: {}, children: [{ type: 'text', value: style }] },
  ])
  const [top = '', ...rest] = html({ type: 'doctype' }, element('html', { lang: 'en-GB' }, [head, body])).split(gap)
  const sourcesOf = sourcesSaid()
  yield top
  for (const { shown, rest: more } of groupFindings(report.findings)) {
    const [first, ...others] = [...shown, ...more].flatMap((finding) => named.get(finding) ?? [])
    if (first === undefined) continue
    const summary = summaries.get(first.finding.rule) ?? first.finding.rule
    const [before = '', ...behind] = compact(inFull(first, summary, cellAt, others, sourcesOf(first))).split(gap)
    yield before
    for (const other of others) yield repeated(other, first.finding, cellAt)
    yield* behind
  }
  yield `${rest.join('')}\n`
}
