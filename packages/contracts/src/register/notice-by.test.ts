import { describe, expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { datesToAct } from '../term/dates-to-act.js'
import { readContract } from './read-contract.js'

const asOf = '2026-11-30'
const read = (noticePeriod: string, more: Readonly<Record<string, string>> = {}) =>
  readContract({ title: 'Rostering', start: '01/04/2024', end: '31/03/2029', noticePeriod, ...more })
const codes = (text: string, more?: Readonly<Record<string, string>>) =>
  read(text, more).notes.map(({ at, code }) => [at, code])

describe('a column of notice that holds a day', () => {
  it.each([
    ['30/09/2028', '2028-09-30'],
    ['by 30 September 2028', '2028-09-30'],
    ['Notice to be given by 30/09/2028', '2028-09-30'],
    ['before 1 October 2028', '2028-09-30'],
    ['No later than 2028-09-30', '2028-09-30'],
    ['Last date 30.09.2028', '2028-09-30'],
  ])('takes %s as the last day for notice', (text, day) => {
    const { terms, notes } = read(text)
    expect(terms.notice).toBeUndefined()
    expect(notes).toEqual([])
    const { lastNoticeDay } = contractDates(terms, { asOf })
    expect(lastNoticeDay).toMatchObject({ latest: day, basis: 'stated' })
    expect(datesToAct(terms, { asOf }).find(({ act }) => act === 'endNotice')?.latest).toBe(day)
  })

  it('reads the length and the day beside it', () => {
    const { terms } = read('6 months (30/09/2028)')
    expect(terms.notice).toEqual({ amount: 6, unit: 'months' })
    expect(contractDates(terms, { asOf }).lastNoticeDay).toMatchObject({ latest: '2028-09-30', basis: 'stated' })
    expect(codes('6 months (30/09/2028)')).toEqual([])
  })

  it('says where the length leads to another day', () => {
    expect(codes('6 months, by 31/12/2028')).toEqual([['noticePeriod', 'noticeDayDisagrees']])
  })

  it('takes the earlier of two that disagree', () => {
    const lastOf = (text: string) => contractDates(read(text).terms, { asOf }).lastNoticeDay?.latest
    expect(lastOf('6 months, by 31/12/2028')).toBe('2028-09-30')
    expect(lastOf('6 months, by 30/06/2028')).toBe('2028-06-30')
  })
  it.each([
    ['12 months before 31/03/2029', '2028-03-31'],
    ['3 months prior to 31 March 2029', '2028-12-31'],
  ])('counts back from the day in %s', (text, day) => {
    expect(codes(text)).toEqual([])
    expect(contractDates(read(text).terms, { asOf }).lastNoticeDay).toMatchObject({ latest: day, basis: 'computed' })
  })
  it('notes a day from which the notice is counted and that is not the end', () => {
    expect(codes('3 months from 31/12/2027')).toEqual([['noticePeriod', 'noticeDayNotUsed']])
    expect(read('3 months from 31/12/2027').terms).toMatchObject({ notice: { amount: 3, unit: 'months' } })
  })
  it('does not use a day outside the term', () => {
    expect(codes('30/09/2030')).toEqual([['noticePeriod', 'noticeDayOutsideTerm']])
    expect(codes('30/09/2019')).toEqual([['noticePeriod', 'noticeDayOutsideTerm']])
    expect(read('30/09/2030').terms.noticeBy).toBeUndefined()
  })

  it('moves with the terms of a contract that renews itself', () => {
    const { terms } = read('31/12/2024', { end: '31/03/2025', renewal: 'Annually' })
    const { lastNoticeDay, nextNoticeDay } = contractDates(terms, { asOf })
    expect(lastNoticeDay).toMatchObject({ latest: '2026-12-31', basis: 'computed' })
    expect(nextNoticeDay?.latest).toBe('2027-12-31')
  })
  it.each(['Notice given 01/02/2026', '3 months - notice served on 1 February 2026', 'Notice issued 01.02.2026'])(
    'takes no day on which notice was given: %s',
    (text) => {
      expect(read(text).terms.noticeBy).toBeUndefined()
      expect(codes(text)).toEqual([['noticePeriod', 'noticeGiven']])
    },
  )
  it.each([
    ['Notice given by us 01/02/2026', 'noticeGiven'],
    ['Supplier gave notice 01/02/2026', 'noticeGiven'],
    ['Notice sent to supplier 01/02/2026', 'noticeGiven'],
    ['Terminated 01/02/2026', 'noticeGiven'],
    ['Terminated on 1 February 2026', 'noticeGiven'],
    ['Notified supplier 01/02/2026', 'noticeGiven'],
    ['Notice given 01/02/2026 for 31/03/2026', 'noticeGiven'],
    ['30/09/2027 or 30/09/2026', 'noticeDayUnclear'],
    ['None after 01/02/2026', 'noticeDayUnclear'],
    ['Not before 01/02/2026', 'noticeDayUnclear'],
    ['No notice can be given before 01/02/2026', 'noticeDayUnclear'],
    ['Review due 01/02/2026', 'noticeDayUnclear'],
    ['Letter of 01/02/2026', 'noticeDayUnclear'],
    ['30/09/2028 TBC', 'noticeDayUnclear'],
    ['Rolling until 30/09/2028', 'noticeDayUnclear'],
  ])('uses no day that nothing makes the last for notice: %s', (text, code) => {
    expect(read(text).terms).not.toHaveProperty('noticeBy')
    expect(read(text).terms.notice).toBeUndefined()
    expect(codes(text)).toEqual([['noticePeriod', code]])
  })
  it.each([
    '3 months by letter, template dated 01/06/2025',
    '3 months (contract signed 01/02/2026)',
    '3 months, reviewed 01/03/2026',
  ])('uses the length alone of %s', (text) => {
    const { terms } = read(text)
    expect(terms).not.toHaveProperty('noticeBy')
    expect(terms.notice).toEqual({ amount: 3, unit: 'months' })
    expect(codes(text)).toEqual([['noticePeriod', 'noticeDayNotUsed']])
  })
  it('says that notice was given beside a length', () => {
    expect(read('We gave 3 months notice on 01/02/2026').terms).not.toHaveProperty('noticeBy')
    expect(codes('We gave 3 months notice on 01/02/2026')).toEqual([['noticePeriod', 'noticeGiven']])
  })
  it.each([
    ['by end of September 2028', '2028-09-30'],
    ['Deadline for notice: 30/09/2028', '2028-09-30'],
    ['Last date for giving notice is 30/09/2028', '2028-09-30'],
    ['Notice due 30/09/2028', '2028-09-30'],
    ['Notice: 30/09/2028', '2028-09-30'],
    ['Friday 29 September 2028', '2028-09-29'],
    ['30/09/2028 at the latest', '2028-09-30'],
    ['Written notice must be served on 30/09/2028', '2028-09-30'],
    ['Six months: 30/09/2028', '2028-09-30'],
    ['30/09/2028 (6 months)', '2028-09-30'],
    ['6 months, i.e. 30/09/2028', '2028-09-30'],
    ["6 months' written notice by 30/09/2028", '2028-09-30'],
    ['March 2028', '2028-03-31'],
    ['by 30-Sep-2028', '2028-09-30'],
  ])('takes the last day of %s', (text, day) => {
    expect(codes(text)).toEqual([])
    expect(contractDates(read(text).terms, { asOf }).lastNoticeDay).toMatchObject({ latest: day, basis: 'stated' })
  })
  it('counts the length from an end that is stated again', () => {
    expect(codes('3 months, expires 31/03/2029')).toEqual([])
    expect(read('3 months, expires 31/03/2029').terms.notice).toEqual({ amount: 3, unit: 'months' })
  })
})
