import { describe, expect, it } from 'vitest'
import type { RecordBatch } from '@imt/core'
import { readRecords } from './read-records.js'
import type { ReadRecordsOptions, RecordTotals } from './read-records.js'

const name = 'ledger.csv'
const stream = async function* (...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts)
    yield await Promise.resolve(typeof part === 'string' ? new TextEncoder().encode(part) : part)
}
const readAll = async (chunks: AsyncIterable<Uint8Array>, o: Partial<ReadRecordsOptions> = {}) => {
  const batches: RecordBatch[] = []
  const problems: string[] = []
  let totals: RecordTotals | undefined
  const options: ReadRecordsOptions = {
    name,
    onProblem: ({ rule, location }) =>
      problems.push(
        `${rule.replace('tables/', '')} ${location && 'line' in location && 'column' in location ? `${location.line}:${location.column}` : ''}`,
      ),
    onDone: (all) => (totals = all),
    ...o,
  }
  for await (const batch of readRecords(chunks, options)) batches.push(batch)
  return { batches, problems, totals, fields: batches.flatMap((batch) => batch.fields) }
}

describe('readRecords', () => {
  it('gives values exactly as they stand, in batches that say which records they hold', async () => {
    const { batches, totals, problems } = await readAll(stream('a,b\n1, 2\n3,"4"'), { batchSize: 2 })
    expect(batches.map((batch) => [batch.firstRecord, batch.fields])).toEqual([
      [
        1,
        [
          ['a', 'b'],
          ['1', ' 2'],
        ],
      ],
      [3, [['3', '4']]],
    ])
    expect(totals).toEqual({ records: 3, refused: 0, blankLines: 0, delimiter: ',', encoding: 'utf-8' })
    expect(problems).toEqual([])
  })

  it('says where a value is, when asked', async () => {
    const { batches } = await readAll(stream('a,b\r\n"x\r\ny",z\r\n1,2'), { batchSize: 2 })
    expect(batches[0]?.locate(1, 1)).toEqual({ kind: 'csv', source: name, line: 3, column: 4, record: 2, field: 2 })
    expect(batches[1]?.locate(0, 1)).toEqual({ kind: 'csv', source: name, line: 4, column: 3, record: 3, field: 2 })
  })

  it.each([
    [0, 2],
    [2, 0],
    [0, -1],
    [0, 0.5],
  ])('refuses to locate row %i, field %i of two rows of two', async (row, field) => {
    const { batches } = await readAll(stream('a,b\n1,2'))
    expect(() => batches[0]?.locate(row, field)).toThrow(RangeError)
  })

  it('reads characters, marks and line ends that are cut between two pieces', async () => {
    const bytes = new TextEncoder().encode('a;b\r\n"£""5";"x\r\ny"\r\n')
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte))
    expect((await readAll(stream(...pieces))).fields).toEqual([
      ['a', 'b'],
      ['£"5', 'x\r\ny'],
    ])
  })

  it('reports faults and hands the records out all the same', async () => {
    const { fields, problems, totals } = await readAll(stream('a,b\n1,"x\n3\n\n5,6"7\n'))
    expect(fields).toEqual([['a', 'b'], ['1', '"x'], ['3'], ['5', '6"7']])
    expect(problems).toEqual(['unclosed-quote 2:3', 'ragged-row 3:1', 'stray-quote 5:4', 'blank-lines 4:1'])
    expect(totals).toMatchObject({ records: 4, refused: 0, blankLines: 1 })
  })

  it('names the line that is not UTF-8, and the first NUL character', async () => {
    const { problems, totals } = await readAll(stream('a,b\n1,2\n', Uint8Array.of(0xa3, 0x2c, 0x31, 0x0a), '3,\0'))
    expect(problems).toEqual(['nul-character 4:3', 'not-utf-8 3:1'])
    expect(totals?.encoding).toBe('mixed')
  })

  it('finds the line that is not UTF-8 far into a file', async () => {
    const rows = '1,2\n'.repeat(50_000)
    const { problems } = await readAll(stream(rows, rows, '3,', Uint8Array.of(0xa3), '\n', rows))
    expect(problems).toEqual(['not-utf-8 100001:1'])
  })

  it('refuses a record too long to be one, and goes on at the next line', async () => {
    const long = 'x'.repeat((1 << 20) + 10)
    const { batches, problems, totals } = await readAll(stream(`a,b\n1,2\n3,${long}`, `${long}\n`, '5,6\n'))
    expect(batches.map((batch) => [batch.firstRecord, batch.fields])).toEqual([
      [
        1,
        [
          ['a', 'b'],
          ['1', '2'],
        ],
      ],
      [4, [['5', '6']]],
    ])
    expect(batches[1]?.locate(0, 0)).toMatchObject({ line: 4, record: 4 })
    expect(problems).toEqual(['record-too-long 3:1'])
    expect(totals).toMatchObject({ records: 3, refused: 1 })
  })

  it('refuses it as soon as it is too long, and holds on to no more of it', async () => {
    const problems: string[] = []
    let met = 0
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      const piece = new TextEncoder().encode('x'.repeat(1 << 18))
      for (met = 1; problems.length === 0 && met < 100; met += 1) yield await Promise.resolve(piece)
      yield new TextEncoder().encode('\n1\n')
    }
    const { fields } = await readAll(endless(), { delimiter: ',', onProblem: ({ rule }) => problems.push(rule) })
    expect(problems).toEqual(['tables/record-too-long'])
    expect(met).toBeLessThan(16)
    expect(fields).toEqual([['1']])
  })

  it('does not let a mark that is never closed swallow the file', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `${index},some text of a row\n`)
    const { fields, problems } = await readAll(stream('a,b\n0,"x\n', ...rows), { delimiter: ',' })
    expect(fields).toHaveLength(100_002)
    expect(problems).toEqual(['unclosed-quote 2:3'])
  })

  it('reads a file much longer than one stretch the same however it is cut, each value at its place', async () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => `row ${index},"HP, ""UK""\nline ${index}",£${index}`)
    const text = `a,b,c\n${rows.join('\n')}`
    const bytes = new TextEncoder().encode(text)
    const cut = (size: number): Uint8Array[] =>
      Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      )
    const whole = await readAll(stream(bytes), { batchSize: 700 })
    const pieces = await readAll(stream(...cut(4093)), { batchSize: 700 })
    expect(pieces.fields).toEqual(whole.fields)
    expect(pieces.batches.map((batch) => batch.firstRecord)).toEqual(whole.batches.map((batch) => batch.firstRecord))
    expect(pieces.fields).toHaveLength(12_001)
    const lines = text.split('\n')
    for (const batch of pieces.batches) {
      for (const row of [0, 1, batch.fields.length - 1]) {
        const place = batch.locate(row, 2)
        if (place.kind !== 'csv') throw new Error('a value of a CSV file has a place in a CSV file')
        expect(lines[place.line - 1]?.slice(place.column - 1)).toBe(batch.fields[row]?.[2])
        expect(place.record).toBe(batch.firstRecord + row)
      }
    }
  })

  it('reads a file of nothing', async () => {
    expect(await readAll(stream())).toMatchObject({ batches: [], problems: [], totals: { records: 0 } })
  })

  it('ends the stream of bytes when its reader has enough', async () => {
    let ended = false
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield await Promise.resolve(new TextEncoder().encode('1,2\n'.repeat(20_000)))
      } finally {
        ended = true
      }
    }
    for await (const batch of readRecords(endless(), { name })) {
      expect(batch.fields).toHaveLength(1000)
      break
    }
    expect(ended).toBe(true)
  })

  it('names the parameter of a wrong call', async () => {
    // @ts-expect-error -- no stream
    expect(() => readRecords('a,b', { name })).toThrow(
      new TypeError('readRecords: chunks must be an async iterable of bytes'),
    )
    expect(() => readRecords(stream(), { name, batchSize: 0 })).toThrow(RangeError)
    const texts = (async function* () {
      yield await Promise.resolve('a,b')
    })()
    // @ts-expect-error -- texts, not bytes
    await expect(readAll(texts)).rejects.toThrow('readRecords: chunks must yield Uint8Array')
  })
})
