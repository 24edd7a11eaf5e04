import type { List, Source, Table } from '@imt/core'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { pack } from '../archive/pack.js'
import { read, type Limits } from '../index.js'
import { docxReader } from './index.js'

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (...of: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships>${of.map(([kind, target], at) => `<Relationship Id="r${at + 1}" Type="${type}/${kind}" Target="${target}"/>`).join('')}</Relationships>`

/** A document whose text is given; other parts stand beside it. */
const documentOf = (body: string, others: Readonly<Record<string, string>> = {}): Promise<Uint8Array> =>
  pack(
    Object.entries({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
      'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
      ...others,
    }).map(([name, content]) => ({ name, content })),
  )
const open = async (
  body: string,
  others?: Readonly<Record<string, string>>,
  limits?: Partial<Limits>,
): Promise<Source> =>
  read(await documentOf(body, others), { name: 'a.docx', readers: [docxReader], ...(limits ? { limits } : {}) })

const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const hiddenRun = (text: string): string => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${text}</w:t></w:r>`
const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`
const tr = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : tc(cell))).join('')}</w:tr>`
const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`

const codes = ({ problems = [] }: Source): readonly string[] =>
  problems.map(({ rule }) => rule.slice(7)).filter((code) => code !== 'no-heading-row')
const tablesOf = ({ blocks }: Source): readonly Table[] => blocks.filter((block) => block.kind === 'table')
const textsOf = (table: Table | undefined): readonly (readonly string[])[] =>
  (table?.rows ?? []).map((row) => row.map(({ text }) => text))
const saidIn = ({ blocks }: Source): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map(({ text }) => text) : 'text' in block ? [block.text] : [],
  )
const withinOf = (source: Source): readonly unknown[] =>
  (source.problems ?? []).map(({ location }) => location && 'within' in location && location.within)
const hiddenIn = ({ blocks }: Source): List | undefined =>
  blocks.find((block) => block.kind === 'list' && block.items.every(({ hidden }) => hidden)) as List | undefined

const estate = tbl(tr(['Asset', 'Quantity'], '<w:tblHeader/>'), tr(['Laptops', '790']), tr(['Phones', '145']))

describe('the text of a document', () => {
  const styles = `<w:styles xmlns:w="w">
    <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
    <w:style w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="berschrift1"/></w:style>
    <w:style w:styleId="Round"><w:basedOn w:val="Round"/></w:style>
    <w:style w:styleId="Bullet"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>`
  const others = { 'word/_rels/document.xml.rels': relations(['styles', 'styles.xml']), 'word/styles.xml': styles }

  it('is headings by their styles and outline, paragraphs, and lists', async () => {
    const source = await open(
      p('Estate', '<w:pStyle w:val="Own"/>') +
        p('Devices', '<w:outlineLvl w:val="1"/>') +
        p('All of them', '<w:pStyle w:val="Round"/>') +
        p('a', '<w:pStyle w:val="Bullet"/>') +
        p('b', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>') +
        p('c', '<w:pStyle w:val="Bullet"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      others,
    )
    expect(source.blocks.map((block) => [block.kind, 'level' in block ? block.level : undefined])).toEqual([
      ['heading', 1],
      ['heading', 2],
      ['paragraph', undefined],
      ['list', undefined],
      ['paragraph', undefined],
    ])
    expect(saidIn(source)).toEqual(['Estate', 'Devices', 'All of them', 'a', 'b', 'c'])
    expect(source.blocks[2]?.location).toEqual({
      kind: 'other',
      source: 'a.docx',
      format: 'docx',
      within: 'paragraph 3',
    })
  })

  it('keeps its signs, lines and tabs, and is no markup', async () => {
    const source = await open(
      '<w:p><w:r><w:t>a &lt;b&gt; &amp;amp; c</w:t><w:br/><w:t>d</w:t><w:tab/><w:t>e</w:t><w:noBreakHyphen/><w:t>f</w:t><w:sym w:char="20AC"/></w:r></w:p>',
    )
    expect(saidIn(source)).toEqual(['a <b> &amp; c\nd e-f€'])
  })

  it('has links, text boxes once, footnotes, headers and footers', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const source = await open(
      `<w:p><w:hyperlink r:id="r1"><w:r><w:t>the ledger</w:t></w:r></w:hyperlink>
        <w:r><mc:AlternateContent><mc:Choice>${box('in a box')}</mc:Choice><mc:Fallback>${box('in a box')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`
        .replaceAll(/\n\s*/g, '')
        .replace('<w:p>', '<w:p xmlns:r="r" xmlns:mc="mc">'),
      {
        'word/_rels/document.xml.rels': relations(
          ['hyperlink', 'https://example.org/?a=1&amp;b=2'],
          ['footnotes', 'footnotes.xml'],
          ['header', 'header1.xml'],
          ['footer', '/word/footer1.xml'],
        ),
        'word/footnotes.xml': `<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${p('A note')}</w:footnote></w:footnotes>`,
        'word/header1.xml': `<w:hdr xmlns:w="w">${p('OFFICIAL')}</w:hdr>`,
        'word/footer1.xml': `<w:ftr xmlns:w="w">${p('Page 1')}</w:ftr>`,
      },
    )
    expect(saidIn(source)).toEqual(['in a box', 'the ledger', 'the ledger', 'A note', 'OFFICIAL', 'Page 1'])
    expect(source.blocks.find(({ kind }) => kind === 'link')).toMatchObject({ href: 'https://example.org/?a=1&b=2' })
    expect(source.blocks.map(({ location }) => 'within' in location && location.within)).toEqual([
      'paragraph 1',
      'paragraph 1',
      'paragraph 1',
      'footnote 1',
      'header',
      'footer',
    ])
  })
})

describe('the tables of a document', () => {
  it('have their headings, and the place of each cell as it is counted in Word', async () => {
    const source = await open(p('Before') + estate + estate)
    const [, second] = tablesOf(source)
    expect([second?.headers, textsOf(second)]).toEqual([
      ['Asset', 'Quantity'],
      [
        ['Laptops', '790'],
        ['Phones', '145'],
      ],
    ])
    expect(second?.rows[1]?.[1]?.location).toEqual({
      kind: 'other',
      source: 'a.docx',
      format: 'docx',
      within: 'table 2 › B3',
    })
    expect(codes(source)).toEqual([])
  })

  it('say in the words of Word that no row is marked as headings', async () => {
    const source = await open(tbl(tr(['a', 'b']), tr(['1', '2']), tr(['3', '4'])))
    expect(source.problems?.map(({ message }) => message)).toEqual([
      'No row of this table is marked as headings, so the first one was taken: "a", "b". Mark it in Word: Table Layout, Repeat Header Rows.',
    ])
  })

  it('join cells over columns and rows, and leave columns empty where a row begins late', async () => {
    const source = await open(
      tbl(
        tr(['Centre', 'Class', 'Budget'], '<w:tblHeader/>'),
        tr([tc('IT', '<w:vMerge w:val="restart"/>'), 'PAY', '1']),
        tr([tc('', '<w:vMerge/>'), 'NON-PAY', '2']),
        tr([tc('TOTAL', '<w:gridSpan w:val="2"/>'), '3']),
        tr(['x', 'y'], '<w:gridBefore w:val="1"/>'),
      ),
    )
    expect(textsOf(tablesOf(source)[0])).toEqual([
      ['IT', 'PAY', '1'],
      ['IT', 'NON-PAY', '2'],
      ['TOTAL', 'TOTAL', '3'],
      ['', 'x', 'y'],
    ])
  })

  it('stand in each other', async () => {
    const inner = tbl(tr(['a', 'b'], '<w:tblHeader/>'), tr(['1', '2']))
    const source = await open(tbl(tr(['Outer', 'Two'], '<w:tblHeader/>'), tr([tc(inner + p('')), 'x'])))
    expect(tablesOf(source).map(textsOf)).toEqual([[['', 'x']], [['1', '2']]])
    expect(tablesOf(source)[1]?.rows[0]?.[0]?.location).toMatchObject({ within: 'table 2 › A2' })
  })

  it('are read by any prefix, as other programs write them', async () => {
    const body = estate.replaceAll('w:', 'ns0:')
    const bytes = await documentOf(body)
    const text = await pack([
      {
        name: 'word/document.xml',
        content: `<ns0:document xmlns:ns0="w"><ns0:body>${body}</ns0:body></ns0:document>`,
      },
    ])
    expect(bytes.length).toBeGreaterThan(0)
    const source = await read(text, { name: 'a.docx', readers: [docxReader] })
    expect(textsOf(tablesOf(source)[0])).toHaveLength(2)
  })
})

describe('what a document does not show is kept, marked and told', () => {
  const by = 'w:author="Jane Smith" w:date="2026-01-01T00:00:00Z"'

  it('hidden text, in a paragraph and in a cell', async () => {
    const source = await open(
      `<w:p><w:r><w:t>Shown</w:t></w:r>${hiddenRun('not for')}${hiddenRun(' release')}</w:p>` +
        tbl(tr(['a', 'b'], '<w:tblHeader/>'), tr(['x', tc(`<w:p><w:r><w:t>7</w:t></w:r>${hiddenRun('8')}</w:p>`)])),
    )
    expect([codes(source), withinOf(source)]).toEqual([['hidden-content'], ['paragraph 1']])
    expect(source.problems?.[0]?.message).toContain('2 texts')
    expect(textsOf(tablesOf(source)[0])).toEqual([['x', '7']])
    expect(hiddenIn(source)?.items).toEqual([
      {
        text: 'not for release',
        hidden: true,
        location: expect.objectContaining({ within: 'paragraph 1' }) as unknown,
      },
      { text: '8', hidden: true, location: expect.objectContaining({ within: 'table 1 › B2' }) as unknown },
    ])
  })

  it('text whose style is hidden, and a row that is', async () => {
    const source = await open(
      p('Secret', '<w:pStyle w:val="Gone"/>') + tbl(tr(['a', 'b']), tr(['1', '2']), tr(['3', '4'], '<w:hidden/>')),
      {
        'word/_rels/document.xml.rels': relations(['styles', 'styles.xml']),
        'word/styles.xml':
          '<w:styles xmlns:w="w"><w:style w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
      },
    )
    expect(hiddenIn(source)?.items.map(({ text }) => text)).toEqual(['Secret', '3 4'])
    expect(textsOf(tablesOf(source)[0])).toEqual([['1', '2']])
  })

  it('tracked changes, taken as made', async () => {
    const source = await open(
      `<w:p><w:r><w:t>The value is </w:t></w:r><w:del ${by}><w:r><w:delText>£5m</w:delText></w:r></w:del><w:ins ${by}><w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>£4m</w:t></w:r></w:ins></w:p>` +
        `<w:p><w:moveFrom ${by}><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo ${by}><w:r><w:t>moved</w:t></w:r></w:moveTo></w:p>` +
        tbl(tr(['a', 'b']), tr(['1', '2']), tr(['old', 'row'], `<w:del ${by}/>`)),
    )
    expect(saidIn(source)).toEqual(['The value is £4m', 'moved', '£5m', 'old row'])
    expect(textsOf(tablesOf(source)[0])).toEqual([['1', '2']])
    expect(codes(source)).toEqual(['hidden-content', 'author-named'])
    expect(source.problems?.[0]?.message).toContain('6 tracked changes')
    expect(source.problems?.[0]?.message).toContain('"£5m"')
  })

  it('comments at what they are about, with who wrote them and the document, by count', async () => {
    const source = await open(`<w:p><w:r><w:t>Text</w:t></w:r><w:r><w:commentReference w:id="4"/></w:r></w:p>`, {
      'word/_rels/document.xml.rels': relations(['comments', 'comments.xml']),
      'word/comments.xml': `<w:comments xmlns:w="w"><w:comment w:id="4" w:author="Bob Brown">${p('Ask Jo first')}</w:comment></w:comments>`,
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Jane Smith</dc:creator><cp:lastModifiedBy>Jane Smith</cp:lastModifiedBy></cp:coreProperties>',
    })
    expect([codes(source), withinOf(source)]).toEqual([
      ['hidden-content', 'author-named'],
      ['paragraph 1', 'properties'],
    ])
    const [comment, authors] = source.problems ?? []
    expect(comment?.message).toContain('"Ask Jo first"')
    expect(authors?.message).toContain('2 names')
    expect(authors?.message).not.toMatch(/Smith|Brown/)
  })

  it('names of programs are not told as those of persons', async () => {
    const core = '<p xmlns:dc="d"><dc:creator>python-docx</dc:creator></p>'
    expect(codes(await open(p('Text'), { 'docProps/core.xml': core }))).toEqual([])
  })

  it('files that stand in it', async () => {
    const source = await open(p('Text'), { 'word/embeddings/Worksheet1.xlsx': 'PK' })
    expect(codes(source)).toEqual(['hidden-content'])
    expect(source.problems?.[0]?.message).toContain('"Worksheet1.xlsx"')
  })
})

describe('files that are none, or made to do harm', () => {
  const named = (bytes: Uint8Array | string, name = 'a.docx'): Promise<Source> =>
    read(bytes, { name, readers: [docxReader] })

  it('a document without text, cut short, or whose text is damaged or missing', async () => {
    expect(codes(await open(''))).toEqual(['empty-file'])
    const bytes = await documentOf(p('Text'))
    for (const cut of [30, 300, bytes.length - 30]) expect(codes(await named(bytes.subarray(0, cut)))).toHaveLength(1)
    expect(codes(await open('<w:p><w:r>'))).toEqual(['binary-file'])
    const without = await pack([{ name: 'word/styles.xml', content: '<a/>' }])
    expect(codes(await named(without))).toEqual(['binary-file'])
  })

  it('a part beside the text that is damaged or missing: it is named, and the rest is read', async () => {
    const related = {
      'word/_rels/document.xml.rels': relations(['footnotes', 'footnotes.xml'], ['header', 'header1.xml']),
    }
    const note = '<w:footnotes xmlns:w="w"><w:footnote w:id="2"><w:p><w:r><w:t>A note</w:t></w:r></w:p>'
    const header = `<w:hdr xmlns:w="w">${p('Head')}</w:hdr>`
    const whole = await open(p('Text'), {
      ...related,
      'word/footnotes.xml': `${note}</w:footnote></w:footnotes>`,
      'word/header1.xml': header,
    })
    expect(codes(whole)).toEqual([])
    const cut = await open(p('Text'), { ...related, 'word/footnotes.xml': note, 'word/header1.xml': header })
    const missing = await open(p('Text'), { ...related, 'word/header1.xml': header })
    for (const source of [cut, missing]) {
      expect(source.problems).toMatchObject([
        {
          level: 'warning',
          message:
            '1 part of this document could not be read to its end, since it is damaged or missing: "word/footnotes.xml". The rest was checked. Open it in Word and save it again.',
        },
      ])
      expect(saidIn(source)).toEqual(expect.arrayContaining(['Text', 'Head']))
    }
  })

  it('entities that a file defines itself', async () => {
    const bytes = await pack([
      {
        name: 'word/document.xml',
        content: `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="w">${p('&b;')}</w:document>`,
      },
    ])
    expect(codes(await named(bytes))).toEqual(['binary-file'])
  })

  it('elements that stand in each other without end, and spans over everything', async () => {
    expect(codes(await open('<w:sdt>'.repeat(100_000)))).toEqual(['binary-file'])
    const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(400)}${p('x')}${'</w:tc></w:tr></w:tbl>'.repeat(400)}`
    expect(codes(await open(nested))).toContain('limit-reached')
    const wide = tbl(tr(['a', 'b']), tr([tc('x', '<w:gridSpan w:val="999999999"/>'), 'y']))
    expect(tablesOf(await open(wide))).toHaveLength(1)
  })

  it('what unpacks to far more than it is', async () => {
    const source = await open(p(' '.repeat(20_000_000)))
    expect(codes(source)).toEqual(['limit-reached'])
    expect(source.problems?.[0]?.message).toContain('unpacks to')
  })

  it('limits of tables and cells', async () => {
    expect(codes(await open(estate + estate, {}, { tables: 1 }))).toEqual(['limit-reached'])
    expect(codes(await open(p('abcdef'), {}, { cell: 3 }))).toEqual(['limit-reached'])
  })

  it('one that is protected by a password', async () => {
    const encrypted = await writeXlsx({
      sheets: [{ name: 'Sheet1', rows: [['a']] }],
      encryption: { password: 'x', spinCount: 1000 },
    })
    const source = await named(encrypted)
    expect(codes(source)).toEqual(['binary-file'])
    expect(source.problems?.[0]?.message).toContain('in Word: File')
  })

  it('other files that are named as one, and one that is named as text', async () => {
    const html = await named('<p>a <table><tr><th>x<th>y<tr><td>1<td>2</table>')
    expect([html.kind, codes(html)]).toEqual(['html', ['misnamed-file']])
    const docx = await named(await documentOf(p('Text')), 'a.csv')
    expect([docx.kind, codes(docx)]).toEqual(['docx', ['misnamed-file']])
    expect(docxReader.detects(await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['a']] }] }), 'a.docx')).toBe(0)
  })
})
