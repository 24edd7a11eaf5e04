import { requireChoice, requireFunction, requireObject, requireText, requireWholeNumber } from '@imt/core'
import type { Finding, RecordBatch } from '@imt/core'
import { nulCharacter, notUtf8 } from '../bytes/decoding-problems.js'
import { createTextStream } from '../bytes/text-stream.js'
import type { Encoding } from '../bytes/text-stream.js'
import { delimiters } from '../csv/dialect.js'
import type { Delimiter } from '../csv/dialect.js'
import { faultProblem } from '../csv/fault-problem.js'
import { createBatchReader } from './batch-reader.js'

/** What was read in all. Every record of the file is either in a batch or refused. */
export interface RecordTotals {
  readonly records: number
  /** Records too long to hold; each was reported as `tables/record-too-long`. */
  readonly refused: number
  /** Lines with nothing on them, which are no records; blank lines at the end are not counted. */
  readonly blankLines: number
  readonly delimiter: Delimiter
  readonly encoding: Encoding
}

/** How a file of records is read, and who is told what. */
export interface ReadRecordsOptions {
  /** The file, as places are to say it. */
  readonly name: string
  /** The separator, if it is known; otherwise it is found out from the beginning of the file. */
  readonly delimiter?: Delimiter
  /** Records in a batch; 1,000 unless given. A batch of very long records holds fewer. */
  readonly batchSize?: number
  /** Told of each fault, before the batch that the record is in. */
  readonly onProblem?: (problem: Finding) => void
  /** Told once, after the last batch. */
  readonly onDone?: (totals: RecordTotals) => void
}

const batches = async function* (
  chunks: AsyncIterable<Uint8Array>,
  options: ReadRecordsOptions,
  size: number,
): AsyncGenerator<RecordBatch, void, undefined> {
  const stream = createTextStream()
  const reader = createBatchReader(options.name, options.delimiter, size)
  const tell = options.onProblem ?? ((): void => undefined)
  let toldNul = false
  const found = function* (text: string, last: boolean): Generator<RecordBatch, void, undefined> {
    const ready = reader.push(text, last, stream.foreign().first)
    for (const fault of reader.faults()) tell(faultProblem(fault, options.name, reader.totals().width))
    const nul = toldNul ? undefined : reader.nul()
    if (nul) {
      toldNul = true
      tell(nulCharacter(nul))
    }
    yield* ready
  }
  for await (const chunk of chunks) {
    if (!ArrayBuffer.isView(chunk)) throw new TypeError('readRecords: chunks must yield Uint8Array')
    yield* found(stream.push(chunk), false)
  }
  yield* found(stream.end(), true)
  const { opening, lines, ...totals } = reader.totals()
  const { lines: foreignLines } = stream.foreign()
  if (foreignLines > 0)
    tell(notUtf8(foreignLines, reader.marked() ?? { kind: 'text', source: options.name, line: lines, column: 1 }))
  options.onDone?.({
    records: totals.records,
    refused: totals.refused,
    blankLines: totals.blankLines,
    delimiter: opening.delimiter,
    encoding: stream.encoding(),
  })
}

/**
 * Returns the records of a large CSV file in batches, in constant memory, whatever the size of the file: a ledger, a
 * spend file, a device export. The first record is the heading row; it comes like every other.
 *
 * Values are exactly what stands in the file, padding included. Reading goes on after a fault, as in `readCsv`, and
 * each fault is told to `onProblem`; a record with more or fewer values than the first is told and still handed out.
 * The only records that are not handed out are those beyond 1,048,576 characters: they are told and counted as refused.
 *
 * The place of a value is worked out when it is asked for, and so are the values themselves: `fields` cuts all of a
 * batch out of the text when it is first read. A reader that wants few of them, or only what they amount to, finds in
 * `spans` where they stand. A batch therefore holds on to its stretch of the text. So may a value: keep a value from
 * each of many batches, and the engine may keep many stretches.
 *
 * @param chunks - the bytes of the file, cut anywhere: a Node stream, or the stream of a `File` in a browser
 * @param options - name, separator, size of a batch, and who is told of faults and totals
 * @returns batches in the order of the file; they can be read once
 * @throws {TypeError} when `chunks` is not an async iterable, or yields anything but bytes; when an option is not what
 *   it should be
 * @throws {RangeError} when `batchSize` is not a whole number from 1 up
 * @example
 * ```ts
 * const bytes = async function* () {
 *   yield new TextEncoder().encode('Supplier,Amount\nAcme,£5')
 *   yield new TextEncoder().encode('00\n')
 * }
 * const seen = []
 * for await (const batch of readRecords(bytes(), { name: 'spend.csv' })) seen.push(...batch.fields)
 * seen // => [['Supplier', 'Amount'], ['Acme', '£500']]
 * ```
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
export const readRecords = (
  chunks: AsyncIterable<Uint8Array>,
  options: ReadRecordsOptions,
): AsyncIterable<RecordBatch> => {
  if (typeof chunks !== 'object' || chunks === null || !(Symbol.asyncIterator in chunks))
    throw new TypeError('readRecords: chunks must be an async iterable of bytes')
  requireObject(options, 'readRecords: options', ['name', 'delimiter', 'batchSize', 'onProblem', 'onDone'])
  const { name, delimiter, batchSize = 1000, onProblem, onDone } = options
  requireText(name, 'readRecords: name')
  if (delimiter !== undefined) requireChoice(delimiter, delimiters, 'readRecords: delimiter')
  requireWholeNumber(batchSize, 'readRecords: batchSize', 1)
  if (onProblem !== undefined) requireFunction(onProblem, 'readRecords: onProblem')
  if (onDone !== undefined) requireFunction(onDone, 'readRecords: onDone')
  return batches(chunks, options, batchSize)
}
