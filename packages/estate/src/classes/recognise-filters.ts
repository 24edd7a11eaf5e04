import { pointerTo, type JsonPointer, type Location, type PartRecogniser } from '@imt/core'
import type { EstateInput } from '../section.js'
import { readFilter } from './filter.js'

/** Recognises the paragraphs that say which filter a count was taken with. */
export const recogniseFilters: PartRecogniser<EstateInput, 'filters'> = {
  part: 'filters',
  score: (block, { under }) =>
    block.kind === 'paragraph' &&
    readFilter(block.text) !== undefined &&
    under.some((heading) => /hardware|estate|asset|equipment|devices/i.test(heading))
      ? 0.7
      : 0,
  read: (blocks) => {
    const places = new Map<JsonPointer, Location>()
    const value = blocks
      .flatMap((block) => (block.kind === 'paragraph' ? [block] : []))
      .map(({ text, location }, index) => {
        places.set(pointerTo(index, 'text'), location)
        return { text }
      })
    return { value, places, columns: { used: [], unused: [] } }
  },
}
