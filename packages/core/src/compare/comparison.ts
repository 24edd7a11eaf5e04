import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
import type { LeftOut } from '../remark/remark.js'
import type { Finding } from '../report/finding.js'

/** An entry that stands in one of the two only. */
export interface OneSided {
  readonly label: string
  readonly at: JsonPointer
  readonly location?: Location
  /** An entry of the other that states the same, or nearly: it may be this one under another name. */
  readonly perhaps?: string
}

/** A value that differs. */
export interface Difference {
  readonly label: string
  /** What it is: `quantity`, `end`. */
  readonly of: string
  readonly from: string
  readonly to: string
  /** For two numbers: the change, plain decimal, and in percent of the first where this is not zero. */
  readonly by?: string
  readonly percent?: string
  /** Its place in the later of the two, or in the earlier where it is there no more. */
  readonly at: JsonPointer
  readonly location?: Location
}

/** What came of one part. */
export interface PartCompared {
  readonly section: string
  readonly part: string
  /** What it lists, in words. */
  readonly lists: string
  readonly before: number
  readonly after: number
  /** Entries in which everything that is compared is as it was. */
  readonly same: number
  readonly came: readonly OneSided[]
  readonly went: readonly OneSided[]
  readonly changed: readonly Difference[]
  /** Names that several entries have: none of these was compared. */
  readonly severalOf: readonly string[]
}

/** A part that was not compared, and why. */
export interface PartNotCompared extends LeftOut<JsonPointer, 'onlyInOne' | 'notKnown' | 'failed'> {
  readonly section: string
  readonly part: string
}

/** What differs between two readings: plain data. */
export interface Comparison {
  readonly parts: readonly PartCompared[]
  /** Parts that one of the two has, or that nothing knows how to compare. */
  readonly notCompared: readonly PartNotCompared[]
  /** Changes that are unlikely, and parts in which nothing changed, each with its place in the later reading. */
  readonly findings: readonly Finding[]
}
