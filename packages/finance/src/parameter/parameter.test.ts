import { Decimal, parseFigure } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readChoice, readDay, readList, readParts, readText, readYesNo, shown } from './parameter.js'

const figure = parseFigure('TBC', { unit: 'gbp' })

describe('shown', () => {
  it.each<[string, unknown]>([
    ['"1,000"', '1,000'],
    ['NaN', Number.NaN],
    ['1e+21', 1e21],
    ['5', 5n],
    ['undefined', undefined],
    ['null', null],
    ['Symbol(x)', Symbol('x')],
    ['a function', () => 1],
    ['an array', [1]],
    ['an object', {}],
    ['an object', Object.create(null)],
    ['a Decimal of NaN', new Decimal('NaN')],
    [
      'a Figure: pass its value, and decide what a figure that states none stands for',
      figure.ok ? figure.value : undefined,
    ],
  ])('says %s', (words, value) => expect(shown(value)).toBe(words))
})

describe('what is read of a call', () => {
  const wrong: unknown = 'no'
  it.each<[string, () => unknown]>([
    ["call: word must be 'a' or 'b', got \"c\"", () => readChoice('c', ['a', 'b'], 'call: word')],
    ['call: yes must be true or false, got "no"', () => readYesNo(wrong as boolean, 'call: yes')],
    ['call: text must be text, got 5', () => readText(5 as never, 'call: text')],
    ['call: list must be an array, got "no"', () => readList(wrong as readonly string[], 'call: list')],
    ['call: parts must be an object, got an array', () => readParts([], 'call: parts')],
    ['call: parts must be an object, got null', () => readParts(null as never, 'call: parts')],
    ['call: parts must be an object, got a Decimal of 5', () => readParts(new Decimal(5), 'call: parts')],
  ])('is refused with a TypeError: %s', (message, call) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })
  it.each([
    ['"2018-02-29"', '2018-02-29'],
    ['"0999-12-31"', '0999-12-31'],
    ['"3000-01-01"', '3000-01-01'],
    ['an object', {}],
    ['undefined', undefined],
  ])('is refused where there is no such day: %s', (words, day) => {
    expect(() => readDay(day as never, 'call: day')).toThrow(RangeError)
    expect(() => readDay(day as never, 'call: day')).toThrow(
      `call: day must be a calendar day written YYYY-MM-DD, of the years 1000 to 2999, got ${words}`,
    )
  })
  it('is returned as it is where it is good', () => {
    const list = ['a']
    expect([
      readChoice('a', ['a', 'b'], 'x'),
      readYesNo(undefined, 'x'),
      readYesNo(false, 'x'),
      readText('', 'x'),
      readList(list, 'x'),
      readDay('2020-02-29', 'x'),
    ]).toEqual(['a', undefined, false, '', list, '2020-02-29'])
  })
})
