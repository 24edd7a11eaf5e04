import type { Location } from '../location.js'
import type { Rule } from '../plugin/rule.js'
import type { JsonPointer } from '../pointer.js'
import type { Finding, FindingDraft } from '../report/finding.js'
import { fingerprint, identityOf } from '../report/fingerprint.js'
import { lowerLevel, type Level } from '../report/level.js'

/** Where something stands in its source. */
export type Locate = (at: JsonPointer) => Location | undefined

const place = (locate: Locate, at: JsonPointer): { readonly location?: Location } => {
  const location = locate(at)
  return location === undefined ? {} : { location }
}

/** The lower of two levels, or the one that there is. */
export const lowerTo = (lowered: Level | undefined, level: Level): Level =>
  lowered === undefined ? level : lowerLevel(lowered, level)

/** Adds to a draft what the rule need not know: level, band, citation, places and fingerprint. */
export const finishDraft = (rule: Rule, draft: FindingDraft, level: Level, locate: Locate, count: number): Finding => {
  const { key, evidence, repair, candidates, level: lowered, about, citation = rule.citation, ...rest } = draft
  return {
    rule: rule.code,
    level: lowerTo(lowered, level),
    band: rule.band,
    ...rest,
    ...place(locate, draft.at),
    ...(about === undefined ? {} : { about }),
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
    citation,
    fingerprint: fingerprint([rule.code, ...identityOf(key, draft.stated), ...(count > 0 ? [String(count)] : [])]),
  }
}
