import type { Numbers } from './sheet/numbers.js'
import { residualOf } from './check/sum.js'
import type { Structure } from './sheet/structure.js'

/** Limits on a change, or on a weighted sum of changes; both ends belong to it, `null` is no limit. */
export interface Allowed {
  readonly low: bigint | null
  readonly high: bigint | null
  /** The change that makes the printed numbers agree to the last digit, if there is one. */
  readonly prefer: bigint | null
}

/** What the search needs to know about one set of values. */
export interface Workings {
  readonly structure: Structure
  readonly numbers: Numbers
  readonly verdicts: Uint8Array
  /** Limits on the weighted sum of the changes of a sum's cells. */
  allowed(equation: number): Allowed
}

/** Works out limits when they are first asked for: only equations near a violation ever are. */
export const workingsOf = (structure: Structure, numbers: Numbers, verdicts: Uint8Array): Workings => {
  const known = new Map<number, Allowed>()
  return {
    structure,
    numbers,
    verdicts,
    allowed: (equation) => {
      const cached = known.get(equation)
      if (cached) return cached
      const { difference, span } = residualOf(structure, numbers, equation)
      // All quantities are integers, so leaving an end out is stopping one short of it.
      const allowed = {
        low: span.high === null ? null : -span.high + (span.openHigh ? 1n : 0n),
        high: span.low === null ? null : -span.low - (span.openLow ? 1n : 0n),
        prefer: difference === null ? null : -difference,
      }
      known.set(equation, allowed)
      return allowed
    },
  }
}
