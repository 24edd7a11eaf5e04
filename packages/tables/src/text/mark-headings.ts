import type { Block, Heading } from '@imt/core'

/** The longest line that can be a heading, in characters. */
const longestHeading = 120

/**
 * Returns the lines of a text with its heading lines marked as headings. Only lines that match a heading somebody knows
 * are marked: nothing is guessed from looks.
 *
 * @param known - whole-line patterns of headings
 */
export const markHeadings = (blocks: readonly Block[], known: readonly RegExp[]): readonly Block[] =>
  blocks.map((block) =>
    block.kind === 'paragraph' &&
    block.text.length <= longestHeading &&
    // `search` starts at the first letter whatever flags the expression has.
    known.some((heading) => block.text.search(heading) >= 0)
      ? ({ kind: 'heading', level: 2, text: block.text, location: block.location } satisfies Heading)
      : block,
  )
