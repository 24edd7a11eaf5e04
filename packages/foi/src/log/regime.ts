import type { LogEntry } from './entry.js'
import { remembered } from './remembered.js'

const scottish = /\bfoi\(?s\)?a\b|\bscot(?:land|tish)\b|\beisrs?\b/i

/** Requests that other laws govern, each with a period of its own that is not worked out here. */
const otherLaws: readonly (readonly [RegExp, string])[] = [
  [
    /\bsars?\b|\bdsars?\b|\bsubject access\b|\bdata protection\b|\bdpa\b|\b(?:uk )?gdpr\b|\bpersonal data\b|\baccess to records\b/i,
    'data protection law',
  ],
  [scottish, 'Scottish law'],
  [/\bahra\b|\baccess to health records\b/i, 'the Access to Health Records Act'],
  [
    /\bre-?use\b|\bcomplaint\b|\bmedia enquir(?:y|ies)\b|\bbusiness as usual\b|\bbau\b|\binternal review\b/i,
    'another procedure',
  ],
]

/** Where an outcome or status says that a request became another one: not where it names an exemption. */
const handledAs =
  /\b(?:handled|dealt with|treated|processed|logged|re-?classified|answered|transferred|converted|passed)\b(?: \S+){0,3}? (?:as|under|to)(?: an?| the| our)? (d?sars?|subject access|data protection|access to health records|business as usual|bau)\b/i

/** Which law an entry says it was answered under. */
export type EntryLaw =
  | { readonly regime: 'FOIA' | 'EIR' }
  /** In words, as in "data protection law". */
  | { readonly regime: null; readonly otherLaw: string }

const ofRegime = /* @__PURE__ */ remembered((regime: string): EntryLaw | undefined => {
  const own = !scottish.test(regime)
  // "FOI and SAR" is counted as what the Act asks.
  if (own && /\beirs?\b|\benvironmental\b/i.test(regime)) return { regime: 'EIR' }
  if (own && /\bfoia?\b|\bfreedom of information\b/i.test(regime)) return { regime: 'FOIA' }
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

/** Returns which law an entry says it was answered under; the Act where it says nothing. */
export const lawOf = ({ regime = '', outcome = '', status = '' }: LogEntry): EntryLaw =>
  ofRegime(regime) ?? became(outcome) ?? became(status) ?? theAct
