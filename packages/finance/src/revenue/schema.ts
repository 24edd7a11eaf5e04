import { figureSchema, type Figure } from '@imt/core'
import * as z from 'zod'

type FigureInput = z.input<ReturnType<typeof figureSchema>>

/** One published row of a revenue budget: a cost centre and a class of income or spending, or a total. */
export interface RevenueLine {
  /** Cost centre as published; `GRAND TOTAL` on the row of the grand total. Opaque: no meaning is read from it. */
  readonly costCentre: string
  /** Class as published: `INCOME`, `PAY`, `NON-PAY`, or `TOTAL`. */
  readonly class: string
  /** Posts that the budget pays for, in whole-time equivalents. A dash means none on this line. */
  readonly fundedWte?: Figure
  /** Annual budget, pounds sterling, income negative. */
  readonly budget: Figure
}
export interface RevenueLineInput {
  readonly costCentre: string
  readonly class: string
  readonly fundedWte?: FigureInput
  readonly budget: FigureInput
}

/** The unannotated schema, for the type test. */
export const revenueLine = z.object({
  costCentre: z.string().min(1, 'the cost centre is missing'),
  class: z.string().min(1, 'the class is missing'),
  fundedWte: z.exactOptional(figureSchema({ unit: 'wte' })),
  budget: figureSchema({ unit: 'gbp' }),
})

/** Schema of one revenue budget line, as published. */
export const revenueLineSchema: z.ZodType<RevenueLine, RevenueLineInput> = revenueLine

/** One published row of a summary by class: `INCOME`, `PAY`, `NON-PAY`, or the grand total. */
export interface ClassSummaryLine {
  /** Class as published; `GRAND TOTAL` on the row of the grand total. */
  readonly class: string
  /** Whole-time equivalents funded; a dash means none. */
  readonly fundedWte?: Figure
  /** Annual budget, pounds sterling, income negative. */
  readonly budget: Figure
}
export interface ClassSummaryLineInput {
  readonly class: string
  readonly fundedWte?: FigureInput
  readonly budget: FigureInput
}

/** The unannotated schema, for the type test. */
export const classSummaryLine = z.object({
  class: z.string().min(1, 'the class is missing'),
  fundedWte: z.exactOptional(figureSchema({ unit: 'wte' })),
  budget: figureSchema({ unit: 'gbp' }),
})

/** Schema of one line of a class summary, as published. */
export const classSummaryLineSchema: z.ZodType<ClassSummaryLine, ClassSummaryLineInput> = classSummaryLine
