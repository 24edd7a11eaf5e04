import {
  figureSchema,
  listSchema,
  ownFields,
  type Figure,
  type ObjectSchema,
  type OwnFields,
  type FigureInput,
} from '@imt/core'
import * as z from 'zod'
import { scaled, type Scale } from '../money/scaled.js'

const measures = [
  'plan',
  'originalBudget',
  'latestBudget',
  'budgetToDate',
  'actual',
  'actualToDate',
  'forecast',
  'previousForecast',
  'variance',
  'percent',
  'prior',
  'source',
  'application',
  'transferFrom',
  'transferTo',
  'total',
  'staff',
  'other',
] as const

/** What a column of a statement holds. `other` is what its heading does not say in words known here. */
export type StatementMeasure = (typeof measures)[number]

/** One column of figures. */
export interface StatementColumn {
  /** As published. */
  readonly heading: string
  readonly measure: StatementMeasure
  /** What part of the statement the column belongs to, where the heading says: `Income`, `2017/18`, `Net`. */
  readonly of?: string
}

/** One cell. At most one of its keys is there; none where the row is cut. */
export interface StatementCell {
  /** Pounds sterling. */
  readonly amount?: Figure
  /** People, sites or whole-time equivalents. */
  readonly count?: Figure
  readonly percent?: Figure
  /** What stands where a figure would: a sentence, a status. */
  readonly words?: string
  /** What the heading says amounts are counted in; pounds unless said. */
  readonly scale?: Scale
}
export interface StatementCellInput extends Omit<StatementCell, 'amount' | 'count' | 'percent'> {
  readonly amount?: FigureInput
  readonly count?: FigureInput
  readonly percent?: FigureInput
}

/** One row: its label, and one cell for each column. */
export interface StatementRow extends OwnFields {
  readonly label: string
  readonly cells: readonly StatementCell[]
}

/** A budget statement: plan, actual, variance, forecast, prior year, whatever its columns are. */
export interface Statement extends OwnFields {
  readonly title?: string
  /** The words that say what it is counted in, as published: `£000s`. */
  readonly unit?: string
  readonly columns: readonly StatementColumn[]
  readonly rows: readonly StatementRow[]
}
export interface StatementInput extends Omit<Statement, 'rows'> {
  readonly rows: readonly (Omit<StatementRow, 'cells'> & { readonly cells: readonly StatementCellInput[] })[]
}

/** The unannotated schema, for the type test. */
export const statementCell = scaled((scale) => ({
  amount: z.exactOptional(figureSchema({ unit: 'gbp', scale, maximumDecimals: 5 })),
  count: z.exactOptional(figureSchema({ unit: 'wte' })),
  percent: z.exactOptional(figureSchema({ unit: 'percent' })),
  words: z.exactOptional(z.string()),
}))

/** The unannotated schema, for the type test. */
export const statement = z.object({
  ...ownFields,
  title: z.exactOptional(z.string()),
  unit: z.exactOptional(z.string()),
  columns: listSchema(
    z.object({ heading: z.string(), measure: z.enum(measures), of: z.exactOptional(z.string()) }),
    'no column is stated',
  ),
  rows: listSchema(z.object({ ...ownFields, label: z.string(), cells: listSchema(statementCell) })),
})

/** Schema of one budget statement, as published. */
export const statementSchema: ObjectSchema<(typeof statement)['shape'], Statement, StatementInput> = statement
