import type { CallRule, RuleMeta } from '@imt/core'
import { callRules } from '@imt/foi'
import { reportRulesOf, toolkit } from './toolkit.js'

type Entry = RuleMeta<`${string}/${string}`> | CallRule

/** What is said of a rule, without what it reads and does. */
const entryOf = (rule: Entry): Entry => {
  const { code, level, band, summary, explain, citation, personalData } = rule
  return Object.freeze({
    code,
    level,
    band,
    summary,
    explain,
    citation,
    ...(personalData === undefined ? {} : { personalData }),
    ...('reportedBy' in rule ? { reportedBy: rule.reportedBy } : {}),
  })
}

/**
 * Every code of the toolkit. The built command holds what this gives rather than the code of all domains: see
 * tooling/bundle.
 */
export const wholeCatalogue: readonly Entry[] = Object.freeze([...reportRulesOf(toolkit), ...callRules].map(entryOf))
