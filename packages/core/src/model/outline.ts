import type { BlockContext } from '../plugin/recogniser.js'
import type { Block, Heading } from '../source/source.js'

/** True for a block that came from plain text, where headings and tables have lost their marks. */
export const isExtractedText = (blocks: readonly Block[]): boolean =>
  blocks.every((block) => block.location.kind === 'text')

/**
 * Returns the blocks of an extracted text with its heading lines marked as headings. Only lines that match a heading
 * somebody knows are marked: nothing is guessed from looks.
 *
 * @param known - whole-line patterns of headings
 */
export const markHeadings = (blocks: readonly Block[], known: readonly RegExp[]): readonly Block[] =>
  blocks.map((block) =>
    block.kind === 'paragraph' && block.text.length <= 120 && known.some((pattern) => pattern.test(block.text))
      ? ({ kind: 'heading', level: 2, text: block.text, location: block.location } satisfies Heading)
      : block,
  )

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
