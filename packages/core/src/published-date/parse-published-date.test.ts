import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePublishedDate } from './parse-published-date.js'
import type { PublishedDate } from './published-date.js'

interface Cell {
  readonly text: string
  readonly expected:
    | { readonly refused: string; readonly suggestion?: string }
    | (Omit<PublishedDate, 'text'> & { readonly notes: readonly string[] })
  readonly source: string
}
const { cells } = JSON.parse(
  readFileSync(new URL('../../test/vectors/published-dates.json', import.meta.url), 'utf8'),
) as { readonly cells: readonly Cell[] }

/** A result in the shape of the vectors. */
const outcome = (text: string, options?: { readonly order?: 'dmy' | 'ymd' }): unknown => {
  const parsed = parsePublishedDate(text, options)
  if (!parsed.ok)
    return {
      refused: parsed.refusal.code,
      ...(parsed.refusal.suggestion !== undefined && { suggestion: parsed.refusal.suggestion }),
    }
  const { text: kept, ...value } = parsed.value
  expect(kept).toBe(text)
  return { ...value, notes: parsed.notes.map(({ code }) => code) }
}
const day = (date: string, ...notes: string[]): unknown => ({ kind: 'day', earliest: date, latest: date, notes })
const span = (kind: string, earliest: string | null, latest: string | null, ...notes: string[]): unknown => ({
  kind,
  earliest,
  latest,
  notes,
})
const words = (kind: string, absence?: string, ...notes: string[]): unknown => ({
  kind,
  earliest: null,
  latest: null,
  ...(absence && { absence }),
  notes,
})
const refusal = (refused: string, suggestion?: string): unknown => ({
  refused,
  ...(suggestion !== undefined && { suggestion }),
})

describe('days that stand for none', () => {
  it.each(['w/c 9999-12-31', 'after 9999-12-31', 'from 31/12/9999', 'w/e 0001-01-01', 'before 01/01/0001'])(
    'are no days to reckon from: %s',
    (text) =>
      expect(parsePublishedDate(text)).toMatchObject({
        ok: true,
        value: { earliest: null, latest: null },
        notes: expect.arrayContaining([
          expect.objectContaining({ code: 'marker' }),
          expect.objectContaining({ code: 'wordsNotRead' }),
        ]),
      }),
  )
})

describe('cells of real registers', () => {
  it.each(cells)('reads $text as decided by hand', ({ text, expected }) => expect(outcome(text)).toEqual(expected))
})

describe('days', () => {
  it.each([
    ['31/03/2019', day('2019-03-31')],
    ['31.03.2019', day('2019-03-31')],
    ['31-03-2019', day('2019-03-31')],
    ['31 03 2019', day('2019-03-31')],
    ['31 / 03 / 2019', day('2019-03-31')],
    ['2019-03-31', day('2019-03-31')],
    ['2019/03/31', day('2019-03-31')],
    ['20190331', day('2019-03-31', 'compactDate')],
    ['13/04/2023', day('2023-04-13')],
    ['03/04/2023', day('2023-04-03', 'dayFirst')],
    ['04/04/2023', day('2023-04-04')],
    ['1/4/2018', day('2018-04-01', 'dayFirst')],
    ['30.6.18', day('2018-06-30', 'twoDigitYear')],
    ['01-04-25', day('2025-04-01', 'twoDigitYear', 'dayFirst')],
    ['31/12/69', day('2069-12-31', 'twoDigitYear')],
    ['31/12/70', day('1970-12-31', 'twoDigitYear')],
    ['31 March 2019', day('2019-03-31')],
    ['31st March, 2019', day('2019-03-31')],
    ['the 31st of March 2019', day('2019-03-31')],
    ['31March2019', day('2019-03-31')],
    ['31-Mar-2019', day('2019-03-31')],
    ['31-Mar-19', day('2019-03-31', 'twoDigitYear')],
    ["31 March '19", day('2019-03-31', 'twoDigitYear')],
    ['March 31, 2019', day('2019-03-31')],
    ['March 31st 2019', day('2019-03-31')],
    ['Mar. 31 2019', day('2019-03-31')],
    ['2019-Mar-31', day('2019-03-31')],
    ['31 MARCH 2019', day('2019-03-31')],
    ['31\u00a0March\u20112019', day('2019-03-31')],
    ['31/03/2019.', day('2019-03-31')],
    ['(31/03/2019)', day('2019-03-31')],
    ['\t31/03/2019\n', day('2019-03-31')],
    ['Sunday 31 March 2019', day('2019-03-31')],
    ['Sun, 31/03/2019', day('2019-03-31')],
    ['29/02/2020', day('2020-02-29')],
    ['29 February 2000', day('2000-02-29')],
  ])('reads %j', (text, expected) => expect(outcome(text)).toEqual(expected))

  it.each([
    ['31/03/2019 00:00', 11],
    ['31/03/2019 00:00:00', 11],
    ['2019-03-31T23:59:59+01:00', 10],
    ['2019-03-31T24:00:00Z', 10],
    ['2019-03-31 00:00:00.0000000', 11],
    ['31/03/2019 5.30pm', 11],
    ['31/03/2019 5 p.m.', 11],
    ['31 March 2019, 12 noon', 15],
    ['31/03/2019 14:07 GMT', 11],
  ])('drops the time of %j and says where', (text, offset) => {
    expect(outcome(text)).toEqual(day('2019-03-31', 'timeDropped'))
    expect(parsePublishedDate(text)).toMatchObject({ notes: [{ at: offset }] })
  })

  it('follows a stated order, and says nothing of the other', () => {
    expect(outcome('03/04/2023', { order: 'dmy' })).toEqual(day('2023-04-03'))
    expect(outcome('25-04-01', { order: 'dmy' })).toEqual(day('2001-04-25', 'twoDigitYear'))
    expect(outcome('25-04-01', { order: 'ymd' })).toEqual(day('2025-04-01', 'twoDigitYear'))
    expect(outcome('31/03/2019', { order: 'ymd' })).toEqual(day('2019-03-31'))
  })

  it.each([
    ['01/18/2016', refusal('monthFirst', '2016-01-18')],
    ['1/23/23', refusal('monthFirst', '2023-01-23')],
    ['2019-18-01', refusal('monthFirst', '2019-01-18')],
    ['2023-04-31', refusal('impossibleDay')],
    ['31/04/2023', refusal('impossibleDay')],
    ['29/02/2019', refusal('impossibleDay')],
    ['29 February 1900', refusal('impossibleDay')],
    ['32/01/2019', refusal('impossibleDay')],
    ['0/1/2019', refusal('impossibleDay')],
    ['31/13/2019', refusal('impossibleMonth')],
    ['1/0/2019', refusal('impossibleMonth')],
    ['13/2019', refusal('impossibleMonth')],
    ['00/00/0000', refusal('zeroDate')],
    ['0000-00-00', refusal('zeroDate')],
    ['31/03/0219', refusal('yearOutOfRange')],
    ['March 1320', refusal('yearOutOfRange')],
    ['31/03/219', refusal('unreadable')],
    ['Monday 31 March 2019', refusal('weekdayMismatch')],
    ['31/03/2019 25:61', refusal('unreadable')],
    ['31/03/2019/20', refusal('unreadable')],
    ['31/03/2019 £400', refusal('unreadable')],
    ['not 31/03/2019', refusal('unreadable')],
    ['4 31/03/2019', refusal('unreadable')],
    ['31 March', refusal('yearMissing')],
    ['March 1st', refusal('yearMissing')],
    ['31/03', refusal('yearMissing')],
    ['March', refusal('yearMissing')],
    ['Nov - Feb 2019', refusal('yearMissing')],
  ])('refuses %j', (text, expected) => expect(outcome(text)).toEqual(expected))

  it.each([
    ['April 20091', span('month', '2009-04-01', '2009-04-30', 'footnoteDigit')],
    ['31/03/20191', day('2019-03-31', 'footnoteDigit')],
    ['31/03/2019\u00b9', day('2019-03-31', 'footnote')],
    ['31/03/2019*', day('2019-03-31', 'footnote')],
    ['31/03/2019 [2]', day('2019-03-31', 'footnote')],
    ['2019 (1)', span('year', '2019-01-01', '2019-12-31', 'footnote')],
    ['1970-01-01', day('1970-01-01', 'suspectDate')],
    ['30/12/1899', day('1899-12-30', 'suspectDate')],
    ['01/01/2919', day('2919-01-01', 'suspectDate')],
    ['0001-01-01 00:00:00.0000000', words('unknown', 'notAvailable', 'timeDropped', 'marker')],
    ['9999-12-31 23:59:59.9999999', words('openEnded', undefined, 'timeDropped', 'marker')],
    ['31/12/9999', words('openEnded', undefined, 'marker')],
  ])('flags %j', (text, expected) => expect(outcome(text)).toEqual(expected))

  it.each([
    ['45019', refusal('spreadsheetSerial', '2023-04-03')],
    ['45019.75', refusal('spreadsheetSerial', '2023-04-03')],
    ['20000', refusal('ambiguousNumber')],
    ['19999', refusal('unreadable')],
    ['79999', refusal('spreadsheetSerial', '2119-01-10')],
    ['80000', refusal('unreadable')],
    ['20191', refusal('ambiguousNumber')],
    ['1718', refusal('ambiguousNumber', '2017/18')],
    ['20191331', refusal('ambiguousNumber')],
    ['42', refusal('unreadable')],
    ['123456', refusal('unreadable')],
  ])('guesses nothing from the number %j', (text, expected) => expect(outcome(text)).toEqual(expected))
})

describe('months, quarters and years', () => {
  it.each([
    ['March 2019', span('month', '2019-03-01', '2019-03-31')],
    ['Sept 25', span('month', '2025-09-01', '2025-09-30', 'twoDigitYear')],
    ['Mar-19', span('month', '2019-03-01', '2019-03-31', 'twoDigitYear')],
    ['2019-03', span('month', '2019-03-01', '2019-03-31')],
    ['03/2019', span('month', '2019-03-01', '2019-03-31')],
    ['04/19', span('month', '2019-04-01', '2019-04-30', 'twoDigitYear')],
    ['2019 February', span('month', '2019-02-01', '2019-02-28')],
    ['end of March 2019', span('month', '2019-03-01', '2019-03-31', 'wordsNotRead')],
    ['M3 2017/18', span('month', '2017-06-01', '2017-06-30')],
    ['2017/18 M12', span('month', '2018-03-01', '2018-03-31')],
    ['Q3 2019/20', span('quarter', '2019-10-01', '2019-12-31')],
    ['Q4 2019/20', span('quarter', '2020-01-01', '2020-03-31')],
    ['Quarter 1 of 2019-20', span('quarter', '2019-04-01', '2019-06-30')],
    ['2nd quarter 2019/20', span('quarter', '2019-07-01', '2019-09-30')],
    ['2019/20 Q3', span('quarter', '2019-10-01', '2019-12-31')],
    ['Q3 FY19/20', span('quarter', '2019-10-01', '2019-12-31', 'twoDigitYear')],
    ['Q3 2019', refusal('ambiguousQuarter')],
    ['2019', span('year', '2019-01-01', '2019-12-31')],
    ['2021', span('year', '2021-01-01', '2021-12-31')],
    ['early 2019', span('year', '2019-01-01', '2019-12-31', 'wordsNotRead')],
    ['c2012', span('year', '2012-01-01', '2012-12-31', 'hedged')],
    ['c. 2012', span('year', '2012-01-01', '2012-12-31', 'hedged')],
    ['SQL Server 2016', refusal('ambiguousNumber', '2016')],
    ['2017/18', span('financialYear', '2017-04-01', '2018-03-31')],
    ['2017-18', span('financialYear', '2017-04-01', '2018-03-31')],
    ['2017/2018', span('financialYear', '2017-04-01', '2018-03-31')],
    ['2017-2018', span('financialYear', '2017-04-01', '2018-03-31', 'financialYear')],
    ['FY 2010-11', span('financialYear', '2010-04-01', '2011-03-31')],
    ['2010/11', span('financialYear', '2010-04-01', '2011-03-31')],
    ['FY1718', span('financialYear', '2017-04-01', '2018-03-31', 'twoDigitYear')],
    ['17/18', span('financialYear', '2017-04-01', '2018-03-31', 'twoDigitYear')],
    ['2010-11', refusal('ambiguousYears', '2010/11')],
    ['2017/8', refusal('ambiguousYears', '2017/18')],
    ['2017-8', refusal('ambiguousYears', '2017/18')],
    ['2017 / 8', refusal('ambiguousYears', '2017/18')],
    ['2000/1', refusal('ambiguousYears', '2000/01')],
    ['2000-1', refusal('ambiguousYears', '2000/01')],
    ['2009/0', refusal('ambiguousYears', '2009/10')],
    ['2019-0', refusal('ambiguousYears', '2019/20')],
    ['from 2017/8 to 2018/9', refusal('ambiguousYears', '2017/18')],
    ['2017/7', span('month', '2017-07-01', '2017-07-31')],
    ['2017-9', span('month', '2017-09-01', '2017-09-30')],
    ['8/2017', span('month', '2017-08-01', '2017-08-31')],
    ['2017/08', span('month', '2017-08-01', '2017-08-31')],
    ['12/13', refusal('ambiguousYears', '2012/13')],
    ['FY18', refusal('ambiguousYears', '2017/18 or 2018/19')],
  ])('reads %j', (text, expected) => expect(outcome(text)).toEqual(expected))
})

describe('ranges and bounds', () => {
  it.each([
    ['01/04/2018 - 31/03/2019', span('range', '2018-04-01', '2019-03-31', 'dayFirst')],
    ['31/03/2018–31/03/2019', span('range', '2018-03-31', '2019-03-31')],
    ['from 1 April 2018 to 31 March 2019', span('range', '2018-04-01', '2019-03-31')],
    ['between 1 April 2018 and 31 March 2019', span('range', '2018-04-01', '2019-03-31')],
    ['2018-04-01/2019-03-31', span('range', '2018-04-01', '2019-03-31')],
    ['April 2018 to March 2019', span('range', '2018-04-01', '2019-03-31')],
    ['2017/18 - 2019/20', span('range', '2017-04-01', '2020-03-31')],
    ['2017 - 2018', span('range', '2017-01-01', '2018-12-31')],
    ['2019-22', span('range', '2019-01-01', '2022-12-31', 'spanOfYears')],
    ['2019-2022', span('range', '2019-01-01', '2022-12-31', 'spanOfYears')],
    ['1-30 April 2019', span('range', '2019-04-01', '2019-04-30')],
    ['1st to 30th April 2019', span('range', '2019-04-01', '2019-04-30')],
    ['1 April to 30 June 2019', span('range', '2019-04-01', '2019-06-30')],
    ['April - June 2019', span('range', '2019-04-01', '2019-06-30')],
    ['w/c 31/03/2025', span('range', '2025-03-31', '2025-04-06')],
    ['week ending 6 April 2025', span('range', '2025-03-31', '2025-04-06')],
    ['year ending 31 March 2019', span('range', '2018-04-01', '2019-03-31')],
    ['Year to 31/03/2019', span('range', '2018-04-01', '2019-03-31')],
    ['for the year ended 31 March 2019', span('range', '2018-04-01', '2019-03-31', 'wordsNotRead')],
    ['financial year ending 31/03/2019', span('range', '2018-04-01', '2019-03-31')],
    ['year to 30 June 2019', span('range', '2018-07-01', '2019-06-30')],
    ['year to 15 June 2019', span('range', '2018-06-16', '2019-06-15')],
    ['year ending 29 February 2020', span('range', '2019-03-01', '2020-02-29')],
    ['year ending 28 February 2021', span('range', '2020-03-01', '2021-02-28')],
    ['year ending 28 February 2020', span('range', '2019-03-01', '2020-02-28')],
    ['year ending March 2019', span('range', '2018-04-01', '2019-03-31')],
    ['Year end 2019', refusal('ambiguousYears', '2018/19 or 2019')],
    ['year ending 2019', refusal('ambiguousYears', '2018/19 or 2019')],
    ['year to 2019', refusal('ambiguousYears', '2018/19 or 2019')],
    ['12 months to 31/03/2019', refusal('termNotDate')],
    ['12 months ending 31/03/2019', refusal('termNotDate')],
    ['year end 31/03/2019', span('day', '2019-03-31', '2019-03-31', 'wordsNotRead')],
    ['until 31/03/2019', span('day', '2019-03-31', '2019-03-31', 'wordsNotRead')],
    ['till 31/03/2019', span('day', '2019-03-31', '2019-03-31', 'wordsNotRead')],
    ['from 31/03/2018', span('openEnded', '2018-03-31', null)],
    ['since 2013', span('openEnded', '2013-01-01', null)],
    ['2019 onwards', span('openEnded', '2019-01-01', null)],
    ['after 31/03/2019', span('openEnded', '2019-04-01', null)],
    ['31/03/2018 - present', span('openEnded', '2018-03-31', null)],
    ['31/03/2018 to date', span('openEnded', '2018-03-31', null)],
    ['31/03/2018 ongoing', span('openEnded', '2018-03-31', null, 'wordsNotRead')],
    ['no earlier than 31/03/2018', span('openEnded', '2018-03-31', null)],
    ['by 31 March 2020', span('range', null, '2020-03-31')],
    ['no later than March 2020', span('range', null, '2020-03-31')],
    ['pre-2019', span('range', null, '2018-12-31')],
    ['post 2019', span('openEnded', '2020-01-01', null)],
    ['before 2019', span('range', null, '2018-12-31')],
    ['2019 or earlier', span('range', null, '2019-12-31')],
    ['31/03/2018 - TBC', span('range', '2018-03-31', null, 'endNotStated')],
    ['31 April to 30 June 2019', refusal('impossibleDay')],
    ['1 June to 31 June 2019', refusal('impossibleDay')],
    ['30 - 1 April 2019', refusal('yearMissing')],
    ['31/03/2020 - 31/03/2019', refusal('rangeReversed')],
    ['2022-2019', refusal('rangeReversed')],
    ['31/03/2018 -', refusal('incompleteRange')],
    ['- 31/03/2018', refusal('incompleteRange')],
    ['31/03/2018 to', refusal('incompleteRange')],
    ['31/03/2018 - 31/02/2019', refusal('impossibleDay')],
    ['31/03/2018 or 31/03/2019', refusal('severalDates')],
    ['31/03/2018, 31/03/2019', refusal('severalDates')],
  ])('reads %j', (text, expected) => expect(outcome(text)).toEqual(expected))
})

describe('words', () => {
  it.each([
    ['31/03/2019 + 2 years', day('2019-03-31', 'termNotRead')],
    ['31/03/2019 (+1+1)', day('2019-03-31', 'termNotRead')],
    ['31/03/2019 plus 12 months', day('2019-03-31', 'termNotRead')],
    ['31/03/2019 with option to extend to 31/03/2021', day('2019-03-31', 'termNotRead')],
    ['31/03/2018 for 3 years', day('2018-03-31', 'termNotRead', 'wordsNotRead')],
    ['5 year contract ending 31/03/2019', day('2019-03-31', 'termNotRead', 'wordsNotRead')],
    ['2020 for 5 years', span('year', '2020-01-01', '2020-12-31', 'termNotRead', 'wordsNotRead')],
    ['31/03/2019 extended to 31/03/2020', refusal('severalDates')],
    ['31/03/2019 (TBC)', day('2019-03-31', 'hedged')],
    ['31/03/2019?', day('2019-03-31', 'hedged')],
    ['expected 31/03/2019', day('2019-03-31', 'hedged')],
    ['Expires 31/03/2019', day('2019-03-31', 'wordsNotRead')],
    ['Rolling', words('rolling')],
    ['rolling contract', words('rolling')],
    ['Annually renewed', words('rolling')],
    ['Rolls over annually', words('rolling')],
    ['Rolling - see J Smith', words('rolling', undefined, 'wordsNotRead')],
    ['31/03/2018 rolling', span('rolling', '2018-03-31', null, 'rolling')],
    ['31/03/2018 - 31/03/2019, auto-renews', span('rolling', '2018-03-31', null, 'rolling')],
    ['12 month rolling from 31/03/2019', span('rolling', '2019-03-31', null, 'termNotRead', 'rolling', 'wordsNotRead')],
    ['Ongoing', words('openEnded')],
    ['On-going', words('openEnded')],
    ['Perpetual', words('openEnded')],
    ['present', words('openEnded')],
    ['No end date', words('openEnded')],
    ['Ongoing - reviewed annually', words('openEnded', undefined, 'wordsNotRead')],
    ['', words('unknown', 'blank')],
    [' \u00a0 ', words('unknown', 'blank')],
    ['-', words('unknown', 'dash')],
    ['\u2014', words('unknown', 'dash')],
    ['TBC', words('unknown', 'toBeConfirmed')],
    ['T.B.C.', words('unknown', 'toBeConfirmed')],
    ['to be confirmed', words('unknown', 'toBeConfirmed')],
    ['n/a', words('unknown', 'notApplicable')],
    ['Not known', words('unknown', 'notAvailable')],
    ['Data Withheld', words('unknown', 'withheld')],
    ['Unknown at present', words('unknown', 'notAvailable')],
    ['No contract', words('unknown', 'notApplicable')],
    ['Withheld under section 43(2)', words('unknown', 'withheld', 'wordsNotRead')],
    ['Not held', words('unknown', 'notHeld')],
    ['#REF!', words('unknown', 'spreadsheetError')],
    ['########', words('unknown', 'spreadsheetError')],
    ['N/A 31/03/2019', refusal('unreadable')],
    ['31/03/2019 not known', refusal('unreadable')],
    ['TBC (see note)', words('unknown', 'toBeConfirmed', 'wordsNotRead')],
    ['Deployment underway', refusal('unreadable')],
    ['constructor', refusal('unreadable')],
    ['RM1557.15', refusal('unreadable')],
    ['NHSBT0157/S/SP', refusal('unreadable')],
    ['01752 202082', refusal('unreadable')],
    ['3 years ago', refusal('relativeDate')],
    ['next year', refusal('relativeDate')],
    ['5years', refusal('termNotDate')],
    ['3+1+1', refusal('termNotDate')],
    ['Annual', refusal('termNotDate')],
    ['3 years from 31/03/2019', refusal('termNotDate')],
    ['31/03/2019'.padEnd(1001), refusal('tooLong')],
  ])('reads %j', (text, expected) => expect(outcome(text)).toEqual(expected))

  it('says where the unread words begin', () => {
    expect(parsePublishedDate('1st July 2016 for agenda for change staff')).toMatchObject({
      notes: [{ code: 'wordsNotRead', at: 13 }],
    })
  })
  it('repeats no words of the cell in what it says', () => {
    const parsed = parsePublishedDate('Jane Bloggs 31/03/2019 Jane Bloggs')
    expect(JSON.stringify(parsed.ok && parsed.notes)).not.toContain('Bloggs')
  })
  it('throws for a wrong call only', () => {
    expect(() => parsePublishedDate(45019 as unknown as string)).toThrow(/^parsePublishedDate: text must be a string/)
    expect(() => parsePublishedDate('2019', { order: 'mdy' as 'dmy' })).toThrow(
      /^parsePublishedDate: options.order must be/,
    )
  })
})
