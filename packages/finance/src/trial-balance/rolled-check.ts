import { counted, forCount, grouped, type JsonPointer } from '@imt/core'
import type { MoneyColumn } from './columns.js'
import { nettedOf, rolledColumns, rolledOf, type Rolled } from './rolled-lines.js'
import { areExact, mayBeRounded } from './near-rows.js'
import { eachLedger, type LedgerCheck } from './each-ledger.js'
import { statesNone } from './figures.js'
import { money } from './hints.js'
import { ledgerRole, rowName } from './role.js'
import type { LedgerRow } from './schema.js'

/** So many rows are remembered to be told. */
const mostWrong = 50

/** One row alone that is out by no more than rounding may make is asked about beside as few as these that are not. */
const fewestExact = 3

/** One that does not come out as it is. */
interface Wrong extends Rolled {
  readonly at: JsonPointer
  readonly name: string
  readonly text: string
  readonly places: readonly JsonPointer[]
}

/** Rates of VAT: an amount that lacks just this much of its debit is what was paid without it. */
const vatRates = ['1.2', '1.05', '1.175']

/** True of an amount that may be a debit or a credit without VAT. */
const lacksVat = ({ column, movement, closing }: Rolled): boolean =>
  column === 'amount' &&
  vatRates.some((rate) => closing.abs().times(rate).minus(movement.abs()).abs().lessThanOrEqualTo('0.01'))

const holds = ({ opening, movement, closing, tolerance }: Rolled): boolean =>
  opening.plus(movement).minus(closing).abs().lessThanOrEqualTo(tolerance)

/** Of an account that is usually in credit, its balances being written without a sign. */
const holdsInCredit = ({ opening, movement, closing, tolerance, isUnsided }: Rolled): boolean =>
  isUnsided && opening.minus(movement).minus(closing).abs().lessThanOrEqualTo(tolerance)

/** What a row is compared at, in words. */
const ends: { readonly [Column in MoneyColumn]?: string } = { balance: 'balance', amount: 'net amount' }

/** True for what comes out without any rounding. */
const comesOut = ({ opening, movement, closing, isUnsided }: Rolled): boolean =>
  opening.plus(movement).equals(closing) || (isUnsided && opening.minus(movement).equals(closing))

const rolledInLedger = (of: (row: LedgerRow) => Rolled | undefined) => (): LedgerCheck => {
  let right = 0
  let wrong = 0
  /** Lines that may state their amount without VAT, and the first of them. */
  let netOfVat = 0
  let firstNetOfVat: Wrong | undefined
  let hasNegative = false
  const inCredit: Wrong[] = []
  let countInCredit = 0
  const found: Wrong[] = []
  /** Rows that come out but for what rounding may make, how many do to the penny, and whether any figure has pence. */
  const nearly: Wrong[] = []
  let near = 0
  let exact = 0
  let hasPence = false

  return {
    row: (row, at, _, run) => {
      const role = ledgerRole(row)
      if (role !== 'line' && role !== 'maybeTotal' && role !== 'total') return
      const rolled = of(row)
      if (rolled === undefined) return
      if (rolled.opening.isNegative() || rolled.closing.isNegative()) hasNegative = true
      const columns = [rolled.column, ...rolledColumns, 'balance' as const].filter(
        (column, index, all) => !statesNone(row[column]) && all.indexOf(column) === index,
      )
      const places = columns.map((column): JsonPointer => `${at}/${column}`)
      const own: JsonPointer = `${at}/${rolled.column}`
      hasPence ||= columns.some((column) => (row[column]?.decimals ?? 0) > 0)
      const placed = (): Wrong => ({
        ...rolled,
        at: run.remember(own),
        name: rowName(row),
        text: row[rolled.column]?.text.trim() ?? '',
        places: places.map((place) => run.remember(place)),
      })
      const compared = (isRight: boolean): void => {
        run.compared(places, isRight)
        // What an account began with is as much a balance as what it ends with.
        const opening = places.filter((place) => place.includes('/opening'))
        if (opening.length > 0) run.compared([...opening, ...places], isRight)
      }
      if (holds(rolled)) {
        right += 1
        run.checked(own)
        compared(true)
        if (comesOut(rolled)) exact += 1
        else {
          near += 1
          if (nearly.length < mostWrong) nearly.push(placed())
        }
        return
      }
      if (lacksVat(rolled)) {
        if (role !== 'line') return
        netOfVat += 1
        firstNetOfVat ??= placed()
        return
      }
      const isCredit = holdsInCredit(rolled)
      // A total of balances without sides adds up what cannot be added up.
      if (role !== 'line' && rolled.isUnsided) return
      compared(isCredit)
      if (isCredit) {
        countInCredit += 1
        if (inCredit.length < mostWrong) inCredit.push(placed())
      } else {
        wrong += 1
        if (found.length < mostWrong) found.push(placed())
      }
    },
    end: (run) => {
      const tell = ({ at, name, text, words, opening, movement, closing, column }: Wrong, isNear: boolean): void => {
        const computed = opening.plus(movement)
        run.checked(at)
        run.report({
          at,
          ...(isNear ? { level: 'note' as const } : {}),
          message: `In "${name}" ${words} come to ${money(computed)}, but the ${ends[column] ?? 'closing balance'} is ${text}, ${money(closing.minus(computed).abs())} ${closing.lessThan(computed) ? 'less' : 'more'}. Check the figures of the line${isNear ? `. ${mayBeRounded}` : ''}`,
          key: ['ledger balance', name],
          stated: text,
          computed: money(computed),
          difference: { amount: closing.minus(computed).toFixed(), unit: 'gbp' },
        })
      }
      // Beside figures with pence, one without is in whole pounds, and not rounded to them.
      if (hasPence && near <= exact) for (const each of nearly) tell(each, false)
      else if (areExact(exact, near) || (near === 1 && exact >= fewestExact))
        for (const each of nearly) tell(each, true)
      // Where balances have signs, one that comes out only with the sign turned is wrong.
      const turned = hasNegative && right > countInCredit ? countInCredit : 0
      const all = turned > 0 ? [...found, ...inCredit] : found
      const count = wrong + turned
      const fine = right + countInCredit - turned
      const [first] = all
      if (turned === 0) for (const { at } of inCredit) run.checked(at)
      if (firstNetOfVat !== undefined) {
        // Where most that differ lack VAT, the column states amounts without it, at whatever rates.
        const isColumn = netOfVat > count
        const all = isColumn ? netOfVat + count : netOfVat
        run.checked(firstNetOfVat.at)
        run.report({
          at: firstNetOfVat.at,
          level: 'note',
          message: `In ${counted(all, 'line')} the net amount was not compared with debit and credit: ${isColumn && count > 0 ? `in ${grouped(netOfVat)} of them ` : ''}it may be the amount without VAT. If it is not, check the figures of ${forCount(all, 'the line', 'these lines')}`,
          key: ['ledger net of vat'],
          stated: firstNetOfVat.text,
        })
        if (isColumn) return
      }
      if (first === undefined) return
      if (fine < count) {
        // A balance or an amount beside debits and credits may be many things.
        if (first.column === 'balance' || first.column === 'amount') return
        run.checked(first.at)
        run.report({
          at: first.at,
          level: 'note',
          message: `Check the columns: in ${grouped(count)} of ${counted(count + fine, 'line')} ${first.words} do not come to the closing balance, so they seem to mean something else. Say what each of them holds`,
          key: ['ledger columns', first.words],
          stated: first.text,
        })
        return
      }
      for (const each of all) tell(each, false)
    },
  }
}

/** Compares the closing balance of each account with its opening balance and what came to it. */
export const rolledBalances = eachLedger(
  rolledInLedger(rolledOf),
  'no ledger states opening balances, movements and closing balances, or a balance beside debits and credits',
)

/** Compares the amount of each line with the debit and the credit beside it. */
export const nettedAmounts = eachLedger(
  rolledInLedger(nettedOf),
  'no ledger states an amount beside debits and credits',
)
