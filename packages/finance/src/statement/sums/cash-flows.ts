import type { Relation } from '../../relation/relation.js'
import type { Statement } from '../schema.js'
import { bestOf, type ReadingWay } from './believed.js'
import type { StatementCells } from './statement-cells.js'

const activities = [/\boperati(?:ng|ons)\b/i, /\binvest(?:ing|ments?)\b|\bcapital expenditure\b/i, /\bfinancing\b/i]
const net = /\bnet\b|^total\b|^cash (?:flows? )?(?:generated|used|provided|from|\()/i
const change =
  /^(?:net |total )?\(?(?:increase|decrease|change|movement)\b[^%]*\bcash\b|^net cash (?:flow|movement|inflow|outflow|increase|decrease)s?(?:\/\(?(?:inflow|outflow|increase|decrease)s?\)?)?(?: (?:for|in|of) (?:the )?(?:year|period|month|quarter))?[\s:.]*$/i
const beforeFinancing = /\bbefore financing\b/i

const onlyRow = ({ rows }: Statement, holds: (label: string) => boolean): number | undefined => {
  const [only, another] = rows.flatMap(({ label, cells }, at) =>
    holds(label) && cells.some(({ amount }) => amount !== undefined && amount.value !== null) ? [at] : [],
  )
  return another === undefined ? only : undefined
}

/** Returns that what cash rose by is the net cash of operating, investing and financing, in each column. */
export const cashFlows = (
  statement: Statement,
  cells: StatementCells,
  columns: readonly number[],
): readonly Relation[] => {
  const row = onlyRow(statement, (label) => change.test(label) && !activities.some((form) => form.test(label)))
  if (row === undefined) return []
  const parts = activities.map((form) =>
    onlyRow(
      statement,
      (label) =>
        form.test(label) && net.test(label) && !beforeFinancing.test(label) && /\bcash\b|\bactivit/i.test(label),
    ),
  )
  const [operating, investing, financing] = parts
  if (operating === undefined || investing === undefined || new Set(parts).size < parts.length) return []
  const found = financing === undefined ? [operating, investing] : [operating, investing, financing]
  // What exchange rates did to it stands between the last of them and the sum.
  const last = found.reduce((most, each) => Math.max(most, each), 0)
  const further = Array.from({ length: Math.max(0, row - last - 1) }, (_, index) => last + 1 + index).filter((each) =>
    statement.rows[each]?.cells.some(({ amount }) => amount !== undefined && amount.value !== null),
  )
  const words = 'the net cash flows of operating, investing and financing'
  const wayOf = (rows: readonly number[]): ReadingWay => ({
    words,
    relations: columns.flatMap((column): readonly Relation[] => {
      const total = cells[row]?.[column]
      const terms = rows.flatMap((each) => {
        const cell = cells[each]?.[column]
        return cell === undefined ? [] : [{ cell, sign: 1 as const }]
      })
      return total === undefined || total.figure.value === null
        ? []
        : [
            {
              id: `cash flow of column ${String(column)}`,
              kind: 'sum',
              total,
              terms,
              across: false,
              alongRow: true,
              parts: words,
            },
          ]
    }),
  })
  const ways = [wayOf(found), ...(further.length === 0 ? [] : [wayOf([...found, ...further])])]
  const best = bestOf(ways)
  if (best === undefined) return []
  // By the names of all three it must hold; without one of them the figures have to say so.
  const isSure = financing !== undefined && further.length === 0
  return isSure || (best.agree > 0 && best.fail <= best.agree) ? best.way.relations : []
}
