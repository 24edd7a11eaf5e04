import { matchColumns, tidyHeading, type ColumnNames } from '@imt/core'
import type { LedgerTableColumn } from './layouts.data.js'

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const year = '(?:19|20)\\d{2}(?:\\s?[/–-]\\s?(?:\\d{4}|\\d{2}))?'
/** A day at which balances stand, or a year that they close. */
const stand = `fy ?\\d{2}(?:[/-]\\d{2})?|(?:as at |at |as of |fy ?|ye |year (?:ended |to |end )?)?(?:\\d{1,2}[ ./-](?:${month}|\\d{1,2})[ ,./-]{1,2}(?:19|20)?\\d{2}|${month} \\d{1,2},? (?:19|20)\\d{2}|${year})|(?:this|current|prior|previous|last|comparative) year|[cp]y`
/** A month in which something moved, too. */
const stretch = `${stand}|${month}[ -]{1,2}(?:(?:19|20)\\d{2}|\\d{2})`

// bound: 100 characters, by periodOf
const before = new RegExp(`^(${stretch})(?:[ :(–-]+([a-z][a-z /.]{0,40})?\\)?)?$`, 'i')
// bound: 100 characters, by periodOf
const after = new RegExp(`^([a-z][a-z /.]{0,40}?)[ :(–-]+(${stretch})\\)?$`, 'i')
// bound: 100 characters, by periodOf
const standing = new RegExp(`^(?:${stand})$`, 'i')

interface Heading {
  readonly period: string
  readonly column: 'debit' | 'credit' | 'balance'
  /** Nothing but the period says what stands there. */
  readonly isBare: boolean
}

type At = { readonly [Column in LedgerTableColumn]?: number }

const whatOf = ({ debit, credit, toDateDebit, toDateCredit, balance, closing }: At): Heading['column'] | undefined => {
  if (debit !== undefined || toDateDebit !== undefined) return 'debit'
  if (credit !== undefined || toDateCredit !== undefined) return 'credit'
  return balance === undefined && closing === undefined ? undefined : 'balance'
}

/** Of which period a column states what. */
const periodOf = (published: string, names: ColumnNames<LedgerTableColumn>): Heading | undefined => {
  const heading = tidyHeading(tidyHeading(published).replace(/£/g, ''))
  if (heading.length > 100) return undefined
  const [, first, what = ''] = before.exec(heading) ?? []
  const [, whatBefore = '', last] = first === undefined ? (after.exec(heading) ?? []) : []
  const period = (first ?? last)?.toLowerCase()
  if (period === undefined) return undefined
  const word = (first === undefined ? whatBefore : what).trim()
  if (word === '') return standing.test(period) ? { period, column: 'balance', isBare: true } : undefined
  const column = whatOf(matchColumns([word], names).at)
  return column === undefined ? undefined : { period, column, isBare: false }
}

const others = { debit: 'otherDebit', credit: 'otherCredit', balance: 'otherBalance' } as const

/** The columns of two periods, each under its own headings. */
export interface TwoPeriods {
  readonly headings: { readonly [Column in LedgerTableColumn]?: readonly string[] }
  /** The periods alone stand above the figures, so that they may be anything. */
  readonly areBare: boolean
}

type Columns = ReadonlyMap<Heading['column'], string>

const kindOf = (columns: Columns): string => [...columns.keys()].sort().join(' ')

/** Two balances of an account with what moved between them: what it began with, and what it ends with. */
const rolledOf = (
  headers: readonly string[],
  [first, last]: readonly [string, string],
  plain: At,
): TwoPeriods | undefined => {
  const moved = [plain.debit, plain.credit, plain.amount].filter((column) => column !== undefined)
  const [from, to] = [headers.indexOf(first), headers.indexOf(last)]
  return moved.every((column) => from < column && column < to)
    ? { headings: { opening: [first], closing: [last] }, areBare: false }
    : undefined
}

/**
 * Tells what two periods side by side state: debits and credits of each, or a balance of each; the first of them may be
 * named by no heading. Nothing where there are more periods, or one states what the other does not.
 */
export const twoPeriodsOf = (
  headers: readonly string[],
  names: ColumnNames<LedgerTableColumn>,
): TwoPeriods | undefined => {
  const periods = new Map<string, Map<Heading['column'], string>>()
  const plain: string[] = []
  let areBare = false
  for (const header of headers) {
    const found = periodOf(header, names)
    // Of others it is asked where they stand.
    plain.push(found === undefined ? header : '')
    if (found === undefined) continue
    if (found.isBare) areBare = true
    const columns = periods.get(found.period) ?? new Map<Heading['column'], string>()
    if (columns.has(found.column)) return undefined
    periods.set(found.period, columns.set(found.column, header))
  }
  const [first, second, ...more] = [...periods.values()]
  if (first === undefined || more.length > 0) return undefined
  const at = matchColumns(plain, names).at
  const hasSides = at.debit !== undefined && at.credit !== undefined
  const headings: { [Column in LedgerTableColumn]?: readonly string[] } = {}
  if (second === undefined) {
    if (areBare) return undefined
    const isLike =
      kindOf(first) === 'credit debit' ? hasSides : kindOf(first) === 'balance' && at.balance !== undefined && !hasSides
    if (!isLike) return undefined
    for (const [column, heading] of first) headings[others[column]] = [heading]
    return { headings, areBare }
  }
  if (kindOf(first) !== kindOf(second) || !['balance', 'credit debit'].includes(kindOf(first))) return undefined
  const [one, other] = [first.get('balance'), second.get('balance')]
  if (one !== undefined && other !== undefined && (hasSides || at.amount !== undefined))
    return rolledOf(headers, [one, other], at)
  for (const [column, heading] of first) headings[column] = [heading]
  for (const [column, heading] of second) headings[others[column]] = [heading]
  return { headings, areBare }
}
