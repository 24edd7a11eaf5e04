import type { Note } from '@imt/core'
import { contact, defences, ordinary, seldom } from '../refusal/asked-words.js'
import type { PublishedAnswer } from './published-answer.js'

/** What is easily done wrong with a question. */
export type TriageWarningCode = 'personal-data' | 'neither-implausible' | 'over-reach' | 'cost'

/** A warning with the words of the question that led to it. */
export interface TriageWarning extends Note<never> {
  readonly code: TriageWarningCode
  readonly words: readonly string[]
}

// bound: 4,000 characters, by triageWarnings
const people =
  /\b(?:names? (?:and|of|,)[^.?!]{0,60}\b(?:staff|employees?|managers?|officers?|directors?|leads?|heads?|persons?|people|individuals?|members?|contacts?)|(?:e-?mail|telephone|phone|mobile|contact) (?:addresses?|numbers?|details)|(?:full|first|last) names?|named (?:contact|individual|person)|linkedin|who (?:is|are) (?:the|your) (?:head|director|chief|manager|lead|person|officer|cio|cto|ciso)|direct dial)\b/gi
/** What tells of one person, whoever that is. */
// bound: 4,000 characters, by triageWarnings
const ofOnePerson =
  /\b(?:she|he) (?:was|is|has|had|did)\b|\b(?:his|her) (?!majesty|royal|excellency)\p{L}+|\b(?:suspended|dismissed|disciplined|sacked|investigated|convicted|struck off) (?:staff|nurses?|doctors?|employees?|members?)|\bthey (?:have|has|had|were|was|are|is) (?:been |ever |also )*(?:suspended|dismissed|disciplined|sacked|investigated|convicted)\b|(?<!\bmy )\b(?:(?:their|her|his|staff|employees?['’]?|individual) (?:(?:full|home|personal|private|individual) )?(?:names?|addresses|address|phone numbers?|e-?mails?|salar(?:y|ies)|pay|pension|age|ages|dates? of birth|sickness|absences?|disciplinary|medical|health|qualifications?)|(?:home|private|personal) (?:address(?:es)?|phone|mobile|e-?mail)|dates? of birth|nhs numbers?|national insurance|(?:names?|identit(?:y|ies)|salar(?:y|ies)|expenses|cv|sickness|disciplinary records?|personnel files?|diary|medical (?:records?|history|notes)) (?:of|for) (?:the |each |every |all |any |your |named |individual |senior )*(?:\p{L}+ ){0,3}(?:staff|employees?|managers?|officers?|directors?|executives?|nurses?|doctors?|consultants?|patients?|persons?|people|individuals?|members?|complainants?|whistleblowers?|porters?|guardian|chief|head)|(?:name|identity) of (?:the|your|each|whoever)\b(?! (?:supplier|provider|vendor|company|firm|contractor|contract|system|software|product|framework|package|application|hospital|site|policy|service|organisation|manufacturer|reseller|tool|insurer|incumbent))|which (?:member of staff|employee|nurse|doctor|consultant|manager)|who (?:is|are|was|were|runs|leads|manages|chairs|heads) (?!(?:the |your )?(?:current |main |existing )?(?:supplier|provider|vendor|contractor|incumbent|isp|insurer|internet))|\bcorrespondence (?:with|from|to) (?:mr|mrs|ms|miss|dr|prof)\b)/giu
const contacts = new RegExp(contact.source, 'gi')
const much =
  /\b(?:(?:all|every|any and all|each and every|full copies of|copies of (?:all|every|any|each)) (?:of )?(?:the |your |internal )?(?:e-?mails?|correspondence|documents?|documentation|communications?|messages|minutes|invoices|tickets|incidents?|records?|logs|purchase orders)|every single|line by line|itemi[sz]ed (?:list|breakdown)|(?:past|last|previous) (?:ten|fifteen|twenty|1[0-9]|2[0-9]) years|since (?:19\d\d|200\d|201[0-5])|from (?:19\d\d|200\d|201[0-5]) (?:to|until|onwards?)|(?:all|every|any|each) (?:single )?(?:e-?mails?|letters?|messages?|texts?|documents?|documentation|correspondence|communications?|records?|notes|minutes|invoices?|files?|transcripts?|whatsapps?)\b|(?:all|any|every) (?:internal |external |written )(?:e-?mails?|correspondence|communications?|documents?)|(?:complete|full|entire|whole) (?:log|logs|audit trail|history|mailbox|archive|data ?set|ledger|copies)|every (?:ticket|call|device|patient|payment|transaction|order|meeting|user|incident|complaint|appointment)|for (?:each|every) (?:incident|ticket|device|invoice|e-?mail|user))\b/gi

/** So much of a question is looked at. */
const lookedAt = 4000

const wordsOf = (text: string, ...patterns: readonly RegExp[]): readonly string[] => [
  ...new Set(
    patterns.flatMap((pattern) => {
      const found = pattern.global
        ? [...text.matchAll(pattern)].map(([words]) => words)
        : [pattern.exec(text)?.[0] ?? '']
      return found.filter((words) => words !== '').map((words) => words.toLowerCase())
    }),
  ),
]

/**
 * Returns what is easily done wrong with a question.
 *
 * @param text - the question with its stems
 * @param isSensitive - whether security is to be asked
 * @param against - the words that speak against asking security, though others led there
 * @param published - what the publication says of it
 */
export const triageWarnings = (
  text: string,
  isSensitive: boolean,
  against: readonly string[],
  published: PublishedAnswer,
): readonly TriageWarning[] => {
  const looked = text.slice(0, lookedAt)
  const warnings: TriageWarning[] = []
  const add = (code: TriageWarningCode, words: readonly string[], message: string): void => {
    warnings.push({ code, words, message })
  }
  const named = wordsOf(looked, people, contacts, ofOnePerson)
  if (named.length > 0)
    add(
      'personal-data',
      named,
      'Check what of it is personal data: give posts and the address of a team, and read section 40(2) before the name of anybody is given or held back. It depends on how senior the post is, and whether it faces the public.',
    )
  const plain = wordsOf(looked, ordinary)
  if (published.cells.length > 0 || plain.length > 0)
    add(
      'neither-implausible',
      plain,
      published.cells.length > 0
        ? 'To neither confirm nor deny is implausible: the publication itself says that such information is held.'
        : 'To neither confirm nor deny is implausible: every body has budgets, staff and contracts, so saying that such information is held tells nobody anything.',
    )
  const usual = wordsOf(looked, seldom)
  if (usual.length > 0 && !defences.test(looked))
    add(
      'over-reach',
      usual,
      'To withhold all of it would go too far: other bodies publish answers to such questions. Only detail that would do harm could be held back, and it would have to be shown which.',
    )
  else if (isSensitive && against.length > 0)
    add(
      'over-reach',
      against,
      'Part of it asks for what is no secret. Look at each part by itself: what security asks about one part says nothing of the others.',
    )
  const volume = wordsOf(looked, much)
  if (volume.length > 0)
    add(
      'cost',
      volume,
      'Check the cost before anything is looked for: estimate finding, retrieving and extracting (not reading or redacting) against the limit of section 12, and advise under section 16 how it could be asked within it.',
    )
  return warnings
}
