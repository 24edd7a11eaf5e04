import { counted } from '@imt/core'
import type { Paragraph, Table } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import type { Delimiter } from './dialect.js'
import type { Opening } from './open-csv.js'
import { findHeadingRows, headingTexts, rowsLookedAt } from '../table/find-heading-rows.js'
import { createRowReader, isFilled } from './read-rows.js'
import type { CsvCell, RowReader } from './read-rows.js'

const named: { readonly [D in Delimiter]: string } = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'upright bars',
}

/** What separates the values of a title that had a separator in it. */
const titleOf = (cells: readonly CsvCell[], delimiter: Delimiter): string =>
  cells.reduce(
    (text, cell) => (text === '' ? cell.text : `${text}${text.endsWith(':') ? ' ' : delimiter}${cell.text}`),
    '',
  )

/** The cells of a heading row; of several, each column with the words of all and the place of the lowest. */
const joinedHeading = (rows: readonly (readonly CsvCell[])[]): readonly CsvCell[] => {
  const [first = []] = rows
  if (rows.length < 2) return first
  const texts = headingTexts(rows.map((row) => row.map(({ text }) => text)))
  return texts.flatMap((words, column) => {
    const cell = rows.findLast((row) => row[column] !== undefined && isFilled(row[column]))?.[column] ?? first[column]
    const place = cell ?? rows.find((row) => row[column] !== undefined)?.[column]
    return place === undefined ? [] : [{ text: words.join(' '), location: place.location }]
  })
}

/** True if a row shows more than one value. */
const hasSeveral = (row: readonly CsvCell[]): boolean => {
  const first = row.findIndex(isFilled)
  return first >= 0 && row.findLastIndex(isFilled) > first
}

/** The beginning of a CSV file: what stands above its table, the heading row, and the first records under it. */
export interface Headed {
  readonly titles: readonly Paragraph[]
  readonly below: readonly (readonly CsvCell[])[]
  readonly rows: RowReader
  /** The table with these rows. */
  table(rows: Table['rows']): Table
}

/**
 * Finds the heading rows of a CSV file, or of a further table in it; there are none where no record shows anything.
 * What stands above are titles.
 *
 * @param part - which table of the file it is, from 0
 */
export const readHeading = (
  records: readonly (readonly CsvCell[])[],
  { delimiter, rival }: Opening,
  budget: Budget,
  part = 0,
): Headed | undefined => {
  const found = findHeadingRows(records.slice(0, rowsLookedAt).map((record) => record.map(({ text }) => text)))
  const several = found?.from ?? records.findIndex(hasSeveral)
  const at = several < 0 ? records.findIndex((record) => record.some(isFilled)) : several
  const above = records.slice(at, found?.to ?? at + 1)
  const heading = joinedHeading(above)
  const start = above[0]?.[0]
  if (!start) return undefined
  if (rival !== undefined)
    budget.add(
      problem(
        'uncertainDelimiter',
        start.location,
        `The values can be separated by ${named[delimiter]} or by ${named[rival]}: ${named[delimiter]} were taken. Check that the columns are right.`,
        { key: ['file'] },
      ),
    )
  const titles = records.slice(0, at).flatMap((record): readonly Paragraph[] => {
    const filled = record.filter(isFilled)
    const [cell] = filled
    return cell === undefined ? [] : [{ kind: 'paragraph', text: titleOf(filled, delimiter), location: cell.location }]
  })
  const [title] = titles
  if (part > 0) {
    budget.add(
      problem(
        'blankLines',
        start.location,
        `A further table begins here, behind a gap, and was read as one of its own. Publish it in a file of its own: other software reads one table from a file.`,
        { key: [`table ${part + 1}`], stated: start.text },
      ),
    )
  } else if (title)
    budget.add(
      problem(
        'titleLines',
        title.location,
        `${counted(titles.length, 'line')} above the heading row, read as titles. Publish the headings on the first line.`,
        { key: ['file'], stated: title.text },
      ),
    )
  const below = records.slice(at + above.length)
  const rows = createRowReader(heading, below, start.location, budget, above, part)
  const under = titles.map((line) => line.text)
  const { headers } = rows
  const headingPlaces = heading.slice(0, headers.length).map(({ location }) => location)
  return {
    titles,
    below,
    rows,
    table: (some) => ({
      kind: 'table',
      under,
      headers,
      headingPlaces,
      headingRows: above,
      rows: some,
      location: start.location,
    }),
  }
}
