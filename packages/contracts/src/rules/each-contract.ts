import { longDate, type JsonPointer, type Run } from '@imt/core'
import type { ContractReading } from '../register/read-contract.js'
import type { ContractEntry } from '../register/schema.js'
import type { Contracts } from '../section.js'
import type { DayRange } from '../term/day-range.js'

/** Reads an entry once, however many rules ask. */
export type EntryReader = (entry: ContractEntry) => ContractReading

/** One contract of a register as a rule sees it. */
export interface Listed {
  readonly entry: ContractEntry
  readonly reading: ContractReading
  readonly index: number
  /** The place of the entry, or of one of its cells. */
  at(field?: keyof ContractEntry): JsonPointer
  /** How the entry is named in a fingerprint: never by its row number. */
  readonly key: readonly string[]
}

const placeholder = /^\s*(?:n\/?a\b.*|no (?:system|department|contract)\b.*|none(?: in place)?|not applicable.*)\s*$/i
/** True for a row that says that there is no contract: a filler in answers that list every kind of system. */
const saysNone = ({ supplier, title }: ContractEntry): boolean =>
  [supplier, title].some((text) => text !== undefined && placeholder.test(text))
const isBlank = (entry: ContractEntry): boolean => {
  for (const field in entry) if ((entry[field as keyof ContractEntry] ?? '').trim() !== '') return false
  return true
}

/** Lists the contracts of a register, leaving out rows that are blank or that say there is no contract. */
export type Listing = (contracts: Contracts) => readonly Listed[]

/** Returns a listing that is made once for each register, however many rules ask. One belongs to each plugin. */
export const listing = (read: EntryReader): Listing => {
  const made = new WeakMap<Contracts, readonly Listed[]>()
  return (contracts) => {
    const known = made.get(contracts)
    if (known) return known
    const list = listed(contracts, read)
    made.set(contracts, list)
    return list
  }
}

// Field names hold nothing that a pointer escapes.
const base = '/sections/contracts/register/'
const listed = ({ register = [] }: Contracts, read: EntryReader): readonly Listed[] =>
  register.flatMap((entry, index) =>
    isBlank(entry) || saysNone(entry)
      ? []
      : [
          {
            entry,
            reading: read(entry),
            index,
            at: (field) => `${base}${index}${field === undefined ? '' : `/${field}`}`,
            key: ['register', entry.reference ?? '', entry.title ?? entry.description ?? '', entry.supplier ?? ''],
          } satisfies Listed,
        ],
  )

/** A day, or the two days between which it lies, in words. */
export const inWords = ({ earliest, latest }: DayRange): string =>
  earliest === latest ? longDate(earliest) : `between ${longDate(earliest)} and ${longDate(latest)}`

/** The cell that states the end: where a finding about it points. */
export const endField = ({ entry, reading }: Listed): keyof ContractEntry => {
  if (entry.revisedEnd !== undefined && reading.initialEnd !== null && entry.end !== undefined) return 'revisedEnd'
  return entry.end !== undefined && entry.end.trim() !== ''
    ? 'end'
    : entry.revisedEnd !== undefined && entry.revisedEnd.trim() !== ''
      ? 'revisedEnd'
      : 'period'
}

/** Says why a rule had nothing to look at. */
export const nothing = (run: Run, contracts: Contracts, what: string): void =>
  run.notApplicable(
    contracts.register === undefined
      ? 'the publication has no register of contracts'
      : `no contract of the register ${what}`,
  )
