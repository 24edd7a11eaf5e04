import type { IsoDate } from '@imt/core'
import type { Regime } from '../clock/regime.js'
import type { CostEstimate } from '../cost/estimate.js'
import type { Regulator } from './regulators.data.js'
import type { QualifiedProvisionId } from '../exemptions/exemption.js'
import type { Claim, ExceptionClaim, ExceptionNeitherClaim, NeitherClaim } from './claim.js'

/** A question as it was put, and the number under which it is answered. */
interface Asked {
  readonly question: string
  readonly asked: string
}

/**
 * The answer to one question. Confirming that information is held and neither confirming nor denying exclude each other
 * for the same information: one answer is one or the other. One notice may hold both, for different questions.
 */
export type Answer = Asked &
  (
    | { readonly outcome: 'disclosed'; readonly information: string }
    | { readonly outcome: 'notHeld'; readonly remark?: string }
    /** Section 21: exactly this answer stands at this place. Never for what is withheld. */
    | {
        readonly outcome: 'accessibleElsewhere'
        readonly url: string
        readonly place: string
        readonly checkedOn: IsoDate
      }
    /** Held, and withheld: `information` says what, without giving it away; `instead` what is given in its place. */
    | {
        readonly outcome: 'withheld'
        readonly information: string
        readonly claims: readonly [Claim, ...Claim[]] | readonly [ExceptionClaim, ...ExceptionClaim[]]
        readonly instead?: string
      }
    | {
        readonly outcome: 'neitherConfirmNorDeny'
        readonly claims:
          readonly [NeitherClaim, ...NeitherClaim[]] | readonly [ExceptionNeitherClaim, ...ExceptionNeitherClaim[]]
        readonly information?: never
        readonly instead?: never
        readonly held?: never
      }
    /** Section 17(2): the exemption is engaged, the public interest is still being weighed. */
    | {
        readonly outcome: 'pending'
        readonly information: string
        readonly exemptions: readonly [QualifiedProvisionId, ...QualifiedProvisionId[]]
        readonly why: string
        readonly decisionBy: IsoDate
      }
    /** Section 12, with the advice that goes with it (section 16). */
    | {
        readonly outcome: 'costLimit'
        readonly estimate: CostEstimate
        readonly held: 'held' | 'notHeld' | 'notDetermined'
        readonly advice: string
        /** Section 12(4): the requests that were added up with this one. */
        readonly addedUp?: readonly [string, ...string[]]
      }
    /** Section 14(2). */
    | {
        readonly outcome: 'repeated'
        readonly earlier: { readonly reference: string; readonly compliedOn: IsoDate }
        readonly why: string
      }
    /** Section 14(1). */
    | { readonly outcome: 'vexatious'; readonly why: string }
  )

export type Outcome = Answer['outcome']

/**
 * Where the applicant can ask for a review. It is optional under the Act, but a notice has to say whether there is one.
 */
export type ReviewRoute =
  { readonly offered: true; readonly how: string; readonly withinWorkingDays: number } | { readonly offered: false }

/**
 * Standing reasoning that a notice draws on, annexed in full. It supports the reasons for this request; it cannot stand
 * in for them.
 */
export interface Annex {
  readonly title: string
  readonly passages: readonly string[]
}

/** What an authority decided about one request, with everything that a notice has to say. */
export interface RefusalDecision {
  readonly authority: string
  /** Left out, the Act. Under the Regulations claims name exceptions. */
  readonly regime?: Regime
  readonly reference: string
  readonly receivedOn: IsoDate
  readonly sentOn: IsoDate
  /** The post of the person who decided: a decision is a person's, whatever proposed it. */
  readonly decidedBy: string
  /** The day on which that person decided. */
  readonly decidedOn: IsoDate
  /** EIR: the day on which the applicant was told that up to 40 working days are needed. */
  readonly extendedOn?: IsoDate
  readonly answers: readonly [Answer, ...Answer[]]
  readonly review: ReviewRoute
  /** Advice and assistance (section 16) for the request as a whole. */
  readonly advice?: string
  readonly annex?: Annex
  /** Left out, the regulator on the day of the notice. */
  readonly regulator?: Regulator
}
