import {
  matchColumns,
  parseFigure,
  placesByRow,
  pointerTo,
  tidyHeading,
  type Cell,
  type ColumnNames,
  type JsonPointer,
  type Location,
  type Table,
} from '@imt/core'
import type { Scale } from '../money/scaled.js'
import { columnOf } from '../statement/measure-of.js'
import { isNotAdded } from '../statement/not-added.js'
import { eachTextOnce } from '../table/each-text-once.js'
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
    if (read.has(at) || !isHeading(header)) return []
    const texts = table.rows.map((row) => row[at]?.text ?? '').filter((text) => tidyHeading(text) !== '')
    if (texts.length === 0 || texts.some((text) => text.includes('%'))) return []
    const unit = staff.test(tidyHeading(header)) && !texts.some((text) => text.includes('£')) ? 'wte' : 'gbp'
    if (unit === 'gbp' && (columnScale(header, table.caption, table.under)?.scale ?? 1) !== scale) return []
    const judge = eachTextOnce((text) => {
      const read = parseFigure(text, unit === 'gbp' ? { unit, scale } : { unit })
      // A suffix under a heading of thousands is no figure to add up, but shows that figures are what stands here.
      const isNumeric = read.ok || read.refusal.code === 'suffixUnderScaledHeading'
      return { isFigure: read.ok, isNumeric: isNumeric && tidyHeading(text) !== '' }
    })
    const cells = table.rows.map((row) => judge(row[at]?.text ?? ''))
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

/** The cells of a row under further columns, those that are there. */
const cellsUnder = (
  row: Table['rows'][number] | undefined,
  columns: readonly FurtherColumn[],
): readonly { readonly cell: Cell; readonly column: FurtherColumn }[] =>
  columns.flatMap((column) => {
    const cell = row?.[column.at]
    return cell === undefined ? [] : [{ cell, column }]
  })

/**
 * Returns what further columns of revenue tables state.
 *
 * @param tables - without the rows that state nothing
 * @param known - for a table, the columns read by name
 * @param scales - for each row of all tables in order, the scale of its budget
 * @param isRead - for each row, false where its cells may stand under the wrong headings
 * @param besides - the places of what is read by name
 */
export const readFurther = <Key extends string>(
  tables: readonly Table[],
  known: (table: Table) => ColumnNames<Key>,
  scales: readonly (Scale | undefined)[],
  isRead: (row: number) => boolean,
  besides: ReadonlyMap<JsonPointer, Location>,
): Further => {
  const headings: string[] = []
  const columnsOf: (readonly FurtherColumn[])[] = []
  const rows = tables.flatMap((table): Further['rows'] => {
    const columns = furtherColumns(table, known(table), scales[columnsOf.length] ?? 1)
    for (const { at } of columns) headings.push(table.headers[at] ?? '')
    return table.rows.map((row, own) => {
      const isUsed = columns.length > 0 && isRead(columnsOf.length)
      columnsOf.push(isUsed ? columns : [])
      const further = isUsed ? cellsUnder(row, columns).map(({ cell, column }) => input(column, own, cell.text)) : []
      return further.length === 0 ? {} : { further }
    })
  })
  if (headings.length === 0) return { rows, places: besides, headings }
  const cells = tables.flatMap((table) => table.rows)
  const keyOf = (row: number, position: number): keyof FurtherFigureInput => {
    const value = rows[row]?.further?.[position]
    return value?.amount !== undefined ? 'amount' : value?.count !== undefined ? 'count' : 'notRead'
  }
  const places = placesByRow({
    rows: rows.length,
    place: (row, under) => {
      const [, position, key] = /^\/further\/(\d{1,9})\/(amount|count|notRead)$/.exec(under) ?? []
      const found = position === undefined ? undefined : cellsUnder(cells[row], columnsOf[row] ?? [])[Number(position)]
      return found === undefined || key !== keyOf(row, Number(position)) ? undefined : found.cell.location
    },
    under: (row) => (rows[row]?.further ?? []).map((_, at) => pointerTo('further', at, keyOf(row, at))),
    besides,
  })
  return { rows, places, headings }
}
