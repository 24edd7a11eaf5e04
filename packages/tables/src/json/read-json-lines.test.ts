import { describe, expect, it } from 'vitest'
import { readJsonLines } from '../index.js'

const read = (text: string, bytes?: number) =>
  readJsonLines(text, { name: 'a.jsonl', ...(bytes !== undefined && { limits: { bytes } }) })

describe('readJsonLines', () => {
  it('reads a value on each line, whatever ends them, and passes over blank ones', () => {
    expect(read('{"a":1}\r\n\n  [2]\n"x"').value).toEqual([{ a: 1 }, [2], 'x'])
  })
  it('reads a file whose bytes begin with a mark', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('{"a":"£"}')])
    expect(readJsonLines(bytes, { name: 'a' }).value).toEqual([{ a: '£' }])
  })
  it.each<[string, number, number, RegExp]>([
    ['{"a":1}\n{"a":1,}\n{"a":3}', 2, 8, /A comma stands before the closing/],
    ['{"a":1}\n\n  {"a": NaN}\n{"a":3}', 3, 9, /no word for what is no number/],
    ['{"a":1}\n{"a":3}\n{"a":', 3, 6, /The line ends before its JSON does/],
    ['{"a":1}\n{"a":3}\nx', 3, 1, /This line is no JSON, and was left out; the others were read/],
  ])('tells which line of %j is none, and reads the others', (text, line, column, words) => {
    const { value, problems } = read(text)
    expect(value).toEqual([{ a: 1 }, { a: 3 }])
    expect(problems).toMatchObject([{ rule: 'tables/not-json', location: { line, column } }])
    expect(problems[0]?.message).toMatch(words)
  })
  it('finds the line of a value, not counting those that were left out', () => {
    const { locate } = read('x\n{"a":1}\n\n {"b":{"c":2}}')
    expect(locate('/1/b/c')).toEqual({ kind: 'json', source: 'a.jsonl', pointer: '/b/c', line: 4, column: 2 })
    expect([locate(''), locate('/7'), locate('/a')]).toEqual([undefined, undefined, undefined])
  })
  it('reads the lines that are whole of a file beyond the limit, and says so', () => {
    const { value, problems } = read('{"a":1}\n{"a":2}\n{"a":3}\n', 18)
    expect(value).toEqual([{ a: 1 }, { a: 2 }])
    expect(problems).toMatchObject([{ rule: 'tables/limit-reached', location: { line: 3 } }])
  })
  it('gives no value for a file that holds none', () => {
    expect(read(' \n').value).toEqual([])
    expect(read(' \n').problems.map(({ rule }) => rule)).toEqual(['tables/empty-file'])
  })
})
