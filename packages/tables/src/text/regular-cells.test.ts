import type { Source, Table } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readText } from './read-text.js'

const open = (...lines: readonly string[]): Source => readText(`${lines.join('\n')}\n`, { name: 'a.txt' })
const tablesOf = ({ blocks }: Source): readonly Table[] => blocks.filter((block) => block.kind === 'table')
const rowsOf = (source: Source): readonly string[] =>
  tablesOf(source).flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text).join('|')))
const problemsOf = ({ problems = [] }: Source): readonly string[] =>
  problems.map(({ rule, level }) => `${level} ${rule.slice(7)}`)

const head = ['Contract title', 'Supplier', 'End date', 'Annual value']
const first = ['Network', 'Example Ltd', '31/03/2026', '£120,000']
const second = ['Printing', 'Specimen plc', '30 June 2027', '£5,000.50']

describe('cells of a table, each on a line', () => {
  it('are put together row by row where each row has as many as there are headings', () => {
    const source = open('Register of contracts', '', ...head, ...first, ...second)
    expect(tablesOf(source)).toMatchObject([
      {
        under: ['Register of contracts'],
        headers: head,
        location: { line: 3 },
      },
    ])
    expect(tablesOf(source)[0]?.rows[0]?.[0]).toMatchObject({ text: 'Network', location: { line: 7 } })
    expect(rowsOf(source)).toEqual([first.join('|'), second.join('|')])
    expect(problemsOf(source)).toEqual(['note columns-not-told'])
  })

  it('are put together over pages, without their numbers and the headings that stand again', () => {
    const source = open(...head, ...first, 'Page 1 of 2', ...head, ...second, '2 of 2')
    expect(rowsOf(source)).toEqual([first.join('|'), second.join('|')])
    expect(source.problems?.[0]?.message).toContain('1 row that repeats')
  })

  it('are put together with a last row of totals, whose other cells are taken for empty, which is said', () => {
    const source = open(...head, ...first, ...second, 'Total', '£125,000.50')
    expect(rowsOf(source).at(-1)).toBe('Total|||£125,000.50')
    expect(problemsOf(source)).toEqual(['note columns-not-told', 'note empty-cell-assumed'])
  })

  it.each([
    ['a cell is missing', [...head, ...first, 'Printing', '30/06/2027', '£5,000.50', ...first]],
    ['a heading takes two lines', ['Contract', 'title', ...head.slice(1), ...first, ...second]],
    ['one row alone could be anything', [...head, ...first]],
    [
      'columns stand one after the other',
      [...head.slice(0, 1), 'a', 'b', 'c', 'End date', '1/1/2026', '2/1/2026', '3/1/2026', 'Supplier', 'x', 'y', 'z'],
    ],
  ])('are left as they are where %s', (_, lines) => {
    const source = open(...lines)
    expect(tablesOf(source)).toEqual([])
    expect(source.blocks).toHaveLength(lines.length)
  })

  it('are told where they cannot be put together, whatever their headings are', () => {
    const cells = Array.from({ length: 5 }, (_, at) => [`Thing ${'abcde'.charAt(at)}`, '01/02/2026', '1,200.00'])
    const source = open('Colour', 'When', 'Note', 'How much', ...cells.flat())
    expect(problemsOf(source)).toEqual(['warning columns-not-told'])
    expect(source.problems?.[0]?.message).toContain('cells of a table, such as "01/02/2026"')
  })

  it('are none in prose with some amounts', () => {
    const prose = Array.from(
      { length: 8 },
      (_, at) => `Paragraph ${at} tells of many things that were done in the year.`,
    )
    expect(problemsOf(open(...prose, 'Spent', '£1,200.00', ...prose))).toEqual([])
  })
})
