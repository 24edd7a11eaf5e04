import * as fc from 'fast-check'

const columns = [
  ['Entity', ['A trust', 'A trust', 'Another', '']],
  [
    'Date',
    [
      '01/04/2025',
      '1-Apr-25',
      '2025-04-01',
      '4/30/2025',
      '30/04/2025',
      '12/05/2025',
      '######',
      '00:00:00',
      '45748',
      '',
      '02/04/2205',
      '01/01/1900',
      '31/02/2025',
      'April 2025',
      'Redacted',
      'Total',
      'n/a',
      '13/13/2025',
    ],
  ],
  [
    'Supplier',
    [
      'Alpha Ltd',
      'ALPHA LIMITED',
      'Alpha  ltd',
      'Beta',
      'Gamma & Sons',
      'Gamma and Sons',
      'REDACTED',
      'Individual',
      '',
      '-',
      '#N/A',
      'Total',
      'Alpha Ltd Total',
      'Total for Beta',
      'Grand Total',
      'Sub-total',
      'Total number of payments',
      'Average',
      'Carried forward',
      'Été Ltd',
      'VAT',
      'Total excl VAT',
    ],
  ],
  [
    'Transaction number',
    [
      '1',
      '2',
      '3',
      'INV 4',
      'inv 4',
      'A-5',
      '1.23E+11',
      '######',
      '',
      '0',
      'n/a',
      'Total',
      'S40',
      'withheld',
      '007',
      '008',
      '0000',
      '1234567890123450000',
      '1234567890123457',
      'Net',
      'VAT at 20%',
      'Gross',
      '01-Feb',
      '03/04/2026',
      'TRUE',
    ],
  ],
  [
    'Amount',
    [
      '£30,000.00',
      '30000',
      '-30000',
      '(26,000.00)',
      '24,999.99',
      '-£30,000',
      'TBC',
      '30,00',
      '',
      '-',
      '56,000.00',
      '60000',
      '######',
      '##',
      '£25k',
      '1e5',
      '0',
      '-0',
      '£1,234,567.89',
      '90,000',
      'Amount',
      '30000.005',
      'about 30,000',
    ],
  ],
  ['Net amount', ['25000', '£30,000.00', '', '-', '20,833.33', 'x']],
  ['VAT', ['5000', '-', '', '4166.66', '0']],
  ['Expense type', ['', 'Hardware', 'hardware', 'Software', 'Hardware Total']],
  ['VAT registration number', ['', 'GB123', '1.2E+08', '#REF!']],
  ['Ward', ['', 'A', 'B']],
] as const

const quoted = (cell: string): string => (cell.includes(',') ? `"${cell}"` : cell)

const weighted = (words: readonly string[]): fc.Arbitrary<string> => {
  const [one = '', two = one, three = two] = words
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(one, two, three) },
    { weight: 2, arbitrary: fc.constantFrom(...words) },
  )
}

const file = fc
  .record({
    left: fc.uniqueArray(fc.integer({ min: 5, max: columns.length - 1 }), { maxLength: 4 }),
    rows: fc.array(fc.tuple(...columns.map(([, words]) => weighted(words))), { minLength: 1, maxLength: 40 }),
  })
  .map(({ left, rows }) =>
    [columns.map(([heading]) => heading), ...rows]
      .map((row) =>
        row
          .filter((_, column) => !left.includes(column))
          .map(quoted)
          .join(','),
      )
      .join('\n'),
  )

/** One file or several of payments, with faults of every kind that is looked for. */
export const spendFiles: fc.Arbitrary<readonly string[]> = fc.array(file, { minLength: 1, maxLength: 3 })
