import { describe, expect, it } from 'vitest'
import type { Source, Table } from '@imt/core'
import { writeXlsx } from 'hucre/xlsx'
import { read, readCsv } from '../index.js'
import type { Limits } from '../index.js'
import { xlsxReader } from './index.js'
import { withConversations } from './sheets-of.js'

type Written = Parameters<typeof writeXlsx>[0]['sheets'][number]

/** A workbook of one table of two rows. */
const small = (more: Omit<Parameters<typeof writeXlsx>[0], 'sheets'> = {}): Promise<Uint8Array> => {
  const rows = [
    ['a', 'b'],
    [1, 2],
  ]
  return writeXlsx({ sheets: [{ name: 'Sheet1', rows }], ...more })
}

const open = async (sheets: readonly Written[], limits?: Partial<Limits>): Promise<Source> =>
  read(await writeXlsx({ sheets: [...sheets] }), {
    name: 'book.xlsx',
    readers: [xlsxReader],
    ...(limits ? { limits } : {}),
  })
const tablesOf = ({ blocks }: Source): readonly Table[] => blocks.filter((block) => block.kind === 'table')
const textsOf = (table: Table | undefined): readonly (readonly string[])[] =>
  (table?.rows ?? []).map((row) => row.map(({ text }) => text))
const codes = ({ problems = [] }: Source): readonly string[] => problems.map(({ rule }) => rule.slice('tables/'.length))
const placesOf = ({ problems = [] }: Source): readonly string[] =>
  problems.map(({ location }) => (location?.kind === 'sheet' ? `${location.sheet}!${location.a1}` : ''))
/** One row of headings and one of values, each with its number format. */
const shown = async (...cells: readonly (readonly [string | number | boolean | Date, string])[]) => {
  const rows = [cells.map((_, column) => `h${column}`), cells.map(([value]) => value)]
  const formats = new Map(cells.map(([, numFmt], column) => [`1,${column}`, { style: { numFmt } }]))
  return textsOf(tablesOf(await open([{ name: 'Sheet1', rows, cells: formats }]))[0])[0]
}

describe('cells', () => {
  it('have the text that they show and their place', async () => {
    const source = await open([
      {
        name: 'Sheet1',
        rows: [
          ['Class', 'Budget'],
          ['PAY', 101489],
        ],
      },
    ])
    expect(source.kind).toBe('xlsx')
    expect(source.problems).toEqual([])
    expect(tablesOf(source)[0]).toEqual({
      kind: 'table',
      under: [],
      headers: ['Class', 'Budget'],
      headingPlaces: ['A1', 'B1'].map((a1) => ({ kind: 'sheet', source: 'book.xlsx', sheet: 'Sheet1', a1 })),
      headingRows: [
        [
          { text: 'Class', location: { kind: 'sheet', source: 'book.xlsx', sheet: 'Sheet1', a1: 'A1' } },
          { text: 'Budget', location: { kind: 'sheet', source: 'book.xlsx', sheet: 'Sheet1', a1: 'B1' } },
        ],
      ],
      rows: [
        [
          { text: 'PAY', location: { kind: 'sheet', source: 'book.xlsx', sheet: 'Sheet1', a1: 'A2' } },
          { text: '101489', location: { kind: 'sheet', source: 'book.xlsx', sheet: 'Sheet1', a1: 'B2' } },
        ],
      ],
      location: { kind: 'sheet', source: 'book.xlsx', sheet: 'Sheet1', a1: 'A1' },
    })
  })

  it('show numbers as their format does', async () => {
    expect(
      await shown(
        [1234.5, '#,##0.00'],
        [-1234.5, '#,##0.00'],
        [1.005, '0.00'],
        [-0.001, '0.00'],
        [0.5432, '0.0%'],
        [1234.5, '[$£-809]#,##0.00'],
        [1234.5, '"£"#,##0'],
        [-1234.5, '#,##0.00_);(#,##0.00)'],
        [0, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
        [1234567, '#,##0,'],
        [12, '000000'],
        [0.1 + 0.2, 'General'],
        [123456789012, 'General'],
        [true, 'General'],
      ),
    ).toEqual([
      '1,234.50',
      '-1,234.50',
      '1.01',
      '0.00',
      '54.3%',
      '£1,234.50',
      '£1,235',
      '(1,234.50)',
      '-',
      '1,235',
      '000012',
      '0.3',
      '123456789012',
      'TRUE',
    ])
  })

  it('keep the sign that a format shows in red alone, and the value that it does not show', async () => {
    expect(await shown([-5, '#,##0;[Red]#,##0'], [7, ';;;'], [-5, '0;0" in arrears"'])).toEqual([
      '-5',
      '7',
      '-5 in arrears',
    ])
  })

  it('show days by year, month and day, whichever order they have in the cell', async () => {
    const day = new Date(Date.UTC(2020, 3, 1))
    expect(
      await shown(
        [day, 'dd/mm/yyyy'],
        [day, 'm/d/yy'],
        [new Date(Date.UTC(2020, 3, 1, 9, 5)), 'dd/mm/yyyy hh:mm'],
        [day, 'mmm-yy'],
        [new Date(Date.UTC(2020, 3, 1, 9, 5)), 'h:mm'],
      ),
    ).toEqual(['2020-04-01', '2020-04-01', '2020-04-01 09:05', 'April 2020', '9:05'])
  })

  it('have the value of a formula, an error as it stands, and are told of where there is none', async () => {
    const cells = new Map([
      ['1,0', { formula: 'A1+1', formulaResult: 9 }],
      ['1,2', { formula: 'C1+1' }],
      ['2,2', { formula: 'C1+2' }],
    ])
    const source = await open([
      {
        name: 'Sheet1',
        rows: [
          ['a', 'b', 'c'],
          [null, '#REF!', null],
          [1, 2, null],
        ],
        cells,
      },
    ])
    expect(textsOf(tablesOf(source)[0])).toEqual([
      ['9', '#REF!', ''],
      ['1', '2', ''],
    ])
    expect([codes(source), placesOf(source)]).toEqual([['formula-not-calculated'], ['Sheet1!C2']])
  })

  it('that are merged are one value in each place', async () => {
    const rows = [
      ['Class', 'Budget', null],
      [null, '2018', '2019'],
      ['PAY', 1, 2],
      [null, 3, 4],
    ]
    const merges = [
      { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
      { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
      { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
    ]
    const [table] = tablesOf(await open([{ name: 'Sheet1', rows, merges }]))
    expect(table?.headers).toEqual(['Class', 'Budget 2018', 'Budget 2019'])
    expect(textsOf(table)).toEqual([
      ['PAY', '1', '2'],
      ['PAY', '3', '4'],
    ])
    expect(table?.rows[1]?.[0]).toBe(table?.rows[0]?.[0])
  })
})

describe('tables', () => {
  const budget = [
    ['Class', 'Budget'],
    ['PAY', 1],
    ['NON-PAY', 2],
  ]

  it('have the titles above their headings, and the name of their sheet if it says something', async () => {
    const rows = [['IT budget 2018/19'], ['Figures in £000'], [null], ...budget]
    const source = await open([{ name: 'Revenue', rows }])
    expect(source.blocks.map((block) => ('text' in block ? block.text : block.kind))).toEqual([
      'Revenue',
      'IT budget 2018/19',
      'Figures in £000',
      'table',
    ])
    expect(tablesOf(source)[0]).toMatchObject({
      under: ['Revenue', 'IT budget 2018/19', 'Figures in £000'],
      headers: ['Class', 'Budget'],
    })
  })

  it('do not take a title or a pair above them for headings', async () => {
    const wide = [
      ['Trust', 'A Trust'],
      ['a', 'b', 'c', 'd', 'e'],
      [1, 2, 3, 4, 5],
    ]
    const source = await open([{ name: 'Sheet1', rows: wide }])
    expect(source.blocks[0]).toMatchObject({ kind: 'paragraph', text: 'Trust A Trust' })
    expect(tablesOf(source)[0]?.headers).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('are parted by empty rows where another heading row follows, and go on where none does', async () => {
    const rows = [...budget, [null], ['TOTAL', 3], [null], ['Capital'], [null], ['Scheme', 'Cost'], ['Wi-Fi', 7]]
    const source = await open([{ name: 'Sheet1', rows }])
    expect(tablesOf(source).map(textsOf)).toEqual([
      [
        ['PAY', '1'],
        ['NON-PAY', '2'],
        ['TOTAL', '3'],
      ],
      [['Wi-Fi', '7']],
    ])
    expect(tablesOf(source)[1]?.under).toEqual(['Capital'])
  })

  it('keep the name of a part between their rows, and a total by itself below them', async () => {
    const rows = [...budget, [null], ['Surgery'], [null], ['PAY', 3], [null], [null, 6]]
    const source = await open([{ name: 'Sheet1', rows }])
    expect(textsOf(tablesOf(source)[0])).toEqual([
      ['PAY', '1'],
      ['NON-PAY', '2'],
      ['Surgery', ''],
      ['PAY', '3'],
      ['', '6'],
    ])
  })

  it('leave a note below them to a paragraph, and lose no cell to the left of them', async () => {
    const rows = [[null, 'a', 'b'], [null, 1, 2], [null], ['Source: the ledger'], [null], ['x', 3, 4], ['y', 5, 6]]
    const source = await open([{ name: 'Sheet1', rows }])
    const said = source.blocks.flatMap((block) =>
      block.kind === 'table' ? [...block.headers, ...textsOf(block).flat()] : 'text' in block ? [block.text] : [],
    )
    expect(said).toEqual(['a', 'b', '1', '2', 'Source: the ledger', 'x', '3', '4', 'y', '5', '6'])
  })

  it('say where columns have no heading, or the same one', async () => {
    const source = await open([
      {
        name: 'Sheet1',
        rows: [
          ['a', 'a', null],
          [1, 2, 3],
        ],
      },
    ])
    expect([codes(source), placesOf(source)]).toEqual([
      ['duplicate-heading', 'unnamed-column'],
      ['Sheet1!B1', 'Sheet1!C1'],
    ])
    expect(tablesOf(source)[0]?.headers).toEqual(['a', 'a (column 2)', ''])
  })

  it('are read of each sheet', async () => {
    const source = await open([
      { name: 'Sheet1', rows: budget },
      { name: 'Sheet2', rows: [] },
      { name: 'Sheet3', rows: budget },
    ])
    expect(tablesOf(source).map(({ location }) => 'sheet' in location && location.sheet)).toEqual(['Sheet1', 'Sheet3'])
  })

  it('are the same as in a CSV file', async () => {
    const csv = readCsv('Class,Budget\nPAY,1\nNON-PAY,2\n', { name: 'a.csv' })
    const of = (source: Source) => tablesOf(source).map((table) => [table.headers, textsOf(table)])
    expect(of(await open([{ name: 'Sheet1', rows: budget }]))).toEqual(of(csv))
  })
})

describe('what is hidden is read, marked and told', () => {
  const rows = [
    ['a', 'b', 'c'],
    [1, 2, 3],
    [4, 5, 6],
  ]

  it('sheets', async () => {
    const source = await open([
      { name: 'Sheet1', rows },
      { name: 'Sheet2', rows, hidden: true },
      { name: 'Sheet3', rows, veryHidden: true },
      { name: 'Sheet4', rows: [], hidden: true },
    ])
    expect([codes(source), placesOf(source)]).toEqual([
      ['hidden-content', 'hidden-content'],
      ['Sheet2!A1', 'Sheet3!A1'],
    ])
    expect(tablesOf(source).map((table) => table.rows[0]?.[0]?.hidden)).toEqual([undefined, true, true])
  })

  it('rows and columns with values, and comments', async () => {
    const source = await open([
      {
        name: 'Sheet1',
        rows,
        rowDefs: new Map([
          [2, { hidden: true }],
          [7, { hidden: true }],
        ]),
        columns: [{}, { hidden: true }],
        cells: new Map([['1,2', { comment: { text: 'Ask Jo first' } }]]),
      },
    ])
    expect(codes(source)).toEqual(['hidden-content', 'hidden-content', 'hidden-content'])
    expect(placesOf(source)).toEqual(['Sheet1!A3', 'Sheet1!B1', 'Sheet1!C2'])
    expect(source.problems?.map(({ message }) => message.slice(0, 40))).toEqual(
      [
        '1 hidden row of this sheet holds values,',
        '1 hidden column of this sheet holds value',
        'A comment stands at this cell: "Ask Jo f',
      ].map((message) => message.slice(0, 40)),
    )
    expect(tablesOf(source)[0]?.rows.map((row) => row.map(({ hidden }) => hidden === true))).toEqual([
      [false, true, false],
      [true, true, true],
    ])
  })
})

describe('who made a workbook', () => {
  it('is told by count, and programs are not', async () => {
    const of = async (creator: string): Promise<Source> => {
      const bytes = await writeXlsx({
        sheets: [
          {
            name: 'Sheet1',
            rows: [
              ['a', 'b'],
              [1, 2],
            ],
          },
        ],
        properties: { creator },
      })
      return read(bytes, { name: 'a.xlsx', readers: [xlsxReader] })
    }
    const source = await of('Jane Smith')
    expect(codes(source)).toEqual(['author-named'])
    expect(source.problems?.[0]?.message).not.toContain('Smith')
    expect(codes(await of('openpyxl'))).toEqual([])
  })
})

describe('limits', () => {
  const rows = Array.from({ length: 50 }, (_, row) => [`x${row}`, row])

  it('hold a table, a cell and the tables of a workbook', async () => {
    const slots = await open([{ name: 'Sheet1', rows }], { slots: 40 })
    expect([codes(slots), placesOf(slots), textsOf(tablesOf(slots)[0]).length]).toEqual([
      ['limit-reached'],
      ['Sheet1!A21'],
      19,
    ])
    const cell = await open(
      [
        {
          name: 'Sheet1',
          rows: [
            ['abcdef', 'b'],
            ['c', 'd'],
          ],
        },
      ],
      { cell: 3 },
    )
    expect([codes(cell), tablesOf(cell)[0]?.headers]).toEqual([['limit-reached'], ['abc', 'b']])
    const tables = await open(
      ['Sheet1', 'Sheet2'].map((name) => ({ name, rows })),
      { tables: 1 },
    )
    expect([codes(tables), placesOf(tables), tablesOf(tables).length]).toEqual([['limit-reached'], ['Sheet2!A1'], 1])
  })

  it('hold the bytes of the file and of what it unpacks to', async () => {
    expect(codes(await open([{ name: 'Sheet1', rows }], { bytes: 1000 }))).toEqual(['limit-reached'])
    const bytes = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: Array.from({ length: 3000 }, () => [1]) }] })
    const source = await read(bytes, { name: 'a.xlsx', readers: [xlsxReader], limits: { bytes: bytes.length } })
    expect(codes(source)).toEqual(['limit-reached'])
    expect(source.problems?.[0]?.message).toContain('unpacks to')
  })

  it('leave a sheet that reaches over millions of places at its corner', async () => {
    const far = [...rows]
    const cells = new Map([['1048575,16383', { value: 'far' }]])
    const source = await open([{ name: 'Sheet1', rows: far, cells }])
    expect(codes(source)).toEqual(['limit-reached'])
    expect(textsOf(tablesOf(source)[0])).toHaveLength(49)
  })
})

describe('files that are none', () => {
  const named = (bytes: Uint8Array | string, name: string): Promise<Source> =>
    read(bytes, { name, readers: [xlsxReader] })

  it.each([
    ['<table><tr><th>a<th>b<tr><td>1<td>2</table>', 'html'],
    ['a,b\n1,2\n3,4\n', 'csv'],
  ])('text named as a workbook is read as what it is, and told: %s', async (text, kind) => {
    const source = await named(text, 'a.xlsx')
    expect([source.kind, codes(source).filter((code) => code !== 'no-heading-row')]).toEqual([kind, ['misnamed-file']])
    expect(codes(await named(text, `a.${kind}`))).toEqual([])
  })

  it('a workbook named as text is read, and told', async () => {
    const bytes = await small()
    const source = await named(bytes, 'a.csv')
    expect([source.kind, codes(source), tablesOf(source).length]).toEqual(['xlsx', ['misnamed-file'], 1])
  })

  it('a workbook without anything in it, cut short, or with parts that are missing', async () => {
    const bytes = await small()
    expect(codes(await open([{ name: 'Sheet1', rows: [] }]))).toEqual(['empty-file'])
    for (const cut of [30, 200, bytes.length - 30])
      expect(codes(await named(bytes.subarray(0, cut), 'a.xlsx'))).toEqual(['binary-file'])
    const renamed = bytes.slice()
    const text = Buffer.from(renamed.buffer).toString('latin1')
    for (let at = text.indexOf('xl/workbook.xml'); at >= 0; at = text.indexOf('xl/workbook.xml', at + 1))
      renamed[at] = 0x78 + 1
    expect(codes(await named(renamed, 'a.xlsx'))).toEqual(['binary-file'])
  })

  it('a workbook that is protected by a password', async () => {
    const bytes = await small({ encryption: { password: 'x', spinCount: 1000 } })
    const source = await named(bytes, 'a.xlsx')
    expect(codes(source)).toEqual(['binary-file'])
    expect(source.problems?.[0]?.message).toContain('protected by a password')
  })

  it('sizes that lie', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: Array.from({ length: 3000 }, () => ['a', 1]) }] })
    const lie = (size: number): Uint8Array => {
      const lying = bytes.slice()
      const view = new DataView(lying.buffer)
      for (let at = 0; at + 46 < lying.length; at += 1)
        if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
      return lying
    }
    expect(codes(await named(lie(0), 'a.xlsx'))).toEqual(['binary-file'])
    expect(codes(await named(lie(10), 'a.xlsx'))).toEqual(['binary-file'])
    expect(codes(await named(lie(0x7fffffff), 'a.xlsx'))).toEqual(['limit-reached'])
  })

  it('is called with what it needs', () => {
    expect(() => xlsxReader.read(new Uint8Array(), { name: 5 } as never)).toThrow('xlsxReader.read: name')
  })
})

describe('headings that stand again behind an empty row', () => {
  const rows = (...between: readonly (string | number)[][]): (string | number)[][] => [
    ['Type', 'Number'],
    ['Laptops', 10],
    ['Desktops', 20],
    ...between,
    ['Type', 'Number'],
    ['Servers', 5],
    ['Total', 35],
  ]

  it('are those of the next page of one table, and are left out', async () => {
    const source = await open([{ name: 'Sheet1', rows: rows([]) }])
    expect(tablesOf(source).map((table) => table.rows.map(([first]) => first?.text))).toEqual([
      ['Laptops', 'Desktops', 'Servers', 'Total'],
    ])
    expect(codes(source)).toEqual(['padding-left-out'])
  })

  it.each([
    ['under a title', [[], ['South site']]],
    ['after a total', [['Total', 30], []]],
  ])('begin another table %s', async (_, between) => {
    expect(tablesOf(await open([{ name: 'Sheet1', rows: rows(...between) }]))).toHaveLength(2)
  })
})

describe('what stands in a workbook and in no cell', () => {
  const textsBeside = ({ blocks }: Source): readonly string[] =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items.map(({ text }) => text) : [],
    )
  const rows = [
    ['Employee', 'NHS number', 'Salary'],
    ['Ann', '943 476 5919', 45000],
    ['Bob', '401 023 2137', 52000],
  ]

  it('is what a pivot table keeps: it is read, with the fields named', async () => {
    const source = await open([
      { name: 'Staff', rows },
      {
        name: 'Pivot',
        rows: [],
        pivotTables: [{ name: 'P', sourceSheet: 'Staff', rows: ['Employee'], values: [{ field: 'Salary' }] }],
      },
    ])
    expect(source.problems?.map(({ message }) => message)).toEqual([
      '1 pivot table of this workbook keeps a copy of all the rows behind it, whatever the sheets show: 2 rows of "Employee", "NHS number" and "Salary". It was read. Check that it may be released, or publish the table as values.',
    ])
    expect(textsBeside(source)).toEqual(
      expect.arrayContaining(['Employee – Ann; Bob', 'NHS number – 943 476 5919; 401 023 2137']),
    )
  })

  it('is a comment, and what is printed above and below each page', async () => {
    const source = await open([
      {
        name: 'Staff',
        rows,
        cells: new Map([['1,0', { comment: { text: 'Ring 07700 900123' } }]]),
        headerFooter: { oddHeader: '&L&"Arial,Bold"&12Draft by jo@example.nhs.uk&RPage &P of &N', oddFooter: '&C&D' },
      },
    ])
    expect(textsBeside(source)).toEqual(['Ring 07700 900123', expect.stringMatching(/^Draft by jo@example\.nhs\.uk\s/)])
  })
})

describe('conversations at cells', () => {
  it('are comments, answers behind what they answer, in place of the words for older programs', () => {
    const { cells } = withConversations({
      name: 'Data',
      rows: [],
      cells: new Map([['1,1', { comment: { text: '[Threaded comment] Your version of Excel' } }]]),
      threadedComments: [
        { ref: 'B2', text: 'Who is this?' },
        { text: 'Jo of the ward' },
        { ref: 'AA10', text: 'Late' },
      ],
    })
    expect([...(cells ?? [])]).toEqual([
      ['1,1', { comment: { text: 'Who is this?\nJo of the ward' } }],
      ['9,26', { comment: { text: 'Late' } }],
    ])
  })
})
