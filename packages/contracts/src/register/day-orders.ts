import { contractReader, type ContractReading } from './read-contract.js'
import type { ContractEntry, ContractField } from './schema.js'

/** The columns that hold days. */
const dayFields = [
  'start',
  'end',
  'revisedEnd',
  'period',
  'maximumEnd',
  'review',
  'awarded',
  'signed',
  'commenced',
  'frameworkEnd',
  'breakDate',
] as const satisfies readonly ContractField[]

type DayField = (typeof dayFields)[number]
type Order = 'dayFirst' | 'monthFirst' | 'either'

/** In which order of day and month the dates of a column can be read: how many in each, and the first of them. */
export interface DayOrders {
  readonly counts: Readonly<Record<Order, number>>
  readonly examples: Readonly<Partial<Record<Order, string>>>
}

/** Fewer than one in five dates that are written the other way round are slips: they are told one by one. */
const leastShare = 0.2

const figures = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?![\d/-])/g

const orderOf = (first: number, second: number): Order | undefined => {
  if (first === second || first === 0 || second === 0) return undefined
  if (first <= 12 && second <= 12) return 'either'
  return second <= 12 ? 'dayFirst' : first <= 12 ? 'monthFirst' : undefined
}

/** In which orders the dates of a cell that are written in figures can be read. */
const ordersIn = (text: string): readonly Order[] => {
  // What most cells hold: 31/03/2027.
  if (text.length === 10 && text[2] === '/' && text[5] === '/') {
    const order = orderOf(Number(text.slice(0, 2)), Number(text.slice(3, 5)))
    return order === undefined ? [] : [order]
  }
  return [...text.slice(0, 500).matchAll(figures)].flatMap(
    ([, first, second]) => orderOf(Number(first), Number(second)) ?? [],
  )
}

interface Counted {
  readonly counts: Record<Order, number>
  readonly examples: Partial<Record<Order, string>>
}

/** What was found of each column of one table. */
type Columns = Map<DayField, Counted>

const count = (entries: readonly ContractEntry[]): ReadonlyMap<number | undefined, Columns> => {
  const tables = new Map<number | undefined, Columns>()
  for (const entry of entries) {
    let columns = tables.get(entry.table)
    for (const field of dayFields) {
      const text = entry[field]
      if (text === undefined || text === '') continue
      for (const order of ordersIn(text)) {
        if (columns === undefined) tables.set(entry.table, (columns = new Map()))
        const known = columns.get(field)
        const column = known ?? { counts: { dayFirst: 0, monthFirst: 0, either: 0 }, examples: {} }
        if (known === undefined) columns.set(field, column)
        column.counts[order] += 1
        column.examples[order] ??= text.trim()
      }
    }
  }
  return tables
}

/** The columns of a table whose dates may not be taken day first, since too many of them cannot be read so. */
const doubtfulOf = (columns: Columns): ReadonlyMap<DayField, DayOrders> => {
  const all = [...columns.values()].map(({ counts }) => counts)
  const ofTable = (order: Order): number => all.reduce((sum, counts) => sum + counts[order], 0)
  if (ofTable('monthFirst') === 0) return new Map()
  const dayFirstInTable = ofTable('dayFirst')
  const isDoubtful = ({ dayFirst, monthFirst, either }: Counted['counts']): boolean => {
    if (monthFirst === 0) return dayFirstInTable === 0 && either > 0
    if (dayFirst > 0) return monthFirst >= leastShare * (monthFirst + dayFirst)
    return dayFirstInTable === 0 || monthFirst >= leastShare * (monthFirst + either)
  }
  return new Map([...columns].filter(([, { counts }]) => isDoubtful(counts)))
}

/** Said of a cell in a column whose dates are not all written day first: once for the column by the rule. */
export const notDayFirst = 'notDayFirst'

/** What reads the entries of a register, and what is known of the columns whose order of day and month is in doubt. */
export interface RegisterReader {
  read(entry: ContractEntry): ContractReading
  /** The orders of a column in doubt. */
  ordersOf(entry: ContractEntry, field: ContractField): DayOrders | undefined
}

/**
 * Returns what reads the entries of one register by all of them: in a table whose dates are written month first, or in
 * both orders, no day is taken that can be read in two ways.
 *
 * @param entries - all of the register
 * @param read - reads one entry
 */
export const registerReader = (
  entries: readonly ContractEntry[],
  read: (entry: ContractEntry) => ContractReading = contractReader(),
): RegisterReader => {
  const doubtful = new Map([...count(entries)].map(([table, columns]) => [table, doubtfulOf(columns)] as const))
  const ordersOf: RegisterReader['ordersOf'] = (entry, field) => doubtful.get(entry.table)?.get(field as DayField)
  const inDoubt = (entry: ContractEntry): readonly DayField[] => {
    const columns = doubtful.get(entry.table)
    if (columns === undefined || columns.size === 0) return []
    return [...columns.keys()].filter((field) => ordersIn(entry[field] ?? '').some((order) => order !== 'dayFirst'))
  }
  return {
    ordersOf,
    read: (entry) => {
      const fields = inDoubt(entry)
      if (fields.length === 0) return read(entry)
      const known = Object.fromEntries(Object.entries(entry).filter(([field]) => !fields.includes(field as DayField)))
      const reading = read(known as ContractEntry)
      const notes = fields.map((at) => ({
        code: notDayFirst,
        message: 'The dates of this column are not all written day first, and this one was not taken.',
        at,
      }))
      return { ...reading, notes: [...reading.notes, ...notes] }
    },
  }
}
