import type { RecordBatch } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ledgerFold, type LedgerFold } from './fold.js'
import { mergeLedgers, type LedgerPartial } from './partial.js'

const field = fc.constantFrom('IT', 'HR', '')
const amount = fc.oneof(
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((pence) => (pence / 100).toFixed(2)),
  fc.constantFrom('TBC', '(5)', '1,23', '', '90071992547409.91', '-90071992547409.91'),
)
const record = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(field, fc.constantFrom('PAY', 'INCOME', '?', 'TOTAL', ' PAY'), amount)
      .map((cells): string[] => cells),
  },
  { weight: 1, arbitrary: fc.array(fc.string(), { maxLength: 5 }) },
)
const stretch = fc.array(record, { maxLength: 30 })

const newFold = (): LedgerFold =>
  ledgerFold(
    { width: 3, costCentre: 0, code: 1, amount: 2 },
    { classOf: (code) => (code === '?' ? undefined : code), keepRefusals: 5 },
  )

const partialOf = (fields: string[][], first = 1): LedgerPartial => {
  const batch: RecordBatch = {
    firstRecord: first,
    fields,
    locate: (row, at) => ({
      kind: 'csv',
      source: 'l',
      line: first + row,
      column: 1,
      record: first + row,
      field: at + 1,
    }),
  }
  const fold = newFold()
  fold.add(batch)
  return fold.partial()
}

/**
 * The same batch as a reader gives it that knows where its values stand: doubled marks stand for a value that is not
 * what is there.
 */
const withSpans = (fields: string[][]): RecordBatch => {
  const first = new Int32Array(fields.length + 1)
  const offsets: number[] = []
  let text = ''
  for (const [row, values] of fields.entries()) {
    for (const value of values) {
      offsets.push(text.length, value.includes('(') ? -1 : text.length + value.length)
      text += `${value},`
    }
    first[row + 1] = offsets.length / 2
  }
  return {
    firstRecord: 1,
    fields,
    spans: { text, first, offsets: Int32Array.from(offsets) },
    locate: (row, at) => ({ kind: 'csv', source: 'l', line: 1 + row, column: 1, record: 1 + row, field: at + 1 }),
  }
}

describe('ledger partials', () => {
  it('are the same from a reader that says where its values stand', () => {
    fc.assert(
      fc.property(stretch, (fields) => {
        const fold = newFold()
        fold.add(withSpans(fields))
        expect(fold.partial()).toEqual(partialOf(fields))
      }),
    )
  })
  it('merge associatively, and as if they had been one stretch', () => {
    fc.assert(
      fc.property(stretch, stretch, stretch, (x, y, z) => {
        const [a, b, c] = [partialOf(x), partialOf(y, 1 + x.length), partialOf(z, 1 + x.length + y.length)]
        const left = mergeLedgers(mergeLedgers(a, b), c)
        expect(left).toEqual(mergeLedgers(a, mergeLedgers(b, c)))
        const whole = partialOf([...x, ...y, ...z])
        expect(left.counts).toEqual(whole.counts)
        expect(left.refusals).toEqual(whole.refusals)
        expect(left.totals).toEqual(whole.totals)
        const byName = (partial: LedgerPartial): readonly string[] =>
          partial.cells.map((cell) => JSON.stringify(cell)).sort()
        expect(byName(left)).toEqual(byName(whole))
      }),
    )
  })
  it('account for every record', () => {
    fc.assert(
      fc.property(stretch, (fields) => {
        const { counts, cells } = partialOf(fields)
        expect(counts.records).toBe(fields.length)
        expect(counts.summarised + counts.otherPeriods + counts.totals + counts.refused).toBe(counts.records)
        expect(cells.reduce((sum, { lines }) => sum + lines, 0)).toBe(counts.summarised)
        expect(Object.values(counts.refusedBy).reduce((sum, count) => sum + count, 0)).toBe(counts.refused)
      }),
    )
  })
  it('add up debits and credits as they add up what is left of them, and merge their totals', () => {
    const layout = { width: 4, costCentre: 0, code: 1, debit: 2, credit: 3 }
    const ofSides = (fields: string[][]): LedgerPartial => {
      const fold = ledgerFold(layout, { classOf: (code) => code })
      fold.add(withSpans(fields))
      return fold.partial()
    }
    const net = (fields: string[][]): LedgerPartial => {
      const fold = ledgerFold({ width: 3, costCentre: 0, code: 1, amount: 2 }, { classOf: (code) => code })
      fold.add(withSpans(fields))
      return fold.partial()
    }
    const line = fc.tuple(fc.constantFrom('IT', 'HR', 'Total'), fc.integer({ min: -9_999_999, max: 9_999_999 }))
    const lines = fc.array(line, { maxLength: 20 })
    const sided = ([centre, pence]: [string, number]): string[] => {
      const text = (Math.abs(pence) / 100).toFixed(2)
      return [centre, 'PAY', pence < 0 ? '' : text, pence < 0 ? text : '']
    }
    fc.assert(
      fc.property(lines, lines, (x, y) => {
        const [a, b] = [ofSides(x.map(sided)), ofSides(y.map(sided))]
        const merged = mergeLedgers(a, b)
        const all = [...x, ...y]
        const whole = net(all.map(([centre, pence]) => [centre, 'PAY', (pence / 100).toFixed(2)]))
        expect(merged.cells).toEqual(whole.cells)
        const [debits = '0', credits = '0'] = merged.totals?.sums ?? []
        expect(String(BigInt(debits) - BigInt(credits))).toBe(whole.totals?.sums[0])
        expect(merged.totals?.rows.map(({ before }) => before)).toEqual(
          ofSides(all.map(sided)).totals?.rows.map(({ before }) => before),
        )
      }),
    )
  })
  it('come back from JSON as they were', () => {
    fc.assert(
      fc.property(stretch, (fields) => {
        expect(JSON.parse(JSON.stringify(partialOf(fields)))).toEqual(partialOf(fields))
      }),
    )
  })
})
