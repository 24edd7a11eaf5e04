import type { ColumnNames, MatchedColumns } from '../recognise/match-columns.js'
import type { Block, RecordSpans, Table } from '../source/source.js'
import type { Location } from '../location.js'
import type { TextLayout } from '../source/text-layout.js'
import type { JsonPointer } from '../pointer.js'
import type { LeftOut } from '../remark/remark.js'

/** Where a block stands: the headings above it, outermost first, and its neighbours in the source. */
export interface BlockContext {
  readonly under: readonly string[]
  readonly blocks: readonly Block[]
  readonly index: number
}

/** `true` for `any`, which fits everything and would hide what is wrong. */
export type IsAny<T> = 0 extends 1 & T ? true : false

/**
 * Schema input as it is published: read-only, and any key may be missing, since a row may be cut. The schema says what
 * it needs, and the reader is told what is not there.
 */
export type Published<T> =
  IsAny<T> extends true
    ? T
    : T extends string
      ? string
      : T extends readonly (infer Item)[]
        ? readonly Published<Item>[]
        : T extends object
          ? { readonly [K in keyof T]?: Published<T[K]> }
          : T

/**
 * Which rows and columns of the blocks went into a part, counted from 0: `rows[2]` lists rows of the third block that
 * was given. Both have an entry for each block; that of a block which is no table is empty.
 */
export interface Used {
  readonly rows: readonly (readonly number[])[]
  readonly columns: readonly (readonly number[])[]
}

/** What a recogniser made of the blocks it won: schema input, places and columns. */
export interface PartReading<Value> {
  readonly value: Value
  /** Pointers relative to the part, to where each value was published. */
  readonly places: ReadonlyMap<JsonPointer, Location>
  readonly columns: {
    /** Headings as the tables have them. */
    readonly used: readonly string[]
    readonly unused: readonly string[]
    /** Used headings that were misspelt, each with the known one for which it was taken. */
    readonly understood?: MatchedColumns<string>['understood']
    /** Unused headings that may be two known ones, the likeliest first. */
    readonly doubtful?: MatchedColumns<string>['doubtful']
    /** Used headings over amounts that are kept as text: their figures count, with a sign of money or without. */
    readonly amounts?: readonly string[]
  }
  /** Which rows and columns were read. Left out by a recogniser that does not say. */
  readonly used?: Used
  /** What was seen and not read, and why: a row of layout, a repeated heading. Left out by one that does not say. */
  readonly leftOut?: readonly LeftOut<Location>[]
}

/** A table as a body may begin it: headings, and rows that show what stands under them. */
export interface StarterTable {
  /** What the table is, in one sentence. */
  readonly about: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Where the headings of the recogniser were seen. */
  readonly sources: readonly string[]
}

/** The headings by which a recogniser knows its table, for whoever published one that was not recognised. */
export interface KnownTable {
  /** For each key, the headings under which it is published. */
  readonly columns: ColumnNames<string>
  /** What the table cannot be known without: of each list of keys at least one. */
  readonly wants: readonly (readonly string[])[]
  /** How a body may begin such a table. */
  readonly starter?: StarterTable
}

/** Records of a piece, from one up to another. */
export interface SiftedStretch {
  readonly from: number
  readonly to: number
  /** All of them are to be read, together and in their place: what one of them is depends on those around it. */
  readonly isWhole: boolean
}

/** Where the rows of a stretch stand. */
export interface SiftedPlaces {
  /** How many rows of the list that the table is read into stand before its first. */
  readonly before: number
  /** Where a record begins. */
  locate(record: number): Location
}

/**
 * Sifts the rows of a long table: nearly all are plain, which means that reading them would change nothing but counts
 * and sums. It counts them from their text, and leaves the others to be read.
 */
export interface RowSifter {
  /** What figures each plain row states, by their keys. */
  readonly figures: readonly string[]
  /**
   * Looks at the records of the next piece and parts it into stretches. In one that need not be read whole each record
   * has as many values as the table has headings, more than half of them filled, and begins with one that names neither
   * a total nor a figure.
   */
  look(spans: RecordSpans): readonly SiftedStretch[]
  /**
   * Counts the plain rows of a stretch, unless it is read whole. Returns the records that are to be read, in order. One
   * in which a spreadsheet shows an error or a shortened number in place of a value (`#REF!`, `1.2E+08`) is never
   * plain.
   *
   * @param places - where the rows of a stretch that need not be read whole stand
   */
  take(stretch: SiftedStretch, places: SiftedPlaces): readonly number[]
  /**
   * Returns what was counted since this was last asked, as the section that the rules are given for it; `undefined`
   * where nothing was.
   */
  counted(): unknown
}

/** Reads the blocks it won into one top-level part of its section. Parts are disjoint, so nothing needs merging. */
export interface PartRecogniser<Input, Part extends keyof Input & string> {
  readonly part: Part
  /** 0 to 1; the highest of all recognisers wins a block, a tie is a finding. */
  score(block: Block, context: BlockContext): number
  /** Published text as schema input, never Figures. */
  read(blocks: readonly Block[]): PartReading<Published<NonNullable<Input[Part]>>>
  /**
   * The list of the part in which each row of a table has its place, `''` for the part itself. Only of a recogniser
   * that knows a table by its headings and reads each row by itself: a table too large to be held comes in pieces.
   */
  readonly rowsAt?: JsonPointer
  /**
   * Returns what sifts the rows of a table while they stand in a text; nothing for a table of which each row is to be
   * read. Only of a recogniser that has `rowsAt`.
   *
   * @param table - its headings, without rows
   */
  sift?(table: Table): RowSifter | undefined
  /**
   * Rows that name a group of the rows below them are no rows of its table, and are left out. It is so of each that has
   * `rowsAt`.
   */
  readonly leavesOutGroups?: true
  /** The table that it knows by its headings: what is named where one like it was not recognised. */
  readonly knows?: KnownTable
  /** The table as plain text extraction leaves it, so that a reader can put it together again. */
  readonly layouts?: readonly TextLayout[]
  /** Lines of an extracted text that are headings of this part. */
  readonly headings?: readonly RegExp[]
}

export type Recogniser<Input> = { [K in keyof Input & string]: PartRecogniser<Input, K> }[keyof Input & string]
