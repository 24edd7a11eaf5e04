import { longestLine, sentencesOf } from './withholds.js'

/** That each request is looked at by itself, in the words of statements that say so. */
// bound: 4,000 characters, by looksAtEach.
const each =
  /\b(?:each|every|all|any|individual) (?:\S+ ){0,2}(?:requests?|cases?)\b.{0,120}\b(?:own|merits?|itself|themselves|individually|considered|assessed|looked at|weighed|decided)\b|\b(?:consider|look at|assess|decide|weigh|judge)(?:s|ed|ing)? (?:\S+ )?(?:each|every|individual)\b|\bcase[- ]by[- ]case\b|\b(?:in|for) (?:each|every|any) (?:case|request|one)\b|\bon (?:its|their) own\b|\bcircumstances of (?:the|each|every) (?:case|request)\b/i

/** Whether a passage says that each request is looked at by itself. */
export const looksAtEach = (passage: string): boolean => each.test(passage.slice(0, longestLine))

const ofAll = /\b(?:all|any|every)\s+(?:future|further|new)\s+(?:\w+\s+)?requests?\b/i
const outcomeOfAll =
  /\b(?:considered|treated as|deemed|regarded as)\s+(?:to be\s+)?exempt\b|\bwill (?:all )?be (?:refused|exempt|rejected)\b/i
/** "Requests for X are refused", "we will no longer answer questions about X": said of whoever asks. */
// bound: 4,000 characters, by sentencesOf.
const ofAKind =
  /\brequests? (?:for|about|on|concerning|regarding|relating to|of) (?:\S+ ){1,12}?(?:will|are|is) (?:all |always |automatically |therefore |now )?(?:be )?(?:refused|rejected|declined)\b|\bwill no longer (?:answer|respond to|reply to) (?:\S+ ){0,4}(?:requests?|questions?|enquir(?:y|ies))\b/i
/** Refused only where or as long as something holds. "As of May" is a month. */
const conditional = /\b(?:[Ii]f|[Ww]here|[Ww]hen|[Uu]nless|[Ww]hile|[Uu]ntil|during|before|may|might|can|could)\b/
/** What can be said of all such requests: they are for one's own data, for what is published, or too many. */
const asTheLawHasIt =
  /\bsubject access\b|\b(?:your|their|one['’]s) own\b|\balready (?:published|available)\b|\b(?:section|s\.?) ?(?:12|14|21|40\(1\))(?!\d)|\bvexatious\b|\brepeated\b|\bsame (?:person|requester|applicant)\b/i

/**
 * What a statement announces for requests that have not been made: the words that speak of them, and whether they say
 * what will become of them.
 */
export interface Announcement {
  readonly words: string
  readonly isOutcome: boolean
}

/**
 * Returns what a passage announces for requests to come; null where it does not speak of them.
 *
 * @param isEachLookedAt - whether the statement says that each request is looked at by itself
 */
export const announcedIn = (passage: string, isEachLookedAt: boolean): Announcement | null => {
  const [future] = ofAll.exec(passage) ?? []
  if (future !== undefined) return { words: future, isOutcome: outcomeOfAll.test(passage) }
  if (isEachLookedAt) return null
  for (const sentence of sentencesOf(passage)) {
    const [words] = ofAKind.exec(sentence) ?? []
    if (words !== undefined && !conditional.test(sentence) && !asTheLawHasIt.test(sentence))
      return { words, isOutcome: true }
  }
  return null
}
