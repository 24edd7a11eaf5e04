import { describe, expect, it } from 'vitest'
import type { DeviceRecord } from '../records/device-record.js'
import { replacementPlan } from './replacement-plan.js'

const asOf = '2026-11-22'
const device = (serial: string, more: Partial<DeviceRecord> = {}): DeviceRecord => ({
  id: serial,
  source: 'register',
  serial,
  assetType: 'Laptops',
  ...more,
})
const years = (devices: readonly DeviceRecord[], more: object = {}) =>
  replacementPlan(devices, { asOf, years: 3, lifeMonths: 60, ...more })

describe('replacementPlan', () => {
  it('puts each device into the financial year in which its life ends, and what was due before into the backlog', () => {
    const plan = years([
      device('A', { inUse: '2021-11-22' }),
      device('B', { inUse: '2021-11-23' }),
      device('C', { inUse: '2022-03-31' }),
      device('D', { inUse: '2022-04-01' }),
      device('E', { purchased: '2024-03-31' }),
      device('F', { purchased: '2024-04-01' }),
    ])
    expect(plan.years.map(({ year, backlog, due, replace }) => [year, backlog.serials, due.serials, replace])).toEqual([
      ['2026/27', ['A'], ['B', 'C'], 3],
      ['2027/28', [], ['D'], 1],
      ['2028/29', [], ['E'], 1],
    ])
    expect(plan.later.serials).toEqual(['F'])
  })
  it('goes by the day recorded, by the life recorded, and by that of the class, in this order', () => {
    const plan = years(
      [
        device('A', { inUse: '2025-01-01', endOfLife: '2027-05-01', lifeMonths: 12 }),
        device('B', { inUse: '2025-01-01', lifeMonths: 36 }),
        device('C', { inUse: '2025-01-01', assetType: 'Notebook' }),
        device('D', { inUse: '2025-01-01', assetType: 'Printers', warrantyEnds: '2026-12-01' }),
      ],
      { lives: { laptops: 48 }, lifeMonths: 120 },
    )
    expect(plan.years.map(({ due }) => due.serials)).toEqual([[], ['A', 'B'], ['C']])
    expect(plan.later.serials).toEqual(['D'])
    expect(plan.years.map(({ again }) => again.serials)).toEqual([[], [], ['A']])
  })
  it('says of which devices nobody can say when they are due', () => {
    const plan = replacementPlan(
      [device('A'), device('B', { inUse: '2020-01-01' }), device('C', { endOfLife: asOf })],
      {
        asOf,
        years: 1,
      },
    )
    expect([plan.notPlanned.start.serials, plan.notPlanned.life.serials]).toEqual([['A'], ['B']])
    expect([plan.years[0]?.backlog.serials, plan.lifeNotKnown.serials]).toEqual([['C'], ['C']])
  })
  it('replaces nothing that is leased, away or gone, and names it', () => {
    const plan = years([
      device('A', { ownership: 'leased', warrantyEnds: '2027-01-01' }),
      device('B', { status: 'lost', warrantyEnds: '2027-01-01' }),
      device('C', { ownership: 'personal' }),
      device('D', { status: 'onLoan' }),
    ])
    expect([plan.devices, plan.leftOut.map(({ state, serials }) => [state, ...serials])]).toEqual([
      0,
      [
        ['leased', 'A'],
        ['lost', 'B'],
        ['personal', 'C'],
        ['onLoan', 'D'],
      ],
    ])
    expect(plan.warranty.years[0]?.serials).toEqual(['A'])
    expect(plan.warranty.notRecorded.serials).toEqual(['D'])
  })
  it('costs what its class costs, then what it cost itself, and says what it cannot price', () => {
    const plan = years(
      [
        device('A', { inUse: '2020-01-01', cost: '500.00' }),
        device('B', { inUse: '2020-01-01', assetType: 'PCs', cost: '410.55' }),
        device('C', { inUse: '2020-01-01', assetType: 'PCs' }),
        device('D', { inUse: '2022-06-01', assetType: 'Laptop' }),
      ],
      {
        prices: { Laptops: { low: '650.54', high: '678.22' } },
        index: { source: 'invented', rates: ['0.023', '0.02'] },
      },
    )
    const [first, second] = plan.years
    expect([first?.cost.low.toFixed(2), first?.cost.high.toFixed(2)]).toEqual(['1061.09', '1088.77'])
    expect(
      first?.byClass.map(({ assetType, atRecordedCost, notPriced }) => [assetType, atRecordedCost, notPriced.serials]),
    ).toEqual([
      ['PCs', 1, ['C']],
      ['Laptops', 0, []],
    ])
    expect([second?.cost.low.toFixed(2), second?.cost.high.toFixed(2)]).toEqual(['665.50', '693.82'])
    expect(plan.cost.high.toFixed(2)).toBe('1782.59')
    expect([first?.notPriced.serials, plan.index?.source]).toEqual([['C'], 'invented'])
  })
  it('buys the longest due first, and says what the budget leaves over age', () => {
    const plan = years(
      [
        device('A', { inUse: '2019-01-01' }),
        device('B', { inUse: '2018-01-01' }),
        device('C', { inUse: '2017-01-01' }),
        device('D', { inUse: '2022-06-01' }),
        device('E', { inUse: '2016-01-01', assetType: 'Carts' }),
      ],
      { prices: { Laptops: { low: '500', high: '600' } }, budget: '1000' },
    )
    expect(
      plan.years.map(({ within }) => [
        within?.atHighPrice.devices,
        within?.atHighPrice.cost.toFixed(),
        within?.atHighPrice.overAge.serials,
        within?.atLowPrice.devices,
        within?.atLowPrice.overAge.serials,
      ]),
    ).toEqual([
      [1, '600', ['E', 'B', 'A'], 2, ['E', 'A']],
      [1, '600', ['E', 'A', 'D'], 2, ['E']],
      [1, '600', ['E', 'D'], 0, ['E']],
    ])
  })
  it('replaces again what it replaced, after its life', () => {
    const plan = years([device('A', { inUse: '2020-01-01' })], { lifeMonths: 12 })
    expect(plan.years.map(({ backlog, again }) => [...backlog.serials, ...again.serials])).toEqual([
      ['A'],
      ['A'],
      ['A'],
    ])
    expect(
      years([device('A', { inUse: '2020-01-01' })], { lifeMonths: 6 }).years.map(({ replace }) => replace),
    ).toEqual([1, 1, 1])
  })
  it('counts cohorts by class, year and cost', () => {
    const plan = years([
      device('A', { inUse: '2022-04-01', cost: '500.00' }),
      device('B', { inUse: '2023-03-31', cost: '500.00', assetType: 'notebook' }),
      device('C', { purchased: '2022-04-01', cost: '510.00' }),
      device('D'),
    ])
    expect(plan.cohorts.map(({ assetType, year, cost, serials }) => [assetType, year, cost, ...serials])).toEqual([
      ['Laptops', '2022/23', '500.00', 'A', 'B'],
      ['Laptops', '2022/23', '510.00', 'C'],
      ['Laptops', null, null, 'D'],
    ])
  })
  it('says when warranty and maintenance end: the last day is covered', () => {
    const { warranty, maintenance } = years([
      device('A', { warrantyEnds: '2026-11-21', maintenanceEnds: '2029-04-01' }),
      device('B', { warrantyEnds: '2026-11-22' }),
      device('C', { warrantyEnds: '2027-04-01' }),
    ])
    expect([warranty.ended.serials, ...warranty.years.map(({ serials }) => serials), warranty.later.devices]).toEqual([
      ['A'],
      ['B'],
      ['C'],
      [],
      0,
    ])
    expect([maintenance.later.serials, maintenance.notRecorded.serials]).toEqual([['A'], ['B', 'C']])
  })
  it('says when the support of hardware ends by model, and of which models no row is given', () => {
    const row = { source: 'the maker', read: '2026-11-01' } as const
    const { hardware } = years(
      [
        device('A', { manufacturer: 'Hewlett-Packard', model: 'EliteBook 840 G5' }),
        device('B', { manufacturer: 'HP Inc.', model: 'Elitebook-840 G5' }),
        device('C', { manufacturer: 'Cisco', model: 'WS-C2960X' }),
        device('D', { model: 'iPad 6' }),
        device('E'),
      ],
      {
        models: [
          { manufacturer: 'HP', model: 'EliteBook 840 G5', endOfSupport: '2027-06-30', ...row },
          { model: 'WS-C2960X', endOfSupport: '2026-10-31', ...row },
        ],
      },
    )
    expect(hardware.models.map(({ model, serials, ended, year }) => [model, serials, ended, year])).toEqual([
      ['WS-C2960X', ['C'], true, null],
      ['EliteBook 840 G5', ['A', 'B'], false, '2027/28'],
    ])
    expect(hardware.notGiven.map(({ model, devices }) => [model, devices])).toEqual([['iPad 6', 1]])
    expect(hardware.modelNotRecorded.serials).toEqual(['E'])
  })
  it('counts disposals by year, with and without a certificate', () => {
    const { disposals } = years([
      device('A', { status: 'retired', disposed: '2025-03-31', wipeCertificate: 'C-1' }),
      device('B', { status: 'retired', disposed: '2025-04-01', wiped: '2025-03-01' }),
      device('C', { status: 'retired', disposed: '2025-04-01' }),
      device('D', { status: 'retired' }),
      device('E', { status: 'awaitingDisposal' }),
    ])
    expect(
      disposals.years.map(({ year, devices, certified, withoutCertificate }) => [
        year,
        devices,
        certified.devices,
        withoutCertificate.serials,
      ]),
    ).toEqual([
      ['2024/25', 1, 1, []],
      ['2025/26', 2, 1, ['C']],
      [null, 1, 0, ['D']],
    ])
    expect(disposals.awaiting.withoutCertificate.serials).toEqual(['E'])
  })
  it.each([
    [{ years: 0 }, /options.years/],
    [{ years: 31 }, /options.years/],
    [{ lives: { PCs: 1.5 } }, /options.lives\["PCs"\]/],
    [{ prices: { PCs: '£5' } }, /options.prices\["PCs"\]/],
    [{ budget: '-1' }, /options.budget/],
    [{ index: { source: 's', rates: ['0.1'] } }, /2 changes of year/],
    [{ index: { source: 's', rates: ['0.1', '-1'] } }, /rates\[1\]/],
    [{ models: [{ model: 'X', endOfSupport: '2026', source: 's', read: '2026-01-01' }] }, /models\[0\].endOfSupport/],
    [{ asOf: 'today' }, /options.asOf/],
  ])('refuses %j', (more, words) => expect(() => years([], more)).toThrow(words))
})
