import type { Report } from '@imt/core'
import { jsonPieces } from './terminal/json-pieces.js'
import { jsonText } from './terminal/json-text.js'

/** Where the JSON Schema of the report is published. */
export const reportSchemaUrl = 'https://unpkg.com/@imt/core/schemas/report.json'

/** A report with the address of its schema. */
const withSchema = (report: Report): object => ({ $schema: reportSchemaUrl, ...report })

/** Returns the report as JSON: the same report gives the same bytes. */
export const formatJson = (report: Report): string => jsonText(withSchema(report))

/** The text of `formatJson` in pieces. */
export const jsonReportPieces = (report: Report): Iterable<string> => jsonPieces(withSchema(report))
