import type { Evidence, JsonPointer } from '@imt/core'
import { sidePairs, type MoneyColumn } from './columns.js'
import { eachLedger, type LedgerCheck } from './each-ledger.js'
import { amountOf, sideOf, statesNone } from './figures.js'
import { accountKey, kindOfLedger } from './kind.js'
import { ledgerRole, rowName } from './role.js'
import type { LedgerRow } from './schema.js'

/** So many accounts are remembered, and so many that stand on both sides. */
const mostAccounts = 10_000
const mostFound = 20

interface Placed {
  readonly at: JsonPointer
  readonly text: string
}

/** An account that stands on both sides, in one row or in two. */
interface Found {
  readonly name: string
  readonly debit: Placed
  readonly credit: Placed
}

const isStated = (row: LedgerRow, column: MoneyColumn): boolean => {
  const amount = statesNone(row[column]) ? undefined : amountOf(row[column])
  return amount !== undefined && !amount.isZero()
}

/** The columns that hold balances: what was turned over in a period stands on both sides of many accounts. */
const columnsOf = (seen: ReadonlySet<MoneyColumn>): readonly (readonly [MoneyColumn, MoneyColumn])[] => {
  const isRolled = ['opening', 'closing', 'openingDebit', 'openingCredit', 'closingDebit', 'closingCredit'].some(
    (each) => seen.has(each as MoneyColumn),
  )
  return isRolled ? sidePairs.filter(([debit]) => debit !== 'debit') : sidePairs
}

const bothSidesOfLedger = (): LedgerCheck => {
  const kind = kindOfLedger()
  const seen = new Set<MoneyColumn>()
  const inRow = new Map<MoneyColumn, Found[]>()
  const both = new Map<MoneyColumn, number>()
  const once = new Map<string, { readonly side: 'debit' | 'credit'; readonly placed: Placed }>()
  const inTwo: Found[] = []
  let lines = 0
  let first: JsonPointer | undefined

  /** The one side on which a row states its balance. */
  const sideOfRow = (row: LedgerRow): readonly ['debit' | 'credit', MoneyColumn] | undefined => {
    const [debit, credit] = [isStated(row, 'debit'), isStated(row, 'credit')]
    if (debit !== credit) return debit ? ['debit', 'debit'] : ['credit', 'credit']
    const side = debit ? undefined : sideOf(row.side)
    return side === undefined || !isStated(row, 'amount') ? undefined : [side, 'amount']
  }

  return {
    row: (row, at, _, run) => {
      if (ledgerRole(row) !== 'line') return
      lines += 1
      kind.add(row)
      first ??= run.remember(at)
      const place = (column: MoneyColumn): Placed => ({
        at: run.remember(`${at}/${column}`),
        text: row[column]?.text.trim() ?? '',
      })
      for (const pair of sidePairs) {
        const [debit, credit] = pair
        const states = pair.filter((column) => isStated(row, column))
        for (const column of states) seen.add(column)
        if (states.length < 2) continue
        both.set(debit, (both.get(debit) ?? 0) + 1)
        const found = inRow.get(debit) ?? []
        inRow.set(debit, found)
        if (found.length < mostFound) found.push({ name: rowName(row), debit: place(debit), credit: place(credit) })
      }
      for (const column of ['opening', 'closing'] as const) if (!statesNone(row[column])) seen.add(column)
      const stands = sideOfRow(row)
      if (stands === undefined) return
      const [side, column] = stands
      const key = accountKey(row)
      const known = once.get(key)
      if (known === undefined) {
        if (once.size < mostAccounts) once.set(key, { side, placed: place(column) })
      } else if (known.side !== side && inTwo.length < mostFound) {
        const here = place(column)
        inTwo.push({
          name: rowName(row),
          debit: side === 'debit' ? here : known.placed,
          credit: side === 'credit' ? here : known.placed,
        })
      }
    },
    end: (run) => {
      if (kind.kind === 'none' || first === undefined) return
      const columns = columnsOf(seen)
      run.checked(first)
      // Where many accounts stand on both sides, the columns are what was turned over and no balances.
      const found = [
        ...columns.flatMap(([debit]) => ((both.get(debit) ?? 0) * 5 <= lines ? (inRow.get(debit) ?? []) : [])),
        ...(columns.some(([debit]) => debit === 'debit') && inTwo.length * 5 <= lines ? inTwo : []),
      ]
      for (const { name, debit, credit } of found) {
        const evidence: readonly Evidence[] = [{ at: credit.at, role: 'conflicts', text: credit.text }]
        run.report({
          at: debit.at,
          message: `Check "${name}": it stands among the debits (${debit.text}) and among the credits (${credit.text}), and an account has one balance. If one of the two belongs to another account, move it; if both are right, state what is left of them`,
          key: ['both sides', name],
          stated: debit.text,
          evidence,
        })
      }
    },
  }
}

/** Finds accounts that stand on both sides of a trial balance. */
export const accountsOnBothSides = eachLedger(bothSidesOfLedger, 'no ledger is a trial balance')
