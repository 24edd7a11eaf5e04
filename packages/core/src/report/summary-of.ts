import { requireList } from '../parameter/parameter.js'
import type { Finding } from './finding.js'
import type { Unlisted } from './finding-list.js'
import type { Level } from './level.js'
import type { Report, RuleResult } from './report.js'

/** How many findings were accepted and no longer stand in the way of publishing, where any were. */
const acceptedIn = (findings: readonly Finding[]): Pick<Report['summary'], 'accepted'> => {
  const accepted = findings.filter((finding) => finding.accepted?.blocks === false)
  const count = (level: Level): number => accepted.filter((finding) => finding.level === level).length
  return accepted.length === 0
    ? {}
    : { accepted: { error: count('error'), warning: count('warning'), note: count('note') } }
}

/**
 * Returns the counts of a report: its findings by level, those that are only counted among them, and what its rules
 * checked. For a report that is put together from others, as that of many files is.
 *
 * @param rules - what became of each rule
 * @param findings - the findings that are listed
 * @param unlisted - the findings that are only counted
 * @throws {TypeError} when one is no list
 * @example
 * ```ts
 * summaryOf([{ code: 'finance/total-mismatch', outcome: 'passed', applied: 3, passed: 3 }], []).passed // => 3
 * ```
 */
export const summaryOf = (
  rules: readonly RuleResult[],
  findings: readonly Finding[],
  unlisted: readonly Unlisted[] = [],
): Report['summary'] => {
  requireList(rules, 'summaryOf: rules')
  requireList(findings, 'summaryOf: findings')
  requireList(unlisted, 'summaryOf: unlisted')
  const count = (level: Level): number =>
    findings.filter((finding) => finding.level === level).length +
    unlisted.reduce((sum, each) => sum + (each.level === level ? each.count : 0), 0)
  return {
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
    applied: rules.reduce((sum, { applied }) => sum + applied, 0),
    passed: rules.reduce((sum, { passed }) => sum + passed, 0),
    notApplicable: rules.filter(({ outcome }) => outcome === 'notApplicable').length,
    ...acceptedIn(findings),
  }
}
