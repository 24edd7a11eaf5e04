import type { PlacedFigure } from '../../relation/relation.js'
import type { Statement } from '../schema.js'
import { carriedFrom, isRestated } from './carried.js'
import type { Between } from './between.js'
import { balanceOf, periodOf, type Balance } from './stage.js'
import type { StatementSums } from './statement-sums.js'

/** Statements beyond this number are not compared with each other. */
const mostStatements = 200

/** A balance of one table, under one heading, in one column. */
interface Placed {
  readonly statement: number
  readonly cell: PlacedFigure
}

const wordsOf = (text: string): string =>
  text
    .replace(/\d+/g, ' ')
    .replace(/[^a-z&]+/gi, ' ')
    .trim()
    .toLowerCase()

/** What tells that two tables are one note for two years: their columns, and their title without its year. */
const noteOf = ({ title = '', columns }: Statement): string =>
  [wordsOf(title), ...columns.map(({ heading }) => wordsOf(heading))].join('|')

const yearOf = ({ stage, year }: Balance, title: string | undefined): number | undefined => {
  if (year !== undefined) return year
  const period = title === undefined ? undefined : periodOf(title)
  return period?.unit === 'year' ? period.number - (stage === 'opening' ? 1 : 0) : undefined
}

/** True where most rows of one table stand in the other. */
const areAlike = (one: Statement, other: Statement): boolean => {
  const names = new Set(one.rows.map(({ label }) => wordsOf(label)))
  return other.rows.filter(({ label }) => names.has(wordsOf(label))).length * 2 >= other.rows.length
}

/**
 * Returns that what closes one year in one table opens the next in another: two tables with the same columns and most
 * of the same rows, whose rows or titles name the years.
 */
export const carriedBetween = (sums: readonly (StatementSums | undefined)[]): readonly Between[] => {
  if (sums.length > mostStatements) return []
  const closes = new Map<string, Placed | undefined>()
  const opens: { readonly key: string; readonly placed: Placed }[] = []
  const place = (statement: number, row: readonly PlacedFigure[], note: string, isOpening: boolean): void => {
    for (const [column, cell] of row.entries()) {
      const key = `${note}|${String(column)}`
      if (isOpening) opens.push({ key, placed: { statement, cell } })
      else closes.set(key, closes.has(key) ? undefined : { statement, cell })
    }
  }
  for (const [index, own] of sums.entries()) {
    if (own === undefined || own.segments.length === 0) continue
    const { statement, cells, rows } = own.sheet
    if (statement.columns.some(({ heading }) => periodOf(heading) !== undefined)) continue
    const note = noteOf(statement)
    const headings = new Map<number, string>()
    let under = ''
    for (const { row, role } of rows) {
      if (role === 'heading') under = wordsOf(statement.rows[row]?.label ?? '')
      headings.set(row, under)
    }
    for (const { opening, closing } of own.segments)
      for (const row of [opening, closing]) {
        const balance = balanceOf(statement.rows[row]?.label ?? '')
        const year = balance && yearOf(balance, statement.title)
        if (balance === undefined || year === undefined) continue
        const key = [note, headings.get(row), balance.of, year].join('|')
        place(index, cells[row] ?? [], key, row === opening)
      }
  }
  return opens.flatMap(({ key, placed }): readonly Between[] => {
    const before = closes.get(key)
    const [one, other] = [sums[before?.statement ?? -1]?.sheet.statement, sums[placed.statement]?.sheet.statement]
    if (before === undefined || one === undefined || other === undefined || before.statement === placed.statement)
      return []
    if (!areAlike(one, other)) return []
    const relations = carriedFrom(`${placed.cell.at} of ${before.cell.at}`, placed.cell, before.cell, {
      across: true,
      isRestated: isRestated(one) || isRestated(other),
    })
    return relations.length === 0 ? [] : [{ of: [before.statement, placed.statement], relations }]
  })
}
