import { pointerTo, type Figure, type JsonPointer } from '@imt/core'
import { unread, type PlacedFigure } from '../relation/relation.js'
import type { Finance } from '../section.js'
import { rowRole } from '../table/row-role.js'
import { tableName } from '../table/table-name.js'
import type { ClassSummaryLine, FurtherFigure, RevenueLine } from './schema.js'

/** A row of a revenue table or a class summary: its place, and the names by which a reader knows it. */
export interface PlacedLine<Line extends RevenueLine | ClassSummaryLine = RevenueLine | ClassSummaryLine> {
  readonly line: Line
  readonly at: JsonPointer
  readonly table: string
  readonly row: string
}

/** Returns the rows of the revenue tables. */
export const revenueLines = ({ revenue = [] }: Finance): readonly PlacedLine<RevenueLine>[] =>
  revenue.map((line, index) => ({
    line,
    at: pointerTo('sections', 'finance', 'revenue', index),
    table: tableName('cost-centre table', line),
    row: rowRole(line) === 'grandTotal' ? line.costCentre : `${line.costCentre}, ${line.class}`,
  }))

/** Returns the rows of the class summaries. */
export const summaryLines = ({ classSummary = [] }: Finance): readonly PlacedLine<ClassSummaryLine>[] =>
  classSummary.map((line, index) => ({
    line,
    at: pointerTo('sections', 'finance', 'classSummary', index),
    table: tableName('class summary', line),
    row: line.class,
  }))

/** Returns what a row states in a further column, whether or not it can be read as a figure. */
export const furtherCell = (
  { at, table, row }: PlacedLine,
  { column, amount, count, notRead }: FurtherFigure,
  position: number,
  unit: Figure['unit'],
): PlacedFigure => ({
  at: `${at}${pointerTo('further', position, amount ? 'amount' : count ? 'count' : 'notRead')}`,
  rowAt: at,
  table,
  row,
  column,
  under: ` under "${column}"`,
  figure: amount ?? count ?? unread(notRead ?? '', unit),
})
