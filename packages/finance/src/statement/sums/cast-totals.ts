import { directionOf } from '../../income-sign/direction.js'
import { isNotAdded } from '../not-added.js'
import type { Statement } from '../schema.js'
import { added, isAdded, type Cast } from './cast.js'
import { balanceOf, periodOf } from './stage.js'

/** Wider tables are not searched for totals along their rows. */
const widest = 60

const total = /\btotals?\b/i
/** What was meant to be, which is no part of a total of what was. */
const planned = /\btargets?\b|\bplan(?:ned)?\b|\bbudget(?:ed)?\b|\bceiling\b|\blimit\b/i
const left = /\bremaining\b|\buncommitted\b|\bavailable\b|^balance\b|\bunspent\b|^under-? ?spen[dt]|^headroom\b/i
const net = /^net\b/i

type Part = Cast['parts'][number]

const wordsOf = (count: number): string => `the ${String(count)} figures of its row`

const wayOf = (at: number, parts: readonly Part[]): readonly Cast[] =>
  parts.length < 2 ? [] : [{ total: at, parts, words: wordsOf(parts.length) }]

const identity = ({ parts }: Cast): string =>
  parts.map(({ column, sign }) => `${String(sign)} ${String(column)}`).join()

/** The ways, each once: what all before a total and the figures since the one before it are is often the same. */
const distinct = (ways: readonly Cast[]): readonly Cast[] =>
  [...new Map([...ways].reverse().map((way) => [identity(way), way])).values()].reverse()

/** What most cells of each column state: money, or people. */
const kindsOf = ({ columns, rows }: Statement): readonly ('amount' | 'count' | undefined)[] =>
  columns.map((_, column) => {
    const cells = rows.flatMap(({ cells: row }) => row[column] ?? [])
    const amounts = cells.filter(({ amount }) => amount?.value).length
    const counts = cells.filter(({ count }) => count?.value).length
    return amounts + counts === 0 ? undefined : amounts >= counts ? 'amount' : 'count'
  })

/**
 * Returns what a total, a net figure or a remainder along each row may be made of, a list of ways for each such column:
 * the figures since the total before it, all before it, the totals before it, or those after it.
 */
export const rowTotals = (statement: Statement): readonly (readonly Cast[])[] => {
  const { columns } = statement
  if (columns.length > widest) return []
  const kinds = kindsOf(statement)
  const totals = new Set(columns.flatMap(({ heading }, at) => (total.test(heading) ? [kinds[at]] : [])))
  // Groups of staff are added where they state what the total does: pay, or people.
  const isOfStaff = ({ measure, heading }: Statement['columns'][number], at: number): boolean =>
    measure === 'staff' && !isNotAdded(heading) && kinds[at] !== undefined && totals.has(kinds[at])
  const usable = columns.flatMap((column, at) =>
    (isAdded(column) || isOfStaff(column, at)) && balanceOf(column.heading) === undefined ? [at] : [],
  )
  const isTotal = (at: number): boolean => total.test(columns[at]?.heading ?? '')
  const isPlanned = (at: number): boolean => planned.test(columns[at]?.heading ?? '')
  return usable.flatMap((at): readonly (readonly Cast[])[] => {
    const heading = columns[at]?.heading ?? ''
    const before = usable.filter((each) => each < at)
    const since = before.slice(before.findLastIndex(isTotal) + 1)
    if (total.test(heading)) {
      const after = usable.filter((each) => each > at)
      const next = after.findIndex(isTotal)
      return [
        distinct([
          ...wayOf(at, added(since)),
          ...(planned.test(heading) ? [] : wayOf(at, added(since.filter((each) => !isPlanned(each))))),
          ...wayOf(at, added(before.filter((each) => !isTotal(each)))),
          ...wayOf(at, added(before.filter(isTotal))),
          ...wayOf(at, added(next < 0 ? after : after.slice(0, next))),
        ]),
      ]
    }
    if (net.test(heading) && periodOf(heading) === undefined) {
      const byIncome = (sign: 1 | -1): readonly Part[] =>
        before.map((column) => ({
          column,
          sign: directionOf(columns[column]?.heading ?? '') === 'in' ? sign : sign === 1 ? -1 : 1,
        }))
      return [[...wayOf(at, added(before)), ...wayOf(at, byIncome(1)), ...wayOf(at, byIncome(-1))]]
    }
    if (left.test(heading))
      return [
        [
          ...wayOf(
            at,
            before.map((column, index): Part => ({ column, sign: index === 0 ? 1 : -1 })),
          ),
        ],
      ]
    return []
  })
}
