import type { Block } from '@imt/core'

/** The blocks of each file, under its name. */
export const blocksBySource = (blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> => {
  const bySource = new Map<string, Block[]>()
  for (const block of blocks) {
    const list = bySource.get(block.location.source)
    if (list) list.push(block)
    else bySource.set(block.location.source, [block])
  }
  return bySource
}
