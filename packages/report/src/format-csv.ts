import { writeCsv } from '@imt/tables'
import type { Report } from '@imt/core'
import type { RenderOptions } from './options.js'
import { findingRows, otherRows, reportHeaders, rowOf } from './report-table.js'

/**
 * A report as a table of CSV: a row for each finding, then rows for what was read, for totals that were not checked and
 * for what was not looked at, so that a table without findings is not taken for a pass. Evidence and candidates for a
 * repair are not in it.
 */
export const formatCsv = (report: Report, options: RenderOptions): string =>
  writeCsv({
    headers: reportHeaders,
    rows: [...findingRows(report, options), ...otherRows(report, options)].map(rowOf),
  })
