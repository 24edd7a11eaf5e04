import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonPieces } from './json-pieces.js'
import { jsonText } from './json-text.js'

test('the pieces joined are the text of the whole, whatever is written whole', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 5 }),
    fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 200, maxLength: 400 }),
    // One that says itself what stands for it, however much it holds.
    fc.array(fc.integer(), { minLength: 200, maxLength: 400 }).map((held) => ({ held, toJSON: () => held.length })),
    fc.record({ kept: fc.constant(undefined), list: fc.array(fc.string(), { maxLength: 600 }) }),
  )
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), (object) => {
      expect([...jsonPieces(object)].join('')).toBe(jsonText(object))
    }),
  )
})

test('no text in JSON is a command to what keeps a log, and each is what it was', () => {
  const value = { title: '##[error]x', other: '##vso[task.x]y ## z', third: '###teamcity[a' }
  const text = jsonText(value)
  expect(text).not.toMatch(/##\w*\[/)
  expect(JSON.parse(text)).toEqual(value)
  expect([...jsonPieces(value)].join('')).toBe(text)
})

test('no piece holds more of a long list than some of its entries, and one is made as it is written', () => {
  const findings = Array.from({ length: 5000 }, (_, index) => ({ index, text: 'x'.repeat(20) }))
  const made = {
    *[Symbol.iterator]() {
      yield* findings
    },
  }
  for (const list of [findings, made]) {
    const pieces = [...jsonPieces({ runs: [{ list }] })]
    expect(pieces.join('')).toBe(jsonText({ runs: [{ list: findings }] }))
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(20_000)
  }
})
