import {
  counted,
  isoDate,
  namesOf,
  ownNames,
  requireList,
  requireObject,
  type IsoDate,
  type LeftOut,
  type NameReader,
  type OwnNames,
} from '@imt/core'
import { contractRows, type ContractRow, type RowLeftOut } from '../register/contract-rows.js'
import type { PublishedValue } from '../register/read-value.js'
import type { ContractEntry, ContractField } from '../register/schema.js'
import type { ContractTerms } from '../term/contract-terms.js'
import { asRange, daysInWords, type DayRange } from '../term/day-range.js'

/** A contract of one of two registers. */
export interface ComparedContract {
  /** Which row of its register it is, the first is 0. */
  readonly index: number
  readonly reference: string | null
  readonly title: string | null
  readonly suppliers: readonly string[]
}

/** A term that is another in the later register. */
export interface ChangedTerm {
  readonly field: ContractField
  /** What it is called: `end`, `value`. */
  readonly name: string
  /** As published; `null` where it is not stated. */
  readonly before: string | null
  readonly after: string | null
}

/** A contract of which it is not known which of the other register it is: `at` is its row. */
export interface ContractNotMatched extends ComparedContract, LeftOut<number, 'severalAlike' | 'noName'> {
  readonly of: 'before' | 'after'
}

/** What became of the contracts of one register in a later one. */
export interface ContractsCompared {
  /** In the later register only. */
  readonly new: readonly ComparedContract[]
  /** In the earlier only. `ended`: its end had passed by then; `notDue`: it lies ahead; `unknown`: it is not known. */
  readonly gone: readonly (ComparedContract & { readonly by: 'ended' | 'notDue' | 'unknown' })[]
  readonly changed: readonly (ComparedContract & {
    /** The row of the later register. */
    readonly after: number
    readonly matchedBy: 'reference' | 'titleAndSupplier'
    readonly terms: readonly ChangedTerm[]
  })[]
  /** How many are in both with the same terms. */
  readonly asBefore: number
  /** Contracts of which it is not known which of the other register they are. */
  readonly notMatched: readonly ContractNotMatched[]
  readonly leftOut: { readonly before: readonly RowLeftOut[]; readonly after: readonly RowLeftOut[] }
}

/** The day of the later register, and by what names suppliers go. */
export interface CompareContractsOptions {
  readonly asOf: IsoDate
  /** Names of suppliers, each with the name to use: one that only goes by another name has not changed. */
  readonly vendors?: OwnNames
}

const optionNames = namesOf<CompareContractsOptions>({ asOf: true, vendors: true })

const plain = (text: string | undefined | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const companyWords = / (?:ltd|limited|plc|llp|inc|uk|group)$/
const supplierOf = ({ reading }: ContractRow): string =>
  reading.suppliers
    .map((name) => {
      let words = plain(name)
      while (companyWords.test(words)) words = words.replace(companyWords, '')
      return words
    })
    .sort()
    .join('; ')

type ContractRows = ReturnType<typeof contractRows>

/** The rows with the names under which suppliers go. */
const withVendors = (rows: ContractRows, vendorOf: NameReader): ContractRows => ({
  ...rows,
  contracts: rows.contracts.map((row) => ({
    ...row,
    reading: { ...row.reading, suppliers: row.reading.suppliers.map((name) => vendorOf(name) ?? name) },
  })),
})

const referenceOf = ({ entry }: ContractRow): string => plain(entry.reference).replaceAll(' ', '')
const nameOf = (row: ContractRow): string => {
  const title = plain(row.reading.title)
  return title === '' ? '' : `${title}\n${supplierOf(row)}`
}

const told = ({ index, entry, reading }: ContractRow): ComparedContract => ({
  index,
  reference: (entry.reference ?? '').trim() === '' ? null : (entry.reference ?? '').trim(),
  title: reading.title,
  suppliers: reading.suppliers,
})

const dayWords = (day: DayRange | null): string | null => (day === null ? null : daysInWords(day))
const valueWords = (value: PublishedValue | null): string | null =>
  value === null
    ? null
    : [
        value.figure.low?.toFixed() ?? value.figure.absence ?? '',
        value.figure.high?.toFixed() ?? '',
        value.per,
        value.vat ?? '',
        value.months ?? '',
      ].join(' ')

/**
 * What each cell means, so that the same day written in two ways is no change. A cell that could not be read is told by
 * its text.
 */
const terms: readonly (readonly [field: ContractField, name: string, of: (row: ContractRow) => string | null])[] = [
  ['supplier', 'supplier', supplierOf],
  ['value', 'value', ({ reading }) => valueWords(reading.value)],
  ['annualValue', 'annual value', ({ reading }) => valueWords(reading.annualValue)],
  ['start', 'start', ({ reading }) => dayWords(reading.start)],
  ['end', 'end', ({ reading }) => dayWords(reading.end)],
  ['maximumEnd', 'latest end', ({ reading }) => dayWords(reading.maximumEnd)],
  [
    'extension',
    'extensions',
    ({ reading: { terms } }) =>
      terms.maximumExtensionMonths === undefined ? null : counted(terms.maximumExtensionMonths, 'month'),
  ],
  ['noticePeriod', 'notice period', ({ reading: { terms } }) => noticeInWords(terms)],
  [
    'renewal',
    'renewal',
    ({ reading: { rolling } }) => (rolling === null ? null : `every ${String(rolling.months ?? 'so often')}`),
  ],
]

const noticeInWords = ({ notice, noticeBy }: ContractTerms): string | null => {
  const length = notice === undefined ? [] : [`${notice.amount} ${notice.unit}`]
  const day = noticeBy === undefined ? [] : [`by ${daysInWords(asRange(noticeBy, 'compareContracts: noticeBy'))}`]
  return [...length, ...day].join(', ') || null
}

/** Where the end of a row is stated. */
const cellOf = ({ entry }: ContractRow, field: ContractField): string | null => {
  const text =
    field === 'end' ? [entry.revisedEnd, entry.end, entry.period].find((cell) => plain(cell) !== '') : entry[field]
  return plain(text) === '' ? null : (text ?? '').trim()
}

const changesOf = (one: ContractRow, other: ContractRow): readonly ChangedTerm[] =>
  terms.flatMap(([field, name, meaning]): readonly ChangedTerm[] => {
    const [before, after] = [cellOf(one, field), cellOf(other, field)]
    const [was, is] = [meaning(one) ?? plain(before), meaning(other) ?? plain(after)]
    return was === is ? [] : [{ field, name, before: before ?? meaning(one), after: after ?? meaning(other) }]
  })

type Pair = readonly [before: ContractRow, after: ContractRow, by: 'reference' | 'titleAndSupplier']

const groups = (
  rows: readonly ContractRow[],
  key: (row: ContractRow) => string,
): ReadonlyMap<string, ContractRow[]> => {
  const found = new Map<string, ContractRow[]>()
  for (const row of rows) {
    const name = key(row)
    if (name === '') continue
    const known = found.get(name)
    if (known === undefined) found.set(name, [row])
    else known.push(row)
  }
  return found
}

/**
 * Returns what became of the contracts of one register in a later one: which are new, which are gone and whether they
 * had ended, and whose terms changed. A contract is known by its reference, and without one by its title and supplier.
 * Where several rows share these, none is taken for another, and that is said. The same day or sum written in two ways
 * is no change.
 *
 * @param before - the earlier register
 * @param after - the later one
 * @param options - `asOf`: the day of the later one; `vendors`: by what names suppliers go
 * @throws {RangeError} when `asOf` is not a day that exists
 * @example
 * ```ts
 * const { changed, gone } = compareContracts(
 *   [
 *     { reference: 'C1', title: 'Print', end: '31/03/2026' },
 *     { reference: 'C2', title: 'Fax', end: '31/03/2026' },
 *   ],
 *   [{ reference: 'C1', title: 'Print', end: '31 March 2028' }],
 *   { asOf: '2026-11-28' },
 * )
 * changed[0]?.terms // => [{ field: 'end', name: 'end', before: '31/03/2026', after: '31 March 2028' }]
 * gone.map(({ title, by }) => [title, by]) // => [['Fax', 'ended']]
 * ```
 */
export const compareContracts = (
  before: readonly ContractEntry[],
  after: readonly ContractEntry[],
  options: CompareContractsOptions,
): ContractsCompared => {
  requireList(before, 'compareContracts: before')
  requireList(after, 'compareContracts: after')
  const { asOf, vendors = {} } = requireObject(options, 'compareContracts: options', optionNames)
  const vendorOf = ownNames(vendors, 'compareContracts: options.vendors')
  isoDate(asOf)
  const rowsOf = (entries: readonly ContractEntry[]): ContractRows => withVendors(contractRows(entries), vendorOf)
  const [earlier, later] = [rowsOf(before), rowsOf(after)]
  const pairs: Pair[] = []
  const notMatched: ContractNotMatched[] = []
  const leave = (
    row: ContractRow,
    of: ContractNotMatched['of'],
    code: ContractNotMatched['code'],
    why: string,
  ): void => {
    notMatched.push({ ...told(row), at: row.index, code, of, why })
  }
  const isOpen = new Set<ContractRow>([...earlier.contracts, ...later.contracts])
  const close = (rows: readonly ContractRow[]): void => {
    for (const row of rows) isOpen.delete(row)
  }
  const match = (key: (row: ContractRow) => string, by: Pair[2], words: string, isLast: boolean): void => {
    const [ones, others] = [earlier.contracts, later.contracts].map((rows) =>
      groups(
        rows.filter((row) => isOpen.has(row)),
        key,
      ),
    ) as [ReadonlyMap<string, ContractRow[]>, ReadonlyMap<string, ContractRow[]>]
    for (const [name, olds] of ones) {
      const news = others.get(name) ?? []
      const [old, current] = [olds[0], news[0]]
      if (old === undefined || current === undefined) continue
      if (olds.length === 1 && news.length === 1) {
        pairs.push([old, current, by])
        close([old, current])
      } else if (isLast) {
        const why = `${counted(olds.length, 'row')} before and ${news.length} after have ${words}`
        for (const row of olds) leave(row, 'before', 'severalAlike', why)
        for (const row of news) leave(row, 'after', 'severalAlike', why)
        close(olds)
        close(news)
      }
    }
  }
  match(referenceOf, 'reference', 'this reference', false)
  // Several contracts under one reference are told apart by what they are for.
  match((row) => (referenceOf(row) === '' ? '' : `${referenceOf(row)}\n${nameOf(row)}`), 'reference', '', false)
  match(referenceOf, 'reference', 'this reference', true)
  match(nameOf, 'titleAndSupplier', 'this title and supplier', true)
  for (const [of, { contracts }] of [['before', earlier] as const, ['after', later] as const])
    for (const row of contracts)
      if (isOpen.has(row) && referenceOf(row) === '' && nameOf(row) === '') {
        leave(row, of, 'noName', 'it has neither a reference nor a title')
        isOpen.delete(row)
      }
  const matched = pairs.map(([one, other, matchedBy]) => ({
    ...told(one),
    after: other.index,
    matchedBy,
    terms: changesOf(one, other),
  }))
  return {
    new: later.contracts.filter((row) => isOpen.has(row)).map(told),
    gone: earlier.contracts.filter((row) => isOpen.has(row)).map((row) => ({ ...told(row), by: goneBy(row, asOf) })),
    changed: matched.filter((each) => each.terms.length > 0).sort((one, other) => one.index - other.index),
    asBefore: matched.filter((each) => each.terms.length === 0).length,
    notMatched,
    leftOut: { before: earlier.leftOut, after: later.leftOut },
  }
}

const goneBy = ({ reading: { end, rolling, terms } }: ContractRow, asOf: IsoDate): 'ended' | 'notDue' | 'unknown' => {
  if (terms.saidEnded === true) return 'ended'
  if (end === null || rolling !== null || terms.mayGoOn === true) return 'unknown'
  return end.latest < asOf ? 'ended' : end.earliest >= asOf ? 'notDue' : 'unknown'
}
