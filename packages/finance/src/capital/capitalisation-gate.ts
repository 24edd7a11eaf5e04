import { Decimal, type Citation, type IsoDate } from '@imt/core'
import { capitalisationThresholds, type CapitalisationThreshold } from '../data/capitalisation-thresholds.js'
import { inForce } from '../data/in-force.js'
import { readNotNegative, roundToStep, type Amount } from '../money/amount.js'
import type { VatBasis, VatTerms } from '../vat/vat-of.js'

/** Items bought at one price. */
export interface PurchaseLine {
  readonly description?: string
  /** Whole number, at least 1. */
  readonly quantity: number
  /** Pounds sterling each, on the VAT basis of the purchase. */
  readonly unitPrice: Amount
}

/** What only someone who knows the purchase can say; leave out what is not known. */
export interface GroupJudgement {
  readonly functionallyInterdependent?: boolean
  readonly boughtTogether?: boolean
  readonly disposedTogether?: boolean
  readonly singleManagerialControl?: boolean
}

/** A purchase to be judged. */
export interface Purchase {
  readonly lines: readonly PurchaseLine[]
  /** How VAT is in the prices. `unstated` tests both, and says so. */
  readonly vat: VatTerms | (Omit<VatTerms, 'basis'> & { readonly basis: 'unstated' })
  readonly group?: GroupJudgement
  /** True for the first equipping of a new building, which counts whatever it costs. */
  readonly initialEquipping?: boolean
}

export type CapitalisationReason =
  | 'itemAtThreshold' | 'groupAtThreshold' | 'initialEquipping' | 'belowThreshold' | 'itemTooSmall' | 'judgementNo' | 'judgementMissing' | 'mixed' | 'vatBasisDecides' | 'noThresholdKnown'

type Reasons = readonly { readonly code: CapitalisationReason; readonly message: string }[]

/** What the gate says of one line of a purchase. */
export interface CapitalisationLine {
  /** Its place among the lines of the purchase, counted from 0. */
  readonly index: number
  readonly outcome: 'capital' | 'candidate' | 'revenue'
  readonly reasons: Reasons
}

/** What the gate says: `capital`, `revenue`, or `candidate` where a judgement or a fact is missing or the lines differ (`mixed`). */
export interface CapitalisationAnswer {
  readonly outcome: 'capital' | 'candidate' | 'revenue'
  readonly reasons: Reasons
  /** The answer for each line, in the order of the purchase. */
  readonly lines: readonly CapitalisationLine[]
  /** The VAT bases tested, each with the cost the body bears on it, pounds sterling, each line's total rounded once to the penny. */
  readonly tested: readonly { readonly basis: VatBasis; readonly cost: Decimal; readonly outcome: 'capital' | 'candidate' | 'revenue' }[]
  readonly threshold: CapitalisationThreshold | null
  readonly citation: readonly Citation[]
}

type Outcome = Pick<CapitalisationAnswer, 'outcome' | 'reasons'>

const judgements = [
  ['functionallyInterdependent', 'the items depend on each other to work'],
  ['boughtTogether', 'they were bought at about the same time'],
  ['disposedTogether', 'they are to be disposed of at about the same time'],
  ['singleManagerialControl', 'they are under one manager’s control'],
] as const satisfies readonly (readonly [keyof GroupJudgement, string])[]

const answer = (outcome: CapitalisationAnswer['outcome'], ...reasons: Outcome['reasons']): Outcome => ({ outcome, reasons })

/** Rounded down, so that what is below a limit never reads as the limit itself. */
const pounds = (amount: Decimal): string => `£${amount.toFixed(2, Decimal.ROUND_DOWN)}`

const groupOutcome = (group: GroupJudgement): Outcome => {
  const no = judgements.filter(([key]) => group[key] === false)
  if (no.length > 0) return answer('revenue', ...no.map(([, words]) => ({ code: 'judgementNo' as const, message: `It cannot be grouped: it is stated not to be the case that ${words}` })))
  const missing = judgements.filter(([key]) => group[key] === undefined)
  if (missing.length > 0) return answer('candidate', ...missing.map(([, words]) => ({ code: 'judgementMissing' as const, message: `It may be capital as a group. Check that ${words}` })))
  return answer('capital', { code: 'groupAtThreshold', message: 'Together the items reach the threshold, each is above the minimum for an item, and they form a group' })
}

/** One line with what its items cost the body: exact, so that rounding never carries an item over a limit. */
interface CostedLine {
  readonly each: Decimal
  readonly total: Decimal
}

const costed = (basis: VatBasis, purchase: Purchase): readonly CostedLine[] => {
  const rate = readNotNegative(purchase.vat.ratePercent, 'capitalisationGate: purchase.vat.ratePercent')
  const recoverable = readNotNegative(purchase.vat.recoverablePercent, 'capitalisationGate: purchase.vat.recoverablePercent')
  if (recoverable.greaterThan(100)) throw new RangeError(`capitalisationGate: purchase.vat.recoverablePercent must be 0 to 100, got ${recoverable.toFixed()}`)
  const net = rate.times(new Decimal(100).minus(recoverable)).plus(10_000)
  // One division at the very end, so that prices that come out even stay even.
  const whole = basis === 'net' ? new Decimal(10_000) : rate.plus(100).times(100)
  return purchase.lines.map(({ quantity, unitPrice }, index) => {
    const name = `capitalisationGate: purchase.lines[${String(index)}]`
    if (!Number.isInteger(quantity) || quantity < 1) throw new RangeError(`${name}.quantity must be a whole number of at least 1, got ${String(quantity)}`)
    const price = readNotNegative(unitPrice, `${name}.unitPrice`).times(net)
    return { each: price.div(whole), total: price.times(quantity).div(whole) }
  })
}

const sumOf = (lines: readonly CostedLine[]): Decimal => lines.reduce<Decimal>((sum, { total }) => sum.plus(total), new Decimal(0))

/** The outcome of each line: what reaches the threshold by itself is capital; the group tests are for the rest, and for what may be of a group. */
const lineOutcomes = (lines: readonly CostedLine[], purchase: Purchase, { minimum, groupItemAbove }: CapitalisationThreshold): readonly Outcome[] => {
  if (purchase.initialEquipping === true) return lines.map(() => answer('capital', { code: 'initialEquipping', message: 'It is the first equipping of a new building, which is capital whatever it costs' }))
  const rest = lines.filter(({ each }) => each.lessThan(minimum))
  const groupable = rest.filter(({ each }) => each.greaterThan(groupItemAbove))
  const below = (part: readonly CostedLine[], words: string): Outcome | undefined =>
    sumOf(part).lessThan(minimum) ? answer('revenue', { code: 'belowThreshold', message: `${words} together costs ${pounds(sumOf(part))}, less than £${minimum}` }) : undefined
  const allBelow = below(rest, rest.length === lines.length ? 'All of it' : `What costs less than £${minimum} an item`)
  const group = below(groupable, `What costs more than £${groupItemAbove} an item`) ?? groupOutcome(purchase.group ?? {})
  return lines.map(({ each }) => {
    if (each.greaterThanOrEqualTo(minimum)) return answer('capital', { code: 'itemAtThreshold', message: `Each item costs at least £${minimum}` })
    if (allBelow) return allBelow
    if (each.greaterThan(groupItemAbove)) return group
    return answer('revenue', { code: 'itemTooSmall', message: `An item at ${pounds(each)} does not cost more than £${groupItemAbove}, as each of a group must` })
  })
}

const distinct = (reasons: Reasons): Reasons => reasons.filter(({ message }, index) => reasons.findIndex((other) => other.message === message) === index)

const together = (lines: readonly Outcome[]): Outcome => {
  const outcomes = new Set(lines.map(({ outcome }) => outcome))
  const reasons = distinct(lines.flatMap((line) => line.reasons))
  const [outcome] = outcomes
  if (outcome !== undefined && outcomes.size === 1) return { outcome, reasons }
  return answer('candidate', { code: 'mixed', message: `The lines differ: ${[...outcomes].join(', ')}. Check them one by one` }, ...reasons)
}

const outcomeOn = (basis: VatBasis, purchase: Purchase, threshold: CapitalisationThreshold): Outcome & { readonly basis: VatBasis; readonly cost: Decimal; readonly lines: readonly Outcome[] } => {
  const lines = costed(basis, purchase)
  const cost = lines.reduce<Decimal>((sum, { total }) => sum.plus(roundToStep(total, '0.01')), new Decimal(0))
  const outcomes = lineOutcomes(lines, purchase, threshold)
  return { basis, cost, lines: outcomes, ...together(outcomes) }
}

const numbered = (lines: readonly Outcome[]): readonly CapitalisationLine[] => lines.map(({ outcome, reasons }, index) => ({ index, outcome, reasons }))

/**
 * Returns whether a purchase is capital, revenue, or a candidate for capital that needs a judgement, with the reasons.
 *
 * What counts is the cost to the body: VAT that it cannot recover is part of it. The basis of the prices can decide the answer,
 * so it is always named, and `unstated` tests both. An item that reaches the threshold is capital by itself; the tests of a group
 * are for the rest, and an item too small for a group keeps no other out of it. Where lines differ, `lines` says how, and the
 * whole is a `candidate` with the reason `mixed`. Costs are compared exactly, before any rounding.
 *
 * @param purchase - items and prices in pounds sterling, the VAT in them, and what is known of the group
 * @param asOf - the day the threshold is asked for, usually that of the purchase
 * @throws {TypeError} when a price is no plain decimal
 * @throws {RangeError} when there are no lines, a quantity is no whole number of at least 1, a price or rate is negative, or what is recoverable is not 0 to 100
 * @see NHS South West London CCG, accounts 2020/21, note 1.13.1, restating the Department of Health and Social Care's Group Accounting Manual
 * @example
 * ```ts
 * const pcs = [{ quantity: 7, unitPrice: '678.22' }]
 * capitalisationGate({ lines: pcs, vat: { basis: 'gross', ratePercent: '20', recoverablePercent: '0' } }, '2020-09-01').outcome // => 'revenue'
 * capitalisationGate({ lines: pcs, vat: { basis: 'net', ratePercent: '20', recoverablePercent: '0' } }, '2020-09-01').outcome // => 'candidate'
 * const server = [{ quantity: 1, unitPrice: '100000' }, { quantity: 1, unitPrice: '200' }]
 * capitalisationGate({ lines: server, vat: { basis: 'gross', ratePercent: '20', recoverablePercent: '0' } }, '2020-09-01').lines.map(({ outcome }) => outcome) // => ['capital', 'revenue']
 * ```
 */
export const capitalisationGate = (purchase: Purchase, asOf: IsoDate): CapitalisationAnswer => {
  if (purchase.lines.length === 0) throw new RangeError('capitalisationGate: purchase.lines must have at least one line')
  const threshold = inForce(capitalisationThresholds, asOf)
  if (threshold === undefined) {
    const unknown = answer('candidate', { code: 'noThresholdKnown', message: `No threshold is known here for ${asOf}. Check the accounting policies of that year` })
    return { ...unknown, lines: numbered(purchase.lines.map(() => unknown)), tested: [], threshold: null, citation: [] }
  }
  const first = outcomeOn(purchase.vat.basis === 'unstated' ? 'net' : purchase.vat.basis, purchase, threshold)
  const second = purchase.vat.basis === 'unstated' ? outcomeOn('gross', purchase, threshold) : first
  const tested = (first === second ? [first] : [first, second]).map(({ basis, cost, outcome }) => ({ basis, cost, outcome }))
  const common = { tested, threshold, citation: [threshold.citation] }
  const decides: Reasons[number] = {
    code: 'vatBasisDecides',
    message: `The prices do not say whether VAT is in them, and it decides: if VAT is to be added the cost is £${first.cost.toFixed(2)} (${first.outcome}), if it is in them £${second.cost.toFixed(2)} (${second.outcome}). Check the basis`,
  }
  const lines = numbered(first.lines.map((line, index) => (second.lines[index]?.outcome === line.outcome ? line : answer('candidate', decides))))
  if (first.outcome !== second.outcome) return { ...answer('candidate', decides), lines, ...common }
  const undecided = lines.some(({ reasons }) => reasons.includes(decides))
  return { outcome: first.outcome, reasons: undecided ? [...first.reasons, decides] : first.reasons, lines, ...common }
}
