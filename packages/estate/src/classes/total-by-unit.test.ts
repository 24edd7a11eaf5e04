import { describe, expect, it } from 'vitest'
import { knownUnit } from './asset-unit.js'
import { isManagedService } from './managed-service.js'
import { measureOf } from './measure.js'
import { includedClasses } from './overlap.js'
import { readQuantity } from './read-quantity.js'
import type { AssetClass } from './schema.js'
import { totalByUnit } from './total-by-unit.js'
import { isTotalRow } from './total-row.js'

const row = (assetType: string, quantity: string, more: Partial<AssetClass> = {}): AssetClass => {
  const read = readQuantity(quantity)
  if (!read.ok) throw new TypeError(read.refusal.message)
  return { assetType, quantity: read.value, ...more }
}
const shown = (classes: readonly AssetClass[]) =>
  totalByUnit(classes).map(({ unit, total }) => [
    unit,
    total.low?.toFixed() ?? null,
    total.high?.toFixed() ?? null,
    total.complete,
  ])

describe('totalByUnit', () => {
  it('gives the totals of the seed page, kind by kind, and names what leaves them open', () => {
    const classes = [
      row('PCs', '4307'),
      row('Laptops', '790'),
      row('Handheld Devices', '548'),
      row('Printers (Managed Print Service)', 'TBC'),
      row('Printers (Non Managed Print Service)', 'TBC'),
      row('Printers (Barcode)', 'TBC'),
      row('Mobile Phones', '145'),
      row('Telephones', 'TBC'),
      row('Wireless Access Points', '494'),
      row('Network Points', 'Approx. 15500'),
      row('Datacentre', '2'),
    ]
    expect(shown(classes)).toEqual([
      ['device', '6284', null, false],
      ['port', '15450', '15550', true],
      ['site', '2', '2', true],
    ])
    expect(totalByUnit(classes)[0]?.absent).toEqual([3, 4, 5, 7])
  })
  it('leaves out totals, flows, policies and people', () => {
    expect(
      shown([
        row('Laptops', '129'),
        row('Laptops purchased by 1 May 2013', '113'),
        row('Employees', '6,500'),
        row('Total', '129'),
      ]),
    ).toEqual([['device', '129', '129', true]])
  })
  it('does not add a class to one that includes it', () => {
    const [devices] = totalByUnit([
      row('Desktop PCs and laptops', '2766'),
      row('Laptops', '800'),
      row('Printers', '10'),
    ])
    expect([devices?.total.low?.toFixed(), devices?.included]).toEqual(['2776', [1]])
  })
  it.each([
    {
      rows: [
        ['PCs', '4307'],
        ['PCs and laptops purchased', '500'],
      ],
      expected: [['device', '4307', '4307', true]],
      source: 'a flow includes no stock',
    },
    {
      rows: [
        ['Printers', '400'],
        ['Printers and scanners licences', '50'],
      ],
      expected: [
        ['device', '400', '400', true],
        ['licence', '50', '50', true],
      ],
      source: 'another unit',
    },
    {
      rows: [
        ['PCs', '4307'],
        ['Laptops', '790'],
        ['PCs and laptops', 'TBC'],
      ],
      expected: [['device', '5097', null, false]],
      source: 'nothing to include them with',
    },
    {
      rows: [
        ['PCs & Laptops', '5097'],
        ['PCs, laptops, handheld devices', '5645'],
      ],
      expected: [['device', '5645', '5645', true]],
      source: 'sets of parts',
    },
    {
      rows: [
        ['PCs', '10'],
        ['PCs & Laptops', '15'],
        ['Laptops, PCs, tablets', '18'],
      ],
      expected: [['device', '18', '18', true]],
      source: 'the widest includes the others',
    },
    {
      rows: [
        ['Access Points', '490'],
        ['Total Access Points', '490'],
      ],
      expected: [['device', '490', '490', true]],
      source: 'a total of a kind that other rows name',
    },
    {
      rows: [
        ['Total Access Points', '494'],
        ['PCs', '6'],
      ],
      expected: [['device', '500', '500', true]],
      source: 'the only row of its kind',
    },
  ] as const)('adds each device once: $source', ({ rows, expected }) =>
    expect(shown(rows.map(([assetType, quantity]) => row(assetType, quantity)))).toEqual(expected),
  )
  it('names what it leaves out, and why', () => {
    expect(
      totalByUnit([
        row('Laptops', '129'),
        row('Laptops purchased by 1 May 2013', '113'),
        row('Employees', '6,500'),
        row('Total', '129'),
      ]).leftOut,
    ).toEqual([
      { at: 1, code: 'flow', why: 'The row counts what came or went over a time, not what is held.' },
      { at: 2, code: 'denominator', why: 'The row counts people, whom others are divided by.' },
      { at: 3, code: 'total', why: 'The row totals others, so adding it would count them twice.' },
    ])
    expect(totalByUnit([row('PCs', '1')]).leftOut).toEqual([])
  })
  it('says where filters differ, and lets a stated unit win', () => {
    const [devices] = totalByUnit([row('PCs', '10', { filter: { activeWithinMonths: 12 } }), row('Laptops', '5')])
    expect(devices?.filtersDiffer).toBe(true)
    expect(shown([row('Widgets', '3', { unit: 'licence' })])).toEqual([['licence', '3', '3', true]])
  })
  it('keeps a class that mixes devices and interfaces by itself', () => {
    expect(
      shown([row('PCs', '10'), row('Networking (switches, routers, interfaces, wireless access points)', '500')]),
    ).toEqual([
      ['device', '10', '10', true],
      ['mixed', '500', '500', true],
    ])
  })
})

it.each([
  [['PCs', 'Laptops'], []],
  [
    ['PCs & Laptops', 'PCs', 'Laptops (leased)'],
    [
      [1, 0],
      [2, 0],
    ],
  ],
  [['Total PCs and laptops', 'Laptops'], []],
  [['PCs and laptops', 'PCs and laptops'], []],
] as const)('includedClasses(%j)', (labels, expected) => expect(includedClasses(labels)).toEqual(expected))

it.each([
  ['Ward PCs', 'stock'],
  ['Staff laptops', 'stock'],
  ['Department printers', 'stock'],
  ['Site servers', 'stock'],
  ['Trust laptops', 'stock'],
  ['Laptops issued', 'stock'],
  ['Installed PCs', 'stock'],
  ['Low cost tablets', 'stock'],
  ['Value PCs', 'stock'],
  ['Total Access Points', 'stock'],
  ['Laptops for staff', 'stock'],
  ['Laptops (staff)', 'stock'],
  ['Laptops issued in 2019', 'flow'],
  ['Laptops lost', 'flow'],
  ['PCs installed', 'flow'],
  ['Cost of laptops', 'money'],
  ['Laptops: cost', 'money'],
  ['Laptops (£)', 'money'],
  ['Laptop budget', 'money'],
  ['Staff', 'denominator'],
  ['Staff with laptops', 'denominator'],
  ['Wards with PCs', 'other'],
] as const)('measureOf(%s) is %s', (label, measure) => expect(measureOf(label)).toBe(measure))

it('isTotalRow tells a total of others from the total of one kind', () => {
  expect(
    [
      'Total',
      'Grand total',
      'Total devices',
      'Total PCs and laptops',
      'Total ports',
      'PCs total',
      'Total Access Points',
      'Total printers',
    ].map((assetType) => isTotalRow({ assetType })),
  ).toEqual([true, true, true, true, true, true, false, false])
})

it('isManagedService tells managed from unmanaged', () => {
  expect(
    [
      'Printers (Managed Print Service)',
      'Managed service PCs',
      'Printers (Non Managed Print Service)',
      'Unmanaged switches',
      'Printers',
    ].map(isManagedService),
  ).toEqual([true, true, false, false, false])
})

describe('what one of a class is, where its name speaks of users', () => {
  it.each([
    ['User kiosk', 'device'],
    ['Multi-user terminal', 'device'],
    ['End user devices', 'device'],
    ['User devices', 'device'],
    ['Users', 'user'],
    ['Supported users', 'user'],
    ['Laptop users', 'user'],
  ] as const)('%s: %s', (assetType, unit) => {
    expect(knownUnit(assetType)).toBe(unit)
  })
})
