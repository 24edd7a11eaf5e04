import type { Figure } from '@imt/core'
import { sidePairs } from './columns.js'
import { amountOf, sideOf, statesNone } from './figures.js'
import { isTransaction } from './role.js'
import type { LedgerRow } from './schema.js'

/** So many accounts are remembered: more than a chart of accounts has. */
const mostAccounts = 50_000

/** Accounts that stand in a balance sheet, and in no list of income and expenditure. */
const ofBalanceSheet =
  /\b(?:banks?|cash|debtors?|receivables?|creditors?|payables?|reserves?|equity|share capital|public dividend capital|pdc|loans?|borrowings?|accruals?|prepayments?|fixed assets|land|buildings|plant and machinery|inventor(?:y|ies)|stocks?|provisions?|retained earnings|taxpayers|vat control|control accounts?|suspense|deferred income)\b/i
/** Words of income and expenditure, and of companies. */
const notOfBalanceSheet =
  /\b(?:ltd|limited|plc|llp|charges?|interest|maintenance|hire|rent|cost of|fees?|rates|repairs?|depreciation)\b/i

/**
 * How sure it is that a table is a whole trial balance: it is called one; it has the shape of one and accounts of the
 * balance sheet; it has the shape, and its accounts say nothing of themselves; or it is none.
 */
export type TrialBalanceKind = 'called' | 'shaped' | 'perhaps' | 'none'

/** Says, row by row, whether a table is a trial balance. */
export interface KindOfLedger {
  add(line: LedgerRow): void
  readonly kind: TrialBalanceKind
}

/** True for the name of an account that stands in a balance sheet. */
export const isOfBalanceSheet = (name: string): boolean => ofBalanceSheet.test(name) && !notOfBalanceSheet.test(name)

/** `1,200.00 Cr`. */
export const endsInMark = /\d\)?\s?(?:dr|cr)\.?\s*$/i

/** The one column of a line that says what is on its account, beside no debits and credits. */
const balanceOf = ({ amount, closing, balance }: LedgerRow): Figure | undefined =>
  [amount, closing, balance].find((figure) => !statesNone(figure))

const tidy = (text: string | undefined): string => (text ?? '').trim().toLowerCase()

/** What tells the balances of one ledger apart. */
export const accountKey = ({ account, name, costCentre, class: kind, period }: LedgerRow): string =>
  [account, name, costCentre, kind, period].map(tidy).join('\n')

/** Returns what says it of one table. */
export const kindOfLedger = (): KindOfLedger => {
  const accounts = new Set<string>()
  /** The first accounts of the balance sheet, and how many lines are of one. */
  const sheet = new Set<string>()
  let ofSheet = 0
  let isCalled = false
  let lines = 0
  let repeated = 0
  let named = 0
  let withSides = 0
  let others = false
  /** Lines that state one figure, above zero and below. */
  let [above, below] = [0, 0]
  let areAmounts = false

  return {
    add: (line) => {
      lines += 1
      if (line.isTrialBalance) isCalled = true
      if (isTransaction(line) || tidy(line.costCentre) !== '') others = true
      // It is a trial balance only if it is called one.
      if (others) return
      if (
        sideOf(line.side) !== undefined ||
        endsInMark.test(balanceOf(line)?.text ?? '') ||
        sidePairs.some(([debit, credit]) => !statesNone(line[debit]) || !statesNone(line[credit]))
      )
        withSides += 1
      else {
        const side = amountOf(balanceOf(line))?.comparedTo(0) ?? 0
        if (side > 0) above += 1
        else if (side < 0) below += 1
        if (!statesNone(line.amount)) areAmounts = true
      }
      const key = accountKey(line)
      if (accounts.has(key)) repeated += 1
      else if (accounts.size < mostAccounts) accounts.add(key)
      else others = true
      const name = tidy(line.name) === '' ? tidy(line.account) : tidy(line.name)
      if (!/[a-z]/.test(name)) return
      named += 1
      if (!isOfBalanceSheet(name)) return
      ofSheet += 1
      if (sheet.size < 2) sheet.add(name)
    },
    get kind() {
      if (isCalled) return 'called'
      const isSigned = withSides === 0 && above > 0 && below > 0
      // One account may stand there twice by mistake.
      if (others || lines < 2 || (repeated > 1 && repeated * 10 > lines) || (withSides === 0 && !isSigned))
        return 'none'
      // A list of suppliers has a bank or two in it, and what is called an amount may be no balance.
      if (sheet.size >= 2 && ofSheet * 5 >= lines) return isSigned && areAmounts ? 'perhaps' : 'shaped'
      // One account of a balance sheet among accounts with their sides may be one of few.
      const mayBeWhole = withSides * 2 >= lines && ofSheet * 5 >= lines
      return (named === 0 || mayBeWhole) && !isSigned ? 'perhaps' : 'none'
    },
  }
}
