import { Decimal, type Figure, type Parsed, parseFigure, plainPence, refused } from '@imt/core'
import { normalise } from '../extension/normalise.js'
import { otherCurrencies } from './currencies.data.js'
import { withoutArithmetic } from './value-arithmetic.js'
import { gross, net, periods, perUnit } from './value-words.js'

/** A published contract value: the figure, what period it is for, and whether VAT is in it. */
export interface PublishedValue {
  readonly text: string
  readonly figure: Figure
  /** `unit`: for one of something, such as a user or a licence. */
  readonly per: 'life' | 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'unit'
  /** How many months the sum is for, where the text says so. */
  readonly months?: number
  /** `null` where nothing says. */
  readonly vat: 'inclusive' | 'exclusive' | null
}

/** The rate of the VAT that is named beside a sum. */
const rate = /(?:@|\bat) ?\d{1,2}(?:\.\d)? ?%/
const sumWord = '(?:k|m|bn|mn|mil|million|thousand|billion)'
const over =
  /\b(?:over|for|across)\s+(?:a period of\s+|the\s+)?(\d+[ -](?:years?|yrs?|months?)|[a-z]+[ -](?:years?|yrs?|months?))\b/i
/** `£120,000 (3 years)`. */
const inBrackets = /\(((?:\d{1,3}|[a-z]{3,6})[ -](?:years?|yrs?|months?))\)/i
const sensitive =
  /\b(?:commercial(?:ly)?[ -]sensitive|commercial in confidence|in confidence|(?:commercially )?confidential|withheld|exempt|section 43|s\.?43)\b/i

const currencies =
  '(?:[€$¥]|(?:EUR|USD|AUD|CAD|NZD|CHF|JPY|SEK|NOK|DKK|PLN|CZK|INR|CNY|HKD|SGD|ZAR|AED|euros?|(?:(?:US|Canadian|Australian) )?dollars?|yen|(?:Swiss )?francs?|kron[aeo]r?|rupees?)(?![a-z]))'
/** A currency that touches the figure, on either side of it. */
const foreign = new RegExp(`\\d ?(?:k|m|bn|million)? ?[([]?(?:in )?${currencies}|(?:^|[\\s(])${currencies} ?\\d`, 'i')

/** A sum with a code behind it and no other word, as open contracting data has it: `100 COP`. */
const withCode = /^\s*-?[\d.,]+ ([A-Z]{3})\s*$/
const inOtherCode = (text: string): boolean => otherCurrencies.has(withCode.exec(text)?.[1] ?? '')

/** Periods for which a value has no word: a sum for one of them is neither for a year nor for the whole life. */
const otherPeriod =
  /\b(?:(?:every|each) (?:other|second|third|alternate|few|two|three|four|five|six|\d{1,2})\b(?! months? of\b)|bi-? ?(?:annual|ennial|monthly|weekly)\w*|tri-?ennial\w*|half[- ]yearly|(?:two|three|four|five|six|(?<![\d.,])\d{1,2})[- ](?:year|month|week)ly|fortnight\w*|termly|(?:per|a|each|every) term|alternate (?:years?|months?))\b/i
const isQuarter = /\bevery (?:3|three) months\b|\b(?:3|three)[- ]monthly\b/i

/**
 * What may follow a figure that has no pound sign, so that it is still a sum: "30000 for support", "30000 estimated".
 * Any other word may say what is counted: "250 users", "3 months".
 */
const aboutSum =
  /^[\s,;:(\[–-]*(?:$|(?:for|approx\w*|estimated?|est|circa|in total|total\w*|overall|pounds?|sterling|based on|subject to|max(?:imum)?|min(?:imum)?|awarded|contract|framework|value|actual|forecast|budget\w*|ceiling|capped|cap|spend|spent|costs?|whole|life\w*|paid|split|including|inclusive|excluding|exclusive|incl?|excl?|ex|net|gross|plus|or (?:more|less)|and (?:above|below|over)|over|across|initial|as at|to date)\b)/i

// bound: 1,000 characters, by sumOf
const leading = new RegExp(
  `^((?:between\\s+)?(?:c\\.?\\s?)?£?[\\d.,]+\\s?${sumWord}?(?:\\s*(?:-|–|to|and)\\s*£?[\\d.,]+\\s?${sumWord}?)?)\\b([^]*)$`,
  'i',
)

/** The words that say what a sum is for, taken off: the figure itself is for `parseFigure`. */
const sumOf = (text: string, periodWords: RegExp | ''): string => {
  const withoutRemarks = (/\bvat\b/i.test(text) ? text.replace(rate, ' ') : text)
    .replace(net, ' ')
    .replace(gross, ' ')
    .replace(perUnit, ' ')
    .replace(periodWords, ' ')
    .replace(over, ' ')
    .replace(inBrackets, ' ')
    .replace(/\bGBP\b/g, ' ')
    // What is left of "(inc VAT)".
    .replace(/\([\s,;]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (parseFigure(withoutRemarks.replace(/[.;,]$/, ''), { unit: 'gbp' }).ok) return withoutRemarks.replace(/[.;,]$/, '')
  if (withoutRemarks.length > 1000) return withoutRemarks
  // A sum followed by words about it ("for agenda for change staff"): the sum leads, and no other figure follows.
  const [, lead = '', rest = ''] = leading.exec(withoutRemarks) ?? []
  if (lead === '' || /\d|£/.test(rest)) return withoutRemarks
  return lead.includes('£') || /\bGBP\b/.test(text) || aboutSum.test(rest) ? lead : withoutRemarks
}

/** Two sums that are not the two sides of one range. */
const hasSeveralSums = (text: string): boolean =>
  (text.match(/£\s?\d/g)?.length ?? 0) > 1 &&
  // bound: 500 characters, by hasSeveralSums
  !/^[^£]{0,40}£\s?[\d.,]+\s?[a-z]{0,8}\s*(?:-|–|—|to|and)\s*£\s?[\d.,]+[^£]*$/i.test(text.slice(0, 500))

/** A plain sum of pounds, as most cells hold it: the figure that `parseFigure` would read. `undefined` for all else. */
const plainSum = (text: string): Figure | undefined => {
  const pence = /^£?[1-9]\d{0,2}(?:,\d{3}|\d)*(?:\.\d\d)?$/.test(text) ? plainPence(text) : undefined
  if (pence === undefined) return undefined
  const value = new Decimal(pence).dividedBy(100)
  return { text, unit: 'gbp', kind: 'exact', value, low: value, high: value, decimals: text.includes('.') ? 2 : 0 }
}

/**
 * Returns what a published contract value says: the figure, whether it is for a year, a month or the whole life, and
 * whether VAT is in it. What withholds the value says so.
 *
 * @param published - the cell as published
 * @returns the value; or the refusal of `parseFigure`, or `severalValues` where sums with and without VAT stand
 *   together
 * @example
 * ```ts
 * const value = valueOf(readContractValue('Between £65K and £70K per annum.'))
 * value.per // => 'year'
 * value.figure.high // => '70000'
 * valueOf(readContractValue('£500 per quarter')).per // => 'quarter'
 * valueOf(readContractValue('£28,431 net of vat')).vat // => 'exclusive'
 * valueOf(readContractValue('£176,558 over 5 years')).months // => 60
 * valueOf(readContractValue('Section 43 (2)')).figure.absence // => 'withheld'
 * ```
 */
export const readContractValue = (published: string): Parsed<PublishedValue> => {
  if (typeof published !== 'string') throw new TypeError('readContractValue: text must be a string')
  const plain = plainSum(published)
  if (plain) return { ok: true, value: { text: published, figure: plain, per: 'life', vat: null }, notes: [] }
  const text = published.replace(periodInBrackets, 'per $1')
  const reckoned = withoutArithmetic(text)
  if (reckoned !== undefined && !reckoned.ok) return reckoned
  const read = readSum(reckoned?.value ?? withoutLabel(wholeBesideYear(text)))
  return read.ok ? { ...read, value: { ...read.value, text: published } } : read
}

/** `Total £120,000`, `Annual: £30,000`: what the sum is, before it. */
const labelled =
  /^\s{0,5}(?:(?:(total|overall|whole[- ]life|lifetime|contract)|(annual(?:ly)?|per annum|yearly))(?: (?:contract )?(?:value|cost|sum|spend|charge))?)\s{0,3}[:=\u2013-]?\s{0,3}(?=£)/i
const withoutLabel = (text: string): string =>
  text.replace(labelled, (_, _whole: string | undefined, ofYear: string | undefined) =>
    ofYear === undefined ? '' : 'per annum ',
  )

const oneSum = '[^£]{0,40}£\\s?[\\d.,]+\\s?[a-z]{0,8}[^£(;,/]{0,40}'
/** Two sums, one in brackets or behind a mark: `£120,000 total (£40,000 per annum)`. */
// bound: 200 characters, by wholeBesideYear
const twoSums = new RegExp(
  `^(${oneSum})(?:[(;,/]|\\s[=\u2013-]\\s)\\s?((?:i\\.?e\\.?,? |or |at |being )?${oneSum})\\)?\\W{0,3}$`,
  'i',
)
const ofWhole =
  /\b(?:total|overall|whole[- ]life|lifetime|contract value|in all|over (?:the )?(?:\d|term|life|contract|[a-z]{3,5} years))\b/i
const plainAmount = (part: string): number => {
  const [, figure = '', scale = ''] = /£\s?([\d,]+(?:\.\d+)?)\s?(k|m)?\b/i.exec(part) ?? []
  return Number(figure.replaceAll(',', '')) * ({ k: 1000, m: 1_000_000 }[scale.toLowerCase()] ?? 1)
}

/** For no more years, quarters or months than these a sum is one of the whole. */
const longest = periods
  .slice(0, 3)
  .map(([per, words]) => [words, { year: 20, quarter: 80 }[per as string] ?? 240] as const)

/** Of a sum for the whole and one for a year, where each says which it is, the one for the whole. */
const wholeBesideYear = (text: string): string => {
  const [, one = '', other = ''] = text.length > 200 ? [] : (twoSums.exec(text) ?? [])
  if (other === '') return text
  const mostOf = (part: string): number | undefined =>
    ofWhole.test(part) || perUnit.test(part) ? undefined : longest.find(([words]) => words.test(part))?.[1]
  const [whole, part] = mostOf(other) === undefined ? [other, one] : [one, other]
  const most = mostOf(part)
  if (most === undefined || periods.some(([, words]) => words.test(whole)) || perUnit.test(whole)) return text
  const times = plainAmount(whole) / plainAmount(part)
  // A plain sum is that of the whole where it comes to so many years, quarters or months.
  const isWhole =
    // bound: 200 characters, by wholeBesideYear
    ofWhole.test(whole) || (/^\W*£\s?[\d.,]+\s?[km]?\W*$/i.test(whole) && Number.isInteger(times) && times <= most)
  // "over 5 years" is kept: it says for how long the sum is.
  return isWhole && times > 1
    ? whole.replace(ofWhole, (words) => (over.test(whole) && /^over\b/i.test(words) ? words : ' ')).trim()
    : text
}

/** `£12,000 (year)` is one for a year. */
const periodInBrackets = /\((year|annum|quarter|month|week|day|hour)\)/i

const readSum = (text: string): Parsed<PublishedValue> => {
  const vat = gross.test(text) ? (net.test(text) ? null : 'inclusive') : net.test(text) ? 'exclusive' : null
  if (gross.test(text) && net.test(text))
    return refused('severalValues', 'A sum with VAT and one without stand in one cell: give each a cell of its own.')
  if (hasSeveralSums(text))
    return refused('severalValues', 'More than one sum stands in the cell: give each a cell of its own.')
  if (foreign.test(text) || inOtherCode(text))
    return refused('foreignCurrency', 'The sum is not in pounds sterling. Convert it, and state it in pounds.')
  if (otherPeriod.test(text) && !isQuarter.test(text))
    return refused('otherPeriod', 'The sum is for a period of its own. State it for a year, or for the whole contract.')
  const [period, periodWords] = periods.find(([, words]) => words.test(text)) ?? (['life', ''] as const)
  const per = perUnit.test(text) ? 'unit' : period
  const [, length = ''] = over.exec(text) ?? inBrackets.exec(text) ?? []
  const [, count, unit] = /^(\d+) (year|month)$/.exec(normalise(length)) ?? []
  const months = count === undefined ? undefined : Number(count) * (unit === 'year' ? 12 : 1)
  const sum = sensitive.test(text) && !/£\s?\d/.test(text) ? 'withheld' : sumOf(text, periodWords)
  const parsed = parseFigure(sum, { unit: 'gbp' })
  if (!parsed.ok) return parsed
  return {
    ok: true,
    value: { text, figure: parsed.value, per, ...(months !== undefined && { months }), vat },
    notes: parsed.notes,
  }
}
