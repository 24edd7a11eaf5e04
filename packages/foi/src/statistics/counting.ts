import type { Block } from '@imt/core'

const counting = new WeakSet<Block>()

/** Remembers that a block was taken for a count of requests. */
export const rememberCounting = (block: Block): void => {
  counting.add(block)
}

/** True for a block that was taken for a count of requests. */
export const isCounting = (block: Block): boolean => counting.has(block)
