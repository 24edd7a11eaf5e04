import type { Location } from '@imt/core'
import type { HeldTable } from './held-table.js'

/** Where a cell of a held table stands: its row, from 0, and its heading. */
export const heldPlace = (held: HeldTable, row: number, column?: number): Location => {
  const within = held.row(row + 1)
  const heading = column === undefined ? undefined : held.headings[column]
  return {
    kind: 'other',
    source: held.name,
    format: held.format,
    within: heading === undefined ? within : `${within}, ${heading}`,
  }
}
