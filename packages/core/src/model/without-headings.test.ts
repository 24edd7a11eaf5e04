import { describe, expect, it } from 'vitest'
import type { Table } from '../source/source.js'
import { hasNoHeadings } from './without-headings.js'

const location = { kind: 'csv', source: 'a.csv', line: 1, column: 1, record: 1, field: 1 } as const
const table = (...lines: readonly string[]): Table => {
  const [headers = [], ...rows] = lines.map((line) => line.split('|'))
  return {
    kind: 'table',
    under: [],
    headers,
    rows: rows.map((row) => row.map((text) => ({ text, location }))),
    location,
  }
}

describe('hasNoHeadings', () => {
  it.each([
    ['payments', ['Oldbridge|03/02/2026|Greycot|44001|21045.00', 'Oldbridge|05/02/2026|Fallow|44012|15300.00']],
    ['payments of one kind', ['Greycot|2026-02-03|£1,204.50', 'Fallow|2026-02-05|£99.00']],
  ])('knows %s without headings', (_, lines) => expect(hasNoHeadings(table(...lines))).toBe(true))

  it.each([
    ['headings', ['Supplier|Date|Amount', 'Greycot|03/02/2026|21,045.00']],
    ['years', ['Service|2024/25|2025/26', 'Pay|1,204|1,305']],
    ['years alone', ['Service|2024|2025', 'Pay|1,204|1,305']],
    ['days over figures', ['Service|31/03/2025|31/03/2026', 'Pay|1,204|1,305']],
    ['numbered months', ['Service|1|2|3', 'Pay|1,204|1,305|1,010']],
    ['one figure among words', ['Service|Cost|5,000', 'Pay|1,204|1,305']],
  ])('takes %s for headings', (_, lines) => expect(hasNoHeadings(table(...lines))).toBe(false))
})
