import type { RecordSpans, Table, UncutRows } from '@imt/core'
import type { RowReader } from '../csv/read-rows.js'
import { cellsOf, cellsOfRecord } from './cells-of.js'
import type { ScannedBatch } from './scanned-batch.js'

type Row = Table['rows'][number]

/** Rows of a batch that are cut when they are asked for. A class for the reason that `ScannedBatch` is one. */
export class UncutBatch implements UncutRows {
  readonly spans: RecordSpans
  readonly #batch: ScannedBatch
  readonly #reader: RowReader
  /** What was asked for of each record so far: its row, that it is none, or nothing of one that was passed. */
  readonly #known = new Map<number, Row | undefined>()
  #next = 0
  #rows: Table['rows'] | undefined
  #isHeld = false

  constructor(batch: ScannedBatch, reader: RowReader) {
    this.spans = batch.spans
    this.#batch = batch
    this.#reader = reader
  }

  pass(record: number): void {
    this.#next = record + 1
    this.#reader.pass()
  }

  row(record: number): Row | undefined {
    this.#next = record + 1
    const [row] = this.#reader.take([cellsOfRecord(this.#batch, record)])
    this.#known.set(record, row)
    return row
  }

  rows(): Table['rows'] {
    if (this.#rows !== undefined) return this.#rows
    const records = this.spans.first.length - 1
    const before = Array.from({ length: this.#next }, (_, record) =>
      this.#known.has(record) ? this.#known.get(record) : cellsOfRecord(this.#batch, record),
    )
    const rest =
      this.#next === 0
        ? this.#reader.take(cellsOf(this.#batch))
        : this.#reader.take(
            Array.from({ length: records - this.#next }, (_, at) => cellsOfRecord(this.#batch, this.#next + at)),
          )
    this.#next = records
    this.#rows = [...before.filter((row) => row !== undefined), ...rest]
    return this.#rows
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
    if (this.#next < this.spans.first.length - 1) this.rows()
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
 */
export const uncutRows = (batch: ScannedBatch, reader: RowReader): UncutBatch | undefined =>
  reader.passes() && batch.spans.first.length > 1 && showsAnything(batch.spans, 0)
    ? new UncutBatch(batch, reader)
    : undefined
