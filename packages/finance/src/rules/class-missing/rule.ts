import { defineRule, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { sumChecks } from '../../sum-findings/sum-check.js'
import { leafLines } from '../../revenue/leaf-lines.js'
import { revenueLines } from '../../revenue/placed-lines.js'
import { centreOf, groupName, rowRole } from '../../table/row-role.js'
import { financeSection, type Finance } from '../../section.js'

/** A class counts as usual when at least this share of the cost centres has it. */
const usualShare = 0.5

/** The classes of each cost centre, and those that most cost centres have, as they are published. */
const classesOf = (
  finance: Finance,
): { readonly classes: ReadonlyMap<string, ReadonlySet<string>>; readonly usual: ReadonlyMap<string, string> } => {
  const centres = new Map<string, Set<string>>()
  const words = new Map<string, string>()
  for (const { line } of leafLines(finance)) {
    const own = centres.get(centreOf(line)) ?? new Set<string>()
    centres.set(centreOf(line), own.add(groupName(line.class)))
    words.set(groupName(line.class), line.class.trim())
  }
  const times = new Map<string, number>()
  for (const own of centres.values()) for (const name of own) times.set(name, (times.get(name) ?? 0) + 1)
  return {
    classes: centres,
    usual: new Map([...words].filter(([name]) => (times.get(name) ?? 0) >= centres.size * usualShare)),
  }
}

/** Finds cost centres whose total fails and which lack a class that others have. */
export const classMissing: Rule<'finance/class-missing'> = defineRule({
  code: 'finance/class-missing',
  level: 'note',
  band: 'accuracy',
  summary: 'A cost centre whose total does not agree lacks a class that most others have.',
  explain:
    'Many cost centres rightly have no income or no non-pay, so a class that is not there is no fault. But where the total of a cost centre differs from its lines, and no single figure is proved wrong, a lost row is a likely cause: the difference is then what the row would say.',
  citation: [financeCitations.definitionDocument],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) => {
    const { classes, usual } = classesOf(finance)
    const lines = new Map(revenueLines(finance).map(({ at, line }) => [at, line]))
    for (const { unit, faults } of sumChecks(finance)) {
      if (unit !== 'gbp') continue
      for (const { component, violated } of faults) {
        if (component.unique && component.size === 1) continue
        for (const { relation, violation } of violated) {
          const { at, rowAt } = relation.total
          const row = relation.across || relation.kind !== 'sum' ? undefined : lines.get(rowAt)
          if (row === undefined || rowRole(row) !== 'total') continue
          run.checked(at)
          const here = classes.get(centreOf(row)) ?? new Set<string>()
          const missing = [...usual].filter(([name]) => !here.has(name)).map(([, words]) => words)
          if (missing.length === 0) continue
          run.report({
            at,
            message: `Check whether a row of "${row.costCentre.trim()}" is missing: its total differs from its lines${violation.difference === null ? '' : ` by £${violation.difference.replace(/^-/, '')}`}, and it has no ${missing.join(' and no ')} line, which most cost centres have`,
            key: ['cost-centre table', row.costCentre, ...missing],
            stated: row.budget.text.trim(),
          })
        }
      }
    }
    const hasTotals = (finance.revenue ?? []).some((line) => rowRole(line) === 'total')
    run.notApplicable(
      hasTotals
        ? 'the total of every cost centre agrees with its lines, or it is known which figure is wrong'
        : 'the publication has no budget by cost centre with a total for each',
    )
  },
})
