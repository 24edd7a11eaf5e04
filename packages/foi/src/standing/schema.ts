import { listSchema, ownFields, type ObjectSchema, type OwnFields } from '@imt/core'
import * as z from 'zod'

/**
 * A published position on requests of one kind: what is refused, under what, why, and where to complain. Texts stand as
 * published.
 */
export interface StandingStatement extends OwnFields {
  readonly heading?: string
  /** The wording, a paragraph or list item each, in the order published. */
  readonly passages: readonly string[]
  /** The passages that cite the exemptions relied on. */
  readonly exemptions: readonly string[]
  /** Where to ask for a review: addresses, telephone numbers, e-mail. */
  readonly reviewContact: readonly string[]
  /** Where to appeal after that: the regulator's name, address and telephone numbers. */
  readonly appealContact: readonly string[]
}

/** The unannotated schema, for the type test. */
export const standingStatement = z.object({
  ...ownFields,
  heading: z.exactOptional(z.string()),
  passages: listSchema(z.string()),
  exemptions: listSchema(z.string()),
  reviewContact: listSchema(z.string()),
  appealContact: listSchema(z.string()),
})

/** Schema of a standing statement, as published. */
export const standingStatementSchema: ObjectSchema<(typeof standingStatement)['shape'], StandingStatement> =
  standingStatement
