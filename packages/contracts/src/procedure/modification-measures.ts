import { Decimal, grouped } from '@imt/core'
import { readAmount, type Amount } from '../threshold/amount.js'
import type { ContractChange } from './modification.js'

/** A change in figures; what cannot be worked out is `undefined`. Shares are per cent; less than 0 takes away. */
export interface Measures {
  readonly addMonths: number | undefined
  readonly maximumTermMonths: number | undefined
  /** The change's share of the longest term provided for on award. */
  readonly termShare: Decimal | undefined
  /** Pounds by which it moves the value. */
  readonly change: Decimal | undefined
  readonly valueShare: Decimal | undefined
  /** Estimated value before it. */
  readonly before: Decimal | undefined
  /** Pounds of earlier changes. */
  readonly earlier: Decimal
  /** Pounds of this change and the earlier ones. */
  readonly cumulative: Decimal | undefined
  readonly cumulativeShare: Decimal | undefined
  readonly threshold: Decimal | undefined
}

/** How a test comes out, without its name. */
export interface Outcome {
  readonly result: ModificationResult
  readonly working: string
  readonly holds: boolean | null
}

/**
 * `ruled out by the figures`: what is stated of the change excludes it. `not ruled out` is no permission: scope,
 * balance and the grounds themselves hold conditions that no figure shows.
 */
export type ModificationResult = 'ruled out by the figures' | 'not ruled out' | 'cannot tell'

/** Says what is not known. */
export const missing = (what: string): string => `Not known: ${what}`
/** A share for readers; what is just over a whole number, as limits are, does not look like it. */
export const share = (value: Decimal): string => {
  const [exact, short] = [value.abs(), value.abs().toDecimalPlaces(2)]
  return `${(short.isInteger() && !short.equals(exact) ? exact.toDecimalPlaces(6) : short).toFixed()} %`
}
/** Pounds for readers, without their sign. */
export const pounds = (value: Decimal): string =>
  `£${grouped(value.abs().toFixed(value.decimalPlaces() === 1 ? 2 : undefined))}`

const percentOf = (part: Decimal, whole: Decimal): Decimal => part.times(100).dividedBy(whole)

/** Pounds of a change: less than 0 takes away. `undefined` where the text states none. */
const readChange = (amount: Amount, name: string): Decimal | undefined => {
  if (typeof amount === 'string') {
    const text = amount.trim()
    const minus = /^[-\u2212]/.test(text)
    const read = readAmount(minus ? text.slice(1) : text, name)
    return minus ? read?.negated() : read
  }
  const negative = typeof amount === 'number' ? amount < 0 : amount.isNegative()
  const read = readAmount(negative ? (typeof amount === 'number' ? -amount : amount.negated()) : amount, name)
  return negative ? read?.negated() : read
}

const months = (value: number | undefined, name: string): number | undefined => {
  if (value !== undefined && !Number.isFinite(value))
    throw new RangeError(`modificationTests: ${name} must be a number of months, got ${value}`)
  return value
}

/** The figures of a change by itself. */
export const measured = (change: ContractChange): Measures => {
  const { maximumTermMonths } = change
  const addMonths = months(change.addMonths, 'addMonths')
  if (maximumTermMonths !== undefined && (!Number.isFinite(maximumTermMonths) || maximumTermMonths <= 0))
    throw new RangeError(`modificationTests: maximumTermMonths must be more than 0, got ${maximumTermMonths}`)
  const by =
    change.valueChange === undefined ? undefined : readChange(change.valueChange, 'modificationTests: valueChange')
  const earlier =
    change.earlierChanges === undefined
      ? new Decimal(0)
      : (readChange(change.earlierChanges, 'modificationTests: earlierChanges') ?? new Decimal(0))
  return shares({
    addMonths,
    maximumTermMonths,
    change: by,
    before: change.value === undefined ? undefined : readAmount(change.value, 'modificationTests: value'),
    earlier,
    threshold:
      change.threshold === undefined ? undefined : readAmount(change.threshold, 'modificationTests: threshold'),
  })
}

const shares = (parts: Omit<Measures, 'termShare' | 'valueShare' | 'cumulative' | 'cumulativeShare'>): Measures => {
  const { addMonths, maximumTermMonths, change, before, earlier } = parts
  const cumulative = change && earlier.plus(change)
  const ofValue = (sum: Decimal | undefined): Decimal | undefined =>
    before && sum && before.gt(0) ? percentOf(sum, before) : undefined
  return {
    ...parts,
    termShare:
      addMonths === undefined || maximumTermMonths === undefined
        ? undefined
        : percentOf(new Decimal(addMonths), new Decimal(maximumTermMonths)),
    valueShare: ofValue(change),
    cumulative,
    cumulativeShare: ofValue(cumulative),
  }
}

/**
 * The figures of this change and the earlier ones as the single change that they would have been, or `undefined` where
 * no earlier one is stated: pounds of earlier small changes are one. The value is that before the first of them.
 */
export const measuredTogether = (contractChange: ContractChange): Measures | undefined => {
  const alone = measured(contractChange)
  const { earlierChanges } = contractChange
  const earlier =
    contractChange.earlier ??
    (earlierChanges === undefined || alone.earlier.isZero() ? [] : [{ valueChange: earlierChanges }])
  if (earlier.length === 0) return undefined
  const changes = earlier.map(({ valueChange }) =>
    valueChange === undefined ? new Decimal(0) : readChange(valueChange, 'modificationTests: earlier[].valueChange'),
  )
  const sum = changes.every((each) => each !== undefined)
    ? changes.reduce((total, each) => total.plus(each), new Decimal(0))
    : undefined
  const added = earlier.reduce((total, { addMonths }) => total + (months(addMonths, 'earlier[].addMonths') ?? 0), 0)
  return shares({
    addMonths: alone.addMonths === undefined && added === 0 ? undefined : (alone.addMonths ?? 0) + added,
    maximumTermMonths: alone.maximumTermMonths,
    change: sum && (alone.change ?? (sum.isZero() ? undefined : new Decimal(0)))?.plus(sum),
    before: sum && alone.before?.minus(sum),
    earlier: new Decimal(0),
    threshold: alone.threshold,
  })
}
