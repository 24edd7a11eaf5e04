import { longestLine, sentencesOf } from './withholds.js'

/** That each request is looked at by itself, in the words of statements that say so. */
// bound: 4,000 characters, by looksAtEach.
const each =
  /\b(?:each|every|all|any|individual) (?:\S+ ){0,2}(?:requests?|cases?)\b.{0,120}\b(?:own|merits?|itself|themselves|individually|considered(?! (?:to be |as )?(?:exempt|vexatious))|assessed|looked at|weighed|decided)\b|\b(?:consider|look at|assess|decide|weigh|judge)(?:s|ed|ing)? (?:\S+ )?(?:each|every|individual)\b|\bcase[- ]by[- ]case\b|\b(?:in|for) (?:each|every|any) (?:case|request|one)\b|\bon (?:its|their) own\b|\bcircumstances of (?:the|each|every) (?:case|request)\b/i

/** "It favours withholding in every case": the same is said of all, and none is looked at by itself. */
// bound: 4,000 characters, by looksAtEach and sentencesOf.
const sameInEach =
  /\b(?:withh\w+|refus\w+|exempt\w*|favou?rs?|outweighs?|appl(?:y|ies)|rely|relies)\b[^.;]{0,60}?\b(?:in|for|to) (?:each|every|all) (?:(?:such )?cases?|circumstances|requests?|one)\b/i

/** Whether a passage says that each request is looked at by itself. */
export const looksAtEach = (passage: string): boolean =>
  each.test(passage.slice(0, longestLine).replace(sameInEach, ' '))

const ofAll = /\b(?:all|any|every)\s+(?:future|further|new)\s+(?:\w+\s+)?requests?\b/i
/** "All such requests will be refused": all that are to come, of the kind that the statement speaks of. */
// bound: 4,000 characters, by sentencesOf.
const allSuch =
  /\b(?:all|any|every|such|these|those|similar)\s+(?:(?:such|these|those|of these|similar|of this kind|like)\s+)?(?:foia?\s+|freedom of information\s+|information\s+)?requests?\s+(?:(?!(?:that|which|who|we|has|have|had|was|were)\b)[^\s.;]+\s+){0,12}?(?:will|shall)\s+(?:(?:all|always|automatically|therefore|now|also|normally)\s+)?be\s+(?:refused|rejected|declined|exempt(?:ed)?|(?:considered|treated as|deemed|regarded as)\s+(?:to be\s+)?exempt)\b/i
/** "We will not answer any request about X", "the Trust will always apply section 31(1)(a) to requests about X". */
// bound: 4,000 characters, by sentencesOf.
const weWill =
  /\b(?:we|(?:the|this|our) (?:trust|council|board|authority|icb|hospital|organisation|body|university|college|service))\s+(?:(?:will|shall)\s+(?:(?:therefore|also|now|ever)\s+)?(?:not|never|no longer)\s+(?:be\s+)?(?:answer(?:ing)?|respond(?:ing)? to|repl(?:y|ying) to|disclose in response to|consider(?:ing)?|accept(?:ing)?|process(?:ing)?)|won['’]t\s+(?:answer|respond to|reply to|consider|accept|process)|(?:will|shall)\s+(?:(?:always|automatically|routinely)\s+)?(?:refuse|reject|decline)|(?:always|automatically)\s+(?:refuses?|rejects?|declines?))\s+(?:\S+\s+){0,6}?(?:requests?|questions?|enquir(?:y|ies))\s+(?:(?!(?:and|or|but|that|which)\b)[^\s.;]+\s+){0,6}?(?:for(?!\s+(?:\w+\s+)?(?:following|reasons?|purposes?)\b)|about|on|concerning|regarding|relating to|in relation to|seeking|asking)\b|\b(?:will|shall)\s+(?:always|automatically)\s+(?:apply|rely on|use|cite|engage|claim|invoke)\s+(?:the\s+)?(?:sections?|s\.?|exemptions?|regulations?|reg\.?)(?:\s?[\d(]\S*)?\s+(?:\S+\s+){0,5}?(?:to|for|against|in)\s+(?:\S+\s+){0,4}?(?:requests?|questions?|enquir(?:y|ies))\b/i
const outcomeOfAll =
  /\b(?:considered|treated as|deemed|regarded as)\s+(?:to be\s+)?exempt\b|\bwill (?:all )?be (?:refused|exempt|rejected)\b/i
/** "We will refuse all future requests", "the Trust does not intend to answer any further request". */
// bound: 4,000 characters, by sentencesOf.
const refusesAllToCome =
  /\b(?:(?:will|shall|intends? to|plans? to|must|have to|has to)\s+(?:(?:therefore|now|also|always|automatically|routinely|normally)\s+)?(?:refuse|reject|decline|withhold|ignore|close|return|treat|exempt)|(?:will|shall|do(?:es)?|can|intends? to)\s*(?:not|n['’]t|never|no longer)\s+(?:(?:be able to|intend to)\s+)?(?:answer|respond to|reply to|consider|accept|process|disclose|deal with)|(?:refuses?|rejects?|declines?)|(?:apply|applies|rely|relies)\b[^.]{0,60}\b(?:to|for|against))\b[^.]{0,60}?\b(?:all|any|every)\s+(?:future|further|new)\s+(?:\w+\s+)?requests?\b/i
/** Why it is so: what could happen is no condition of what will be done. */
// bound: 4,000 characters, by sentencesOf.
const reason =
  /[,;]? (?:as|because|since|given that|in that) (?:this|it|the|such|that|they|these|to|any|its|disclos|releas|criminals|attackers)\b.*$/i
/** "Requests for X are refused", "we will no longer answer questions about X": said of whoever asks. */
// bound: 4,000 characters, by sentencesOf.
const ofAKind =
  /\brequests?(?: \S+){0,8}? (?:for|about|on|concerning|regarding|relating to|of) (?:\S+ ){1,12}?(?:will|are|is) (?:all |always |automatically |therefore |now )?(?:be )?(?:refused|rejected|declined)\b|\balways (?:be )?(?:refused|rejected|declined|withheld)\b|\bwill no longer (?:answer|respond to|reply to) (?:\S+ ){0,4}(?:requests?|questions?|enquir(?:y|ies))\b/i
/** Refused only where or as long as something holds. "As of May" is a month. */
const conditional = /\b(?:[Ii]f|[Ww]here|[Ww]hen|[Uu]nless|[Ww]hile|[Uu]ntil|during|before|may|might|can|could)\b/
/** What can be said of all such requests: they are for one's own data, for what is published, or too many. */
const asTheLawHasIt =
  /\bsubject access\b|\b(?:your|their|one['’]s) own\b|\balready (?:published|available)\b|\b(?:section|s\.?) ?(?:12|14|21|40\(1\))(?!\d)|\bvexatious\b|\b(?:duplicate|anonymous|verbal|oral|telephone)\b|\b(?:by|over the) (?:tele)?phone\b|\bsocial media\b|\bnot (?:valid|held)\b|\b(?:in|within) (?:\S+ )?(?:days?|weeks?)\b|\brepeated\b|\bsame (?:person|requester|applicant)\b|\binformation (?:that|which)\b|\bexempt information\b|\breviews?\b|\bre-?use\b|\b(?:medical|health|patient) (?:records?|advice)\b/i

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
  if (future !== undefined) {
    const isRefused = sentencesOf(passage).some(
      (sentence) =>
        refusesAllToCome.test(sentence) &&
        !conditional.test(sentence.replace(reason, '')) &&
        !asTheLawHasIt.test(sentence.replace(reason, '')),
    )
    return { words: future, isOutcome: outcomeOfAll.test(passage) || (isRefused && !isEachLookedAt) }
  }
  if (isEachLookedAt) return null
  for (const sentence of sentencesOf(passage)) {
    const [words] =
      ofAKind.exec(sentence) ?? allSuch.exec(sentence) ?? weWill.exec(sentence) ?? sameInEach.exec(sentence) ?? []
    if (words !== undefined && !conditional.test(sentence.replace(reason, '')) && !asTheLawHasIt.test(sentence))
      return { words, isOutcome: true }
  }
  return null
}
