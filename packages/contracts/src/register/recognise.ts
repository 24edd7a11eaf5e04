import {
  matchColumns,
  readRows,
  type Block,
  type BlockContext,
  type MatchedColumns,
  type PartRecogniser,
} from '@imt/core'
import type { ContractsInput } from '../section.js'
import { knownColumns } from './known-columns.data.js'
import { registerColumns } from './layouts.js'
import type { ContractField } from './schema.js'
import { withStatedUnits } from './stated-units.js'
import { starter } from './starter.data.js'

type Columns = MatchedColumns<ContractField>['at']

const aboutContracts = /\b(?:contracts?|suppliers?|agreements?|procurement)\b/i

const hasEnd = (at: Columns): boolean =>
  at.end !== undefined || at.revisedEnd !== undefined || at.maximumEnd !== undefined || at.period !== undefined
const hasTerm = (at: Columns): boolean =>
  hasEnd(at) || at.start !== undefined || at.term !== undefined || at.extension !== undefined
const named = (at: Columns): boolean =>
  at.title !== undefined || at.description !== undefined || at.reference !== undefined

/** True for a table whose headings only a register of contracts has. */
const isRegister = (block: Block, { under }: BlockContext): boolean => {
  if (block.kind !== 'table') return false
  const { at } = matchColumns(block.headers, registerColumns)
  if (
    named(at) &&
    (at.end !== undefined ||
      at.maximumEnd !== undefined ||
      at.revisedEnd !== undefined ||
      (at.supplier !== undefined && at.start !== undefined))
  )
    return true
  if (at.supplier !== undefined && (hasTerm(at) || at.value !== undefined) && (named(at) || hasEnd(at)))
    return at.value !== undefined || hasTerm(at)
  return at.supplier !== undefined && named(at) && under.some((heading) => aboutContracts.test(heading))
}

/** Recognises tables of contracts: what is bought or from whom, and when it ends, starts or what it is worth. */
export const recogniseRegister: PartRecogniser<ContractsInput, 'register'> = {
  part: 'register',
  knows: {
    columns: registerColumns,
    wants: [['title', 'description', 'reference'], ['supplier'], ['end', 'period', 'start']],
    starter,
  },
  rowsAt: '',
  score: (block, context) => (isRegister(block, context) ? 0.8 : 0),
  read: (blocks) => {
    const { value, tables, ...rest } = readRows(blocks.map(withStatedUnits), registerColumns, knownColumns)
    const entries = value.map((row, index) => {
      const table = tables[index]
      return table === undefined ? row : { ...row, table }
    })
    return { value: entries, ...rest }
  },
}
