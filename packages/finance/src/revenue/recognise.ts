import { cellOf, matchColumns, readRows, type Block, type PartRecogniser, type Table } from '@imt/core'
import type { FinanceInput } from '../section.js'
import type { Scale } from '../money/scaled.js'
import { columnScale } from '../statement/scale-of.js'
import { furtherRevenueColumns, revenueColumns, revenueLayout } from './columns.js'
import { isTotalWord } from './row-role.js'
import type { ClassSummaryLineInput, RevenueLineInput } from './schema.js'

const classNames = /^(?:income|pay|non[\s-]?pay)$/i

const isRevenueTable = (block: Block): block is Table => {
  if (block.kind !== 'table') return false
  const { at } = matchColumns(block.headers, revenueColumns)
  return at.costCentre !== undefined && at.class !== undefined && at.budget !== undefined
}

/** A summary by class has the headings of the cost-centre table, with a class where the cost centre would stand. */
const isClassSummary = (table: Table): boolean => {
  const columns = matchColumns(table.headers, revenueColumns)
  const first = (row: Table['rows'][number]): string => cellOf(row, columns, 'costCentre')?.text.trim() ?? ''
  return table.rows.length > 0 && table.rows.every((row) => classNames.test(first(row)) || isTotalWord(first(row)))
}

/** For each row of all tables, what the heading of its budget says it is counted in. */
const scales = (blocks: readonly Block[]): readonly Scale[] =>
  blocks.flatMap((table) => {
    if (table.kind !== 'table') return []
    const budget = table.headers[matchColumns(table.headers, revenueColumns).at.budget ?? -1] ?? ''
    const scale = columnScale(budget, table.caption, table.under)?.scale ?? 1
    return table.rows.map(() => scale)
  })

const withScale = <Line extends object>(lines: readonly Line[], blocks: readonly Block[]): readonly (Line & { readonly scale?: Scale })[] => {
  const all = scales(blocks)
  return lines.map((line, index) => ((all[index] ?? 1) === 1 ? line : { ...line, scale: all[index] ?? 1 }))
}

/** Recognises revenue budgets by cost centre and class. */
export const recogniseRevenue: PartRecogniser<FinanceInput, 'revenue'> = {
  part: 'revenue',
  layouts: [revenueLayout],
  headings: [/^financial data$/i, /^revenue$/i],
  score: (block) => (isRevenueTable(block) && !isClassSummary(block) ? 0.9 : 0),
  // A cut row lacks cells: the schema reports them, so the type promises more than the file.
  read: (blocks) => {
    const { value, ...rest } = readRows(blocks, { ...furtherRevenueColumns, ...revenueColumns })
    return { value: withScale(value, blocks) as readonly RevenueLineInput[], ...rest }
  },
}

/** Recognises revenue budgets summed by class. Its class stands where the cost centre would; every row is a total. */
export const recogniseClassSummary: PartRecogniser<FinanceInput, 'classSummary'> = {
  part: 'classSummary',
  score: (block) => (isRevenueTable(block) && isClassSummary(block) ? 0.9 : 0),
  read: (blocks) => {
    const { costCentre, fundedWte, budget } = revenueColumns
    const { value, ...rest } = readRows(blocks, { class: costCentre, fundedWte, budget }, revenueColumns.class)
    return { value: withScale(value, blocks) as readonly ClassSummaryLineInput[], ...rest }
  },
}
