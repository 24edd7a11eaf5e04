import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
import { parentPointer } from '../pointer.js'

/** Makes the `locate` of a reading: the place of a pointer, or of its nearest parent that has one. */
export const locateIn =
  (places: Pick<ReadonlyMap<JsonPointer, Location>, 'get'>) =>
  (at: JsonPointer): Location | undefined => {
    let pointer: JsonPointer | undefined = at
    while (pointer !== undefined) {
      const place = places.get(pointer)
      if (place) return place
      pointer = parentPointer(pointer)
    }
    return undefined
  }
