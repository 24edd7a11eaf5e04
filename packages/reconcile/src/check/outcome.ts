import type { UncheckedReason } from '../reconciliation.js'
import { includesZero } from '../sheet/interval.js'
import { intervalOf, numbersOf, type Numbers } from '../sheet/numbers.js'
import { cellState, type Quantities } from '../sheet/quantities.js'
import { entryAt, type Structure } from '../sheet/structure.js'
import { isAwayFromZero, isExactRatio, ratioHolds, ratioOf } from './ratio.js'
import { residualOf } from './sum.js'

/** What keeps one equation from being checked. */
export interface WhyUnchecked {
  readonly reason: UncheckedReason
  /** Cells by index. */
  readonly cells: readonly number[]
}

/** What in the states of its cells keeps an equation from being checked, or `undefined`. */
export const whyUnchecked = (
  structure: Structure,
  state: Uint8Array,
  numbers: Numbers,
  equation: number,
): WhyUnchecked | undefined => {
  const { start, member, equations } = structure
  const members = Array.from(member.subarray(entryAt(start, equation), entryAt(start, equation + 1)))
  const inState = (...states: readonly number[]): number[] =>
    members.filter((cell) => states.includes(entryAt(state, cell)))
  const unknown = inState(cellState.unknown)
  if (unknown.length > 0) return { reason: 'unknownCell', cells: unknown }
  const unreadable = inState(cellState.unreadable)
  if (unreadable.length > 0) return { reason: 'unreadableCell', cells: unreadable }
  const total = entryAt(members, 0)
  if (state[total] === cellState.absent || state[total] === cellState.zero)
    return { reason: 'absentTotal', cells: [total] }
  const isRatio = entryAt(equations, equation).kind === 'ratio'
  const absent = isRatio ? inState(cellState.absent, cellState.zero) : inState(cellState.absent)
  if (absent.length > 0) return { reason: 'absentTerm', cells: absent }
  if (isRatio) {
    const denominator = entryAt(members, 2)
    if (isAwayFromZero(intervalOf(numbers, denominator, undefined, 'nearest'))) return undefined
    return {
      reason: numbers.point(denominator) === 0n ? 'denominatorZero' : 'denominatorMayBeZero',
      cells: [denominator],
    }
  }
  const zeros = inState(cellState.zero)
  return zeros.length === members.length - 1 ? { reason: 'noContributor', cells: zeros } : undefined
}

const uncheckedSentences: Readonly<Record<UncheckedReason, string>> = {
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
export const uncheckedMessage = (equation: string, reason: UncheckedReason): string =>
  `${equation} was not checked: ${uncheckedSentences[reason]}.`

/** How one equation came out. */
export const outcome = { exact: 0, withinRounding: 1, violated: 2, unchecked: 3 } as const

const usual = (1 << cellState.stated) | (1 << cellState.ranged)

/** The outcome in bigints: for ratios, truncation and numbers beyond 2^53. `values` replace what some cells state. */
export const exactOutcome = (
  structure: Structure,
  numbers: Numbers,
  equation: number,
  values?: ReadonlyMap<number, bigint>,
): number => {
  const definition = entryAt(structure.equations, equation)
  if (definition.kind === 'ratio') {
    const ratio = ratioOf(structure, numbers, equation, definition, values)
    if (ratio === undefined || !ratioHolds(ratio)) return outcome.violated
    return isExactRatio(structure, numbers, equation, ratio, values) ? outcome.exact : outcome.withinRounding
  }
  const { difference, interval } = residualOf(structure, numbers, equation, values)
  if (!includesZero(interval)) return outcome.violated
  return difference === 0n ? outcome.exact : outcome.withinRounding
}

/** The outcome of every equation. Sums rounded to nearest run in doubles that hold integers exactly. */
export const outcomesOf = (structure: Structure, quantities: Quantities): Uint8Array => {
  const { start, member, weight, equations, system } = structure
  const { state, isWide, point, low, high, isPrinted } = quantities
  const numbers = numbersOf(structure, quantities)
  const outcomes = new Uint8Array(equations.length)
  for (let equation = 0; equation < equations.length; equation += 1) {
    const definition = entryAt(equations, equation)
    const from = start[equation] as number
    const to = start[equation + 1] as number
    const isUnrounded = definition.kind !== 'ratio' && definition.rounding === 'none'
    let states = 0
    let difference = 0
    let least = 0
    let most = 0
    for (let at = from; at < to; at += 1) {
      const cell = member[at] as number
      const sign = weight[at] as number
      states |= 1 << (state[cell] as number)
      const value = point[cell] as number
      const isPoint = isUnrounded && isPrinted[cell] === 1
      const l = isPoint ? value : (low[cell] as number)
      const h = isPoint ? value : (high[cell] as number)
      difference += sign * value
      least += sign > 0 ? l : -h
      most += sign > 0 ? h : -l
    }
    const isRatio = definition.kind === 'ratio'
    if ((isRatio || (states & ~usual) !== 0) && whyUnchecked(structure, state, numbers, equation))
      outcomes[equation] = outcome.unchecked
    else if (isRatio || definition.rounding === 'truncated' || isWide[system[member[from] as number] as number] === 1)
      outcomes[equation] = exactOutcome(structure, numbers, equation)
    else
      outcomes[equation] =
        least > 0 || most < 0 ? outcome.violated : difference === 0 ? outcome.exact : outcome.withinRounding
  }
  return outcomes
}

/** The equations found violated, in order. */
export const violatedIn = (outcomes: Uint8Array): readonly number[] => {
  const violated: number[] = []
  outcomes.forEach((each, equation) => {
    if (each === outcome.violated) violated.push(equation)
  })
  return violated
}
