import {
  definePlugin,
  namesOf,
  ownNames,
  requireChoice,
  requireObject,
  requireWholeNumber,
  type OwnHeadings,
  type OwnNames,
  type Plugin,
  type Rule,
} from '@imt/core'
import { recogniseCapital } from './capital/recognise.js'
import { compareFinance } from './compare.js'
import { recogniseClassSummary, recogniseRevenue } from './revenue/recognise.js'
import { rules, type FinanceCode } from './rules/index.js'
import { paymentsAlikeWithin } from './rules/payments-alike/rule.js'
import { signUnexpectedUnder } from './rules/sign-unexpected/rule.js'
import { financeSection, type financeSchema } from './section.js'
import { recogniseSpend, recogniseSpendBy } from './spend/recognise.js'
import { recogniseStatements } from './statement/recognise.js'
import { recogniseLedger } from './trial-balance/recognise.js'
import { recogniseVirements } from './virement/recognise.js'
import type { SignConvention } from './variance/sign-convention.js'

/**
 * The finance plugin: revenue budgets, capital programmes, budget statements, spending over £25,000,
 * ledgers and virements.
 */
export interface FinancePlugin extends Plugin<'finance', typeof financeSchema, FinanceCode> {}

/** Settings of the finance plugin. */
export interface FinanceOptions {
  /** Headings of a body's own, each with the known heading that it stands for. */
  readonly headings?: OwnHeadings
  /** How many days two equal payments to one supplier may lie apart to be told: 14 unless given. */
  readonly alikeWithinDays?: number
  /** What the signs of a publication mean that does not say it: what most of its lines show, unless given. */
  readonly signs?: SignConvention
  /** Names of suppliers, each with the name to use: what was paid to one is told and added up together. */
  readonly vendors?: OwnNames
}

const optionNames = namesOf<FinanceOptions>({ headings: true, alikeWithinDays: true, signs: true, vendors: true })

/** A rule, or what the options make of it. */
const ruleUnder =
  (days: number | undefined, signs: SignConvention | undefined) =>
  (rule: Rule<FinanceCode>): Rule<FinanceCode> => {
    if (rule.code === 'finance/payments-alike' && days !== undefined) return paymentsAlikeWithin(days)
    if (rule.code === 'finance/sign-unexpected' && signs !== undefined) return signUnexpectedUnder(signs)
    return rule
  }

/**
 * Returns the finance plugin.
 *
 * @param options - which headings of a body's own stand for known ones, how close equal payments are told, what
 *   signs mean, and by what names suppliers go
 * @throws {RangeError} when names of suppliers go by each other in a circle
 * @throws {ModelError} "core/bad-plugin" when one is to stand for a heading that none of its tables has
 */
export const finance = (options: FinanceOptions = {}): FinancePlugin => {
  const { headings, alikeWithinDays, signs, vendors } = requireObject(options, 'finance: options', optionNames)
  const days =
    alikeWithinDays === undefined
      ? undefined
      : requireWholeNumber(alikeWithinDays, 'finance: options.alikeWithinDays', 0)
  if (signs !== undefined)
    requireChoice(signs, ['incomeNegative', 'allPositive', 'spendingNegative'], 'finance: options.signs')
  return definePlugin({
    id: 'finance',
    section: financeSection,
    requires: [],
    rules: rules.map(ruleUnder(days, signs)),
    recognise: [
      recogniseRevenue,
      recogniseClassSummary,
      recogniseCapital,
      recogniseStatements,
      vendors === undefined ? recogniseSpend : recogniseSpendBy(ownNames(vendors, 'finance: options.vendors')),
      recogniseLedger,
      recogniseVirements,
    ],
    compare: compareFinance,
    ...(headings === undefined ? {} : { headings }),
  })
}
