import type { Report } from '@imt/core'
import { jsonPieces } from './terminal/json-pieces.js'

/** Where the JSON Schema of the report is published. */
export const reportSchemaUrl = 'https://unpkg.com/@imt/core/schemas/report.json'

/** A report with the address of its schema. */
const withSchema = (report: Report): object => ({ $schema: reportSchemaUrl, ...report })

/** The report as JSON, in pieces: the same report gives the same bytes. */
export const jsonReportPieces = (report: Report): Iterable<string> => jsonPieces(withSchema(report))
