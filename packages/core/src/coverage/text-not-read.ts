import type { PartRead } from '../model/model.js'
import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
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

/**
 * How many figures of paragraphs were compared with a table beside them: each has the place of its paragraph, and
 * nothing of that place within it.
 */
const comparedIn = (
  parts: readonly PartRead[],
  places: Iterable<readonly [JsonPointer, Location]>,
): ReadonlyMap<Location, number> => {
  const compared = new Map<Location, JsonPointer[]>()
  for (const { leftovers, blocks } of parts)
    if (leftovers === true) for (const block of blocks) if (block.kind === 'paragraph') compared.set(block.location, [])
  if (compared.size > 0) for (const [at, location] of places) compared.get(location)?.push(at)
  const isInnermost = (at: JsonPointer, all: readonly JsonPointer[]): boolean =>
    !all.some((other) => other.startsWith(`${at}/`))
  return new Map([...compared].map(([location, all]) => [location, all.filter((at) => isInnermost(at, all)).length]))
}

/** Returns of each source what its text states in figures that nothing was read from, or compared with. */
export const textNotRead = (
  sources: readonly Source[],
  parts: readonly PartRead[],
  places: Iterable<readonly [JsonPointer, Location]> = [],
): readonly TextNotRead[] => {
  const compared = comparedIn(parts, places)
  const read = new Set<Block>()
  for (const { blocks } of parts) for (const block of blocks) if (!compared.has(block.location)) read.add(block)
  return sources.flatMap(({ name: source, blocks }) => {
    let [passages, figures] = [0, 0]
    const first: Location[] = []
    for (const block of blocks) {
      if (read.has(block)) continue
      for (const { text, location } of textsOf(block)) {
        const count = figuresIn(text) - (compared.get(location) ?? 0)
        if (count <= 0) continue
        passages += 1
        figures += count
        if (first.length < kept) first.push(location)
      }
    }
    return passages === 0 ? [] : [{ source, passages, figures, first }]
  })
}
