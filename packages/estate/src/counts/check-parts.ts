import { listed, tidyHeading, type Figure, type JsonPointer, type Run } from '@imt/core'
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

/** Reports a whole that several parts are beyond: one figure is wrong rather than all of them. */
export const reportWhole = (
  first: PartBeyondWhole,
  others: readonly PartBeyondWhole[],
  title: string,
  inSums: boolean,
  run: Run,
): void => {
  const { most } = first
  const parts = [first, ...others].map(({ part }) => part)
  const named = listed(parts.map((part) => `${textOf(part)} under "${part.column}"`))
  run.report({
    at: most.at,
    message: `"${most.row}", ${most.column}, is stated as ${textOf(most)}, and it is the whole of ${named}, each of which is more${inSums ? '; totals that it is in do not agree either' : ''}. Check it`,
    key: ['counts', title, most.row, most.column, 'whole'],
    stated: textOf(most),
    evidence: parts.map((part) => ({
      at: part.at,
      role: 'conflicts' as const,
      text: `${part.row}, ${part.column}: ${textOf(part)}`,
    })),
  })
}
