import type { Calendar } from '../../src/working-days/calendar.js'
import { ukBankHolidays } from '../../src/working-days/uk-bank-holidays.js'

/** The calendar of every part, cut at the end of 2028: what is tried at its edge stays when a year is added. */
export const calendarTo2028: Calendar = {
  ...ukBankHolidays.union,
  version: 'to-2028',
  knownTo: '2028-12-31',
  provisionalFrom: '2028-01-01',
  years: ukBankHolidays.union.years.filter(([year]) => year <= 2028),
}
