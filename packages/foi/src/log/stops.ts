import { matchColumns, type ColumnNames, type Table } from '@imt/core'
import { requestHeadings } from '../register/headings.data.js'
import { dayOf, isYetToCome, type Stop } from './days.js'
import { lawOf } from './regime.js'
import type { LogEntry, StopReason } from './entry.js'

const fields = [
  'clarificationSought',
  'clarificationReceived',
  'feesNotice',
  'feeReceived',
  'extended',
  'extendedTo',
  'extension',
] as const
type StopField = (typeof fields)[number]
type StopColumns = { readonly [F in StopField]?: number }

/** The headings under which logs and registers say what stopped or moved the time of a request. */
const headings = /* @__PURE__ */ Object.fromEntries(
  fields.map((field) => [field, requestHeadings[field]]),
) as ColumnNames<StopField>

/** The same, as headings that are understood. */
export const stopHeadings: readonly (string | RegExp)[] = /* @__PURE__ */ fields.flatMap((field) => headings[field])

/** What says that nothing was stopped or moved is no longer than this. */
const longestNo = 40
/** What says that nothing was stopped or moved. */
// bound: 40 characters, by stopsOf
const no = /^\W*(?:no|none|n|n\/a|false|nil|0|not applicable|not required)?\W*$/i

const stopsOf = (cell: (field: StopField) => string, entry: LogEntry): readonly Stop[] => {
  const isSaid = (text: string): boolean => !isYetToCome(text) && !(text.length <= longestNo && no.test(text))
  const stopped = (why: StopReason, from: string, to: string): readonly Stop[] => {
    const came = isSaid(to) ? to : undefined
    // What was made clear was asked for, on a day that is not told: time runs from the clarification all the same.
    if (isSaid(from)) return [{ why, from, ...(came !== undefined && { to: came }) }]
    return came === undefined || dayOf(came) === null ? [] : [{ why, from: came, to: came }]
  }
  const extended = [cell('extended'), cell('extendedTo'), cell('extension')].filter(isSaid)
  // The day to which it was extended is none on which that was told.
  const told = [cell('extended'), cell('extension')].find((text) => dayOf(text) !== null)
  return [
    ...stopped('clarification', cell('clarificationSought'), cell('clarificationReceived')),
    ...stopped('fee', cell('feesNotice'), cell('feeReceived')),
    ...(extended.length === 0
      ? []
      : [
          {
            why: lawOf(entry).regime === 'EIR' ? ('complexity' as const) : ('publicInterest' as const),
            from: told ?? 'not stated',
          },
        ]),
  ]
}

const none: readonly Stop[] = []

/**
 * Returns what stopped or moved the time of each row of a table by its columns for clarification, fees and extensions:
 * nothing where it has none.
 */
export const stopsIn = (table: Table): ((row: number, entry: LogEntry) => readonly Stop[]) => {
  const at: StopColumns = matchColumns(table.headers, headings).at
  if (Object.keys(at).length === 0) return () => none
  return (row, entry) =>
    stopsOf((field) => {
      const column = at[field]
      return column === undefined ? '' : (table.rows[row]?.[column]?.text ?? '').trim()
    }, entry)
}
