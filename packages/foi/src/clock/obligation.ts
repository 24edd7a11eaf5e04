import type { Citation, Division, IsoDate, SkippedReason } from '@imt/core'
import type { CallFinding } from '../call-finding.js'

/** Where a time limit comes from: only the first two bind in law. */
export type ObligationLevel = 'statute' | 'regulation' | 'code' | 'guidance'

export type ObligationId =
  | 'response'
  | 'refusalNotice'
  | 'publicInterestTarget'
  | 'feePayment'
  | 'reviewRequest'
  | 'review'
  | 'reviewLatest'
  | 'commissioner'
  | 'decisionSteps'
  | 'tribunal'

/** A day that was not counted, and every ground for it. */
export interface SkippedClockDay {
  readonly date: IsoDate
  readonly because: readonly {
    readonly reason: SkippedReason | 'feesNotice'
    readonly name: string
    readonly divisions: readonly Division[]
    readonly firstListed?: IsoDate
    readonly citation?: Citation
  }[]
}

/** Something that is to be done by a day. */
export interface Obligation {
  readonly id: ObligationId
  readonly whose: 'authority' | 'applicant'
  /**
   * The last day. Null while clarification is outstanding or a fee is unpaid, when no time runs, and once the request
   * was withdrawn, lapsed or transferred.
   */
  readonly due: IsoDate | null
  /** Until which hour of that day: `24:00`, midnight at its end; `17:00`, before five in the afternoon. */
  readonly until: '24:00' | '17:00'
  readonly level: ObligationLevel
  /** The days that were not counted on the way, and why. Empty where calendar days count. */
  readonly skipped: readonly SkippedClockDay[]
  /** True where the date rests on holidays that are not known, or not yet proclaimed. */
  readonly provisional: boolean
  /** Why it is provisional, or why there is no date. */
  readonly reason?: string
  readonly citation: Citation
  /** The version of the text that was read; null where it was not read, or has no version. */
  readonly textAsAt: IsoDate | null
  /** The day it was done, when an event says so. */
  readonly met: IsoDate | null
  /**
   * Working days (calendar days where those count) between the last day and the day it was done; 0 when in time, or
   * while the law sets no last day for what was still being weighed; null when not done.
   */
  readonly late: number | null
  readonly remark?: string
}

/** How a request stands by its events. */
export type ClockState =
  /** No event says that it was received. */
  | 'notReceived'
  /** Time runs. */
  | 'running'
  /** Clarification or a fee is awaited: no time runs. */
  | 'waiting'
  /** Time runs, and some of it was answered. */
  | 'partAnswered'
  | 'answered'
  | 'withdrawn'
  | 'lapsed'
  | 'transferred'

/** When everything is due, and what is odd about the events. */
export interface Clock {
  /**
   * The day that counting starts from, after clarification and by the chosen convention; null before a request was
   * received.
   */
  readonly receipt: IsoDate | null
  readonly state: ClockState
  readonly obligations: readonly Obligation[]
  /** What is odd about the events. */
  readonly findings: readonly CallFinding[]
  /** Keep it with the case: a holiday proclaimed later can change a running clock. */
  readonly calendar: { readonly label: string; readonly version: string }
}
