import { counted, forCount, grouped, type Cell } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import { tellRaggedRow } from '../table/ragged-row.js'
import type { Grid, Slot } from './grid.js'
import type { HtmlLocation } from './page.js'

/** The rows of a table as they were read, and as they were laid out. */
export interface RowsLaidOut {
  readonly rows: readonly (readonly Cell[])[]
  /** The slots of each of the rows. */
  readonly slots: readonly (readonly Slot[])[]
  /** How many headings there are. */
  readonly width: number
  /** What the table is called. */
  readonly named: string
  readonly headingPlace: HtmlLocation
}

const oneIsMissing = 'A cell is missing or one is too many: put the row right.'

/** Tells of rows whose cells do not line up with the headings. */
export const tellRagged = (budget: Budget, { rows, slots, width, named, headingPlace }: RowsLaidOut): void => {
  const widths = new Set(rows.map((row) => row.length))
  const [common] = widths
  if (widths.size === 1 && rows.length > 1 && common !== undefined && common !== width) {
    budget.add(
      problem(
        'raggedRow',
        headingPlace,
        `The heading row has ${counted(width, 'cell')} and every other row ${common}: it cannot be told which heading belongs to which column. Give each column one heading.`,
        { key: [named, 'headings'] },
      ),
    )
    return
  }
  const holed: { readonly first: Cell; readonly has: string }[] = []
  rows.forEach((row, index) => {
    const [first] = row
    const filled = slots[index] ?? []
    if (!first || (row.length === width && !filled.includes(undefined))) return
    // Where a cell hangs down beyond a short row there are holes: what stands in them is no cell of the page.
    const holes = filled.slice(0, row.length).filter((slot) => slot === undefined).length
    const has = counted(row.length - holes, 'cell')
    if (holes > 0) {
      holed.push({ first, has })
      return
    }
    const lone = row.length === 1 && width > 2
    const advice = lone
      ? 'Check whether it is a remark that belongs outside the table, or let the cell span all columns.'
      : oneIsMissing
    tellRaggedRow(budget, { first, has, width, lone, key: named, advice })
  })
  // One cell that hangs down too far leaves holes in every row below it: that is told once.
  const [first, ...more] = holed
  if (first === undefined) return
  const advice =
    more.length === 0
      ? oneIsMissing
      : `So it is in ${grouped(more.length)} more ${forCount(more.length, 'row', 'rows')} of this table: a cell from further up hangs down beside them and leaves holes. Check rowspan, or put the rows right.`
  tellRaggedRow(budget, { ...first, width, lone: false, key: named, advice })
}

/** Tells of cells that span columns that the table does not have. */
export const tellWide = (
  budget: Budget,
  { cells, asked }: NonNullable<Grid['wide']>,
  place: HtmlLocation,
  named: string,
): void => {
  // Taken at its word, the table would have more cells than may be read of one: that is more than an oversight.
  const { slots: most } = budget.limits
  const isTooMany = asked > most
  const level = isTooMany ? 'warning' : 'note'
  const said = isTooMany
    ? `, ${grouped(asked)} places in all, where ${grouped(most)} are the most that is read of one`
    : ''
  budget.tell(
    'spanLimit',
    () =>
      problem(
        'spanLimit',
        place,
        `${counted(cells, 'cell')} of this table, the first of them here, ${forCount(cells, 'spans', 'span')} columns that it does not have${said}. They were repeated only in those that it has: check colspan.`,
        { key: [named], level },
      ),
    level,
  )
}
