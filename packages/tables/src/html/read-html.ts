import { parse } from 'parse5'
import { requireObject, requireText } from '@imt/core'
import type { Source } from '@imt/core'
import { nulCharacter, notUtf8 } from '../bytes/decoding-problems.js'
import { decodeText } from '../bytes/decode-text.js'
import { emptySource, isBlankText } from '../bytes/empty-source.js'
import { inOrder } from '../catalogue/in-order.js'
import { problem } from '../catalogue/problem.js'
import { readInput } from '../parameter/parameter.js'
import type { FileInput } from '../parameter/parameter.js'
import { placesIn } from '../place/place.js'
import { isElement } from './dom.js'
import type { Element } from './dom.js'
import { createFlow } from './flow.js'
import { createHiddenText } from './hidden-text.js'
import type { HtmlLocation, Page } from './page.js'
import { walk } from './walk.js'

/** How many cells may be repeated on one page because they span columns or rows: enough for any real table. */
const spanLimit = 200_000

/**
 * Returns the headings, paragraphs, lists, links and tables of a page in reading order, each with its place in the
 * file.
 *
 * The page is read as a browser reads it, however badly it is written. Tables carry the headings above them, a caption,
 * one heading for each column (several heading rows are joined), and the place of every cell: its line and column, the
 * number of the table on the page, its row with the heading row counted, and its column. Cells that span columns or
 * rows are repeated in each, with the place of the one cell. A table inside a table is a table of its own; a table that
 * only lays out the page is read as page. Style sheets are not read: only what the page itself marks as hidden counts
 * as hidden.
 *
 * @param input - the bytes of the file (UTF-8 or UTF-16; lines that are not UTF-8 are read as Windows-1252), or its
 *   text
 * @param options - `name` of the file, as places are to say it
 * @returns the source; a paragraph's place is where its text begins, that of everything else where its start tag does
 * @example
 * ```ts
 * const page = '<h2>Estate</h2><table><tr><th>Asset<th>Quantity<tr><td>Laptops<td>790</table>'
 * const { blocks } = readHtml(page, { name: 'page.html' })
 * const table = blocks.find((block) => block.kind === 'table')
 * table?.under // => ['Estate']
 * const cell = table?.rows[0]?.[1]
 * cell?.text // => '790'
 * cell?.location // => { kind: 'html', source: 'page.html', line: 1, column: 63, table: 1, row: 2, cell: 2 }
 * ```
 * @throws {TypeError} when `input`, `options` or `name` is not what it should be
 * @see HTML Standard, 4.9 Tabular data, https://html.spec.whatwg.org/multipage/tables.html
 */
export const readHtml = (input: FileInput, options: { readonly name: string }): Source => {
  const bytes = readInput(input, 'readHtml')
  const name = requireText(requireObject(options, 'readHtml: options', ['name']).name, 'readHtml: name')
  const { text, foreign } = decodeText(bytes)
  if (isBlankText(text)) return emptySource(name, 'html')
  const document = parse(text, { sourceCodeLocationInfo: true })
  const tables: Element[] = []
  walk(document, {
    enter: (node) => {
      if (isElement(node) && node.tagName === 'table') tables.push(node)
      return true
    },
    leave: () => undefined,
  })
  const page: Page = {
    name,
    text,
    places: placesIn(text),
    tableNumbers: new Map(tables.map((table, index) => [table, index + 1])),
    spans: spanLimit,
  }
  const place = (offset: number): HtmlLocation => ({ kind: 'html', source: name, ...page.places.at(offset) })
  const hidden = createHiddenText(page)
  const flow = createFlow(page, hidden)
  walk(document, flow)
  const { blocks, problems } = flow.finish()
  return {
    name,
    kind: 'html',
    blocks,
    problems: inOrder([
      ...(foreign.lines > 0 ? [notUtf8(foreign.lines, place(foreign.first))] : []),
      ...(text.includes('\0') ? [nulCharacter(place(text.indexOf('\0')))] : []),
      ...(blocks.length === 0
        ? [
            problem(
              'emptyFile',
              place(0),
              'The page shows no text, so nothing was checked. Check that the download was complete, and that the text is not put in by a script.',
              { key: ['file'] },
            ),
          ]
        : []),
      ...problems,
      ...hidden.problems(),
      ...(page.spans <= 0
        ? [
            problem(
              'spanLimit',
              place(0),
              'Cells on this page span so many columns or rows that they were not all repeated. Check colspan and rowspan.',
              { key: ['page'] },
            ),
          ]
        : []),
    ]),
  }
}
