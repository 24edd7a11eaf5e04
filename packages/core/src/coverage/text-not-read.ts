import type { PartRead } from '../model/model.js'
import type { Location } from '../location.js'
import type { Block, Source } from '../source/source.js'

/** Paragraphs and items of lists with figures that nothing was read from. */
export interface TextNotRead {
  readonly source: string
  /** How many such paragraphs and items there are. */
  readonly passages: number
  /** Amounts of money, percentages and numbers from 1,000 in them, as they are written. */
  readonly figures: number
  /** Where the first few stand. */
  readonly first: readonly Location[]
}

const kept = 3
/**
 * Amounts of money, shares, staff, and numbers with their thousands apart. A bare number may be a year, a section, or
 * that of a telephone.
 */
const figure =
  /(?<![\w,.])(?:£ ?\d[\d,.]{0,20}|\d[\d,.]{0,12} ?(?:%|per cent\b|wte\b|fte\b|whole[- ]time\b)|\d{1,3}(?:,\d{3}){1,4})(?![\d,]*\d)/gi

const figuresIn = (text: string): number => text.match(figure)?.length ?? 0

const textsOf = (block: Block): readonly { readonly text: string; readonly location: Location }[] =>
  block.kind === 'paragraph' ? [block] : block.kind === 'list' ? block.items : []

/** Returns of each source what its text states in figures and no part was read from. */
export const textNotRead = (sources: readonly Source[], parts: readonly PartRead[]): readonly TextNotRead[] => {
  const read = new Set<Block>()
  for (const { blocks } of parts) for (const block of blocks) read.add(block)
  return sources.flatMap(({ name: source, blocks }) => {
    let [passages, figures] = [0, 0]
    const first: Location[] = []
    for (const block of blocks) {
      if (read.has(block)) continue
      for (const { text, location } of textsOf(block)) {
        const count = figuresIn(text)
        if (count === 0) continue
        passages += 1
        figures += count
        if (first.length < kept) first.push(location)
      }
    }
    return passages === 0 ? [] : [{ source, passages, figures, first }]
  })
}
