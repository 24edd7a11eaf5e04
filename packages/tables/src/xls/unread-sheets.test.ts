import { describe, expect, it } from 'vitest'
import * as library from '@e965/xlsx'
import { joined } from '../bytes/joined.js'
import { pack, type NewPart } from '../archive/pack.js'
import { partsOf } from '../archive/parts.js'
import { unpack } from '../archive/unpack.js'
import { read } from '../index.js'
import { xlsReader } from './index.js'

const heads = ['Cost Centre', 'Budget']

/** A workbook of two sheets, A and B. */
const written = (bookType: 'xls' | 'biff5' | 'xlsb'): Uint8Array => {
  const workbook = library.utils.book_new()
  for (const name of ['A', 'B'])
    library.utils.book_append_sheet(workbook, library.utils.aoa_to_sheet([heads, [`cost centre ${name}`, 5]]), name)
  return new Uint8Array(library.write(workbook, { type: 'array', bookType }) as ArrayBuffer)
}

/** What is read of a file: the first cell of each table, and what is said. */
const outcome = async (bytes: Uint8Array, name: string) => {
  const { blocks, problems = [] } = await read(bytes, { name, readers: [xlsReader] })
  return {
    read: blocks.flatMap((block) => (block.kind === 'table' ? [block.rows[0]?.[0]?.text] : [])),
    told: problems.map(({ level, message }) => `${level}: ${message}`),
  }
}

const withoutB = {
  read: ['cost centre A'],
  told: [
    'warning: 1 sheet could not be read, "B": it is a chart, lies outside of this file, has the name of another sheet or is damaged. The other sheets were checked without it.',
  ],
}

/** The archive with its parts changed; a part of which nothing is made is left out. */
const changed = async (
  bytes: Uint8Array,
  change: (name: string, content: Uint8Array) => Uint8Array | undefined,
): Promise<Uint8Array> => {
  const parts: NewPart[] = []
  for (const part of partsOf(bytes) ?? []) {
    const pieces: Uint8Array[] = []
    for await (const piece of unpack(bytes, part)) pieces.push(piece)
    const content = change(part.name, joined(pieces))
    // What is large is not packed: it would be taken for an archive that is made to do harm.
    if (content !== undefined) parts.push({ name: part.name, content, plain: content.length > 1_000_000 })
  }
  return pack(parts)
}

describe('a sheet of a workbook of the binary kind', () => {
  const second = 'xl/worksheets/sheet2.bin'
  const relations = 'xl/_rels/workbook.bin.rels'
  const rewritten = (from: string, to: string) =>
    changed(written('xlsb'), (name, content) =>
      name === relations ? new TextEncoder().encode(new TextDecoder().decode(content).replace(from, to)) : content,
    )

  it('is read', async () => {
    expect(await outcome(written('xlsb'), 'a.xlsb')).toEqual({ read: ['cost centre A', 'cost centre B'], told: [] })
  })

  it('is told where it is not there, is cut short or is a chart', async () => {
    const missing = await changed(written('xlsb'), (name, content) => (name === second ? undefined : content))
    expect(await outcome(missing, 'a.xlsb')).toEqual(withoutB)
    for (const left of [10, 30, 60]) {
      const cut = await changed(written('xlsb'), (name, content) =>
        name === second ? content.slice(0, left) : content,
      )
      expect(await outcome(cut, 'a.xlsb')).toEqual(withoutB)
    }
    const chart = await rewritten('/worksheet" Target="worksheets/sheet2', '/chartsheet" Target="worksheets/sheet2')
    expect(await outcome(chart, 'a.xlsb')).toEqual(withoutB)
  })

  it('is told where it is the same part as another', async () => {
    expect(await outcome(await rewritten('sheet2.bin', 'sheet1.bin'), 'a.xlsb')).toEqual({
      read: ['cost centre A'],
      told: [
        expect.stringMatching(
          /^warning: 1 sheet is listed that is the same part of the file as a sheet before it: "B"\./,
        ),
      ],
    })
  })
})

describe('a text of a workbook of the binary kind that says that it is longer than it is', () => {
  /** The text of cells that share it, in the part that holds it, in one font and in two. */
  const withShared = (): Uint8Array => {
    const workbook = library.utils.book_new()
    library.utils.book_append_sheet(workbook, library.utils.aoa_to_sheet([heads, ['IT', 5]]), 'A')
    return new Uint8Array(library.write(workbook, { type: 'array', bookType: 'xlsb', bookSST: true }) as ArrayBuffer)
  }
  /** Sets the count of letters before a text that stands in a part, or what stands before that. */
  const lying = (part: string, text: string, change: (view: DataView, at: number) => void) =>
    changed(withShared(), (name, content) => {
      if (name !== part) return content
      const own = content.slice()
      const letters = [...text].map((letter) => letter.charCodeAt(0))
      const at = own.findIndex((_, from) => letters.every((code, index) => own[from + 2 * index] === code))
      change(new DataView(own.buffer), at - 4)
      return own
    })
  const refusal = { read: [], told: [expect.stringMatching(/^error: .* whose parts cannot be read/)] }
  const long = (view: DataView, at: number): void => view.setUint32(at, 0x4300_0000, true)

  it('is damaged, among those that cells share, in formats and in the list of sheets', async () => {
    expect(await outcome(withShared(), 'a.xlsb')).toEqual({ read: ['IT'], told: [] })
    expect(await outcome(await lying('xl/sharedStrings.bin', 'IT', long), 'a.xlsb')).toEqual(refusal)
    expect(await outcome(await lying('xl/styles.bin', '"', long), 'a.xlsb')).toEqual(refusal)
    expect(await outcome(await lying('xl/workbook.bin', 'rId1', long), 'a.xlsb')).toEqual(refusal)
  })

  it('is read without its fonts, however many there are to be', async () => {
    // The first byte says that fonts follow, which do not.
    const bytes = await lying('xl/sharedStrings.bin', 'IT', (view, at) => view.setUint8(at - 1, 1))
    expect(await outcome(bytes, 'a.xlsb')).toEqual({ read: ['IT'], told: [] })
  })
})

it('a sheet of the binary kind is not read where it has more records than places are read', async () => {
  // Records that begin the cells and hold nothing, at the beginning of the sheet.
  const empty = Buffer.alloc(3 * 6_100_000, '910100', 'hex')
  const bytes = await changed(written('xlsb'), (name, content) =>
    name === 'xl/worksheets/sheet2.bin' ? joined([content.subarray(0, 3), empty, content.subarray(3)]) : content,
  )
  expect(await outcome(bytes, 'a.xlsb')).toEqual({
    read: [],
    told: [
      'error: A part of this workbook holds far more records than the 5,000,000 places, rows times columns, that are read, so nothing in it was checked. Publish a large table as a CSV file: its records can be read however many they are.',
    ],
  })
})

describe.each(['xls', 'biff5'] as const)('a sheet of an old workbook (%s)', (bookType) => {
  /** Where in the file the entry of the second sheet in the list of sheets stands. */
  const entryOf = (bytes: Uint8Array): number => {
    const found = bytes.findLastIndex(
      (byte, at) =>
        byte === 0x85 && bytes[at + 1] === 0 && bytes[at + 3] === 0 && [8, 9, 10].includes(bytes[at + 2] ?? 0),
    )
    return found + 4
  }
  /** The only letter of its name. */
  const letterOf = (bytes: Uint8Array): number => entryOf(bytes) + (bookType === 'xls' ? 8 : 7)
  /** Where in the file the stream of the workbook begins, as places in it are counted from there. */
  const streamOf = (bytes: Uint8Array): number => bytes.findIndex((byte, at) => byte === 9 && bytes[at + 1] === 8)

  it('is read', async () => {
    const bytes = written(bookType)
    expect(String.fromCharCode(bytes[letterOf(bytes)] ?? 0)).toBe('B')
    expect(await outcome(bytes, 'a.xls')).toEqual({ read: ['cost centre A', 'cost centre B'], told: [] })
  })

  it('is told where it does not stand where the list of sheets says', async () => {
    const bytes = written(bookType)
    new DataView(bytes.buffer).setUint32(entryOf(bytes), 0x7fff_ff00, true)
    expect(await outcome(bytes, 'a.xls')).toEqual(withoutB)
  })

  it('is told where it does not end, or is a chart', async () => {
    const bytes = written(bookType)
    const view = new DataView(bytes.buffer)
    const start = streamOf(bytes) + view.getUint32(entryOf(bytes), true)
    for (const change of [
      // The end of the part becomes a record that no program knows.
      (file: DataView) => {
        let at = start
        while (file.getUint16(at, true) !== 0x000a) at += 4 + file.getUint16(at + 2, true)
        file.setUint16(at, 0x0fff, true)
      },
      (file: DataView) => file.setUint16(start + 6, 0x0020, true),
    ]) {
      const copy = bytes.slice()
      change(new DataView(copy.buffer))
      expect(await outcome(copy, 'a.xls')).toEqual(withoutB)
    }
  })

  it('is told where another has its name', async () => {
    const bytes = written(bookType)
    bytes[letterOf(bytes)] = 0x41
    const { read: tables, told } = await outcome(bytes, 'a.xls')
    expect(tables).toHaveLength(1)
    expect(told).toEqual([expect.stringMatching(/^warning: 1 sheet could not be read, "A": .*has the name of another/)])
  })
})
