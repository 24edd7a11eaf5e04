import { isIsoDate, parsePublishedDate, type IsoDate } from '@imt/core'

/** Why a cell in the column of dates states no day. */
export type DayFault =
  'hashes' | 'time' | 'serial' | 'impossible' | 'spreadsheetError' | 'missing' | 'coarse' | 'unreadable'

/** What stands as the date of a payment: the day by each order of day and month, or why it is none. */
export interface PaymentDay {
  readonly dayFirst?: IsoDate
  readonly monthFirst?: IsoDate
  readonly fault?: DayFault
  /** The day that it may have been. */
  readonly perhaps?: IsoDate
  /** The month alone that is stated, as `2025-04`: beside the fault `coarse`. */
  readonly month?: string
  /** It is not shown on purpose. */
  readonly withheld?: true
}

const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T]+00?:00(?::00)?)?$/
const time = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$/i
const days = /^\d{4,6}(?:\.\d+)?$/

const dayOf = (year: string, month: string, day: string): IsoDate | undefined => {
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(text) ? text : undefined
}

const faults: Readonly<Record<string, DayFault>> = {
  impossibleDay: 'impossible',
  impossibleMonth: 'impossible',
  zeroDate: 'impossible',
  spreadsheetSerial: 'serial',
  weekdayMismatch: 'impossible',
}

const inWords = (text: string): PaymentDay => {
  const read = parsePublishedDate(text)
  if (!read.ok) {
    const { code, suggestion } = read.refusal
    const perhaps = suggestion !== undefined && isIsoDate(suggestion) ? suggestion : undefined
    // After the year stands the month: what is none there says nothing of the order of other dates.
    if (code === 'monthFirst' && perhaps !== undefined)
      return /^\d{4}/.test(text) ? { fault: 'impossible', perhaps } : { monthFirst: perhaps }
    return { fault: faults[code] ?? 'unreadable', ...(perhaps === undefined ? {} : { perhaps }) }
  }
  const { kind, earliest, absence } = read.value
  if (kind === 'day' && earliest !== null) return { dayFirst: earliest, monthFirst: earliest }
  if (absence === 'withheld') return { withheld: true }
  if (absence === 'spreadsheetError') return { fault: 'spreadsheetError' }
  if (earliest === null) return { fault: 'missing' }
  return { fault: 'coarse', ...(kind === 'month' ? { month: earliest.slice(0, 7) } : {}) }
}

/**
 * Returns what stands as the date of a payment. A date in figures is read by both orders of day and month: which of
 * them a file uses, only all of its dates show.
 */
export const paymentDay = (published: string): PaymentDay => {
  const text = published.trim()
  const match = figures.exec(text)
  if (match !== null) {
    const [, first = '', second = '', year = ''] = match
    const dayFirst = dayOf(year, second, first)
    const monthFirst = dayOf(year, first, second)
    if (dayFirst === undefined && monthFirst === undefined) return { fault: 'impossible' }
    return { ...(dayFirst === undefined ? {} : { dayFirst }), ...(monthFirst === undefined ? {} : { monthFirst }) }
  }
  if (/^#+$/.test(text)) return { fault: 'hashes' }
  if (time.test(text)) return { fault: 'time' }
  const read = inWords(text)
  return read.fault === 'unreadable' && days.test(text) ? { fault: 'serial' } : read
}

/** How many dates of a table can be read in only one order of day and month, and in both. */
export interface DayOrders {
  readonly dayFirst: number
  readonly monthFirst: number
  readonly either: number
}

/** Of dates written month first more than half have a day beyond the twelfth; fewer are slips among others. */
const leastShare = 0.2

/** Returns whether the dates of a table are written month first: some can only be read so, none only day first. */
export const isMonthFirst = ({ dayFirst, monthFirst, either }: DayOrders): boolean =>
  monthFirst > 0 && dayFirst === 0 && monthFirst >= leastShare * (monthFirst + either)

/** Nothing was published of payments before; a spreadsheet shows a nought as a day of 1900. */
export const earliestDay: IsoDate = '2000-01-01'

/** The first day of a month, if one is stated: that is no earlier than any payment of it. */
export const firstOf = (month: string | undefined): IsoDate | undefined => {
  const first = `${month ?? ''}-01`
  return isIsoDate(first) ? first : undefined
}
