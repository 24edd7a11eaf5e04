import type { Section } from '@imt/core'
import * as z from 'zod'
import { capitalLineSchema, type CapitalLine, type CapitalLineInput } from './capital/schema.js'
import { classSummaryLineSchema, revenueLineSchema, type ClassSummaryLine, type ClassSummaryLineInput, type RevenueLine, type RevenueLineInput } from './revenue/schema.js'

/** What a publication says about money: each part as it was published, or left out. */
export interface Finance {
  /** Revenue budget by cost centre and class, totals included, in the order published. */
  readonly revenue?: readonly RevenueLine[]
  /** Revenue budget summed by class. */
  readonly classSummary?: readonly ClassSummaryLine[]
  /** Capital programme by category and project, total included. */
  readonly capital?: readonly CapitalLine[]
}
export interface FinanceInput {
  readonly revenue?: readonly RevenueLineInput[]
  readonly classSummary?: readonly ClassSummaryLineInput[]
  readonly capital?: readonly CapitalLineInput[]
}

/** Schema of the finance section. */
export const financeSchema: z.ZodType<Finance, FinanceInput> = z.object({
  revenue: z.exactOptional(z.array(revenueLineSchema)),
  classSummary: z.exactOptional(z.array(classSummaryLineSchema)),
  capital: z.exactOptional(z.array(capitalLineSchema)),
})

/** The token by which a rule says that it reads the finance section. */
export const financeSection: Section<'finance', typeof financeSchema> = { id: 'finance', schema: financeSchema }
