import type { Location, RecordBatch, RecordSpans } from '@imt/core'
import { beginOf, valuesOf, widthOf } from '../csv/found.js'
import type { Found } from '../csv/found.js'
import { placeInRecord } from '../place/place.js'

/**
 * A batch whose values are cut out of the text when `fields` is first asked for. A class, because a getter in an object
 * literal has the engine make a hidden class for each object, which keeps its values in memory long after the batch is gone.
 */
export class ScannedBatch implements RecordBatch {
  readonly firstRecord: number
  readonly spans: RecordSpans
  /** Needs no `this`, so that it can be taken out of the batch. */
  readonly locate: (row: number, field: number) => Location
  readonly #found: Found
  #fields: string[][] | undefined

  constructor(found: Found, text: string, firstRecord: number, name: string) {
    const { starts, lines, first, values } = found
    const index = new Int32Array(first.length + 1)
    index.set(first)
    index[first.length] = values
    this.firstRecord = firstRecord
    this.spans = { text, first: index, offsets: found.offsets.subarray(0, 2 * values) }
    this.#found = found
    this.locate = (row, field) => {
      const start = starts[row]
      if (start === undefined) throw new RangeError(`locate: row must be from 0 to ${starts.length - 1}, got ${row}`)
      const width = widthOf(found, row)
      if (!Number.isInteger(field) || field < 0 || field >= width) throw new RangeError(`locate: field must be from 0 to ${width - 1} in this row, got ${field}`)
      const offset = beginOf(text, found, row, (first[row] ?? 0) + field)
      return { kind: 'csv', source: name, ...placeInRecord(text, start, lines[row] ?? 1, offset), record: firstRecord + row, field: field + 1 }
    }
  }

  get fields(): string[][] {
    return (this.#fields ??= this.#found.starts.map((_, record) => valuesOf(this.spans.text, this.#found, record)))
  }
}
