import type { Location } from '@imt/core'
import type { SpendLine, SpendLineInput } from '../schema.js'
import { isPayment } from '../payment-line.js'

/** What the checks between files read of a payment. */
const columns = [
  'entity',
  'datePaid',
  'supplier',
  'transactionNumber',
  'amount',
  'notRead',
  'expenseType',
  'expenseArea',
  'description',
  'period',
] as const

type Column = (typeof columns)[number]

/** Where a payment stands, without its file: line, column, record and field of a CSV file; or any other place. */
export type PaymentPlace = readonly [line: number, column: number, record: number, field: number] | object

/**
 * The payments of a file by columns, as the checks between files need them: which line of the file each is and of which
 * table, its place, and of each column the number of its text in `texts`, where 0 says that the file has
 * none: an empty cell is a text.
 */
export interface PaymentColumns {
  readonly texts: readonly string[]
  readonly line: readonly number[]
  readonly table: readonly number[]
  readonly at: readonly PaymentPlace[]
  readonly columns: { readonly [Name in Column]: readonly number[] }
}

const placeOf = (location: Location | undefined): PaymentPlace => {
  if (location === undefined) return {}
  if (location.kind === 'csv') return [location.line, location.column, location.record, location.field]
  // Its file is named when it is read again.
  return { ...location, source: '' }
}

/** The place of a payment with its file; `undefined` where it is not known. */
export const locationOf = (place: PaymentPlace, source: string): Location | undefined => {
  if (Array.isArray(place)) {
    const [line = 1, column = 1, record = 1, field = 1] = place as readonly number[]
    return { kind: 'csv', source, line, column, record, field }
  }
  return 'kind' in place ? ({ ...place, source } as Location) : undefined
}

const textOf = (line: SpendLine, column: Column): string | undefined =>
  column === 'amount' ? line.amount?.text : line[column]

/**
 * The words of a line that states nothing else by which it is known as a payment, as its description. None of them says
 * that it is a total, or it would be no payment.
 */
const described = (line: SpendLine): SpendLine => {
  const { supplier, entity, datePaid, transactionNumber, amount, notRead, expenseType, expenseArea, period } = line
  const kept = {
    supplier,
    ...(entity === undefined ? {} : { entity }),
    ...(datePaid === undefined ? {} : { datePaid }),
    ...(transactionNumber === undefined ? {} : { transactionNumber }),
    ...(amount === undefined ? {} : { amount }),
    ...(notRead === undefined ? {} : { notRead }),
    ...(expenseType === undefined ? {} : { expenseType }),
    ...(expenseArea === undefined ? {} : { expenseArea }),
    ...(period === undefined ? {} : { period }),
  }
  if (isPayment(kept)) return kept
  const { description, departmentFamily, vatNumber, postcode } = line
  const words = [description, departmentFamily, vatNumber, postcode].find((text) => (text ?? '').trim() !== '')
  return { ...kept, description: words ?? '-' }
}

/** Returns the payments among the lines of a file by columns; totals, headings and rows that were not read left out. */
export const paymentColumns = (
  lines: readonly SpendLine[],
  locate: (line: number) => Location | undefined,
): PaymentColumns => {
  const texts = ['']
  const numbers = new Map<string, number>()
  const numberOf = (text: string | undefined): number => {
    if (text === undefined) return 0
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, texts.length)
    return texts.push(text) - 1
  }
  const made = Object.fromEntries(columns.map((name) => [name, [] as number[]])) as Record<Column, number[]>
  const [line, table, at]: readonly [number[], number[], PaymentPlace[]] = [[], [], []]
  for (const [index, each] of lines.entries()) {
    if (!isPayment(each)) continue
    line.push(index)
    table.push(each.table ?? 1)
    at.push(placeOf(locate(index)))
    const kept = described(each)
    for (const name of columns) made[name].push(numberOf(textOf(kept, name)))
  }
  return { texts, line, table, at, columns: made }
}

/** Returns the payments again as lines of a publication, each with the number of its line. */
export const paymentLines = function* (
  payments: PaymentColumns,
): Generator<readonly [line: number, table: number, input: SpendLineInput, place: PaymentPlace], void, undefined> {
  for (const [place, line] of payments.line.entries()) {
    const stated = columns.flatMap((name) => {
      const number = payments.columns[name][place] ?? 0
      return number === 0 ? [] : [[name, payments.texts[number] ?? ''] as const]
    })
    yield [line, payments.table[place] ?? 1, { supplier: '', ...Object.fromEntries(stated) }, payments.at[place] ?? {}]
  }
}
