import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counted, forCount, grouped } from './counted.js'
import { listed } from './listed.js'
import { nearest } from './nearest.js'

describe('grouped', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [-1234567, '-1,234,567'],
    ['1234.5678', '1,234.5678'],
    [12345678901234567890n, '12,345,678,901,234,567,890'],
    ['TBC', 'TBC'],
    [Number.NaN, 'NaN'],
  ])('%s is %s', (value, words) => expect(grouped(value)).toBe(words))

  it('takes nothing away but commas', () =>
    fc.assert(
      fc.property(fc.bigInt(), (value) => {
        expect(grouped(value).replaceAll(',', '')).toBe(String(value))
        expect(grouped(value)).not.toMatch(/\d{4}/)
      }),
    ))
})

describe('counted', () => {
  it.each([
    [0, '0 classes'],
    [1, '1 class'],
    [2, '2 classes'],
    [1234, '1,234 classes'],
  ])('%d', (count, words) => expect(counted(count, 'class', 'classes')).toBe(words))
  it('adds an s unless told otherwise', () =>
    expect([counted(1, 'row'), counted(2, 'row')]).toEqual(['1 row', '2 rows']))
  it('chooses a word by the count', () =>
    expect([0, 1, 2].map((count) => forCount(count, 'is', 'are'))).toEqual(['are', 'is', 'are']))
})

describe('listed', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j is %s', (items, words) => expect(listed(items)).toBe(words))
  it('takes another joint', () => expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c'))
})

describe('nearest', () => {
  const known = ['costCentre', 'class', 'fundedWte', 'budget', 'revenue']
  it.each([
    ['fundedWTE', 'fundedWte'],
    ['revenu', 'revenue'],
    ['bugdet', 'budget'],
    ['clas', 'class'],
    ['colour', undefined],
    ['x', undefined],
    ['', undefined],
  ])('%s means %s', (word, meant) => expect(nearest(word, known)).toBe(meant))
})
