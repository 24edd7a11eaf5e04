import { defineRule, type BegunCheck, type FindingDraft, type Rule, type Run } from '@imt/core'
import { financeCitations } from '../citations.js'
import { borneOut, type BorneOut } from '../../sum-findings/borne-out.js'
import { findingsOfFaults } from '../../sum-findings/pair-faults.js'
import { createJoinedFindings } from '../../sum-findings/joined-findings.js'
import { rowFaultFinding } from '../../sum-findings/row-fault-findings.js'
import { rowFaults } from '../../sum-findings/row-faults.js'
import { sumChecks, type Violated } from '../../sum-findings/sum-check.js'
import { placesOf } from '../../relation/relation.js'
import { financeSection, type Finance } from '../../section.js'
import { compareTotals } from '../../spend/compare-totals.js'
import { summary } from '../../spend/summary.js'
import { noTotals } from '../not-there.js'

/** The finding with the percentage that says which of its figures is wrong, where all that know say the same. */
const withPercentage = (
  finding: FindingDraft,
  violated: readonly Violated[],
  borne: readonly BorneOut[],
): FindingDraft => {
  const own = borne.filter((each) => violated.includes(each.violated))
  const [first] = own
  if (first === undefined || own.some(({ cell }) => cell.at !== first.cell.at)) return finding
  const { cell, percent, percentAt } = first
  return {
    ...finding,
    message: `${finding.message}. The percentage ${percent} says that it is "${cell.row}"${cell.under} (${cell.figure.text.trim()}): with what the total asks for there, it agrees too`,
    evidence: [...(finding.evidence ?? []), { at: percentAt, role: 'corroborates' as const, text: percent }],
  }
}

/** The totals of revenue, capital and statements. */
const checkSums = (finance: Finance, run: Run): void => {
  const findings = createJoinedFindings()
  const borne = borneOut(finance)
  for (const check of sumChecks(finance)) {
    const { violations, roundings } = check.reconciliation
    const violated = new Set(violations.map(({ equation }) => equation))
    const rounded = new Set(roundings.map(({ equation }) => equation))
    for (const relation of check.checked) {
      if (relation.across) continue
      const holds = !violated.has(relation.id)
      if (holds) run.checked(relation.total.at)
      run.compared(placesOf(relation), rounded.has(relation.id) ? 'withinRounding' : holds)
    }
    const ofRows = rowFaults(check)
    for (const each of ofRows) {
      const finding = rowFaultFinding(check, each)
      if (finding !== undefined) findings.add(check, each.violated, finding, each.kind !== 'missing')
    }
    const others = check.faults.filter(
      (fault) =>
        !ofRows.some(({ explains }) => explains.has(fault)) && fault.violated.some(({ relation }) => !relation.across),
    )
    const drafts = findingsOfFaults(check, others)
    for (const [at, finding] of drafts.entries()) {
      const violated = drafts.length === others.length ? (others[at]?.violated ?? []) : []
      findings.add(check, violated, withPercentage(finding, violated, borne), false)
    }
  }
  for (const finding of findings.all()) run.report(finding)
}

/** Both kinds of total: those of payments are compared as the rows come. */
const beginTotals = (): BegunCheck<{ readonly finance: Finance }> => {
  const comparePayments = compareTotals()
  const payments = summary()
  const check = ({ finance }: { readonly finance: Finance }, run: Run): void => {
    checkSums(finance, run)
    comparePayments(finance, run)
    payments({ finance }, run)
    run.notApplicable(noTotals(sumChecks(finance), 'no total in this publication can be compared with its parts'))
  }
  return Object.assign(check, {
    end: (run: Run): void => {
      comparePayments.end(run)
      payments.end?.(run)
    },
  })
}

/** Finds totals that do not equal what they are the total of. */
export const totalMismatch: Rule<'finance/total-mismatch'> = defineRule({
  code: 'finance/total-mismatch',
  level: 'error',
  band: 'validity',
  summary: 'A total does not equal its parts.',
  explain:
    'Every total of a revenue or capital table is compared with the rows it is the total of, on the rounding that each figure states: 173.1 agrees with 173.06, 180.2 does not. All sums of the publication are used together to find the figure that must be wrong. A repair is offered only where it is the only single change that makes every sum agree, and where it looks like a slip of the pen; otherwise the rule says what the figures can and cannot decide. Among payments, a total must be the sum of all payments above it, or of those since an earlier total, and net and VAT must come to gross.',
  citation: [financeCitations.definitionDocument, financeCitations.calculations],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  begin: beginTotals,
})
