import type { Location } from '@imt/core'
import { longestRecord } from '../csv/dialect.js'
import type { Delimiter, Dialect } from '../csv/dialect.js'
import { openCsv } from '../csv/open-csv.js'
import type { Opening } from '../csv/open-csv.js'
import { moveBack, nothingFound } from '../csv/found.js'
import type { Found, ScanFault } from '../csv/found.js'
import { scanRecords, startOfFile } from '../csv/scan.js'
import { sampleLength } from '../csv/sniff.js'
import { placeInRecord } from '../place/place.js'
import { ScannedBatch } from './scanned-batch.js'

type CsvLocation = Extract<Location, { kind: 'csv' }>

/** Cuts a text that arrives in pieces into batches of records. How it is cut into pieces never changes the batches. */
export interface BatchReader {
  /** `mark` is the offset, from the start of the whole text, of a character whose place is wanted; -1 for none. */
  push(text: string, last: boolean, mark: number): readonly ScannedBatch[]
  /** Faults met since this was last asked. */
  faults(): readonly ScanFault[]
  /** Where the marked character and the first NUL character are, once they have been met in a record. */
  marked(): CsvLocation | undefined
  nul(): CsvLocation | undefined
  /** Where a record begins that is too long and has not ended yet. */
  refusing(): CsvLocation | undefined
  totals(): {
    readonly records: number
    readonly refused: number
    readonly blankLines: number
    readonly lines: number
    readonly width: number
    readonly opening: Opening
  }
}

interface Beginning {
  readonly opening: Opening
  readonly dialect: Dialect
}

/** A batch is handed out once it holds this many characters, however few records they are. */
const batchReach = longestRecord

/**
 * Less than the pieces that streams come in: two of them together would make a text that engines keep among large
 * objects.
 */
const leastPiece = 1 << 14

/**
 * Makes a batch reader.
 *
 * @param name - of the file, as places are to say it
 * @param delimiter - if it is known; otherwise it is found out from the first 64 Ki characters
 * @param size - records in a batch
 */
export const createBatchReader = (name: string, delimiter: Delimiter | undefined, size: number): BatchReader => {
  const progress = startOfFile()
  let begun: Beginning | undefined
  let waiting = ''
  let buffer = ''
  /** Offset in the buffer of the next record, and in the whole text of the buffer. */
  let from = 0
  let passed = 0
  let found = nothingFound()
  let faults: ScanFault[] = []
  let nul: CsvLocation | undefined
  let marked: CsvLocation | undefined

  const begin = (last: boolean): Beginning => {
    if (begun) return begun
    const opening = openCsv(buffer, last, delimiter)
    from = opening.from
    progress.line = opening.line
    begun = { opening, dialect: { delimiter: opening.delimiter.charCodeAt(0), maximum: longestRecord } }
    return begun
  }
  /** The place of an offset in the buffer, if it is in one of these records. */
  const placeOf = (at: number, { starts, lines }: Found, firstRecord: number): CsvLocation | undefined => {
    const row = starts.findLastIndex((start) => start <= at)
    const start = starts[row]
    if (start === undefined || at >= from) return undefined
    return {
      kind: 'csv',
      source: name,
      ...placeInRecord(buffer, start, lines[row] ?? 1, at),
      record: firstRecord + row,
      field: 1,
    }
  }
  const handOut = (mark: number): ScannedBatch => {
    const firstRecord = progress.record - found.starts.length - (progress.refusing ? 1 : 0)
    const at = buffer.indexOf('\0', found.starts[0])
    if (at >= 0) nul ??= placeOf(at, found, firstRecord)
    if (mark >= passed) marked ??= placeOf(mark - passed, found, firstRecord)
    const batch = new ScannedBatch(found, buffer, firstRecord, name)
    found = nothingFound(found.values)
    return batch
  }
  /** Drops the text before the records that are being read, and adds what has come since. */
  const goOn = (): void => {
    const base = found.starts[0] ?? from
    // Joined, the text lies in one piece in memory; added up, it would be looked up in two with every character.
    buffer = base === buffer.length ? waiting : [buffer.slice(base), waiting].join('')
    waiting = ''
    passed += base
    from -= base
    if (base > 0) moveBack(found, base)
  }

  return {
    push: (text, last, mark) => {
      waiting += text
      if (!last && waiting.length < (begun ? leastPiece : sampleLength)) return []
      goOn()
      const { dialect } = begin(last)
      const batches: ScannedBatch[] = []
      for (let more = true; more;) {
        const refused = progress.refused
        from = scanRecords(buffer, from, last, dialect, progress, found, size, batchReach)
        for (const fault of found.faults) faults.push(fault)
        found.faults.length = 0
        const full = found.starts.length >= size || from - (found.starts[0] ?? from) >= batchReach
        more = full || progress.refused > refused
        if (found.starts.length > 0 && (more || last)) batches.push(handOut(mark))
      }
      return batches
    },
    faults: () => {
      const met = faults
      faults = []
      return met
    },
    marked: () => marked,
    nul: () => nul,
    refusing: () =>
      progress.refusing
        ? { kind: 'csv', source: name, line: progress.line, column: 1, record: progress.record - 1, field: 1 }
        : undefined,
    totals: () => ({
      records: progress.record - 1 - progress.refused,
      refused: progress.refused,
      blankLines: progress.blankBefore,
      lines: progress.line,
      width: progress.width,
      opening: begin(true).opening,
    }),
  }
}
