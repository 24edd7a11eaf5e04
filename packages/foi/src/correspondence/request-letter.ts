import type { IsoDate } from '@imt/core'
import type { Regime } from '../clock/regime.js'
import type { CostEstimate } from '../cost/estimate.js'
import type { Regulator } from '../refusal/regulators.data.js'

interface AnyLetter {
  readonly authority: string
  readonly reference: string
  /** Left out, the Act. */
  readonly regime?: Regime
  readonly receivedOn: IsoDate
  readonly sentOn: IsoDate
  /** The post of whoever sends it. */
  readonly sentBy: string
  /**
   * Paragraphs of the body's own in place of the usual ones. Every slot of the usual wording, such as `{needed}`, has
   * to stand in one of them.
   */
  readonly wording?: readonly string[]
}

/** A question as it was put, under its number. */
export interface PutQuestion {
  readonly question: string
  readonly asked: string
}

/** What a letter that is no refusal says: a shape for each kind. */
export type RequestLetter = AnyLetter &
  (
    | { readonly kind: 'acknowledgement' }
    /** Section 1(3), or regulation 9: what is needed to find what is asked for. */
    | { readonly kind: 'clarification'; readonly needed: string }
    /** Section 9, or regulation 8: time stops until it is paid. */
    | { readonly kind: 'fees'; readonly pence: number; readonly howToPay: string }
    /** Regulation 7: complexity and volume together. Under the Act more time is a notice: `composeRefusal`. */
    | { readonly kind: 'extension'; readonly complexity: string; readonly volume: string }
    /** Another authority holds it. */
    | {
        readonly kind: 'transfer'
        readonly to: string
        readonly what: string
        /** How the other authority is reached: its address, or its e-mail for requests. */
        readonly reach?: string
        /**
         * Whether the one who asked agreed that the request, and a name with it, is passed on. False: it is not passed
         * on, and the letter says how the other authority is asked. Left out, a remark says what to look to.
         */
        readonly agreed?: boolean
      }
    /** Some of it now, the rest by a day. */
    | {
        readonly kind: 'partAnswer'
        readonly given: readonly [Given, ...Given[]]
        readonly rest: readonly [Awaited, ...Awaited[]]
        readonly restBy: IsoDate
      }
    | {
        readonly kind: 'reviewOutcome'
        readonly answeredOn: IsoDate
        readonly reviewRequestedOn: IsoDate
        readonly outcome: 'upheld' | 'partlyUpheld' | 'overturned'
        /** Why, as whoever reviewed it found: this function supplies none. */
        readonly reasons: readonly [string, ...string[]]
        /** What is given now. */
        readonly given?: string
        readonly regulator?: Regulator
      }
    /** For the file, not for the applicant. */
    | { readonly kind: 'costEstimate'; readonly asked: string; readonly estimate: CostEstimate }
  )

/** A question that is answered now. */
export interface Given extends PutQuestion {
  readonly information: string
}
/** A question that is answered later, and what it waits for. */
export interface Awaited extends PutQuestion {
  readonly why: string
}

/** A kind of letter. */
export type RequestLetterKind = RequestLetter['kind']
