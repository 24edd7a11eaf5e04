import { writeCsv } from '@imt/tables'
import type { Report } from '@imt/core'
import type { RenderOptions } from './options.js'
import { messagesWith } from './messages/messages.js'
import { findingRows, headersOf, otherRows, rowOf } from './report-table.js'

/**
 * A report as a table of CSV: a row for each finding, then rows for what was read, for totals that were not checked and
 * for what was not looked at, so that a table without findings is not taken for a pass. Evidence and candidates for a
 * repair are not in it.
 */
export function* csvPieces(report: Report, options: RenderOptions): Generator<string, void, undefined> {
  const line = (values: readonly string[]): string => writeCsv({ headers: values, rows: [] })
  yield line(headersOf(messagesWith(options.messages)))
  for (const cells of findingRows(report, options)) yield line(rowOf(cells))
  for (const cells of otherRows(report, options)) yield line(rowOf(cells))
}
