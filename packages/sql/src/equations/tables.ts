import type { TableOfSession } from '../spend/tables.js'

/** The tables of a session that holds a return of many bodies, and the equations that its cells are to satisfy. */
export const equationTables = {
  /** What each body states in each cell, as published and as an exact number. */
  cells: { name: 'imt_cells', columns: { body: 'text', cell: 'text', text: 'text', stated: 'decimal' } },
  /** What was read of texts that are no plain number: `exact`, `absent` or `unread`. */
  numbers: { name: 'imt_cell_numbers', columns: { text: 'text', kind: 'text', amount: 'text' } },
  /** The cells of each equation: `half` is half of the last digit that the cell prints. */
  members: {
    name: 'imt_members',
    columns: { equation: 'whole', cell: 'text', added: 'whole', half: 'decimal', places: 'whole', is_total: 'whole' },
  },
  /** How many cells each equation has, and whether it allows for rounding. */
  equations: { name: 'imt_equations', columns: { equation: 'whole', cells: 'whole', rounded: 'whole' } },
  /** Cells that are asked for. */
  asked: { name: 'imt_asked_cells', columns: { cell: 'text' } },
} as const satisfies Record<string, TableOfSession>

/** What each equation of each body came to. */
export const equationResults = 'imt_results'
