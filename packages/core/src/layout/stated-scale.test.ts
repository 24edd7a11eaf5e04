import { describe, expect, it } from 'vitest'
import type { Table } from '../source/source.js'
import { scaleWords, withStatedScale } from './stated-scale.js'

const location = { kind: 'text', source: 'a.txt', line: 1, column: 1 } as const
const tableOf = (heading: string, ...texts: readonly string[]): Table => ({
  kind: 'table',
  under: [],
  headers: [heading],
  rows: texts.map((text) => [{ text, location }]),
  location,
})

describe('a scale that a heading states', () => {
  it.each([
    ['Amount £000', 'thousands'],
    ['Amount (£000)', 'thousands'],
    ["Amount (£'000s)", 'thousands'],
    ['Amount £k', 'thousands'],
    ['Amount (£ thousand)', 'thousands'],
    ['Amount in £ thousands', 'thousands'],
    ['Amount (£m)', 'millions'],
    ['Amount £ million', 'millions'],
    ['Amount (in millions of pounds)', 'millions'],
  ])('is taken off: %s', (heading, words) => {
    expect(scaleWords(heading)).toBe(words)
    expect(withStatedScale(tableOf(heading)).headers).toEqual(['Amount'])
  })
  it.each(['Amount (£)', 'Amount', 'Amount over £25,000', '£000', 'Amount £25k+', 'Term (months)', 'Notice (m)'])(
    'is none in %s',
    (heading) => {
      expect(scaleWords(heading)).toBe(undefined)
      const table = tableOf(heading, '30')
      expect(withStatedScale(table)).toBe(table)
    },
  )
  it('is written out in figures, and in nothing else', () => {
    const table = tableOf('Value (£000)', '30', '1,200.5', '-30', '(30)', '£30', '0', 'TBC', '£1.2m', '', '-')
    expect(withStatedScale(table).rows.map(([cell]) => cell?.text)).toEqual([
      '30k',
      '1,200.5k',
      '-30k',
      '(30k)',
      '£30k',
      '0',
      'TBC',
      '£1.2m',
      '',
      '-',
    ])
    expect(withStatedScale(tableOf('Value (£m)', '1.5')).rows[0]?.[0]?.text).toBe('1.5m')
  })
})
