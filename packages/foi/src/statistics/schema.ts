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

/** One cell: a count, a share, or a count with its share; words where it is neither; nothing where the row is cut. */
export interface StatisticsCell extends OwnFields {
  readonly count?: Figure
  readonly percent?: Figure
  /** What stands where a figure would. */
  readonly words?: string
}
/** One row: its label, and one cell for each column of figures. */
export interface StatisticsRow extends OwnFields {
  readonly label: string
  readonly cells: readonly StatisticsCell[]
}
/** A table of counts and shares of requests, by period or by law. */
export interface StatisticsTable extends OwnFields {
  readonly title?: string
  /** What stands over the labels, such as `Quarter`. */
  readonly corner?: string
  /** The headings of the columns of figures, as published. */
  readonly columns: readonly string[]
  readonly rows: readonly StatisticsRow[]
}
export interface StatisticsTableInput extends Omit<StatisticsTable, 'rows'> {
  readonly rows: readonly (Omit<StatisticsRow, 'cells'> & {
    readonly cells: readonly (Omit<StatisticsCell, 'count' | 'percent'> & {
      readonly count?: FigureInput
      readonly percent?: FigureInput
    })[]
  })[]
}

const statisticsTable = z.object({
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
          count: z.exactOptional(figureSchema({ unit: 'count', maximumDecimals: 5 })),
          percent: z.exactOptional(figureSchema({ unit: 'percent', maximumDecimals: 5 })),
          words: z.exactOptional(z.string()),
        }),
      ),
    }),
  ),
})

/** Schema of a table of statistics of requests, as published. */
export const statisticsTableSchema: ObjectSchema<
  (typeof statisticsTable)['shape'],
  StatisticsTable,
  StatisticsTableInput
> = statisticsTable
