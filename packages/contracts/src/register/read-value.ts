import { Decimal, type Figure, type Parsed, parseFigure, plainPence, refused } from '@imt/core'
import { normalise } from '../extension/normalise.js'

/** A published contract value: the figure, what period it is for, and whether VAT is in it. */
export interface PublishedValue {
  readonly text: string
  readonly figure: Figure
  readonly per: 'life' | 'year' | 'month'
  /** How many months the sum is for, where the text says so. */
  readonly months?: number
  /** `null` where nothing says. */
  readonly vat: 'inclusive' | 'exclusive' | null
}

const perYear = /\b(?:per annum|p\.?a\.?|annually|per year|a year|each year|yearly|annual)\b\.?/i
const perMonth = /\b(?:per month|monthly|a month|each month|p\.?c?\.?m\.?)\b\.?/i
const net = /\b(?:net of|excluding|exclusive of|excl?\.?|ex|before|without|plus|\+)\s*(?:any\s+)?vat\b|\+\s*vat\b/i
const gross = /\b(?:including|inclusive of|incl?\.?|with|gross of)\s*vat\b/i
const over =
  /\b(?:over|for|across)\s+(?:a period of\s+|the\s+)?(\d+[ -](?:years?|yrs?|months?)|[a-z]+[ -](?:years?|yrs?|months?))\b/i
const sensitive =
  /\b(?:commercial(?:ly)?[ -]sensitive|commercial in confidence|in confidence|withheld|exempt|section 43|s\.?43)\b/i

/** The words that say what a sum is for, taken off: the figure itself is for `parseFigure`. */
const sumOf = (text: string): string => {
  const withoutRemarks = text
    .replace(net, ' ')
    .replace(gross, ' ')
    .replace(perYear, ' ')
    .replace(perMonth, ' ')
    .replace(over, ' ')
    .replace(/\bGBP\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (parseFigure(withoutRemarks.replace(/[.;,]$/, ''), { unit: 'gbp' }).ok) return withoutRemarks.replace(/[.;,]$/, '')
  // A sum followed by words about it ("for agenda for change staff"): the sum leads, and no other figure follows.
  const [, lead = '', rest = ''] =
    /^((?:between\s+)?(?:c\.?\s?)?£?[\d.,]+\s?(?:k|m|bn)?(?:\s*(?:-|–|to|and)\s*£?[\d.,]+\s?(?:k|m|bn)?)?)\b([^]*)$/i.exec(
      withoutRemarks,
    ) ?? []
  return lead !== '' && !/\d|£/.test(rest) ? lead : withoutRemarks
}

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
 * @param text - the cell as published
 * @returns the value; or the refusal of `parseFigure`, or `severalValues` where sums with and without VAT stand
 *   together
 * @example
 * ```ts
 * const value = valueOf(readContractValue('Between £65K and £70K per annum.'))
 * value.per // => 'year'
 * value.figure.high // => '70000'
 * valueOf(readContractValue('£28,431 net of vat')).vat // => 'exclusive'
 * valueOf(readContractValue('£176,558 over 5 years')).months // => 60
 * valueOf(readContractValue('Section 43 (2)')).figure.absence // => 'withheld'
 * ```
 */
export const readContractValue = (text: string): Parsed<PublishedValue> => {
  if (typeof text !== 'string') throw new TypeError('readContractValue: text must be a string')
  const plain = plainSum(text)
  if (plain) return { ok: true, value: { text, figure: plain, per: 'life', vat: null }, notes: [] }
  const vat = gross.test(text) ? (net.test(text) ? null : 'inclusive') : net.test(text) ? 'exclusive' : null
  if (gross.test(text) && net.test(text))
    return refused('severalValues', 'A sum with VAT and one without stand in one cell: give each a cell of its own.')
  const per = perYear.test(text) ? 'year' : perMonth.test(text) ? 'month' : 'life'
  const [, length = ''] = over.exec(text) ?? []
  const [, count, unit] = /^(\d+) (year|month)$/.exec(normalise(length)) ?? []
  const months = count === undefined ? undefined : Number(count) * (unit === 'year' ? 12 : 1)
  const sum = sensitive.test(text) && !/£\s?\d/.test(text) ? 'withheld' : sumOf(text)
  const parsed = parseFigure(sum, { unit: 'gbp' })
  if (!parsed.ok) return parsed
  return {
    ok: true,
    value: { text, figure: parsed.value, per, ...(months !== undefined && { months }), vat },
    notes: parsed.notes,
  }
}
