import { numberOf, objectsOf, textOf, type JsonObject } from '../content/json.js'
import { oneLine } from '../page/nodes.js'
import { valueOfFigure } from '../tables/cells.js'
import { byTable, numbered } from '../tables/grouped-rows.js'
import { amountTick } from './amount-words.js'
import { notDrawn } from './budget-pictures.js'
import { largest } from './largest.js'
import type { Picture } from './picture.js'

/** What was paid to each supplier, the largest first; credits are taken off. */
export const spendPictures = (finance: JsonObject): readonly Picture[] => {
  const tables = byTable(objectsOf(finance['spend']))
  return tables.flatMap((placed, index): readonly Picture[] => {
    let lost = 0
    const sums = new Map<string, number>()
    for (const { row } of placed) {
      const supplier = oneLine(textOf(row['supplier']))
      if (supplier === '' || /^(?:grand )?total$/i.test(supplier)) continue
      const value = valueOfFigure(row['amount'])
      if (value === undefined) lost += 1
      else sums.set(supplier, (sums.get(supplier) ?? 0) + value)
    }
    const pieces = [...sums].map(([row, value]) => ({ row, value })).sort((one, two) => two.value - one.value)
    if (pieces.length === 0 || numberOf(pieces[0]?.value) === undefined) return []
    const { names, words } = largest(pieces, 'supplier')
    return [
      {
        id: numbered('spend-by-supplier', index, tables.length),
        title: 'Payments by supplier',
        description: `A bar for each supplier: the sum of the payments that are listed, in pounds; credits are taken off.${words}${notDrawn(lost)}`,
        table: numbered('spend', index, tables.length),
        rows: names,
        bars: pieces
          .filter(({ row }) => names.includes(row))
          .map(({ row, value }) => ({
            row,
            from: Math.min(0, value),
            to: Math.max(0, value),
            kind: 'Payments',
            label: amountTick(value),
          })),
        kinds: [{ name: 'Payments', ink: 'middle' }],
        axis: 'Payments (£)',
        tick: amountTick,
      },
    ]
  })
}
