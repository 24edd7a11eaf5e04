import { definePlugin, type Plugin } from '@imt/core'
import { recogniseCapital } from './capital/recognise.js'
import { recogniseClassSummary, recogniseRevenue } from './revenue/recognise.js'
import { oncePer } from './relations/once-per.js'
import { verdicts } from './relations/verdict.js'
import { classMissing } from './rules/class-missing/rule.js'
import { costPerWteOutlier } from './rules/cost-per-wte-outlier/rule.js'
import { figureNotRead } from './rules/figure-not-read/rule.js'
import { mixedScales } from './rules/mixed-scales/rule.js'
import { percentOfZero } from './rules/percent-of-zero/rule.js'
import { percentageTruncated } from './rules/percentage-truncated/rule.js'
import { projectRepeated } from './rules/project-repeated/rule.js'
import { ratioMismatch } from './rules/ratio-mismatch/rule.js'
import { recurrenceUnstated } from './rules/recurrence-unstated/rule.js'
import { roundingImprobable } from './rules/rounding-improbable/rule.js'
import { signUnexpected } from './rules/sign-unexpected/rule.js'
import { tablesDisagree } from './rules/tables-disagree/rule.js'
import { totalMismatch } from './rules/total-mismatch/rule.js'
import { totalNotChecked } from './rules/total-not-checked/rule.js'
import { transactionRepeated } from './rules/transaction-repeated/rule.js'
import { virementUnbalanced } from './rules/virement-unbalanced/rule.js'
import { wteAndPayDisagree } from './rules/wte-and-pay-disagree/rule.js'
import { yearOutdated } from './rules/year-outdated/rule.js'
import { financeSection, type financeSchema } from './section.js'
import { recogniseSpend } from './spend/recognise.js'
import { recogniseStatements } from './statement/recognise.js'

/** The codes of the finance rules. */
export type FinanceCode =
  | 'finance/total-mismatch'
  | 'finance/tables-disagree'
  | 'finance/figure-not-read'
  | 'finance/ratio-mismatch'
  | 'finance/percentage-truncated'
  | 'finance/percent-of-zero'
  | 'finance/mixed-scales'
  | 'finance/sign-unexpected'
  | 'finance/wte-and-pay-disagree'
  | 'finance/cost-per-wte-outlier'
  | 'finance/class-missing'
  | 'finance/recurrence-unstated'
  | 'finance/project-repeated'
  | 'finance/year-outdated'
  | 'finance/transaction-repeated'
  | 'finance/virement-unbalanced'
  | 'finance/total-not-checked'
  | 'finance/rounding-improbable'

/** The finance plugin: revenue budgets, capital programmes, budget statements, spending over £25,000 and virements. */
export interface FinancePlugin extends Plugin<'finance', typeof financeSchema, FinanceCode> {}

/** Returns the finance plugin. */
export const finance = (): FinancePlugin => {
  const judge = oncePer(verdicts)
  return definePlugin({
    id: 'finance',
    section: financeSection,
    requires: [],
    rules: [
      totalMismatch(judge),
      tablesDisagree(judge),
      figureNotRead,
      ratioMismatch,
      percentageTruncated,
      percentOfZero,
      mixedScales,
      signUnexpected,
      wteAndPayDisagree,
      costPerWteOutlier,
      classMissing(judge),
      recurrenceUnstated,
      projectRepeated,
      yearOutdated,
      transactionRepeated,
      virementUnbalanced,
      totalNotChecked(judge),
      roundingImprobable(judge),
    ],
    recognise: [recogniseRevenue, recogniseClassSummary, recogniseCapital, recogniseStatements, recogniseSpend],
  })
}
