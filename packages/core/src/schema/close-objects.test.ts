import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { closeObjects } from './close-objects.js'

it('closes objects at every depth, but for those that take any key and the sides of an intersection', () => {
  const row = z.object({ a: z.string() })
  const schema = z.object({
    rows: z.array(row),
    kinds: z.union([z.object({ b: z.string() }), z.string()]),
    open: z.looseObject({ row }),
    record: z.record(z.string(), z.unknown()),
    both: z.intersection(z.object({ c: z.string() }), z.object({ d: z.string() })),
  })
  const { properties, additionalProperties } = z.toJSONSchema(schema, { io: 'input', override: closeObjects() })
  expect(additionalProperties).toBe(false)
  expect(properties).toMatchObject({
    rows: { items: { additionalProperties: false } },
    kinds: { anyOf: [{ additionalProperties: false }, { type: 'string' }] },
    open: { additionalProperties: {}, properties: { row: { additionalProperties: false } } },
    record: { additionalProperties: {} },
  })
  expect(JSON.stringify(properties?.['both'])).not.toContain('additionalProperties')
})

it.each(['ref', 'inline'] as const)('refuses nothing that a shared side of an intersection takes (%s)', (reused) => {
  const side = z.object({ c: z.string() })
  const either = z.union([z.object({ d: z.string() }), z.object({ e: z.string() }).optional()])
  const both = z.intersection(either, side)
  for (const shape of [
    { alone: side, both },
    { both, alone: side },
  ]) {
    const schema = z.object(shape)
    const validate = new Ajv2020().compile(z.toJSONSchema(schema, { io: 'input', reused, override: closeObjects() }))
    expect(validate({ alone: { c: '' }, both: { c: '', d: '' } })).toBe(true)
    expect(validate({ alone: { c: '' }, both: { c: '', e: '' }, further: 1 })).toBe(false)
  }
})
