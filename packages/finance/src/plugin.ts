import { definePlugin, namesOf, requireObject, requireWholeNumber, type OwnHeadings, type Plugin } from '@imt/core'
import { recogniseCapital } from './capital/recognise.js'
import { compareFinance } from './compare.js'
import { recogniseClassSummary, recogniseRevenue } from './revenue/recognise.js'
import { rules, type FinanceCode } from './rules/index.js'
import { paymentsAlikeWithin } from './rules/payments-alike/rule.js'
import { financeSection, type financeSchema } from './section.js'
import { recogniseSpend } from './spend/recognise.js'
import { recogniseStatements } from './statement/recognise.js'

/** The finance plugin: revenue budgets, capital programmes, budget statements, spending over £25,000 and virements. */
export interface FinancePlugin extends Plugin<'finance', typeof financeSchema, FinanceCode> {}

/** Settings of the finance plugin. */
export interface FinanceOptions {
  /** Headings of a body's own, each with the known heading that it stands for. */
  readonly headings?: OwnHeadings
  /** How many days two equal payments to one supplier may lie apart to be told: 14 unless given. */
  readonly alikeWithinDays?: number
}

const optionNames = namesOf<FinanceOptions>({ headings: true, alikeWithinDays: true })

/**
 * Returns the finance plugin.
 *
 * @param options - which headings of a body's own stand for known ones, and how close equal payments are told
 * @throws {ModelError} "core/bad-plugin" when one is to stand for a heading that none of its tables has
 */
export const finance = (options: FinanceOptions = {}): FinancePlugin => {
  const { headings, alikeWithinDays } = requireObject(options, 'finance: options', optionNames)
  const days =
    alikeWithinDays === undefined
      ? undefined
      : requireWholeNumber(alikeWithinDays, 'finance: options.alikeWithinDays', 0)
  return definePlugin({
    id: 'finance',
    section: financeSection,
    requires: [],
    rules:
      days === undefined
        ? rules
        : rules.map((rule) => (rule.code === 'finance/payments-alike' ? paymentsAlikeWithin(days) : rule)),
    recognise: [recogniseRevenue, recogniseClassSummary, recogniseCapital, recogniseStatements, recogniseSpend],
    compare: compareFinance,
    ...(headings === undefined ? {} : { headings }),
  })
}
