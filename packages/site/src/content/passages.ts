import type { Block, Source } from '@imt/core'
import { oneLine } from '../page/nodes.js'

/** What stands under a heading of a page: its paragraphs, lists and links, in order. */
export interface Passages {
  readonly heading: string
  readonly texts: readonly string[]
  readonly links: readonly { readonly text: string; readonly href: string }[]
}

const textsIn = (block: Block): readonly string[] => {
  if (block.kind === 'paragraph') return [block.text]
  return block.kind === 'list' ? block.items.map(({ text }) => text) : []
}

/**
 * Returns what stands under the headings that fit, down to the next heading that is no smaller. Without such a heading
 * there is nothing to return: what a page does not say there it may say elsewhere.
 *
 * @param sources - the files, as they were read
 * @param fits - whether a heading is one of those looked for
 */
export const passagesUnder = (sources: readonly Source[], fits: (heading: string) => boolean): readonly Passages[] =>
  sources.flatMap(({ blocks }) =>
    blocks.flatMap((block, index): readonly Passages[] => {
      if (block.kind !== 'heading' || !fits(block.text)) return []
      const rest = blocks.slice(index + 1)
      const end = rest.findIndex((next) => next.kind === 'heading' && next.level <= block.level)
      const under = rest.slice(0, end < 0 ? rest.length : end)
      const texts = under.flatMap(textsIn).map(oneLine)
      return [
        {
          heading: oneLine(block.text),
          texts: texts.filter((text) => text !== ''),
          links: under.flatMap((next) => (next.kind === 'link' ? [{ text: oneLine(next.text), href: next.href }] : [])),
        },
      ]
    }),
  )

/** A heading over a managed print service. */
export const isAboutPrint = (heading: string): boolean => /\bmanaged print\b|\bprint services?\b/i.test(heading)

/** A heading over a strategy. */
export const isAboutStrategy = (heading: string): boolean => /\bstrateg(?:y|ies|ic)\b/i.test(heading)
