import type { LeftOut } from '../remark/remark.js'
import type { Rule } from '../plugin/rule.js'
import type { RuleCode } from '../report/level.js'
import type { RuleResult } from '../report/report.js'

/** A rule that looked at nothing, and why. */
export const notApplicable = (code: RuleCode, reason: string): RuleResult => ({
  code,
  outcome: 'notApplicable',
  applied: 0,
  passed: 0,
  reason,
})

/** Why a rule had nothing to look at, where a section that it reads is not there. */
export const absentReason = (id: string, unread: readonly LeftOut[]): string => {
  const found = unread.find(({ at }) => at === `/sections/${id}`)
  return found ? `the ${id} section could not be read: ${found.why}` : `the publication has no ${id} section`
}

/** What the rule might have looked at, had it been readable: silence never reads as a pass. */
export const unreadParts = (rule: Rule, unread: readonly LeftOut[]): string =>
  unread
    .filter(({ at }) => rule.reads.some(({ id }) => at.startsWith(`/sections/${id}/`)))
    .map(({ at, why }) => `; ${at.split('/').slice(2).join(' ')} was left out: ${why}`)
    .join('')
