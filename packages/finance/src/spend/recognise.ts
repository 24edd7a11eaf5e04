import {
  matchColumns,
  parseFigure,
  placesByRow,
  pointerTo,
  readRows,
  tidyHeading,
  type Block,
  type JsonPointer,
  type NameReader,
  type PartRecogniser,
  type Table,
} from '@imt/core'
import { eachTextOnce } from '../table/each-text-once.js'
import type { FinanceInput } from '../section.js'
import { oncePer } from '../once-per.js'
import { besidePayments, spendColumns } from './columns.js'
import { namedMonths } from './named-months.js'
import { namesMonth, paidMonths, type PaidMonths, type SpendNames } from './paid-months.js'
import { paymentDay } from './payment-day.js'
import { columnNames } from './plain/column-kinds.js'
import { paymentSifter } from './plain/payment-sifter.js'
import type { SpendLine, SpendLineInput } from './schema.js'
import { starter } from './starter.data.js'

// Made once: what headings mean is prepared for each dictionary that is asked.
const usual: SpendNames = { ...spendColumns, year: [] }
const asAmount = { amount: [...spendColumns.netAmount, ...spendColumns.amount], netAmount: [] }
const withNetAsAmount: SpendNames = { ...usual, ...asAmount }

const withPaid = (field: 'datePaid' | 'amount'): SpendNames => ({
  ...usual,
  [field]: [...spendColumns[field], 'Paid'],
})
const paidAs = { datePaid: withPaid('datePaid'), amount: withPaid('amount') }

/** So many cells below `Paid` show whether days or amounts stand there. */
const shownBy = 20

/** What stands below the bare heading `Paid`: a day where none else is stated, or else an amount. */
const paidIn = ({ headers, rows }: Table): typeof paidAs.amount | undefined => {
  const column = headers.findIndex((heading) => /^paid$/i.test(tidyHeading(heading)))
  if (column < 0) return undefined
  const { at } = matchColumns(headers, spendColumns)
  const texts = rows
    .map((row) => row[column]?.text.trim() ?? '')
    .filter((text) => text !== '')
    .slice(0, shownBy)
  if (texts.length === 0) return undefined
  const days = texts.filter((text) => paymentDay(text).dayFirst ?? paymentDay(text).monthFirst).length
  if (days * 2 > texts.length) return at.datePaid === undefined ? paidAs.datePaid : undefined
  const amounts = texts.filter((text) => parseFigure(text, { unit: 'gbp' }).ok).length
  return amounts * 2 > texts.length && at.amount === undefined ? paidAs.amount : undefined
}

/**
 * The columns of a table: where only an amount without VAT is stated, that is the amount, where only the month of a
 * payment is, that stands for its day, and what `Paid` heads is what stands below it.
 */
const columnsOf = oncePer((table: Table): SpendNames => {
  const paid = paidIn(table)
  if (paid !== undefined) return paid
  const months = paidMonths(table)?.names
  const { at } = matchColumns(table.headers, months ?? usual)
  if (at.amount !== undefined || at.netAmount === undefined) return months ?? usual
  return months === undefined ? withNetAsAmount : { ...months, ...asAmount }
})

/** What the heading of the amount says of VAT. */
const basisOf = (heading: string | undefined): SpendLine['vatBasis'] => {
  const words = (heading ?? '').toLowerCase()
  if (/\b(?:ex|exc|excl|excluding|exclusive|less|net|without)\b/.test(words)) return 'net'
  return /\bgross\b|\b(?:inc|incl|including|inclusive|with)\b.{0,20}\bvat\b/.test(words) ? 'gross' : undefined
}

/** What the table says of each of its payments, and how to tell its month from two columns. */
type Facts = Pick<SpendLine, 'vatBasis' | 'period'> & { readonly monthOf?: PaidMonths['written'] }

/** What is the same of all rows of a table, and the columns that have no place. */
interface OfTable {
  readonly facts: Facts
  readonly rest: readonly (readonly [column: number, heading: string])[]
}

const ofTable = (table: Table): OfTable => {
  const { at } = matchColumns(table.headers, columnsOf(table))
  const named = basisOf(at.amount === undefined ? undefined : table.headers[at.amount])
  // Beside a column without VAT and one of the VAT, the third has both.
  const isThird = at.amount !== undefined && at.netAmount !== undefined && at.vatAmount !== undefined
  const vatBasis = named ?? (isThird ? 'gross' : undefined)
  const titles = [table.caption ?? '', table.under.at(-1) ?? '', table.location.source.replace(/^.*[/\\]/, '')]
  const period = titles.map(namedMonths).find((months) => months !== undefined)
  const taken = new Set<number | undefined>(Object.values(at))
  const monthOf = paidMonths(table)?.written
  return {
    facts: {
      ...(vatBasis === undefined ? {} : { vatBasis }),
      ...(period === undefined ? {} : { period }),
      ...(monthOf === undefined ? {} : { monthOf }),
    },
    // Each column has a name of its own, or two lines that differ in one of them would look alike.
    rest: columnNames(table, at).flatMap((name, column) => (taken.has(column) ? [] : [[column, name] as const])),
  }
}

/** What stands in the columns that have no place, of each row of all tables. */
const furtherOf = function* (blocks: readonly Block[]): Generator<Facts & Pick<SpendLine, 'further'>, void, undefined> {
  for (const block of blocks) {
    if (block.kind !== 'table') continue
    const { facts, rest } = ofTable(block)
    for (const row of block.rows) {
      if (rest.length === 0) {
        yield facts
        continue
      }
      const stated = rest.flatMap(([column, heading]) => {
        const text = row[column]?.text.trim() ?? ''
        return text === '' ? [] : [[heading, text] as const]
      })
      // A row with more cells than headings is given without its cells.
      const fits = row.slice(block.headers.length).every(({ text }) => text.trim() === '')
      yield stated.length === 0 || !fits ? facts : { ...facts, further: Object.fromEntries(stated) }
    }
  }
}

/** Headings that only a list of payments has: whom or when one paid. */
const ofPaying = /\bpa(?:id|yment|yee)\b|\bbeneficiary\b|\bcreditor\b|\bclearing\b|\btransaction\b/i
/** Headings that a register of contracts has as well. */
const ofAnything = /^(?:ref(?:erence)?(?:\s*(?:no|number)\.?)?|service)$/i

/** What is written above a list of payments: `Spend over £25,000`, `Payments to suppliers greater than £30k`. */
// bound: 200 characters, by isCalledPayments
const overPayments =
  /\b(?:spend|spending|payments?|expenditure|invoices?|transactions?)\b.{0,40}(?:£|>|\b(?:over|above|greater than|exceeding|more than)\b)|\bpayments? (?:made )?to suppliers\b/i
const ofContracts = /\bcontract|\bstart\b|\bend\b|\bexpiry\b|\bexpires\b/i

/** A file that is named for what was paid: `spend-2026-04.csv`, and for no plan of it. */
const nameOfPayments = /(?:^| )(?:spend(?:ing)?|payments?|expenditure)(?: |$)/i
const nameOfOthers = /budget|capital|plan|forecast|statement|contract|register|summary/i
const isNamedForPayments = (source: string): boolean => {
  const words = source
    .slice(-200)
    .replace(/^.*[/\\]/, '')
    .replaceAll(/[^a-z]+/gi, ' ')
  return nameOfPayments.test(words) && !nameOfOthers.test(words)
}

/** True for a table under a title of payments, or in a file named for them, with no column of contracts. */
const isCalledPayments = ({ caption = '', under, headers, location }: Table): boolean =>
  ((isNamedForPayments(location.source) && headers.some((heading) => /\bamount\b/i.test(heading))) ||
    [caption, ...under.slice(-3)].some((title) => overPayments.test(title.slice(0, 200)))) &&
  !headers.some((heading) => ofContracts.test(heading))

/**
 * Whether each column is one of a spend file and of no other list: then a day, a supplier and an amount are enough.
 * With a number beside them, and an amount by that name, they are so whatever else is stated.
 */
const isAllOfSpend = (
  { headers }: Pick<Table, 'headers'>,
  at: Readonly<Record<string, number | undefined>>,
): boolean => {
  const taken = new Set(Object.values(at))
  // The number of a month beside its name says nothing more.
  if (at['year'] !== undefined)
    headers.forEach((heading, column) => {
      if (namesMonth(heading)) taken.add(column)
    })
  // A register of contracts states values, and no amounts.
  const statesAmounts = /\bamount\b/i.test(headers[at['amount'] ?? -1] ?? '')
  if (statesAmounts && at['datePaid'] !== undefined && at['transactionNumber'] !== undefined) return true
  return (
    at['datePaid'] !== undefined &&
    headers.every(
      (heading, column) =>
        heading.trim() === '' || (taken.has(column) && (statesAmounts || !ofAnything.test(tidyHeading(heading)))),
    )
  )
}

/** Net, VAT and gross of each line beside its day: what was invoiced, and no statement. */
const hasVat = (at: Readonly<Record<string, number | undefined>>): boolean =>
  ['datePaid', 'netAmount', 'vatAmount', 'amount'].every((key) => at[key] !== undefined)

/**
 * A supplier, an amount, and when it was paid or under which number: what a spend file has and a contract list has not.
 * Three columns are enough where one says that something was paid.
 */
const isSpendTable = (block: Block): boolean => {
  if (block.kind !== 'table') return false
  const { at } = matchColumns(block.headers, columnsOf(block))
  const headingAt = (column: number | undefined): string =>
    column === undefined ? '' : tidyHeading(block.headers[column] ?? '')
  const isOfPaying =
    [at.datePaid, at.supplier].some((column) => ofPaying.test(headingAt(column))) || isCalledPayments(block)
  const counts = (column: number | undefined): boolean =>
    column !== undefined && (isOfPaying || !ofAnything.test(headingAt(column)))
  const known = [at.datePaid, at.transactionNumber, at.expenseType, at.expenseArea, at.entity].filter(counts).length
  return (
    at.supplier !== undefined &&
    at.amount !== undefined &&
    (at.datePaid !== undefined || counts(at.transactionNumber)) &&
    known >= ((isOfPaying && at.datePaid !== undefined) || hasVat(at) || isAllOfSpend(block, at) ? 1 : 2)
  )
}

/** What is read apart. */
const apart: ReadonlySet<string> = new Set(['amount', 'netAmount', 'vatAmount', 'year'])

/** The cells of a row without those that are read apart. */
const wordsOf = (cells: { readonly supplier?: string }): SpendLineInput => ({
  ...Object.fromEntries(Object.entries(cells).filter(([key]) => !apart.has(key))),
  supplier: cells.supplier ?? '',
})

/** What of a payment has a place. */
const placed: readonly JsonPointer[] = ['', ...[...Object.keys(spendColumns), 'notRead'].map((key) => pointerTo(key))]

/**
 * Returns what recognises payments.
 *
 * @param vendorOf - tells by what names suppliers go, if the body says so: then every payment is read, since nobody
 *   asks by what name one goes whose payments are only counted
 */
export const recogniseSpendBy = (vendorOf?: NameReader): PartRecogniser<FinanceInput, 'spend'> => ({
  part: 'spend',
  knows: { columns: spendColumns, wants: [['supplier'], ['amount'], ['datePaid', 'transactionNumber']], starter },
  rowsAt: '',
  score: (block) => (isSpendTable(block) ? 0.9 : 0),
  ...(vendorOf === undefined && { sift: paymentSifter }),
  // Payments do not depend on each other: one that cannot be read is kept with its words, so that it never stops the
  // rest.
  read: (blocks) => {
    const rows = readRows(blocks, columnsOf, besidePayments)
    const isAmount = eachTextOnce((text) => parseFigure(text, { unit: 'gbp' }).ok)
    const besides = furtherOf(blocks)
    const value = rows.value.map((cells, index): SpendLineInput => {
      const { amount, netAmount, vatAmount, year } = cells
      const { further, vatBasis, period, monthOf } = besides.next().value ?? {}
      const table = rows.tables[index]
      const isRead = amount === undefined || isAmount(amount)
      // There is one for each payment: the cells, which were read for nobody else, are made one where they can be.
      const line: { -readonly [Key in keyof SpendLineInput]: SpendLineInput[Key] } =
        isRead && netAmount === undefined && vatAmount === undefined && year === undefined
          ? Object.assign(cells, { supplier: cells.supplier ?? '' })
          : wordsOf(cells)
      if (vatBasis !== undefined) line.vatBasis = vatBasis
      if (period !== undefined) line.period = period
      if (table !== undefined) line.table = table
      if (amount !== undefined) line[isRead ? 'amount' : 'notRead'] = amount
      if (monthOf !== undefined && line.datePaid !== undefined)
        line.datePaid = monthOf(line.datePaid.trim(), (year ?? '').trim())
      let kept = further
      for (const [key, text] of [
        ['netAmount', netAmount],
        ['vatAmount', vatAmount],
      ] as const) {
        if (text === undefined || text.trim() === '') continue
        // What is no amount beside one is kept as words.
        if (isAmount(text)) line[key] = text
        else kept = { ...kept, [key]: text }
      }
      if (kept !== undefined) line.further = kept
      const vendor = vendorOf?.(line.supplier ?? '')
      if (vendor !== undefined) line.vendor = vendor
      return line
    })
    const places = placesByRow({
      rows: value.length,
      place: (row, under) => {
        // What cannot be read as an amount stands where the amount would.
        const isRead = value[row]?.notRead === undefined
        if (under === (isRead ? '/notRead' : '/amount')) return undefined
        return rows.placeOf(row, under === '/notRead' ? '/amount' : under)
      },
      under: () => placed,
    })
    const { columns, used = { rows: [], columns: [] }, leftOut = [] } = rows
    return { value, places, columns, used, leftOut }
  },
})

/** Recognises publications of spending over £25,000. */
export const recogniseSpend: PartRecogniser<FinanceInput, 'spend'> = /* @__PURE__ */ recogniseSpendBy()
