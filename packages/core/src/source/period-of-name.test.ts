import { describe, expect, it } from 'vitest'
import { areApart, periodOfName, periodOfWords } from './period-of-name.js'

const said = (name: string): string => {
  const period = periodOfName(name)
  return period === undefined ? 'none' : `${period.start} ${period.end}`
}

describe('periodOfName', () => {
  it.each([
    ['2024/estate.csv', '2024-01-01 2024-12-31'],
    ['2024\\estate.csv', '2024-01-01 2024-12-31'],
    ['estate_2024.xlsx', '2024-01-01 2024-12-31'],
    ['estate2024v2.csv', '2024-01-01 2024-12-31'],
    ['spend-2024-25.csv', '2024-04-01 2025-03-31'],
    ['spend 2024-2025 final.csv', '2024-04-01 2025-03-31'],
    ['FY24-25.csv', '2024-04-01 2025-03-31'],
    ['202425.csv', '2024-04-01 2025-03-31'],
    ['April 2025.csv', '2025-04-01 2025-04-30'],
    ['sept-2025.csv', '2025-09-01 2025-09-30'],
    ['2024-02.csv', '2024-02-01 2024-02-29'],
    ['estate-2024-11-28.csv', '2024-11-01 2024-11-30'],
    ['estate 28.11.2024.csv', '2024-11-01 2024-11-30'],
    ['20241128-estate.csv', '2024-11-01 2024-11-30'],
    // 2011-12 may be a December, which lies in the year.
    ['2011-12.csv', '2011-04-01 2012-03-31'],
    ['2011-12-05.csv', '2011-12-01 2011-12-31'],
    ['2024-25/April 2024.csv', '2024-04-01 2024-04-30'],
    ['/srv/2026 checks/2024/estate.csv', '2024-01-01 2024-12-31'],
    ['2024/trust/estate.csv', '2024-01-01 2024-12-31'],
  ])('reads %s', (name, expected) => {
    expect(said(name)).toBe(expected)
  })

  it.each([
    'estate.csv',
    '',
    'standard input',
    'estate 2024 and 2025.csv',
    '2025/estate-2024.csv',
    '2023-25.csv',
    'FOI-2024-1234.html',
    '1234-2024.html',
    '01-2024-estate.csv',
    'windows-2019.csv',
    'Windows Server 2019.csv',
    'office2016.csv',
    'Freedom of Information Act 2000.html',
    'FY24.csv',
    '24-25.csv',
    '4307.csv',
    '20241328.csv',
    '2024-25-12.csv',
    '9999.csv',
  ])('reads nothing out of "%s"', (name) => {
    expect(said(name)).toBe('none')
  })
})

describe('areApart', () => {
  it.each([
    ['2024/estate.csv', '2025/estate.csv', true],
    ['April 2025.csv', 'May 2025.csv', true],
    ['2023-24.csv', '2024-25.csv', true],
    ['2024/estate.csv', '2024/estate (2).csv', false],
    // Which of both years "2024" means is not said.
    ['2024.csv', '2023-24.csv', false],
    ['2024.csv', '2024-25.csv', false],
    ['2024.csv', 'estate.csv', false],
    ['estate.csv', 'estate-b.csv', false],
  ])('%s and %s: %s', (one, two, apart) => {
    const [first, second] = [periodOfName(one), periodOfName(two)]
    expect(first !== undefined && second !== undefined && areApart(first, second)).toBe(apart)
    expect(first !== undefined && second !== undefined && areApart(second, first)).toBe(apart)
  })
})

describe('periodOfWords', () => {
  it.each([
    ['IT budget 2024/25', '2024-04-01 2025-03-31'],
    ['Spend over £25,000: April 2024', '2024-04-01 2024-04-30'],
    ['Hardware 2023', '2023-01-01 2023-12-31'],
    ['Freedom of Information Act 2000', 'none'],
    ['2023/24 and 2024/25 compared', 'none'],
    [`Budget 2024/25 ${'x'.repeat(200)}`, 'none'],
  ])('reads "%s"', (words, expected) => {
    const period = periodOfWords(words)
    expect(period === undefined ? 'none' : `${period.start} ${period.end}`).toBe(expected)
  })
})
