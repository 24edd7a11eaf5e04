import { counted, forCount, type Cell } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'

/** A row that has not as many values as its table has headings. */
export interface RaggedRow {
  readonly first: Cell
  /** How many it has, as the format calls them: `3 values`, `3 cells`. */
  readonly has: string
  /** How many headings there are. */
  readonly width: number
  /** It may be a remark and no row of the table: a warning, not an error. */
  readonly lone: boolean
  /** What the row is known by beside its first value: the table, say. */
  readonly key: string
  readonly advice: string
}

/** Tells of a row whose values do not line up with the headings. */
export const tellRaggedRow = (budget: Budget, { first, has, width, lone, key, advice }: RaggedRow): void => {
  budget.tell(
    'raggedRow',
    () =>
      problem(
        'raggedRow',
        first.location,
        `${has} where there ${forCount(width, 'is', 'are')} ${counted(width, 'heading')}. ${advice}`,
        { key: [key, first.text], stated: first.text, ...(lone ? { level: 'warning' } : {}) },
      ),
    lone ? 'warning' : undefined,
  )
}
