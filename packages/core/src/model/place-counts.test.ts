import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonPointer } from '../pointer.js'
import { countedPlace, countPlaces } from './place-counts.js'

const token = fc.constantFrom('a', '0', '1', '7', '007', '1200', '999999999', '12345678901', '', '-1', '~0')
const place = fc
  .array(token, { maxLength: 3 })
  .map((tokens) => tokens.map((each) => `/${each}`).join('') as JsonPointer)

describe('countPlaces', () => {
  it('counts as a map does, whatever the order of the places', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.integer({ min: 1, max: 3 }))), (named) => {
        const counts = countPlaces()
        const map = new Map<JsonPointer, number>()
        for (const [at, times] of named) {
          counts.add(at, times)
          map.set(at, (map.get(at) ?? 0) + times)
        }
        const told = new Map<JsonPointer, number>()
        counts.each((at, count) => {
          expect(told.has(at)).toBe(false)
          told.set(at, count)
        })
        expect(told).toEqual(map)
        for (const [at, count] of map) expect(counts.of(at)).toBe(count)
        expect(counts.of('/never')).toBe(0)
        expect(counts.total()).toBe([...map.values()].reduce((sum, count) => sum + count, 0))
      }),
    )
  })
  it('gives the nearest place above that was counted', () => {
    const counts = countPlaces()
    counts.add('/rows/3')
    expect(countedPlace(counts, '/rows/3/budget')).toBe('/rows/3')
    expect(countedPlace(counts, '/rows/4/budget')).toBeUndefined()
  })
})
