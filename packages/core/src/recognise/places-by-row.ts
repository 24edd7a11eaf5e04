import type { Location } from '../location.js'
import { namesOf, requireFunction, requireObject, requireText, requireWholeNumber } from '../parameter/parameter.js'
import type { JsonPointer } from '../pointer.js'

/** Where the rows of a list stand, and what is in them. */
export interface RowPlaces {
  /** How many rows there are. */
  readonly rows: number
  /** The list that they stand in: `''`, unless said, for the part itself. */
  readonly at?: JsonPointer
  /**
   * Returns the place of a row, or of what stands under it; `undefined` where nothing does.
   *
   * @param row - counted from 0
   * @param under - `''` for the row itself, or a pointer within it, `/budget`
   */
  place(row: number, under: JsonPointer): Location | undefined
  /** Lists what may have a place in a row, as `place` takes it, in the order of the places. */
  under(row: number): Iterable<JsonPointer>
  /** Other places of the part, which come before these. */
  readonly besides?: ReadonlyMap<JsonPointer, Location>
}

const names = namesOf<RowPlaces>({ rows: true, at: true, place: true, under: true, besides: true })

/** The same from every copy of this package. */
const mark: unique symbol = Symbol.for('@imt/core/placesByRow')

/** As real maps are, these are known by their tag. */
interface MarkedPlaces extends ReadonlyMap<JsonPointer, Location> {
  readonly [mark]: true
  readonly [Symbol.toStringTag]: 'Map'
}

/** True for places that `placesByRow` gave. */
export const arePlacesByRow = (places: object): boolean => mark in places

const rowAndRest = /^\/(0|[1-9]\d{0,14})(\/[^]*)?$/

/**
 * Returns the places of the rows of a table for the reading of a recogniser. They are worked out when they are asked
 * for: a long table has as many places as cells, and hardly one of them is ever looked at.
 *
 * @param list - how many rows there are, and where each stands
 * @throws {TypeError} when `list` or one of its parts is not what it should be
 * @throws {RangeError} when `rows` is no whole number from 0 up
 * @example
 * ```ts
 * const lines = ['PCs', 'Laptops']
 * const places = placesByRow({
 *   rows: lines.length,
 *   place: (row, under) =>
 *     under === '/name' ? { kind: 'text', source: 'estate.txt', line: row + 1, column: 1 } : undefined,
 *   under: () => ['/name'],
 * })
 * places.get('/1/name') // => { kind: 'text', source: 'estate.txt', line: 2, column: 1 }
 * ```
 */
export const placesByRow = (list: RowPlaces): ReadonlyMap<JsonPointer, Location> => {
  const { rows, at = '', place, under, besides = new Map() } = requireObject(list, 'placesByRow: list', names)
  requireWholeNumber(rows, 'placesByRow: list.rows', 0)
  requireText(at, 'placesByRow: list.at')
  requireFunction(place, 'placesByRow: list.place')
  requireFunction(under, 'placesByRow: list.under')
  const get = (pointer: JsonPointer): Location | undefined => {
    const found = pointer.startsWith(at) ? rowAndRest.exec(pointer.slice(at.length)) : null
    const row = Number(found?.[1] ?? rows)
    const location = row < rows ? place(row, (found?.[2] ?? '') as JsonPointer) : undefined
    return location ?? besides.get(pointer)
  }
  const entries = function* (): Generator<[JsonPointer, Location], undefined> {
    yield* besides
    for (let row = 0; row < rows; row += 1) {
      for (const each of under(row)) {
        const location = place(row, each)
        if (location !== undefined) yield [`${at}/${row}${each}`, location]
      }
    }
  }
  const places: MarkedPlaces = {
    [mark]: true,
    get,
    has: (pointer) => get(pointer) !== undefined,
    get size() {
      let size = 0
      for (const { length } of entries()) size += length / 2
      return size
    },
    forEach: (act) => {
      for (const [pointer, location] of entries()) act(location, pointer, places)
    },
    entries,
    keys: function* (): Generator<JsonPointer, undefined> {
      for (const [pointer] of entries()) yield pointer
    },
    values: function* (): Generator<Location, undefined> {
      for (const [, location] of entries()) yield location
    },
    [Symbol.iterator]: entries,
    [Symbol.toStringTag]: 'Map',
  }
  return places
}
