import { pointerTo } from '@imt/core'
import { unread, type PlacedFigure, type Relations } from '../relation/relation.js'
import type { Finance } from '../section.js'
import { columnOf } from '../statement/measure-of.js'
import type { Statement } from '../statement/schema.js'
import { sumsOfStatement } from '../statement/sums/statement-sums.js'
import { grouped } from '../table/grouped.js'
import { tableName } from '../table/table-name.js'
import type { CapitalLine } from './schema.js'

interface Placed {
  readonly line: CapitalLine
  readonly index: number
}

/** The headings of a list of schemes, in the order in which they stand. */
const headingsOf = (rows: readonly Placed[]): readonly string[] => [
  ...new Set(rows.flatMap(({ line }) => line.amounts.flatMap(({ heading }) => heading ?? []))),
]

/** Returns the sums that each list of capital schemes states, down its columns and along its rows. */
export const schemeSums = ({ capital = [] }: Finance): readonly Relations[] => {
  const schemes = capital.flatMap((line, index): readonly Placed[] => (isScheme(line) ? [{ line, index }] : []))
  return [...grouped(schemes, ({ line }) => String(line.table ?? 0)).values()].map((rows) => {
    const headings = headingsOf(rows)
    const statement: Statement = {
      columns: headings.map(columnOf),
      rows: rows.map(({ line }) => ({
        label: line.project,
        cells: headings.map((heading) => {
          const amount = line.amounts.find((each) => each.heading === heading)?.amount
          return amount === undefined ? {} : { amount }
        }),
      })),
    }
    const cells = rows.map(({ line, index }) => {
      const rowAt = pointerTo('sections', 'finance', 'capital', index)
      return headings.map((heading): PlacedFigure => {
        const position = line.amounts.findIndex((each) => each.heading === heading)
        return {
          at: pointerTo('sections', 'finance', 'capital', index, 'amounts', position, 'amount'),
          figure: line.amounts[position]?.amount ?? unread('', 'gbp'),
          rowAt,
          table: tableName('capital programme', line),
          row: line.project,
          column: heading,
          under: headings.length < 2 ? '' : ` under "${heading}"`,
        }
      })
    })
    return sumsOfStatement(statement, cells, 'gbp')
  })
}

/** True for a line of a list of schemes: its amounts keep the headings that they stand under. */
export const isScheme = ({ amounts }: CapitalLine): boolean => amounts.some(({ heading }) => heading !== undefined)
