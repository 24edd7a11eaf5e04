import { defineRule, type Rule, counted, forCount, grouped } from '@imt/core'
import { financeCitations } from '../citations.js'
import { leafLines, type LeafLine } from '../../revenue/leaf-lines.js'
import { financeSection } from '../../section.js'
import type { SignConvention } from '../../variance/sign-convention.js'
import { noLines } from '../not-there.js'

interface Known {
  readonly signs: SignConvention
  /** How it is known, for the reader. */
  readonly why: string
}

const below = ({ line }: LeafLine): boolean => line.budget.value?.isNegative() === true && !line.budget.value.isZero()
const above = ({ line }: LeafLine): boolean => line.budget.value?.greaterThan(0) === true

/** What most lines show; `undefined` where they are evenly split or there are too few to tell. */
const shown = (lines: readonly LeafLine[]): Known | undefined => {
  const income = lines.filter(({ nature }) => nature === 'income')
  const spending = lines.filter(({ nature }) => nature === 'pay' || nature === 'non-pay')
  const negative = income.filter(below).length
  const positive = income.filter(above).length
  if (negative > positive)
    return {
      signs: 'incomeNegative',
      why: `${grouped(negative)} of ${counted(negative + positive, 'income line')} ${forCount(negative, 'is', 'are')} below zero`,
    }
  if (positive <= negative) return undefined
  const costs = spending.filter(below).length
  return costs * 2 > spending.length
    ? { signs: 'spendingNegative', why: 'most spending is below zero' }
    : {
        signs: 'allPositive',
        why: `${grouped(positive)} of ${counted(negative + positive, 'income line')} ${forCount(positive, 'is', 'are')} above zero`,
      }
}

/** Returns the rule for publications that do not say their signs, and use these, if that is known. */
export const signUnexpectedUnder = (signs: SignConvention | undefined): Rule<'finance/sign-unexpected'> =>
  defineRule({
    code: 'finance/sign-unexpected',
    level: 'warning',
    band: 'accuracy',
    summary: 'The sign of a budget is not the one used for its class.',
    explain:
      'Ledgers show income below zero, board papers above, the provider accounts show spending below. Whichever way a publication goes, a line the other way round is often a lost or doubled sign, and it moves the total by twice its amount. The convention is taken from the data where it is stated, and otherwise from what most lines show.',
    citation: [financeCitations.consolidation],
    reads: [financeSection],
    rowByRow: ['finance/spend', 'finance/ledger'],
    check: ({ finance }, run) => {
      const lines = leafLines(finance).filter(({ nature, line }) => nature !== undefined && line.budget.value !== null)
      const stated = finance.conventions?.signs
      const known: Known | undefined =
        stated !== undefined
          ? { signs: stated, why: 'the publication says so' }
          : signs !== undefined
            ? { signs, why: 'the settings say so' }
            : shown(lines)
      if (known === undefined)
        return run.notApplicable(
          noLines(
            finance,
            lines.length === 0
              ? 'no line of the budget by cost centre is called income, pay or non-pay and states a figure'
              : 'no more income lines are above zero than below, or the reverse, so they do not show how the publication signs its income',
          ),
        )
      for (const item of lines) {
        const at = `${item.at}/budget` as const
        run.checked(at)
        const income = item.nature === 'income'
        const wantsBelow = known.signs === 'incomeNegative' ? income : known.signs === 'spendingNegative' && !income
        if (wantsBelow ? !above(item) : !below(item)) continue
        const cause = income
          ? 'a sign may be lost'
          : 'a vacancy factor, a recharge or a saving still to be found may explain it'
        run.report({
          at,
          message: `"${item.name}" is ${item.line.budget.text.trim()}, ${wantsBelow ? 'above' : 'below'} zero, where ${income ? 'income' : 'spending'} is expected ${wantsBelow ? 'below' : 'above'} (${known.why}): ${cause}. Check it against the ledger`,
          key: ['cost-centre table', item.name, 'budget'],
          stated: item.line.budget.text.trim(),
        })
      }
    },
  })

/** Finds budgets whose sign is not the one that the publication uses for their class. */
export const signUnexpected: Rule<'finance/sign-unexpected'> = signUnexpectedUnder(undefined)
