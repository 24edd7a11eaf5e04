import type { Report } from '@imt/core'

/** Where the JSON Schema of the report is published. */
export const reportSchemaUrl = 'https://unpkg.com/@imt/core/schemas/report.json'

/** Returns the report as JSON: the same report gives the same bytes. */
export const formatJson = (report: Report): string =>
  `${JSON.stringify({ $schema: reportSchemaUrl, ...report }, null, 2)}\n`
