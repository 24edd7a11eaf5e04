import { pointerTo, type Block, type Cell, type JsonPointer, type Location, type PartRecogniser } from '@imt/core'
import type { FoiInput } from '../section.js'
import { classOfTitle } from './class-of-title.js'
import type { PublishedClass } from './schema.js'

/** A page that names fewer classes is one of some class, or speaks of a scheme. */
const fewest = 4

const textsOf = (block: Block): readonly Pick<Cell, 'text' | 'location'>[] => {
  if (block.kind === 'list') return block.items
  if (block.kind === 'table') return block.rows.flatMap((row) => row.slice(0, 2))
  return [block]
}

const classesIn = (block: Block): readonly (PublishedClass & { readonly location: Location })[] =>
  textsOf(block).flatMap(({ text, location }) => {
    const found = classOfTitle(text)
    return found === undefined ? [] : [{ number: String(found.number), title: text.trim(), location }]
  })

/** The blocks of a page that name classes, if the page sets out a scheme; asked of each block of it. */
const known = new WeakMap<readonly Block[], ReadonlySet<Block>>()

const blocksOfScheme = (blocks: readonly Block[]): ReadonlySet<Block> => {
  const before = known.get(blocks)
  if (before !== undefined) return before
  const named = blocks.map((block) => [block, classesIn(block)] as const).filter(([, classes]) => classes.length > 0)
  const numbers = new Set(named.flatMap(([, classes]) => classes.map(({ number }) => number)))
  const found = new Set(numbers.size < fewest ? [] : named.map(([block]) => block))
  known.set(blocks, found)
  return found
}

/** Recognises a page that sets out a publication scheme by the classes of the Commissioner's model. */
export const recogniseScheme: PartRecogniser<FoiInput, 'scheme'> = {
  part: 'scheme',
  // What says more of its own than the title of a class is left to who knows it.
  score: (block, { blocks }) => (blocksOfScheme(blocks).has(block) ? (block.kind === 'table' ? 0.2 : 0.45) : 0),
  read: (blocks) => {
    const classes = new Map<string, PublishedClass>()
    const places = new Map<JsonPointer, Location>()
    for (const { location, ...each } of blocks.flatMap(classesIn)) {
      if (classes.has(each.number)) continue
      const at = pointerTo('classes', classes.size)
      for (const pointer of [at, `${at}/number`, `${at}/title`] as const) places.set(pointer, location)
      classes.set(each.number, each)
    }
    const [first] = blocks
    if (first) places.set('', first.location)
    return { value: { classes: [...classes.values()] }, places, columns: { used: [], unused: [] } }
  },
}
