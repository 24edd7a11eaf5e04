import type { Source } from '@imt/core'
import { readCsvInPieces } from '@imt/tables'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSpend, type SpendReading } from '../read-spend.js'

const asOf = '2026-11-29'

/** Headings, what nearly all rows state under them, and what a few do. */
const columns = [
  ['Department family', ['DHSC'], ['', 'Total', '£5', 'Note: of all', ' DHSC ', 'Totally', '12']],
  ['Entity', ['A trust'], ['', 'Another', 'Total', 'Écoles']],
  [
    'Date',
    ['01/04/2025', '02/04/2025', '14/04/2025', '30/04/2025', '03/05/2025'],
    ['######', '00:00:00', '', '31/02/2025', '45748', '02/04/2205', '01/01/1900', '4/30/2025', '1-Apr-25', 'Total'],
  ],
  ['Expense type', ['Agency', 'IT', 'Alpha Ltd'], ['', 'Total', '50%', 'Sub-total']],
  ['Expense area', ['IM&T', 'Estates', 'IT', ''], ['Total']],
  [
    'Supplier',
    ['Alpha Ltd', 'Beta plc', 'Gamma, Sons', 'Delta'],
    [
      '',
      '-',
      '#N/A',
      'REDACTED',
      'Total',
      'ALPHA LIMITED',
      'The "X" company',
      '  Delta ',
      'Alpha Ltd Total',
      'Zeta',
      'Number of payments',
    ],
  ],
  [
    'Transaction number',
    ['100001', '100002', '4711', 'AB-12/3', '000017'],
    [
      '',
      '1.23E+11',
      '######',
      'Total',
      '0',
      'n/a',
      '0000',
      '000018',
      '12',
      '1234567',
      '1234567890123450000',
      '9234567890123456',
    ],
  ],
  [
    'Amount',
    ['30,000.00', '£26000', '-30000', '25000.5', ' 40,000.10 '],
    ['', 'TBC', '-', '(26,000.00)', '30,00', '######', 'c. £5,000', '12345678901234567890.89', '0.005', 'Amount'],
  ],
  ['VAT registration number', ['GB980780684', ''], ['1.2E+08', '####', 'GB123456789', 'GB1234']],
  ['Description', ['Laptops', 'Licences of a year', 'Paper, white'], ['50%', 'Total']],
  ['Ward', ['', 'A', 'B'], ['Ward 7', '#']],
  ['Net amount', ['25000'], ['']],
  ['Cost code', ['17', '18'], ['']],
] as const

/** Rows that are none, or that are to be read where they stand. */
const strays = ['', ',', 'IT department', 'Note: these are payments', 'Total,,,,,,,"60,000.00"', ',,,,,,,30000', 'a,b']

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const lines = fc
  .record({
    names: fc.shuffledSubarray(
      columns.map(([heading]) => heading),
      { minLength: 5 },
    ),
    inOrder: fc.boolean(),
    rows: fc.integer({ min: 1_050, max: 2_300 }),
    seed: fc.infiniteStream(fc.nat(9_999)),
    /** How many of 10,000 values and rows are others. */
    odd: fc.constantFrom(0, 5, 60),
    stray: fc.constantFrom(0, 0, 5, 60),
    last: fc.constantFrom('', 'Total,,,,,,,1', 'Note: all of it\nSource: the ledger'),
  })
  .map(({ names, inOrder, rows, seed, odd, stray, last }) => {
    const wanted = new Set<string>([...names, 'Date', 'Supplier', 'Amount'])
    const all = inOrder ? columns.map(([heading]) => heading) : names
    const shown = [...new Set([...all.filter((name) => wanted.has(name)), ...wanted])].flatMap((name) =>
      columns.filter(([heading]) => heading === name),
    )
    // A generator of its own: thousands of values drawn one by one would be shrunk one by one.
    let state = 1 + (seed.next().value ?? 0)
    const next = (below: number): number => {
      state = (state * 48_271) % 2_147_483_647
      return state % below
    }
    const from = (texts: readonly string[]): string => texts[next(texts.length)] ?? ''
    const body = Array.from({ length: rows }, () =>
      next(10_000) < stray
        ? from(strays)
        : shown.map(([, usual, others]) => quoted(from(next(10_000) < odd ? others : usual))).join(','),
    )
    return [shown.map(([heading]) => heading).join(','), ...body, last].join('\n')
  })

/** Payments of which a few are alike: the same line again, the other sign, another number, another day. */
const fewAlike = fc
  .record({ rows: fc.integer({ min: 1_500, max: 3_500 }), seed: fc.integer({ min: 1, max: 1_000_000 }) })
  .map(({ rows, seed }) => {
    let state = seed
    const next = (below: number): number => {
      state = (state * 48_271) % 2_147_483_647
      return state % below
    }
    const two = (number: number): string => String(number).padStart(2, '0')
    const made: (readonly string[])[] = []
    for (let row = 0; row < rows; row += 1) {
      const day = `${two(1 + next(28))}/04/2025`
      const payment = [
        day,
        `Supplier ${String(next(300))}`,
        String(100_000 + row),
        `${String(25_000 + next(40_000))}.50`,
      ]
      const earlier = made[next(Math.max(1, made.length))] ?? payment
      const [, supplier = '', number = '', amount = ''] = earlier
      const kinds: readonly (readonly string[])[] = [
        earlier,
        [day, supplier.toUpperCase(), number, amount],
        [day, supplier, number, `-${amount.replace('-', '')}`],
        [day, supplier, `B-${String(row)}`, `£${amount.replace(/^(\d+)(\d{3})/, '$1,$2')}`],
        [day, `${supplier} Ltd`, number.toLowerCase(), '1000'],
        ['2025-04-07', supplier, 'REDACTED', amount],
      ]
      made.push(next(60) === 0 ? (kinds[next(kinds.length)] ?? payment) : payment)
    }
    const rowsOf = made.map((cells) => ['DHSC', 'A trust', ...cells].map(quoted).join(','))
    return ['Department family,Entity,Date,Supplier,Transaction number,Amount', ...rowsOf].join('\n')
  })

const pieces = (text: string): AsyncIterable<Source> => {
  const chunks = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    const bytes = new TextEncoder().encode(text)
    for (let from = 0; from < bytes.length; from += 30_000)
      yield await Promise.resolve(bytes.subarray(from, from + 30_000))
  }
  return readCsvInPieces(chunks(), { name: 'april.csv' })
}

/** The same with the cells of all rows, so that each row is read. */
const cut = async function* (source: AsyncIterable<Source>): AsyncGenerator<Source, void, undefined> {
  for await (const piece of source) yield { ...piece, blocks: piece.blocks.map((block) => ({ ...block })) }
}

const said = ({ report, summaries, findings, value }: SpendReading) => ({ report, summaries, findings, value })

/** Thousands of rows are read whole beside those that are counted, which takes long on a busy machine. */
const patience = 300_000

describe('plain rows of payments', () => {
  it(
    'come to the same counted from their text as read',
    async () => {
      await fc.assert(
        fc.asyncProperty(lines, async (text) => {
          const counted = await readSpend(pieces(text), { asOf, holdRows: 0 })
          const read = await readSpend(cut(pieces(text)), { asOf, holdRows: 0 })
          expect(said(counted)).toEqual(said(read))
        }),
        { numRuns: 25 },
      )
    },
    patience,
  )

  it(
    'are compared with each other as they are in a table that is read whole',
    async () => {
      const codes = ['finance/transaction-repeated', 'finance/payment-reversed', 'finance/payments-alike']
      const ofPairs = ({ report, findings }: SpendReading) => ({
        rules: report.rules.filter(({ code }) => codes.includes(code)),
        findings: findings.filter(({ rule }) => codes.includes(rule)),
      })
      await fc.assert(
        fc.asyncProperty(fc.oneof(lines, fewAlike), async (text) => {
          const counted = await readSpend(pieces(text), { asOf, holdRows: 0 })
          const whole = await readSpend(pieces(text), { asOf })
          // A table that is no list of payments in pieces was read whole both times.
          expect(ofPairs(counted)).toEqual(ofPairs(whole))
        }),
        { numRuns: 25 },
      )
    },
    patience,
  )
})
