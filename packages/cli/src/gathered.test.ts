import { expect, test } from 'vitest'
import { gathered } from './gathered.js'

test('pieces are put together until there is enough, and none is lost', () => {
  const pieces = Array.from({ length: 30_000 }, (_, index) => `piece ${index}\n`)
  const texts = [...gathered(pieces)]
  expect(texts.join('')).toBe(pieces.join(''))
  expect(texts.length).toBeGreaterThan(2)
  expect(texts.length).toBeLessThan(20)
  expect([...gathered([])]).toEqual([])
  expect([...gathered(['', ''])]).toEqual([])
})
