import { describe, expect, it } from 'vitest'
import type { Location, Source, Table } from '@imt/core'
import { read, readHtml } from '../index.js'
import type { Limits } from '../index.js'
import { markdownReader } from './index.js'

const open = (text: string, name = 'a.md', limits?: Partial<Limits>): Promise<Source> =>
  read(text, { name, readers: [markdownReader], ...(limits ? { limits } : {}) })
const tableOf = ({ blocks }: Source): Table | undefined => blocks.find((block) => block.kind === 'table')
const rowsOf = (source: Source): readonly (readonly string[])[] =>
  (tableOf(source)?.rows ?? []).map((row) => row.map(({ text }) => text))
const codes = ({ problems = [] }: Source): readonly string[] => problems.map(({ rule }) => rule.slice('tables/'.length))
const inWords = (location: Location | undefined): string =>
  location?.kind === 'other' ? `${location.within ?? ''} ${location.line ?? 0}:${location.column ?? 0}`.trim() : ''
const placesOf = ({ blocks }: Source): readonly string[] =>
  blocks.map((block) => `${block.kind} ${inWords(block.location)}`)

const budget = `# IM&T budget 2025/26

| Cost Centre | Class | Budget (£) |
|---|---|---:|
| Technology | PAY | 501,612 |
| Technology | TOTAL | 571,368 |
`

describe('a table', () => {
  it('is one with its headings, and each cell has its place', async () => {
    const source = await open(budget)
    expect(source.kind).toBe('markdown')
    expect(source.problems).toEqual([])
    expect(tableOf(source)).toMatchObject({
      under: ['IM&T budget 2025/26'],
      headers: ['Cost Centre', 'Class', 'Budget (£)'],
      location: { kind: 'other', source: 'a.md', format: 'markdown', within: 'table 1', line: 3, column: 1 },
    })
    expect(tableOf(source)?.rows[1]?.[2]).toEqual({
      text: '571,368',
      location: { kind: 'other', source: 'a.md', format: 'markdown', within: 'table 1 › C3', line: 6, column: 24 },
    })
  })

  it.each([
    ['| a | b |\n| --- | --- |\n| 1 | 2 | 3 |', ['1', '2', '3']],
    ['| a | b |\n| --- | --- |\n| 1 |', ['1']],
    ['a | b\n--- | ---\n1 | 2 | 3', ['1', '2', '3']],
  ])('with a row of more or fewer cells than headings keeps the cells and says so: %j', async (text, row) => {
    const source = await open(text)
    expect(rowsOf(source)).toEqual([row])
    expect(codes(source)).toContain('ragged-row')
  })

  it('has marks taken away, empty cells kept, and a bar after a backslash in its cell', async () => {
    const source = await open('|a|b|c|\n|-|:-:|-|\n|**1**||x \\| `y`|\n')
    expect(rowsOf(source)).toEqual([['1', '', 'x | y']])
    expect(tableOf(source)?.rows[0]?.map(({ location }) => inWords(location))).toEqual([
      'table 1 › A2 3:2',
      'table 1 › B2 3:8',
      'table 1 › C2 3:9',
    ])
  })

  it.each(['> ', '- ', '1. '])('may stand in a list or a quotation: %j', async (mark) => {
    const indent = mark === '> ' ? mark : ' '.repeat(mark.length)
    const source = await open(`${mark}| a | b |\n${indent}|---|---|\n${indent}| 1 | 2 |\n`)
    expect(codes(source)).toEqual([])
  })

  it('written as HTML is read as such, at its own line and column', async () => {
    const source = await open('Text\n\n<table><tr><th>a<th>b\n  <tr><td>1<td>2</table>\n')
    expect(rowsOf(source)).toEqual([['1', '2']])
    expect(inWords(tableOf(source)?.rows[0]?.[1]?.location)).toBe('table 1 › B2 4:12')
  })
})

describe('text', () => {
  it('has headings, paragraphs, lists and links at their lines', async () => {
    const source = await open('Title\n=====\n\n  Two\nlines of [text](b.html)\n\n- one\n- two\n  1. three\n')
    expect(placesOf(source)).toEqual(['heading 1:1', 'paragraph 4:3', 'link 5:1', 'list 7:1'])
    expect(source.blocks[3]).toMatchObject({ items: [{ text: 'one' }, { text: 'two' }, { text: 'three' }] })
  })

  it('reads as a page does that says the same', async () => {
    const page = '<h1>A &amp; B</h1><p>Some <em>text</em></p><ul><li>one<li>two</ul>'
    const plain = ({ blocks }: Source): unknown =>
      blocks.map((block) => [block.kind, 'text' in block ? block.text : 'items' in block && block.items.length])
    expect(plain(await open('# A & B\n\nSome *text*\n\n* one\n* two\n'))).toEqual(plain(readHtml(page, { name: 'a' })))
  })

  it('takes its title from the lines before it', async () => {
    const source = await open('---\ntitle: "Budget"\ndate: x\n---\n\nText\n')
    expect(source.blocks.map((block) => 'text' in block && block.text)).toEqual(['Budget', 'date: x', 'Text'])
    expect(placesOf(source)).toEqual(['heading 2:1', 'paragraph 3:1', 'paragraph 6:1'])
  })

  it('in a block of code is text, whatever it looks like', async () => {
    const source = await open('```\n| a | b |\n|---|---|\n| 1 | 2 |\n```\n')
    expect(placesOf(source)).toEqual(['paragraph 2:1'])
  })
})

describe('which files', () => {
  it.each([
    ['a.md', 'Some text', 'markdown'],
    ['a.MARKDOWN', 'Some <b>text</b><p>', 'markdown'],
    ['a.txt', budget, 'markdown'],
    ['a.txt', 'a\n-----\nb', 'text'],
    ['a.md', '<!DOCTYPE html><p>Text', 'html'],
    ['a.csv', 'a|b\n--|--\n1|2', 'csv'],
    ['a.md', '\n \n', 'empty'],
  ])('%s with %j is read as it should be', async (name, text, kind) => {
    expect((await open(text, name)).kind).toBe(kind)
  })
})

describe('a file made to do harm', () => {
  it.each(['[', '*', '|', '<', '>', '`', '*a_ ', '![[', '[a](', '> ', '- '])(
    'of nothing but %j ends',
    async (piece) => {
      const source = await open(piece.repeat(100_000 / piece.length))
      expect(source.blocks.length + (source.problems ?? []).length).toBeGreaterThan(0)
    },
  )

  it('says where lists and quotations stand in each other too deep to be read', async () => {
    const source = await open(`${'>'.repeat(200)} text\n`)
    expect(codes(source)).toEqual(['limit-reached'])
    expect(source.problems?.[0]?.message).toContain('100 deep')
  })

  it('says where it was cut, what is not UTF-8 and where a NUL stands', async () => {
    expect(codes(await open('one\n\ntwo\n\nthree\n', 'a.md', { bytes: 8 }))).toEqual(['limit-reached'])
    expect(codes(await open('one\n\ntwo\n\nthree\n', 'a.md', { nodes: 3 }))).toContain('limit-reached')
    const bytes = Uint8Array.from([0x61, 0xa3, 0x62])
    expect(codes(await read(bytes, { name: 'a.md', readers: [markdownReader] }))).toEqual(['not-utf-8'])
  })
})
