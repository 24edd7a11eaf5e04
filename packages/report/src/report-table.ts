import type { Finding, Location, Report, RuleMeta } from '@imt/core'
import { readWords, totalWords } from './coverage-words.js'
import { acceptedWords, changesWords, citationWords, differenceWords, sentence } from './finding-words.js'
import { describeLocation } from './location.js'
import { oneLine } from './one-line.js'
import type { RenderOptions } from './options.js'
import { statement } from './statement.js'
import { headWords, shortWords } from './totals.js'

/** The headings of a report as a table. */
export const reportHeaders = [
  'Kind',
  'Level',
  'Rule',
  'File',
  'Place',
  'Line',
  'About',
  'What is wrong',
  'Message',
  'Stated',
  'Computed',
  'Difference',
  'Proved repair',
  'Proof',
  'Source',
  'Address of the source',
  'Accepted',
  'Fingerprint',
] as const

/** The cells of a row that say something, by their headings. */
export type Cells = Partial<Record<(typeof reportHeaders)[number], string | undefined>>

const lineOf = (location: Location | undefined): string =>
  location !== undefined && 'line' in location && location.line !== undefined ? String(location.line) : ''

/** A row of the table. */
export const rowOf = (cells: Cells): readonly string[] => reportHeaders.map((heading) => oneLine(cells[heading] ?? ''))

const findingCells = (finding: Finding, summaries: ReadonlyMap<string, RuleMeta<`${string}/${string}`>>): Cells => {
  const { location, repair, citation: [source] = [], accepted } = finding
  return {
    Kind: 'finding',
    Level: finding.level,
    Rule: finding.rule,
    File: location?.source,
    Place: location === undefined ? finding.at : describeLocation(location),
    Line: lineOf(location),
    About: finding.about,
    'What is wrong': summaries.get(finding.rule)?.summary,
    Message: sentence(finding.message),
    Stated: finding.stated,
    Computed: finding.computed,
    Difference: differenceWords(finding),
    'Proved repair': repair && changesWords([repair]),
    Proof: repair?.proof,
    Source: source && citationWords(source),
    'Address of the source': source?.url,
    Accepted: accepted && acceptedWords(accepted),
    Fingerprint: finding.fingerprint,
  }
}

/** The rows of findings of a report as a table. */
export const findingRows = function* (report: Report, { rules }: RenderOptions): Generator<Cells, void, undefined> {
  const summaries = new Map(rules.map((rule) => [rule.code as string, rule]))
  for (const finding of report.findings) yield findingCells(finding, summaries)
}

/** The rows behind them: what was read, totals that were not checked, and what was not looked at. */
export const otherRows = (report: Report, options: RenderOptions): readonly Cells[] => [
  ...headWords(report, options).map((Message) => ({ Kind: 'summary', Message })),
  ...report.read.flatMap((read): readonly Cells[] => [
    { Kind: 'read', File: read.source, Message: sentence(readWords(read)) },
    ...(read.totalsNotChecked ?? []).map((total) => ({
      Kind: 'total not checked',
      File: read.source,
      Place: total.location && describeLocation(total.location),
      Line: lineOf(total.location),
      Message: sentence(totalWords(total)),
    })),
  ]),
  ...shortWords(report).map((Message) => ({ Kind: 'not in the findings', Message })),
  { Kind: 'about', Message: statement },
]
