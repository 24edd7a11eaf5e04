import type { Finding } from '../report/finding.js'
import type { LeftOut } from '../remark/remark.js'
import type { InPieces, Report } from '../report/report.js'
import type { Rule } from '../plugin/rule.js'
import type { Level, RuleCode } from '../report/level.js'
import { joinFindings, type ListedFindings, type Unlisted } from '../report/finding-list.js'
import { findingOf } from '../report/finding-of.js'
import { pointerTo } from '../pointer.js'
import { coreCatalogue } from './catalogue.js'
import { damageToldOnce } from './damaged-cells.js'
import { ownCopy } from '../report/own-copy.js'
import { summaryOf } from '../report/summary-of.js'
import type { Acceptance } from '../report/acceptance.js'
import { acceptFindings } from './accept-findings.js'
import { collectCoverage } from '../coverage/collect-coverage.js'
import type { TableCoverage } from '../coverage/coverage.js'
import type { ReadTable } from '../coverage/read-table.js'
import type { TextNotRead } from '../coverage/text-not-read.js'
import type { JudgingDays } from './judging-days.js'
import { notApplicable } from './not-applicable.js'
import { withSumsLookedFor } from './heading-findings.js'
import { knownTables, secondLook, type KnownTables } from './second-look.js'
import type { Claimant } from './claimants.js'
import type { PartRead } from './model.js'
import { startRule, type Locate, type Outcome, type RuleRun } from './rule-run.js'

type Levels = Readonly<Record<string, Level | 'off' | undefined>>

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const rank = { error: 2, warning: 1, note: 0 } as const
const noFindings: ListedFindings = { findings: [], unlisted: [] }

const money = ({ difference }: Finding): number =>
  difference?.unit === 'gbp' ? Math.abs(Number(difference.amount)) : 0

/** Worst first, then by the money at stake; otherwise in the order of the rules. */
const byWeight = (a: Finding, b: Finding): number => rank[b.level] - rank[a.level] || money(b) - money(a)

/** What was checked in pieces before all else is. */
export interface CheckedInPieces {
  /** The rules that looked at the pieces, by code. */
  readonly runs: ReadonlyMap<RuleCode, RuleRun>
  /** Why a rule cannot be run, if it needs a table that came in pieces whole. */
  notRun(rule: Rule): string | undefined
  readonly tables: readonly InPieces[]
  readonly read: readonly TableCoverage[]
}

/** What rules are run on, and how. */
export interface ToCheck {
  readonly rules: readonly Rule[]
  readonly sections: Readonly<Record<string, unknown>>
  readonly read: readonly Finding[]
  /** Findings that were counted while reading, and not kept. */
  readonly unlisted?: readonly Unlisted[] | undefined
  readonly unread: readonly LeftOut[]
  readonly tables?: readonly ReadTable[]
  /** What was read from which tables, and who takes what is left over. */
  readonly parts?: readonly PartRead[]
  readonly leftovers?: Claimant | undefined
  readonly textNotRead?: readonly TextNotRead[] | undefined
  /** Whether the coverage lists places. */
  readonly places?: boolean
  readonly locate: Locate
  readonly days: JudgingDays
  readonly levels: Levels
  readonly accepted?: readonly Acceptance[]
  readonly expected?: readonly string[]
  readonly inPieces?: CheckedInPieces
}

/**
 * The sections as objects of this check alone, the same for each of its rules. What rules work out once for a section
 * and remember by its object is so never handed to a later check, of a publication that was changed since.
 */
const ownSections = (sections: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(sections).map(([id, section]) => [id, isPlain(section) ? { ...section } : section]))

/** The sections and parts that were expected and are not there. */
const missingSections = ({ expected = [], sections, inPieces }: ToCheck): readonly Finding[] =>
  expected.flatMap((name) => {
    const [id = '', part] = name.split('/')
    const at = pointerTo('sections', id, ...(part === undefined ? [] : [part]))
    const section = sections[id]
    const isThere = part === undefined ? section !== undefined : isPlain(section) && part in section
    const comes = inPieces?.tables.some((table) => table.at === at || table.at.startsWith(`${at}/`)) === true
    if (isThere || comes) return []
    const message = `${part === undefined ? `The section ${id}` : `The part "${part}" of the section ${id}`} is expected, and nothing in the files was read as it: it was not checked`
    return [findingOf(coreCatalogue.sectionMissing, { at, message, key: [name] })]
  })

/** What a rule found without what another has told since: what it looked at there, it has passed. */
const withoutSettled = (outcome: Outcome, settled: ReadonlySet<Finding>): Outcome => {
  const findings = outcome.findings.filter((finding) => !settled.has(finding))
  const count = outcome.findings.length - findings.length
  const { result } = outcome
  if (count === 0) return outcome
  // Nothing counts as passed by a rule that failed by itself, which its reason says.
  if (result.outcome !== 'failed' || result.reason !== undefined) return { ...outcome, findings }
  const isPassed = findings.length === 0 && outcome.unlisted.length === 0
  return {
    ...outcome,
    findings,
    result: {
      ...result,
      outcome: isPassed ? 'passed' : 'failed',
      passed: Math.min(result.applied, result.passed + count),
    },
  }
}

/** Runs every rule and counts: the report states for each what it looked at, or why it did not. */
export const runRules = (options: ToCheck): Report => {
  const { rules, sections, unread, locate, days, levels, inPieces } = options
  const { asOf } = days
  const carry = <Each extends Finding | Unlisted>(each: Each): readonly Each[] => {
    const level = levels[each.rule] ?? each.level
    return level === 'off' ? [] : [{ ...each, level }]
  }
  const given = ownSections(sections)
  const coverage = collectCoverage(options.tables ?? [])
  const { leftovers } = options
  let again: { readonly tables: KnownTables | undefined } | undefined
  const lookAgain = (): KnownTables | undefined =>
    (again ??= { tables: knownTables(leftovers, options.parts ?? []) }).tables
  const { compared, notCompared, summarise } = coverage
  /** What a rule would find that is switched off: a second look is not to say it either. */
  const switchedOff: Finding[] = []
  const unsaid = (rule: Rule): readonly Finding[] => {
    const run = startRule(rule, days, rule.level)
    const nothing = (): void => undefined
    run.check({ sections: given, locate, compared: nothing, notCompared: nothing, summarise: nothing })
    return run.outcome(unread).findings
  }
  /** Findings of which a second look told more. */
  const more = new Map<Finding, Finding>()
  /** Findings of which a second look left nothing to say. */
  const settled = new Set<Finding>()
  const outcomeOf = (rule: Rule, before: readonly Outcome[]): Outcome => {
    const level = levels[rule.code] ?? rule.level
    if (level === 'off') {
      if (leftovers !== undefined && !isLast(rule)) for (const finding of unsaid(rule)) switchedOff.push(finding)
      return { result: notApplicable(rule.code, 'switched off'), ...noFindings }
    }
    const why = inPieces?.notRun(rule)
    if (why !== undefined) return { result: notApplicable(rule.code, why), ...noFindings }
    const run = inPieces?.runs.get(rule.code) ?? startRule(rule, days, level)
    run.check({ sections: given, locate, compared, notCompared, summarise })
    const known = rule.reads.some(({ id }) => id === leftovers?.section) ? lookAgain() : undefined
    if (known !== undefined) {
      const found = before.flatMap(({ findings }) => findings)
      const second = secondLook(known, [...options.read, ...found, ...switchedOff], coverage)
      run.check({ ...known, second, compared, notCompared, summarise })
      for (const [finding, told] of second.more()) more.set(finding, told)
      for (const finding of found) if (second.isSettled(finding)) settled.add(finding)
    }
    const outcome = run.outcome(unread)
    // That the rule failed is a finding of another code, with a level of its own.
    const findings = outcome.findings.flatMap((each) => (each.rule === rule.code ? [each] : carry(each)))
    return { ...outcome, findings }
  }
  // Who takes what is left over comes last: only what the others have not told of is looked at again.
  const isLast = ({ reads }: Rule): boolean => reads.some(({ id }) => id === leftovers?.section)
  const byCode = new Map<RuleCode, Outcome>()
  for (const rule of [...rules.filter((each) => !isLast(each)), ...rules.filter(isLast)])
    byCode.set(rule.code, outcomeOf(rule, [...byCode.values()]))
  const outcomes = rules
    .flatMap(({ code }) => byCode.get(code) ?? [])
    .map((outcome) => withoutSettled(outcome, settled))
    .map((outcome) => ({ ...outcome, findings: outcome.findings.map((finding) => more.get(finding) ?? finding) }))
  /** What was said of columns before anything looked for sums in them. */
  const lookedAt = (finding: Finding): Finding =>
    finding.location !== undefined && again?.tables?.isColumn(finding.location) === true
      ? withSumsLookedFor(finding)
      : finding
  const listed = joinFindings([
    ...outcomes,
    { findings: options.read.map(lookedAt).flatMap(carry), unlisted: options.unlisted?.flatMap(carry) },
    { findings: [...missingSections(options), ...days.findings()].flatMap(carry) },
  ])
  const { found, remarks } = acceptFindings(
    damageToldOnce(listed.findings),
    options.accepted ?? [],
    asOf,
    new Set(rules.filter(({ personalData }) => personalData === true).map(({ code }) => code)),
  )
  const findings = ownCopy([...found, ...remarks.flatMap(carry)].sort(byWeight))
  const results = outcomes.map(({ result }) => result)
  return {
    asOf,
    summary: summaryOf(results, findings, listed.unlisted),
    rules: results,
    findings,
    ...(listed.unlisted.length === 0 ? {} : { unlisted: listed.unlisted }),
    read: ownCopy([...coverage.result(options.places === true), ...(inPieces?.read ?? [])]),
    ...(options.textNotRead === undefined ? {} : { textNotRead: ownCopy(options.textNotRead) }),
    ...(inPieces === undefined || inPieces.tables.length === 0 ? {} : { inPieces: inPieces.tables }),
  }
}
