import { isIsoDate, namesOf, requireObject, requireWholeNumber, shown, type Decimal, type IsoDate } from '@imt/core'
import { requireIterable } from '../parameter/require-iterable.js'
import { isDeviceClass } from '../classes/is-device-class.js'
import { sameClass } from '../classes/same-class.js'
import { stateOf, type ApartState } from '../records/device-state.js'
import { deviceStates } from '../records/device-states.data.js'
import type { DeviceRecord } from '../records/device-record.js'
import { nameOfDevice } from '../records/name-of-device.js'
import { poundsAmount } from '../replacement/price.js'
import { buyWithin, inDueOrder, type Bought } from './budget.js'
import { cohortCollector } from './cohorts.js'
import { disposalsCollector } from './disposals.js'
import { dueReader } from './due.js'
import { endsCollector } from './ends.js'
import { hardwareCollector } from './hardware-support.js'
import { monthAdder } from './month-adder.js'
import { addName, namedOf, type Named } from './named.js'
import { placeIn, planPeriods, type PlanPeriod } from './plan-years.js'
import type { PlannedDevice } from './planned-device.js'
import { noCost, plus, priceLevels, priceReader, toPenny, type Cost } from './prices.js'
import type { PlannedClass, PlannedYear, RecordPlan, ReplacementOptions } from './record-plan.js'

const optionNames = namesOf<ReplacementOptions>({
  asOf: true,
  years: true,
  lives: true,
  lifeMonths: true,
  prices: true,
  index: true,
  budget: true,
  models: true,
  makers: true,
})

/** States in which a device is used, whoever replaces it. */
const isUsed = (state: string): boolean => state === 'leased' || state === 'onLoan'

interface Draft {
  readonly period: PlanPeriod
  readonly devices: PlannedDevice[]
}

const classesOf = (devices: readonly PlannedDevice[], level: Decimal): readonly PlannedClass[] => {
  const groups = new Map<string, PlannedDevice[]>()
  const keys = new Map<string, string>()
  for (const device of devices) {
    const { assetType = '' } = device
    const key = keys.get(assetType) ?? sameClass(assetType)
    keys.set(assetType, key)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [device])
    else group.push(device)
  }
  return [...groups.values()]
    .map((group): PlannedClass => {
      const counts = new Map<NonNullable<PlannedDevice['price']>, number>()
      for (const { price } of group) if (price !== undefined) counts.set(price, (counts.get(price) ?? 0) + 1)
      const whole = [...counts].reduce<Cost>(
        (sum, [price, count]) => plus(sum, { low: price.low.times(count), high: price.high.times(count) }),
        noCost,
      )
      return {
        assetType: group[0]?.assetType ?? null,
        ...namedOf(group.map(({ name }) => name)),
        // Indexed before the one rounding, as costPlan does.
        cost: { low: toPenny(whole.low.times(level)), high: toPenny(whole.high.times(level)) },
        atRecordedCost: group.filter(({ price }) => price?.basis === 'recorded').length,
        notPriced: namedOf(group.filter(({ price }) => price === undefined).map(({ name }) => name)),
      }
    })
    .sort((a, b) => b.devices - a.devices || ((a.assetType ?? '') < (b.assetType ?? '') ? -1 : 1))
}

/** Devices by the year in which they are replaced, those that are due again in the plan with them. */
const draftsOf = (
  devices: readonly PlannedDevice[],
  periods: readonly PlanPeriod[],
  asOf: IsoDate,
): { readonly drafts: readonly Draft[]; readonly later: readonly PlannedDevice[] } => {
  const drafts = periods.map((period): Draft => ({ period, devices: [] }))
  const later: PlannedDevice[] = []
  const endOf = monthAdder()
  for (const device of devices) (drafts[Math.max(0, placeIn(periods, device.due))]?.devices ?? later).push(device)
  for (const [year, { period, devices: due }] of drafts.entries())
    for (const device of due) {
      if (device.lifeMonths === undefined) continue
      const next = endOf(year === 0 ? asOf : period.from, device.lifeMonths)
      drafts[Math.max(year + 1, placeIn(periods, next))]?.devices.push({ ...device, due: next, isAgain: true })
    }
  return { drafts, later }
}

/** What a budget buys, at both ends of the prices: worked out once where they are one. */
const boughtWithin = (
  devices: readonly PlannedDevice[],
  periods: readonly PlanPeriod[],
  levels: readonly Decimal[],
  budget: Decimal,
  asOf: IsoDate,
): { readonly atHighPrice: readonly Bought[]; readonly atLowPrice: readonly Bought[] } => {
  const inOrder = inDueOrder(devices)
  const atHighPrice = buyWithin(inOrder, periods, levels, budget, 'high', asOf)
  const isOne = devices.every(({ price }) => price === undefined || price.low.eq(price.high))
  return { atHighPrice, atLowPrice: isOne ? atHighPrice : buyWithin(inOrder, periods, levels, budget, 'low', asOf) }
}

/**
 * Returns a plan of replacement from device records: which devices are due in which financial year, what that costs,
 * what a budget buys of it and leaves over age; when warranties, maintenance, leases and the support of hardware end;
 * and what was disposed of, with and without a certificate. Behind every number stand the serial numbers.
 *
 * A device is due on the day recorded as its end of life, otherwise at the end of its life: the one recorded, or that
 * of its class in `lives`. It counts from the day of use, or the purchase where none is recorded. The end of a warranty
 * makes none due. A replacement bought in a year is due again after its life, counted from the first day of that year
 * (`asOf` in the first), and at the earliest in the next year. What is leased, on loan, a person's own or gone is not
 * replaced, and is named in `leftOut`. Give each device once: join those of several systems with `deduplicate` first.
 *
 * @param devices - device records, gone through once
 * @param options - the day, the length of the plan, lives, prices, a budget
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @throws {RangeError} when `years` or a life is no whole number in its range, or an amount no plain decimal text
 * @example
 * ```ts
 * const plan = replacementPlan([
 *   { id: '1', source: 'register', serial: 'A1', assetType: 'Laptops', inUse: '2020-05-01' },
 *   { id: '2', source: 'register', serial: 'A2', assetType: 'Laptops', inUse: '2022-05-01' },
 * ], { asOf: '2026-11-22', years: 2, lives: { Laptops: 60 }, prices: { Laptops: '678.22' } })
 * plan.years.map(({ year, backlog, due, cost }) => [year, backlog.serials, due.serials, cost.high.toFixed(2)])
 * // => [['2026/27', ['A1'], [], '678.22'], ['2027/28', [], ['A2'], '678.22']]
 * ```
 */
export const replacementPlan = (devices: Iterable<DeviceRecord>, options: ReplacementOptions): RecordPlan => {
  requireIterable(devices, 'replacementPlan: devices')
  const {
    asOf,
    years,
    lives,
    lifeMonths,
    prices,
    index,
    makers,
    models = [],
    ...rest
  } = requireObject(options, 'replacementPlan: options', optionNames)
  if (!isIsoDate(asOf)) throw new TypeError(`replacementPlan: options.asOf must be a day, got ${shown(asOf)}`)
  if (requireWholeNumber(years, 'replacementPlan: options.years', 1) > 30)
    throw new RangeError(`replacementPlan: options.years must be 30 at most, got ${String(years)}`)
  const budget = rest.budget === undefined ? null : poundsAmount(rest.budget, 'replacementPlan: options.budget')
  const periods = planPeriods(asOf, years)
  const levels = priceLevels(index, years)
  const dueOf = dueReader(lives, lifeMonths)
  const priceOf = priceReader(prices)
  const cohorts = cohortCollector()
  const warranty = endsCollector(asOf, periods)
  const maintenance = endsCollector(asOf, periods)
  const leases = endsCollector(asOf, periods)
  const hardware = hardwareCollector(models, makers, asOf, periods)
  const disposals = disposalsCollector(asOf)
  const planned: PlannedDevice[] = []
  const open = { start: [] as string[], life: [] as string[] }
  const leftOut = new Map<ApartState, string[]>()
  const noDevices: string[] = []
  let held = 0

  for (const record of devices) {
    const name = nameOfDevice(record)
    const state = stateOf(record, asOf)
    const isHeld = deviceStates[state].held
    if (!isDeviceClass(record.assetType)) {
      noDevices.push(name)
      continue
    }
    disposals.add(record, name)
    if (isHeld || isUsed(state)) {
      warranty.add(record.warrantyEnds, name)
      maintenance.add(record.maintenanceEnds, name)
      hardware.add(record, name)
      if (state === 'leased' || record.leaseEnds !== undefined) leases.add(record.leaseEnds, name)
    }
    if (!isHeld) {
      addName(leftOut, state as ApartState, name)
      continue
    }
    held += 1
    cohorts.add(record, name)
    const due = dueOf(record)
    if ('missing' in due) open[due.missing].push(name)
    else
      planned.push({
        name,
        assetType: record.assetType,
        due: due.day,
        lifeMonths: due.lifeMonths,
        price: priceOf(record),
        isAgain: false,
      })
  }

  const { drafts, later } = draftsOf(planned, periods, asOf)
  const within = budget === null ? undefined : boughtWithin(planned, periods, levels, budget, asOf)
  const rows = drafts.map(({ period, devices: due }, year): PlannedYear => {
    const level = levels[year] ?? noCost.low
    const byClass = classesOf(due, level)
    const names = (is: (device: PlannedDevice) => boolean): Named => namedOf(due.filter(is).map(({ name }) => name))
    const isBacklog = (device: PlannedDevice): boolean => !device.isAgain && device.due <= asOf
    const [high, low] = [within?.atHighPrice[year], within?.atLowPrice[year]]
    return {
      ...period,
      backlog: names(isBacklog),
      due: names((device) => !device.isAgain && !isBacklog(device)),
      again: names(({ isAgain }) => isAgain),
      replace: due.length,
      byClass,
      index: level,
      cost: byClass.reduce((sum, { cost }) => plus(sum, cost), noCost),
      notPriced: names(({ price }) => price === undefined),
      ...(high !== undefined && low !== undefined && { within: { atHighPrice: high, atLowPrice: low } }),
    }
  })
  const inPlan = drafts.flatMap(({ devices: due }) => due.filter(({ isAgain }) => !isAgain))
  return {
    asOf,
    devices: held,
    cohorts: cohorts.result(),
    years: rows,
    cost: rows.reduce((sum, { cost }) => plus(sum, cost), noCost),
    later: namedOf(later.map(({ name }) => name)),
    notPlanned: { start: namedOf(open.start), life: namedOf(open.life) },
    lifeNotKnown: namedOf(inPlan.filter((device) => device.lifeMonths === undefined).map(({ name }) => name)),
    noDevices: namedOf(noDevices),
    leftOut: [...leftOut].map(([state, list]) => ({ state, ...namedOf(list) })),
    warranty: warranty.result(),
    maintenance: maintenance.result(),
    leases: leases.result(),
    hardware: hardware.result(),
    disposals: disposals.result(),
    index: index ?? null,
    budget,
  }
}
