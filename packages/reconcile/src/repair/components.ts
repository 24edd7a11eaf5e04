import type { Structure } from '../sheet/structure.js'

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
