import { requireChoice, requireObject, requireText } from '@imt/core'
import type { Source } from '@imt/core'
import { nulCharacter, notUtf8 } from '../bytes/decoding-problems.js'
import { decodeText } from '../bytes/decode-text.js'
import { emptySource, isBlankText } from '../bytes/empty-source.js'
import type { Encoding } from '../bytes/text-stream.js'
import { createBudget } from '../limits/budget.js'
import type { Budget } from '../limits/budget.js'
import { readLimits } from '../limits/limits.js'
import type { Limits } from '../limits/limits.js'
import { readInput } from '../parameter/parameter.js'
import type { FileInput } from '../parameter/parameter.js'
import { placesIn } from '../place/place.js'
import type { Places } from '../place/place.js'
import { trimPadding } from '../place/trim.js'
import { delimiters } from './dialect.js'
import type { Delimiter, Dialect } from './dialect.js'
import { faultProblem } from './fault-problem.js'
import { openCsv } from './open-csv.js'
import type { Opening } from './open-csv.js'
import { readHeading } from './read-heading.js'
import { isFilled } from './read-rows.js'
import type { CsvCell, CsvLocation } from './read-rows.js'
import { tablesApart } from './tables-apart.js'
import { beginOf, nothingFound, recordsOf } from './found.js'
import { scanRecords, startOfFile } from './scan.js'

/** A CSV file as a source, with what was found out about how it was written. */
export interface CsvSource extends Source {
  readonly delimiter: Delimiter
  readonly encoding: Encoding | 'text'
}

/** So many records are looked for before it is asked whether the table grows too large. */
const recordsAtOnce = 1000

const lineEndsOnly = /^[\r\n]+$/

/** Every record as cells; what the scan had to say is told. */
const readCells = (
  text: string,
  places: Places,
  name: string,
  dialect: Dialect,
  { from, line }: Opening,
  budget: Budget,
): readonly (readonly CsvCell[])[] => {
  const { slots } = budget.limits
  const found = nothingFound()
  const progress = { ...startOfFile(), line }
  for (let at = from; at < text.length && found.values <= slots;)
    at = scanRecords(text, at, true, dialect, progress, found, found.starts.length + recordsAtOnce)
  // The scan holds records against the first one; the rows are held against the heading row, which may come later.
  for (const fault of found.faults)
    if (fault.kind !== 'raggedRow') budget.tell(fault.kind, () => faultProblem(fault, name, 0))
  const placeOf = (record: number, value: number): CsvLocation => ({
    kind: 'csv',
    source: name,
    ...places.at(beginOf(text, found, record, (found.first[record] ?? 0) + value)),
    record: record + 1,
    field: value + 1,
  })
  if (found.values > slots) {
    const cut = found.first.findIndex((_, record) => (found.first[record + 1] ?? found.values) > slots)
    budget.reach('slots', placeOf(cut, 0))
    found.starts.length = cut
  }
  return recordsOf(text, found).map((values, record) =>
    values.map((value, at): CsvCell => {
      const location = placeOf(record, at)
      return { text: budget.cell(trimPadding(value), () => location), location }
    }),
  )
}

/** The records of each table of a file: most have one. */
const partsOf = (
  records: readonly (readonly CsvCell[])[],
  text: string,
  { starts: lines }: Places,
): readonly (readonly (readonly CsvCell[])[])[] => {
  const isAfterBlankLine = (record: number): boolean => {
    const line = records[record]?.[0]?.location.line ?? 0
    return record > 0 && line > 1 && lineEndsOnly.test(text.slice(lines[line - 2], lines[line - 1]))
  }
  if (!records.some((record, at) => isAfterBlankLine(at) || !record.some(isFilled))) return [records]
  const starts = [
    0,
    ...tablesApart(
      records.map((record) => record.map((cell) => cell.text)),
      isAfterBlankLine,
    ),
  ]
  return starts.map((start, index) => records.slice(start, starts[index + 1]))
}

/**
 * Returns a CSV file as a table, with the line, column, record and field of every value; as several where a gap and
 * headings of its own part one from the table above it.
 *
 * Reading goes on after a fault: each one is a problem of the source, and no value is lost. Lines above the heading row
 * that hold a single value are titles: they become paragraphs, and the table stands under them. Values are given
 * without the padding around them.
 *
 * @param input - the bytes of the file (UTF-8 or UTF-16; lines that are not UTF-8 are read as Windows-1252), or its
 *   text
 * @param options - `name` of the file, as places are to say it; `delimiter`, if it is known: otherwise it is found out;
 *   `limits` other than the usual ones
 * @returns the source, its separator and its encoding
 * @example
 * ```ts
 * const { blocks, delimiter } = readCsv('Asset;Quantity\nLaptops;790\n', { name: 'estate.csv' })
 * delimiter // => ';'
 * const table = blocks.find((block) => block.kind === 'table')
 * table?.rows[0]?.[1]
 * // => { text: '790', location: { kind: 'csv', source: 'estate.csv', line: 2, column: 9, record: 2, field: 2 } }
 * ```
 * @throws {TypeError} when `input`, `options`, `name`, `delimiter` or `limits` is not what it should be
 * @throws {RangeError} when a limit is no whole number from 1 up
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
export const readCsv = (
  input: FileInput,
  options: { readonly name: string; readonly delimiter?: Delimiter; readonly limits?: Partial<Limits> },
): CsvSource => {
  const bytes = readInput(input, 'readCsv')
  const { delimiter: given, limits } = requireObject(options, 'readCsv: options', ['name', 'delimiter', 'limits'])
  const name = requireText(options.name, 'readCsv: name')
  if (given !== undefined) requireChoice(given, delimiters, 'readCsv: delimiter')
  const budget = createBudget(readLimits(limits, 'readCsv'))
  const { text, encoding, foreign, cut } = decodeText(bytes, budget.limits.bytes)
  const opening = openCsv(text, true, given)
  const { delimiter } = opening
  if (isBlankText(text)) return { ...emptySource(name, 'csv'), delimiter, encoding }
  const places = placesIn(text)
  const dialect = { delimiter: delimiter.charCodeAt(0), maximum: text.length + 1 }
  const records = readCells(text, places, name, dialect, opening, budget)
  /** The place of an offset, in the value in which it stands. */
  const placeOf = (offset: number): CsvLocation => {
    const place = places.at(offset)
    const beginsUntil = ({ location: { line, column } }: CsvCell): boolean =>
      line < place.line || (line === place.line && column <= place.column)
    const cell = records.findLast(([first]) => first && beginsUntil(first))?.findLast(beginsUntil)
    return { kind: 'csv', source: name, ...place, record: cell?.location.record ?? 1, field: cell?.location.field ?? 1 }
  }
  if (cut) budget.reach('bytes', placeOf(text.length))
  if (foreign.lines > 0) budget.add(notUtf8(foreign.lines, placeOf(foreign.first)))
  if (text.includes('\0')) budget.add(nulCharacter(placeOf(text.indexOf('\0'))))

  const all = partsOf(records, text, places)
  const parts = all.slice(0, budget.limits.tables)
  const beyond = all[parts.length]?.[0]?.[0]
  if (beyond !== undefined) budget.reach('tables', beyond.location)
  const told: Opening = { delimiter, from: opening.from, line: opening.line }
  const headed = parts.flatMap((part, index) => {
    const found = readHeading(part, index === 0 ? opening : told, budget, index)
    return found === undefined ? [] : [found]
  })
  if (headed.length === 0) {
    // The first record alone may be more than is read.
    const empty = budget.isReached('slots')
      ? { name, kind: 'csv', blocks: [], ...budget.problems() }
      : emptySource(name, 'csv')
    return { ...empty, delimiter, encoding }
  }
  const blocks = headed.flatMap((part) => {
    const rows = part.rows.take(part.below)
    const table = { ...part.table(rows), ...part.rows.repeats() }
    part.rows.done()
    return [...part.titles, table]
  })
  return { name, kind: 'csv', blocks, ...budget.problems(), delimiter, encoding }
}
