import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Cell, Table } from '@imt/core'
import { placesIn } from '../place/place.js'
import { trimPadding } from '../place/trim.js'
import type { Delimiter } from './dialect.js'
import { readCsv } from './read-csv.js'
import { writeCsv } from './write-csv.js'

const delimiter = fc.constantFrom<Delimiter>(',', ';', '\t', '|')
const hard = fc
  .array(
    fc.constantFrom('a', '1', '"', '""', ',', ';', '\t', '|', '\n', '\r', '\r\n', ' ', '£', '\u{1f600}', '\u00a0'),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''))
const value = fc.oneof(hard, fc.string({ unit: 'grapheme', maxLength: 8 }))
const records = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }))

/** The value that stands in the file at an offset, read in the plainest way there is. */
const valueAt = (text: string, offset: number, separator: string): string => {
  if (text[offset] !== '"') return /^[^\r\n]*/.exec(text.slice(offset))?.[0].split(separator)[0] ?? ''
  return (/^"((?:[^"]|"")*)"/.exec(text.slice(offset))?.[1] ?? '').replaceAll('""', '"')
}
const tableOf = (text: string, separator: Delimiter): Table | undefined =>
  readCsv(text, { name: 'a.csv', delimiter: separator }).blocks.find((block) => block.kind === 'table')
const written = (all: readonly (readonly string[])[], separator: Delimiter, lineEnd: '\n' | '\r\n'): string =>
  writeCsv(
    { headers: all[0] ?? [], rows: all.slice(1).map((row) => row.map((text) => ({ text }))) },
    { delimiter: separator, lineEnd, guardFormulas: false },
  )

/** A row of units below the headings is read as a part of them. */
const beginsWithUnits = (rows: readonly (readonly string[])[]): boolean => {
  const first = rows.map((row) => row.map(trimPadding)).find((row) => row.some((text) => text !== ''))
  return first !== undefined && first.every((text) => /^[£%]*$/.test(text))
}

it('reads what it wrote: every value at its place, but for padding and empty rows', () => {
  fc.assert(
    fc.property(records, delimiter, fc.constantFrom('\n' as const, '\r\n' as const), (all, separator, lineEnd) => {
      const [, ...rows] = all
      fc.pre(!beginsWithUnits(rows))
      const headers = all[0]?.map((_, column) => `heading ${column}`) ?? []
      const read = tableOf(written([headers, ...rows], separator, lineEnd), separator)
      expect(read?.rows.map((row) => row.map((cell) => cell.text))).toEqual(
        rows.map((row) => row.map(trimPadding)).filter((row) => row.some((text) => text !== '')),
      )
    }),
    {
      examples: [
        [
          [
            ['a', 'b'],
            ['"', ''],
          ],
          ',',
          '\n',
        ],
        [
          [
            ['a', 'b'],
            ['', '\r'],
          ],
          ';',
          '\r\n',
        ],
      ],
    },
  )
})

it('says of every value where it stands in the file', () => {
  fc.assert(
    fc.property(records, delimiter, (all, separator) => {
      const text = written(all, separator, '\n')
      const { starts } = placesIn(text)
      const cells: readonly Cell[] = tableOf(text, separator)?.rows.flat() ?? []
      for (const cell of cells) {
        if (cell.location.kind !== 'csv') throw new Error('a cell of a CSV file has a place in a CSV file')
        const offset = (starts[cell.location.line - 1] ?? 0) + cell.location.column - 1
        expect(trimPadding(valueAt(text, offset, separator))).toBe(cell.text)
      }
    }),
  )
})

it('never throws and loses no letter, whatever the file', () => {
  fc.assert(
    fc.property(
      fc.array(hard, { maxLength: 30 }).map((parts) => parts.join('')),
      (text) => {
        const source = readCsv(text, { name: 'a.csv' })
        const seen = source.blocks
          .flatMap((block) =>
            block.kind === 'table'
              ? [...block.headers, ...block.rows.flat().map((cell) => cell.text)]
              : 'text' in block
                ? [block.text]
                : [],
          )
          .join('')
        const letters = (of: string): readonly string[] => of.match(/[a£\u{1f600}]/gu) ?? []
        // A heading that is there twice has its position added.
        expect(letters(seen.replaceAll(/ \(column \d+\)/g, ''))).toEqual(letters(text))
      },
    ),
  )
})
