import { tidyHeading } from '@imt/core'
import { reviewMeasureOf, type ReviewMeasure } from './review-measure.js'

/** What a row or column of statistics counts. */
export type Measure =
  | 'received'
  /** Open when the period began. */
  | 'carriedIn'
  | 'answered'
  | 'onTime'
  /** Answered within a longer time that the Act permits. */
  | 'extended'
  | 'late'
  | 'open'
  /** Ended without an answer: withdrawn, lapsed, transferred, not valid. */
  | 'ended'
  | 'granted'
  | 'partly'
  | 'refused'
  /** Another outcome of an answer. */
  | 'otherwise'
  | ReviewMeasure
  | 'share'
  /** A mean, a number of days, a rate: nothing adds up to it. */
  | 'average'
  | 'total'
  /** Requests that cite one provision: a request may cite several. */
  | 'provision'
  /** Part of the row before it. */
  | 'within'
  | 'unknown'

/** What a label says: what is counted, and of which law. */
export interface Labelled {
  readonly measure: Measure
  /** `foi` or `eir`, where the label names one of them only. */
  readonly regime: 'foi' | 'eir' | 'sar' | undefined
}

const laws: readonly (readonly ['foi' | 'eir' | 'sar', RegExp])[] = [
  ['foi', /\b(?:foia?s?|foisa|freedom of information(?: \(scotland\))?(?: act(?: 200[02])?)?)\b|\bfoi ?\(s\)a\b/gi],
  [
    'eir',
    /\b(?:eirs?|eisrs?|environmental information(?: \(scotland\))?(?: regulations?(?: 2004)?)?)\b|\bei ?\(s\) ?rs?\b/gi,
  ],
  ['sar', /\b(?:d?sars?|subject access|data protection)\b/gi],
]
/** Words that say nothing of what is counted. */
const filling =
  /\b(?:the|a|is|are|now|total|overall|all|number|no|nos|count|of|for|in|to|under|by|were|was|that|which|have|been|being|requests?|cases?|enquiries|information|statutory|valid|new|this|where|during|reporting|period|quarter|month|year|date|act)\b|[^a-z0-9%<>]+/gi

const isTotal = /^\W*(?:grand |overall )?totals?\b|^\W*all requests\W*$/i

/** `Number of FOI requests` beside what became of them: those that were received. */
const ofRequests = /^(?:the )?(?:total )?(?:number|no\.?|volume) of\b.{0,60}\brequests?$/i

const time =
  '(?:20|twenty)(?: working)? ?days?(?: (?:time ?)?(?:limit|scale|frame)s?| deadlines?| targets?|(?: or)? (?:less|fewer))?|(?:by )?day 20|working days|timescales?|time ?scales?|deadlines?|time ?limits?|time ?frames?|target|legal limit|time'

/** One section or regulation, with what it is about: "Section 40(2) - personal information", "s.12", "Reg 12(5)(e)". */
// bound: 200 characters, by measureOf.
const oneProvision =
  /^\W*(?:exemptions? |exceptions? |foia? |eir )?(?:sections?|sec\.?|s\.?|regulations?|regs?\.?) ?\d{1,2}[a-z]?\b(?![^]*\b(?:hours?|days|average|mean|median|cost of)\b)/i

/** In this order: "Percentage answered within 20 days" is a share, "Internal reviews received" are reviews. */
const whole: readonly (readonly [Measure, RegExp])[] = [
  ['share', /%|\bper ?cent\b|\bpercentages?\b|\bproportion\b|\bcompliance(?: rate)?$/i],
  [
    'average',
    /\b(?:average|mean|median|longest|shortest|days taken|rate|(?<!\b(?:within|on|in|met|outside|hit|missed|meeting|after|over|by|the|our)[ -])target)\b/i,
  ],
  ['within', /^\W*(?:of which|of these|of those|including|incl\b|comprising)/i],
  ['provision', oneProvision],
  ['average', /\b(?:exemptions?|exceptions?|sections?|regulations? \d+|s\.? ?\d+|cost|hours|questions)\b/i],
  [
    'received',
    /\b(?:we|trust|council|board|authority|organi[sz]ation|department|icb) (?:has |have )?received (?:\S+ ){0,4}requests?\b(?! for (?:internal )?review)(?!.*\b(?:late|answered|within|refused)\b)/i,
  ],
]
const verbs =
  '(?:answered|closed|completed|responded|responses?|replies|replied|processed|handled|dealt|disposed|resolved)'
const forms: readonly (readonly [Measure, RegExp])[] = [
  [
    'carriedIn',
    /^(?:open|outstanding|brought forward|carried (?:over|forward))(?: at)? (?:start|beginning|from (?:previous|last|before))\b|^brought forward$/,
  ],
  ['received', /^(?:received|made|submitted|logged|incoming)$/],
  // "Processed in full" is all of the answer, granted or refused: part 8 of the Code.
  ['answered', new RegExp(`^(?:${verbs}(?: issued| given| sent| with)?|received processed(?: full)?|processed full)$`)],
  // Under the Regulations the time may be extended to forty working days.
  ['extended', /\b(?:extension|extended)\b|\b(?:within|in|up) (?:40|forty)\b/],
  [
    'late',
    new RegExp(
      `^(?:${verbs}(?: issued| given| sent)? )?(?:not (?:answered |met |meeting )?(?:within|on|time|met|target|20|${time})|outside|after|over|beyond|late|exceed|missed|more than|past|> ?20)\\b|\\b(?:time|deadlines?|limits?|20 days) (?:limit )?(?:exceeded|missed|breached)\\b|\\b(?:took|taking|taken) longer\\b`,
    ),
  ],
  [
    'onTime',
    new RegExp(
      `^(?:${verbs}(?: issued| given| sent)? )?(?:within|on|inside|met|meeting|<=? ?20|up)?\\s?(?:permitted )?(?:${time})(?: met)?$|^timely(?: ${verbs})?$`,
    ),
  ],
  [
    'open',
    /^(?:(?:still )?(?:open|outstanding|pending|ongoing|progress|unanswered|awaiting (?:response|reply|answer)|live|currently open|carried forward)|not yet (?:answered|due|closed|processed|completed)|still (?:processed|considered|dealt(?: with)?|handled|progressed)|(?:received )?not yet processed|remain(?:s|ing)? open)(?:(?: at)? end)?$/,
  ],
  [
    'ended',
    /^(?:withdrawn|lapsed|cancelled|transferred|invalid|not valid|abandoned|withdrawn lapsed|lapsed withdrawn|(?:clarification not|no clarification) received)$/,
  ],
  [
    'granted',
    /^(?:(?:fully )?(?:granted|disclosed|released|provided|supplied)(?: full)?|answered full|full(?:y)? (?:disclosure|granted|release|answered))$/,
  ],
  [
    'partly',
    /^(?:(?:granted|disclosed|released|provided|supplied|refused|withheld|answered) part(?:ly|ially)?(?: (?:and )?(?:refused|withheld|granted|exempt) part(?:ly|ially)?)?|some (?:granted|disclosed|released|provided|supplied)|part(?:ly|ial|ially)?(?: (?:disclosure|disclosed|granted|released|withheld|refused|refusal|exempt|provided|answered|responded|complied|met))?)$/,
  ],
  [
    'refused',
    /^(?:(?:fully )?(?:refused|withheld|exempt|exempted|rejected|declined|not disclosed)(?: full)?|full refusal)$/,
  ],
  [
    'otherwise',
    /^(?:not held|held|none held|vexatious(?: repeated)?|repeated|neither confirm(?:ed)? nor den(?:y|ied)|other|publicly available|already published)$/,
  ],
]

/** A label that asks for a number: the words that ask, who is asked, and of when are no part of what is counted. */
/** The year that a label counts for: "requests received in 2024/25". */
// bound: 200 characters, by measureOf.
const ofPeriod =
  /\b(?:in|during|for) (?:the )?(?:financial |calendar )?(?:year )?(?:19|20)\d\d(?: ?[-–/] ?(?:\d{4}|\d{2}))?(?!\d)/gi
const question =
  /^(?:(?:and )?of (?:these|those|them|this total),? )?(?:how many|what (?:number|proportion|percentage))\b|\?$/i
const asking =
  /^(?:(?:and )?of (?:these|those|them|this total),? )?(?:how many|what(?: (?:is|was|are|were))?)\b|\b(?:did|does|do|has|had) (?:(?:the|your|our|this) )?(?:trust|council|board|authority|organi[sz]ation|department|service|icb|you|we)\b|\b(?:you|we|your|our|there|subsequently|then|please|state|provide|confirm|did|do|does)\b|\?$/gi
// bound: 200 characters, by measureOf.
const ofWhen = /\b(?:in|during|between|from|for|since)\b[^?]*\b(?:19|20)\d\d\b.*$/i
/** What was done, as a question names it: `did you receive`. */
const asDone: readonly (readonly [RegExp, string])[] = [
  [/\breceive\b/gi, 'received'],
  [/\b(answer|complete|close|refuse|release|disclose|grant|provide|withdraw)\b/gi, '$1ed'],
  [/\b(?:respond|reply) to\b/gi, 'responded'],
  [/eed\b/g, 'ed'],
  [/\bwithhold\b/gi, 'withheld'],
]

/** What stands behind the number in a sentence such as "64 requests were answered late". */
const sentence =
  /^(?:(?:foi|freedom of information|eir|information) )?(?:requests?|cases?|of (?:these|them)) (?:were|was|are|is|have been)\b/i
const byWhom =
  /\bby (?:the |our )?(?:trust|council|board|authority|organi[sz]ation|department|us|applicants?|requesters?)\b/gi

/** A question about a number, or a sentence that states one, in the words in which a table would name it. */
const asLabel = (text: string): string =>
  asDone
    .reduce(
      (label, [form, done]) => label.replace(form, done),
      [ofWhen, asking, byWhom].reduce((label, form) => label.replace(form, ' '), text),
    )
    .trim()

/** What a label counts by its words as they stand. */
const wholeOf = (label: string): Measure | undefined => {
  const found = whole.find(([, form]) => form.test(label))?.[0]
  // "Reviews of refusals under section 12" are reviews; a share, a mean and a part of the row above come first.
  if (found !== undefined && found !== 'provision' && found !== 'received') return found
  return reviewMeasureOf(label) ?? found
}

/**
 * Returns what a label of statistics counts, by its words.
 *
 * @param label - as published
 * @example
 * ```ts
 * measureOf('Number of FOI requests received') // => { measure: 'received', regime: 'foi' }
 * measureOf('Answered within 20 working days') // => { measure: 'onTime', regime: undefined }
 * ```
 */
export const measureOf = (label: string): Labelled => {
  const published = tidyHeading(label).slice(0, 200)
  const tidy = question.test(published) || sentence.test(published) ? asLabel(published) : published
  const named = laws.filter(([, words]) => tidy.search(words) >= 0)
  const regime = named.length === 1 ? named[0]?.[0] : undefined
  const certain = wholeOf(tidy)
  if (certain !== undefined) return { measure: certain, regime }
  const bare = laws.reduce((text, [, words]) => text.replace(words, ' '), tidy)
  const words = bare
    .replace(ofPeriod, ' ')
    .replace(/\([^()]*\)|['’]s\b/g, ' ')
    .toLowerCase()
    .replace(filling, ' ')
    .replace(/ +/g, ' ')
    .trim()
  if (words === '')
    return { measure: ofRequests.test(tidy) ? 'received' : isTotal.test(tidy) ? 'total' : 'unknown', regime }
  return { measure: forms.find(([, form]) => form.test(words))?.[0] ?? 'unknown', regime }
}
