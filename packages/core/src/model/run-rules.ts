import type { Finding, FindingDraft, Run } from '../report/finding.js'
import type { LeftOut } from '../remark/remark.js'
import type { Report, RuleResult } from '../report/report.js'
import type { Rule } from '../plugin/rule.js'
import type { Location } from '../location.js'
import type { IsoDate } from '../date/iso-date.js'
import type { JsonPointer } from '../pointer.js'
import { levels as levelWords, lowerLevel, type Level, type RuleCode } from '../report/level.js'
import { isRecord, isText, shown } from '../parameter/shown.js'
import { parentPointer } from '../pointer.js'
import { createFindingList, joinFindings, type ListedFindings, type Unlisted } from '../report/finding-list.js'
import { fingerprint } from '../report/fingerprint.js'
import { ModelError } from '../plugin/model-error.js'

type Levels = Readonly<Record<string, Level | 'off' | undefined>>
type Locate = (at: JsonPointer) => Location | undefined

const rank = { error: 2, warning: 1, note: 0 } as const
const place = (locate: Locate, at: JsonPointer): { readonly location?: Location } => {
  const location = locate(at)
  return location === undefined ? {} : { location }
}

const lowerTo = (lowered: Level | undefined, level: Level): Level =>
  lowered === undefined ? level : lowerLevel(lowered, level)

/** Adds to a draft what the rule need not know: level, band, citation, places and fingerprint. */
const finish = (rule: Rule, draft: FindingDraft, level: Level, locate: Locate, count: number): Finding => {
  const { key, evidence, repair, candidates, level: lowered, ...rest } = draft
  return {
    rule: rule.code,
    level: lowerTo(lowered, level),
    band: rule.band,
    ...rest,
    ...place(locate, draft.at),
    ...(evidence ? { evidence: evidence.map((item) => ({ ...item, ...place(locate, item.at) })) } : {}),
    ...(repair ? { repair: { ...repair, ...place(locate, repair.at) } } : {}),
    ...(candidates
      ? {
          candidates: candidates.map((item) => ({
            ...item,
            changes: item.changes.map((change) => ({ ...change, ...place(locate, change.at) })),
          })),
        }
      : {}),
    citation: rule.citation,
    fingerprint: fingerprint([rule.code, ...key, ...(count > 0 ? [String(count)] : [])]),
  }
}

const notApplicable = (code: RuleCode, reason: string): RuleResult => ({
  code,
  outcome: 'notApplicable',
  applied: 0,
  passed: 0,
  reason,
})

const absentReason = (id: string, unread: readonly LeftOut[]): string => {
  const found = unread.find(({ at }) => at === `/sections/${id}`)
  return found ? `the ${id} section could not be read: ${found.why}` : `the publication has no ${id} section`
}

/** What the rule might have looked at, had it been readable: silence never reads as a pass. */
const unreadParts = (rule: Rule, unread: readonly LeftOut[]): string =>
  unread
    .filter(({ at }) => rule.reads.some(({ id }) => at.startsWith(`/sections/${id}/`)))
    .map(({ at, why }) => `; ${at.split('/').slice(2).join(' ')} was left out: ${why}`)
    .join('')

type Counts = Map<JsonPointer, number>

const add = (counts: Counts, at: JsonPointer): void => {
  counts.set(at, (counts.get(at) ?? 0) + 1)
}

/** The place itself, or the nearest above it, of which the rule said that it looked at it. */
const checkedPlace = (checked: ReadonlyMap<JsonPointer, number>, at: JsonPointer): JsonPointer | undefined => {
  let place: JsonPointer | undefined = at
  while (place !== undefined && !checked.has(place)) place = parentPointer(place)
  return place
}

/**
 * Counts checks, and those that passed. Each finding is the failure of one check: of one at its own place, or else of
 * the nearest thing above it that was looked at (a row was checked, its cell is named). A finding on what was never
 * said to be looked at is a check of its own. No more checks of a place fail than it had.
 */
const countChecks = (
  checked: ReadonlyMap<JsonPointer, number>,
  reported: ReadonlyMap<JsonPointer, number>,
): { readonly applied: number; readonly passed: number } => {
  const failed: Counts = new Map()
  let applied = 0
  let passed = 0
  for (const [at, count] of reported) {
    const place = checkedPlace(checked, at)
    if (place === undefined) applied += 1
    else failed.set(place, (failed.get(place) ?? 0) + count)
  }
  for (const [at, count] of checked) {
    applied += count
    passed += Math.max(0, count - (failed.get(at) ?? 0))
  }
  return { applied, passed }
}

interface Outcome extends ListedFindings {
  readonly result: RuleResult
}

const noFindings: ListedFindings = { findings: [], unlisted: [] }

const failure = (rule: Rule, why: string, cause?: unknown): ModelError =>
  new ModelError('core/rule-failed', `the rule ${rule.code} failed: ${why}`, { cause })

/** A Promise, a generator, a list of findings: what a check returns is in no report. */
const refuseResult = (rule: Rule, returned: object): never => {
  const later = 'then' in returned && typeof returned.then === 'function'
  // What it may still do fails by itself, since its run has ended; that must not end the program.
  if (later) Promise.resolve(returned).catch(() => undefined)
  throw failure(
    rule,
    later
      ? 'check returned a Promise. It must not be async: what it finds later is in no report'
      : `check returned ${shown(returned)}. It reports by run.report and returns nothing`,
  )
}

/** What a rule written in JavaScript may have forgotten. */
const verifyDraft = (draft: unknown): void => {
  if (!isRecord(draft)) throw new TypeError(`run.report: finding must be an object, got ${shown(draft)}`)
  const { at, message, key, level } = draft
  if (typeof at !== 'string') throw new TypeError(`run.report: at must be a JSON pointer, got ${shown(at)}`)
  if (!isText(message)) throw new TypeError(`run.report: message must be a sentence, got ${shown(message)}`)
  if (!Array.isArray(key) || !key.every((each) => typeof each === 'string'))
    throw new TypeError(`run.report: key must be an array of texts: table, row, column, got ${shown(key)}`)
  if (level !== undefined && !levelWords.some((word) => word === level))
    throw new TypeError(`run.report: level must be one of ${levelWords.join(', ')}, got ${shown(level)}`)
}

const runRule = (
  rule: Rule,
  sections: Readonly<Record<string, unknown>>,
  unread: readonly LeftOut[],
  locate: Locate,
  asOf: IsoDate,
  level: Level,
): Outcome => {
  const missing = rule.reads.find(({ id }) => !Object.hasOwn(sections, id))
  if (missing) return { result: notApplicable(rule.code, absentReason(missing.id, unread)), ...noFindings }
  const checked = new Map<JsonPointer, number>()
  const reported = new Map<JsonPointer, number>()
  const list = createFindingList()
  const seen = new Map<string, number>()
  let reason: string | undefined
  let ended = false
  /** A check that goes on after it has returned would report into nothing. */
  const running = (what: string): void => {
    if (ended) throw failure(rule, `run.${what} was called after its check had ended`)
  }
  const run: Run = {
    asOf,
    checked: (at) => {
      running('checked')
      if (typeof at !== 'string') throw new TypeError(`run.checked: at must be a JSON pointer, got ${shown(at)}`)
      add(checked, at)
    },
    notApplicable: (why) => {
      running('notApplicable')
      if (!isText(why)) throw new TypeError(`run.notApplicable: reason must say why, got ${shown(why)}`)
      reason = why
    },
    report: (draft) => {
      running('report')
      verifyDraft(draft)
      const key = draft.key.join('\u001f')
      const count = seen.get(key) ?? 0
      seen.set(key, count + 1)
      if (list.hasRoom(rule.code)) list.add(finish(rule, draft, level, locate, count))
      else list.count(rule.code, lowerTo(draft.level, level), 1)
      add(reported, draft.at)
    },
  }
  const read = Object.fromEntries(rule.reads.map(({ id }) => [id, sections[id]]))
  let returned: unknown
  try {
    returned = rule.check(read, run)
  } catch (cause) {
    throw failure(rule, cause instanceof Error ? cause.message : String(cause), cause)
  } finally {
    ended = true
  }
  if (typeof returned === 'object' && returned !== null) refuseResult(rule, returned)
  const { applied, passed } = countChecks(checked, reported)
  if (applied === 0)
    return {
      result: notApplicable(
        rule.code,
        `${reason ?? 'nothing in the publication calls for it'}${unreadParts(rule, unread)}`,
      ),
      ...list.all(),
    }
  const listed = list.all()
  return {
    result: { code: rule.code, outcome: listed.findings.length > 0 ? 'failed' : 'passed', applied, passed },
    ...listed,
  }
}

const money = ({ difference }: Finding): number =>
  difference?.unit === 'gbp' ? Math.abs(Number(difference.amount)) : 0

/** Worst first, then by the money at stake; otherwise in the order of the rules. */
const byWeight = (a: Finding, b: Finding): number => rank[b.level] - rank[a.level] || money(b) - money(a)

/** Runs every rule and counts: the report states for each what it looked at, or why it did not. */
export const runRules = (options: {
  readonly rules: readonly Rule[]
  readonly sections: Readonly<Record<string, unknown>>
  readonly read: readonly Finding[]
  /** Findings that were counted while reading, and not kept. */
  readonly unlisted?: readonly Unlisted[] | undefined
  readonly unread: readonly LeftOut[]
  readonly locate: Locate
  readonly asOf: IsoDate
  readonly levels: Levels
}): Report => {
  const { rules, sections, unread, locate, asOf, levels } = options
  const carry = <Each extends Finding | Unlisted>(each: Each): readonly Each[] => {
    const level = levels[each.rule] ?? each.level
    return level === 'off' ? [] : [{ ...each, level }]
  }
  const outcomes = rules.map((rule): Outcome => {
    const level = levels[rule.code] ?? rule.level
    return level === 'off'
      ? { result: notApplicable(rule.code, 'switched off'), ...noFindings }
      : runRule(rule, sections, unread, locate, asOf, level)
  })
  const listed = joinFindings([
    ...outcomes,
    { findings: options.read.flatMap(carry), unlisted: options.unlisted?.flatMap(carry) },
  ])
  const findings = [...listed.findings].sort(byWeight)
  const results = outcomes.map(({ result }) => result)
  const count = (level: Level): number =>
    findings.filter((finding) => finding.level === level).length +
    listed.unlisted.reduce((sum, each) => sum + (each.level === level ? each.count : 0), 0)
  return {
    asOf,
    summary: {
      error: count('error'),
      warning: count('warning'),
      note: count('note'),
      applied: results.reduce((sum, { applied }) => sum + applied, 0),
      passed: results.reduce((sum, { passed }) => sum + passed, 0),
      notApplicable: results.filter(({ outcome }) => outcome === 'notApplicable').length,
    },
    rules: results,
    findings,
    ...(listed.unlisted.length === 0 ? {} : { unlisted: listed.unlisted }),
  }
}
