/** What a passage states of the cost of a request: the estimate, and the limit that it is held against. */
export interface StatedEstimate {
  /** Hours of work, as numbers of hours. */
  readonly hours: readonly number[]
  /** Pounds. */
  readonly pounds: readonly number[]
  readonly limitHours: readonly number[]
  readonly limitPounds: readonly number[]
  /** Pounds for an hour of work. */
  readonly rates: readonly number[]
  /** The words of the estimate, as published. */
  readonly text: string
}

/** That the limit is exceeded, said of this request and not of requests at large. */
const exceeds =
  /\b(?:exceed(?:s|ed|ing)?|in excess of|(?:is|are|be|goes|well) (?:over|above|beyond)|(?:more|greater|higher|longer) than)\b/i
const refuses = /\b(?:refus|declin|not obliged|exempt|appl(?:y|ies|ied|ying)|engag|rel(?:y|ies|ied|ying))/i
const section12 = /\b(?:section|sec\.|s\.?) ?12\b/i
/** What would take so long is a part, another request, or what could be had instead. */
const ofPart =
  /\b(?:per|each|every|apiece|alone|sample|first|one|an? (?:record|file|case|mailbox|month|year|ward|single)|single|aggregat\w*|combin\w*|together with|other requests?|narrow\w*|refin\w*|reduc\w*|restrict\w*|instead|if you|if we|could be provided|within the (?:appropriate |cost )?limit|not exceed|minutes?|days?|weeks?|months? of work)\b/i
const anHour = /^ ?(?:an hour|per hour|hourly|\/ ?h(?:ou)?r)\b/i
const leastBefore =
  /\b(?:more than|over|in excess of|exceed(?:s|ed|ing)?|above|at least|minimum of|upwards of|beyond) (?:the )?$/i
// bound: 80 characters, by takeFrom.
const limitBefore = /\b(?:limit|threshold|maximum|ceiling|cap)\b(?:[\s,(:]+(?!hours?\b)[^\s.;]+){0,4}[\s(:]*$/i
const limitBehind = /^[- ]?(?:hours?)?[ -]?(?:cost |time )?(?:limit|threshold|maximum|ceiling)\b/i
const estimateBefore =
  /\b(?:takes?|taken|taking|require[sd]?|requiring|spend(?:ing)?|cost(?:ing|s)?|estimate(?:d)?(?: (?:at|of|to be|as))?|comes? to) (?:us |staff )?(?:approximately |around |about |some |roughly |up to )?$/i

const words: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const quantity = new RegExp(
  String.raw`£ ?(\d[\d,]*(?:\.\d{1,2})?)|(?<![\d£.,])(\d{1,4}(?:\.\d{1,2})?|${words.join('|')}|twenty[- ]four)[- ]?(?:person |staff |working )?(?:hours?|hrs?)\b`,
  'gi',
)
/** Numbers that state no number of things: sections, days of the calendar, years, shares. */
const noCount =
  /\b(?:sections?|s|sec|regulations?|reg|sub-?section|act|question|part|foi|ref(?:erence)?|si|paragraph)[. ]*\d+[\dA-Z/()]*(?:\([a-z0-9]+\))*|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:19|20)\d\d(?:[/–-]\d{2,4})?\b|\b\d+(?:\.\d+)? ?%|\(\d\)/gi
const digits = /\d/

const longestPassage = 4000

const hoursOf = (text: string): number => {
  const at = words.indexOf(text.toLowerCase())
  if (at >= 0) return at + 1
  return /^twenty[- ]four$/i.test(text) ? 24 : Number(text)
}

/** How a quantity is stated: as estimate, as limit, as rate, or as no more than a bound, which says nothing. */
type Stated = 'estimate' | 'limit' | 'rate' | 'bound'

const usualLimits: readonly number[] = [18, 24, 450, 600]

const statedAs = (before: string, behind: string, value: number): Stated => {
  if (anHour.test(behind)) return 'rate'
  if (limitBefore.test(before) || limitBehind.test(behind)) return 'limit'
  if (estimateBefore.test(before)) return 'estimate'
  const isUsual = usualLimits.includes(value)
  if (leastBefore.test(before)) return isUsual ? 'limit' : 'bound'
  // "The limit of £450, which is equivalent to 18 hours of work"
  return isUsual && /\b(?:limit|threshold)\b/i.test(before) ? 'limit' : 'estimate'
}

type Lists = { -readonly [Key in Exclude<keyof StatedEstimate, 'text'>]: number[] }

/** Reads the quantities of a sentence into lists; false where it states what cannot be held against a limit. */
const takeFrom = (sentence: string, lists: Lists): boolean => {
  if (digits.test(sentence.replace(quantity, ' ').replace(noCount, ' '))) return false
  const units = sentence.replace(/\b(?:per|an) hour\b|\/ ?hour\b/gi, ' ')
  if (ofPart.test(units)) return false
  for (const found of sentence.matchAll(quantity)) {
    const [all, pounds, time = ''] = found
    const value = pounds === undefined ? hoursOf(time) : Number(pounds.replaceAll(',', ''))
    const before = sentence.slice(Math.max(0, found.index - 80), found.index)
    const behind = sentence.slice(found.index + all.length)
    const stated = statedAs(before, behind, value)
    if (stated === 'bound') return false
    if (stated === 'rate') lists.rates.push(value)
    else if (pounds === undefined) (stated === 'limit' ? lists.limitHours : lists.hours).push(value)
    else (stated === 'limit' ? lists.limitPounds : lists.pounds).push(value)
  }
  return true
}

/**
 * Returns the estimate by which a passage says that the cost limit is exceeded, with the limit that it names; null
 * where it says no such thing, or states an estimate of a part, a bound, or numbers of which the whole would have to be
 * worked out.
 *
 * @param passage - of a refusal, as published
 */
export const statedEstimate = (passage: string): StatedEstimate | null => {
  const sentences = passage
    .slice(0, longestPassage)
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?;]) +(?=[A-Z£“"(])/)
  const states = sentences.map((sentence) => sentence.search(quantity) >= 0)
  for (const [at, sentence] of sentences.entries()) {
    const claims = exceeds.test(sentence) || (section12.test(sentence) && refuses.test(sentence))
    if (!claims) continue
    let from = at
    while (from > 0 && states[from - 1] === true) from -= 1
    const chain = sentences.slice(from, at + 1)
    const lists: Lists = { hours: [], pounds: [], limitHours: [], limitPounds: [], rates: [] }
    if (!chain.every((each) => takeFrom(each, lists))) return null
    if (lists.hours.length > 0 || lists.pounds.length > 0) return { ...lists, text: chain.join(' ') }
  }
  return null
}
