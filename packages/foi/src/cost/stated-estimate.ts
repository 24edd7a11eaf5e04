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
/** A sum for an hour: "£25 an hour", "£25ph", "£25 p/h", "£25 hourly". */
const anHour =
  /^[ -]?(?:an[ -]hour|per[ -](?:\w+[ -])?hour|per hr|hourly|\/ ?h(?:(?:ou)?r)?|p\.? ?\/? ?h\.?(?:r\b)?)(?!\w)/i
/** "At a rate of £25", "@ £25", "18 hours at £25", "18 hours' work calculated at £25", "18 x £25". */
const rateBefore =
  /\brates?(?: (?:of|is|at|being|set at))?[ :=]*$|(?:@|\bx|×|\*) ?$|\b(?:hours?|hrs?)\b['’]?(?: of)?(?: (?:staff |officer )?(?:work|time|labour|effort))?,? (?:\w+ )?(?:at|by|times) $/i
/** No hour of work is counted at more: what stands there above it is what the hours come to. In pounds. */
const highestRate = 100
/** What the Regulations count an hour at, which no request costs as a whole (SI 2004/3244 reg. 4(4)). In pounds. */
const statutoryRate = 25
const leastBefore =
  /\b(?:more than|over|in excess of|exceed(?:s|ed|ing)?|above|at least|minimum of|upwards of|beyond) (?:the )?$/i
/** A sentence that goes on with the estimate, and speaks of nothing else. */
const estimates =
  /^(?:we|the trust|it|this|that|these|the (?:work|search|task|estimate)|our estimate|in total|in all)\b[^.;]{0,60}\b(?:estimat\w*|would|will|takes?|comes? to|costs?|totals?)\b/i
/** So many characters before a quantity are looked at for what it is. */
const longestBefore = 80
// bound: 80 characters, by takeFrom.
const limitBefore = /\b(?:limit|threshold|maximum|ceiling|cap)\b(?:[\s,(:]+(?!hours?\b)[^\s.;]+){0,4}[\s(:]*$/i
/** The bracket behind a limit says what it is made of: "the limit of £450 (18 hours at £25)". */
// bound: 4,000 characters, by statedEstimate
const limitBracket = /\b(?:limit|threshold|maximum|ceiling|cap)\b[^()]{0,60}\([^()]*$/i
const limitBehind = /^[- ]?(?:hours?)?[ -]?(?:cost |time )?(?:limit|threshold|maximum|ceiling)\b/i
const estimateBefore =
  /\b(?:takes?|taken|taking|require[sd]?|requiring|spend(?:ing)?|cost(?:ing|s)?|estimate(?:d)?(?: (?:at|of|to be|as))?|comes? to) (?:us |staff )?(?:approximately |around |about |some |roughly |up to )?$/i

/** The amount that is prescribed: "the amount of £600 set by the Regulations", "the prescribed amount (£600)". */
// bound: 80 characters, by takeFrom
const prescribedBefore =
  /\b(?:prescribed(?: cost)?|(?:exceed(?:s|ed|ing)?|over|above|beyond|more than|in excess of) the (?:amount|sum|figure|maximum))(?:,? (?!(?:estimat\w*|total\w*|costs?|would|will|take\w*|as|because|since|we|it)\b)[a-z]+){0,8}[ ,(]{1,3}$/i

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

/** Each limit in hours with the same in pounds. */
const usualPairs: readonly (readonly [number, number])[] = [
  [18, 450],
  [24, 600],
]
const usualLimits: readonly number[] = usualPairs.flat()

const isRate = (before: string, behind: string, value: number): boolean =>
  anHour.test(behind) || value === statutoryRate || (value <= highestRate && rateBefore.test(before))

const statedAs = (before: string, behind: string, value: number, isPounds: boolean): Stated => {
  if (isPounds && isRate(before, behind, value)) return 'rate'
  if (limitBefore.test(before) || limitBehind.test(behind)) return 'limit'
  if (estimateBefore.test(before)) return 'estimate'
  if (limitBracket.test(before)) return 'limit'
  const isUsual = usualLimits.includes(value)
  if (leastBefore.test(before)) return isUsual ? 'limit' : 'bound'
  // "The limit of £450, which is equivalent to 18 hours of work"
  return isUsual && (/\b(?:limit|threshold)\b/i.test(before) || prescribedBefore.test(before)) ? 'limit' : 'estimate'
}

type Lists = { -readonly [Key in Exclude<keyof StatedEstimate, 'text'>]: number[] }

/** Reads the quantities of a sentence into lists; false where it states what cannot be held against a limit. */
const takeFrom = (sentence: string, lists: Lists): boolean => {
  if (digits.test(sentence.replace(quantity, ' ').replace(noCount, ' '))) return false
  // Who does the work makes no part of it: "one officer", "a single member of staff"; hours of each officer do.
  const units = sentence
    .replace(/\b(?:per|an) hour\b|\/ ?hour\b/gi, ' ')
    .replace(
      /\b(?:one|a single) (?:full-time )?(?:person|officer|member of staff|employee|clerk|administrator|individual|manager)\b/gi,
      ' ',
    )
  if (ofPart.test(units)) return false
  const quantities = [...sentence.matchAll(quantity)].map((found) => {
    const [all, pounds, time = ''] = found
    const isPounds = pounds !== undefined
    const value = isPounds ? Number(pounds.replaceAll(',', '')) : hoursOf(time)
    const before = sentence.slice(Math.max(0, found.index - longestBefore), found.index)
    const behind = sentence.slice(found.index + all.length)
    const isOfRequest = estimateBefore.test(before)
    return { value, isPounds, isOfRequest, stated: statedAs(before, behind, value, isPounds) }
  })
  if (quantities.some(({ stated }) => stated === 'bound')) return false
  // "Exceeding 18 hours at £25 (£450)": the same limit, said twice.
  const isLimit = (value: number): boolean => quantities.some((one) => one.stated === 'limit' && one.value === value)
  const isSameLimit = (value: number): boolean =>
    usualPairs.some(([hours, pounds]) => (value === hours && isLimit(pounds)) || (value === pounds && isLimit(hours)))
  for (const { value, isPounds, isOfRequest, stated } of quantities)
    if (stated === 'rate') lists.rates.push(value)
    else {
      const isOfLimit = stated === 'limit' || (!isOfRequest && isSameLimit(value))
      if (isPounds) (isOfLimit ? lists.limitPounds : lists.pounds).push(value)
      else (isOfLimit ? lists.limitHours : lists.hours).push(value)
    }
  return true
}

/** The estimate of a chain of sentences; null where one of them states what cannot be held against a limit. */
const estimateIn = (chain: readonly string[]): StatedEstimate | null | 'none' => {
  const lists: Lists = { hours: [], pounds: [], limitHours: [], limitPounds: [], rates: [] }
  if (!chain.every((each) => takeFrom(each, lists))) return null
  return lists.hours.length > 0 || lists.pounds.length > 0 ? { ...lists, text: chain.join(' ') } : 'none'
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
    const before = sentences.slice(from, at + 1)
    const stated = estimateIn(before)
    if (stated === null) return null
    if (stated !== 'none') return stated
    let to = at + 1
    // "Section 12 applies. We estimate that it would take 20 hours": the claim stands first, the estimate behind it.
    while (to < sentences.length && states[to] === true && estimates.test(sentences[to] ?? '')) to += 1
    const behind = to > at + 1 ? estimateIn(sentences.slice(from, to)) : 'none'
    if (behind !== 'none' && behind !== null) return behind
  }
  return null
}
