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

/**
 * Compares the devices in a state ("Supported", "Encrypted") with all of them, row by row: no part is more than its
 * whole. `title` is that of the table, for the fingerprint.
 */
export const checkParts = (
  grid: readonly (readonly (Placed | undefined)[])[],
  columns: readonly string[],
  title: string,
  run: Run,
): void => {
  const all = columns.findIndex((column) => whole.test(tidyHeading(column)))
  const parts = columns.flatMap((column, at) =>
    at !== all && state.test(tidyHeading(column)) && !whole.test(tidyHeading(column)) ? [at] : [],
  )
  if (all < 0 || parts.length === 0) return
  for (const row of grid) {
    const most = row[all]
    for (const part of parts.map((at) => row[at])) {
      if (most === undefined || part === undefined || part.figure.unit !== most.figure.unit) continue
      const [low, high] = [part.figure.low, most.figure.high]
      if (low === null || high === null) continue
      run.checked(part.at)
      // That a part is no more than its whole does not make it right: where it is, neither counts as compared.
      if (low.lte(high)) continue
      run.compared([part.at, most.at], false)
      run.report({
        at: part.at,
        message: `"${part.row}", ${part.column}, is stated as ${textOf(part)}, more than the ${textOf(most)} under "${most.column}" of which it is part. Check both`,
        key: ['counts', title, part.row, part.column, 'part'],
        stated: textOf(part),
        computed: `at most ${textOf(most)}`,
        evidence: [{ at: most.at, role: 'conflicts', text: `${most.row}, ${most.column}: ${textOf(most)}` }],
      })
    }
  }
}
