import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Source, Table, TextLayout } from '@imt/core'
import { readText } from './read-text.js'

const placesOf = (source: Source): readonly unknown[] =>
  source.blocks.map((block) =>
    block.kind === 'paragraph' && block.location.kind === 'text'
      ? [block.text, block.location.line, block.location.column]
      : block,
  )

describe('readText', () => {
  it('gives a paragraph for each line with something on it', () => {
    expect(placesOf(readText('Revenue\r\n\r\n  Class \r\tBudget (£)', { name: 'page.txt' }))).toEqual([
      ['Revenue', 1, 1],
      ['Class', 3, 3],
      ['Budget (£)', 4, 2],
    ])
  })

  it('keeps a line of no-break spaces as an empty cell, and passes plain empty lines over', () => {
    expect(placesOf(readText('a\n \u00a0\u00a0 \n\n \t\nb\n\u200b', { name: 'page.txt' }))).toEqual([
      ['a', 1, 1],
      ['', 2, 2],
      ['b', 5, 1],
      ['', 6, 1],
    ])
  })

  it('takes padding off, and leaves no-break spaces inside as they are', () => {
    expect(placesOf(readText(`${'\u00a0 '.repeat(30)}173.1\nview our\u00a0 plan `, { name: 'page.txt' }))).toEqual([
      ['173.1', 1, 61],
      ['view our\u00a0 plan', 2, 1],
    ])
  })

  it('takes off the marks of a mail that is quoted, though nothing says whose it is', () => {
    const quoted = readText('As asked:\n\n> Device   Number\n> Desktop    1204\n> Laptop     2310\n', { name: 'a.txt' })
    expect(quoted.blocks.flatMap((block) => (block.kind === 'table' ? [block.headers] : []))).toEqual([
      ['Device', 'Number'],
    ])
    expect(placesOf(readText('> one\ntwo\n> three', { name: 'a.txt' }))).toEqual([
      ['> one', 1, 1],
      ['two', 2, 1],
      ['> three', 3, 1],
    ])
  })

  it.each(['', ' \n', '\u00a0', '\ufeff', '\u200b\n'])('says that %j is empty', (text) => {
    expect(readText(text, { name: 'page.txt' })).toMatchObject({
      blocks: [],
      problems: [{ rule: 'tables/empty-file', level: 'error', location: { source: 'page.txt', line: 1 } }],
    })
  })

  it('says which line is not UTF-8, and reads it', () => {
    const source = readText(Uint8Array.from([0x61, 0x0a, 0xa3, 0x35]), { name: 'page.txt' })
    expect(placesOf(source)).toEqual([
      ['a', 1, 1],
      ['£5', 2, 1],
    ])
    expect(source.problems).toMatchObject([{ rule: 'tables/not-utf-8', location: { line: 2, column: 1 } }])
  })

  it('keeps a NUL character and says where it is', () => {
    expect(readText('a\nb\0c', { name: 'page.txt' })).toMatchObject({
      blocks: [{ text: 'a' }, { text: 'b\0c' }],
      problems: [{ rule: 'tables/nul-character', location: { line: 2, column: 2 } }],
    })
  })
})

const isFigure = (text: string): boolean => /^(?:(?:approx\. ?)?-?£?[\d,]+(?:\.\d+)?|-|TBC)$/i.test(text)
const isLabel = (text: string): boolean => text.length <= 80 && !isFigure(text)
const layouts: readonly TextLayout[] = [
  {
    id: 'estate',
    columns: [
      { names: ['Asset Type'], accepts: isLabel },
      { names: ['Current Vendor'], accepts: isLabel },
      { names: ['Quantity of Asset'], accepts: isFigure },
    ],
  },
  {
    id: 'revenue',
    columns: [
      { names: ['Cost Centre Code Desc'], accepts: isLabel },
      { names: ['Class'], accepts: (text) => ['INCOME', 'PAY', 'NON-PAY', 'TOTAL'].includes(text) },
      { names: ['Staff Funded', 'Funded'], accepts: isFigure },
      { names: ['Budget (£)'], accepts: isFigure },
    ],
  },
  {
    id: 'capital',
    columns: [
      { names: ['Category'], accepts: isLabel, mayBeEmpty: true },
      { names: ['Project'], accepts: (text) => !isFigure(text) },
      { names: [/^\d{4}\/\d{4} value$/i], accepts: isFigure },
    ],
  },
]
const seed = new URL('../../../../../shared/seed/000_bd850e409126cc0b.txt', import.meta.url)
const page = new URL('../../../../datasets/plymouth-2017-18/page.txt', import.meta.url)

/** Every cell against the line it says it is on. */
const checkPage = (bytes: Uint8Array): void => {
  const source = readText(bytes, { name: 'page.txt', layouts })
  const tables = source.blocks.filter((block): block is Table => block.kind === 'table')
  expect(source.problems).toEqual([])
  expect(tables.map((table) => [table.headers.length, table.rows.length, table.under.at(-1)])).toEqual([
    [3, 11, 'Hardware Estate'],
    [4, 40, 'Revenue'],
    [4, 4, 'Revenue'],
    [3, 8, 'Capital'],
  ])
  const lines = new TextDecoder().decode(bytes).split('\n')
  for (const cell of tables.flatMap((table) => table.rows.flat())) {
    if (cell.location.kind !== 'text') throw new Error('a cell of a text has a place in a text')
    expect(lines[cell.location.line - 1]?.trim()).toBe(cell.text)
    if (cell.text !== '')
      expect(lines[cell.location.line - 1]?.slice(cell.location.column - 1).startsWith(cell.text)).toBe(true)
  }
  const texts = (table: number, row: number): readonly string[] | undefined =>
    tables[table]?.rows.at(row)?.map((cell) => cell.text)
  expect(texts(0, 9)).toEqual(['Network Points', 'HP', 'Approx. 15500'])
  expect(texts(1, -1)).toEqual(['GRAND TOTAL', 'TOTAL', '173.06', '£5,500,191'])
  expect(texts(2, -1)).toEqual(['GRAND TOTAL', 'TOTAL', '180.2', '£5,400,191'])
  expect(texts(3, -1)).toEqual(['', 'Total', '£5,031,690'])
  const places = [tables[1]?.rows.at(-1)?.[3], tables[2]?.rows.at(-1)?.[2], tables[3]?.rows.at(-1)?.[0]].map((cell) =>
    cell?.location.kind === 'text' ? cell.location.line : 0,
  )
  expect(places).toEqual([429, 469, 523])
}

describe('the Plymouth page as text extraction leaves it', () => {
  it.runIf(existsSync(page))('gives back its four tables from the data set, each cell at its line', () => {
    checkPage(readFileSync(page))
  })

  it.runIf(existsSync(seed))(
    'gives back its four tables from the file as shipped (skipped where it is not there), each cell at its line',
    () => {
      checkPage(readFileSync(seed))
    },
  )
})

describe('a mail that quotes another', () => {
  const rows = [
    'Reference   Received     Answered',
    'F1          01/04/2025   22/04/2025',
    'F2          02/04/2025   23/04/2025',
  ]
  const tablesIn = (text: string): readonly (readonly string[])[] =>
    readText(text, { name: 'mail.txt' }).blocks.flatMap((block) => (block.kind === 'table' ? [block.headers] : []))

  it('is read behind its marks, each cell at its place', () => {
    const text = `Subject: log\n\n${rows.map((row) => `> ${row}`).join('\n')}\n`
    expect(tablesIn(text)).toEqual([['Reference', 'Received', 'Answered']])
    const table = readText(text, { name: 'mail.txt' }).blocks.find((block) => block.kind === 'table')
    expect(table?.kind === 'table' && table.rows[0]?.[0]).toEqual({
      text: 'F1',
      location: { kind: 'text', source: 'mail.txt', line: 4, column: 3 },
    })
  })

  it('keeps signs that are no marks', () => {
    const { blocks } = readText('Waiting\n> 50\n> 60\n', { name: 'page.txt' })
    expect(blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual(['Waiting', '> 50', '> 60'])
  })
})
