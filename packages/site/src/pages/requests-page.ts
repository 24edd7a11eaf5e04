import { isRecord } from '@imt/core'
import { statementChecks } from '../checks/public-checks.data.js'
import { textOf, textsOf } from '../content/json.js'
import { element, list, oneLine, paragraph, section, type Content } from '../page/nodes.js'
import type { PageContent } from '../page/page.js'
import { anchorOf } from '../page/table-element.js'
import { factTables, nothingOf, shownTables, type Shown } from './shown.js'

const paragraphs = (value: unknown): readonly Content[] =>
  textsOf(value)
    .map(oneLine)
    .filter((text) => text !== '')
    .map((text) => paragraph(text))

/** A route: its lines as published. That there is none is said where the statement was read. */
const route = (id: string, title: string, lines: unknown, what: string): Content => {
  const shown = paragraphs(lines)
  return section(
    id,
    title,
    shown.length === 0 ? [paragraph(`The publication does not state ${what} in this statement.`)] : shown,
    3,
  )
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
      route('review', 'How to ask for a review', standing['reviewContact'], 'where to ask for a review'),
      route('appeal', 'How to appeal after that', standing['appealContact'], 'where to appeal after a review'),
    ]),
  ]
}

/** What is published of Freedom of Information: the statement with its routes, the log, the statistics. */
export const requestsPage = (shown: Shown): PageContent => {
  const foi = shown.sections['foi'] ?? {}
  const { tables } = shown
  const log = tables.foi.filter(({ id }) => id === 'disclosure-log')
  const statistics = tables.foi.filter(({ id }) => id !== 'disclosure-log')
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
