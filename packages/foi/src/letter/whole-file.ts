import type { Block } from '@imt/core'
import { isCounting } from '../statistics/counting.js'

const files = new WeakMap<Block, readonly Block[]>()

/** Remembers in which file a block stands, as whoever is asked about it is told. */
export const rememberFile = (block: Block, blocks: readonly Block[]): void => {
  files.set(block, blocks)
}

/**
 * The blocks of a letter, and between them those that were read as counts of requests: "How many did you receive? 612"
 * is checked as a figure, and answers a question of the letter all the same.
 */
export const withCounts = (own: readonly Block[]): readonly Block[] => {
  const [first] = own
  const file = first && files.get(first)
  if (file === undefined) return own
  const kept = new Set(own)
  return file.filter((block) => kept.has(block) || isCounting(block))
}
