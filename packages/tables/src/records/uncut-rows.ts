import type { Location, RecordSpans, Table, UncutRows } from '@imt/core'
import type { CsvCell, RowReader } from '../csv/read-rows.js'
import { cellsOf, cellsOfRecord } from './cells-of.js'
import type { ScannedBatch } from './scanned-batch.js'

type Row = Table['rows'][number]

/** Rows of a batch that are cut when they are asked for. A class for the reason that `ScannedBatch` is one. */
export class UncutBatch implements UncutRows {
  readonly spans: RecordSpans
  readonly #batch: ScannedBatch
  readonly #reader: RowReader
  /** How many records of the batch stand before these. */
  readonly #from: number
  /** The row of each record that was not passed, or that it is none. */
  readonly #known = new Map<number, Row | undefined>()
  #next = 0
  #rows: Table['rows'] | undefined
  #isHeld = false

  constructor(batch: ScannedBatch, reader: RowReader, from: number) {
    const { text, first, offsets } = batch.spans
    this.spans = { text, first: first.subarray(from), offsets }
    this.#batch = batch
    this.#reader = reader
    this.#from = from
  }

  #cells(record: number): readonly CsvCell[] {
    return cellsOfRecord(this.#batch, this.#from + record)
  }

  pass(record: number): void {
    if (record < this.#next) return
    this.#next = record + 1
    this.#reader.pass()
  }

  row(record: number): Row | undefined {
    if (record >= this.#next) this.#take(record, [this.#cells(record)])
    return this.#known.has(record) ? this.#known.get(record) : this.#cells(record)
  }

  locate(record: number): Location {
    return this.#batch.locate(this.#from + record, 0)
  }

  rows(): Table['rows'] {
    this.settle()
    this.#rows ??= Array.from({ length: this.spans.first.length - 1 }, (_, record) => this.row(record)).filter(
      (row) => row !== undefined,
    )
    return this.#rows
  }

  /** Takes the next records, from one on, and remembers which of them are rows. */
  #take(from: number, records: readonly (readonly CsvCell[])[]): void {
    const rows = this.#reader.take(records)
    let next = 0
    for (const [at, cells] of records.entries()) {
      // A row has the cells of its record.
      const row = rows[next]?.[0] === cells[0] ? rows[next] : undefined
      if (row !== undefined) next += 1
      this.#known.set(from + at, row)
    }
    this.#next = from + records.length
  }

  hold(): void {
    this.#isHeld = true
  }

  /** True where records are left that somebody wants to deal with later. */
  get waits(): boolean {
    return this.#isHeld && this.#next < this.spans.first.length - 1
  }

  /** Takes what was neither asked for nor passed. */
  settle(): void {
    const left = this.spans.first.length - 1 - this.#next
    if (left === 0) return
    const records =
      this.#next === 0
        ? cellsOf(this.#batch).slice(this.#from)
        : Array.from({ length: left }, (_, at) => this.#cells(this.#next + at))
    this.#take(this.#next, records)
  }
}

/** True if a record shows anything at all: its rows are some then. */
const showsAnything = ({ first, offsets }: RecordSpans, record: number): boolean => {
  for (let value = first[record] ?? 0; value < (first[record + 1] ?? 0); value += 1)
    if ((offsets[2 * value + 1] ?? 0) !== (offsets[2 * value] ?? 0)) return true
  return false
}

/**
 * Returns the records of a batch as rows that are not cut yet; nothing where something may be to be told of each of
 * them, or where it may be that none of them is a row.
 *
 * @param from - how many records of the batch are no rows: those above the table, and its headings
 */
export const uncutRows = (batch: ScannedBatch, reader: RowReader, from = 0): UncutBatch | undefined =>
  reader.passes() && batch.spans.first.length > from + 1 && showsAnything(batch.spans, from)
    ? new UncutBatch(batch, reader, from)
    : undefined
