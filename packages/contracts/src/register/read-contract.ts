import { isIsoDate, type IsoDate, type Note, requireObject } from '@imt/core'
import type { Route } from '../term/lead-times.data.js'
import type { Extension } from '../extension/extension.js'
import type { ContractTerms } from '../term/contract-dates.js'
import type { DayRange } from '../term/day-range.js'
import { filled } from './cell-text.js'
import { showsDamage } from './spreadsheet-damage.js'
import { readDayCell } from './read-day-cell.js'
import { readRoute } from './read-route.js'
import { readTerm } from './read-term.js'
import type { TermReading } from './term-reading.js'
import { readValueCell, readVatCell } from './read-value-cell.js'
import type { PublishedValue } from './read-value.js'
import type { Row } from './row.js'
import type { ContractEntry, ContractField } from './schema.js'
import { freshWordings, rememberedWordings, type Wordings } from './wordings.js'

/**
 * What an entry of a register means, as far as it can be read. Nothing is guessed: what could not be read is in
 * `notes`.
 */
export interface ContractReading {
  readonly title: string | null
  readonly suppliers: readonly string[]
  /** What `contractDates` works from. */
  readonly terms: ContractTerms
  readonly start: DayRange | null
  /** The end as it stands: after an extension that was agreed. */
  readonly end: DayRange | null
  /** The end before an extension, where it is published beside the new one. */
  readonly initialEnd: DayRange | null
  readonly maximumEnd: DayRange | null
  /** Whether options to extend are provided for, agreed and taken up: `null` where nothing says. */
  readonly extendable: boolean | null
  readonly extended: boolean | null
  readonly extension: Extension | null
  readonly rolling: { readonly months: number | null } | null
  readonly value: PublishedValue | null
  readonly annualValue: PublishedValue | null
  readonly withVat: PublishedValue | null
  readonly withoutVat: PublishedValue | null
  readonly vatAmount: PublishedValue | null
  readonly commenced: IsoDate | null
  readonly awarded: DayRange | null
  readonly signed: DayRange | null
  readonly frameworkEnd: DayRange | null
  readonly route: Route | null
  readonly notes: readonly Note<ContractField>[]
}

/**
 * Returns what an entry of a register means: its term, extensions, notice, value and route, with a remark on every cell
 * that could not be read or has more than one reading.
 *
 * @param entry - the texts of one row, as published
 * @example
 * ```ts
 * const reading = readContract({ title: 'Rostering', end: '01/04/2024', revisedEnd: '28-02-2033' })
 * reading.end // => { earliest: '2033-02-28', latest: '2033-02-28' }
 * reading.extended // => true
 * readContract({ title: 'Medisec', period: '01/01/2013 – Rolling contract.' }).rolling // => { months: null }
 * ```
 */
export const readContract = (entry: ContractEntry): ContractReading =>
  readWith(requireObject(entry, 'readContract: entry'), freshWordings)

/**
 * Returns a function like `readContract` that remembers the wordings that come back in many entries. An entry is read
 * as it is when it is asked about, and each reading is the caller's own, but for what was read of a wording: that is
 * frozen.
 *
 * @example
 * ```ts
 * const read = contractReader()
 * const entry = { title: 'Print', end: '31/03/2027' }
 * read(entry).end // => { earliest: '2027-03-31', latest: '2027-03-31' }
 * read({ ...entry, end: '31/03/2028' }).end // => { earliest: '2028-03-31', latest: '2028-03-31' }
 * ```
 */
export const contractReader = (): ((entry: ContractEntry) => ContractReading) => {
  const wordings = rememberedWordings()
  return (entry) => readWith(entry, wordings)
}

const titleOf = ({ title, description }: ContractEntry): string | null =>
  [title, description].find((text) => filled(text) && !showsDamage(text)) ?? null

/** Suppliers as Contracts Finder lists them: `[Name|Address|…][Name|Address|…]`. */
const packed = /\[([^|[\]]{1,200})\|/g

const suppliersOf = ({ supplier }: ContractEntry): readonly string[] =>
  supplier?.startsWith('[') === true && supplier.includes('|')
    ? [...supplier.matchAll(packed)].map(([, name = '']) => name.trim()).filter(filled)
    : plainSuppliers(supplier)

const plainSuppliers = (supplier: string | undefined): readonly string[] =>
  filled(supplier) &&
  !showsDamage(supplier) &&
  !/^\s*(?:n\/a|none|no (?:system|department)|tbc|unknown)\b/i.test(supplier)
    ? supplier
        .split(';')
        .map((name) => name.trim())
        .filter(filled)
    : []

const exactDay = (day: DayRange | null): IsoDate | null =>
  day && day.earliest === day.latest && isIsoDate(day.earliest) ? day.earliest : null

/** What `contractDates` works from: the parts of a reading from which days can be counted. */
const termsOf = (term: TermReading, route: Route | null): ContractTerms => {
  const { start, end, initialEnd, maximumEnd, rolling, notice, breaks, review, extension } = term
  const stated = term.maximumExtensionMonths === undefined ? [] : (extension?.options ?? [])
  const options = stated.filter(({ months }) => months > 0)
  const extensions = options.every(({ months }) => Number.isInteger(months)) ? options : []
  // A latest end before the end is for contracts/end-past-maximum: nothing is counted from it.
  const isPast = maximumEnd !== null && end !== null && maximumEnd.latest < end.earliest
  return {
    ...(start && { start }),
    ...(end && { end }),
    ...lengthsOf(term),
    ...(extensions.length > 0 && { extensions }),
    ...(maximumEnd && !isPast && { maximumEnd }),
    ...(initialEnd && end && { initialEnd }),
    ...(term.extended === true && { extended: true }),
    ...standingOf(term),
    ...(rolling && { rollsEvery: rolling.months }),
    ...(term.rollsUntil && { rollsUntil: term.rollsUntil }),
    ...(term.openEnded && { openEnded: true }),
    ...(notice && { notice }),
    ...(term.noticeBy && { noticeBy: term.noticeBy }),
    ...(term.optionNotice && { optionNotice: term.optionNotice }),
    ...(term.optionBy && { optionBy: term.optionBy }),
    ...(breaks.length > 0 && { breaks }),
    ...(review && { review }),
    ...(route && { route }),
  }
}

const lengthsOf = ({
  initialMonths,
  maximumExtensionMonths,
  maximumMonths,
  extensionsUsed,
  extended,
}: TermReading): ContractTerms => ({
  ...(initialMonths !== undefined && { initialMonths }),
  ...(maximumExtensionMonths !== undefined && { maximumExtensionMonths }),
  ...(maximumMonths !== undefined && { maximumMonths }),
  ...(extensionsUsed !== undefined && (extensionsUsed > 0 || extended === true) && { extensionsUsed }),
})

const standingOf = ({ mayGoOn, saidEnded }: TermReading): ContractTerms => ({
  ...(mayGoOn && { mayGoOn: true }),
  ...(saidEnded && { saidEnded: true }),
})

/** Reads the cells of an entry in turn. Remarks stand in the order in which the cells are read. */
const readWith = (entry: ContractEntry, wordings: Wordings): ContractReading => {
  const row: Row = { entry, wordings, notes: [] }
  const term = readTerm(row)
  const { start, end, maximumEnd, extended, rolling } = term
  const commenced = readDayCell(row, 'commenced')
  const route = readRoute(entry)
  return {
    title: titleOf(entry),
    suppliers: suppliersOf(entry),
    terms: termsOf(term, route),
    start,
    end,
    initialEnd: term.initialEnd,
    maximumEnd,
    extendable: term.extendable,
    extended,
    extension: term.extension,
    rolling,
    value: readValueCell(row, 'value'),
    annualValue: readValueCell(row, 'annualValue'),
    withVat: readVatCell(row, 'withVat'),
    withoutVat: readVatCell(row, 'withoutVat'),
    vatAmount: readVatCell(row, 'vatAmount'),
    commenced: exactDay(commenced),
    awarded: readDayCell(row, 'awarded'),
    signed: readDayCell(row, 'signed'),
    frameworkEnd: readDayCell(row, 'frameworkEnd'),
    route,
    notes: row.notes,
  }
}
