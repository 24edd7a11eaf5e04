import type { IsoDate } from '@imt/core'
import type { Outcome } from './decision.js'
import type { Likelihood } from './claim.js'
import type { ModelledLaw } from './modelled.js'
import type { UnreadPart } from './unread.js'

/** Where an answer is said to be published, and how well that fits the question. */
export interface NoticeLink {
  readonly url: string
  /** Where on the page. */
  readonly place?: string
  readonly checkedOn?: IsoDate
  /** The period that the published answer is about, and the one asked about, where they are known. */
  readonly period?: { readonly published: string; readonly asked: string }
  readonly covers?: 'whole' | 'part'
  /** False where this applicant cannot get at it: no access, or not in a usable form. */
  readonly reachable?: boolean
  /** What is known to be wrong with what is published there: totals that disagree, cells to be confirmed. */
  readonly faults?: readonly string[]
}

/** What a notice says to one question. Built by `composeRefusal`, or filled in from a letter. */
export interface NoticeAnswer {
  readonly question: string
  readonly asked?: string
  readonly outcome: Outcome
  /** The words of the letter for this question. */
  readonly text: string
  /** Provisions as cited: `s31(1)(a)`, `s31`, `s12(1)`. */
  readonly provisions: readonly string[]
  /** Why each provision applies to this very information. */
  readonly reasons?: readonly string[]
  readonly likelihood?: Likelihood
  /** True where the harm or danger is traced from this information to what would happen. */
  readonly chain?: boolean
  readonly opinion?: { readonly by?: string; readonly on?: IsoDate }
  readonly forDisclosure?: readonly string[]
  readonly against?: readonly string[]
  readonly conclusion?: string
  /** Where factors of several exemptions are added up: whether each exemption covers all of the information. */
  readonly addsUp?: { readonly sameInformation: boolean }
  readonly decisionBy?: IsoDate
  readonly link?: NoticeLink
  readonly earlier?: { readonly sameRequester: boolean; readonly complied: boolean; readonly reference?: string }
  readonly advice?: string
  /** Places where the authority itself has published the same information. */
  readonly published?: readonly string[]
  /** True where the incident asked about is public already. */
  readonly alreadyPublic?: boolean
  /** True where the information was looked for and is not recorded. */
  readonly recorded?: boolean
  /** The cost that the notice states, against the limit that it cites, in pence. */
  readonly cost?: StatedCost
  /** Regulation 12(4)(d): who is preparing the information, and when it is expected to be finished. */
  readonly completion?: { readonly by?: string; readonly on?: IsoDate }
  /**
   * Parts that whoever filled this in could not tell from the letter: they may be there, and nothing is said of their
   * absence.
   */
  readonly unread?: readonly UnreadPart[]
}

/** What a notice states of cost. `requests` are those that were added up with this one (section 12(4)). */
export interface StatedCost {
  readonly pence: number
  readonly limitPence: number
  readonly requests?: readonly string[]
}

/** A refusal notice as data: what `checkRefusal` reads. */
export interface RefusalNotice {
  /**
   * Left out, the Act. A notice under the Scottish Act (`FOISA`) is read and checked; none is written here. One under
   * the Environmental Information (Scotland) Regulations (`EISR`) is read, and held to no law.
   */
  readonly regime?: 'FOIA' | 'EIR' | 'FOISA' | 'EISR'
  readonly reference?: string
  readonly receivedOn?: IsoDate
  /** The day that the request bears, where the notice gives no day of receipt. */
  readonly requestedOn?: IsoDate
  readonly sentOn?: IsoDate
  /** EIR: the day on which the applicant was told that complexity and volume need up to 40 working days. */
  readonly extendedOn?: IsoDate
  /**
   * Left out, the twentieth working day after receipt; under the EIR the fortieth, where the time was extended within
   * those twenty.
   */
  readonly dueOn?: IsoDate | null
  /** The post of whoever decided. */
  readonly decidedBy?: string
  readonly decidedOn?: IsoDate
  /** The questions as they were asked, attachments included. */
  readonly questions?: readonly string[]
  readonly answers: readonly NoticeAnswer[]
  readonly review?: { readonly offered: boolean; readonly how?: string }
  readonly complaint?: { readonly name: string; readonly how: readonly string[] }
  readonly advice?: string
  /** Files that came with the request. */
  readonly requestAttachments?: readonly { readonly name: string; readonly read: boolean }[]
  /** Files that go out with the notice. */
  readonly attachments?: readonly { readonly name: string; readonly checkedForHiddenData?: boolean }[]
}

/** A notice under a law that notices are held to: not under the Environmental Information (Scotland) Regulations. */
export interface ModelledNotice extends RefusalNotice {
  readonly regime?: ModelledLaw
}
