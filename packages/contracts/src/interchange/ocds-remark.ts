import type { ContractField } from '../register/schema.js'

/** A cell of a register: its entry, counted from 0, and its field. */
export interface EntryCell {
  readonly entry: number
  readonly field: ContractField
}
/** Says of a cell of one entry what the standard could not hold of it. */
export type Remark = (field: ContractField, code: string, message: string) => void
