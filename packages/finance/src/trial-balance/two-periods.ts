import { matchColumns, tidyHeading, type ColumnNames } from '@imt/core'
import { sidePairs } from './columns.js'
import type { LedgerTableColumn } from './layouts.data.js'

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const year = '(?:19|20)\\d{2}(?:\\s?[/–-]\\s?(?:\\d{4}|\\d{2}))?'
/** A day at which balances stand, or a year that they close. */
const stand = `fy ?\\d{2}(?:[/-]\\d{2})?|(?:as at |at |as of |fy ?|ye |year (?:ended |to |end )?)?(?:\\d{1,2}[ ./-](?:${month}|\\d{1,2})[ ,./-]{1,2}(?:19|20)?\\d{2}|${month} \\d{1,2},? (?:19|20)\\d{2}|${year})|(?:this|current|prior|previous|last|comparative) year|[cp]y`
/** A month, a quarter or a numbered period in which something moved, too. */
const stretch = `${stand}|${month}(?:[ -]{1,2}(?:(?:19|20)\\d{2}|\\d{2}))?|(?:period|month|quarter|p|m|q) ?\\d{1,2}(?:[ /-]{1,2}${year})?`

// bound: 100 characters, by periodOf
const before = new RegExp(`^(${stretch})(?:[ :(–-]+([a-z][a-z /.]{0,40})?\\)?)?$`, 'i')
// bound: 100 characters, by periodOf
const after = new RegExp(`^([a-z][a-z /.]{0,40}?)[ :(–-]+(${stretch})\\)?$`, 'i')
// bound: 100 characters, by periodOf
const standing = new RegExp(`^(?:${stand})$`, 'i')

interface Heading {
  readonly period: string
  readonly column: 'debit' | 'credit' | 'balance' | 'opening' | 'amount'
  /** Nothing but the period says what stands there. */
  readonly isBare: boolean
}

type At = { readonly [Column in LedgerTableColumn]?: number }

const whatOf = ({
  debit,
  credit,
  toDateDebit,
  toDateCredit,
  balance,
  closing,
}: At): 'debit' | 'credit' | 'balance' | undefined => {
  if (debit !== undefined || toDateDebit !== undefined) return 'debit'
  if (credit !== undefined || toDateCredit !== undefined) return 'credit'
  return balance === undefined && closing === undefined ? undefined : 'balance'
}

/** What a period may state beside its closing balance, where what each began with is looked for too. */
const rolledWhatOf = (at: At): Heading['column'] | undefined =>
  at.opening === undefined ? (at.amount === undefined ? whatOf(at) : 'amount') : 'opening'

/** Of which period a column states what. */
const periodOf = (
  published: string,
  names: ColumnNames<LedgerTableColumn>,
  what: (at: At) => Heading['column'] | undefined,
): Heading | undefined => {
  const heading = tidyHeading(tidyHeading(published).replace(/£/g, ''))
  if (heading.length > 100) return undefined
  const [, first, whatAfter = ''] = before.exec(heading) ?? []
  const [, whatBefore = '', last] = first === undefined ? (after.exec(heading) ?? []) : []
  const period = (first ?? last)?.toLowerCase()
  if (period === undefined) return undefined
  const word = (first === undefined ? whatBefore : whatAfter).trim()
  if (word === '') return standing.test(period) ? { period, column: 'balance', isBare: true } : undefined
  const column = what(matchColumns([word], names).at)
  return column === undefined ? undefined : { period, column, isBare: false }
}

const others = {
  debit: 'otherDebit',
  credit: 'otherCredit',
  balance: 'otherBalance',
  opening: 'opening',
  amount: 'amount',
} as const

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

interface Periods {
  /** What each states, by its name. */
  readonly periods: ReadonlyMap<string, Columns>
  /** The other headings; blank where a period's stand. */
  readonly plain: readonly string[]
  readonly areBare: boolean
}

/** The periods that headings name; nothing where one states the same twice. */
const periodsIn = (
  headers: readonly string[],
  names: ColumnNames<LedgerTableColumn>,
  what: (at: At) => Heading['column'] | undefined = whatOf,
): Periods | undefined => {
  const periods = new Map<string, Map<Heading['column'], string>>()
  const plain: string[] = []
  let areBare = false
  for (const header of headers) {
    const found = periodOf(header, names, what)
    // Of others it is asked where they stand.
    plain.push(found === undefined ? header : '')
    if (found === undefined) continue
    if (found.isBare) areBare = true
    const columns = periods.get(found.period) ?? new Map<Heading['column'], string>()
    if (columns.has(found.column)) return undefined
    periods.set(found.period, columns.set(found.column, header))
  }
  return { periods, plain, areBare }
}

/**
 * Tells what two periods side by side state: debits and credits of each, or a balance of each; the first of them may be
 * named by no heading. One period may stand alone. Nothing where there are more periods, or one states what the other
 * does not.
 */
export const twoPeriodsOf = (
  headers: readonly string[],
  names: ColumnNames<LedgerTableColumn>,
): TwoPeriods | undefined => {
  const found = periodsIn(headers, names)
  if (found === undefined) return undefined
  const { periods, plain, areBare } = found
  const [first, second, ...more] = [...periods.values()]
  if (first === undefined || more.length > 0) return undefined
  const at = matchColumns(plain, names).at
  const hasSides = at.debit !== undefined && at.credit !== undefined
  const headings: { [Column in LedgerTableColumn]?: readonly string[] } = {}
  if (second === undefined) {
    if (areBare) return undefined
    // Of one period alone there is nothing beside it.
    const isAlone = [...sidePairs.flat(), 'amount', 'balance', 'opening', 'closing'].every(
      (column) => at[column as LedgerTableColumn] === undefined,
    )
    if (isAlone && ['balance', 'credit debit'].includes(kindOf(first))) {
      for (const [column, heading] of first) headings[column] = [heading]
      return { headings, areBare }
    }
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

/** The headings under which the columns of one period are read. */
export const plainHeadings = {
  debit: 'Debit',
  credit: 'Credit',
  balance: 'Balance',
  opening: 'Opening balance',
  amount: 'Amount',
  closing: 'Closing balance',
} as const

/** One of several periods side by side: its name, as published, and where its money stands among the headings. */
export interface OnePeriod {
  /** Nothing where its headings name no period, as those of the first may not. */
  readonly name: string
  readonly columns: readonly {
    readonly heading: (typeof plainHeadings)[keyof typeof plainHeadings]
    readonly at: number
  }[]
}

/** The name of a period as its headings have it. */
const publishedName = (name: string, columns: Columns): string => {
  const [any = ''] = columns.values()
  const start = any.toLowerCase().indexOf(name)
  return start < 0 ? name : any.slice(start, start + name.length)
}

const rolledKinds: ReadonlySet<string> = new Set(['amount balance', 'balance credit debit'])

/**
 * Tells what two or more periods side by side state, of which each has its movements and its closing balance, and may
 * have its opening balance.
 */
const rolledPeriodsOf = (
  headers: readonly string[],
  names: ColumnNames<LedgerTableColumn>,
): readonly OnePeriod[] | undefined => {
  const found = periodsIn(headers, names, rolledWhatOf)
  if (found === undefined || found.areBare || found.periods.size < 2) return undefined
  const isRolled = [...found.periods.values()].every((columns) =>
    rolledKinds.has(kindOf(new Map([...columns].filter(([column]) => column !== 'opening')))),
  )
  if (!isRolled) return undefined
  return [...found.periods].map(([name, columns]): OnePeriod => ({
    name: publishedName(name, columns),
    columns: [...columns].map(([column, heading]) => ({
      heading: plainHeadings[column === 'balance' ? 'closing' : column],
      at: headers.indexOf(heading),
    })),
  }))
}

/**
 * Tells what three or more periods side by side state, debits and credits of each or a balance of each, or two or more
 * of which each is rolled from its opening balance to its closing balance. The first may be named by no heading.
 * Nothing where one states what the others do not.
 */
export const severalPeriodsOf = (
  headers: readonly string[],
  names: ColumnNames<LedgerTableColumn>,
): readonly OnePeriod[] | undefined => {
  const rolled = rolledPeriodsOf(headers, names)
  if (rolled !== undefined) return rolled
  const found = periodsIn(headers, names)
  if (found === undefined || found.areBare) return undefined
  const at = matchColumns(found.plain, names).at
  const named = [...found.periods].map(([name, columns]): OnePeriod => ({
    name: publishedName(name, columns),
    columns: [...columns].map(([column, heading]) => ({
      heading: plainHeadings[column],
      at: headers.indexOf(heading),
    })),
  }))
  const own = (['debit', 'credit'] as const).flatMap((side) => {
    const column = at[side]
    return column === undefined ? [] : [{ heading: plainHeadings[side], at: column }]
  })
  const all = own.length === 2 ? [{ name: '', columns: own }, ...named] : named
  const kinds = new Set([...found.periods.values()].map(kindOf))
  const [kind = ''] = kinds
  const isWhole = kinds.size === 1 && ['balance', 'credit debit'].includes(kind)
  const isLike = own.length === 0 || (own.length === 2 && kind === 'credit debit')
  return all.length > 2 && isWhole && isLike && at.amount === undefined && at.balance === undefined ? all : undefined
}
