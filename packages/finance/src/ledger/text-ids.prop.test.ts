import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { newStretch} from './stretch.js';
import { textOf } from './stretch.js'
import { textIds } from './text-ids.js'

const at = (before: string, value: string, after: string): ReturnType<typeof newStretch> => ({ text: `${before}${value}${after}`, from: before.length, to: before.length + value.length })

describe('textIds', () => {
  it('numbers texts in the order first met, and finds them inside other texts', () => {
    const ids = textIds()
    expect(['IT', 'HR', 'IT', ''].map(ids.idOf)).toEqual([0, 1, 0, 2])
    expect([at('x', 'HR', 'y'), at('', 'IT', ''), at('HR', '', 'HR'), at('', 'ITS', ''), at('', 'I', 'T')].map(ids.find)).toEqual([1, 0, 2, -1, -1])
    expect(ids.texts).toEqual(['IT', 'HR', ''])
  })
  it('knows every text again, however many there are', () => {
    const ids = textIds()
    const texts = Array.from({ length: 5_000 }, (_, n) => `RC${String(n * 7)}`)
    expect(texts.map(ids.idOf)).toEqual([...texts.keys()])
    expect(texts.map((text) => ids.find(at('"', text, '",')))).toEqual([...texts.keys()])
    expect(ids.find(at('', 'RC1', ''))).toBe(-1)
  })
  it('agrees with a map', () => {
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 }), (texts) => {
      const ids = textIds()
      const map = new Map<string, number>()
      for (const text of texts) {
        expect(ids.find(at('a', text, 'b'))).toBe(map.get(text) ?? -1)
        if (!map.has(text)) map.set(text, map.size)
        expect(ids.idOf(text)).toBe(map.get(text))
      }
    }))
  })
})

describe('textOf', () => {
  it('is the value without the white space around it', () => expect(textOf(at('a', '\u00a0 b \t', 'c'))).toBe('b'))
})
