import { counted, forCount, listed, type Level } from '@imt/core'

/** What is said of what is not listed, was not looked at, or was read in pieces. */
export const notListed = {
  /** What was counted and is not listed: without it a reader would take the list for all there is. */
  notListed: ({
    rule,
    level,
    count,
  }: {
    readonly rule: string
    readonly level: Level
    readonly count: number
  }): string =>
    `${counted(count, 'more finding')} of ${rule} (${level}) ${forCount(count, 'is', 'are')} counted and not listed.`,
  heldTo: ({ name, known, gone }: { readonly name: string; readonly known: number; readonly gone: number }): string =>
    `Held to ${name}: ${counted(known, 'finding')} ${forCount(known, 'is', 'are')} known from there and not listed again, ${counted(gone, 'finding')} of it ${forCount(gone, 'is', 'are')} gone.`,
  gone: ({ finding }: { readonly finding: string }): string => `Gone: ${finding}`,
  moreGone: ({ count }: { readonly count: number }): string =>
    `${counted(count, 'more finding')} are gone; imt diff names them.`,
  notLookedAtAgain: ({ finding, why }: { readonly finding: string; readonly why: string }): string =>
    `Not looked at again, since ${why}: ${finding}`,
  moreNotLookedAtAgain: ({ count }: { readonly count: number }): string =>
    `${counted(count, 'more finding')} were not looked at again; imt diff names them.`,
  inPieces: (table: { readonly source: string; readonly rows: number; readonly engine: string | undefined }): string =>
    `${table.source} was read ${table.engine === undefined ? 'in pieces' : `and checked by ${table.engine}`}: ${counted(table.rows, 'row')}`,
  ofWhichNotChecked: ({ count }: { readonly count: number }): string =>
    `, of which ${counted(count, 'row')} ${forCount(count, 'was', 'were')} not checked, since a value beside them cannot be read`,
  rowsNotChecked: ({ count }: { readonly count: number }): string =>
    `${counted(count, 'row')} of it ${forCount(count, 'was', 'were')} not checked: a value beside them cannot be read.`,
  rulesNotRun: ({ count, reason }: { readonly count: number; readonly reason: string }): string =>
    `${counted(count, 'rule')} ${reason}. This is not a pass.`,
  notRun: ({ codes }: { readonly codes: readonly string[] }): string =>
    `Not run: ${listed(codes)}, because the file is read in pieces and a whole table is needed. This is not a pass.`,
  notLookedFor: (): string => 'What was not looked for:',
  notApplied: (): string => 'Not applied:',
  ruleNotApplied: ({ code, reason }: { readonly code: string; readonly reason: string }): string =>
    `${code} was not applied: ${reason}.`,
  nothingToLookAt: ({ count }: { readonly count: number }): string =>
    `${counted(count, 'rule')} had nothing to look at in this publication; --all names them.`,
  hadNothingToLookAt: (): string => 'it had nothing to look at',
} as const
