import { describe, expect, it } from 'vitest'
import { isManagedService } from './managed-service.js'
import { includedClasses } from './overlap.js'
import { readQuantity } from './read-quantity.js'
import type { AssetClass } from './schema.js'
import { totalByUnit } from './total-by-unit.js'

const row = (assetType: string, quantity: string, more: Partial<AssetClass> = {}): AssetClass => {
  const read = readQuantity(quantity)
  if (!read.ok) throw new TypeError(read.message)
  return { assetType, quantity: read.value, ...more }
}
const shown = (classes: readonly AssetClass[]) => totalByUnit(classes).map(({ unit, total }) => [unit, total.low?.toFixed() ?? null, total.high?.toFixed() ?? null, total.complete])

describe('totalByUnit', () => {
  it('gives the totals of the seed page, kind by kind, and names what leaves them open', () => {
    const classes = [row('PCs', '4307'), row('Laptops', '790'), row('Handheld Devices', '548'), row('Printers (Managed Print Service)', 'TBC'), row('Printers (Non Managed Print Service)', 'TBC'), row('Printers (Barcode)', 'TBC'), row('Mobile Phones', '145'), row('Telephones', 'TBC'), row('Wireless Access Points', '494'), row('Network Points', 'Approx. 15500'), row('Datacentre', '2')]
    expect(shown(classes)).toEqual([['device', '6284', null, false], ['port', '15450', '15550', true], ['site', '2', '2', true]])
    expect(totalByUnit(classes)[0]?.absent).toEqual([3, 4, 5, 7])
  })
  it('leaves out totals, flows, policies and people', () => {
    expect(shown([row('Laptops', '129'), row('Laptops purchased by 1 May 2013', '113'), row('Employees', '6,500'), row('Total', '129')])).toEqual([['device', '129', '129', true]])
  })
  it('does not add a class to one that includes it', () => {
    const [devices] = totalByUnit([row('Desktop PCs and laptops', '2766'), row('Laptops', '800'), row('Printers', '10')])
    expect([devices?.total.low?.toFixed(), devices?.included]).toEqual(['2776', [1]])
  })
  it('says where filters differ, and lets a stated unit win', () => {
    const [devices] = totalByUnit([row('PCs', '10', { filter: { activeWithinMonths: 12 } }), row('Laptops', '5')])
    expect(devices?.filtersDiffer).toBe(true)
    expect(shown([row('Widgets', '3', { unit: 'licence' })])).toEqual([['licence', '3', '3', true]])
  })
  it('keeps a class that mixes devices and interfaces by itself', () => {
    expect(shown([row('PCs', '10'), row('Networking (switches, routers, interfaces, wireless access points)', '500')])).toEqual([['device', '10', '10', true], ['mixed', '500', '500', true]])
  })
})

it.each([
  [['PCs', 'Laptops'], []],
  [['PCs & Laptops', 'PCs', 'Laptops (leased)'], [[1, 0], [2, 0]]],
  [['Total PCs and laptops', 'Laptops'], []],
  [['PCs and laptops', 'PCs and laptops'], []],
] as const)('includedClasses(%j)', (labels, expected) => expect(includedClasses(labels)).toEqual(expected))

it('isManagedService tells managed from unmanaged', () => {
  expect(['Printers (Managed Print Service)', 'Managed service PCs', 'Printers (Non Managed Print Service)', 'Unmanaged switches', 'Printers'].map(isManagedService)).toEqual([true, true, false, false, false])
})
