import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { csvReader, htmlReader, read, readerRules, readText, textReader } from './index.js'

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])])

describe('read', () => {
  it.each([
    { input: '<p>a</p>', kind: 'html' },
    { input: 'a,b\n1,2', kind: 'csv' },
    { input: 'Revenue\n\nClass', kind: 'text' },
  ])('reads $kind with its reader', async ({ input, kind }) => {
    const source = await read(input, { name: 'file' })
    expect(source).toMatchObject({ name: 'file', kind })
    expect(source.blocks[0]?.location).toMatchObject({ kind, source: 'file', line: 1 })
  })

  it.each([
    { input: '<!DOCTYPE html><p>a', name: 'page.txt', kind: 'html' },
    { input: '\ufeff\n <!-- x --><html>', name: 'page', kind: 'html' },
    { input: 'Our estate <table><tr><td>1</td></tr></table>', name: 'page.txt', kind: 'html' },
    { input: 'name,text\n1,<p>bold</p>', name: 'export.csv', kind: 'csv' },
    { input: '<p>a</p>,b\n1,2', name: 'export.csv', kind: 'html' },
    { input: 'a,b\n1,2\n', name: 'export', kind: 'csv' },
    { input: 'a\tb\n1\t2\n3\t4', name: 'export.txt', kind: 'csv' },
    { input: 'one column\nonly', name: 'export.CSV', kind: 'csv' },
    { input: 'a;b', name: 'export.tsv', kind: 'csv' },
    { input: 'Revenue\n\nLG, Alcatel, Apple\n\n145\n', name: 'page.txt', kind: 'text' },
    { input: 'Dear all, we write,\nas ever, in haste, and so on.\nYours', name: 'letter', kind: 'text' },
    { input: '3 < 4 and 5 > 2', name: 'a.html', kind: 'text' },
    { input: '', name: 'page.html', kind: 'empty' },
    { input: '\ufeff \n\u00a0', name: 'a.csv', kind: 'empty' },
    { input: '%PDF-1.7', name: 'budget.csv', kind: 'binary' },
  ])('finds $kind in $name, by its content first: $input', async ({ input, name, kind }) => {
    expect((await read(input, { name })).kind).toBe(kind)
    expect((await read(new TextEncoder().encode(input), { name })).kind).toBe(kind)
  })

  it.each([
    { name: 'a.csv', input: 'Class,Vendor,Count\nLaptop,De\0ll,4\n', kind: 'csv' },
    { name: 'a.html', input: '<p>Our estate, as it stood</p>\n<p>Lap\0tops: 4</p>', kind: 'html' },
    { name: 'a.txt', input: 'Dear all, we write in haste.\nHow many lap\0tops?', kind: 'text' },
  ])('reads $kind in which one NUL stands, and names its place', async ({ name, input, kind }) => {
    const source = await read(new TextEncoder().encode(input), { name })
    expect(source.kind).toBe(kind)
    expect(source.blocks.length).toBeGreaterThan(0)
    const told = source.problems?.filter(({ rule }) => rule === 'tables/nul-character')
    expect(told).toMatchObject([{ location: { line: 2 } }])
  })

  it('takes UTF-16 for text', async () => {
    expect((await read(utf16('a,b\n1,2'), { name: 'a' })).kind).toBe('csv')
  })

  it('takes a file in every form in which programs hold it', async () => {
    const text = 'Asset,Cost\nLaptops,£5\n'
    const bytes = new TextEncoder().encode(text)
    const expected = await read(text, { name: 'a.csv' })
    for (const input of [
      bytes,
      Buffer.from(bytes),
      // A view of part of a buffer is that part.
      new Uint8Array([0, 0, ...bytes, 0]).subarray(2, 2 + bytes.length),
      new Uint8Array(bytes).buffer,
      new Blob([bytes]),
      new Response(bytes),
    ])
      expect(await read(input, { name: 'a.csv' })).toEqual({ ...expected, encoding: 'utf-8' })
  })

  it.each([
    { input: 'PK\x03\x04 xl/workbook.xml', rule: 'tables/binary-file', says: 'an Excel workbook (.xlsx)' },
    { input: '%PDF-1.4', rule: 'tables/binary-file', says: 'a PDF document' },
    { input: '\xd0\xcf\x11\xe0', rule: 'tables/binary-file', says: 'a document of the old Office kind' },
    { input: 'a\0', rule: 'tables/binary-file', says: 'not text' },
    {
      input: Uint8Array.from([...'Asset,Cost\n1,2'].flatMap((letter) => [letter.charCodeAt(0), 0])),
      rule: 'tables/binary-file',
      says: 'UTF-16 without the mark',
    },
    {
      input: Uint8Array.from([...'Asset,Cost\n1,2'].flatMap((letter) => [0, letter.charCodeAt(0)])),
      rule: 'tables/binary-file',
      says: 'Save it as UTF-8',
    },
    {
      input: Uint8Array.from([...'Asset,Cost\n£1,2'].flatMap((letter) => [letter.charCodeAt(0), 0])),
      rule: 'tables/binary-file',
      says: 'Save it as UTF-8',
    },
    { input: '', rule: 'tables/empty-file', says: 'empty' },
    { input: '\n\n', rule: 'tables/empty-file', says: 'empty' },
  ])('says in one message why it cannot read $input', async ({ input, rule, says }) => {
    const { blocks, problems } = await read(input, { name: 'budget.csv' })
    expect(blocks).toEqual([])
    expect(problems).toMatchObject([{ rule, level: 'error', location: { source: 'budget.csv', line: 1, column: 1 } }])
    expect(problems?.[0]?.message).toContain(says)
  })

  it('gives the reader of text what is known of its tables and headings', async () => {
    const accepts = (text: string): boolean => text.length < 20
    const layouts = [
      {
        id: 'assets',
        columns: [
          { names: ['Asset'], accepts },
          { names: ['Quantity'], accepts },
        ],
      },
    ]
    const headings = [/^estate$/gi]
    const text = 'Estate\n\nAsset\n\nQuantity\n\nLaptops\n\n790\n'
    const source = await read(text, { name: 'page.txt', layouts, headings })
    expect(source).toEqual(readText(text, { name: 'page.txt', layouts, headings }))
    expect(source.blocks).toMatchObject([
      { kind: 'heading', level: 2, text: 'Estate', location: { line: 1 } },
      {
        kind: 'table',
        under: ['Estate'],
        headers: ['Asset', 'Quantity'],
        rows: [[{ text: 'Laptops' }, { text: '790' }]],
      },
    ])
    expect((await read(text, { name: 'page.txt' })).blocks.map(({ kind }) => kind)).toEqual(Array(5).fill('paragraph'))
  })

  const page = new URL('../../../datasets/plymouth-2017-18/page.html', import.meta.url)
  it.runIf(existsSync(page))('reads the Plymouth page without a problem', async () => {
    const { blocks, problems } = await read(readFileSync(page), { name: 'page.html' })
    expect(problems).toEqual([])
    expect(
      blocks.flatMap((block) =>
        block.kind === 'table' ? [[block.headers.length, block.rows.length, block.under.at(-1)]] : [],
      ),
    ).toEqual([
      [3, 11, 'Hardware Estate'],
      [4, 40, 'Revenue'],
      [4, 4, 'Revenue'],
      [3, 8, 'Capital'],
    ])
  })
})

describe('the standard readers', () => {
  it('are as sure of a file as they say, and of what is no text not at all', () => {
    const scores = (text: string, name: string): readonly number[] =>
      [htmlReader, csvReader, textReader].map((reader) => reader.detects(new TextEncoder().encode(text), name))
    expect(scores('<p>a,b</p>\n<p>c,d</p>', 'a.csv')).toEqual([0.8, 0.6, 0.1])
    expect(scores('a,b\n1,2', 'a')).toEqual([0, 0.4, 0.1])
    expect(scores('Dear all', 'a.txt')).toEqual([0, 0, 0.1])
    for (const text of ['%PDF-1.7', '', ' \n']) expect(scores(text, 'a.csv').every((score) => score === 0)).toBe(true)
  })

  it('each have an id and media types of their own', () => {
    const readers = [htmlReader, csvReader, textReader]
    expect(readers.map(({ id }) => id)).toEqual(['html', 'csv', 'text'])
    expect(new Set(readers.flatMap(({ mediaTypes }) => mediaTypes)).size).toBe(5)
  })
})

describe('readerRules', () => {
  it('knows every code once, with a summary, an explanation and a citation', () => {
    const codes = readerRules.map((rule) => rule.code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const rule of readerRules) {
      expect(rule.code).toMatch(/^tables\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
      expect(rule.summary).toMatch(/\.$/)
      expect(rule.explain.length).toBeGreaterThan(rule.summary.length)
      expect(rule.citation.length).toBeGreaterThan(0)
    }
  })
})

describe('bytes that were handed over to another thread', () => {
  it('are named, and no empty file', async () => {
    for (const given of [new ArrayBuffer(4), new Uint8Array(4)]) {
      structuredClone(given, { transfer: [given instanceof ArrayBuffer ? given : given.buffer] })
      const refused = read(given, { name: 'a.csv' })
      await expect(refused).rejects.toThrow(TypeError)
      await expect(refused).rejects.toThrow('read: input is a buffer that was handed over')
      expect(() => readText(given, { name: 'a.txt' })).toThrow('readText: input is a buffer that was handed over')
    }
    expect((await read(new Uint8Array(0), { name: 'a.csv' })).kind).toBe('empty')
  })
})
