import type { Statement } from '../schema.js'
import { added, named, type Cast } from './cast.js'

/** What a budget was changed by in its year: `Virements`, `Budget changes`, `In-year adjustments`. */
const changes =
  /\bvire(?:d|ments?)\b|\bchanges?\b|\badjust(?:ed|ments?)\b|\btransfers?\b|\bmovements?\b|\bin[- ]year\b|\bsupplementary\b|\b(?:new|additional|further) (?:allocations?|funding|budget)\b|\bpay award\b/i

const isChange = (columns: Statement['columns'], at: number): boolean => changes.test(columns[at]?.heading ?? '')

/** The budget as it was set, what it was changed by, and the budget as it is now: columns beside each other. */
export const revisedBudget = (columns: Statement['columns']): readonly Cast[] => {
  const [last, another] = columns.flatMap(({ measure }, at) =>
    measure === 'latestBudget' && !isChange(columns, at) ? [at] : [],
  )
  if (last === undefined || another !== undefined) return []
  let first = last - 1
  while (first >= 0 && isChange(columns, first)) first -= 1
  const measure = columns[first]?.measure
  if (first < 0 || first === last - 1 || (measure !== 'originalBudget' && measure !== 'plan')) return []
  const between = Array.from({ length: last - first - 1 }, (_, index) => first + 1 + index)
  return [
    { total: last, parts: added([first, ...between]), words: `${named(columns, first)} and the changes after it` },
  ]
}
