import type { IsoDate } from '@imt/core'
import type { LetterLaw } from '../letter/read-letter.js'
import { claimsIn } from '../procedure/claims.js'
import { durationsIn } from '../procedure/durations.js'
import { dayBy, dayNamed } from './day-by.js'
import { amountDue, asksForMore, closesRequest, givesInformation, passesOn, takesMoreTime } from './kind.js'
import type { PublishedLetterKind } from './schema.js'
import type { LetterSentence } from './sentence.js'
import type { StatementAbout } from './statement.js'

/** A statement with the line in which it stands. */
export interface StatementRead {
  readonly about: StatementAbout
  readonly words: string
  readonly day?: IsoDate
  readonly line: LetterSentence['line']
}

interface Told {
  readonly about: StatementAbout
  readonly of: readonly PublishedLetterKind[]
  readonly test: (text: string) => boolean
  /** The day that is read with it. */
  readonly dayOf?: (text: string) => IsoDate | undefined
  /** Only where it names such a day. */
  readonly withDay?: true
}

// bound: 2,000 characters, by letterSentences
const promises =
  /\b(?:respon[ds]\w*|repl(?:y|ies|ied)|answer\w*|hear from|provide|outcome|result|write to you|send|complete\w*|deadline|due|extend\w*|extension|target|decision)\b/i
/** What is still to come of an answer. */
const rest = /\b(?:rest|remaining|remainder|outstanding|still to come|other (?:parts?|questions?))\b/i
const helps =
  /\b(?:help|assist(?:ance)?|advi[cs]e|for example|such as|e\.g\.|suggest|discuss|call|telephone|speak to|contact (?:us|me)|happy to|guide)\b/i
// bound: 2,000 characters, by letterSentences
const timeStops =
  /\b(?:clock|time(?: limit)?|20 working days|twenty working days|deadline|statutory (?:period|deadline)|request|case)\b[^.;]{0,80}\b(?:paus\w+|frozen|suspend\w*|on hold|stop\w*|resum\w+|restart\w*|start\w*|begin\w*|re-?set|run)\b|\b(?:paus\w+|suspend\w*|stop\w*|put|place\w*)\b[^.;]{0,30}\b(?:the )?(?:clock|time|on hold)\b/i
// bound: 2,000 characters, by letterSentences
const closesIfNothing =
  /\b(?:clos(?:e|ed|ing)|withdrawn|lapsed?|no longer|not (?:be )?(?:obliged|process\w*|proceed|comply|continue)|abandon\w*)\b/i
// bound: 2,000 characters, by letterSentences
const waits =
  /\b(?:if|unless|within|by|until)\b[^.]{0,100}\b(?:hear|respon[ds]\w*|reply|receiv\w*|clarif\w*|contact|paid|payment|pay)\b|\b(?:hear|respond|reply|clarif\w*|pay(?:ment)?)\b[^.]{0,60}\b(?:within|by|before)\b/i
// bound: 2,000 characters, by letterSentences
const chargedFor =
  /\b(?:cop(?:y|ies|ying)|photocop\w*|print\w*|postage|post|disbursements?|memory stick|USB|disc|CD|scan\w*|pages?|a page|per page|supply\w*|reproduc\w*)\b/i
// bound: 2,000 characters, by letterSentences
const staff =
  /\b(?:staff|officer|administrat\w*|person) (?:time|hours?|costs?)\b|\bhours?\b[^.;]{0,40}£|£ ?\d[\d.,]* ?(?:an|per|\/) ?hour\b|\b(?:search\w*|locat\w+|retriev\w+|redact\w*|collat\w+)\b[^.;]{0,60}\b(?:fee|charge|cost|£)|\b(?:fee|charge|cost|£)[^.;]{0,60}\b(?:search\w*|locat\w+|retriev\w+|redact\w*|collat\w+)\b/i
// bound: 2,000 characters, by letterSentences
const anyDay = /\d{4}/
const pays = /\b(?:pay(?:ment|able|ing)?|paid|fee|charge)\b/i
const listsCharges =
  /\b(?:schedule|list|table|scale) of (?:our |the |its )?(?:charges|fees)|\bcharg(?:es|ing) (?:schedule|policy|scheme)\b/i
const complex = /\bcomplex(?:ity)?\b/i
// bound: 2,000 characters, by letterSentences
const voluminous =
  /\b(?:volumes?|voluminous|(?:large|significant|considerable|substantial|sheer|great|high) (?:\S+ )?(?:amount|number|quantity|quantities|body)|extensive|(?:\d[\d,]*|hundreds of|thousands of) (?:pages|documents|e-?mails|records|files))\b/i
const interest = /\bpublic interest\b/i
// bound: 2,000 characters, by letterSentences
const holds =
  /\b(?:(?:do|does|did)(?:es)? ?n(?:o|['’])t hold|not held|no information (?:is )?held|holds? no|hold no|confirm\w* (?:that )?(?:it|we|the \S+) (?:does |do )?(?:not )?holds?|(?:do|does) hold|part of (?:the|this) information|(?:it|we|the (?:trust|council|board|authority)) holds?\b)/i
// bound: 2,000 characters, by letterSentences
const reaches =
  /@|\bhttps?:|\bwww\.|\b0\d{3,4}[ \d]{5,9}\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\b(?:their|its) (?:address|e-?mail|contact|website|foi team)\b/i
const agrees =
  /\b(?:(?:your|with your) (?:agreement|consent|permission)|you (?:have )?(?:agreed|consented|confirmed)|as (?:you )?(?:agreed|requested)|if you (?:do not wish|would (?:rather|prefer)|object|are content)|let us know if you (?:do not|object)|any objection)\b/i
const excepts = /\bregulation 12\b|\breg\.? ?12\b|\b12\(4\)\(a\)/i
// bound: 2,000 characters, by letterSentences
const reviewWords =
  /\b(?:internal review|review of (?:our|the|how|this)|(?:ask|request|require|apply)[^.;]{0,40}\breview|representations|reconsider|complaints? procedure|regulation 11)\b/i
const regulatorWords = /\bInformation Commission(?:er)?\b|\bICO\b/i
// bound: 2,000 characters, by letterSentences
const reasons =
  /\b(?:result|not (?:right|correct)|because|since|as (?:the|it|we)|reason|therefore|found|find|conclude[ds]?|uphold|upheld|overturn\w*)\b/i
// bound: 2,000 characters, by letterSentences
const limits = /\b(?:appropriate|costs?) limit|\bexceed\w*|\bsection 1[23]\b|\bfees? regulations\b/i

const answersLater: readonly PublishedLetterKind[] = [
  'acknowledgement',
  'extension',
  'reviewAcknowledgement',
  'transfer',
]
const every: readonly PublishedLetterKind[] = [
  ...answersLater,
  'disclosure',
  'clarification',
  'fees',
  'reviewOutcome',
  'closed',
]

const told: readonly Told[] = [
  { about: 'day', of: answersLater, test: (text) => promises.test(text), dayOf: dayBy, withDay: true },
  {
    about: 'day',
    of: ['disclosure'],
    test: (text) => promises.test(text) && rest.test(text),
    dayOf: dayBy,
    withDay: true,
  },
  { about: 'needed', of: ['clarification'], test: asksForMore },
  { about: 'needed', of: ['clarification'], test: (text) => /\?$/.test(text) },
  { about: 'help', of: ['clarification'], test: (text) => helps.test(text) && !regulatorWords.test(text) },
  { about: 'time', of: ['clarification', 'fees'], test: (text) => timeStops.test(text) },
  {
    about: 'closes',
    of: ['clarification'],
    test: (text) => closesIfNothing.test(text) && waits.test(text),
    dayOf: dayBy,
  },
  { about: 'closed', of: ['closed'], test: closesRequest },
  {
    about: 'needed',
    of: ['closed'],
    test: (text) => /\b(?:clarif\w+|asked you|wrote to you)\b/i.test(text),
    dayOf: dayNamed,
  },
  { about: 'amount', of: ['fees'], test: (text) => amountDue.test(text) && !limits.test(text) },
  { about: 'chargedFor', of: ['fees'], test: (text) => chargedFor.test(text) },
  { about: 'staffTime', of: ['fees'], test: (text) => staff.test(text) },
  {
    about: 'payment',
    of: ['fees'],
    test: (text) =>
      (pays.test(text) || closesIfNothing.test(text)) && (durationsIn(text).length > 0 || anyDay.test(text)),
    dayOf: dayBy,
  },
  { about: 'schedule', of: ['fees'], test: (text) => listsCharges.test(text) },
  { about: 'moreTime', of: ['extension'], test: takesMoreTime },
  { about: 'complexity', of: ['extension'], test: (text) => complex.test(text) },
  { about: 'volume', of: ['extension'], test: (text) => voluminous.test(text) },
  { about: 'publicInterest', of: ['extension'], test: (text) => interest.test(text) },
  { about: 'held', of: ['transfer'], test: (text) => holds.test(text) },
  { about: 'to', of: ['transfer'], test: passesOn },
  { about: 'reach', of: ['transfer'], test: (text) => reaches.test(text) && !regulatorWords.test(text) },
  { about: 'consent', of: ['transfer'], test: (text) => agrees.test(text) },
  { about: 'exception', of: ['transfer'], test: (text) => excepts.test(text) },
  { about: 'given', of: ['disclosure'], test: givesInformation },
  { about: 'outcome', of: ['reviewOutcome'], test: (text) => reasons.test(text) },
  { about: 'review', of: every, test: (text) => reviewWords.test(text) },
  { about: 'regulator', of: every, test: (text) => regulatorWords.test(text) },
]

/** What is said of a procedure in these letters is no term of theirs. */
const ofTerms: ReadonlySet<string> = new Set(['time', 'review', 'reviewRequest', 'conditions'])
/** Letters in which a time is that of the answer to come, or of routes. */
const withTerms: readonly PublishedLetterKind[] = [
  'acknowledgement',
  'clarification',
  'reviewAcknowledgement',
  'disclosure',
  'reviewOutcome',
  'transfer',
]

/** So many sentences of one kind are kept. */
const mostOfOne = 20

/** What the sentences of a letter say, in their order. */
export const statementsOf = (
  kind: PublishedLetterKind,
  law: LetterLaw,
  sentences: readonly LetterSentence[],
): readonly StatementRead[] => {
  const own = told.filter(({ of }) => of.includes(kind))
  const counts = new Map<StatementAbout, number>()
  const take = (about: StatementAbout): boolean => {
    const count = counts.get(about) ?? 0
    counts.set(about, count + 1)
    return count < mostOfOne
  }
  return sentences.flatMap(({ text: words, flat, line }): StatementRead[] => {
    const abouts = new Set<StatementAbout>()
    const found = own.flatMap(({ about, test, dayOf, withDay }): StatementRead[] => {
      if (abouts.has(about) || !test(flat)) return []
      const day = dayOf?.(words)
      if ((withDay && day === undefined) || !take(about)) return []
      abouts.add(about)
      return [{ about, words, line, ...(day === undefined ? {} : { day }) }]
    })
    const isTerm =
      withTerms.includes(kind) &&
      claimsIn(words, { isScottish: law === 'FOISA' }).some(({ topic }) => ofTerms.has(topic)) &&
      take('terms')
    return isTerm ? [...found, { about: 'terms', words, line }] : found
  })
}
