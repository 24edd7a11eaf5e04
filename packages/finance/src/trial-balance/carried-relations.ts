import { Decimal, type Figure } from '@imt/core'
import type { MoneyColumn } from './columns.js'
import { amountOf, roundingOf, statesNone, zero } from './figures.js'
import type { LedgerRow, PeriodMovement } from './schema.js'
import { movementParts } from './spread.js'

/** What is compared: a closing or an opening balance of a period, what all of them moved, or where they end. */
type Kind = 'closing' | 'opening' | 'toDate' | 'end'

/** A figure that is to be what others come to. */
export interface Relation {
  readonly kind: Kind
  /** The name of its period. */
  readonly period: string
  /** Where it stands in the row. */
  readonly place: string
  readonly figure: Figure | undefined
  readonly stated: Decimal
  readonly computed: Decimal
  /** All figures that it rests on, itself included. */
  readonly places: readonly string[]
  readonly figures: readonly (Figure | undefined)[]
}

/** By how much rounded figures may be out together; nothing where one states pence. */
const toleranceOf = (figures: readonly (Figure | undefined)[]): Decimal => {
  const stated = figures.filter((figure) => figure !== undefined && !statesNone(figure))
  if (stated.some((figure) => (figure?.decimals ?? 0) >= 2)) return zero
  const most = stated.reduce((sum, figure) => sum.plus(roundingOf(figure)), zero)
  // Rounding goes up as often as down.
  return stated.length < 5
    ? most
    : Decimal.min(most, most.dividedBy(stated.length).times(2).times(new Decimal(stated.length).sqrt()))
}

const isStated = (movement: PeriodMovement): boolean => movementParts.some((part) => !statesNone(movement[part]))

/** What a period moved; `undefined` where a figure of it cannot be added up. */
const netOf = ({ amount, debit, credit }: PeriodMovement): Decimal | undefined => {
  if (amount !== undefined) return amountOf(amount)
  const [one, other] = [amountOf(debit), amountOf(credit)]
  if (one === undefined || other === undefined) return undefined
  // A credit may be written below zero.
  return one.isZero() ? other.abs().negated() : one.minus(other)
}

const oneOf = (row: LedgerRow, debit: MoneyColumn, credit: MoneyColumn): Decimal | undefined => {
  const [one, other] = [amountOf(row[debit]), amountOf(row[credit])]
  return one === undefined || other === undefined ? undefined : one.isZero() ? other.abs().negated() : one.minus(other)
}

/** A balance that a row states of all periods, in one column or as debit and credit. */
const balanceOf = (
  row: LedgerRow,
  ways: readonly (readonly MoneyColumn[])[],
): { readonly columns: readonly MoneyColumn[]; readonly amount: Decimal | undefined } | undefined => {
  const columns = ways.find((way) => way.some((column) => row[column] !== undefined))
  const [first, second] = columns ?? []
  if (columns === undefined || first === undefined) return undefined
  return { columns, amount: second === undefined ? amountOf(row[first]) : oneOf(row, first, second) }
}

const openings = [['opening'], ['openingDebit', 'openingCredit']] as const
const closings = [['closing'], ['closingDebit', 'closingCredit'], ['balance']] as const

/** The figures of a row that a sum is made of, and where they stand. */
interface Terms {
  readonly places: readonly string[]
  readonly figures: readonly (Figure | undefined)[]
}

const termsOf = (columns: readonly MoneyColumn[], row: LedgerRow): Terms => ({
  places: columns.map((column) => `/${column}`),
  figures: columns.map((column) => row[column]),
})
const both = (one: Terms, other: Terms): Terms => ({
  places: [...one.places, ...other.places],
  figures: [...one.figures, ...other.figures],
})
const nothing: Terms = { places: [], figures: [] }

/** A balance as it is carried on: what it is by now, and which figures say so. */
interface Carried {
  readonly found: Relation[]
  balance: Decimal | undefined
  terms: Terms
  /** What all periods moved. */
  total: Decimal
  moved: Terms
}

/** Compares a balance that is stated with what it comes to, and goes on from it. False where it is no amount. */
const compare = (
  carried: Carried,
  { kind, period, place, figure }: Pick<Relation, 'kind' | 'period' | 'place' | 'figure'>,
): boolean => {
  const stated = amountOf(figure)
  if (stated === undefined) return false
  const own: Terms = { places: [place], figures: [figure] }
  if (carried.balance !== undefined)
    carried.found.push({ kind, period, place, figure, stated, computed: carried.balance, ...both(own, carried.terms) })
  carried.balance = stated
  carried.terms = own
  return true
}

/** Carries a balance through a period. False where a figure of it cannot be added up. */
const carry = (carried: Carried, movement: PeriodMovement, index: number, sign: 1 | -1): boolean => {
  const { period, opening, closing } = movement
  const at = (part: string): string => `/movements/${String(index)}/${part}`
  const net = netOf(movement)?.times(sign)
  if (net === undefined) return false
  if (opening !== undefined && !compare(carried, { kind: 'opening', period, place: at('opening'), figure: opening }))
    return false
  const parts = (['amount', 'debit', 'credit'] as const).filter((part) => movement[part] !== undefined)
  const own: Terms = { places: parts.map(at), figures: parts.map((part) => movement[part]) }
  carried.moved = both(carried.moved, own)
  carried.total = carried.total.plus(net)
  carried.terms = both(carried.terms, own)
  carried.balance = carried.balance?.plus(net)
  return closing === undefined || compare(carried, { kind: 'closing', period, place: at('closing'), figure: closing })
}

/** Compares what is stated for all periods with what they moved. False where it is no amount. */
const compareToDate = (carried: Carried, { amount }: LedgerRow, start: Decimal, ofStart: Terms): boolean => {
  if (amount === undefined || statesNone(amount)) return true
  const stated = amountOf(amount)
  if (stated === undefined) return false
  carried.found.push({
    ...{ kind: 'toDate', period: '', place: '/amount', figure: amount, stated, computed: carried.total.plus(start) },
    ...both({ places: ['/amount'], figures: [amount] }, both(ofStart, carried.moved)),
  })
  return true
}

/**
 * Returns what a row says of how its balance was carried on; `undefined` where a figure of it cannot be added up.
 *
 * @param sign - `-1` to read its balances as those of an account in credit, written without a sign
 * @param toDateHasOpening - what is stated for all periods has in it what the account began with
 */
export const relationsOf = (
  row: LedgerRow,
  sign: 1 | -1,
  toDateHasOpening: boolean,
): readonly Relation[] | undefined => {
  const own = balanceOf(row, openings)
  if (own !== undefined && own.amount === undefined) return undefined
  const start = termsOf(own?.columns ?? [], row)
  const carried: Carried = { found: [], balance: own?.amount, terms: start, total: zero, moved: nothing }
  for (const [index, movement] of (row.movements ?? []).entries())
    if (isStated(movement) && !carry(carried, movement, index, sign)) return undefined
  const began = toDateHasOpening ? (own?.amount ?? zero) : zero
  if (!compareToDate(carried, row, began, toDateHasOpening ? start : nothing)) return undefined
  const end = balanceOf(row, closings)
  if (end === undefined || carried.balance === undefined) return carried.found
  if (end.amount === undefined) return undefined
  const column = end.columns.find((each) => !statesNone(row[each])) ?? end.columns[0] ?? 'closing'
  carried.found.push({
    ...{ kind: 'end', period: '', place: `/${column}`, figure: row[column] },
    ...{ stated: end.amount, computed: carried.balance },
    ...both(termsOf([column], row), carried.terms),
  })
  return carried.found
}

/** What a figure states beyond what it is to be; nothing where rounding may be all. */
export const differenceOf = ({ stated, computed, figures }: Relation): Decimal => {
  const difference = stated.minus(computed)
  return difference.abs().lessThanOrEqualTo(toleranceOf(figures)) ? zero : difference
}
