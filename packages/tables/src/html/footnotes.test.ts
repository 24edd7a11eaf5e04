import { describe, expect, it } from 'vitest'
import type { Source, Table } from '@imt/core'
import { readHtml } from './read-html.js'

const read = (cell: string): Source =>
  readHtml(`<table><tr><th>Asset<th>Quantity<tr><td>Laptops<td>${cell}</table>`, { name: 'page.html' })
const table = (source: Source): Table | undefined =>
  source.blocks.find((block): block is Table => block.kind === 'table')
const text = (source: Source): string | undefined => table(source)?.rows[0]?.[1]?.text
const codes = (source: Source): readonly string[] => (source.problems ?? []).map(({ rule }) => rule)

describe('footnote marks in cells', () => {
  it.each([
    ['790<sup>1</sup>', '790'],
    ['100<sup> 12 </sup>', '100'],
    ['790<sup><a href="#fn1">1</a></sup>', '790'],
    ['790<sup>[1]</sup>', '790'],
    ['790<sup>(a)</sup>', '790'],
    ['790<sup>a</sup>', '790'],
    ['790<sup>1,2</sup>', '790'],
    ['790<sup>1</sup><sup>,</sup><sup>2</sup>', '790'],
    ['790<sup>*</sup>', '790'],
    ['790<sup>†</sup>', '790'],
    ['790<sub>1</sub>', '790'],
    ['790<sup>note 1</sup>', '790'],
    ['790<span style="vertical-align: super">1</span>', '790'],
    ['790<a href="#fn1">1</a>', '790'],
    ['790 <a href="#fn1">[1]</a>', '790'],
    ['£501,612<sup>1</sup> ', '£501,612'],
    ['<sup>1</sup> Includes loans', 'Includes loans'],
    ['<sup>1</sup>', ''],
  ])('leaves the mark of %s out, and says so', (cell, shown) => {
    const source = read(cell)
    expect(text(source)).toBe(shown)
    expect(codes(source)).toContain('tables/footnote-left-out')
    expect(source.problems?.find(({ rule }) => rule === 'tables/footnote-left-out')).toMatchObject({
      level: 'note',
      location: { kind: 'html', table: 1, row: 2, cell: 2 },
    })
  })

  it.each([
    ['1<sup>st</sup> July 2016', '1st July 2016'],
    ['22<sup>nd</sup> of May', '22nd of May'],
    ['45 m<sup>2</sup>', '45 m²'],
    ['45m<sup>2</sup>', '45m²'],
    ['CO<sub>2</sub> monitors', 'CO2 monitors'],
    ['Windows<sup>TM</sup>', 'WindowsTM'],
    ['1.5 × 10<sup>6</sup>', '1.5 × 10⁶'],
    ['5<sup>1</sup>/<sub>2</sub>', '5 1/2'],
    ['790<sup>approx</sup>', '790 approx'],
    ['<a href="#s1">1</a>', '1'],
    ['790 <a href="list.pdf">2</a>', '790 2'],
  ])('keeps what is no mark in %s', (cell, shown) => {
    const source = read(cell)
    expect(text(source)).toBe(shown)
    expect(codes(source)).not.toContain('tables/footnote-left-out')
  })

  it('leaves marks out of headings, once each', () => {
    const source = readHtml('<table><tr><th>Asset<th colspan=2>Quantity<sup>1</sup><tr><td>Laptops<td>1<td>2</table>', {
      name: 'page.html',
    })
    expect(table(source)?.headers).toEqual(['Asset', 'Quantity', 'Quantity (column 3)'])
    expect(codes(source).filter((code) => code === 'tables/footnote-left-out')).toHaveLength(1)
  })

  it('keeps the link of a mark', () => {
    expect(read('790<sup><a href="#fn1">1</a></sup>').blocks).toContainEqual(
      expect.objectContaining({ kind: 'link', text: '1', href: '#fn1' }),
    )
  })

  it('keeps ordinals in paragraphs', () => {
    expect(readHtml('<p>From 1<sup>st</sup> July</p>', { name: 'page.html' }).blocks[0]).toMatchObject({
      text: 'From 1st July',
    })
  })
})

describe('text that is not part of a value', () => {
  it.each([
    ['<del>790</del> 800', '800'],
    ['<s>790</s>800', '800'],
    ['<strike>790</strike> <ins>800</ins>', '800'],
    ['<span style="text-decoration: line-through">790</span> 800', '800'],
    ['<s>790</s>', ''],
  ])('leaves struck out text of %s out, and says so', (cell, shown) => {
    const source = read(cell)
    expect(text(source)).toBe(shown)
    expect(source.problems).toContainEqual(
      expect.objectContaining({ rule: 'tables/struck-out', level: 'note', stated: '790' }),
    )
  })

  it.each(['sr-only', 'visually-hidden', 'govuk-visually-hidden', 'nhsuk-u-visually-hidden', 'screen-reader-text'])(
    'reads a figure without the words that only screen readers hear (%s)',
    (name) => {
      const source = read(`<span class="x ${name}">pounds </span>£501,612`)
      expect(text(source)).toBe('£501,612')
      expect(codes(source)).toEqual([])
    },
  )

  it('says so where more than a word or two is not shown', () => {
    expect(codes(read('<span class="sr-only">as at the end of March </span>£501,612'))).toEqual([
      'tables/hidden-content',
    ])
  })

  it('keeps words for screen readers where the cell shows nothing else', () => {
    const source = read('<span class="sr-only">Yes</span><svg><text>x</text></svg>')
    expect(text(source)).toBe('Yes')
    expect(codes(source)).toEqual([])
  })
})

describe('a mark of very many parts', () => {
  it('is looked at in a time that grows with it', () => {
    const before = performance.now()
    readHtml(`<table><tr><th>a<tr><td>1<sup>${'i '.repeat(40)}!</sup>`, { name: 'page.html' })
    readHtml(`<table><tr><th>a<tr><td>1<sup>${'(iv), 1) '.repeat(20_000)}!</sup>`, { name: 'page.html' })
    expect(performance.now() - before).toBeLessThan(2000)
  })
})

describe('hidden rows', () => {
  it.each([
    ['hidden', '<tr hidden><td>Phones<td>5'],
    ['display:none', '<tr style="display: none"><td>Phones<td>5'],
    ['hidden cells', '<tr><td hidden>Phones<td hidden>5'],
    ['a hidden part', '<tbody hidden><tr><td>Phones<td>5</tbody>'],
  ])('are no rows of the table: %s', (_, row) => {
    const source = readHtml(`<table><tr><th>Asset<th>Quantity<tr><td>Laptops<td>790${row}</table>`, {
      name: 'page.html',
    })
    expect(table(source)?.rows.map((cells) => cells.map((cell) => cell.text))).toEqual([['Laptops', '790']])
    expect(source.problems).toMatchObject([{ rule: 'tables/hidden-content', level: 'warning' }])
    expect(source.problems?.[0]?.message).toContain('1 hidden row was left out of the checks')
  })

  it('stay where the whole table is hidden', () => {
    const source = readHtml('<table hidden><tr><th>Asset<th>Quantity<tr><td>Laptops<td>790</table>', {
      name: 'page.html',
    })
    expect(table(source)?.rows).toMatchObject([
      [
        { text: 'Laptops', hidden: true },
        { text: '790', hidden: true },
      ],
    ])
  })
})
