import { Decimal, type Figure } from '@imt/core'
import type { Placed } from './grid.js'

/**
 * Whether a failure may have a reason that the table does not state: none, some, or a likely one, where not all that
 * makes up the total need stand in the table.
 */
export type Doubt = 'none' | 'some' | 'likely'

/** A figure and those that should add up to it. */
export interface Sum {
  readonly total: Placed
  readonly terms: readonly { readonly cell: Placed; readonly sign: 1 | -1 }[]
  readonly doubt: Doubt
}

/** One way to read what a total is made of: a sum for each period, or for each thing counted. */
export type Reading = readonly Sum[]

type Outcome = 'holds' | 'fails' | 'open'

const zero = new Decimal(0)

/** What a figure stands for; a dash says none. */
const rangeOf = ({ kind, absence, low, high }: Figure): readonly [Decimal | null, Decimal | null] | undefined =>
  kind !== 'absent' ? [low, high] : absence === 'dash' ? [zero, zero] : undefined

/** Returns whether a sum of counted things holds, or states too little to say. */
export const outcomeOf = ({ total, terms }: Pick<Sum, 'total' | 'terms'>): Outcome => {
  const stated = rangeOf(total.figure)
  if (stated === undefined || terms.length === 0) return 'open'
  let [low, high]: [Decimal | null, Decimal | null] = [zero, zero]
  for (const { cell, sign } of terms) {
    const range = rangeOf(cell.figure)
    if (range === undefined) return 'open'
    const [least, most] = sign === 1 ? range : [range[1], range[0]]
    low = low === null || least === null ? null : sign === 1 ? low.plus(least) : low.minus(least)
    high = high === null || most === null ? null : sign === 1 ? high.plus(most) : high.minus(most)
  }
  const [from, to] = stated
  const fits = (from === null || high === null || from.lte(high)) && (low === null || to === null || low.lte(to))
  return fits ? 'holds' : 'fails'
}

/** How far a sum is from its total; none where that is not known. */
const distance = ({ total, terms }: Sum): Decimal => {
  const sum = terms.reduce((all, { cell, sign }) => all.plus((cell.figure.value ?? zero).times(sign)), zero)
  return sum.minus(total.figure.value ?? zero).abs()
}

/**
 * Returns the sums of the reading that the table itself bears out: the one that holds most often, and at least as often
 * as it fails. Where there is one sum only, and it fails in every reading, the nearest is given if its words leave no
 * doubt of what is meant; otherwise nothing is claimed.
 */
export const believed = (readings: readonly Reading[], byWords: boolean): readonly Sum[] => {
  const weighed = readings
    .map((reading) => {
      const told = reading.map((sum) => ({ sum, outcome: outcomeOf(sum) })).filter(({ outcome }) => outcome !== 'open')
      const holds = told.filter(({ outcome }) => outcome === 'holds').length
      return { told: told.map(({ sum }) => sum), holds, fails: told.length - holds }
    })
    .filter(({ told }) => told.length > 0)
  const [first] = weighed
  if (first === undefined) return []
  const best = weighed.reduce((one, other) =>
    other.holds > one.holds || (other.holds === one.holds && other.fails < one.fails) ? other : one,
  )
  if (best.holds > 0) return best.holds >= best.fails ? best.told : []
  if (!byWords) return []
  const single = weighed.flatMap(({ told }) => (told.length === 1 && told[0] !== undefined ? [told[0]] : []))
  if (single.length < weighed.length) return []
  const [nearest] = [...single].sort((a, b) => distance(a).cmp(distance(b)))
  return nearest === undefined ? [] : [nearest]
}
