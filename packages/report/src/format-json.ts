import type { Report } from '@imt/core'
import { english } from './messages/english.js'
import type { RenderOptions } from './options.js'
import { jsonPieces } from './terminal/json-pieces.js'

/** Where the JSON Schema of the report is published. */
export const reportSchemaUrl = 'https://unpkg.com/@imt/core/schemas/report.json'

/**
 * The report as JSON, in pieces, with the address of its schema, the day on which the files were read, and what such a
 * report is and is not: the same report gives the same bytes.
 */
export const jsonReportPieces = (report: Report, { readOn }: Pick<RenderOptions, 'readOn'>): Iterable<string> =>
  jsonPieces({
    $schema: reportSchemaUrl,
    ...report,
    ...(readOn === undefined ? {} : { readOn }),
    statement: english.statement(),
  })
