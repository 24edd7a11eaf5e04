import { isNamed, matchColumns, parseFigure, type ColumnNames, type Table, type TextLayout } from '@imt/core'
import { columnOf } from '../statement/measure-of.js'
import { periodOf } from './period.js'
import { eachStaffColumn, type StaffColumn } from './staff-columns.js'

const { fundedWte, ...furtherStaff } = eachStaffColumn(({ headings }) => headings)

/** The headings under which trusts publish revenue by cost centre and class. */
export const revenueColumns: ColumnNames<'costCentre' | 'class' | 'fundedWte' | 'budget'> = {
  costCentre: [
    'Cost Centre Code Desc',
    'Cost Centre',
    'Cost Centre Description',
    'Cost Centre Desc',
    'Cost Centre Name',
    'Cost centre code and description',
    'Department',
  ],
  class: ['Class', 'Budget class', 'Subjective class', 'Income/Pay/Non-pay'],
  fundedWte,
  budget: [
    'Budget (£)',
    'Budget',
    'Annual budget',
    'Annual budget (£)',
    'Budget £',
    /^(?:annual |total )?budget\b.{0,24}$/i,
    /^(?:19|20)\d\d\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d) (?:annual )?budget\b.{0,12}$/i,
  ],
}

/** Columns that some publishers add. */
export const furtherRevenueColumns: ColumnNames<
  'costCentreCode' | 'subjective' | 'subjectiveCode' | Exclude<StaffColumn, 'fundedWte'> | 'recurrence'
> = {
  costCentreCode: ['Cost Centre Code', 'CC Code', 'Cost centre no', 'Cost centre number'],
  subjective: [
    'Subjective',
    'Subjective description',
    'Subjective name',
    'Subjective code description',
    'Account description',
    'Account name',
    'Account code description',
    'Nominal description',
    'Nominal name',
    'Nominal code description',
    'GL description',
    'GL code description',
    'Ledger code description',
    'Detail code description',
    'Expense heading',
    'Expense description',
  ],
  subjectiveCode: [
    'Subjective code',
    'Account code',
    'Account',
    'Account number',
    'Nominal',
    'Nominal code',
    'GL code',
    'GL account',
    'Ledger code',
    'Detail code',
    'Expense code',
  ],
  ...furtherStaff,
  recurrence: [
    'Recurrent',
    'Recurrent/Non-recurrent',
    'Recurrent / Non-recurrent',
    'R/NR',
    'Rec/Non-rec',
    'Recurrence',
    'Funding',
  ],
}

/** The headings of cost centres, accounts and a budget, whose accounts stand where others publish a class. */
const accountNames: ColumnNames<'centre' | 'centreCode' | 'account' | 'accountCode' | 'class' | 'budget'> = {
  centre: revenueColumns.costCentre,
  centreCode: furtherRevenueColumns.costCentreCode,
  account: furtherRevenueColumns.subjective,
  accountCode: furtherRevenueColumns.subjectiveCode,
  class: revenueColumns.class,
  budget: revenueColumns.budget,
}

/** Columns beside which a budget is held to something: that is a statement. */
const ofStatements: ReadonlySet<string> = new Set([
  'variance',
  'percent',
  'actual',
  'actualToDate',
  'budgetToDate',
  'forecast',
  'previousForecast',
])

/** Where the columns of a budget by cost centre and account stand. */
interface AccountBudget {
  readonly centre: string
  /** By what accounts are told: their names, or else their codes. */
  readonly account: string
  readonly accountCode?: string
}

/** Returns what a budget by cost centre and account has as its headings, or nothing for every other table. */
export const accountBudget = ({ headers }: Pick<Table, 'headers'>): AccountBudget | undefined => {
  const { at } = matchColumns(headers, accountNames)
  if (at.class !== undefined || at.budget === undefined) return undefined
  const heading = (column: number | undefined): string | undefined =>
    column === undefined ? undefined : headers[column]
  const centre = heading(at.centre ?? at.centreCode)
  const account = heading(at.account ?? at.accountCode)
  if (centre === undefined || account === undefined) return undefined
  if (headers.some((header) => ofStatements.has(columnOf(header).measure))) return undefined
  const code = heading(at.accountCode)
  return { centre, account, ...(code === undefined || code === account ? {} : { accountCode: code }) }
}

/** Returns the headings of one table: of several budgets that name their years, the newest is read. */
export const revenueNames = ({ headers }: Table): typeof revenueColumns => {
  const budgets = headers
    .filter((header) => isNamed(header, revenueColumns.budget))
    .flatMap((header) => {
      const period = periodOf(header)
      return period === undefined ? [] : [{ header, period }]
    })
  const newest = budgets.reduce<(typeof budgets)[number] | undefined>(
    (best, each) => (best === undefined || each.period > best.period ? each : best),
    undefined,
  )
  const named =
    budgets.length < 2 || newest === undefined ? revenueColumns : { ...revenueColumns, budget: [newest.header] }
  const accounts = accountBudget({ headers })
  return accounts === undefined ? named : { ...named, costCentre: [accounts.centre], class: [accounts.account] }
}

/** Returns the headings of the columns that some publishers add, without those of the table that are read as others. */
export const furtherNames = (table: Table): typeof furtherRevenueColumns => {
  const accounts = accountBudget(table)
  if (accounts === undefined) return furtherRevenueColumns
  return {
    ...furtherRevenueColumns,
    costCentreCode: table.headers.filter(
      (header) => header !== accounts.centre && isNamed(header, furtherRevenueColumns.costCentreCode),
    ),
    subjective: [],
    subjectiveCode: accounts.accountCode === undefined ? [] : [accounts.accountCode],
  }
}

const isFigure =
  (unit: 'gbp' | 'wte') =>
  (text: string): boolean =>
    parseFigure(text, { unit }).ok
const isLabel = (text: string): boolean => text.length <= 80 && !isFigure('gbp')(text)

/** The same table as text extraction leaves it: four lines a row. */
export const revenueLayout: TextLayout = {
  id: 'finance/revenue',
  columns: [
    { names: revenueColumns.costCentre, accepts: isLabel },
    { names: revenueColumns.class, accepts: isLabel },
    { names: revenueColumns.fundedWte, accepts: isFigure('wte') },
    { names: revenueColumns.budget, accepts: isFigure('gbp') },
  ],
}
