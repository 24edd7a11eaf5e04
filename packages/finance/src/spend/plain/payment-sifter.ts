import {
  Decimal,
  isTotalLabel,
  matchColumns,
  type Location,
  type RecordSpans,
  type RowSifter,
  type Table,
} from '@imt/core'
import { isTotalWord } from '../../table/row-role.js'
import { afterSpaces, beforeSpaces } from '../../ledger/stretch.js'
import { spendColumns } from '../columns.js'
import { keptPayments, type Stretch } from '../pairs/kept-payments.js'
import { columnKinds, columnNames } from './column-kinds.js'
import { withPlainPayments, type PlainGroup } from './plain-payments.js'
import { plainRecords } from './plain-records.js'
import { plainSums } from './plain-sums.js'
import { arePlainWords, hasNoDigit, isPlainCode } from './plain-words.js'
import { stretchesAround } from './stretches-around.js'

/** What is to be done with a record: it may be counted, is to be read, or is to be read where it stands. */
const plain = 0
const odd = 1
const apart = 2

const nothing = { payments: 0, numbered: 0, unnumbered: 0, vatNumbered: 0 }

/** A value as a text of its own, without spaces around it; of one that does not stand so in the text, nothing. */
const valueAt = ({ text, first, offsets }: RecordSpans, record: number, column: number): string | undefined => {
  const value = 2 * ((first[record] ?? 0) + column)
  const end = offsets[value + 1] ?? 0
  return end < 0 ? undefined : text.slice(offsets[value], end).trim()
}

/**
 * Returns what sifts the rows of a table of payments: a plain one states a day and an amount that need no second look,
 * and nothing that the rules have not met. `undefined` for a table of which each row is to be read.
 *
 * It decides only what it is sure of, and asks for that what the rules ask, once for each text.
 */
export const paymentSifter = (table: Table): RowSifter | undefined => {
  const columns = columnKinds(table)
  if (columns === undefined) return undefined
  const { at } = matchColumns(table.headers, spendColumns)
  const width = columns.length
  const dateColumn = columns.indexOf('date')
  const numberColumn = columns.indexOf('number')
  const hasCodes = columns.includes('codesBesides')
  const records = plainRecords(columns, columnNames(table, at))
  const kept = keptPayments(records.texts)
  const amountColumn = columns.indexOf('amount')
  const stretches = stretchesAround()
  let looked: RecordSpans | undefined
  const fates: number[] = []
  const groupSums = plainSums()
  const supplierSums = plainSums()
  const dateSums = plainSums()
  let counts = { ...nothing }
  const shapeCounts: number[] = []

  /** What is to be done with a record that is not plain: a payment among others may be read without them. */
  const oddOrApart = (spans: RecordSpans, record: number): number => {
    let filled = 0
    for (let column = 0; column < width; column += 1) {
      const text = valueAt(spans, record, column)
      if (text !== '') filled += 1
      // Beside a total codes may be figures.
      if (hasCodes && (text === undefined || isTotalLabel(text))) return apart
      const kind = columns[column]
      if (kind === 'besides' && (text === undefined || !hasNoDigit(text))) return apart
      if (kind === 'codesBesides' && (text === undefined || !(arePlainWords(text) && isPlainCode(text)))) return apart
      if (column === 0 && (text === undefined || text === '' || !arePlainWords(text))) return apart
    }
    const says = (column: number): boolean => {
      const text = column < 0 ? '' : (valueAt(spans, record, column) ?? '')
      return text !== '' && !isTotalWord(text)
    }
    return records.isFull(filled) && (says(dateColumn) || says(numberColumn)) ? odd : apart
  }

  /** The value of a record, without spaces around it. */
  const stretchAt = ({ text, first, offsets }: RecordSpans, record: number, column: number): Stretch => {
    const value = 2 * ((first[record] ?? 0) + column)
    const end = offsets[value + 1] ?? 0
    const from = afterSpaces(text, offsets[value] ?? 0, end)
    return { text, from, to: beforeSpaces(text, from, end) }
  }

  /** Keeps what tells a plain payment from others; false of one whose amount or number is to be read. */
  const keep = (spans: RecordSpans, record: number, row: number, place: () => Location): boolean => {
    if (kept.isFull) return true
    const amount = stretchAt(spans, record, amountColumn)
    const number = numberColumn < 0 ? undefined : stretchAt(spans, record, numberColumn)
    if (!kept.fits(amount, number)) return false
    const payment = {
      row,
      date: records.date(record),
      supplier: records.supplier(record),
      pence: records.pence(record),
      rest: records.rest(record),
    }
    kept.add(payment, amount, number, place())
    return true
  }

  const count = (record: number): void => {
    const amount = records.pence(record)
    const supplier = records.supplier(record)
    counts.payments += 1
    if (numberColumn >= 0) {
      const shape = records.numberShape(record)
      if (shape >= 0) shapeCounts[shape] = (shapeCounts[shape] ?? 0) + 1
      if (records.isNumbered(record)) counts.numbered += 1
      else counts.unnumbered += 1
    }
    if (records.isVatNumbered(record)) counts.vatNumbered += 1
    dateSums.add(records.date(record), 0)
    supplierSums.add(supplier, amount)
    const one = records.groupOfSupplier(record)
    const two = records.group(record, 0)
    const three = records.group(record, 1)
    // A group is one however many of its columns name it.
    if (one >= 0) groupSums.add(one, amount)
    if (two >= 0 && two !== one) groupSums.add(two, amount)
    if (three >= 0 && three !== one && three !== two) groupSums.add(three, amount)
  }

  return {
    figures: ['amount'],
    look: (spans) => {
      const length = spans.first.length - 1
      let isJoined = hasCodes
      records.begin(spans)
      looked = spans
      for (let record = 0; record < length; record += 1) {
        const values = (spans.first[record + 1] ?? 0) - (spans.first[record] ?? 0)
        if (values > width) isJoined = true
        fates[record] = values !== width ? apart : records.look(record) ? plain : oddOrApart(spans, record)
      }
      const found = stretches(length, (record) => fates[record] === apart)
      // An amount among codes may make figures of all of them that are looked at together. Of a row with more values
      // than headings nobody knows under which they stand.
      const isWhole = isJoined && found.some((stretch) => stretch.isWhole)
      return isWhole ? [{ from: 0, to: length, isWhole }] : found
    },
    take: ({ from, to, isWhole }, { before, locate }) => {
      const read: number[] = []
      const spans = looked
      for (let record = from; record < to; record += 1) {
        const isPlain = fates[record] === plain
        const isCounted =
          isPlain &&
          !isWhole &&
          spans !== undefined &&
          records.isMet(record) &&
          keep(spans, record, before + record - from, () => locate(record))
        if (isCounted) count(record)
        else {
          if (isPlain) records.meet(record)
          read.push(record)
        }
      }
      return read
    },
    counted: () => {
      if (counts.payments === 0) return undefined
      const { texts } = records
      const dates: { text: string; times: number }[] = []
      dateSums.take((id, times) => dates.push({ text: texts.dates[id] ?? '', times }))
      const suppliers: PlainGroup[] = []
      let sum = new Decimal(0)
      supplierSums.take((id, times, total) => {
        suppliers.push({ text: texts.suppliers[id] ?? '', times, total })
        sum = sum.plus(total)
      })
      const groups: PlainGroup[] = []
      const names = records.groupNames()
      groupSums.take((id, times, total) => groups.push({ text: names[id] ?? '', times, total }))
      const numberShapes = [...shapeCounts.entries()].filter(([, times]) => times > 0)
      shapeCounts.fill(0)
      const found = withPlainPayments({ ...counts, numberShapes, kept, total: sum, dates, suppliers, groups })
      counts = { ...nothing }
      return found
    },
  }
}
