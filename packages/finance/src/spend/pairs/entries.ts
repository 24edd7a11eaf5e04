import { parseFigure, type Decimal, type IsoDate, type JsonPointer } from '@imt/core'
import { hashOf } from '../../ledger/stretch.js'
import { groupName } from '../../table/row-role.js'
import { eachTextOnce } from '../../table/each-text-once.js'
import { isMonthFirst, paymentDay } from '../payment-day.js'
import type { SpendLine } from '../schema.js'
import { isWithheld, notStated, supplierKey } from '../withheld.js'
import type { KeptPayments } from './kept-payments.js'
import { columnHash, wordsHash } from './words-hash.js'

/** A payment that was read, and where it stands in the whole list. */
export interface ReadPayment {
  readonly line: SpendLine
  readonly at: JsonPointer
}

/** The payments of one table, kept and read, by what the rules compare. The kept ones come first. */
export interface Entries {
  readonly size: number
  /** One for all forms of a day. */
  date(at: number): number
  hasDay(at: number): boolean
  /** One for all spellings; 0 where none is stated or it is withheld. */
  supplier(at: number): number
  /** One for all spellings of what stands there, be it a supplier or none. */
  supplierWords(at: number): number
  isWithheld(at: number): boolean
  /** Not a number where there is none that is exact in pence. */
  pence(at: number): number
  /** A number for what it says besides its date, supplier and amount. */
  rest(at: number): number
  /** A number for its transaction number; 0 where none is stated or it is withheld. */
  number(at: number): number
  isSameNumber(one: number, other: number): boolean
  isBlankNumber(at: number): boolean
  isBlankDate(at: number): boolean
  /** The line, with one word for all that it says besides. */
  line(at: number): SpendLine
  readonly areMonthFirst: boolean
}

const stated = (number: string): string =>
  isWithheld(number) || notStated(number) !== undefined ? '' : groupName(number)

const penceOf = (value: Decimal | null | undefined): number => {
  const pence = value?.times(100)
  return pence?.isInteger() === true && pence.abs().lessThanOrEqualTo(Number.MAX_SAFE_INTEGER) ? pence.toNumber() : NaN
}

/** What a line says besides its date, supplier and amount, as a number. */
const restOf = ({ line }: ReadPayment): number => {
  const { netAmount, vatAmount, amount, notRead } = line
  const exact = penceOf(amount?.kind === 'exact' ? amount.value : undefined)
  const said: readonly (readonly [string, string | undefined])[] = [
    ['departmentFamily', line.departmentFamily],
    ['entity', line.entity],
    ['expenseType', line.expenseType],
    ['expenseArea', line.expenseArea],
    ['transactionNumber', line.transactionNumber],
    ['vatNumber', line.vatNumber],
    ['postcode', line.postcode],
    ['description', line.description],
    ['netAmount', netAmount?.value?.toFixed() ?? netAmount?.text],
    ['vatAmount', vatAmount?.value?.toFixed() ?? vatAmount?.text],
    // An amount that is none of pence is told by its words.
    ['amount', Number.isNaN(exact) ? (amount?.value?.toFixed() ?? amount?.text ?? notRead) : undefined],
    ...Object.entries(line.further ?? {}),
  ]
  return said.reduce(
    (sum, [name, text = '']) =>
      groupName(text) === '' ? sum : (sum + columnHash(wordsHash(name), wordsHash(text))) | 0,
    0,
  )
}

/** What of a line is compared by itself. */
const compared = ({ supplier, vendor, datePaid, transactionNumber, amount, notRead, table }: SpendLine): SpendLine => ({
  supplier,
  ...(vendor === undefined ? {} : { vendor }),
  ...(datePaid === undefined ? {} : { datePaid }),
  ...(transactionNumber === undefined ? {} : { transactionNumber }),
  ...(amount === undefined ? {} : { amount }),
  ...(notRead === undefined ? {} : { notRead }),
  ...(table === undefined ? {} : { table }),
})

/** A number for each text that is asked about, from 1 on. */
const numbering = (): ((text: string) => number) => {
  const ids = new Map<string, number>()
  return (text) => {
    const known = ids.get(text) ?? ids.size + 1
    ids.set(text, known)
    return known
  }
}

interface OfSupplier {
  readonly key: number
  readonly words: number
  readonly withheld: boolean
}

const made = (kept: KeptPayments, read: readonly ReadPayment[]): Entries => {
  const { size } = kept
  const { dates: dateIds, suppliers: supplierIds, pences, rests: keptRests } = kept.columns()
  const dateText = (at: number): string =>
    at < size ? (kept.texts.dates[dateIds[at] ?? 0] ?? '') : (read[at - size]?.line.datePaid ?? '')
  const dayOf = eachTextOnce(paymentDay)
  const orders = { dayFirst: 0, monthFirst: 0, either: 0 }
  const counts = new Int32Array(kept.texts.dates.length)
  for (let at = 0; at < size; at += 1) counts[dateIds[at] ?? 0] = (counts[dateIds[at] ?? 0] ?? 0) + 1
  const countDay = (text: string, times: number): void => {
    const { dayFirst, monthFirst } = dayOf(text)
    if (dayFirst !== undefined && monthFirst === undefined) orders.dayFirst += times
    else if (dayFirst === undefined && monthFirst !== undefined) orders.monthFirst += times
    else if (dayFirst !== monthFirst) orders.either += times
  }
  kept.texts.dates.forEach((text, id) => {
    if ((counts[id] ?? 0) > 0) countDay(text, counts[id] ?? 0)
  })
  for (const { line } of read) countDay(line.datePaid ?? '', 1)
  const areMonthFirst = isMonthFirst(orders)
  const dayIn = (text: string): IsoDate | undefined => {
    const { dayFirst, monthFirst } = dayOf(text)
    return areMonthFirst ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst)
  }
  const dateId = numbering()
  const datesOfKept = kept.texts.dates.map((text) => dateId(dayIn(text) ?? groupName(text)))
  const daysOfKept = kept.texts.dates.map((text) => dayIn(text) !== undefined)
  const keyId = numbering()
  const wordsId = numbering()
  const ofSupplier = eachTextOnce((text: string): OfSupplier => {
    const withheld = isWithheld(text)
    const key = withheld || notStated(text) !== undefined ? '' : supplierKey(text)
    return { key: key === '' ? 0 : keyId(key), words: wordsId(key === '' ? `\n${groupName(text)}` : key), withheld }
  })
  const suppliersOfKept = kept.texts.suppliers.map(ofSupplier)
  const keysOfKept = Int32Array.from(suppliersOfKept, ({ key }) => key)
  const wordsOfKept = Int32Array.from(suppliersOfKept, ({ words }) => words)
  const none: OfSupplier = { key: 0, words: 0, withheld: false }
  const suppliersOfRead = read.map(({ line }) => ofSupplier(line.vendor ?? line.supplier))
  const supplierAt = (at: number): OfSupplier =>
    (at < size ? suppliersOfKept[supplierIds[at] ?? 0] : suppliersOfRead[at - size]) ?? none
  const rests = read.map(restOf)
  const pencesOfRead = read.map(({ line: { amount } }) => penceOf(amount?.kind === 'exact' ? amount.value : undefined))
  const numbers = read.map(({ line }) => stated(line.transactionNumber ?? ''))
  const hashes = numbers.map((text) => (text === '' ? 0 : hashOf(text, 0, text.length)))
  const dates = read.map(({ line }) => {
    const text = line.datePaid ?? ''
    return { id: dateId(dayIn(text) ?? groupName(text)), hasDay: dayIn(text) !== undefined }
  })
  const numberOf = (at: number): string => (at < size ? stated(kept.numberText(at)) : (numbers[at - size] ?? ''))
  const keptNumber = (at: number): number => {
    const hash = kept.numberHash(at)
    // Digits alone are never withheld.
    return hash === 0 || kept.beginsWithDigit(at) || stated(kept.numberText(at)) !== '' ? hash : 0
  }
  return {
    size: size + read.length,
    areMonthFirst,
    date: (at) => (at < size ? datesOfKept[dateIds[at] ?? 0] : dates[at - size]?.id) ?? 0,
    hasDay: (at) => (at < size ? daysOfKept[dateIds[at] ?? 0] : dates[at - size]?.hasDay) ?? false,
    supplier: (at) => (at < size ? keysOfKept[supplierIds[at] ?? 0] : supplierAt(at).key) ?? 0,
    supplierWords: (at) => (at < size ? wordsOfKept[supplierIds[at] ?? 0] : supplierAt(at).words) ?? 0,
    isWithheld: (at) => supplierAt(at).withheld,
    pence: (at) => (at < size ? pences[at] : pencesOfRead[at - size]) ?? 0,
    rest: (at) => (at < size ? (keptRests[at] ?? 0) : (rests[at - size] ?? 0)),
    number: (at) => (at < size ? keptNumber(at) : (hashes[at - size] ?? 0)),
    isSameNumber: (one, other) =>
      one < size && other < size ? kept.isSameNumber(one, other) : numberOf(one) === numberOf(other),
    isBlankNumber: (at) =>
      at < size ? kept.numberHash(at) === 0 : groupName(read[at - size]?.line.transactionNumber ?? '') === '',
    isBlankDate: (at) => groupName(dateText(at)) === '',
    line: (at) => {
      if (at >= size) {
        const { line } = read[at - size] ?? { line: { supplier: '' } }
        return { ...compared(line), description: String(rests[at - size]) }
      }
      const number = kept.numberText(at)
      const amount = parseFigure(kept.amountText(at), { unit: 'gbp' })
      return {
        supplier: kept.texts.suppliers[supplierIds[at] ?? 0] ?? '',
        datePaid: dateText(at),
        ...(number === '' ? {} : { transactionNumber: number }),
        ...(amount.ok ? { amount: amount.value } : {}),
        description: String(keptRests[at] ?? 0),
      }
    },
  }
}

const worked = new WeakMap<KeptPayments, { readonly last: SpendLine | undefined; readonly entries: Entries }>()

/** Returns the payments of a table by what is compared of them. Several rules ask the same. */
export const entriesOf = (kept: KeptPayments, read: readonly ReadPayment[]): Entries => {
  const known = worked.get(kept)
  const last = read.at(-1)?.line
  if (known?.last === last && known?.entries.size === kept.size + read.length) return known.entries
  const entries = made(kept, read)
  worked.set(kept, { last, entries })
  return entries
}
