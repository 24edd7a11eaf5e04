import { pointerTo, type Figure, type JsonPointer } from '@imt/core'
import { capitalTotals } from './totals.js'
import type { CapitalAmount } from './schema.js'
import type { Finance } from '../section.js'
import { counted, withOwnIds, type Relation, type Relations } from '../relation/relation.js'
import { grouped } from '../revenue/sums/revenue-tables.js'

const columnOf = ({ year, measure }: CapitalAmount): string =>
  measure === undefined || measure === 'value' ? year : `${year} ${measure}`

/** Returns the sums that each capital programme states for each of its years: sub-totals and the total. */
export const capitalRelations = (finance: Finance): Relations => {
  const cells = new Map<JsonPointer, Figure>()
  const numbered = (finance.capital ?? []).map((line, index) => ({ line, index }))
  const relations = [...grouped(numbered, ({ line }) => String(line.table ?? 0)).values()].flatMap(
    (rows): readonly Relation[] => {
      // For each row, where the amount of each column stands.
      const places = rows.map(({ line, index }) => {
        const columns = new Map<string, JsonPointer>()
        for (const [position, amount] of line.amounts.entries()) {
          const at = pointerTo('sections', 'finance', 'capital', index, 'amounts', position, 'amount')
          cells.set(at, amount.amount)
          if (!columns.has(columnOf(amount))) columns.set(columnOf(amount), at)
        }
        return columns
      })
      return capitalTotals(rows.map(({ line }) => line)).flatMap(({ total, parts, noun }) =>
        [...(places[total] ?? [])].flatMap(([column, at]): readonly Relation[] => {
          const terms = parts.flatMap((part) => places[part]?.get(column) ?? [])
          return terms.length === 0
            ? []
            : [
                {
                  equation: {
                    id: `capital ${column}`,
                    kind: 'sum',
                    total: at,
                    terms: terms.map((cell) => ({ cell, sign: 1 })),
                  },
                  across: false,
                  parts: `the ${counted(terms.length, noun)}`,
                },
              ]
        }),
      )
    },
  )
  return { cells, relations: withOwnIds(relations) }
}
