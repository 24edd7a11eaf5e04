import type { Location } from '../location.js'
import type { Band, Level, RuleCode } from './level.js'
import type { Accepted } from './acceptance.js'
import type { Citation } from './citation.js'
import type { IsoDate } from '../date/iso-date.js'
import type { JsonPointer } from '../pointer.js'
import type { Unit } from '../figure/unit.js'

/** One cell that would change, and how. */
export interface Change {
  readonly at: JsonPointer
  readonly location?: Location
  readonly from: string
  readonly to: string
}

/** A cell that a finding rests on, and the part it plays. */
export interface Evidence {
  readonly at: JsonPointer
  readonly location?: Location
  readonly role: 'total' | 'addend' | 'corroborates' | 'conflicts'
  readonly text: string
}

/** What a rule hands to `run.report`: the model adds place, level, citation and fingerprint. */
export interface FindingDraft {
  readonly at: JsonPointer
  readonly message: string
  /** Table, row key, column: what the fingerprint is made from, with `stated`. Never a line number. */
  readonly key: readonly string[]
  /** Only to lower the rule's level. */
  readonly level?: Level
  /**
   * What it is about, as its reader calls it: the title of a contract, the reference of a request. Never the name of a
   * person. A place alone sends the reader to the file to see which one is meant.
   */
  readonly about?: string | undefined
  /** The sources that this finding rests on. Left out, those of the rule. */
  readonly citation?: readonly Citation[]
  readonly stated?: string
  readonly computed?: string
  readonly difference?: { readonly amount: string; readonly unit: Unit | 'days'; readonly percent?: number }
  readonly evidence?: readonly Evidence[]
  /** Present only where the data prove that no other repair is as small. */
  readonly repair?: Change & { readonly proof: string; readonly confidence: 'unique' }
  readonly candidates?: readonly { readonly changes: readonly Change[]; readonly why: string }[]
}

/** A finding as it stands in a report: plain JSON. */
export interface Finding extends Omit<FindingDraft, 'key' | 'level' | 'about'> {
  readonly rule: RuleCode
  readonly level: Level
  readonly band: Band
  readonly location?: Location
  readonly about?: string
  readonly fingerprint: string
  /** By whom, why and until when it was accepted; left out where it was not. */
  readonly accepted?: Accepted
}

/** One line of the summary of a table: what is told, and the words that tell it. */
export interface SummaryLine {
  readonly label: string
  readonly text: string
}

/** What a rule is given while it runs. */
export interface Run {
  /** The day of the check. */
  readonly asOf: IsoDate
  /**
   * The day to judge a value by: that of the source that it stands in, where this says an earlier one or one was given
   * with it, and otherwise that of the check. An answer of last year is judged by last year.
   */
  asOfAt(at: JsonPointer): IsoDate
  /**
   * One thing looked at: makes `applied` and `passed`. It was read, or is an optional part or key of what was: a rule
   * that names another place has failed.
   */
  checked(at: JsonPointer): void
  /**
   * Says of how many things besides, looked at and found right, no place is known: of the plain rows of a long table,
   * which were counted from their text and come without one.
   */
  passed(count: number): void
  report(finding: FindingDraft): void
  /**
   * Says which figures were compared with one another, whatever came of it: the result of the relation first, then its
   * parts. The report counts them as checked; it is no check of its own beside `checked` and `report`.
   *
   * @param figures - places of figures, walked through once. Where a table comes in pieces, each numbers its rows from
   *   0; a rule that remembers rows of earlier pieces numbers them backwards, -1 being the row before
   * @param holds - whether the relation holds; `withinRounding` for a sum that is not exact, and agrees on the rounding
   *   that its figures state: the report tells such sums apart
   */
  compared(figures: Iterable<JsonPointer>, holds: boolean | 'withinRounding'): void
  /**
   * Says of a figure that looks like a result why it was compared with nothing. The report names it among the totals
   * that were not checked, unless another rule has checked it.
   *
   * @param figure - the place of the figure
   * @param label - the words of its row or column
   */
  notCompared(figure: JsonPointer, label: string, because: 'noRelation' | 'searchEnded'): void
  /**
   * True where the sources that hold two places say the year or month of each, by name or title, and they have no day
   * in common: `2024/estate.csv` and `2025/estate.csv`. What differs between them is news, not a contradiction.
   */
  ofDifferentPeriods(one: JsonPointer, two: JsonPointer): boolean
  /**
   * Remembers where something stands, for a finding that is made when the whole of a table was seen, and returns the
   * pointer by which it is then named: rows of pieces are numbered from 0 in each, and here through the table. What is
   * remembered stays until the table ends, so a rule remembers few places.
   *
   * @param place - where it stands, if the rule was told so and its rows have gone by
   */
  remember(at: JsonPointer, place?: Location): JsonPointer
  /**
   * Says in a few words what a table holds, such as how many payments and their sum: lines of the summary that the
   * report gives for the table.
   *
   * @param at - a place in the table
   */
  summarise(at: JsonPointer, lines: readonly SummaryLine[]): void
  /** Says why the rule had nothing to look at. Silence never reads as a pass. */
  notApplicable(reason: string): void
}
