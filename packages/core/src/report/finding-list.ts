import type { Finding } from './finding.js'
import type { Level, RuleCode } from './level.js'

/** Findings of one code and level that are counted and not listed: there are too many like them. */
export interface Unlisted {
  readonly rule: RuleCode
  readonly level: Level
  readonly count: number
}

/** Findings that are listed, and how many there are besides. */
export interface ListedFindings {
  readonly findings: readonly Finding[]
  readonly unlisted: readonly Unlisted[]
}

/** Takes findings, keeps the first of each code, and counts the others: what it holds is bounded. */
export interface FindingList {
  /** True if one more finding of the code would be kept: a finding that is not need not be made. */
  hasRoom(rule: RuleCode): boolean
  add(finding: Finding): void
  /** Counts findings without keeping them. */
  count(rule: RuleCode, level: Level, times: number): void
  all(): ListedFindings
}

/** So many findings of one code are listed. */
export const findingsOfOneCode = 1000

/**
 * Returns an empty list.
 *
 * @param most - how many findings of one code are kept
 */
export const createFindingList = (most: number = findingsOfOneCode): FindingList => {
  const findings: Finding[] = []
  const kept = new Map<RuleCode, number>()
  const counts = new Map<string, { readonly rule: RuleCode; readonly level: Level; count: number }>()
  const hasRoom = (rule: RuleCode): boolean => (kept.get(rule) ?? 0) < most
  const count = (rule: RuleCode, level: Level, times: number): void => {
    const known = counts.get(`${level} ${rule}`)
    if (known) known.count += times
    else counts.set(`${level} ${rule}`, { rule, level, count: times })
  }
  return {
    hasRoom,
    count,
    add: (finding) => {
      if (!hasRoom(finding.rule)) {
        count(finding.rule, finding.level, 1)
        return
      }
      kept.set(finding.rule, (kept.get(finding.rule) ?? 0) + 1)
      findings.push(finding)
    },
    all: () => ({ findings, unlisted: [...counts.values()].map((each) => ({ ...each })) }),
  }
}

/** Findings of several origins as one list. */
export const joinFindings = (
  lists: readonly { readonly findings: Iterable<Finding>; readonly unlisted?: readonly Unlisted[] | undefined }[],
): ListedFindings => {
  const all = createFindingList()
  for (const { findings, unlisted = [] } of lists) {
    for (const finding of findings) all.add(finding)
    for (const { rule, level, count } of unlisted) all.count(rule, level, count)
  }
  return all.all()
}
