import {
  Decimal,
  formatAmount,
  isoDate,
  namesOf,
  requireObject,
  type Citation,
  type IsoDate,
  type Note,
} from '@imt/core'
import { procurementAct } from '../citations.js'
import { readRate } from './amount.js'
import { authorities, type Authority } from './authority.js'
import { estimateValue, type ContractValue, type ValueEstimate } from './estimate-value.js'
import type { Regime } from './regime.js'
import { categories, thresholdRow, type Category, type ThresholdRow } from './threshold-row.js'

/** A procurement to compare with its threshold. */
export interface Procurement {
  /** The day the procurement commenced, `YYYY-MM-DD`: not the day the contract starts. */
  readonly commenced: IsoDate
  readonly authority: Authority
  readonly category: Category
  readonly value: ContractValue
}

const procurementNames = namesOf<Procurement>({ commenced: true, authority: true, category: true, value: true })

/** Whether a procurement reaches its threshold, with everything the answer rests on. */
export interface ThresholdAnswer {
  /**
   * `cannot-be-estimated`: something needed is missing. `refused`: no threshold of this kind was in force, or it is out
   * of scope.
   */
  readonly result: 'above' | 'below' | 'cannot-be-estimated' | 'refused'
  /** `deemed`: the Procurement Act 2023 treats what cannot be estimated as above. */
  readonly reason: 'compared' | 'deemed' | 'valueMissing' | 'vatRateMissing' | 'noThreshold' | 'outOfScope'
  /** The answer in a sentence. */
  readonly message: string
  /** Pounds; `null` when refused. */
  readonly threshold: Decimal | null
  /** The value on the VAT basis of the threshold, in pounds; `null` where there is none. */
  readonly comparedValue: Decimal | null
  /** Whether threshold and compared value include VAT. */
  readonly vat: 'inclusive' | 'exclusive' | null
  readonly regime: Regime | null
  readonly authorityClass: ThresholdRow['class'] | null
  /** The days on which a procurement could commence under this amount. */
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  readonly estimate: ValueEstimate | null
  readonly citation: readonly Citation[]
  /** False where the amount, or the class of the authority, was not read in a source. */
  readonly verified: boolean
  readonly notes: readonly Note[]
}

const pounds = (amount: Decimal): string => formatAmount(amount, 'gbp', amount.isInteger() ? 0 : 2)

const noThreshold: { readonly [C in Category]?: string } = {
  'light-touch': 'The light touch rules began on 26 February 2015: this procurement commenced before them',
  concession: 'General rules on concessions began on 18 April 2016: this procurement commenced before them',
}

const refused = (reason: 'noThreshold' | 'outOfScope', message: string): ThresholdAnswer => ({
  result: 'refused',
  reason,
  message,
  threshold: null,
  comparedValue: null,
  vat: null,
  regime: null,
  authorityClass: null,
  validFrom: null,
  validTo: null,
  estimate: null,
  citation: [],
  verified: false,
  notes: [],
})

/** The estimate on the VAT basis of the threshold, or `undefined` where the rate it takes was not given. */
const onBasis = (estimate: Decimal, value: ContractValue, row: ThresholdRow): Decimal | undefined => {
  if (value.vat === row.vat) return estimate
  const rate = value.vatRate === undefined ? undefined : readRate(value.vatRate, 'threshold: value.vatRate')
  if (rate === undefined) return undefined
  const factor = rate.plus(1)
  return row.vat === 'inclusive' ? estimate.times(factor) : estimate.dividedBy(factor)
}

/**
 * The side of the threshold that the least or the most of an unknown value settles: without a VAT rate, where VAT could
 * only confirm it.
 */
const decidedBy = (
  { atLeast, atMost }: ValueEstimate,
  value: ContractValue,
  row: ThresholdRow,
  limit: Decimal,
): 'above' | 'below' | undefined => {
  const least = atLeast && (onBasis(atLeast, value, row) ?? (row.vat === 'inclusive' ? atLeast : undefined))
  const most = atMost && (onBasis(atMost, value, row) ?? (row.vat === 'exclusive' ? atMost : undefined))
  return least?.gte(limit) ? 'above' : most?.lt(limit) ? 'below' : undefined
}

/**
 * Returns whether a procurement reaches the threshold of its day: which rules, which amount, with VAT or without,
 * options and extensions counted. A value equal to the threshold is above. Under the Procurement Act 2023 a value that
 * cannot be estimated is deemed above.
 *
 * Answers for supplies, services, works, light touch services and concessions of NHS trusts, foundation trusts and
 * sub-central authorities in England. Part B, subsidised, utilities, defence and light touch concession contracts,
 * small lots and contracts regulated by the Welsh Ministers are out of scope and refused.
 *
 * @param procurement - the day it commenced, who buys, what is bought, and the value in pounds
 * @throws {RangeError} when `commenced` is not a day that exists, an amount is negative or no number, or months are not
 *   whole
 * @example
 * ```ts
 * const value = { amount: 116000, vat: 'exclusive', vatRate: '0.2' } as const
 * threshold({ commenced: '2021-12-31', authority: 'nhs-trust', category: 'services', value }).result // => 'below'
 * const now = threshold({ commenced: '2026-01-01', authority: 'nhs-trust', category: 'services', value })
 * now.result // => 'above'
 * now.comparedValue // => '139200'
 * now.threshold // => '135018'
 * threshold({
 *   commenced: '2026-01-01',
 *   authority: 'nhs-trust',
 *   category: 'services',
 *   value: { perMonth: 50, vat: 'inclusive' },
 * }).reason // => 'deemed'
 * ```
 * @see Procurement Act 2023 ss.3 and 4, Sch. 1 and Sch. 3, https://www.legislation.gov.uk/ukpga/2023/54/schedule/3
 * @see Public Contracts Regulations 2015 regs 5 and 6, https://www.legislation.gov.uk/uksi/2015/102/regulation/6
 */
export const threshold = (procurement: Procurement): ThresholdAnswer => {
  const { commenced, authority, category, value } = requireObject(
    procurement,
    'threshold: procurement',
    procurementNames,
  )
  isoDate(commenced)
  if (!authorities.includes(authority))
    return refused(
      'outOfScope',
      `Thresholds are known for ${authorities.join(', ')}: other kinds of authority are out of scope`,
    )
  if (!categories.includes(category))
    return refused(
      'outOfScope',
      `Thresholds are known for ${categories.join(', ')}: other kinds of contract are out of scope`,
    )
  const row = thresholdRow(commenced, authority, category)
  if (row === undefined)
    return refused(
      'noThreshold',
      (commenced >= '2006-01-31' ? noThreshold[category] : undefined) ??
        'The Public Contracts Regulations 2006 came into force on 31 January 2006: earlier thresholds are not known here',
    )

  const estimate = estimateValue({ commenced, category, value })
  const limit = new Decimal(row.amount)
  const notes: Note[] = []
  if (row.note !== undefined) notes.push({ code: 'authorityClass', message: row.note })
  // SI 2023/1348 reg. 1(1): in force on 1 January 2024; it has no threshold.
  if (category === 'light-touch' && commenced >= '2024-01-01')
    notes.push({
      code: 'perhapsProviderSelectionRegime',
      message:
        'Health care services for patients come under the Provider Selection Regime since 1 January 2024, which has no threshold: Check whether these are such services',
    })
  if (!row.verified)
    notes.push({
      code: 'notVerified',
      message:
        'The amount, or how the authority was classed then, was not read in a source: Check it before relying on the answer',
    })
  const about = {
    threshold: limit,
    vat: row.vat,
    regime: row.regime,
    authorityClass: row.class,
    validFrom: row.from,
    validTo: row.to,
    estimate,
    citation: [...row.citation, ...estimate.citation],
    verified: row.verified,
    notes,
  }
  if (estimate.outcome === 'inestimable') {
    return {
      result: 'above',
      reason: 'deemed',
      message: `${estimate.working}: the Procurement Act 2023 treats it as above the threshold`,
      comparedValue: null,
      ...about,
      citation: [...about.citation, procurementAct('schedule/3', 'Sch. 3 para. 5')],
    }
  }
  if (estimate.value === null) {
    const certain = decidedBy(estimate, value, row, limit)
    if (certain !== undefined)
      return {
        result: certain,
        reason: 'compared',
        message: `What is stated is enough: the value is ${certain} the threshold of ${pounds(limit)} ${row.vat === 'inclusive' ? 'with VAT' : 'without VAT'}`,
        comparedValue: null,
        ...about,
      }
    return {
      result: 'cannot-be-estimated',
      reason: 'valueMissing',
      message: estimate.working,
      comparedValue: null,
      ...about,
    }
  }

  const compared = onBasis(estimate.value, value, row)
  const basis = row.vat === 'inclusive' ? 'with VAT' : 'without VAT'
  if (compared === undefined) {
    // VAT only ever adds: a net value that already reaches a threshold with VAT is above at any rate, and the reverse.
    const certain =
      row.vat === 'inclusive'
        ? estimate.value.gte(limit)
          ? 'above'
          : undefined
        : estimate.value.lt(limit)
          ? 'below'
          : undefined
    if (certain === undefined)
      return {
        result: 'cannot-be-estimated',
        reason: 'vatRateMissing',
        message: `The threshold is compared ${basis}: give the VAT rate of the value`,
        comparedValue: null,
        ...about,
      }
    return {
      result: certain,
      reason: 'compared',
      message: `At any VAT rate the value is ${certain} the threshold of ${pounds(limit)} ${basis}`,
      comparedValue: null,
      ...about,
    }
  }
  const result = compared.gte(limit) ? 'above' : 'below'
  return {
    result,
    reason: 'compared',
    message: `${pounds(compared)} is ${compared.eq(limit) ? 'equal to the threshold, which counts as above it:' : `${result} the threshold of`} ${pounds(limit)}, both ${basis}`,
    comparedValue: compared,
    ...about,
  }
}
