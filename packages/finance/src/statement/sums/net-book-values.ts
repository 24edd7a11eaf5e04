import type { PlacedFigure, Relation } from '../../relation/relation.js'
import type { Statement } from '../schema.js'
import { bestOf, type ReadingWay } from './believed.js'
import { balanceOf } from './stage.js'
import type { StatementCells } from './statement-cells.js'
import type { ReadRow } from './statement-rows.js'

const netBookValue = /\bnet book\b|\bnbv\b|\bcarrying (?:amount|value)\b/i
const written = /\bdepreciation\b|\bamorti[sz]ation\b/i
const gross = /\bcost\b|\bgross (?:book|carrying)\b/i

/** What a balance of a note on assets is: cost, what was written off it, or what is left. */
const kindOf = (name: string): 'gross' | 'written' | 'net' | undefined =>
  netBookValue.test(name) ? 'net' : written.test(name) ? 'written' : gross.test(name) ? 'gross' : undefined

/** Returns that cost less depreciation is the net book value, down the columns of a note on assets. */
export const netBookValues = (
  rows: readonly ReadRow[],
  { rows: published }: Statement,
  cells: StatementCells,
  columns: readonly number[],
): readonly Relation[] => {
  const balances = new Map<string, { gross: number[]; written: number[]; net: number[] }>()
  let under = ''
  for (const { row, role } of rows) {
    const label = published[row]?.label ?? ''
    if (role === 'heading') {
      under = label
      continue
    }
    const balance = balanceOf(label)
    const kind = kindOf(label) ?? (balance === undefined ? undefined : kindOf(under))
    if (kind === undefined || (balance === undefined && kind !== 'net')) continue
    const key = balance?.year === undefined ? (balance?.stage ?? 'closing') : String(balance.year)
    const known = balances.get(key) ?? { gross: [], written: [], net: [] }
    known[kind].push(row)
    balances.set(key, known)
  }
  return [...balances.values()].flatMap(
    ({ gross: [cost, ...costs], written: [off, ...offs], net }): readonly Relation[] => {
      if (cost === undefined || off === undefined || costs.length + offs.length > 0) return []
      return net.flatMap((row) => {
        const words = `"${published[cost]?.label ?? ''}" less "${published[off]?.label ?? ''}"`
        const ways = ([-1, 1] as const).map((sign): ReadingWay => ({
          words,
          relations: columns.flatMap((column): readonly Relation[] => {
            const [total, first, second]: readonly (PlacedFigure | undefined)[] = [row, cost, off].map(
              (each) => cells[each]?.[column],
            )
            return total === undefined || total.figure.value === null || first === undefined || second === undefined
              ? []
              : [
                  {
                    id: `net book value of row ${String(row)}, column ${String(column)}`,
                    kind: 'sum',
                    total,
                    terms: [
                      { cell: first, sign: 1 },
                      { cell: second, sign },
                    ],
                    across: false,
                    alongRow: true,
                    parts: words,
                  },
                ]
          }),
        }))
        const best = bestOf(ways)
        return best === undefined || best.agree === 0 || best.fail > 2 * best.agree ? [] : best.way.relations
      })
    },
  )
}
