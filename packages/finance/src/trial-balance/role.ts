import { oncePer } from '../once-per.js'
import { beginsAsTotal, isEverythingWord, isTotalWord, namesTotal } from '../table/row-role.js'
import { moneyKeys, sidePairs } from './columns.js'
import { statesNone } from './figures.js'
import type { LedgerRow } from './schema.js'

/**
 * What a row of a ledger is: a line, a total of lines, perhaps a total (only the figures tell), what debits and credits
 * differ by, a balance brought or carried forward, or a row that states no money.
 */
export type LedgerRole = 'line' | 'total' | 'maybeTotal' | 'difference' | 'balance' | 'none'

const totalTypes = /^(?:end[- ]?)?total$/i
const headingTypes = /^(?:begin[- ]?total|heading)$/i
const differences =
  /^(?:difference|diff|out of balance|imbalance|balance check|check(?: total)?|net(?: total| difference)?)[\s:]*$/i
const balances =
  /^(?:(?:opening|closing|history) balances?|balances? (?:brought|carried) (?:forward|down)|(?:brought|carried) forward|balances? [bc]\/?(?:f|fwd|d)|[bc]\/?(?:f|fwd|d))[\s:]*$/i
/** The total that a spreadsheet sets below the lines of a code: `5200 Total`, `Total 5200`. */
const codeTotals =
  /^(?:(?=[\w./-]{0,30}\d)[\w./-]{1,30}[ :-]{1,3}(?:sub-?)?totals?|(?:sub-?)?totals? (?:for |of )?(?=[\w./-]{0,30}\d)[\w./-]{1,30})[\s:]{0,3}$/i
/** The sign of a sum, as Unit4 sets it before the code of an account, or the stars of SAP in place of a code. */
const sigma = /^\s{0,3}(?:[Σ∑]|\*{1,9}\s{0,3}$)/
const company = /\b(?:ltd|limited|plc|llp|inc)\b/i

const isCode = (text: string | undefined): boolean => text !== undefined && /\d/.test(text)

const isBlank = (text: string | undefined): text is undefined => text === undefined || text.trim() === ''

/** The words of a row, without its code. */
const labelsOf = ({ account, name, costCentre, class: kind, period, date, reference, description }: LedgerRow) =>
  [name, description, account, costCentre, kind, reference, period, date].filter(
    (text): text is string => !isBlank(text),
  )

const isTotalLabel = (text: string): boolean =>
  sigma.test(text) || ((namesTotal(text) || beginsAsTotal(text)) && !company.test(text))

/** "All" in one of several cells is a department or the like. */
const mayBeTotal = (text: string, row: LedgerRow): boolean => !isEverythingWord(text) || labelsOf(row).length === 1

/** True for what names a total where an account would stand: `Total pay`, `5200 Total`, the stars of SAP. */
export const isTotalOfAccounts = (text: string): boolean => isTotalLabel(text) || codeTotals.test(text.trim())

/** Returns the words by which a row says that it is no line, if it does. */
export const labelOf = (row: LedgerRow): string => {
  const labels = labelsOf(row)
  return (
    labels.find(
      (text) => (isTotalLabel(text) && mayBeTotal(text, row)) || differences.test(text) || balances.test(text),
    ) ?? ''
  ).trim()
}

/** Returns what a reader calls a row: its code and its name. */
export const rowName = (row: LedgerRow): string =>
  [row.account, row.name]
    .filter((text) => !isBlank(text))
    .map((text) => (text ?? '').trim())
    .join(' ') || (labelsOf(row)[0] ?? '').trim()

/** True for a row that says when it was entered or under which number: a transaction, and no balance of an account. */
export const isTransaction = ({ date, reference }: LedgerRow): boolean => !isBlank(date) || !isBlank(reference)

const statesMoney = (row: LedgerRow): boolean =>
  row.notRead !== undefined || row.movements !== undefined || moneyKeys.some((key) => !statesNone(row[key]))

const isOnBothSides = (row: LedgerRow): boolean =>
  sidePairs.some(([debit, credit]) => !statesNone(row[debit]) && !statesNone(row[credit]))

const roleOf = (row: LedgerRow): LedgerRole => {
  if (!statesMoney(row)) return 'none'
  const type = row.accountType?.trim() ?? ''
  if (headingTypes.test(type)) return 'none'
  if (totalTypes.test(type)) return 'total'
  const { account, name, description, reference, date } = row
  const said = [name, description, reference, account].filter((text): text is string => !isBlank(text))
  const isCoded = isCode(account)
  // Xero writes it where the days of the transactions stand.
  if ([...said, date ?? ''].some((text) => balances.test(text.trim()))) {
    // Of accounts it is what stands at the foot of a page; of one account, what its transactions begin with.
    if (isTransaction(row) || isCoded) return 'balance'
    return said.some((text) => /^(?:opening|closing|history|balance)/i.test(text.trim())) ? 'balance' : 'total'
  }
  if (isCoded) {
    if (
      said.some((text) => isTotalWord(text) && mayBeTotal(text, row)) ||
      codeTotals.test((account ?? '').trim()) ||
      sigma.test(account ?? '')
    )
      return 'total'
    return [name, account].some((text) => text !== undefined && isTotalLabel(text) && mayBeTotal(text, row))
      ? 'maybeTotal'
      : 'line'
  }
  const labels = labelsOf(row)
  if (labels.some((text) => isTotalLabel(text) && mayBeTotal(text, row))) return 'total'
  // The word may stand in a column without a heading, and no account stands on both sides.
  if (labels.length === 0) return isOnBothSides(row) ? 'total' : 'maybeTotal'
  return labels.some((text) => differences.test(text.trim())) ? 'difference' : 'line'
}

/** Returns what a row of a ledger is. Several checks ask it of each. */
export const ledgerRole = oncePer(roleOf)
