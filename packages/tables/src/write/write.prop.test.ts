import * as fc from 'fast-check'
import type { Source, Table } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { docxReader, writeDocx } from '../docx/index.js'
import { read, readCsv, readHtml, writeCsv, writeHtml, writeMarkdown, type TableToWrite } from '../index.js'
import { markdownReader } from '../markdown/index.js'
import { writeXlsx, xlsxReader } from '../xlsx/index.js'

/** What programs may take for more than itself: formulas, markup, marks of Markdown, entities, white space. */
const hostile = [
  '=1+1',
  '+44 7',
  '-5',
  '@SUM(A1)',
  '|',
  '\\',
  '\\|',
  '<b>x</b>',
  '</td></tr></table>',
  '<!--',
  '<script>alert(1)</script>',
  '&amp;',
  '&#61;',
  '&',
  '*a*',
  '_b_',
  '__c__',
  '`d`',
  '``',
  '~~e~~',
  '[f](g)',
  '![h](i)',
  '[j]: k',
  '#',
  '---',
  '1.',
  '>',
  '"',
  "'",
  ',',
  ';',
  ':tada:',
  '$x$',
  'https://example.org/?a=1&b=2',
  'jo@example.org',
  '_x0041_',
  ']]>',
  '{{x}}',
  '£1,234.50',
  '2025-04-01',
  'é',
  '😀',
  'a',
  'Z9',
]
const word = fc.oneof(fc.constantFrom(...hostile), fc.string({ minLength: 1, maxLength: 6 }))
/** A text as cells have them: without white space that readers put together or leave out. */
const text = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' ').replaceAll(/\s+/g, ' ').trim())
  .map((words) => (words === '' ? 'x' : words))
const table = fc
  .record({ columns: fc.integer({ min: 2, max: 4 }), rows: fc.integer({ min: 1, max: 4 }) })
  .chain(({ columns, rows }) =>
    fc.record({
      headers: fc.array(text, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    }),
  )
  // Headings apart and unlike any row, so that no reader has to choose between them.
  .map(({ headers, rows }) => ({
    headers: headers.map((heading, column) => `Heading ${'ABCD'.charAt(column)} ${heading}`),
    rows: rows.map((cells, row) =>
      cells.map((cell, column) => (column === 0 ? `Row ${'ABCD'.charAt(row)} ${cell}` : cell)),
    ),
  }))

const read1 = ({ blocks }: Source): unknown => {
  const found = blocks.find((block): block is Table => block.kind === 'table')
  return found && { headers: found.headers, rows: found.rows.map((row) => row.map(({ text }) => text)) }
}

const forms: readonly (readonly [string, (table: TableToWrite) => Promise<Source> | Source])[] = [
  ['CSV', (table) => readCsv(writeCsv(table, { guardFormulas: false }), { name: 'a.csv' })],
  ['HTML', (table) => readHtml(writeHtml([table]), { name: 'a.html' })],
  ['Markdown', (table) => read(writeMarkdown([table]), { name: 'a.md', readers: [markdownReader] })],
  ['XLSX', async (table) => read(await writeXlsx([table]), { name: 'a.xlsx', readers: [xlsxReader] })],
  ['DOCX', async (table) => read(await writeDocx([table]), { name: 'a.docx', readers: [docxReader] })],
]

describe('a table that is written is read back the same', () => {
  it.each(forms)('as %s', async (_, written) => {
    await fc.assert(
      fc.asyncProperty(table, async (given) => {
        expect(read1(await written(given))).toEqual(given)
      }),
      { numRuns: 60 },
    )
  })

  it('texts of a document too, each as what it is', async () => {
    const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ minLength: 1, maxLength: 20 }))
    const part = fc.oneof(
      fc.record({ kind: fc.constant('paragraph' as const), text }),
      fc.record({
        kind: fc.constant('heading' as const),
        level: fc.constantFrom(1 as const, 2 as const, 3 as const),
        text,
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (given) => {
        // A document that shows nothing is told as such.
        const parts = [{ kind: 'heading' as const, level: 1 as const, text: 'Letter' }, ...given]
        const { blocks, problems = [] } = await read(await writeDocx(parts), { name: 'a.docx', readers: [docxReader] })
        const shown = (value: string): string => value.replaceAll(/\s+/g, ' ').trim()
        expect(problems.filter(({ level }) => level === 'error')).toEqual([])
        expect(blocks.map((block) => [block.kind, 'text' in block ? shown(block.text) : ''])).toEqual(
          parts.map(({ kind, text: said }) => [kind, shown(said)]).filter(([, said]) => said !== ''),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('as XLSX, with figures and days stored as such', async () => {
    const figure = fc
      .record({
        sign: fc.constantFrom('', '-'),
        pound: fc.constantFrom('', '£'),
        whole: fc.integer({ min: 0, max: 2 ** 40 }),
        places: fc.integer({ min: 0, max: 4 }),
        percent: fc.boolean(),
      })
      .map(({ sign, pound, whole, places, percent }) => {
        const shown = (whole / 10 ** places).toFixed(places)
        const [before = '', after] = shown.split('.')
        const grouped = before.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
        const figure = `${grouped}${after === undefined ? '' : `.${after}`}`
        return `${sign}${pound}${figure}${percent && pound === '' ? '%' : ''}`
      })
    const day = fc
      .date({ min: new Date('1850-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    await fc.assert(
      fc.asyncProperty(fc.oneof(figure, text), fc.oneof(day, text), async (number, date) => {
        const given = { headers: ['Name', 'Figure', 'Day'], rows: [['x', number, date]] }
        const source = await read(await writeXlsx([{ ...given, types: ['text', 'number', 'date'] }]), {
          name: 'a.xlsx',
          readers: [xlsxReader],
        })
        expect(read1(source)).toEqual(given)
      }),
      { numRuns: 60 },
    )
  })
})
