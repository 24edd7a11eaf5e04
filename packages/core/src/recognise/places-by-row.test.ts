import { describe, expect, it } from 'vitest'
import { toJson } from '../model/to-json.js'
import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
import { placesByRow } from './places-by-row.js'

const line = (number: number): Location => ({ kind: 'text', source: 'a.txt', line: number, column: 1 })
const places = placesByRow({
  at: '/entries',
  rows: 12,
  place: (row, under) => (under === '' ? line(row + 1) : under === '/name' && row > 9 ? line(100 + row) : undefined),
  under: () => ['', '/name'],
  besides: new Map<JsonPointer, Location>([['/title', line(1000)]]),
})

describe('placesByRow', () => {
  it.each<[JsonPointer, number | undefined]>([
    ['/entries/0', 1],
    ['/entries/11', 12],
    ['/entries/11/name', 111],
    ['/entries/3/name', undefined],
    ['/entries/12', undefined],
    ['/entries/01', undefined],
    ['/entries/-1', undefined],
    ['/entries', undefined],
    ['/other/1', undefined],
    ['/title', 1000],
    ['', undefined],
  ])('places %j in line %j', (at, expected) => {
    const found = places.get(at)
    expect(found?.kind === 'text' ? found.line : undefined).toBe(expected)
    expect(places.has(at)).toBe(expected !== undefined)
  })
  it('is a map in every other way', () => {
    const listed = new Map(places)
    expect([...listed.keys()].slice(0, 2)).toEqual(['/title', '/entries/0'])
    expect([...listed.keys()].slice(-2)).toEqual(['/entries/11', '/entries/11/name'])
    expect(places.size).toBe(15)
    expect([...places.keys()]).toEqual([...listed.keys()])
    expect([...places.values()]).toEqual([...listed.values()])
    expect([...places.entries()]).toEqual([...listed])
    const told: unknown[] = []
    places.forEach((location, at, all) => told.push([at, location, all === places]))
    expect(told).toEqual([...listed].map(([at, location]) => [at, location, true]))
    expect(toJson(places)).toEqual([...listed])
  })
})
