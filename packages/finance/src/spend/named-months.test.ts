import { describe, expect, it } from 'vitest'
import { expectedMonths, monthsBetween } from './expected-months.js'
import { namedMonths } from './named-months.js'

describe('namedMonths', () => {
  // As files of NHS bodies are named; the names here are made up in their manner.
  it.each([
    ['Spend 01 - April.csv', '04'],
    ['April_2015_published.csv', '2015-04'],
    ['Over 25k May 2020.xlsx', '2020-05'],
    ['spend-Sept-20.csv', '2020-09'],
    ['JUNE 2021', '2021-06'],
    ['03-05 - June to August.xlsx', '06/08'],
    ['December 2020 to March 2021.xlsx', '2020-12/2021-03'],
    ['payments that may be late.csv', undefined],
    ['spend-over-25k-april-2025.csv', '2025-04'],
    ['spend_over_25000_may2025.csv', '2025-05'],
    ['payments-april-to-june-2025.csv', '04/2025-06'],
    ['apr-may-jun-2025.csv', '04/2025-06'],
    ['trust-march-and-april.csv', undefined],
    ['what we may march for in 2025.csv', undefined],
    ['Mayfair Decorators Janet.csv', undefined],
    ['spend.csv', undefined],
  ])('of %s are %s', (text, months) => {
    expect(namedMonths(text)).toBe(months)
  })
})

describe('expectedMonths', () => {
  const counts = (months: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
    new Map(Object.entries(months))

  it('are those that the file is named for, in the year of most payments', () => {
    expect([...(expectedMonths(counts({ '2020-04': 9, '2019-04': 1, '2020-05': 30 }), '04')?.months ?? [])]).toEqual([
      '2020-04',
    ])
  })
  it('reach over the end of a year', () => {
    expect([...(expectedMonths(counts({ '2021-01': 5, '2020-12': 2 }), '12/02')?.months ?? [])]).toEqual([
      '2020-12',
      '2021-01',
      '2021-02',
    ])
  })
  it('are the month of four in five of at least five payments', () => {
    expect(expectedMonths(counts({ '2020-04': 4, '2020-05': 1 }), undefined)?.words).toBe('April 2020, the month of 4')
    expect(expectedMonths(counts({ '2020-04': 39, '2020-05': 10 }), undefined)).toBeUndefined()
    expect(expectedMonths(counts({ '2020-04': 4 }), undefined)).toBeUndefined()
  })
  it('are those of the payments where the file is named for the month in which it was published', () => {
    expect(expectedMonths(counts({ '2020-04': 140, '2020-05': 1 }), '05')?.words).toBe('April 2020, the month of 140')
  })
  it('are those of the name where they had ended before any payment, which is no month of publication', () => {
    expect(expectedMonths(counts({ '2020-04': 10 }), '2020-03')?.words).toBe('March 2020, which the file is named for')
    expect([...(expectedMonths(counts({ '2020-04': 10 }), '2019-12/2020-02')?.months ?? [])]).toEqual([
      '2019-12',
      '2020-01',
      '2020-02',
    ])
    expect(expectedMonths(counts({ '2020-04': 10 }), '2020-05')?.words).toBe('April 2020, the month of 10')
    expect(expectedMonths(counts({ '2020-04': 9, '2020-02': 1 }), '2020-03')?.words).toBe('April 2020, the month of 9')
  })
  it('fall back on the payments where none was made in the months of the name', () => {
    expect(expectedMonths(counts({ '2020-04': 10 }), '05')?.words).toBe('April 2020, the month of 10')
  })
})

it('monthsBetween counts over the end of a year', () => {
  expect(monthsBetween('2020-11', '2021-02')).toEqual(['2020-11', '2020-12', '2021-01', '2021-02'])
  expect(monthsBetween('2020-11', '2020-11')).toEqual(['2020-11'])
})
