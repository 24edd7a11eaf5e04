import { describe, expect, it } from 'vitest'
import { appliesToClass, readFilter } from './filter.js'

describe('readFilter', () => {
  it.each([
    [
      'In the case of PCs & Laptops, the list is further filtered for those items that have been active on our network in the last twelve months.',
      12,
      'PCs & Laptops',
    ],
    [
      'For PCs & Laptops a further filter applies: only items active on our network in the last twelve months are listed.',
      12,
      'PCs & Laptops',
    ],
    ['Devices seen within the past 90 days are listed.', undefined, undefined],
    ['Only devices connected in the last 6 months are counted.', 6, null],
    ['Laptops that were used during the last year are listed.', 12, null],
    ['Devices used in the last two years.', 24, null],
    ['Our staff are active in the community.', undefined, undefined],
  ] as const)('%s', (text, months, appliesTo) => {
    const filter = readFilter(text)
    expect(filter?.activeWithinMonths).toBe(months)
    expect(filter?.appliesTo).toBe(appliesTo)
  })
  it('names its classes one by one', () => {
    const filter = { activeWithinMonths: 12, appliesTo: 'PCs & Laptops' }
    expect(['PCs', 'Laptops', 'Handheld Devices'].map((assetType) => appliesToClass(filter, assetType))).toEqual([
      true,
      true,
      false,
    ])
    expect(appliesToClass({ activeWithinMonths: 12, appliesTo: null }, 'Anything')).toBe(true)
  })
})
