import { groupsOf } from './components.js'
import { nth } from '../sheet/indexed.js'
import type { Candidate, Singles } from './single-changes.js'
import type { Workings } from '../workings.js'

/** A range of effects on one equation; `null` is unbounded. */
interface Effect {
  readonly low: bigint | null
  readonly high: bigint | null
}

/** A candidate and the component that it belongs to. */
interface Entry {
  readonly part: number
  readonly candidate: Candidate
}

/** Candidates in one equation up to which three changes that cancel are looked for; two always are. */
const fewEnough = 64
/**
 * Comparisons after which all that is left is taken to cancel: it is then decided together, or left undecided and said
 * so.
 */
const work = 1_000_000

const plus = (a: bigint | null, b: bigint | null): bigint | null => (a === null || b === null ? null : a + b)
const sum = (a: Effect, b: Effect): Effect => ({ low: plus(a.low, b.low), high: plus(a.high, b.high) })
const meets = (a: Effect, b: Effect): boolean =>
  (a.low === null || b.high === null || a.low <= b.high) && (a.high === null || b.low === null || b.low <= a.high)

/**
 * Groups of components to be decided together.
 *
 * Each component has cells that would put it right but break an equation that holds. Such changes in two or three
 * components may cancel in that equation: then those components are one problem. Amounts that cannot cancel join
 * nothing.
 */
export const joinedParts = (workings: Workings, parts: readonly Singles[]): readonly (readonly number[])[] => {
  const { structure, allowed } = workings
  const { rowStart, rows, rowWeight, equations } = structure
  const groups = groupsOf(parts.length)
  if (parts.length === 1) return groups.all()
  const present = new Map<number, Entry[]>()
  parts.forEach(({ candidates }, part) => {
    for (const candidate of candidates) {
      for (const equation of candidate.touched) {
        const entries = present.get(equation)
        if (entries) entries.push({ part, candidate })
        else present.set(equation, [{ part, candidate }])
      }
    }
  })
  const dropped = new Set<Candidate>()
  let left = work
  const effectOf = ({ cell, low, high }: Candidate, equation: number): Effect => {
    let weight = 0
    for (let at = nth(rowStart, cell); at < nth(rowStart, cell + 1); at += 1)
      if (rows[at] === equation) weight = nth(rowWeight, at)
    return weight > 0 ? { low, high } : { low: high === null ? null : -high, high: low === null ? null : -low }
  }
  /** True if the equation can hold with this change and those of one or two other components. */
  const canCancel = ({ part, candidate }: Entry, equation: number): boolean => {
    const entries = present.get(equation) ?? []
    left -= entries.length
    if (left < 0) return true
    const others = entries.filter((entry) => entry.part !== part && !dropped.has(entry.candidate))
    if (nth(equations, equation).kind === 'ratio') return others.length > 0
    const limits = allowed(equation)
    const own = effectOf(candidate, equation)
    if (meets(own, limits)) return true
    const effects = others.map((entry) => ({ part: entry.part, effect: sum(own, effectOf(entry.candidate, equation)) }))
    if (effects.some(({ effect }) => meets(effect, limits))) return true
    if (effects.length > fewEnough) return false
    left -= effects.length ** 2
    return effects.some((first) =>
      others.some(
        (entry) => entry.part !== first.part && meets(sum(first.effect, effectOf(entry.candidate, equation)), limits),
      ),
    )
  }
  for (let isStable = false; !isStable;) {
    isStable = true
    parts.forEach(({ candidates, found }, part) => {
      const isFound = new Set(found.map((each) => each.cells[0]))
      for (const candidate of candidates) {
        if (
          dropped.has(candidate) ||
          isFound.has(candidate.cell) ||
          candidate.touched.every((equation) => canCancel({ part, candidate }, equation))
        )
          continue
        dropped.add(candidate)
        isStable = false
      }
    })
  }
  for (const entries of present.values()) {
    const [first, ...rest] = entries.filter((entry) => !dropped.has(entry.candidate))
    for (const entry of rest) if (first !== undefined && entry.part !== first.part) groups.join(first.part, entry.part)
  }
  return groups.all()
}
