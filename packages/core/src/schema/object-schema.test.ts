import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { listSchema, type ObjectSchema } from './object-schema.js'

describe('listSchema', () => {
  it('reads a list, item by item, as z.array does', () => {
    const names = listSchema(z.string())
    expect(names.parse(['a'])).toEqual(['a'])
    expect(names.parse([])).toEqual([])
    expect(names.safeParse('a').success).toBe(false)
    expect(names.element.safeParse(7).success).toBe(false)
  })

  it('says of a list without any item what it was told to say', () => {
    const result = listSchema(z.string(), 'no ward is named').safeParse([])
    expect(result.error?.issues[0]?.message).toBe('no ward is named')
  })
})

describe('ObjectSchema', () => {
  interface Line {
    readonly name: string
    readonly wards?: readonly string[]
  }
  const line = z.object({ name: z.string(), wards: z.exactOptional(listSchema(z.string())) })
  const lineSchema: ObjectSchema<(typeof line)['shape'], Line> = line

  it('gives what the interface says, and is extended as any zod object', () => {
    const given: Line = lineSchema.parse({ name: 'a', wards: ['b'] })
    const own = lineSchema.extend({ site: z.string() }).pick({ name: true, site: true })
    const more: { name: string; site: string } = own.parse({ ...given, site: 'c' })
    expect(more).toEqual({ name: 'a', site: 'c' })
    expect(Object.keys(lineSchema.shape)).toEqual(['name', 'wards'])
  })
})
