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
   * The authority took more time to weigh the public interest. Only for a qualified exemption, and it must be named.
   */
  | { readonly type: 'publicInterestExtended'; readonly on: IsoDate; readonly exemption: QualifiedProvisionId }
  /** EIR only: the authority told the applicant that complexity and volume need up to 40 working days (reg. 7). */
  | { readonly type: 'timeExtended'; readonly on: IsoDate }
  /** A refusal notice was given; the rest of the answer may follow. */
  | { readonly type: 'refusalNoticeGiven'; readonly on: IsoDate }
  /** The answer was sent: with all it had to say, refusals included. */
  | { readonly type: 'responded'; readonly on: IsoDate }
  /** The applicant asked for an internal review (FOIA), or made representations (EIR). */
  | { readonly type: 'reviewRequested'; readonly on: IsoDate }
  | { readonly type: 'reviewAnswered'; readonly on: IsoDate }
  | { readonly type: 'commissionerComplained'; readonly on: IsoDate }
  /**
   * The regulator sent its decision notice. `stepsWithin`: the calendar days it gives for the steps it orders, if any.
   */
  | { readonly type: 'decisionNoticeSent'; readonly on: IsoDate; readonly stepsWithin?: number }
  | { readonly type: 'tribunalAppealed'; readonly on: IsoDate }

export type ClockEventType = ClockEvent['type']
