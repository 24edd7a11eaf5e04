import type { BlockContext } from '../plugin/recogniser.js'
import type { Block, Heading } from '../source/source.js'

/** Returns, for every block, the headings above it (outermost first). A heading stands under those of a higher rank. */
export const outline = (blocks: readonly Block[]): readonly BlockContext[] => {
  let stack: readonly Heading[] = []
  return blocks.map((block, index) => {
    if (block.kind === 'heading') stack = stack.filter(({ level }) => level < block.level)
    const under = stack.map(({ text }) => text)
    if (block.kind === 'heading') stack = [...stack, block]
    return { under, blocks, index }
  })
}
