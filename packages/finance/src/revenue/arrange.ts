import { matchColumns, tidyHeading, type Cell, type Table } from '@imt/core'
import type { Scale } from '../money/scaled.js'
import { columnScale } from '../table/scale-of.js'
import { accountBudget, revenueNames } from './columns.js'
import { periodOf, tablePeriod } from './period.js'
import { isBlank, plainRows, type PlainRow } from '../table/plain-rows.js'
import { beginsAsTotal, isTotalWord, namesTotal } from '../table/row-role.js'

type Row = Table['rows'][number]

/** What is true of every row of a table. */
interface About {
  readonly scale?: Scale
  readonly table?: number
  readonly period?: string
}

/** Tables made plain, and for each of their rows, in order, what its table says of it. */
export interface Arranged {
  readonly tables: readonly Table[]
  readonly about: readonly About[]
}

const withText = (row: Row, column: number, text: string): Row =>
  row.map((cell, at): Cell => (at === column ? { ...cell, text } : cell))

/** As spreadsheets head the totals that they insert: `Service desk Total`. */
const named = /^(?=.{1,200}$)(\S.*?)[\s:–-]+totals?:?$/i

/**
 * The name of the cost centre whose total a row is that calls itself `Service desk Total`, if the row above is one of
 * that cost centre, by its name or by another of its cells.
 */
const centreOfTotal = (
  text: string,
  above: Row | undefined,
  { centre, group }: { readonly centre: number; readonly group: number },
): string | undefined => {
  const name = named.exec(tidyHeading(text))?.[1]?.toLowerCase()
  if (name === undefined || isTotalWord(text)) return undefined
  const isOfAbove = above?.some((cell, at) => at !== group && tidyHeading(cell.text).toLowerCase() === name)
  return isOfAbove === true ? above?.[centre]?.text : undefined
}

/**
 * A blank cost centre is that of the row above, or of the heading row since; a total without a class is a total of all
 * classes.
 */
const filled = (rows: readonly PlainRow[], centre: number, group: number): readonly Row[] => {
  let above: string | undefined
  let under: string | undefined
  let before: Row | undefined
  const fill = (cells: Row): Row => {
    const name = cells[centre]
    const kind = cells[group]
    if (name === undefined || kind === undefined) return cells
    if (!isBlank(name)) {
      const own = isBlank(kind) ? centreOfTotal(name.text, before, { centre, group }) : undefined
      if (own !== undefined) return withText(withText(cells, centre, own), group, 'TOTAL')
      above = name.text
      return isBlank(kind) && (beginsAsTotal(tidyHeading(name.text)) || namesTotal(name.text))
        ? withText(cells, group, 'TOTAL')
        : cells
    }
    if (isBlank(kind)) return cells
    const grand = isTotalWord(kind.text) && /^(?:grand|overall)/i.test(tidyHeading(kind.text))
    const text = grand ? kind.text : above
    return text === undefined ? cells : withText(cells, centre, text)
  }
  return rows.map(({ cells, section }) => {
    if (section !== under) {
      under = section
      above = section
    }
    before = fill(cells)
    return before
  })
}

/** An account without a name goes by its code, where a total is told as well; one without either is told as that. */
const withAccounts = (table: Table, rows: readonly PlainRow[], account: number): readonly PlainRow[] => {
  const budget = accountBudget(table)
  if (budget === undefined) return rows
  const [from, centre] = [table.headers.indexOf(budget.accountCode ?? ''), table.headers.indexOf(budget.centre)]
  return rows.map((row) => {
    const [name, label] = [row.cells[account], row.cells[centre]]
    if (name === undefined || label === undefined || !isBlank(name)) return row
    const number = row.cells[from]
    if (number !== undefined && !isBlank(number)) return { ...row, cells: withText(row.cells, account, number.text) }
    return isBlank(label) || namesTotal(label.text)
      ? row
      : { ...row, cells: withText(row.cells, account, '(no account)') }
  })
}

/**
 * Returns revenue tables without the rows that state nothing, with what layout leaves blank filled in, and each row's
 * table, year and scale. A heading row that names another year begins another table.
 *
 * @param tables - as published
 * @param fill - true where blank cost centres and classes are to be filled in
 */
export const arrange = (tables: readonly Table[], fill: boolean): Arranged => {
  let number = 0
  const arranged = tables.map((table) => {
    const { at } = matchColumns(table.headers, revenueNames(table))
    const heading = table.headers[at.budget ?? -1] ?? ''
    const scale = columnScale(heading, table.caption, table.under)?.scale ?? 1
    const own = tablePeriod(heading, table)
    const rows = plainRows(table)
    let period = own
    number += 1
    const about = rows.map(({ section }): About => {
      const named = section === undefined ? undefined : periodOf(section)
      if (named !== undefined && named !== period) {
        if (period !== undefined) number += 1
        period = named
      }
      return { ...(scale === 1 ? {} : { scale }), table: number, ...(period === undefined ? {} : { period }) }
    })
    const named = withAccounts(table, rows, at.class ?? -1)
    const kept = fill ? filled(named, at.costCentre ?? -1, at.class ?? -1) : named.map(({ cells }) => cells)
    return { table: { ...table, rows: kept }, about }
  })
  const about = arranged.flatMap((each) => each.about)
  const single = about.every(({ table }) => table === about[0]?.table)
  return {
    tables: arranged.map(({ table }) => table),
    about: single
      ? about.map(({ scale, period }) => ({
          ...(scale === undefined ? {} : { scale }),
          ...(period === undefined ? {} : { period }),
        }))
      : about,
  }
}
