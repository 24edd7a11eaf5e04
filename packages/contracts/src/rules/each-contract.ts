import type { IsoDate, JsonPointer, Run } from '@imt/core'
import { saysNone } from '../register/contract-rows.js'
import { registerReader, type DayOrders } from '../register/day-orders.js'
import { isNoticeOnly } from '../register/notices-without-award.js'
import { contractReader, type ContractReading } from '../register/read-contract.js'
import type { ContractEntry, ContractField } from '../register/schema.js'
import { rowOf } from '../register/total-entry.js'
import type { Contracts } from '../section.js'
import { currentTerm, type CurrentTerm } from '../term/contract-dates.js'

/** One contract of a register as a rule sees it. */
export interface Listed {
  readonly entry: ContractEntry
  readonly reading: ContractReading
  readonly index: number
  /** The place of the entry, or of one of its cells. */
  at(field?: ContractField): JsonPointer
  /** What a reader calls it; left out where nothing in its row names it. */
  readonly about: string | undefined
  /** How the entry is named in a fingerprint: never by its row number. */
  readonly key: readonly string[]
  /** The term that is running on a day: many rules ask for that of one day. */
  termOn(asOf: IsoDate): CurrentTerm
  /** The orders of day and month in the column of a cell, where they are in doubt. */
  ordersOf(field: ContractField): DayOrders | undefined
}

/** A row of a register: a contract, or the total of some. */
export interface Line {
  readonly listed: Listed
  /** The words that make it a total; left out for a contract. */
  readonly totalWords?: string
}

interface Rows {
  readonly lines: readonly Line[]
  readonly contracts: readonly Listed[]
}
const made = new WeakMap<Contracts, Rows>()
const read = contractReader()

/**
 * Made once for each check, however many of its rules ask: the model hands each check a section object of its own.
 */
const rowsOf = (contracts: Contracts): Rows => {
  const known = made.get(contracts)
  if (known) return known
  const lines = linesIn(contracts)
  const rows = {
    lines,
    contracts: lines.flatMap(({ listed, totalWords }) => (totalWords === undefined ? [listed] : [])),
  }
  made.set(contracts, rows)
  return rows
}

/** The rows of a register, without those that are blank, say there is no contract, or are averages or notes. */
export const linesOf = (contracts: Contracts): readonly Line[] => rowsOf(contracts).lines

/** The contracts of a register: its rows without those that are totals of others. */
export const listedIn = (contracts: Contracts): readonly Listed[] => rowsOf(contracts).contracts

/** The term that is running on a day, reckoned once as long as the day that is asked about stays the same. */
const termOf = ({ terms }: ContractReading): Listed['termOn'] => {
  let last: { readonly asOf: IsoDate; readonly term: CurrentTerm } | undefined
  return (asOf) => {
    if (last?.asOf !== asOf) last = { asOf, term: currentTerm(terms, asOf) }
    return last.term
  }
}

/** A name as long as a reader takes in. */
const longestName = 100
const said = (text = ''): string => {
  const plain = text.trim().replaceAll(/\s+/g, ' ')
  return plain.length > longestName ? `${plain.slice(0, longestName - 1).trimEnd()}…` : plain
}

/** What a reader calls a contract: what it is for, with whom it is; or its reference. */
const nameOf = ({ title, description, supplier, reference }: ContractEntry): string | undefined => {
  const what = said(title) || said(description)
  const whom = said(supplier)
  if (what !== '' && whom !== '') return `${what} (${whom})`
  return what || whom || said(reference) || undefined
}

// Field names hold nothing that a pointer escapes.
const base = '/sections/contracts/register/'
const linesIn = ({ register = [] }: Contracts): readonly Line[] => {
  const reader = registerReader(register, read)
  return register.flatMap((entry, index): readonly Line[] => {
    const row = rowOf(entry)
    if (row.kind === 'aside' || saysNone(entry) || isNoticeOnly(entry)) return []
    const reading = reader.read(entry)
    const listed: Listed = {
      entry,
      reading,
      index,
      about: nameOf(entry),
      at: (field) => `${base}${index}${field === undefined ? '' : `/${field}`}`,
      termOn: termOf(reading),
      ordersOf: (field) => reader.ordersOf(entry, field),
      key: ['register', entry.reference ?? '', entry.title ?? entry.description ?? '', entry.supplier ?? ''],
    }
    return [row.kind === 'total' ? { listed, totalWords: row.words } : { listed }]
  })
}

export { daysInWords as inWords } from '../term/day-range.js'

/** The cell that states the end: where a finding about it points. */
export const endField = ({ entry, reading }: Listed): ContractField => {
  if ((entry.revisedEnd ?? '').trim() !== '' && reading.initialEnd !== null && entry.end !== undefined)
    return 'revisedEnd'
  // "Extended to 31/03/2028" beside the end that stood before.
  if (reading.initialEnd !== null && /\bextended\b/i.test(entry.extension ?? '') && !/\bexten/i.test(entry.end ?? ''))
    return 'extension'
  return entry.end !== undefined && entry.end.trim() !== ''
    ? 'end'
    : entry.revisedEnd !== undefined && entry.revisedEnd.trim() !== ''
      ? 'revisedEnd'
      : 'period'
}

/** The cell that says that a contract renews itself. */
export const rollingField = ({ entry }: Listed): 'renewal' | 'end' | 'period' | 'term' | 'start' =>
  (['renewal', 'end', 'period', 'term', 'start'] as const).find((field) =>
    /\b(?:roll|renew|annual|auto|evergreen|yes|y)/i.test(entry[field] ?? ''),
  ) ?? 'end'

/** Says why a rule had nothing to look at. */
export const nothing = (run: Run, contracts: Contracts, what: string): void =>
  run.notApplicable(
    contracts.register === undefined
      ? 'the publication has no register of contracts'
      : `no contract of the register ${what}`,
  )
