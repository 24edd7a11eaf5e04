import type { ReconcileSettings } from '../reconciliation.js'
import { entryAt } from '../sheet/structure.js'
import type { CheckedEquations } from './change-limits.js'
import { componentsOf, joinedComponents } from './components.js'
import type { SatisfyingSet } from './satisfy-set.js'
import { searchSets, type Budget, type Search } from './search-sets.js'
import { singleChangesOf, type SingleChanges } from './single-changes.js'

/** Violated equations that belong together, and all smallest sets of changes that put them right. */
export interface ComponentRepairs {
  readonly equations: readonly number[]
  readonly found: readonly SatisfyingSet[]
  readonly stop: Search['stop']
}

/** How many components one call may search at full work before the rest is left. */
const fullSearches = 10

type SearchSettings = Pick<ReconcileSettings, 'maximumChanges' | 'maximumWork' | 'maximumRepairs'>

/** True if the sets are every choice of one repair from each component, so that the components may stand alone. */
const isProduct = (found: readonly SatisfyingSet[], components: readonly SingleChanges[]): boolean => {
  if (found.length !== components.reduce((product, component) => product * component.found.length, 1)) return false
  const singles = new Set(components.flatMap((component) => component.found.map((each) => each.cells[0])))
  return found.every((each) => each.cells.every((cell) => singles.has(cell)))
}

/** Finds the smallest repairs of all violated equations, component by component. */
export const findRepairs = (
  checked: CheckedEquations,
  violated: readonly number[],
  settings: SearchSettings,
): readonly ComponentRepairs[] => {
  const { maximumChanges, maximumWork, maximumRepairs } = settings
  if (maximumChanges === 0)
    return componentsOf(checked.structure, violated).map((equations) => ({ equations, found: [], stop: null }))
  const components = componentsOf(checked.structure, violated).map((equations) =>
    singleChangesOf(checked, equations, maximumRepairs),
  )
  const componentOf = new Map(
    components.flatMap((component, index) => component.equations.map((equation) => [equation, index] as const)),
  )
  const total: Budget = { left: maximumWork * fullSearches }
  const stopAtMaximum = (component: SingleChanges): Search['stop'] =>
    component.found.length >= maximumRepairs
      ? { reason: 'repairs', changes: 1, equation: entryAt(component.equations, 0) }
      : null

  /** Sizes from `least` upwards, until some set is found or the work is spent. */
  const searchFrom = (equations: readonly number[], least: number): Search => {
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
          ? { found: [], stop: { reason: 'work', changes, equation: entryAt(equations, 0) } }
          : searchSets(checked, equations, changes, budget, maximumRepairs)
    }
    total.left -= before - Math.max(budget.left, 0)
    return search
  }
  /** Each component by itself, since together they are too many to decide. */
  const eachAlone = (group: readonly SingleChanges[]): ComponentRepairs[] =>
    group.map((component) => {
      const stop = { reason: 'joined' as const, changes: maximumChanges + 1, equation: entryAt(component.equations, 0) }
      const found =
        component.found.length > 0
          ? component.found
          : searchFrom(component.equations, 2).found.filter((each) => each.elsewhere.length === 0)
      return { equations: component.equations, found, stop }
    })

  const decided = new Map<number, readonly ComponentRepairs[]>()
  const waiting = joinedComponents(checked, components).map((group) => [...group])

  /** Takes every group with one of these components out of what is decided or waiting; returns all their components. */
  const takenTogether = (of: Iterable<number>): number[] => {
    const reached = new Set(of)
    const isReached = (group: readonly number[]): boolean => group.some((component) => reached.has(component))
    for (const [key, located] of [...decided]) {
      const group = located.flatMap(({ equations }) => equations.map((equation) => componentOf.get(equation) as number))
      if (!isReached(group)) continue
      for (const component of group) reached.add(component)
      decided.delete(key)
    }
    for (const group of waiting.filter(isReached)) {
      for (const component of group) reached.add(component)
      waiting.splice(waiting.indexOf(group), 1)
    }
    return [...reached].sort((a, b) => a - b)
  }

  for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
    const key = entryAt(group, 0)
    const members = group.map((index) => entryAt(components, index))
    const first = entryAt(members, 0)
    if (members.length === 1 && first.found.length > 0)
      decided.set(key, [{ equations: first.equations, found: first.found, stop: stopAtMaximum(first) }])
    else if (members.length > maximumChanges) decided.set(key, eachAlone(members))
    else {
      const equations = members.flatMap((component) => component.equations).sort((a, b) => a - b)
      const search = searchFrom(equations, Math.max(2, members.length))
      const others = search.found.flatMap(({ elsewhere }) =>
        elsewhere.map((equation) => componentOf.get(equation) as number),
      )
      // A set that reaches into other components is decided together with them.
      if (others.length > 0) waiting.unshift(takenTogether([...group, ...others]))
      else if (search.found.length === 0 && members.length > 1) decided.set(key, eachAlone(members))
      else if (search.stop === null && isProduct(search.found, members))
        decided.set(
          key,
          members.map((component) => ({
            equations: component.equations,
            found: component.found,
            stop: stopAtMaximum(component),
          })),
        )
      else decided.set(key, [{ equations, found: search.found, stop: search.stop }])
    }
  }
  return [...decided.values()].flat().sort((a, b) => entryAt(a.equations, 0) - entryAt(b.equations, 0))
}
