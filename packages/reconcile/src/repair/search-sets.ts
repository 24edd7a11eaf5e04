import { outcome } from '../check/outcome.js'
import type { Stop } from '../reconciliation.js'
import { entryAt } from '../sheet/structure.js'
import type { CheckedEquations } from './change-limits.js'
import { satisfySet, type SatisfyingSet } from './satisfy-set.js'

/** Work that may still be done; shared by all searches of one call. */
export interface Budget {
  left: number
}

/** All sets of one size that put a cluster of violated equations right, or what was found until the search stopped. */
export interface Search {
  readonly found: readonly SatisfyingSet[]
  readonly stop: (Omit<Stop, 'equation'> & { readonly equation: number }) | null
}

/**
 * Finds every set of exactly `changes` cells that satisfies all equations. Smaller sets must have been ruled out.
 *
 * Branch and bound: some cell of the narrowest violated equation that no cell of the set belongs to must join the set;
 * once all are hit, some cell of the equations that contradict each other must. A cell tried in one branch is left out
 * of the branches after it, so that each set is met once.
 */
export const searchSets = (
  checked: CheckedEquations,
  cluster: readonly number[],
  changes: number,
  budget: Budget,
  maximumRepairs: number,
): Search => {
  const { structure, numbers, outcomes } = checked
  const { start, member, rowStart, rows } = structure
  const widthOf = (equation: number): number => entryAt(start, equation + 1) - entryAt(start, equation)
  const narrowFirst = [...cluster].sort((a, b) => widthOf(a) - widthOf(b))
  const position = new Map(narrowFirst.map((equation, index) => [equation, index]))
  const isElsewhere = (equation: number): boolean => outcomes[equation] === outcome.violated && !position.has(equation)
  const hits = new Int32Array(cluster.length)
  const mostHit = mostIn(checked, cluster, changes)
  const found: SatisfyingSet[] = []
  const set: number[] = []
  const excluded = new Set<number>()
  let unhit = cluster.length
  let where = entryAt(narrowFirst, 0)
  let halt: 'work' | 'repairs' | null = null

  const eachOwnRow = (cell: number, visit: (index: number) => void): void => {
    for (let at = entryAt(rowStart, cell); at < entryAt(rowStart, cell + 1); at += 1) {
      const index = position.get(entryAt(rows, at))
      if (index !== undefined) visit(index)
    }
  }
  const spend = (work: number): void => {
    budget.left -= work
    if (budget.left < 0) halt = 'work'
  }
  const push = (cell: number): void => {
    set.push(cell)
    spend(entryAt(rowStart, cell + 1) - entryAt(rowStart, cell))
    eachOwnRow(cell, (index) => {
      if (hits[index] === 0) unhit -= 1
      hits[index] = entryAt(hits, index) + 1
    })
  }
  const pop = (cell: number): void => {
    set.pop()
    eachOwnRow(cell, (index) => {
      hits[index] = entryAt(hits, index) - 1
      if (hits[index] === 0) unhit += 1
    })
  }
  const hitsAllLeft = (cell: number): boolean => {
    let count = 0
    eachOwnRow(cell, (index) => {
      if (hits[index] === 0) count += 1
    })
    return count === unhit
  }
  const branch = (equations: readonly number[]): void => {
    const tried: number[] = []
    const isLast = set.length === changes - 1
    for (const equation of equations) {
      for (let at = entryAt(start, equation); at < entryAt(start, equation + 1) && halt === null; at += 1) {
        const cell = entryAt(member, at)
        where = equation
        spend(1)
        if (excluded.has(cell) || set.includes(cell) || numbers.step(cell) === null) continue
        if (!isLast || hitsAllLeft(cell)) {
          push(cell)
          visit()
          pop(cell)
        }
        excluded.add(cell)
        tried.push(cell)
      }
    }
    for (const cell of tried) excluded.delete(cell)
  }
  const visit = (): void => {
    if (unhit > 0) {
      if (set.length === changes || unhit > entryAt(mostHit, changes - set.length)) return
      const next = hits.indexOf(0)
      spend(next)
      branch([entryAt(narrowFirst, next)])
      return
    }
    const result = satisfySet(checked, set, isElsewhere)
    spend(result.work)
    if ('found' in result) {
      if (set.length === changes) found.push(result.found)
      if (found.length >= maximumRepairs) halt = 'repairs'
    } else if (set.length < changes && halt === null) branch(result.conflict)
  }
  visit()
  return { found, stop: stopped(halt, changes, where) }
}

const stopped = (reason: 'work' | 'repairs' | null, changes: number, equation: number): Search['stop'] =>
  reason === null ? null : { reason, changes, equation }

/** How many of the cluster's equations the best 0, 1, 2, ... cells can hit at most. */
const mostIn = ({ structure }: CheckedEquations, cluster: readonly number[], upTo: number): readonly number[] => {
  const { start, member } = structure
  const counts = new Map<number, number>()
  for (const equation of cluster) {
    for (let at = entryAt(start, equation); at < entryAt(start, equation + 1); at += 1)
      counts.set(entryAt(member, at), (counts.get(entryAt(member, at)) ?? 0) + 1)
  }
  const best: number[] = []
  for (const count of counts.values()) {
    best.push(count)
    best.sort((a, b) => b - a)
    best.length = Math.min(best.length, upTo)
  }
  return Array.from({ length: upTo + 1 }, (_, cells) => best.slice(0, cells).reduce((sum, count) => sum + count, 0))
}
