import { tidyHeading, type Figure, type JsonPointer, type Run } from '@imt/core'
import { state, whole } from './state-headings.data.js'

/** A count, where it stands and in which row and column. */
export interface Placed {
  readonly at: JsonPointer
  readonly figure: Figure
  readonly row: string
  readonly column: string
}

const textOf = ({ figure }: Placed): string => figure.text.trim()

/** A part that is stated as more than its whole. */
export interface PartBeyondWhole {
  readonly part: Placed
  readonly most: Placed
}

/**
 * Compares the devices in a state ("Supported", "Encrypted") with all of them, row by row: no part is more than its
 * whole. Returns those that are.
 */
export const partsBeyondWhole = (
  grid: readonly (readonly (Placed | undefined)[])[],
  columns: readonly string[],
  run: Run,
): readonly PartBeyondWhole[] => {
  const all = columns.findIndex((column) => whole.test(tidyHeading(column)))
  const parts = columns.flatMap((column, at) =>
    at !== all && state.test(tidyHeading(column)) && !whole.test(tidyHeading(column)) ? [at] : [],
  )
  if (all < 0 || parts.length === 0) return []
  return grid.flatMap((row) =>
    parts.flatMap((at) => {
      const [most, part] = [row[all], row[at]]
      if (most === undefined || part === undefined || part.figure.unit !== most.figure.unit) return []
      const [low, high] = [part.figure.low, most.figure.high]
      if (low === null || high === null) return []
      run.checked(part.at)
      // That a part is no more than its whole does not make it right: where it is, neither counts as compared.
      if (low.lte(high)) return []
      run.compared([part.at, most.at], false)
      return [{ part, most }]
    }),
  )
}

/** Reports a part beyond its whole; `inSums` where sums that it is in do not agree either. `title` is the table's. */
export const reportPart = ({ part, most }: PartBeyondWhole, title: string, inSums: boolean, run: Run): void =>
  run.report({
    at: part.at,
    message: `"${part.row}", ${part.column}, is stated as ${textOf(part)}, more than the ${textOf(most)} under "${most.column}" of which it is part${inSums ? ', and totals that it is in do not agree either' : ''}. Check both`,
    key: ['counts', title, part.row, part.column, 'part'],
    stated: textOf(part),
    computed: `at most ${textOf(most)}`,
    evidence: [{ at: most.at, role: 'conflicts', text: `${most.row}, ${most.column}: ${textOf(most)}` }],
  })
