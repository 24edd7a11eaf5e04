import { namesOf, requireChoice, requireObject, shown, type IsoDate } from '@imt/core'
import type { DepreciableAsset } from '../capital/depreciable-asset.js'
import { readNotNegative, toSteps } from '../money/amount.js'
import { depreciationConventions, elapsed, yearOfLife, type DepreciationConvention } from './convention.js'
import { decliningWritten, straightlyWritten, yearlyValues, type DepreciationMethod, type Writing } from './method.js'
import { requireBookDay } from '../parameter/book-day.js'

/** How to depreciate: the method and the way time is counted. Both are policy, and both are echoed. */
export interface DepreciationPolicy {
  readonly method: DepreciationMethod
  readonly convention: DepreciationConvention
}

const policyNames = namesOf<DepreciationPolicy>({ method: true, convention: true })
const methodNames = namesOf<DepreciationMethod>({ method: true, ratePercent: true })

/** Returns the policy, checked: a misspelt method would be taken for another in silence. */
export const readPolicy = (policy: DepreciationPolicy, call: string): DepreciationPolicy => {
  const { method, convention } = requireObject(policy, `${call}: policy`, policyNames)
  requireChoice(
    requireObject(method, `${call}: policy.method`, methodNames).method,
    ['straightLine', 'reducingBalance', 'doubleDeclining'],
    `${call}: policy.method.method`,
  )
  requireChoice(convention, depreciationConventions, `${call}: policy.convention`)
  return policy
}

/** No asset lives longer than this, a thousand years: a longer life is a slip. */
const longestLife = 12_000

/** Returns what is to be written down, checked. */
const writingOf = (asset: DepreciableAsset, name: string): Writing => {
  const { lifeMonths } = requireObject(asset, name)
  if (!Number.isInteger(lifeMonths) || lifeMonths < 1 || lifeMonths > longestLife)
    throw new RangeError(
      `${name}.lifeMonths must be a whole number from 1 to ${String(longestLife)}, got ${shown(lifeMonths)}`,
    )
  requireBookDay(asset.inUse, `${name}.inUse`)
  if (asset.disposedOn !== undefined && requireBookDay(asset.disposedOn, `${name}.disposedOn`) < asset.inUse)
    throw new RangeError(`${name}.disposedOn must not be before inUse, got ${asset.disposedOn}`)
  const cost = toSteps(readNotNegative(asset.cost, `${name}.cost`), '0.01', `${name}.cost`)
  const residual = toSteps(
    readNotNegative(asset.residualValue ?? '0', `${name}.residualValue`),
    '0.01',
    `${name}.residualValue`,
  )
  if (residual > cost) throw new RangeError(`${name}.residualValue must not be above the cost`)
  return { cost, residual, lifeMonths }
}

/** An asset under a policy, in pence. */
export interface WrittenDown {
  readonly cost: bigint
  readonly residual: bigint
  /** Returns what is written down at the start of a day, whether or not the asset has been disposed of. */
  readonly at: (day: IsoDate) => bigint
  /** True if its life is over at the start of a day. */
  readonly isOver: (day: IsoDate) => boolean
}

/**
 * Returns how an asset is written down, with every parameter of the call checked.
 *
 * @param asset - as `netBookValue` takes it
 * @param policy - the method and the convention
 * @param call - the function called, to name first in an error
 * @param name - what that function calls the asset
 */
export const writtenDown = (
  asset: DepreciableAsset,
  policy: DepreciationPolicy,
  call: string,
  name: string,
): WrittenDown => {
  const { method, convention } = readPolicy(policy, call)
  const writing = writingOf(asset, `${call}: ${name}`)
  const isOver = (day: IsoDate): boolean => {
    const { part, whole } = elapsed(asset, day, convention)
    return part === whole
  }
  if (method.method === 'straightLine')
    return { ...writing, isOver, at: (day) => straightlyWritten(writing, elapsed(asset, day, convention)) }
  const values = yearlyValues(writing, method, `${call}: policy.method`)
  return { ...writing, isOver, at: (day) => decliningWritten(writing, values, yearOfLife(asset, day, convention)) }
}
