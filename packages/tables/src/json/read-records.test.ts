import type { Source, Table } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { read, readCsv, type Limits } from '../index.js'

const open = (text: string, name = 'a.jsonl', limits?: Partial<Limits>): Promise<Source> =>
  read(text, { name, ...(limits ? { limits } : {}) })
const tableOf = ({ blocks }: Source): Table | undefined => blocks.find((block) => block.kind === 'table')
const textsOf = (source: Source): readonly (readonly string[])[] => [
  tableOf(source)?.headers ?? [],
  ...(tableOf(source)?.rows ?? []).map((row) => row.map(({ text }) => text)),
]
const placesOf = (source: Source): readonly unknown[] =>
  (source.problems ?? []).map(({ rule, location }) => [
    rule.slice(7),
    location && 'line' in location ? location.line : undefined,
  ])

describe('records in JSON', () => {
  it('one on each line are a table, with the line and column of each value', async () => {
    const source = await open('{"Supplier": "Invented Ltd", "Amount": 26000.00}\n\n{"Amount":-1e3,"Supplier":null}\r\n')
    expect([source.kind, textsOf(source)]).toEqual([
      'jsonl',
      [
        ['Supplier', 'Amount'],
        ['Invented Ltd', '26000.00'],
        ['', '-1e3'],
      ],
    ])
    expect(tableOf(source)?.rows[1]?.[1]?.location).toEqual({
      kind: 'json',
      source: 'a.jsonl',
      pointer: '/Amount',
      line: 3,
      column: 11,
    })
  })

  it('in a list are one too, with pointers', async () => {
    const source = await open(
      '[\n {"a/b": true, "c": "x"},\n {"a/b": {"d": [1, "}"]}, "c": "\\"y\\u0021"}\n]',
      'a.json',
    )
    expect(textsOf(source)).toEqual([
      ['a/b', 'c'],
      ['true', 'x'],
      ['{"d": [1, "}"]}', '"y!'],
    ])
    expect(tableOf(source)?.rows[1]?.[0]?.location).toMatchObject({ pointer: '/1/a~1b', line: 3, column: 10 })
  })

  it.each([
    ['a.jsonl', '{"a":"x"}\n{"a":"Caf\uFFFD"}', 2, 10],
    ['a.jsonl', String.raw`{"a":"x\ud83d"}` + '\n{"a":"y"}', 1, 8],
    ['a.json', String.raw`[{"a":"x\ud83d", "b": 1}]`, 1, 9],
    ['a.json', '[{"a":"x\uFFFD", "b": 1}]', 1, 9],
  ])('in %s that have lost a character are told: %s', async (name, text, line, column) => {
    const source = await open(text, name)
    expect(tableOf(source)).toBeDefined()
    expect(source.problems).toMatchObject([{ rule: 'tables/lost-character', location: { line, column } }])
  })

  it('that are cut between the halves of a character have lost none', async () => {
    const text = String.raw`{"a":"x"}` + '\n' + String.raw`{"a":"\ud83d\ude00"}`
    for (const bytes of [20, 22, 25])
      expect(placesOf(await open(text, 'a.jsonl', { bytes })).map(String)).toEqual([
        expect.stringContaining('limit-reached'),
      ])
  })

  it('that lack a key, or have one of their own, have a cell all the same', async () => {
    expect(textsOf(await open('{"a":1}\n{"b":2}\n{"a":3,"b":4}'))).toEqual([
      ['a', 'b'],
      ['1', ''],
      ['', '2'],
      ['3', '4'],
    ])
  })

  it('beside lines that are none, which are told, and with a key that stands twice', async () => {
    const source = await open('{"a":1}\n{"a":2,"a":3}\n{"a":\n[1]\n{"a":4}')
    expect(textsOf(source)).toEqual([['a'], ['1'], ['3'], ['4']])
    expect(placesOf(source)).toEqual([
      ['repeated-key', 2],
      ['not-json', 3],
      ['not-json', 4],
    ])
  })

  it('are read as far as limits go', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => `{"a":${at},"b":"x"}`).join('\n')
    expect([
      textsOf(await open(rows, 'a.jsonl', { slots: 6 })).length,
      placesOf(await open(rows, 'a.jsonl', { slots: 6 })),
    ]).toEqual([4, [['limit-reached', 4]]])
    expect(textsOf(await open(rows, 'a.jsonl', { bytes: 40 }))).toHaveLength(3)
    expect(placesOf(await open('{"a":"xxxx","b":"y"}\n{"a":"z"}', 'a.jsonl', { cell: 2 }))).toEqual([
      ['limit-reached', 1],
    ])
  })

  it('are told from a publication, from one object, and from text', async () => {
    for (const [text, name] of [
      ['{"sections": {}}', 'a.jsonl'],
      ['[{"sections": {"a": 1}}]', 'a.json'],
      ['{"a": 1}', 'a.json'],
      ['[[1]]', 'a.json'],
      ['{Draft} a\n{Draft} b', 'a.txt'],
    ] as const)
      expect((await open(text, name)).kind, text).not.toBe('jsonl')
  })

  it('are the same as in a CSV file', async () => {
    const csv = readCsv('a,b\n1,x\n2,y\n', { name: 'a.csv' })
    expect(textsOf(await open('{"a":"1","b":"x"}\n{"a":2,"b":"y"}'))).toEqual(textsOf(csv))
  })
})
