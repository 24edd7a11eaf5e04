import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterSpaces, beforeSpaces } from './stretch.js'
import { textIds, type TextIds } from './text-ids.js'

const findIn = (ids: TextIds, before: string, value: string, after: string): number =>
  ids.find(`${before}${value}${after}`, before.length, before.length + value.length)

describe('textIds', () => {
  it('numbers texts in the order first met, and finds them inside other texts', () => {
    const ids = textIds()
    expect(['IT', 'HR', 'IT', ''].map(ids.idOf)).toEqual([0, 1, 0, 2])
    expect(
      (
        [
          ['x', 'HR', 'y'],
          ['', 'IT', ''],
          ['HR', '', 'HR'],
          ['', 'ITS', ''],
          ['', 'I', 'T'],
        ] as const
      ).map(([before, value, after]) => findIn(ids, before, value, after)),
    ).toEqual([1, 0, 2, -1, -1])
    expect(ids.texts).toEqual(['IT', 'HR', ''])
  })
  it('knows every text again, however many there are', () => {
    const ids = textIds()
    const texts = Array.from({ length: 5_000 }, (_, n) => `RC${String(n * 7)}`)
    expect(texts.map(ids.idOf)).toEqual([...texts.keys()])
    expect(texts.map((text) => findIn(ids, '"', text, '",'))).toEqual([...texts.keys()])
    expect(findIn(ids, '', 'RC1', '')).toBe(-1)
  })
  it('agrees with a map', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 }), (texts) => {
        const ids = textIds()
        const map = new Map<string, number>()
        for (const text of texts) {
          expect(findIn(ids, 'a', text, 'b')).toBe(map.get(text) ?? -1)
          if (!map.has(text)) map.set(text, map.size)
          expect(ids.idOf(text)).toBe(map.get(text))
        }
      }),
    )
  })
})

describe('spaces around a value', () => {
  it.each([
    ['a,  b ,c', 2, 6, 'b'],
    ['a,  ,c', 2, 4, ''],
    ['a,b c,d', 2, 5, 'b c'],
    ['a,\u00a0b,c', 2, 4, '\u00a0b'],
  ] as const)('%j from %i to %i: %j', (text, from, to, value) => {
    const begin = afterSpaces(text, from, to)
    expect(text.slice(begin, beforeSpaces(text, begin, to))).toBe(value)
  })
})
