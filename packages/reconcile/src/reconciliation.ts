import type { Absence, Note } from '@imt/core'
import type { CellId } from './equation/equation.js'

/** A slip of the finger, or of the eye, that would explain a difference. */
export type Plausibility = 'oneDigit' | 'transposition' | 'sign' | 'powerOfTen' | 'rowOmitted' | 'rowDoubled'

/** Numbers between two ends, as plain decimal strings; `null` is unbounded. */
export interface NumberRange {
  readonly low: string | null
  readonly high: string | null
}

/**
 * How one equation comes out. Numbers are plain decimal strings in the unit of the cells; `null` where no point is
 * stated.
 */
export interface Comparison {
  readonly equation: string
  readonly stated: string | null
  /** A ratio is written to four digits more than its result states. */
  readonly computed: string | null
  /** Stated less computed. */
  readonly difference: string | null
  /** The largest difference in this direction that rounding explains; it is itself allowed, unless the end is open. */
  readonly bound: string | null
}

/** An equation that no reading of its cells within their stated precision satisfies. */
export interface Violation extends Comparison {
  /** Index into `components`. */
  readonly component: number
  readonly statedRange: NumberRange
  readonly computedRange: NumberRange
}

/** An equation that holds although the printed numbers differ: rounding explains the difference. */
export interface Rounding extends Comparison {
  /**
   * How often honest rounding alone gives a difference at least this large, 0 to 1; `null` where that was not computed
   * (ratios, and sums with approximate figures).
   */
  readonly probability: number | null
}

/** Why an equation was not checked. */
export type UncheckedReason =
  | 'absentTotal'
  | 'absentTerm'
  | 'noContributor'
  | 'denominatorZero'
  | 'denominatorMayBeZero'
  | 'unknownCell'
  | 'unreadableCell'
  | 'noTerms'
  | 'totalAmongTerms'
  | 'repeatedCell'
  | 'duplicateEquation'

/** An equation that was not checked. Nothing is left out in silence. */
export interface Unchecked {
  readonly equation: string
  readonly reason: UncheckedReason
  /** The cells that are the reason. */
  readonly cells: readonly CellId[]
  readonly message: string
}

/** What one cell would have to say. */
export interface CellChange {
  readonly cell: CellId
  /** The published text. */
  readonly from: string
  /** The text it would be, dressed like the published one. */
  readonly to: string
  /** The number behind `to`, a plain decimal string. */
  readonly value: string
  /** Every number between these ends would do, with the other changes of the set made. */
  readonly range: NumberRange
  readonly plausibility: Plausibility | null
  /** The addend that was left out or counted twice, or added with the wrong sign. */
  readonly row?: CellId
}

/** Why a repair is not proved. */
export type UnprovedReason =
  'otherRepairs' | 'searchStopped' | 'noSlip' | 'otherColumns' | 'shortNumber' | 'rounding' | 'openValue'

/**
 * Whether a repair is proved: every other set of as few changes is ruled out, each change is told from chance and from
 * rounding, and no other value would do. `why` is a sentence.
 */
export type Proof =
  | { readonly proved: true; readonly why: string }
  | { readonly proved: false; readonly reason: UnprovedReason; readonly why: string }

/** One smallest set of changes with which all equations hold. */
export interface Repair {
  readonly changes: readonly CellChange[]
  /** The slip that explains every change of the set; `null` when some change looks like none. */
  readonly plausibility: Plausibility | null
  /** A sentence for the reader: what kind of slip, or what to check. */
  readonly why: string
  readonly proof: Proof
}

/** Where a search gave up. */
export interface Stop {
  readonly reason: 'work' | 'repairs' | 'joined'
  /** The number of changes that was being tried. */
  readonly changes: number
  /** The equation whose cells were being tried. */
  readonly equation: string
}

/** Violated equations that must be looked at together, and what would put them right. */
export interface Component {
  /** The violated equations. */
  readonly equations: readonly string[]
  /** All smallest sets of changes, likely slips first. */
  readonly repairs: readonly Repair[]
  /** Every cell that is in some repair. */
  readonly candidates: readonly CellId[]
  /** The number of changes in each repair; `null` when none was found. */
  readonly size: number | null
  /** Exactly one smallest set exists, and the search was complete. */
  readonly unique: boolean
  /** `complete`: every set of up to `maximumChanges` cells was decided. */
  readonly search: 'complete' | 'stopped'
  readonly stoppedAt?: Stop
}

/** A remark, with the equation, cell or component that it is about. */
export interface ReconciliationNote extends Note {
  readonly code: 'improbableRounding' | 'searchStopped' | 'unreadableCell'
  readonly equation?: string
  readonly cell?: CellId
  readonly component?: number
  readonly probability?: number
}

/** What a set of cells says about itself. Plain JSON. */
export interface Reconciliation {
  readonly violations: readonly Violation[]
  readonly components: readonly Component[]
  /** In bound but improbable differences, cells that could not be used, searches that stopped. */
  readonly notes: readonly ReconciliationNote[]
  /** Differences that rounding explains. */
  readonly roundings: readonly Rounding[]
  readonly unchecked: readonly Unchecked[]
  /** `equations = exact + withinRounding + violated + unchecked`. */
  readonly counts: {
    readonly equations: number
    readonly exact: number
    readonly withinRounding: number
    readonly violated: number
    readonly unchecked: number
  }
  /** What was assumed, echoed. */
  readonly settings: ReconcileSettings
}

/** How to reconcile. */
export interface ReconcileSettings {
  /** Absent addends that count as exactly zero in this table; none unless said. */
  readonly absentAsZero: readonly Absence[]
  /** A rounding difference rarer than this is noted; 0 to 1, 0.001 unless said. */
  readonly improbable: number
  /** The largest set of changes that is looked for: 0 to 3, 3 unless said. */
  readonly maximumChanges: 0 | 1 | 2 | 3
  /** Work allowed to the search for two and three changes in one component, in cells looked at. */
  readonly maximumWork: number
  /** The most repairs listed for one component. */
  readonly maximumRepairs: number
}
