import { counted, grouped, longDate, type IsoDate, type Level, type Location } from '@imt/core'
import { describeLocation } from '../location.js'
import { labels, type Label } from './labels.js'
import type { RuleMessage } from './rule-message.js'

/** How many findings of a level there are, with those that were accepted or known before. */
export interface LevelCount {
  readonly level: Level
  readonly count: number
  readonly accepted: number
  readonly known: number
}

/** What every form says: headings, places, totals, and what such a report is. */
export const head = {
  /** What a rule says: its summary, a message, a proof, why something was not looked at. */
  ofRule: ({ text }: RuleMessage): string => text,
  /** The language of the texts, as HTML names it. */
  language: (): string => 'en-GB',
  label: ({ name }: { readonly name: Label }): string => labels[name],
  level: ({ level }: { readonly level: Level }): string => level,
  place: ({ location }: { readonly location: Location }): string => describeLocation(location),
  column: ({ number }: { readonly number: number }): string => `Column ${String(number)}`,
  emptyCell: (): string => '(empty)',
  hiddenCell: (): string => '(not shown: it may tell of a person)',

  title: ({ title }: { readonly title: string | undefined }): string =>
    title === undefined ? 'Report of a check' : `Report of a check: ${title}`,
  levelTotals: ({ levels }: { readonly levels: readonly LevelCount[] }): string =>
    levels
      .map(({ level, count, accepted, known }) => {
        const apart = [
          ...(accepted === 0 ? [] : [`${grouped(accepted)} accepted`]),
          ...(known === 0 ? [] : [`${grouped(known)} known`]),
        ]
        return `${counted(count, level)}${apart.length === 0 ? '' : ` (${apart.join(', ')})`}`
      })
      .join(', '),
  checksRan: (head: { readonly totals: string; readonly applied: number; readonly passed: number }): string =>
    `${head.totals}. ${counted(head.applied, 'check')} ran, ${grouped(head.passed)} passed.`,
  judgedAsOf: ({ asOf, readOn }: { readonly asOf: IsoDate; readonly readOn: IsoDate | undefined }): string =>
    `Judged as of ${longDate(asOf)}${readOn === undefined ? '' : `; the files were read on ${longDate(readOn)}`}.`,
  filesReadOn: ({ readOn }: { readonly readOn: IsoDate }): string => `The files were read on ${longDate(readOn)}.`,
  files: ({ files }: { readonly files: readonly string[] }): string => `Files: ${files.join(', ')}.`,
  settings: ({ configuration }: { readonly configuration: string }): string => `Settings: ${configuration}.`,
  nothingChecked: (): string => 'Nothing was checked. This is not a pass.',
  somethingChecked: (): string => 'something was checked',
  nothingRead: (): string => 'Nothing was read.',
  nothingFound: (): string => 'Nothing was found in what was checked.',
  statement: (): string =>
    'This report holds what was published against itself and against the rules that it cites. It is no legal, accounting or audit advice, it does not say how a difference came about, and it knows nothing but the files named in it.',

  /** The first and the last line of the figures of a text report. */
  textHead: (head: {
    readonly totals: string
    readonly applied: number
    readonly passed: number
    readonly asOf: IsoDate
  }): string =>
    `${head.totals}. ${counted(head.applied, 'check')} ran, ${grouped(head.passed)} passed. As of ${head.asOf}.`,
  textFoot: (foot: {
    readonly totals: string
    readonly rules: number
    readonly applied: number
    readonly passed: number
  }): string =>
    `${foot.totals}. ${counted(foot.rules, 'rule')} ran ${counted(foot.applied, 'check')}: ${grouped(foot.passed)} passed,`,
  textFailed: ({ failed }: { readonly failed: number }): string => `${grouped(failed)} failed.`,
} as const
