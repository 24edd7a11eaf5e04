import { capitalisationGate } from '@imt/finance'
import { describe, expect, it } from 'vitest'
import { devicePrice } from './device-prices.data.js'

const vat = { basis: 'unstated', ratePercent: '20', recoverablePercent: '0' } as const
const outcome = (quantity: number, unitPrice: string): string =>
  capitalisationGate({ lines: [{ quantity, unitPrice }], vat }, '2017-04-01').outcome

describe('devicePrice', () => {
  it('has two prices between which no number of devices becomes capital: either may stand for the price of a group', () => {
    const numbers = Array.from({ length: 60 }, (_, index) => index + 1)
    expect(numbers.filter((n) => outcome(n, devicePrice.low) !== outcome(n, devicePrice.high))).toEqual([])
    expect(outcome(1, devicePrice.low)).not.toBe(outcome(60, devicePrice.low))
  })
})
