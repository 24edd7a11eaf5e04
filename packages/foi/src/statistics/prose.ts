import { sentencesOf } from '../letter/line.js'
import { measureOf, type Measure } from './measure.js'

/** A number that a sentence states, and what it counts. */
export interface ProseCount {
  /** What is counted, in the words of the sentence as a table would name it. */
  readonly label: string
  /** As published. */
  readonly text: string
  readonly measure: Measure
}

/** So much of a paragraph is read. */
const longest = 4000

/** Where a sentence goes on with another count. */
// bound: 4,000 characters, by countsInProse
const betweenClauses = /;|,? (?:and|while|whilst|with|but|of which|plus) (?=[^;]*\d)|, (?=(?:of which )?\d)/
// bound: 4,000 characters, by countsInProse
const number =
  /(?<![\d,.:/£$€\p{L}-])(?<count>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?<share> ?%| ?per ?cent\b)?(?![\d:/-]|[.,]\d)/giu
const yearLike = /^(?:19|20)\d\d$/
/** Behind these a number is no count of requests: "20 working days". */
const ofTime =
  /^[ -]?(?:\([\w ]+\) )?(?:working|calendar|school)?[ -]?(?:days?|hours?|weeks?|months?|years?|minutes?)\b/i
/** Before these a number is part of a name: "section 40", "quarter 1", "1 April". */
const ofName =
  /\b(?:sections?|s\.?|regulations?|reg|parts?|q|quarters?|levels?|pages?|acts?|grades?|bands?|tables?|figures?|notes?|paragraphs?) ?$/i
const ofDay = /^ ?(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
/** "Of the 88 requests": what was said before. */
const ofBefore = /\b(?:(?<!\b(?:total|number) )of|out of|from) (?:the|these|those|all|our|a total of)? ?$/i
/** "Of these 80 (90%) were answered": without a comma, and a count all the same. */
const ofThese = /\b(?:these|those) $/i
// bound: 4,000 characters, by countsInProse
const verbBehind = /^\s{0,3}(?:\([^()]{1,20}\) ?)?(?:were|was|had|have|has|are|is)\b/i
/** A period: it says of when a count is, and not of what. */
const ofWhen =
  /\b(?:in|during|for|between|over|by|to|since|from|at|as at|as of)?,? ?(?:the )?(?:financial |calendar )?(?:year |quarter |period )?(?:ended |ending |to )?(?:\d{1,2} )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6} )?(?:19|20)\d\d(?:[/–-]\d{2,4})?\b|\b(?:in |during )?(?:quarter \d|q[1-4])\b|\b(?:during|in|over) the (?:year|period|quarter|last year)\b/gi
/** Words of a sentence that a table leaves out. */
const littleWords =
  /\b(?:of|out of) (?:these|those|them|which|the requests?|all requests?|this total)\b|\b(?:we|our|us|them|these|those|they|therefore|also|only|just|about|around|approximately|roughly|further|further|remaining|remainder|rest|there|and|but|while|whilst|which|this|means?|that|equates?|gives?|in total|overall|in all|so|however|as a result|the trust|the council|the board|was|were|is|are|a total|a further|of|to)\b|\(\s*\)|[,:;()]/gi

interface Found {
  readonly index: number
  readonly length: number
  readonly text: string
  readonly isShare: boolean
}

const numbersIn = (clause: string): readonly Found[] =>
  [...clause.matchAll(number)].flatMap((match) => {
    const { count = '', share } = match.groups ?? {}
    const [whole] = match
    const [before, behind] = [clause.slice(0, match.index), clause.slice(match.index + whole.length)]
    if (yearLike.test(count) || (share === undefined && (ofTime.test(behind) || ofDay.test(behind)))) return []
    const isBefore = ofBefore.test(before) && !(ofThese.test(before) && verbBehind.test(behind))
    if (ofName.test(before) || (share === undefined && isBefore)) return []
    return [{ index: match.index, length: whole.length, text: whole.trim(), isShare: share !== undefined }]
  })

/** "Took longer" and "missed the deadline" as a table has it. */
const asLate =
  /\b(?:took longer|missed (?:the|our|this|that) \w+|(?:was|were) overdue|breached (?:the|this) \w+|not (?:answered|completed|closed|met) (?:with)?in (?:the )?(?:time|deadline|target)\b.*)/i

const labelIn = (clause: string, { index, length }: Found): string =>
  `${clause.slice(0, index)} ${clause.slice(index + length)}`
    .replaceAll(ofWhen, ' ')
    .replace(asLate, 'late')
    .replaceAll(littleWords, ' ')
    // bound: 4,000 characters, by countsInProse
    .replace(/[.\s]+$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

const stated = /\b(?:of|out of) the (?<count>\d[\d,]*) (?:foi |eir |information )?(?:requests?|cases)\b/i

const countOf = (clause: string): ProseCount | undefined => {
  const numbers = numbersIn(clause)
  const counts = numbers.filter(({ isShare }) => !isShare)
  // Two counts in one clause cannot be told apart.
  const found = counts.length === 1 ? counts[0] : counts.length === 0 && numbers.length === 1 ? numbers[0] : undefined
  if (found === undefined) return undefined
  const label = labelIn(clause, found)
  const measure = measureOf(label).measure
  const own = found.isShare ? 'share' : measure === 'share' ? 'unknown' : measure
  return label === '' ? undefined : { label: found.isShare ? `% ${label}` : label, text: found.text, measure: own }
}

/** A share behind its count, in brackets: "250 (83%)". */
const inBrackets = /\( ?(?:or )?(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent) ?\)/i

/** "(95.3% in time)": a share that says itself of what it is. */
// bound: 4,000 characters, by countsInProse
const shareWithWords =
  /\( ?(\d{1,3}(?:\.\d{1,3})?) ?(?:%|per ?cent) ((?:(?:were|was|of them|of these|answered) )?(?:(?:in|on) time|late|within [^()]{2,40}))\)/gi

/** "551 in time, which is 95 per cent": the share of the count that stands before it. */
// bound: 4,000 characters, by countsInProse
const behindCount =
  /,? (?:[-–—] )?(?:(?:which|this|that) (?:is|was|equates to|represents|gives)|equating to|representing|equivalent to|giving|or|i\.e\.) (?:a (?:\S+ )?(?:rate|compliance rate|figure) of |just (?:over|under) |about |around )?(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent\b)(?: of (?:the |all |those )?(?:requests|total|these|them|those))?/i

/** What a share in brackets is a share of all requests, or of all answers. */
const withShares: ReadonlySet<Measure> = new Set<Measure>(['onTime', 'late', 'granted', 'partly', 'refused'])

const countsOf = (clause: string): readonly ProseCount[] => {
  const form = inBrackets.test(clause) ? inBrackets : behindCount
  const share = form.exec(clause)
  const count = countOf(share === null ? clause : clause.replace(form, ' '))
  if (count === undefined) return []
  return share === null || !withShares.has(count.measure)
    ? [count]
    : [count, { label: `% ${count.label}`, text: `${share[1] ?? ''}%`, measure: 'share' }]
}

const ofAct = /\b(?:under the )?(?:foisa|foia?|freedom of information)(?: \(scotland\))?(?: act)?(?: 200[02])?\b/gi
const ofOtherLaw = /\b(?:eirs?|environmental information|subject access|sars?|data protection)\b/i

/** Where a paragraph names one law, all its counts are of that law, and none has to name it. */
const ofOneLaw = (text: string): string => (ofOtherLaw.test(text) ? text : text.replaceAll(ofAct, ' '))

/**
 * Returns what a paragraph counts, a number for each thing: "we received 412 requests; 380 were answered in time".
 * Numbers of days, years and sections are none, nor is one that repeats what a sentence before it said, unless nothing
 * else says it. Takes time with the product of the length of a sentence and its numbers.
 */
export const countsInProse = (text: string): readonly ProseCount[] => {
  const read = ofOneLaw(text.slice(0, longest)).replaceAll(shareWithWords, '; $1% $2;')
  const counts = sentencesOf(read)
    .flatMap((sentence) => sentence.split(betweenClauses))
    .flatMap(countsOf)
  const base = stated.exec(read)?.groups?.['count']
  return base === undefined || counts.some(({ measure }) => measure === 'received')
    ? counts
    : [{ label: 'requests received', text: base, measure: 'received' }, ...counts]
}
