import type { Note } from '@imt/core'
import type { ContractEntry } from './schema.js'
import type { Wordings } from './wordings.js'

/** A remark on how one cell of an entry was read, or why it was not. */
export interface CellNote extends Note {
  readonly field: keyof ContractEntry
}

/** One row of a register while it is read: its cells, what reads their wordings, and the remarks so far. */
export interface Row {
  readonly entry: ContractEntry
  readonly wordings: Wordings
  readonly notes: CellNote[]
}

/** Adds a remark on a cell to those of its row. */
export const remark = ({ notes }: Row, field: keyof ContractEntry, { code, message }: Note): void => {
  notes.push({ field, code, message })
}
