import { describe, expect, it } from 'vitest'
import type { Source } from '@imt/core'
import { pack } from '../archive/pack.js'
import { read } from '../index.js'
import { xlsxReader } from '../xlsx/index.js'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const drawings = 'http://schemas.openxmlformats.org/drawingml/2006'

const relation = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${more}/>`
const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`
const sheetOf = (rows: readonly string[], more = ''): string =>
  `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows
    .map(
      (text, at) =>
        `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${text}</t></is></c><c r="B${at + 1}"><v>${at}</v></c></row>`,
    )
    .join('')}</sheetData>${more}</worksheet>`

type Parts = Readonly<Record<string, string | Uint8Array>>

/** A workbook of sheets, each with its name and relation. */
const workbook = async (
  sheets: readonly (readonly [name: string, id: string])[],
  related: readonly string[],
  parts: Parts,
): Promise<Uint8Array> =>
  pack(
    Object.entries<string | Uint8Array>({
      '[Content_Types].xml': `<Types xmlns="${packages}/content-types"/>`,
      '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
        .map(([name, id], at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="${id}"/>`)
        .join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations(...related),
      ...parts,
    }).map(([name, content]) => ({ name, content })),
  )

const open = async (bytes: Uint8Array): Promise<Source> => read(bytes, { name: 'book.xlsx', readers: [xlsxReader] })
const told = ({ problems = [] }: Source): readonly string[] =>
  problems.map(({ rule, level, message }) => `${rule.slice('tables/'.length)} ${level}: ${message}`)
const tablesOf = ({ blocks }: Source): number => blocks.filter(({ kind }) => kind === 'table').length

const numbered = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)
const heads = ['Cost Centre', 'IT', 'HR']
const first = relation('rId1', 'worksheet', 'worksheets/sheet1.xml')

describe('sheets that are the same part of a file', () => {
  it('are read once and told, by one relation and by many', async () => {
    const parts = { 'xl/worksheets/sheet1.xml': sheetOf(heads) }
    const one = await workbook(
      numbered(300).map((at) => [`S${at}`, 'rId1'] as const),
      [first],
      parts,
    )
    const many = await workbook(
      numbered(300).map((at) => [`S${at}`, `r${at}`] as const),
      numbered(300).map((at) =>
        relation(`r${at}`, 'worksheet', at % 2 ? '/xl/worksheets/sheet1.xml' : 'worksheets/sheet1.xml'),
      ),
      parts,
    )
    for (const bytes of [one, many]) {
      const source = await open(bytes)
      expect(tablesOf(source)).toBe(1)
      expect(told(source)).toEqual([
        expect.stringMatching(
          /^binary-file warning: 299 sheets are listed that are the same part of the file as a sheet before them: "S1", "S2" and "S3" and 296 more\. That part was read once\./,
        ),
      ])
    }
  })

  it('are refused where they would unpack to more than is read of a file', async () => {
    const bytes = await workbook(
      numbered(900).map((at) => [`S${at}`, `r${at}`] as const),
      numbered(900).map((at) => relation(`r${at}`, 'worksheet', 'worksheets/sheet1.xml')),
      { 'xl/worksheets/sheet1.xml': sheetOf(numbered(1500).map((at) => `cost centre ${at}`)) },
    )
    expect(bytes.length).toBeLessThan(60_000)
    expect(told(await open(bytes))).toEqual([
      expect.stringMatching(
        /^limit-reached error: The parts of this workbook name each other so often that reading them would unpack [\d,]+ bytes/,
      ),
    ])
  })
})

it('a picture that is shown thousands of times is not unpacked once', async () => {
  const anchor = `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:ext cx="1" cy="1"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="p"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic></xdr:oneCellAnchor>`
  const bytes = await workbook([['Revenue', 'rId1']], [first], {
    'xl/worksheets/sheet1.xml': sheetOf(heads, '<drawing r:id="rId1"/>'),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('rId1', 'drawing', '../drawings/drawing1.xml')),
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${drawings}/spreadsheetDrawing" xmlns:a="${drawings}/main" xmlns:r="${office}">${anchor.repeat(2000)}</xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': relations(relation('rId1', 'image', '../media/image1.png')),
    'xl/media/image1.png': new Uint8Array(4_000_000),
  })
  const before = process.memoryUsage().arrayBuffers
  const source = await open(bytes)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200_000_000)
  expect(tablesOf(source)).toBe(1)
  expect(told(source)).toEqual([])
})

describe('a sheet that cannot be read', () => {
  it('is told as the only one where it lies outside of the file', async () => {
    const outside = relation('rId1', 'worksheet', 'http://example.org/sheet1.xml', ' TargetMode="External"')
    const source = await open(await workbook([['Revenue', 'rId1']], [outside], {}))
    expect(told(source)).toEqual([
      'binary-file error: 1 sheet could not be read, "Revenue": it is a chart, lies outside of this file, has the name of another sheet or is damaged. There is no other sheet, so nothing was checked.',
    ])
  })

  it('does not keep the others from being read, of however many it is one', async () => {
    const bytes = await workbook(
      numbered(30).map((at) => [`S${at}`, `r${at}`] as const),
      numbered(30).map((at) => relation(`r${at}`, 'worksheet', `worksheets/sheet${at}.xml`)),
      Object.fromEntries(
        numbered(29).map((at) => [
          `xl/worksheets/sheet${at}.xml`,
          at === 17 ? '<worksheet><sheetData><row' : sheetOf(heads),
        ]),
      ),
    )
    const source = await open(bytes)
    expect(tablesOf(source)).toBe(28)
    expect(told(source)).toEqual([
      'binary-file warning: 2 sheets could not be read, "S17" and "S29": they are charts, lie outside of this file, have the name of another sheet or are damaged. The other sheets were checked without them.',
    ])
  })
})

it('references that are no XML are refused', async () => {
  const source = await open(
    await workbook([['Revenue', 'rId1']], [first, '<broken'], { 'xl/worksheets/sheet1.xml': sheetOf(heads) }),
  )
  expect(told(source)).toEqual([expect.stringMatching(/^binary-file error: .*parts cannot be read/)])
})
