import { isNamed, parseFigure, type ColumnNames, type Table, type TextLayout } from '@imt/core'
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
  return budgets.length < 2 || newest === undefined ? revenueColumns : { ...revenueColumns, budget: [newest.header] }
}

/** Columns that some publishers add. */
export const furtherRevenueColumns: ColumnNames<
  'costCentreCode' | 'subjective' | 'subjectiveCode' | Exclude<StaffColumn, 'fundedWte'> | 'recurrence'
> = {
  costCentreCode: ['Cost Centre Code', 'CC Code', 'Cost centre no', 'Cost centre number'],
  subjective: ['Subjective', 'Subjective description', 'Account description', 'Expense heading'],
  subjectiveCode: ['Subjective code', 'Account code', 'Account', 'Expense code'],
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
