import { counted, Decimal, grouped, type Figure, type JsonPointer, type Run } from '@imt/core'
import type { MoneyColumn } from './columns.js'
import { eachLedger, type LedgerCheck } from './each-ledger.js'
import { amountOf, roundingOf, statesNone, zero } from './figures.js'
import { money } from './hints.js'
import { ledgerRole, rowName } from './role.js'
import type { LedgerRow, PeriodMovement } from './schema.js'
import { movementParts } from './spread.js'

/** So many rows are remembered to be told. */
const mostWrong = 50

/** What is compared: a closing or an opening balance of a period, what all of them moved, or where they end. */
type Kind = 'closing' | 'opening' | 'toDate' | 'end'

/** A figure that is to be what others come to. */
interface Relation {
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

/** One that does not hold. */
interface Wrong extends Relation {
  readonly difference: Decimal
  /** What stands beside it agrees with what was computed. */
  readonly isBorneOut: boolean
  /** Another figure of the line is out by as much. */
  readonly also?: Relation
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

/** What a row says of how its balance was carried on; `undefined` where a figure of it cannot be added up. */
const relationsOf = (row: LedgerRow, sign: 1 | -1, toDateHasOpening: boolean): readonly Relation[] | undefined => {
  const { movements = [] } = row
  const own = balanceOf(row, openings)
  if (own !== undefined && own.amount === undefined) return undefined
  const found: Relation[] = []
  let balance = own?.amount
  let places: string[] = (own?.columns ?? []).map((column) => `/${column}`)
  let figures: (Figure | undefined)[] = (own?.columns ?? []).map((column) => row[column])
  const start = [...places]
  let total = zero
  const moved: string[] = []
  const movedFigures: (Figure | undefined)[] = []
  for (const [index, movement] of movements.entries()) {
    if (!isStated(movement)) continue
    const { period, opening, closing } = movement
    const net = netOf(movement)?.times(sign)
    const at = (part: string): string => `/movements/${String(index)}/${part}`
    if (net === undefined) return undefined
    if (opening !== undefined) {
      const stated = amountOf(opening)
      if (stated === undefined) return undefined
      const place = at('opening')
      if (balance !== undefined)
        found.push({
          ...{ kind: 'opening', period, place, figure: opening, stated, computed: balance },
          ...{ places: [place, ...places], figures: [opening, ...figures] },
        })
      balance = stated
      places = [place]
      figures = [opening]
    }
    const own = (['amount', 'debit', 'credit'] as const).filter((part) => movement[part] !== undefined)
    const [ownPlaces, ownFigures] = [own.map(at), own.map((part) => movement[part])]
    moved.push(...ownPlaces)
    movedFigures.push(...ownFigures)
    total = total.plus(net)
    places = [...places, ...ownPlaces]
    figures = [...figures, ...ownFigures]
    balance = balance?.plus(net)
    if (closing === undefined) continue
    const stated = amountOf(closing)
    if (stated === undefined) return undefined
    const place = at('closing')
    if (balance !== undefined)
      found.push({
        ...{ kind: 'closing', period, place, figure: closing, stated, computed: balance },
        ...{ places: [place, ...places], figures: [closing, ...figures] },
      })
    balance = stated
    places = [place]
    figures = [closing]
  }
  const { amount } = row
  const toDate = amountOf(amount)
  if (amount !== undefined && toDate === undefined) return undefined
  if (amount !== undefined && !statesNone(amount)) {
    const computed = toDateHasOpening ? total.plus(own?.amount ?? zero) : total
    found.push({
      ...{ kind: 'toDate', period: '', place: '/amount', figure: amount, stated: toDate ?? zero, computed },
      places: ['/amount', ...(toDateHasOpening ? start : []), ...moved],
      figures: [amount, ...movedFigures],
    })
  }
  const end = balanceOf(row, closings)
  if (end === undefined || balance === undefined) return found
  if (end.amount === undefined) return undefined
  const column = end.columns.find((each) => !statesNone(row[each])) ?? end.columns[0] ?? 'closing'
  found.push({
    ...{ kind: 'end', period: '', place: `/${column}`, figure: row[column], stated: end.amount, computed: balance },
    places: [`/${column}`, ...places],
    figures: [row[column], ...figures],
  })
  return found
}

const differenceOf = ({ stated, computed, figures }: Relation): Decimal => {
  const difference = stated.minus(computed)
  return difference.abs().lessThanOrEqualTo(toleranceOf(figures)) ? zero : difference
}

/** The faults of a row: what is out one way and back again in the next figure is one, and so is what is carried along. */
const faultsOf = (relations: readonly Relation[]): readonly Wrong[] => {
  const faults: Wrong[] = []
  for (let index = 0; index < relations.length; index += 1) {
    const relation = relations[index]
    if (relation === undefined) continue
    const difference = differenceOf(relation)
    if (difference.isZero()) continue
    const next = relations[index + 1]
    const after = next === undefined ? zero : differenceOf(next)
    const isBack = next !== undefined && relation.kind !== 'toDate' && after.equals(difference.negated())
    const isSame = next?.kind === 'end' && relation.kind === 'toDate' && after.equals(difference)
    if (isBack || isSame) index += 1
    faults.push({ ...relation, difference, isBorneOut: isBack, ...(isSame ? { also: next } : {}) })
  }
  return faults
}

/** What is said of one. */
const messageOf = (name: string, fault: Wrong): string => {
  const { kind, period, figure, computed, difference, isBorneOut, also } = fault
  const text = figure?.text.trim() ?? ''
  const stated = text === '' ? 'blank' : text
  const by = `${money(difference.abs())} ${difference.isNegative() ? 'less' : 'more'}`
  const sum = money(computed)
  switch (kind) {
    case 'closing':
      return `In "${name}" opening balance and movements of ${period} come to ${sum}, but its closing balance is ${stated}, ${by}. ${isBorneOut ? `What follows agrees with ${sum}: check the closing balance` : 'Check the figures of the period'}`
    case 'opening':
      return `In "${name}" ${period} begins with ${stated}, ${by} than the balance before it comes to (${sum}). ${isBorneOut ? `What follows agrees with ${sum}: check the opening balance` : 'Check which of the two is right'}`
    case 'toDate':
      return `In "${name}" the movements of all periods come to ${sum}, but ${stated} is stated for them, ${by}${also === undefined ? '. Check them' : `, and the closing balance (${also.figure?.text.trim() ?? ''}) is out by as much. Check the movements first`}`
    case 'end':
      return `In "${name}" opening balance and the movements of all periods come to ${sum}, but the closing balance is ${stated}, ${by}. Check the figures of the line`
  }
}

/** What is known of the rows of a table, read in one way. */
interface Reading {
  right: number
  wrong: number
  readonly found: { readonly name: string; readonly fault: Wrong; readonly at: JsonPointer }[]
}

const carriedInLedger = (): LedgerCheck => {
  /** What is stated for all periods may be their movements alone, or with what the account began with. */
  const readings: readonly [Reading, Reading] = [
    { right: 0, wrong: 0, found: [] },
    { right: 0, wrong: 0, found: [] },
  ]
  let first: JsonPointer | undefined

  const read = (row: LedgerRow, at: JsonPointer, hasOpening: boolean, run: Run): void => {
    const reading = readings[hasOpening ? 1 : 0]
    const plain = relationsOf(row, 1, hasOpening)
    if (plain === undefined || plain.length === 0) return
    const faults = faultsOf(plain)
    // Balances beside debits and credits may be written without a sign: of an account in credit these add to them.
    const isUnsided = (row.movements ?? []).some(({ debit, credit }) => debit !== undefined || credit !== undefined)
    const turned = isUnsided && faults.length > 0 ? relationsOf(row, -1, hasOpening) : undefined
    const isTurned = turned !== undefined && faultsOf(turned).length === 0
    const relations = isTurned ? turned : plain
    const pointer = (place: string): JsonPointer => `${at}${place}` as JsonPointer
    if (!hasOpening)
      for (const relation of relations)
        run.compared(relation.places.map(pointer), isTurned || differenceOf(relation).isZero())
    first ??= run.remember(pointer(relations[0]?.place ?? ''))
    if (faults.length === 0 || isTurned) {
      reading.right += 1
      return
    }
    reading.wrong += 1
    for (const fault of faults)
      if (reading.found.length < mostWrong)
        reading.found.push({ name: rowName(row), fault, at: run.remember(pointer(fault.place)) })
  }

  return {
    row: (row, at, _, run) => {
      if (row.movements === undefined || row.notRead !== undefined) return
      const role = ledgerRole(row)
      if (role !== 'line' && role !== 'maybeTotal' && role !== 'total') return
      for (const hasOpening of [false, true]) read(row, at, hasOpening, run)
    },
    end: (run) => {
      const [alone, withOpening] = readings
      const { right, wrong, found } = withOpening.right > alone.right ? withOpening : alone
      if (first !== undefined) run.checked(first)
      const [one] = found
      if (one === undefined) return
      if (right < wrong) {
        run.report({
          at: one.at,
          level: 'note',
          message: `Check the columns: in ${grouped(wrong)} of ${counted(right + wrong, 'line')} the movements do not come to the balances, so the columns seem to mean something else. Say what each of them holds`,
          key: ['ledger periods'],
          stated: one.fault.figure?.text.trim() ?? '',
        })
        return
      }
      for (const { name, fault, at } of found) {
        run.checked(at)
        run.report({
          at,
          message: messageOf(name, fault),
          key: ['ledger balance', name, fault.kind, fault.period],
          stated: fault.figure?.text.trim() ?? '',
          computed: money(fault.computed),
          difference: { amount: fault.difference.toFixed(), unit: 'gbp' },
        })
      }
    },
  }
}

/** Compares the balances of accounts over several periods side by side with what each moved. */
export const carriedBalances = eachLedger(
  carriedInLedger,
  'no ledger states opening balances, movements and closing balances, or a balance beside debits and credits',
)
