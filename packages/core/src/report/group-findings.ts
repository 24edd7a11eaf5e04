import { monthNames } from '../words/long-date.js'
import { requireList } from '../parameter/parameter.js'
import type { Finding } from './finding.js'

/** What is looked at to tell the cause of a finding. */
type Caused = Pick<Finding, 'rule' | 'level' | 'at' | 'message'>

/** Findings of one cause, in the order in which they were given. */
export interface FindingGroup<F extends Caused = Finding> {
  /** The first three: from them a reader sees what is wrong. */
  readonly shown: readonly F[]
  /** Those after them, which say the same of other places. */
  readonly rest: readonly F[]
}

const shownOfEach = 3

/** `/sections/finance/revenue` of `/sections/finance/revenue/3/budget`. */
const partOf = (at: string): string => at.split('/').slice(0, 4).join('/')

const months = monthNames.join('|')
/** A day in words, once its figures are taken out: `0 January 0`, `January 0`, `0 January`. */
const dayInWords = new RegExp(`(?:\\b0 )?\\b(?:${months}) 0|\\b0 (?:${months})\\b`, 'g')

/** A message with its figures taken out: counts, amounts, days, references such as D41. */
const withoutFigures = (message: string): string =>
  message.replaceAll(/\d(?:[\d.,:/]*\d)?/g, '0').replaceAll(dayInWords, '0')

const causeOf = ({ rule, level, at, message }: Caused): string =>
  JSON.stringify([rule, level, partOf(at), withoutFigures(message)])

/**
 * Groups findings that repeat one cause: the same rule says, at the same level, the same of the same part of a
 * publication, but for figures. A group stands where its first finding stands, and no finding is left out, so what is
 * counted from the groups is what is counted from the findings.
 *
 * @param findings - those of a report
 * @example
 * ```ts
 * const finding = (row: number) => ({
 *   rule: 'survey/unreadable' as const,
 *   level: 'error' as const,
 *   at: `/sections/survey/answers/${row}` as const,
 *   message: `Row ${row} cannot be read`,
 * })
 * const [group] = groupFindings([1, 2, 3, 4, 5].map(finding))
 * group?.shown.length // => 3
 * group?.rest.map(({ message }) => message) // => ['Row 4 cannot be read', 'Row 5 cannot be read']
 * ```
 */
export const groupFindings = <F extends Caused = Finding>(findings: readonly F[]): readonly FindingGroup<F>[] => {
  requireList(findings, 'groupFindings: findings')
  const groups = new Map<string, { readonly shown: F[]; readonly rest: F[] }>()
  for (const finding of findings) {
    const cause = causeOf(finding)
    const group = groups.get(cause) ?? { shown: [], rest: [] }
    ;(group.shown.length < shownOfEach ? group.shown : group.rest).push(finding)
    groups.set(cause, group)
  }
  return [...groups.values()]
}
