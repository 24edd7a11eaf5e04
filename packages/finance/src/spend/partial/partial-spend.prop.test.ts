import { createModel, mergePartials, valueOf, type PartialResult, type Source } from '@imt/core'
import { readCsv } from '@imt/tables'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finance } from '../../plugin.js'
import { readSpend } from '../read-spend.js'
import { finishSpend } from './finish-spend.js'
import { partialSpend } from './partial-spend.js'

const asOf = '2026-11-29'

const columns = [
  ['Entity', ['A trust', 'A trust', 'Another', '']],
  [
    'Date',
    ['01/04/2025', '1-Apr-25', '4/30/2025', '30/04/2025', '15/06/2025', '######', '', '02/04/2205', '31/02/2025'],
  ],
  ['Expense type', ['IT', '', 'Agency']],
  [
    'Supplier',
    ['Alpha Ltd', 'ALPHA LIMITED', 'Beta', 'Beta', 'REDACTED', '', '#N/A', 'Total', 'Société Générale \u{1f4b7}'],
  ],
  ['Transaction number', ['1', '2', '3', '4', '__proto__', '1.23E+11', '', 'Total']],
  [
    'Amount',
    [
      ...['£30,000.00', '30000', '-30000', '(26,000.00)', '26,000.00', '24,999.99', 'TBC', '30,00', '', '56,000.00'],
      ...['-0', '-0.00', '90071992547409.93', '123456789012345678901234567.89', '0.01'],
    ],
  ],
  ['Ward', ['', 'A']],
] as const

const names = [
  '2025-04 April 2025.csv',
  'June 2025.csv',
  '__proto__',
  'février.csv',
  'z.csv',
  '0 May 2025.csv',
] as const

const rows = fc.array(fc.tuple(...columns.map(([, words]) => fc.constantFrom<string>(...words))), { maxLength: 12 })

const csv = (name: string, body: readonly (readonly string[])[]): Source => {
  const text = [columns.map(([heading]) => heading), ...body]
    .map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
    .join('\n')
  return readCsv(new TextEncoder().encode(text), { name })
}

/** Files of names of their own, each of other content: the same content twice is one part. */
const files = fc
  .array(rows, { minLength: 1, maxLength: names.length })
  .map((bodies) =>
    bodies.map((body, index) => csv(names[index] ?? '', [...body, ['', '', '', `Note ${String(index)}`, '', '', '']])),
  )

const merged = (partials: readonly PartialResult[], choices: readonly number[]): PartialResult => {
  const waiting = [...partials]
  const take = (choice: number): readonly PartialResult[] => waiting.splice(choice % waiting.length, 1)
  for (let step = 0; waiting.length > 1; step += 1) {
    const group = [take(choices[step % choices.length] ?? 0), take(choices[(step + 5) % choices.length] ?? 0)].flat()
    waiting.push(JSON.parse(JSON.stringify(valueOf(mergePartials(group)))) as PartialResult)
  }
  return waiting[0] ?? valueOf(mergePartials(partials))
}

const byName = ({ name: a }: { readonly name: string }, { name: b }: { readonly name: string }): number =>
  a < b ? -1 : 1

describe('partial results of payments', () => {
  it('give in any order and grouping what is found of all files at once', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.array(fc.nat(50), { minLength: 1, maxLength: 9 }), async (sources, choices) => {
        const once = await readSpend([...sources].sort(byName), { asOf })
        const partials: PartialResult[] = []
        for (const source of sources) partials.push(valueOf(await partialSpend(source, { asOf })))
        const whole = merged(partials, choices)
        const finished = valueOf(finishSpend(whole))
        expect(finished.findings).toEqual(once.findings)
        expect(finished.summaries).toEqual(once.summaries)
        expect(finished.leftOut).toEqual(once.leftOut)
        expect(finished.report).toEqual(once.report)
        expect(merged(partials, [...choices].reverse())).toEqual(whole)
      }),
      { numRuns: 30 },
    )
  })

  it('are judged by levels and accepted findings as a check of all files is', async () => {
    const level = fc.constantFrom('error' as const, 'warning' as const, 'note' as const, 'off' as const)
    const codes = ['finance/figure-not-read', 'finance/transaction-repeated', 'finance/total-mismatch'] as const
    const model = createModel({ plugins: [finance()] })
    await fc.assert(
      fc.asyncProperty(files, fc.tuple(level, level, level), fc.nat(20), async (sources, of, which) => {
        const levels = Object.fromEntries(codes.map((code, index) => [code, of[index] ?? 'note']))
        const reading = model.recognise([...sources].sort(byName))
        const [first] = model.check(reading, { asOf }).findings.slice(which)
        const until = '2027-01-01' as const
        const accepted = [
          { fingerprint: '0123456789abcdef', reason: 'it is not there', role: 'an officer', until },
          ...(first === undefined
            ? []
            : [{ fingerprint: first.fingerprint, reason: 'known', role: 'an officer', until }]),
        ]
        const once = model.check(reading, { asOf, levels, accepted })
        const partials: PartialResult[] = []
        for (const source of sources) partials.push(valueOf(await partialSpend(source, { asOf })))
        const { report } = valueOf(finishSpend(valueOf(mergePartials(partials)), { levels, accepted }))
        expect(report.findings).toEqual(once.findings)
        expect(report.summary).toEqual(once.summary)
        expect(report.rules).toEqual(once.rules)
      }),
      { numRuns: 20 },
    )
  })
})
