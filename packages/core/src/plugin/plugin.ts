import type * as z from 'zod'
import type { OwnHeadings } from '../recognise/own-headings.js'
import type { Comparer } from './part-comparison.js'
import type { Recogniser } from './recogniser.js'
import type { AnySection, Rule, Section } from './rule.js'

/** A frozen plain object that owns one section (or, with `section: null`, only has rules). */
export interface Plugin<
  Id extends string,
  S extends z.ZodType | null,
  Code extends `${Id}/${string}`,
  Requires extends string = never,
> {
  readonly contract: 1
  readonly id: Id
  readonly section: S extends z.ZodType ? Section<Id, S> : null
  readonly requires: readonly Requires[]
  readonly rules: readonly Rule<Code>[]
  readonly recognise: S extends z.ZodType ? readonly Recogniser<z.input<S>>[] : readonly []
  /**
   * Its recognisers are asked last, and only about the tables and paragraphs that no other claimed. Its rules are run
   * once more on each table of up to 400 rows and 8,000 cells that others claimed: what they find is kept where nothing
   * was said of its figures. At most one plugin of a model may have this.
   */
  readonly leftovers?: true
  /** Headings of a body's own, each with the known heading that it stands for: tables are read as if they had that. */
  readonly headings?: OwnHeadings
  /** How its parts are compared with those of another year; parts without one are not compared, and named. */
  readonly compare?: S extends z.ZodType ? readonly Comparer<z.output<S>>[] : readonly []
}

/** A plugin whose types have been forgotten: what the model works with. */
export interface AnyPlugin {
  readonly contract: 1
  readonly id: string
  readonly section: AnySection | null
  readonly requires: readonly string[]
  readonly rules: readonly Rule[]
  readonly recognise: readonly object[]
  readonly leftovers?: true
  readonly headings?: OwnHeadings
  readonly compare?: readonly object[]
}
