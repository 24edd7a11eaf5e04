import type { Source } from '@imt/core'
import type { Row } from '../engine.js'
import { whole } from './asking.js'
import type { HeldTable } from './held-table.js'

/** Rows of a held table as readers would give them; `record` of a place is the number of the row, from 1. */
export const heldSource = (held: HeldTable, rows: readonly Row[]): Source => {
  const { name, format, headings } = held
  const location = { kind: 'csv', source: name, line: 1, column: 1, record: 1, field: 1 } as const
  return {
    name,
    kind: format,
    blocks: [
      {
        kind: 'table',
        under: [],
        headers: headings,
        location,
        rows: rows.map((row) =>
          headings.map((_, index) => ({
            text: String(row[`c${String(index)}`] ?? ''),
            location: { ...location, record: whole(row['row_no']) + 1, field: index + 1 },
          })),
        ),
      },
    ],
  }
}
