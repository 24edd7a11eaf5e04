import { counted, pointerTo } from '@imt/core'
import { withOwnIds, type PlacedFigure, type Relation, type Relations } from '../relation/relation.js'
import type { Finance } from '../section.js'
import { grouped } from '../table/grouped.js'
import { tableName } from '../table/table-name.js'
import { isScheme } from './scheme-sums.js'
import type { CapitalAmount, CapitalLine } from './schema.js'
import { capitalTotals } from './totals.js'

const columnOf = ({ year, measure }: CapitalAmount): string =>
  measure === undefined || measure === 'value' ? year : `${year} ${measure}`

/** The amounts of a row by their columns; of several in one column, the first. */
const cellsByColumn = (line: CapitalLine, index: number): ReadonlyMap<string, PlacedFigure> => {
  const cells = new Map<string, PlacedFigure>()
  for (const [position, amount] of line.amounts.entries()) {
    if (cells.has(columnOf(amount))) continue
    cells.set(columnOf(amount), {
      at: pointerTo('sections', 'finance', 'capital', index, 'amounts', position, 'amount'),
      figure: amount.amount,
      rowAt: pointerTo('sections', 'finance', 'capital', index),
      table: tableName('capital programme', line),
      row: line.project,
      column: amount.year,
      under: '',
    })
  }
  return cells
}

/** Returns the sums that each capital programme states for each of its years: sub-totals and the total. */
export const capitalSums = ({ capital = [] }: Finance): Relations => {
  const numbered = capital.flatMap((line, index) =>
    isScheme(line) ? [] : [{ line, cells: cellsByColumn(line, index) }],
  )
  const tables = [...grouped(numbered, ({ line }) => String(line.table ?? 0)).values()]
  const relations = tables.flatMap((rows) =>
    capitalTotals(rows.map(({ line }) => line)).flatMap(({ total, parts, noun }) =>
      [...(rows[total]?.cells ?? [])].flatMap(([column, cell]): readonly Relation[] => {
        const terms = parts.flatMap((part) => rows[part]?.cells.get(column) ?? [])
        return terms.length === 0
          ? []
          : [
              {
                id: `capital ${column}`,
                kind: 'sum',
                total: cell,
                terms: terms.map((term) => ({ cell: term, sign: 1 })),
                across: false,
                parts: `the ${counted(terms.length, noun)}`,
              },
            ]
      }),
    ),
  )
  return { relations: withOwnIds(relations), left: [] }
}
