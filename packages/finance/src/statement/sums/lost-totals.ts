import type { Item } from './candidates.js'

/** A total that stands for the lines before it. */
export interface Stood {
  readonly row: number
  readonly over: readonly Item[]
}

/** Items that are looked at together, and which of them stand for others. */
export interface Standing {
  readonly items: readonly Item[]
  readonly stood: readonly Stood[]
  /** True where lines are taken to stand for others of which nothing says so but the figures. */
  readonly isGuess?: true
}

/** The items with each that `holds` says in place of the lines before it. */
const inPlace = (items: readonly Item[], holds: (item: Item) => boolean): Standing => {
  const standing: Item[] = []
  const stood: Stood[] = []
  for (const item of items) {
    if (holds(item)) {
      const over: Item[] = []
      for (let last = standing.at(-1); last?.isTotal === false && !holds(last); last = standing.at(-1)) {
        over.unshift(last)
        standing.pop()
      }
      stood.push({ row: item.row, over })
    }
    standing.push(item)
  }
  return { items: standing, stood }
}

/**
 * Returns the items with each lost total left out, and with each in place of the lines before it.
 *
 * @param items - what stands above a total
 */
export const withLost = (items: readonly Item[]): readonly Standing[] => {
  const found: Standing[] = []
  if (items.some(({ isLost }) => isLost))
    found.push(
      { items: items.filter(({ isLost }) => !isLost), stood: [] },
      inPlace(items, ({ isLost }) => isLost),
    )
  else found.push({ items, stood: [] })
  return items.some(({ mayStand }) => mayStand)
    ? [...found, { ...inPlace(items, ({ isLost, mayStand }) => isLost || mayStand === true), isGuess: true }]
    : found
}
