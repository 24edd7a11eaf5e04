import { describe, expect, it } from 'vitest'
import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
import { placesByRow } from '../recognise/places-by-row.js'
import { placesOfParts } from './part-places.js'

const line = (number: number): Location => ({ kind: 'text', source: 'a.txt', line: number, column: 1 })
const part: JsonPointer = '/sections/estate/classes'

describe('placesOfParts', () => {
  it('gives each place that a map of all of them would, with the rows of a second reading behind those of the first', () => {
    const places = placesOfParts()
    const first = new Map<JsonPointer, Location>([
      ['/0', line(1)],
      ['/0/name', line(2)],
      ['/about', line(3)],
    ])
    places.set(part, line(9))
    places.add(part, 0, first)
    places.add(part, 1, placesByRow({ rows: 2, place: (row) => line(10 + row), under: () => [''] }))
    places.add('/sections/estate/filters', 0, new Map([['', line(20)]]))
    first.set('/7', line(7)) // What is kept is a copy.
    const all = places.all()
    expect([...all.keys()]).toEqual([
      part,
      ...['/0', '/0/name', '/about', '/1', '/2'].map((at) => part + at),
      '/sections/estate/filters',
    ])
    for (const [at, location] of all) expect(places.get(at)).toEqual(location)
    for (const at of ['/3', '/7', '/00', 'es/0', '/0/other'])
      expect(places.get(`${part}${at}` as JsonPointer)).toBeUndefined()
  })
})
