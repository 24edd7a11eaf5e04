import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Limits } from '../limits/limits.js'
import { isJson } from './is-json.js'
import { readJson } from './read-json.js'

const name = 'a.json'
const said = (input: string | Uint8Array): readonly string[] =>
  readJson(input, { name }).problems.map(({ rule, level, location, message }) => {
    const at = location?.kind === 'json' || location?.kind === 'text' ? `${location.line}:${location.column}` : '?'
    return `${level} ${rule} ${at} ${message}`
  })
const utf16 = (text: string, end: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return new Uint8Array(end === 'le' ? bytes : bytes.swap16())
}

describe('readJson', () => {
  it('gives the value and where it stands, by key or by value', () => {
    const { value, problems, locate } = readJson('{\n  "a/b~": [1, {"£ é": "x"}],\r\n "c": 2\r}', { name })
    expect(value).toEqual({ 'a/b~': [1, { '£ é': 'x' }], c: 2 })
    expect(problems).toEqual([])
    expect(locate('')).toMatchObject({ line: 1, column: 1 })
    expect(locate('/a~1b~0')).toEqual({ kind: 'json', source: name, pointer: '/a~1b~0', line: 2, column: 11 })
    expect(locate('/a~1b~0', 'key')).toMatchObject({ line: 2, column: 3 })
    expect(locate('/a~1b~0/1/£ é')).toMatchObject({ line: 2, column: 23 })
    expect(locate('/a~1b~0/1/£ é', 'key')).toMatchObject({ line: 2, column: 16 })
    expect(locate('/c')).toMatchObject({ line: 3, column: 7 })
    expect(locate('/c/absent/3')).toMatchObject({ line: 3, column: 7 })
  })

  /** @see hostile.md F1 */
  it('names a key that stands twice in one object, at any depth and however it is escaped; the last counts', () => {
    const text =
      '{"a": {"budget": 1,\n "n": [{"b\\u0075dget": 2, "budget": [{"x": 1, "x": 2}]}]},\n "a": {"budget": 3}, "b": {"budget": 4}}'
    expect(readJson(text, { name }).value).toEqual(JSON.parse(text))
    expect(said(text)).toEqual([
      'error tables/repeated-key 2:27 The key "budget" stands in this object already, at line 2, column 9: only the last was read. Keep one of them.',
      'error tables/repeated-key 2:47 The key "x" stands in this object already, at line 2, column 39: only the last was read. Keep one of them.',
      'error tables/repeated-key 3:2 The key "a" stands in this object already, at line 1, column 2: only the last was read. Keep one of them.',
    ])
    expect(readJson(text, { name }).locate('/a/budget')).toMatchObject({ line: 3, column: 18 })
    expect(readJson(text, { name }).problems.map(({ at }) => at)).toEqual(['/a/n/0/budget', '/a/n/0/budget/0/x', '/a'])
  })

  it('names the key __proto__ wherever it stands, and leaves it out', () => {
    const text = '{"__proto__": 1, "sections": {"\\u005f_proto__": {"__proto__": []}, "b": [{"__proto__": {"x": 1}}]}}'
    const { value, problems } = readJson(text, { name })
    expect(value).toEqual({ sections: { b: [{}] } })
    expect(JSON.stringify(value)).toBe('{"sections":{"b":[{}]}}')
    expect(problems.map(({ at }) => at)).toEqual([
      '/__proto__',
      '/sections/__proto__',
      '/sections/__proto__/__proto__',
      '/sections/b/0/__proto__',
    ])
    expect(said(text)[1]).toMatch(/^warning tables\/reserved-key 1:31 The key "__proto__" stands in "sections"/)
    expect(said('{"constructor": 1, "toString": 2, "toString": 3}')).toHaveLength(1)
  })

  /** @see hostile.md F2 */
  it('reads the encodings that text files have, and says so: U+FFFD never comes in silence', () => {
    const text = '{"name": "Café £5"}'
    expect(readJson(utf16(text, 'le'), { name }).value).toEqual({ name: 'Café £5' })
    expect(readJson(utf16(text, 'be'), { name }).value).toEqual({ name: 'Café £5' })
    expect(readJson(`\ufeff${text}`, { name }).value).toEqual({ name: 'Café £5' })
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    expect(readJson(latin, { name })).toMatchObject({
      value: { name: 'Café £5' },
      problems: [{ rule: 'tables/not-utf-8', location: { kind: 'json', line: 1, column: 1 } }],
    })
    expect(said(utf16('{"a": "x\ud800y"}', 'le'))).toEqual([
      expect.stringMatching(/^warning tables\/lost-character 1:9 /),
    ])
    expect(said('{"a": "Caf\ufffd"}')).toEqual([expect.stringMatching(/^warning tables\/lost-character 1:11 /)])
    expect(said(utf16(text, 'le').subarray(2))).toEqual([expect.stringMatching(/^error tables\/binary-file/)])
    expect(said(' \n')).toEqual([expect.stringMatching(/^error tables\/empty-file/)])
  })

  it.each([
    ['{"a": 1,}', '1:9 A comma stands before the closing }: take it out.'],
    ['[1, 2,\n]', '2:1 A comma stands before the closing ]: take it out.'],
    ['{"a": 1} // checked', '1:10 A comment stands here, and JSON has none: take it out.'],
    ['/* budget */ {"a": 1}', '1:1 A comment stands here, and JSON has none: take it out.'],
    ['# budget\n{"a": 1}', '1:1 A comment stands here, and JSON has none: take it out.'],
    [
      '{"a": 1}\n{"a": 2}\n',
      '2:1 One value follows another here: these are JSON lines, or two files in one. Give one value, in a list if there are several.',
    ],
    ["{'a': 1}", '1:2 A single quotation mark stands here: JSON wants double ones.'],
    ['{“a”: 1}', '1:2 A curly quotation mark stands here: JSON wants straight double ones.'],
    ['{a: 1}', '1:2 "a" cannot stand here in JSON.'],
    ['{"a": NaN}', '1:7 JSON has no word for what is no number: write null, or leave the key out.'],
    ['{"a": True}', '1:7 JSON writes true, false and null in small letters.'],
    ['{"a": "x\ny"}', '1:9 A line ends within a text: write \\n for it, or close the quotation mark.'],
    ['{"a": "\t"}', '1:8 A control character stands within a text: write it as \\u and four digits.'],
    [
      '{"a": "C:\\budget\\x"}',
      '1:18 A backslash stands before a character that needs none: write \\\\ for a backslash.',
    ],
    ['{"a": 01}', '1:8 "1" stands where a comma or } should.'],
    ['{"a": 1.}', '1:9 "}" cannot stand here in JSON.'],
    ['{"a" 1}', '1:6 "1" stands where a colon should.'],
    ['{"a": 1 "b": 2}', '1:9 """ stands where a comma or } should.'],
    ['{"a": [1, 2}', '1:12 "}" stands where a comma or ] should.'],
    ['{5: 1}', '1:2 "5" stands where a key in double quotation marks or } should.'],
    ['{"a": 1}}', '1:9 "}" stands where the end of the file should.'],
    ['{"a": [1,', '1:10 The file ends before its JSON does: a value should follow. It may be cut.'],
    ['{"a": "x', '1:9 The file ends before its JSON does: a value should follow. It may be cut.'],
    ['{"a": 1\u00a0}', '1:8 the character U+00A0 cannot stand here in JSON.'],
  ])('gives %j no value, but its place and what to do', (text, expected) => {
    expect(readJson(text, { name })).toMatchObject({ value: undefined })
    expect(said(text)).toEqual([`error tables/not-json ${expected}`])
    expect(readJson(text, { name }).locate('')).toBeUndefined()
  })

  it.each<{ readonly limits: Partial<Limits>; readonly at: string; readonly value: unknown }>([
    { limits: { bytes: 40 }, at: '2:21 The file is larger than 40 bytes', value: { a: [{ b: 'x' }], c: [1, 2, {}] } },
    { limits: { bytes: 33 }, at: '2:14 The file is larger than 33 bytes', value: { a: [{ b: 'x' }], c: [1] } },
    { limits: { bytes: 6 }, at: '1:7 The file is larger than 6 bytes', value: {} },
    { limits: { nodes: 6 }, at: '2:13 The file has more than 6 parts', value: { a: [{ b: 'x' }], c: [1] } },
    { limits: { nodes: 2 }, at: '1:8 The file has more than 2 parts', value: { a: [] } },
    { limits: { nesting: 2 }, at: '1:8 Objects and lists stand in each other more than 2 deep', value: undefined },
    {
      limits: { cell: 3 },
      at: '2:22 The text here has more than 3 characters',
      value: { a: [{ b: 'x' }], c: [1, 2, { d: '£££' }] },
    },
  ])('tells once where a limit was reached, and gives what is whole until there: $limits', ({ limits, at, value }) => {
    const text = '{"a": [{"b": "x"}],\n   "c": [1, 2, {"d": "££££"}]}'
    const read = readJson(text, { name, limits })
    expect(read.value).toEqual(value)
    const [first, ...others] = read.problems
    expect(others).toEqual([])
    const { line, column } = first?.location as { readonly line: number; readonly column: number }
    expect(`${first?.level} ${first?.rule} ${line}:${column} ${first?.message}`).toContain(
      `error tables/limit-reached ${at}`,
    )
    if (value !== undefined && 'c' in (value as object))
      expect(read.locate('/c/0')).toMatchObject({ line: 2, column: 10 })
  })

  it('cuts long texts wherever they stand, and counts them', () => {
    const read = readJson('["abcdef", {"a": "abc", "b": "\\u0061bcde"}, "abcd"]', { name, limits: { cell: 4 } })
    expect(read.value).toEqual(['abcd', { a: 'abc', b: 'abcd' }, 'abcd'])
    expect(read.problems).toMatchObject([{ location: { pointer: '/0', line: 1, column: 2 } }])
    expect(read.problems[0]?.message).toContain('as has 1 more')
    expect(readJson('"abcdef"', { name, limits: { cell: 4 } }).value).toBe('abcd')
    const replaced = readJson('{"a": "abcdef", "a": ["x"]}', { name, limits: { cell: 4 } })
    expect(replaced.value).toEqual({ a: ['x'] })
  })

  it('never reads deeper than 512 unless it is told to', () => {
    const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(said(deep(512))).toEqual([])
    expect(said(deep(513))).toEqual([
      'error tables/limit-reached 1:513 Objects and lists stand in each other more than 512 deep here, and nothing of the file was read. Check that they are closed.',
    ])
    expect(readJson(deep(600), { name, limits: { nesting: 600 } }).problems).toEqual([])
  })

  it('lists so many problems of a kind, and counts the others', () => {
    const read = readJson(`{${'"a": 1, '.repeat(30)}"a": 2}`, { name, limits: { findings: 10 } })
    expect(read.problems).toHaveLength(10)
    expect(read.unlisted).toEqual([{ rule: 'tables/repeated-key', level: 'error', count: 20 }])
    expect(readJson('{"a": 1, "a": 2}', { name })).not.toHaveProperty('unlisted')
  })

  it('says little of a long key', () => {
    const { problems } = readJson(`{"${'k'.repeat(50_000)}": {"a": 1, "a": 2}, "${'k'.repeat(50_000)}": 1}`, { name })
    expect(problems).toHaveLength(2)
    expect(JSON.stringify(problems).length).toBeLessThan(3000)
  })

  it('names the parameter of a wrong call', () => {
    // @ts-expect-error -- no such limit
    expect(() => readJson('{}', { name, limits: { rows: 5 } })).toThrow(/^readJson: limits has no 'rows'/)
    expect(() => readJson('{}', { name, limits: { nodes: 0 } })).toThrow(/^readJson: limits.nodes/)
    // @ts-expect-error -- not a file
    expect(() => readJson({}, { name })).toThrow(/^readJson: input must be/)
    // @ts-expect-error -- no name
    expect(() => readJson('{}', {})).toThrow(/^readJson: name must be text/)
    // @ts-expect-error -- no such option
    expect(() => readJson('{}', { name, strict: true })).toThrow(/^readJson: options/)
  })
})

describe('isJson', () => {
  it.each([
    ['{"a": 1}', 'a.txt', true],
    ['\ufeff \n{}', 'a', true],
    ['{', 'a', true],
    ['[{"a": 1}]', 'a', true],
    ['// register\n{"a": 1}', 'a', true],
    ['/* register */ /* of */\n[["a"]]', 'a', true],
    ['[1, 2]', 'a.json', true],
    ['hello', 'a.JSON', true],
    ['<h1>Not found</h1>', 'a.json', false],
    ['{Draft} Menu', 'a.txt', false],
    ['[1] Smith, 2010', 'a.txt', false],
    ['{"a";1}', 'a.csv', false],
    ['', 'a.json', false],
    ['%PDF-1.7', 'a.json', false],
    ['/* register', 'a.txt', false],
    ['Cost centre,Class', 'a.txt', false],
  ])('%j in %s: %s', (text, file, expected) => {
    expect(isJson(text, file)).toBe(expected)
    expect(isJson(new TextEncoder().encode(text), file)).toBe(expected)
  })
  it('knows UTF-16 by its mark', () => {
    expect(isJson(utf16('{"a": 1}', 'be'), 'a')).toBe(true)
  })
})

// Third-party files that are not part of this repository: they are looked for beside the checkout.
const beside = fileURLToPath(new URL('../../../../..', import.meta.url))
const suite = readdirSync(beside)
  .map((folder) => join(beside, folder, 'corpora', 'json-test-suite'))
  .find((folder) => {
    try {
      return readdirSync(folder).length > 0
    } catch {
      return false
    }
  })
const cases = suite === undefined ? [] : readdirSync(suite)

/** @see https://github.com/nst/JSONTestSuite */
describe.skipIf(cases.length === 0)('JSONTestSuite (skipped where it is not beside the checkout)', () => {
  const bytesOf = (file: string): Uint8Array => readFileSync(join(suite ?? '', file))
  it.each(cases.filter((file) => file.startsWith('y_')))('accepts %s', (file) => {
    const { value, problems } = readJson(bytesOf(file), { name: file })
    expect(value).toEqual(JSON.parse(new TextDecoder().decode(bytesOf(file))))
    const repeated = file.startsWith('y_object_duplicated_key') ? ['tables/repeated-key'] : []
    expect(problems.map(({ rule }) => rule)).toEqual(repeated)
  })
  it.each(cases.filter((file) => file.startsWith('n_')))('refuses %s, with a place', (file) => {
    const { value, problems } = readJson(bytesOf(file), { name: file })
    expect(value).toBeUndefined()
    expect(problems.at(-1)).toMatchObject({ level: 'error', location: { source: file } })
    expect(problems.at(-1)?.location).toHaveProperty('line')
  })
  it.each(cases.filter((file) => file.startsWith('i_')))('reads %s or says why not', (file) => {
    const { value, problems } = readJson(bytesOf(file), { name: file })
    expect(value !== undefined || problems.length > 0).toBe(true)
  })
})

describe('half a character', () => {
  const lost = (text: string) => readJson(text, { name: 'a.json' }).problems
  it.each([
    [String.raw`{"a": "\ud83d"}`, 8],
    [String.raw`{"a": "x\uDE00y"}`, 9],
    [String.raw`{"a": "\ud83d\ude00 \\ud83d \ud83d\u0041"}`, 29],
    [String.raw`{"\udc00": 1}`, 3],
    [String.raw`{"a": "\\ufffd\uFFFD"}`, 15],
  ])('of an escape in %s is told', (text, column) => {
    expect(lost(text)).toMatchObject([{ rule: 'tables/lost-character', location: { line: 1, column } }])
  })
  it('is not told where the file is read no further', () => {
    const text = String.raw`{"a": 1, "b": "\ud83d\ude00"}`
    for (const bytes of [15, 21, 24, 26])
      expect(
        readJson(text, { name: 'a.json', limits: { bytes } }).problems.filter(({ rule }) => rule.includes('lost')),
      ).toEqual([])
  })
  it.each([String.raw`{"a": "\ud83d\ude00"}`, String.raw`{"a": "\\ud83d"}`, String.raw`{"a": "\u00e9 \\\\"}`])(
    'is not seen in %s',
    (text) => {
      expect(lost(text)).toEqual([])
    },
  )
})
