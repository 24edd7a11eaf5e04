import { Decimal, formatAmount, refused, type Parsed } from '@imt/core'
import { numberWords } from './number-words.js'
import { gross, net, periods, perUnit, type ValuePeriod } from './value-words.js'

/** A sum of pounds in a text. */
interface Sum {
  readonly amount: Decimal
  /** Half a unit of the last digit that is written. */
  readonly rounding: Decimal
  readonly before: string
  readonly after: string
}

// bound: 200 characters, by sumsOf
const pounds = /£\s?(\d(?:[\d,]*\d)?(?:\.\d+)?)(?:\s?(k|m|mn|bn|thousand|million|billion)\b)?/gi
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
}

/** The sums of a text, each with the words between it and the next. */
const sumsOf = (text: string): readonly Sum[] => {
  const found = [...text.matchAll(pounds)]
  return found.map((match, index) => {
    const [written, figure = '', scale = ''] = match
    const by = scales[scale.toLowerCase()] ?? 1
    const decimals = figure.split('.')[1]?.length ?? 0
    const last = index === 0 ? 0 : (found[index - 1]?.index ?? 0) + (found[index - 1]?.[0].length ?? 0)
    return {
      amount: new Decimal(figure.replaceAll(',', '')).times(by),
      rounding: new Decimal(10).pow(-decimals).times(by).dividedBy(2),
      before: text.slice(last, match.index).trim(),
      after: text.slice(match.index + written.length, found[index + 1]?.index).trim(),
    }
  })
}

/** What stands between a sum and what it comes to. */
const between = /=|\(|[;,:]|\s[\u2013-]\s|\b(?:i\.?e|or|being|totals?|totalling|total of|giving|makes)\b/i
const number = '(\\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)'
/** `3 years @`, `250 x`. */
const timesBefore = new RegExp(`^\\W{0,3}${number}\\s?([a-z]{1,20})?\\s{0,2}(?:x|×|\\*|@|at)$`, 'i')
/** `x 3 years`, `for 36 months`. */
const timesAfter = new RegExp(`(?:^|\\s)(x|×|\\*|for|over) ?${number}\\s?([a-z]{1,20})?\\W{0,3}$`, 'i')

const lengths: readonly (readonly [ValuePeriod, RegExp])[] = [
  ['year', /^(?:years?|yrs?)$/i],
  ['quarter', /^(?:quarters?|qtrs?)$/i],
  ['month', /^(?:months?|mths?)$/i],
  ['week', /^(?:weeks?|wks?)$/i],
  ['day', /^days?$/i],
  ['hour', /^(?:hours?|hrs?)$/i],
]
const monthsOf: Readonly<Partial<Record<ValuePeriod, number>>> = { year: 12, quarter: 3, month: 1 }

/** A sum that is paid so many times, and for how many months in all, where that is said. */
interface Product {
  readonly total: Decimal
  readonly rounding: Decimal
  readonly months: number | undefined
}

/** How many times a sum is paid that is for one period, over a length in another. */
const timesOf = (per: ValuePeriod, count: number, unit: ValuePeriod): number | undefined => {
  if (per === unit) return count
  const [one, all] = [monthsOf[per], monthsOf[unit]]
  return one === undefined || all === undefined ? undefined : (count * all) / one
}

/** How often a sum is said to be paid, of what, and what else stands behind the sum. */
interface Counted {
  readonly count: number
  readonly word: string | undefined
  readonly sign: string | undefined
  readonly rest: string
}

const countIn = ({ before, after }: Sum): Counted | undefined => {
  const plain = after.replace(net, ' ').replace(gross, ' ').trim()
  const count = (written: string): number => numberWords[written.toLowerCase()] ?? Number(written)
  const [, ahead, word] = timesBefore.exec(before) ?? []
  if (ahead !== undefined) return { count: count(ahead), word, sign: undefined, rest: plain }
  const [matched, sign, behind, wordBehind] = timesAfter.exec(plain) ?? []
  if (matched === undefined || behind === undefined) return undefined
  return { count: count(behind), word: wordBehind, sign, rest: plain.slice(0, plain.length - matched.length).trim() }
}

/** `£20,000 per year for 3 years`, `3 x £20,000`: what it comes to. `undefined` for all else. */
const productOf = (sum: Sum): Product | undefined => {
  const written = countIn(sum)
  if (written === undefined) return undefined
  const { amount, rounding } = sum
  const { count, word, sign, rest } = written
  const per = periods.find(([, words]) => words.test(rest))?.[0]
  const isEach = perUnit.test(rest)
  const said = periods.reduce((text, [, words]) => text.replace(words, ' '), rest).replace(perUnit, ' ')
  if (/[a-z\d]/i.test(said) || (per !== undefined && isEach) || !(count > 0)) return undefined
  const unit = lengths.find(([, words]) => words.test(word ?? ''))?.[0]
  // "for 3 years" behind a sum that is for no period says how long it lasts, not how often it is paid.
  if ((sign === 'for' || sign === 'over') && per === undefined) return undefined
  // So many users, of whom the sum is for a month.
  if (per !== undefined && word !== undefined && unit === undefined) return undefined
  const times = per !== undefined && unit !== undefined ? timesOf(per, count, unit) : count
  if (times === undefined) return undefined
  const period = unit ?? per
  const months = period === undefined || isEach ? undefined : monthsOf[period]
  return {
    total: amount.times(times),
    rounding: rounding.times(times),
    months: months === undefined ? undefined : months * count,
  }
}

const disagrees = (total: Decimal, stated: Decimal): Parsed<string> => {
  const inPounds = (sum: Decimal): string => formatAmount(sum, 'gbp')
  return refused(
    'sumDisagrees',
    `The figures in the cell come to ${inPounds(total)}, and ${inPounds(stated)} is stated: neither was taken. Correct what is wrong, or state the total alone.`,
  )
}

const totalIn = (
  { amount, rounding }: Pick<Sum, 'amount' | 'rounding'>,
  made: { readonly total: Decimal; readonly rounding: Decimal },
): boolean => amount.minus(made.total).abs().lte(rounding.plus(made.rounding))

/** What the words of the cell say of VAT, to stand behind the sum. */
const vatWords = (text: string): string | undefined => {
  const [isNet, isGross] = [net.test(text), gross.test(text)]
  return isNet && isGross ? undefined : isNet ? ' excluding VAT' : isGross ? ' including VAT' : ''
}

const inOneSum = (amount: Decimal, months: number | undefined, vat: string): Parsed<string> => ({
  ok: true,
  value: `£${amount.toFixed()}${months === undefined || !Number.isInteger(months) ? '' : ` over ${String(months)} months`}${vat}`,
  notes: [],
})

/** One sum so many times, with what it comes to or without. */
const asProduct = (sums: readonly Sum[], vat: string): Parsed<string> | undefined => {
  const [one, other] = sums
  if (one === undefined) return undefined
  if (other === undefined) {
    const made = /(?:x|×|\*|@)/i.test(`${one.before.slice(-2)} ${one.after}`) ? productOf(one) : undefined
    return made && !/\b(?:for|over)\b/i.test(one.after) ? inOneSum(made.total, made.months, vat) : undefined
  }
  const at = between.exec(one.after)
  if (at === null) return undefined
  const first: Sum = { ...one, after: one.after.slice(0, at.index).trim() }
  const second: Sum = {
    ...other,
    before: one.after.slice(at.index + at[0].length).trim(),
    // bound: 200 characters, by withoutArithmetic
    after: other.after.replace(/\)\W*$/, '').trim(),
  }
  const [ofFirst, ofSecond] = [productOf(first), productOf(second)]
  if ((ofFirst === undefined) === (ofSecond === undefined)) return undefined
  const made = ofFirst ?? ofSecond
  const total = ofFirst === undefined ? first : second
  const isPlain = !periods.some(([, words]) => words.test(total.after)) && !perUnit.test(total.after)
  if (made === undefined || !isPlain) return undefined
  return totalIn(total, made) ? inOneSum(total.amount, made.months, vat) : disagrees(made.total, total.amount)
}

const saysTotal = /=|\btotal(?:s|ling)?\b/i
/** Between the parts of a sum: a sign or a word that joins, and what each is. */
const joins = /^[^£=]{0,40}(?:\+|;|,|&|\band\b|\bplus\b)[^£=]{0,40}$/i

/** Two or more sums, and what they come to: the last behind a sign, or the first before what it is made of. */
const asSum = (sums: readonly Sum[], vat: string): Parsed<string> | undefined => {
  if (sums.length < 3) return undefined
  const gaps = sums.slice(0, -1).map(({ after }) => after)
  const isLast = saysTotal.test(gaps.at(-1) ?? '')
  const isFirst = !isLast && /^[^£+;,]{0,40}(?:[(=:]|\b(?:being|made up of|comprising|split)\b)/i.test(gaps[0] ?? '')
  const inner = isLast ? gaps.slice(0, -1) : gaps.slice(1)
  if (!(isLast || isFirst) || !inner.every((gap) => joins.test(gap))) return undefined
  const total = isLast ? sums.at(-1) : sums[0]
  const parts = isLast ? sums.slice(0, -1) : sums.slice(1)
  if (total === undefined || sums.some(({ after }) => periods.some(([, words]) => words.test(after)))) return undefined
  const made = parts.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0))
  const rounding = parts.reduce((sum, part) => sum.plus(part.rounding), new Decimal(0))
  if (!totalIn(total, { total: made, rounding })) return disagrees(made, total.amount)
  // "£100,000 + £20,000 VAT = £120,000": the total holds it.
  const isVat = parts.filter(({ after }) => /^vat\b/i.test(after)).length === 1
  return inOneSum(total.amount, undefined, isVat ? ' including VAT' : vat)
}

/**
 * Of a cell that reckons its value, the value: `£20,000 per year for 3 years = £60,000` is a sum of £60,000 for 36
 * months, once the figures are found to come to it. `undefined` for a cell that reckons nothing; a refusal where its
 * figures do not agree.
 */
export const withoutArithmetic = (text: string): Parsed<string> | undefined => {
  if (text.length > 200 || !text.includes('£') || !/[x×*@=(:;+]|,(?!\d)|\btotal|\bat\b/i.test(text)) return undefined
  const vat = vatWords(text)
  if (vat === undefined) return undefined
  const sums = sumsOf(text)
  return sums.length > 2 ? asSum(sums, vat) : asProduct(sums, vat)
}
