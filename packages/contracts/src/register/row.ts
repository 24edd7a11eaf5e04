import type { Note, Refusal } from '@imt/core'
import type { ContractEntry, ContractField } from './schema.js'
import type { Wordings } from './wordings.js'

/** One row of a register while it is read: its cells, what reads their wordings, and the remarks so far. */
export interface Row {
  readonly entry: ContractEntry
  readonly wordings: Wordings
  readonly notes: Note<ContractField>[]
}

/** Adds a remark on a cell to those of its row. */
export const remark = ({ notes }: Row, at: ContractField, { code, message }: Note | Refusal): void => {
  notes.push({ code, message, at })
}
