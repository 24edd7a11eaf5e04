import { Decimal, type IsoDate } from '@imt/core'
import { monthAdder } from './month-adder.js'
import { namedOf, type Named } from './named.js'
import type { PlanPeriod } from './plan-years.js'
import { toPenny, type UnitPrice } from './prices.js'
import type { PlannedDevice } from './planned-device.js'

/** What a budget buys in one year, at one end of the prices. */
export interface Bought {
  readonly devices: number
  readonly cost: Decimal
  /** Devices past their day at the end of the year that were not replaced. */
  readonly overAge: Named
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
const byClassAndName = (a: PlannedDevice, b: PlannedDevice): number =>
  order(a.assetType ?? '', b.assetType ?? '') || order(a.name, b.name)
const byDueDay = (a: PlannedDevice, b: PlannedDevice): number => order(a.due, b.due) || byClassAndName(a, b)

/**
 * Returns devices the longest due first; of one day by class and name, so that the order of the records never decides.
 * Few days have many devices: each day is sorted by itself.
 */
export const inDueOrder = (devices: readonly PlannedDevice[]): readonly PlannedDevice[] => {
  const days = new Map<string, PlannedDevice[]>()
  for (const device of devices) {
    const list = days.get(device.due)
    if (list === undefined) days.set(device.due, [device])
    else list.push(device)
  }
  return [...days].sort(([a], [b]) => order(a, b)).flatMap(([, list]) => list.sort(byClassAndName))
}

/** Two lists in order, as one. */
const merged = (one: readonly PlannedDevice[], other: readonly PlannedDevice[]): readonly PlannedDevice[] => {
  if (one.length === 0) return other
  if (other.length === 0) return one
  // Mostly the one ends before the other begins.
  const [last, next] = [one.at(-1), other[0]]
  if (last !== undefined && next !== undefined && byDueDay(last, next) <= 0) return one.concat(other)
  const all: PlannedDevice[] = []
  let [at, beside] = [0, 0]
  while (at < one.length || beside < other.length) {
    const [a, b] = [one[at], other[beside]]
    if (a !== undefined && (b === undefined || byDueDay(a, b) <= 0)) {
      all.push(a)
      at += 1
    } else if (b !== undefined) {
      all.push(b)
      beside += 1
    }
  }
  return all
}

/**
 * Returns what a flat budget buys year by year: the device that is longest due first, and so on until the budget does
 * not pay for the next one. What is left of a year's budget is not carried over. A device of no known price is not
 * bought, and stays over age. What is left over age is named the longest due first. What is bought is due again after
 * its life, counted from the first day of the year.
 */
export const buyWithin = (
  /** In the order of `inDueOrder`. */
  devices: readonly PlannedDevice[],
  periods: readonly PlanPeriod[],
  levels: readonly Decimal[],
  budget: Decimal,
  end: 'low' | 'high',
  asOf: IsoDate,
): readonly Bought[] => {
  const endOf = monthAdder()
  let waiting = devices
  let over: readonly PlannedDevice[] = []
  return periods.map(({ from, to }, year) => {
    const level = levels[year] ?? new Decimal(1)
    const firstLater = waiting.findIndex((device) => device.due > to)
    const due = firstLater < 0 ? waiting : waiting.slice(0, firstLater)
    waiting = firstLater < 0 ? [] : waiting.slice(firstLater)
    const candidates = merged(over, due)
    const left: PlannedDevice[] = []
    let cost = new Decimal(0)
    let bought = 0
    const now = new Map<UnitPrice, Decimal>()
    const priceOf = (price: UnitPrice): Decimal => {
      const known = now.get(price) ?? price[end].times(level)
      now.set(price, known)
      return known
    }
    const again: PlannedDevice[] = []
    let at = 0
    for (; at < candidates.length; at += 1) {
      const device = candidates[at]
      if (device === undefined) break
      if (device.price === undefined) {
        left.push(device)
        continue
      }
      const next = cost.plus(priceOf(device.price))
      if (next.gt(budget)) break
      cost = next
      bought += 1
      const { lifeMonths } = device
      if (lifeMonths !== undefined)
        again.push({ ...device, due: endOf(year === 0 ? asOf : from, lifeMonths), isAgain: true })
    }
    waiting = merged(waiting, inDueOrder(again))
    over = left.concat(candidates.slice(at))
    return { devices: bought, cost: toPenny(cost), overAge: namedOf(over.map(({ name }) => name)) }
  })
}
