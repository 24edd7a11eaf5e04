import type { Place } from '../place/place.js'
import { placesIn } from '../place/place.js'
import type { Dialect } from './dialect.js'
import { scanRecords, startOfFile } from './scan.js'

/**
 * The place of each value of one record, found by reading the record again: places are asked for seldom, so keeping them
 * all would cost every file what few need.
 *
 * @param raw - the record as it stands in the file, its line end included
 * @param line - the line at which it begins, from 1
 */
export const placesOfValues = (raw: string, line: number, dialect: Dialect): readonly Place[] => {
  const offsets: number[] = []
  scanRecords(raw, 0, true, dialect, startOfFile(), { fields: [], starts: [], lines: [], faults: [], offsets }, 1)
  const lastOffset = offsets.at(-1) ?? 0
  const firstEnd = raw.search(/[\r\n]/)
  if (firstEnd < 0 || firstEnd >= lastOffset) return offsets.map((offset) => ({ line, column: offset + 1 }))
  const places = placesIn(raw)
  return offsets.map((offset) => {
    const place = places.at(offset)
    return { line: line + place.line - 1, column: place.column }
  })
}
