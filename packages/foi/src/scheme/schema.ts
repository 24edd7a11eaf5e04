import { listSchema, ownFields, type ObjectSchema, type OwnFields } from '@imt/core'
import * as z from 'zod'

/** A class of information that a page sets out. */
export interface PublishedClass extends OwnFields {
  /** Which of the seven classes of the model publication scheme it is: `2`. */
  readonly number: string
  /** Its title as published. */
  readonly title: string
}

/** A publication scheme as a page sets it out, by classes of information. */
export interface PublishedScheme extends OwnFields {
  /** The classes that the page names, each once, in the order published. */
  readonly classes: readonly PublishedClass[]
}

/** The unannotated schema, for the type test. */
export const publishedScheme = z.object({
  ...ownFields,
  classes: listSchema(z.object({ ...ownFields, number: z.string().regex(/^[1-7]$/), title: z.string() })),
})

/** Schema of a publication scheme, as published. */
export const publishedSchemeSchema: ObjectSchema<(typeof publishedScheme)['shape'], PublishedScheme> = publishedScheme
