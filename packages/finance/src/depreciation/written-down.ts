import { namesOf, requireChoice, requireList, requireObject, type IsoDate } from '@imt/core'
import type { AssetChange, DepreciableAsset, TakenOn } from '../capital/depreciable-asset.js'
import { depreciationConventions, timeGone, timeOf, yearOfLife, type DepreciationConvention } from './convention.js'
import { decliningWritten, yearlyValues, type DepreciationMethod, type Writing } from './method.js'
import { readPence, requireLife, straightStages, type Stages } from './stages.js'
import { requireBookDay } from '../parameter/book-day.js'

/** How to depreciate: the method and the way time is counted. Both are policy, and both are echoed. */
export interface DepreciationPolicy {
  readonly method: DepreciationMethod
  readonly convention: DepreciationConvention
}

const policyNames = namesOf<DepreciationPolicy>({ method: true, convention: true })
const takenOnNames = namesOf<TakenOn>({ on: true, accumulatedDepreciation: true })
const changeNames = namesOf<AssetChange>({
  kind: true,
  on: true,
  carryingAmount: true,
  residualValue: true,
  remainingMonths: true,
})
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

/** The days of what happens to an asset, in their order. */
const readDays = ({ inUse, takenOn, changes = [], disposedOn }: DepreciableAsset, name: string): void => {
  requireBookDay(inUse, `${name}.inUse`)
  let [earliest, since] = [inUse, 'inUse']
  if (takenOn !== undefined) {
    requireObject(takenOn, `${name}.takenOn`, takenOnNames)
    if (requireBookDay(takenOn.on, `${name}.takenOn.on`) < inUse)
      throw new RangeError(`${name}.takenOn.on must not be before inUse, got ${takenOn.on}`)
    ;[earliest, since] = [takenOn.on, 'takenOn.on']
  }
  for (const [index, change] of requireList(changes, `${name}.changes`).entries()) {
    const place = `${name}.changes[${String(index)}]`
    const { kind, on } = requireObject(change, place, changeNames)
    requireChoice(kind, ['estimate', 'revaluation', 'impairment'], `${place}.kind`)
    if (kind === 'estimate' && 'carryingAmount' in change)
      throw new TypeError(`${place}.carryingAmount is of a revaluation or an impairment, got kind 'estimate'`)
    if (requireBookDay(on, `${place}.on`) < earliest)
      throw new RangeError(`${place}.on must not be before ${since}, got ${on}`)
    ;[earliest, since] = [on, `changes[${String(index)}].on`]
  }
  if (disposedOn === undefined) return
  if (requireBookDay(disposedOn, `${name}.disposedOn`) < inUse)
    throw new RangeError(`${name}.disposedOn must not be before inUse, got ${disposedOn}`)
  if (since !== 'inUse' && disposedOn <= earliest)
    throw new RangeError(`${name}.disposedOn must be after ${since}, got ${disposedOn}`)
}

/** Returns what is to be written down, checked. */
const writingOf = (asset: DepreciableAsset, name: string): Writing => {
  const lifeMonths = requireLife(requireObject(asset, name).lifeMonths, `${name}.lifeMonths`)
  readDays(asset, name)
  const cost = readPence(asset.cost, `${name}.cost`)
  const residual = readPence(asset.residualValue ?? '0', `${name}.residualValue`)
  if (residual > cost) throw new RangeError(`${name}.residualValue must not be above the cost`)
  const { takenOn } = asset
  const place = `${name}.takenOn.accumulatedDepreciation`
  if (takenOn !== undefined && readPence(takenOn.accumulatedDepreciation, place) > cost)
    throw new RangeError(`${place} must not be above the cost`)
  return { cost, residual, lifeMonths }
}

/** An asset under a policy, in pence. */
export interface WrittenDown extends Stages {
  /** What was paid. */
  readonly cost: bigint
  /** The first day the books hold it. */
  readonly held: IsoDate
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
  const { cost, residual } = writing
  const held = asset.takenOn?.on ?? asset.inUse
  if (method.method === 'straightLine')
    return { cost, held, ...straightStages(asset, writing, convention, `${call}: ${name}`) }
  const given = asset.takenOn === undefined ? ((asset.changes?.length ?? 0) > 0 ? 'changes' : undefined) : 'takenOn'
  if (given !== undefined)
    throw new RangeError(`${call}: policy.method.method must be 'straightLine' for an asset with ${given}`)
  const values = yearlyValues(writing, method, `${call}: policy.method`)
  return {
    cost,
    held,
    residual,
    changes: [],
    costAt: () => cost,
    at: (day) => decliningWritten(writing, values, yearOfLife(asset, day, convention)),
    isOver: (day) => timeGone(asset.inUse, day, convention) >= timeOf(asset.inUse, writing.lifeMonths, convention),
  }
}
