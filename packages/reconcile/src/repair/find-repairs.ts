import type { Found } from './satisfy-set.js'
import { componentsOf } from './components.js'
import { nth } from '../sheet/indexed.js'
import { joinedParts } from './joined-components.js'
import type { ReconcileSettings } from '../reconciliation.js'
import { searchSets, type Budget, type Search } from './search-sets.js'
import { singlesOf, type Singles } from './single-changes.js'
import { verdict } from '../check/outcome.js'
import type { Workings } from '../workings.js'

/** Violated equations that belong together, and all smallest sets of changes that put them right. */
export interface Located {
  readonly equations: readonly number[]
  readonly found: readonly Found[]
  readonly stop: Search['stop']
}

/** How many components one call may search at full work before the rest is left. */
const shares = 10

type Limits = Pick<ReconcileSettings, 'maximumChanges' | 'maximumWork' | 'maximumRepairs'>

/** True if the sets are every choice of one repair from each part, so that the parts may stand alone. */
const isProduct = (found: readonly Found[], parts: readonly Singles[]): boolean => {
  if (found.length !== parts.reduce((product, part) => product * part.found.length, 1)) return false
  const singles = new Set(parts.flatMap((part) => part.found.map((each) => each.cells[0])))
  return found.every((each) => each.cells.every((cell) => singles.has(cell)))
}

/** Finds the smallest repairs of all violated equations, component by component. */
export const locate = (workings: Workings, violated: readonly number[], limits: Limits): readonly Located[] => {
  const { maximumChanges, maximumWork, maximumRepairs } = limits
  if (maximumChanges === 0)
    return componentsOf(workings.structure, violated).map((equations) => ({ equations, found: [], stop: null }))
  const parts = componentsOf(workings.structure, violated).map((equations) =>
    singlesOf(workings, equations, maximumRepairs),
  )
  const partOf = new Map(parts.flatMap((part, index) => part.equations.map((equation) => [equation, index] as const)))
  const total: Budget = { left: maximumWork * shares }
  const overflow = (part: Singles): Search['stop'] =>
    part.found.length >= maximumRepairs ? { reason: 'repairs', changes: 1, equation: nth(part.equations, 0) } : null

  /** Sizes from `least` upwards, until some set is found or the work is spent. */
  const deeper = (equations: readonly number[], least: number): Search => {
    const budget: Budget = { left: Math.min(maximumWork, total.left) }
    const before = budget.left
    let search: Search = { found: [], stop: null }
    for (
      let changes = least;
      changes <= maximumChanges && search.found.length === 0 && search.stop === null;
      changes += 1
    ) {
      search =
        budget.left <= 0
          ? { found: [], stop: { reason: 'work', changes, equation: nth(equations, 0) } }
          : searchSets(workings, equations, changes, budget, maximumRepairs)
    }
    total.left -= before - Math.max(budget.left, 0)
    return search
  }
  /** Each part by itself, since together they are too many to decide. */
  const apart = (group: readonly Singles[]): Located[] =>
    group.map((part) => {
      const stop = { reason: 'joined' as const, changes: maximumChanges + 1, equation: nth(part.equations, 0) }
      const found =
        part.found.length > 0 ? part.found : deeper(part.equations, 2).found.filter((each) => each.foreign.length === 0)
      return { equations: part.equations, found, stop }
    })

  const settled = new Map<number, readonly Located[]>()
  const waiting = joinedParts(workings, parts).map((group) => [...group])

  /** Takes every group that holds one of these parts out of what is settled or waiting, and returns all their parts. */
  const gathered = (of: Iterable<number>): number[] => {
    const reached = new Set(of)
    const isReached = (group: readonly number[]): boolean => group.some((part) => reached.has(part))
    for (const [key, located] of [...settled]) {
      const group = located.flatMap(({ equations }) => equations.map((equation) => partOf.get(equation) as number))
      if (!isReached(group)) continue
      for (const part of group) reached.add(part)
      settled.delete(key)
    }
    for (const group of waiting.filter(isReached)) {
      for (const part of group) reached.add(part)
      waiting.splice(waiting.indexOf(group), 1)
    }
    return [...reached].sort((a, b) => a - b)
  }

  for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
    const key = nth(group, 0)
    const members = group.map((index) => nth(parts, index))
    const first = nth(members, 0)
    if (members.length === 1 && first.found.length > 0)
      settled.set(key, [{ equations: first.equations, found: first.found, stop: overflow(first) }])
    else if (members.length > maximumChanges) settled.set(key, apart(members))
    else {
      const equations = members.flatMap((part) => part.equations).sort((a, b) => a - b)
      const search = deeper(equations, Math.max(2, members.length))
      const others = search.found.flatMap(({ foreign }) => foreign.map((equation) => partOf.get(equation) as number))
      // A set that reaches into other components is decided together with them.
      if (others.length > 0) waiting.unshift(gathered([...group, ...others]))
      else if (search.found.length === 0 && members.length > 1) settled.set(key, apart(members))
      else if (search.stop === null && isProduct(search.found, members))
        settled.set(
          key,
          members.map((part) => ({ equations: part.equations, found: part.found, stop: overflow(part) })),
        )
      else settled.set(key, [{ equations, found: search.found, stop: search.stop }])
    }
  }
  return [...settled.values()].flat().sort((a, b) => nth(a.equations, 0) - nth(b.equations, 0))
}

/** The equations found violated, in order. */
export const violatedIn = (verdicts: Uint8Array): readonly number[] => {
  const violated: number[] = []
  verdicts.forEach((each, equation) => {
    if (each === verdict.violated) violated.push(equation)
  })
  return violated
}
