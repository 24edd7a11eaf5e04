import { frozen, listSchema, ownFields, type ObjectSchema, type OwnFields, type Section } from '@imt/core'
import * as z from 'zod'

/** A table as it is published, whatever it is about. */
export interface PublishedTable extends OwnFields {
  /** Its caption, or the heading above it. */
  readonly title?: string
  readonly headings: readonly string[]
  /** Every cell as published, row by row. */
  readonly rows: readonly (readonly string[])[]
}

/** A heading, a paragraph, an item of a list or a link. */
export interface Passage extends OwnFields {
  readonly text: string
}

/** Everything that a publication shows, read for what should not be shown. */
export interface Disclosure extends OwnFields {
  readonly tables?: readonly PublishedTable[]
  readonly passages?: readonly Passage[]
}

const tableSchema = z.object({
  ...ownFields,
  title: z.exactOptional(z.string()),
  headings: listSchema(z.string()),
  rows: listSchema(listSchema(z.string())),
})

const passageSchema = z.object({ ...ownFields, text: z.string() })

const parts = z.object({
  ...ownFields,
  tables: z.exactOptional(listSchema(tableSchema)),
  passages: z.exactOptional(listSchema(passageSchema)),
})

/** Schema of the disclosure section. */
export const disclosureSchema: ObjectSchema<(typeof parts)['shape'], Disclosure, Disclosure> = parts

/** The token by which a rule says that it reads the disclosure section. */
export const disclosureSection: Section<'disclosure', typeof disclosureSchema> = /* @__PURE__ */ frozen({
  id: 'disclosure',
  schema: disclosureSchema,
})
