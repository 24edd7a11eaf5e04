import { describe, expect, it } from 'vitest'
import type { Paragraph, Source, Table, TextLayout } from '@imt/core'
import { rebuildTables } from './rebuild-tables.js'

const isFigure = (text: string): boolean => /^(?:(?:approx\. )?-?£?[\d,]+(?:\.\d+)?|-|TBC)$/i.test(text)
const isLabel = (text: string): boolean => text.length <= 60 && !isFigure(text)

const assets: TextLayout = {
  id: 'assets',
  columns: [
    { names: ['Asset Type', 'Class of asset'], accepts: isLabel },
    { names: ['Current Vendor'], accepts: isLabel },
    { names: ['Quantity of Asset'], accepts: isFigure },
  ],
}
const budget: TextLayout = {
  id: 'budget',
  columns: [
    { names: ['Cost Centre'], accepts: isLabel },
    { names: ['Class'], accepts: (text) => ['INCOME', 'PAY', 'NON-PAY', 'TOTAL'].includes(text) },
    { names: ['Staff Funded', 'Funded'], accepts: (text) => /^(?:[\d.]+|-)$/.test(text), mayBeEmpty: true },
    { names: ['Budget (£)'], accepts: (text) => /^-?£/.test(text) },
  ],
}
const capital: TextLayout = {
  id: 'capital',
  columns: [
    { names: ['Category'], accepts: isLabel, mayBeEmpty: true },
    { names: ['Project'], accepts: (text) => !isFigure(text), mayBeEmpty: true },
    { names: [/^\d{4}\/\d{4} value$/i], accepts: isFigure },
  ],
}
const layouts = [assets, budget, capital]

/** The lines of a text, one paragraph each; a lone underscore stands for a line of no-break spaces. */
const page = (text: string): Source => ({
  name: 'page.txt',
  kind: 'text',
  blocks: text.split('\n').flatMap((line, index): Paragraph[] =>
    line === ''
      ? []
      : [
          {
            kind: 'paragraph',
            text: line === '_' ? '' : line.trim(),
            location: { kind: 'text', source: 'page.txt', line: index + 1, column: 1 },
          },
        ],
  ),
})
const tablesOf = (source: Source): readonly Table[] => source.blocks.filter((block) => block.kind === 'table')
const textsOf = (table: Table | undefined): readonly (readonly string[])[] =>
  (table?.rows ?? []).map((row) => row.map((cell) => cell.text))
const linesOf = (table: Table | undefined): readonly (readonly number[])[] =>
  (table?.rows ?? []).map((row) => row.map((cell) => (cell.location.kind === 'text' ? cell.location.line : 0)))
const read = (text: string): { tables: readonly Table[]; problems: readonly string[]; rest: readonly string[] } => {
  const source = rebuildTables(page(text), layouts)
  return {
    tables: tablesOf(source),
    problems: (source.problems ?? []).map(
      (problem) => `${problem.rule}@${problem.location?.kind === 'text' ? problem.location.line : '?'}`,
    ),
    rest: source.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
  }
}

describe('whole tables', () => {
  it('puts a table together, with the line of each cell', () => {
    const { tables, problems, rest } = read(
      'Estate\nThe following list is an extract.\n_\nAsset Type\nCurrent Vendor\nQuantity of Asset\nLaptops\nHP\n790\nPoints\nHP\nApprox. 15500\n_\nOur strategy\nPlease read it.',
    )
    expect(tables.map((table) => [table.headers, table.under])).toEqual([
      [['Asset Type', 'Current Vendor', 'Quantity of Asset'], ['Estate']],
    ])
    expect(textsOf(tables[0])).toEqual([
      ['Laptops', 'HP', '790'],
      ['Points', 'HP', 'Approx. 15500'],
    ])
    expect(linesOf(tables[0])).toEqual([
      [7, 8, 9],
      [10, 11, 12],
    ])
    expect(tables[0]?.location).toMatchObject({ line: 4 })
    expect(rest).toEqual(['Estate', 'The following list is an extract.', '', '', 'Our strategy', 'Please read it.'])
    expect(problems).toEqual([])
  })

  it('compares headings without regard to case and no-break spaces, and by expression', () => {
    const { tables } = read(
      'CLASS  of\u00a0asset\ncurrent vendor\nQuantity of Asset\nLaptops\nHP\n790\nCapital\nCategory\nProject\n\u00a0 2017/2018\u00a0Value\nNew\nPhones\n£5',
    )
    expect(tables.map((table) => table.under)).toEqual([[], ['Capital']])
    expect(tables.map((table) => table.rows.length)).toEqual([1, 1])
  })

  it('takes a table that follows another directly for one of its own, under the same label', () => {
    const head = 'Cost Centre\nClass\nStaff Funded\nBudget (£)\n'
    const { tables, problems } = read(
      `Revenue\n${head}Print room\nPAY\n1.50\n£26,387\n_\n${head}PAY\nTOTAL\n1.5\n£26,387\nPAY\nTOTAL\n_\n£26,387\nCapital\nCategory\nProject\n2017/2018 Value\nNew\nPhones\n£5\n_\nTotal\n£5\nContract details\nThe list is linked.`,
    )
    expect(tables.map((table) => [table.under, table.rows.length])).toEqual([
      [['Revenue'], 1],
      [['Revenue'], 2],
      [['Capital'], 2],
    ])
    expect(textsOf(tables[1])[1]).toEqual(['PAY', 'TOTAL', '', '£26,387'])
    expect(textsOf(tables[2])).toEqual([
      ['New', 'Phones', '£5'],
      ['', 'Total', '£5'],
    ])
    expect(problems).toEqual([])
  })

  it('takes spacers between rows for no cells where no cell may be empty', () => {
    const { tables, problems } = read(
      'Asset Type\nCurrent Vendor\nQuantity of Asset\n_\nLaptops\nHP\n790\n_\n_\nPhones\nLG\n145',
    )
    expect(textsOf(tables[0])).toEqual([
      ['Laptops', 'HP', '790'],
      ['Phones', 'LG', '145'],
    ])
    expect(problems).toEqual([])
  })

  it('stands under headings of the source where it has them', () => {
    const source = page('Asset Type\nCurrent Vendor\nQuantity of Asset\nLaptops\nHP\n790')
    const heading = (level: 1 | 2 | 3, text: string) =>
      ({ kind: 'heading', level, text, location: { kind: 'text', source: 'page.txt', line: 1, column: 1 } }) as const
    const rebuilt = rebuildTables(
      { ...source, blocks: [heading(1, 'IM&T'), heading(3, 'Old'), heading(3, 'Estate'), ...source.blocks] },
      layouts,
    )
    expect(tablesOf(rebuilt)[0]?.under).toEqual(['IM&T', 'Estate'])
  })

  it('leaves the blocks of other readers alone', () => {
    const table: Table = {
      kind: 'table',
      under: [],
      headers: ['Asset Type'],
      rows: [],
      location: { kind: 'html', source: 'a.html', line: 1, column: 1 },
    }
    const blocks = [
      table,
      ...['Asset Type', 'Current Vendor', 'Quantity of Asset'].map((text): Paragraph => ({
        kind: 'paragraph',
        text,
        location: { kind: 'html', source: 'a.html', line: 2, column: 1 },
      })),
    ]
    expect(rebuildTables({ name: 'a.html', kind: 'html', blocks }, layouts)).toEqual({
      name: 'a.html',
      kind: 'html',
      blocks,
      problems: [],
    })
  })
})

describe('damaged tables', () => {
  const head = 'Asset Type\nCurrent Vendor\nQuantity of Asset\nPCs\nHP\n4307\n'
  const tail = '\nPhones\nLG\n145\n_\nOur strategy'
  it.each([
    {
      name: 'the vendor is missing',
      row: 'Laptops\n790',
      texts: ['Laptops', '790'],
      problems: ['tables/ragged-row@7'],
    },
    {
      name: 'the quantity is missing',
      row: 'Laptops\nHP',
      texts: ['Laptops', 'HP'],
      problems: ['tables/ragged-row@7'],
    },
    { name: 'the name and the vendor are missing', row: '790', texts: ['790'], problems: ['tables/ragged-row@7'] },
    { name: 'the quantity is an empty cell', row: 'Laptops\nHP\n_', texts: ['Laptops', 'HP', ''], problems: [] },
    {
      name: 'the quantity cannot be read: that is for the schema',
      row: 'Laptops\nHP\nlots',
      texts: ['Laptops', 'HP', 'lots'],
      problems: [],
    },
  ])('keeps the row and goes on at the next when $name', ({ row, texts, problems }) => {
    const read1 = read(head + row + tail)
    expect(textsOf(read1.tables[0])).toEqual([['PCs', 'HP', '4307'], texts, ['Phones', 'LG', '145']])
    expect(read1.problems).toEqual(problems)
  })

  it('reports a line too many', () => {
    const { tables, problems } = read(`${head}Laptops\nHP\nDell\n790${tail}`)
    expect(textsOf(tables[0])).toEqual([
      ['PCs', 'HP', '4307'],
      ['Laptops'],
      ['HP', 'Dell', '790'],
      ['Phones', 'LG', '145'],
    ])
    expect(problems).toEqual(['tables/ragged-row@7'])
  })

  it.each([
    {
      name: 'vendor',
      end: 'Centre\n2\n_\nOur strategy\nPlease read it.',
      texts: ['Centre', '2'],
      problems: ['tables/ragged-row@7'],
    },
    {
      name: 'quantity, at the end of the text',
      end: 'Centre\nVCE',
      texts: ['Centre', 'VCE'],
      problems: ['tables/ragged-row@7'],
    },
  ])('keeps a last row whose $name is missing', ({ end, texts, problems }) => {
    const result = read(head + end)
    expect(textsOf(result.tables[0])).toEqual([['PCs', 'HP', '4307'], texts])
    expect(result.problems).toEqual(problems)
  })

  it('says so where it cannot tell whether lines are a row', () => {
    const { tables, problems, rest } = read(`${head}Centre\nVCE\n_\nPlease read our strategy, which is linked here.`)
    expect(tables[0]?.rows).toHaveLength(1)
    expect(problems).toEqual(['tables/uncertain-end@7'])
    expect(rest.slice(0, 2)).toEqual(['Centre', 'VCE'])
  })

  it.each([
    { name: 'its label', end: '_\n£5', rows: 2, problems: ['tables/ragged-row@7'] },
    { name: 'its figure', end: '_\nTotal', rows: 1, problems: ['tables/uncertain-end@7'] },
    { name: 'its empty cell and its figure', end: 'Total', rows: 1, problems: ['tables/uncertain-end@7'] },
  ])('notices a total that has lost $name', ({ end, rows, problems }) => {
    const result = read(
      `Category\nProject\n2017/2018 Value\nNew\nPhones\n£5\n${end}\nContract details\nThe link below leads to the list of contracts:\nContracts`,
    )
    expect(result.tables[0]?.rows).toHaveLength(rows)
    expect(result.problems).toEqual(problems)
  })

  it('puts a lost empty cell back where only one column can be the empty one, and says so', () => {
    const { tables, problems } = read(
      'Cost Centre\nClass\nFunded\nBudget (£)\nPrint room\nINCOME\n-£5\nPrint room\nPAY\n1.5\n£9',
    )
    expect(textsOf(tables[0])).toEqual([
      ['Print room', 'INCOME', '', '-£5'],
      ['Print room', 'PAY', '1.5', '£9'],
    ])
    expect(linesOf(tables[0])[0]).toEqual([5, 6, 7, 7])
    expect(problems).toEqual(['tables/empty-cell-assumed@5'])
  })

  it('does not take a missing cell for a lost empty one where it cannot tell', () => {
    const mayLack: TextLayout = {
      id: 'assets',
      columns: assets.columns.map((column, index) => ({ ...column, mayBeEmpty: index === 1 })),
    }
    const source = rebuildTables(page(`${head}HP\n790${tail}`), [mayLack])
    expect(textsOf(tablesOf(source)[0])[1]).toEqual(['HP', '790'])
    expect(source.problems?.map((problem) => problem.rule)).toEqual(['tables/ragged-row'])
  })

  it.each([
    { name: 'prose follows at once', after: 'Contract details\nThe link below leads to the list of contracts:' },
    { name: 'a sentence follows', after: 'This is the whole of our capital programme.' },
    { name: 'nothing follows', after: '' },
    { name: 'a spacer follows', after: '_\nContract details\nThe link below leads to the list of contracts:' },
  ])('puts the empty first cell of a total back where the others may not be empty, and $name', ({ after }) => {
    const layout: TextLayout = {
      id: 'capital',
      columns: capital.columns.map((column, index) => ({
        ...column,
        mayBeEmpty: index === 0,
        accepts: index === 1 ? isLabel : column.accepts,
      })),
    }
    const source = rebuildTables(page(`Category\nProject\n2017/2018 Value\nNew\nPhones\n£5\nTotal\n£5\n${after}`), [
      layout,
    ])
    expect(textsOf(tablesOf(source)[0])).toEqual([
      ['New', 'Phones', '£5'],
      ['', 'Total', '£5'],
    ])
    expect(source.problems?.map(({ rule, location }) => [rule, location?.kind === 'text' && location.line])).toEqual([
      ['tables/empty-cell-assumed', 7],
    ])
  })

  it('does not put an empty cell back into a row that is no total where another cell may be missing', () => {
    const layout: TextLayout = {
      id: 'capital',
      columns: capital.columns.map((column, index) => ({
        ...column,
        mayBeEmpty: index === 0,
        accepts: index === 1 ? isLabel : column.accepts,
      })),
    }
    const source = rebuildTables(
      page('Category\nProject\n2017/2018 Value\nNew\nPhones\n£5\nScanners\n£5\nContract details'),
      [layout],
    )
    expect(source.problems?.map(({ rule }) => rule)).toEqual(['tables/ragged-row'])
  })

  it('does not guess which of two empty cells was lost', () => {
    const { tables, problems } = read(
      'Category\nProject\n2017/2018 Value\nNew\nPhones\n£5\nTotal\n£5\nContract details',
    )
    expect(textsOf(tables[0])).toEqual([
      ['New', 'Phones', '£5'],
      ['Total', '£5'],
    ])
    expect(problems).toEqual(['tables/ragged-row@7'])
  })

  it.each([
    ['a missing heading', 'Asset Type\nQuantity of Asset\nLaptops\n790'],
    ['a line among the headings', 'Asset Type\nLocation\nCurrent Vendor\nQuantity of Asset\nLaptops\nHP\n790'],
  ])('reads no table under %s, and says so', (_, text) => {
    const { tables, problems, rest } = read(text)
    expect(tables).toEqual([])
    expect(problems).toEqual(['tables/cut-headings@1'])
    expect(rest).toEqual(text.split('\n'))
  })

  it('reports headings with no rows', () => {
    expect(read('Asset Type\nCurrent Vendor\nQuantity of Asset\nPlease see the next page.').problems).toEqual([
      'tables/no-rows@1',
    ])
  })

  it('reports a last row in which more than one cell does not fit', () => {
    const { tables, problems } = read(
      'Cost Centre\nClass\nFunded\nBudget (£)\nPrint room\nPAY\n1.5\n£9\nPrint room\nPRINT\nnone yet\n£5\nOther text',
    )
    expect(tables[0]?.rows).toHaveLength(2)
    expect(problems).toEqual(['tables/ragged-row@9'])
  })

  it('does not look for more rows beyond a spacer with other lines after it', () => {
    const { tables, problems, rest } = read(`${head}Notes\n_\nOther\nPhones\nLG\n145`)
    expect(tables[0]?.rows).toHaveLength(1)
    expect(rest).toEqual(['Notes', '', 'Other', 'Phones', 'LG', '145'])
    expect(problems).toEqual([])
  })

  it('prefers a layout that reads more rows, though with more problems', () => {
    const narrow: TextLayout = {
      id: 'narrow',
      columns: assets.columns.map((column) => ({ ...column, accepts: (text) => text === 'never' })),
    }
    const source = rebuildTables(page(`${head}Laptops\n790\nPhones\nLG\n145\nDatacentre\n2`), [narrow, assets])
    expect(tablesOf(source)[0]?.rows).toHaveLength(4)
    expect(source.problems).toHaveLength(2)
  })

  it('prefers the layout that reads more rows', () => {
    const narrow: TextLayout = {
      id: 'narrow',
      columns: assets.columns.map((column) => ({ ...column, accepts: (text) => text === 'never' })),
    }
    const source = rebuildTables(page(`${head}Laptops\nHP\n790`), [narrow, assets])
    expect(tablesOf(source)[0]?.rows).toHaveLength(2)
    expect(source.problems).toEqual([])
  })
})
