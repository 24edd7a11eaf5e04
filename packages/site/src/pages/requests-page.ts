import { isRecord } from '@imt/core'
import { statementChecks } from '../checks/public-checks.data.js'
import { textOf, textsOf, type JsonObject } from '../content/json.js'
import { element, list, oneLine, paragraph, section, type Content } from '../page/nodes.js'
import type { PageContent } from '../page/page.js'
import { anchorOf } from '../page/table-element.js'
import type { ShownTable } from '../tables/shown-table.js'
import { factTables, nothingOf, shownTables, type Shown } from './shown.js'

interface Route {
  readonly id: string
  readonly title: string
  /** The part of a statement that holds the lines of the route. */
  readonly part: 'reviewContact' | 'appealContact'
  readonly what: string
  /** What a list of contents promises of it. */
  readonly how: string
  /** What the running words that speak of the route are said to be of. */
  readonly of: string
  readonly words: RegExp
}

const routes: readonly Route[] = [
  {
    id: 'review',
    title: 'How to ask for a review',
    part: 'reviewContact',
    what: 'where to ask for a review',
    how: 'how to ask for a review',
    of: 'a review or a complaint',
    words:
      /\breview\b|\bcomplain(?:ts?|ing)?\b|\b(?:unhappy|dissatisfied)\b|\bnot (?:happy|satisfied|content)\b|\bappeals?\b/i,
  },
  {
    id: 'appeal',
    title: 'How to appeal after that',
    part: 'appealContact',
    what: 'where to appeal after a review',
    how: 'how to appeal',
    of: 'the Information Commissioner or an appeal',
    words: /\binformation commission(?:er)?\b|\bthe commissioner\b|\bICO\b|\btribunal\b|\bappeals?\b/i,
  },
]

/** What a statement holds of a route: its lines, else the running words that speak of it. */
const routeIn = (standing: JsonObject, { part, words }: Route) => {
  const filled = (value: unknown): readonly string[] =>
    textsOf(value)
      .map(oneLine)
      .filter((text) => text !== '')
  const lines = filled(standing[part])
  return { lines, passages: lines.length > 0 ? [] : filled(standing['passages']).filter((text) => words.test(text)) }
}

/** A route as published. That there is none is a finding of the check; here it is said only what was looked for. */
const routeSection = (standing: JsonObject, route: Route): Content => {
  const { lines, passages } = routeIn(standing, route)
  const { id, title, what, of } = route
  const shown =
    lines.length > 0
      ? lines.map((text) => paragraph(text))
      : passages.length > 0
        ? [
            paragraph(`The statement above says of ${of}:`),
            element(
              'blockquote',
              {},
              passages.map((text) => paragraph(text)),
            ),
          ]
        : [paragraph(`Nothing on ${what} was found in this statement.`)]
  return section(id, title, shown, 3)
}

/** The wording, with the names of what was found at single passages: a page of checks leads there. */
const wording = (passages: unknown, { remarks }: Shown): readonly Content[] =>
  textsOf(passages).flatMap((text, index) => {
    const at = `/sections/foi/standing/passages/${String(index)}`
    const found = remarks.byPlace.get(at) ?? []
    const words = oneLine(text)
    if (words === '') return []
    return [
      element('p', found.length === 0 ? {} : { id: anchorOf(at) }, [
        words,
        ...found.flatMap(({ id }): Content[] => [
          ' ',
          element('a', { href: `checks.html#${id}` }, [id.replace('-', ' ')]),
        ]),
      ]),
    ]
  })

const statementSection = (standing: unknown, shown: Shown): readonly Content[] => {
  const { remarks } = shown
  if (!isRecord(standing)) return [nothingOf(undefined, 'a position on requests of one kind')]
  const found = remarks.remarks.filter(({ finding }) => statementChecks.includes(finding.rule))
  const title = oneLine(textOf(standing['heading']))
  return [
    section('statement', title === '' ? 'A statement on requests' : title, [
      element('blockquote', {}, wording(standing['passages'], shown)),
      found.length === 0
        ? undefined
        : section(
            'statement-checks',
            'What the check found in this statement',
            [list(found.map(({ id, message }) => element('a', { href: `checks.html#${id}` }, [message])))],
            3,
          ),
      ...routes.map((route) => routeSection(standing, route)),
    ]),
  ]
}

const isLog = ({ id }: ShownTable): boolean => id === 'disclosure-log'

/** Names what the page holds, so that nothing else is promised of it. */
export const requestsHeld = ({ sections, tables, facts }: Shown): readonly string[] => {
  const standing = sections['foi']?.['standing']
  return [
    ...(isRecord(standing)
      ? [
          'the position on requests',
          ...routes.flatMap((route) => {
            const { lines, passages } = routeIn(standing, route)
            return lines.length + passages.length === 0 ? [] : [route.how]
          }),
        ]
      : []),
    ...(tables.foi.some((table) => !isLog(table)) ? ['requests in numbers'] : []),
    ...(tables.foi.some(isLog) ? ['single requests'] : []),
    ...(facts.some(({ field }) => field.startsWith('foi/')) ? ['what was worked out of requests'] : []),
  ]
}

/** What is published of Freedom of Information: the statement with its routes, the log, the statistics. */
export const requestsPage = (shown: Shown): PageContent => {
  const foi = shown.sections['foi'] ?? {}
  const { tables } = shown
  const log = tables.foi.filter(isLog)
  const statistics = tables.foi.filter((table) => !isLog(table))
  return {
    path: 'freedom-of-information.html',
    title: 'Cyber security and Freedom of Information',
    children: [
      ...statementSection(foi['standing'], shown),
      section('statistics-heading', 'Requests in numbers', [
        ...(statistics.length === 0
          ? [nothingOf(foi['statisticsTables'], 'how many requests were answered')]
          : shownTables(statistics, shown)),
      ]),
      section('log-heading', 'Disclosure log', [
        ...(log.length === 0
          ? [nothingOf(isRecord(foi['log']) ? foi['log']['entries'] : undefined, 'single requests')]
          : shownTables(log, shown)),
      ]),
      ...factTables('foi', shown),
    ],
  }
}
