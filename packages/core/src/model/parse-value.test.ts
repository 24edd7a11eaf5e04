import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { issueWords } from './issue-words.js'
import { parseValue, type Issue } from './parse-value.js'

const row = z.object({ name: z.string(), count: z.number().optional() })
const rows = z.array(row)
const list = (length: number, isBad: (index: number) => boolean): readonly unknown[] =>
  Array.from({ length }, (_, index) => ({ name: isBad(index) ? index : 'x' }))
const placesOf = (read: ReturnType<typeof parseValue>): readonly Issue['path'][] =>
  read.success ? [] : read.issues.map(({ path }) => path)

/** A schema that remembers how often the list was read as a whole. */
const watched = () => {
  let whole = 0
  const schema = rows.superRefine(() => {
    whole += 1
  })
  return { schema, times: () => whole }
}

describe('parseValue', () => {
  it('gives a value as its schema reads it, however long', () => {
    const good = list(5000, () => false)
    expect(parseValue(rows, good)).toEqual({ success: true, data: good })
    expect(parseValue(z.object({ rows }), { rows: good })).toEqual({ success: true, data: { rows: good } })
  })

  it.each([
    ['a short list, bad throughout', list(2000, () => true), 1000, 1000],
    ['a long list, bad throughout', list(2001, () => true), 1000, 1001],
    ['a long list with a few bad entries', list(5000, (index) => index % 1000 === 7), 5, 0],
    ['a long list with a bad tail', list(5000, (index) => index >= 4990), 10, 0],
    ['a list of more faults than a call has arguments', list(150_000, () => true), 1000, 149_000],
  ])('counts the faults of %s, and gives the first of them', (_, value, listed, more) => {
    const read = parseValue(rows, value, ['part'])
    expect(read.success).toBe(false)
    expect(placesOf(read)).toHaveLength(listed)
    expect(
      placesOf(read).every(([part, index, key]) => part === 'part' && Number.isInteger(index) && key === 'name'),
    ).toBe(true)
    expect(read.success ? undefined : read.more).toBe(more)
  })

  it('says of a list row by row what it says of it as a whole', () => {
    const value = list(2500, (index) => index % 3 === 0)
    const whole = rows.safeParse(value, { error: issueWords }).error?.issues ?? []
    const read = parseValue(rows, value)
    expect(read.success ? [] : read.issues).toEqual(whole.map(({ path, message }) => ({ path, message })))
    expect(read.success ? undefined : [...read.parts]).toEqual(whole.map(({ path }) => path[0]))
  })

  it('reads a list of mostly bad entries row by row, and any other as a whole', () => {
    const [many, few, short] = [watched(), watched(), watched()]
    parseValue(
      many.schema,
      list(2001, () => true),
    )
    parseValue(
      few.schema,
      list(2001, (index) => index < 9),
    )
    parseValue(
      short.schema,
      list(2000, () => false),
    )
    expect([many.times(), few.times(), short.times()]).toEqual([0, 0, 1])
  })

  it('finds a list of mostly bad entries within an object, with the keys that hold a fault', () => {
    const schema = z.object({ title: z.string(), rows })
    const read = parseValue(schema, { title: 'x', rows: list(3000, () => true) }, ['finance'])
    expect(read).toMatchObject({ success: false, more: 2000 })
    expect(placesOf(read)[0]).toEqual(['finance', 'rows', 0, 'name'])
    expect(read.success ? undefined : [...read.parts]).toEqual(['rows'])
  })

  it('tells of every other fault of an object that holds such a list', () => {
    const schema = z.object({ title: z.string(), rows, needed: z.string() })
    const read = parseValue(schema, { title: 5, rows: list(3000, () => true) })
    expect(read.success ? undefined : new Set(read.parts)).toEqual(new Set(['title', 'rows', 'needed']))
    expect(read.success ? undefined : read.more).toBe(2002)
  })

  it('tells of keys that may not stand beside such a list, and of none that may be missing', () => {
    const schema = z.strictObject({
      note: z.string().optional(),
      day: z.string().default('x'),
      few: z.array(row),
      rows,
    })
    const value = { few: [{ name: 7 }], rows: list(3000, () => true), extra: 1 }
    const read = parseValue(schema, value)
    const short = schema.safeParse({ ...value, rows: list(10, () => true) }, { error: issueWords }).error?.issues ?? []
    expect(read.success ? undefined : new Set(read.parts)).toEqual(new Set(short.map(({ path }) => path[0])))
    expect(read.success ? undefined : read.more).toBe(2002)
  })
})
