import { describe, expect, it } from 'vitest'
import { binaryFormat } from './detect/binary-format.js'
import * as tables from './index.js'

/** Every call as a program in plain JavaScript may make it. */
type AnyCall = (...values: readonly unknown[]) => unknown

/** The message of what a call throws, at once or later; `undefined` if it does not throw. */
const refusalOf = async (call: AnyCall, values: readonly unknown[]): Promise<Error | undefined> => {
  try {
    await call(...values)
    return undefined
  } catch (error) {
    return error as Error
  }
}

const bytes = async function* (): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode('a,b\n')
}
const neither = [undefined, null, 5, true, [], new Date(0), () => 'a.csv', Symbol('a'), 5n]
const noFile = [...neither, {}, [1, 2], new Float64Array(2), new DataView(new ArrayBuffer(2)), Promise.resolve('a,b')]
const noOptions = [undefined, null, 5, true, 'a.csv', []]
const noName = [{}, { name: undefined }, { name: 5 }, { name: ['a.csv'] }]
const misspelt = { name: 'a.csv', Name: 'a.csv' }
const noReaders = [
  null,
  {},
  tables.csvReader,
  [undefined],
  [{}],
  [{ ...tables.csvReader, id: '' }],
  [{ ...tables.csvReader, mediaTypes: 'text/csv' }],
  [{ ...tables.csvReader, detects: 0.5 }],
  [{ ...tables.csvReader, read: undefined }],
  [tables.csvReader, tables.csvReader],
]
const noLayouts = [null, {}, 'a', [5], [{ id: 'a' }], [{ id: 'a', columns: [{ names: ['A'] }] }]]
const noHeadings = [null, /a/, ['a'], 'a']
const named = (key: string, values: readonly unknown[]): readonly unknown[] =>
  values.map((value) => ({ name: 'a.csv', [key]: value }))

/**
 * By function and by the parameter that the message is to name: wrong values for it, after the right ones before it.
 */
const wrongCalls: Readonly<Record<string, readonly (readonly [string, readonly unknown[], readonly unknown[]])[]>> = {
  read: [
    ['input', [], noFile],
    ['options', ['a,b'], [...noOptions, misspelt]],
    ['name', ['a,b'], noName],
    ['readers', ['a,b'], named('readers', noReaders)],
    ['layouts', ['a,b'], named('layouts', noLayouts)],
    ['headings', ['a,b'], named('headings', noHeadings)],
  ],
  readText: [
    ['input', [], noFile],
    ['options', ['a'], [...noOptions, misspelt, { name: 'a.txt', layout: [] }]],
    ['name', ['a'], noName],
    ['layouts', ['a'], named('layouts', noLayouts)],
    ['headings', ['a'], named('headings', noHeadings)],
  ],
  readHtml: [
    ['input', [], noFile],
    ['options', ['a'], [...noOptions, misspelt]],
    ['name', ['a'], noName],
  ],
  readJson: [
    ['input', [], noFile],
    ['options', ['a'], [...noOptions, misspelt]],
    ['name', ['a'], noName],
  ],
  readJsonLines: [
    ['input', [], noFile],
    ['options', ['a'], [...noOptions, misspelt]],
    ['name', ['a'], noName],
  ],
  isJson: [
    ['input', [], noFile],
    ['name', ['a'], [undefined, null, 5, { name: 'a.json' }]],
  ],
  readCsv: [
    ['input', [], noFile],
    ['options', ['a,b'], [...noOptions, misspelt]],
    ['name', ['a,b'], noName],
    ['delimiter', ['a,b'], named('delimiter', [null, '', ':', 44])],
  ],
  writeCsv: [
    ['table', [], [...neither, 'a,b', {}, { headers: ['A'] }, { headers: 'A', rows: [] }, { headers: [5], rows: [] }]],
    [
      'table',
      [],
      [
        { headers: ['A'], rows: ['a'] },
        { headers: ['A'], rows: [[5]] },
        { headers: ['A'], rows: [null] },
      ],
    ],
    ['options', [{ headers: [], rows: [] }], [null, 5, ',', [], { separator: ';' }]],
    ['delimiter', [{ headers: [], rows: [] }], [{ delimiter: ':' }, { delimiter: null }]],
    ['lineEnd', [{ headers: [], rows: [] }], [{ lineEnd: '\r' }]],
    ['byteOrderMark', [{ headers: [], rows: [] }], [{ byteOrderMark: 1 }]],
    ['guardFormulas', [{ headers: [], rows: [] }], [{ guardFormulas: 'no' }]],
  ],
  writeMarkdown: [
    ['tables', [], [undefined, null, 5, 'a', {}, [null], [{ headers: ['A'] }], [{ headers: [5], rows: [] }]]],
  ],
  writeHtml: [
    ['tables', [], [undefined, null, 5, 'a', {}, [5], [{ headers: ['A'], rows: [[5]] }]]],
    ['options', [[]], [null, 5, { style: 'x' }]],
    ['title', [[]], [{ title: 5 }]],
    ['page', [[]], [{ page: 'no' }]],
  ],
  readRecords: [
    ['chunks', [], [...neither, {}, 'a,b', new Uint8Array(2), [new Uint8Array(2)]]],
    ['options', [bytes()], [...noOptions, misspelt]],
    ['name', [bytes()], noName],
    ['delimiter', [bytes()], named('delimiter', [null, '', ':'])],
    ['batchSize', [bytes()], named('batchSize', [0, 1.5, NaN, '10', null])],
    ['onProblem', [bytes()], named('onProblem', [null, 'a'])],
    ['onDone', [bytes()], named('onDone', [null, {}])],
  ],
  readCsvInPieces: [
    ['chunks', [], [...neither, {}, 'a,b', new Uint8Array(2), [new Uint8Array(2)]]],
    ['options', [bytes()], [...noOptions, misspelt]],
    ['name', [bytes()], noName],
    ['limits', [bytes()], named('limits', [null, { rows: 1 }, { bytes: 0 }])],
  ],
  binaryFormat: [
    ['input', [], noFile],
    ['name', ['a'], [undefined, null, 5, { name: 'a.csv' }]],
  ],
}

describe('a wrong call', () => {
  const functions = Object.entries({ ...tables, binaryFormat }).filter(([, value]) => typeof value === 'function')

  it('is tried of every exported function', () => {
    expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(wrongCalls).sort())
  })

  describe.each(Object.entries(wrongCalls))('of %s', (name, calls) => {
    const call = functions.find(([each]) => each === name)?.[1] as AnyCall
    it('with nothing names its first parameter', async () => {
      const refusal = await refusalOf(call, [])
      expect(refusal).toBeInstanceOf(TypeError)
      expect(refusal?.message).toMatch(new RegExp(`^${name}: ${calls[0]?.[0] ?? ''} must be `))
    })

    it.each(calls)('names %s', async (parameter, before, values) => {
      for (const value of values) {
        const refusal = await refusalOf(call, [...before, value])
        expect(refusal?.message, typeof value === 'symbol' ? 'a symbol' : JSON.stringify(value, String)).toMatch(
          new RegExp(`^${name}: ${parameter}\\b`),
        )
        expect(refusal instanceof TypeError || refusal instanceof RangeError).toBe(true)
      }
    })
  })

  it('of a standard reader names what it delegates to', async () => {
    for (const reader of [tables.htmlReader, tables.csvReader, tables.textReader]) {
      expect((await refusalOf(reader.detects as AnyCall, []))?.message).toMatch(/: input must be /)
      expect((await refusalOf(reader.read as AnyCall, ['a']))?.message).toMatch(/: options must be /)
    }
  })
})

it('takes an ArrayBuffer wherever it takes bytes', () => {
  const { buffer } = new Uint8Array(new TextEncoder().encode('Asset,Cost\nLaptops,5\n'))
  for (const one of [tables.readCsv, tables.readHtml, tables.readText])
    expect(one(buffer, { name: 'a' })).toEqual(one(new Uint8Array(buffer), { name: 'a' }))
  expect(binaryFormat(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]).buffer, 'a')?.id).toBe('pdf')
})
