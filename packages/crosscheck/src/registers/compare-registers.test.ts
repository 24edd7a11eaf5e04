import { Decimal } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FixedAsset, RegisteredDevice } from './asset-registers.js'
import { compareRegisters, type Registers } from './compare-registers.js'
import { keyOf, supplierKey } from './key-of.js'

const terms = { asOf: '2026-03-31' } as const
const codes = (fixedAssets: readonly FixedAsset[], devices: readonly RegisteredDevice[], seenSince?: '2025-10-01') =>
  compareRegisters(
    { fixedAssets, devices },
    seenSince === undefined ? terms : { ...terms, seenSince },
  ).assets?.differences.map(({ code }) => code)

describe('fixed assets against the IT register', () => {
  const server: FixedAsset = { id: 'FA-1', serial: 'CZ3 456-789' }
  const device: RegisteredDevice = { id: 'SRV-01', serial: 'CZ3456789', status: 'inUse', cost: '9000' }
  it.each<[string, readonly FixedAsset[], readonly RegisteredDevice[], readonly string[]]>([
    ['the same thing in both', [server], [device], []],
    ['held, and in no asset register', [], [device], ['heldNotCapitalised']],
    ['held, and below the threshold', [], [{ ...device, cost: '4999.99' }], []],
    ['held, at the threshold', [], [{ ...device, cost: '5000' }], ['heldNotCapitalised']],
    ['capitalised, and in no IT register', [server], [], ['capitalisedNotHeld']],
    ['disposed of long ago, and in no IT register', [{ ...server, disposedOn: '2020-01-01' }], [], []],
    ['disposed of in the assets only', [{ ...server, disposedOn: '2026-03-31' }], [device], ['disposedInAssetsOnly']],
    ['to be disposed of the day after', [{ ...server, disposedOn: '2026-04-01' }], [device], []],
    ['retired in the devices only', [server], [{ ...device, status: 'retired' }], ['disposedInDevicesOnly']],
    ['lost', [server], [{ ...device, status: 'lost' }], ['lostInDevices']],
    ['disposed of in both', [{ ...server, disposedOn: '2026-01-01' }], [{ ...device, status: 'retired' }], []],
    ['retired, and never capitalised', [], [{ ...device, status: 'retired' }], []],
    ['a personal device', [], [{ ...device, ownership: 'personal' }], []],
    ['a leased device', [], [{ ...device, cost: '20', ownership: 'leased' }], ['leasedNotInBooks']],
    ['a leased device whose right of use is in the books', [server], [{ ...device, ownership: 'leased' }], []],
    ['one that is only planned', [], [{ ...device, status: 'planned' }], []],
    ['found by its tag', [{ id: 'FA-1', assetTag: 'T-100' }], [{ id: 'X-1', assetTag: 'T100', status: 'inUse' }], []],
    ['found by its number, where nothing else is there', [{ id: 'T-100' }], [{ id: 't100', status: 'inUse' }], []],
    [
      'numbers that are alike by chance are no contradiction',
      [{ id: '10023', serial: 'CZ3456789' }],
      [device, { id: '10023', serial: 'ABC999888', status: 'inUse', cost: '100' }],
      [],
    ],
    [
      'a serial number of one, a tag of another',
      [{ ...server, assetTag: 'T-200' }],
      [device, { id: 'Y-1', assetTag: 'T-200', status: 'inUse' }],
      ['keysDisagree'],
    ],
    ['a serial number twice', [server], [device, { ...device, id: 'SRV-02' }], ['keyTwice']],
    ['one device in two lines', [server, { ...server, id: 'FA-2' }], [device], ['capitalisedTwice']],
    ['a line for twenty', [{ id: 'PCs 2024', quantity: 20 }], [], []],
    ['no number at all', [{ serial: 'N/A' }], [{ id: '--', serial: '0000', status: 'inUse' }], []],
  ])('%s', (_, assets, devices, expected) => expect(codes(assets, devices)).toEqual(expected))

  it('asks for what was not seen since a day, if it is told one', () => {
    expect(codes([server], [{ ...device, lastSeen: '2025-09-30' }], '2025-10-01')).toEqual(['capitalisedNotSeen'])
    expect(codes([server], [{ ...device, lastSeen: '2025-10-01' }], '2025-10-01')).toEqual([])
    expect(codes([server], [device], '2025-10-01')).toEqual(['capitalisedNotSeen'])
    expect(codes([server], [device])).toEqual([])
  })

  it('counts what it passed over, and says where a line for several may hold a device', () => {
    const { assets } = compareRegisters(
      {
        fixedAssets: [{ id: 'PCs 2024', quantity: 20 }, { serial: 'TBC' }],
        devices: [device, { id: 'P-1', ownership: 'personal' }, { id: 'LAP-1', cost: '678.22' }, { id: '-' }],
      },
      terms,
    )
    expect(assets?.counts).toEqual({
      assets: 2,
      devices: 4,
      matched: 0,
      groups: 1,
      assetsWithoutKey: 1,
      devicesWithoutKey: 1,
      notOwned: 1,
      belowThreshold: 1,
    })
    expect(assets?.differences.map(({ message }) => message)).toEqual([
      'SRV-01 is held and not found in the asset register at £9,000, and the threshold is £5,000. It may be in a line that stands for several things',
    ])
  })

  it('takes what is stolen for lost, and what is leased or a person’s own by its state as by its owner', () => {
    const { assets } = compareRegisters(
      {
        fixedAssets: [{ id: 'SRV-1' }, { id: 'SRV-2', disposedOn: '2025-12-01' }],
        devices: [
          { id: 'SRV-1', status: 'stolen' },
          { id: 'SRV-2', status: 'stolen' },
          { id: 'SRV-3', status: 'stolen' },
          { id: 'SRV-4', status: 'leased' },
          { id: 'SRV-5', status: 'personal' },
        ],
      },
      terms,
    )
    expect(assets?.differences.map(({ code, devices }) => [code, devices])).toEqual([
      ['lostInDevices', [0]],
      ['leasedNotInBooks', [3]],
    ])
    expect(assets?.differences[0]?.message).toBe('SRV-1 is held in the asset register and stolen in the IT register')
    expect(assets?.counts.notOwned).toBe(1)
  })

  it('finds the same differences in whatever order the lines stand', () => {
    const asset = fc.record({ id: fc.constantFrom('A10', 'B20', 'C30'), serial: fc.constantFrom('S11', 'S12', 'S13') })
    const held = fc.record({
      id: fc.constantFrom('A10', 'D40'),
      serial: fc.constantFrom('S11', 'S12', 'S14'),
      status: fc.constantFrom<'inUse' | 'retired' | 'lost'>('inUse', 'retired', 'lost'),
    })
    fc.assert(
      fc.property(fc.array(asset, { maxLength: 5 }), fc.array(held, { maxLength: 5 }), (assets, devices) => {
        expect([...(codes([...assets].reverse(), [...devices].reverse()) ?? [])].sort()).toEqual(
          [...(codes(assets, devices) ?? [])].sort(),
        )
      }),
    )
  })
})

describe('contracts against leases', () => {
  it('names candidates that are not in the books, with the words, and never a verdict', () => {
    const { leases } = compareRegisters(
      {
        contracts: [
          { reference: 'C-1', title: 'Managed print service' },
          { reference: 'C-2', title: 'Multi-function devices (lease)' },
          { reference: 'C-3', title: 'Software as a service for release notes' },
          { reference: 'C-4', title: 'Data centre', answers: { directsUse: false } },
          { reference: 'C-5', title: 'Network', answers: { identifiedAsset: true, termMonths: 60 } },
        ],
        leases: [{ reference: 'c2' }, { reference: 'L-9' }],
      },
      terms,
    )
    expect(leases?.candidates.map(({ contract, words }) => [contract, words])).toEqual([
      [0, ['managed print', 'print service']],
      [4, []],
    ])
    expect(leases?.candidates.every(({ candidate }) => candidate.outcome === 'candidate')).toBe(true)
    expect([leases?.inBooks, leases?.leasesWithoutContract, leases?.notAsked]).toEqual([[1], [1], 1])
  })
})

describe('the term of a contract that may hold a lease', () => {
  it('is not asked where it is known, and makes no candidate by itself', () => {
    const contracts = [
      { title: 'Managed print service', termMonths: 60 },
      { title: 'Pathology', termMonths: 60 },
    ]
    const { leases } = compareRegisters({ contracts, leases: [] }, terms)
    expect(leases?.candidates.map(({ contract }) => contract)).toEqual([0])
    expect(leases?.candidates[0]?.candidate.questions.join(' ')).not.toContain('twelve months')
    expect(leases?.notAsked).toBe(1)
  })
})

describe('what contracts that hold leases are called', () => {
  it.each([
    ['Photocopiers', ['photocopiers']],
    ['Supply of MFDs', ['mfds']],
    ['Managed equipment service, pathology', ['managed equipment']],
    ['Managed network service', ['managed network']],
    ['Franking machine', ['franking']],
    ['Rack space', ['rack space']],
    ['Managed service desk', undefined],
    ['Support and maintenance', undefined],
  ])('%s', (title, words) => {
    const { leases } = compareRegisters({ contracts: [{ title }], leases: [] }, terms)
    expect(leases?.candidates[0]?.words).toEqual(words)
  })
})

describe('contract values against payments', () => {
  const registers: Registers = {
    contracts: [
      {
        supplier: 'Alpha Systems Ltd',
        years: [
          { year: '2024/25', amount: '1000' },
          { year: '2025/26', amount: '1000' },
        ],
      },
      { supplier: 'Alpha Systems Limited', years: [{ year: '2025/26', amount: '500' }] },
      { supplier: 'Beta & Co', years: [{ year: '2025/26', amount: '200' }] },
      { supplier: 'Gamma' },
    ],
    payments: [
      { supplier: 'ALPHA SYSTEMS LTD.', paidOn: '2025-04-01', amount: '900.10' },
      { supplier: 'Alpha Systems', paidOn: '2026-03-31', amount: new Decimal('700') },
      { supplier: 'Delta', paidOn: '2025-06-01', amount: '30000' },
    ],
  }

  it('adds up by supplier and year, and says what is in one only', () => {
    const spend = compareRegisters(registers, terms).spend
    expect(
      spend?.rows.map(({ supplier, year, contracted, paid, difference, is }) => [
        supplier,
        year,
        contracted.toFixed(),
        paid.toFixed(),
        difference.toFixed(),
        is,
      ]),
    ).toEqual([
      ['Alpha Systems Ltd', '2025/26', '1500', '1600.1', '100.1', 'paidMore'],
      ['Beta & Co', '2025/26', '200', '0', '-200', 'noPaymentSeen'],
      ['Delta', '2025/26', '0', '30000', '30000', 'noContractSeen'],
    ])
    expect([spend?.yearsNotCovered, spend?.contractsLeftOut]).toEqual([['2024/25'], [3]])
    expect(spend?.rows[0]).toMatchObject({ contracts: [0, 1], payments: [0, 1] })
    expect(JSON.stringify(spend)).not.toMatch(/overpaid|at stake/i)
  })

  it('names the years that no payment is of from the earliest on', () => {
    const years = ['2027/28', '2023/24', '2024/25'].map((year) => ({ year, amount: '10' }))
    const { spend } = compareRegisters({ ...registers, contracts: [{ supplier: 'Beta & Co', years }] }, terms)
    expect(spend?.yearsNotCovered).toEqual(['2023/24', '2024/25', '2027/28'])
  })
})

it('lays no contract to a supplier that is withheld or not stated, and asks for no payment of nothing', () => {
  const paid = (supplier: string) => ({ supplier, paidOn: '2025-04-01', amount: '30000' }) as const
  const spend = compareRegisters(
    {
      contracts: [{ supplier: 'Alpha', years: [{ year: '2025/26', amount: '0' }] }],
      payments: [paid('REDACTED'), paid(' '), paid('n/a'), paid('#REF!'), paid('Beta')],
    },
    terms,
  ).spend
  expect(spend?.rows.map(({ supplier, is }) => [supplier, is])).toEqual([
    ['Alpha', 'equal'],
    ['Beta', 'noContractSeen'],
  ])
  expect(spend?.paymentsLeftOut).toEqual([0, 1, 2, 3])
})

it('compares nothing with a register that is not there', () => {
  const { assets, leases, spend, citation } = compareRegisters({ devices: [], contracts: [] }, terms)
  expect([assets, leases, spend]).toEqual([null, null, null])
  expect(citation).toHaveLength(1)
})

it.each([
  ['CZ3 456-789', 'CZ3456789'],
  ['n/a', undefined],
  ['000000', undefined],
  ['A1', undefined],
  [undefined, undefined],
])('reads %s as the key %s', (text, key) => expect(keyOf(text)).toBe(key))

it.each([
  ['The Alpha Co. (UK) Limited', 'the alpha co'],
  ['Beta & Co', 'beta and co'],
  ['Limited', 'limited'],
])('reads %s as the supplier %s', (name, key) => expect(supplierKey(name)).toBe(key))

it.each<[RegExp, () => unknown]>([
  [/^compareRegisters: terms\.asOf must be/, () => compareRegisters({}, { asOf: 'today' as '2026-03-31' })],
  [
    /^compareRegisters: registers has no 'device': did you mean 'devices'\?/,
    () => compareRegisters({ device: [] } as object, terms),
  ],
  [/^compareRegisters: registers\.payments must be an array/, () => compareRegisters({ payments: {} as [] }, terms)],
  [
    /registers\.devices\[0\]\.status must be .* or .unknown., got "disposed"/,
    () => compareRegisters({ devices: [{ id: 'A', status: 'disposed' as 'retired' }] }, terms),
  ],
  [/registers\.devices\[0\] must be an object, got null/, () => compareRegisters({ devices: [null as never] }, terms)],
  [
    /registers\.payments\[0\]\.amount must be a Decimal/,
    () => compareRegisters({ payments: [{ supplier: 'A', paidOn: '2025-04-01', amount: '1,000' }] }, terms),
  ],
  [
    /registers\.fixedAssets\[0\]\.quantity must be a whole number/,
    () => compareRegisters({ fixedAssets: [{ quantity: 0 }] }, terms),
  ],
])('names what is wrong: %s', (message, call) => expect(call).toThrow(message))
