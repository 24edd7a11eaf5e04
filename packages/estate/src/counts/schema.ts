import {
  figureSchema,
  listSchema,
  ownFields,
  type Figure,
  type FigureInput,
  type ObjectSchema,
  type OwnFields,
} from '@imt/core'
import * as z from 'zod'

/** One cell: a count, an amount in a column of amounts, or what stands where one would. */
export interface CountCell extends OwnFields {
  readonly count?: Figure
  /** Pounds: what the devices that are counted beside it cost. */
  readonly amount?: Figure
  readonly words?: string
}
/** One row: its label, and one cell for each column of counts. */
export interface CountRow extends OwnFields {
  readonly label: string
  readonly cells: readonly CountCell[]
}
/** A table that counts devices by two things, such as site and class, or by one that is no class of asset. */
export interface CountTable extends OwnFields {
  readonly title?: string
  /** What stands over the labels, such as `Operating system`. */
  readonly corner?: string
  /** The headings of the columns of counts, as published. */
  readonly columns: readonly string[]
  readonly rows: readonly CountRow[]
}
export interface CountTableInput extends Omit<CountTable, 'rows'> {
  readonly rows: readonly (Omit<CountRow, 'cells'> & {
    readonly cells: readonly (Omit<CountCell, 'count' | 'amount'> & {
      readonly count?: FigureInput
      readonly amount?: FigureInput
    })[]
  })[]
}

const countTable = z.object({
  ...ownFields,
  title: z.exactOptional(z.string()),
  corner: z.exactOptional(z.string()),
  columns: listSchema(z.string()),
  rows: listSchema(
    z.object({
      ...ownFields,
      label: z.string(),
      cells: listSchema(
        z.object({
          ...ownFields,
          count: z.exactOptional(figureSchema({ unit: 'count' })),
          amount: z.exactOptional(figureSchema({ unit: 'gbp' })),
          words: z.exactOptional(z.string()),
        }),
      ),
    }),
  ),
})

/** Schema of a table of counts, as published. */
export const countTableSchema: ObjectSchema<(typeof countTable)['shape'], CountTable, CountTableInput> = countTable
