import { describe, expect, it } from 'vitest'
import { readCsv, readHtml } from '@imt/tables'
import type { Source } from '@imt/core'
import { toolkit } from '../toolkit.js'
import { hasMoreLines, limitsFor, namingMaxRows, rowsFor, withinRows } from './within-rows.js'

const rowsOf = ({ blocks }: Source): readonly number[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []))
const said = ({ problems = [] }: Source): readonly unknown[] =>
  problems.map(({ rule, location }) => [rule, location && 'line' in location ? location.line : undefined])
const estate = (rows: number): string =>
  `<table><tr><th>Asset Type<th>Current Vendor<th>Quantity of Asset${'\n<tr><td>PC<td>HP<td>1'.repeat(rows)}</table>\n`
const contracts = (rows: number): string =>
  `Contract title,Supplier,Start date,End date\n${'A,B,01/04/2020,31/03/2030\n'.repeat(rows)}`

describe('a file of more rows than are checked together', () => {
  it('is the larger the more rows it may have: a small file of very many is what would take minutes', () => {
    expect([0, 1, 1_048_576, 1_048_577, 5_000_000].map(rowsFor)).toEqual([10_000, 10_000, 10_000, 20_000, 50_000])
  })

  it('is given as it is up to that many', () => {
    const source = readHtml(estate(3), { name: 'a.html' })
    expect(withinRows(source, 3, toolkit)).toEqual({ source })
    expect(withinRows(source, 3, toolkit).source).toBe(source)
  })

  it('is cut where its rows need each other, and its place is told', () => {
    const { source, table } = withinRows(readHtml(estate(5), { name: 'a.html' }), 3, toolkit)
    expect([rowsOf(source), said(source), table]).toEqual([[3], [['tables/limit-reached', 5]], undefined])
    expect(source.problems?.[0]?.message).toContain('more than 3 rows')
  })

  it('counts the rows of all its tables, and leaves out those after the last', () => {
    const { source } = withinRows(readHtml(`${estate(2)}${estate(2)}${estate(2)}`, { name: 'a.html' }), 3, toolkit)
    expect([rowsOf(source), said(source)]).toEqual([[2, 1], [['tables/limit-reached', 6]]])
  })

  it('counts a table beside its rows where there are very many, so that small ones take no longer than large', () => {
    const { source } = withinRows(readHtml(estate(1).repeat(30), { name: 'a.html' }), 60, toolkit)
    expect([rowsOf(source).length, source.problems?.map(({ rule }) => rule)]).toEqual([14, ['tables/limit-reached']])
    expect(source.problems?.[0]?.message).toContain('more than 60 rows, each table counted as 10 more, the most')
    const few = readHtml(estate(1).repeat(10), { name: 'a.html' })
    expect(withinRows(few, 60, toolkit)).toEqual({ source: few })
  })

  it('comes in pieces where each row stands for itself', async () => {
    const { source, table } = withinRows(readCsv(contracts(3500), { name: 'a.csv' }), 1000, toolkit)
    expect([rowsOf(source), said(source)]).toEqual([[], []])
    const whole = readCsv(contracts(3000), { name: 'a.csv' })
    expect(withinRows(whole, 1000, toolkit)).toEqual({ source: whole })
    const pieces: number[] = []
    for await (const piece of table?.pieces ?? []) pieces.push(...rowsOf(piece))
    expect(pieces).toEqual([1000, 1000, 1000, 500])
  })

  it('is cut even then where it holds far more than a file of its size is checked of, and its place is told', async () => {
    const { source, table } = withinRows(readCsv(contracts(53), { name: 'a.csv' }), 10, toolkit)
    expect([rowsOf(source), said(source)]).toEqual([[], [['tables/limit-reached', 52]]])
    expect(source.problems?.[0]?.message).toMatch(/more than 50 rows.*as a CSV file.*--max-rows/)
    let rows = 0
    for await (const piece of table?.pieces ?? []) rows += rowsOf(piece)[0] ?? 0
    expect(rows).toBe(50)
  })
})

describe('limits that follow from the rows', () => {
  const messages = (html: string, rows: number): readonly string[] => {
    const { problems = [] } = readHtml(html, { name: 'a.html', limits: { ...limitsFor(rows), cell: 50 } })
    return namingMaxRows(problems, rows)
      .filter(({ rule }) => rule === 'tables/limit-reached')
      .map(({ message }) => message)
  }
  const wide = `<table><tr>${'<th>'.repeat(20)}${'<tr><td colspan=20>'.repeat(20)}</table>`

  it.each([
    ['parts', estate(30), 10],
    ['cells', wide, 10],
    ['tables', `<table><tr><th>A<th>B<tr><td>1<td>2</table>`.repeat(3), 10],
  ])('are told with the option that allows more %s', (figure, html, rows) => {
    const found = messages(html, rows)
    expect(found).not.toEqual([])
    expect(
      found.some((message) => message.includes(` ${figure}`) && message.endsWith('allow more with --max-rows.')),
    ).toBe(true)
  })

  it('are no others', () => {
    const found = messages(`<p>${'x'.repeat(60)}</p>`, 10)
    expect(found).toHaveLength(1)
    expect(found[0]).not.toContain('--max-rows')
  })
})

it.each([
  ['a\nb\n', 1, true],
  ['a\nb\n', 2, false],
  ['a\rb\rc\r', 2, true],
  ['a\r\nb\r\n', 2, false],
  ['', 1, false],
])('%j has more lines than %i: %s', (text, most, more) => {
  expect(hasMoreLines([new TextEncoder().encode(text)], most)).toBe(more)
})
