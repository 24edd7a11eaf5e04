import type { JsonSchemaOptions } from './json-schema.js'
import type * as z from 'zod'
import type { Comparison } from '../compare/comparison.js'
import type { CoreCode } from './catalogue.js'
import type { Finding } from '../report/finding.js'
import type { Unlisted } from '../report/finding-list.js'
import type { AnyPlugin } from '../plugin/plugin.js'
import type { Acceptance } from '../report/acceptance.js'
import type { Report } from '../report/report.js'
import type { IsAny, Used } from '../plugin/recogniser.js'
import type { OwnFields } from '../schema/own-fields.js'
import type { LeftOut } from '../remark/remark.js'
import type { AnySection, Rule } from '../plugin/rule.js'
import type { Block, Source } from '../source/source.js'
import type { Location } from '../location.js'
import type { SourceDates } from '../source/source-dates.js'
import type { TextLayout } from '../source/text-layout.js'
import type { IsoDate } from '../date/iso-date.js'
import type { JsonPointer } from '../pointer.js'
import type { ReadTable } from '../coverage/read-table.js'
import type { TextNotRead } from '../coverage/text-not-read.js'
import type { Level, RuleCode } from '../report/level.js'

type WithSection<U extends AnyPlugin> = U extends { readonly section: AnySection } ? U : never
type OutputOf<U> = U extends { readonly section: { readonly schema: infer S extends z.ZodType } } ? z.output<S> : never

/** Every section is optional: a page may publish only some, and a section that failed to parse is left out. */
export type DocumentOf<P extends readonly AnyPlugin[]> = {
  readonly [U in WithSection<P[number]> as U['id']]?: OutputOf<U>
}

/**
 * The codes whose level a consumer may change: of the rules, of the model itself, and of the readers it was told of.
 */
export type CodesOf<P extends readonly AnyPlugin[], ReaderCode extends RuleCode = never> =
  P[number]['rules'][number]['code'] | CoreCode | ReaderCode

type Duplicate<P extends readonly AnyPlugin[], Seen = never> = P extends readonly [
  infer H extends AnyPlugin,
  ...infer T extends readonly AnyPlugin[],
]
  ? H['id'] extends Seen
    ? H['id']
    : Duplicate<T, Seen | H['id']>
  : never
type Missing<P extends readonly AnyPlugin[]> = Exclude<P[number]['requires'][number], P[number]['id']>

/** `unknown` for a sound list of plugins; otherwise a type whose one key names the fault. */
export type CheckPlugins<P extends readonly AnyPlugin[]> =
  IsAny<P[number]> extends true
    ? { readonly 'plugin is any': never }
    : [Missing<P>] extends [never]
      ? [Duplicate<P>] extends [never]
        ? unknown
        : { readonly 'duplicate plugin': Duplicate<P> }
      : { readonly 'required plugin missing': Missing<P> }

/** What a trust published, section by section. */
export interface Publication<P extends readonly AnyPlugin[]> extends OwnFields {
  readonly about: {
    readonly publisher?: string
    readonly title?: string
    readonly period?: string
    readonly url?: string
  }
  readonly sections: DocumentOf<P>
}

/**
 * One part as its recogniser read it: the blocks it was given, and what it used and left out of them. A recogniser that
 * does not say is not taken to have used everything: `notStated`.
 */
export interface PartRead {
  readonly section: string
  readonly part: string
  readonly blocks: readonly Block[]
  readonly used: Used | 'notStated'
  /** The headings of columns that were understood, and those that have no place in the part. */
  readonly columns: {
    readonly used: readonly string[]
    readonly unused: readonly string[]
    /** Used headings over amounts that are kept as text. */
    readonly amounts?: readonly string[]
  }
  readonly leftOut: readonly LeftOut<Location>[] | 'notStated'
  /** The blocks were claimed by no other plugin, and given to the one that takes what is left over. */
  readonly leftovers?: true
}

/** A publication with the place of everything in it. */
export interface Reading<P extends readonly AnyPlugin[]> {
  readonly publication: Publication<P>
  /** Faults found while reading; carried into the report. */
  readonly findings: readonly Finding[]
  /** How many more there are of codes of which very many were found; left out where all are listed. */
  readonly unlisted?: readonly Unlisted[]
  /** Parts that stood in the source and could not be read, and why. */
  readonly unread: readonly LeftOut[]
  /** What was met in each source, table by table, and how much of it was read: what coverage is counted from. */
  readonly tables: readonly ReadTable[]
  /** Figures in sentences that nothing was read from; left out where there are none. */
  readonly textNotRead?: readonly TextNotRead[]
  /** Of when each source is, as far as it says. */
  readonly dates: readonly SourceDates[]
  /** What recognisers read from blocks; empty for a publication that was parsed. */
  readonly parts: readonly PartRead[]
  /** The place of each pointer that has one of its own; `null` where everything stands where its pointer says. */
  readonly places: ReadonlyMap<JsonPointer, Location> | null
  /** The place of a pointer, or of its nearest parent that has one. */
  locate(at: JsonPointer): Location | undefined
}

/** The JSON file that a publication stands in: what `readJson` of `@imt/tables` gives. */
export interface JsonPlaces {
  /** Where a value stands, or its key. */
  locate(at: JsonPointer, part?: 'key' | 'value'): Location | undefined
  readonly problems?: readonly Finding[]
  /** How many more there are of codes of which very many were found. */
  readonly unlisted?: readonly Unlisted[]
}

/** How a publication is judged. */
export interface CheckOptions<P extends readonly AnyPlugin[], ReaderCode extends RuleCode = never> {
  readonly asOf: IsoDate
  readonly levels?: { readonly [C in CodesOf<P, ReaderCode>]?: Level | 'off' }
  /**
   * Findings that were looked at and are let stand, by fingerprint. The report marks them, and says which acceptance
   * has ended or fits nothing.
   */
  readonly accepted?: readonly Acceptance[]
  /** Sections, or parts of them such as `finance/spend`, that must be there: the report says which is not. */
  readonly expected?: readonly string[]
  /**
   * Whether a source that says an earlier day than `asOf` is judged by its own: `true` unless given. The report says
   * which were.
   */
  readonly statedDays?: boolean
  /** Whether `read` of the report lists where the figures of each table stand: `false` unless given. */
  readonly places?: boolean
}

/** A check of a publication one table of which, or several, come in pieces. */
export interface CheckInPieces {
  /**
   * Checks the rows of the next piece: a source with one table, whose headings are those of the first piece. The rules
   * that look at each row by itself are run on it, and it is not kept.
   *
   * @throws {TypeError} when `piece` is none
   * @throws {RangeError} when its table is none that is read in pieces
   */
  add(piece: Source): void
  /** Runs the rules on everything else, and returns the report of all. It can be had once. */
  report(): Report
}

/** Schemas, recognisers and rules of a list of plugins, joined. */
export interface Model<P extends readonly AnyPlugin[], ReaderCode extends RuleCode = never> {
  readonly schema: z.ZodType<Publication<P>>
  readonly rules: readonly Rule<Extract<P[number]['rules'][number]['code'], RuleCode>>[]
  /**
   * The tables that its recognisers know as text extraction leaves them: for `read` and `readText` of `@imt/tables`.
   * Where `accepts` of a column throws or returns a Promise, a `ModelError` names column, layout and plugin.
   */
  readonly layouts: readonly TextLayout[]
  /** The lines of an extracted text that its recognisers know as headings: likewise. */
  readonly headings: readonly RegExp[]
  /**
   * Reads a publication from plain JSON. Never throws for bad data. Where the schema of a section throws, the report
   * has a `core/recogniser-failed`, and the section is left out.
   *
   * @param file - the file that it stands in, as `readJson` of `@imt/tables` read it: its places, and its problems,
   *   which are carried into the report
   * @throws {TypeError} when `file` is none
   */
  parse(json: unknown, file?: JsonPlaces): Reading<P>
  /**
   * Reads a publication from the blocks of one or several files. Never throws for bad data. An extracted text has its
   * tables and headings only if it was read with the model's `layouts` and `headings`. Where a recogniser throws, or
   * gives no score from 0 to 1 or no reading, or a Promise of one, a `core/recogniser-failed` names plugin, part and
   * place, and the table is as if no recogniser had claimed it.
   *
   * @throws {TypeError} when `source` is none
   */
  recognise(source: Source | readonly Source[]): Reading<P>
  /**
   * Runs every rule. `asOf` is the day to judge by; `levels` changes a rule's level or switches it off. Where a rule
   * throws, or returns a Promise, findings or a function, a `core/rule-failed` says so, and all others run. The report
   * is the caller's own: nothing in it is shared.
   *
   * @throws {RangeError} when `asOf` is no calendar day or lies outside `asOfRange`, `levels` has a code that nothing
   *   of this model reports or a level that is none, `accepted` a day that is none, or `expected` a section that it has
   *   not
   */
  check(reading: Reading<P>, options: CheckOptions<P, ReaderCode>): Report
  /**
   * Compares a publication with that of another year, part by part: which entries came and went, what changed in those
   * that both have, and which changes are unlikely. It calls nothing contradictory: what differs is news. Parts that
   * only one of the two has, or that no plugin knows how to compare, are named.
   *
   * @param before - the earlier reading
   * @param after - the later one
   * @throws {TypeError} when one of them is none; it says which
   */
  compare(before: Reading<P>, after: Reading<P>): Comparison
  /**
   * Returns whether a table is of a kind that can be read in pieces: one whose recogniser reads each row by itself.
   *
   * @param piece - its first rows, under their headings
   * @throws {TypeError} when `piece` is none
   */
  readsInPieces(piece: Source): boolean
  /**
   * Begins a check of tables that are too large to be held. What is found of their rows is what `check` would find:
   * places, counts and fingerprints are those of the whole table. A rule that needs a whole table is not run, and its
   * result says so.
   *
   * @param reading - everything else of the publication, as `recognise` read it
   * @param options - as for `check`
   */
  checkInPieces(reading: Reading<P>, options: CheckOptions<P, ReaderCode>): CheckInPieces
  /**
   * Makes a reading again from what `toJson(reading)` gave, after any way that JSON travels.
   *
   * @throws {TypeError} when `json` is not of that form
   */
  fromJson(json: unknown): Reading<P>
  /**
   * Returns the JSON Schema of one section, or of the publication where none is named: of what may be read, in draft
   * 2020-12, unless `options` say otherwise. Its objects refuse keys that they do not name, as `parse` reports them:
   * fields of one's own stand under `own`.
   *
   * @throws {RangeError} when there is no such section
   * @throws {TypeError} when an option is not known
   */
  jsonSchema(options?: JsonSchemaOptions): object
  jsonSchema(section: keyof DocumentOf<P> | undefined, options?: JsonSchemaOptions): object
}
