import type { IsoDate } from '../date/iso-date.js'
import { isRecord } from '../parameter/shown.js'
import type { JsonPointer } from '../pointer.js'
import type { Finding } from '../report/finding.js'
import type { RuleResult } from '../report/report.js'

/** A finding as a case expects it: its place, and whatever else of it is to be held. */
export interface ExpectedFinding extends Partial<Omit<Finding, 'at'>> {
  readonly at: JsonPointer
}

/** What became of a case: the outcome of its rule, how often it looked and found nothing, and what it found. */
export interface CaseOutcome {
  readonly outcome: RuleResult['outcome']
  readonly applied: number
  readonly passed: number
  readonly findings: readonly ExpectedFinding[]
}

/**
 * A golden case: a publication, the day it is judged by, and what the rule makes of it. It is plain JSON, so that each
 * can stand in a file of its own.
 */
export interface RuleCase extends CaseOutcome {
  /** Where the expectation comes from. */
  readonly source: string
  readonly asOf: IsoDate
  readonly publication: unknown
}

const written = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

/** Where the actual value lacks something that is expected. Keys that are not expected may have any value. */
const differences = (actual: unknown, expected: unknown, name: string): readonly string[] => {
  if (Array.isArray(expected)) {
    const items = Array.isArray(actual) ? (actual as readonly unknown[]) : []
    return !Array.isArray(actual) || items.length !== expected.length
      ? [`${name} is ${written(actual)}, not ${written(expected)}`]
      : expected.flatMap((item, index) => differences(items[index], item, `${name}[${index}]`))
  }
  if (isRecord(expected))
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(isRecord(actual) ? actual[key] : undefined, value, `${name}.${key}`),
    )
  return Object.is(actual, expected) ? [] : [`${name} is ${written(actual)}, not ${written(expected)}`]
}

const places = (findings: readonly { readonly at: string }[]): string =>
  findings.length === 0 ? 'nothing' : findings.map(({ at }) => `"${at}"`).join(', ')

/**
 * Returns what differs between what a rule made of a case and what the case says: outcome, counts, places in their
 * order, and whatever else it expects of a finding. Nothing, if it is as it says.
 *
 * @param actual - what the rule made of it
 * @param expected - what the case says
 */
export const caseFaults = (actual: CaseOutcome, expected: CaseOutcome): readonly string[] => {
  const counts = (['outcome', 'applied', 'passed'] as const).flatMap((key) =>
    differences(actual[key], expected[key], key),
  )
  const same =
    actual.findings.length === expected.findings.length &&
    actual.findings.every(({ at }, index) => at === expected.findings[index]?.at)
  return same
    ? [...counts, ...differences(actual.findings, expected.findings, 'findings')]
    : [...counts, `findings are at ${places(actual.findings)}, not at ${places(expected.findings)}`]
}
