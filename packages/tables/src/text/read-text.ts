import { quotesMail, withoutQuoteMarks } from './quoted-mail.js'
import type { Block, Location, Source } from '@imt/core'
import { nulCharacter, notUtf8 } from '../bytes/decoding-problems.js'
import { decodeText } from '../bytes/decode-text.js'
import { emptySource, isBlankText } from '../bytes/empty-source.js'
import { createBudget } from '../limits/budget.js'
import type { Budget } from '../limits/budget.js'
import { readInput, readOptions } from '../parameter/parameter.js'
import type { FileInput } from '../parameter/parameter.js'
import { placesIn } from '../place/place.js'
import { trimPadding } from '../place/trim.js'
import type { ReadOptions } from '../reader/reader.js'
import { tellLoneCells } from './lone-cells.js'
import type { TextLine } from './positioned-lines.js'
import { withPositionedTables } from './positioned-tables.js'
import { rebuildTables } from './rebuild-tables.js'
import { regularCells } from './regular-cells.js'

/** The blocks of a text in which no table was found, with those that can be put together out of single cells. */
const withLoneCells = (
  lines: readonly Block[],
  { blocks, problems = [] }: Source,
  budget: Budget,
): Pick<Required<Source>, 'blocks' | 'problems'> => {
  if (blocks.some(({ kind }) => kind === 'table')) return { blocks, problems }
  const regular = regularCells(lines)
  if (regular.problems.length > 0) return regular
  if (problems.length === 0) tellLoneCells(blocks, budget)
  return { blocks, problems }
}

/**
 * How many lines of a text are read: each is two parts, as an element and its text are, and each text in it that stands
 * apart from the one before by spaces or a tab is four, since it may be a cell with words of its own.
 */
const linesWithin = (text: string, starts: readonly number[], nodes: number): number => {
  let count = 0
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? text.length
    if (end - start > 1) count += 2
    for (let at = start + 1; at < end - 1; at += 1) {
      const isGap = text[at] === ' ' && text[at - 1] === ' ' && text[at + 1] !== ' '
      if (isGap || text[at] === '\t') count += 4
    }
    if (count > nodes && index > 0) return index
  }
  return starts.length
}

/**
 * Returns the text of a page as one paragraph for each line, with its line and column, and the headings and tables
 * that are known among them.
 *
 * Text extraction leaves each cell of a table, and each heading, on a line of its own. A line that one of `headings`
 * matches becomes a heading. Where the headings of one of `layouts` stand on consecutive lines, the lines after them
 * are read as rows for as long as they fit the columns, and all these lines become one table. A row that does not fit
 * is kept with the cells it has and reported; no cell is moved to make it fit. Nothing is guessed: without `layouts`
 * and `headings` every such line is a paragraph.
 *
 * Where columns are parted by spaces that stand below each other, or by tabs, and headings stand above them, these
 * lines are a table as well. Where they cannot be told apart, `tables/columns-not-told` says so.
 *
 * A line of nothing but no-break spaces was a cell with nothing in it, or a spacer: it becomes an empty paragraph, so
 * that an empty cell is not lost. Lines that are empty, or hold only spaces and tabs, stand between lines and are
 * passed over.
 *
 * @param input - the bytes of the file (UTF-8 or UTF-16; lines that are not UTF-8 are read as Windows-1252), or its
 *   text
 * @param options - `name` of the file, as places are to say it; `layouts` and `headings` that are known, those of a
 *   model say; `limits` other than the usual ones
 * @returns the source; the text of each paragraph is without the padding around it
 * @throws {TypeError} when `input`, `options`, `name`, `layouts`, `headings` or `limits` is not what it should be
 * @throws {RangeError} when a limit is no whole number from 1 up
 * @example
 * ```ts
 * const { blocks } = readText('Revenue\n\n\u00a0\n   173.1\n', { name: 'page.txt' })
 * blocks[2]
 * // => { kind: 'paragraph', text: '173.1', location: { kind: 'text', source: 'page.txt', line: 4, column: 4 } }
 * const asset = { names: ['Asset'], accepts: () => true }
 * const quantity = { names: ['Quantity'], accepts: (text: string) => /^\d+$/.test(text) }
 * const layouts = [{ id: 'estate', columns: [asset, quantity] }]
 * const source = readText('Asset\nQuantity\nLaptops\n790\n', { name: 'page.txt', layouts })
 * const table = source.blocks.find((block) => block.kind === 'table')
 * table?.rows[0]?.[1] // => { text: '790', location: { kind: 'text', source: 'page.txt', line: 4, column: 1 } }
 * ```
 */
export const readText = (input: FileInput, options: ReadOptions): Source => {
  const bytes = readInput(input, 'readText')
  const { name, layouts, headings, limits } = readOptions(options, 'readText')
  const budget = createBudget(limits)
  const { text, foreign, cut } = decodeText(bytes, limits.bytes)
  if (isBlankText(text)) return emptySource(name, 'text')
  const places = placesIn(text)
  const placeAt = (offset: number): Location => ({ kind: 'text', source: name, ...places.at(offset) })
  if (foreign.lines > 0) budget.add(notUtf8(foreign.lines, placeAt(foreign.first)))
  if (text.includes('\0')) budget.add(nulCharacter(placeAt(text.indexOf('\0'))))
  if (cut) budget.reach('bytes', placeAt(text.length))
  const read = linesWithin(text, places.starts, limits.nodes)
  if (read < places.starts.length) budget.reach('nodes', placeAt(places.starts[read] ?? 0))
  const isQuoting = quotesMail(text)
  const lines = places.starts.slice(0, read).flatMap((start, index): TextLine[] => {
    const stated = text.slice(start, places.starts[index + 1])
    const line = isQuoting ? withoutQuoteMarks(stated) : stated
    if (/^[ \t\r\n\f\v]*$/.test(line)) return []
    const shown = trimPadding(line)
    const offset = shown === '' ? line.search(/[^ \t\f\v]/) : line.indexOf(shown)
    const location: Location = { kind: 'text', source: name, line: index + 1, column: offset + 1 }
    return [{ text: line, paragraph: { kind: 'paragraph', text: budget.cell(shown, () => location), location } }]
  })
  const found = withPositionedTables(lines, headings, budget)
  const { blocks, problems } = withLoneCells(
    found,
    rebuildTables({ name, kind: 'text', blocks: found }, layouts, limits.tables, (location) =>
      budget.reach('tables', location),
    ),
    budget,
  )
  for (const problem of problems) budget.add(problem)
  return { name, kind: 'text', blocks, ...budget.problems() }
}
