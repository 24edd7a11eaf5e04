import { entryAt, type Structure } from '../sheet/structure.js'
import type { CheckedEquations, Limits } from './change-limits.js'
import type { Candidate, SingleChanges } from './single-changes.js'

/** Numbers 0 to size - 1 in groups that can be joined. */
export interface Groups {
  join(a: number, b: number): void
  /** The members of each group, in order of their first member. */
  all(): readonly (readonly number[])[]
}

/** Every number in a group of its own. */
export const groupsOf = (size: number): Groups => {
  const parent = Int32Array.from({ length: size }, (_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  return {
    join: (a, b) => {
      const [low, high] = [root(a), root(b)].sort((x, y) => x - y)
      if (low !== undefined && high !== undefined) parent[high] = low
    },
    all: () => {
      const groups = new Map<number, number[]>()
      for (let index = 0; index < size; index += 1) {
        const top = root(index)
        const group = groups.get(top)
        if (group) group.push(index)
        else groups.set(top, [index])
      }
      return [...groups.values()]
    },
  }
}

/** Violated equations in components: two are joined when they share a cell. */
export const componentsOf = (
  { start, member }: Structure,
  violated: readonly number[],
): readonly (readonly number[])[] => {
  const groups = groupsOf(violated.length)
  const first = new Map<number, number>()
  violated.forEach((equation, index) => {
    for (let at = start[equation] as number; at < (start[equation + 1] as number); at += 1) {
      const cell = member[at] as number
      const other = first.get(cell)
      if (other === undefined) first.set(cell, index)
      else groups.join(other, index)
    }
  })
  return groups.all().map((group) => group.map((index) => violated[index] as number))
}

/** A candidate and the component that it belongs to. */
interface Entry {
  readonly component: number
  readonly candidate: Candidate
}

/** Candidates in one equation up to which three changes that cancel are looked for; two always are. */
const mostForThree = 64
/**
 * Comparisons after which all that is left is taken to cancel: it is then decided together, or left undecided and said
 * so.
 */
const mostComparisons = 1_000_000

const plus = (a: bigint | null, b: bigint | null): bigint | null => (a === null || b === null ? null : a + b)
const sum = (a: Limits, b: Limits): Limits => ({ low: plus(a.low, b.low), high: plus(a.high, b.high) })
const meets = (a: Limits, b: Limits): boolean =>
  (a.low === null || b.high === null || a.low <= b.high) && (a.high === null || b.low === null || b.low <= a.high)

/**
 * Groups of components to be decided together.
 *
 * Each component has cells that would put it right but break an equation that holds. Such changes in two or three
 * components may cancel in that equation: then those components are one problem. Amounts that cannot cancel join
 * nothing.
 */
export const joinedComponents = (
  checked: CheckedEquations,
  components: readonly SingleChanges[],
): readonly (readonly number[])[] => {
  const { structure } = checked
  const { rowStart, rows, rowWeight, equations } = structure
  const groups = groupsOf(components.length)
  if (components.length === 1) return groups.all()
  const present = new Map<number, Entry[]>()
  components.forEach(({ candidates }, component) => {
    for (const candidate of candidates) {
      for (const equation of candidate.touched) {
        const entries = present.get(equation)
        if (entries) entries.push({ component, candidate })
        else present.set(equation, [{ component, candidate }])
      }
    }
  })
  const dropped = new Set<Candidate>()
  let left = mostComparisons
  const effectOf = ({ cell, low, high }: Candidate, equation: number): Limits => {
    let weight = 0
    for (let at = entryAt(rowStart, cell); at < entryAt(rowStart, cell + 1); at += 1)
      if (rows[at] === equation) weight = entryAt(rowWeight, at)
    return weight > 0 ? { low, high } : { low: high === null ? null : -high, high: low === null ? null : -low }
  }
  /** True if the equation can hold with this change and those of one or two other components. */
  const canCancel = ({ component, candidate }: Entry, equation: number): boolean => {
    const entries = present.get(equation) ?? []
    left -= entries.length
    if (left < 0) return true
    const others = entries.filter((entry) => entry.component !== component && !dropped.has(entry.candidate))
    if (entryAt(equations, equation).kind === 'ratio') return others.length > 0
    const limits = checked.sumLimits(equation)
    const own = effectOf(candidate, equation)
    if (meets(own, limits)) return true
    const effects = others.map((entry) => ({
      component: entry.component,
      effect: sum(own, effectOf(entry.candidate, equation)),
    }))
    if (effects.some(({ effect }) => meets(effect, limits))) return true
    if (effects.length > mostForThree) return false
    left -= effects.length ** 2
    return effects.some((first) =>
      others.some(
        (entry) =>
          entry.component !== first.component && meets(sum(first.effect, effectOf(entry.candidate, equation)), limits),
      ),
    )
  }
  for (let isStable = false; !isStable;) {
    isStable = true
    components.forEach(({ candidates, found }, component) => {
      const isFound = new Set(found.map((each) => each.cells[0]))
      for (const candidate of candidates) {
        if (
          dropped.has(candidate) ||
          isFound.has(candidate.cell) ||
          candidate.touched.every((equation) => canCancel({ component, candidate }, equation))
        )
          continue
        dropped.add(candidate)
        isStable = false
      }
    })
  }
  for (const entries of present.values()) {
    const [first, ...rest] = entries.filter((entry) => !dropped.has(entry.candidate))
    for (const entry of rest)
      if (first !== undefined && entry.component !== first.component) groups.join(first.component, entry.component)
  }
  return groups.all()
}
