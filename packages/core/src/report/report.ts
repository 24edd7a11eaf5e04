import type { Finding } from './finding.js'
import type { TableCoverage } from '../coverage/coverage.js'
import type { Unlisted } from './finding-list.js'
import type { IsoDate } from '../date/iso-date.js'
import type { JsonPointer } from '../pointer.js'
import type { Level, RuleCode } from './level.js'

/** What became of one rule. `applied` counts the things it looked at. */
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

/** What a check gives: plain JSON, in a stable order. */
export interface Report {
  /** The day the rules were asked about. */
  readonly asOf: IsoDate
  /** The file of settings that the command used; left out where there was none. */
  readonly configuration?: string
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
  }
  readonly rules: readonly RuleResult[]
  /** At most 1,000 of one code. */
  readonly findings: readonly Finding[]
  /** How many more there are of a code and level; left out where all findings are listed. */
  readonly unlisted?: readonly Unlisted[]
  /** What was read, and what of it was checked: of each source each table. Whatever is not in it was not looked at. */
  readonly read: readonly TableCoverage[]
  /** Tables that were read in pieces; a rule that needs a whole one was not run, and its result says so. */
  readonly inPieces?: readonly InPieces[]
}
