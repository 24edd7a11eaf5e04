import type { Candidate } from './candidate.js'
import { ratioAt, sumAt } from './evidence.js'
import type { Lines } from './lines.js'

/** What the other cells of a relation give at one place. */
export interface Given {
  readonly computed: number
  readonly slack: number
  /** How much the computed figure grows with each of its cells. */
  readonly weights: readonly number[]
}

/** What a relation gives at one place, in ones; `used` are the cells that state a figure there. */
export const given = (lines: Lines, relation: Candidate, across: number, used: readonly { sign: 1 | -1 }[]): Given => {
  const { kind, times = 1, operands } = relation
  const { scale, value, width } = lines
  if (kind === 'share' || kind === 'change') {
    const ratio = ratioAt(lines, relation, across) ?? { value: 0, slack: 0 }
    const lower = (value[(operands[1] as number) * width + across] as number) / scale
    const stated = (value[relation.result * width + across] as number) / scale
    // Not how fast the ratio falls where it stands, but as far as it takes to come to what is stated.
    const whole = kind === 'change' ? stated + times : stated
    return { computed: ratio.value, slack: ratio.slack, weights: [times / lower, -whole / lower] }
  }
  const sum = sumAt(lines, relation, across) ?? { sum: 0, tolerance: 0, count: 1 }
  const divisor = kind === 'sum' ? 1 : sum.count
  return {
    computed: sum.sum / divisor / scale,
    slack: sum.tolerance / divisor / scale,
    weights: used.map(({ sign }) => sign / divisor),
  }
}
