import type { Finding, Location, Report, RuleMeta } from '@imt/core'
import { readWords, summaryWords, totalWords } from './coverage-words.js'
import {
  acceptedWords,
  changesWords,
  citationWords,
  differenceWords,
  leftOutWords,
  messageWords,
  ofRule,
  placeOf,
  sentence,
} from './finding-words.js'
import type { Label } from './messages/labels.js'
import { messagesWith, type Messages } from './messages/messages.js'
import { oneLine } from './one-line.js'
import type { RenderOptions } from './options.js'
import { headWords, shortWords } from './totals.js'

/** The columns of a report as a table. */
export const reportColumns = [
  'kind',
  'level',
  'rule',
  'file',
  'place',
  'line',
  'about',
  'whatIsWrong',
  'message',
  'stated',
  'computed',
  'difference',
  'provedRepair',
  'proof',
  'source',
  'addressOfSource',
  'accepted',
  'fingerprint',
] as const satisfies readonly Label[]

/** The cells of a row that say something, by their columns. */
export type Cells = Partial<Record<(typeof reportColumns)[number], string | undefined>>

/** The headings of a report as a table. */
export const headersOf = (say: Messages): readonly string[] => reportColumns.map((name) => say.label({ name }))

const lineOf = (location: Location | undefined): string =>
  location !== undefined && 'line' in location && location.line !== undefined ? String(location.line) : ''

/** A row of the table. */
export const rowOf = (cells: Cells): readonly string[] => reportColumns.map((column) => oneLine(cells[column] ?? ''))

const findingCells = (
  finding: Finding,
  summaries: ReadonlyMap<string, RuleMeta<`${string}/${string}`>>,
  say: Messages,
): Cells => {
  const { location, rule, repair, citation = [], accepted } = finding
  const summary = summaries.get(rule)?.summary
  return {
    kind: say.label({ name: 'kindFinding' }),
    level: say.level(finding),
    rule,
    file: location?.source,
    place: placeOf(finding, say) ?? finding.at,
    line: lineOf(location),
    about: finding.about,
    whatIsWrong: summary && ofRule(rule, 'summary', summary, say),
    message: messageWords(finding, say),
    stated: finding.stated,
    computed: finding.computed,
    difference: differenceWords(finding, say),
    provedRepair: repair && changesWords([repair], say),
    proof: repair && ofRule(rule, 'proof', repair.proof, say),
    source: citation.map((each) => citationWords(each, say)).join('; '),
    addressOfSource: citation.map(({ url }) => url).join(' '),
    accepted: accepted && acceptedWords(accepted, say),
    fingerprint: finding.fingerprint,
  }
}

/** The rows of findings of a report as a table. */
export const findingRows = function* (
  report: Report,
  { rules, messages }: RenderOptions,
): Generator<Cells, void, undefined> {
  const summaries = new Map(rules.map((rule) => [rule.code as string, rule]))
  const say = messagesWith(messages)
  for (const finding of report.findings) yield findingCells(finding, summaries, say)
}

/** The rows behind them: what was read, totals that were not checked, and what was not looked at. */
export const otherRows = (report: Report, options: RenderOptions): readonly Cells[] => {
  const say = messagesWith(options.messages)
  const kind = (name: Label): string => say.label({ name })
  return [
    ...headWords(report, options).map((message) => ({ kind: kind('kindSummary'), message })),
    ...report.read.flatMap((read): readonly Cells[] => [
      { kind: kind('kindRead'), file: read.source, message: sentence(readWords(read, say)) },
      ...summaryWords(read, say).map((message) => ({ kind: kind('kindRead'), file: read.source, message })),
      ...(read.totalsNotChecked ?? []).map((total) => ({
        kind: kind('kindTotal'),
        file: read.source,
        place: placeOf(total, say),
        line: lineOf(total.location),
        message: sentence(totalWords(total, say)),
      })),
    ]),
    ...shortWords(report, say).map((message) => ({ kind: kind('kindNotListed'), message })),
    ...leftOutWords(report, say).map((message) => ({ kind: kind('kindAbout'), message })),
    { kind: kind('kindAbout'), message: say.statement() },
  ]
}
