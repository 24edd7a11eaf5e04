import { read as readWithSheetJs } from '@e965/xlsx'
import { writeXlsx as writeWorkbook } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../archive/parts.js'
import { repack } from '../archive/repack.js'
import { unpack } from '../archive/unpack.js'
import { read } from '../index.js'
import { xlsxReader } from '../xlsx/index.js'
import { annotateXlsx, editCells, type CellNote } from './index.js'

const workbook = (): Promise<Uint8Array> =>
  writeWorkbook({
    sheets: [
      {
        name: 'Budget & more',
        rows: [
          ['Class', 'Budget'],
          ['IT', 1000],
          ['Total', 1500],
        ],
        cells: new Map([
          ['1,1', { style: { numFmt: '"£"#,##0' } }],
          ['2,1', { formula: 'SUM(B2:B2)', formulaResult: 1500 }],
        ]),
        columns: [{ width: 30 }, { width: 12 }],
        freezePane: { rows: 1 },
      },
      {
        name: "It's hidden",
        hidden: true,
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
        cells: new Map([['1,0', { comment: { text: 'its own', author: 'somebody' } }]]),
      },
      { name: 'findings', rows: [['x']] },
    ],
  } as Parameters<typeof writeWorkbook>[0])
const at = (sheet: string, a1: string, text: string): CellNote => ({
  location: { kind: 'sheet', source: 'a.xlsx', sheet, a1 },
  text,
})
const notes = [
  at('Budget & more', 'B3', 'Error 1: <the> total & more'),
  at('Budget & more', 'B3', 'Error 2'),
  at('Budget & more', 'A2', 'Note 3 _x0041_'),
  at("It's hidden", 'B2', 'Note 4'),
  at("It's hidden", 'A2', 'Note 5'),
  at('No such sheet', 'A1', 'Note 6'),
]
const list = {
  title: 'Findings',
  headers: ['Place', 'Message'],
  rows: [
    ['Budget & more!B3', '=1+1'],
    ["It's hidden!B2", 'x'],
  ],
  links: notes.slice(2, 4).map(({ location }) => location),
}
const packedParts = (bytes: Uint8Array): Map<string, string> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return new Map(
    (partsOf(bytes) ?? []).map(({ name, at: from, packed }) => {
      const begin = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true)
      return [name, Buffer.from(bytes.subarray(begin, begin + packed)).toString('base64')]
    }),
  )
}
const contentOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const part = partsOf(bytes)?.find((each) => each.name === name)
  const pieces: Uint8Array[] = []
  if (part) for await (const piece of unpack(bytes, part)) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

describe('annotateXlsx', () => {
  it('puts notes at cells and a sheet behind the others, which another reader shows', async () => {
    const made = await annotateXlsx(await workbook(), notes, list)
    const seen = readWithSheetJs(made?.bytes)
    expect(seen.SheetNames).toEqual(['Budget & more', "It's hidden", 'findings', 'Findings (2)'])
    const noteAt = (sheet: string, cell: string): string | undefined =>
      (seen.Sheets[sheet]?.[cell] as { c?: { t: string }[] } | undefined)?.c?.map(({ t }) => t).join('|')
    expect(noteAt('Budget & more', 'B3')).toBe('Error 1: <the> total & more\n\nError 2')
    expect(noteAt('Budget & more', 'A2')).toBe('Note 3 _x0041_')
    expect(noteAt("It's hidden", 'B2')).toBe('Note 4')
    expect(noteAt("It's hidden", 'A2')).toContain('its own')
    expect(seen.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 1, 0, 0])
    expect((seen.Sheets['Findings (2)']?.['B2'] as { v: string }).v).toBe('=1+1')
    expect((seen.Sheets['Findings (2)']?.['A2'] as { l: { Target: string } }).l.Target).toBe("#'Budget & more'!A2")
    expect(made?.notPlaced.map(({ note, why }) => [note.text, why])).toEqual([
      ['Note 5', 'the cell has a note of its own, which was left as it is'],
      ['Note 6', expect.stringContaining('cannot be added to')],
    ])
  })

  it('changes no other part, and of a sheet nothing but the name of its notes', async () => {
    const before = await workbook()
    const after = (await annotateXlsx(before, notes, list))?.bytes ?? before
    const [old, now] = [packedParts(before), packedParts(after)]
    const changed = [...old].flatMap(([name, bytes]) => (now.get(name) === bytes ? [] : [name]))
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments2.xml',
      'xl/drawings/vmlDrawing2.vml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ])
    const sheet = await contentOf(before, 'xl/worksheets/sheet1.xml')
    const noted = await contentOf(after, 'xl/worksheets/sheet1.xml')
    expect(noted.replace(/<legacyDrawing [^>]*\/>/, '')).toBe(sheet)
    const own = await contentOf(before, 'xl/comments2.xml')
    const more = await contentOf(after, 'xl/comments2.xml')
    expect(more).toContain(/<comment .*<\/comment>/s.exec(own)?.[0])
  })

  it('reads as it did before, with the new sheet and the notes', async () => {
    const before = await workbook()
    const after = (await annotateXlsx(before, notes, list))?.bytes ?? before
    const readers = [xlsxReader]
    const old = await read(before, { name: 'a.xlsx', readers })
    const now = await read(after, { name: 'a.xlsx', readers })
    // Notes are read as a list that is hidden, behind the table of their sheet.
    const [cells, cellsNow] = [old, now].map(({ blocks }) => blocks.filter(({ kind }) => kind !== 'list'))
    expect(cellsNow?.slice(0, cells?.length)).toEqual(cells)
    const said = (now.problems ?? []).filter(({ stated = '' }) => stated.startsWith('Error 1'))
    expect(said).toHaveLength(1)
  })

  it('leaves a workbook alone that is made to be read in two ways', async () => {
    const before = await workbook()
    const twice = await repack(before, new Map(), [{ name: 'xl/workbook.xml', content: '<workbook/>' }])
    expect(await annotateXlsx(twice, notes, list)).toBeUndefined()
    expect(await annotateXlsx(new Uint8Array(10), notes, list)).toBeUndefined()
  })

  it('leaves a workbook alone of which a part is damaged', async () => {
    const before = await workbook()
    const damaged = before.slice()
    const part = partsOf(damaged)?.find(({ name }) => name === 'xl/workbook.xml')
    const from = (part?.at ?? 0) + 30 + 'xl/workbook.xml'.length
    damaged.fill(0xff, from, from + (part?.packed ?? 0))
    expect(await annotateXlsx(damaged, notes, list)).toBeUndefined()
    const location = at('Budget & more', 'A2', '').location
    const { bytes, notEdited } = await editCells(damaged, [{ location, from: 'a', to: 'b' }])
    expect(bytes).toEqual(damaged)
    expect(notEdited.map(({ why }) => why)).toEqual([
      'the workbook cannot be changed: its part xl/workbook.xml is damaged',
    ])
  })

  it('leaves a workbook alone whose directory leads to where it has no more bytes', async () => {
    const damaged = (await workbook()).slice()
    const part = partsOf(damaged)?.find(({ name }) => name.endsWith('.vml') || name === 'xl/styles.xml')
    new DataView(damaged.buffer).setUint32((part?.entry ?? 0) + 42, damaged.length, true)
    expect(await annotateXlsx(damaged, notes, list)).toBeUndefined()
  })

  it('refuses what is no note, by name', async () => {
    const before = await workbook()
    await expect(annotateXlsx('x' as never, [], list)).rejects.toThrow('annotateXlsx: input')
    await expect(annotateXlsx(before, [{ text: 'a' } as never], list)).rejects.toThrow(
      'annotateXlsx: notes[0].location',
    )
    await expect(annotateXlsx(before, [], { rows: [] } as never)).rejects.toThrow('annotateXlsx: list.headers')
  })
})
