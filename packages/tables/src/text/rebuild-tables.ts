import type { Block, Heading, Location, Paragraph, Finding, Source, TextLayout } from '@imt/core'
import { headingReader } from './heading-reader.js'
import type { HeadingReader } from './heading-reader.js'
import { labelsAbove } from './labels-above.js'
import { lineProblem, quoted, readTable } from './read-table.js'
import type { TableRead } from './read-table.js'

type Line = Paragraph | undefined

const asLine = (block: Block): Line =>
  block.kind === 'paragraph' && block.location.kind === 'text' ? block : undefined

/**
 * For each line, where the lines end that belong together with it: at the next headings, at another block, or at the
 * end.
 */
const endsOf = (lines: readonly Line[], starts: readonly boolean[]): readonly number[] => {
  const ends: number[] = []
  for (let index = lines.length - 1, end = lines.length; index >= 0; index -= 1) {
    ends[index] = end
    if (starts[index] === true || lines[index] === undefined) end = index
  }
  return ends
}

/** Headings of a known table that do not stand together as they should; `lines` is how many lines they take up. */
const readBroken = (
  reader: HeadingReader,
  layouts: readonly TextLayout[],
  lines: readonly Line[],
  starts: readonly boolean[],
  index: number,
  under: () => readonly string[],
): { readonly problem: Finding; readonly lines: number } | undefined => {
  const line = lines[index]
  const [best] = layouts
    .flatMap((layout) => {
      const broken = reader.broken(layout, index)
      return broken ? [{ layout, ...broken }] : []
    })
    .sort((a, b) => b.columns.length / b.layout.columns.length - a.columns.length / a.layout.columns.length)
  // Part of one table's headings may be the whole of another's.
  if (!best || !line || starts.slice(index, index + best.length).includes(true)) return undefined
  const missing = best.layout.columns
    .filter((_, column) => !best.columns.includes(column))
    .map((column) => String(column.names[0] ?? ''))
  // Two words that many tables have are not half of this one.
  if (missing.length > 1 && best.columns.length < 3) return undefined
  const message =
    missing.length > 0
      ? `Headings of a known table stand here, but ${quoted(missing)} is not among them. Without all headings the rows cannot be told apart, so the table was not read. Put the missing heading back.`
      : `The headings of a known table stand here, with another line among them. The rows cannot be told apart, so the table was not read. Take that line out.`
  return {
    problem: lineProblem('cutHeadings', line, [best.layout.id, ...under(), ...missing], message),
    lines: best.length,
  }
}

/**
 * Returns the source with every table that the layouts know put together again out of its lines.
 *
 * Text extraction leaves each cell of a table on a line of its own. Where the headings of a layout stand on consecutive
 * lines, the lines after them are read as rows for as long as they fit the columns, and all these lines become one
 * table block. A row that does not fit is kept with the cells it has and reported; no cell is moved to make it fit.
 * Blocks that are not lines of text (those of an HTML page or a CSV file) stay as they are.
 *
 * @param source - one paragraph a line, and the headings that were marked
 * @param layouts - the tables that recognisers know; where the headings of several stand, the one that reads most rows
 *   wins
 * @param most - so many tables are given, those that were there before counted; further ones are left out
 * @param reach - is told where each of those that are left out begins
 * @returns the source with its tables; what could not be read as a row is added to its problems
 */
export const rebuildTables = (
  source: Source,
  layouts: readonly TextLayout[],
  most = Infinity,
  reach: (location: Location) => void = () => undefined,
): Source => {
  const { blocks } = source
  const lines = blocks.map(asLine)
  const known = layouts.filter((layout) => layout.columns.length > 0)
  const reader = headingReader(lines, known)
  const starts = lines.map((line, index) => line !== undefined && known.some((layout) => reader.stands(layout, index)))
  const ends = endsOf(lines, starts)
  const out: Block[] = []
  const problems: Finding[] = []
  let tables = 0
  let headings: readonly Heading[] = []
  const under = (): readonly string[] =>
    labelsAbove(
      out,
      headings.map((heading) => heading.text),
    )

  /** The best reading of the table whose headings stand at a line. */
  const bestTable = (index: number): TableRead | undefined =>
    known
      .filter((layout) => reader.stands(layout, index))
      .flatMap((layout) => {
        const end = ends[index + layout.columns.length - 1] ?? lines.length
        const [first, ...others] = lines.slice(index, end).filter((line) => line !== undefined)
        return first ? [readTable(layout, [first, ...others], under(), end === lines.length)] : []
      })
      .sort((a, b) => b.table.rows.length - a.table.rows.length || a.problems.length - b.problems.length)[0]

  const readAt = (index: number) => {
    const table = starts[index] === true ? bestTable(index) : undefined
    const broken =
      table === undefined && lines[index] !== undefined
        ? readBroken(reader, known, lines, starts, index, under)
        : undefined
    return { table, broken, count: table?.lines ?? broken?.lines ?? 1 }
  }
  const keep = ({ table, broken, count }: ReturnType<typeof readAt>, index: number): void => {
    for (const found of table?.problems ?? []) problems.push(found)
    if (broken) problems.push(broken.problem)
    if (table) out.push(table.table)
    else for (const each of blocks.slice(index, index + count)) out.push(each)
  }

  for (let index = 0; index < blocks.length;) {
    const read = readAt(index)
    const block = blocks[index]
    if (block?.kind === 'heading') headings = [...headings.filter((heading) => heading.level < block.level), block]
    const next = read.table?.table ?? (block?.kind === 'table' ? block : undefined)
    if (next !== undefined) tables += 1
    if (next !== undefined && tables > most) reach(next.location)
    else keep(read, index)
    index += read.count
  }
  return { ...source, blocks: out, problems: [...(source.problems ?? []), ...problems] }
}
