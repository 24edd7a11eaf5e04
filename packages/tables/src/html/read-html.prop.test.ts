import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Table } from '@imt/core'
import { placesIn } from '../place/place.js'
import { readHtml } from './read-html.js'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const unescaped = (html: string): string => html.replaceAll('&lt;', '<').replaceAll('&amp;', '&')
const collapsed = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim()

const word = fc
  .array(fc.constantFrom('a', '£5', '&', '<b', '\u00a0', ' ', '\n', '\r\n', '\u{1f600}', '-'), { maxLength: 6 })
  .map((parts) => parts.join(''))
const cell = fc.record({
  text: word,
  tag: fc.constantFrom('td', 'th'),
  attributes: fc.constantFrom('', ' class="n"', '\n  id=x'),
  closed: fc.boolean(),
})
const grid = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })

it('says of every cell where it stands in the file', () => {
  fc.assert(
    fc.property(grid, fc.constantFrom('', '<p>é text</p>\n', '\r\n<h2>x</h2>\r'), (rows, before) => {
      const row = (cells: (typeof rows)[number]): string =>
        `<tr>${cells.map(({ text, tag, attributes, closed }) => `<${tag}${attributes}>${escaped(text)}${closed ? `</${tag}>` : ''}`).join('')}</tr>\n`
      const html = `${before}<table><thead><tr><th>one<th>two</tr></thead>${rows.map(row).join('')}</table>`
      const { starts } = placesIn(html)
      const [table] = readHtml(html, { name: 'page.html' }).blocks.filter(
        (block): block is Table => block.kind === 'table',
      )
      const filled = rows.filter((cells) => cells.some(({ text }) => collapsed(text) !== ''))
      expect(table?.rows.length).toBe(filled.length)
      for (const one of table?.rows.flat() ?? []) {
        if (one.location.kind !== 'html') throw new Error('a cell of a page has a place in a page')
        const raw = html.slice((starts[one.location.line - 1] ?? 0) + one.location.column - 1)
        const content = /^<t[dh](?:\s[^>]*)?>([^]*?)(?=<\/?t)/.exec(raw)?.[1]
        expect(collapsed(unescaped(content ?? 'no cell'))).toBe(one.text)
      }
    }),
  )
})

it('never throws, whatever the page', () => {
  const tag = fc.constantFrom(
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '<th colspan=3>',
    '<td rowspan=0>',
    '<td rowspan=9 colspan=2>',
    '<thead>',
    '<tfoot>',
    '<caption>',
    '<ul>',
    '<li>',
    '</ul>',
    '<h2>',
    '</h2>',
    '<p>',
    '<a href=x>',
    '</a>',
    '<b>',
    '<br>',
    '<div hidden>',
    '</div>',
    '<pre>',
    '<select>',
    '<svg>',
    '<template>',
    '<!--',
    '-->',
    '&#0;',
    '\0',
    'text',
    ' ',
    '<',
  )
  fc.assert(
    fc.property(
      fc.array(tag, { maxLength: 40 }).map((tags) => tags.join('')),
      (html) => {
        const { blocks } = readHtml(html, { name: 'page.html' })
        for (const block of blocks) expect(block.location).toMatchObject({ kind: 'html', source: 'page.html' })
      },
    ),
    { numRuns: 500 },
  )
})

it('shows every word of the page once', () => {
  const part = fc.constantFrom(
    '<p>#</p>',
    '<h2>#</h2>',
    '<ul><li>#<li>#</ul>',
    '<div>#<br>#</div>',
    '<table><tr><th>#<th>#<tr><td>#<td>#</table>',
    '<table><tr><td>#</table>',
    '<b>#</b>',
    '<ul><li>#<ul><li>#</ul></ul>',
    '<table><tr><td>#<table><tr><th>#<th>#<tr><td>#<td>#</table></table>',
  )
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 10 }), (parts) => {
      let count = 0
      const html = parts.join('\n').replaceAll('#', () => `w${(count += 1)}w`)
      const texts = readHtml(html, { name: 'page.html' }).blocks.flatMap((block) => {
        if (block.kind === 'table') return [...block.headers, ...block.rows.flat().map(({ text }) => text)]
        return block.kind === 'list' ? block.items.map(({ text }) => text) : [block.text]
      })
      expect(texts.join(' ').match(/w\d+w/g)).toEqual(Array.from({ length: count }, (_, index) => `w${index + 1}w`))
    }),
  )
})
