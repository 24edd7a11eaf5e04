import type { Location, RecordBatch, RecordSpans } from '@imt/core'
import { beginOf, recordsOf, valuesOf, widthOf } from '../csv/found.js'
import type { Found } from '../csv/found.js'
import { placeInRecord } from '../place/place.js'

/**
 * A batch whose values are cut out of the text when `fields` is first asked for. A class, because getters and functions
 * made for each batch keep its text and values in memory long after the batch is gone, in the engines of today.
 */
export class ScannedBatch implements RecordBatch {
  readonly firstRecord: number
  readonly spans: RecordSpans
  readonly #found: Found
  readonly #source: string
  #fields: string[][] | undefined

  constructor(found: Found, text: string, firstRecord: number, source: string) {
    const { first, values } = found
    const index = new Int32Array(first.length + 1)
    index.set(first)
    index[first.length] = values
    this.firstRecord = firstRecord
    this.spans = { text, first: index, offsets: found.offsets.subarray(0, 2 * values) }
    this.#found = found
    this.#source = source
  }

  get fields(): string[][] {
    return (this.#fields ??= recordsOf(this.spans.text, this.#found))
  }

  /** The values of one record, cut out of the text. */
  valuesOf(row: number): string[] {
    return this.#fields?.[row] ?? valuesOf(this.spans.text, this.#found, row)
  }

  /** A function that needs no `this`, so that it can be taken out of the batch. */
  get locate(): (row: number, field: number) => Location {
    return (row, field) => this.#locate(row, field)
  }

  #locate(row: number, field: number): Location {
    const { starts, lines, first } = this.#found
    const { text } = this.spans
    const start = starts[row]
    if (start === undefined) throw new RangeError(`locate: row must be from 0 to ${starts.length - 1}, got ${row}`)
    const width = widthOf(this.#found, row)
    if (!Number.isInteger(field) || field < 0 || field >= width)
      throw new RangeError(`locate: field must be from 0 to ${width - 1} in this row, got ${field}`)
    const offset = beginOf(text, this.#found, row, (first[row] ?? 0) + field)
    const begins = lines[row] ?? 1
    // The next record begins on the next line: no line ends within this one.
    const isOneLine = lines[row + 1] === begins + 1
    const { line, column } = isOneLine
      ? { line: begins, column: offset - start + 1 }
      : placeInRecord(text, start, begins, offset)
    return { kind: 'csv', source: this.#source, line, column, record: this.firstRecord + row, field: field + 1 }
  }
}
