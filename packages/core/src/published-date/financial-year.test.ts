import { describe, expect, it } from 'vitest'
import { financialYear } from './financial-year.js'
import { parseFinancialYear } from './parse-financial-year.js'

describe('financialYear', () => {
  it.each([
    { date: '2018-03-31', label: '2017/18', start: '2017-04-01', end: '2018-03-31' },
    { date: '2018-04-01', label: '2018/19', start: '2018-04-01', end: '2019-03-31' },
    { date: '2017-12-31', label: '2017/18', start: '2017-04-01', end: '2018-03-31' },
    { date: '2018-01-01', label: '2017/18', start: '2017-04-01', end: '2018-03-31' },
    { date: '2000-03-31', label: '1999/00', start: '1999-04-01', end: '2000-03-31' },
    { date: '2024-02-29', label: '2023/24', start: '2023-04-01', end: '2024-03-31' },
  ] as const)('$date is in $label', ({ date, ...year }) => expect(financialYear(date)).toMatchObject(year))

  it('has twelve months, M1 April to M12 March', () => {
    const { months } = financialYear('2023-04-01')
    expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(months[0]).toEqual({ month: 1, start: '2023-04-01', end: '2023-04-30' })
    expect(months[8]).toEqual({ month: 9, start: '2023-12-01', end: '2023-12-31' })
    expect(months[9]).toEqual({ month: 10, start: '2024-01-01', end: '2024-01-31' })
    expect(months[10]).toEqual({ month: 11, start: '2024-02-01', end: '2024-02-29' })
  })
  it('names its parameter and stays within four-digit years', () => {
    expect(() => financialYear('2018-02-30')).toThrow(/^financialYear: date/)
    expect(() => financialYear('0000-03-31')).toThrow(/^financialYear: date/)
    expect(() => financialYear('9999-04-01')).toThrow(/^financialYear: date/)
  })
})

describe('parseFinancialYear', () => {
  it.each([
    ['2017/18', '2017/18', []],
    ['2017-18', '2017/18', []],
    ['2017–18', '2017/18', []],
    ['2017/2018', '2017/18', []],
    ['2017-2018', '2017/18', []],
    [' 2017 / 18 ', '2017/18', []],
    ['2017 to 2018', '2017/18', []],
    ['FY 2017-18', '2017/18', []],
    ['FY2017/18', '2017/18', []],
    ['Financial year: 2017/18', '2017/18', []],
    ['F.Y. 2017/18', '2017/18', []],
    ['17/18', '2017/18', ['twoDigitYear']],
    ['FY17/18', '2017/18', ['twoDigitYear']],
    ['1718', '2017/18', ['twoDigitYear']],
    ['FY 1718', '2017/18', ['twoDigitYear']],
    ['1920', '2019/20', ['twoDigitYear']],
    ['2010-11', '2010/11', []],
    ['1999/00', '1999/00', []],
    ['1999/2000', '1999/00', []],
    ['99/00', '1999/00', ['twoDigitYear']],
    ['9900', '1999/00', ['twoDigitYear']],
    ['69/70', '2069/70', ['twoDigitYear']],
    ['70/71', '1970/71', ['twoDigitYear']],
  ] as const)('reads %j as %s', (text, label, notes) => {
    const parsed = parseFinancialYear(text)
    expect(parsed).toMatchObject({ ok: true, value: { label } })
    expect(parsed.ok && parsed.notes.map(({ code }) => code)).toEqual(notes)
  })
  it.each([
    ['', 'blank', undefined],
    ['   ', 'blank', undefined],
    ['FY', 'blank', undefined],
    ['2017', 'singleYear', '2016/17 or 2017/18'],
    ['FY 2017', 'singleYear', '2016/17 or 2017/18'],
    ['FY18', 'singleYear', '2017/18 or 2018/19'],
    ['2021', 'singleYear', '2020/21 or 2021/22'],
    ['2017/19', 'notConsecutive', undefined],
    ['2018/17', 'notConsecutive', undefined],
    ['2017/2017', 'notConsecutive', undefined],
    ['1817/18', 'yearOutOfRange', undefined],
    ['1719', 'unreadable', undefined],
    ['2017/18 and 2018/19', 'unreadable', undefined],
    ['17/2018', 'unreadable', undefined],
    ['31/03/2018', 'unreadable', undefined],
    ['this year', 'unreadable', undefined],
    ['2017/18x', 'unreadable', undefined],
    ['2017/18'.padEnd(101), 'tooLong', undefined],
  ] as const)('refuses %j as %s', (text, code, suggestion) => {
    const parsed = parseFinancialYear(text)
    expect(parsed).toMatchObject({ ok: false, refusal: { code } })
    expect(!parsed.ok && parsed.refusal.suggestion).toBe(suggestion)
  })
  it('throws for what is not a string', () =>
    expect(() => parseFinancialYear(2017 as unknown as string)).toThrow(TypeError))
})

it('is the own of whoever asks: a change of it is seen by nobody else', () => {
  const first = financialYear('2018-03-31') as unknown as { label: string; months: { end: string }[] }
  first.label = 'changed'
  first.months.splice(1)
  Object.assign(first.months[0] ?? {}, { end: 'changed' })
  const again = financialYear('2018-03-31')
  expect([again.label, again.months.length, again.months[0]?.end]).toEqual(['2017/18', 12, '2017-04-30'])
})
