import { isNamed, matchColumns, namesOf, requireList, requireObject, type Refusal } from '@imt/core'
import { ledgerTableColumns } from '../trial-balance/columns.js'
import { ledgerColumnsFor } from './columns.js'
import type { LedgerLayout } from './layout.js'
import type { LedgerRefusalCode } from './partial.js'
import type { SummariseLedgerOptions } from './summarise-ledger.js'

/** The options of whatever takes a ledger by its headings. */
export const summariseOptionNames: readonly (keyof SummariseLedgerOptions)[] = namesOf<SummariseLedgerOptions>({
  classOf: true,
  columns: true,
  costCentre: true,
  creditsBelowZero: true,
  periods: true,
  keepRefusals: true,
  onRefused: true,
})

/** So many columns without a heading are looked into. */
const mostUnnamed = 4

/** Columns in which a record may say that it is a total. */
const ofWords = { name: ledgerTableColumns.name, description: ledgerTableColumns.description }

/** Why headings give no layout. */
export interface NoLayout extends Refusal {
  readonly code: LedgerRefusalCode
}

/**
 * Returns where the columns of a ledger stand, by its headings, or why they do not say it.
 *
 * @param headers - the first record
 * @param options - those of `summariseLedger`
 * @example
 * ```ts
 * ledgerLayoutOf(['Cost Centre', 'Class', 'Amount']) // => { width: 3, costCentre: 0, code: 1, amount: 2 }
 * ```
 */
export const ledgerLayoutOf = (
  headers: readonly string[],
  options: SummariseLedgerOptions = {},
): LedgerLayout | NoLayout => {
  requireList(headers, 'ledgerLayoutOf: headers')
  requireObject(options, 'ledgerLayoutOf: options', summariseOptionNames)
  const names = { ...ledgerColumnsFor(headers), ...options.columns }
  const { at } = matchColumns(headers, names)
  const codeColumn = options.classOf === undefined ? 'class' : 'subjective'
  const { period, debit, credit } = at
  const costCentre = at.costCentre ?? options.costCentre
  // Debits and credits say more than the amount beside them, unless that was asked for.
  const bySides = debit !== undefined && credit !== undefined && options.columns?.amount === undefined
  const amount = bySides ? debit : at.amount
  const code = at[codeColumn]
  const needed = [
    ['costCentre', costCentre],
    [codeColumn, code],
    ['amount', amount],
    ...(options.periods === undefined ? [] : [['period', period] as const]),
  ] as const
  if (
    costCentre === undefined ||
    code === undefined ||
    amount === undefined ||
    (options.periods !== undefined && period === undefined)
  ) {
    const missing = needed.filter(([, index]) => index === undefined).map(([name]) => name)
    return {
      code: 'noColumns',
      message: `The headings name no ${missing.join(', no ')}: nothing was summed up. Give the headings of this ledger as columns${missing.includes('costCentre') ? ', or as costCentre what all its lines are of' : ''}`,
    }
  }
  const taken = new Set<number | undefined>(Object.values(at))
  const rest = headers.map((heading, column) => (taken.has(column) ? '' : heading))
  // A total may stand under no heading at all, as Sage sets it between the names and the debits.
  const unnamed = headers.flatMap((heading, column) => (heading.trim() === '' ? [column] : [])).slice(0, mostUnnamed)
  const words = [...Object.values(matchColumns(rest, ofWords).at), ...unnamed]
  const further = {
    ...(at.currency === undefined ? {} : { currency: at.currency }),
    ...(words.length === 0 ? {} : { words }),
  }
  if (bySides)
    return {
      width: headers.length,
      costCentre,
      code,
      debit,
      credit,
      ...(options.creditsBelowZero === true ? { creditsBelowZero: true } : {}),
      ...(period === undefined ? {} : { period }),
      ...further,
    }
  const others: readonly number[] = Object.values(at).filter((index) => index !== amount)
  const amounts = headers.filter((heading, index) => !others.includes(index) && isNamed(heading, names.amount))
  // Which one is meant must not hang on the order of the columns.
  if (amounts.length > 1)
    return {
      code: 'amountAmbiguous',
      message: `More than one heading may be the amount (${amounts.map((heading) => JSON.stringify(heading)).join(', ')}): nothing was summed up. Name the one that is meant in columns.amount`,
    }
  return {
    width: headers.length,
    costCentre,
    code,
    amount,
    ...(at.side === undefined ? {} : { side: at.side }),
    ...(period === undefined ? {} : { period }),
    ...further,
  }
}
