import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { unknownKeys } from './unknown-keys.js'

const found = (schema: z.ZodType, value: unknown): readonly string[] =>
  unknownKeys(schema, value).named.map(({ path, key }) => [...path, key].join('/'))

const inner = z.object({ a: z.string() })
const value = { x: { a: '1', b: '2' } }

describe('unknownKeys', () => {
  it.each<[string, z.ZodType]>([
    ['optional', inner.optional()],
    ['exact optional', z.exactOptional(inner)],
    ['nullable', inner.nullable()],
    ['default', inner.default({ a: '' })],
    ['prefault', inner.prefault({ a: '' })],
    ['catch', inner.catch({ a: '' })],
    ['read-only', inner.readonly()],
    ['refined', inner.refine(() => true)],
    ['pipe', inner.pipe(z.object({ a: z.string() }))],
    ['transform after it', inner.transform(({ a }) => a)],
    ['codec', z.codec(inner, z.string(), { decode: ({ a }) => a, encode: (a) => ({ a }) })],
    ['lazy', z.lazy(() => inner)],
    ['union', z.union([z.string(), inner])],
    [
      'discriminated union',
      z.discriminatedUnion('a', [z.object({ a: z.literal('1') }), z.object({ a: z.literal('2') })]),
    ],
    ['intersection', z.intersection(inner, z.object({ c: z.exactOptional(z.string()) }))],
    ['strict object', z.strictObject({ a: z.string() })],
  ])('looks behind %s', (_, schema) => {
    expect(found(z.object({ x: schema }), value)).toEqual(['x/b'])
  })

  it.each<[string, z.ZodType]>([
    ['a loose object', z.looseObject({ a: z.string() })],
    ['a catchall', inner.catchall(z.string())],
    ['a record', z.record(z.string(), z.string())],
    ['unknown', z.unknown()],
    ['any', z.any()],
    ['a custom schema', z.custom<object>()],
    ['a preprocessed value', z.preprocess((given) => given, inner)],
    ['a union with an open object', z.union([inner, z.looseObject({ c: z.string() })])],
    ['an intersection with an open object', z.intersection(inner, z.looseObject({}))],
  ])('lets %s have any key', (_, schema) => {
    expect(found(z.object({ x: schema }), value)).toEqual([])
  })

  it('goes into lists, tuples, records and the values of open objects', () => {
    expect(found(z.array(inner), [{ a: '', b: '' }, { a: '' }, { c: '' }])).toEqual(['0/b', '2/c'])
    expect(found(z.tuple([z.string(), inner], inner), ['', { a: '', b: '' }, { a: '', c: '' }])).toEqual(['1/b', '2/c'])
    expect(found(z.record(z.string(), inner), { any: { a: '', b: '' } })).toEqual(['any/b'])
    expect(found(z.object({}).catchall(inner), { any: { a: '', b: '' } })).toEqual(['any/b'])
    expect(found(z.object({}).catchall(z.looseObject({ q: inner })), { any: { z: 1, q: { b: 1 } } })).toEqual([
      'any/q/b',
    ])
  })

  it('asks the kind of object that the value says', () => {
    const kinds = z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('pay'), wte: z.string() }),
      z.object({ kind: z.exactOptional(z.enum(['nonPay', 'income'])), supplier: z.string() }),
    ])
    expect(found(kinds, { kind: 'pay', wte: '1', supplier: 'X' })).toEqual(['supplier'])
    expect(found(kinds, { kind: 'income', wte: '1', supplier: 'X' })).toEqual(['wte'])
    expect(found(kinds, { wte: '1', supplier: 'X' })).toEqual(['wte'])
    expect(found(kinds, { kind: 'neither', wte: '1', supplier: 'X', further: '1' })).toEqual(['further'])
  })

  it('knows the keys of a record with names of its own, and of both sides of an intersection', () => {
    expect(found(z.partialRecord(z.enum(['a', 'b']), inner), { a: { a: '', q: '' }, c: {} })).toEqual(['c', 'a/q'])
    const both = z.intersection(z.object({ x: inner }), z.object({ x: z.object({ b: z.string() }), y: z.string() }))
    expect(found(both, { x: { a: '', b: '', c: '' }, y: '', z: '' })).toEqual(['z', 'x/c'])
  })

  it('says nothing of values that are no objects, or have none under the key', () => {
    expect(found(inner, 'text')).toEqual([])
    expect(found(inner, null)).toEqual([])
    expect(found(z.array(inner), { a: '' })).toEqual([])
    expect(found(inner, [{ b: '' }])).toEqual([])
    expect(found(z.object({ x: z.string() }), { x: { b: '' } })).toEqual([])
    expect(found(inner, { b: undefined })).toEqual([])
  })

  it('knows no key of the language', () => {
    expect(found(inner, JSON.parse('{"a":"","__proto__":{},"constructor":"","toString":""}'))).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ])
    expect(
      found(z.object({ own: z.record(z.string(), z.unknown()) }), JSON.parse('{"own":{"__proto__":{},"toString":""}}')),
    ).toEqual(['own/__proto__'])
  })

  it('takes away keys of undefined, which no JSON has', () => {
    const given = { rows: [{ a: '1', b: undefined }, { a: undefined }], rest: undefined }
    const schema = z.object({
      rows: z.array(z.object({ a: z.exactOptional(z.string()) })),
      rest: z.exactOptional(inner),
    })
    const { named, value } = unknownKeys(schema, given)
    expect(named).toEqual([])
    expect(Object.keys(value as object)).toEqual(['rows'])
    expect(schema.parse(value)).toEqual({ rows: [{ a: '1' }, {}] })
    expect(Object.keys(given)).toEqual(['rows', 'rest'])
  })

  it('takes away what a schema would refuse, and changes nothing that it was given', () => {
    const schema = z.object({ rows: z.array(z.strictObject({ a: z.string() })), rest: inner })
    const given = { rows: [{ a: '1' }, { a: '2', b: '3' }], rest: { a: '', b: '' } }
    const before = JSON.stringify(given)
    const { value: cleaned } = unknownKeys(schema, given)
    expect(cleaned).toEqual({ rows: [{ a: '1' }, { a: '2' }], rest: { a: '', b: '' } })
    expect(JSON.stringify(given)).toBe(before)
    expect((cleaned as typeof given).rows[0]).toBe(given.rows[0])
    expect(schema.safeParse(cleaned).success).toBe(true)
    expect(unknownKeys(inner, given).value).toBe(given)
  })

  it('names twenty keys of a kind and twenty places of a key, and counts the rest', () => {
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${String(index)}`, 1]))
    const many = unknownKeys(inner, keys)
    expect(many.named).toHaveLength(20)
    expect(many.counted).toEqual([{ path: [], key: 'k20', known: ['a'], count: 99_980 }])
    const rows = unknownKeys(
      z.array(inner),
      Array.from({ length: 5_000 }, () => ({ b: 1, c: 2 })),
    )
    expect(rows.named).toHaveLength(40)
    expect(rows.counted).toEqual([{ path: [20], key: 'b', known: ['a'], count: 9_960 }])
  })

  it('reads what is nested deeply, and schemas that contain themselves', () => {
    interface Tree {
      readonly below?: Tree
    }
    const tree: z.ZodType<Tree> = z.lazy(() => z.object({ below: z.exactOptional(tree) }))
    let deep: object = { last: 1 }
    for (let depth = 0; depth < 50_000; depth += 1) deep = { below: deep }
    expect(unknownKeys(tree, deep).named).toMatchObject([{ key: 'last' }])
    const loop: z.ZodType = z.lazy(() => z.union([loop, inner]))
    expect(found(loop, { b: 1 })).toEqual(['b'])
  })
})
