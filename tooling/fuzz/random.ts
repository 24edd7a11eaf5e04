/** Numbers that look random and follow from a seed alone, so that what a run did can be done again. */
export interface Random {
  /** A whole number from 0 up, below `limit`. */
  below(limit: number): number
  chance(share: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** As many of what `make` gives as chance says, at most `most`. */
  several<Item>(most: number, make: () => Item): Item[]
}

/** Returns the numbers of a seed (Mulberry32, by Tommy Ettinger: a short generator with no long cycles). */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined && items.length === 0) throw new RangeError('pick: there is nothing to pick from')
      return item as (typeof items)[number]
    },
    several: (most, make) => Array.from({ length: below(most + 1) }, make),
  }
}

/** The seed of one case of a run: cases of one run, and equal cases of two, have nothing to do with each other. */
export const seedOf = (run: number, index: number): number =>
  (Math.imul(run, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0
