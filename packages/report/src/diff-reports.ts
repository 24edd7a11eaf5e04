import { namesOf, requireObject, type Finding, type Report } from '@imt/core'
import { ofRule } from './finding-words.js'
import type { SettingsOf } from './messages/comparison.js'
import { messagesWith, type Messages } from './messages/messages.js'
import type { RenderOptions } from './options.js'

/** A finding of the earlier report that the later one does not have, and why that proves nothing. */
export interface NotLookedAt {
  readonly finding: Finding
  readonly why: string
}

/** What tells two reports apart. */
export interface ReportDifference {
  /** Findings of the later report that the earlier one does not have. */
  readonly new: readonly Finding[]
  /** Findings of the earlier report that are no more, although their file and rule were looked at. */
  readonly gone: readonly Finding[]
  /** Findings of both that say the same, as the later report has them. */
  readonly same: readonly Finding[]
  /** Findings of both that say something else, or are accepted in one alone. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[]
  /** Findings of the earlier report of which the later one says nothing. */
  readonly notLookedAt: readonly NotLookedAt[]
  /** Why the two are not of the same files, rules, settings or day, each a sentence. */
  readonly remarks: readonly string[]
}

const parts = namesOf<Pick<Report, 'asOf' | 'summary' | 'rules' | 'findings' | 'read'>>({
  asOf: true,
  summary: true,
  rules: true,
  findings: true,
  read: true,
})

const requireReport = (report: Report, name: string): void => {
  const given: object = requireObject(report, name)
  for (const part of parts) if (!(part in given)) throw new TypeError(`${name} must be a report: it has no "${part}"`)
}

const byFingerprint = (findings: readonly Finding[]): ReadonlyMap<string, Finding[]> => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const known = groups.get(finding.fingerprint)
    if (known === undefined) groups.set(finding.fingerprint, [finding])
    else known.push(finding)
  }
  return groups
}

/** What a finding says, its place apart: rows move, and files are renamed. */
const saying = ({ level, message, computed, difference, accepted }: Finding): string =>
  JSON.stringify([level, message, computed, difference, accepted])

const sourcesOf = ({ read }: Report): ReadonlySet<string> => new Set(read.map(({ source }) => source))

/** A finding of the earlier report with that of the later one which has its fingerprint. */
type Pair = readonly [before: Finding | undefined, after: Finding]

/** A file that was read under another name for each report: what is found in the one is found in the other. */
interface Renamed {
  readonly before: string
  readonly after: string
  /** The findings that both have. */
  readonly count: number
}

/** Files that are each in one report alone, and whose common findings lead from the one to the other alone. */
const renamedFiles = (before: Report, after: Report, pairs: readonly Pair[]): readonly Renamed[] => {
  const [old, now] = [sourcesOf(before), sourcesOf(after)]
  const ways = new Map<string, Renamed>()
  for (const [was, is] of pairs) {
    const [from, to] = [was?.location?.source, is.location?.source]
    if (from === undefined || to === undefined || from === to) continue
    const way = JSON.stringify([from, to])
    ways.set(way, { before: from, after: to, count: (ways.get(way)?.count ?? 0) + 1 })
  }
  const all = [...ways.values()]
  return all.filter(
    (one) =>
      !now.has(one.before) &&
      !old.has(one.after) &&
      all.every((other) => other === one || (other.before !== one.before && other.after !== one.after)),
  )
}

/** Names that are in one of two sets alone. */
const onlyIn = (
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  words: (names: readonly string[]) => string,
): readonly string[] => {
  const names = [...one].filter((name) => !other.has(name)).sort()
  return names.length === 0 ? [] : [words(names)]
}

const settingsOf = ({ configuration, settings }: Report): SettingsOf => ({
  configuration,
  some: configuration !== undefined || settings !== undefined,
})

const settingsRemarks = (before: Report, after: Report, say: Messages): readonly string[] => {
  if (before.settings === after.settings && before.configuration === after.configuration) return []
  const [old, now] = [settingsOf(before), settingsOf(after)]
  return old.configuration === now.configuration && old.some === now.some
    ? [say.sameSettingsChanged(now)]
    : [say.otherSettings({ before: old, after: now })]
}

const remarksOn = (before: Report, after: Report, renamed: readonly Renamed[], say: Messages): readonly string[] => {
  const oldSources = new Set([...sourcesOf(before)].filter((name) => renamed.every((file) => file.before !== name)))
  const newSources = new Set([...sourcesOf(after)].filter((name) => renamed.every((file) => file.after !== name)))
  const [oldRules, newRules] = [before, after].map(({ rules }) => new Set(rules.map(({ code }) => code)))
  const gone = onlyIn(oldSources, newSources, (sources) => say.readBeforeAlone({ sources }))
  const come = onlyIn(newSources, oldSources, (sources) => say.readAfterAlone({ sources }))
  return [
    ...(before.version === after.version ? [] : [say.otherVersions({ before: before.version, after: after.version })]),
    ...settingsRemarks(before, after, say),
    ...renamed.map((file) => say.takenForRenamed(file)),
    ...gone,
    ...come,
    ...(gone.length > 0 && come.length > 0 ? [say.mayBeRenamed()] : []),
    ...onlyIn(new Set(newRules), new Set(oldRules), (codes) => say.rulesNew({ codes })),
    ...(before.asOf === after.asOf ? [] : [say.otherDays({ before: before.asOf, after: after.asOf })]),
    ...(before.unlisted ?? []).map((each) => say.notListedBefore(each)),
  ]
}

/** Why a finding that the later report lacks may be there all the same; `undefined` where it is gone. */
const whyNotLookedAt = (
  after: Report,
  renamed: readonly Renamed[],
  say: Messages,
): ((finding: Finding) => string | undefined) => {
  const sources = new Set([...sourcesOf(after), ...renamed.map((file) => file.before)])
  const results = new Map(after.rules.map((result) => [result.code, result]))
  const unlisted = new Set((after.unlisted ?? []).map(({ rule }) => rule))
  return ({ rule, location }) => {
    if (location !== undefined && !sources.has(location.source)) return say.sourceNotRead(location)
    if (unlisted.has(rule)) return say.maybeNotListed()
    const result = results.get(rule)
    // What readers and the model itself report is no rule's: they look at every file.
    if (result?.outcome !== 'notApplicable') return undefined
    const reason = result.reason === undefined ? undefined : ofRule(rule, 'reason', result.reason, say)
    return say.itsRuleNotApplied({ reason })
  }
}

/**
 * Returns what is new, gone, the same and changed between two reports, by fingerprint: a finding is the same while rows
 * move, and another once its figure has changed. What the later report did not look at is not taken for gone, and where
 * the two are of other files, settings, days or versions it is said.
 *
 * @param before - the earlier report
 * @param after - the later report
 * @param options - `messages`: texts of the remarks in place of the English ones
 * @throws {TypeError} when either is no report
 * @example
 * ```ts
 * import { createModel } from '@imt/core'
 * import { finance } from '@imt/finance'
 * import { readCsv } from '@imt/tables'
 *
 * const model = createModel({ plugins: [finance()] })
 * const reportOn = (total: string) => {
 *   const text = `Cost Centre,Class,Budget (£)\nIT,PAY,£501\nIT,NON-PAY,£15\nIT,TOTAL,${total}\n`
 *   return model.check(model.recognise(readCsv(text, { name: 'budget.csv' })), { asOf: '2026-11-28' })
 * }
 * const difference = diffReports(reportOn('£571'), reportOn('£516'))
 * difference.gone.map(({ stated }) => stated) // => ['£571']
 * difference.new.length // => 0
 * ```
 */
export const diffReports = (
  before: Report,
  after: Report,
  options: Pick<RenderOptions, 'messages'> = {},
): ReportDifference => {
  requireReport(before, 'diffReports: before')
  requireReport(after, 'diffReports: after')
  const { messages } = requireObject(options, 'diffReports: options', ['messages'])
  const say = messagesWith(messages, 'diffReports: options.messages')
  const [old, now] = [byFingerprint(before.findings), byFingerprint(after.findings)]
  const pairs = [...now].flatMap(([key, findings]) =>
    findings.map((finding, index): Pair => [old.get(key)?.[index], finding]),
  )
  const renamed = renamedFiles(before, after, pairs)
  const lost = [...old].flatMap(([key, findings]) => findings.slice(now.get(key)?.length ?? 0))
  const whyNot = whyNotLookedAt(after, renamed, say)
  return {
    new: pairs.flatMap(([was, is]) => (was === undefined ? [is] : [])),
    gone: lost.filter((finding) => whyNot(finding) === undefined),
    same: pairs.flatMap(([was, is]) => (was !== undefined && saying(was) === saying(is) ? [is] : [])),
    changed: pairs.flatMap(([was, is]) =>
      was !== undefined && saying(was) !== saying(is) ? [{ before: was, after: is }] : [],
    ),
    notLookedAt: lost.flatMap((finding) => {
      const why = whyNot(finding)
      return why === undefined ? [] : [{ finding, why }]
    }),
    remarks: remarksOn(before, after, renamed, say),
  }
}
