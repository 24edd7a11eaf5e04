import type { JsonPointer } from '@imt/core'
import { rowRole } from '../revenue/row-role.js'
import type { Finance } from '../section.js'

const tables = { revenue: 'cost-centre table', classSummary: 'class summary', capital: 'capital programme', statements: 'budget statement' } as const

/** Where a figure stands, in the words of the publication: table, row and column. */
export interface Label {
  readonly table: string
  readonly row: string
  readonly column: string
}

/** Of several tables, which: by its year where it names one. */
const which = (line: { readonly table?: number; readonly period?: string } | undefined): string => (line?.table === undefined ? '' : ` ${line.period ?? String(line.table)}`)

/** Returns the table, row and column of a figure, as a reader of the page would name them. */
export const labelOf = (finance: Finance, pointer: JsonPointer): Label => {
  const [, , , part, index, ...rest] = pointer.split('/')
  const position = Number(index)
  const column = rest.includes('fundedWte') ? 'funded staff' : rest.includes('budget') ? 'budget' : 'amount'
  if (part === 'revenue') {
    const line = finance.revenue?.[position]
    const row = line === undefined ? '' : rowRole(line) === 'grandTotal' ? line.costCentre : `${line.costCentre}, ${line.class}`
    return { table: `${tables.revenue}${which(line)}`, row, column }
  }
  if (part === 'classSummary') return { table: `${tables.classSummary}${which(finance.classSummary?.[position])}`, row: finance.classSummary?.[position]?.class ?? '', column }
  if (part === 'statements') {
    const statement = finance.statements?.[position]
    const [, row, , cell] = rest
    return { table: statement?.title === undefined ? tables.statements : `statement "${statement.title}"`, row: statement?.rows[Number(row)]?.label ?? '', column: statement?.columns[Number(cell)]?.heading ?? column }
  }
  const line = finance.capital?.[position]
  return { table: `${tables.capital}${which(line)}`, row: line?.project ?? '', column: line?.amounts[Number(rest[1])]?.year ?? column }
}
