import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
import { arePlacesByRow } from '../recognise/places-by-row.js'

/** The places of one part, as its recogniser gave them: pointers within the part. */
interface Layer {
  readonly base: JsonPointer
  /** How many entries of other recognisers stand before those of this one in the list of the part. */
  readonly offset: number
  readonly places: ReadonlyMap<JsonPointer, Location>
}

/** `/3/budget` of a list that stands behind 10 others is `/13/budget`. */
const shifted = (pointer: JsonPointer, by: number): JsonPointer =>
  by === 0 ? pointer : (pointer.replace(/^\/(\d+)/, (_, index: string) => `/${Number(index) + by}`) as JsonPointer)

/** The places of all parts of a publication. */
export interface PartPlaces extends Iterable<readonly [JsonPointer, Location]> {
  get(pointer: JsonPointer): Location | undefined
  /** All of them, each time as a map of its own. */
  all(): Map<JsonPointer, Location>
}

/** Collects the places of parts as they are read. */
export interface PlacesOfParts extends PartPlaces {
  /** The place of a part as a whole. */
  set(part: JsonPointer, location: Location): void
  /** The places that a recogniser gave for a part. */
  add(part: JsonPointer, offset: number, places: ReadonlyMap<JsonPointer, Location>): void
}

/** Returns a collection without places. Those that are worked out when they are asked for are not worked out here. */
export const placesOfParts = (): PlacesOfParts => {
  const parts = new Map<JsonPointer, Location>()
  const layers: Layer[] = []
  const within = ({ base, offset, places }: Layer, pointer: JsonPointer): Location | undefined => {
    if (!pointer.startsWith(base)) return undefined
    const own = pointer.slice(base.length) as JsonPointer
    if (own === '') return places.get('')
    if (!own.startsWith('/')) return undefined
    // The entries before the offset are those of others.
    const row = offset === 0 ? null : /^\/(\d+)/.exec(own)
    if (row !== null && Number(row[1]) < offset) return undefined
    return places.get(shifted(own, row === null ? 0 : -offset))
  }
  const each = function* (): Generator<readonly [JsonPointer, Location]> {
    const bases = new Set<JsonPointer>()
    for (const { base, offset, places: own } of layers) {
      const whole = parts.get(base)
      if (whole !== undefined && !bases.has(base)) yield [base, whole]
      bases.add(base)
      for (const [pointer, location] of own) yield [`${base}${shifted(pointer, offset)}`, location]
    }
  }
  return {
    set: (part, location) => void parts.set(part, location),
    add: (base, offset, places) =>
      void layers.push({ base, offset, places: arePlacesByRow(places) ? places : new Map(places) }),
    get: (pointer) => {
      for (const layer of layers.toReversed()) {
        const location = within(layer, pointer)
        if (location !== undefined) return location
      }
      return parts.get(pointer)
    },
    all: () => new Map(each()),
    [Symbol.iterator]: each,
  }
}
