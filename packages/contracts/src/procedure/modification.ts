import { Decimal, namesOf, requireObject, counted, grouped, type Citation } from '@imt/core'
import { procurementAct, publicContractsRegulations } from '../citations.js'
import { readAmount, type Amount } from '../threshold/amount.js'

/** A change to a contract that has been awarded. Leave out what does not change. */
export interface ContractChange {
  readonly regime: 'PCR2015' | 'PA2023'
  readonly category: 'goods-or-services' | 'works' | 'light-touch'
  /** The longest term provided for on award, extensions included, in months. */
  readonly maximumTermMonths?: number
  /** Months that the change adds; less than 0 takes away. */
  readonly addMonths?: number
  /** Estimated value before the change, in pounds. */
  readonly value?: Amount
  /** Pounds by which the change moves the value, up or down, as a positive sum. */
  readonly valueChange?: Amount
  /** Pounds of earlier changes made under the same small-value ground. */
  readonly earlierChanges?: Amount
  /** The threshold that applies, in pounds. */
  readonly threshold?: Amount
}

const changeNames = namesOf<ContractChange>({
  regime: true,
  category: true,
  maximumTermMonths: true,
  addMonths: true,
  value: true,
  valueChange: true,
  earlierChanges: true,
  threshold: true,
})

/** How one test of a change comes out. `null`: it could not be run, since something is missing. */
export interface ModificationTest {
  readonly test: 'substantial-term' | 'below-threshold-modification' | 'fifty-percent-cap' | 'change-notice'
  readonly holds: boolean | null
  readonly working: string
  readonly citation: Citation
}

const percentOf = (part: Decimal, whole: Decimal): Decimal => part.times(100).dividedBy(whole)
const shown = (value: Decimal): string => `${value.toDecimalPlaces(2).toFixed()} %`
const missing = (what: string): string => `Not known: ${what}`

/** The share of the maximum term that a change of months makes, or `undefined` where one of them is missing. */
const shareOfTerm = ({ maximumTermMonths, addMonths }: ContractChange): Decimal | undefined => {
  if (addMonths === undefined || maximumTermMonths === undefined) return undefined
  if (!Number.isFinite(maximumTermMonths) || maximumTermMonths <= 0)
    throw new RangeError(`modificationTests: maximumTermMonths must be more than 0, got ${maximumTermMonths}`)
  return percentOf(new Decimal(Math.abs(addMonths)), new Decimal(maximumTermMonths))
}

/**
 * Returns how a change to a contract comes out in the tests that are arithmetic: the term over a tenth, the small
 * change below the threshold, the cap of a half, and whether the change is small enough to need no notice. Scope,
 * balance and the grounds themselves are for a person to judge: a test that holds permits nothing alone.
 *
 * @param change - months and pounds before and after; what is missing leaves its test open
 * @throws {RangeError} when an amount is negative or no number, or the maximum term is not above 0
 * @example
 * ```ts
 * const [term] = modificationTests({
 *   regime: 'PA2023',
 *   category: 'goods-or-services',
 *   maximumTermMonths: 48,
 *   addMonths: 5,
 * })
 * term?.holds // => true
 * term?.working // => '5 of 48 months is 10.42 %: more than 10 %'
 * ```
 * @see Procurement Act 2023 ss.74 and 75 and Sch. 8, https://www.legislation.gov.uk/ukpga/2023/54/section/74
 * @see Public Contracts Regulations 2015 reg. 72, https://www.legislation.gov.uk/uksi/2015/102/regulation/72
 */
export const modificationTests = (change: ContractChange): readonly ModificationTest[] => {
  const measures = measured(requireObject(change, 'modificationTests: change', changeNames))
  return change.regime === 'PA2023'
    ? [substantialTerm(change, measures), smallChange(measures), halfOfValue(measures), changeNotice(change, measures)]
    : [smallChange(measures), halfOfValue(measures)]
}

/** A change in figures; what cannot be worked out is `undefined`. Shares are per cent. */
interface Measures {
  readonly isAct: boolean
  /** The most that a small change may move the value, in per cent. */
  readonly limit: number
  /** The change's share of the longest term provided for on award. */
  readonly termShare: Decimal | undefined
  readonly valueShare: Decimal | undefined
  /** Pounds of earlier small changes. */
  readonly earlier: Decimal
  /** Pounds of this change and the earlier ones. */
  readonly cumulative: Decimal | undefined
  readonly cumulativeShare: Decimal | undefined
  readonly threshold: Decimal | undefined
}

const measured = (change: ContractChange): Measures => {
  const money = (amount: Amount | undefined, name: string): Decimal | undefined =>
    amount === undefined ? undefined : readAmount(amount, `modificationTests: ${name}`)
  const termShare = shareOfTerm(change)
  const before = money(change.value, 'value')
  const by = money(change.valueChange, 'valueChange')
  const earlier = money(change.earlierChanges, 'earlierChanges') ?? new Decimal(0)
  const threshold = money(change.threshold, 'threshold')
  const cumulative = by && earlier.plus(by)
  const shareOfValue = (pounds: Decimal | undefined): Decimal | undefined =>
    before && pounds && before.gt(0) ? percentOf(pounds, before) : undefined
  return {
    isAct: change.regime === 'PA2023',
    limit: change.category === 'works' ? 15 : 10,
    termShare,
    valueShare: shareOfValue(by),
    earlier,
    cumulative,
    cumulativeShare: shareOfValue(cumulative),
    threshold,
  }
}

/** Under the Act: whether the change of the term is substantial. */
const substantialTerm = (
  { addMonths, maximumTermMonths }: ContractChange,
  { termShare }: Measures,
): ModificationTest => ({
  test: 'substantial-term',
  holds: termShare?.gt(10) ?? null,
  working: termShare
    ? `${grouped(addMonths ?? 0)} of ${counted(maximumTermMonths ?? 0, 'month')} is ${shown(termShare)}: ${termShare.gt(10) ? 'more than' : 'no more than'} 10 %`
    : missing('the maximum term on award and the months added'),
  citation: procurementAct('section/74', 's.74(3)(a)'),
})

/** Whether the change is small enough to be made without a ground of its own. */
const smallChange = (measures: Measures): ModificationTest => {
  const { isAct, limit, valueShare, cumulative, cumulativeShare, threshold } = measures
  // The Act lets this change move the value by the limit itself. Regulation 72(5) and (6) ask that all such changes
  // together stay below it.
  const withinShare = isAct ? valueShare?.lte(limit) : cumulativeShare?.lt(limit)
  const underThreshold = cumulative && threshold ? cumulative.lt(threshold) : undefined
  return {
    test: 'below-threshold-modification',
    holds: bothHold(withinShare, underThreshold),
    working: smallChangeWorking(measures),
    citation: isAct
      ? procurementAct('section/74', 's.74(4)')
      : { ...publicContractsRegulations(72, 'reg. 72(1)(f), (5) and (6)'), read: '2026-11-23' },
  }
}

/** One test that fails settles it; otherwise both must have been run. */
const bothHold = (one: boolean | undefined, other: boolean | undefined): boolean | null =>
  one === false || other === false ? false : one === undefined || other === undefined ? null : true

const smallChangeWorking = (measures: Measures): string => {
  const { isAct, limit, valueShare, earlier, cumulative, cumulativeShare, threshold } = measures
  if (!valueShare) return missing('the value and its change')
  const share =
    isAct || cumulativeShare === undefined
      ? `The change is ${shown(valueShare)} of the value (limit ${limit} %)`
      : `The change${earlier.isZero() ? ' is' : ' and those before it come to'} ${shown(cumulativeShare)} of the value (to stay below ${limit} %)`
  return cumulative && threshold
    ? `${share}, and such changes come to £${grouped(cumulative.toFixed())} of the £${grouped(threshold.toFixed())} threshold`
    : `${share}; ${missing('the threshold')}`
}

/** Whether the change keeps to the cap that some grounds have. */
const halfOfValue = ({ isAct, valueShare }: Measures): ModificationTest => ({
  test: 'fifty-percent-cap',
  holds: valueShare?.lte(50) ?? null,
  working: valueShare
    ? `The change is ${shown(valueShare)} of the value (cap 50 %, for each change on the grounds that have one)`
    : missing('the value and its change'),
  citation: isAct
    ? procurementAct('schedule/8', 'Sch. 8 paras 4, 5 and 8')
    : publicContractsRegulations(72, 'reg. 72(1)(b) and (c)'),
})

/** Under the Act: whether a change notice is due before the change. */
const changeNotice = ({ category }: ContractChange, { limit, termShare, valueShare }: Measures): ModificationTest => {
  const due = (holds: boolean | null, working: string): ModificationTest => ({
    test: 'change-notice',
    holds,
    working,
    citation: procurementAct('section/75', 's.75(2) and (6)'),
  })
  if (category === 'light-touch') return due(false, 'None is due for light touch contracts')
  if (valueShare?.lte(limit) === true || termShare?.lte(10) === true)
    return due(false, `None is due: the value moves by no more than ${limit} %, or the term by no more than 10 %`)
  return valueShare === undefined || termShare === undefined
    ? due(null, missing('the value, the maximum term and their changes'))
    : due(true, `Due before the change: the value moves by more than ${limit} %, and the term by more than 10 %`)
}
