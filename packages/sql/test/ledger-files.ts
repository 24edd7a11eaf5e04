import * as fc from 'fast-check'

/** A ledger as it is handed out: its headings, its records, and the periods that are asked for. */
export interface LedgerFile {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly periods: readonly string[] | undefined
}

const oneOf = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts)

const centre = oneOf(
  'IT',
  'IT',
  ' IT ',
  'Digital',
  '3',
  '1',
  '',
  ' ',
  'Total',
  'Sub-total',
  'GRAND TOTAL:',
  'IT\u00a0',
  'it',
)
const code = oneOf('PAY', 'PAY', 'NON-PAY', 'Income', ' PAY', '5001', '2', '', 'TOTAL', 'Total.', '?', '#N/A')
const period = oneOf('M1', 'M1', 'M2', ' M2', 'M3', '', '2025-04')
const money = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -9_999_999, max: 9_999_999 }).map((pence) => (pence / 100).toFixed(2)) },
  {
    weight: 2,
    arbitrary: oneOf(
      ...['100.00', '1,234.56', '£5', '-£5.50', '(26,000.00)', '', '', ' ', '-', '–', '0', '-0', '12.345', '12.340'],
      ...[
        'TBC',
        '1,23',
        '£1.2m',
        '£25k',
        '1e5',
        '######',
        'about 5',
        '90071992547409.91',
        '-90071992547409.91',
        '5 Cr',
      ],
      ...['£1,234,567,890,123,456,789.01', '\u00a0', '1.5-'],
    ),
  },
)
const mark = oneOf('Dr', 'Cr', 'C', 'credit', '', ' ', 'x', 'DR.')

const shapes: readonly (readonly (readonly [string, fc.Arbitrary<string>])[])[] = [
  [
    ['Cost Centre', centre],
    ['Class', code],
    ['Period', period],
    ['Amount', money],
  ],
  [
    ['Period', period],
    ['Cost Centre', centre],
    ['Narrative', oneOf('a', '')],
    ['Class', code],
    ['Debit', money],
    ['Credit', money],
  ],
  [
    ['Class', code],
    ['Cost Centre', centre],
    ['Period', period],
    ['Amount', money],
    ['Dr/Cr', mark],
  ],
]

/** Ledgers with faults of every kind that are looked for, and rows that state totals. */
export const ledgerFiles: fc.Arbitrary<LedgerFile> = fc.integer({ min: 0, max: shapes.length - 1 }).chain((shape) => {
  const columns = shapes[shape] ?? []
  return fc.record({
    headings: fc.constant(columns.map(([heading]) => heading)),
    rows: fc.array(fc.tuple(...columns.map(([, texts]) => texts)), { maxLength: 40 }),
    periods: fc.option(fc.constantFrom(['M1'], ['M1', 'M2 '], ['M9']), { nil: undefined }),
  })
})
