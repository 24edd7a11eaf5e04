import type { Figure } from '../figure/figure.js'
import { requireList } from '../parameter/parameter.js'
import type { ComparedEntry } from '../plugin/part-comparison.js'
import type { JsonPointer } from '../pointer.js'

/** A table of labelled rows under headings, as parts hold them. */
export interface LabelledTable<Cell> {
  readonly title?: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly Cell[] }[]
}

/** What a cell states: the key that it stands under, and the figure or the words. */
export interface CellStates {
  readonly key: string
  readonly figure?: Figure
  readonly text?: string
}

// bound: a heading of 200 characters at most.
const years = /(?:\b(?:fy|year)\s*)?\b(?:19|20)\d{2}(?:\s*[-/–]\s*(?:(?:19|20)\d{2}|\d{2})(?!\d))?/gi

const withoutYears = (text: string): string =>
  text.length > 200 ? text : text.replace(years, ' ').replace(/\s+/g, ' ').trim()

/** What columns are called whatever the year: "Budget" of "2024/25 Budget", where no other column is called so. */
const namesOf = (columns: readonly string[]): readonly string[] => {
  const plain = columns.map(withoutYears)
  return columns.map((column, index) => {
    const name = plain[index] ?? ''
    return name === '' || plain.filter((each) => each === name).length > 1 ? column : name
  })
}

/**
 * Returns the rows of tables as what they list, for the comparison with those of another year. Years in titles and
 * headings count for nothing where columns are told apart without them.
 *
 * @param tables - the tables of a part
 * @param states - what a cell states
 * @throws {TypeError} when `tables` is no array
 * @example
 * ```ts
 * const tables = [{ columns: ['2024/25 Budget'], rows: [{ label: 'Pay', cells: ['£5,000'] }] }]
 * const [entry] = entriesOfTables(tables, (text) => ({ key: 'amount', text }))
 * entry?.values[0]?.name // => 'Budget'
 * ```
 */
export const entriesOfTables = <Cell>(
  tables: readonly LabelledTable<Cell>[],
  states: (cell: Cell) => CellStates | undefined,
): readonly ComparedEntry[] =>
  requireList(tables, 'entriesOfTables: tables').flatMap(({ title, columns, rows }, table) => {
    const names = namesOf(columns)
    const heading = withoutYears(title ?? '')
    return rows.map(({ label, cells }, row): ComparedEntry => {
      const at: JsonPointer = `/${table}/rows/${row}`
      return {
        key: [heading, label],
        label: heading === '' ? label : `${label} (${heading})`,
        at,
        values: cells.flatMap((cell, column) => {
          const { key, ...stated } = states(cell) ?? { key: undefined }
          const name = names[column]
          return key === undefined || name === undefined
            ? []
            : [{ name, at: `${at}/cells/${column}/${key}`, ...stated }]
        }),
      }
    })
  })
