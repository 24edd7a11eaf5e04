import { describe, expect, it } from 'vitest'
import { vatOf, type VatTerms } from './vat-of.js'

const terms = (basis: VatTerms['basis'], ratePercent: string, recoverablePercent: string): VatTerms => ({
  basis,
  ratePercent,
  recoverablePercent,
})

describe('vatOf', () => {
  it.each([
    {
      source: 'hand: 20 % of 240',
      price: '240',
      given: terms('net', '20', '0'),
      expected: ['240', '48', '288', '0', '48', '288'],
    },
    {
      source: 'hand: a sixth of 120',
      price: '120',
      given: terms('gross', '20', '100'),
      expected: ['100', '20', '120', '20', '0', '100'],
    },
    {
      source: 'hand: 7/47 of 117.50, the rate before 2010',
      price: '117.50',
      given: terms('gross', '17.5', '50'),
      expected: ['100', '17.5', '117.5', '8.75', '8.75', '108.75'],
    },
    {
      source: 'hand: 0.10 / 6 = 0.0167',
      price: '0.10',
      given: terms('gross', '20', '50'),
      expected: ['0.08', '0.02', '0.1', '0.01', '0.01', '0.09'],
    },
    {
      source: 'hand: zero-rated',
      price: '10',
      given: terms('gross', '0', '100'),
      expected: ['10', '0', '10', '0', '0', '10'],
    },
    {
      source: 'hand: a credit note',
      price: '-240',
      given: terms('net', '20', '0'),
      expected: ['-240', '-48', '-288', '0', '-48', '-288'],
    },
  ])('$source', ({ price, given, expected }) => {
    const { net, vat, gross, recoverable, irrecoverable, cost } = vatOf(price, given)
    expect(
      [net, vat, gross, recoverable, irrecoverable, cost].map((amount) => amount.toNumber() + 0).map(String),
    ).toEqual(expected)
  })
  it.each([
    {
      source: 'hand: 651.397 x 15 / 115 = 84.9648...; the price itself is rounded only then',
      price: '651.397',
      given: terms('gross', '15', '50'),
      expected: ['566.44', '84.96', '651.4', '42.48', '42.48', '608.92'],
    },
    {
      source: 'hand: 4,750.099 x 15 % = 712.51485',
      price: '4750.099',
      given: terms('net', '15', '0'),
      expected: ['4750.1', '712.51', '5462.61', '0', '712.51', '5462.61'],
    },
  ])('rounds each part once, where a price has fractions of a penny: $source', ({ price, given, expected }) => {
    const { net, vat, gross, recoverable, irrecoverable, cost } = vatOf(price, given)
    expect([net, vat, gross, recoverable, irrecoverable, cost].map((amount) => amount.toFixed())).toEqual(expected)
  })
  it('takes no misspelt basis for another', () => {
    expect(() => vatOf('1', terms('Net' as 'net', '20', '0'))).toThrow(
      /^vatOf: terms\.basis must be 'net' or 'gross', got "Net"/,
    )
  })
  it('refuses a share that is none', () => {
    expect(() => vatOf('1', terms('net', '20', '101'))).toThrow(/recoverablePercent must be 0 to 100/)
    expect(() => vatOf('1', terms('net', '-20', '0'))).toThrow(/ratePercent must not be negative/)
  })
})
