import { namesOf, type IsoDate } from '@imt/core'
import type { ExtensionOption } from '../extension/extension.js'
import type { DayRange } from './day-range.js'
import type { Route } from './lead-times.data.js'
import type { NoticePeriod } from './notice-period.js'

/** A break, and the notice for it where it has one of its own. */
export interface BreakDay extends DayRange {
  readonly notice?: NoticePeriod
}

/** What a contract says about its term. A day may be given as a range, where only a month or year is published. */
export interface ContractTerms {
  readonly start?: IsoDate | DayRange
  /** Last day of the term that is agreed so far: the initial one, or the latest extension. */
  readonly end?: IsoDate | DayRange
  readonly initialMonths?: number
  /** What all extensions together may add. */
  readonly maximumExtensionMonths?: number
  /** The extensions one by one, in their order, where they are known. */
  readonly extensions?: readonly ExtensionOption[]
  readonly maximumEnd?: IsoDate | DayRange
  /** The longest that it may last in all, from its start. */
  readonly maximumMonths?: number
  /** True where `end` already holds an extension. */
  readonly extended?: boolean
  /** The end before the extensions that `end` holds. */
  readonly initialEnd?: IsoDate | DayRange
  /** How many extensions were taken up, in their order, where that is known. */
  readonly extensionsUsed?: number
  /** True where it was extended past `end`, or may have been, and until when is not stated. */
  readonly mayGoOn?: boolean
  /** True where it is said to be over, whatever its end: cancelled, terminated, expired. */
  readonly saidEnded?: boolean
  /** How long each further term is, where the contract renews itself; `null` where that is not stated. */
  readonly rollsEvery?: number | null
  /** The last day to which it renews itself, where that is limited. */
  readonly rollsUntil?: IsoDate | DayRange
  /** No end is agreed. */
  readonly openEnded?: boolean
  readonly notice?: NoticePeriod
  /** The last day for notice, where it is stated: for the term that ends next after it. */
  readonly noticeBy?: IsoDate | DayRange
  /** Notice that taking up an extension asks for, where it has one of its own. */
  readonly optionNotice?: NoticePeriod
  /** The last day to take up the next extension, where it is stated. */
  readonly optionBy?: IsoDate | DayRange
  readonly breaks?: readonly (IsoDate | BreakDay)[]
  readonly review?: IsoDate | DayRange
  readonly route?: Route
}

/** All that terms may say: a misspelt key would be a term that nobody looks at. */
export const contractTermsNames = namesOf<ContractTerms>({
  start: true,
  end: true,
  initialMonths: true,
  maximumExtensionMonths: true,
  extensions: true,
  maximumEnd: true,
  maximumMonths: true,
  extended: true,
  initialEnd: true,
  extensionsUsed: true,
  mayGoOn: true,
  saidEnded: true,
  rollsEvery: true,
  rollsUntil: true,
  openEnded: true,
  notice: true,
  noticeBy: true,
  optionNotice: true,
  optionBy: true,
  breaks: true,
  review: true,
  route: true,
})

/** A date that follows from the terms, and why. */
export interface DerivedDay extends DayRange {
  /** `default`: rests on a default of this library, not on the contract. */
  readonly basis: 'stated' | 'computed' | 'default'
  readonly because: string
}
