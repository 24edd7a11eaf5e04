import { matchColumns, type ColumnNames } from '@imt/core'
import { ledgerTableColumns, moneyKeys } from './columns.js'
import type { LedgerTableColumn } from './layouts.data.js'
import { monthColumns } from './months.js'
import { plainHeadings, severalPeriodsOf, type OnePeriod } from './two-periods.js'

/** What one period of several side by side may state of an account. */
export const movementParts = ['opening', 'amount', 'debit', 'credit', 'closing'] as const
export type MovementPart = (typeof movementParts)[number]

/** So many periods of one row are read beside each other: two years of months. */
const mostPeriods = 26

/** The key of what one period states in a row of all periods: `period3Debit`. */
export type SpreadColumn = `period${number}${Capitalize<MovementPart>}`

/** Returns the key of what a period states, counted from 0. */
export const spreadColumn = (period: number, part: MovementPart): SpreadColumn =>
  `period${period}${(part.charAt(0).toUpperCase() + part.slice(1)) as Capitalize<MovementPart>}`
/** No published heading reads so. */
const headingOf = (period: number, part: MovementPart): string => `spread period ${String(period)} ${part}`

const all = Array.from({ length: mostPeriods }, (_, period) =>
  movementParts.map((part) => [period, part] as const),
).flat()

/** Of each such key, the period counted from 0 and the part. */
export const spreadColumns: ReadonlyMap<string, readonly [period: number, part: MovementPart]> = new Map(
  all.map(([period, part]) => [spreadColumn(period, part), [period, part]]),
)

/** The headings of a row of all periods, beside those of a ledger. */
export const spreadNames: ColumnNames<LedgerTableColumn | SpreadColumn> = {
  ...ledgerTableColumns,
  ...Object.fromEntries(all.map(([period, part]) => [spreadColumn(period, part), [headingOf(period, part)]])),
}

const first = headingOf(0, 'amount').slice(0, 'spread period '.length)

/** True for the headings of a table in which each row holds all periods of its account. */
export const isSpread = (headers: readonly string[]): boolean => headers.some((heading) => heading.startsWith(first))

/** Several periods side by side: each by itself, and where what they move stands, period by period. */
export interface Spread {
  readonly periods: readonly OnePeriod[]
  /** The rows of all periods; nothing where no balance is carried through them. */
  readonly whole?: {
    readonly names: readonly string[]
    readonly columns: readonly { readonly heading: string; readonly at: number }[]
  }
}

const partOf: { readonly [Heading in (typeof plainHeadings)[keyof typeof plainHeadings]]: MovementPart } = {
  Debit: 'debit',
  Credit: 'credit',
  Balance: 'closing',
  Amount: 'amount',
  'Opening balance': 'opening',
  'Closing balance': 'closing',
}

/** The periods that stand side by side, with a column for each month or with several. */
const periodsOf = (headers: readonly string[]): readonly OnePeriod[] | undefined => {
  const months = monthColumns({ headers })
  return months.length === 0
    ? severalPeriodsOf(headers, ledgerTableColumns)
    : months.map((at) => ({ name: headers[at] ?? '', columns: [{ heading: plainHeadings.amount, at }] }))
}

/**
 * Tells what several periods side by side state, and how a balance runs through them: from what each account began
 * with, by what each period moved, to what it ends with.
 */
export const spreadOf = (headers: readonly string[]): Spread | undefined => {
  const found = periodsOf(headers)
  if (found === undefined) return undefined
  // What an account began with is said of the whole.
  const periods = found.map(({ name, columns }): OnePeriod => ({
    name,
    columns: columns.filter(({ heading }) => heading !== plainHeadings.opening),
  }))
  const taken = new Set(found.flatMap(({ columns }) => columns.map(({ at }) => at)))
  const rest = headers.map((heading, at) => (taken.has(at) ? '' : heading))
  const plain = matchColumns(rest, ledgerTableColumns).at
  const isRolled = found.some(({ columns }) => columns.some(({ heading }) => heading === plainHeadings.closing))
  const isOpened = [plain.opening, plain.openingDebit].some((at) => at !== undefined)
  const moves = found.every(({ columns }) => columns.some(({ heading }) => ['Debit', 'Amount'].includes(heading)))
  if (!moves || !(isRolled || isOpened) || found.length > mostPeriods) return { periods }
  return {
    periods,
    whole: {
      names: found.map(({ name }) => name),
      columns: [
        ...moneyKeys.flatMap((key) => {
          const at = plain[key]
          return at === undefined ? [] : [{ heading: headers[at] ?? '', at }]
        }),
        ...found.flatMap(({ columns }, period) =>
          columns.map(({ heading, at }) => ({ heading: headingOf(period, partOf[heading]), at })),
        ),
      ],
    },
  }
}
