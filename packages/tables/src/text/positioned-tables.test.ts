import { describe, expect, it } from 'vitest'
import type { Source, Table } from '@imt/core'
import { read, readText } from '../index.js'

const tablesOf = ({ blocks }: Source): readonly Table[] => blocks.filter((block) => block.kind === 'table')
const textsOf = (table: Table | undefined): readonly string[] =>
  (table?.rows ?? []).map((row) => row.map(({ text }) => text).join('|'))
const text = (...lines: readonly string[]): Source => readText(lines.join('\n'), { name: 'a.txt' })
const codes = ({ problems = [] }: Source): readonly string[] => problems.map(({ rule }) => rule.slice(7))

const head = 'Entity            Date         Supplier                  Amount'

describe('columns that are parted by spaces', () => {
  const source = text(
    'Payments of April 2025',
    '',
    head,
    'Northtown Trust   01/04/2025   Example Ltd             1,200.00',
    'Northtown Trust   02/04/2025   Specimen and Daughters    950.00',
    '                               of Northtown Limited',
    'Northtown Trust   03/04/2025                             75.50',
    '',
    'Amounts are without VAT.',
  )

  it('are a table, with cells of two lines put together and the place of each cell', () => {
    const [table] = tablesOf(source)
    expect(table?.headers).toEqual(['Entity', 'Date', 'Supplier', 'Amount'])
    expect(table?.under).toEqual(['Payments of April 2025'])
    expect(textsOf(table)).toEqual([
      'Northtown Trust|01/04/2025|Example Ltd|1,200.00',
      'Northtown Trust|02/04/2025|Specimen and Daughters of Northtown Limited|950.00',
      'Northtown Trust|03/04/2025||75.50',
    ])
    expect(table?.rows[1]?.[2]?.location).toEqual({ kind: 'text', source: 'a.txt', line: 5, column: 32 })
  })

  it('have headings at the left of columns whose figures end at the right', () => {
    const wide = text(
      'Class         Budget (£)                     Actual (£)',
      'PAY                             5,400,190                     5,300,000',
      'NON-PAY                         1,250,000                     1,260,000',
      'TOTAL                           6,650,190                     6,560,000',
    )
    expect(tablesOf(wide)[0]?.headers).toEqual(['Class', 'Budget (£)', 'Actual (£)'])
    expect(textsOf(tablesOf(wide)[0])[2]).toBe('TOTAL|6,650,190|6,560,000')
    expect(codes(wide)).toEqual([])
  })

  it('are read past lines that are drawn, with a total as a row of its own', () => {
    const ruled = text(
      head,
      '-'.repeat(60),
      'Northtown Trust   01/04/2025   Example Ltd             1,200.00',
      'Northtown Trust   02/04/2025   Specimen Ltd              950.00',
      '='.repeat(60),
      'TOTAL                                                  2,150.00',
    )
    const [table] = tablesOf(ruled)
    expect(table?.headers).toEqual(['Entity', 'Date', 'Supplier', 'Amount'])
    expect(textsOf(table)).toEqual([
      'Northtown Trust|01/04/2025|Example Ltd|1,200.00',
      'Northtown Trust|02/04/2025|Specimen Ltd|950.00',
      'TOTAL|||2,150.00',
    ])
    expect(table?.rows[0]?.[0]?.location).toEqual({ kind: 'text', source: 'a.txt', line: 3, column: 1 })
  })

  it('have headings on two lines, of which one ends in a length of time', () => {
    const headed = text(
      '                     Answered within   Answered',
      'Quarter   Received   20 days           late',
      'Q1        100        90                10',
      'Q2        120        100               20',
      'Total     220        190               30',
    )
    expect(tablesOf(headed)[0]?.headers).toEqual(['Quarter', 'Received', 'Answered within 20 days', 'Answered late'])
  })

  it('do not take a title beside its month, behind an empty line, for headings', () => {
    const titled = text(
      'Spend over £25k            April 2025',
      '',
      head,
      'Northtown Trust   01/04/2025   Example Ltd             1,200.00',
      'Northtown Trust   02/04/2025   Specimen Ltd              950.00',
      'Northtown Trust   03/04/2025   Another Ltd               850.00',
    )
    expect(tablesOf(titled)[0]?.headers).toEqual(['Entity', 'Date', 'Supplier', 'Amount'])
  })

  it('leave what stands around them as it was', () =>
    expect(source.blocks.map((block) => ('text' in block ? block.text : block.kind))).toEqual([
      'Payments of April 2025',
      'table',
      'Amounts are without VAT.',
    ]))

  it('go on over pages, whose headings are left out and told', () => {
    const pages = text(
      head,
      'Northtown Trust   01/04/2025   Example Ltd             1,200.00',
      'Northtown Trust   02/04/2025   Sample plc                 95.00',
      `\f${head}`,
      'Northtown Trust   03/04/2025   Model CIC                  75.50',
      'Northtown Trust   04/04/2025   Model CIC                  12.00',
    )
    expect(tablesOf(pages).map((table) => table.rows.length)).toEqual([4])
    expect(codes(pages)).toEqual(['padding-left-out'])
  })

  it('may stand so close that one space parts them, where their headings stand apart', () => {
    const close = text(
      'Entity                     Date Paid     Amount',
      'Northtown Foundation Trust 01/04/2025  1,200.00',
      'Northtown Foundation Trust 02/04/2025    950.00',
      'Northtown Foundation Trust 03/04/2025     75.50',
    )
    expect(textsOf(tablesOf(close)[0])[0]).toBe('Northtown Foundation Trust|01/04/2025|1,200.00')
  })

  it('are read as a table, and not as records, though commas stand in them', async () => {
    const laid = [
      head,
      ...Array.from(
        { length: 9 },
        (_, at) => `Northtown Trust   0${at + 1}/04/2025   Example Ltd             1,20${at}.00`,
      ),
    ]
    const found = await read(laid.join('\n'), { name: 'a.txt' })
    expect([found.kind, tablesOf(found)[0]?.rows.length]).toEqual(['text', 9])
  })

  it('keep every text of a table, whatever stands in it', () => {
    const words = source.blocks.flatMap((block) =>
      block.kind === 'table'
        ? [...block.headers, ...block.rows.flat().map((cell) => cell.text)]
        : 'text' in block
          ? [block.text]
          : [],
    )
    expect(words.join(' ').split(/\s+/).length).toBe(32)
  })

  it.each([
    [
      'two columns of prose',
      'these words go on   and others stand here\nfrom line to line   beside them in print\nwithout any end     until the page is full',
    ],
    ['names and values', 'Name:      Northtown Trust\nContact:   The office\nHours:     9 to 5'],
    [
      'a list of contents',
      'Introduction        3\nThe estate          7\nThe budget         12\nAnnex              40',
    ],
    ['code', 'const a = 1    // one\nconst bc = 22  // two\nconst d = 3    // three'],
  ])('are none in %s', (_, lines) => {
    const plain = text(...lines.split('\n'))
    expect([tablesOf(plain), codes(plain)]).toEqual([[], []])
  })
})

describe('columns that are parted by tabs', () => {
  it('are a table between the lines of a mail', () => {
    const mail = text(
      'Dear all,',
      '',
      'Supplier\tOrder\tAmount',
      'Example Ltd\t\t1,200.00',
      'Sample plc\tA2\t95.00',
      '',
      'Best wishes',
    )
    expect(tablesOf(mail)[0]?.headers).toEqual(['Supplier', 'Order', 'Amount'])
    expect(textsOf(tablesOf(mail)[0])).toEqual(['Example Ltd||1,200.00', 'Sample plc|A2|95.00'])
    expect(tablesOf(mail)[0]?.rows[1]?.[2]?.location).toMatchObject({ line: 5, column: 15 })
  })

  it('are none where lines are set in by them', () =>
    expect(tablesOf(text('\tone\ttwo', '\tthree\tfour', '\tfive\tsix'))).toEqual([]))
})

describe('text whose columns cannot be told apart', () => {
  it('is told once, and kept', () => {
    const cells = text(
      'Entity',
      'Date',
      'Supplier',
      'Northtown Trust',
      'Amount',
      '30/04/2025',
      'Example Ltd',
      '£26,000.00',
    )
    expect(codes(cells)).toEqual(['columns-not-told'])
    expect(cells.blocks).toHaveLength(8)
  })

  it('gives no error about a table of which one common word stands there', () => {
    const layouts = [
      {
        id: 'estate',
        columns: ['Asset Type', 'Supplier', 'Number'].map((name) => ({ names: [name], accepts: () => true })),
      },
    ]
    for (const lines of ['Date\nSupplier\nTransaction\nNumber\nAmount', 'Supplier\nNumber\nA\nB'])
      expect(readText(lines, { name: 'a.txt', layouts }).problems).toEqual([])
  })
})

describe('the lines of a page', () => {
  it('are two tables where a title stands between them and the columns are others', () => {
    const source = text(
      'Device type     Quantity',
      'Laptops              200',
      'Desktops             300',
      'Payments follow',
      'Date         Supplier     Number    Amount',
      '01/06/2025   Example Ltd  1         26,000.00',
      '02/06/2025   Other Ltd    2         27,000.00',
    )
    expect(tablesOf(source).map(({ headers }) => headers)).toEqual([
      ['Device type', 'Quantity'],
      ['Date', 'Supplier', 'Number', 'Amount'],
    ])
    expect(tablesOf(source).map(textsOf).flat()).toHaveLength(4)
  })

  it('are one table where a group of rows is named between them', () => {
    const source = text(
      'Asset                       2026        2025',
      'Property                 210,100     205,000',
      'Current assets',
      'Inventories                3,100       3,000',
      'Receivables               14,900      16,000',
    )
    expect(tablesOf(source)).toHaveLength(1)
  })

  it('are headed by days that stand over figures alone', () => {
    const source = text(
      '                           31 March 2026   31 March 2025',
      '                                    £000            £000',
      'Property                         210,100         205,000',
      'Intangible assets                 12,000          11,000',
    )
    expect(tablesOf(source)[0]?.headers).toEqual(['', '31 March 2026 £000', '31 March 2025 £000'])
    expect(textsOf(tablesOf(source)[0])).toHaveLength(2)
  })

  it('are rows of days where each has its name', () => {
    const source = text(
      'Contract     Start            End',
      'Payroll      1 April 2025     31 March 2028',
      'Network      1 May 2025       30 April 2028',
    )
    expect(textsOf(tablesOf(source)[0])).toEqual([
      'Payroll|1 April 2025|31 March 2028',
      'Network|1 May 2025|30 April 2028',
    ])
  })

  it('have a first row whose name begins on the line above it', () => {
    const source = text(
      '                           2026        2025',
      'Operating income',
      'from patient care       410,200     392,100',
      'Other income             41,300      40,900',
    )
    expect(textsOf(tablesOf(source)[0])).toEqual([
      'Operating income from patient care|410,200|392,100',
      'Other income|41,300|40,900',
    ])
  })
})
