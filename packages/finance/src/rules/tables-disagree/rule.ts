import { defineRule, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { findingsOfFaults } from '../../sum-findings/pair-faults.js'
import { sumChecks } from '../../sum-findings/sum-check.js'
import { placesOf } from '../../relation/relation.js'
import { financeSection } from '../../section.js'

/** Finds tables that say different things about the same money or staff. */
export const tablesDisagree: Rule<'finance/tables-disagree'> = defineRule({
  code: 'finance/tables-disagree',
  level: 'error',
  band: 'validity',
  summary: 'Two tables state the same thing differently.',
  explain:
    'A summary by class and a table by cost centre are two views of one budget: each class of the summary equals the lines of that class, and the two grand totals are the same. Cash at the end of a cash flow statement is that of the balance sheet less what is overdrawn, and what closes one year in one table opens the next in another. Where a total also fails within its own table, finance/total-mismatch reports both together, once.',
  citation: [financeCitations.definitionDocument, financeCitations.calculations],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) => {
    for (const check of sumChecks(finance)) {
      const { violations, roundings } = check.reconciliation
      const violated = new Set(violations.map(({ equation }) => equation))
      const rounded = new Set(roundings.map(({ equation }) => equation))
      const mixed = new Set(
        check.faults
          .filter(({ violated }) => violated.some(({ relation }) => !relation.across))
          .flatMap(({ component }) => component.equations),
      )
      for (const relation of check.checked) {
        const { id, total, across } = relation
        if (!across) continue
        const holds = !violated.has(id)
        if (holds && !mixed.has(id)) run.checked(total.at)
        run.compared(placesOf(relation), rounded.has(id) ? 'withinRounding' : holds)
      }
      const across = check.faults.filter((fault) => fault.violated.every(({ relation }) => relation.across))
      for (const finding of findingsOfFaults(check, across)) run.report(finding)
    }
    const areBoth = (finance.revenue ?? []).length > 0 && (finance.classSummary ?? []).length > 0
    run.notApplicable(
      areBoth
        ? 'the summary by class and the budget by cost centre have no class, and no grand total, that both state for the same year'
        : 'no budget is stated twice in this publication: there is no summary by class beside a budget by cost centre of the same year',
    )
  },
})
