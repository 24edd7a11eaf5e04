import { describe, expect, it } from 'vitest'
import { Decimal } from '../decimal.js'
import { parseFigure } from '../figure/parse-figure.js'
import {
  requireChoice,
  requireDay,
  requireFunction,
  requireList,
  requireObject,
  requireText,
  requireWholeNumber,
} from './parameter.js'
import { isRecord, shown } from './shown.js'

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
    ['a Promise: wait for what it gives', Promise.resolve(1)],
    [
      'a Figure: pass its value, and decide what a figure that states none stands for',
      figure.ok ? figure.value : undefined,
    ],
  ])('says %s', (words, value) => expect(shown(value)).toBe(words))
})

it('knows an object with parts from a list, a Decimal and a value', () => {
  expect([{}, Object.create(null), new Date(0)].map(isRecord)).toEqual([true, true, true])
  expect([[], new Decimal(1), null, 'a', () => 1].map(isRecord)).toEqual([false, false, false, false, false])
})

describe('what is read of a call', () => {
  const wrong: unknown = 'no'
  it.each<[string, () => unknown]>([
    ["call: word must be 'a' or 'b', got \"c\"", () => requireChoice('c', ['a', 'b'], 'call: word')],
    ['call: end must be \'\\n\', got "\\r"', () => requireChoice('\r', ['\n'], 'call: end')],
    ['call: yes must be true or false, got "no"', () => requireChoice(wrong as boolean, [true, false], 'call: yes')],
    ['call: text must be text, got 5', () => requireText(5 as never, 'call: text')],
    ['call: list must be an array, got "no"', () => requireList(wrong as readonly string[], 'call: list')],
    ['call: parts must be an object, got an array', () => requireObject([], 'call: parts')],
    ['call: parts must be an object, got null', () => requireObject(null as never, 'call: parts')],
    ['call: parts must be an object, got a Decimal of 5', () => requireObject(new Decimal(5), 'call: parts')],
  ])('is refused with a TypeError: %s', (message, call) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })
  it.each([
    [
      'a day that does not exist',
      '2018-02-29',
      'RangeError: call: day must be a calendar day written YYYY-MM-DD, got "2018-02-29"',
    ],
    [
      'a Date',
      new Date(0),
      'TypeError: call: day must be a calendar day written YYYY-MM-DD, got a Date: pass its calendar day as text, YYYY-MM-DD',
    ],
    ['nothing', undefined, 'TypeError: call: day must be a calendar day written YYYY-MM-DD, got undefined'],
  ])('refuses %s as a day', (_, day, message) => {
    let said = ''
    try {
      requireDay(day as never, 'call: day')
    } catch (error) {
      said = String(error)
    }
    expect(said).toBe(message)
  })
  it('names an option that is not known, and the one that may have been meant', () => {
    const options = (value: object) => () =>
      requireObject<{ periods?: number; mode?: string }>(value, 'call: options', ['periods', 'mode'])
    expect(options({ period: 12 })).toThrow("call: options has no 'period': did you mean 'periods'?")
    expect(options({ colour: 1 })).toThrow("call: options has no 'colour': it may have periods and mode")
    expect(options({ periods: 12 })()).toEqual({ periods: 12 })
  })
  it.each([
    ['1', 'call: months must be a whole number of at least 1, got "1"'],
    [0, 'call: months must be a whole number of at least 1, got 0'],
    [1.5, 'call: months must be a whole number of at least 1, got 1.5'],
  ])('refuses %j as a whole number of at least 1', (value, message) =>
    expect(() => requireWholeNumber(value as number, 'call: months', 1)).toThrow(message),
  )
  it('refuses what is no function', () =>
    expect(() => requireFunction('f' as never, 'call: classOf')).toThrow('call: classOf must be a function, got "f"'))
  it('is returned as it is where it is good', () => {
    const list = ['a']
    expect([
      requireChoice('a', ['a', 'b'], 'x'),
      requireChoice(false, [true, false], 'x'),
      requireText('', 'x'),
      requireList(list, 'x'),
      requireDay('2020-02-29', 'x'),
    ]).toEqual(['a', false, '', list, '2020-02-29'])
  })
})
