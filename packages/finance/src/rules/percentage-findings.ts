import { pointerTo, type FindingDraft, type JsonPointer, type Run } from '@imt/core'
import type { Finance } from '../section.js'
import { percentageColumns, type PercentageColumn, type PercentageRow } from '../statement/percentages.js'
import type { Statement } from '../statement/schema.js'
import { notThere } from './not-there.js'

/** One percentage of one statement, with what is known of it. */
export interface PublishedPercentage {
  readonly at: JsonPointer
  readonly statement: Statement
  readonly column: PercentageColumn
  readonly row: PercentageRow
  /** `"Income", Var %`. */
  readonly name: string
  /** `Var of Plan`. */
  readonly made: string
  readonly key: FindingDraft['key']
}

/** Tells a rule of every percentage that can be checked, or why there is none. */
export const eachPercentage = (finance: Finance, run: Run, look: (percentage: PublishedPercentage) => void): void => {
  for (const [index, statement] of (finance.statements ?? []).entries()) {
    for (const column of percentageColumns(statement)) {
      const heading = (at: number): string => statement.columns[at]?.heading ?? ''
      for (const row of column.rows) {
        const label = statement.rows[row.row]?.label ?? ''
        const cellAt = (cell: number): JsonPointer =>
          pointerTo('sections', 'finance', 'statements', index, 'rows', row.row, 'cells', cell)
        const at: JsonPointer = `${cellAt(column.column)}/percent`
        run.checked(at)
        if (row.outcome !== 'ofZero') {
          const parts = [column.numerator, column.denominator].map((cell): JsonPointer => `${cellAt(cell)}/amount`)
          run.compared([at, ...parts], row.outcome !== 'disagrees')
        }
        look({
          at,
          statement,
          column,
          row,
          name: `"${label}", ${heading(column.column)}`,
          made: `"${heading(column.numerator)}" as a share of "${heading(column.denominator)}"`,
          key: [statement.title ?? '', label, heading(column.column)],
        })
      }
    }
  }
  const statements = finance.statements ?? []
  const hasPercentages = statements.some(({ rows }) => rows.some(({ cells }) => cells.some(({ percent }) => percent)))
  run.notApplicable(
    statements.length === 0
      ? notThere.sideBySide
      : hasPercentages
        ? 'no column of percentages follows from two columns of money in its table'
        : 'no table that sets figures side by side, such as plan and actual, has a column of percentages',
  )
}
