import { mergePartials, valueOf, type PartialResult, type RecordBatch } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { finishLedger } from './finish-ledger.js'
import { partialLedger, type PartialLedgerOptions } from './partial-ledger.js'

const batches = async function* (name: string, fields: string[][]): AsyncGenerator<RecordBatch, void, undefined> {
  yield await Promise.resolve({
    firstRecord: 1,
    fields,
    locate: (row: number, field: number) =>
      ({ kind: 'csv', source: name, line: 1 + row, column: 1, record: 1 + row, field: 1 + field }) as const,
  })
}
const file = (
  name: string,
  rows: string[][],
  options: Omit<PartialLedgerOptions, 'name'> = {},
): Promise<PartialResult> =>
  partialLedger(batches(name, [['Cost Centre', 'Class', 'Amount'], ...rows]), { name, ...options })

const result = (partials: readonly PartialResult[]) => {
  const finished = finishLedger(valueOf(mergePartials(partials)))
  if (!finished.ok) throw new Error(finished.refusal.message)
  return { ...finished.value, notes: finished.notes.map(({ message }) => message) }
}

describe('finishLedger', () => {
  it('compares the total of each file with the lines of that file', async () => {
    const april = await file('April 2025.csv', [
      ['IT', 'PAY', '0.10'],
      ['Total', '', '0.10'],
    ])
    const may = await file('May 2025.csv', [
      ['IT', 'PAY', '0.20'],
      ['Total', '', '0.20'],
      ['HR', 'PAY', '5'],
      ['Total', '', '9'],
    ])
    const { totals, classSummary, counts } = result([may, april])
    expect(totals.map(({ stated, outcome }) => [stated, outcome])).toEqual([
      ['10', 'agrees'],
      ['20', 'agrees'],
      ['900', 'differs'],
    ])
    expect(classSummary[0]).toEqual({ class: 'PAY', budget: '£5.30' })
    expect(counts).toMatchObject({ records: 6, summarised: 3, totals: 3 })
  })
  it('takes a total that covers the files before it as agreeing', async () => {
    const first = await file('1.csv', [['IT', 'PAY', '1']])
    const second = await file('2.csv', [
      ['IT', 'PAY', '2'],
      ['Grand total', '', '3'],
    ])
    expect(result([second, first]).totals.map(({ outcome }) => outcome)).toEqual(['agrees'])
  })
  it('accounts for what each file left out, and tells of years', async () => {
    const april = await file('April 2024.csv', [
      ['IT', 'PAY', 'TBC'],
      ['', 'PAY', '1'],
    ])
    const { parts, notes } = result([april, await file('May 2025.csv', [['IT', 'PAY', '1']])])
    expect(parts[0]?.leftOut).toEqual([
      { why: 'no amount is stated', rows: 1 },
      { why: 'no cost centre is stated', rows: 1 },
    ])
    expect(notes).toEqual([
      'The parts are named for months of 2 financial years (2024/25: 1 part and 2025/26: 1 part), and the result is of all of them. Check that they belong together',
    ])
  })
  it('does not take two months of equal sums for one file', async () => {
    const months = await Promise.all(
      ['April', 'May'].map((month) =>
        partialLedger(
          batches(month, [
            ['Cost Centre', 'Class', 'Amount', 'Period'],
            ['IT', 'PAY', '1', month],
          ]),
          { name: month },
        ),
      ),
    )
    expect(result(months).classSummary[0]).toEqual({ class: 'PAY', budget: '£2' })
  })
  it('merges nothing of other classes or columns', async () => {
    const rows = [['IT', '5001', '1']]
    const one = await file('1.csv', rows, { classes: { 5001: 'PAY' }, columns: { amount: ['Amount'] } })
    const other = await file('2.csv', rows, { classes: { 5001: 'INCOME' }, columns: { amount: [/^amount$/i] } })
    const refused = mergePartials([one, other])
    expect(refused.ok ? '' : refused.refusal.message).toMatch(/classes is .*PAY.*INCOME.*columns is .*\/\^amount/s)
  })
  it('knows a code that is a name of every object by what was given alone', async () => {
    const rows = [
      ['Cost Centre', 'Account', 'Amount'],
      ['IT', 'constructor', '1'],
      ['IT', '__proto__', '1'],
      ['IT', '5001', '1'],
    ]
    const made = await partialLedger(batches('a', rows), { name: 'a', classes: { 5001: 'PAY' } })
    expect(result([made]).counts).toMatchObject({ summarised: 1, refusedBy: { classUnknown: 2 } })
  })
  it('says of a file without the columns that it gave nothing', async () => {
    const made = await partialLedger(batches('a', [['Name'], ['x']]), { name: 'a' })
    const { counts, parts, revenue } = result([made])
    expect(counts).toMatchObject({ records: 1, refused: 1 })
    expect(parts[0]?.leftOut[0]?.why).toBe('the headings do not name the columns that are needed')
    expect(revenue).toEqual([])
  })
  it('is finished in words where its state is none', async () => {
    const [part] = (await file('a.csv', [['IT', 'PAY', '1']])).parts
    const { createPartial } = await import('@imt/core')
    for (const state of [
      null,
      {},
      { ledger: { cells: [{ costCentre: 'IT', class: 'PAY', pence: '1e9', lines: 1 }] } },
    ]) {
      const made = createPartial('finance/ledger', {}, [
        { ...part, name: 'a.csv', content: part?.content ?? '', rows: 1, leftOut: [], state },
      ])
      expect(finishLedger(made)).toMatchObject({ ok: false, refusal: { code: 'partialDamaged' } })
    }
  })
})
