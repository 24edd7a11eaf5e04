import type { Source, Table } from '@imt/core'
import { utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import { getFormatDateInfo } from 'numfmt'
import { describe, expect, it, vi } from 'vitest'
import { read, type Limits } from '../index.js'
import { xlsReader } from './index.js'
import { storedSheets } from './stored-sheets.js'

const bytesOf = (book: WorkBook): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer)
const bookOf = (sheets: Readonly<Record<string, WorkSheet>>): WorkBook => {
  const book = utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name)
  return book
}
const open = (book: WorkBook, limits?: Partial<Limits>): Promise<Source> =>
  read(bytesOf(book), { name: 'book.xls', readers: [xlsReader], ...(limits ? { limits } : {}) })
const tablesOf = ({ blocks }: Source): readonly Table[] => blocks.filter((block) => block.kind === 'table')
const textsOf = (source: Source): readonly (readonly string[])[] =>
  tablesOf(source).flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)))
const problemsOf = ({ problems = [] }: Source): readonly string[] => problems.map(({ rule }) => rule.slice(7))
const budget = [
  ['Class', 'Budget'],
  ['PAY', 101489],
]

describe('workbooks of the old kind', () => {
  it('have the text that their cells show, and its place', async () => {
    const source = await open(bookOf({ Main: utils.aoa_to_sheet(budget) }))
    expect(source).toMatchObject({ kind: 'xls', problems: [] })
    const place = (a1: string): object => ({ kind: 'sheet', source: 'book.xls', sheet: 'Main', a1 })
    expect(tablesOf(source)[0]).toMatchObject({
      headers: ['Class', 'Budget'],
      headingPlaces: [place('A1'), place('B1')],
      rows: [
        [
          { text: 'PAY', location: place('A2') },
          { text: '101489', location: place('B2') },
        ],
      ],
    })
  })

  it.each<readonly [string, object, string]>([
    ['money', { t: 'n', v: 1234.5, z: '£#,##0.00' }, '£1,234.50'],
    ['a loss', { t: 'n', v: -5, z: '#,##0;(#,##0)' }, '(5)'],
    ['a percentage', { t: 'n', v: 0.125, z: '0.0%' }, '12.5%'],
    ['a day', { t: 'n', v: 45748, z: 'dd/mm/yyyy' }, '2025-04-01'],
    ['a month', { t: 'n', v: 45748, z: 'mmm-yy' }, 'April 2025'],
    ['a number that is no day', { t: 'n', v: 45748 }, '45748'],
    ['an error', { t: 'e', v: 23 }, '#REF!'],
    ['yes', { t: 'b', v: true }, 'TRUE'],
  ])('show %s', async (_, cell, text) => {
    const sheet = utils.aoa_to_sheet([['a', 'b'], ['x']])
    sheet['B2'] = cell
    sheet['!ref'] = 'A1:B2'
    expect(textsOf(await open(bookOf({ Main: sheet })))).toEqual([['x', text]])
  })

  it('count days from 1904 where they say so', () => {
    const sheet = { '!data': [[{ t: 'n', v: 44286, z: 'dd/mm/yyyy' }]] }
    const [first] = storedSheets(
      { SheetNames: ['Main'], Sheets: { Main: sheet }, Workbook: { WBProps: { date1904: true } } },
      { getFormatDateInfo },
    )
    expect(first?.rows).toEqual([[new Date('2025-04-01T00:00:00Z')]])
  })

  it('are read with what is hidden, which is told', async () => {
    const sheet = utils.aoa_to_sheet(budget)
    sheet['!cols'] = [{}, { hidden: true }]
    sheet['B2'] = { ...(sheet['B2'] as object), c: [{ a: 'A', t: 'not agreed yet' }] }
    const book = bookOf({ Main: sheet, Notes: utils.aoa_to_sheet([['secret']]) })
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] }
    const source = await open(book)
    expect(problemsOf(source)).toEqual(['hidden-content', 'hidden-content', 'hidden-content'])
    expect(tablesOf(source)[0]?.rows[0]?.[1]?.hidden).toBe(true)
  })

  it('join merged cells as other workbooks do', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Ward', 'Beds', ''],
      ['East', 'A', 'B'],
      ['West', 'C', 'D'],
    ])
    sheet['!merges'] = [{ s: { r: 0, c: 1 }, e: { r: 0, c: 2 } }]
    expect(tablesOf(await open(bookOf({ Main: sheet })))[0]?.headers).toHaveLength(3)
  })

  it('are one problem where they are too large, damaged or empty', async () => {
    expect(problemsOf(await open(bookOf({ Main: utils.aoa_to_sheet(budget) }), { bytes: 100 }))).toEqual([
      'limit-reached',
    ])
    expect(problemsOf(await open(bookOf({ Main: utils.aoa_to_sheet([]) })))).toEqual(['empty-file'])
    const whole = bytesOf(bookOf({ Main: utils.aoa_to_sheet(budget) }))
    for (const length of [600, 1200, Math.floor(whole.length / 2)]) {
      const cut = await read(whole.subarray(0, length), { name: 'book.xls', readers: [xlsReader] })
      expect(problemsOf(cut).length, String(length)).toBeGreaterThan(0)
    }
  })

  it('say nothing on a console, whatever stands in them', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const bytes = bytesOf(bookOf({ Main: utils.aoa_to_sheet(budget) }))
    for (let at = 512; at < 2048; at += 2) {
      const changed = bytes.slice()
      changed[at] = 0xc4
      await read(changed, { name: 'book.xls', readers: [xlsReader] })
    }
    expect(said).not.toHaveBeenCalled()
    said.mockRestore()
  })

  describe('of the binary kind', () => {
    const binaryOf = (book: WorkBook): Uint8Array =>
      new Uint8Array(write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer)
    const openBinary = (book: WorkBook, limits?: Partial<Limits>): Promise<Source> =>
      read(binaryOf(book), { name: 'book.xlsb', readers: [xlsReader], ...(limits ? { limits } : {}) })

    it('have the text that their cells show, at its place, and tell what is hidden and who wrote them', async () => {
      const sheet = utils.aoa_to_sheet([
        ['Class', 'Budget', 'From'],
        ['PAY', { t: 'n', v: 1234.5, z: '£#,##0.00' }, { t: 'n', v: 45748, z: 'dd/mm/yyyy' }],
        ['NON PAY', { t: 'e', v: 23 }, ''],
      ])
      sheet['!rows'] = [{}, {}, { hidden: true }]
      const book = bookOf({ Main: sheet, Notes: utils.aoa_to_sheet([['secret']]) })
      book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
      book.Props = { Author: 'Jane Smith' }
      const source = await openBinary(book)
      expect(source.kind).toBe('xlsb')
      expect(textsOf(source).slice(0, 2)).toEqual([
        ['PAY', '£1,234.50', '2025-04-01'],
        ['NON PAY', '#REF!', ''],
      ])
      expect(tablesOf(source)[0]?.rows[0]?.[1]?.location).toMatchObject({ sheet: 'Main', a1: 'B2' })
      expect(problemsOf(source)).toEqual(['author-named', 'hidden-content', 'hidden-content'])
    })

    it('are cut where they reach far, and one problem where they are too large, damaged or empty', async () => {
      const far = utils.aoa_to_sheet(budget, { dense: true })
      for (let row = 2; row < 400; row += 1) {
        const cells: CellObject[] = []
        cells[16_383] = { t: 'n', v: 1 }
        far['!data']?.push(cells)
      }
      far['!ref'] = 'A1:XFD400'
      expect(problemsOf(await openBinary(bookOf({ Main: far })))).toContain('limit-reached')
      const whole = binaryOf(bookOf({ Main: utils.aoa_to_sheet(budget) }))
      expect(problemsOf(await openBinary(bookOf({ Main: utils.aoa_to_sheet(budget) }), { bytes: 100 }))).toEqual([
        'limit-reached',
      ])
      expect(problemsOf(await openBinary(bookOf({ Main: utils.aoa_to_sheet([]) })))).toEqual(['empty-file'])
      for (let at = 30; at < whole.length; at += 301) {
        const damaged = whole.slice()
        damaged[at] = (damaged[at] ?? 0) ^ 0xff
        const source = await read(damaged, { name: 'book.xlsb', readers: [xlsReader] })
        expect(source.blocks.length + problemsOf(source).length, String(at)).toBeGreaterThan(0)
      }
    })
  })

  describe('that are one text of XML', () => {
    const xml = (sheets: string, before = ''): string =>
      `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${before}${sheets}</Workbook>`
    const cellOf = (type: string, value: string, about = ''): string =>
      `<Cell ${about}><Data ss:Type="${type}">${value}</Data></Cell>`
    const row = (cells: string, about = ''): string => `<Row ${about}>${cells}</Row>`
    const sheet = (rows: string, name = 'Main', after = ''): string =>
      `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${after}</Worksheet>`
    const head = row(cellOf('String', 'Class') + cellOf('String', 'Budget'))
    const openXml = (text: string, name = 'book.xml', limits?: Partial<Limits>): Promise<Source> =>
      read(text, { name, readers: [xlsReader], ...(limits ? { limits } : {}) })

    it('have the text that their cells show, at its place', async () => {
      const styles =
        '<Styles><Style ss:ID="m"><NumberFormat ss:Format="&quot;£&quot;#,##0.00"/></Style><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles>'
      const source = await openXml(
        xml(
          sheet(
            head +
              row(cellOf('String', 'A &amp; B') + cellOf('Number', '1234.5', 'ss:StyleID="m"'), 'ss:Index="2"') +
              row(cellOf('DateTime', '2025-04-01T00:00:00.000', 'ss:StyleID="d"') + cellOf('Boolean', '1')) +
              row(cellOf('Error', '#REF!', 'ss:Index="2"')),
          ),
          styles,
        ),
      )
      expect([source.kind, textsOf(source), problemsOf(source)]).toEqual([
        'xls',
        [
          ['A & B', '£1,234.50'],
          ['2025-04-01', 'TRUE'],
          ['', '#REF!'],
        ],
        [],
      ])
      expect(tablesOf(source)[0]?.rows[0]?.[1]?.location).toMatchObject({ sheet: 'Main', a1: 'B2' })
    })

    it('are read with what is merged and hidden, and who is named', async () => {
      const hidden = '<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>'
      const note = '<Comment ss:Author="Jane Smith"><Data>Ask Jo</Data></Comment>'
      const source = await openXml(
        xml(
          sheet(
            `<Column/><Column ss:Hidden="1"/>${head}${row(cellOf('String', 'both', 'ss:MergeAcross="1"'))}${row(`<Cell><Data ss:Type="String">x</Data>${note}</Cell>`, 'ss:Hidden="1"')}`,
          ) + sheet(head + row(cellOf('String', 'y')), 'Second', hidden),
          '<DocumentProperties><Author>Jane Smith</Author></DocumentProperties>',
        ),
      )
      expect(textsOf(source)).toEqual([
        ['both', 'both'],
        ['x', ''],
        ['y', ''],
      ])
      expect(problemsOf(source)).toEqual(['author-named', ...Array.from({ length: 4 }, () => 'hidden-content')])
    })

    it('are bounded, and told where they are damaged or named otherwise', async () => {
      const far = sheet(row(cellOf('String', 'a', 'ss:Index="16384"'), 'ss:Index="1048576"'))
      expect(problemsOf(await openXml(xml(far)))).toContain('limit-reached')
      const spans = `<Column ss:Span="99999999"/>${head}${row(cellOf('String', 'a', 'ss:MergeAcross="99999999" ss:MergeDown="99999999"'))}`
      expect(tablesOf(await openXml(xml(sheet(spans))))).toHaveLength(1)
      expect(problemsOf(await openXml(xml('<Worksheet>')))).toEqual(['binary-file'])
      expect(problemsOf(await openXml(xml(sheet(''))))).toEqual(['empty-file'])
      expect(problemsOf(await openXml(xml(sheet(head + row(cellOf('String', 'a')))), 'book.xls'))).toEqual([
        'misnamed-file',
      ])
    })
  })

  it('are left to other readers where they are none', async () => {
    const html = await read('<table><tr><th>a<tr><td>1</table>', { name: 'book.xls', readers: [xlsReader] })
    expect(html.kind).toBe('html')
    const modern = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['a']] }] })
    expect(xlsReader.detects(modern, 'book.xls')).toBe(0)
  })
})
