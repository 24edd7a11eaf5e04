import { listSchema, ownFields, type ObjectSchema, type OwnFields } from '@imt/core'
import * as z from 'zod'

/**
 * A published position on requests of one kind: what is refused, under what, why, and where to complain. Texts stand as
 * published.
 */
export interface StandingStatement extends OwnFields {
  readonly heading?: string
  /**
   * What it is by its words: the refusal of a request, a letter with one, a position on requests to come, or a scheme
   * that says what is published. Left out where its heading says what it is.
   */
  readonly kind?: StatementKind
  /** The days that a letter names, as published: when the request came, and when the letter was sent. */
  readonly receivedOn?: string
  readonly sentOn?: string
  /** The wording, a paragraph or list item each, in the order published. */
  readonly passages: readonly string[]
  /** The passages that cite the exemptions relied on. */
  readonly exemptions: readonly string[]
  /** Where to ask for a review: addresses, telephone numbers, e-mail. */
  readonly reviewContact: readonly string[]
  /** Where to appeal after that: the regulator's name, address and telephone numbers. */
  readonly appealContact: readonly string[]
}

/** What a statement that was known by its words is. */
export type StatementKind = 'refusal' | 'letter' | 'position' | 'scheme'

/** The unannotated schema, for the type test. */
export const standingStatement = z.object({
  ...ownFields,
  heading: z.exactOptional(z.string()),
  kind: z.exactOptional(z.enum(['refusal', 'letter', 'position', 'scheme'])),
  receivedOn: z.exactOptional(z.string()),
  sentOn: z.exactOptional(z.string()),
  passages: listSchema(z.string()),
  exemptions: listSchema(z.string()),
  reviewContact: listSchema(z.string()),
  appealContact: listSchema(z.string()),
})

/** Schema of a standing statement, as published. */
export const standingStatementSchema: ObjectSchema<(typeof standingStatement)['shape'], StandingStatement> =
  standingStatement
