import { describe, expect, it } from 'vitest'
import type { Source } from '@imt/core'
import { htmlReader, read, readCsv, readHtml, readText } from '../index.js'
import type { Limits } from './limits.js'

/** The limits that a source says were reached, each with its place. */
const reached = ({ problems = [] }: Source): readonly string[] =>
  problems
    .filter(({ rule }) => rule === 'tables/limit-reached')
    .map(({ location, message }) => {
      const [figure = ''] = /[\d,]+/.exec(message.replace(/\((.*?)\)/, '')) ?? []
      return location && 'line' in location
        ? `${figure} at ${location.line}:${'column' in location ? location.column : ''}`
        : figure
    })
const rowsOf = ({ blocks }: Source): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text).join('|')) : [],
  )
const html = (text: string, limits?: Partial<Limits>): Source =>
  readHtml(text, { name: 'a.html', ...(limits ? { limits } : {}) })

describe('a limit that is reached is told once, with its place, and what stands before it is given', () => {
  const table = '<table>\n<tr><th>a<th>b\n<tr><td>1<td>2\n<tr><td>3<td>4\n</table>'

  it.each<{ readonly limits: Partial<Limits>; readonly at: string; readonly rows: readonly string[] }>([
    { limits: { bytes: 37 }, at: '37 at 3:15', rows: ['1|2'] },
    { limits: { nodes: 15 }, at: '15 at 3:14', rows: ['1|2'] },
    { limits: { slots: 5 }, at: '5 at 4:1', rows: ['1|2'] },
    // In the middle of the second row: half of it is not read as the whole.
    { limits: { bytes: 47 }, at: '47 at 4:10', rows: ['1|2'] },
    { limits: { nesting: 5 }, at: '5 at 2:5', rows: [] },
  ])('in a page: $limits', ({ limits, at, rows }) => {
    const source = html(table, limits)
    expect([reached(source), rowsOf(source)]).toEqual([[at], rows])
    expect(source.problems?.map(({ rule }) => rule)).toEqual(['tables/limit-reached'])
    expect([reached(html(table)), rowsOf(html(table))]).toEqual([[], ['1|2', '3|4']])
  })

  it('in a page: tables, those in cells as well', () => {
    const source = html(`${table.replace('4', `4${table}`)}\n${table}`, { tables: 1 })
    expect([reached(source), source.blocks.map(({ kind }) => kind)]).toEqual([['1 at 4:15'], ['table']])
  })

  it('in a page: the text of a cell, a heading, an item and a paragraph', () => {
    const source = html(
      '<h2>abcdef</h2><p>abcdef<ul><li>abcdef</ul><table><tr><th>a<th>b<tr><td>1<td><b>abcdef</b>x</table>',
      {
        cell: 4,
      },
    )
    expect(source.blocks).toMatchObject([
      { text: 'abcd' },
      { text: 'abcd' },
      { items: [{ text: 'abcd' }] },
      { rows: [[{ text: '1' }, { text: 'abcd' }]] },
    ])
    expect(reached(source)).toEqual(['4 at 1:1'])
    expect(source.problems?.[0]?.message).toContain('as have 3 more')
  })

  it('in a CSV file', () => {
    const csv = (limits: Partial<Limits>): Source => readCsv('a,b\n1,2\n3,4\n', { name: 'a.csv', limits })
    expect([reached(csv({ slots: 5 })), rowsOf(csv({ slots: 5 }))]).toEqual([['5 at 3:1'], ['1|2']])
    expect([reached(csv({ slots: 1 })), csv({ slots: 1 }).blocks]).toEqual([['1 at 1:1'], []])
    expect([reached(csv({ bytes: 8 })), rowsOf(csv({ bytes: 8 }))]).toEqual([['8 at 3:1'], ['1|2']])
    const long = readCsv('a,b\n1,"a long one"\n', { name: 'a.csv', limits: { cell: 6 } })
    expect([reached(long), rowsOf(long)]).toEqual([['6 at 2:3'], ['1|a long']])
    expect(reached(csv({}))).toEqual([])
  })

  it('in a CSV file and in a text: tables', () => {
    const csv = 'One\na,b\nx,1\nTotal,1\n\nTwo\na,b\ny,2\nTotal,2\n\nThree\na,b\nz,3\nTotal,3\n'
    const cut = readCsv(csv, { name: 'a.csv', limits: { tables: 2 } })
    expect([reached(cut), rowsOf(cut)]).toEqual([['2 at 11:1'], ['x|1', 'Total|1', 'y|2', 'Total|2']])
    expect(reached(readCsv(csv, { name: 'a.csv', limits: { tables: 3 } }))).toEqual([])
    const [one, two] = [
      'Item      Held\nPens      2\nInk       3\n',
      'Site      Rooms     Beds\nEast      4         9\nWest      5         8\n',
    ]
    const text = `${one}\nThese words stand between the two of them, and go on for a while.\n\n${two}`
    const first = readText(text, { name: 'a.txt', limits: { tables: 1 } })
    expect([reached(first), rowsOf(first)]).toEqual([['1 at 7:1'], ['Pens|2', 'Ink|3']])
  })

  it('in a text whose cells are lines: tables that a layout knows', () => {
    const layouts = [
      {
        id: 'held',
        columns: [
          { names: ['Item'], accepts: () => true },
          { names: ['Held'], accepts: (cell: string) => /^\d+$/.test(cell) },
        ],
      },
    ]
    const text = 'Item\nHeld\nPens\n2\nItem\nHeld\nInk\n3\nItem\nHeld\nnone\n'
    const read = (tables: number): Source => readText(text, { name: 'a.txt', layouts, limits: { tables } })
    expect([reached(read(3)), rowsOf(read(3))]).toEqual([[], ['Pens|2', 'Ink|3']])
    expect([reached(read(1)), rowsOf(read(1))]).toEqual([['1 at 5:1'], ['Pens|2']])
    expect(read(1).problems?.map(({ rule }) => rule)).toEqual(['tables/limit-reached'])
  })

  it('in an extracted text', () => {
    const text = (limits: Partial<Limits>): Source => readText('one\ntwo\nthree\n', { name: 'a.txt', limits })
    const lines = ({ blocks }: Source): readonly unknown[] => blocks.map((block) => 'text' in block && block.text)
    // A line is two parts, as an element and its text are.
    expect([reached(text({ nodes: 4 })), lines(text({ nodes: 4 }))]).toEqual([['4 at 3:1'], ['one', 'two']])
    expect(reached(text({ nodes: 6 }))).toEqual([])
    expect(reached(readText('a  b\nc\td\ne\n', { name: 'a.txt', limits: { nodes: 12 } }))).toEqual(['12 at 3:1'])
    expect([reached(text({ bytes: 5 })), lines(text({ bytes: 5 }))]).toEqual([['5 at 2:2'], ['one', 't']])
    expect([reached(text({ cell: 3 })), lines(text({ cell: 3 }))]).toEqual([['3 at 3:1'], ['one', 'two', 'thr']])
  })

  it('never within a character', () => {
    for (const most of [3, 4, 5, 6]) {
      const { blocks, problems } = readText(new TextEncoder().encode('a\u20ac\u20ac\u20ac'), {
        name: 'a',
        limits: { bytes: most },
      })
      expect(blocks).toMatchObject([{ text: `a${'\u20ac'.repeat(Math.floor((most - 1) / 3))}` }])
      expect(problems?.map(({ rule }) => rule)).toEqual(['tables/limit-reached'])
    }
  })
})

describe('problems of one code', () => {
  const ragged = `<table><tr><th>a<th>b<th>c${'<tr><td>1<td>2'.repeat(30)}<tr><td>1<td>2<td>3</table>`

  it('are listed up to the limit, and counted beyond it', () => {
    const { problems, unlisted } = html(ragged, { findings: 10 })
    expect(problems).toHaveLength(10)
    expect(unlisted).toEqual([{ rule: 'tables/ragged-row', level: 'error', count: 20 }])
    expect(html(ragged)).not.toHaveProperty('unlisted')
  })
})

describe('limits', () => {
  it('reach the readers that read chooses from', async () => {
    const limits = { slots: 2 }
    const text = '<table><tr><th>a<th>b<tr><td>1<td>2</table>'
    expect(reached(await read(text, { name: 'a', limits }))).toEqual(['2 at 1:22'])
    expect(reached(await read('a,b\n1,2\n', { name: 'a.csv', limits }))).toEqual(['2 at 2:1'])
    expect(reached(await read('one\ntwo\n', { name: 'a.txt', limits: { nodes: 1 } }))).toEqual(['1 at 2:1'])
    expect(reached(await htmlReader.read(new TextEncoder().encode(text), { name: 'a', limits }))).toEqual(['2 at 1:22'])
  })

  it.each([
    [{ slots: 0 }, RangeError, 'readHtml: limits.slots'],
    [{ cell: 1.5 }, RangeError, 'readHtml: limits.cell'],
    [{ bytes: '64' }, TypeError, 'readHtml: limits.bytes'],
    [{ rows: 5 }, TypeError, "readHtml: limits has no 'rows'"],
    [5, TypeError, 'readHtml: limits must be an object'],
  ])('%j are refused', (limits, kind, message) => {
    const call = (): Source => html('a', limits as Partial<Limits>)
    expect(call).toThrow(kind)
    expect(call).toThrow(message)
  })

  it('may be none', () => {
    expect(rowsOf(html('<table><tr><th>a<tr><td>1<tr><td>2</table>', { slots: Infinity, bytes: Infinity }))).toEqual([
      '1',
      '2',
    ])
  })
})

describe('pages that ask for much', () => {
  it('a page of 10 KB whose cells span a hundred thousand columns is a table of those that it has', () => {
    const wide = `<tr>${'<td colspan=1000>x'.repeat(99)}<td rowspan=0>y</tr>`
    const source = html(`<table>${wide}${'<tr><td>1'.repeat(900)}</table>`)
    expect(rowsOf(source)).toHaveLength(900)
    expect(source.problems?.filter(({ rule }) => rule === 'tables/span-limit')).toHaveLength(1)
  })

  it('a table of more empty places than may be read is read as far as may be', () => {
    const source = html(`<table><tr>${'<td>x'.repeat(3000)}<td rowspan=0>y</tr>${'<tr><td>1'.repeat(3000)}</table>`)
    expect(reached(source)).toEqual(['5,000,000 at 1:30017'])
    expect(rowsOf(source).length).toBe(1665)
  })

  it('more rows, links and footnotes than a call has room for', () => {
    const many = 150_000
    expect(rowsOf(html(`<table>${'<tr><td>Laptop<td>1'.repeat(many)}</table>`))).toHaveLength(many - 1)
    expect(html(`<p>${'<a href=c>c</a> '.repeat(many)}`).blocks).toHaveLength(many + 1)
    expect(html(`<table><tr><th>a<th>b${'<tr><td>7<sup>1</sup><td>8'.repeat(many)}</table>`).unlisted).toEqual([
      { rule: 'tables/footnote-left-out', level: 'note', count: many - 1000 },
    ])
  })

  it('lists in lists, in a time that grows as they do', () => {
    const time = (depth: number): number => {
      const page = `${'<ul><li>x'.repeat(depth)}<h2>y</h2>`
      const times = [1, 2, 3].map(() => {
        const before = performance.now()
        html(page, { nesting: Infinity })
        return performance.now() - before
      })
      return Math.min(...times)
    }
    expect(time(24_000) / Math.max(1, time(3000))).toBeLessThan(32)
  })
})
