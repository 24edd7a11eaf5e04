import { mergePartials, valueOf, type PartialResult, type RecordBatch } from '@imt/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summariseLedger } from '../summarise-ledger.js'
import { finishLedger } from './finish-ledger.js'
import { partialLedger } from './partial-ledger.js'

const headings = ['Cost Centre', 'Class', 'Amount', 'Memo']
const amount = fc.oneof(
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((pence) => (pence / 100).toFixed(2)),
  fc.constantFrom(
    'TBC',
    '(5)',
    '',
    '-0',
    '-0.00',
    '90071992547409.91',
    '-90071992547409.91',
    '1234567890123456789012345678.90',
  ),
)
const record = fc
  .tuple(
    fc.constantFrom('IT', 'HR', '__proto__', 'constructor', '', 'Größe \u{1f4b7}'),
    fc.constantFrom('PAY', 'INCOME', 'Other', 'Capital', '__proto__', 'NON-PAY'),
    amount,
  )
  .map((cells): string[] => [...cells, ''])
const names = ['b.csv', 'a.csv', '__proto__', 'd.csv', 'c.csv', '\u{1f4b7}.csv', 'e.csv', 'z.csv'] as const

const batches = async function* (name: string, fields: string[][]): AsyncGenerator<RecordBatch, void, undefined> {
  // In batches of two, so that what comes first is no matter of batches.
  for (let from = 0; from < fields.length; from += 2)
    yield await Promise.resolve({
      firstRecord: 1 + from,
      fields: fields.slice(from, from + 2),
      locate: (row: number, field: number) =>
        ({
          kind: 'csv',
          source: name,
          line: 1 + from + row,
          column: 1,
          record: 1 + from + row,
          field: 1 + field,
        }) as const,
    })
}

const byName = (a: string, b: string): number => (a < b ? -1 : 1)

const merged = (partials: readonly PartialResult[], choices: readonly number[]): PartialResult => {
  const waiting = [...partials]
  const take = (choice: number): readonly PartialResult[] => waiting.splice(choice % waiting.length, 1)
  for (let step = 0; waiting.length > 1; step += 1) {
    const group = [take(choices[step % choices.length] ?? 0), take(choices[(step + 5) % choices.length] ?? 0)].flat()
    waiting.push(JSON.parse(JSON.stringify(valueOf(mergePartials(group)))) as PartialResult)
  }
  return waiting[0] ?? valueOf(mergePartials(partials))
}

describe('partial results of a ledger', () => {
  it('give in any order and grouping what one pass over all files gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(record, { maxLength: 12 }), { minLength: 1, maxLength: names.length }),
        fc.array(fc.nat(50), { minLength: 1, maxLength: 9 }),
        async (bodies, choices) => {
          // Told apart by their memos: the same content twice would be one part.
          const files = bodies.map(
            (body, index) => [names[index] ?? '', body.map((cells) => cells.with(3, String(index)))] as const,
          )
          const inOrder = [...files].sort(([a], [b]) => byName(a, b))
          const once = await summariseLedger(batches('whole', [headings, ...inOrder.flatMap(([, body]) => body)]), {
            keepRefusals: 5,
          })
          const partials: PartialResult[] = []
          for (const [name, body] of files)
            partials.push(await partialLedger(batches(name, [headings, ...body]), { name, keepRefusals: 5 }))
          const whole = merged(partials, choices)
          const finished = valueOf(finishLedger(whole))
          expect(finished.revenue).toEqual(once.revenue)
          expect(finished.classSummary).toEqual(once.classSummary)
          expect(finished.counts).toEqual(once.counts)
          expect(finished.refusals.map(({ code, why }) => [code, why])).toEqual(
            once.refusals.map(({ code, why }) => [code, why]),
          )
          expect(merged(partials, [...choices].reverse())).toEqual(whole)
        },
      ),
    )
  })
})
