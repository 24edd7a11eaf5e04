import {
  matchColumns,
  parseFigure,
  readRows,
  tidyHeading,
  type Block,
  type MatchedColumns,
  type PartReading,
  type PartRecogniser,
  type Table,
} from '@imt/core'
import type { FinanceInput } from '../section.js'
import { spendColumns } from '../spend/columns.js'
import { eachTextOnce } from '../table/each-text-once.js'
import { beginsAsTotal, namesTotal } from '../table/row-role.js'
import { besidePounds, ledgerColumnsOf, periodsOf } from './columns-of.js'
import { ledgerTableColumns, sidePairs, type MoneyColumn } from './columns.js'
import { eachPeriod, type PeriodTable } from './each-period.js'
import { otherCurrency } from './figures.js'
import { endsInMark, isOfBalanceSheet } from './kind.js'
import { isMoney, ledgerPlaces } from './ledger-places.js'
import { isRuled, movementsOf } from './row-movements.js'
import { isSpread, spreadColumns } from './spread.js'
import type { LedgerTableColumn } from './layouts.data.js'
import type { LedgerRow, LedgerRowInput } from './schema.js'
import { starter } from './starter.data.js'

type Found = MatchedColumns<LedgerTableColumn>['at']

const trialBalanceWords = /\btrial ?balances?\b/i
/** Beside these words TB is no tuberculosis: months, years, numbers, and what files are called besides. */
const besideTb =
  /^(?:tb|tbs|m|p|q|fy|v|yr|year|ye|ytd|month|period|quarter|end|final|draft|closing|opening|export|extract|report|nhs|trust|ft|gl|nl|oracle|sage|xero|unit4|agresso|sbs|at|as|of|for|to|the|csv|tsv|xlsx?|ods|html?|pdf|docx?|txt|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[mpqv]?\d{1,8})$/i

/** `Trial balance M6.csv`, `TB_2025-09.xlsx`, and no `TB clinics.csv`. */
const callsItTrialBalance = (published: string): boolean => {
  const words = published.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
  if (trialBalanceWords.test(words)) return true
  const all = words.split(' ')
  return all.some((word) => /^tbs?$/i.test(word)) && all.every((word) => besideTb.test(word))
}

/** What a file or the words above a table call it. */
const isCalledTrialBalance = ({ caption = '', under, location }: Table): boolean =>
  [caption, ...under, location.source.replace(/^.*[/\\]/, '')].some(callsItTrialBalance)

const others = { supplier: spendColumns.supplier }
/** Columns that a budget statement has, and no ledger. */
const ofStatements = /\bbudgets?\b|\bplan\b|\bvariances?\b|\bforecasts?\b|\boutturn\b|\bwte\b/i

const isFigure = (text: string): boolean => parseFigure(text, { unit: 'gbp', maximumDecimals: 5 }).ok

/** At least half of what these columns state is money. */
const holdMoney = ({ rows }: Table, columns: readonly (number | undefined)[]): boolean => {
  let stated = 0
  let figures = 0
  for (const row of rows.slice(0, 200))
    for (const column of columns) {
      const text = column === undefined ? '' : (row[column]?.text ?? '')
      if (tidyHeading(text) === '') continue
      stated += 1
      if (isFigure(text)) figures += 1
    }
  return stated > 0 && figures * 2 >= stated
}

const pairIn = (at: Found): readonly number[] =>
  sidePairs.flatMap(([debit, credit]) => {
    const columns = [at[debit], at[credit]].filter((column) => column !== undefined)
    return columns.length === 2 ? columns : []
  })

const isThere = (column: number | undefined): column is number => column !== undefined

const shownRows = 200

const textsIn = ({ rows }: Table, column: number | undefined): readonly string[] =>
  column === undefined ? [] : rows.slice(0, shownRows).map((row) => tidyHeading(row[column]?.text ?? ''))

const isCode = (text: string): boolean => /^[\w./-]+$/.test(text) && /\d/.test(text)

/** Most of what is stated in a column are codes, beside the marks of sub-totals: `*`, `Σ 5200`. */
const hasCodes = (table: Table, column: number | undefined): boolean => {
  const stated = textsIn(table, column).filter((text) => text !== '' && !'*Σ∑'.includes(text.charAt(0)))
  return stated.length > 0 && stated.filter(isCode).length * 3 >= stated.length * 2
}

/** What a column states stands on both sides: above zero and below, or marked. */
const hasBothSides = (table: Table, column: number | undefined): boolean => {
  const figures = textsIn(table, column).filter((text) => text !== '')
  const sides = figures.map((text) => {
    const read = parseFigure(text, { unit: 'gbp', maximumDecimals: 5 })
    return read.ok && read.value.kind === 'exact' ? (read.value.value?.comparedTo(0) ?? 0) : 0
  })
  return (sides.includes(1) && sides.includes(-1)) || figures.some((text) => endsInMark.test(text))
}

/** Most of what a column states has a mark behind it, as in ledgers alone: `500.00 Dr`. */
const isMarkedThroughout = (table: Table, column: number | undefined): boolean => {
  const figures = textsIn(table, column).filter((text) => text !== '')
  return figures.length > 1 && figures.filter((text) => endsInMark.test(text)).length * 2 > figures.length
}

/**
 * Codes and names of accounts, two of them of a balance sheet, beside one column of balances on both sides: a trial
 * balance, whatever it is called.
 */
const hasShapeOfBalances = (table: Table, { account, name, amount, balance, closing, opening }: Found): boolean => {
  const money = [balance, closing, amount].filter(isThere)
  if (money.length !== 1 || isThere(opening) || !hasCodes(table, account)) return false
  if (isMarkedThroughout(table, money[0])) return true
  return hasBothSides(table, money[0]) && new Set(textsIn(table, name).filter(isOfBalanceSheet)).size >= 2
}

/**
 * Codes and names of accounts beside one column of money, and nothing else, with totals among them: what these say is
 * compared. It may be a list of what customers owe as well as a ledger.
 */
const hasTotalsOfCodes = (table: Table, at: Found): boolean => {
  const money = [at.balance, at.closing, at.amount].filter(isThere)
  const isWhole = Object.values(at).length === table.headers.length
  if (money.length !== 1 || !isWhole || !isThere(at.account) || !hasCodes(table, at.account)) return false
  const names = [...textsIn(table, at.account), ...textsIn(table, at.name)]
  return names.some((text) => namesTotal(text) || beginsAsTotal(text))
}

/** Lines of a ledger by what stands beside their account and amount: cost centre, period, journal, day. */
const areLines = (table: Table, at: Found): boolean => {
  const { account, amount, period, costCentre, reference, date, class: kind } = at
  if (!isThere(account) || !isThere(amount)) return false
  const beside = [period, costCentre, reference, date, kind].filter(isThere).length
  const isWhole = Object.values(at).length === table.headers.length
  if (isThere(period) || isThere(costCentre)) return beside >= 2 || (isWhole && hasCodes(table, account))
  if (!isThere(reference) || !hasCodes(table, account)) return false
  return isThere(date) || (isWhole && hasBothSides(table, amount))
}

/** One column of amounts, or balances, of accounts: less certain than debits beside credits. */
const scoreOfAmounts = (table: Table, at: Found): number => {
  const { account, amount, balance, opening, closing } = at
  const { headers } = table
  const money = [amount, balance, opening, closing].filter(isThere)
  const isStatement =
    headers.some((heading) => ofStatements.test(heading)) || matchColumns(headers, others).at.supplier !== undefined
  if (money.length === 0 || isStatement || !holdMoney(table, money)) return 0
  const isMarked = isThere(at.side) && isThere(amount ?? balance ?? closing)
  // Under headings that no ledger has, such as months, may stand what moved between the two.
  const isWhole = isThere(amount) || Object.values(at).length === headers.length
  const isRolled = isThere(account) && isThere(opening) && isThere(closing) && isWhole
  if (periodsOf(headers)?.areBare === true && !isCalledTrialBalance(table)) return 0
  if (isMarked || isRolled || isCalledTrialBalance(table)) return 0.85
  if (areLines(table, at) || (isThere(account) && hasShapeOfBalances(table, at))) return 0.8
  return hasTotalsOfCodes(table, at) ? 0.55 : 0
}

/** A trial balance may leave the corner above the names of its accounts blank, as QuickBooks does: they are read. */
const withCorner = (table: Table): Table => {
  const [corner, ...headers] = table.headers
  if (corner === undefined || tidyHeading(corner) !== '') return table
  const { at } = matchColumns(table.headers, ledgerColumnsOf(table))
  if (isThere(at.account) || isThere(at.name) || pairIn(at).length === 0) return table
  const names = textsIn(table, 0).filter((text) => text !== '')
  return names.length > 0 && !names.some(isFigure) ? { ...table, headers: ['Account name', ...headers] } : table
}

/** Balances of accounts that run through several periods. */
const scoreOfSpread = (table: Table): number => {
  const { at } = matchColumns(table.headers, ledgerColumnsOf(table))
  const moved = Object.entries(at).flatMap(([key, column]) => (spreadColumns.has(key) ? [column] : []))
  const isStatement = table.headers.some((heading) => ofStatements.test(heading))
  return (isThere(at.account) || isThere(at.name)) && !isStatement && holdMoney(table, moved) ? 0.85 : 0
}

const scoreOf = (published: Table): number => {
  const [first] = eachPeriod([withCorner(published)], ledgerTableColumns)
  const table = first?.table ?? published
  if (isSpread(table.headers)) return scoreOfSpread(table)
  const { at } = matchColumns(table.headers, ledgerColumnsOf(table))
  const isNamed = isThere(at.account) || isThere(at.name)
  const sides = pairIn(at)
  if (sides.length === 0) return isNamed ? scoreOfAmounts(table, at) : 0
  return (isNamed || isThere(at.reference) || isThere(at.costCentre)) && holdMoney(table, sides) ? 0.9 : 0
}

/** What is the same of all rows of a table. */
const factsOf = ({ table, period }: PeriodTable): Pick<LedgerRow, 'isTrialBalance' | 'period'> => ({
  ...(isCalledTrialBalance(table) ? { isTrialBalance: true } : {}),
  ...(period === undefined ? {} : { period }),
})

/** What was said of the columns beside the periods was said of each. */
const distinct = <Each>(list: readonly Each[], of: (each: Each) => unknown = (each) => each): readonly Each[] =>
  [...new Map([...list].reverse().map((each) => [JSON.stringify(of(each)), each] as const)).values()].reverse()

type Told = Pick<PartReading<unknown>, 'columns' | 'used' | 'leftOut'>

/** What was read of tables of one period, said of the blocks that they were taken from. */
const toldOf = (blocks: readonly Block[], tables: readonly PeriodTable[], rows: Told): Told => {
  const { columns, used = { rows: [], columns: [] }, leftOut = [] } = rows
  if (tables.every((each) => each.columns === undefined)) return { columns, used, leftOut }
  const at = blocks.map((_, block) => tables.flatMap((each, index) => (each.block === block ? [index] : [])))
  const columnsOf = (index: number): readonly number[] => {
    const own = tables[index]?.columns
    return (used.columns[index] ?? []).map((column) => own?.[column] ?? column)
  }
  const read = at.map((own) => [...new Set(own.flatMap(columnsOf))].sort((one, other) => one - other))
  const published = blocks.flatMap((block) => (block.kind === 'table' ? block.headers : []))
  const headings = new Set([
    ...blocks.flatMap((block, index) =>
      block.kind !== 'table' ? [] : (read[index] ?? []).map((column) => block.headers[column] ?? ''),
    ),
    ...columns.used.filter((heading) => published.includes(heading)),
  ])
  return {
    columns: {
      ...columns,
      used: [...headings],
      unused: published.filter((heading) => !headings.has(heading)),
      understood: distinct(columns.understood ?? []),
      doubtful: distinct(columns.doubtful ?? []),
    },
    used: { rows: at.map(([first]) => (first === undefined ? [] : (used.rows[first] ?? []))), columns: read },
    // A row that was left out of one period was left out of each.
    leftOut: distinct(leftOut, ({ at: place, code }) => [place, code]),
  }
}

/** Recognises ledgers and trial balances. */
export const recogniseLedger: PartRecogniser<FinanceInput, 'ledger'> = {
  part: 'ledger',
  knows: {
    columns: ledgerTableColumns,
    wants: [
      ['account', 'name'],
      ['debit', 'amount'],
    ],
    starter,
  },
  rowsAt: '',
  score: (block) => (block.kind === 'table' ? scoreOf(block) : 0),
  // A figure that cannot be read is kept with its words, so that it never stops the rest.
  read: (published) => {
    const blocks = published.map((block) => (block.kind === 'table' ? withCorner(block) : block))
    const tables = eachPeriod(blocks, ledgerTableColumns)
    const parts = tables.map(({ table }) => table)
    const rows = readRows(parts, ledgerColumnsOf, besidePounds)
    const isRead = eachTextOnce(isFigure)
    const facts = tables.map(factsOf)
    const value = rows.value.map((cells, index): LedgerRowInput => {
      const notRead: Partial<Record<MoneyColumn, string>> = {}
      const row: Record<string, string> = {}
      const spread = new Map<string, string>()
      const table = rows.tables[index]
      const periods = tables[(table ?? 1) - 1]?.periods
      const isInPounds = otherCurrency(cells.currency) === undefined
      for (const [key, text] of Object.entries(cells)) {
        if (spreadColumns.has(key)) spread.set(key, text)
        else if (!isMoney(key)) row[key] = text
        // Drawn under a column, above its total.
        else if (isRuled(text)) row[key] = ''
        else if (isRead(text) && (isInPounds || tidyHeading(text) === '')) row[key] = text
        else notRead[key] = text
      }
      const movements = periods === undefined || !isInPounds ? undefined : movementsOf(periods, spread, isRead)
      return {
        ...row,
        ...(Object.keys(notRead).length === 0 ? {} : { notRead }),
        ...(movements === undefined ? {} : { movements }),
        ...facts[(table ?? 1) - 1],
        ...(table === undefined ? {} : { table }),
      }
    })
    const places = ledgerPlaces(parts, value, rows.placeOf)
    return { value, places, ...toldOf(blocks, tables, rows) }
  },
}
