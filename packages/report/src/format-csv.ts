import { writeCsv } from '@imt/tables'
import type { Finding, Location, Report, RuleMeta } from '@imt/core'
import { readWords, totalWords } from './coverage-words.js'
import { acceptedWords, changesWords, citationWords, differenceWords, sentence } from './finding-words.js'
import { describeLocation } from './location.js'
import { oneLine } from './one-line.js'
import type { RenderOptions } from './options.js'
import { statement } from './statement.js'
import { headWords, shortWords } from './totals.js'

const headers = [
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

type Cells = Partial<Record<(typeof headers)[number], string | undefined>>

const lineOf = (location: Location | undefined): string =>
  location !== undefined && 'line' in location && location.line !== undefined ? String(location.line) : ''

const rowOf = (cells: Cells): readonly string[] => headers.map((heading) => oneLine(cells[heading] ?? ''))

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

/**
 * A report as a table of CSV: a row for each finding, then rows for what was read, for totals that were not checked and
 * for what was not looked at, so that a table without findings is not taken for a pass. Evidence and candidates for a
 * repair are not in it.
 */
export const formatCsv = (report: Report, options: RenderOptions): string => {
  const summaries = new Map(options.rules.map((rule) => [rule.code as string, rule]))
  const others: readonly Cells[] = [
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
  return writeCsv({
    headers,
    rows: [...report.findings.map((finding) => findingCells(finding, summaries)), ...others].map(rowOf),
  })
}
