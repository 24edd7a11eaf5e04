import { defineRule, pointerTo, type JsonPointer, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { isCapitalTotal } from '../../capital/totals.js'
import { groupName, isSubTotalWord, isTotalWord } from '../../table/row-role.js'
import { financeSection, type Finance } from '../../section.js'
import { rowFaults } from '../../sum-findings/row-faults.js'
import { sumChecks } from '../../sum-findings/sum-check.js'

/** The lines of which a total that fails shows that they stand there twice: `finance/total-mismatch` says so. */
const saidOfTotals = (finance: Finance): ReadonlySet<string> =>
  new Set(
    sumChecks(finance).flatMap((check) =>
      rowFaults(check).flatMap(({ kind, row: [cell] }) =>
        kind === 'repeated' && cell !== undefined ? [cell.rowAt] : [],
      ),
    ),
  )

/** Finds projects that stand in a capital programme twice. */
export const projectRepeated: Rule<'finance/project-repeated'> = defineRule({
  code: 'finance/project-repeated',
  level: 'warning',
  band: 'accuracy',
  summary: 'A project stands in the capital programme twice.',
  explain:
    'A project that is listed twice in one category, for the same year and from the same source of funding, is either counted twice or split without saying so. Capital lines are compared by category, project and funding source; case and spacing do not count. Rows that are continued in other years are not repeated.',
  citation: [financeCitations.definitionDocument],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) => {
    const seen = new Map<string, { readonly at: JsonPointer; readonly text: string; readonly row: JsonPointer }>()
    let said: ReadonlySet<string> | undefined
    for (const [index, line] of (finance.capital ?? []).entries()) {
      if (isCapitalTotal(line) || isTotalWord(line.category) || isSubTotalWord(line.category)) continue
      const row = pointerTo('sections', 'finance', 'capital', index)
      const at = pointerTo('sections', 'finance', 'capital', index, 'project')
      run.checked(at)
      for (const { year, measure = 'value', heading, amount } of line.amounts) {
        if (amount.value === null) continue
        const key = JSON.stringify(
          [
            String(line.table ?? 0),
            line.category,
            line.project,
            line.fundingSource ?? '',
            year,
            measure,
            heading ?? '',
          ].map(groupName),
        )
        const first = seen.get(key)
        if (first === undefined) {
          seen.set(key, { at, text: amount.text.trim(), row })
          continue
        }
        said ??= saidOfTotals(finance)
        if (said.has(row) || said.has(first.row)) break
        const same = first.text === amount.text.trim() ? ', with the same amount' : ''
        run.report({
          at,
          message: `"${line.project.trim()}" stands twice${line.category.trim() === '' ? '' : ` under "${line.category.trim()}"`} for ${heading ?? year}${same}: ${first.text} and ${amount.text.trim()}. Check whether one of them is counted twice, or say what tells them apart`,
          key: ['capital programme', line.category, line.project, heading ?? year],
          stated: line.project.trim(),
          evidence: [{ at: first.at, role: 'conflicts', text: first.text }],
        })
        break
      }
    }
    run.notApplicable(
      (finance.capital ?? []).length === 0
        ? 'the publication has no capital programme'
        : 'the capital programme names no project, only totals',
    )
  },
})
