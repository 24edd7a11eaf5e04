import { matchColumns, readRows, type Block, type ColumnNames, type PartRecogniser } from '@imt/core'
import type { ContractsInput } from '../section.js'
import type { ContractEntry } from './schema.js'

const columns: ColumnNames<'title' | 'supplier' | 'start' | 'end' | 'value'> = {
  title: ['Contract', 'Contract title', 'Title', 'Contract name', 'Contract description', 'Description', 'System', 'Service', 'Software/ system', 'Title of agreement'],
  supplier: ['Supplier', 'Supplier name', 'Vendor', 'Contractor', 'Provider', 'Current supplier'],
  start: ['Start date', 'Contract start date', 'Start', 'Contract start', 'Commencement date'],
  end: ['End date', 'Contract end date', 'Expiry date', 'Contract expiry date', 'Expiry', 'End', 'Contract end', 'Anticipated expiry date'],
  value: ['Value', 'Contract value', 'Total value', 'Total contract value', 'Value (£)', 'Contract value (£)'],
}

const isRegister = (block: Block): boolean => {
  if (block.kind !== 'table') return false
  const { at } = matchColumns(block.headers, columns)
  return at.title !== undefined && (at.end !== undefined || (at.supplier !== undefined && at.start !== undefined))
}

/** Recognises tables of contracts: a title, and when the contract ends or who supplies it from when. */
export const recogniseRegister: PartRecogniser<ContractsInput, 'register'> = {
  part: 'register',
  score: (block) => (isRegister(block) ? 0.8 : 0),
  // A cut row lacks cells: the schema reports them, so the type promises more than the file.
  read: (blocks) => {
    const { value, ...rest } = readRows(blocks, columns)
    return { value: value as readonly ContractEntry[], ...rest }
  },
}
