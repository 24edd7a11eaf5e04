import { describe, expect, it } from 'vitest'
import { plainTotals } from './plain-totals.js'

const totals = (title: string, ...lines: readonly string[]) =>
  plainTotals(
    lines.map((line) => line.split('|')),
    {},
    { aggregations: [] },
    { title, wholes: new Set() },
  ).map(({ result, computed, holds }) => [result.join(), computed, holds])

describe('a line that says that it is the total', () => {
  it('adds up what stands above it, one column alone', () => {
    expect(totals('', 'Site|Beds', 'North|10', 'South|5', 'West|7', 'Total|30')).toEqual([['4,1', '22', 'no']])
  })
  it('is not asked for where an entry above it has no name: nobody knows what it counts', () => {
    expect(totals('', 'Site|Beds', 'North|10', '|5', 'West|7', 'Total|30')).toEqual([])
  })
  it('is taken for one of its table by what it counts, not by the word total', () => {
    // Two columns fail by a line that may be lost: 30 for 22, and 44 for 34.
    const rows = ['Site|2024|2025', 'North|10|20', 'South|5|6', 'West|7|8', 'Total beds|30|44']
    expect(totals('Beds by site', ...rows)).toEqual([
      ['4,1', '22', 'no'],
      ['4,2', '34', 'no'],
    ])
    expect(totals('Total staff by site', ...rows)).toEqual([])
  })
  it('is no entry that only has such a word within its name', () => {
    const rows = (last: string) => ['Site|Beds', 'North|10', 'South|5', 'West|7', `${last}|30`]
    expect(totals('', ...rows('Bed total'))).toHaveLength(1)
    expect(totals('', ...rows('Bed total:'))).toHaveLength(1)
    expect(totals('', ...rows('Bed total last year'))).toEqual([])
    expect(totals('', ...rows('All'))).toHaveLength(1)
    expect(totals('', ...rows('Small'))).toEqual([])
    expect(totals('', ...rows('Over all sites'))).toEqual([])
  })
})
