import type { IsoDate } from '@imt/core'
import type { QualifiedProvisionId } from '../exemptions/exemption.js'

/** Something that happened to a request, on a day in the United Kingdom. */
export type ClockEvent =
  /** The authority received the request: the day it arrived anywhere in the authority, not the day it was opened. */
  | { readonly type: 'received'; readonly on: IsoDate }
  /** The authority said that it needs more information to identify and locate what is asked for (s.1(3), reg. 9(2)). */
  | { readonly type: 'clarificationSought'; readonly on: IsoDate }
  | { readonly type: 'clarificationReceived'; readonly on: IsoDate }
  /** The authority asked for a fee in writing (s.9, reg. 8). */
  | { readonly type: 'feesNoticeGiven'; readonly on: IsoDate }
  | { readonly type: 'feeReceived'; readonly on: IsoDate }
  /**
   * The authority told the applicant that it takes more time to weigh the public interest. Only for a qualified
   * exemption, and it must be named. It is the notice under section 17(2) if it also says that no decision has been
   * reached and estimates when it will be: say so where it is known. `saysUndecided: false` or `decisionBy: null` says
   * that the notice lacks it.
   */
  | {
      readonly type: 'publicInterestExtended'
      readonly on: IsoDate
      readonly exemption: QualifiedProvisionId
      readonly saysUndecided?: boolean
      /** The day that the notice estimates for the decision. */
      readonly decisionBy?: IsoDate | null
    }
  /**
   * EIR only: the authority told the applicant that complexity and volume need up to 40 working days (reg. 7). Both are
   * needed: `complex: false` or `voluminous: false` says that the notice gives only the other.
   */
  | { readonly type: 'timeExtended'; readonly on: IsoDate; readonly complex?: boolean; readonly voluminous?: boolean }
  /** A refusal notice was given; the rest of the answer may follow. */
  | { readonly type: 'refusalNoticeGiven'; readonly on: IsoDate }
  /** Some of the answer was sent: the rest is due when it was. */
  | { readonly type: 'partResponded'; readonly on: IsoDate }
  /** The answer was sent: with all it had to say, refusals included. */
  | { readonly type: 'responded'; readonly on: IsoDate }
  /** The applicant took the request back: nothing is due any more. */
  | { readonly type: 'withdrawn'; readonly on: IsoDate }
  /** The request was closed because clarification or a fee never came. */
  | { readonly type: 'lapsed'; readonly on: IsoDate }
  /**
   * The whole request went to another authority, which holds the information, and the applicant was told (reg. 10, part
   * 3 of the Code). That authority's time runs from the day on which it received it.
   */
  | { readonly type: 'transferred'; readonly on: IsoDate }
  /** A label of the office: the law knows no hold, and time runs on. Clarification and fees are events of their own. */
  | { readonly type: 'onHold'; readonly on: IsoDate }
  | { readonly type: 'resumed'; readonly on: IsoDate }
  /** The applicant asked for an internal review (FOIA), or made representations (EIR). */
  | { readonly type: 'reviewRequested'; readonly on: IsoDate }
  | { readonly type: 'reviewAnswered'; readonly on: IsoDate }
  | { readonly type: 'commissionerComplained'; readonly on: IsoDate }
  /**
   * The regulator sent its decision notice. `stepsWithin`: the calendar days it gives for the steps it orders, if any.
   */
  | { readonly type: 'decisionNoticeSent'; readonly on: IsoDate; readonly stepsWithin?: number }
  /** The appeal reached the tribunal. `by`: whose it is, the applicant's where it is left out. */
  | { readonly type: 'tribunalAppealed'; readonly on: IsoDate; readonly by?: 'applicant' | 'authority' }

export type ClockEventType = ClockEvent['type']
