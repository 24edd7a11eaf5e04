import {
  listed,
  namesOf,
  requireList,
  requireObject,
  requireText,
  tidyHeading,
  type Figure,
  type LeftOut,
} from '@imt/core'
import { readRows } from '../statement/sums/statement-rows.js'
import type { Statement, StatementCell } from '../statement/schema.js'
import type { BudgetLine } from './compare-budgets.js'

/** Under which headings a statement has what of a budget. */
export interface BudgetColumns {
  /** The budget of the year. */
  readonly budget: string
  /** What of it does not recur. */
  readonly nonRecurrent?: string
  /** How much of a thing the recurrent part pays for: staff, devices, licences. */
  readonly volume?: string
}

const whyNotBudgeted = {
  total: 'The row is a total or a result of others, so counting it would count them twice.',
  unnamed: 'The row has no name by which it could be found in the other year.',
  notExact: 'The row states no exact budget.',
  nonRecurrentNotExact:
    'The row states no exact amount of what does not recur, so all of its budget is taken to recur.',
  volumeNotExact: 'The row states no exact volume, so its budget has none.',
} as const

/** Why a row of a statement is no line of its budget, or is one without what stands beside it. */
export type NotBudgeted = keyof typeof whyNotBudgeted

/** The lines of one year's budget, as a statement has them. */
export interface StatementBudget {
  /** For `compareBudgets`, in pounds sterling. */
  readonly lines: readonly BudgetLine[]
  /**
   * Rows that are none, and lines that lack what stands beside their budget: `at` is the place of the row, counted from
   * 0. Headings are not among them.
   */
  readonly leftOut: readonly LeftOut<number, NotBudgeted>[]
}

const columnNames = namesOf<BudgetColumns>({ budget: true, nonRecurrent: true, volume: true })

const figureOf = (cell: StatementCell | undefined): string | undefined => {
  const figure = cell?.amount ?? cell?.count
  if (figure?.kind === 'absent' && figure.absence === 'dash') return '0'
  return figure?.kind === 'exact' && figure.value !== null ? figure.value.toFixed() : undefined
}

/** What says that there is nothing of the kind. */
const none: ReadonlySet<string> = new Set(['blank', 'dash', 'notApplicable'])

/** True where something stands in a column, be it no exact figure. */
const isStated = (cells: readonly StatementCell[], column: number | undefined): boolean => {
  const { amount, count, percent, words = '' } = cells[column ?? -1] ?? {}
  const isNone = (figure: Figure): boolean =>
    figure.kind === 'absent' && figure.absence !== undefined && none.has(figure.absence)
  return words.trim() !== '' || [amount, count, percent].some((figure) => figure !== undefined && !isNone(figure))
}

/**
 * Returns the lines of a budget out of a statement, for `compareBudgets`: its rows under the heading of one year, and
 * what stands beside it of what does not recur and of volumes. Totals and results are left out, by their names. A name
 * that several rows have is numbered from the second on.
 *
 * @param statement - as `readStatement` gives it
 * @param columns - the headings, as published
 * @throws {RangeError} when no column, or more than one, has such a heading
 * @example
 * ```ts
 * const statement = statementSchema.parse({
 *   columns: [
 *     { heading: '2025/26 Budget £000', measure: 'plan' },
 *     { heading: 'WTE', measure: 'staff' },
 *   ],
 *   rows: [
 *     { label: 'Service desk', cells: [{ amount: '300', scale: 1000 }, { count: '10' }] },
 *     { label: 'Total', cells: [{ amount: '300', scale: 1000 }, { count: '10' }] },
 *   ],
 * })
 * budgetLines(statement, { budget: '2025/26 Budget £000', volume: 'WTE' }).lines
 * // => [{ key: 'Service desk', budget: '300000', volume: '10' }]
 * ```
 */
export const budgetLines = (statement: Statement, columns: BudgetColumns): StatementBudget => {
  requireObject(statement, 'budgetLines: statement')
  const headings = requireList(statement.columns, 'budgetLines: statement.columns').map(({ heading }) =>
    tidyHeading(heading).toLowerCase(),
  )
  requireList(statement.rows, 'budgetLines: statement.rows')
  const given = requireObject(columns, 'budgetLines: columns', columnNames)
  const columnOf = (name: keyof BudgetColumns): number | undefined => {
    if (name !== 'budget' && given[name] === undefined) return undefined
    const heading = requireText(given[name] ?? '', `budgetLines: columns.${name}`)
    const found = headings.flatMap((each, at) => (each === tidyHeading(heading).toLowerCase() ? [at] : []))
    if (found.length !== 1)
      throw new RangeError(
        `budgetLines: columns.${name} must be one heading of the statement, got ${JSON.stringify(heading)}: it has ${listed(
          statement.columns.map((column) => JSON.stringify(column.heading)),
          'and',
        )}`,
      )
    return found[0]
  }
  const [budget, nonRecurrent, volume] = [columnOf('budget'), columnOf('nonRecurrent'), columnOf('volume')]
  const keys = new Set<string>()
  const times = new Map<string, number>()
  const lines: BudgetLine[] = []
  const leftOut: LeftOut<number, NotBudgeted>[] = []
  const leaveOut = (at: number, code: NotBudgeted): void => {
    leftOut.push({ at, code, why: whyNotBudgeted[code] })
  }
  /** A row may be called what another is numbered. */
  const freeKey = (label: string): string => {
    let [met, key] = [times.get(label) ?? 1, label]
    while (keys.has(key)) {
      met += 1
      key = `${label} (${String(met)})`
    }
    times.set(label, met)
    keys.add(key)
    return key
  }
  for (const { row, role } of readRows(statement)) {
    const { label = '', cells = [] } = statement.rows[row] ?? {}
    if (role === 'heading') continue
    const stated = figureOf(cells[budget ?? 0])
    const code =
      role !== 'line' && role !== 'aside'
        ? 'total'
        : label.trim() === ''
          ? 'unnamed'
          : stated === undefined
            ? 'notExact'
            : undefined
    if (code !== undefined || stated === undefined) {
      const why = code ?? 'notExact'
      leaveOut(row, why)
      continue
    }
    const [once, much] = [nonRecurrent, volume].map((column) =>
      column === undefined ? undefined : figureOf(cells[column]),
    )
    if (once === undefined && isStated(cells, nonRecurrent)) leaveOut(row, 'nonRecurrentNotExact')
    if (much === undefined && isStated(cells, volume)) leaveOut(row, 'volumeNotExact')
    lines.push({
      key: freeKey(label),
      budget: stated,
      ...(once === undefined ? {} : { nonRecurrent: once }),
      ...(much === undefined ? {} : { volume: much }),
    })
  }
  return { lines, leftOut }
}
