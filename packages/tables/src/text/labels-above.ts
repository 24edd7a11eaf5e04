import type { Block } from '@imt/core'

/** A line as short as a heading, without the full stop or colon of a sentence. */
const isLabel = (text: string): boolean => text.length <= 80 && !/[.:;,]$/.test(text)

/** How many lines of prose, and how many blocks of any kind, may stand between a heading and its table. */
const proseReach = 6
const reach = 40

/**
 * What stands above the next table, outermost first: the headings, then the nearest short line if no heading is nearer.
 * A table that follows another with nothing between them stands under the same labels.
 *
 * @param before - the blocks above, tables already put together
 * @param headings - the texts of the headings in force
 */
export const labelsAbove = (before: readonly Block[], headings: readonly string[]): readonly string[] => {
  let prose = 0
  for (let index = before.length - 1; index >= Math.max(0, before.length - reach) && prose <= proseReach; index -= 1) {
    const block = before[index]
    if (block?.kind === 'heading') return headings
    if (block?.kind === 'table') return prose === 0 ? block.under : headings
    if (block?.kind !== 'paragraph' || block.text === '') continue
    if (isLabel(block.text)) return [...headings, block.text]
    prose += 1
  }
  return headings
}
