import { counted, forCount, requireChoice, requireObject, requireText } from '@imt/core'
import type { Cell, Location, Paragraph, Finding, Source, Table } from '@imt/core'
import { nulCharacter, notUtf8 } from '../bytes/decoding-problems.js'
import { decodeText } from '../bytes/decode-text.js'
import { emptySource, isBlankText } from '../bytes/empty-source.js'
import type { Encoding } from '../bytes/text-stream.js'
import { problem } from '../catalogue/problem.js'
import { inOrder } from '../catalogue/in-order.js'
import { readInput } from '../parameter/parameter.js'
import type { FileInput } from '../parameter/parameter.js'
import { placesIn } from '../place/place.js'
import type { Places } from '../place/place.js'
import { trimPadding } from '../place/trim.js'
import { nameHeadings } from '../table/name-headings.js'
import { delimiters } from './dialect.js'
import type { Delimiter, Dialect } from './dialect.js'
import { faultProblem } from './fault-problem.js'
import { openCsv } from './open-csv.js'
import { beginOf, nothingFound, recordsOf } from './found.js'
import { scanRecords, startOfFile } from './scan.js'

/** A CSV file as a source, with what was found out about how it was written. */
export interface CsvSource extends Source {
  readonly delimiter: Delimiter
  readonly encoding: Encoding | 'text'
}

type CsvLocation = Extract<Location, { kind: 'csv' }>
type CsvCell = Cell & { readonly location: CsvLocation }

const named: { readonly [D in Delimiter]: string } = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'upright bars',
}
const isFilled = (cell: Cell): boolean => cell.text !== ''

/** Every record as cells, and what the scan had to say. */
const readCells = (
  text: string,
  places: Places,
  name: string,
  dialect: Dialect,
  from: number,
  line: number,
): { readonly records: readonly (readonly CsvCell[])[]; readonly problems: readonly Finding[] } => {
  const found = nothingFound()
  scanRecords(text, from, true, dialect, { ...startOfFile(), line }, found, Infinity)
  const records = recordsOf(text, found).map((values, index) =>
    values.map((value, at): CsvCell => ({
      text: trimPadding(value),
      location: {
        kind: 'csv',
        source: name,
        ...places.at(beginOf(text, found, index, (found.first[index] ?? 0) + at)),
        record: index + 1,
        field: at + 1,
      },
    })),
  )
  // The scan holds records against the first one; here they are held against the heading row, which may come later.
  return {
    records,
    problems: found.faults.filter((fault) => fault.kind !== 'raggedRow').map((fault) => faultProblem(fault, name, 0)),
  }
}

/** How many of the first `most` values a row uses. */
const used = (row: readonly Cell[], most: number): number => Math.min(row.findLastIndex(isFilled) + 1, most)

/** The table under a heading row, and what is wrong with its rows and columns. */
const readRows = (
  heading: readonly CsvCell[],
  rows: readonly (readonly CsvCell[])[],
  under: readonly string[],
  location: CsvLocation,
): { readonly table: Table; readonly problems: readonly Finding[] } => {
  const problems: Finding[] = []
  // A column counts if it has a heading or a value; a row that is longer than the heading row makes no column.
  const width = rows.reduce((widest, row) => Math.max(widest, used(row, heading.length)), used(heading, heading.length))
  const { headers, repeated } = nameHeadings(heading.slice(0, width).map((cell) => cell.text))
  for (const column of repeated) {
    const cell = heading[column]
    if (cell)
      problems.push(
        problem(
          'duplicateHeading',
          cell.location,
          `The heading "${cell.text}" stands here a second time, and was read as "${headers[column] ?? ''}". Give each column a heading of its own.`,
          { key: [cell.text], stated: cell.text },
        ),
      )
  }
  headers.forEach((header, column) => {
    const cell = heading[column]
    if (header === '' && cell)
      problems.push(
        problem(
          'unnamedColumn',
          cell.location,
          `Column ${column + 1} holds values but has no heading, so nothing says what they are. Give it one.`,
          { key: [`column ${column + 1}`] },
        ),
      )
  })
  const filled = rows.filter((row) => row.some(isFilled))
  const table = filled.map((row) => {
    const cells = row.slice(0, Math.max(width, row.findLastIndex(isFilled) + 1))
    const [first] = cells
    if (cells.length !== width && first) {
      const lone = cells.filter(isFilled).length === 1 && width > 2
      problems.push(
        problem(
          'raggedRow',
          first.location,
          `${counted(cells.length, 'value')} where there ${forCount(width, 'is', 'are')} ${counted(width, 'heading')}. ${lone ? 'Check whether this line is a remark that belongs outside the table.' : 'Check that no separator is missing, or stands inside a value without quotation marks.'}`,
          { key: ['row', first.text], stated: first.text, ...(lone ? { level: 'warning' } : {}) },
        ),
      )
    }
    return cells
  })
  const empty = rows.find((row) => !row.some(isFilled))?.[0]
  const columns = heading.length - width
  if (empty || columns > 0) {
    const what = [
      ...(empty ? [counted(rows.length - filled.length, 'empty row')] : []),
      ...(columns > 0 ? [counted(columns, 'empty column')] : []),
    ].join(' and ')
    problems.push(
      problem(
        'paddingLeftOut',
        (empty ?? heading[width])?.location ?? location,
        `${what} left out, the first of them here: there is no value in them.`,
        { key: ['file'] },
      ),
    )
  }
  return { table: { kind: 'table', under, headers, rows: table, location }, problems }
}

/**
 * Returns a CSV file as one table, with the line, column, record and field of every value.
 *
 * Reading goes on after a fault: each one is a problem of the source, and no value is lost. Lines above the heading row
 * that hold a single value are titles: they become paragraphs, and the table stands under them. Values are given
 * without the padding around them.
 *
 * @param input - the bytes of the file (UTF-8 or UTF-16; lines that are not UTF-8 are read as Windows-1252), or its
 *   text
 * @param options - `name` of the file, as places are to say it; `delimiter`, if it is known: otherwise it is found out
 * @returns the source, its separator and its encoding
 * @example
 * ```ts
 * const { blocks, delimiter } = readCsv('Asset;Quantity\nLaptops;790\n', { name: 'estate.csv' })
 * delimiter // => ';'
 * const table = blocks.find((block) => block.kind === 'table')
 * table?.rows[0]?.[1]
 * // => { text: '790', location: { kind: 'csv', source: 'estate.csv', line: 2, column: 9, record: 2, field: 2 } }
 * ```
 * @throws {TypeError} when `input`, `options`, `name` or `delimiter` is not what it should be
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
export const readCsv = (
  input: FileInput,
  options: { readonly name: string; readonly delimiter?: Delimiter },
): CsvSource => {
  const bytes = readInput(input, 'readCsv')
  const { delimiter: given } = requireObject(options, 'readCsv: options', ['name', 'delimiter'])
  const name = requireText(options.name, 'readCsv: name')
  if (given !== undefined) requireChoice(given, delimiters, 'readCsv: delimiter')
  const { text, encoding, foreign } = decodeText(bytes)
  const opening = openCsv(text, true, given)
  const { delimiter } = opening
  if (isBlankText(text)) return { ...emptySource(name, 'csv'), delimiter, encoding }
  const places = placesIn(text)
  const { records, problems: faults } = readCells(
    text,
    places,
    name,
    { delimiter: delimiter.charCodeAt(0), maximum: text.length + 1 },
    opening.from,
    opening.line,
  )
  const problems = [...faults]
  const placeOf = (offset: number): CsvLocation => ({
    kind: 'csv',
    source: name,
    ...places.at(offset),
    record: 1,
    field: 1,
  })
  if (foreign.lines > 0) problems.push(notUtf8(foreign.lines, placeOf(foreign.first)))
  if (text.includes('\0')) problems.push(nulCharacter(placeOf(text.indexOf('\0'))))

  // A title is a line with one value above the first line with several.
  const first = records.findIndex((record) => record.filter(isFilled).length > 1)
  const at = first < 0 ? records.findIndex((record) => record.some(isFilled)) : first
  const heading = records[at]
  const [start] = heading ?? []
  if (!heading || !start) return { ...emptySource(name, 'csv'), delimiter, encoding }
  if (opening.rival !== undefined)
    problems.push(
      problem(
        'uncertainDelimiter',
        start.location,
        `The values can be separated by ${named[delimiter]} or by ${named[opening.rival]}: ${named[delimiter]} were taken. Check that the columns are right.`,
        { key: ['file'] },
      ),
    )
  const titles = records
    .slice(0, at)
    .flatMap((record) => record.filter(isFilled))
    .map((cell): Paragraph => ({ kind: 'paragraph', text: cell.text, location: cell.location }))
  const [title] = titles
  if (title)
    problems.push(
      problem(
        'titleLines',
        title.location,
        `${counted(titles.length, 'line')} above the heading row, read as titles. Publish the headings on the first line.`,
        { key: ['file'], stated: title.text },
      ),
    )
  const { table, problems: ragged } = readRows(
    heading,
    records.slice(at + 1),
    titles.map((line) => line.text),
    start.location,
  )
  return {
    name,
    kind: 'csv',
    blocks: [...titles, table],
    problems: inOrder([...problems, ...ragged]),
    delimiter,
    encoding,
  }
}
