import { exactOutcome, outcome } from '../check/outcome.js'
import type { Plausibility } from '../reconciliation.js'
import type { Numbers } from '../sheet/numbers.js'
import { entryAt, type Structure } from '../sheet/structure.js'
import type { SatisfyingSet } from './satisfy-set.js'
import { slipOf, slipWithin, type Slip } from './slip.js'

/** One cell's change in integers, with the slip that explains it. */
export interface ExplainedChange {
  readonly cell: number
  readonly to: bigint
  readonly low: bigint | null
  readonly high: bigint | null
  readonly slip: Slip | null
}

/** A set of changes with the slip that explains all of them. */
export interface ExplainedRepair {
  readonly changes: readonly ExplainedChange[]
  readonly plausibility: Plausibility | null
}

/** Likely slips come first; no slip comes last. */
const order: readonly (Plausibility | null)[] = [
  'transposition',
  'oneDigit',
  'sign',
  'powerOfTen',
  'rowOmitted',
  'rowDoubled',
  null,
]

const rank = (plausibility: Plausibility | null): number => order.indexOf(plausibility)

const holds = (structure: Structure, numbers: Numbers, outcomes: Uint8Array, cell: number, value: bigint): boolean => {
  const values = new Map([[cell, value]])
  for (let at = entryAt(structure.rowStart, cell); at < entryAt(structure.rowStart, cell + 1); at += 1) {
    const equation = entryAt(structure.rows, at)
    if (
      outcomes[equation] !== outcome.unchecked &&
      exactOutcome(structure, numbers, equation, values) === outcome.violated
    )
      return false
  }
  return true
}

/** Names the slip behind a set of changes. Two cells whose values changed places are a transposition too. */
export const explainRepair = (
  structure: Structure,
  numbers: Numbers,
  outcomes: Uint8Array,
  { cells, values, ranges }: SatisfyingSet,
): ExplainedRepair => {
  const [a, b] = cells
  if (
    cells.length === 2 &&
    a !== undefined &&
    b !== undefined &&
    values[0] === numbers.point(b) &&
    values[1] === numbers.point(a)
  ) {
    const swap = (cell: number, index: number): ExplainedChange => ({
      cell,
      to: entryAt(values, index),
      low: ranges[index]?.low ?? null,
      high: ranges[index]?.high ?? null,
      slip: { plausibility: 'transposition' },
    })
    return { changes: [swap(a, 0), swap(b, 1)], plausibility: 'transposition' }
  }
  const replaced = new Map(cells.map((cell, index) => [cell, entryAt(values, index)]))
  const changes = cells.map((cell, index): ExplainedChange => {
    const to = entryAt(values, index)
    const range = ranges[index] ?? { low: null, high: null, preferred: null }
    const slip = slipOf(structure, numbers, cell, to, replaced)
    const point = numbers.point(cell)
    const step = numbers.step(cell)
    if (slip === null && cells.length === 1 && point !== null && step !== null) {
      const value = slipWithin(point, step, range)
      if (value !== null && holds(structure, numbers, outcomes, cell, value))
        return {
          cell,
          to: value,
          low: range.low,
          high: range.high,
          slip: slipOf(structure, numbers, cell, value, new Map([[cell, value]])),
        }
    }
    return { cell, to, low: range.low, high: range.high, slip }
  })
  // A set is as plausible as its least plausible change.
  const plausibility = changes.reduce<Plausibility | null>(
    (worst, { slip }) => (rank(slip?.plausibility ?? null) > rank(worst) ? (slip?.plausibility ?? null) : worst),
    order[0] ?? null,
  )
  return { changes, plausibility }
}

/** Puts likely slips first, in the order of their kinds; the order is otherwise kept. */
export const likelyFirst = (repairs: readonly ExplainedRepair[]): readonly ExplainedRepair[] =>
  [...repairs].sort((a, b) => rank(a.plausibility) - rank(b.plausibility))

const sentences: Readonly<Record<Plausibility, string>> = {
  transposition: 'Two digits, or two entries, have changed places.',
  oneDigit: 'One digit differs.',
  sign: 'The sign is turned.',
  powerOfTen: 'The point or the unit has moved: the digits are the same.',
  rowOmitted: 'The difference is one of the rows: it was left out of the total.',
  rowDoubled: 'The difference is one of the rows: it was counted twice in the total.',
}

/** A sentence on what would explain a set of changes. Without a slip it only says what to check. */
export const whyOf = ({ changes, plausibility }: ExplainedRepair): string => {
  if (plausibility === null) return 'No single slip explains it: check its date and scope.'
  if (plausibility === 'sign' && changes.some(({ slip }) => slip?.row !== undefined))
    return 'The difference is twice one of the rows: it was added with the wrong sign.'
  return changes.length === 1 ? sentences[plausibility] : `Each change looks like a slip. ${sentences[plausibility]}`
}
