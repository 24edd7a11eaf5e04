import { frozen } from '../parameter/frozen.js'
import type { IsoDate } from '../date/iso-date.js'
import type { Calendar, Division } from './calendar.js'
import { contested, knownFrom, knownTo, provisionalFrom, version, years } from './uk-bank-holidays.data.js'

/** The bank holidays of the United Kingdom: a calendar for each division and one for all of them together. */
export interface UkBankHolidays {
  /** England has the calendar of England and Wales. */
  readonly divisions: { readonly [D in Division]: Calendar }
  /**
   * Not worked in any part of the United Kingdom: what the Freedom of Information Act and the Procurement Act count
   * with.
   */
  readonly union: Calendar
  readonly knownFrom: IsoDate
  readonly knownTo: IsoDate
  readonly version: string
}

const calendar = (label: string, divisions: readonly Division[]): Calendar =>
  frozen({ label, version, divisions, knownFrom, knownTo, provisionalFrom, years, contested, amendments: [] })

/**
 * The bank holidays of England and Wales, Scotland and Northern Ireland from `knownFrom` to `knownTo`, Christmas
 * Day and Good Friday included, as packed data: give one of its calendars to `workingDays`.
 *
 * @example
 * ```ts
 * workingDays(ukBankHolidays.union).isWorkingDay('2026-06-15') // => false
 * workingDays(ukBankHolidays.divisions['england-and-wales']).isWorkingDay('2026-06-15') // => true
 * ```
 * @see Freedom of Information Act 2000 s.10(6), https://www.legislation.gov.uk/ukpga/2000/36/section/10
 * @see Procurement Act 2023 s.123, https://www.legislation.gov.uk/ukpga/2023/54/section/123
 * @see Banking and Financial Dealings Act 1971 s.1 and Sch. 1, https://www.legislation.gov.uk/ukpga/1971/80
 */
export const ukBankHolidays: UkBankHolidays = /* @__PURE__ */ Object.freeze({
  divisions: /* @__PURE__ */ Object.freeze({
    'england-and-wales': /* @__PURE__ */ calendar('England and Wales', ['england-and-wales']),
    scotland: /* @__PURE__ */ calendar('Scotland', ['scotland']),
    'northern-ireland': /* @__PURE__ */ calendar('Northern Ireland', ['northern-ireland']),
  }),
  union: /* @__PURE__ */ calendar('any part of the United Kingdom', [
    'england-and-wales',
    'scotland',
    'northern-ireland',
  ]),
  knownFrom,
  knownTo,
  version,
})
