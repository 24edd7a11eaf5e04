import { isImplied, isSaidAlready, solve, type Believed } from './believed.js'
import { coverage, type Candidate } from './candidate.js'
import type { Stretch } from './evidence.js'
import { isPercent } from './says-ratio.js'

const overlaps = (left: readonly number[], right: readonly number[]): boolean => {
  const lines = new Set(left)
  return right.some((line) => lines.has(line))
}

const meet = (left: Stretch, right: Stretch): boolean => left.from <= right.to && right.from <= left.to

/** It holds in more places, and fails in fewer or is likelier as well. */
const isBetter = (candidate: Candidate, rival: Candidate): boolean =>
  candidate.holds > rival.holds &&
  (candidate.fails < rival.fails || (candidate.fails === rival.fails && candidate.score > rival.score))

/**
 * True where a relation says nothing new, or says otherwise than what is believed already. One that holds everywhere
 * takes the place of one that does not.
 */
const isRefused = (believed: Believed, candidate: Candidate): boolean => {
  const alike = (believed.byResult.get(candidate.result) ?? []).filter(
    ({ stretch, operands }) =>
      meet(stretch, candidate.stretch) && (candidate.kind !== 'sum' || overlaps(operands, candidate.operands)),
  )
  const rivals = candidate.kind === 'sum' ? alike : alike.concat(undoneBy(believed, candidate))
  if (rivals.some((rival) => !isBetter(candidate, rival))) return true
  if (candidate.kind === 'share' && isUndoing(believed, candidate)) return true
  for (const rival of rivals) forget(believed, rival)
  if (!isNothingNew(believed, candidate)) return false
  // What takes no place drives nothing out.
  for (const rival of rivals) remember(believed, rival)
  return true
}

const isNothingNew = (believed: Believed, candidate: Candidate): boolean => {
  if (candidate.kind !== 'sum') return false
  return candidate.shape === 'two' || candidate.shape === 'outlined'
    ? isImplied(believed, candidate)
    : isSaidAlready(believed, candidate)
}

/** What a ratio is made of is not made of it: of three figures of which each follows from the two others, one does. */
const undoneBy = ({ byResult }: Believed, { operands, result, stretch }: Candidate): Candidate[] =>
  operands.flatMap((line) =>
    (byResult.get(line) ?? []).filter((other) => other.operands.includes(result) && meet(other.stretch, stretch)),
  )

/** What is divided by a share of other lines that was found is a whole like that of the share, if no ratio itself. */
const isUndoing = ({ byResult, lines }: Believed, { operands, result, stretch }: Candidate): boolean => {
  const words = lines.words[result]
  if (isPercent(lines, result) || words?.isRate === true || words?.isAverage === true) return false
  const found = byResult.get(operands[1] as number) ?? []
  return found.some(
    (other) => other.kind === 'share' && !other.operands.includes(result) && meet(other.stretch, stretch),
  )
}

const forget = (believed: Believed, relation: Candidate): void => {
  believed.relations.splice(believed.relations.indexOf(relation), 1)
  believed.byResult.set(
    relation.result,
    (believed.byResult.get(relation.result) ?? []).filter((other) => other !== relation),
  )
  believed.isUnsolved = true
}

const remember = (believed: Believed, relation: Candidate): void => {
  believed.relations.push(relation)
  const own = believed.byResult.get(relation.result)
  if (own === undefined) believed.byResult.set(relation.result, [relation])
  else own.push(relation)
  solve(believed, relation)
}

/** Takes relations in the order of their likelihood, and says how many were believed. */
export const believe = (believed: Believed, candidates: Candidate[], hides: boolean): number => {
  let [after, before] = [1, 1]
  for (const { result, operands } of believed.relations)
    if (result > (operands[0] as number)) after += 1
    else before += 1
  // Totals mostly stand on one side of what they add up, over a whole table.
  const leaning = Math.max(-1, Math.min(1, Math.log2(after / before) / 2))
  const score = (one: Candidate): number =>
    one.score -
    (believed.byResult.has(one.result) ? 0.7 : 0) +
    0.6 * leaning * (one.result > (one.operands[0] as number) ? 1 : -1)
  candidates.sort((left, right) => score(right) - score(left) || right.operands.length - left.operands.length)
  let count = 0
  for (const candidate of candidates) {
    if (isRefused(believed, candidate)) continue
    count += 1
    remember(believed, candidate)
    if (hides && coverage(believed.lines, candidate.result, candidate.stretch) > 0.5)
      for (const operand of candidate.operands) believed.isHidden[operand] = 1
  }
  return count
}
