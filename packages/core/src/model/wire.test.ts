import { describe, expect, it } from 'vitest'
import { Decimal } from '../decimal.js'
import { figureSchema } from '../figure/figure-schema.js'
import { parseFigure } from '../figure/parse-figure.js'
import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
import { definePlugin } from '../plugin/define-plugin.js'
import { createModel } from './create-model.js'
import { toJson } from './to-json.js'
import * as z from 'zod'

const ward = z.object({
  ward: z.string(),
  places: figureSchema({ unit: 'count' }),
  spare: figureSchema({ unit: 'count' }),
})
const beds = definePlugin({
  id: 'beds',
  section: { id: 'beds', schema: z.object({ wards: z.exactOptional(z.array(ward)) }) },
  requires: [],
  rules: [],
  recognise: [
    {
      part: 'wards',
      score: (block) => (block.kind === 'table' ? 1 : 0),
      read: () => ({
        value: [{ ward: 'A', places: '12', spare: 'Approx. 15500' }],
        places: new Map<JsonPointer, Location>([
          ['/0/places', { kind: 'csv', source: 'b.csv', line: 2, column: 3, record: 2, field: 2 }],
        ]),
        columns: { used: ['Ward'], unused: [] },
      }),
    },
  ],
})
const model = createModel({ plugins: [beds] })
const source = {
  name: 'b.csv',
  kind: 'csv',
  blocks: [
    {
      kind: 'table',
      under: [],
      headers: ['Ward'],
      rows: [],
      location: { kind: 'csv', source: 'b.csv', line: 1, column: 1, record: 1, field: 1 },
    },
  ],
} as const

describe('toJson', () => {
  it('gives plain text for decimals and bigints, pairs for maps, lists for sets, and leaves functions out', () => {
    const given = {
      a: new Decimal('1e21'),
      b: 5n,
      c: new Map([['x', new Decimal('0.10')]]),
      d: new Set([1]),
      e: () => 1,
    }
    const json = toJson({ ...given, f: undefined, g: [null, 'text', true] })
    expect(json).toEqual({ a: '1000000000000000000000', b: '5', c: [['x', '0.1']], d: [1], g: [null, 'text', true] })
    expect(structuredClone(json)).toEqual(JSON.parse(JSON.stringify(json)))
    const typed: string = json.a
    expect(typed).toBe(json.a)
  })

  it('gives moments as text, as JSON does', () => {
    const read = new Date('2026-11-23T09:00:00Z')
    const json = toJson({ own: { read, never: new Date(Number.NaN) } })
    expect(json).toEqual({ own: { read: '2026-11-23T09:00:00.000Z', never: null } })
  })

  it('gives the JSON of a figure that its schema reads again', () => {
    const figure = parseFigure('£1,000', { unit: 'gbp' })
    const schema = figureSchema({ unit: 'gbp' })
    expect(figure.ok && schema.parse(toJson(figure.value))).toEqual(figure.ok && figure.value)
  })
})

describe('fromJson', () => {
  it('makes a recognised reading again, with the place of everything', () => {
    const reading = model.recognise(source)
    const again = model.fromJson(JSON.parse(JSON.stringify(toJson(reading))))
    expect(again.publication).toEqual(reading.publication)
    expect(again.publication.sections.beds?.wards?.[0]?.places.value?.toFixed()).toBe('12')
    for (const at of ['/sections/beds/wards/0/places', '/sections/beds/wards/0', '/sections/nowhere'] as const)
      expect(again.locate(at)).toEqual(reading.locate(at))
    expect(model.check(again, { asOf: '2026-11-23' })).toEqual(model.check(reading, { asOf: '2026-11-23' }))
  })

  it('makes a parsed reading again, its faults counted once', () => {
    const reading = model.parse({ sections: { beds: { wards: [{ ward: 'A', places: '12', spare: '?!' }] }, bed: {} } })
    expect(reading.findings.length).toBeGreaterThan(0)
    const again = model.fromJson(structuredClone(toJson(reading)))
    expect(again.findings).toEqual(reading.findings)
    expect(again.unread).toEqual(reading.unread)
    expect(again.locate('/sections/beds')).toEqual(reading.locate('/sections/beds'))
  })

  it.each([
    { findings: [{}] },
    { findings: ['x'] },
    { unread: [{ at: '' }] },
    { parts: [3] },
    { tables: 'x' },
    { dates: [null] },
    { dates: [{ source: 'a', asOf: '1 May' }] },
    { tables: [{}] },
    { unlisted: [{ count: 3 }] },
    { places: [['/a', {}]] },
  ])('refuses %j in what toJson gave', (wrong) => {
    expect(() => model.fromJson({ ...toJson(model.parse({ sections: {} })), ...wrong })).toThrow(
      'fromJson: json must be what toJson gives for a reading, got an object that toJson did not make from a reading',
    )
  })

  it.each([undefined, null, 'x', {}, { publication: {} }])('refuses %j', (json) => {
    expect(() => model.fromJson(json)).toThrow(/^fromJson: json must be what toJson gives for a reading, got /)
  })

  it('refuses the reading itself, and what a later version may say beyond', () => {
    const reading = model.parse({ sections: {} })
    expect(() => model.fromJson(reading)).toThrow(/^fromJson: json must be what toJson gives .* the reading itself$/)
    expect(() => model.fromJson({ ...toJson(reading), more: [] })).toThrow(/^fromJson: json has "more", which this/)
  })
})

describe('jsonSchema', () => {
  it.each(['draft-7', 'draft-2020-12'] as const)('says the type beside what narrows a shared shape: %s', (target) => {
    const text = z.string()
    const count = z.number()
    const schema = z.object({ a: text, b: text.min(1), c: count, d: count.min(0), e: z.exactOptional(text.min(2)) })
    const named = definePlugin({
      id: 'named',
      section: { id: 'named', schema },
      requires: [],
      rules: [],
      recognise: [],
    })
    expect(createModel({ plugins: [named] }).jsonSchema('named', { target })).toMatchObject({
      properties: {
        b: { type: 'string', minLength: 1 },
        d: { type: 'number', minimum: 0 },
        e: { type: 'string', minLength: 2 },
      },
    })
  })

  it('is of the whole publication where options are all that it is given', () => {
    const options = { target: 'draft-7', io: 'output' } as const
    expect(model.jsonSchema(options)).toEqual(model.jsonSchema(undefined, options))
    expect(model.jsonSchema(options)).toMatchObject({ properties: { sections: { properties: { beds: {} } } } })
    expect(() => model.jsonSchema({ traget: 'draft-7' } as object)).toThrow("options has no 'traget'")
    // @ts-expect-error -- options stand once
    expect(() => model.jsonSchema(options, options)).toThrow(/^jsonSchema: section must be the name of one/)
    expect(() => model.jsonSchema(null as never)).toThrow(/^jsonSchema: section null is not one of beds/)
  })

  it('names section, option and choices of a wrong call', () => {
    expect(() => model.jsonSchema('bed' as 'beds')).toThrow('jsonSchema: section "bed" is not one of beds')
    expect(() => model.jsonSchema('beds', { target: 'draft-8' as 'draft-7' })).toThrow(
      /^jsonSchema: options.target must/,
    )
    expect(() => model.jsonSchema('beds', { targets: 'draft-7' } as object)).toThrow(
      "jsonSchema: options has no 'targets': did you mean 'target'?",
    )
  })

  it('defines a shape once where the target keeps definitions', () => {
    const text = JSON.stringify(model.jsonSchema('beds', { target: 'draft-7' }))
    expect(text).toContain('"$schema":"http://json-schema.org/draft-07/schema#"')
    expect(text.split('"neitherConfirmNorDeny"')).toHaveLength(2)
    expect(JSON.stringify(model.jsonSchema('beds', { target: 'openapi-3.0' }))).not.toMatch(
      /\$ref|\$schema|definitions/,
    )
  })

  it.each(['draft-2020-12', 'draft-7', 'openapi-3.0'] as const)('describes what toJson gives, for %s', (target) => {
    const schema = JSON.stringify(model.jsonSchema('beds', { target, io: 'output' }))
    expect(schema).toContain('"places"')
    expect(schema).toContain('"decimals"')
  })
})
