import { describe, expect, it } from 'vitest'
import { writeDocx, docxReader } from '../docx/index.js'
import { read, writeCsv, writeHtml, writeMarkdown } from '../index.js'
import { writeXlsx, xlsxReader } from '../xlsx/index.js'

const table = { title: 'Estate', headers: ['Asset', 'Quantity'], rows: [['PCs', '790'], ['Phones']] }

describe('writeMarkdown', () => {
  it('shows what cannot be seen as marks', () => {
    const headers = ['\u202eexe.txt', 'a\u200bb', 'c\u0085\u2028d', '\t=1']
    expect(writeMarkdown([{ headers, rows: [] }]).split('\n')[0]).toBe(
      String.raw`| \\u\{202E\}exe.txt | a\\u\{200B\}b | c\\u\{85\}\\u\{2028\}d |  \=1 |`,
    )
  })
  it('sets each table under its title, and lets signs stand for themselves', () => {
    expect(writeMarkdown([table, { headers: ['a|b'], rows: [['*x*\ny', 'more']] }])).toBe(
      '## Estate\n\n| Asset | Quantity |\n| --- | --- |\n| PCs | 790 |\n| Phones |  |\n\n| a\\|b |  |\n| --- | --- |\n| \\*x\\*<br>y | more |\n',
    )
  })
})

describe('writeHtml', () => {
  it('makes a page, whose tables have a caption and marked headings', () => {
    const page = writeHtml([table])
    expect(page).toContain('<title>Estate</title>')
    expect(page).toContain('<caption>Estate</caption>')
    expect(page).toContain('<th scope="col">Asset</th>')
    expect(page).toContain('<td>Phones</td><td></td>')
    expect(writeHtml([table], { title: 'A & B' })).toContain('<title>A &amp; B</title>')
    expect(writeHtml([table], { page: false })).toMatch(/^<table>/)
    expect(writeHtml([])).toContain('<title>Tables</title>')
  })
})

describe('writeXlsx', () => {
  it('gives each table a sheet, whose name Excel takes and no other has', async () => {
    const titles = [
      'Spend: April/May [2025]',
      'spend  april may 2025',
      "'x'",
      'History',
      '',
      'y'.repeat(40),
      'y'.repeat(50),
    ]
    const bytes = await writeXlsx(titles.map((title) => ({ ...table, title })))
    const { blocks } = await read(bytes, { name: 'a.xlsx', readers: [xlsxReader] })
    const names = blocks.flatMap(({ kind, location }) =>
      kind === 'table' && 'sheet' in location ? [location.sheet] : [],
    )
    expect(names).toEqual([
      'Spend April May 2025',
      'spend april may 2025 (2)',
      'x',
      'Sheet4',
      'Sheet5',
      'y'.repeat(31),
      `${'y'.repeat(27)} (2)`,
    ])
  })

  it('names nobody as its author', async () => {
    const { problems } = await read(await writeXlsx([table]), { name: 'a.xlsx', readers: [xlsxReader] })
    expect(problems).toEqual([])
  })

  it('stores as figures and days what is one, in columns that have these', async () => {
    const rows = ['£1,234.50', '007', '1234567890123456789', 'TBC', '-0', '12.5%', '2025-02-30'].map((text) => [
      'x',
      text,
    ])
    for (const type of ['number', 'date'] as const) {
      const written = await writeXlsx([{ headers: ['a', 'b'], rows, types: ['text', type] }])
      const { blocks } = await read(written, { name: 'a.xlsx', readers: [xlsxReader] })
      expect(
        blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [])),
      ).toEqual(rows)
    }
  })
})

describe('writeDocx', () => {
  it('sets each table under its title, with lines and tabs', async () => {
    const bytes = await writeDocx([table, { title: 'Second', headers: ['a', 'b'], rows: [['x\ny', 'p\tq']] }])
    const { blocks, problems } = await read(bytes, { name: 'a.docx', readers: [docxReader] })
    expect(problems).toEqual([])
    expect(blocks.map((block) => ('text' in block ? block.text : block.kind))).toEqual([
      'Estate',
      'table',
      'Second',
      'table',
    ])
    expect(blocks[3]).toMatchObject({ under: ['Second'], rows: [[{ text: 'x\ny' }, { text: 'p q' }]] })
  })

  it('writes headings, paragraphs, lists and links as what they are', async () => {
    const bytes = await writeDocx([
      { kind: 'heading', level: 1, text: 'Your request <7>' },
      { kind: 'paragraph', text: 'We hold it & give it.' },
      { kind: 'heading', level: 2, text: 'Question 1' },
      { kind: 'list', items: ['one', 'two'] },
      { kind: 'link', before: 'Online:', url: 'https://example.org/?a=1&b="2"' },
      { kind: 'link', before: 'Not followed:', url: 'javascript:alert(1)' },
      table,
    ])
    const { blocks, problems } = await read(bytes, { name: 'a.docx', readers: [docxReader] })
    expect(problems).toEqual([])
    expect(
      blocks.map((block) => [block.kind, 'text' in block ? block.text : block.kind === 'list' && block.items.length]),
    ).toEqual([
      ['heading', 'Your request <7>'],
      ['paragraph', 'We hold it & give it.'],
      ['heading', 'Question 1'],
      ['list', 2],
      ['paragraph', 'Online: https://example.org/?a=1&b="2"'],
      ['link', 'https://example.org/?a=1&b="2"'],
      ['paragraph', 'Not followed: javascript:alert(1)'],
      ['heading', 'Estate'],
      ['table', false],
    ])
  })
})

describe('what cannot be written', () => {
  it('is written as a lost character', async () => {
    const lost = { headers: ['a\0b', 'c'], rows: [['d\u0007', '\ud800']] }
    expect(writeMarkdown([lost])).toContain('a\ufffdb')
    expect(writeHtml([lost])).not.toMatch(/[\0\u0007\ud800]/)
    for (const [bytes, reader] of [
      [await writeXlsx([lost]), xlsxReader],
      [await writeDocx([lost]), docxReader],
    ] as const) {
      const { blocks } = await read(bytes, { name: 'a', readers: [reader] })
      expect(blocks.at(-1)).toMatchObject({ rows: [[{ text: 'd\ufffd' }, { text: '\ufffd' }]] })
    }
  })

  it.each([
    [() => writeMarkdown([{ headers: 'a' } as never]), 'writeMarkdown: tables[0].headers'],
    [() => writeHtml({} as never), 'writeHtml: tables'],
    [() => writeHtml([{ headers: ['a'], rows: [[1 as never]] }]), 'writeHtml: tables[0].rows[0]'],
    [() => writeHtml([], { style: 'x' } as never), 'writeHtml: options'],
    [() => writeCsv({ headers: [1 as never], rows: [] }), 'writeCsv: table.headers'],
    [() => writeDocx([{ headers: [], rows: [], title: 1 as never }]), 'writeDocx: parts[0].title'],
    [() => writeDocx([{ kind: 'note', text: 'a' } as never]), 'writeDocx: parts[0].kind'],
    [() => writeDocx([{ kind: 'heading', level: 4 as never, text: 'a' }]), 'writeDocx: parts[0].level'],
    [() => writeDocx([{ kind: 'list', items: [1 as never] }]), 'writeDocx: parts[0].items[0]'],
  ])('is refused by name: %#', (call, name) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(name)
  })

  it('a workbook needs a sheet, and types are known', async () => {
    await expect(writeXlsx([])).rejects.toThrow('writeXlsx: tables')
    await expect(writeXlsx([{ headers: [], rows: [], types: ['money' as never] }])).rejects.toThrow(
      'writeXlsx: tables[0].types[0]',
    )
  })
})
