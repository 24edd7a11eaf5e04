import { expect, it } from 'vitest'
import { skippedDays } from './skipped-days.js'
import { sourceOf } from './uk-bank-holiday-names.data.js'
import { ukBankHolidays } from './uk-bank-holidays.js'

// One holiday a line: reviewed against the sources that it names. A change of the law or of a word is a line there.
it('every holiday, its name, where it is kept and who says so are as they were reviewed', async () => {
  const { union } = ukBankHolidays
  const found = skippedDays(union, union.knownFrom, union.knownTo).flatMap(({ date, because }) =>
    because.filter(({ reason }) => reason !== 'weekend').map((ground) => ({ date, ...ground })),
  )
  const lines = found.map((holiday) => `${JSON.stringify(holiday)}\n`).join('')
  await expect(lines).toMatchFileSnapshot('../../test/golden/uk-bank-holidays.jsonl')
})
it('the calendars are called what they are', () => {
  const { divisions, union } = ukBankHolidays
  expect([...Object.values(divisions), union].map(({ label }) => label)).toEqual([
    'England and Wales',
    'Scotland',
    'Northern Ireland',
    'any part of the United Kingdom',
  ])
  for (const { version } of [ukBankHolidays, ...Object.values(divisions), union]) expect(version).toBe('2026-02-25')
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
