import { budgetFor, type Believed } from './believed.js'
import type { Budget } from './budget.js'
import { candidateOf, type Candidate } from './candidate.js'
import type { Relation } from './evidence.js'
import type { Lines } from './lines.js'

/** Beyond so many lines of one group the next depth is looked at. */
const mostOperands = 400
const mostDepths = 4

/** The lines that are set in alike under a line, up to the next that stands as high as itself. */
const partsBelow = ({ withFigures }: Lines, depth: Float64Array, position: number, budget: Budget): number[] => {
  const own = depth[withFigures[position] as number] as number
  // Under a line without a label nothing is set in.
  if (own !== own) return []
  const parts: number[] = []
  let wanted = NaN
  for (let row = (withFigures[position] as number) + 1, at = position + 1; row < depth.length; row += 1) {
    if (!budget.spend(1)) break
    const isNext = withFigures[at] === row
    if (isNext) at += 1
    const other = depth[row] as number
    if (other !== other) continue
    if (other <= own || parts.length > mostOperands) break
    if (!isNext) continue
    if (wanted !== wanted) wanted = other
    if (other === wanted) parts.push(row)
  }
  return parts
}

/** The lines above a line, group by group of one depth, each up to the first that stands higher than the group. */
const partsAbove = ({ withFigures }: Lines, depth: Float64Array, position: number, budget: Budget): number[][] => {
  const groups = new Map<number, number[]>()
  let highest = Infinity
  for (let row = (withFigures[position] as number) - 1, at = position - 1; row >= 0; row -= 1) {
    const isNext = withFigures[at] === row
    if (isNext) at -= 1
    if (!budget.spend(1)) break
    const other = depth[row] as number
    if (other !== other) continue
    if (other < highest) highest = other
    if (!isNext) continue
    const own = groups.get(other)
    // A group ends where something stands higher.
    if (own === undefined) {
      if (other <= highest && groups.size < mostDepths) groups.set(other, [row])
    } else if (other <= highest && own.length <= mostOperands) own.push(row)
    else if (groups.size >= mostDepths && other > highest) break
  }
  return [...groups.values()]
}

/**
 * Sums that the layout of the labels tells: of the lines that are set in under one, and of the lines of one depth
 * above one.
 */
export const outlinedSums = (believed: Believed, threshold: number): Candidate[] => {
  const { lines } = believed
  const { depth, withFigures } = lines
  if (depth === null) return []
  const found: Candidate[] = []
  const budget = budgetFor(believed, 'sums of lines that are set in alike')
  const add = (result: number, operands: readonly number[]): void => {
    if (operands.length < 2) return
    const prior = 0.4 + (lines.words[result]?.isTotal === true ? 0.7 : 0) + (operands.length > 2 ? 0.3 : 0)
    const relation: Relation = { kind: 'sum', result, operands, prior, shape: 'outlined', isWhole: true }
    const candidate = candidateOf(believed, relation, threshold, budget)
    if (candidate !== null) found.push(candidate)
  }
  for (const [position, result] of withFigures.entries()) {
    budget.turn((position + 1) / withFigures.length)
    add(result, partsBelow(lines, depth, position, budget))
    for (const operands of partsAbove(lines, depth, position, budget)) add(result, operands)
  }
  return found
}
