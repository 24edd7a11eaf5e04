import type { Source, Table } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { pack } from '../archive/pack.js'
import { read, type Limits } from '../index.js'
import { odsReader } from './index.js'

const names =
  'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n" xmlns:dc="d" xmlns:draw="w" xmlns:meta="m"'
const content = (tables: string, styles = ''): string =>
  `<?xml version="1.0"?><office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`
const spreadsheet = (parts: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  pack([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', plain: true },
    ...Object.entries(parts).map(([name, text]) => ({ name, content: text })),
  ])
const openBytes = (bytes: Uint8Array, limits?: Partial<Limits>, name = 'a.ods'): Promise<Source> =>
  read(bytes, { name, readers: [odsReader], ...(limits ? { limits } : {}) })
const open = async (tables: string, styles?: string, limits?: Partial<Limits>): Promise<Source> =>
  openBytes(await spreadsheet({ 'content.xml': content(tables, styles) }), limits)

const cell = (text: string, attributes = '', more = ''): string =>
  `<table:table-cell ${attributes}>${more}${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`
const row = (cells: readonly string[], attributes = ''): string =>
  `<table:table-row ${attributes}>${cells.map((text) => (text.startsWith('<table') ? text : cell(text))).join('')}</table:table-row>`
const table = (rows: readonly string[], name = 'Sheet1', attributes = ''): string =>
  `<table:table table:name="${name}" ${attributes}>${rows.join('')}</table:table>`
const head = row(['a', 'b'])

const codes = ({ problems = [] }: Source): readonly string[] => problems.map(({ rule }) => rule.slice(7))
const placesOf = ({ problems = [] }: Source): readonly unknown[] =>
  problems.map(({ location }) => (location && 'a1' in location ? `${location.sheet}!${location.a1}` : location))
const tablesOf = ({ blocks }: Source): readonly Table[] => blocks.filter((block) => block.kind === 'table')
const textsOf = (source: Source): readonly (readonly string[])[] =>
  tablesOf(source).flatMap(({ rows }) => rows.map((cells) => cells.map(({ text }) => text)))

const dayStyles = `
  <number:date-style style:name="N1"><number:day/><number:text>/</number:text><number:month/><number:year/></number:date-style>
  <number:date-style style:name="N2"><number:month number:textual="true"/><number:year/></number:date-style>
  <number:date-style style:name="N3"><number:day/><number:month/><number:year/><number:hours/></number:date-style>
  <style:style style:name="day" style:data-style-name="N1"/><style:style style:name="son" style:parent-style-name="day"/>
  <style:style style:name="month" style:data-style-name="N2"/><style:style style:name="time" style:data-style-name="N3"/>
  <style:style style:name="round" style:parent-style-name="round"/>`

describe('cells of an OpenDocument spreadsheet', () => {
  it.each<readonly [string, string, string, string]>([
    ['money', 'office:value-type="currency" office:value="1234.5"', '£1,234.50', '£1,234.50'],
    ['a loss', 'office:value-type="float" office:value="-5"', '(5)', '(5)'],
    ['a loss that is red alone', 'office:value-type="float" office:value="-5"', '5', '-5'],
    ['a share', 'office:value-type="percentage" office:value="0.125"', '12.5%', '12.5%'],
    ['a share that no program wrote out', 'office:value-type="percentage" office:value="0.125"', '', '12.5%'],
    ['a number that no program wrote out', 'office:value-type="float" office:value="0.30000000000000004"', '', '0.3'],
    [
      'a day',
      'office:value-type="date" office:date-value="2025-04-01" table:style-name="day"',
      '01/04/25',
      '2025-04-01',
    ],
    [
      'a day by its style',
      'office:value-type="date" office:date-value="2025-04-01" table:style-name="son"',
      '1/4',
      '2025-04-01',
    ],
    [
      'a month',
      'office:value-type="date" office:date-value="2025-04-01" table:style-name="month"',
      'Apr 25',
      'April 2025',
    ],
    [
      'a moment',
      'office:value-type="date" office:date-value="2025-04-01T09:05:00" table:style-name="time"',
      'x',
      '2025-04-01 09:05',
    ],
    [
      'a day without a style',
      'office:value-type="date" office:date-value="2025-04-01" table:style-name="round"',
      'x',
      '2025-04-01',
    ],
    ['yes', 'office:value-type="boolean" office:boolean-value="true"', '', 'TRUE'],
    ['an error', 'office:value-type="string"', '#REF!', '#REF!'],
    [
      'signs',
      'office:value-type="string"',
      'a<text:s text:c="2"/>b<text:line-break/>c &amp;amp; <text:span>d</text:span>',
      'a  b\nc &amp; d',
    ],
  ])('show %s', async (_, attributes, text, shown) => {
    expect(textsOf(await open(table([head, row(['x', cell(text, attributes)])]), dayStyles))).toEqual([['x', shown]])
  })

  it('have their places, and repeat as often as they say', async () => {
    const source = await open(
      table([
        head,
        row([cell('1', 'table:number-columns-repeated="2"')], 'table:number-rows-repeated="2"'),
        row([cell('', 'table:number-columns-repeated="16384"')], 'table:number-rows-repeated="1048572"'),
      ]),
    )
    expect(textsOf(source)).toEqual([
      ['1', '1'],
      ['1', '1'],
    ])
    expect(tablesOf(source)[0]?.rows[1]?.[1]?.location).toEqual({
      kind: 'sheet',
      source: 'a.ods',
      sheet: 'Sheet1',
      a1: 'B3',
    })
    expect(codes(source)).toEqual([])
  })

  it('that are merged are one value in each place, and rows in groups are rows', async () => {
    const rows = [
      row(['a', 'b', 'c']),
      `<table:table-row-group>${row([cell('IT', 'table:number-rows-spanned="2"'), 'PAY', '1'])}${row(['<table:covered-table-cell/>', 'NON-PAY', '2'])}</table:table-row-group>`,
      row([cell('TOTAL', 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>', '3']),
    ]
    expect(textsOf(await open(table(rows)))).toEqual([
      ['IT', 'PAY', '1'],
      ['IT', 'NON-PAY', '2'],
      ['TOTAL', 'TOTAL', '3'],
    ])
  })

  it('are read of each sheet, and of a file that is one text', async () => {
    const text = content(table([head, row(['1', '2'])]) + table([head, row(['3', '4'])], 'Sheet2'))
    const flat = new TextEncoder().encode(
      text
        .replace(
          '<office:document-content',
          '<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"',
        )
        .replace('</office:document-content', '</office:document'),
    )
    const packed = await open(text.slice(text.indexOf('<table:table '), text.lastIndexOf('</office:spreadsheet')))
    const read = await openBytes(flat, undefined, 'a.fods')
    expect([textsOf(packed), textsOf(read), read.kind]).toEqual([
      textsOf(read),
      [
        ['1', '2'],
        ['3', '4'],
      ],
      'ods',
    ])
  })

  it('are told of where a formula has no value', async () => {
    const source = await open(table([head, row(['1', cell('', 'table:formula="of:=1+1"')])]))
    expect([codes(source), placesOf(source)]).toEqual([['formula-not-calculated'], ['Sheet1!B2']])
  })
})

describe('what a spreadsheet hides is read, marked and told', () => {
  it('sheets, rows, columns and comments', async () => {
    const columns = '<table:table-column/><table:table-column table:visibility="collapse"/>'
    const note =
      '<office:annotation><dc:creator>Jane Smith</dc:creator><text:p>Ask Jo</text:p><text:p>first</text:p></office:annotation>'
    const source = await open(
      table([columns, head, row(['1', '2'], 'table:visibility="filter"'), row([cell('3', '', note), '4'])]) +
        table([head, row(['5', '6'])], 'Sheet2', 'table:style-name="gone"'),
      '<style:style style:name="gone"><style:table-properties table:display="false"/></style:style>',
    )
    expect([codes(source), placesOf(source)]).toEqual([
      ['author-named', 'hidden-content', 'hidden-content', 'hidden-content', 'hidden-content'],
      [expect.objectContaining({ within: 'properties' }), 'Sheet1!A2', 'Sheet1!B1', 'Sheet1!A3', 'Sheet2!A1'],
    ])
    expect(source.problems?.[3]?.message).toContain('"Ask Jo first"')
    expect(
      tablesOf(source).flatMap(({ rows }) => rows.map((cells) => cells.map(({ hidden }) => hidden === true))),
    ).toEqual([
      [true, true],
      [false, true],
      [true, true],
    ])
  })

  it('text over the cells, and changes that are tracked, whose cells are no rows', async () => {
    const box = '<draw:frame><draw:text-box><text:p>Over the cells</text:p></draw:text-box></draw:frame>'
    const old = `<table:tracked-changes><table:cell-content-change><table:previous>${cell('99')}</table:previous></table:cell-content-change></table:tracked-changes>`
    const source = await open(old + table([head, row(['1', cell('2', '', box)])]))
    expect([codes(source), textsOf(source)]).toEqual([['hidden-content'], [['1', '2']]])
    expect(source.blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: 'Over the cells' })
  })

  it('who made it, by count', async () => {
    const bytes = await spreadsheet({
      'content.xml': content(table([head, row(['1', '2'])])),
      'meta.xml': `<office:document-meta ${names}><meta:initial-creator>Jane Smith</meta:initial-creator><dc:creator>Ann Jones</dc:creator></office:document-meta>`,
    })
    const source = await openBytes(bytes)
    expect(codes(source)).toEqual(['author-named'])
    expect(source.problems?.[0]?.message).not.toMatch(/Smith|Jones/)
  })
})

describe('files that are none, or made to do harm', () => {
  it('one without anything, cut short, damaged, or with entities of its own', async () => {
    expect(codes(await open(table([])))).toEqual(['empty-file'])
    const bytes = await spreadsheet({ 'content.xml': content(table([head])) })
    for (const cut of [100, bytes.length - 30])
      expect(codes(await openBytes(bytes.subarray(0, cut)))).toEqual(['binary-file'])
    expect(codes(await open('<table:table'))).toEqual(['binary-file'])
    expect(codes(await openBytes(await spreadsheet({})))).toEqual(['binary-file'])
    const bomb = await spreadsheet({
      'content.xml': `<!DOCTYPE a [<!ENTITY b "bbbb">]>${content(table([row(['&b;'])]))}`,
    })
    expect(codes(await openBytes(bomb))).toEqual(['binary-file'])
  })

  it('one that is protected by a password', async () => {
    const bytes = await spreadsheet({
      'META-INF/manifest.xml': '<manifest><file-entry><encryption-data/></file-entry></manifest>',
      'content.xml': 'not XML',
    })
    const source = await openBytes(bytes)
    expect(codes(source)).toEqual(['binary-file'])
    expect(source.problems?.[0]?.message).toContain('password')
  })

  it('cells that repeat over millions of places, in one sheet and in many', async () => {
    const wide = row([cell('1', 'table:number-columns-repeated="16384"')])
    const source = await open(table([head, ...Array.from({ length: 700 }, () => wide)]))
    expect(codes(source)).toContain('limit-reached')
    const many = await open(
      Array.from({ length: 400 }, (_, at) =>
        table([row([cell('1', 'table:number-columns-repeated="16384"')]), wide], `S${at}`),
      ).join(''),
      '',
      { slots: 1000 },
    )
    expect(codes(many)).toContain('limit-reached')
    const deep = await open(
      table([
        head,
        row(['1', '2'], 'table:number-rows-repeated="1048576"'),
        row(['3', cell('4', 'table:number-columns-repeated="9"')]),
      ]),
    )
    expect(codes(deep)).toEqual(['limit-reached'])
  })

  it('holds the cells and characters of all sheets together, however often a row or a text is repeated', async () => {
    const sheet = (name: string, text: string): string =>
      table([head, row([text, '2'], 'table:number-rows-repeated="30"')], name)
    const sheets = ['One', 'Two', 'Three'].map((name) => sheet(name, 'x')).join('')
    const source = await open(sheets, undefined, { slots: 100 })
    expect([codes(source), placesOf(source)]).toEqual([['limit-reached'], ['Two!A20']])
    expect(source.problems?.[0]?.message).toContain('more than 100 cells')
    expect(textsOf(source)).toHaveLength(30 + 18)
    const long = await open(sheet('One', 'x'.repeat(300)), undefined, { slots: 200 })
    expect([codes(long), placesOf(long)]).toEqual([['limit-reached'], ['One!A28']])
    expect(long.problems?.[0]?.message).toContain('more than 8,000 characters in cells')
  })

  it('what unpacks to far more than it is', async () => {
    const source = await open(table([head, row([' '.repeat(20_000_000), 'x'])]))
    expect(codes(source)).toEqual(['limit-reached'])
  })

  it('another file that is named as one', async () => {
    const source = await openBytes(new TextEncoder().encode('a,b\n1,2\n3,4\n'))
    expect([source.kind, codes(source)]).toEqual(['csv', ['misnamed-file']])
  })
})
