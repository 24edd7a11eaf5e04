import { describe, expect, it } from 'vitest'
import { depreciationInput } from './depreciation-input.js'
import { deviceRecordSchema } from './device-record.js'
import { lifecycle } from './lifecycle.js'
import { readSerial } from './read-serial.js'
import { readStatus } from './status-words.js'

describe('lifecycle', () => {
  it.each([
    {
      inUse: '2022-04-01',
      life: 60,
      asOf: '2026-11-22',
      expected: { ageMonths: 55, remainingMonths: 5, due: '2027-04-01', overdue: false },
      source: '55 of 60 months',
    },
    {
      inUse: '2023-08-31',
      life: 18,
      asOf: '2025-02-27',
      expected: { ageMonths: 17, remainingMonths: 1, due: '2025-02-28', overdue: false },
      source: 'the day before',
    },
    {
      inUse: '2023-08-31',
      life: 18,
      asOf: '2025-02-28',
      expected: { ageMonths: 18, remainingMonths: 0, due: '2025-02-28', overdue: true },
      source: 'month end kept',
    },
    {
      inUse: '2024-02-29',
      life: 12,
      asOf: '2025-03-01',
      expected: { ageMonths: 12, remainingMonths: 0, due: '2025-02-28', overdue: true },
      source: 'leap day',
    },
    {
      inUse: '2027-01-01',
      life: 60,
      asOf: '2026-11-22',
      expected: { ageMonths: -2, remainingMonths: 62, due: '2032-01-01', overdue: false },
      source: 'not in use yet',
    },
  ] as const)('$source', ({ inUse, life, asOf, expected }) => expect(lifecycle(inUse, life, asOf)).toEqual(expected))
  it('names the parameter of a wrong call', () =>
    expect(() => lifecycle('2022-04-01', 0, '2026-11-22')).toThrow(/lifecycle: lifeMonths/))
})

describe('depreciationInput', () => {
  const record = { id: '1', source: 'register', cost: '678.22', purchased: '2022-03-01', assetType: 'Laptops' } as const
  it('never takes the purchase for the day of use, unless told', () => {
    expect(depreciationInput(record, { lifeMonths: 60 })).toEqual({ ok: false, missing: ['inUse'] })
    expect(depreciationInput(record, { lifeMonths: 60, inUseFrom: 'purchased' })).toEqual({
      ok: true,
      value: { id: '1', description: 'Laptops', cost: '678.22', inUse: '2022-03-01', lifeMonths: 60 },
    })
  })
  it('says all that is missing', () =>
    expect(depreciationInput({ id: '1', source: 'register' })).toEqual({
      ok: false,
      missing: ['cost', 'inUse', 'lifeMonths'],
    }))
  it('names the device by maker and model', () =>
    expect(
      depreciationInput({ ...record, inUse: '2022-04-01', lifeMonths: 12, manufacturer: 'HP', model: '840' }),
    ).toMatchObject({ value: { description: 'HP 840' } }))
})

describe('readStatus', () => {
  it.each([
    ['Lost in transit', 'lost'],
    ['Unable to locate', 'lost'],
    ['Cannot be found', 'lost'],
    ['Cannot connect', 'unknown'],
    ['End-of-life', 'retired'],
    ['Decom', 'retired'],
    ['Decommed 03/24', 'retired'],
    ['To be liquidated', 'awaitingDisposal'],
    ["User's own", 'personal'],
    ['In store room', 'stock'],
    ['Not returned by leaver', 'lost'],
    ['Unaccounted for', 'lost'],
    ['Awaiting disposal', 'awaitingDisposal'],
    ['Sent to WEEE', 'retired'],
    ['Written-off', 'retired'],
    ['Returned to lessor', 'retired'],
    ['Broken - not fixable', 'retired'],
    ['Obsolete', 'retired'],
    ['On loan', 'onLoan'],
    ['In stores', 'stock'],
    ['Amber', 'unknown'],
    ['Live (not wiped)', 'inUse'],
    ['Lost - not wiped', 'lost'],
    ['Decommissioned - not wiped', 'unknown'],
    ['Scrapped, never erased', 'unknown'],
    ['Wiped and redeployed - in use', 'unknown'],
    ['Wiped and ready to deploy', 'unknown'],
    ['Disposed of (still assigned)', 'unknown'],
    ['Awaiting collection by WEEE contractor', 'awaitingDisposal'],
    ['Retired - awaiting collection', 'awaitingDisposal'],
    ['Ready for collection by user', 'unknown'],
    ['Due for decommissioning', 'awaitingDisposal'],
    ['Surplus to requirements - in store', 'unknown'],
    ['In use (lost charger)', 'unknown'],
    ['Battery missing', 'unknown'],
    ['Missing parts', 'unknown'],
    ['Found (was lost)', 'unknown'],
    ['Lost in post - recovered', 'unknown'],
    ['Stolen 2024, recovered', 'unknown'],
    ['Previously retired', 'unknown'],
    ['Disposal cancelled', 'unknown'],
    ['Returned - in stock', 'stock'],
    ['Returned from repair', 'unknown'],
    ['Lost - written off', 'lost'],
    ['Stolen from stores', 'stolen'],
    ['Lease returned', 'retired'],
    ['Off-hire', 'retired'],
    ['Hire', 'leased'],
    ['New hire', 'unknown'],
    ['Damaged - written off', 'retired'],
    ['In store - faulty', 'repair'],
    ['In use - not in use', 'unknown'],
    ['RMA', 'repair'],
    ['Awaiting parts', 'repair'],
    ['Burgled', 'stolen'],
    ['Whereabouts unknown', 'lost'],
    ['To be WEEEd', 'awaitingDisposal'],
    ['Disposal approved', 'awaitingDisposal'],
    ['In transit to disposal contractor', 'awaitingDisposal'],
    ['Traded in', 'retired'],
    ['Cannibalised', 'retired'],
    ['Gone to tip', 'retired'],
    ['End of lease - returned', 'retired'],
    ['End of lease', 'leased'],
    ['Mothballed', 'stock'],
    ['Installed', 'inUse'],
    ['Not installed', 'unknown'],
    ['Checked out', 'inUse'],
    ['Production', 'inUse'],
    ['Pre-production', 'unknown'],
    ['Unallocated', 'stock'],
    ['Untraceable', 'lost'],
    ['Decomm', 'retired'],
    ['Withdrawn from use', 'retired'],
    ['Removed from service', 'retired'],
    ['Not yet delivered', 'planned'],
    ['Requested', 'planned'],
    ['Disposal requested', 'awaitingDisposal'],
    ['No longer in use', 'unknown'],
    ['Disposal - pending', 'awaitingDisposal'],
    ['Ready to dispose', 'awaitingDisposal'],
    ['Awaiting secure wipe', 'awaitingDisposal'],
    ['Returned to manufacturer for repair', 'repair'],
    ['Returned to manufacturer', 'unknown'],
    ['Returned to leasing company', 'retired'],
    ['Collected by recycler', 'retired'],
    ['Misplaced', 'lost'],
    ['Can not be found', 'lost'],
    ['Commissioned', 'inUse'],
    ['Not commissioned', 'unknown'],
    ['Awaiting deployment', 'stock'],
    ['PO raised', 'planned'],
    ['Pre-ordered', 'planned'],
  ] as const)('%s is %s', (words, status) => expect(readStatus(words)).toBe(status))
})

describe('readSerial', () => {
  it.each([
    '',
    'N/A',
    '0',
    'To Be Filled By O.E.M.',
    'Default string',
    'System Serial Number',
    ' none ',
    '0000000',
    'XXXX',
    '-',
    'No serial',
    'Not checked',
    'Not known',
    '(null string)',
    '#N/A',
    '?',
    'n.a.',
    'Missing',
    'To be filled by O.E.M',
    'TO_BE_FILLED_BY_OEM',
    'Default_String',
    'SystemSerialNumb',
    'OEM_Serial',
    'SN-12345',
    'SYS-9876543210',
    'MB-1234567890',
    '1234567',
    '0123456789',
    '123456789000',
    '12345678901234567',
    'EVAL',
    'Tulip Computers',
    'Serial Number xxxxxx',
    'Unreadable',
    'No label',
    'label worn off',
    'See asset tag',
    'ditto',
    '(blank)',
    'QEMU',
    'SerNum0',
    'NB-1234567890',
    'Tag 12345',
    'TEST123',
    '00:00:00:00:00:00',
    'Type1ProductConfigId',
  ])('%j is a placeholder', (text) => expect(readSerial(text)).toEqual({ ok: false, fault: 'placeholder' }))
  it.each(['6.37702E+15', '3,55E+14', '1e+05'])('%j was damaged by a spreadsheet', (text) =>
    expect(readSerial(text)).toEqual({ ok: false, fault: 'damaged' }),
  )
  it.each([
    ['abc123 ', 'ABC123'],
    ['5E12', '5E12'],
    ['00123', '00123'],
    ['5CG1234567', '5CG1234567'],
    ['1234', '1234'],
    ['1235678', '1235678'],
    ['12345679', '12345679'],
    ['NONE1', 'NONE1'],
    ['SN-7', 'SN-7'],
    ['MISSINGTON', 'MISSINGTON'],
  ])('%j is %s', (text, serial) => expect(readSerial(text)).toEqual({ ok: true, serial }))
})

it('the schema refuses dates that do not exist, costs with a sign and lives of no month', () => {
  const base = { id: '1', source: 'register' }
  for (const bad of [
    { lastSeen: '2023-04-31' },
    { cost: '£678.22' },
    { cost: '-1' },
    { lifeMonths: 0 },
    { status: 'asleep' },
    { id: '' },
  ])
    expect(deviceRecordSchema.safeParse({ ...base, ...bad }).success, JSON.stringify(bad)).toBe(false)
  expect(deviceRecordSchema.parse({ ...base, lastSeen: '2023-04-30', cost: '678.22' })).toEqual({
    ...base,
    lastSeen: '2023-04-30',
    cost: '678.22',
  })
})
