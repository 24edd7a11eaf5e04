import { Decimal, type Citation, type IsoDate } from '@imt/core'
import { capitalisationThresholds, type CapitalisationThreshold } from '../data/capitalisation-thresholds.js'
import { inForce } from '../data/in-force.js'
import { readNotNegative, type Amount } from '../money/amount.js'
import { vatOf, type VatBasis, type VatTerms } from '../vat/vat-of.js'

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
  | 'itemAtThreshold' | 'groupAtThreshold' | 'initialEquipping' | 'belowThreshold' | 'itemTooSmall' | 'judgementNo' | 'judgementMissing' | 'vatBasisDecides' | 'noThresholdKnown'

/** What the gate says: `capital`, `revenue`, or `candidate` where a judgement or a fact is missing. */
export interface CapitalisationAnswer {
  readonly outcome: 'capital' | 'candidate' | 'revenue'
  readonly reasons: readonly { readonly code: CapitalisationReason; readonly message: string }[]
  /** The VAT bases tested, each with the cost the body bears on it, pounds sterling. */
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

const pounds = (amount: Decimal): string => `£${amount.toFixed(2)}`

const groupOutcome = (group: GroupJudgement): Outcome => {
  const no = judgements.filter(([key]) => group[key] === false)
  if (no.length > 0) return answer('revenue', ...no.map(([, words]) => ({ code: 'judgementNo' as const, message: `It cannot be grouped: it is stated not to be the case that ${words}` })))
  const missing = judgements.filter(([key]) => group[key] === undefined)
  if (missing.length > 0) return answer('candidate', ...missing.map(([, words]) => ({ code: 'judgementMissing' as const, message: `It may be capital as a group. Check that ${words}` })))
  return answer('capital', { code: 'groupAtThreshold', message: 'Together the items reach the threshold, each is above the minimum for an item, and they form a group' })
}

const outcomeOn = (basis: VatBasis, purchase: Purchase, threshold: CapitalisationThreshold): Outcome & { readonly basis: VatBasis; readonly cost: Decimal } => {
  const each = purchase.lines.map(({ quantity, unitPrice }, index) => {
    if (!Number.isInteger(quantity) || quantity < 1) throw new RangeError(`capitalisationGate: purchase.lines[${String(index)}].quantity must be a whole number of at least 1, got ${String(quantity)}`)
    return { quantity, cost: vatOf(readNotNegative(unitPrice, `capitalisationGate: purchase.lines[${String(index)}].unitPrice`), { ...purchase.vat, basis }).cost }
  })
  const cost = each.reduce<Decimal>((sum, item) => sum.plus(item.cost.times(item.quantity)), new Decimal(0))
  const stated = { basis, cost }
  if (purchase.initialEquipping === true) return { ...stated, ...answer('capital', { code: 'initialEquipping', message: 'It is the first equipping of a new building, which is capital whatever it costs' }) }
  if (each.length > 0 && each.every((item) => item.cost.greaterThanOrEqualTo(threshold.minimum))) {
    return { ...stated, ...answer('capital', { code: 'itemAtThreshold', message: `Each item costs at least £${threshold.minimum}` }) }
  }
  if (cost.lessThan(threshold.minimum)) return { ...stated, ...answer('revenue', { code: 'belowThreshold', message: `All of it together costs ${pounds(cost)}, less than £${threshold.minimum}` }) }
  const small = each.filter((item) => item.cost.lessThanOrEqualTo(threshold.groupItemAbove))
  if (small.length > 0) return { ...stated, ...answer('revenue', { code: 'itemTooSmall', message: `An item at ${pounds(small[0]?.cost ?? cost)} does not cost more than £${threshold.groupItemAbove}, as each of a group must` }) }
  return { ...stated, ...groupOutcome(purchase.group ?? {}) }
}

/**
 * Returns whether a purchase is capital, revenue, or a candidate for capital that needs a judgement, with the reasons.
 *
 * What counts is the cost to the body: VAT that it cannot recover is part of it. The basis of the prices can decide the answer,
 * so it is always named, and `unstated` tests both. A purchase whose items fall on both sides of the threshold is judged as a
 * group; judge single items one by one.
 *
 * @param purchase - items and prices in pounds sterling, the VAT in them, and what is known of the group
 * @param asOf - the day the threshold is asked for, usually that of the purchase
 * @throws {TypeError} when a price is no plain decimal
 * @throws {RangeError} when a quantity is no whole number of at least 1, or a price is negative
 * @see NHS South West London CCG, accounts 2020/21, note 1.13.1, restating the Department of Health and Social Care's Group Accounting Manual
 * @example
 * ```ts
 * const pcs = [{ quantity: 7, unitPrice: '678.22' }]
 * capitalisationGate({ lines: pcs, vat: { basis: 'gross', ratePercent: '20', recoverablePercent: '0' } }, '2020-09-01').outcome // => 'revenue'
 * capitalisationGate({ lines: pcs, vat: { basis: 'net', ratePercent: '20', recoverablePercent: '0' } }, '2020-09-01').outcome // => 'candidate'
 * ```
 */
export const capitalisationGate = (purchase: Purchase, asOf: IsoDate): CapitalisationAnswer => {
  const threshold = inForce(capitalisationThresholds, asOf)
  if (threshold === undefined) return { ...answer('candidate', { code: 'noThresholdKnown', message: `No threshold is known here for ${asOf}. Check the accounting policies of that year` }), tested: [], threshold: null, citation: [] }
  const bases: readonly VatBasis[] = purchase.vat.basis === 'unstated' ? ['net', 'gross'] : [purchase.vat.basis]
  const results = bases.map((basis) => outcomeOn(basis, purchase, threshold))
  const tested = results.map(({ basis, cost, outcome }) => ({ basis, cost, outcome }))
  const [first, second] = results
  const common = { tested, threshold, citation: [threshold.citation] }
  if (first === undefined) return { ...answer('candidate'), ...common }
  if (second === undefined || first.outcome === second.outcome) return { outcome: first.outcome, reasons: first.reasons, ...common }
  const message = `The prices do not say whether VAT is in them, and it decides: if VAT is to be added the cost is ${pounds(first.cost)} (${first.outcome}), if it is in them ${pounds(second.cost)} (${second.outcome}). Check the basis`
  return { ...answer('candidate', { code: 'vatBasisDecides', message }), ...common }
}
