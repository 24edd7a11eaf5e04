import { expect, it } from 'vitest'
import { isIsoDate } from '../date/iso-date.js'
import { skippedDays } from './skipped-days.js'
import { sourceOf } from './uk-bank-holiday-names.data.js'
import { read, version } from './uk-bank-holidays.data.js'
import { ukBankHolidays } from './uk-bank-holidays.js'

const { union } = ukBankHolidays
const listed = skippedDays(union, union.knownFrom, union.knownTo).flatMap(({ date, because }) =>
  because.flatMap((ground) => (ground.reason === 'weekend' ? [] : [{ date, ...ground }])),
)

// One holiday a line: reviewed against the sources that it names. A change of the law or of a word is a line there. The
// day on which all were read is no part of a line, since it changes every year.
it('every holiday, its name, where it is kept and who says so are as they were reviewed', async () => {
  const lines = listed.map(
    (holiday) => `${JSON.stringify(holiday, (key, value: unknown) => (key === 'read' ? undefined : value))}\n`,
  )
  await expect(lines.join('')).toMatchFileSnapshot('../../test/golden/uk-bank-holidays.jsonl')
})
it('all were read on the day that the list says', () => {
  expect([version, read].every(isIsoDate)).toBe(true)
  expect(version <= read).toBe(true)
  expect(new Set(listed.map(({ citation }) => citation?.read))).toEqual(new Set([read]))
})
it('the calendars are called what they are', () => {
  const { divisions } = ukBankHolidays
  expect([...Object.values(divisions), union].map(({ label }) => label)).toEqual([
    'England and Wales',
    'Scotland',
    'Northern Ireland',
    'any part of the United Kingdom',
  ])
  for (const calendar of [ukBankHolidays, ...Object.values(divisions), union]) expect(calendar.version).toBe(version)
})
it('the sources change with the year and the day that they begin with', () => {
  expect(['2007-11-29', '2007-11-30', '2010-12-31', '2011-01-01'].map((day) => sourceOf(day as never).url)).toEqual([
    'https://www.legislation.gov.uk/ukpga/1971/80/schedule/1',
    'https://github.com/mysociety/alaveteli/blob/develop/spec/fixtures/holidays.yml',
    'https://github.com/mysociety/alaveteli/blob/develop/spec/fixtures/holidays.yml',
    'https://github.com/alphagov/frontend/blob/main/lib/data/bank-holidays.json',
  ])
})
it('the days that lists carry and the law does not have their names', () => {
  expect(ukBankHolidays.union.contested.map(({ date, name }) => [date, name])).toEqual([
    ['2010-01-04', '2nd January'],
    ['2011-01-04', "New Year's Day"],
  ])
})
