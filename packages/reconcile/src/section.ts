import { frozen, listSchema, ownFields, type ObjectSchema, type OwnFields, type Section } from '@imt/core'
import * as z from 'zod'

/** A table of which no other plugin knows what it is about. */
export interface UnknownTable extends OwnFields {
  /** Its caption, or the heading above it. */
  readonly title?: string
  readonly headings: readonly string[]
  /** Every cell as published, row by row. */
  readonly rows: readonly (readonly string[])[]
  /** True where the cells of its first column are headings of their rows: a number there is a name. */
  readonly rowsAreHeaded?: boolean
  /** How many cells it has, where it has too many to be read: its rows are then left out. */
  readonly tooLarge?: string
}

/** A paragraph that states figures of the table beside it once more. */
export interface ComparedSentence extends OwnFields {
  readonly text: string
  readonly statements: readonly {
    /** As the sentence writes it, and as the cell does. */
    readonly stated: string
    readonly cell: string
    /** Both in ones, as plain decimals, and how far they may be apart: half of the last digit of the coarser. */
    readonly value: string
    readonly cellValue: string
    readonly within: string
    /** The label and the heading of the cell. */
    readonly row: string
    readonly column: string
  }[]
}

/** Tables that were claimed by no other plugin: their own sums are checked; and sentences beside tables. */
export interface Arithmetic extends OwnFields {
  readonly tables?: readonly UnknownTable[]
  readonly sentences?: readonly ComparedSentence[]
}

const tableSchema = z.object({
  ...ownFields,
  title: z.exactOptional(z.string()),
  headings: listSchema(z.string()),
  rows: listSchema(listSchema(z.string())),
  rowsAreHeaded: z.exactOptional(z.boolean()),
  tooLarge: z.exactOptional(z.string()),
})

const sentenceSchema = z.object({
  ...ownFields,
  text: z.string(),
  statements: listSchema(
    z.object({
      stated: z.string(),
      cell: z.string(),
      value: z.string(),
      cellValue: z.string(),
      within: z.string(),
      row: z.string(),
      column: z.string(),
    }),
  ),
})

const parts = z.object({
  ...ownFields,
  tables: z.exactOptional(listSchema(tableSchema)),
  sentences: z.exactOptional(listSchema(sentenceSchema)),
})

/** Schema of the arithmetic section. */
export const arithmeticSchema: ObjectSchema<(typeof parts)['shape'], Arithmetic, Arithmetic> = parts

/** The token by which a rule says that it reads the arithmetic section. */
export const arithmeticSection: Section<'arithmetic', typeof arithmeticSchema> = /* @__PURE__ */ frozen({
  id: 'arithmetic',
  schema: arithmeticSchema,
})
