import { describe, expect, it } from 'vitest'
import { readNumber } from './read-number.js'

const british = { thousands: ',', decimal: '.' } as const
const read = (text: string, marks: Parameters<typeof readNumber>[1] = british) => {
  const found = readNumber(text, marks)
  return found === null ? null : [found.digits, found.decimals, found.isPercent, found.isGrouped]
}

describe('readNumber', () => {
  it.each([
    ['0', 0, 0],
    ['12', 12, 0],
    ['999999999999999', 999_999_999_999_999, 0],
    ['12.50', 1250, 2],
    ['.5', 5, 1],
    ['0.07', 7, 2],
    ['-3', -3, 0],
    ['−3', -3, 0],
    ['–3', -3, 0],
    ['3-', -3, 0],
    ['+3', 3, 0],
    ['(3)', -3, 0],
    ['<3>', -3, 0],
    ['(-3)', 3, 0],
    ['£12', 12, 0],
    ['-£12', -12, 0],
    ['£ 12 ', 12, 0],
    ['£(12)', -12, 0],
    ['\u00A012\u202F', 12, 0],
    ['12*', 12, 0],
    ['12¹', 12, 0],
    // A flag of one letter behind a figure: revised, provisional.
    ['12r', 12, 0],
    ['12 r', 12, 0],
    ['12(r)', 12, 0],
    ['12(R)', 12, 0],
    ['12 (p)', 12, 0],
    ['(12)(p)', -12, 0],
    // A footnote by its number stands behind a figure that has no brackets of its own.
    ['12(1)', 12, 0],
  ])('takes "%s" for a plain figure', (text, digits, decimals) => {
    expect(read(text)).toEqual([digits, decimals, false, false])
  })

  it.each([
    ['12%', 12, 0],
    ['12.5 %', 125, 1],
    ['(12%)', -12, 0],
    ['(12)%', -12, 0],
    ['-12%', -12, 0],
  ])('takes "%s" for so many per cent', (text, digits, decimals) => {
    expect(read(text)).toEqual([digits, decimals, true, false])
  })

  it.each([
    ['1,234', 1234, 0],
    ['1,234,567.89', 123_456_789, 2],
    ['(1,234)', -1234, 0],
  ])('takes "%s" for a figure with marks between thousands', (text, digits, decimals) => {
    expect(read(text)).toEqual([digits, decimals, false, true])
  })

  it.each([
    '',
    '-',
    '£',
    '()',
    '(r)',
    '%',
    'r',
    'ab',
    '12ab',
    '12 ab',
    '1r2',
    '12/13',
    '007',
    '£000',
    '1,23',
    '12,34,567',
    '1,2345',
    ',123',
    '1.2.3',
    '1.234,5',
    '1 234',
    '1234567890123456',
    '(3)(1)',
    '1'.repeat(61),
  ])('takes "%s" for no figure', (text) => {
    expect(read(text)).toBeNull()
  })

  it('leaves off what is beyond the digits of a double behind the point only', () => {
    expect(read('0.1234567890123456789')).toEqual([123_456_789_012_345, 15, false, false])
    expect(read('1234567890123456.5')).toBeNull()
  })

  it('goes by the marks that it is given', () => {
    expect(read('1.234,5', { thousands: '.', decimal: ',' })).toEqual([12_345, 1, false, true])
    expect(read('1 234,5', { thousands: ' ', decimal: ',' })).toEqual([12_345, 1, false, true])
    expect(read('1\u202F234,5', { thousands: ' ', decimal: ',' })).toEqual([12_345, 1, false, true])
    // Where no point stands between thousands it can only be a decimal one.
    expect(read('1.5', { thousands: ' ', decimal: ',' })).toEqual([15, 1, false, false])
    expect(read('1.5', { thousands: '.', decimal: ',' })).toBeNull()
  })
})
