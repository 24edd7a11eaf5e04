import { describe, expect, it } from 'vitest'
import { Decimal } from '@imt/core'
import { isShort, maximumDigits, placesOf, plainText, fixedPoint } from './fixed-point.js'

describe('decimals as integers', () => {
  it.each([
    ['0', 0, 0, 0],
    ['4.60', 1, 2, 460],
    ['173.06', 2, 2, 17306],
    ['-173.06', 2, 3, -173060],
    ['-0', 0, 2, 0],
    ['1000', 0, 0, 1000],
    ['12345678', 0, 1, 123456780],
    ['12345678.5', 1, 1, 123456785],
    ['1234567.1234567', 7, 7, 12345671234567],
    ['0.00000001', 8, 9, 10],
    ['90071992547409.91', 2, 2, Number.MAX_SAFE_INTEGER],
  ])('%s has %i places and is, at %i, %s', (text, places, at, expected) => {
    expect(placesOf(new Decimal(text))).toBe(places)
    expect(fixedPoint(new Decimal(text), at)).toBe(expected)
  })

  it.each([
    ['90071992547409.92', 2, 9007199254740992n],
    ['-90071992547409.92', 2, -9007199254740992n],
    ['123456789012345678901234567890.5', 1, 1234567890123456789012345678905n],
    ['1', 30, 10n ** 30n],
    ['1e40', 0, 10n ** 40n],
  ])('%s at %i is the bigint %s', (text, at, expected) => {
    expect(fixedPoint(new Decimal(text), at)).toBe(expected)
  })

  it.each([
    ['9'.repeat(maximumDigits), false],
    ['9'.repeat(maximumDigits - 7), true],
    ['1e999', true],
    ['1e1000', false],
    ['1e-1001', false],
    ['NaN', false],
    ['Infinity', false],
  ])('%s is short: %s', (text, expected) => {
    expect(isShort(new Decimal(text))).toBe(expected)
  })

  it.each([
    [0n, 0, '0'],
    [0n, 3, '0'],
    [5n, 1, '0.5'],
    [-5n, 3, '-0.005'],
    [17310n, 2, '173.1'],
    [1000n, 0, '1000'],
    [-1200n, 2, '-12'],
  ])('%s of %i places is written %s', (integer, places, text) => {
    expect(plainText(integer, places)).toBe(text)
  })
})
