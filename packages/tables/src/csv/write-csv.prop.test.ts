import { read as readSheet, utils, type CellObject } from '@e965/xlsx'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { delimiters, type Delimiter } from './dialect.js'
import { readCsv } from './read-csv.js'
import { writeCsv } from './write-csv.js'

const piece = fc.constantFrom(
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠', '"', ',', ';', '\t', '|', '\n', '\r', '\r\n', '\0', ' ', '\u00a0'],
  ...['\u200b', '\ufeff', '\u00ad', "'", 'a', 'cmd', '1', '1+1', 'SUM(A1)', '£5', 'ID', 'sep=;'],
)
const value = fc.oneof(
  fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }))
const delimiter = fc.constantFrom<Delimiter>(...delimiters)
const lineEnd = fc.constantFrom('\n' as const, '\r\n' as const)

type Options = Exclude<Parameters<typeof writeCsv>[1], undefined>
const written = ([headers = [], ...rows]: readonly (readonly string[])[], options: Options): string =>
  writeCsv({ headers, rows: rows.map((row) => row.map((text) => ({ text }))) }, options)
const parsed = (csv: string, separator: Delimiter): readonly (readonly string[])[] =>
  Papa.parse<string[]>(csv, { delimiter: separator, skipEmptyLines: false }).data

// A formula after what readers strip; a figure with a sign is none, nor is one before a comma of another locale.
const isFormula = (text: string): boolean => {
  const seen = text.replace(/^[\s\p{Cc}\u200b\ufeff\u00ad]+/u, '')
  return /^[=+\-@＝＋－＠]/.test(seen) && !/^(?:--?|[-+]\s?£?\s?[\d,]+%?)(?:$|[\s,;|"'])/.test(seen)
}

it('is read by another implementation as it was, each value at its place', () => {
  fc.assert(
    fc.property(table, delimiter, lineEnd, (rows, separator, end) => {
      const csv = written(rows, { delimiter: separator, lineEnd: end, guardFormulas: false })
      expect(parsed(csv.slice(0, -end.length), separator)).toEqual(rows)
    }),
    { numRuns: 500 },
  )
})

it('adds apostrophes, and changes nothing else', () => {
  fc.assert(
    fc.property(table, delimiter, (rows, separator) => {
      const plain = rows.map((row) => row.map((text) => text.replaceAll("'", '')))
      const csv = written(plain, { delimiter: separator, lineEnd: '\n' }).slice(0, -1)
      expect(parsed(csv, separator).map((row) => row.map((text) => text.replaceAll("'", '')))).toEqual(plain)
    }),
  )
})

it('holds no formula, whichever separator the file is opened with', () => {
  fc.assert(
    fc.property(table, delimiter, delimiter, lineEnd, (rows, separator, opened, end) => {
      const csv = written(rows, { delimiter: separator, lineEnd: end })
      expect(parsed(csv, opened).flat().filter(isFormula)).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

it('holds no formula for a spreadsheet reader', () => {
  fc.assert(
    fc.property(table, delimiter, lineEnd, (rows, separator, end) => {
      const csv = written(rows, { delimiter: separator, lineEnd: end })
      // So begin workbooks of 1987, and that reader takes the file for one.
      fc.pre(!csv.startsWith('\t\0'))
      const book = readSheet(csv, { type: 'string', FS: separator })
      for (const sheet of Object.values(book.Sheets))
        for (const cell of utils.sheet_to_json<CellObject>(sheet, { header: 1, raw: true }).flat())
          expect(cell).not.toHaveProperty('f')
      for (const sheet of Object.values(book.Sheets))
        expect(utils.sheet_to_formulae(sheet).filter((f) => /^\w+==/.test(f))).toEqual([])
    }),
  )
})

it('holds no formula for the reader of this package, which leaves out padding', () => {
  fc.assert(
    fc.property(table, delimiter, (rows, separator) => {
      const { blocks } = readCsv(written(rows, { delimiter: separator }), { name: 'a.csv', delimiter: separator })
      const texts = blocks.flatMap((block) =>
        block.kind === 'table' ? [...block.headers, ...block.rows.flat().map(({ text }) => text)] : [],
      )
      expect(texts.filter(isFormula)).toEqual([])
    }),
  )
})
