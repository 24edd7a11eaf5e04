import {
  pointerTo,
  type Block,
  type BlockContext,
  type JsonPointer,
  type Location,
  type PartRecogniser,
} from '@imt/core'
import type { FoiInput } from '../section.js'
import { citedProvisions } from '../citations/cited-provisions.js'
import { byWords, type ByWords } from './by-words.js'
import { headingOfStatement, joinsTheAct } from './headed.js'
import type { StandingStatement } from './schema.js'

/** What stands after the statement on a page: the form that asks whether the page helped. */
const furniture = /^was this page helpful\?$/i

interface Piece {
  readonly text: string
  readonly location: Location
  readonly prose: boolean
}

const pieces = (block: Block): readonly Piece[] => {
  if (block.kind === 'list') return block.items.map(({ text, location }) => ({ text, location, prose: true }))
  if (block.kind === 'table') return []
  return block.text
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => ({
      text: text.trim(),
      location: block.location,
      prose: text.length > 60 || /^[•*]/.test(text) || block.kind === 'heading',
    }))
}

const appeal = /\binformation commissioner\b/i
const complain = /\b(?:right to complain|complain|internal review|independent appeal|appeal)\b/i

type Part = 'passages' | 'reviewContact' | 'appealContact'

/** Contacts are the short lines after the sentence that offers a review, or an appeal. */
const divide = (all: readonly Piece[]): ReadonlyMap<Part, readonly Piece[]> => {
  const parts = new Map<Part, Piece[]>([
    ['passages', []],
    ['reviewContact', []],
    ['appealContact', []],
  ])
  let contact: Part | undefined
  for (const piece of all) {
    if (piece.prose)
      contact =
        appeal.test(piece.text) && complain.test(piece.text)
          ? 'appealContact'
          : complain.test(piece.text)
            ? 'reviewContact'
            : undefined
    const part = piece.prose || contact === undefined ? 'passages' : contact
    parts.get(part)?.push(piece)
  }
  return parts
}

const kindOf = ({ kind, receivedOn, sentOn }: ByWords): Partial<StandingStatement> => ({
  kind,
  ...(receivedOn === undefined ? {} : { receivedOn }),
  ...(sentOn === undefined ? {} : { sentOn }),
})

const score = (block: Block, context: BlockContext): number => {
  if (block.kind === 'table') return 0
  const headed = headingOfStatement(context.blocks)
  if (headed !== null && (block === headed || context.under.some((text) => text === headed.text))) return 0.7
  const words = byWords(context.blocks)
  return words === null || words.within?.has(block) === false ? 0 : words.score
}

/**
 * Recognises what a page or a letter says of refusals: a heading that joins Freedom of Information with what is
 * refused, and all under it; or a file that says by its own words that it refuses.
 */
export const recogniseStanding: PartRecogniser<FoiInput, 'standing'> = {
  part: 'standing',
  headings: [joinsTheAct, furniture],
  score,
  read: (blocks) => {
    const headed = headingOfStatement(blocks)
    const words = headed === null ? byWords(blocks) : null
    const title = headed ?? blocks.find(({ kind }) => kind === 'heading')
    // A link that stands within a paragraph is a block of its own too: its words are already read.
    const all = blocks.filter((block) => block !== title && block.kind !== 'link').flatMap(pieces)
    const parts = divide(all)
    const places = new Map<JsonPointer, Location>()
    for (const [part, found] of parts)
      found.forEach(({ location }, index) => places.set(pointerTo(part, index), location))
    const passages = parts.get('passages') ?? []
    const cites = passages.filter(
      ({ text }) =>
        (words !== null || /^[•*]?\s*(?:section|s\.?\s?\d)/i.test(text)) && citedProvisions(text).length > 0,
    )
    cites.forEach(({ location }, index) => places.set(pointerTo('exemptions', index), location))
    const texts = (part: Part): string[] => (parts.get(part) ?? []).map(({ text }) => text)
    const value: StandingStatement = {
      ...(title && 'text' in title ? { heading: title.text } : {}),
      ...(words === null ? {} : kindOf(words)),
      passages: texts('passages'),
      exemptions: cites.map(({ text }) => text),
      reviewContact: texts('reviewContact'),
      appealContact: texts('appealContact'),
    }
    if (title) places.set('/heading', title.location)
    return { value, places, columns: { used: [], unused: [] } }
  },
}
