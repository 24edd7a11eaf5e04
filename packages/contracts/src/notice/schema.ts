import { ownFields, type ObjectSchema, type OwnFields } from '@imt/core'
import * as z from 'zod'

/** One passage of the wording that a publication puts around its contracts. */
export interface Passage extends OwnFields {
  readonly kind: 'paragraph' | 'list' | 'link'
  readonly text: string
  readonly href?: string
}

/** The unannotated schema, for the type test. */
export const passage = z.object({
  ...ownFields,
  kind: z.enum(['paragraph', 'list', 'link']),
  text: z.string(),
  href: z.exactOptional(z.string()),
})

/** Schema of one passage about contracts, as published. */
export const passageSchema: ObjectSchema<(typeof passage)['shape'], Passage> = passage
