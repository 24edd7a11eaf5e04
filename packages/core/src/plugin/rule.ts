import type * as z from 'zod'
import type { Run } from '../report/finding.js'
import type { Band, Level, RuleCode } from '../report/level.js'
import type { Citation } from '../report/citation.js'

/** A plugin's part of a publication: its key under `sections`, and the schema of what stands there. */
export interface Section<Id extends string, S extends z.ZodType> {
  readonly id: Id
  readonly schema: S
}
export type AnySection = Section<string, z.ZodType>

/** What is known of a rule without running it: its catalogue entry. */
export interface RuleMeta<Code extends RuleCode> {
  readonly code: Code
  readonly level: Level
  readonly band: Band
  /** One line: the condition the rule finds. */
  readonly summary: string
  /** A paragraph: what is checked, why it matters, what to do. */
  readonly explain: string
  readonly citation: readonly Citation[]
  /** It tells of personal data: to accept what it finds does not make it fit to publish. */
  readonly personalData?: true
}

/**
 * The catalogue entry of a code that no check of a publication reports, but a calculation: of a letter, say, or of the
 * course of a request.
 */
export interface CallRule<Code extends RuleCode = RuleCode> extends RuleMeta<Code> {
  /** The functions that report it. */
  readonly reportedBy: readonly string[]
}

/** Erased: what a plugin holds and what an exported rule is annotated with. */
export interface Rule<Code extends RuleCode = RuleCode> extends RuleMeta<Code> {
  readonly reads: readonly AnySection[]
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the one any; defineRule checks the real type
  check(sections: any, run: Run): undefined | void
  /**
   * Parts, such as `finance/spend`, of which it looks at each row by itself, or at none: for rows in pieces it finds
   * what it finds for all of them at once. A table too large to be held is checked by such rules alone.
   */
  readonly rowByRow?: readonly `${string}/${string}`[]
  /**
   * Returns a check that is called for one piece after another, and remembers in constant memory what it must. Left out
   * by a rule that need remember nothing.
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as for check
  begin?(): BegunCheck<any>
}

/** A check that has begun: it is called for one piece after another. */
export interface BegunCheck<Sections> {
  (sections: Sections, run: Run): undefined | void
  /**
   * Called once when no more pieces come: what only the whole shows. It names rows by the pointers that `run.remember`
   * gave for them.
   */
  readonly end?: (run: Run) => undefined | void
}

/** The parts of the sections that a rule reads, each by its section and its key there. */
export type PartOf<R extends readonly AnySection[]> = {
  readonly [I in keyof R]: `${R[I]['id']}/${keyof z.output<R[I]['schema']> & string}`
}[number]

/** The parsed sections a rule declared that it reads, by id. */
export type Read<R extends readonly AnySection[]> = { readonly [T in R[number] as T['id']]: z.output<T['schema']> }
