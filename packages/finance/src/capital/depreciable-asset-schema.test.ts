import { describe, expect, it } from 'vitest'
import { bookMovements } from '../depreciation/movements.js'
import { depreciableAssetSchema } from './depreciable-asset-schema.js'

const good = { cost: '678.22', inUse: '2022-04-01', lifeMonths: 60 }

describe('depreciableAssetSchema', () => {
  it.each<{ source: string; asset: object; path: string; message: string }>([
    {
      source: 'hand: there is no 30 February',
      asset: { ...good, inUse: '2022-02-30' },
      path: 'inUse',
      message: 'write the day as YYYY-MM-DD',
    },
    {
      source: 'hand: a tenth of a penny',
      asset: { ...good, cost: '678.225' },
      path: 'cost',
      message: 'it must be in whole pence',
    },
    { source: 'hand', asset: { ...good, cost: '-1' }, path: 'cost', message: 'it must not be negative' },
    { source: 'hand: a JSON number', asset: { ...good, cost: 678.22 }, path: 'cost', message: 'expected string' },
    { source: 'hand: no life', asset: { ...good, lifeMonths: 0 }, path: 'lifeMonths', message: '1' },
    {
      source: 'hand: more than a thousand years',
      asset: { ...good, lifeMonths: 12_001 },
      path: 'lifeMonths',
      message: '12000',
    },
    {
      source: 'hand: a penny above the cost',
      asset: { ...good, residualValue: '678.23' },
      path: 'residualValue',
      message: 'it must not be above the cost',
    },
    {
      source: 'hand: the day before',
      asset: { ...good, disposedOn: '2022-03-31' },
      path: 'disposedOn',
      message: 'it must not be before the first day in use',
    },
  ])(
    'refuses what could not be depreciated, naming its place: $path $message ($source)',
    ({ asset, path, message }) => {
      const [issue, ...more] = depreciableAssetSchema.safeParse(asset).error?.issues ?? []
      expect([issue?.path, more]).toEqual([[path], []])
      expect(issue?.message).toContain(message)
    },
  )

  it.each([
    good,
    { ...good, cost: '678.2200', residualValue: '678.22', disposedOn: '2022-04-01', lifeMonths: 12_000 },
    { ...good, cost: '0', residualValue: '0' },
  ])('lets through only what can be depreciated: %j', (asset) => {
    const parsed = depreciableAssetSchema.parse(asset)
    expect(() =>
      bookMovements([parsed], '2022-04-01', { method: { method: 'straightLine' }, convention: 'days' }),
    ).not.toThrow()
  })
})
