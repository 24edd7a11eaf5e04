import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIsoDate } from '../date/iso-date.js'
import { dateOfDayNumber, dayNumber } from '../date/day-number.js'
import { longDate, monthNames } from '../words/long-date.js'
import { weekday } from '../date/weekday.js'
import { parsePublishedDate } from './parse-published-date.js'

const dates = fc
  .integer({ min: dayNumber('1900-01-02'), max: dayNumber('2100-12-31') })
  .map(dateOfDayNumber)
  .filter((date) => date !== '1970-01-01')
const bare = (text: string): string => String(Number(text))

/** Ways of writing a day that leave nothing to doubt. */
const formats: readonly ((date: string) => string)[] = [
  (date) => date,
  (date) => date.replaceAll('-', '/'),
  (date) => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`,
  (date) => `${bare(date.slice(8))}.${bare(date.slice(5, 7))}.${date.slice(0, 4)}`,
  (date) => `${date.slice(8)}-${date.slice(5, 7)}-${date.slice(0, 4)}`,
  (date) => longDate(date as `${number}-${number}-${number}`),
  (date) => `${bare(date.slice(8))}th of ${monthNames[Number(date.slice(5, 7)) - 1]}, ${date.slice(0, 4)}`,
  (date) => `${monthNames[Number(date.slice(5, 7)) - 1]} ${bare(date.slice(8))}, ${date.slice(0, 4)}`,
  (date) => `${date.slice(8)}-${monthNames[Number(date.slice(5, 7)) - 1]?.slice(0, 3)}-${date.slice(0, 4)}`,
  (date) => `${weekday(date as `${number}-${number}-${number}`)} ${longDate(date as `${number}-${number}-${number}`)}`,
  (date) => `${date}T00:00:00+01:00`,
  (date) => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)} 23:59`,
]

/** Texts made of the parts that dates are made of, in any order. */
const parts = [
  '31',
  '03',
  '3',
  '13',
  '2019',
  '19',
  '20191',
  '0',
  '/',
  '-',
  '.',
  ' ',
  '–',
  ',',
  'T',
  ':',
  'Z',
  '+',
  'March',
  'Sept',
  'may',
  'st',
  'of',
  'to',
  'from',
  'Q3',
  'FY',
  'M12',
  '2019/20',
  'years',
  'two',
  'rolling',
  'TBC',
  'N/A',
  'ongoing',
  '(',
  ')',
  '*',
  '¹',
  '?',
  '£',
  '45019',
  '00:00',
  'pm',
  '\u00a0',
  '𝟙',
  'é',
  '\u0000',
]
const soup = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((chosen) => chosen.join(''))

const isSound = (text: string, order?: 'dmy' | 'ymd'): void => {
  const parsed = parsePublishedDate(text, order ? { order } : {})
  if (!parsed.ok) {
    expect(parsed.refusal.message.length).toBeGreaterThan(0)
    return
  }
  const { kind, earliest, latest, absence } = parsed.value
  expect(parsed.value.text).toBe(text)
  for (const date of [earliest, latest]) expect(date === null || isIsoDate(date)).toBe(true)
  if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
  if (kind === 'day') expect(earliest).toBe(latest)
  if (['day', 'month', 'quarter', 'year', 'financialYear'].includes(kind))
    expect(earliest !== null && latest !== null).toBe(true)
  if (kind === 'unknown') expect([earliest, latest, typeof absence]).toEqual([null, null, 'string'])
  // A bound is a day of a year that stands in the text, in full or by its last two digits; or one day beside it.
  for (const date of [earliest, latest]) {
    if (date === null) continue
    const years = [date, dateOfDayNumber(dayNumber(date) - 7), dateOfDayNumber(dayNumber(date) + 7)]
      .map((day) => Number(day.slice(0, 4)))
      .flatMap((year) => [year, year - 1])
    expect(years.some((year) => text.includes(String(year)) || text.includes(String(year).slice(2)))).toBe(true)
  }
  for (const { at: offset } of parsed.notes)
    if (offset !== undefined) expect(offset >= 0 && offset <= text.length).toBe(true)
}

describe('parsePublishedDate', () => {
  it('reads back what was written, whatever the format', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...formats), (date, format) => {
        const parsed = parsePublishedDate(format(date))
        expect(parsed).toMatchObject({ ok: true, value: { kind: 'day', earliest: date, latest: date } })
      }),
    )
  })
  it('reads back ranges', () => {
    fc.assert(
      fc.property(
        dates,
        dates,
        fc.constantFrom(...formats),
        fc.constantFrom(' - ', ' to ', '–', ' until '),
        (a, b, format, joiner) => {
          const [from, to] = a <= b ? [a, b] : [b, a]
          const first = format(from)
          // A weekday or a time between the dates is a remark, not part of a range.
          if (/[a-z]day|:/.test(first)) return
          expect(parsePublishedDate(`${first}${joiner}${format(to)}`)).toMatchObject({
            ok: true,
            value: { kind: 'range', earliest: from, latest: to },
          })
        },
      ),
    )
  })
  it('never reads month first', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const parsed = parsePublishedDate(`${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`)
        if (Number(date.slice(8)) > 12)
          expect(parsed).toMatchObject({ ok: false, refusal: { code: 'monthFirst', suggestion: date } })
        else
          expect(parsed).toMatchObject({
            ok: true,
            value: { earliest: `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}` },
          })
      }),
    )
  })
  it('takes any text, and says only what its digits bear out', () => {
    fc.assert(
      fc.property(
        fc.oneof(soup, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        fc.constantFrom(undefined, 'dmy' as const, 'ymd' as const),
        isSound,
      ),
      {
        numRuns: 500,
        examples: [
          ['constructor', undefined],
          ['__proto__', undefined],
          ['-', undefined],
          ['FY', undefined],
          ['T00:00', undefined],
          ['2019-', 'ymd'],
          ['before 01/01/2000', undefined],
        ],
      },
    )
  })
  // 221 texts of the longest kind take a twentieth of a second; a quadratic reader would need minutes.
  it('is quick with texts made to be slow', { timeout: 10_000 }, () => {
    for (const text of [
      '1/',
      '1 - ',
      'may ',
      '31 March ',
      '2019',
      '2019/20 ',
      '+ 1',
      'option to ',
      ' - ',
      '(',
      'a',
      '0',
      ' ',
      'no fixed ',
      'renewed ',
      '1st to ',
      "'",
    ]) {
      for (let length = 990; length <= 1000; length++) isSound(text.repeat(1000).slice(0, length))
      isSound(`31/03/2019 ${text.repeat(1000).slice(0, 980)}`)
      isSound(`${text.repeat(1000).slice(0, 980)} 31/03/2019`)
    }
  })
})
