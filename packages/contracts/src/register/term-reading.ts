import type { Extension } from '../extension/extension.js'
import type { DayRange } from '../term/day-range.js'
import type { BreakDay } from '../term/contract-terms.js'
import type { NoticePeriod } from '../term/notice-period.js'

/** The one reading of the deal from all cells of a row together. */
export interface TermReading {
  readonly start: DayRange | null
  /** The end as it stands: after an extension that was agreed. */
  readonly end: DayRange | null
  /** The end before an extension, where it is published beside the new one. */
  readonly initialEnd: DayRange | null
  /** The latest end that a cell states. */
  readonly maximumEnd: DayRange | null
  /** Whole months above 0; `undefined` where none are stated, or nothing decides. */
  readonly initialMonths: number | undefined
  /** Whole months; `undefined` where none are stated, or nothing decides. */
  readonly maximumExtensionMonths: number | undefined
  readonly extension: Extension | null
  /** Whether options to extend are provided for: `null` where nothing says. */
  readonly extendable: boolean | null
  readonly extended: boolean | null
  /** How many extensions were taken up, where that is said or follows. */
  readonly extensionsUsed: number | undefined
  /** The longest it may last in all, in whole months from its start, where it is stated so. */
  readonly maximumMonths: number | undefined
  /** It is said to have been extended past `end`, or may have been, and until when is not stated. */
  readonly mayGoOn: boolean
  /** The status says that it is over. */
  readonly saidEnded: boolean
  readonly rolling: { readonly months: number | null } | null
  /** The day beyond which it does not renew itself, where words say so. */
  readonly rollsUntil: DayRange | undefined
  readonly openEnded: boolean
  readonly notice: NoticePeriod | undefined
  /** The last day to give it for the term that ends next after it, as stated. */
  readonly noticeBy: DayRange | undefined
  /** Notice that taking up an extension asks for. */
  readonly optionNotice: NoticePeriod | undefined
  /** The last day to take up the next extension, as stated. */
  readonly optionBy: DayRange | undefined
  readonly breaks: readonly BreakDay[]
  readonly review: DayRange | null
}
