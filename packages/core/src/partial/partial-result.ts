/** Rows of a file that are in no total of its partial result, and why. */
export interface RowsLeftOut {
  readonly why: string
  readonly rows: number
}

/** What one file gives to a result: plain JSON. */
export interface ResultPart<State = unknown> {
  /** The name of the file. Parts stand in the order of their names, which decides what is met first. */
  readonly name: string
  /** The digest of all that was read of the file: a file that is handed in twice has the same, by any name. */
  readonly content: string
  /** Rows read, headings not counted. */
  readonly rows: number
  readonly leftOut: readonly RowsLeftOut[]
  /** What the check remembers of the file. */
  readonly state: State
  /** The digest of this part: it no longer fits once a part was cut short or changed by hand. */
  readonly digest: string
}

/** By what a part of an earlier result is known. */
export interface EarlierPart {
  readonly name: string
  readonly digest: string
}

/** A part that was handed in more than once, and counted once. */
export interface RepeatedPart {
  readonly name: string
  readonly content: string
  /** How often besides the one that counts. */
  readonly times: number
}

/**
 * What some of the files of a whole give to its result, as plain JSON. Partial results of any number of files are
 * merged by `mergePartials`, in any order and grouping, on any machine.
 */
export interface PartialResult<State = unknown> {
  /** Of which kind it is: `finance/spend`, `finance/ledger`, `estate/devices`. */
  readonly partial: string
  /** The version of its form. */
  readonly version: number
  /** What the parts were made with. Only those made with the same are merged. */
  readonly options: Readonly<Record<string, unknown>>
  /** By name, and each content once. */
  readonly parts: readonly ResultPart<State>[]
  /** By name. */
  readonly repeated: readonly RepeatedPart[]
  /** The digest of the digests of its parts: none can be taken out or put in by hand. */
  readonly digest: string
}

/** The version of the form that this package reads and writes. */
export const partialVersion = 1
