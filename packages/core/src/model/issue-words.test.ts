import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { parseValue } from './parse-value.js'

const schema = z.object({
  name: z.string().optional(),
  count: z.number().optional(),
  sure: z.boolean().optional(),
  kind: z.enum(['a', 'b']).optional(),
  only: z.literal('x').optional(),
  rows: z.array(z.object({ text: z.string({ error: 'say what it is' }) })).optional(),
  either: z.union([z.string(), z.number()]).optional(),
  long: z.string().min(3).optional(),
})

const said = (value: unknown): readonly string[] => {
  const read = parseValue(schema, value)
  return read.success ? [] : read.issues.map(({ message }) => message)
}

describe('what a schema says of a fault', () => {
  it.each<[unknown, string]>([
    [[], 'an object should stand here, and a list does'],
    [{ name: 5 }, 'a text should stand here, and a number does'],
    [{ name: null }, 'a text should stand here, and nothing (null) does'],
    [{ count: 'x' }, 'a number should stand here, and a text does'],
    [{ count: true }, 'a number should stand here, and "true" does'],
    [{ sure: {} }, 'true or false should stand here, and an object does'],
    [{ rows: {} }, 'a list should stand here, and an object does'],
    [{ rows: ['x'] }, 'an object should stand here, and a text does'],
    [{ kind: 'c' }, 'it should be one of "a", "b"'],
    [{ only: 'y' }, 'it should be "x"'],
    [{ either: [] }, 'nothing of this kind may stand here'],
  ])('of %j is plain', (value, message) => {
    expect(said(value)).toEqual([message])
  })
  it('is what the schema itself says, where it says anything', () => {
    expect(said({ rows: [{ text: 5 }] })).toEqual(['say what it is'])
  })
  it('is never empty', () => {
    expect(said({ long: 'x' })[0]).toBeTruthy()
  })
})
