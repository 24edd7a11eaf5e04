import { pointerTo, type FindingDraft, type JsonPointer, type Run } from '@imt/core'
import type { Finance } from '../section.js'
import { percentagesOf, type Percentage, type Place } from '../statement/ratios/percentages.js'
import type { Statement, StatementCell } from '../statement/schema.js'
import { notThere } from './not-there.js'

/** One percentage of one statement, with what is known of it. */
export interface PublishedPercentage {
  readonly at: JsonPointer
  readonly percentage: Percentage
  /** `"Income", Var %`. */
  readonly name: string
  /** `Var as a share of Plan`. */
  readonly made: string
  readonly key: FindingDraft['key']
}

const keyOf = ({ count }: StatementCell): 'amount' | 'count' => (count === undefined ? 'amount' : 'count')

/** Tells a rule of every percentage that can be checked, or why there is none. */
export const eachPercentage = (finance: Finance, run: Run, look: (percentage: PublishedPercentage) => void): void => {
  for (const [index, statement] of (finance.statements ?? []).entries()) {
    const figureAt = ({ row, column }: Place): JsonPointer => {
      const key = keyOf(statement.rows[row]?.cells[column] ?? {})
      return pointerTo('sections', 'finance', 'statements', index, 'rows', row, 'cells', column, key)
    }
    for (const percentage of percentagesOf(statement)) {
      const { row, column, numerator, denominator, part, whole, outcome } = percentage
      const at = pointerTo('sections', 'finance', 'statements', index, 'rows', row, 'cells', column, 'percent')
      run.checked(at)
      if (outcome !== 'ofZero') run.compared([at, figureAt(numerator), figureAt(denominator)], outcome !== 'disagrees')
      look({ at, percentage, ...wordsFor(statement, percentage), made: `"${part}" as a share of "${whole}"` })
    }
  }
  const statements = finance.statements ?? []
  const hasPercentages = statements.some(({ rows }) => rows.some(({ cells }) => cells.some(({ percent }) => percent)))
  run.notApplicable(
    statements.length === 0
      ? notThere.sideBySide
      : hasPercentages
        ? 'no column or row of percentages follows from two others of its table'
        : 'no table that sets figures side by side, such as plan and actual, has percentages',
  )
}

const wordsFor = (
  { title = '', columns, rows }: Statement,
  { row, column }: Place,
): Pick<PublishedPercentage, 'name' | 'key'> => {
  const label = rows[row]?.label ?? ''
  const heading = columns[column]?.heading ?? ''
  return { name: `"${label}", ${heading}`, key: [title, label, heading] }
}
