import type { Finding } from './finding.js'
import type { TableCoverage } from '../coverage/coverage.js'
import type { TextNotRead } from '../coverage/text-not-read.js'
import type { Unlisted } from './finding-list.js'
import type { IsoDate } from '../date/iso-date.js'
import type { JsonPointer } from '../pointer.js'
import type { Level, RuleCode } from './level.js'

/**
 * What became of one rule. `applied` counts the things it looked at. A rule that failed by itself, of which
 * `core/rule-failed` tells, has `failed` with a `reason`, and may have looked at nothing that counts.
 */
export interface RuleResult {
  readonly code: RuleCode
  readonly outcome: 'passed' | 'failed' | 'notApplicable'
  readonly applied: number
  readonly passed: number
  readonly reason?: string
}

/** A table that is too large to be held: it was read and checked in pieces, by the rules that look at rows. */
export interface InPieces {
  readonly source: string
  /** The part of the publication that it was read as. */
  readonly at: JsonPointer
  readonly rows: number
  /** Rows of pieces that hold a value which cannot be read: no rule looked at them. */
  readonly leftOut: number
  /** The engine that looked at it; left out where it was read here. */
  readonly engine?: string
}

/** What a report says of an earlier one that it was held to: its findings are then those that are new or changed. */
export interface Baseline {
  /** What the earlier report is called, such as the name of its file. */
  readonly name: string
  /** How many findings both have, which say the same: they are counted in the summary, and not listed. */
  readonly known: number
  /** Findings of the earlier report that are no more, although their file and rule were looked at. */
  readonly gone: readonly Finding[]
  /** Findings of the earlier report of which this one says nothing, and why. */
  readonly notLookedAt: readonly { readonly finding: Finding; readonly why: string }[]
  /** Why the two are not of the same files, rules, settings or day, each a sentence. */
  readonly remarks: readonly string[]
}

/** What a check gives: plain JSON, in a stable order. */
export interface Report {
  /** The day the rules were asked about. */
  readonly asOf: IsoDate
  /** The file of settings that the command used; left out where there was none. */
  readonly configuration?: string
  /** A digest of what these settings say, which tells them from others of the same name. */
  readonly settings?: string
  /** The version of the command that made it; left out where none did. */
  readonly version?: string
  /** The day on which the files were read: a report that was written as JSON has it. */
  readonly readOn?: IsoDate
  /** What such a report is and is not, in one sentence: a report that was written as JSON has it. */
  readonly statement?: string
  /** `applied` and `passed` count checks, `notApplicable` rules; findings that are not listed are counted, too. */
  readonly summary: {
    readonly error: number
    readonly warning: number
    readonly note: number
    readonly applied: number
    readonly passed: number
    readonly notApplicable: number
    /**
     * How many of the findings were accepted, those about personal data apart; left out where none was. They are
     * counted in `error`, `warning` and `note`, too.
     */
    readonly accepted?: Readonly<Record<Level, number>>
    /**
     * How many of the findings are known from a baseline and were not accepted; left out where there is none. They are
     * counted in `error`, `warning` and `note`, too, and are not listed.
     */
    readonly known?: Readonly<Record<Level, number>>
  }
  readonly rules: readonly RuleResult[]
  /** At most 1,000 of one code. */
  readonly findings: readonly Finding[]
  /** How many more there are of a code and level; left out where all findings are listed. */
  readonly unlisted?: readonly Unlisted[]
  /** What was read, and what of it was checked: of each source each table. Whatever is not in it was not looked at. */
  readonly read: readonly TableCoverage[]
  /** Figures in sentences that nothing was read from; left out where there are none. */
  readonly textNotRead?: readonly TextNotRead[]
  /** Tables that were read in pieces; a rule that needs a whole one was not run, and its result says so. */
  readonly inPieces?: readonly InPieces[]
  /** The earlier report that it was held to; left out where there is none. */
  readonly baseline?: Baseline
}
