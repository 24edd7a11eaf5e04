import type { At, Suspects } from './aggregation.js'
import type { Fact, Term } from './emit.js'

interface Member {
  readonly fact: Fact
  readonly weight: number
}

/** The cells of an equation; of a sum made where one fails, for in most tables none does. */
const termsOf = ({ aggregation, terms }: Fact): readonly Term[] =>
  terms ?? [
    { cell: aggregation.result, weight: 1 },
    ...(aggregation.kind === 'sum' ? aggregation.operands : []).map(({ at, sign }) => ({ cell: at, weight: -sign })),
  ]

const keyOf = ([row, column]: At): string => `${String(row)},${String(column)}`

/** Parts what fails into groups of which each shares cells: one fault is in one group. */
const groupsOf = (failing: readonly Fact[]): Fact[][] => {
  const leader = new Map<string, number>()
  const group = failing.map((_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (group[at] !== at) at = group[at] as number
    group[index] = at
    return at
  }
  for (const [index, fact] of failing.entries())
    for (const { cell } of termsOf(fact)) {
      const other = leader.get(keyOf(cell))
      if (other === undefined) leader.set(keyOf(cell), index)
      else group[find(index)] = find(other)
    }
  const groups = new Map<number, Fact[]>()
  for (const [index, fact] of failing.entries()) {
    const own = groups.get(find(index))
    if (own === undefined) groups.set(find(index), [fact])
    else own.push(fact)
  }
  return [...groups.values()]
}

/** True if one change of a cell makes every equation that holds the cell agree, those that agree already included. */
const isExplained = (members: readonly Member[]): boolean => {
  let [low, high] = [-Infinity, Infinity]
  for (const { fact, weight } of members) {
    const one = (-fact.residual - fact.slack) / weight
    const other = (-fact.residual + fact.slack) / weight
    low = Math.max(low, Math.min(one, other))
    high = Math.min(high, Math.max(one, other))
  }
  return low <= high
}

/**
 * Says of what does not hold which single cells could be wrong: those that are in all equations of a group that fail,
 * and whose change leaves every other equation as true as it was.
 */
export const suspectsOf = (facts: readonly Fact[]): Suspects[] => {
  const failing = facts.filter(({ aggregation }) => aggregation.holds === 'no')
  if (failing.length === 0) return []
  const wanted = new Set(failing.flatMap((fact) => termsOf(fact).map(({ cell }) => keyOf(cell))))
  const members = new Map<string, Member[]>()
  for (const fact of facts)
    for (const { cell, weight } of termsOf(fact)) {
      const key = keyOf(cell)
      if (!wanted.has(key) || weight === 0) continue
      const own = members.get(key)
      if (own === undefined) members.set(key, [{ fact, weight }])
      else own.push({ fact, weight })
    }
  return groupsOf(failing).map((group) => {
    const all = new Set(group)
    const cells = termsOf(group[0] as Fact)
      .map(({ cell }) => cell)
      .filter((cell) => {
        const own = members.get(keyOf(cell)) ?? []
        return own.filter(({ fact }) => all.has(fact)).length === group.length && isExplained(own)
      })
    return { aggregations: group.map(({ aggregation }) => aggregation.id), cells }
  })
}
