import type { JsonPointer } from '@imt/core'
import { rowRole } from '../table/row-role.js'
import type { Finance } from '../section.js'

const tables = {
  revenue: 'cost-centre table',
  classSummary: 'class summary',
  capital: 'capital programme',
  statements: 'budget statement',
} as const

/** Where a figure stands, in the words of the publication: table, row and column. */
export interface Label {
  readonly table: string
  readonly row: string
  readonly column: string
  /** ` under "2016/17 Budget"` where the table has several columns that the words must tell apart; otherwise empty. */
  readonly under: string
}

const names: Readonly<Record<string, string>> = {
  budget: 'budget',
  fundedWte: 'funded staff',
  contractedWte: 'contracted staff',
  workedWte: 'worked staff',
}

/** Of several tables, which: by its year where it names one. */
const which = (line: { readonly table?: number; readonly period?: string } | undefined): string =>
  line?.table === undefined ? '' : ` ${line.period ?? String(line.table)}`

const furtherColumn = (
  line: { readonly further?: readonly { readonly column: string }[] } | undefined,
  rest: readonly string[],
): string | undefined => (rest[0] === 'further' ? line?.further?.[Number(rest[1])]?.column : undefined)

const inColumn = (named: string | undefined, column: string): Pick<Label, 'column' | 'under'> => ({
  column: named ?? column,
  under: named === undefined ? '' : ` under "${named}"`,
})

/** Returns the table, row and column of a figure, as a reader of the page would name them. */
export const labelOf = (finance: Finance, pointer: JsonPointer): Label => {
  const [, , , part, index, ...rest] = pointer.split('/')
  const position = Number(index)
  const column = names[rest[0] ?? ''] ?? 'amount'
  if (part === 'revenue') {
    const line = finance.revenue?.[position]
    const row =
      line === undefined ? '' : rowRole(line) === 'grandTotal' ? line.costCentre : `${line.costCentre}, ${line.class}`
    return { table: `${tables.revenue}${which(line)}`, row, ...inColumn(furtherColumn(line, rest), column) }
  }
  if (part === 'classSummary') {
    const line = finance.classSummary?.[position]
    return {
      table: `${tables.classSummary}${which(line)}`,
      row: line?.class ?? '',
      ...inColumn(furtherColumn(line, rest), column),
    }
  }
  if (part === 'statements') {
    const statement = finance.statements?.[position]
    const [, row, , cell] = rest
    const heading = statement?.columns[Number(cell)]?.heading
    const named = statement === undefined || statement.columns.length < 2 || heading === '' ? undefined : heading
    return {
      table: statement?.title === undefined ? tables.statements : `statement "${statement.title}"`,
      row: statement?.rows[Number(row)]?.label ?? '',
      ...inColumn(named, heading ?? column),
    }
  }
  const line = finance.capital?.[position]
  return {
    table: `${tables.capital}${which(line)}`,
    row: line?.project ?? '',
    ...inColumn(undefined, line?.amounts[Number(rest[1])]?.year ?? column),
  }
}
