import {
  matchColumns,
  parseFigure,
  pointerTo,
  tidyHeading,
  type ColumnNames,
  type JsonPointer,
  type Location,
  type Table,
} from '@imt/core'
import type { Scale } from '../money/scaled.js'
import { columnOf } from '../statement/measure-of.js'
import { isNotAdded } from '../statement/not-added.js'
import { columnScale } from '../table/scale-of.js'
import { periodOf } from './period.js'
import type { FurtherFigureInput } from './schema.js'

/** One further column of figures of a revenue table. */
interface FurtherColumn {
  readonly at: number
  readonly unit: 'gbp' | 'wte'
  readonly about: Pick<FurtherFigureInput, 'column' | 'period'>
  /** For each row of the table, whether its cell is a figure: each is read once. */
  readonly isFigure: readonly boolean[]
}

const staff = /\b(?:wte|fte|staff|headcount|posts?|establishment)\b/i
/** Numbers that are names. */
const names = /\b(?:codes?|no|number|ref(?:erence)?|id)\b\.?$/i

/** True for a heading under which figures for adding stand: a year, plan, actual, forecast, variance, pounds, staff. */
const isHeading = (heading: string): boolean => {
  const words = tidyHeading(heading)
  if (words === '' || isNotAdded(words) || names.test(words)) return false
  return (
    staff.test(words) || words.includes('£') || periodOf(words) !== undefined || columnOf(words).measure !== 'other'
  )
}

/**
 * Returns the columns of a revenue table that hold figures and are not among those read by name. Columns that count in
 * another scale than the budget are left alone.
 *
 * @param table - without the rows that state nothing
 * @param known - the columns read by name
 */
const furtherColumns = <Key extends string>(
  table: Table,
  known: ColumnNames<Key>,
  scale: Scale,
): readonly FurtherColumn[] => {
  const { at: taken } = matchColumns(table.headers, known)
  const read = new Set<unknown>(Object.values(taken))
  return table.headers.flatMap((header, at): readonly FurtherColumn[] => {
    const texts = table.rows.map((row) => row[at]?.text ?? '').filter((text) => tidyHeading(text) !== '')
    if (read.has(at) || !isHeading(header) || texts.length === 0 || texts.some((text) => text.includes('%'))) return []
    const unit = staff.test(tidyHeading(header)) && !texts.some((text) => text.includes('£')) ? 'wte' : 'gbp'
    if (unit === 'gbp' && (columnScale(header, table.caption, table.under)?.scale ?? 1) !== scale) return []
    const cells = table.rows.map((row) => {
      const text = row[at]?.text ?? ''
      const read = parseFigure(text, unit === 'gbp' ? { unit, scale } : { unit })
      // A suffix under a heading of thousands is no figure to add up, but shows that figures are what stands here.
      const isNumeric = read.ok || read.refusal.code === 'suffixUnderScaledHeading'
      return { isFigure: read.ok, isNumeric: isNumeric && tidyHeading(text) !== '' }
    })
    if (cells.filter(({ isNumeric }) => isNumeric).length * 2 < texts.length) return []
    const period = periodOf(header)
    return [
      {
        at,
        unit,
        about: { column: tidyHeading(header), ...(period === undefined ? {} : { period }) },
        isFigure: cells.map(({ isFigure }) => isFigure),
      },
    ]
  })
}

/** What the further columns of tables state, for each of their rows in order, and where. */
export interface Further {
  readonly rows: readonly { readonly further?: readonly FurtherFigureInput[] }[]
  readonly places: ReadonlyMap<JsonPointer, Location>
  /** Headings of the columns that were read. */
  readonly headings: readonly string[]
}

const input = ({ about, unit, isFigure }: FurtherColumn, row: number, text: string): FurtherFigureInput => ({
  ...about,
  ...(isFigure[row] !== true ? { notRead: text } : unit === 'gbp' ? { amount: text } : { count: text }),
})

/**
 * Returns what further columns of revenue tables state.
 *
 * @param tables - without the rows that state nothing
 * @param known - for a table, the columns read by name
 * @param scales - for each row of all tables in order, the scale of its budget
 * @param isRead - for each row, false where its cells may stand under the wrong headings
 */
export const readFurther = <Key extends string>(
  tables: readonly Table[],
  known: (table: Table) => ColumnNames<Key>,
  scales: readonly (Scale | undefined)[],
  isRead: (row: number) => boolean,
): Further => {
  const places = new Map<JsonPointer, Location>()
  const headings: string[] = []
  let index = -1
  const rows = tables.flatMap((table) => {
    const scale = scales[index + 1] ?? 1
    const columns = furtherColumns(table, known(table), scale)
    for (const { at } of columns) headings.push(table.headers[at] ?? '')
    return table.rows.map((row, own) => {
      index += 1
      if (columns.length === 0 || !isRead(index)) return {}
      const cells = columns.flatMap((column) => (row[column.at] ? [{ cell: row[column.at], column }] : []))
      const further = cells.map(({ cell, column }, position) => {
        const value = input(column, own, cell?.text ?? '')
        const key = value.notRead === undefined ? (column.unit === 'gbp' ? 'amount' : 'count') : 'notRead'
        if (cell) places.set(pointerTo(index, 'further', position, key), cell.location)
        return value
      })
      return further.length === 0 ? {} : { further }
    })
  })
  return { rows, places, headings }
}
