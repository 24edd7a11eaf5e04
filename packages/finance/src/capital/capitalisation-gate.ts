import { Decimal, financialYear, grouped, longDate, type Citation, type IsoDate } from '@imt/core'
import { capitalisationThresholds, type CapitalisationThreshold } from './capitalisation-thresholds.data.js'
import { costTests, sumOf } from './cost-test.js'
import { answer, pounds, type Outcome, type Reasons } from './gate-outcome.js'
import { inForce } from './in-force.js'
import { roundToStep } from '../money/amount.js'
import type { VatBasis } from '../vat/vat-of.js'
import { costed, readPurchase, type CostedLine, type Purchase } from './purchase.js'
import { answeredTests, recognised, softwareService, type AnsweredTest } from './recognition.js'
import { recognitionTests, type PurchaseKind } from './recognition-tests.data.js'
import { requireBookDay } from '../parameter/book-day.js'

/** What the gate says of one line of a purchase. */
export interface CapitalisationLine {
  /** Its place among the lines of the purchase, counted from 0. */
  readonly index: number
  readonly outcome: 'capital' | 'candidate' | 'revenue'
  readonly reasons: Reasons
}

/**
 * What the gate says: `capital` if every test was answered and met, `revenue` with the test that failed, or `candidate`
 * where a judgement or a fact is missing or the lines differ (`mixed`).
 */
export interface CapitalisationAnswer {
  readonly outcome: 'capital' | 'candidate' | 'revenue'
  readonly reasons: Reasons
  /** The answer for each line, in the order of the purchase. */
  readonly lines: readonly CapitalisationLine[]
  readonly kind: PurchaseKind
  /** Every test of the kind, cost apart, with the answer that was given. */
  readonly tests: readonly AnsweredTest[]
  /** What was taken to be so because nothing was said of it. */
  readonly assumed: readonly string[]
  readonly vatBasis: VatBasis | 'unstated'
  /** The financial year whose accounting manual is asked for, and whether its threshold was read for that year. */
  readonly manual: { readonly year: string; readonly read: boolean }
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

/** The outcome of each line: that of its cost, and what the tests make of it. A service has no cost to be tested. */
const judged = (
  purchase: Purchase,
  byCost: (kind: Exclude<PurchaseKind, 'softwareService'>) => readonly Outcome[],
): readonly Outcome[] => {
  const { kind = 'equipment', lines } = purchase
  return kind === 'softwareService' ? lines.map(() => softwareService(purchase)) : recognised(byCost(kind), purchase)
}

const testedOn = (basis: VatBasis, purchase: Purchase, threshold: CapitalisationThreshold): Tested => {
  const costs = costed(basis, purchase)
  const lines = judged(purchase, (kind) => costTests[kind](costs, purchase, threshold))
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

const testSources = ({ kind = 'equipment' }: Purchase): readonly Citation[] => recognitionTests[kind].citation

/** What the answer echoes, whatever it is. */
const echoed = (
  purchase: Purchase,
  year: string,
  threshold: CapitalisationThreshold | undefined,
): Pick<CapitalisationAnswer, 'kind' | 'tests' | 'assumed' | 'vatBasis' | 'manual'> => {
  const { kind = 'equipment', initialEquipping, vat } = purchase
  return {
    kind,
    tests: answeredTests(purchase),
    assumed: [
      ...(purchase.kind === undefined ? ['It is equipment, and no intangible asset or service'] : []),
      ...(kind === 'equipment' && initialEquipping === undefined
        ? ['It is no part of the first equipping and setting-up of a new building, ward or unit']
        : []),
    ],
    vatBasis: vat.basis,
    manual: { year, read: threshold?.citation.verified ?? false },
  }
}

/**
 * Returns whether a purchase is capital, revenue, or a candidate for capital that needs a judgement, with the reasons.
 *
 * The accounting manual asks more than a cost: of equipment that it is held for delivering services or administration,
 * will probably be of benefit, is used for more than one financial year and can be measured; of intangibles their own
 * tests. A test that nobody answered makes a `candidate`, one that is not met makes `revenue` whatever the cost. Use
 * that is bought for twelve months or fewer is revenue, and so is software as a service, whose customisation is a
 * question by itself.
 *
 * What counts is the cost to the body: VAT that it cannot recover is part of it. The basis of the prices can decide the
 * answer, so it is always named, and `unstated` tests both. An item that reaches the threshold is capital by itself,
 * and can be of a group with smaller ones; an item too small for a group keeps no other out of it. Where lines differ,
 * `lines` says how, and the whole is a `candidate` with the reason `mixed`. Costs are compared exactly, before any
 * rounding. Where the threshold was not verified for the day, a reason says so.
 *
 * @param purchase - items and prices in pounds sterling, the VAT in them, and what is known of the tests and the group
 * @param asOf - the day the threshold is asked for, usually that of the purchase
 * @throws {TypeError} when a price is no plain decimal, the basis or kind is unknown, an answer is neither true nor
 *   false, or a test or a group is not of the kind
 * @throws {RangeError} when `asOf` is no calendar day, there are no lines, a quantity or the term is no whole number of
 *   at least 1, a price or rate is negative, or what is recoverable is not 0 to 100
 * @see NHS South West London CCG, accounts 2020/21, note 1.13.1, restating the Department of Health and Social Care's
 *   Group Accounting Manual
 * @example
 * ```ts
 * const vat = { basis: 'gross', ratePercent: '20', recoverablePercent: '0' } as const
 * const tests = { heldForUse: true, futureBenefit: true, usedOverOneYear: true, measurable: true }
 * const pcs = [{ quantity: 7, unitPrice: '678.22' }]
 * capitalisationGate({ lines: pcs, vat, tests }, '2020-09-01').outcome // => 'revenue'
 * capitalisationGate({ lines: pcs, vat: { ...vat, basis: 'net' }, tests }, '2020-09-01').outcome // => 'candidate'
 * const server = [{ quantity: 1, unitPrice: '100000' }, { quantity: 1, unitPrice: '200' }]
 * capitalisationGate({ lines: server, vat, tests }, '2020-09-01').lines.map(({ outcome }) => outcome)
 * // => ['capital', 'revenue']
 * capitalisationGate({ lines: server, vat }, '2020-09-01').lines[0]?.reasons[1]?.message
 * // => 'Check that it is held for use in delivering services or for administrative purposes'
 * ```
 */
export const capitalisationGate = (purchase: Purchase, asOf: IsoDate): CapitalisationAnswer => {
  const { vat } = readPurchase(purchase)
  const day = requireBookDay(asOf, 'capitalisationGate: asOf')
  const threshold = inForce(capitalisationThresholds, day)
  const said = echoed(purchase, financialYear(day).label, threshold)
  if (threshold === undefined) {
    const unknown = answer('candidate', {
      code: 'noThresholdKnown',
      message: `No threshold is known here for ${longDate(asOf)}. Check the accounting policies of that year`,
    })
    const lines = numbered(judged(purchase, () => purchase.lines.map(() => unknown)))
    return { ...together(lines), lines, ...said, tested: [], threshold: null, citation: testSources(purchase) }
  }
  const first = testedOn(vat.basis === 'unstated' ? 'net' : vat.basis, purchase, threshold)
  const second = vat.basis === 'unstated' ? testedOn('gross', purchase, threshold) : first
  const tested = (first === second ? [first] : [first, second]).map(({ basis, costs, outcome }) => ({
    basis,
    cost: costs.reduce<Decimal>((sum, { total }) => sum.plus(roundToStep(total, '0.01')), new Decimal(0)),
    outcome,
  }))
  const common = { ...said, tested, threshold, citation: [threshold.citation, ...testSources(purchase)] }
  // A service is held to no threshold.
  const unverified: Reasons =
    threshold.citation.verified || purchase.kind === 'softwareService'
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
