import { nth } from '../sheet/indexed.js'
import { spanOf, type Numbers } from '../sheet/numbers.js'
import { cellState } from '../sheet/quantities.js'
import { isAwayFromZero } from './ratio.js'
import type { UncheckedReason } from '../reconciliation.js'
import type { Structure } from '../sheet/structure.js'

/** What keeps one equation from being checked. */
export interface Obstacle {
  readonly reason: UncheckedReason
  /** Cells by index. */
  readonly cells: readonly number[]
}

/** The obstacle that the states of its cells put in the way of an equation, or `undefined`. */
export const obstacleIn = (
  structure: Structure,
  state: Uint8Array,
  numbers: Numbers,
  equation: number,
): Obstacle | undefined => {
  const { start, member, equations } = structure
  const members = Array.from(member.subarray(nth(start, equation), nth(start, equation + 1)))
  const inState = (...states: readonly number[]): number[] =>
    members.filter((cell) => states.includes(nth(state, cell)))
  const unknown = inState(cellState.unknown)
  if (unknown.length > 0) return { reason: 'unknownCell', cells: unknown }
  const unreadable = inState(cellState.unreadable)
  if (unreadable.length > 0) return { reason: 'unreadableCell', cells: unreadable }
  const total = nth(members, 0)
  if (state[total] === cellState.absent || state[total] === cellState.zero)
    return { reason: 'absentTotal', cells: [total] }
  const isRatio = nth(equations, equation).kind === 'ratio'
  const absent = isRatio ? inState(cellState.absent, cellState.zero) : inState(cellState.absent)
  if (absent.length > 0) return { reason: 'absentTerm', cells: absent }
  if (isRatio) {
    const denominator = nth(members, 2)
    if (isAwayFromZero(spanOf(numbers, denominator, undefined, 'nearest'))) return undefined
    return {
      reason: numbers.point(denominator) === 0n ? 'denominatorZero' : 'denominatorMayBeZero',
      cells: [denominator],
    }
  }
  const zeros = inState(cellState.zero)
  return zeros.length === members.length - 1 ? { reason: 'noContributor', cells: zeros } : undefined
}

const sentences: Readonly<Record<UncheckedReason, string>> = {
  absentTotal: 'the total or result states no number',
  absentTerm: 'an addend states no number, and it is not said that such a cell counts as zero',
  noContributor: 'none of the addends states a number',
  denominatorZero: 'the denominator is zero, so no share of it exists',
  denominatorMayBeZero: 'the denominator may be zero within its stated precision',
  unknownCell: 'it names a cell that is not there',
  unreadableCell: 'a cell cannot be reckoned with',
  noTerms: 'it has no addends',
  totalAmongTerms: 'its total is among its addends',
  repeatedCell: 'it counts a cell twice',
  duplicateEquation: 'another equation has its name',
}

/** A sentence that says why an equation was not checked. */
export const obstacleMessage = (equation: string, reason: UncheckedReason): string =>
  `${equation} was not checked: ${sentences[reason]}.`
