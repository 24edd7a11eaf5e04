import { counted } from '@imt/core'
import type { Paragraph, Table } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import type { Delimiter } from './dialect.js'
import type { Opening } from './open-csv.js'
import { createRowReader, isFilled } from './read-rows.js'
import type { CsvCell, RowReader } from './read-rows.js'

const named: { readonly [D in Delimiter]: string } = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'upright bars',
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
 * Finds the heading row of a CSV file; there is none where no record shows anything. A title is a line with one value
 * above the first line with several.
 */
export const readHeading = (
  records: readonly (readonly CsvCell[])[],
  { delimiter, rival }: Opening,
  budget: Budget,
): Headed | undefined => {
  const first = records.findIndex(hasSeveral)
  const at = first < 0 ? records.findIndex((record) => record.some(isFilled)) : first
  const heading = records[at]
  const [start] = heading ?? []
  if (!heading || !start) return undefined
  if (rival !== undefined)
    budget.add(
      problem(
        'uncertainDelimiter',
        start.location,
        `The values can be separated by ${named[delimiter]} or by ${named[rival]}: ${named[delimiter]} were taken. Check that the columns are right.`,
        { key: ['file'] },
      ),
    )
  const titles = records
    .slice(0, at)
    .flatMap((record) => record.filter(isFilled))
    .map((cell): Paragraph => ({ kind: 'paragraph', text: cell.text, location: cell.location }))
  const [title] = titles
  if (title)
    budget.add(
      problem(
        'titleLines',
        title.location,
        `${counted(titles.length, 'line')} above the heading row, read as titles. Publish the headings on the first line.`,
        { key: ['file'], stated: title.text },
      ),
    )
  const below = records.slice(at + 1)
  const rows = createRowReader(heading, below, start.location, budget)
  const under = titles.map((line) => line.text)
  const { headers } = rows
  const headingPlaces = heading.slice(0, headers.length).map(({ location }) => location)
  return {
    titles,
    below,
    rows,
    table: (some) => ({ kind: 'table', under, headers, headingPlaces, rows: some, location: start.location }),
  }
}
