import { shown, type IsoDate } from '@imt/core'
import type { AssetChange, DepreciableAsset } from '../capital/depreciable-asset.js'
import { readNotNegative, toSteps, type Amount } from '../money/amount.js'
import { timeGone, timeOf, type DepreciationConvention } from './convention.js'
import { straightlyWritten, type Writing } from './method.js'

/** What a change does to the books, in pence. */
export interface BookChange {
  readonly on: IsoDate
  readonly kind: 'transfer' | 'revaluation' | 'impairment'
  readonly cost: bigint
  readonly depreciation: bigint
}

/** A stretch of a life in which nothing changes: what the books hold as it begins, in pence, and its time. */
interface Stage {
  readonly from: IsoDate
  readonly cost: bigint
  readonly accumulated: bigint
  readonly residual: bigint
  /** Gone by of the life as it begins and as the life ends, in the units of the convention. */
  readonly begins: number
  readonly ends: number
}

/** An asset on a straight line, stage by stage. */
export interface Stages {
  readonly residual: bigint
  readonly changes: readonly BookChange[]
  readonly costAt: (day: IsoDate) => bigint
  readonly at: (day: IsoDate) => bigint
  readonly isOver: (day: IsoDate) => boolean
}

/** No asset lives longer than this, a thousand years: a longer life is a slip. */
const longestLife = 12_000

/**
 * Returns a number of months that an asset can be used.
 *
 * @throws {RangeError} when it is none, `name` first
 */
export const requireLife = (months: number, name: string): number => {
  if (!Number.isInteger(months) || months < 1 || months > longestLife)
    throw new RangeError(`${name} must be a whole number from 1 to ${String(longestLife)}, got ${shown(months)}`)
  return months
}

/** Returns an amount of an asset in pence. */
export const readPence = (amount: Amount, name: string): bigint => toSteps(readNotNegative(amount, name), '0.01', name)

/**
 * What is worth less than its residual value is not charged, and what is left as a life is over stays: a longer one has
 * to be said.
 */
const accumulatedIn = (stage: Stage, gone: number): bigint => {
  const left = stage.cost - stage.accumulated - stage.residual
  const whole = stage.ends - stage.begins
  if (left <= 0n || whole <= 0) return stage.accumulated
  const part = BigInt(Math.min(Math.max(gone - stage.begins, 0), whole))
  return stage.accumulated + straightlyWritten({ cost: left, residual: 0n }, { part, whole: BigInt(whole) })
}

const changed = (
  stage: Stage,
  gone: number,
  change: AssetChange,
  convention: DepreciationConvention,
  name: string,
): Stage => {
  const { on, residualValue, remainingMonths } = change
  const accumulated = accumulatedIn(stage, gone)
  const begins = Math.max(gone, 0)
  const next = {
    from: on,
    cost: stage.cost,
    accumulated,
    residual: residualValue === undefined ? stage.residual : readPence(residualValue, `${name}.residualValue`),
    begins,
    ends:
      remainingMonths === undefined
        ? stage.ends
        : begins + timeOf(on, requireLife(remainingMonths, `${name}.remainingMonths`), convention),
  }
  if (change.kind === 'estimate') return next
  const worth = readPence(change.carryingAmount, `${name}.carryingAmount`)
  return change.kind === 'revaluation'
    ? { ...next, cost: worth, accumulated: 0n }
    : { ...next, accumulated: stage.cost - worth }
}

/**
 * Returns an asset's life on a straight line. Its changes and the day it was taken on have been checked as to their
 * order.
 *
 * @param name - what the call names the asset
 */
export const straightStages = (
  asset: DepreciableAsset,
  { cost, residual, lifeMonths }: Pick<Writing, 'cost' | 'residual' | 'lifeMonths'>,
  convention: DepreciationConvention,
  name: string,
): Stages => {
  const { inUse, takenOn, changes = [] } = asset
  const gone = (day: IsoDate): number => timeGone(inUse, day, convention)
  const from = takenOn?.on ?? inUse
  const first: Stage = {
    from,
    cost,
    accumulated:
      takenOn === undefined
        ? 0n
        : readPence(takenOn.accumulatedDepreciation, `${name}.takenOn.accumulatedDepreciation`),
    residual,
    begins: takenOn === undefined ? 0 : Math.max(gone(from), 0),
    ends: timeOf(inUse, lifeMonths, convention),
  }
  const stages = [first]
  const booked: BookChange[] =
    takenOn === undefined ? [] : [{ on: from, kind: 'transfer', cost, depreciation: first.accumulated }]
  let stage = first
  for (const [index, change] of changes.entries()) {
    const before = accumulatedIn(stage, gone(change.on))
    const next = changed(stage, gone(change.on), change, convention, `${name}.changes[${String(index)}]`)
    if (change.kind !== 'estimate')
      booked.push({
        on: change.on,
        kind: change.kind,
        cost: next.cost - stage.cost,
        depreciation: next.accumulated - before,
      })
    stages.push(next)
    stage = next
  }
  const last = stage
  const isHeld = (day: IsoDate): boolean => takenOn === undefined || day > takenOn.on
  /** A change on a day comes after its start. */
  const stageAt = (day: IsoDate): Stage => stages.findLast((one) => one.from < day) ?? first
  return {
    residual: last.residual,
    changes: booked,
    costAt: (day) => (isHeld(day) ? stageAt(day).cost : 0n),
    at: (day) => (isHeld(day) ? accumulatedIn(stageAt(day), gone(day)) : 0n),
    isOver: (day) => (changes.length === 0 || day > last.from) && isHeld(day) && gone(day) >= last.ends,
  }
}
