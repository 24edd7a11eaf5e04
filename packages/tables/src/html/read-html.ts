import { requireObject, requireText } from '@imt/core'
import type { Source } from '@imt/core'
import { nulCharacter, notUtf8 } from '../bytes/decoding-problems.js'
import { decodeText } from '../bytes/decode-text.js'
import { emptySource, isBlankText } from '../bytes/empty-source.js'
import { problem } from '../catalogue/problem.js'
import { tellAuthors } from '../catalogue/tell-authors.js'
import { createBudget } from '../limits/budget.js'
import { readLimits } from '../limits/limits.js'
import type { Limits } from '../limits/limits.js'
import { readInput } from '../parameter/parameter.js'
import type { FileInput } from '../parameter/parameter.js'
import { placesIn } from '../place/place.js'
import { trimPadding } from '../place/trim.js'
import { attribute, childElements, isText } from './dom.js'
import type { Fragment } from './dom.js'
import { commentProblems } from './comment-problems.js'
import { createFlow } from './flow.js'
import { createHiddenText } from './hidden-text.js'
import { officeAuthors } from './office-authors.js'
import { arrangementOf } from './layout-table.js'
import type { HtmlLocation, Page } from './page.js'
import { leaveOutUnfinishedRow } from './unfinished-row.js'
import { parsePage } from './parse-page.js'
import { walk } from './walk.js'

/** What the page says in its head that it is called; nothing is shown of it in the page. */
const titleOf = (document: Fragment): string => {
  const [page] = childElements(document, 'html')
  const [head] = page === undefined ? [] : childElements(page, 'head')
  const [title] = head === undefined ? [] : childElements(head, 'title')
  const [text] = title?.childNodes ?? []
  return text !== undefined && isText(text) ? trimPadding(text.value.slice(0, 1000).replace(/\s+/g, ' ')) : ''
}

/** The first page that a page of frames shows, which holds nothing itself. */
const frameOf = (document: Fragment): string | undefined => {
  const [page] = childElements(document, 'html')
  let frames = page === undefined ? [] : childElements(page, 'frameset')
  for (let depth = 0; depth < 20 && frames.length > 0; depth += 1) {
    const [frame] = frames.flatMap((set) => childElements(set, 'frame'))
    if (frame) return attribute(frame, 'src') ?? ''
    frames = frames.flatMap((set) => childElements(set, 'frameset'))
  }
  return undefined
}

const nothing =
  'The page shows no text, so nothing was checked. Check that the download was complete, and that the text is not put in by a script.'

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
 * @param options - `name` of the file, as places are to say it; `limits` other than the usual ones
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
 * @throws {TypeError} when `input`, `options`, `name` or `limits` is not what it should be
 * @throws {RangeError} when a limit is no whole number from 1 up
 * @see HTML Standard, 4.9 Tabular data, https://html.spec.whatwg.org/multipage/tables.html
 */
export const readHtml = (
  input: FileInput,
  options: { readonly name: string; readonly limits?: Partial<Limits> },
): Source => {
  const bytes = readInput(input, 'readHtml')
  const { name: given, limits } = requireObject(options, 'readHtml: options', ['name', 'limits'])
  const name = requireText(given, 'readHtml: name')
  const budget = createBudget(readLimits(limits, 'readHtml'))
  const { text, foreign, cut } = decodeText(bytes, budget.limits.bytes)
  if (isBlankText(text)) return emptySource(name, 'html')
  const { document, reached, last, comments } = parsePage(text, budget.limits)
  if (cut || reached === 'nodes') leaveOutUnfinishedRow(document)
  const { tables, arranging } = arrangementOf(document)
  const page: Page = {
    name,
    text,
    places: placesIn(text),
    tableNumbers: new Map(tables.map((table, index) => [table, index + 1])),
    budget,
    cut: cut || reached !== undefined,
    arranging,
  }
  const place = (offset: number): HtmlLocation => ({ kind: 'html', source: name, ...page.places.at(offset) })
  if (cut && reached === undefined) budget.reach('bytes', place(text.length))
  if (reached !== undefined) budget.reach(reached, place(last))
  if (foreign.lines > 0) budget.add(notUtf8(foreign.lines, place(foreign.first)))
  if (text.includes('\0')) budget.add(nulCharacter(place(text.indexOf('\0'))))
  const hidden = createHiddenText(page)
  const flow = createFlow(page, hidden)
  walk(document, flow)
  const blocks = flow.finish()
  const frame = blocks.length === 0 ? frameOf(document) : undefined
  if (blocks.length === 0 && !page.cut)
    budget.add(
      problem(
        'emptyFile',
        place(0),
        frame === undefined
          ? nothing
          : `The page is only the frame around others, the first of them "${frame.slice(0, 200)}": a workbook of several sheets is saved so as a web page. Nothing was checked. Check the pages of its folder.`,
        { key: ['file'] },
      ),
    )
  tellAuthors(officeAuthors(text), place(0), budget)
  for (const problem of [...hidden.problems(), ...commentProblems(page, comments)]) budget.add(problem)
  const title = titleOf(document)
  return { name, ...(title === '' ? {} : { title }), kind: 'html', blocks, ...budget.problems() }
}
