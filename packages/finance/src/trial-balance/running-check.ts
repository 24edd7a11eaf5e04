import type { Decimal, JsonPointer, Run } from '@imt/core'
import { eachLedger, rowAt, type LedgerCheck } from './each-ledger.js'
import { amountOf, statesNone } from './figures.js'
import { money } from './hints.js'
import { isTransaction, ledgerRole, rowName, type LedgerRole } from './role.js'
import type { LedgerRow } from './schema.js'
import { signedAmount } from './tally.js'

/** So many accounts are remembered, and so many rows that do not come out. */
const mostAccounts = 10_000
const mostWrong = 20

/** The ways in which balances run on: downwards or upwards, debits adding or credits adding. */
const ways = ['down', 'downInCredit', 'up', 'upInCredit'] as const
type Way = (typeof ways)[number]

interface Before {
  readonly balance: Decimal
  readonly net: Decimal
  /** What the balance before was out by, each way. */
  readonly out: ReadonlyMap<Way, Decimal>
  /** Its number among the rows of the table. */
  readonly row: number
}

interface Wrong {
  readonly at: JsonPointer
  readonly name: string
  readonly text: string
  readonly computed: Decimal
  readonly balance: Decimal
  /** The balance is what the line itself moved, or nothing: what is still to be paid of it, perhaps. */
  readonly isOwn: boolean
}

/** What a balance should be, each way. */
const expected = (before: Before, net: Decimal): { readonly [Each in Way]: Decimal } => ({
  down: before.balance.plus(net),
  downInCredit: before.balance.minus(net),
  up: before.balance.minus(before.net),
  upInCredit: before.balance.plus(before.net),
})

const isOwn = (balance: Decimal, net: Decimal): boolean => balance.isZero() || balance.abs().equals(net.abs())

/** By which ways a balance that stands alone is what its line moved, as the first of an account is. */
const beginsBy = (balance: Decimal, net: Decimal): readonly Way[] =>
  balance.isZero() || net.isZero()
    ? []
    : balance.equals(net)
      ? ['down', 'up']
      : balance.equals(net.negated())
        ? ['downInCredit', 'upInCredit']
        : []

const netOf = (row: LedgerRow): Decimal | undefined => {
  if (statesNone(row.debit) && statesNone(row.credit)) return signedAmount(row)
  const [debit, credit] = [amountOf(row.debit), amountOf(row.credit)]
  return debit === undefined || credit === undefined ? undefined : debit.minus(credit.abs())
}

/**
 * The account of a line: its code, or its name where the code is blank. A table without the column is of one account.
 */
const keyOf = ({ account, name = '', costCentre = '' }: LedgerRow): string =>
  account === undefined
    ? ''
    : [account.trim() === '' ? name : account, costCentre].map((text) => text.trim().toLowerCase()).join('\n')

/** An opening or closing balance need not name its account, and may name itself where the account would stand. */
const placeOf = (row: LedgerRow, role: LedgerRole, last: string): string => {
  const own = keyOf(row)
  return own.trim() === '' || (role === 'balance' && !/\d/.test(row.account ?? '')) ? last : own
}

const amountsAt = (row: LedgerRow, at: JsonPointer): readonly JsonPointer[] =>
  (['debit', 'credit', 'amount'] as const).flatMap((column): readonly JsonPointer[] =>
    statesNone(row[column]) ? [] : [`${at}/${column}`],
  )

const isRunning = (row: LedgerRow, role: LedgerRole): boolean =>
  role === 'balance' || (role === 'line' && isTransaction(row))

const runningInLedger = (): LedgerCheck => {
  const accounts = new Map<string, Before>()
  const right = { down: 0, downInCredit: 0, up: 0, upInCredit: 0 }
  const wrong = { down: 0, downInCredit: 0, up: 0, upInCredit: 0 }
  /** First balances of accounts that are what their lines moved, or are called opening balances. */
  const begun = { down: 0, downInCredit: 0, up: 0, upInCredit: 0 }
  const found: { readonly [Each in Way]: Wrong[] } = { down: [], downInCredit: [], up: [], upInCredit: [] }
  let first: JsonPointer | undefined
  let last = ''
  let rows = 0

  /** What the balance is out by, each way. */
  const compare = (
    { row, at, balance, net }: { row: LedgerRow; at: JsonPointer; balance: Decimal; net: Decimal },
    before: Before,
    run: Run,
  ): Map<Way, Decimal> => {
    const out = new Map<Way, Decimal>()
    const own: JsonPointer = `${at}/balance`
    const each = expected(before, net)
    first ??= run.remember(own)
    for (const way of ways) {
      const difference = balance.minus(each[way])
      // A balance that is out by as much the other way as the one before it: that one has been told.
      if (difference.isZero() || before.out.get(way)?.plus(difference).isZero() === true) right[way] += 1
      else {
        out.set(way, difference)
        wrong[way] += 1
        if (found[way].length < mostWrong)
          found[way].push({
            at: run.remember(own),
            name: rowName(row),
            text: row.balance?.text.trim() ?? '',
            computed: each[way],
            balance,
            // Upwards the line above is the later one.
            isOwn: way.startsWith('up') ? isOwn(before.balance, before.net) : isOwn(balance, net),
          })
      }
    }
    return out
  }

  return {
    row: (row, at, index, run) => {
      rows += 1
      const role = ledgerRole(row)
      if (!isRunning(row, role)) return
      const here = placeOf(row, role, last)
      const balance = amountOf(row.balance)
      const net = netOf(row)
      if (row.notRead !== undefined || balance === undefined || statesNone(row.balance) || net === undefined) {
        // What follows has nothing to be compared with.
        if (role === 'line') accounts.delete(here)
        return
      }
      last = here
      const before = accounts.get(here)
      const out = before === undefined ? new Map<Way, Decimal>() : compare({ row, at, balance, net }, before, run)
      if (before !== undefined)
        run.compared(
          [`${at}/balance`, ...amountsAt(row, at), `${rowAt(index - rows + before.row)}/balance`],
          out.size < ways.length,
        )
      if (before === undefined) {
        const ways = role === 'balance' ? (['down', 'downInCredit'] as const) : beginsBy(balance, net)
        for (const way of ways) if (way.startsWith('down')) begun[way] += 1
      }
      if (before !== undefined || accounts.size < mostAccounts) accounts.set(here, { balance, net, out, row: rows })
    },
    end: (run) => {
      if (first === undefined) return
      // Upwards an account begins at the foot.
      for (const { balance, net } of accounts.values())
        for (const way of beginsBy(balance, net)) if (way.startsWith('up')) begun[way] += 1
      const borneOut = (way: Way): number => right[way] + begun[way]
      const way = ways.reduce((best, each) => (borneOut(each) > borneOut(best) ? each : best))
      run.checked(first)
      // Balances that mostly come out no way are something else.
      const isKnown = right[way] >= 2 && wrong[way] * 2 <= right[way]
      // In accounts of two or three lines, what they begin with shows it: unless each line has a balance of its own.
      const isBegun = begun[way] > 0 && wrong[way] <= borneOut(way) && found[way].every((each) => !each.isOwn)
      if (!isKnown && !isBegun) return
      for (const { at, name, text, computed, balance } of found[way]) {
        const difference = balance.minus(computed)
        run.checked(at)
        run.report({
          at,
          message: `In "${name}" the balance is ${text}, ${money(difference.abs())} ${difference.isNegative() ? 'less' : 'more'} than the balance before it and the amounts between them come to (${money(computed)}). Check this line, and whether one is missing before it`,
          key: ['running balance', name, text],
          stated: text,
          computed: money(computed),
          difference: { amount: difference.toFixed(), unit: 'gbp' },
        })
      }
    },
  }
}

/** Compares the running balance of each account with the balance before it. */
export const runningBalances = eachLedger(
  runningInLedger,
  'no ledger states opening balances, movements and closing balances, or a balance beside debits and credits',
)
