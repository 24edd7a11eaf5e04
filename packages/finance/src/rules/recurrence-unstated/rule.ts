import { defineRule, type Rule, counted, grouped, forCount } from '@imt/core'
import { financeCitations } from '../citations.js'
import { leafLines } from '../../revenue/leaf-lines.js'
import { financeSection } from '../../section.js'
import { noLines } from '../not-there.js'

/** Finds lines that do not say whether their funding recurs, in a table where others do. */
export const recurrenceUnstated: Rule<'finance/recurrence-unstated'> = defineRule({
  code: 'finance/recurrence-unstated',
  level: 'note',
  band: 'usefulness',
  summary: 'A line does not say whether its funding recurs, while other lines do.',
  explain:
    'Next year’s budget begins with what recurs. Where a table tells recurrent from non-recurrent funding on some lines and leaves others blank, nobody can tell which of the blanks end with the year.',
  citation: [financeCitations.definitionDocument],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) => {
    const lines = leafLines(finance)
    const stated = lines.filter(({ line }) => (line.recurrence ?? '').trim() !== '')
    if (stated.length === 0)
      return run.notApplicable(noLines(finance, 'no line of the budget by cost centre says whether its funding recurs'))
    for (const { at, line, name } of lines) {
      const here = line.recurrence === undefined ? at : (`${at}/recurrence` as const)
      run.checked(here)
      if ((line.recurrence ?? '').trim() !== '') continue
      run.report({
        at: here,
        message: `Check "${name}": ${grouped(stated.length)} of ${counted(lines.length, 'line')} ${forCount(stated.length, 'says', 'say')} whether their funding recurs, and this one does not. Say which it is`,
        key: ['cost-centre table', name, 'recurrence'],
      })
    }
  },
})
