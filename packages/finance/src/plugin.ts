import { definePlugin, type Plugin } from '@imt/core'
import { recogniseCapital } from './capital/recognise.js'
import { recogniseClassSummary, recogniseRevenue } from './revenue/recognise.js'
import { rules, type FinanceCode } from './rules/index.js'
import { financeSection, type financeSchema } from './section.js'
import { recogniseSpend } from './spend/recognise.js'
import { recogniseStatements } from './statement/recognise.js'

/** The finance plugin: revenue budgets, capital programmes, budget statements, spending over £25,000 and virements. */
export interface FinancePlugin extends Plugin<'finance', typeof financeSchema, FinanceCode> {}

/** Returns the finance plugin. */
export const finance = (): FinancePlugin =>
  definePlugin({
    id: 'finance',
    section: financeSection,
    requires: [],
    rules,
    recognise: [recogniseRevenue, recogniseClassSummary, recogniseCapital, recogniseStatements, recogniseSpend],
  })
