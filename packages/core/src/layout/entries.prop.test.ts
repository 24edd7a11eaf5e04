import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Table } from '../source/source.js'
import { entriesOf, entryReader } from './entries.js'

const location = { kind: 'text', source: 'a', line: 1, column: 1 } as const

const lone = ['Networks', 'Source: ledger', 'All values exclude VAT', 'Total', 'C1', '']
const rows = fc.array(
  fc.oneof(
    fc.constantFrom(...lone).map((text) => [text, '', '', '']),
    fc.constant(['C2', 'Letters', 'Example Ltd', '400']),
    fc.constant(['Prepared by finance', 'November', '', '']),
  ),
  { maxLength: 80 },
)

it('the entries of a table are the same, however its rows come', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 5 }), (texts, cuts) => {
      const table: Table = {
        kind: 'table',
        under: [],
        headers: ['Reference', 'Title', 'Supplier', 'Value'],
        rows: texts.map((row, line) =>
          row.map((text, column) => ({ text, location: { ...location, line: line + 1, column: column + 1 } })),
        ),
        location,
      }
      const reader = entryReader(table, true)
      const found = []
      for (let from = 0, turn = 0; from < table.rows.length; turn += 1) {
        const to = from + 1 + (cuts[turn % cuts.length] ?? 0)
        found.push(reader.take(table.rows.slice(from, to), false))
        from = to
      }
      found.push(reader.take([], true))
      const whole = entriesOf(table, true)
      expect(found.flatMap((each) => each.rows)).toEqual(whole.table.rows)
      expect(found.flatMap((each) => each.leftOut)).toEqual(whole.leftOut)
    }),
  )
})
