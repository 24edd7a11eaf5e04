import type { Figure } from '@imt/core'
import type { Statement, StatementCell } from '../schema.js'
import { percentColumns, percentRows } from './percent-rows.js'

/** The columns of a statement, or its rows, as lines of which some state percentages of others. */
export interface Lines {
  readonly along: 'column' | 'row'
  /** What each line is called; a row with the heading that it stands under. */
  readonly names: readonly string[]
  /** Of each line, whether it states percentages. */
  readonly arePercents: readonly boolean[]
  /** The places along a line at which figures are compared, and what each is called. */
  readonly across: readonly number[]
  readonly acrossNames: readonly string[]
  cellAt(line: number, across: number): StatementCell | undefined
}

const isBlank = (cells: readonly StatementCell[]): boolean =>
  cells.every(
    ({ amount, count, percent, words = '' }) =>
      words === '' && [amount, count, percent].every((figure) => figure === undefined || figure.absence === 'blank'),
  )

/** Returns the names of rows, each with the heading above it, unless it says itself whose it is. */
export const rowNames = ({ rows }: Statement): readonly string[] => {
  let under = ''
  return rows.map(({ label, cells }) => {
    if (!isBlank(cells)) return `${under} ${label}`.trim()
    under = label
    return label
  })
}

const all = (list: readonly unknown[]): readonly number[] => list.map((_, index) => index)

/** Returns the columns of a statement as lines, and its rows, where they state percentages. */
export const linesOf = (statement: Statement): readonly Lines[] => {
  const { columns, rows } = statement
  const [ofPercents, inPercents] = [percentColumns(statement), percentRows(statement)]
  const headings = columns.map(({ heading }) => heading)
  const names = rowNames(statement)
  const byColumn: Lines = {
    along: 'column',
    names: headings,
    arePercents: all(columns).map((column) => ofPercents.has(column)),
    across: all(rows).filter((row) => !inPercents.has(row)),
    acrossNames: names,
    cellAt: (column, row) => rows[row]?.cells[column],
  }
  const byRow: Lines = {
    along: 'row',
    names,
    arePercents: all(rows).map((row) => inPercents.has(row)),
    across: all(columns).filter((column) => !ofPercents.has(column)),
    acrossNames: headings,
    cellAt: (row, column) => rows[row]?.cells[column],
  }
  return [byColumn, byRow].filter(({ arePercents }) => arePercents.includes(true))
}

const counted = /\bnumbers?\b|\bno\. of\b|\bcounts?\b|\bheadcount\b|\bvolume\b|^(?:total )?(?:invoices|bills)\b/i
const valued = /£|\bvalues?\b|\bamounts?\b/i
/** Beyond what any percentage can tell. */
const furtherDecimals = 4

/**
 * Returns the amount or the number that a cell states. A whole number of things that are counted is exact: unlike an
 * amount, it was not rounded.
 */
export const figureAt = (lines: Lines, line: number, across: number): Figure | undefined => {
  const { amount, count } = lines.cellAt(line, across) ?? {}
  const figure = amount ?? count
  if (figure?.value === null || figure === undefined) return undefined
  const names = [lines.names[line] ?? '', lines.acrossNames[across] ?? '']
  const isCounted = names.some((name) => counted.test(name)) && !names.some((name) => valued.test(name))
  return isCounted && figure.kind === 'exact' && figure.value.isInteger()
    ? { ...figure, decimals: furtherDecimals }
    : figure
}
