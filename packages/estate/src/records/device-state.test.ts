import { describe, expect, it } from 'vitest'
import { replacementPlan } from '../plan/replacement-plan.js'
import { fleetSupport } from '../support/fleet-support.js'
import { createEstateCounter } from '../summary/estate-counter.js'
import type { DeviceRecord } from './device-record.js'
import { isCertifiedWiped, isDataRisk, isHeld, stateOf } from './device-state.js'
import { deviceStates, lifecycleStatuses } from './device-states.data.js'
import { readOwnership } from './read-ownership.js'
import { readStatus } from './status-words.js'

const device = (more: Partial<DeviceRecord> = {}): DeviceRecord => ({ id: '1', source: 'register', ...more })

describe('the state of a device', () => {
  it.each([
    [{}, 'unknown', true],
    [{ status: 'inUse', ownership: 'leased' }, 'leased', false],
    [{ status: 'lost', ownership: 'leased' }, 'lost', false],
    [{ status: 'retired', ownership: 'leased' }, 'retired', false],
    [{ status: 'lost', ownership: 'personal' }, 'personal', false],
    [{ status: 'stock', ownership: 'organisation' }, 'stock', true],
    [{ status: 'onLoan' }, 'onLoan', false],
    [{ status: 'awaitingDisposal' }, 'awaitingDisposal', false],
    [{ status: 'stolen' }, 'stolen', false],
  ] as const)('%j is %s, held: %s', (more, state, held) => {
    expect([stateOf(device(more)), isHeld(device(more))]).toEqual([state, held])
  })

  it('is a data risk until certified wiped, where it is not gone for good', () => {
    const risky = lifecycleStatuses.filter((status) => isDataRisk(device({ status })))
    expect(risky).toEqual(lifecycleStatuses.filter((status) => status !== 'planned' && status !== 'retired'))
    for (const certified of [{ wiped: '2026-05-01' }, { wipeCertificate: 'C-1' }] as const)
      for (const status of lifecycleStatuses)
        // What is held was wiped to be used again.
        expect(isDataRisk(device({ status, ...certified })), status).toBe(deviceStates[status].held)
    expect(isCertifiedWiped(device({ status: 'stock', wiped: '2026-05-01' }))).toBe(false)
  })
})

describe('a day of disposal', () => {
  const asOf = '2026-11-22'
  it.each([
    [{ disposed: '2025-03-04' }, 'retired'],
    [{ disposed: '2026-11-22' }, 'retired'],
    [{ disposed: '2027-03-04' }, 'unknown'],
    [{ disposed: '2025-03-04', lastSeen: '2026-10-01' }, 'unknown'],
    [{ disposed: '2025-03-04', lastSeen: '2025-01-09' }, 'retired'],
    [{ disposed: '2025-03-04', status: 'inUse' }, 'inUse'],
    [{ disposed: '2025-03-04', status: 'unknown' }, 'unknown'],
    [{ disposed: '2025-03-04', ownership: 'personal' }, 'personal'],
  ] as const)('%j is %s', (more, state) => expect(stateOf(device(more), asOf)).toBe(state))
  it('is counted as a disposal, with a certificate or not, and a wiping to come is none yet', () => {
    const plan = replacementPlan(
      [
        device({ id: 'A', disposed: '2025-05-01', wipeCertificate: 'C-9' }),
        device({ id: 'B', disposed: '2025-05-01', wiped: '2027-01-01' }),
        device({ id: 'C', disposed: '2027-05-01' }),
      ],
      { asOf, years: 1 },
    )
    expect(plan.disposals.years.map(({ year, devices, certified }) => [year, devices, certified.devices])).toEqual([
      ['2025/26', 2, 1],
    ])
    expect(plan.devices).toBe(1)
  })
})

describe('words of a status', () => {
  it.each([
    ['Lost/Stolen', 'lost'],
    ['Stolen - reported missing', 'stolen'],
    ['Theft', 'stolen'],
    ['Missing', 'lost'],
    ['On loan to ward 7', 'onLoan'],
    ['Loaned', 'onLoan'],
    ['Available for loan', 'stock'],
    ['Loan pool', 'stock'],
    ['Leased', 'leased'],
    ['On lease - in use', 'leased'],
    ['On hire', 'leased'],
    ['Lease ended', 'retired'],
    ['No longer on loan', 'unknown'],
    ['BYOD', 'personal'],
    ["Staff member's own device", 'personal'],
    ['Personal issue', 'unknown'],
    ['Awaiting disposal', 'awaitingDisposal'],
    ['To be scrapped', 'awaitingDisposal'],
    ['Pending WEEE recycling', 'awaitingDisposal'],
    ['In store for secure disposal', 'awaitingDisposal'],
    ['Disposal pending', 'awaitingDisposal'],
    ['Disposed of', 'retired'],
    ['Wiped and recycled', 'retired'],
    ['New release', 'unknown'],
  ] as const)('%s is %s', (words, status) => expect(readStatus(words)).toBe(status))

  it.each([
    ['Leased', 'leased'],
    ['Rental', 'leased'],
    ['BYOD', 'personal'],
    ['true', 'personal'],
    ['Corporate', 'organisation'],
    ['Purchased', 'organisation'],
    ['', undefined],
    ['Unknown', undefined],
  ] as const)('whose: %s is %s', (words, whose) => expect(readOwnership(words)).toBe(whose))
})

describe('states that are told by themselves', () => {
  const devices = [
    ...lifecycleStatuses.map((status) => device({ id: status, status, assetType: 'Laptops' })),
    device({ id: 'wiped', serial: 'S1', status: 'lost', wiped: '2026-05-01', assetType: 'Laptops' }),
  ]

  it('are each counted, and out of what is held', () => {
    const counter = createEstateCounter({ asOf: '2026-11-22' })
    for (const each of devices) counter.add(each)
    const { counted, leftOut, records } = counter.result()
    expect(counted).toEqual({ low: 4, high: 4 })
    expect(leftOut).toMatchObject({
      planned: 1,
      onLoan: 1,
      leased: 1,
      personal: 1,
      awaitingDisposal: 1,
      retired: 1,
      lost: 2,
      stolen: 1,
    })
    expect(counted.high + Object.values(leftOut).reduce((sum, count) => sum + count, 0)).toBe(records)
  })

  it('count where the question is of all that is used', () => {
    const counter = createEstateCounter({ asOf: '2026-11-22', alsoCount: ['leased', 'onLoan'] })
    for (const each of devices) counter.add(each)
    expect(counter.result().counted.high).toBe(6)
    expect(counter.result().leftOut).toMatchObject({ leased: 0, onLoan: 0, personal: 1 })
    expect(() => createEstateCounter({ asOf: '2026-11-22', alsoCount: ['lost' as 'leased'] })).toThrow(/alsoCount/)
  })

  it('leave lines, SIMs, ports and licences to units of their own', () => {
    const others = ['SIM cards', 'Network points', 'Broadband lines', 'Licences', 'Laptops'].map((assetType, index) =>
      device({ id: String(index), assetType, inUse: '2015-01-01' }),
    )
    const counter = createEstateCounter({ asOf: '2026-11-22' })
    for (const each of others) counter.add(each)
    expect(counter.result().byUnit.map(({ unit, high }) => [unit, high])).toEqual([
      ['line', 2],
      ['port', 1],
      ['licence', 1],
      ['device', 1],
    ])
    const fleet = fleetSupport(others, { asOf: '2026-11-22' })
    expect([fleet.devices, fleet.leftOut.noDevice]).toEqual([1, 4])
    const plan = replacementPlan(others, { asOf: '2026-11-22', years: 1, lifeMonths: 60 })
    expect([plan.devices, plan.noDevices.devices, plan.years[0]?.replace]).toEqual([1, 4, 1])
  })

  it('stay in the list of support until they are certified wiped', () => {
    const fleet = fleetSupport(
      devices.map((each) => ({ ...each, operatingSystem: { name: 'Windows 7' } })),
      { asOf: '2026-11-22' },
    )
    expect([fleet.devices, fleet.leftOut]).toEqual([
      10,
      { planned: 1, retired: 1, certifiedWiped: 1, noDevice: 0, noSystem: 0 },
    ])
    expect(fleet.byState.map(({ state, unsupported }) => [state, unsupported])).toEqual([
      ['held', 4],
      ['onLoan', 1],
      ['leased', 1],
      ['personal', 1],
      ['awaitingDisposal', 1],
      ['lost', 1],
      ['stolen', 1],
    ])
    expect(fleet.dataRisk.find(({ state }) => state === 'lost')).toEqual({
      state: 'lost',
      devices: 1,
      serials: ['register lost'],
    })
  })
})
