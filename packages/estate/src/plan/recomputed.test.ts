/**
 * Every number of three generated fleets of 10,000 devices, worked out a second time: from the records alone, with
 * dates by the calendar of the machine and money in whole pence, by none of the code that is tested but what reads one
 * system.
 */
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '@imt/core'
import type { DeviceRecord } from '../records/device-record.js'
import { lifecycleStatuses } from '../records/device-states.data.js'
import { endOfLifeTable } from '../support/end-of-life-table.data.js'
import { fleetSupport } from '../support/fleet-support.js'
import { supportOn } from '../support/support-on.js'
import { summariseEstate } from '../summary/summarise-estate.js'
import { replacementPlan } from './replacement-plan.js'

const asOf = '2026-11-22'
const planYears = 6
const lives: Readonly<Record<string, number>> = { Laptops: 48, PCs: 60, Monitors: 84 }
const pence: Readonly<Record<string, number>> = { Laptops: 67_822, PCs: 55_010 }
const rates = ['0.023', '0.02', '0.02', '-0.01', '0.018']

/** Numbers that look random and are the same each time: mulberry32. */
const random = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const made = (seed: number): readonly DeviceRecord[] => {
  const next = random(seed)
  const chance = (share: number): boolean => next() < share
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item
  const day = (first: number, last: number): IsoDate =>
    `${String(first + Math.floor(next() * (last - first + 1)))}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}` as IsoDate
  const systems = ['Windows 11 Pro 25H2', 'Windows 10 Pro', 'Windows 11', 'Windows Server 2016', 'iOS 17', 'BASIC']
  return Array.from({ length: 10_000 }, (_, index): DeviceRecord => ({
    id: String(index),
    source: 'register',
    serial: `Z${String(seed)}Q${String(index)}K`,
    ...(chance(0.97) && { assetType: pick(['Laptops', 'PCs', 'Monitors', 'Printers']) }),
    ...(chance(0.8) && { status: pick(chance(0.7) ? ['inUse' as const] : lifecycleStatuses) }),
    ...(chance(0.1) && { ownership: pick(['organisation', 'personal', 'leased'] as const) }),
    ...(chance(0.7) && { inUse: day(2016, 2027) }),
    ...(chance(0.5) && { purchased: day(2016, 2026) }),
    ...(chance(0.2) && { lifeMonths: pick([5, 12, 36, 60, 61]) }),
    ...(chance(0.1) && { endOfLife: day(2024, 2034) }),
    ...(chance(0.6) && { cost: pick(['410.55', '678.22', '1250.00', '99.9']) }),
    ...(chance(0.5) && { warrantyEnds: day(2022, 2034) }),
    ...(chance(0.3) && { disposed: day(2020, 2026) }),
    ...(chance(0.3) && { wiped: day(2020, 2026) }),
    ...(chance(0.3) && { wipeCertificate: `C-${String(index)}` }),
    ...(chance(0.8) && { operatingSystem: { name: pick(systems) } }),
    ...(chance(0.9) && { lastSeen: day(2024, 2026) }),
  }))
}

/** A day plus months, its end of month kept: by the calendar of the machine, not ours. */
const later = (day: string, months: number): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
const endOf = (plan: number): string => `${String(2027 + plan)}-03-31`
const startOf = (plan: number): string => `${String(2026 + plan)}-04-01`
const state = ({ ownership, disposed = '9999-12-31', lastSeen = '0001-01-01', ...record }: DeviceRecord): string => {
  const isGone = disposed <= asOf && lastSeen <= disposed
  const status = record.status ?? (isGone ? 'retired' : 'unknown')
  const mine = ['stock', 'inUse', 'repair', 'unknown']
  const used = [...mine, 'onLoan', 'leased', 'personal']
  if (ownership === 'personal') return 'personal'
  // A leased device that is used by anybody is leased: one on loan keeps that state.
  return ownership === 'leased' && used.includes(status) && mine.includes(status) ? 'leased' : status
}
const isHeld = (record: DeviceRecord): boolean => ['stock', 'inUse', 'repair', 'unknown'].includes(state(record))
const lifeOf = ({ lifeMonths, assetType = '' }: DeviceRecord): number | undefined => lifeMonths ?? lives[assetType]
const dueOf = (record: DeviceRecord): string | undefined => {
  const start = record.inUse ?? record.purchased
  const life = lifeOf(record)
  return record.endOfLife ?? (start === undefined || life === undefined ? undefined : later(start, life))
}
const sorted = (names: readonly (string | undefined)[]): readonly (string | undefined)[] => [...names].sort()
const penceOf = ({ assetType = '', cost }: DeviceRecord): number | undefined =>
  pence[assetType] ?? (cost === undefined ? undefined : Math.round(Number(cost) * 100))
/** Hundred-millionths: the levels of six years are exact in them. */
const levels = rates.reduce<readonly bigint[]>(
  (all, rate) => [...all, ((all.at(-1) ?? 0n) * BigInt(Math.round((1 + Number(rate)) * 1000))) / 1000n],
  [1_000_000_000_000_000n],
)
const one = 1_000_000_000_000_000n
const toPence = (amount: bigint): bigint => (amount + one / 2n) / one
const shown = (amount: bigint): string => `${String(amount / 100n)}.${String(amount % 100n).padStart(2, '0')}`

describe.each([1, 2, 3])('a generated fleet of 10,000 devices (%i), worked out again', (seed) => {
  const fleet = made(seed)
  const held = fleet.filter(isHeld)

  it('is counted', () => {
    const summary = summariseEstate(fleet, { asOf, activeWithinMonths: 12 })
    const seen = held.filter(({ lastSeen = '' }) => lastSeen >= '2025-11-22' && lastSeen <= asOf)
    expect(summary.counted).toEqual({ low: seen.length, high: seen.length })
    for (const { assetType, high } of summary.classes)
      expect(high, assetType).toBe(seen.filter((record) => (record.assetType ?? 'Not classified') === assetType).length)
    expect(summary.leftOut.neverSeen).toBe(held.filter(({ lastSeen }) => lastSeen === undefined).length)
    expect(summary.leftOut.future).toBe(held.filter(({ lastSeen = '' }) => lastSeen > asOf).length)
    for (const name of ['leased', 'personal', 'lost', 'stolen', 'onLoan', 'awaitingDisposal', 'retired'] as const)
      expect(summary.leftOut[name], name).toBe(fleet.filter((record) => state(record) === name).length)
  })

  it('is judged', () => {
    const judged = fleetSupport(fleet, { asOf })
    const risky = fleet.filter(
      (record) =>
        isHeld(record) ||
        (!['planned', 'retired'].includes(state(record)) &&
          (record.wiped === undefined || record.wiped > asOf) &&
          record.wipeCertificate === undefined),
    )
    const looked = risky.filter(
      ({ operatingSystem, assetType = '' }) =>
        operatingSystem !== undefined || !['Monitors', 'Printers'].includes(assetType),
    )
    const counts = { supported: 0, extended: 0, unsupported: 0, notJudged: 0 }
    const statuses = new Map<string, ReturnType<typeof supportOn>['status']>()
    for (const { operatingSystem } of looked) {
      const name = operatingSystem?.name ?? ''
      const status =
        statuses.get(name) ??
        (operatingSystem === undefined ? 'undetermined' : supportOn(endOfLifeTable, operatingSystem, asOf).status)
      statuses.set(name, status)
      counts[status === 'undetermined' ? 'notJudged' : status] += 1
    }
    expect([judged.devices, judged.counts]).toEqual([looked.length, counts])
    for (const { state: name, serials } of judged.dataRisk)
      expect(serials.length, name).toBe(risky.filter((record) => state(record) === name).length)
  })

  it('is planned', () => {
    const plan = replacementPlan(fleet, {
      asOf,
      years: planYears,
      lives,
      prices: Object.fromEntries(Object.entries(pence).map(([name, price]) => [name, shown(BigInt(price))])),
      index: { source: 'invented', rates },
      budget: '450000',
    })
    expect(plan.devices).toBe(held.length)
    const due = held.map((record) => ({ record, day: dueOf(record) }))
    expect(plan.notPlanned.start.devices + plan.notPlanned.life.devices).toBe(
      due.filter(({ day }) => day === undefined).length,
    )
    expect(sorted(plan.notPlanned.start.serials)).toEqual(
      sorted(
        held
          .filter(({ endOfLife, inUse, purchased }) => (endOfLife ?? inUse ?? purchased) === undefined)
          .map(({ serial }) => serial),
      ),
    )
    const yearOf = (day: string): number => {
      let year = 0
      while (year < planYears && day > endOf(year)) year += 1
      return year
    }
    const again: DeviceRecord[][] = Array.from({ length: planYears }, () => [])
    for (const [year, row] of plan.years.entries()) {
      const first = due.filter(({ day }) => day !== undefined && yearOf(day) === year).map(({ record }) => record)
      const replaced = [...first, ...(again[year] ?? [])]
      for (const record of replaced) {
        const life = lifeOf(record)
        if (life === undefined) continue
        const next = Math.max(year + 1, yearOf(later(year === 0 ? asOf : startOf(year), life)))
        again[next]?.push(record)
      }
      const isBacklog = (record: DeviceRecord): boolean => (dueOf(record) ?? '') <= asOf
      const serialsOf = (records: readonly DeviceRecord[]) => sorted(records.map(({ serial }) => serial))
      expect(sorted(row.backlog.serials)).toEqual(serialsOf(first.filter(isBacklog)))
      expect(sorted(row.due.serials)).toEqual(serialsOf(first.filter((record) => !isBacklog(record))))
      expect(sorted(row.again.serials)).toEqual(serialsOf(again[year] ?? []))
      expect(row.replace).toBe(replaced.length)
      let whole = 0n
      for (const assetType of ['Laptops', 'PCs', 'Monitors', 'Printers', undefined]) {
        const ofClass = replaced.filter((record) => record.assetType === assetType)
        const sum = ofClass.reduce((all, record) => all + BigInt(penceOf(record) ?? 0), 0n)
        const cost = toPence(sum * (levels[year] ?? 0n))
        whole += cost
        const found = row.byClass.find((each) => each.assetType === (assetType ?? null))
        expect(
          [found?.devices ?? 0, found?.cost.high.toFixed(2) ?? '0.00'],
          `${String(assetType)} ${String(year)}`,
        ).toEqual([ofClass.length, shown(cost)])
        expect(found?.notPriced.devices ?? 0).toBe(ofClass.filter((each) => penceOf(each) === undefined).length)
      }
      expect(row.cost.high.toFixed(2)).toBe(shown(whole))
    }
    expect(sorted(plan.later.serials)).toEqual(
      sorted(due.filter(({ day = '' }) => day > endOf(planYears - 1)).map(({ record }) => record.serial)),
    )
  })

  it('is bought within a budget', () => {
    const budget = 450_000
    const plan = replacementPlan(fleet, { asOf, years: planYears, lives, budget: String(budget) })
    let waiting = held.flatMap((record) => {
      const day = dueOf(record)
      return day === undefined ? [] : [{ record, day }]
    })
    const key = ({ record, day }: (typeof waiting)[number]): string =>
      `${day}\n${record.assetType ?? ''}\n${record.serial ?? ''}`
    for (const [year, { within }] of plan.years.entries()) {
      let left = budget * 100
      let isOut = false
      const bought: typeof waiting = []
      const ready = waiting
        .filter(({ day }) => day <= endOf(year))
        .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
      for (const each of ready) {
        const { cost } = each.record
        if (cost === undefined || isOut) continue
        const price = Math.round(Number(cost) * 100)
        if (price > left) isOut = true
        else {
          left -= price
          bought.push(each)
        }
      }
      const gone = new Set(bought)
      waiting = waiting.filter((each) => !gone.has(each))
      const overAge = waiting.filter(({ day }) => day <= endOf(year)).map(({ record }) => record.serial)
      expect(within?.atHighPrice.devices).toBe(bought.length)
      expect(within?.atHighPrice.cost.toFixed(2)).toBe(shown(BigInt(budget * 100 - left)))
      expect(sorted(within?.atHighPrice.overAge.serials ?? [])).toEqual(sorted(overAge))
      for (const { record } of bought) {
        const life = lifeOf(record)
        if (life !== undefined) waiting.push({ record, day: later(year === 0 ? asOf : startOf(year), life) })
      }
    }
  })

  it('has its cohorts, warranties and disposals', () => {
    const plan = replacementPlan(fleet, { asOf, years: planYears, lives })
    const financial = (day: string): string => {
      const year = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 4 ? 1 : 0)
      return `${String(year)}/${String(year + 1).slice(2)}`
    }
    expect(plan.cohorts.reduce((sum, { devices }) => sum + devices, 0)).toBe(held.length)
    const groups = new Map<string, string[]>()
    for (const { assetType, cost, inUse, purchased, serial = '' } of held) {
      const start = inUse ?? purchased
      const key = JSON.stringify([assetType ?? null, start === undefined ? null : financial(start), cost ?? null])
      groups.set(key, [...(groups.get(key) ?? []), serial])
    }
    expect(plan.cohorts.length).toBe(groups.size)
    for (const { assetType, year, cost, serials } of plan.cohorts)
      expect(sorted(serials)).toEqual(sorted(groups.get(JSON.stringify([assetType, year, cost])) ?? []))
    const used = fleet.filter((record) => isHeld(record) || ['leased', 'onLoan'].includes(state(record)))
    expect(plan.warranty.ended.devices).toBe(
      used.filter(({ warrantyEnds: day }) => day !== undefined && day < asOf).length,
    )
    for (const [year, { devices }] of plan.warranty.years.entries())
      expect(devices).toBe(
        used.filter(({ warrantyEnds: day = '' }) => day >= (year === 0 ? asOf : startOf(year)) && day <= endOf(year))
          .length,
      )
    expect(plan.warranty.notRecorded.devices).toBe(used.filter((record) => record.warrantyEnds === undefined).length)
    for (const { year, devices, certified } of plan.disposals.years) {
      const gone = fleet.filter(
        (record) =>
          state(record) === 'retired' && (record.disposed === undefined ? null : financial(record.disposed)) === year,
      )
      expect([devices, certified.devices]).toEqual([
        gone.length,
        gone.filter(({ wiped = '9999', wipeCertificate }) => wiped <= asOf || wipeCertificate !== undefined).length,
      ])
    }
  })
})
