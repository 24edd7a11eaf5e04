import {
  createModel,
  requireObject,
  type CheckOptions,
  type Reading,
  type Report,
  type Rule,
  type RuleResult,
  type Run,
} from '@imt/core'
import { finance, type FinanceOptions, type FinancePlugin } from '../plugin.js'
import type { FinanceCode } from '../rules/index.js'
import { placedRun } from './placed-run.js'
import { withOrders, type DayOrdersOfTables } from './orders-of.js'
import type { SpendLine } from './schema.js'
import { standingFor } from './times-of.js'

/** A line of an excerpt. */
export interface ExcerptLine {
  readonly line: SpendLine
  /** Which line of the whole it is, or the first of those that it stands for, from 0. */
  readonly row: number
  /** How many lines it stands for: 1 unless given. */
  readonly times?: number
}

/** What a rule is to look at. */
export interface RuleExcerpt {
  /** In the order of the whole. */
  readonly lines: readonly ExcerptLine[]
  /** How many places besides these the rule would have looked at, and found right. */
  readonly passed: number
}

/**
 * What matters of a long list of payments, as an engine has sifted it: for each rule lines of which it finds what it
 * would find of the whole.
 */
export interface SpendExcerpt {
  /** The codes of the rules, each with what it is to look at. */
  readonly rules: Readonly<Partial<Record<FinanceCode, RuleExcerpt>>>
  /** Whether the days of each table are written month first, by the number of the table. */
  readonly monthFirst: DayOrdersOfTables
}

/** A run to which a rule speaks of the lines of an excerpt, and which takes it down of those of the whole. */
const placed = (run: Run, lines: readonly ExcerptLine[]): Run => placedRun(run, (index) => lines[index]?.row ?? index)

const isOfSpend = (code: string, { rules }: SpendExcerpt): code is FinanceCode => Object.hasOwn(rules, code)

/** The rule, which looks at its part of the excerpt whatever the publication holds. */
const ofExcerpt = (rule: Rule<FinanceCode>, excerpt: SpendExcerpt): Rule<FinanceCode> => {
  const { begin, ...rest } = rule
  const lines = excerpt.rules[rule.code]?.lines ?? []
  const finance = withOrders(
    { spend: lines.map(({ line, times = 1 }) => standingFor(line, times)) },
    excerpt.monthFirst,
  )
  return begin === undefined
    ? { ...rest, check: (_, run) => rule.check({ finance }, placed(run, lines)) }
    : {
        ...rest,
        begin: () => {
          const begun = begin()
          return Object.assign((_: unknown, run: Run) => begun({ finance }, placed(run, lines)), {
            end: (run: Run) => begun.end?.(placed(run, lines)),
          })
        },
      }
}

const withPassed = (result: RuleResult, passed: number): RuleResult => {
  if (passed === 0) return result
  const { reason, ...counted } = result
  return {
    ...counted,
    ...(reason === undefined || result.outcome === 'notApplicable' ? {} : { reason }),
    outcome: result.outcome === 'notApplicable' ? 'passed' : result.outcome,
    applied: result.applied + passed,
    passed: result.passed + passed,
  }
}

/**
 * Returns the report on a long list of payments of which an engine has sifted what matters: the rules of `readSpend`
 * are run on the excerpt, and find of it what they find of the whole, in the same words.
 *
 * @param reading - where lines stand, and what was found while the list was read
 * @param excerpt - what each rule is to look at; a rule that is not in it is told as not run
 * @param options - the day to judge by, and all else that a check of a model takes
 * @param settings - of the finance plugin
 */
export const checkSpendExcerpt = (
  reading: Reading<readonly [FinancePlugin]>,
  excerpt: SpendExcerpt,
  options: CheckOptions<readonly [FinancePlugin]>,
  settings: FinanceOptions = {},
): Report => {
  requireObject(reading, 'checkSpendExcerpt: reading')
  requireObject(excerpt, 'checkSpendExcerpt: excerpt', ['rules', 'monthFirst'])
  requireObject(excerpt.rules, 'checkSpendExcerpt: excerpt.rules')
  const plugin = finance(settings)
  const rules = plugin.rules.filter(({ code }) => isOfSpend(code, excerpt)).map((rule) => ofExcerpt(rule, excerpt))
  const report = createModel({ plugins: [{ ...plugin, rules }] }).check(reading, options)
  const run = new Map(report.rules.map((result) => [result.code, result]))
  const results = plugin.rules.map(({ code }): RuleResult => {
    const result = run.get(code)
    return result === undefined
      ? { code, outcome: 'notApplicable', applied: 0, passed: 0, reason: 'not run: an engine looks at payments alone' }
      : withPassed(result, excerpt.rules[code]?.passed ?? 0)
  })
  return {
    ...report,
    rules: results,
    summary: {
      ...report.summary,
      applied: results.reduce((sum, { applied }) => sum + applied, 0),
      passed: results.reduce((sum, { passed }) => sum + passed, 0),
      notApplicable: results.filter(({ outcome }) => outcome === 'notApplicable').length,
    },
  }
}
