import type { Statement } from '../schema.js'

/** Two lines of which one is stated as a percentage of the other. */
export interface NamedPair {
  readonly numerator: number
  readonly denominator: number
}

/** What a line of a table on paying suppliers in time is about, where its name says so. */
export interface PaymentLine {
  readonly isWithin: boolean
  readonly isPaid: boolean
  readonly party: 'nhs' | 'nonNhs' | undefined
  readonly basis: 'number' | 'value' | undefined
  /** The year that it is of, where years stand side by side. */
  readonly year: string | undefined
  /** Within how many days, as `30`, or between which, as `11-30`. */
  readonly days: string | undefined
}

const practice = /\b(?:better|prompt) payment|\bpayment (?:practice|performance)\b|\bbppc\b/i
/** What is due within a year is owed for a short time: no word of when it is paid. */
const within =
  /(?<!\b(?:due|repayable|payable|mature|maturing|expiring) )\bwithin\b(?! (?:(?:the|a|one|two|five|ten|twelve|\d{1,3})(?: or (?:less|more))? )?(?:(?:financial )?(?:years?|period|months?)|to \d+ years?)\b)|\bin (?:\d+|thirty|ten|five) (?:working |calendar )?days\b|\b(?:on|in) time\b|\bto target\b|\bby (?:the )?due date\b/i
const invoices = /\binvoices?\b|\bbills?\b|\bpayables?\b|\bcreditors?\b|\bpaid\b/i
const paid = /\bpayments?\b|\btotal\b/i
/** Interest and compensation stand below such tables. */
const isOther =
  /\binterest\b|\bcompensation\b|\bclaims?\b|\btarget of\b|\b(?:not|un)(?: |-)?(?:paid|within|in)\b|\blate\b/i
/** What was paid too late, or between two days, is a part of what was paid, as what was paid in time is. */
const isPart =
  /\bdays\b|\b(?:outside|after|beyond|past|exceed(?:s|ed|ing)?|breach(?:es|ed|ing)?|overdue|outstanding|disputed|missed)\b/i
const days = /\b(\d{1,3})(?:\s?(?:-|–|to)\s?(\d{1,3}))?\s(?:working |calendar )?days?\b/i
const daysInWords = /\b(thirty|ten|five) (?:working |calendar )?days?\b/i
const written: Readonly<Record<string, string>> = { thirty: '30', ten: '10', five: '5' }

const daysOf = (name: string): string | undefined => {
  const [, from, to] = days.exec(name) ?? []
  if (from !== undefined) return to === undefined ? from : `${from}-${to}`
  return written[(daysInWords.exec(name)?.[1] ?? '').toLowerCase()]
}
/** Percentages that are made from other figures than those beside them. */
const ofOthers =
  /^(?:the )?(?:(?:internal|local|our|code|nhs) )?(?:target|standard|threshold|goal|kpi)\b|\b(?:last|previous|prior) (?:year|month|quarter)\b|\bchange\b|\bmovement\b|\bvariance\b|\baverage\b|\bnational\b|\bengland\b|\bpeers?\b|\bbenchmark\b|\bplan\b/i
const number = /\bnumbers?\b|\bno\b|\bvolume\b|\bcount\b/i
const value = /£|\bvalues?\b|\bamounts?\b/i
const year = /\b(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?/

/** Returns what a line of a table on paying suppliers in time is about. */
export const paymentLine = (name: string): PaymentLine => ({
  isWithin: within.test(name),
  isPaid: !within.test(name) && !isOther.test(name) && !isPart.test(name) && (invoices.test(name) || paid.test(name)),
  party: /\bnon[- ]?nhs\b/i.test(name) ? 'nonNhs' : /\bnhs\b/i.test(name) ? 'nhs' : undefined,
  basis: number.test(name) ? 'number' : value.test(name) ? 'value' : undefined,
  year: year.exec(name)?.[0],
  days: daysOf(name),
})

/** True for the title of a table and the names of its rows and columns, if they speak of paying suppliers in time. */
export const speakOfPayments = (title: string, names: readonly string[]): boolean =>
  names.some((name) => within.test(name)) &&
  (practice.test(title) || names.some((name) => practice.test(name) || invoices.test(name)))

/**
 * True for a table on paying suppliers in time, as the Better Payment Practice Code asks for: what was paid, what of it
 * within the target, and the percentage.
 */
export const isPaymentPractice = ({ title = '', columns, rows }: Statement): boolean =>
  speakOfPayments(title, [...columns.map(({ heading }) => heading), ...rows.map(({ label }) => label)])

const agree = (one: PaymentLine, other: PaymentLine): boolean =>
  one.party === other.party &&
  (one.basis === undefined || other.basis === undefined || one.basis === other.basis) &&
  (one.year === undefined || other.year === undefined || one.year === other.year) &&
  (one.days === undefined || other.days === undefined || one.days === other.days)

const nearest = (lines: readonly number[], at: number): number | undefined =>
  [...lines].sort((a, b) => Number(a > at) - Number(b > at) || Math.abs(at - a) - Math.abs(at - b))[0]

/**
 * Returns what a percentage of a table on paying suppliers in time is made from: what was paid within the target, and
 * what was paid, of the same suppliers, by number or by value, in the same year.
 *
 * @param names - what each line is called
 * @param isFigures - whether a line states figures that a percentage may be made from
 * @param at - the line of percentages
 */
export const paymentPair = (
  names: readonly string[],
  isFigures: (line: number) => boolean,
  at: number,
): NamedPair | undefined => {
  const name = names[at] ?? ''
  if (ofOthers.test(name)) return undefined
  const own = paymentLine(name)
  const others = names.flatMap((name, line) => {
    const read = paymentLine(name)
    return !isFigures(line) || !agree(own, read) ? [] : [{ line, read }]
  })
  const inTime = others.filter(({ line, read }) => read.isWithin && !isOther.test(names[line] ?? ''))
  // Of several stretches of days nobody can say which is meant by a percentage that names none.
  if (new Set(inTime.map(({ read }) => read.days)).size > 1) return undefined
  const numerator = nearest(
    inTime.map(({ line }) => line),
    at,
  )
  if (numerator === undefined) return undefined
  const part = paymentLine(names[numerator] ?? '')
  const denominator = nearest(
    others.flatMap(({ line, read }) => (read.isPaid && agree(part, read) ? [line] : [])),
    numerator,
  )
  return denominator === undefined ? undefined : { numerator, denominator }
}
