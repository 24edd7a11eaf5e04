import { Decimal, longDate, grouped, type Citation, type IsoDate } from '@imt/core'
import { capitalisationThresholds, type CapitalisationThreshold } from './capitalisation-thresholds.data.js'
import { inForce } from './in-force.js'
import { roundToStep } from '../money/amount.js'
import type { VatBasis } from '../vat/vat-of.js'
import { costed, judgements, readPurchase, type CostedLine, type GroupJudgement, type Purchase } from './purchase.js'
import { requireBookDay } from '../parameter/book-day.js'

export type CapitalisationReason =
  | 'itemAtThreshold'
  | 'groupAtThreshold'
  | 'initialEquipping'
  | 'belowThreshold'
  | 'itemTooSmall'
  | 'judgementNo'
  | 'judgementMissing'
  | 'mixed'
  | 'vatBasisDecides'
  | 'noThresholdKnown'
  | 'thresholdUnverified'

type Reasons = readonly { readonly code: CapitalisationReason; readonly message: string }[]

/** What the gate says of one line of a purchase. */
export interface CapitalisationLine {
  /** Its place among the lines of the purchase, counted from 0. */
  readonly index: number
  readonly outcome: 'capital' | 'candidate' | 'revenue'
  readonly reasons: Reasons
}

/**
 * What the gate says: `capital`, `revenue`, or `candidate` where a judgement or a fact is missing or the lines differ
 * (`mixed`).
 */
export interface CapitalisationAnswer {
  readonly outcome: 'capital' | 'candidate' | 'revenue'
  readonly reasons: Reasons
  /** The answer for each line, in the order of the purchase. */
  readonly lines: readonly CapitalisationLine[]
  /**
   * The VAT bases tested, each with the cost the body bears on it, pounds sterling, each line's total rounded once to
   * the penny.
   */
  readonly tested: readonly {
    readonly basis: VatBasis
    readonly cost: Decimal
    readonly outcome: 'capital' | 'candidate' | 'revenue'
  }[]
  readonly threshold: CapitalisationThreshold | null
  readonly citation: readonly Citation[]
}

type Outcome = Pick<CapitalisationAnswer, 'outcome' | 'reasons'>

const answer = (outcome: CapitalisationAnswer['outcome'], ...reasons: Reasons): Outcome => ({ outcome, reasons })

/** Rounded down, so that what is below a limit never reads as the limit itself. */
const pounds = (amount: Decimal): string => `£${grouped(amount.toFixed(2, Decimal.ROUND_DOWN))}`

const groupOutcome = (group: GroupJudgement): Outcome => {
  const no = judgements.filter(([key]) => group[key] === false)
  if (no.length > 0)
    return {
      outcome: 'revenue',
      reasons: no.map(([, words]) => ({
        code: 'judgementNo' as const,
        message: `It cannot be grouped: it is stated not to be the case that ${words}`,
      })),
    }
  const missing = judgements.filter(([key]) => group[key] === undefined)
  if (missing.length > 0)
    return {
      outcome: 'candidate',
      reasons: missing.map(([, words]) => ({
        code: 'judgementMissing' as const,
        message: `It may be capital as a group. Check that ${words}`,
      })),
    }
  return answer('capital', {
    code: 'groupAtThreshold',
    message: 'Together the items reach the threshold, each is above the minimum for an item, and they form a group',
  })
}

const sumOf = (lines: readonly CostedLine[]): Decimal =>
  lines.reduce<Decimal>((sum, { total }) => sum.plus(total), new Decimal(0))

/**
 * The outcome of each line. What reaches the threshold by itself is capital. The rest is capital as part of a group,
 * which is made up of every item above the minimum for one, those that need no group included: a switch may be of one
 * group with its server.
 */
const lineOutcomes = (
  lines: readonly CostedLine[],
  purchase: Purchase,
  { minimum, groupItemAbove }: CapitalisationThreshold,
): readonly Outcome[] => {
  if (purchase.initialEquipping === true)
    return lines.map(() =>
      answer('capital', {
        code: 'initialEquipping',
        message: 'It is the first equipping of a new building, which is capital whatever it costs',
      }),
    )
  const groupable = lines.filter(({ each }) => each.greaterThan(groupItemAbove))
  const below = (part: readonly CostedLine[], words: string): Outcome | undefined =>
    sumOf(part).lessThan(minimum)
      ? answer('revenue', {
          code: 'belowThreshold',
          message: `${words} together costs ${pounds(sumOf(part))}, less than £${grouped(minimum)}`,
        })
      : undefined
  const allBelow = below(lines, 'All of it')
  const group =
    below(groupable, `What costs more than £${grouped(groupItemAbove)} an item`) ?? groupOutcome(purchase.group ?? {})
  return lines.map(({ each }) => {
    if (each.greaterThanOrEqualTo(minimum))
      return answer('capital', { code: 'itemAtThreshold', message: `Each item costs at least £${grouped(minimum)}` })
    if (allBelow) return allBelow
    if (each.greaterThan(groupItemAbove)) return group
    return answer('revenue', {
      code: 'itemTooSmall',
      message: `An item at ${pounds(each)} does not cost more than £${grouped(groupItemAbove)}, as each of a group must`,
    })
  })
}

const distinct = (reasons: Reasons): Reasons =>
  reasons.filter(({ message }, index) => reasons.findIndex((other) => other.message === message) === index)

const together = (lines: readonly Outcome[]): Outcome => {
  const outcomes = new Set(lines.map(({ outcome }) => outcome))
  const reasons = distinct(lines.flatMap((line) => line.reasons))
  const [outcome] = outcomes
  if (outcome !== undefined && outcomes.size === 1) return { outcome, reasons }
  return {
    outcome: 'candidate',
    reasons: [
      { code: 'mixed', message: `The lines differ: ${[...outcomes].join(', ')}. Check them one by one` },
      ...reasons,
    ],
  }
}

interface Tested extends Outcome {
  readonly basis: VatBasis
  readonly costs: readonly CostedLine[]
  readonly lines: readonly Outcome[]
}

const testedOn = (basis: VatBasis, purchase: Purchase, threshold: CapitalisationThreshold): Tested => {
  const costs = costed(basis, purchase)
  const lines = lineOutcomes(costs, purchase, threshold)
  return { basis, costs, lines, ...together(lines) }
}

const vatDecides = (net: string, gross: string): Reasons[number] => ({
  code: 'vatBasisDecides',
  message: `The prices do not say whether VAT is in them, and it decides: if VAT is to be added the cost is ${net}, if it is in them ${gross}. Check the basis`,
})

/** An outcome with what was tested, in words. */
const inWords = (cost: Decimal | undefined, outcome: Outcome | undefined): string =>
  `${pounds(cost ?? new Decimal(0))} (${outcome?.outcome ?? 'candidate'})`

const numbered = (lines: readonly Outcome[]): readonly CapitalisationLine[] =>
  lines.map(({ outcome, reasons }, index) => ({ index, outcome, reasons }))

/**
 * Returns whether a purchase is capital, revenue, or a candidate for capital that needs a judgement, with the reasons.
 *
 * What counts is the cost to the body: VAT that it cannot recover is part of it. The basis of the prices can decide the
 * answer, so it is always named, and `unstated` tests both. An item that reaches the threshold is capital by itself,
 * and can be of a group with smaller ones; an item too small for a group keeps no other out of it. Where lines differ,
 * `lines` says how, and the whole is a `candidate` with the reason `mixed`. Costs are compared exactly, before any
 * rounding. Where the threshold was not verified for the day, a reason says so.
 *
 * @param purchase - items and prices in pounds sterling, the VAT in them, and what is known of the group
 * @param asOf - the day the threshold is asked for, usually that of the purchase
 * @throws {TypeError} when a price is no plain decimal, the basis is unknown, or a judgement is neither true nor false
 * @throws {RangeError} when `asOf` is no calendar day, there are no lines, a quantity is no whole number of at least 1,
 *   a price or rate is negative, or what is recoverable is not 0 to 100
 * @see NHS South West London CCG, accounts 2020/21, note 1.13.1, restating the Department of Health and Social Care's
 *   Group Accounting Manual
 * @example
 * ```ts
 * const pcs = [{ quantity: 7, unitPrice: '678.22' }]
 * capitalisationGate({ lines: pcs, vat: { basis: 'gross', ratePercent: '20', recoverablePercent: '0' } }, '2020-09-01')
 *   .outcome // => 'revenue'
 * capitalisationGate({ lines: pcs, vat: { basis: 'net', ratePercent: '20', recoverablePercent: '0' } }, '2020-09-01')
 *   .outcome // => 'candidate'
 * const server = [{ quantity: 1, unitPrice: '100000' }, { quantity: 1, unitPrice: '200' }]
 * capitalisationGate(
 *   { lines: server, vat: { basis: 'gross', ratePercent: '20', recoverablePercent: '0' } },
 *   '2020-09-01',
 * ).lines.map(({ outcome }) => outcome) // => ['capital', 'revenue']
 * ```
 */
export const capitalisationGate = (purchase: Purchase, asOf: IsoDate): CapitalisationAnswer => {
  const { vat } = readPurchase(purchase)
  const threshold = inForce(capitalisationThresholds, requireBookDay(asOf, 'capitalisationGate: asOf'))
  if (threshold === undefined) {
    const unknown = answer('candidate', {
      code: 'noThresholdKnown',
      message: `No threshold is known here for ${longDate(asOf)}. Check the accounting policies of that year`,
    })
    return { ...unknown, lines: numbered(purchase.lines.map(() => unknown)), tested: [], threshold: null, citation: [] }
  }
  const first = testedOn(vat.basis === 'unstated' ? 'net' : vat.basis, purchase, threshold)
  const second = vat.basis === 'unstated' ? testedOn('gross', purchase, threshold) : first
  const tested = (first === second ? [first] : [first, second]).map(({ basis, costs, outcome }) => ({
    basis,
    cost: costs.reduce<Decimal>((sum, { total }) => sum.plus(roundToStep(total, '0.01')), new Decimal(0)),
    outcome,
  }))
  const common = { tested, threshold, citation: [threshold.citation] }
  const unverified: Reasons = threshold.citation.verified
    ? []
    : [
        {
          code: 'thresholdUnverified',
          message: `Check that the threshold of £${grouped(threshold.minimum)} holds on ${longDate(asOf)}: it was not read in a source for that year`,
        },
      ]
  const outcomes = first.lines.map((line, index): Outcome => {
    const other = second.lines[index]
    return other?.outcome === line.outcome
      ? line
      : answer(
          'candidate',
          vatDecides(inWords(first.costs[index]?.total, line), inWords(second.costs[index]?.total, other)),
        )
  })
  const lines = numbered(outcomes)
  if (first.outcome !== second.outcome)
    return {
      outcome: 'candidate',
      reasons: [vatDecides(inWords(sumOf(first.costs), first), inWords(sumOf(second.costs), second)), ...unverified],
      lines,
      ...common,
    }
  const decided = outcomes.filter((line, index) => line !== first.lines[index]).flatMap(({ reasons }) => reasons)
  return { outcome: first.outcome, reasons: distinct([...first.reasons, ...decided, ...unverified]), lines, ...common }
}
