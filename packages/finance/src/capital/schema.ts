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

const capitalMeasures = ['value', 'original', 'latest', 'actual', 'forecast', 'remaining', 'variance', 'total'] as const

/**
 * What an amount of a capital programme is; `value` where the heading names only the year. `total` is that of the other
 * amounts of its row, `remaining` and `variance` what lies between two of them.
 */
export type CapitalMeasure = (typeof capitalMeasures)[number]

/** What a capital line states for one year. */
export interface CapitalAmount {
  /** The year as its heading prints it: `2017/2018`; empty where the heading names none, in a list of schemes. */
  readonly year: string
  /** The heading as published, in a list of schemes. */
  readonly heading?: string
  /** Original or latest budget, actual or forecast spending; `value` unless said. */
  readonly measure?: CapitalMeasure
  /** Pounds sterling. */
  readonly amount: Figure
  /** What the heading says the amount is counted in; pounds unless said. */
  readonly scale?: Scale
}
export interface CapitalAmountInput extends Omit<CapitalAmount, 'amount'> {
  readonly amount: FigureInput
}

/** One published row of a capital programme, or its total. */
export interface CapitalLine extends OwnFields {
  /** Category as published: free text, empty on the row of the total. */
  readonly category: string
  /** Project as published; `Total` on the row of the total. */
  readonly project: string
  /** Where the money comes from, as published. */
  readonly fundingSource?: string
  readonly amounts: readonly CapitalAmount[]
  /** Which of several tables the row stands in, counted from 1; left out where there is one. */
  readonly table?: number
}
export interface CapitalLineInput extends Omit<CapitalLine, 'amounts'> {
  readonly amounts: readonly CapitalAmountInput[]
}

/** The unannotated schema, for the type test. */
export const capitalAmount = scaled((scale) => ({
  year: z.string(),
  heading: z.exactOptional(z.string()),
  measure: z.exactOptional(z.enum(capitalMeasures)),
  amount: figureSchema({ unit: 'gbp', scale }),
}))

/** The unannotated schema, for the type test. */
export const capitalLine = z.object({
  ...ownFields,
  category: z.string(),
  project: z.string().min(1, 'the project is missing'),
  fundingSource: z.exactOptional(z.string()),
  amounts: listSchema(capitalAmount, 'no amount is stated'),
  table: z.exactOptional(z.number()),
})

/** Schema of one line of a capital programme, as published. */
export const capitalLineSchema: ObjectSchema<(typeof capitalLine)['shape'], CapitalLine, CapitalLineInput> = capitalLine
