import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Source, Table } from '@imt/core'
import { widthOf } from '../../../../tooling/pdf/helvetica.mjs'
import { writePdf } from '../../../../tooling/pdf/write-pdf.mjs'
import { read } from '../index.js'
import type { Limits } from '../index.js'
import { pdfReader } from './index.js'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../test/pdf/${name}.pdf`, import.meta.url)))
const readPdf = (bytes: Uint8Array, limits?: Partial<Limits>): Promise<Source> =>
  read(bytes, { name: 'a.pdf', readers: [pdfReader], ...(limits ? { limits } : {}) })
const tablesOf = ({ blocks }: Source): readonly Table[] => blocks.filter((block) => block.kind === 'table')
const textsOf = (table: Table | undefined): readonly string[] =>
  (table?.rows ?? []).map((row) => row.map(({ text }) => text).join('|'))
const problemsOf = ({ problems = [] }: Source): readonly string[] => problems.map(({ rule }) => rule.slice(7))
const messageOf = ({ problems = [] }: Source): string => problems.map(({ message }) => message).join('\n')

/** Rows of texts that begin, or end where negative, at places from the left. */
const page = (rows: readonly (readonly (readonly [number, string])[])[], pitch = 14) => ({
  texts: rows.flatMap((row, at) =>
    row.map(([x, text]) => ({ x: x < 0 ? -x - widthOf(text, 8) : x, y: 60 + at * pitch, text, size: 8 })),
  ),
})
const written = (...pages: readonly object[]): Uint8Array => new Uint8Array(writePdf(pages))

describe('a table over pages', () => {
  it('is one, with the headings that stand again left out and told, and no row for the number of a page', async () => {
    const source = await readPdf(fixture('payments'))
    const [table, ...others] = tablesOf(source)
    expect([source.kind, others.length, table?.rows.length]).toEqual(['pdf', 0, 60])
    expect(table?.headers).toEqual(['Entity', 'Date', 'Supplier', 'Transaction number', 'Amount'])
    expect(table?.under).toEqual(['Payments of April 2025'])
    expect(problemsOf(source)).toEqual(['padding-left-out'])
    expect(source.problems?.[0]).toMatchObject({
      message: '1 row repeats the headings of the table and was left out, the first of them here.',
      location: { kind: 'page', source: 'a.pdf', page: 2, line: 1 },
    })
    expect(source.blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([
      'Payments of April 2025',
      '',
      'Page 1',
      'Page 2',
    ])
  })

  it('has each cell of two lines put together, and each amount as it stands', async () => {
    const rows = textsOf(tablesOf(await readPdf(fixture('payments')))[0])
    expect(rows[2]).toBe('Northtown Trust|03/04/2025|Specimen and Daughters of Northtown Limited|41002|1,565.10')
    expect(rows[59]).toBe('Northtown Trust|04/04/2025|Model Care CIC|41059|43,263.45')
    expect(rows.every((row) => /\|4[\d]{4}\|-?[\d,]+\.\d\d$/.test(row))).toBe(true)
  })

  it('is read out of a Buffer too, which is left as it was', async () => {
    const buffer = readFileSync(new URL('../../test/pdf/middle.pdf', import.meta.url))
    const before = buffer.toString('latin1')
    expect(await readPdf(buffer)).toEqual(await readPdf(fixture('middle')))
    expect(buffer.toString('latin1')).toBe(before)
  })

  it('has the page, the line and the column of each cell', async () => {
    const [table] = tablesOf(await readPdf(fixture('payments')))
    expect(table?.rows[0]?.[4]).toEqual({
      text: '102.00',
      location: { kind: 'page', source: 'a.pdf', page: 1, line: 4, cell: 5 },
    })
    expect(table?.rows.at(-1)?.[0]?.location).toMatchObject({ page: 2 })
  })

  it('has a place of its own for each cell of a line, so that what is read of one is not that of another', async () => {
    const [table] = tablesOf(await readPdf(fixture('payments')))
    const places = table?.rows.flatMap((row) => row.map(({ location }) => location)) ?? []
    expect(new Set(places).size).toBe(places.length)
  })

  it('has years with their unit for headings', async () => {
    const [table] = tablesOf(
      await readPdf(
        written(
          page([
            [
              [40, 'Operating expenses'],
              [-360, '2025/26 £000'],
              [-460, '2024/25 £000'],
            ],
            [
              [40, 'Drugs'],
              [-360, '31,220'],
              [-460, '30,118'],
            ],
            [
              [40, 'Premises'],
              [-360, '18,904'],
              [-460, '18,377'],
            ],
            [
              [40, 'Total'],
              [-360, '50,124'],
              [-460, '48,495'],
            ],
          ]),
        ),
      ),
    )
    expect(table?.headers).toEqual(['Operating expenses', '2025/26 £000', '2024/25 £000'])
  })

  it('goes on without headings where its columns do', async () => {
    const row = (at: number) =>
      [
        [40, 'Northtown Trust'],
        [140, `${10 + at}/04/2025`],
        [-300, `${at},100.00`],
      ] as const
    const head = [[40, 'Entity'] as const, [140, 'Date'] as const, [-300, 'Amount'] as const]
    const source = await readPdf(written(page([head, row(1), row(2), row(3)]), page([row(4), row(5)])))
    expect(tablesOf(source).map((table) => table.rows.length)).toEqual([5])
    expect(textsOf(tablesOf(source)[0])[4]).toBe('Northtown Trust|15/04/2025|5,100.00')
  })
})

describe('cells', () => {
  it('of rows that are set at their middle belong to their row', async () => {
    expect(textsOf(tablesOf(await readPdf(fixture('middle')))[0])[2]).toBe(
      'Northtown Trust|03/04/2025|Specimen and Daughters of Northtown Limited|41002|1,565.10',
    )
  })

  it('that are empty stay empty, and a sign of money joins its amount', async () => {
    const source = await readPdf(
      written(
        page([
          [[40, 'Supplier'] as const, [200, 'Order'] as const, [-400, 'Amount'] as const],
          [[40, 'Example Ltd'] as const, [200, 'A1'] as const, [330, '£'] as const, [-400, '1,200.00'] as const],
          [[40, 'Sample plc'] as const, [330, '£'] as const, [-400, '26,000.00'] as const],
        ]),
      ),
    )
    expect(textsOf(tablesOf(source)[0])).toEqual(['Example Ltd|A1|£1,200.00', 'Sample plc||£26,000.00'])
  })

  it('of a page that is printed on its side are read as it is held', async () => {
    const rows = [
      ['Supplier', 'Amount'],
      ['Example Ltd', '1,200.00'],
      ['Sample plc', '980.00'],
      ['Model CIC', '75.50'],
    ]
    const texts = rows.flatMap(([name = '', amount = ''], at) => [
      { x: 60 + at * 14, y: 500, text: name, size: 8, turn: 90 },
      { x: 60 + at * 14, y: 300, text: amount, size: 8, turn: 90 },
    ])
    expect(textsOf(tablesOf(await readPdf(written({ texts })))[0])).toEqual([
      'Example Ltd|1,200.00',
      'Sample plc|980.00',
      'Model CIC|75.50',
    ])
  })
})

describe('text between tables', () => {
  it('is kept as headings and paragraphs, and two columns of prose are no table', async () => {
    const prose = (x: number, at: number) => [x, `these words go on from line to line, number ${at}`] as const
    const source = await readPdf(
      written({
        texts: [
          { x: 40, y: 40, text: 'Minutes', size: 14 },
          ...page(Array.from({ length: 12 }, (_, at) => [prose(40, at), prose(320, at)])).texts,
        ],
      }),
    )
    expect(tablesOf(source)).toEqual([])
    expect(source.blocks[0]).toMatchObject({ kind: 'heading', text: 'Minutes' })
    expect(problemsOf(source)).toEqual([])
  })

  it('is told where it holds amounts whose columns cannot be told apart', async () => {
    const ragged = Array.from({ length: 12 }, (_, at) => [
      [40 + ((at * 37) % 90), `Example ${at}`] as const,
      [150 + ((at * 53) % 160), `${at},000.00`] as const,
      [330 + ((at * 71) % 200), '01/04/2025'] as const,
    ])
    const source = await readPdf(written(page(ragged)))
    expect(tablesOf(source)).toEqual([])
    expect(messageOf(source)).toContain('Text out of a PDF was not understood')
    expect(source.blocks).toHaveLength(12)
  })
})

/** A document of a catalogue and these objects, of which the first is to list its pages. */
const listing = (objects: readonly string[]): Uint8Array => {
  let text = '%PDF-1.4\n'
  const offsets = ['<</Type/Catalog/Pages 2 0 R>>', ...objects].map((object, at) => {
    const offset = text.length
    text += `${String(at + 1)} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const size = String(offsets.length + 1)
  return new TextEncoder().encode(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${String(text.length)}\n%%EOF`,
  )
}

describe('a document that cannot be read', () => {
  it.each([
    ['a scan', fixture('scan'), 'The PDF holds no text: its 2 pages are pictures, as a scanner makes them, or empty'],
    ['one with a password', fixture('password'), 'The PDF is protected by a password'],
    ['one that is cut short', fixture('payments').slice(0, 900), 'is damaged or cut short'],
    ['a mark alone', new TextEncoder().encode('%PDF-1.4\n'), 'is damaged or cut short'],
  ])('is refused in one sentence: %s', async (_, bytes, message) => {
    const source = await readPdf(bytes)
    expect([source.blocks, problemsOf(source)]).toEqual([[], ['binary-file']])
    expect(messageOf(source)).toContain(message)
  })

  it.each([
    ['lists itself', ['<</Type/Pages/Kids[2 0 R]/Count 1>>'], 'its page could not be read'],
    [
      'leads in a circle',
      ['<</Type/Pages/Kids[3 0 R]/Count 2>>', '<</Type/Pages/Kids[2 0 R]/Count 2>>'],
      'leads in a circle',
    ],
    ['leads to nothing', ['<</Type/Pages/Kids[9 0 R]/Count 1>>'], 'its page could not be read'],
    ['is empty', ['<</Type/Pages/Kids[]/Count 0>>'], 'The PDF has no pages'],
  ])('is refused for its list of pages, which %s', async (_, pages, message) => {
    const source = await readPdf(listing(pages))
    expect([source.blocks, problemsOf(source)]).toEqual([[], ['binary-file']])
    expect(messageOf(source)).toContain(message)
    expect(messageOf(source)).toContain('Nothing was checked.')
  })

  it('is read if only changes of it are forbidden, or its mark stands behind something else', async () => {
    for (const name of ['protected', 'late-mark'])
      expect(tablesOf(await readPdf(fixture(name)))[0]?.rows, name).toHaveLength(12)
  })

  it('has pages without text told, and the others read', async () => {
    const [text, picture] = [page([[[40, 'A page of text'] as const]]), { raw: '40 40 200 200 re f' }]
    const source = await readPdf(written(text, picture, text))
    expect(source.blocks).toHaveLength(2)
    expect(messageOf(source)).toContain('No text stands on page 2')
  })
})

describe('a narrow column', () => {
  it('has cells of many lines, whose first ones are none of the headings', async () => {
    const texts = (y: number, ...of: readonly (readonly [number, string])[]) =>
      of.map(([x, text]) => ({ x, y, text, size: 8 }))
    const row = (y: number, at: number) => [
      ...['Agency', 'staff and', 'other', 'services'].flatMap((word, line) => texts(y + 10 * line, [230, word])),
      ...texts(y + 40, [40, `Trust ${at}`], [150, `0${at}/04/2026`], [230, 'of all kinds'], [330, `${at}6,000.00`]),
    ]
    const headings = texts(60, [40, 'Entity'], [150, 'Date'], [230, 'Type'], [330, 'Amount'])
    const table = { texts: [...headings, ...row(80, 1), ...row(140, 2), ...row(200, 3)] }
    const [found] = tablesOf(await readPdf(written(table)))
    expect(found?.headers).toEqual(['Entity', 'Date', 'Type', 'Amount'])
    expect(textsOf(found)[0]).toBe('Trust 1|01/04/2026|Agency staff and other services of all kinds|16,000.00')
  })
})

describe('a scan to which a program added a footer', () => {
  const footer = (at: number) =>
    page([[[40, 'Example Trust board papers'] as const, [400, `Page ${at} of 3`] as const]])

  it('is refused as one that holds no text', async () => {
    const source = await readPdf(written(footer(1), footer(2), footer(3)))
    expect([source.blocks, problemsOf(source)]).toEqual([[], ['binary-file']])
    expect(messageOf(source)).toContain('no text but page numbers, and lines that are the same on its pages')
  })

  it('has such pages told beside one that holds text', async () => {
    const lines = page(Array.from({ length: 6 }, (_, at) => [[40, `Line ${'abcdef'.charAt(at)}`] as const]))
    const source = await readPdf(written(lines, page([[[400, '2'] as const]]), page([[[400, 'Page 3'] as const]])))
    expect(problemsOf(source)).toEqual(['binary-file'])
    expect(messageOf(source)).toContain('stands on pages 2 and 3')
  })

  it('is none where a page is short and says something', async () => {
    const last = page([[[40, 'Total 1,234.00'] as const], [[400, 'Page 2'] as const]])
    const lines = page(Array.from({ length: 6 }, (_, at) => [[40, `Line ${'abcdef'.charAt(at)}`] as const]))
    expect(problemsOf(await readPdf(written(lines, last)))).toEqual([])
  })
})

describe('a document that asks for much', () => {
  const stream = (content: Buffer, dictionary = ''): Buffer =>
    Buffer.concat([
      Buffer.from(`%PDF-1.4\n1 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${content.length} >>\nstream\n`),
      content,
      Buffer.from('\nendstream\nendobj\n'),
    ])

  it.each([
    ['what unpacks to much', deflateSync(Buffer.alloc(1 << 27, 32))],
    ['what is packed twice', deflateSync(deflateSync(Buffer.alloc(1 << 27, 32)))],
  ])('is refused before it is laid out: %s', async (_, content) => {
    const source = await readPdf(new Uint8Array(stream(content)))
    expect(problemsOf(source)).toEqual(['limit-reached'])
    expect(messageOf(source)).toContain('comes to more than')
  })

  it('is refused where its parts draw each other over and over', async () => {
    const form = stream(deflateSync(Buffer.from('/X Do '.repeat(10))), '/Subtype /Form')
    const source = await readPdf(new Uint8Array(Buffer.concat(Array.from({ length: 7 }, () => form))))
    expect(messageOf(source)).toContain('draw each other')
  })

  it('says on which page rows stand whose cells no gap parts, beside a table that was read', async () => {
    const headings = ['Entity', 'Date', 'Supplier', 'Amount']
    const payment = (at: number) => ['A trust', '01/04/2025', `Supplier ${at}`, '30,000.00']
    const apart = (texts: readonly string[]) => texts.map((text, column) => [40 + 130 * column, text] as const)
    const numbers = Array.from({ length: 8 }, (_, at) => at)
    const source = await readPdf(
      written(
        page([apart(headings), ...numbers.map((at) => apart(payment(at)))]),
        page(numbers.map((at) => [[40, payment(at).join(' ')] as const])),
      ),
    )
    expect(tablesOf(source).map(({ rows }) => rows.length)).toEqual([8])
    expect(problemsOf(source)).toEqual(['columns-not-told'])
    expect(source.problems?.[0]?.location).toMatchObject({ kind: 'page', page: 2, line: 1 })
  })

  it('is refused if it has more pages than are read, and read as far as texts may be', async () => {
    const many = await readPdf(written(...Array.from({ length: 2001 }, () => ({ texts: [] }))))
    expect(messageOf(many)).toContain('The PDF has 2,001 pages')
    const text = page(Array.from({ length: 30 }, (_, at) => [[40, `Line ${at}`] as const]))
    const cut = await readPdf(written(text, text, text), { nodes: 35 })
    expect(problemsOf(cut)).toEqual(['limit-reached'])
    expect(cut.problems?.[0]?.location).toMatchObject({ page: 2 })
  })
})
