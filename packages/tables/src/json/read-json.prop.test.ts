import { pointerTo, type JsonPointer } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isJson } from './is-json.js'
import { readJson } from './read-json.js'

type Tokens = readonly (string | number)[]

/** Every value of a JSON value, with the way to it. */
const all = (value: unknown, tokens: Tokens = []): readonly (readonly [Tokens, unknown])[] => [
  [tokens, value],
  ...(Array.isArray(value)
    ? value.flatMap((item: unknown, index) => all(item, [...tokens, index]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => all(item, [...tokens, key]))
      : []),
]

const json = fc
  .jsonValue({ maxDepth: 4, stringUnit: 'binary' })
  .map((value): unknown => JSON.parse(JSON.stringify(value).replaceAll('__proto__', 'proto')))
  .filter((value) => !JSON.stringify(value).includes('\ufffd'))

describe('readJson', () => {
  it('reads what JSON.parse does, and every place is where the value begins', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 1, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space)
        const { value: read, problems, locate } = readJson(text, { name: 'a' })
        expect(read).toEqual(value)
        expect(problems).toEqual([])
        const lines = text.split('\n')
        for (const [tokens, item] of all(value)) {
          const place = locate(pointerTo(...tokens))
          if (place?.kind !== 'json' || place.line === undefined || place.column === undefined)
            throw new Error('a value of a JSON file has a line and a column')
          const rest = [lines[place.line - 1]?.slice(place.column - 1), ...lines.slice(place.line)].join('\n')
          const first = JSON.stringify(item).slice(0, typeof item === 'object' && item !== null ? 1 : undefined)
          expect(rest.startsWith(first)).toBe(true)
        }
      }),
    )
  })

  it('gives of a file beyond a limit what is whole until there, and says where', () => {
    const limits = fc.oneof(
      fc.record({ bytes: fc.integer({ min: 1, max: 80 }) }),
      fc.record({ nodes: fc.integer({ min: 1, max: 12 }) }),
    )
    fc.assert(
      fc.property(json, limits, fc.constantFrom(undefined, 1), (value, some, space) => {
        const text = JSON.stringify(value, null, space)
        const { value: read, problems } = readJson(text, { name: 'a', limits: some })
        const isWithin = 'bytes' in some ? text.length <= some.bytes : all(value).length <= some.nodes
        expect(problems.map(({ rule }) => rule)).toEqual(isWithin ? [] : ['tables/limit-reached'])
        if (isWithin) expect(read).toEqual(value)
        const whole = new Map(all(value).map(([tokens, item]) => [pointerTo(...tokens), item]))
        for (const [tokens, item] of read === undefined ? [] : all(read))
          if (typeof item !== 'object' || item === null) expect(whole.get(pointerTo(...tokens))).toEqual(item)
          else expect(whole.has(pointerTo(...tokens))).toBe(true)
      }),
    )
  })

  it('takes what JSON.parse takes and nothing else, without throwing, whatever is done to a text', () => {
    const marks = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      "'",
      '\\',
      '/',
      '0',
      '-',
      '.',
      'e',
      'null',
      '\n',
      '£',
      '\0',
    )
    fc.assert(
      fc.property(json, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 2 }), marks), { maxLength: 3 }), (value, changes) => {
        let text = JSON.stringify(value)
        for (const [at, gone, mark] of changes)
          text = text.slice(0, at % (text.length + 1)) + mark + text.slice((at % (text.length + 1)) + gone)
        let parses = text.trim() !== '' && !text.includes('\0')
        try {
          JSON.parse(text)
        } catch {
          parses = false
        }
        const { value: read, problems } = readJson(text, { name: 'a' })
        expect(read !== undefined).toBe(parses)
        if (!parses) expect(problems.at(-1)?.level).toBe('error')
        isJson(text, 'a')
      }),
      { numRuns: 500 },
    )
  })

  it('reports each key that stands twice, once for each time', () => {
    const member = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean(), fc.nat({ max: 9 }))
    fc.assert(
      fc.property(fc.array(member, { maxLength: 8 }), (members) => {
        const written = members.map(
          ([key, escaped, count]) => `"${escaped ? `\\u00${key.charCodeAt(0).toString(16)}` : key}": ${String(count)}`,
        )
        const { value, problems } = readJson(`{${written.join()}}`, { name: 'a' })
        expect(value).toEqual(Object.fromEntries(members.map(([key, , count]) => [key, count])))
        expect(problems).toHaveLength(members.length - new Set(members.map(([key]) => key)).size)
        expect(problems.every(({ at }) => /^\/[abc]$/.test(at satisfies JsonPointer))).toBe(true)
      }),
    )
  })
})
