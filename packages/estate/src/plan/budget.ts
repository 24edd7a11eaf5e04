import { addMonths, Decimal, type IsoDate } from '@imt/core'
import { namedOf, type Named } from './named.js'
import type { PlanPeriod } from './plan-years.js'
import { toPenny } from './prices.js'
import type { PlannedDevice } from './planned-device.js'

/** What a budget buys in one year, at one end of the prices. */
export interface Bought {
  readonly devices: number
  readonly cost: Decimal
  /** Devices past their day at the end of the year that were not replaced. */
  readonly overAge: Named
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
/** The longest due first; of one day by class and name, so that the order of the records never decides. */
export const byDueDay = (a: PlannedDevice, b: PlannedDevice): number =>
  order(a.due, b.due) || order(a.assetType ?? '', b.assetType ?? '') || order(a.name, b.name)

/**
 * Returns what a flat budget buys year by year: the device that is longest due first, and so on until the budget does
 * not pay for the next one. What is left of a year's budget is not carried over. A device of no known price is not
 * bought, and stays over age. What is bought is due again after its life, counted from the first day of the year.
 */
export const buyWithin = (
  devices: readonly PlannedDevice[],
  periods: readonly PlanPeriod[],
  levels: readonly Decimal[],
  budget: Decimal,
  end: 'low' | 'high',
  asOf: IsoDate,
): readonly Bought[] => {
  let waiting = [...devices].sort(byDueDay)
  const over: PlannedDevice[] = []
  return periods.map(({ from, to }, year) => {
    const level = levels[year] ?? new Decimal(1)
    const firstLater = waiting.findIndex(({ due }) => due > to)
    const due = firstLater < 0 ? waiting : waiting.slice(0, firstLater)
    waiting = firstLater < 0 ? [] : waiting.slice(firstLater)
    const candidates = [...over, ...due].sort(byDueDay)
    over.length = 0
    let cost = new Decimal(0)
    let bought = 0
    let isOver = false
    const again: PlannedDevice[] = []
    for (const device of candidates) {
      const next = device.price === undefined || isOver ? undefined : cost.plus(device.price[end].times(level))
      if (next !== undefined && next.lte(budget)) {
        cost = next
        bought += 1
        const { lifeMonths } = device
        if (lifeMonths !== undefined)
          again.push({ ...device, due: addMonths(year === 0 ? asOf : from, lifeMonths), isAgain: true })
      } else {
        if (next !== undefined) isOver = true
        over.push(device)
      }
    }
    if (again.length > 0) waiting = [...waiting, ...again].sort(byDueDay)
    return { devices: bought, cost: toPenny(cost), overAge: namedOf(over.map(({ name }) => name)) }
  })
}
