import { describe, expectTypeOf, it } from 'vitest'
import type { Citation } from '../report/citation.js'
import type { IsoDate } from '../date/iso-date.js'
import type { Parsed } from '../remark/remark.js'
import { amendCalendar } from './amend-calendar.js'
import type { Calendar, Division } from './calendar.js'
import { type FinancialYear, financialYear } from '../published-date/financial-year.js'
import { parseFinancialYear } from '../published-date/parse-financial-year.js'
import { parsePublishedDate } from '../published-date/parse-published-date.js'
import type { PublishedDate } from '../published-date/published-date.js'
import { ukBankHolidays } from './uk-bank-holidays.js'
import type { WorkingDayCounter } from './working-day-counter.js'
import { workingDays } from './working-days.js'

describe('calendar types', () => {
  it('answers with dates as text, never with a Date', () => {
    expectTypeOf(workingDays(ukBankHolidays.union).add('2026-06-12', 1).date).toEqualTypeOf<IsoDate>()
    expectTypeOf(financialYear('2026-06-12').months[0]?.start).toEqualTypeOf<IsoDate | undefined>()
    expectTypeOf<PublishedDate['earliest']>().toEqualTypeOf<IsoDate | null>()
  })
  it('parses to results, not exceptions', () => {
    expectTypeOf(parsePublishedDate('x')).toEqualTypeOf<Parsed<PublishedDate>>()
    expectTypeOf(parseFinancialYear('x')).toEqualTypeOf<Parsed<FinancialYear>>()
    // @ts-expect-error month first is no order of dates here
    parsePublishedDate('x', { order: 'mdy' })
  })
  it('knows the divisions by name', () => {
    expectTypeOf<keyof typeof ukBankHolidays.divisions>().toEqualTypeOf<Division>()
    expectTypeOf(ukBankHolidays.divisions['england-and-wales']).toEqualTypeOf<Calendar>()
    // @ts-expect-error England has the bank holidays of England and Wales
    void ukBankHolidays.divisions['england']
  })
  it('has no change to a calendar without its source', () => {
    expectTypeOf<Parameters<typeof amendCalendar>[1][number]['citation']>().toEqualTypeOf<Citation>()
    // @ts-expect-error the citation is missing
    amendCalendar(ukBankHolidays.union, [{ change: 'add', date: '2027-06-07', name: 'Jubilee' }])
  })
  it('keeps the small counter a part of the whole', () => {
    expectTypeOf(workingDays(ukBankHolidays.union)).toExtend<WorkingDayCounter>()
  })
})
