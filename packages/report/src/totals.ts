import { counted, forCount, grouped, longDate, type Level, type Report } from '@imt/core'
import { lineOf } from './finding-words.js'
import type { RenderOptions } from './options.js'

/** The levels, the worst first. */
export const levels: readonly Level[] = ['error', 'warning', 'note']

/** `2 errors, 1 warning (1 accepted), 0 notes` */
export const levelTotals = ({ summary }: Pick<Report, 'summary'>): string =>
  levels
    .map((level) => {
      const apart = (['accepted', 'known'] as const).flatMap((why) => {
        const count = summary[why]?.[level] ?? 0
        return count === 0 ? [] : [`${grouped(count)} ${why}`]
      })
      return `${counted(summary[level], level)}${apart.length === 0 ? '' : ` (${apart.join(', ')})`}`
    })
    .join(', ')

/** What stands at the head of a report for people, each a sentence. */
export const headWords = (report: Report, { files, readOn }: RenderOptions): readonly string[] => {
  const { applied, passed } = report.summary
  return [
    `${levelTotals(report)}. ${counted(applied, 'check')} ran, ${grouped(passed)} passed.`,
    `Judged as of ${longDate(report.asOf)}${readOn === undefined ? '' : `; the files were read on ${longDate(readOn)}`}.`,
    `Files: ${files.join(', ')}.`,
    ...(report.configuration === undefined ? [] : [`Settings: ${report.configuration}.`]),
    ...(applied === 0 ? ['Nothing was checked. This is not a pass.'] : []),
  ]
}

/** What was counted and is not listed is said for each code, or a reader would take the list for all there is. */
export const notListedWords = ({ unlisted = [] }: Pick<Report, 'unlisted'>): readonly string[] =>
  unlisted.map(
    ({ rule, level, count }) =>
      `${counted(count, 'more finding')} of ${rule} (${level}) ${forCount(count, 'is', 'are')} counted and not listed.`,
  )

/** So many findings that are gone, or that were not looked at again, are named; `imt diff` lists them all. */
const most = 10

const named = <T>(all: readonly T[], words: (each: T) => string, rest: string): readonly string[] => [
  ...all.slice(0, most).map(words),
  ...(all.length > most ? [`${counted(all.length - most, 'more finding')} ${rest}; imt diff names them.`] : []),
]

/** What a report says of the earlier one that it was held to, each a sentence. */
export const baselineWords = ({ baseline }: Pick<Report, 'baseline'>): readonly string[] => {
  if (baseline === undefined) return []
  const { name, known, gone, notLookedAt, remarks } = baseline
  return [
    `Held to ${name}: ${counted(known, 'finding')} ${forCount(known, 'is', 'are')} known from there and not listed again, ${counted(gone.length, 'finding')} of it ${forCount(gone.length, 'is', 'are')} gone.`,
    ...remarks,
    ...named(gone, (finding) => `Gone: ${lineOf(finding)}`, 'are gone'),
    ...named(
      notLookedAt,
      ({ finding, why }) => `Not looked at again, since ${why}: ${lineOf(finding)}`,
      'were not looked at again',
    ),
  ]
}

/** What was counted and is not listed, and what was read in pieces or kept from being looked at, each a sentence. */
export const shortWords = (report: Report): readonly string[] => [
  ...baselineWords(report),
  ...notListedWords(report),
  ...(report.inPieces ?? []).map(
    ({ source, rows, leftOut, engine }) =>
      `${source} was read ${engine === undefined ? 'in pieces, being too large to be read whole' : `and checked by ${engine}`}: ${counted(rows, 'row')}${leftOut === 0 ? '' : `, of which ${counted(leftOut, 'row')} ${forCount(leftOut, 'was', 'were')} not checked, since a value beside them cannot be read`}.`,
  ),
  ...report.rules.flatMap(({ code, outcome, reason = '' }) =>
    outcome === 'notApplicable' && keptFrom.test(reason) ? [`${code} was not applied: ${reason}.`] : [],
  ),
]

/** Reasons for which a rule that had something to look at did not. Silence never reads as a pass. */
export const keptFrom = /^not run:|could not be read|cannot be read|was left out|switched off/
