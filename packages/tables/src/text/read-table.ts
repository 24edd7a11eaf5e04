import { counted } from '@imt/core'
import type { Paragraph, Finding, Table, TextLayout } from '@imt/core'
import type { Fault } from '../catalogue/catalogue.js'
import { problem } from '../catalogue/problem.js'
import { rowReader } from './row-reader.js'

/** A table read off lines. `lines` is how many of them it takes up, headings included. */
export interface TableRead {
  readonly table: Table
  readonly problems: readonly Finding[]
  readonly lines: number
}

/** A problem with a line of text. */
export const lineProblem = (fault: Fault, line: Paragraph, key: readonly string[], message: string): Finding =>
  problem(fault, line.location, message, { key, ...(line.text === '' ? {} : { stated: line.text }) })

/** Texts in quotes, for a message. */
export const quoted = (texts: readonly string[]): string =>
  texts.map((text) => (text === '' ? '(empty)' : `"${text}"`)).join(', ')

/**
 * The table of one layout off the lines from its headings on.
 *
 * @param layout - the layout whose headings stand on the first lines
 * @param lines - the headings, and all lines that may be rows
 * @param under - what stands above
 * @param endOfText - true if nothing follows the lines
 */
export const readTable = (
  layout: TextLayout,
  lines: readonly [Paragraph, ...Paragraph[]],
  under: readonly string[],
  endOfText: boolean,
): TableRead => {
  const width = layout.columns.length
  const headers = lines.slice(0, width).map((line) => line.text)
  const body = lines.slice(width)
  const reader = rowReader(layout, body, endOfText)
  const rows: Table['rows'][number][] = []
  const problems: Finding[] = []
  let at = 0
  for (let row = reader.read(at); row !== undefined; row = reader.read(at)) {
    const line = body[at]
    const texts = row.cells.map((cell) => cell.text)
    const key = [layout.id, ...under, texts[0] ?? '']
    if (row.fault === 'cut' && line) {
      const found = `${counted(texts.length, 'cell')} (${quoted(texts)})`
      problems.push(
        lineProblem(
          'raggedRow',
          line,
          key,
          `${found} where the headings call for ${width}. Compare the row with the page: a cell is missing, or a line does not belong here. Nothing was moved to fill the gap.`,
        ),
      )
    }
    if (row.fault === 'lost' && line) {
      const empty = headers.filter((_, column) => texts[column] === '')
      problems.push(
        lineProblem(
          'emptyCellAssumed',
          line,
          key,
          `This row is short of a cell. It fits only if ${quoted(empty)} is empty, so it was read like that. Check it against the page.`,
        ),
      )
    }
    rows.push(row.cells)
    at += row.lines
  }
  const rest = body[at]
  const doubtful = reader.doubtful(at)
  const key = [layout.id, ...under]
  if (rows.length === 0) {
    problems.push(
      lineProblem(
        'noRows',
        lines[0],
        key,
        `The headings ${quoted(headers)} stand here, but what follows does not fit them. Check that the rows of the table were not lost.`,
      ),
    )
  } else if (doubtful > 0 && rest) {
    problems.push(
      lineProblem(
        'uncertainEnd',
        rest,
        key,
        `Check where the table ends: ${doubtful === 1 ? 'the line here was' : `${doubtful} lines from here on were`} taken as text, but could be a row with a cell missing or unreadable.`,
      ),
    )
  }
  return { table: { kind: 'table', under, headers, rows, location: lines[0].location }, problems, lines: width + at }
}
