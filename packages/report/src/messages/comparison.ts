import { counted, forCount, grouped, listed, longDate, type IsoDate, type Level } from '@imt/core'

/** With what settings a report was made, if with any. */
export interface SettingsOf {
  readonly configuration: string | undefined
  /** Whether there were any. */
  readonly some: boolean
}

const settingsWords = ({ configuration, some }: SettingsOf): string =>
  some ? `the settings ${configuration ?? 'that it does not name'}` : 'no settings'

const someOf = (names: readonly string[]): string => {
  const shown = names.slice(0, 5)
  return listed(names.length > shown.length ? [...shown, `${grouped(names.length - shown.length)} more`] : shown)
}

/** What is said of a report that is held against an earlier one. */
export const comparison = {
  /** What of two reports is not the same, so that what is new or gone may be due to that. */
  otherVersions: ({
    before,
    after,
  }: {
    readonly before?: string | undefined
    readonly after?: string | undefined
  }): string =>
    `The earlier report was made by another version, ${before ?? 'one that it does not say'}, than the later one, ${after ?? 'one that it does not say'}: what is new or gone may be due to that.`,
  sameSettingsChanged: ({ configuration }: { readonly configuration: string | undefined }): string =>
    `The settings ${configuration ?? ''} say something else than they did then: what is new or gone may be due to that.`,
  otherSettings: ({ before, after }: { readonly before: SettingsOf; readonly after: SettingsOf }): string =>
    `The earlier report was made with ${settingsWords(before)}, the later one with ${settingsWords(after)}: what is new or gone may be due to that.`,
  readBeforeAlone: ({ sources }: { readonly sources: readonly string[] }): string =>
    `${someOf(sources)} ${forCount(sources.length, 'was', 'were')} read for the earlier report, and not for the later one.`,
  readAfterAlone: ({ sources }: { readonly sources: readonly string[] }): string =>
    `${someOf(sources)} ${forCount(sources.length, 'was', 'were')} not read for the earlier report: all that is found there is new.`,
  /** Where files of both reports are not in the other, and no finding in common says which belong together. */
  mayBeRenamed: (): string =>
    'If one is the same file under another name, such as a corrected copy, check it under its earlier name and compare again: what was put right is only told of a file that both reports name.',
  takenForRenamed: (file: { readonly before: string; readonly after: string; readonly count: number }): string =>
    `${file.after} is taken to be ${file.before} under another name: ${counted(file.count, 'finding')} ${forCount(file.count, 'is', 'are')} the same in both.`,
  rulesNew: ({ codes }: { readonly codes: readonly string[] }): string =>
    `The ${forCount(codes.length, 'rule', 'rules')} ${someOf(codes)} ${forCount(codes.length, 'was', 'were')} not known to the earlier report.`,
  otherDays: ({ before, after }: { readonly before: IsoDate; readonly after: IsoDate }): string =>
    `The earlier report is judged as of ${longDate(before)}, the later one as of ${longDate(after)}.`,
  notListedBefore: ({
    rule,
    level,
    count,
  }: {
    readonly rule: string
    readonly level: Level
    readonly count: number
  }): string =>
    `${counted(count, 'finding')} of ${rule} (${level}) ${forCount(count, 'is', 'are')} counted in the earlier report and not listed: what is new of that rule may have been among ${forCount(count, 'it', 'them')}.`,
  sourceNotRead: ({ source }: { readonly source: string }): string => `${source} was not read`,
  maybeNotListed: (): string => 'it may be one of those that are counted and not listed',
  itsRuleNotApplied: ({ reason }: { readonly reason: string | undefined }): string =>
    reason === undefined ? 'its rule was not applied' : `its rule was not applied: ${reason}`,
} as const
