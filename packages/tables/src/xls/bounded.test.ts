import { utils, write, type WorkBook } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { read, type Limits } from '../index.js'
import { boundRecords } from './bounded-records.js'
import { openCompoundFile } from './compound-file.js'
import { xlsReader } from './index.js'
import { propertyTexts } from './property-texts.js'
import { sharedTexts } from './shared-texts.js'

const bookOf = (rows: readonly (readonly unknown[])[], props?: WorkBook['Props']): Uint8Array => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'S')
  if (props) book.Props = props
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8', bookSST: true }) as ArrayBuffer)
}
const open = (bytes: Uint8Array, limits?: Partial<Limits>) =>
  read(bytes, { name: 'a.xls', readers: [xlsReader], ...(limits ? { limits } : {}) })
const textsOf = async (bytes: Uint8Array, limits?: Partial<Limits>) => {
  const { blocks } = await open(bytes, limits)
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [block.headers, ...block.rows.map((row) => row.map(({ text }) => text))] : [],
  )
}
const record = (type: number, ...content: readonly number[]): number[] => [
  type & 255,
  type >> 8,
  content.length & 255,
  content.length >> 8,
  ...content,
]
const beginning = [...record(0x0809, 0, 6, 5, 0, 0, 0, 0, 0), ...record(0x0085, 37, 0, 0, 0, 0, 0, 1, 0, 83)]
const endOfPart = record(0x000a)
const sheetOf = (...records: readonly (readonly number[])[]): Uint8Array => {
  const globals = [...beginning, ...endOfPart]
  globals[16] = globals.length
  return Uint8Array.from([...globals, ...record(0x0809, 0, 6, 16, 0, 0, 0, 0, 0), ...records.flat(), ...endOfPart])
}
const typesOf = (stream: Uint8Array): readonly number[] => {
  const types: number[] = []
  for (let at = 0; at + 4 <= stream.length; at += 4 + ((stream[at + 2] ?? 0) | ((stream[at + 3] ?? 0) << 8)))
    types.push((stream[at] ?? 0) | ((stream[at + 1] ?? 0) << 8))
  return types
}
const kept = (...records: readonly (readonly number[])[]): readonly number[] => {
  const bounded = boundRecords(sheetOf(...records), 5_000_000)
  return typesOf(bounded?.stream ?? new Uint8Array()).slice(4, -1)
}

describe('records of an old workbook', () => {
  it.each<readonly [string, readonly number[], boolean]>([
    ['a number', record(0x0203, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64), true],
    ['a text with its letters', record(0x0204, 0, 0, 0, 0, 0, 0, 2, 0, 0, 97, 98), true],
    ['a text that says it is longer than it is', record(0x0204, 0, 0, 0, 0, 0, 0, 255, 255, 0, 97), false],
    ['a text of wide letters that are not there', record(0x0204, 0, 0, 0, 0, 0, 0, 2, 0, 1, 97, 98), false],
    ['a number in a column that no sheet has', record(0x0203, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64), false],
    ['a link over all cells', record(0x01b8, 0, 0, 255, 255, 0, 0, 255, 255), false],
    ['columns beyond those of a sheet', record(0x007d, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0), false],
    ['merged cells that are not there', record(0x00e5, 255, 255, 0, 0), false],
    ['a formula shared by all cells', record(0x04bc, 0, 0, 255, 255, 0, 255, 0, 0), false],
  ])('%s', (_, given, isKept) => {
    expect(kept(given)).toEqual([isKept ? (given[0] ?? 0) | ((given[1] ?? 0) << 8) : 0x0fff])
  })

  it('are not read on where a sheet has no room', () => {
    const far = (row: number): number[] => record(0x0203, row & 255, row >> 8, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64)
    const bounded = boundRecords(sheetOf(far(0), far(9), far(99)), 5120)
    expect([...(bounded?.cut ?? [])]).toEqual([[0, 10]])
    expect(typesOf(bounded?.stream ?? new Uint8Array()).slice(4, -1)).toEqual([0x0203, 0x0203, 0x0fff])
  })

  it('are none where the stream is no workbook', () => {
    expect(boundRecords(Uint8Array.of(1, 2, 3), 1)).toBeUndefined()
  })
})

describe('texts that cells share', () => {
  const head = [0, 0, 0, 0, 0, 0, 0, 0]
  it('go on in the next record, in other letters', () => {
    expect(
      sharedTexts([Uint8Array.from([...head, 4, 0, 0, 97, 98]), Uint8Array.from([1, 0xac, 0x20, 99, 0, 1, 0, 0, 100])]),
    ).toEqual(['ab€c', 'd'])
  })
  it('may have runs and more behind them', () => {
    expect(
      sharedTexts([Uint8Array.from([...head, 1, 0, 12, 1, 0, 2, 0, 0, 0, 97, 9, 9, 9, 9, 8, 8, 1, 0, 0, 98])]),
    ).toEqual(['a', 'b'])
  })
  it('end where the record ends, however many letters are promised', () => {
    expect(sharedTexts([Uint8Array.from([...head, 255, 255, 0, 97])])).toEqual(['a'])
  })
})

describe('the container of an old workbook', () => {
  it('is followed no further than it is long where a chain turns in a circle', async () => {
    const bytes = bookOf([['a', 'b'], ...Array.from({ length: 900 }, (_, at) => [at, `text ${at}`])])
    const view = new DataView(bytes.buffer)
    const table = (view.getInt32(0x4c, true) + 1) * 512
    for (let at = 0; at < 128; at += 1)
      if (view.getInt32(table + 4 * at, true) > 0) view.setInt32(table + 4 * at, 1, true)
    const { problems = [] } = await open(bytes)
    expect(problems.map(({ rule }) => rule)).toHaveLength(1)
  })

  it('is followed where the directory turns in a circle', () => {
    const bytes = bookOf([['a'], ['b']])
    const view = new DataView(bytes.buffer)
    const directory = (view.getInt32(0x30, true) + 1) * 512
    for (let entry = 1; entry < 4; entry += 1) {
      view.setInt32(directory + 128 * entry + 68, 1, true)
      view.setInt32(directory + 128 * entry + 72, 2, true)
    }
    expect(() => openCompoundFile(bytes)?.stream('Workbook')).not.toThrow()
  })

  it('is none in other bytes', () => {
    expect(openCompoundFile(new Uint8Array(2048))).toBeUndefined()
  })
})

describe('the properties of an old workbook', () => {
  it('name its authors', async () => {
    const { problems = [] } = await open(
      bookOf(
        [
          ['a', 'b'],
          ['c', '1'],
        ],
        { Author: 'A. Person', Manager: 'B. Person' },
      ),
    )
    const said = problems.map(({ message }) => message).join(' ')
    expect(said).toContain('2 names')
  })
  it('are no more than the file has, whatever it says', () => {
    const bytes = new Uint8Array(64).fill(255)
    expect(propertyTexts(bytes, [4, 8])).toEqual([])
  })
})

it('keeps the number formats of one workbook from the next', async () => {
  const formatted = (z: string | undefined): Uint8Array => {
    const book = utils.book_new()
    const sheet = utils.aoa_to_sheet([['a', 'b'], ['x']])
    sheet['B2'] = z === undefined ? { t: 'n', v: 5 } : { t: 'n', v: 5, z }
    sheet['!ref'] = 'A1:B2'
    utils.book_append_sheet(book, sheet, 'S')
    return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer)
  }
  const withFormat = formatted('"only here "0')
  const stream = openCompoundFile(withFormat)?.stream('Workbook') ?? new Uint8Array()
  expect((await textsOf(withFormat)).at(-1)).toEqual(['x', 'only here 5'])
  // The same workbook, whose own list of formats was taken out: the number of the format means nothing now.
  const bare = withFormat.slice()
  const at = Buffer.from(bare).indexOf(Buffer.from(stream.subarray(0, 16)))
  for (let next = at; next < at + stream.length - 4;) {
    const view = new DataView(bare.buffer)
    if (view.getUint16(next, true) === 0x041e) view.setUint16(next, 0x0fff, true)
    next += 4 + view.getUint16(next + 2, true)
  }
  expect((await textsOf(bare)).at(-1)).toEqual(['x', '5'])
})
