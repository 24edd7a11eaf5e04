import { counted, forCount, pointerTo, type Run } from '@imt/core'
import { columnsOf } from '../content/columns.js'
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

/** Looks for one kind of detail in every column and passage. What is found is not repeated. */
export const checkDetails = (
  { tables = [], passages = [] }: Disclosure,
  { one, many, advice, mayStand, cells, text }: Detail,
  run: Run,
): void => {
  for (const [index, table] of tables.entries()) {
    for (const [column, { heading, cells: texts, rows }] of columnsOf(table).entries()) {
      const found = cells(heading, texts, table.headings)
      const [first] = found
      const at = pointerTo('sections', 'disclosure', 'tables', index, 'rows', rows[first ?? 0] ?? 0, column)
      run.checked(at)
      if (first === undefined) continue
      const where = heading === '' ? `Column ${String(column + 1)}` : `The column "${heading}"`
      const which = forCount(found.length, 'in this cell', 'the first of them in this cell')
      run.report({
        at,
        message: `${where} holds ${counted(found.length, one, many)}, ${which}. ${advice}`,
        key: ['tables', nameOf(table, index), heading === '' ? String(column) : heading],
        ...(mayStand?.(heading, table.headings) === true ? { level: 'note' as const } : {}),
      })
    }
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
