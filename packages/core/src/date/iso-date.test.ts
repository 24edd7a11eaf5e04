import { describe, expect, it } from 'vitest'
import { daysInMonth, isIsoDate, isLeapYear, isoDate } from './iso-date.js'

describe('isoDate and isIsoDate', () => {
  it.each(['2018-03-31', '2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(isIsoDate(text)).toBe(true)
    expect(isoDate(text)).toBe(text)
  })
  it.each([
    '',
    '2018-3-31',
    '2018-03-32',
    '2018-13-01',
    '2018-00-01',
    '2018-01-00',
    '2023-02-29',
    '1900-02-29',
    '31/03/2018',
    '2018-03-31T00:00:00',
    ' 2018-03-31',
    '2018-03-31\n',
    '+2018-03-31',
    '20180331',
    'abcd-02-10',
    '2018-0a-10',
    '２０１８-02-10',
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false)
    expect(() => isoDate(text)).toThrow(/^isoDate: text must be a calendar day written YYYY-MM-DD, got "/)
  })
})

describe('months and leap years', () => {
  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 1, 31],
    [2023, 4, 30],
    [2023, 12, 31],
    [2023, 0, 0],
    [2023, 13, 0],
  ])('%i-%i has %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days))
  it.each([
    [2000, true],
    [1900, false],
    [2024, true],
    [2023, false],
  ])('%i: %s', (year, leap) => expect(isLeapYear(year)).toBe(leap))
})
