import { verdict, type Evidence, type Relation, type Stretch } from './evidence.js'
import type { Lines } from './lines.js'

/** What the places of a stretch say, each way in which the figures stand to one another counted once. */
export interface Distinct {
  /** Places that hold and are not the same over again. */
  readonly places: number
  /** The weight of the stretch without what is only said again. */
  readonly weight: number
}

/** Figures that stand to one another as these do to the thousandth part are the same over again. */
const parts = 1000

/** One number for how the figures of one place stand to one another. */
const patternAt = ({ value, width }: Lines, { kind, result, operands }: Relation, across: number): number => {
  const stated = value[result * width + across] as number
  // A ratio that is the same in every place agrees with it once.
  if (kind === 'share' || kind === 'change') return stated
  let largest = Math.abs(stated)
  for (const line of operands) {
    const absolute = Math.abs(value[line * width + across] as number)
    if (absolute > largest) largest = absolute
  }
  let mix = Math.round((stated / largest) * parts)
  for (const line of operands) {
    const figure = value[line * width + across] as number
    mix = (Math.imul(mix, 31) + (figure === figure ? Math.round((figure / largest) * parts) : -7919)) | 0
  }
  return mix
}

/**
 * Rows that repeat one another, or columns that are multiples of one another, bear out a relation once: that 4 is 3 and
 * 1 in forty rows of 4, 3 and 1 is one coincidence, and not forty.
 */
export const distinctOf = (
  lines: Lines,
  relation: Relation,
  { verdicts, weights }: Evidence,
  { from, to, weight }: Stretch,
): Distinct => {
  const said = new Map<number, number>()
  let left = weight
  for (let across = from; across <= to; across += 1) {
    const own = verdicts[across] as number
    if (own !== verdict.exact && own !== verdict.rounding) continue
    const says = weights[across] as number
    const pattern = patternAt(lines, relation, across)
    const before = said.get(pattern)
    if (before === undefined) said.set(pattern, says)
    else {
      left -= Math.min(before, says)
      if (says > before) said.set(pattern, says)
    }
  }
  return { places: said.size, weight: left }
}
