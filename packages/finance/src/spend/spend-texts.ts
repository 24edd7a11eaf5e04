import { matchColumns, parseFigure, requireText } from '@imt/core'
import { groupName } from '../table/row-role.js'
import { spendColumns } from './columns.js'
import { paymentDay, type PaymentDay } from './payment-day.js'
import { mayBeTurned, numberFault } from './number-fault.js'
import { mayBeRounded } from './number-shape.js'
import { vatNumberFault } from './vat-number.js'
import { isWithheld, notStated, supplierKey } from './withheld.js'

/** The date of a payment, as it is read and compared. */
export interface DayText extends PaymentDay {
  /** By which texts that are no day are told to be one. */
  readonly name: string
}

/** A supplier, as it is read and compared. */
export interface SupplierText {
  /** One for all spellings; empty where none is stated or it is withheld. */
  readonly key: string
  readonly withheld: boolean
}

/** A transaction number, as it is compared. */
export interface NumberText {
  /** Empty where none is stated or it is withheld. */
  readonly key: string
  readonly isBlank: boolean
  /** A spreadsheet has cut it short, shows an error in its place, or may have turned or rounded it. */
  readonly isDamaged: boolean
}

/** A VAT registration number. */
export interface VatNumberText {
  /** A spreadsheet has damaged it, or it is none that is issued in the United Kingdom, where it claims to be one. */
  readonly isFaulty: boolean
}

/** What stands as an amount. */
export interface AmountText {
  /** `heading`: the heading of the column, repeated. `inexact`: an approximate amount, a range or a bound. */
  readonly kind: 'exact' | 'inexact' | 'dash' | 'absent' | 'notRead' | 'heading'
  /** Pounds, or about so many where the amount is not exact. */
  readonly value?: string
  /** By which texts that are no exact amount are told to be one. */
  readonly name: string
}

const amountNames = { amount: spendColumns.amount }

const amountOf = (text: string): AmountText => {
  const read = parseFigure(text, { unit: 'gbp' })
  if (!read.ok) {
    const kind = matchColumns([text], amountNames).at.amount === undefined ? 'notRead' : 'heading'
    return { kind, name: groupName(text) }
  }
  const { kind, value, absence } = read.value
  const name = groupName(value?.toFixed() ?? text)
  if (kind === 'absent') return { kind: absence === 'dash' ? 'dash' : 'absent', name }
  return {
    kind: kind === 'exact' && value !== null ? kind : 'inexact',
    name,
    ...(value === null ? {} : { value: value.toFixed() }),
  }
}

/**
 * How the texts of a payment are read, each by itself: what an engine is told that reads plain forms alone.
 *
 * @example
 * ```ts
 * spendTexts.day('31/02/2025') // => { fault: 'impossible', name: '31/02/2025' }
 * spendTexts.supplier('Alpha Ltd.') // => { key: 'alpha', withheld: false }
 * spendTexts.number('n/a') // => { key: '', isBlank: false, isDamaged: false }
 * spendTexts.vatNumber('GB 980 7806 85') // => { isFaulty: true }
 * spendTexts.amount('(£26,000.00)') // => { kind: 'exact', value: '-26000', name: '-26000' }
 * ```
 */
export const spendTexts: {
  readonly day: (text: string) => DayText
  readonly supplier: (text: string) => SupplierText
  readonly number: (text: string) => NumberText
  readonly vatNumber: (text: string) => VatNumberText
  readonly amount: (text: string) => AmountText
} = /* @__PURE__ */ Object.freeze({
  day: (text: string) => ({
    ...paymentDay(requireText(text, 'spendTexts.day: text')),
    name: groupName(text),
  }),
  supplier: (text: string) => {
    const withheld = isWithheld(requireText(text, 'spendTexts.supplier: text'))
    return { key: withheld || notStated(text) !== undefined ? '' : supplierKey(text), withheld }
  },
  number: (text: string) => {
    const name = groupName(requireText(text, 'spendTexts.number: text'))
    const key = isWithheld(text) || notStated(text) !== undefined ? '' : name
    return {
      key,
      isBlank: name === '',
      isDamaged: numberFault(text) !== undefined || mayBeTurned(text) || mayBeRounded(text),
    }
  },
  vatNumber: (text: string) => ({
    isFaulty:
      numberFault(requireText(text, 'spendTexts.vatNumber: text')) !== undefined || vatNumberFault(text) !== undefined,
  }),
  amount: (text: string) => amountOf(requireText(text, 'spendTexts.amount: text')),
})
