import type { IsoDate, LeftOut } from '@imt/core'
import type { LogOutcome } from '../log/outcome.js'

/** The laws under which a request is kept in the register; every other is left out, and counted. */
export type RequestLaw = 'FOIA' | 'EIR' | 'FOISA'

/** Something that a register dates. */
export type RequestDay =
  | 'received'
  | 'firstWorkingDay'
  | 'acknowledged'
  | 'clarificationSought'
  | 'clarificationReceived'
  | 'feesNotice'
  | 'feeReceived'
  /** The requester was told that more time is needed. */
  | 'extended'
  /** The day to which it was extended. */
  | 'extendedTo'
  | 'partAnswered'
  | 'responded'
  /** Closed, with an answer or without. */
  | 'closed'
  /** The last day as the authority worked it out. */
  | 'dueStated'
  | 'transferred'
  | 'withdrawn'
  | 'reviewRequested'
  | 'reviewAnswered'
  | 'complained'
  | 'decisionNotice'
  | 'appealed'

/** Where a cell of a register stands: in the row of which request, and for which day. */
export interface RegisterCell {
  readonly request: string
  /** Counted from 1, the row below the headings. */
  readonly row: number
  readonly day: RequestDay
}

/** What a register says of how far a request has come. */
export type StatedState =
  | 'open'
  | 'onHold'
  | 'partAnswered'
  | 'answered'
  | 'withdrawn'
  | 'lapsed'
  | 'transferred'
  | 'notValid'
  | 'review'
  | 'regulator'

/**
 * A request as the register knows it: its reference, its days and what is said in known words. Nobody is named in it
 * unless the caller asked for a column.
 */
export interface FoiRequest {
  /** The reference, or "row 12" where there is none that can be shown. The only name that any output gives it. */
  readonly name: string
  /** Counted from 1, the row below the headings. */
  readonly row: number
  /** Null under a law that has no place in the register. */
  readonly law: RequestLaw | null
  /** Which law that is, in words, such as "data protection law". */
  readonly otherLaw?: string
  readonly days: { readonly [D in RequestDay]?: IsoDate }
  /** What its status says; left out where there is none, null where its words are not known. */
  readonly stated?: StatedState | null
  /** Words of ending or waiting stand in its status beside a part, a negation, or words of what is open. */
  readonly statedDoubtful?: boolean
  readonly outcome: LogOutcome
  /** The provisions cited, as `s40(2)` or `reg12(5)(e)`. */
  readonly provisions: readonly string[]
  /** Said to be extended, with or without its day. */
  readonly extended: boolean
  /** Its law is in words that are not known: it is taken for one under the Act. */
  readonly lawUnknown?: boolean
  /** Said to be business as usual: a label, the time of a valid request runs all the same. */
  readonly businessAsUsual: boolean
  readonly reviewOutcome?: 'upheld' | 'overturned' | 'partlyOverturned'
  /**
   * Cells that should hold a day and do not: which day, and why, such as "no such day exists". What stands in them is
   * not repeated: it may name somebody.
   */
  readonly unread: readonly LeftOut<RequestDay>[]
  /** Texts of columns that the caller asked for, by heading as published. No output of the register holds them. */
  readonly kept?: Readonly<Record<string, string>>
}
