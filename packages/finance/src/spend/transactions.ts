import { requireList, type Decimal, type LeftOut } from '@imt/core'
import { groupName, isEverythingWord, isTotalWord, namesTotal } from '../table/row-role.js'
import { basisWords, onlyText } from './basis-rows.js'
import type { SpendLine } from './schema.js'

/** What a row of a spend file is: a payment or a part of one, or a total of others, which is no payment. */
export type SpendRole = 'payment' | 'total'

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === ''

/** Returns the words of a line that say what it is, besides its date and number. */
const wordsOf = (line: SpendLine): readonly string[] =>
  [
    line.supplier,
    line.entity,
    line.departmentFamily,
    line.expenseType,
    line.expenseArea,
    line.description,
    line.vatNumber,
    line.postcode,
  ].filter((text) => text !== undefined && !isBlank(text)) as readonly string[]

/** True for what stands in place of a date or a number and is none: `Total`, `Total spend over £25,000`. */
const saysTotal = (text: string): boolean => isTotalWord(text) || (/total/i.test(text) && namesTotal(text))

/** Returns the words with which a line says that it is a total, if it does. */
export const totalWords = (line: SpendLine): string | undefined => {
  const words =
    [line.datePaid, line.transactionNumber].find((text) => text !== undefined && saysTotal(text)) ??
    wordsOf(line).find(namesTotal)
  if (words === undefined) return basisWords(line)
  if (!isEverythingWord(words) || onlyText(line) !== undefined) return words
  return wordsOf(line).find((text) => namesTotal(text) && !isEverythingWord(text))
}

/** Returns whether a line states nothing but an amount. */
export const statesAmountAlone = (line: SpendLine): boolean =>
  wordsOf(line).length === 0 && isBlank(line.datePaid) && isBlank(line.transactionNumber)

/** What counts the payments of a file, or states one of them again, below them. */
const ofPayments =
  /^(?:total )?(?:number|no\.?|count|qty|quantity) (?:of )?(?:payments?|transactions?|invoices?|lines?|rows?|records?|items?|suppliers?)\b|^count$|^(?:average|mean|median|max(?:imum)?|min(?:imum)?|highest|lowest|largest|smallest)(?: (?:payments?|values?|amounts?|spend|transactions?|invoices?))?:?$/i

/**
 * Returns whether a line counts or averages the payments above it: its amount is then no pounds that were paid, and no
 * total of them. Such a line has no date, no number, and no other words.
 */
export const countsPayments = (line: SpendLine): boolean => {
  if (!isBlank(line.datePaid) || !isBlank(line.transactionNumber)) return false
  const [words, ...others] = wordsOf(line)
  return words !== undefined && others.length === 0 && ofPayments.test(words.trim())
}

/**
 * Returns what a row of a publication of spending over £25,000 is. Without a date and a transaction number it is a
 * total, if a word says so, be it where the date or the number would stand, or if nothing but an amount is stated. So
 * are rows at the foot that state all of it without VAT, with it, or the VAT.
 *
 * @param line - as published
 * @example
 * ```ts
 * spendRole({ supplier: 'Supplier A', datePaid: '01/04/2017' }) // => 'payment'
 * spendRole({ supplier: '', entity: 'Total' }) // => 'total'
 * spendRole({ supplier: 'Supplier A Total' }) // => 'total'
 * spendRole({ supplier: 'Total', transactionNumber: '4711' }) // => 'payment'
 * spendRole({ supplier: '', transactionNumber: 'VAT at 20%' }) // => 'total'
 * ```
 */
export const spendRole = (line: SpendLine): SpendRole => {
  const isNone = (text = ''): boolean => isBlank(text) || saysTotal(text)
  if (!isNone(line.datePaid) || !isNone(line.transactionNumber))
    return basisWords(line) === undefined ? 'payment' : 'total'
  return totalWords(line) !== undefined || statesAmountAlone(line) ? 'total' : 'payment'
}

/** One transaction, all its lines together. */
export interface SpendTransaction {
  readonly supplier: string
  readonly entity?: string
  /** As published; none where none is stated, and the line then stands by itself. */
  readonly transactionNumber?: string
  /** Pounds sterling; below zero is a credit. */
  readonly amount: Decimal
  /** The places of its lines, counted from 0. */
  readonly lines: readonly number[]
}

const whyLeftOut = {
  count: 'The line counts the payments, or states an average or one of them again.',
  total: 'The line is a total of others, or the VAT in them, so adding it would count them twice.',
  notRead: 'The amount cannot be read.',
  absent: 'No amount is stated.',
  notExact: 'An approximate amount, a range or a bound adds up to no exact sum.',
} as const

/** Why a line is in no transaction. */
export type NotPaid = keyof typeof whyLeftOut

/** What was paid, transaction by transaction, and what could not be added up. */
export interface SpendTransactions {
  /** In the order first met. */
  readonly transactions: readonly SpendTransaction[]
  /** Lines that are in no transaction: `at` is the place of the line, counted from 0. */
  readonly leftOut: readonly LeftOut<number, NotPaid>[]
}

/**
 * Returns the payments of a spend file by transaction. One payment may be split over several lines, each below £25,000,
 * with one transaction number: add them up before you test them against the limit.
 *
 * @param lines - as published, totals included
 * @see HM Treasury, Transparency - publication of spending over £25,000,
 *   https://www.gov.uk/government/publications/guidance-for-publishing-spend-over-25000
 * @example
 * ```ts
 * const row = (transactionNumber: string, amount: string) =>
 *   spendLineSchema.parse({ supplier: 'Supplier A', transactionNumber, amount })
 * const { transactions, leftOut } = spendTransactions([row('1', '£20,000'), row('2', 'TBC'), row('1', '£6,000')])
 * transactions.map(({ transactionNumber, amount, lines }) => [transactionNumber, amount, lines])
 * // => [['1', '26000', [0, 2]]]
 * leftOut.map(({ at, code }) => [at, code]) // => [[1, 'absent']]
 * ```
 */
export const spendTransactions = (lines: readonly SpendLine[]): SpendTransactions => {
  const found = new Map<string, { first: SpendLine; amount: Decimal; lines: number[] }>()
  const leftOut: LeftOut<number, NotPaid>[] = []
  for (const [index, line] of requireList(lines, 'spendTransactions: lines').entries()) {
    const { amount } = line
    const reason = countsPayments(line)
      ? 'count'
      : spendRole(line) === 'total'
        ? 'total'
        : amount === undefined
          ? line.notRead === undefined
            ? 'absent'
            : 'notRead'
          : amount.kind === 'absent'
            ? 'absent'
            : amount.kind === 'exact'
              ? undefined
              : 'notExact'
    if (reason !== undefined || !amount?.value) {
      const code = reason ?? 'absent'
      leftOut.push({ at: index, code, why: whyLeftOut[code] })
      continue
    }
    // A number is one body's own, and two suppliers are never paid in one transaction.
    const key = isBlank(line.transactionNumber)
      ? String(index)
      : JSON.stringify([
          groupName(line.entity ?? ''),
          groupName(line.supplier),
          groupName(line.transactionNumber ?? ''),
        ])
    const one = found.get(key)
    if (one === undefined) found.set(key, { first: line, amount: amount.value, lines: [index] })
    else {
      one.amount = one.amount.plus(amount.value)
      one.lines.push(index)
    }
  }
  const transactions = [...found.values()].map(
    ({ first: { supplier, entity, transactionNumber }, amount, lines: places }): SpendTransaction => ({
      supplier,
      amount,
      lines: places,
      ...(isBlank(entity) ? {} : { entity }),
      ...(isBlank(transactionNumber) ? {} : { transactionNumber }),
    }),
  )
  return { transactions, leftOut }
}
