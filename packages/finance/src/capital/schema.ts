import { figureSchema, type Figure } from '@imt/core'
import * as z from 'zod'

type FigureInput = z.input<ReturnType<typeof figureSchema>>

/** What a capital line states for one year. */
export interface CapitalAmount {
  /** The year as its heading prints it: `2017/2018`. */
  readonly year: string
  /** Pounds sterling. */
  readonly amount: Figure
}

/** One published row of a capital programme, or its total. */
export interface CapitalLine {
  /** Category as published: free text, empty on the row of the total. */
  readonly category: string
  /** Project as published; `Total` on the row of the total. */
  readonly project: string
  readonly amounts: readonly CapitalAmount[]
}
export interface CapitalLineInput {
  readonly category: string
  readonly project: string
  readonly amounts: readonly { readonly year: string; readonly amount: FigureInput }[]
}

/** The unannotated schema, for the type test. */
export const capitalLine = z.object({
  category: z.string(),
  project: z.string().min(1, 'the project is missing'),
  amounts: z.array(z.object({ year: z.string(), amount: figureSchema({ unit: 'gbp' }) })).min(1, 'no amount is stated'),
})

/** Schema of one line of a capital programme, as published. */
export const capitalLineSchema: z.ZodType<CapitalLine, CapitalLineInput> = capitalLine
