import { counted, forCount, pointerTo, type Run } from '@imt/core'
import { columnsOf, labelledRowsOf } from '../content/columns.js'
import type { Disclosure, PublishedTable } from '../section.js'

/** How one kind of detail is found. */
export interface Detail {
  /** `e-mail address of a person`, and in the plural. */
  readonly one: string
  readonly many: string
  readonly advice: string
  /** True for a column in which such a detail may well be published. */
  mayStand?(heading: string, beside: readonly string[]): boolean
  /** Which cells of a column hold such a detail; `beside` are the headings of its table. */
  cells(heading: string, cells: readonly string[], beside: readonly string[]): readonly number[]
  /** How many a passage holds; left out where only columns tell. */
  text?(text: string): number
}

const nameOf = (table: PublishedTable, index: number): string => table.title ?? `table ${String(index + 1)}`

/**
 * Looks at what no column of a table tells: the values of labels (`Requested by | Jane Example`), and the headings
 * themselves.
 */
const checkAround = (
  table: PublishedTable,
  index: number,
  told: ReadonlySet<number>,
  { one, many, advice, mayStand, cells, text }: Detail,
  run: Run,
): void => {
  const labels = table.rows.length === 0 ? [] : labelledRowsOf(table)
  const beside = labels.map(({ heading }) => heading)
  const headingsTold = new Set<number>()
  for (const { heading, cells: texts, row } of labels) {
    const found = told.has(row) ? [] : cells(heading, texts, beside)
    if (found.length === 0) continue
    const at =
      row < 0
        ? pointerTo('sections', 'disclosure', 'tables', index, 'headings', 1)
        : pointerTo('sections', 'disclosure', 'tables', index, 'rows', row, 1)
    if (row < 0) headingsTold.add(1)
    run.checked(at)
    run.report({
      at,
      message: `The row "${heading}" holds ${counted(found.length, one, many)}. ${advice}`,
      key: ['tables', nameOf(table, index), 'row', heading],
      ...(mayStand?.(heading, beside) === true ? { level: 'note' as const } : {}),
    })
  }
  for (const [column, heading] of table.headings.entries()) {
    const found = headingsTold.has(column) ? 0 : (text?.(heading) ?? 0)
    if (found === 0) continue
    const at = pointerTo('sections', 'disclosure', 'tables', index, 'headings', column)
    run.checked(at)
    run.report({
      at,
      message: `A heading of this table holds ${counted(found, one, many)}. ${advice}`,
      key: ['tables', nameOf(table, index), 'heading', String(column)],
    })
  }
}

/** Looks for one kind of detail in every column and passage. What is found is not repeated. */
export const checkDetails = ({ tables = [], passages = [] }: Disclosure, detail: Detail, run: Run): void => {
  const { one, many, advice, mayStand, cells, text } = detail
  for (const [index, table] of tables.entries()) {
    const told = new Set<number>()
    for (const [column, { heading, cells: texts, rows }] of columnsOf(table).entries()) {
      const found = cells(heading, texts, table.headings)
      const [first] = found
      const at = pointerTo('sections', 'disclosure', 'tables', index, 'rows', rows[first ?? 0] ?? 0, column)
      run.checked(at)
      if (first === undefined) continue
      if (column === 1) for (const cell of found) told.add(rows[cell] ?? 0)
      const where = heading === '' ? `Column ${String(column + 1)}` : `The column "${heading}"`
      const which = forCount(found.length, 'in this cell', 'the first of them in this cell')
      run.report({
        at,
        message: `${where} holds ${counted(found.length, one, many)}, ${which}. ${advice}`,
        key: ['tables', nameOf(table, index), heading === '' ? String(column) : heading],
        ...(mayStand?.(heading, table.headings) === true ? { level: 'note' as const } : {}),
      })
    }
    checkAround(table, index, told, detail, run)
  }
  if (text !== undefined)
    for (const [index, passage] of passages.entries()) {
      const at = pointerTo('sections', 'disclosure', 'passages', index, 'text')
      run.checked(at)
      const found = text(passage.text)
      if (found > 0)
        run.report({
          at,
          message: `This text holds ${counted(found, one, many)}. ${advice}`,
          key: ['passages', passage.text.replaceAll(/\d/g, '').slice(0, 40)],
        })
    }
  if (tables.length === 0 && passages.length === 0) run.notApplicable('nothing was read that a person could see')
}
