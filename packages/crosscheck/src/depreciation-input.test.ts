import { depreciationInput } from '@imt/estate'
import * as finance from '@imt/finance'
import { describe, expect, it } from 'vitest'

describe('a device record in finance', () => {
  it('is written down over its life: £678.22 over five years, 55 of 60 months gone', () => {
    const read = depreciationInput({
      id: '00123',
      source: 'register',
      cost: '678.22',
      inUse: '2022-04-01',
      lifeMonths: 60,
    })
    expect(read.ok).toBe(true)
    if (!read.ok) return
    const { netBookValue } = finance.netBookValue(read.value, '2026-11-22', {
      convention: 'completedMonths',
      method: { method: 'straightLine' },
    })
    expect(netBookValue.toFixed(2)).toBe('56.52')
  })
})
