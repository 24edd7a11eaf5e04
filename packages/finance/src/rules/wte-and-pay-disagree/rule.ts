import { defineRule, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { leafLines } from '../../revenue/leaf-lines.js'
import { financeSection } from '../../section.js'
import { noLines } from '../not-there.js'

/** Finds staff without pay, pay without staff, and staff on lines that pay nobody. */
export const wteAndPayDisagree: Rule<'finance/wte-and-pay-disagree'> = defineRule({
  code: 'finance/wte-and-pay-disagree',
  level: 'warning',
  band: 'accuracy',
  summary: 'A line has staff without pay, pay without staff, or staff where nobody is paid.',
  explain:
    'Funded posts stand on pay lines, since the subjective code that holds the money also says what staff it is for. A pay budget with a dash for staff, posts with no pay, or posts on an income or non-pay line usually mean that a figure is missing or has slipped into the next row. A dash and a zero both say none; TBC and a blank say nothing and are passed over.',
  citation: [financeCitations.staffStatistics],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) => {
    const isNone = (absence: string | undefined): boolean => absence === 'dash'
    for (const { at, line, nature, name } of leafLines(finance)) {
      const { fundedWte, budget } = line
      if (nature === undefined || fundedWte === undefined || budget.value === null) continue
      const staff = fundedWte.value ?? (isNone(fundedWte.absence) ? 0 : null)
      if (staff === null) continue
      run.checked(`${at}/fundedWte`)
      const hasStaff = typeof staff === 'number' ? false : !staff.isZero()
      const problem =
        nature !== 'pay'
          ? hasStaff
            ? `has ${fundedWte.text.trim()} staff, where only pay lines have any`
            : undefined
          : hasStaff && budget.value.isZero()
            ? `has ${fundedWte.text.trim()} staff and no pay`
            : !hasStaff && budget.value.greaterThan(0)
              ? `has a pay budget of ${budget.text.trim()} and no staff`
              : undefined
      if (problem === undefined) continue
      run.report({
        at: `${at}/fundedWte`,
        message: `"${name}" ${problem}. Check both figures against the establishment`,
        key: ['cost-centre table', name, 'funded staff'],
        stated: fundedWte.text.trim(),
      })
    }
    run.notApplicable(
      noLines(
        finance,
        'no line of the budget by cost centre that is called income, pay or non-pay states both staff and money',
      ),
    )
  },
})
