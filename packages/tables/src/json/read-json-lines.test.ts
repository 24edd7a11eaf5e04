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
    expect(locate('/1/b/c')).toEqual({ kind: 'json', source: 'a.jsonl', pointer: '/b/c', line: 4, column: 12 })
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

describe('readJsonLines, as strict as readJson', () => {
  it('tells of a key that a line has twice, of whatever depth and spelling, and reads the last', () => {
    const { value, problems } = read(String.raw`{"a":1}` + '\n' + String.raw`{"v":[{"amount":5,"\u0061mount":7}]}`)
    expect(value).toEqual([{ a: 1 }, { v: [{ amount: 7 }] }])
    expect(problems).toMatchObject([
      { rule: 'tables/repeated-key', location: { pointer: '/v/0/amount', line: 2, column: 19 } },
    ])
    expect(problems[0]?.message).toContain('at line 2, column 8: only the last was read')
  })
  it('leaves __proto__ out, and says so', () => {
    const { value, problems } = read('{"a":1}\n{"b":{"__proto__":{"c":1}}}')
    expect(value).toEqual([{ a: 1 }, { b: {} }])
    expect(Object.keys((value as { b: object }[])[1]?.b ?? {})).toEqual([])
    expect(problems).toMatchObject([{ rule: 'tables/reserved-key', location: { line: 2, column: 7 } }])
  })
  it('leaves out a line that is nested too deep, and reads the others', () => {
    const { value, problems } = read(`{"a":1}\n${'['.repeat(600)}${']'.repeat(600)}\n{"b":1}`)
    expect(value).toEqual([{ a: 1 }, { b: 1 }])
    expect(problems).toMatchObject([{ rule: 'tables/limit-reached', location: { line: 2, column: 513 } }])
  })
  it('holds all lines together to one limit of values, and one of the length of a text', () => {
    const limits = { nodes: 5, cell: 3 }
    const { value, problems } = readJsonLines('{"a":"longer"}\n{"a":1}\n{"a":1}\n{"a":1}', { name: 'a', limits })
    expect(value).toEqual([{ a: 'lon' }, { a: 1 }])
    expect(problems.map(({ location }) => location)).toMatchObject([
      { line: 1, column: 6 },
      { line: 3, column: 1 },
    ])
  })
  it('tells of characters that were lost', () => {
    expect(read('{"a":1}\n{"a":"Caf\uFFFD"}').problems).toMatchObject([{ rule: 'tables/lost-character' }])
    expect(read(String.raw`{"a":"\ud83d"}`).problems).toMatchObject([{ rule: 'tables/lost-character' }])
  })
  it('takes no white space for blank but that of JSON', () => {
    expect(read('{"a":1}\n\u00a0\n{"b":1}').problems).toMatchObject([
      { rule: 'tables/not-json', location: { line: 2 } },
    ])
  })
})
