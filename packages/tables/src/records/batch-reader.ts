import type { Location, RecordBatch } from '@imt/core'
import { longestRecord } from '../csv/dialect.js'
import type { Delimiter, Dialect } from '../csv/dialect.js'
import { openCsv } from '../csv/opening.js'
import type { Opening } from '../csv/opening.js'
import { placesOfValues } from '../csv/places.js'
import { nothingFound, scanRecords, startOfFile } from '../csv/scan.js'
import type { Found, ScanFault } from '../csv/scan.js'
import { sampleLength } from '../csv/sniff.js'
import { countLineEnds } from '../place/place.js'

type CsvLocation = Extract<Location, { kind: 'csv' }>

/** Cuts a text that arrives in pieces into batches of records. How it is cut into pieces never changes the batches. */
export interface BatchReader {
  /** `mark` is the offset, from the start of the whole text, of a character whose place is wanted; -1 for none. */
  push(text: string, last: boolean, mark: number): readonly RecordBatch[]
  /** Faults met since this was last asked. */
  faults(): readonly ScanFault[]
  /** Where the marked character and the first NUL character are, once they have been met in a record. */
  marked(): CsvLocation | undefined
  nul(): CsvLocation | undefined
  totals(): { readonly records: number; readonly refused: number; readonly blankLines: number; readonly lines: number; readonly width: number; readonly opening: Opening }
}

interface Settled {
  readonly opening: Opening
  readonly dialect: Dialect
}

/** A batch is handed out once it holds this many characters, however few records they are. */
const batchReach = longestRecord

const batchOf = (found: Found, text: string, end: number, firstRecord: number, name: string, dialect: Dialect): RecordBatch => {
  const { fields, starts, lines } = found
  return {
    firstRecord,
    fields,
    locate: (row, field) => {
      const values = fields[row]
      if (values === undefined) throw new RangeError(`locate: row must be from 0 to ${fields.length - 1}, got ${row}`)
      const place = field < values.length ? placesOfValues(text.slice(starts[row], starts[row + 1] ?? end), lines[row] ?? 1, dialect)[field] : undefined
      if (place === undefined) throw new RangeError(`locate: field must be from 0 to ${values.length - 1} in this row, got ${field}`)
      return { kind: 'csv', source: name, ...place, record: firstRecord + row, field: field + 1 }
    },
  }
}

/**
 * Makes a batch reader.
 *
 * @param name - of the file, as places are to say it
 * @param delimiter - if it is known; otherwise it is found out from the first 64 Ki characters
 * @param size - records in a batch
 */
export const createBatchReader = (name: string, delimiter: Delimiter | undefined, size: number): BatchReader => {
  const progress = startOfFile()
  let settled: Settled | undefined
  let waiting = ''
  let buffer = ''
  /** Offset in the buffer of the next record, and in the whole text of the buffer. */
  let from = 0
  let passed = 0
  let found = nothingFound()
  let faults: ScanFault[] = []
  let nul: CsvLocation | undefined
  let marked: CsvLocation | undefined

  const settle = (last: boolean): Settled => {
    if (settled) return settled
    const opening = openCsv(buffer, last, delimiter)
    from = opening.from
    progress.line = opening.line
    settled = { opening, dialect: { delimiter: opening.delimiter.charCodeAt(0), maximum: longestRecord } }
    return settled
  }
  /** The place of an offset in the buffer, if it is in one of these records. */
  const placeOf = (at: number, { starts, lines }: Found, firstRecord: number): CsvLocation | undefined => {
    const row = starts.findLastIndex((start) => start <= at)
    const start = starts[row]
    if (start === undefined || at >= from) return undefined
    const before = buffer.slice(start, at)
    const column = before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
    return { kind: 'csv', source: name, line: (lines[row] ?? 1) + countLineEnds(before), column, record: firstRecord + row, field: 1 }
  }
  const handOut = (dialect: Dialect, mark: number): RecordBatch => {
    const firstRecord = progress.record - found.fields.length - (progress.refusing ? 1 : 0)
    const at = buffer.indexOf('\0', found.starts[0])
    if (at >= 0) nul ??= placeOf(at, found, firstRecord)
    if (mark >= passed) marked ??= placeOf(mark - passed, found, firstRecord)
    const batch = batchOf(found, buffer, from, firstRecord, name, dialect)
    found = nothingFound()
    return batch
  }

  return {
    push: (text, last, mark) => {
      waiting += text
      if (!last && waiting.length < sampleLength) return []
      // What has been handed out goes; what is still being read stays.
      const base = found.starts[0] ?? from
      buffer = buffer.slice(base) + waiting
      waiting = ''
      passed += base
      from -= base
      found.starts.forEach((start, index) => (found.starts[index] = start - base))
      const { dialect } = settle(last)
      const batches: RecordBatch[] = []
      for (let more = true; more; ) {
        const refused = progress.refused
        from = scanRecords(buffer, from, last, dialect, progress, found, size, batchReach)
        faults.push(...found.faults.splice(0))
        const full = found.fields.length >= size || from - (found.starts[0] ?? from) >= batchReach
        more = full || progress.refused > refused
        if (found.fields.length > 0 && (more || last)) batches.push(handOut(dialect, mark))
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
    totals: () => ({
      records: progress.record - 1 - progress.refused,
      refused: progress.refused,
      blankLines: progress.blankBefore,
      lines: progress.line,
      width: progress.width,
      opening: settle(true).opening,
    }),
  }
}
