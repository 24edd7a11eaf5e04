import type { LeftOut } from '@imt/core'
import { registerReader } from './day-orders.js'
import type { ContractReading } from './read-contract.js'
import type { ContractEntry } from './schema.js'
import { isNoticeOnly } from './notices-without-award.js'
import { rowOf } from './total-entry.js'

/** A contract of a register, and where it stands: the first row is 0. */
export interface ContractRow {
  readonly index: number
  readonly entry: ContractEntry
  readonly reading: ContractReading
}

/** A row that is no contract, by its number from 0, and why. */
export type RowLeftOut = LeftOut<number, 'total' | 'aside' | 'noContract' | 'noticeOnly'>

/** A contract, or a part of one, that is in no answer of a kind, and why: `at` is its row, the first is 0. */
export interface ContractLeftOut<Code extends string> extends LeftOut<number, Code> {
  /** @deprecated Read `at`, which is the same. */
  readonly index: number
  readonly title: string | null
}
/** Returns what is said of a contract that is in no answer of a kind. */
export const contractLeftOut = <Code extends string>(
  { index, reading: { title } }: Pick<ContractRow, 'index' | 'reading'>,
  code: Code,
  why: string,
): ContractLeftOut<Code> => ({ at: index, code, index, title, why })

const placeholder = /^(?:n\/?a\b.*|no (?:system|department|contract)\b.*|none(?: in place)?|not applicable.*)$/i
/** True for a row that says that there is no contract: a filler in answers that list every kind of system. */
export const saysNone = ({ supplier, title }: ContractEntry): boolean =>
  [supplier, title].some((text) => text !== undefined && placeholder.test(text.trim()))

/** The contracts of a register, read by all of its rows, and the rows that are none. */
export const contractRows = (
  register: readonly ContractEntry[],
): { readonly contracts: readonly ContractRow[]; readonly leftOut: readonly RowLeftOut[] } => {
  const { read } = registerReader(register)
  const contracts: ContractRow[] = []
  const leftOut: RowLeftOut[] = []
  register.forEach((entry, index) => {
    const row = rowOf(entry)
    if (row.kind === 'total') leftOut.push({ at: index, code: 'total', why: `it is a total: ${row.words.trim()}` })
    else if (row.kind === 'aside')
      leftOut.push({ at: index, code: 'aside', why: 'it is blank, an average or a note on the register' })
    else if (saysNone(entry)) leftOut.push({ at: index, code: 'noContract', why: 'it says that there is no contract' })
    else if (isNoticeOnly(entry))
      leftOut.push({ at: index, code: 'noticeOnly', why: 'it is a notice of a procurement, and nothing was awarded' })
    else contracts.push({ index, entry, reading: read(entry) })
  })
  return { contracts, leftOut }
}
