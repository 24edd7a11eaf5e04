import {
  pointerTo,
  type Block,
  type BlockContext,
  type JsonPointer,
  type Location,
  type PartRecogniser,
} from '@imt/core'
import type { ContractsInput } from '../section.js'
import type { Passage } from './schema.js'

const heading =
  /^(?:contracts?(?: details| register| information| list)?|procurement(?: and contracts)?|contracts and procurement)$/i

const under = ({ under: headings }: BlockContext): boolean => headings.some((text) => heading.test(text.trim()))

const passagesOf = (block: Block): readonly { readonly passage: Passage; readonly location: Location }[] => {
  if (block.kind === 'list')
    return block.items.map(({ text, location }) => ({ passage: { kind: 'list', text }, location }))
  if (block.kind === 'link')
    return [{ passage: { kind: 'link', text: block.text, href: block.href }, location: block.location }]
  return block.kind === 'paragraph' && block.text !== ''
    ? [{ passage: { kind: 'paragraph', text: block.text }, location: block.location }]
    : []
}

/** Recognises the wording under a heading about contracts: what it announces, links to and cites. */
export const recogniseNotice: PartRecogniser<ContractsInput, 'notice'> = {
  part: 'notice',
  headings: [heading],
  score: (block, context) => (block.kind !== 'table' && block.kind !== 'heading' && under(context) ? 0.5 : 0),
  read: (blocks) => {
    const passages = blocks.flatMap(passagesOf)
    const places = new Map<JsonPointer, Location>(passages.map(({ location }, index) => [pointerTo(index), location]))
    return { value: passages.map(({ passage }) => passage), places, columns: { used: [], unused: [] } }
  },
}
