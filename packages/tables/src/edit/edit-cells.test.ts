import type { Location } from '@imt/core'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeXlsx as writeWorkbook } from 'hucre/xlsx'
import { partsOf } from '../archive/parts.js'
import { repack } from '../archive/repack.js'
import { unpack } from '../archive/unpack.js'
import { read, readCsv, readHtml } from '../index.js'
import { xlsxReader } from '../xlsx/index.js'
import { editCells, type CellEdit } from './index.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** The edit of the one cell that shows a text. */
const editOf = (
  blocks: ReturnType<typeof readCsv>['blocks'],
  from: string,
  to: string,
): CellEdit & { readonly location: Location } => {
  const found = blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
    .filter(({ text }) => text === from)
  const [cell] = found
  if (cell === undefined) throw new Error(`no cell shows ${from}`)
  return { location: cell.location, from, to }
}

/** What each part of an archive holds. */
const contents = async (bytes: Uint8Array): Promise<Record<string, string>> => {
  const all: [string, string][] = []
  for (const part of partsOf(bytes) ?? []) {
    const pieces: Uint8Array[] = []
    for await (const piece of unpack(bytes, part)) pieces.push(piece)
    all.push([part.name, Buffer.concat(pieces).toString('latin1')])
  }
  return Object.fromEntries(all)
}

describe('of a CSV file', () => {
  it.each([
    ['a comma in quotation marks', 'Class,Budget\r\nIT,"£1,000"\r\nTotal,"£5,500"\r\n', '£5,500', '£5,400'],
    ['a value that is bare and will hold a comma', 'Class,Budget\nIT,900\nTotal,900.5\n', '900.5', '1,900.5'],
    ['a byte order mark and lone line ends', '\ufeffClass;Budget\rIT;1\rTotal;3\r', '3', '1'],
    ['a directive, blank lines and a note', 'sep=;\n\nClass;Budget\n\nIT;1\nTotal;3\nNote; "a\nb"\n', '3', '1'],
  ])('changes the value and no other byte: %s', async (_, text, from, to) => {
    const { blocks } = readCsv(text, { name: 'a.csv' })
    const { bytes, edited, notEdited } = await editCells(utf8(text), [editOf(blocks, from, to)])
    expect([edited.length, notEdited]).toEqual([1, []])
    const [start = '', end = ''] = text.split(from)
    const now = textOf(bytes)
    expect(now.startsWith(start)).toBe(true)
    expect(now.endsWith(end)).toBe(true)
    expect(
      now
        .slice(start.length, now.length - end.length)
        .replaceAll('"', '')
        .trim(),
    ).toBe(to)
  })

  it('keeps lines that are not UTF-8 as they are, and writes in their encoding', async () => {
    const text = Buffer.from('Class,Caf\xe9,Budget\nIT,\x96,\xa31\nTotal,\x96,\xa33\n', 'latin1')
    const { blocks } = readCsv(text, { name: 'a.csv' })
    const { bytes } = await editCells(text, [editOf(blocks, '£3', '£1.5')])
    expect(Buffer.from(bytes).toString('latin1')).toBe('Class,Caf\xe9,Budget\nIT,\x96,\xa31\nTotal,\x96,\xa31.5\n')
    const pound = await editCells(text, [editOf(blocks, '£3', '₤1.5')])
    expect(pound.bytes).toEqual(text)
    expect(pound.notEdited[0]?.why).toContain('has no sign for what is to stand there')
  })

  it('keeps UTF-16 as it is', async () => {
    const text = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Class,Budget\nIT,£1\nTotal,£3\n', 'utf16le')])
    const { blocks } = readCsv(text, { name: 'a.csv' })
    const { bytes } = await editCells(text, [editOf(blocks, '£3', '£10')])
    expect(Buffer.from(bytes).subarray(2).toString('utf16le')).toBe('Class,Budget\nIT,£1\nTotal,£10\n')
  })

  it('makes no edit of a cell that shows something else, or is not there', async () => {
    const text = 'Class,Budget\nIT,1\nTotal,3\n'
    const { blocks } = readCsv(text, { name: 'a.csv' })
    const edit = editOf(blocks, '3', '1')
    const other = await editCells(text, [{ ...edit, from: '4' }])
    expect([textOf(other.bytes), other.notEdited[0]?.why]).toEqual([text, 'something else stands in that cell'])
    const beyond = await editCells(text, [{ ...edit, location: { ...edit.location, record: 9 } as Location }])
    expect(beyond.notEdited[0]?.why).toBe('there is no such cell in the file')
  })
})

describe('of a page', () => {
  const page = (cell: string): string =>
    `<!doctype html>\n<title>a</title><p>£3</p><table><tr><th>Class<th>Budget<tr><td>IT<td>&pound;1</tr>\n<tr><td>Total${cell}</table>\n<p>£3 &amp; more`
  it.each([
    ['<td>£3', '<td>£1'],
    ['<td class="n">\n  <b>&pound;3</b>&nbsp;</td>', '<td class="n">\n  <b>&pound;1</b>&nbsp;</td>'],
    ['<td>&#163;3<sup>a</sup>', '<td>&#163;1<sup>a</sup>'],
  ])('changes the text of the cell and no other byte: %s', async (cell, after) => {
    const { blocks } = readHtml(page(cell), { name: 'a.html' })
    const { bytes, notEdited } = await editCells(page(cell), [editOf(blocks, '£3', '£1')])
    expect(notEdited).toEqual([])
    expect(textOf(bytes)).toBe(page(after))
  })

  it('makes no edit where a value is put together of several texts', async () => {
    const text = page('<td>£<b>3</b>')
    const { blocks } = readHtml(text, { name: 'a.html' })
    const { bytes, notEdited } = await editCells(text, [editOf(blocks, '£3', '£1')])
    expect(textOf(bytes)).toBe(text)
    expect(notEdited[0]?.why).toContain('no plain text of that cell')
  })

  it('repairs the page of Plymouth in one place', async () => {
    const before = readFileSync('datasets/plymouth-2017-18/page.html')
    const { blocks } = readHtml(before, { name: 'page.html' })
    const { bytes, edited } = await editCells(before, [editOf(blocks, '£5,500,191', '£5,400,191')])
    expect(edited).toHaveLength(1)
    const changed = [...before].flatMap((byte, at) => (byte === bytes[at] ? [] : [at]))
    expect([bytes.length, changed.length]).toEqual([before.length, 1])
  })
})

describe('of a workbook', () => {
  const workbook = async (): Promise<Uint8Array> => {
    const written = await writeWorkbook({
      sheets: [
        {
          name: 'Budget & more',
          rows: [
            ['Class', 'Budget', 'Share', 'Words', 'Thousands'],
            ['IT', 1000.25, 0.4, 'one', 1_000_000],
            ['Estates', 1500, 0.6, 'two', 2_000_000],
            ['Total', 3500.25, 0.95, '£3,000', 3_500_000],
            ['Sum', null, null, 'x', null],
          ],
          cells: new Map<string, object>([
            ...[1, 2, 3].flatMap((row) => [
              [`${String(row)},1`, { style: { numFmt: '"£"#,##0.00;[Red]("£"#,##0.00)' } }] as const,
              [`${String(row)},2`, { style: { numFmt: '0%' } }] as const,
              [`${String(row)},4`, { style: { numFmt: '#,##0,' } }] as const,
            ]),
            ['4,1', { formula: 'SUM(B2:B3)', formulaResult: 2500.25 }],
          ]),
          columns: [{ width: 30 }, { width: 12 }],
        },
        {
          name: 'Hidden',
          hidden: true,
          rows: [
            ['a', 'b'],
            ['c', 'd'],
          ],
        },
      ],
    } as Parameters<typeof writeWorkbook>[0])
    const { 'xl/workbook.xml': text = '' } = await contents(written)
    return repack(written, new Map([['xl/workbook.xml', text.replace(/<calcPr[^>]*>/, '')]]), [])
  }
  const blocksOf = async (bytes: Uint8Array) => (await read(bytes, { name: 'a.xlsx', readers: [xlsxReader] })).blocks

  it.each([
    ['£3,500.25', '£2,500.25'],
    ['95%', '100%'],
    ['£3,000', '£2,500'],
    ['3,500', '3,000'],
  ])('changes %s into %s in its sheet, and asks for sums to be worked out anew', async (from, to) => {
    const before = await workbook()
    const { bytes, notEdited, remarks } = await editCells(before, [editOf(await blocksOf(before), from, to)])
    expect(notEdited).toEqual([])
    expect(remarks).toEqual([expect.stringContaining('has formulas')])
    expect(editOf(await blocksOf(bytes), to, '').from).toBe(to)
    const [old, now] = [await contents(before), await contents(bytes)]
    expect(Object.keys(now)).toEqual(Object.keys(old))
    const changed = Object.keys(old).filter((name) => old[name] !== now[name])
    expect(changed.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml'])
    expect(now['xl/workbook.xml']).toContain('fullCalcOnLoad="1"')
    const cellsOf = (sheet = ''): readonly string[] => sheet.match(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs) ?? []
    const cells = cellsOf(now['xl/worksheets/sheet1.xml'])
    const oldCells = cellsOf(old['xl/worksheets/sheet1.xml'])
    expect(cells.filter((cell, at) => cell !== oldCells[at])).toHaveLength(1)
  })

  it('leaves a formula to those who wrote it', async () => {
    const before = await workbook()
    const { bytes, notEdited } = await editCells(before, [editOf(await blocksOf(before), '2500.25', '1')])
    expect(bytes).toEqual(before)
    expect(notEdited[0]?.why).toContain('a formula works the cell out')
  })

  it('makes no edit that would show something else', async () => {
    const before = await workbook()
    const { bytes, notEdited } = await editCells(before, [editOf(await blocksOf(before), '95%', '95.5%')])
    expect(bytes).toEqual(before)
    expect(notEdited[0]?.why).toContain('did not read as it should')
  })
})

it('says that other formats cannot be changed in place, and refuses what is no edit by name', async () => {
  const location = { kind: 'page', source: 'a.pdf', page: 1, line: 1 } as const
  const { notEdited } = await editCells('x', [{ location, from: 'a', to: 'b' }])
  expect(notEdited[0]?.why).toContain('cannot be changed in place')
  await expect(editCells('x', [{ location, from: 1 as never, to: '' }])).rejects.toThrow('editCells: edits[0].from')
  await expect(editCells('x', [], { limit: {} } as never)).rejects.toThrow('editCells: options')
})
