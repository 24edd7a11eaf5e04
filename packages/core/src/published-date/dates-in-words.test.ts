import { describe, expect, it } from 'vitest'
import { financialYear } from './financial-year.js'
import { parseFinancialYear } from './parse-financial-year.js'
import { parsePublishedDate } from './parse-published-date.js'

/** A result in one line, with its notes: `day 2019-03-31`, `unknown withheld`, `refused: unreadable`. */
const said = (text: string, order?: 'dmy' | 'ymd'): string => {
  const parsed = parsePublishedDate(text, order && { order })
  if (!parsed.ok) {
    const { code, suggestion } = parsed.refusal
    return `refused: ${code}${suggestion === undefined ? '' : `, ${suggestion}`}`
  }
  const { kind, absence, earliest, latest } = parsed.value
  const days = earliest === latest ? (earliest ?? '') : `${earliest ?? ''}…${latest ?? ''}`
  return [kind, absence, days, ...parsed.notes.map(({ code }) => code)]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
}
const message = (text: string): string => {
  const parsed = parsePublishedDate(text)
  return parsed.ok ? parsed.notes.map((note) => note.message).join(' | ') : parsed.refusal.message
}
const lines = (text: string): readonly string[] => text.trim().split(/\s*\|\s*/)
const day = 'day 2019-03-31'

describe('a cell of words', () => {
  const cells: Readonly<Record<string, string>> = {
    'unknown dash': '- | -- | --- | — | (-)',
    'unknown toBeConfirmed':
      'TBC | t.b.c. | tba | tbd | to be confirmed | to be agreed | to be advised | to be decided | not yet known | not yet confirmed | awaiting confirmation',
    'unknown notApplicable': 'n/a | na | n.a. | not applicable | none | no contract | no contract in place',
    'unknown notAvailable':
      'unknown | unknown at present | currently unknown | not known | not available | not recorded | no data | not stated',
    'unknown notHeld': 'not held | information not held | no information held',
    'unknown withheld':
      'withheld | data withheld | information withheld | redacted | exempt | commercial in confidence | commercially sensitive',
    'unknown spreadsheetError': '#N/A | #REF! | #VALUE! | #NAME? | #NUM! | #NULL! | #DIV/0! | ### | ########',
    openEnded:
      'ongoing | on-going | on going | present | to date | to present | current | currently | open ended | open-ended | open | perpetual | in perpetuity | indefinite | indefinitely | permanent | no end date | no end | no expiry | no expiry date | until further notice | continuous | continuing',
  }
  it.each(Object.entries(cells).flatMap(([what, texts]) => lines(texts).map((text) => [text, what] as const)))(
    '%s: %s',
    (text, what) => {
      expect(said(text)).toBe(what)
      expect(said(text.toUpperCase())).toBe(what)
      if (/^[a-z]/i.test(text)) {
        for (const dressed of [`(${text})`, `[${text}]`, ` ${text} `, `${text}.`, text.replaceAll(' ', '  ')])
          expect(said(dressed), dressed).toBe(what)
        // A remark behind it is noted; where the phrase ends is where it begins. A point or a dash would end it too.
        if (/[-.]/.test(text)) return
        const remarked = parsePublishedDate(`${text}, as told`)
        expect(remarked).toMatchObject({ ok: true, notes: [{ code: 'wordsNotRead', at: text.length + 1 }] })
        expect(said(`${text}s and more`), `${text}s`).not.toBe(what)
      }
    },
  )
  it.each([
    ['Withheld under section 43(2)', 'unknown withheld wordsNotRead'],
    ['exempted as commercial', 'unknown withheld wordsNotRead'],
    ['redacted by the supplier', 'unknown withheld wordsNotRead'],
    ['withheld since then', 'refused: unreadable'],
    ['TBC - next year', 'unknown toBeConfirmed wordsNotRead'],
    ['TBC -next year', 'unknown toBeConfirmed wordsNotRead'],
    ['TBC: see the note', 'unknown toBeConfirmed wordsNotRead'],
    ['TBC; see the note', 'unknown toBeConfirmed wordsNotRead'],
    ['TBC. See the note', 'unknown toBeConfirmed wordsNotRead'],
    ['  TBC (see the note)', 'unknown toBeConfirmed wordsNotRead'],
    ['TBC see the note', 'refused: unreadable'],
    ['- TBC', 'refused: unreadable'],
    ['##', 'refused: unreadable'],
    ['', 'unknown blank'],
    ['()', 'unknown blank'],
  ])('%j: %s', (text, what) => expect(said(text)).toBe(what))

  it.each(
    lines(
      'rolling | rolling contract | rolling monthly basis | rolls over | rolls on | rolls annually | roll forward | annual renewal | annually renewed | annual-renewal | renews annually | renewed yearly | renewed every year | renewal each year | renews automatically | auto-renews | automatic renewal | automatically renews | yearly renewal | evergreen | month to month | month-by-month | annual rolling agreement on the terms',
    ),
  )('%s is a term that renews itself', (text) => {
    expect(said(text)).toBe('rolling')
    expect(said(`${text} with Smith`)).toBe('rolling wordsNotRead')
    expect(said(`31/03/2019 ${text}`)).toMatch(/^rolling 2019-03-31… rolling/)
  })
  it.each(lines('controlling | rollings | renewal | renewed | rolled up | annual'))('%s is none', (text) =>
    expect(said(text)).toMatch(/^refused/),
  )
  it.each(
    lines(
      'it is ongoing here | an open ended deal | a perpetual licence | runs indefinitely here | there is no end set | with no expiry set | runs until further notice then | has no fixed end | has no fixed term',
    ),
  )('%s has no end', (text) => {
    expect(said(text)).toBe('openEnded wordsNotRead')
    expect(said(`31/03/2019 ${text}`)).toBe('openEnded 2019-03-31… wordsNotRead')
  })
  it.each(lines('3 weeks ago | today | tomorrow | yesterday | next year | last month | this week | in the next month'))(
    '%s is counted from the day of writing',
    (text) => expect(said(text)).toBe('refused: relativeDate'),
  )
  it.each(
    lines(
      '5 years | 5 yrs | 18 months | 18 mths | 6 mos | 4 weeks | 4 wks | 90 days | a year | an year | one year | two years | three years | four years | five years | six months | seven years | eight years | nine months | ten years | eleven months | twelve months | eighteen months | twenty-four months | twenty four months | 12-month | 12 calendar months | 20 working days | 2 further years | 2 x 12 months | 2x12 months | 1.5 years | 3+1+1 | 3 + 1 | annual | Annually | yearly | monthly | quarterly | weekly | (monthly)',
    ),
  )('%s is a length of time', (text) => expect(said(text)).toBe('refused: termNotDate'))
  it.each(lines('thirteen years | 5 yearss | monthlyish | 3+'))('%s is none', (text) =>
    expect(said(text)).toBe('refused: unreadable'),
  )
  it.each(
    lines(
      'January | jan | Feb. | February | mar | March | apr | April | may | June | jun | July | jul | aug | August | sep | sept | September | Oct | October | nov | November | dec | December',
    ),
  )('%s lacks its year', (text) => expect(said(text)).toBe('refused: yearMissing'))
})

describe('a day in words', () => {
  const months = lines('jan | feb | mar | apr | may | jun | jul | aug | sep | oct | nov | dec')
  it.each(months.map((name, index) => [name, String(index + 1).padStart(2, '0')] as const))(
    '5 %s 2019',
    (name, month) => {
      const full = new Date(Date.UTC(2019, Number(month) - 1, 1)).toLocaleDateString('en-GB', {
        month: 'long',
        timeZone: 'UTC',
      })
      for (const word of [name, full, full.toUpperCase(), ...(name === 'sep' ? ['sept'] : [])])
        for (const text of [
          `5 ${word} 2019`,
          `5th ${word} 2019`,
          `05-${word}-2019`,
          `5th day of ${word} 2019`,
          `5 of ${word}, 2019`,
          `5${word}2019`,
          `5.${word}.2019`,
          `5/${word}/2019`,
          `${word} 5, 2019`,
          `${word} 5th 2019`,
          `${word}. 5 2019`,
          `2019 ${word} 5`,
          `2019-${word}-05`,
          `2019/${word}/5`,
        ])
          expect(said(text), text).toBe(`day 2019-${month}-05`)
      expect(said(`5 ${name} 19`)).toBe(`day 2019-${month}-05 twoDigitYear`)
      expect(said(`5-${name}-'19`)).toBe(`day 2019-${month}-05 twoDigitYear`)
      expect(said(`${name} 2019`)).toMatch(new RegExp(`^month 2019-${month}-01…2019-${month}-`))
      expect(said(`2019 ${name}`)).toBe(said(`${name} 2019`))
      expect(said(`5 ${name}`)).toBe('refused: yearMissing')
      expect(said(`5th of ${name}`)).toBe('refused: yearMissing')
      expect(said(`${name} 5th`)).toBe('refused: yearMissing')
      expect(said(`5 ${name} 12 months`)).toBe('refused: yearMissing')
    },
  )
  it.each([
    ['1-5 March 2019', 'range 2019-03-01…2019-03-05'],
    ['1st until 5th of March 2019', 'range 2019-03-01…2019-03-05'],
    ['1 till 5 March 19', 'range 2019-03-01…2019-03-05 twoDigitYear'],
    ['28 February to 5 March 2019', 'range 2019-02-28…2019-03-05'],
    ['28th of Feb - 5th of March 2019', 'range 2019-02-28…2019-03-05'],
    ['Feb to March 2019', 'range 2019-02-01…2019-03-31'],
    ['Feb. - Mar. 2019', 'range 2019-02-01…2019-03-31'],
    ['5-1 March 2019', 'refused: yearMissing'],
    ['March to Feb 2019', 'refused: yearMissing'],
    ['5 March to 1 March 2019', 'refused: yearMissing'],
    ['30-31 April 2019', 'refused: impossibleDay'],
    ['31-30 April 2019', 'refused: impossibleDay'],
    ['31 March 2019a', 'refused: yearMissing'],
    ['31 March 2019:', day],
    ['31 March 2019: the end', `${day} wordsNotRead`],
    ['March 31, 2019: the end', `${day} wordsNotRead`],
    ['March 2019: the end', 'month 2019-03-01…2019-03-31 wordsNotRead'],
    ['31 March 20:15', 'refused: yearMissing'],
    ['March 2019 12', 'refused: unreadable'],
    ['2019 March 12 13', 'refused: severalDates'],
  ])('%j: %s', (text, what) => expect(said(text)).toBe(what))
})

describe('a day in numbers', () => {
  it.each([
    ['31/3/2019', day],
    ['31.3.2019', day],
    ['31 - 3 - 2019', day],
    ['31/03-2019', 'refused: unreadable'],
    ['2019.03.31', day],
    ['2019/3/31', day],
    ['19-03-31', 'day 2031-03-19 twoDigitYear'],
    ['12/12/2019', 'day 2019-12-12'],
    ['1/12/2019', 'day 2019-12-01 dayFirst'],
    ['13/12/2019', 'day 2019-12-13'],
    ['12/13/2019', 'refused: monthFirst, 2019-12-13'],
    ['2019-13-12', 'refused: monthFirst, 2019-12-13'],
    ['31/31/2019', 'refused: impossibleMonth'],
    ['30/30/2019', 'refused: impossibleMonth'],
    ['0/12/2019', 'refused: impossibleDay'],
    ['28/02/2019', 'day 2019-02-28'],
    ['29/02/2019', 'refused: impossibleDay'],
    ['310/3/2019', 'refused: unreadable'],
    ['0/0/0', 'refused: zeroDate'],
    ['2019/03', 'month 2019-03-01…2019-03-31'],
    ['3.2019', 'month 2019-03-01…2019-03-31'],
    ['12/2019', 'month 2019-12-01…2019-12-31'],
    ['0/2019', 'refused: impossibleMonth'],
    ['3/1799', 'refused: yearOutOfRange'],
    ['3/1800', 'month 1800-03-01…1800-03-31'],
    ['3/2199', 'month 2199-03-01…2199-03-31'],
    ['3/2200', 'refused: yearOutOfRange'],
    ['3/0999', 'refused: unreadable'],
    ['19000101', 'day 1900-01-01 compactDate suspectDate'],
    ['21991231', 'day 2199-12-31 compactDate suspectDate'],
    ['18991231', 'refused: ambiguousNumber'],
    ['22000101', 'refused: ambiguousNumber'],
    ['20190001', 'refused: ambiguousNumber'],
    ['20191301', 'refused: ambiguousNumber'],
    ['20190100', 'refused: ambiguousNumber'],
    ['20190230', 'refused: ambiguousNumber'],
    ['20190331.5', 'refused: unreadable'],
    ['20190331 extra', 'day 2019-03-31 compactDate wordsNotRead'],
    ['1799', 'refused: unreadable'],
    ['1800', 'year 1800-01-01…1800-12-31'],
    ['2199', 'year 2199-01-01…2199-12-31'],
    ['2200', 'refused: unreadable'],
    ['2019.5', 'month 2019-05-01…2019-05-31'],
    ['2019.50', 'refused: impossibleMonth'],
    ['ca2019', 'year 2019-01-01…2019-12-31 hedged'],
    ['20000', 'refused: ambiguousNumber'],
    ['20100', 'refused: ambiguousNumber'],
    ['20991', 'refused: ambiguousNumber'],
    ['21001', 'refused: spreadsheetSerial, 1957-06-30'],
    ['45019.123456', 'refused: spreadsheetSerial, 2023-04-03'],
    ['45019.1234567890123', 'refused: unreadable'],
    ['1000-01-01', 'day 1000-01-01 suspectDate'],
    ['0999-01-01', 'refused: yearOutOfRange'],
    ['1899-12-31', 'day 1899-12-31 suspectDate'],
    ['1900-01-02', 'day 1900-01-02'],
    ['1900-01-01', 'day 1900-01-01 suspectDate'],
    ['2100-12-31', 'day 2100-12-31'],
    ['2101-01-01', 'day 2101-01-01 suspectDate'],
    ['1601-01-01', 'unknown notAvailable marker'],
    ['0001-01-02', 'refused: yearOutOfRange'],
  ])('%j: %s', (text, what) => expect(said(text)).toBe(what))

  it('the digit of a footnote after a year of four digits is left out, and said', () => {
    expect(said('31/03/20191')).toBe(`${day} footnoteDigit`)
    expect(said('March 19001')).toBe('month 1900-03-01…1900-03-31 footnoteDigit')
    expect(said('March 18991')).toBe('refused: yearMissing')
    expect(said('March 201912')).toBe('refused: yearMissing')
  })

  it.each(
    lines(
      '00:00 | 23:59:59 | 24:00 | 14:07:12Z | 5.30pm | 5pm | 5 p.m. | 12:30 pm | noon | 12 noon | midday | midnight | 14:00 hrs | 14:00 hours | 14:00 UTC | 14:00 BST | 14:00 +01:00 | 14:00 -0500 | 12:00:00.123456789',
    ),
  )('the time %s is dropped', (time) => expect(said(`31/03/2019 ${time}`)).toBe(`${day} timeDropped`))
  it.each(lines('24:01 | 24:00:01 | 25:00 | 14:60 | 14:07:60 | 13pm | 12.60pm | 14:07a'))('%s is no time', (time) =>
    expect(said(`31/03/2019 ${time}`)).toBe('refused: unreadable'),
  )
})

describe('financial years, quarters and months', () => {
  it.each([
    ['FY 2017/18', 'financialYear 2017-04-01…2018-03-31'],
    ['F/Y: 2017-18', 'financialYear 2017-04-01…2018-03-31'],
    ['financial years 2017/2018', 'financialYear 2017-04-01…2018-03-31'],
    ['fiscal year 17/18', 'financialYear 2017-04-01…2018-03-31 twoDigitYear'],
    ['FY 11/12', 'financialYear 2011-04-01…2012-03-31 twoDigitYear'],
    ['11/12', 'refused: ambiguousYears, 2011/12'],
    ['13/14', 'financialYear 2013-04-01…2014-03-31 twoDigitYear'],
    ['00/01', 'financialYear 2000-04-01…2001-03-31 twoDigitYear'],
    ['2011-12', 'refused: ambiguousYears, 2011/12'],
    ['2012-13', 'financialYear 2012-04-01…2013-03-31'],
    ['2011/12', 'financialYear 2011-04-01…2012-03-31'],
    ['FY 2011-12', 'financialYear 2011-04-01…2012-03-31'],
    ['1999/00', 'financialYear 1999-04-01…2000-03-31'],
    ['1999-00', 'financialYear 1999-04-01…2000-03-31'],
    ['1899/00', 'refused: impossibleMonth'],
    ['2017 - 2018', 'range 2017-01-01…2018-12-31'],
    ['2017 / 2018', 'financialYear 2017-04-01…2018-03-31'],
    ['2017-2019', 'range 2017-01-01…2019-12-31 spanOfYears'],
    ['2017-19', 'range 2017-01-01…2019-12-31 spanOfYears'],
    ['2019-2017', 'refused: rangeReversed'],
    ['2019-2019', 'refused: rangeReversed'],
    ['FY1718', 'financialYear 2017-04-01…2018-03-31 twoDigitYear'],
    ['FY 2021', 'refused: ambiguousYears, 2020/21 or 2021/22'],
    ['FY 2018', 'refused: ambiguousYears, 2017/18 or 2018/19'],
    ['FY 1719', 'refused: ambiguousYears, 1718/19 or 1719/20'],
    ['financial year 18', 'refused: ambiguousYears, 2017/18 or 2018/19'],
    ['FY 201', 'refused: unreadable'],
    ['Q1 2017/18', 'quarter 2017-04-01…2017-06-30'],
    ['Q2 2017/18', 'quarter 2017-07-01…2017-09-30'],
    ['qtr 3 of 2017/18', 'quarter 2017-10-01…2017-12-31'],
    ['Quarter 4, FY 2017/18', 'quarter 2018-01-01…2018-03-31'],
    ['1st quarter of 2017-18', 'quarter 2017-04-01…2017-06-30'],
    ['3rd qtr 2017/18', 'quarter 2017-10-01…2017-12-31'],
    ['4th quarter 17/18', 'quarter 2018-01-01…2018-03-31 twoDigitYear'],
    ['2017/18 Q2', 'quarter 2017-07-01…2017-09-30'],
    ['FY 2017/18, quarter 4', 'quarter 2018-01-01…2018-03-31'],
    ['2017-18 - Q1', 'quarter 2017-04-01…2017-06-30'],
    ['Q5 2017/18', 'refused: unreadable'],
    ['Q1 2017', 'refused: ambiguousQuarter'],
    ['Q1 2017/19', 'refused: unreadable'],
    ['2017/18 Q12', 'refused: unreadable'],
    ['M1 2017/18', 'month 2017-04-01…2017-04-30'],
    ['month 9, 2017/18', 'month 2017-12-01…2017-12-31'],
    ['M10 2017/18', 'month 2018-01-01…2018-01-31'],
    ['M11 - 2019/20', 'month 2020-02-01…2020-02-29'],
    ['M03 FY 2017/18', 'month 2017-06-01…2017-06-30'],
    ['M12 17/18', 'month 2018-03-01…2018-03-31 twoDigitYear'],
    ['2017/18 M1', 'month 2017-04-01…2017-04-30'],
    ['FY 2017/18 month 12', 'month 2018-03-01…2018-03-31'],
    ['2017/18, M09', 'month 2017-12-01…2017-12-31'],
    ['M13 2017/18', 'refused: unreadable'],
    ['M0 2017/18', 'refused: unreadable'],
    ['M1 2017/19', 'refused: unreadable'],
    ['2017/18 M13', 'refused: unreadable'],
    ['04/19', 'month 2019-04-01…2019-04-30 twoDigitYear'],
    ['4-19', 'month 2019-04-01…2019-04-30 twoDigitYear'],
    ['4/70', 'month 1970-04-01…1970-04-30 twoDigitYear'],
    ['12/19', 'month 2019-12-01…2019-12-31 twoDigitYear'],
    ['13/19', 'refused: unreadable'],
    ['0/19', 'refused: unreadable'],
    ['31/12', 'refused: yearMissing'],
    ['32/12', 'refused: unreadable'],
    ['4/04', 'refused: yearMissing'],
    ['4/00', 'refused: unreadable'],
    ['4/12 months', 'refused: termNotDate'],
  ])('%j: %s', (text, what) => expect(said(text)).toBe(what))
})

describe('the words directly before and after a date', () => {
  const open = `openEnded 2019-03-31…`
  const upTo = 'range …2019-03-31'
  const before: Readonly<Record<string, string>> = {
    [open]:
      'from | since | with effect from | w.e.f. | wef | as from | not before | no earlier than | not earlier than | from the | from about',
    'openEnded 2019-04-01…': 'after | later than | post | after the',
    [upTo]:
      'by | no later than | not later than | on or before | at the latest by | by the | by the end of | by end of the',
    'range …2019-03-30': 'before | pre | prior to | earlier than | before the',
    'range 2019-03-31…2019-04-06': 'w/c | week commencing | week beginning | week starting | week of | w/c:',
    'range 2019-03-25…2019-03-31': 'w/e | week ending | week ending:',
    'range 2018-04-01…2019-03-31':
      'year ending | year ended | year to | financial year ending | fiscal year to | contract year ending | accounting year to | calendar year ending | year ending on the | year to the: | year ending Sunday',
  }
  it.each(Object.entries(before).flatMap(([what, words]) => lines(words).map((word) => [word, what] as const)))(
    '%s 31/03/2019: %s',
    (word, what) => {
      expect(said(`${word} 31/03/2019`)).toBe(what)
      expect(said(`${word.toUpperCase()} 31/03/2019`)).toBe(what)
      expect(said(`see ${word} 31/03/2019`)).toBe(`${what} wordsNotRead`)
    },
  )
  const after: Readonly<Record<string, string>> = {
    [upTo]: 'or earlier | and before | or before',
    [open]:
      'onward | onwards | or later | and after | and later | or after | - present | to the present | to date | - current | until now | to today | - ongoing | - on-going | to open-ended | - open ended | to perpetuity | to indefinite | - indefinitely | to no end | to no end date | until further notice | till further notice',
    'range 2019-03-31… endNotStated':
      '- TBC | to t.b.c | - tba | - tbd | to be confirmed | until to be agreed | - to be advised | - N/A | to na | to unknown | - not known',
  }
  it.each(Object.entries(after).flatMap(([what, words]) => lines(words).map((word) => [word, what] as const)))(
    '31/03/2019 %s: %s',
    (word, what) => {
      if (word === 'to be confirmed') return expect(said(`31/03/2019 - ${word}`)).toBe(what)
      return expect(said(`31/03/2019 ${word}`)).toBe(what)
    },
  )
  it.each(lines('- | to | until | till | through | thru | to the'))('31/03/2019 %s 30/06/2019 is a range', (word) => {
    expect(said(`31/03/2019 ${word} 30/06/2019`)).toBe('range 2019-03-31…2019-06-30')
    expect(said(`from 31/03/2019 ${word} 30/06/2019`)).toBe('range 2019-03-31…2019-06-30')
  })
  it.each([
    ['between 31/03/2019 and 30/06/2019', 'range 2019-03-31…2019-06-30'],
    ['between 31/03/2019 and the 30/06/2019', 'range 2019-03-31…2019-06-30'],
    ['31/03/2019 and 30/06/2019', 'refused: severalDates'],
    ['in between 5: 31/03/2019', 'refused: unreadable'],
    ['2019-03-31/2019-06-30', 'range 2019-03-31…2019-06-30'],
    ['March 2019/June 2019', 'refused: severalDates'],
    ['31/03/2019 - 31/03/2019', 'range 2019-03-31'],
    ['31/03/2019 - 30/03/2019', 'refused: rangeReversed'],
    ['by no later than 31/03/2019', 'range …2019-03-31 wordsNotRead'],
    ['March 2019 or later', 'openEnded 2019-03-01…'],
    ['after March 2019', 'openEnded 2019-04-01…'],
    ['before March 2019', 'range …2019-02-28'],
    ['year to March 2019', 'range 2018-04-01…2019-03-31'],
    ['week of March 2019', 'month 2019-03-01…2019-03-31 wordsNotRead'],
    ['year ending 2019/20', 'financialYear 2019-04-01…2020-03-31 wordsNotRead'],
    ['year ends 2019', 'refused: ambiguousYears, 2018/19 or 2019'],
    ['year-end 2000', 'refused: ambiguousYears, 1999/00 or 2000'],
  ])('%j: %s', (text, what) => expect(said(text)).toBe(what))

  it.each(
    lines(
      'approx | approximately | circa | about | around | roughly | est | estimated | expected | anticipated | provisional | provisionally | TBC | t.b.c. | to be confirmed | subject to | likely | probable | probably | possibly | planned | proposed | tentative | tentatively | target | c | c. | ~',
    ),
  )('%s 31/03/2019 is stated with a reservation', (word) => {
    expect(said(`${word} 31/03/2019`)).toBe(`${day} hedged`)
    expect(parsePublishedDate(`${word} 31/03/2019`)).toMatchObject({ notes: [{ at: 0 }] })
    // "Possibly" after a date speaks of what may be added to it.
    if (!/^c\.?$|possibly/.test(word)) {
      expect(said(`31/03/2019 (${word})`)).toBe(`${day} hedged`)
      expect(parsePublishedDate(`31/03/2019 (${word})`)).toMatchObject({ notes: [{ at: 10 }] })
    }
  })
  it.each(
    lines(
      '+ 2 years | +1+1 | (+ 12 months) | plus two years | , plus | with option | with options | optional | potential 2 | potentially | possible | possibility | extendable | extension | with extensions | renewable | may be extended | can be extended | could be extended',
    ),
  )('31/03/2019 %s: what may be added is no part of it', (words) =>
    expect(said(`31/03/2019 ${words}`)).toBe(`${day} termNotRead`),
  )
  it.each([
    ['31/03/2019 break option', `${day} wordsNotRead`],
    ['31/03/2019 (option) extended until now', `${day} wordsNotRead`],
    ['31/03/2019 extended to 2020', 'refused: severalDates'],
    ['31/03/2019 surplus', `${day} wordsNotRead`],
    ['Monday 31/03/2019', 'refused: weekdayMismatch'],
    ['Sat, 31/03/2019', 'refused: weekdayMismatch'],
    ['Sunday the 31/03/2019', day],
    ['sun. 31/03/2019', day],
    ['Mon March 2019', 'month 2019-03-01…2019-03-31'],
    ['not before 31/03/2019', open],
    ['not in 31/03/2019', 'refused: unreadable'],
    ['31/03/2019 =', 'refused: unreadable'],
    ['31/03/2019 a/b', `${day} wordsNotRead`],
    ['31/03/2019 a/1', 'refused: unreadable'],
    ['31/03/2019 /b', 'refused: unreadable'],
    ['31/03/2019 not held', 'refused: unreadable'],
    ['n/a 31/03/2019', 'refused: unreadable'],
    ['31/03/2019 - ?', 'refused: incompleteRange'],
    ['31/03/2019 until', 'refused: incompleteRange'],
    ['3 months to 31/03/2019', 'refused: termNotDate'],
    ['3 months until 31/03/2019', `${day} termNotRead wordsNotRead`],
    ['3 months ending 31/03/2019', 'refused: termNotDate'],
    ['3 month term expiring on 31/03/2019', `${day} termNotRead wordsNotRead`],
    ['31/03/2019 (3 years)', `${day} termNotRead`],
    ['31/03/2019 [12]', `${day} footnote`],
    ['31/03/2019 [123]', 'refused: unreadable'],
    ['31/03/2019**', `${day} footnote`],
    ['31/03/2019‡ see below', `${day} footnote wordsNotRead`],
    ['31/03/2019 (9)', `${day} footnote`],
    ['31/03/2019 (12)', 'refused: unreadable'],
    ['31⁄03⁄2019', day],
    ['31∕03∕2019', day],
    ['31‑03‑2019', day],
    ['31–03–2019', day],
    ['31−03−2019', day],
  ])('%j: %s', (text, what) => expect(said(text)).toBe(what))

  it.each(
    lines(
      'early | mid | late | end | start | beginning | spring | summer | autumn | winter | calendar | of | during | due | to be | installed | acquired | purchased | bought | signed | awarded | renewed | replaced | implemented | ends | ended | expires | expired | expiry | for | starts | started | contract | date',
    ),
  )('%s 2019 is still a year', (word) => expect(said(`${word} 2019`)).toMatch(/^year 2019-01-01…2019-12-31/))
  it.each(lines('Server | Office | version | earlyish'))('%s 2019 may be a name', (word) =>
    expect(said(`${word} 2019`)).toBe('refused: ambiguousNumber, 2019'),
  )
})

describe('what is said of a cell', () => {
  it.each([
    ['x'.repeat(1001), 'The text has more than 1000 characters: that is no date.'],
    ['nothing', 'No date was found: write it as in 31/03/2019, or say why there is none.'],
    ['42', 'A number alone is no date: write it as in 31/03/2019.'],
    ['20191331', 'Eight digits that are no day written year first: write the date with its separators.'],
    ['1718', 'The number may be the financial year 2017/18: write it so.'],
    [
      '20191',
      "The number may be the year 2019 with a footnote, or the spreadsheet's count for 12 April 1955: check the source.",
    ],
    [
      '45019',
      "The number looks like a spreadsheet's count of days, which would be 3 April 2023: format the column as dates and publish again.",
    ],
    ['March', 'A month is stated without its year: write every date in full.'],
    ['31 March', 'A day or month is stated without its year: write every date in full.'],
    ['31/03', 'This may be a day and month without a year, or a month and year: write the date in full.'],
    ['5 years', 'A length of time is not a date: give the first or last day.'],
    ['next year', 'The date is counted from the day of writing, which the text does not give: write it in full.'],
    ['00/00/0000', 'The date is all zeros.'],
    [
      '31/13/2019',
      'There is no month 13. With day and month the other way round it would be 13 31 2019: check which was meant.',
    ],
    ['1/0/2019', 'There is no month 0: write the date as day, month, year.'],
    ['13/2019', 'There is no month 13: write month and year, as in 03/2019.'],
    ['31/04/2019', 'There is no 31 April 2019: April 2019 has 30 days.'],
    [
      '01/18/2016',
      'There is no month 18. With day and month the other way round it would be 18 January 2016: check which was meant.',
    ],
    ['March 1320', 'The year 1320 is not one that a date here can have: check it, and write it with four digits.'],
    ['Monday 31 March 2019', '31 March 2019 is a Sunday, not a Monday: check both.'],
    [
      '31/03/2019 or 30/06/2019',
      'There is more than one date, and nothing says which is meant: give each a column of its own.',
    ],
    ['4 31/03/2019', 'There are digits beside the date that belong to no date.'],
    ['31/03/2019 -', 'A range is begun with one of its dates missing: write both, or say that it is open.'],
    ['31/03/2019 £', 'The sign £ beside the date belongs to no date.'],
    ['not 31/03/2019', 'The words before the date deny it.'],
    ['31/03/2019 n/a', 'The words beside the date say that there is none.'],
    [
      '3 years from 31/03/2019',
      'A length of time and a date together make a term: give its first or last day as a date.',
    ],
    ['31/03/2020 - 31/03/2019', 'The range ends on 31 March 2019, before it begins: check both dates.'],
    ['2022-2019', 'The range ends in 2019, before it begins in 2022: check both.'],
    ['2010-11', 'This may be the financial year 2010/11 or month 11 of 2010: write 2010/11, or the month in words.'],
    ['11/12', 'This may be the financial year 2011/12 or part of a date: write both years, as in 2011/12.'],
    ['2017/8', 'This may be the financial year 2017/18 or month 8 of 2017: write 2017/18, or the month in words.'],
    ['2009/0', 'This may be the financial year 2009/10: write 2009/10, or the month in words.'],
    ['FY18', '2018 alone may be the year that begins or the year that ends: write both, as in 2018/19.'],
    [
      'Q3 2019',
      'Quarter 3 of 2019 may be counted from January or from April: write the financial year, as in Q3 2019/20.',
    ],
    [
      'year ending 2019',
      'A year that ends in 2019 may be the financial year 2018/19 or the year 2019: write the one that is meant, or the day on which it ends.',
    ],
    ['Server 2016', '2016 may be a year or part of a name: write the year alone, or a full date.'],
    // Notes.
    ['31/03/2019*', 'A mark after the date was left out: it looks like a footnote.'],
    ['3/4/2019', 'Read with the day first, as 3/4. Written month first it would be 4 March 2019.'],
    ['20190331', 'Eight digits were read as year, month and day.'],
    ['31/03/2019 00:00', 'The time of day, and its zone if there is one, was left out; the day is as written.'],
    [
      '31/03/2019 + 2 years',
      'A length of time or an option beside the date is not part of it: the days are those of the date as written.',
    ],
    ['31/03/2019 rolling', 'The term renews itself: 31 March 2019 is the date given, not a last day.'],
    [
      '31/03/2018 - 31/03/2019 rolling',
      'The term renews itself: 31 March 2019 is the end of one term, not a last day.',
    ],
    ['31/12/9999', 'Software writes this date for "no limit": it is no day.'],
    ['01/01/0001', 'Software writes this date for "never": it is no day.'],
    ['1970-01-01', 'Check 1 January 1970: software writes this day where there is no date.'],
    ['01/01/2919', 'Check 1 January 2919: the year is far from the present.'],
    ['31/03/2018 - TBC', 'The end of the range is not stated.'],
    ['2017-2018', 'Read as the financial year 2017/18; two calendar years would be written 2017 to 2018.'],
    ['2019-22', 'Read as the calendar years 2019 to 2022; if financial years are meant, they lie within.'],
    ['TBC (see note)', 'Words beside this were not read.'],
    ['from Smith 31/03/2019', 'Words before the date were not read as part of it.'],
    ['31/03/2019 Smith', 'Words after the date were not read as part of it.'],
    [
      '31/03/2019 (TBC)',
      'The date is stated as approximate, expected or to be confirmed: its days are those of the date as written.',
    ],
  ])('%j', (text, words) => {
    // The day that is none in the other order either is said by its month alone.
    if (text === '31/13/2019') expect(message(text)).toBe('There is no month 13: write the date as day, month, year.')
    else expect(message(text)).toContain(words)
  })
})

describe('financial years by themselves', () => {
  const said = (text: string): string => {
    const parsed = parseFinancialYear(text)
    return parsed.ok
      ? [parsed.value.label, ...parsed.notes.map(({ code, at }) => `${code} at ${String(at)}`)].join(', ')
      : `${parsed.refusal.code}: ${parsed.refusal.message}`
  }
  it.each([
    ['1900/01', '1900/01'],
    ['2199/00', '2199/00'],
    ['1899/00', 'yearOutOfRange: The year 1899 is not one that a financial year here can begin in.'],
    ['2200/01', 'yearOutOfRange: The year 2200 is not one that a financial year here can begin in.'],
    [
      '2017/19',
      'notConsecutive: A financial year is written with two years that follow each other; 2017 and 2019 do not.',
    ],
    ['year: 1718', '2017/18, twoDigitYear at 6'],
    ['fy/ 1718', 'unreadable: A financial year is written as two years that follow each other, as in 2017/18.'],
    ['f/y 17/18', '2017/18, twoDigitYear at 4'],
    [
      'fiscal year 2017',
      'singleYear: 2017 alone may be the year that begins or the year that ends: write both, as in 2017/18.',
    ],
    ['18', 'unreadable: A financial year is written as two years that follow each other, as in 2017/18.'],
    ['1899', 'unreadable: A financial year is written as two years that follow each other, as in 2017/18.'],
    ['1900', 'singleYear: 1900 alone may be the year that begins or the year that ends: write both, as in 1900/01.'],
    ['2199', 'singleYear: 2199 alone may be the year that begins or the year that ends: write both, as in 2199/00.'],
    ['2200', 'unreadable: A financial year is written as two years that follow each other, as in 2017/18.'],
    ['FY 1', 'unreadable: A financial year is written as two years that follow each other, as in 2017/18.'],
    ['yearly', 'unreadable: A financial year is written as two years that follow each other, as in 2017/18.'],
    [' ', 'blank: No financial year is stated.'],
    [`2017/18${' '.repeat(93)}`, '2017/18'],
    [`2017/18${' '.repeat(94)}`, 'tooLong: The text is too long to be a financial year.'],
  ])('%j: %s', (text, expected) => expect(said(text)).toBe(expected))
  it('the first and the last that there are', () => {
    expect(financialYear('0000-04-01')).toMatchObject({ label: '0000/01', start: '0000-04-01', end: '0001-03-31' })
    expect(financialYear('9999-03-31')).toMatchObject({ label: '9998/99', end: '9999-03-31' })
    expect(() => financialYear('9999-04-01')).toThrow(
      new RangeError('financialYear: date must lie between 0000-04-01 and 9999-03-31, got 9999-04-01'),
    )
    expect(() => parseFinancialYear(1718 as never)).toThrow(new TypeError('parseFinancialYear: text must be a string'))
  })
})
