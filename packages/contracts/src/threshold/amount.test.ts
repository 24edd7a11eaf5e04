import { Decimal } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readAmount, readFloor, readRate } from './amount.js'

const text = (amount: Decimal | undefined): string | undefined => amount?.toFixed()

describe('readAmount', () => {
  it.each([
    ['£1,250.50', '1250.5'],
    ['£1m', '1000000'],
    ['£10,000 to £20,000', '20000'],
    ['up to £5,000', '5000'],
    ['£0', '0'],
    [0, '0'],
    [12.5, '12.5'],
    [new Decimal('0.1'), '0.1'],
    ['TBC', undefined],
    ['', undefined],
    ['-£5', undefined],
    ['over £5,000', undefined],
  ] as const)('%s is %s', (amount, expected) => {
    expect(text(readAmount(amount, 'amount'))).toBe(expected)
  })
  it.each([
    -1,
    Number.NaN,
    Infinity,
    -Infinity,
    new Decimal(-1),
    new Decimal(NaN),
    new Decimal(Infinity),
    null,
    {},
    true,
  ])('refuses %s, naming the parameter', (amount) => {
    expect(() => readAmount(amount as never, 'budget: most')).toThrow(
      new RangeError('budget: most must be an amount in pounds of nothing or more'),
    )
  })
})

describe('readFloor', () => {
  it.each([
    ['£5m+', '5000000'],
    ['£5,000 or more', '5000'],
    ['over £5,000', '5000.01'],
    ['£5,000', undefined],
    ['up to £5,000', undefined],
    ['£10,000 to £20,000', undefined],
    ['£0 or more', undefined],
    ['TBC', undefined],
    [5000, undefined],
  ] as const)('%s is at least %s', (amount, expected) => {
    expect(text(readFloor(amount))).toBe(expected)
  })
})

describe('readRate', () => {
  it.each([
    ['0.2', '0.2'],
    ['.175', '0.175'],
    ['0', '0'],
    ['1', '1'],
    ['1.00', '1'],
    [0, '0'],
    [1, '1'],
    [0.175, '0.175'],
    [1e-7, '0.0000001'],
    [new Decimal('0.05'), '0.05'],
  ] as const)('%s is %s', (rate, expected) => {
    expect(text(readRate(rate, 'rate'))).toBe(expected)
  })
  it.each([
    '20',
    '1.01',
    '0.2%',
    'x0.2',
    '',
    '.',
    '0.',
    '0x1',
    '1e0',
    '-0.1',
    ' 0.2',
    -0.01,
    1.01,
    Number.NaN,
    new Decimal(2),
    null,
    undefined,
    {},
    [],
    true,
  ])('refuses %j, naming the parameter', (rate) => {
    expect(() => readRate(rate as never, 'tax: rate')).toThrow(
      new RangeError('tax: rate must be a fraction from 0 to 1, such as 0.2'),
    )
  })
})
