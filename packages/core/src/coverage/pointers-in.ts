import type { Location } from '../location.js'
import type { PartRead } from '../model/model.js'
import { pointerTo, type JsonPointer } from '../pointer.js'
import { statedBy } from './stated-by.js'

/** Where the cells of tables were read to. */
export interface CellPointers {
  /** What was read from each place. */
  readonly pointers: ReadonlyMap<Location, JsonPointer>
  /** The others, where a figure was read to several places. */
  readonly others: ReadonlyMap<Location, readonly JsonPointer[]>
}

/** Where the sentences stand that are compared with the tables beside them: they point at cells that others read. */
const sentencesIn = (parts: readonly PartRead[]): string | undefined => {
  const part = parts.find(
    ({ leftovers, blocks }) =>
      leftovers === true && blocks.length > 0 && blocks.every(({ kind }) => kind === 'paragraph'),
  )
  return part && `${pointerTo('sections', part.section, part.part)}/`
}

/**
 * Returns what was read from each place: of a row and its first cell, which share one, the cell; of several values in
 * one cell the figure.
 */
export const pointersIn = (
  places: Iterable<readonly [JsonPointer, Location]>,
  valueAt: (at: JsonPointer) => unknown,
  parts: readonly PartRead[],
): CellPointers => {
  const sentences = sentencesIn(parts)
  const pointers = new Map<Location, JsonPointer>()
  const others = new Map<Location, readonly JsonPointer[]>()
  for (const [at, location] of places) {
    if (sentences !== undefined && at.startsWith(sentences)) {
      others.set(location, [...(others.get(location) ?? []), at])
      continue
    }
    const known = pointers.get(location)
    if (known !== undefined && !at.startsWith(`${known}/`)) {
      if (known.startsWith(`${at}/`) || statedBy(valueAt(at)) !== 'figure') continue
      if (statedBy(valueAt(known)) === 'figure') others.set(location, [...(others.get(location) ?? []), known])
    }
    pointers.set(location, at)
  }
  return { pointers, others }
}
