import type { Report } from '@imt/core'
import { print } from './terminal/print.js'
import { reportLinePieces, type ReportOptions } from './terminal/report-lines.js'
import type { Style } from './terminal/style.js'

/** What the text report needs beside the report. */
export interface TextOptions extends ReportOptions {
  readonly style: Style
}

/**
 * The report as text of at most 80 columns, ending in a line break, in pieces: one for each finding. Nothing in it that
 * comes from a file steers a terminal or the log of a build. Of findings that repeat one cause three are shown and the
 * rest counted, unless `all` is true.
 */
export function* textPieces(report: Report, options: TextOptions): Generator<string, void, undefined> {
  for (const lines of reportLinePieces(report, options)) yield print(lines, options.style)
}
