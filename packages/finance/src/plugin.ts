import { definePlugin, type Plugin } from '@imt/core'
import { recogniseCapital } from './capital/recognise.js'
import { recogniseSpend } from './spend/recognise.js'
import { recogniseStatements } from './statement/recognise.js'
import { recogniseClassSummary, recogniseRevenue } from './revenue/recognise.js'
import { tablesDisagree } from './rules/tables-disagree.js'
import { totalMismatch } from './rules/total-mismatch.js'
import { financeSection, type financeSchema } from './section.js'

/** The codes of the finance rules. */
export type FinanceCode = 'finance/total-mismatch' | 'finance/tables-disagree'

/** The finance plugin: revenue budgets and capital programmes. */
export interface FinancePlugin extends Plugin<'finance', typeof financeSchema, FinanceCode> {}

/** Returns the finance plugin. */
export const finance = (): FinancePlugin =>
  definePlugin({ id: 'finance', section: financeSection, requires: [], rules: [totalMismatch, tablesDisagree], recognise: [recogniseRevenue, recogniseClassSummary, recogniseCapital, recogniseStatements, recogniseSpend] })
