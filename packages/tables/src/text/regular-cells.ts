import { counted } from '@imt/core'
import type { Block, Heading, Paragraph, Finding, Table } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import { isFigure } from '../positions/figure.js'
import { labelsAbove } from './labels-above.js'
import { tableWords } from './table-words.data.js'

/** A table put together, what is said of it, and how many lines it takes up from its headings on. */
interface Regular {
  readonly table: Table
  readonly problems: readonly Finding[]
  readonly from: number
  readonly lines: number
}

const [fewestColumns, mostColumns] = [3, 14] as const
/** The headings of a table are looked for in so many lines of a stretch. */
const mostAbove = 20
/** So many rows show a rhythm by themselves; fewer do where headings are known. */
const fewestRows = 3

const longestCell = 100
const day = /^(?:\d{1,2}[ /.-](?:\d{1,2}|[a-z]{3,9})[ /.-]\d{2,4}|\d{4}-\d\d-\d\d)$/i
const telling = /^[-+(]{0,2}[£$€]?-?\d{1,3}(?:,\d{3}){1,5}(?:\.\d\d)?\)?$|^[-+(]{0,2}[£$€]?-?\d{1,12}\.\d\d\)?$/
const nothing = /^(?:n\/?a|tbc|nil|none|-|–|x)$/i
const pageLine = /^(?:page )?\d{1,4}(?: of \d{1,4})$|^page \d{1,4}$/i
const total = /^(?:grand |overall |sub-?)?totals?\b/i

type Kind = 'day' | 'money' | 'figure' | 'words' | 'nothing'

const kindOf = (text: string): Kind => {
  if (nothing.test(text)) return 'nothing'
  if (day.test(text)) return 'day'
  if (telling.test(text)) return 'money'
  return isFigure(text) ? 'figure' : 'words'
}

/** A line that may be a cell: no sentence. */
const isCell = (text: string): boolean =>
  text.length <= longestCell && !(/[.;]$/.test(text) && text.split(' ').length > 6)

const known: ReadonlySet<string> = new Set(tableWords)

interface Line {
  readonly paragraph: Paragraph
  readonly kind: Kind
}

/** What stands in each column, over all rows; `undefined` where days or money stand in one with anything else. */
const columnsOf = (rows: readonly (readonly Line[])[], width: number): readonly Kind[] | undefined => {
  const columns: Kind[] = []
  for (let column = 0; column < width; column += 1) {
    const kinds = new Set(rows.map((row) => row[column]?.kind ?? 'nothing'))
    kinds.delete('nothing')
    if (kinds.has('day') && kinds.size > 1) return undefined
    if (kinds.has('money') && kinds.has('words')) return undefined
    columns.push(kinds.has('words') ? 'words' : kinds.has('day') ? 'day' : kinds.size > 0 ? 'figure' : 'nothing')
  }
  return columns
}

/** The rows of a stretch behind headings, those that repeat the headings left out; and what is left behind them. */
const rowsOf = (lines: readonly Line[], headers: readonly string[]) => {
  const width = headers.length
  const rows: Line[][] = []
  let repeated = 0
  let at = 0
  for (; at + width <= lines.length; at += width) {
    const row = lines.slice(at, at + width)
    if (row.every(({ paragraph }, column) => paragraph.text === headers[column])) repeated += 1
    else rows.push(row)
  }
  return { rows, repeated, rest: lines.slice(at) }
}

/** The cells of a last row that states totals and has no others: each below the figures that it adds up. */
const totalsOf = (rest: readonly Line[], columns: readonly Kind[]): readonly (Line | undefined)[] | undefined => {
  const [label, ...figures] = rest
  const places = columns.flatMap((kind, column) => (kind === 'figure' ? [column] : []))
  const fits =
    label !== undefined &&
    total.test(label.paragraph.text) &&
    figures.length === places.length &&
    places[0] !== 0 &&
    figures.every(({ kind }) => kind === 'money' || kind === 'figure' || kind === 'nothing')
  if (!fits) return undefined
  return columns.map((_, column) => (column === 0 ? label : figures[places.indexOf(column)]))
}

const isTyped = (kind: Kind): boolean => kind === 'day' || kind === 'figure'
const firstRows = 20

/** One way to put a stretch together. */
interface Fit {
  readonly from: number
  readonly headers: readonly Paragraph[]
  readonly columns: readonly Kind[]
  readonly rows: readonly (readonly (Line | undefined)[])[]
  readonly repeated: number
  readonly totals: Line | undefined
  readonly score: number
}

const lineOf = (line: Line | undefined): number =>
  line?.paragraph.location.kind === 'text' ? line.paragraph.location.line : 0

/**
 * True if headings may begin at a line: nothing stands above them that may be one itself, such as the first half of a
 * heading on two lines, with which all the others would stand one column too far to the left.
 */
const mayBegin = (lines: readonly Line[], from: number): boolean => {
  const before = lines[from - 1]
  if (before === undefined) return true
  const { text } = before.paragraph
  if (/\d/.test(text) || text.split(/\s+/).length >= 4) return true
  const gap = lineOf(lines[from]) - lineOf(before)
  return gap > lineOf(lines[from + 1]) - lineOf(lines[from])
}

const fitAt = (lines: readonly Line[], from: number, width: number): Fit | undefined => {
  const headers = lines.slice(from, from + width)
  const words = headers.map(({ paragraph }) => paragraph.text)
  if (headers.length < width || headers.some(({ kind }) => kind !== 'words') || new Set(words).size < width)
    return undefined
  // What does not stand in columns at the beginning does not at the end.
  const begin = columnsOf(rowsOf(lines.slice(from + width, from + width * (firstRows + 1)), words).rows, width)
  if (begin?.some(isTyped) !== true) return undefined
  const { rows, repeated, rest } = rowsOf(lines.slice(from + width), words)
  const columns = columnsOf(rows, width)
  if (columns === undefined || rows.length < 2) return undefined
  const found = words.filter((word) => known.has(word.toLowerCase())).length
  if (rows.length < fewestRows && found < 2) return undefined
  const typed = columns.filter(isTyped).length
  const sure = rows.some((row) => row.some(({ kind }) => kind === 'day' || kind === 'money'))
  const totals = rest.length === 0 ? undefined : totalsOf(rest, columns)
  if (typed === 0 || columns[0] === 'nothing' || !(sure || typed > 1) || (rest.length > 0 && totals === undefined))
    return undefined
  return {
    from,
    headers: headers.map(({ paragraph }) => paragraph),
    columns,
    rows: totals === undefined ? rows : [...rows, totals],
    repeated,
    totals: totals?.[0],
    score: typed / width + found,
  }
}

const bestFit = (lines: readonly Line[]): Fit | undefined => {
  let best: Fit | undefined
  for (let from = 0; from < Math.min(mostAbove, lines.length); from += 1) {
    if (!mayBegin(lines, from)) continue
    for (let width = fewestColumns; width <= mostColumns; width += 1) {
      const fit = fitAt(lines, from, width)
      if (fit !== undefined && (best === undefined || fit.score >= best.score)) best = fit
    }
  }
  return best
}

const tableOf = (fit: Fit, lines: readonly Line[], under: readonly string[]): Regular | undefined => {
  const [first] = fit.headers
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return undefined
  const rows = fit.rows.map((row) =>
    row.map((cell) => ({ text: cell?.paragraph.text ?? '', location: (cell?.paragraph ?? last.paragraph).location })),
  )
  const again =
    fit.repeated === 0
      ? ''
      : ` ${counted(fit.repeated, 'row that repeats the headings was', 'rows that repeat the headings were')} left out.`
  const told = problem(
    'columnsNotTold',
    first.location,
    `Each cell of a table stands on a line of its own here, as in text out of a PDF. Rows of ${counted(fit.headers.length, 'cell')} were put together, as many as there are headings: days and figures then stand below each other.${again} Give the table as CSV, or the PDF itself, to be sure of it.`,
    { key: ['cells', ...under], level: 'note', stated: first.text },
  )
  const empty = fit.headers.filter((_, column) => column > 0 && fit.columns[column] !== 'figure')
  const assumed =
    fit.totals === undefined || empty.length === 0
      ? []
      : [
          problem(
            'emptyCellAssumed',
            fit.totals.paragraph.location,
            `This row is short of ${counted(empty.length, 'cell')}. It fits only if ${empty.map(({ text }) => `"${text}"`).join(', ')} ${empty.length === 1 ? 'is' : 'are'} empty, so it was read like that. Check it against the page.`,
            { key: ['totals', ...under], level: 'note' },
          ),
        ]
  return {
    table: {
      kind: 'table',
      under,
      headers: fit.headers.map(({ text }) => text),
      headingPlaces: fit.headers.map(({ location }) => location),
      rows,
      location: first.location,
    },
    problems: [told, ...assumed],
    from: fit.from,
    lines: lines.length - fit.from,
  }
}

/**
 * Returns the blocks of a text with tables put together whose cells stand each on a line of its own, row by row, and
 * whose headings nobody knows as a whole: where every row has as many cells as there are headings, and days and money
 * stand below each other, it can be told which cell belongs to which row. Where a cell is missing it cannot, and
 * nothing is put together.
 */
export const regularCells = (
  blocks: readonly Block[],
): { readonly blocks: readonly Block[]; readonly problems: readonly Finding[] } => {
  const out: Block[] = []
  const problems: Finding[] = []
  let headings: readonly Heading[] = []
  let stretch: Line[] = []
  const end = (): void => {
    const lines = stretch.filter(({ paragraph }) => !pageLine.test(paragraph.text))
    stretch = []
    const fit = lines.length < 3 * fewestColumns ? undefined : bestFit(lines)
    const above = fit === undefined ? lines : lines.slice(0, fit.from)
    for (const { paragraph } of above) out.push(paragraph)
    const texts = headings.map(({ text }) => text)
    const read = fit === undefined ? undefined : tableOf(fit, lines, labelsAbove(out, texts))
    if (read === undefined) return
    out.push(read.table)
    for (const found of read.problems) problems.push(found)
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.text !== '' && isCell(block.text)) {
      stretch.push({ paragraph: block, kind: kindOf(block.text.trim()) })
      continue
    }
    end()
    if (block.kind === 'heading') headings = [...headings.filter(({ level }) => level < block.level), block]
    out.push(block)
  }
  end()
  return { blocks: out, problems }
}
