import type { LogEntry } from './entry.js'
import { remembered } from './remembered.js'

const namedScottish = /\bfoi ?\(?s\)?a\b|\bscot(?:land|tish)\b|\bei ?\(?s\)? ?rs?\b/i
/** "EIR(S)" are the Scottish Regulations, which have the same numbers; "EIR(s)" is a plural. */
const capitalScottish = /\b(?:FOIA?|EIRs?)(?: 2004)? ?\(S\)/
const scottish = { test: (words: string): boolean => namedScottish.test(words) || capitalScottish.test(words) }

/** What is longer names more than a law. */
const longest = 1001

// bound: 1,001 characters, by isScottishAct
const ofScottishAct = /\bfoi ?\(?s\)?a\b|\bfreedom of information \(scotland\)|\bscot(?:land|tish) foi|\bfoi \(?scot/i

/** Requests that other laws govern, each with a period of its own that is not worked out here. */
const otherLaws: readonly (readonly [Pick<RegExp, 'test'>, string])[] = [
  [
    /\bsars?\b|\bdsars?\b|\bsubject access\b|\bdata protection\b|\bdpa\b|\b(?:uk )?gdpr\b|\bpersonal data\b|\baccess to records\b/i,
    'data protection law',
  ],
  [scottish, 'Scottish law'],
  [/\bahra\b|\baccess to health records\b/i, 'the Access to Health Records Act'],
  // Disclosure to the police and others by an exemption of data protection law: Data Protection Act 2018, Schedule 2.
  // bound: 1,001 characters, by ofRegime
  [/\bsch(?:edule|ed|\.)? ?2\b|\bcrime and taxation\b/i, 'data protection law'],
  [
    // bound: 1,001 characters, by ofRegime
    /\bre-?use\b|\bcomplaints?\b|\b(?:media|press) (?:enquir(?:y|ies)|quer(?:y|ies))\b|\bbusiness as usual\b|\bbau\b|\binternal review\b|\bpals\b|\bcompliments?\b|\bpqs?\b|\bparliamentary (?:questions?|enquir(?:y|ies))\b|\bmps?['’]? (?:letters?|enquir(?:y|ies)|correspondence|quer(?:y|ies)|questions?)\b|\b(?:letters?|correspondence|enquir(?:y|ies)) from (?:an? )?mps?\b|\bministerial (?:letters?|correspondence)\b/i,
    'another procedure',
  ],
]

const environmental = /\beirs?\b|\benvironmental\b/i
const ofInformation = /\bfoia?\b|\bfreedom of information\b/i
/** A case that begins with the answer to a request, and has a time of its own, though it names the law. */
const isOfAnAnswer = /\b(?:internal review|reviews? for|ico (?:foi |eir )?(?:appeal|complaint)|overturned|tribunal)\b/i

/** Where an outcome or status says that a request became another one: not where it names an exemption. */
const handledAs =
  /\b(?:handled|dealt with|treated|processed|logged|re-?classified|answered|transferred|converted|passed)\b(?: \S+){0,3}? (?:as|under|to)(?: an?| the| our)? (d?sars?|subject access|data protection|access to health records|business as usual|bau)\b/i

/** True where words name a law of Scotland. */
export const isOfScotland = (words: string): boolean => scottish.test(words)

/** "FOISA", "FOI(S)" and "Scottish FOI": not the Scottish Regulations, whose time is not worked out here. */
export const isScottishAct = (said: string): boolean => {
  const words = said.slice(0, longest)
  return ofScottishAct.test(words) || /\bFOIA? ?\(S\)/.test(words)
}

/** Which of the two laws a column for it names: nothing where it names neither, or both. */
export const statedLaw = (regime = ''): 'FOIA' | 'EIR' | undefined => {
  if (scottish.test(regime) || isOfAnAnswer.test(regime)) return undefined
  const names = [environmental.test(regime), ofInformation.test(regime)]
  if (names[0] === names[1]) return undefined
  return names[0] === true ? 'EIR' : 'FOIA'
}

/** Which law an entry says it was answered under. */
export type EntryLaw =
  | { readonly regime: 'FOIA' | 'EIR' }
  /** In words, as in "data protection law". */
  | { readonly regime: null; readonly otherLaw: string }

const ofRegime = /* @__PURE__ */ remembered((said: string): EntryLaw | undefined => {
  const regime = said.slice(0, longest)
  const own = !scottish.test(regime)
  // "FOI - Internal review for compliance", a type of case in the Ministry of Justice's system.
  if (isOfAnAnswer.test(regime)) return { regime: null, otherLaw: 'another procedure' }
  // "FOI and SAR" is counted as what the Act asks.
  if (own && environmental.test(regime)) return { regime: 'EIR' }
  if (own && ofInformation.test(regime)) return { regime: 'FOIA' }
  const other = otherLaws.find(([words]) => words.test(regime))
  return other && { regime: null, otherLaw: other[1] }
})

/** The law that words say a request was handled under, where it is another. */
const became = /* @__PURE__ */ remembered((said: string): EntryLaw | undefined => {
  const words = handledAs.exec(said.slice(0, 500))?.[1]
  const other = words === undefined ? undefined : otherLaws.find(([law]) => law.test(words))
  return other && { regime: null, otherLaw: other[1] }
})
const theAct: EntryLaw = { regime: 'FOIA' }

/** True where the words of a column for the law name one that is known, or another procedure. */
export const namesLaw = (regime: string): boolean => ofRegime(regime) !== undefined

/** Returns which law an entry says it was answered under; the Act where it says nothing. */
export const lawOf = ({ regime = '', outcome = '', status = '' }: LogEntry): EntryLaw =>
  ofRegime(regime) ?? became(outcome) ?? became(status) ?? theAct
