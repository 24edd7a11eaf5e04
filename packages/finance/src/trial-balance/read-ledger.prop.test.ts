import type { Source } from '@imt/core'
import { readCsv, readCsvInPieces } from '@imt/tables'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLedger } from './read-ledger.js'

const asOf = '2026-11-29'

const columns = [
  ['Account', ['1000', '1200', '2100', '', 'Total']],
  ['Account name', ['Land', 'Debtors', 'Creditors', 'Total', 'Sub-total', 'Opening balance', 'Difference', '']],
  ['Period', ['M1', 'M2', '']],
  ['Date', ['', '', '01/04/2025']],
  ['Debit', ['', '', '100.00', '(50.00)', '62,310.00', '-', 'TBC', '1,2']],
  ['Credit', ['', '', '100.00', '50.00-', '63,210.00', '100.00 Cr']],
  ['Opening balance', ['', '5.00', '100.00']],
  ['Closing balance', ['', '5.00', '200.00']],
  ['Balance', ['', '100.00', '-50.00']],
] as const

const rowsOf = (all: readonly (readonly [string, readonly string[]])[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(...all.map(([, words]) => fc.constantFrom<string>(...words))), { minLength: 1, maxLength: 40 })
    .map((rows) =>
      [all.map(([heading]) => heading), ...rows]
        .map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
        .join('\n'),
    )

/** Ledgers of some of the columns. */
const csv = fc
  .subarray(columns.slice(2), { minLength: 0 })
  .map((some) => new Set<unknown>([...columns.slice(0, 2), columns[4], columns[5], ...some]))
  .chain((some) => rowsOf(columns.filter((column) => some.has(column))))

const name = fc.constantFrom('ledger.csv', 'Trial balance.csv')

const inPieces = (text: string, called: string): AsyncIterable<Source> => {
  const bytes = new TextEncoder().encode(text)
  const chunks = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    for (let from = 0; from < bytes.length; from += 97) yield await Promise.resolve(bytes.subarray(from, from + 97))
  }
  return readCsvInPieces(chunks(), { name: called })
}

/** Pieces of one row each, so that whatever a rule remembers goes from piece to piece. */
const rowByRow = async function* (source: Source): AsyncGenerator<Source, void, undefined> {
  for (const block of source.blocks)
    if (block.kind === 'table')
      for (const row of block.rows) yield await Promise.resolve({ ...source, blocks: [{ ...block, rows: [row] }] })
}

const ofLedger = /^finance\/(?:ledger|debits|account|figure)/

describe('readLedger', () => {
  it('finds of a file in pieces that are held what it finds of it whole', async () => {
    await fc.assert(
      fc.asyncProperty(csv, name, async (text, called) => {
        const whole = await readLedger(readCsv(new TextEncoder().encode(text), { name: called }), { asOf })
        const pieces = await readLedger(inPieces(text, called), { asOf })
        expect(pieces.findings).toEqual(whole.findings)
        expect(pieces.value).toEqual(whole.value)
        expect(pieces.summaries).toEqual(whole.summaries)
      }),
      { numRuns: 30 },
    )
  })

  it('finds of a stream all that it finds of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(csv, name, async (text, called) => {
        const source = { ...readCsv(new TextEncoder().encode(text), { name: called }), problems: [] }
        const whole = await readLedger(source, { asOf })
        if (whole.value === null || whole.value.length === 0) return
        const stream = await readLedger(rowByRow(source), { asOf, holdRows: 0 })
        const found = (findings: typeof whole.findings) => findings.filter(({ rule }) => ofLedger.test(rule))
        expect(found(stream.findings)).toEqual(found(whole.findings))
        expect(stream.summaries).toEqual(whole.summaries)
        expect(stream.report.read[0]?.figures).toEqual(whole.report.read[0]?.figures)
      }),
      { numRuns: 100 },
    )
  })
})

/** Entries of two sides each, by account. */
const balances = fc
  .array(
    fc.record({
      debit: fc.integer({ min: 0, max: 8 }),
      credit: fc.integer({ min: 0, max: 8 }),
      pence: fc.integer({ min: 1, max: 99_999_999 }),
    }),
    { minLength: 3, maxLength: 40 },
  )
  .map((entries) => {
    const accounts = Array.from({ length: 9 }, () => 0)
    for (const { debit, credit, pence } of entries) {
      accounts[debit] = (accounts[debit] ?? 0) + pence
      accounts[credit] = (accounts[credit] ?? 0) - pence
    }
    return accounts
  })

const amount = (pence: number): string => (pence / 100).toFixed(2)

/** The forms in which a trial balance is written. */
const forms = {
  sides: (account: string, pence: number) =>
    `${account},Account ${account},${pence >= 0 ? amount(pence) : ''},${pence < 0 ? amount(-pence) : ''}`,
  signed: (account: string, pence: number) =>
    `${account},Account ${account},${pence < 0 ? `(${amount(-pence)})` : amount(pence)}`,
  marked: (account: string, pence: number) =>
    `${account},Account ${account},${amount(Math.abs(pence))},${pence < 0 ? 'Cr' : 'Dr'}`,
}
const headings = {
  sides: 'Account,Account name,Debit,Credit',
  signed: 'Account,Account name,Amount',
  marked: 'Account,Account name,Amount,Dr/Cr',
}
const form = fc.constantFrom('sides', 'signed', 'marked' as const)

const written = (shape: keyof typeof forms, accounts: readonly number[]): Source =>
  readCsv(
    new TextEncoder().encode(
      [headings[shape], ...accounts.map((pence, index) => forms[shape](String(1000 + index), pence))].join('\n'),
    ),
    { name: 'Trial balance.csv' },
  )

describe('a trial balance of random entries', () => {
  it('has no finding', async () => {
    await fc.assert(
      fc.asyncProperty(balances, form, async (accounts, shape) => {
        const { findings, value } = await readLedger(written(shape, accounts), { asOf })
        expect(value).toHaveLength(9)
        expect(findings).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('has one where an amount was changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        balances,
        form,
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 9_999_999 }),
        async (accounts, shape, which, by) => {
          const changed = accounts.map((pence, index) => (index === which ? pence + by : pence))
          const { findings } = await readLedger(written(shape, changed), { asOf })
          expect(findings.map(({ rule, level, difference }) => [rule, level, difference?.amount])).toEqual([
            ['finance/debits-and-credits-disagree', 'error', String(by / 100)],
          ])
        },
      ),
      { numRuns: 60 },
    )
  })
})
