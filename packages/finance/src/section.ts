import { frozen, listSchema, ownFields, type ObjectSchema, type OwnFields, type Section } from '@imt/core'
import * as z from 'zod'
import { capitalLineSchema, type CapitalLine, type CapitalLineInput } from './capital/schema.js'
import {
  classSummaryLineSchema,
  revenueLineSchema,
  type ClassSummaryLine,
  type ClassSummaryLineInput,
  type RevenueLine,
  type RevenueLineInput,
} from './revenue/schema.js'
import { spendLineSchema, type SpendLine, type SpendLineInput } from './spend/schema.js'
import { statementSchema, type Statement, type StatementInput } from './statement/schema.js'
import { ledgerRowSchema, type LedgerRow, type LedgerRowInput } from './trial-balance/schema.js'
import type { SignConvention } from './variance/sign-convention.js'
import type { VarianceDirection } from './variance/variance.js'
import { virementSchema, type VirementInput } from './virement/schema.js'
import type { Virement } from './virement/virement.js'

/** What the publisher means by its signs. Left out where it does not say: nothing is assumed for it. */
export interface Conventions extends OwnFields {
  readonly signs?: SignConvention
  readonly variance?: VarianceDirection
}

/** What a publication says about money: each part as it was published, or left out. */
export interface Finance extends OwnFields {
  readonly conventions?: Conventions
  /** Revenue budget by cost centre and class, totals included, in the order published. */
  readonly revenue?: readonly RevenueLine[]
  /** Revenue budget summed by class. */
  readonly classSummary?: readonly ClassSummaryLine[]
  /** Capital programme by category and project, total included. */
  readonly capital?: readonly CapitalLine[]
  /** Other tables of figures: plan and actual, forecast, prior year, staff. */
  readonly statements?: readonly Statement[]
  /** Payments over £25,000. */
  readonly spend?: readonly SpendLine[]
  /** Ledgers and trial balances, totals included. */
  readonly ledger?: readonly LedgerRow[]
  readonly virements?: readonly Virement[]
}
export interface FinanceInput extends OwnFields {
  readonly conventions?: Conventions
  readonly revenue?: readonly RevenueLineInput[]
  readonly classSummary?: readonly ClassSummaryLineInput[]
  readonly capital?: readonly CapitalLineInput[]
  readonly statements?: readonly StatementInput[]
  readonly spend?: readonly SpendLineInput[]
  readonly ledger?: readonly LedgerRowInput[]
  readonly virements?: readonly VirementInput[]
}

const conventions = z.object({
  ...ownFields,
  signs: z.exactOptional(z.enum(['incomeNegative', 'allPositive', 'spendingNegative'])),
  variance: z.exactOptional(z.enum(['actualLessBudget', 'budgetLessActual', 'favourablePositive'])),
})

const parts = z.object({
  ...ownFields,
  conventions: z.exactOptional(conventions),
  revenue: z.exactOptional(listSchema(revenueLineSchema)),
  classSummary: z.exactOptional(listSchema(classSummaryLineSchema)),
  capital: z.exactOptional(listSchema(capitalLineSchema)),
  statements: z.exactOptional(listSchema(statementSchema)),
  spend: z.exactOptional(listSchema(spendLineSchema)),
  ledger: z.exactOptional(listSchema(ledgerRowSchema)),
  virements: z.exactOptional(listSchema(virementSchema)),
})

/** Schema of the finance section. */
export const financeSchema: ObjectSchema<(typeof parts)['shape'], Finance, FinanceInput> = parts

/** The token by which a rule says that it reads the finance section. */
export const financeSection: Section<'finance', typeof financeSchema> = /* @__PURE__ */ frozen({
  id: 'finance',
  schema: financeSchema,
})
