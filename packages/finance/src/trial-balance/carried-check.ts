import { counted, grouped, type Decimal, type JsonPointer, type Run } from '@imt/core'
import { differenceOf, exactDifferenceOf, relationsOf, type Relation } from './carried-relations.js'
import { eachLedger, type LedgerCheck } from './each-ledger.js'
import { zero } from './figures.js'
import { money } from './hints.js'
import { areExact, mayBeRounded } from './near-rows.js'
import { ledgerRole, rowName } from './role.js'
import type { LedgerRow } from './schema.js'

/** So many rows are remembered to be told. */
const mostWrong = 50

/** One that does not hold. */
interface Wrong extends Relation {
  readonly difference: Decimal
  /** What stands beside it agrees with what was computed. */
  readonly isBorneOut: boolean
  /** Another figure of the line is out by as much. */
  readonly also?: Relation
}

/** The faults of a row: what is out one way and back in the next figure is one, and so is what is carried along. */
const faultsOf = (relations: readonly Relation[], differenceOf: (relation: Relation) => Decimal): readonly Wrong[] => {
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

/** A fault with the name of its line, and where it stands. */
interface Placed {
  readonly name: string
  readonly fault: Wrong
  readonly at: JsonPointer
}

/** What is known of the rows of a table, read in one way. */
interface Reading {
  right: number
  wrong: number
  readonly found: Placed[]
  /** Rows that come out but for what rounding may make. */
  near: number
  readonly nearly: Placed[]
}

const nothingRead = (): Reading => ({ right: 0, wrong: 0, found: [], near: 0, nearly: [] })

const carriedInLedger = (): LedgerCheck => {
  /** What is stated for all periods may be their movements alone, or with what the account began with. */
  const readings: readonly [Reading, Reading] = [nothingRead(), nothingRead()]
  let first: JsonPointer | undefined

  const read = (row: LedgerRow, at: JsonPointer, hasOpening: boolean, run: Run): void => {
    const reading = readings[hasOpening ? 1 : 0]
    const plain = relationsOf(row, 1, hasOpening)
    if (plain === undefined || plain.length === 0) return
    const faults = faultsOf(plain, differenceOf)
    // Balances beside debits and credits may be written without a sign: of an account in credit these add to them.
    const isUnsided = (row.movements ?? []).some(({ debit, credit }) => debit !== undefined || credit !== undefined)
    const turned = isUnsided && faults.length > 0 ? relationsOf(row, -1, hasOpening) : undefined
    const isTurned = turned !== undefined && faultsOf(turned, differenceOf).length === 0
    const relations = isTurned ? turned : plain
    const pointer = (place: string): JsonPointer => `${at}${place}` as JsonPointer
    if (!hasOpening)
      for (const relation of relations)
        run.compared(relation.places.map(pointer), isTurned || differenceOf(relation).isZero())
    first ??= run.remember(pointer(relations[0]?.place ?? ''))
    const keep = (list: Placed[], some: readonly Wrong[]): void => {
      for (const fault of some)
        if (list.length < mostWrong) list.push({ name: rowName(row), fault, at: run.remember(pointer(fault.place)) })
    }
    if (faults.length === 0 || isTurned) {
      const rounded = isTurned ? [] : faultsOf(plain, exactDifferenceOf)
      reading.right += 1
      if (rounded.length > 0) reading.near += 1
      keep(reading.nearly, rounded)
      return
    }
    reading.wrong += 1
    keep(reading.found, faults)
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
      const exactly = ({ right, near }: Reading): number => right - near
      const chosen = exactly(withOpening) > exactly(alone) ? withOpening : alone
      const { right, wrong, found } = chosen
      if (first !== undefined) run.checked(first)
      const [one] = found
      if (one !== undefined && right < wrong) {
        run.report({
          at: one.at,
          level: 'note',
          message: `Check the columns: in ${grouped(wrong)} of ${counted(right + wrong, 'line')} the movements do not come to the balances, so the columns seem to mean something else. Say what each of them holds`,
          key: ['ledger periods'],
          stated: one.fault.figure?.text.trim() ?? '',
        })
        return
      }
      const tell = ({ name, fault, at }: Placed, isNear: boolean): void => {
        run.checked(at)
        run.report({
          at,
          ...(isNear ? { level: 'note' as const } : {}),
          message: isNear ? `${messageOf(name, fault)}. ${mayBeRounded}` : messageOf(name, fault),
          key: ['ledger balance', name, fault.kind, fault.period],
          stated: fault.figure?.text.trim() ?? '',
          computed: money(fault.computed),
          difference: { amount: fault.difference.toFixed(), unit: 'gbp' },
        })
      }
      for (const each of found) tell(each, false)
      if (areExact(exactly(chosen), chosen.near)) for (const each of chosen.nearly) tell(each, true)
    },
  }
}

/** Compares the balances of accounts over several periods side by side with what each moved. */
export const carriedBalances = eachLedger(
  carriedInLedger,
  'no ledger states opening balances, movements and closing balances, or a balance beside debits and credits',
)
