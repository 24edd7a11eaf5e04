import type { Citation } from '../report/citation.js'
import type { IsoDate } from '../date/iso-date.js'

/**
 * A part of the United Kingdom with bank holidays of its own, by GOV.UK's keys. England has those of England and Wales.
 */
export type Division = 'england-and-wales' | 'scotland' | 'northern-ireland'

/** One year of bank holidays as packed text: see `data/uk-bank-holidays.ts`. */
export type PackedYear = readonly [year: number, days: string]

/** A change to a calendar after it was published, and who says so: a holiday proclaimed since, or moved. */
export interface Amendment {
  readonly change: 'add' | 'remove'
  readonly date: IsoDate
  readonly name: string
  /** Where it is, or is no longer, a bank holiday; everywhere when left out. */
  readonly divisions?: readonly Division[]
  readonly citation: Citation
}
/** A day that lists carry and the law does not: a working day here, with a warning. */
export interface ContestedDay {
  readonly date: IsoDate
  readonly name: string
  readonly division: Division
  readonly citation: Citation
}

/**
 * Which weekdays are not worked in some or all divisions, from `knownFrom` to `knownTo`: plain frozen data. A day is a
 * holiday of the calendar when it is one in any of its `divisions`.
 */
export interface Calendar {
  readonly label: string
  /** Names the data: record it beside every deadline, since a later proclamation can change a running clock. */
  readonly version: string
  readonly divisions: readonly Division[]
  readonly knownFrom: IsoDate
  readonly knownTo: IsoDate
  /** From this day on the dates are published but not all proclaimed: answers that rest on them are provisional. */
  readonly provisionalFrom: IsoDate | null
  readonly years: readonly PackedYear[]
  readonly contested: readonly ContestedDay[]
  /** In the order they were made; the last word on a day counts. */
  readonly amendments: readonly Amendment[]
}
