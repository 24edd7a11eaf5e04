import { describe, expect, it } from 'vitest'
import type { Block, Source, Table } from '@imt/core'
import { readHtml } from './read-html.js'

const name = 'page.html'
const read = (html: string): Source => readHtml(html, { name })
const tables = (html: string): readonly Table[] =>
  read(html).blocks.filter((block): block is Table => block.kind === 'table')
const rows = (html: string): readonly (readonly string[])[] =>
  tables(html)[0]?.rows.map((row) => row.map((cell) => cell.text)) ?? []
/** A block in one line: its kind, and what it says. */
const shown = (block: Block): string => {
  if (block.kind === 'table') return `table ${block.headers.join('|')}`
  if (block.kind === 'list') return `list ${block.items.map((item) => item.text).join('|')}`
  return block.kind === 'link' ? `link ${block.text} -> ${block.href}` : `${block.kind} ${block.text}`
}
const blocks = (html: string): readonly string[] => read(html).blocks.map(shown)
const problems = (html: string): readonly string[] =>
  (read(html).problems ?? []).map(
    ({ rule, location }) =>
      `${rule.replace('tables/', '')} ${location?.kind === 'html' ? `${location.line}:${location.column}` : ''}`,
  )

describe('headings in ordinary cells', () => {
  const grid = (...lines: readonly string[]): string =>
    `<table>${lines
      .map(
        (line) =>
          `<tr>${line
            .split('|')
            .map((text) => `<td>${text}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table>`

  it('finds them below empty rows and titles', () => {
    const page = grid('||', 'Printed|1 May|', 'Date|Supplier|Amount', '1 May|Acme|5', '2 May|Acme|6')
    expect(tables(page)[0]).toMatchObject({ caption: 'Printed 1 May', headers: ['Date', 'Supplier', 'Amount'] })
    expect(rows(page)).toEqual([
      ['1 May', 'Acme', '5'],
      ['2 May', 'Acme', '6'],
    ])
    expect(problems(page).map((problem) => problem.replace(/ .*/, ''))).toEqual(['no-heading-row'])
  })

  it('joins two rows of them, and leaves out those that are repeated', () => {
    const page = grid('|Annual|YTD', 'Class|Budget|Actual', 'Pay|1|2', 'Class|Budget|Actual', 'Other|3|4')
    expect(tables(page)[0]?.headers).toEqual(['Class', 'Annual Budget', 'YTD Actual'])
    expect(rows(page)).toEqual([
      ['Pay', '1', '2'],
      ['Other', '3', '4'],
    ])
  })
})

describe('text around tables', () => {
  it('gives headings, paragraphs, lists and links in reading order', () => {
    expect(
      blocks(
        '<title>No</title><h1>IM&amp;T</h1>\n<p>See <a href="/plan.pdf">our <b>plan</b></a>.</p><ul><li>One<li>Two <a href="#t">t</a></ul>loose <i>text</i>',
      ),
    ).toEqual([
      'heading IM&T',
      'paragraph See our plan.',
      'link our plan -> /plan.pdf',
      'list One|Two t',
      'link t -> #t',
      'paragraph loose text',
    ])
  })

  it('says where each block is', () => {
    const { blocks: found } = read('<h1>A</h1>\r\n<div>\r\n  &nbsp; Text <a href="x">b</a>\r\n<ul>\r\n<li>c</ul></div>')
    expect(found.map((block) => block.location)).toEqual(
      [
        [1, 1],
        [3, 10],
        [3, 15],
        [4, 1],
      ].map(([line, column]) => ({ kind: 'html', source: name, line, column })),
    )
    expect(found[3]).toMatchObject({ items: [{ text: 'c', location: { line: 5, column: 1 } }] })
  })

  it.each([
    {
      name: 'collapses white space but not no-break spaces',
      html: '<p> a\n\t b&nbsp;&nbsp;c </p>',
      found: ['paragraph a b\u00a0\u00a0c'],
    },
    {
      name: 'breaks lines at br',
      html: '<p>Line 1<br>\n Line 2<br/>Line 3</p>',
      found: ['paragraph Line 1\nLine 2\nLine 3'],
    },
    { name: 'keeps white space in pre', html: '<pre>a  b\n c</pre>', found: ['paragraph a  b\n c'] },
    {
      name: 'gives no block for nothing',
      html: '<p>&nbsp;</p><p>\u200b</p><h2> </h2><ul><li></ul><p>a</p>',
      found: ['paragraph a'],
    },
    {
      name: 'passes scripts and styles over',
      html: '<p>a<script>b</script><style>c</style><template>d</template><noscript>e</noscript><!-- f --></p>',
      found: ['paragraph a'],
    },
    {
      name: 'makes items of lists inside lists items of the whole',
      html: '<ul><li>a<ol><li>b</ol><li>c</ul>',
      found: ['list a|b|c'],
    },
    {
      name: 'reads a list that arranges the page as the page',
      html: '<ul><li><h3>A</h3>b<table><tr><th>c<th>d<tr><td>e<td>f</table></ul>',
      found: ['heading A', 'paragraph b', 'table c|d'],
    },
    { name: 'puts a heading on one line', html: '<h2>A<br>b</h2>', found: ['heading A b'] },
    {
      name: 'keeps text that stands in a table but in no cell',
      html: '<table>stray<tr><th>a<th>b<tr><td>1<td>2</table>',
      found: ['paragraph stray', 'table a|b'],
    },
    {
      name: 'names a link by its picture',
      html: '<a href="x"><img src="y" alt="Plan"></a>',
      found: ['link Plan -> x'],
    },
  ])('$name', ({ html, found }) => {
    expect(blocks(html)).toEqual(found)
  })

  it('reads a page nested deeper than any stack, if it is asked to', () => {
    const limits = { nesting: Infinity }
    const deep = (html: string): readonly Block[] => readHtml(html, { name, limits }).blocks
    expect(deep(`${'<span>'.repeat(20_000)}deep`).map(shown)).toEqual(['paragraph deep'])
    const [table] = deep(`<table><tr><th>a<th>b<tr><td>1<td>${'<i>'.repeat(5000)}x</table>`)
    expect(table).toMatchObject({ rows: [[{ text: '1' }, { text: 'x' }]] })
  })
})

describe('hidden text', () => {
  it.each([
    ['hidden', '<p>a</p><p hidden>secret</p>'],
    ['display:none', '<p>a</p><div style="color: red; display : none"><p>secret</p></div>'],
    ['visibility', '<p>a</p><h2 style="visibility:hidden">secret</h2>'],
    ['a closed dialog', '<p>a</p><dialog>secret</dialog>'],
  ])('leaves text out that is hidden by %s, and quotes it', (_, html) => {
    expect(blocks(html)).toEqual(['paragraph a'])
    const [problem] = read(html).problems ?? []
    expect(problem).toMatchObject({ rule: 'tables/hidden-content', level: 'warning' })
    expect(problem?.message).toContain('6 characters')
    expect(problem?.message).toContain('"secret"')
  })

  it.each([
    ['a banner on cookies', '<div hidden><p>We use cookies to make this site work.</p></div>'],
    ['a menu', '<ul style="display:none"><li><a href="/about">About the Trust</a></ul>'],
    ['a link to the content', '<span hidden>Skip to main content</span>'],
    ['words for printers', '<p class="print-only" hidden>Printed from our site on request</p>'],
    ['what a form says when it is sent', '<form><p hidden>Please fill in your name</p></form>'],
    ['an icon', '<svg style="display:none"><title>arrow left</title></svg>'],
    ['code that scripts use', '<div hidden>{"page": 4}</div>'],
    ['a window that a script opens', '<div id="shareModal" hidden><p>Send this page to a colleague</p></div>'],
  ])('is not told where pages hide it as a matter of course: %s', (_, html) => {
    expect(problems(`<p>a</p>${html}`)).toEqual([])
  })

  it('is told in the data of a table, whatever that stands in, and not quoted from cells', () => {
    const html = '<nav><table><tr><th>Asset<th>Count<tr hidden><td>Laptop of J. Doe<td>1</table></nav>'
    expect(problems(html)).toHaveLength(1)
    expect(read(html).problems?.[0]?.message).not.toContain('Doe')
  })

  it('quotes no address and no long number', () => {
    const [problem] = read('<p>a</p><p hidden>Ask jo@example.org or ring 01632 960001 first</p>').problems ?? []
    expect(problem?.message).toContain('"Ask … or ring … … first"')
  })

  it('keeps hidden cells and items, and marks them, but no hidden rows', () => {
    const html =
      '<ul><li>a<li hidden>b</ul><table><tr><th>c<th>d<tr style="display:none"><td>1<td>2<tr><td>3<td hidden>4</table>'
    expect(read(html).blocks).toMatchObject([
      { kind: 'list', items: [{ text: 'a' }, { text: 'b', hidden: true }] },
      { kind: 'table', rows: [[{ text: '3' }, { text: '4', hidden: true }]] },
    ])
    expect(tables(html)[0]?.rows[0]?.[0]).not.toHaveProperty('hidden')
    expect(problems(html)).toEqual(['hidden-content 1:21'])
  })

  it('leaves out a heading that is repeated in each cell for narrow screens, and nothing else that screen readers pass over', () => {
    const html =
      '<table><tr><th>Age<th>Dose<tr><td><span aria-hidden="true">Age: </span>3<td><span aria-hidden="true">about </span>5</table>'
    expect(rows(html)).toEqual([['3', 'about 5']])
  })
})

describe('tables', () => {
  it('gives every cell its line, column, table, row and cell', () => {
    const [table] = tables(
      '<h2>Estate</h2>\n<table>\n <caption> Our <b>estate</b> </caption>\n <tr><th>Asset<th>Quantity\n <tr><th scope=row>PCs<td> 4307 </td></table>',
    )
    expect(table).toEqual({
      kind: 'table',
      caption: 'Our estate',
      under: ['Estate'],
      headers: ['Asset', 'Quantity'],
      headingPlaces: [
        { kind: 'html', source: name, line: 4, column: 6, table: 1, row: 1, cell: 1 },
        { kind: 'html', source: name, line: 4, column: 15, table: 1, row: 1, cell: 2 },
      ],
      headingRows: [
        [
          {
            text: 'Asset',
            header: true,
            location: { kind: 'html', source: name, line: 4, column: 6, table: 1, row: 1, cell: 1 },
          },
          {
            text: 'Quantity',
            header: true,
            location: { kind: 'html', source: name, line: 4, column: 15, table: 1, row: 1, cell: 2 },
          },
        ],
      ],
      location: { kind: 'html', source: name, line: 2, column: 1, table: 1 },
      rows: [
        [
          {
            text: 'PCs',
            header: true,
            location: { kind: 'html', source: name, line: 5, column: 6, table: 1, row: 2, cell: 1 },
          },
          { text: '4307', location: { kind: 'html', source: name, line: 5, column: 23, table: 1, row: 2, cell: 2 } },
        ],
      ],
    })
  })

  it('takes one heading cell over all columns for no heading, but for a row that names those below it', () => {
    const [table] = tables(
      '<table><tr><th>Title<th>Supplier<th>End<tr><th colspan=3>Networks<tr><td>Lines<td>Example Ltd<td>2028</table>',
    )
    expect(table?.headers).toEqual(['Title', 'Supplier', 'End'])
    expect(table?.rows.map((row) => new Set(row.map(({ text }) => text)).size)).toEqual([1, 3])
  })

  it('stands under the headings above, outermost first, and under a line that is all bold', () => {
    const grid = '<table><tr><th>a<th>b<tr><td>1<td>2</table>'
    expect(
      tables(
        `<h1>A</h1><h3>B</h3>${grid}<h2>C</h2><p><strong>Revenue</strong></p><p>Some words.</p>${grid}${grid}<h2>D</h2>${grid}`,
      ).map((table) => table.under),
    ).toEqual([
      ['A', 'B'],
      ['A', 'C', 'Revenue'],
      ['A', 'C', 'Revenue'],
      ['A', 'D'],
    ])
  })

  it('repeats a cell in every column and row it spans, with its one place', () => {
    const html =
      '<table><tr><th>Year<th>Class<th>Budget<tr><td rowspan=2>2017<td>PAY<td>1<tr><td colspan=2>none<tr><td rowspan=0>2018<td>PAY<td>2<tr><td>NON-PAY<td>3</table>'
    expect(rows(html)).toEqual([
      ['2017', 'PAY', '1'],
      ['2017', 'none', 'none'],
      ['2018', 'PAY', '2'],
      ['2018', 'NON-PAY', '3'],
    ])
    const [table] = tables(html)
    expect(table?.rows[1]?.[0]?.location).toEqual(table?.rows[0]?.[0]?.location)
    expect(table?.rows[1]?.[2]?.location).toMatchObject({ row: 3, cell: 2 })
    expect(problems(html)).toEqual([])
  })

  it('lets no cell hang down into another part of the table, nor further than it says', () => {
    expect(
      rows(
        '<table><thead><tr><th>a<th rowspan=9>b</thead><tr><td rowspan=3>1<td>2<tr><td>3<tr><td>4<tr><td>5<td>6<tbody><tr><td>7<td>8</table>',
      ),
    ).toEqual([
      ['1', '2'],
      ['1', '3'],
      ['1', '4'],
      ['5', '6'],
      ['7', '8'],
    ])
  })

  it('takes several rows of heading cells at the top for heading rows, without thead as well', () => {
    const html = '<table><tr><th>2017/18<th>2017/18<tr><th>WTE<th>Budget<tr><td>4.6<td>£5</table>'
    expect(tables(html)[0]).toMatchObject({
      headers: ['2017/18 WTE', '2017/18 Budget'],
      rows: [[{ text: '4.6', location: { row: 3 } }, {}]],
    })
  })

  it('joins several heading rows, and each heading once', () => {
    const html =
      '<table><thead><tr><th rowspan=2>Centre<th colspan=2>2017/18<tr><th>WTE<th>Budget</thead><tr><td>IT<td>4.6<td>£5</table>'
    expect(tables(html)[0]).toMatchObject({
      headers: ['Centre', '2017/18 WTE', '2017/18 Budget'],
      rows: [[{ text: 'IT', location: { row: 3, cell: 1 } }, {}, {}]],
    })
  })

  it('takes a first row of one cell for the caption', () => {
    const html = '<table><tr><th colspan=2>Hardware<tr><th>Asset<th>Quantity<tr><td>PCs<td>1</table>'
    expect(tables(html)[0]).toMatchObject({ caption: 'Hardware', headers: ['Asset', 'Quantity'] })
    expect(problems(html)).toEqual([])
  })

  it('reads the foot last, wherever it stands', () => {
    expect(
      rows('<table><tfoot><tr><td>T<td>3</tfoot><thead><tr><th>a<th>b</thead><tbody><tr><td>x<td>3</table>'),
    ).toEqual([
      ['x', '3'],
      ['T', '3'],
    ])
  })

  it('reads a table inside a table as one of its own, numbered as the page has it', () => {
    const html =
      '<table><tr><th>a<th>b<tr><td>1 <table><tr><th>c<th>d<tr><td>2<td>3</table><td>4</table><table><tr><th>e<th>f<tr><td>5<td>6</table>'
    expect(
      tables(html).map((table) => [table.headers.join(), table.location.kind === 'html' ? table.location.table : 0]),
    ).toEqual([
      ['a,b', 1],
      ['c,d', 2],
      ['e,f', 3],
    ])
    expect(rows(html)).toEqual([['1', '4']])
  })

  it('reads a table that lays out the page as page', () => {
    const html =
      '<table><tr><td><h2>Menu</h2><p>Home<td><h2>Estate</h2><table><tr><th>a<th>b<tr><td>1<td>2</table></table>'
    expect(blocks(html)).toEqual(['heading Menu', 'paragraph Home', 'heading Estate', 'table a|b'])
    expect(tables(html)[0]).toMatchObject({ under: ['Estate'], location: { table: 2 } })
    expect(blocks('<table><tr><td>Just a box</table>')).toEqual(['paragraph Just a box'])
  })

  it('gives links of cells after the table', () => {
    expect(blocks('<table><tr><th>a<th>b<tr><td><a href="u">1</a><td>2</table><p>x')).toEqual([
      'table a|b',
      'link 1 -> u',
      'paragraph x',
    ])
  })

  it('puts paragraphs and lists of a cell on lines of their own', () => {
    expect(rows('<table><tr><th>a<th>b<tr><td><p>x</p><p>y</p><td>1<ul><li>2<li>3</ul></table>')).toEqual([
      ['x\ny', '1\n2\n3'],
    ])
  })
})

describe('tables that are not as they should be', () => {
  const head = '<table>\n<tr><th>a<th>b<th>c\n'
  it.each([
    { name: 'a cell too few', html: `${head}<tr><td>1<td>2\n<tr><td>3<td>4<td>5\n</table>`, found: ['ragged-row 3:5'] },
    {
      name: 'a cell too many',
      html: `${head}<tr><td>1<td>2<td>3<td>4\n<tr><td>3<td>4<td>5\n</table>`,
      found: ['ragged-row 3:5'],
    },
    {
      name: 'a remark in one cell',
      html: `${head}<tr><td>1<td>2<td>3\n<tr><td>Note\n</table>`,
      found: ['ragged-row 4:5'],
    },
    {
      name: 'a remark over more columns than there are',
      html: `${head}<tr><td>1<td>2<td>3\n<tr><td colspan=9>Note\n</table>`,
      found: [],
    },
    { name: 'an empty cell too many', html: `${head}<tr><td>1<td>2<td>3<td>&nbsp;\n</table>`, found: [] },
    {
      name: 'a hole in a row',
      html: `${head}<tr><td>1<td>2<td rowspan=2>3\n<tr><td>4\n</table>`,
      found: ['ragged-row 4:5'],
    },
    {
      name: 'headings that differ from all rows',
      html: `${head}<tr><td>1<td>2\n<tr><td>3<td>4\n</table>`,
      found: ['ragged-row 2:5'],
    },
    {
      name: 'no heading row',
      html: '<table>\n<tr><td>a<td>b\n<tr><td>1<td>2\n</table>',
      found: ['no-heading-row 2:5'],
    },
    {
      name: 'two headings alike',
      html: '<table><tr><th>a<th>A<tr><td>1<td>2</table>',
      found: ['duplicate-heading 1:17'],
    },
    {
      name: 'a unit beside two years',
      html: '<table><tr><th>Requests<th>2024<th>%<th>2025<th>%<tr><td>Answered<td>5<td>50%<td>6<td>60%</table>',
      found: [],
    },
    {
      name: 'values without a heading',
      html: '<table><tr><th><th>b<th><tr><td>1<td>2<td>3</table>',
      found: ['unnamed-column 1:21'],
    },
    {
      name: 'empty rows',
      html: `${head}<tr><td>1<td>2<td>3\n<tr><td>&nbsp;<td><td>\n</table>`,
      found: ['padding-left-out 4:5'],
    },
    { name: 'no end', html: `${head}<tr><td>1<td>2<td>3`, found: ['table-not-closed 1:1'] },
  ])('reports $name at its place', ({ html, found }) => {
    expect(problems(html)).toEqual(found)
  })

  it('counts the cells of a ragged row, and not the holes between them', () => {
    const html = '<table><tr><th>A<th>B<th>C<tr><td>1<td>2<td rowspan=2>3\n<tr><td>4\n</table>'
    const { problems: found = [] } = readHtml(html, { name: 'page.html' })
    expect(found.map(({ message }) => message)).toEqual([
      '2 cells where there are 3 headings. A cell is missing or one is too many: put the row right.',
    ])
  })

  it('tells once of all the rows in which a cell that hangs down leaves holes', () => {
    const found = (html: string) => readHtml(html, { name: 'page.html' }).problems ?? []
    const rowsBelow = `${head}<tr><td>1<td>2<td rowspan=0>3${'\n<tr><td>4'.repeat(30)}\n<tr><td>5<td>6\n<tr><td>7<td>8<td>9</table>`
    expect(found(rowsBelow).map(({ message }) => message)).toEqual(
      [
        '4 cells where there are 3 headings. A cell is missing or one is too many: put the row right.',
        '2 cells where there are 3 headings. So it is in 29 more rows of this table: a cell from further up hangs down beside them and leaves holes. Check rowspan, or put the rows right.',
      ].toReversed(),
    )
  })

  it('warns of spans that ask for more cells than a table may have, with the figure', () => {
    const bomb = `<table><tr>${'<td colspan=1000>a'.repeat(99)}<td rowspan=0>z${'<tr><td>b'.repeat(900)}</table>`
    const found = (readHtml(bomb, { name: 'page.html' }).problems ?? []).filter(
      ({ rule }) => rule === 'tables/span-limit' || rule === 'tables/ragged-row',
    )
    expect(found.map(({ rule, level, message }) => [rule, level, message])).toEqual([
      [
        'tables/span-limit',
        'warning',
        '99 cells of this table, the first of them here, span columns that it does not have, 89,199,901 places in all, where 5,000,000 are the most that is read of one. They were repeated only in those that it has: check colspan.',
      ],
      [
        'tables/ragged-row',
        'error',
        '2 cells where there are 100 headings. So it is in 899 more rows of this table: a cell from further up hangs down beside them and leaves holes. Check rowspan, or put the rows right.',
      ],
    ])
  })

  it('keeps the cells of a ragged row', () => {
    expect(rows(`${head}<tr><td>1<td>2\n<tr><td>3<td>4<td>5<td>6\n</table>`)).toEqual([
      ['1', '2'],
      ['3', '4', '5', '6'],
    ])
  })

  it('keeps a hole as an empty cell', () => {
    expect(rows(`${head}<tr><td>1<td>2<td rowspan=2>3\n<tr><td>4\n</table>`)).toEqual([
      ['1', '2', '3'],
      ['4', '', '3'],
    ])
  })

  it('repeats no cell in columns that the table does not have, and says so once', () => {
    const html = `<table><tr><th>a<th>b${'<tr><td colspan=1000>x<td>y'.repeat(500)}</table>`
    expect(problems(html)).toEqual(['ragged-row 1:12', 'span-limit 1:26'])
    expect(rows(html)).toHaveLength(500)
    const last = '<table><tr><th>a<th>b<th colspan=100>c<tr><td>1<td>2<td>3<tr><td>4<td>5<td>6</table>'
    expect([rows(last), tables(last)[0]?.headers, problems(last)]).toEqual([
      [
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
      ['a', 'b', 'c'],
      ['span-limit 1:22'],
    ])
  })
})

describe('pages that are not as they should be', () => {
  it.each(['', ' \n', '\ufeff\u00a0'])('says that %j is empty', (html) => {
    expect(read(html)).toMatchObject({ blocks: [], problems: [{ rule: 'tables/empty-file' }] })
  })

  it('says that a page without text is empty', () => {
    expect(read('<html><body><script>put()</script></body></html>')).toMatchObject({
      blocks: [],
      problems: [{ rule: 'tables/empty-file', location: { kind: 'html', line: 1 } }],
    })
  })

  it('reads lines that are not UTF-8, and says which', () => {
    const source = readHtml(Uint8Array.from([...new TextEncoder().encode('<p>£1</p>\n<p>'), 0xa3, 0x32]), { name })
    expect(source.blocks.map(shown)).toEqual(['paragraph £1', 'paragraph £2'])
    expect(source.problems).toMatchObject([{ rule: 'tables/not-utf-8', location: { line: 2, column: 1 } }])
  })
})

describe('comments of a page', () => {
  const told = (body: string): readonly unknown[] =>
    (readHtml(`<p>Text</p>${body}`, { name }).problems ?? []).map(({ rule, level, message, location }) => [
      rule,
      level,
      location?.kind === 'html' ? location.column : 0,
      message,
    ])

  it.each([
    ['<!-- <table><tr><th>Supplier<th>Price<tr><td>Oakfield<td>12</table> -->', '2 rows of a table'],
    ['<!--<tr><td>Laptops</td><td>790</td></tr>-->', '1 row of a table'],
    ['<!-- still £120,000? -->', '1 amount of money'],
    ['<!-- <li>a.b@body.nhs.uk</li> -->', '1 e-mail address'],
    ['<!-- ring 01632 960 001 -->', '1 telephone number'],
    ['<!-- updated by Jane Smith -->', '1 name of a person'],
  ])('tell what stands in them: %s', (comment, said) => {
    expect(told(comment)).toEqual([['tables/hidden-content', 'warning', 12, expect.stringContaining(said)]])
  })

  it('are passed over above the page, where they say what file it is', () => {
    const of = (comment: string): unknown =>
      readHtml(`<!doctype html><!-- ${comment} --><html><p>Text`, { name }).problems?.map(({ level }) => level)
    expect(of('A copy of the page that was made for the archive of the trust')).toEqual([])
    expect(of('A copy of the page that says £120,000 in its table')).toEqual(['warning'])
  })

  it('are a note where they hold words alone, and repeat none of what stands in them', () => {
    const [only] = told('<!-- this row is to be taken out before we publish -->')
    expect(only).toEqual(['tables/hidden-content', 'note', 12, expect.not.stringContaining('taken out before')])
  })

  it.each([
    '<!-- /.container -->',
    '<!-- wp:table --><!-- /wp:table -->',
    '<!--[if IE]><p>This page is not for you, and the old one is at £2</p><![endif]-->',
    '<!-- Google Tag Manager: please do not take this out of the page -->',
    '<!-- <script>var price = "£12"</script> -->',
    '<!-- This site is optimised with the Yoast plugin for all of its pages -->',
    '<!-- id 0123 456 7890123 -->',
  ])('are passed over where programs and builders of pages write them: %s', (comment) => {
    expect(told(comment)).toEqual([])
  })
})

describe('pages that office programs save', () => {
  const open = (body: string): ReturnType<typeof readHtml> => readHtml(body, { name: 'saved.htm' })
  const codesOf = ({ problems = [] }: ReturnType<typeof readHtml>): readonly string[] =>
    problems.map(({ rule }) => rule)

  it.each([
    ['LibreOffice', '<a class="comment-indicator"></a><comment>Ask Jo first</comment>'],
    ['Excel', '<a class=msocomanchor href="#_msocom_1">[1]</a>'],
    ['Word', '<span style="mso-element:comment">Ask Jo first</span>'],
    ['hidden text of Word', '<span style="color:red;mso-hide:all">Ask Jo first</span>'],
  ])('keep comments out of their cells: %s', (_, comment) => {
    const source = open(`<table><tr><th>a<th>b<tr><td>${comment}£26,000.50<td>x</table>`)
    const [table] = source.blocks
    expect(table?.kind === 'table' && table.rows[0]?.[0]?.text).toBe('£26,000.50')
    expect(codesOf(source)).toEqual(['tables/hidden-content'])
  })

  it.each([
    [
      'Word',
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Jane Smith</o:Author></o:DocumentProperties></xml><![endif]--></head>',
    ],
    ['LibreOffice', '<meta name="generator" content="LibreOffice 7.4"><meta name="author" content="Jane Smith">'],
  ])('say who wrote them: %s', (_, head) => {
    const { problems = [] } = open(`${head}<p>Text`)
    expect(problems).toMatchObject([{ rule: 'tables/author-named', level: 'note' }])
    expect(JSON.stringify(problems)).not.toContain('Smith')
  })

  it('tell no author of a page that was written for the web, which shows whom it is by', () => {
    expect(codesOf(open('<meta name="author" content="Jane Smith"><p>Text'))).toEqual([])
  })

  it('are only a frame where a workbook has several sheets, which is said', () => {
    const source = open(
      '<html><frameset rows="*,39"><frameset><frame src="Book1_files/sheet001.htm"></frameset><noframes><body><p>No frames</body></noframes></frameset></html>',
    )
    expect([source.blocks, codesOf(source)]).toEqual([[], ['tables/empty-file']])
    expect(source.problems?.[0]?.message).toContain('"Book1_files/sheet001.htm"')
  })
})
