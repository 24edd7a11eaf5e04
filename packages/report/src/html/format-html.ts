import { groupFindings, type Finding, type Location, type Report } from '@imt/core'
import { toHtml } from 'hast-util-to-html'
import { readWords, summaryWords, totalWords } from '../coverage-words.js'
import {
  acceptedWords,
  candidateWords,
  changesWords,
  citationWords,
  differenceWords,
  figuresWords,
  messageWords,
  ofRule,
  sentence,
} from '../finding-words.js'
import { describeLocation } from '../location.js'
import type { Label } from '../messages/labels.js'
import { messagesWith, type Messages } from '../messages/messages.js'
import type { RenderOptions } from '../options.js'
import { headWords, shortWords } from '../totals.js'
import { markedTables, type Named } from './marked-tables.js'
import { element, link, list, text, type Child, type Element, type Root } from './nodes.js'
import { style } from './style.js'

/** What the parts of a page are written with: where its cells are, and its texts. */
interface Page {
  readonly cellAt: ReadonlyMap<string, string>
  readonly say: Messages
}

/** A place of a file, with a way to its cell where the page shows it. */
const placeLink = (location: Location | undefined, otherwise: string, { cellAt, say }: Page): Child => {
  if (location === undefined) return text(otherwise)
  const words = say.place({ location })
  const id = cellAt.get(describeLocation(location))
  return id === undefined ? text(words) : element('a', { href: `#${id}` }, [words])
}

const detail = (name: string, value: string | undefined): readonly Element[] =>
  value === undefined || value === '' ? [] : [element('dt', {}, [name]), element('dd', {}, [value])]

const details = (finding: Finding, say: Messages): Child => {
  const { rule, repair, accepted, fingerprint } = finding
  const row = (name: Label, value: string | undefined): readonly Element[] => detail(say.label({ name }), value)
  const rows = [
    ...row('about', finding.about),
    ...(finding.difference === undefined
      ? []
      : [
          ...row('stated', finding.stated),
          ...row('computed', finding.computed),
          ...row('difference', differenceWords(finding, say)),
        ]),
    ...row('repair', repair && changesWords([repair], say)),
    ...row('proof', repair && ofRule(rule, 'proof', repair.proof, say)),
    ...row('accepted', accepted && acceptedWords(accepted, say)),
  ]
  return rows.length === 0
    ? element('p', {}, [say.fingerprint({ fingerprint })])
    : element('dl', {}, [...rows, ...row('fingerprint', fingerprint)])
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
const repeated = ({ finding: other, id: to }: Named, first: Finding, page: Page): string => {
  const { say } = page
  const figures = figuresWords(other, say)
  const words = [
    ...(other.message === first.message ? [] : [messageWords(other, say)]),
    ...(figures === undefined ? [] : [sentence(figures)]),
    ...(other.accepted === undefined ? [] : [acceptedWords(other.accepted, say)]),
  ]
  return html(
    element('li', {}, [
      element('span', { id: to }, [
        `${to.slice(2)}: `,
        placeLink(other.location, other.at, page),
        `${other.about === undefined ? '' : `, ${say.aboutThing({ about: other.about })}`}${words.length === 0 ? '' : `: ${words.join(' ')}`}`,
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
const sourcesSaid = (say: Messages): ((named: Named) => Element | undefined) => {
  const saidAt = new Map<string, string>()
  return ({ finding: { citation = [] }, id }) => {
    if (citation.length === 0) return undefined
    const key = JSON.stringify(citation)
    const before = saidAt.get(key)
    if (before !== undefined) {
      const unread = citation.filter(({ verified }) => !verified).length
      const open = unread === 0 ? '' : say.sourceNotVerified({ all: unread === citation.length })
      const first = element('a', { href: `#${before}` }, [say.findingNumber({ number: before.slice(2) })])
      return element('p', {}, [say.sourceThatOf(), first, open])
    }
    if (saidAt.size < mostCited) saidAt.set(key, id)
    return element('p', {}, [
      say.saidOf({ what: say.label({ name: 'source' }), words: '' }),
      ...citation.flatMap((each, index) => [...(index === 0 ? [] : ['; ']), link(each.url, citationWords(each, say))]),
    ])
  }
}

const inFull = (
  { finding, id }: Named,
  summary: string,
  page: Page,
  others: readonly Named[],
  sources: Element | undefined,
): Element => {
  const { level, rule, location, at, evidence = [], candidates = [], accepted } = finding
  const { say } = page
  return element('article', { id, className: [level] }, [
    element('h3', {}, [
      element('b', {}, [say.level({ level })]),
      ` ${id.slice(2)}: `,
      element('code', {}, [rule]),
      accepted === undefined ? undefined : say.isAccepted(),
    ]),
    element('p', {}, [element('strong', {}, [summary])]),
    element('p', {}, [placeLink(location, at, page)]),
    element('p', {}, [messageWords(finding, say)]),
    details(finding, say),
    folded(
      say.candidates({ count: candidates.length }),
      candidates.map((each) => candidateWords(rule, each, say)),
    ),
    folded(
      say.restsOnFigures({ count: evidence.length }),
      evidence.map(({ text: stated, location: place, at: pointer }) =>
        element('span', {}, [`${stated}: `, placeLink(place, pointer, page)]),
      ),
    ),
    sources,
    others.length === 0
      ? undefined
      : element('details', {}, [
          element('summary', {}, [say.sameAt({ count: others.length })]),
          element('ul', {}, [here]),
        ]),
  ])
}

const section = (id: string, title: string, children: readonly (Child | undefined)[]): Element =>
  element('section', { ariaLabelledBy: [id] }, [element('h2', { id }, [title]), ...children])

const readSection = (report: Report, say: Messages): Element => {
  const sources = [...new Set(report.read.map(({ source }) => source))]
  return section('read', say.label({ name: 'whatWasRead' }), [
    ...(sources.length === 0 ? [element('p', {}, [say.nothingRead()])] : []),
    ...sources.flatMap((source) => [
      element('h3', {}, [source]),
      list(
        report.read
          .filter((read) => read.source === source)
          .flatMap((read) => [
            sentence(readWords(read, say)),
            ...summaryWords(read, say),
            ...(read.totalsNotChecked ?? []).map((total) => sentence(totalWords(total, say))),
            ...(read.totals.notChecked > (read.totalsNotChecked ?? []).length
              ? [
                  sentence(
                    say.moreTotals({
                      count: read.totals.notChecked - (read.totalsNotChecked ?? []).length,
                      some: true,
                    }),
                  ),
                ]
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
  const say = messagesWith(options.messages)
  const named = new Map(
    report.findings.map((finding, index): readonly [Finding, Named] => [
      finding,
      { finding, id: `f-${String(index + 1)}` },
    ]),
  )
  const all = [...named.values()]
  const personal = new Set<string>(
    options.rules.flatMap(({ code, personalData }) => (personalData === true ? [code] : [])),
  )
  const { sections, cellAt } = markedTables(sources, all, say, ({ rule }) => personal.has(rule))
  const page: Page = { cellAt, say }
  const summaries = new Map(options.rules.map(({ code, summary }) => [code as string, summary]))
  const short = shortWords(report, say)
  const name = say.title({ title })
  const body = element('body', {}, [
    element('a', { className: ['skip'], href: '#findings' }, [say.label({ name: 'skipToFindings' })]),
    element('header', {}, [
      element('h1', {}, [name]),
      ...headWords(report, options).map((words) => element('p', {}, [words])),
    ]),
    element('main', {}, [
      readSection(report, say),
      section('findings', say.label({ name: 'findings' }), [
        all.length === 0 ? element('p', {}, [say.nothingFound()]) : here,
      ]),
      sections.length === 0 ? undefined : section('tables', say.label({ name: 'tables' }), [...sections]),
      short.length === 0 ? undefined : section('short', say.label({ name: 'notLookedAt' }), [list(short)]),
    ]),
    element('footer', {}, [
      element('h2', {}, [say.label({ name: 'aboutReport' })]),
      element('p', {}, [say.statement()]),
    ]),
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
  const [top = '', ...rest] = html({ type: 'doctype' }, element('html', { lang: say.language() }, [head, body])).split(
    gap,
  )
  const sourcesOf = sourcesSaid(say)
  yield top
  for (const { shown, rest: more } of groupFindings(report.findings)) {
    const [first, ...others] = [...shown, ...more].flatMap((finding) => named.get(finding) ?? [])
    if (first === undefined) continue
    const { rule } = first.finding
    const known = summaries.get(rule)
    const summary = known === undefined ? rule : ofRule(rule, 'summary', known, say)
    const [before = '', ...behind] = compact(inFull(first, summary, page, others, sourcesOf(first))).split(gap)
    yield before
    for (const other of others) yield repeated(other, first.finding, page)
    yield* behind
  }
  yield `${rest.join('')}\n`
}
