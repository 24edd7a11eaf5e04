import { readCsv } from '@imt/tables'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toolkit } from './toolkit.js'

/** A table with a fault in it: its headings, the rows with the fault, and sound rows that may stand beside them. */
interface Faulty {
  readonly code: string
  readonly headings: readonly string[]
  /** The rows that the fault is in, for a stated figure, day or name. */
  readonly rows: (stated: string) => readonly (readonly string[])[]
  readonly stated: readonly [string, string]
  /** The row `index` of others, in which nothing is wrong. */
  readonly sound: (index: number) => readonly (readonly string[])[]
}

const tables: readonly Faulty[] = [
  {
    code: 'finance/total-mismatch',
    headings: ['Cost Centre', 'Class', 'Staff Funded', 'Budget (£)'],
    rows: (total) => [
      ['IT', 'PAY', '4.60', '£101,489'],
      ['IT', 'NON-PAY', '-', '£72,992'],
      ['IT', 'TOTAL', '4.60', total],
    ],
    stated: ['£184,481', '£194,481'],
    sound: (index) => [
      [`Ward ${index}`, 'PAY', '1.00', `£${index + 1},000`],
      [`Ward ${index}`, 'TOTAL', '1.00', `£${index + 1},000`],
    ],
  },
  {
    code: 'contracts/end-before-start',
    headings: ['Reference', 'Contract title', 'Supplier', 'Start date', 'End date', 'Value'],
    rows: (end) => [['C1', 'Hosting', 'Acme Ltd', '01/04/2027', end, '£120,000']],
    stated: ['31/03/2026', '31/03/2025'],
    sound: (index) => [[`D${index}`, `Support ${index}`, 'Other Ltd', '01/04/2025', '31/03/2029', '£90,000']],
  },
  {
    code: 'foi/response-overdue',
    headings: ['Reference', 'Date received', 'Date responded', 'Title', 'Outcome'],
    rows: (responded) => [['FOI-1', '01/09/2025', responded, 'Pagers', 'Disclosed in full']],
    stated: ['01/12/2025', '02/12/2025'],
    sound: (index) => [[`FOI-9${index}`, '01/09/2025', '05/09/2025', `Topic ${index}`, 'Disclosed in full']],
  },
  {
    code: 'estate/date-in-future',
    headings: ['Asset tag', 'Type', 'Model', 'Serial number', 'Purchase date'],
    rows: (purchased) => [['A-1', 'Laptop', 'Example 14', 'SN0001X', purchased]],
    stated: ['01/05/2030', '01/06/2030'],
    sound: (index) => [[`B-${index}`, 'Laptop', 'Example 14', `SNB${index}77Y`, '01/05/2024']],
  },
]

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell}"` : cell)
const moved = <Cell>(row: readonly Cell[], order: readonly number[]): readonly Cell[] =>
  order.flatMap((from) => (row[from] === undefined ? [] : [row[from]]))

/** The fingerprints of the findings of one code on a table. */
const fingerprints = (
  { code, headings, rows, sound }: Faulty,
  stated: string,
  layout: { readonly name: string; readonly order: readonly number[]; readonly above: number; readonly below: number },
): readonly string[] => {
  const others = (from: number, count: number): readonly (readonly string[])[] =>
    Array.from({ length: count }, (_, index) => sound(from + index)).flat()
  const all = [headings, ...others(0, layout.above), ...rows(stated), ...others(10, layout.below)]
  const text = all.map((row) => moved(row, layout.order).map(quoted).join(',')).join('\n')
  const reading = toolkit.recognise(readCsv(text, { name: layout.name }))
  const { findings } = toolkit.check(reading, { asOf: '2026-11-28' })
  return findings.filter(({ rule }) => rule === code).map(({ fingerprint }) => fingerprint)
}

const inOrder = ({ headings }: Faulty): readonly number[] => headings.map((_, index) => index)

describe('a fingerprint', () => {
  it.each(tables)('of $code stays when the file is renamed, columns move and rows are added', (table) => {
    const plain = { name: 'a.csv', order: inOrder(table), above: 1, below: 1 }
    const expected = fingerprints(table, table.stated[0], plain)
    expect(expected).toHaveLength(1)
    fc.assert(
      fc.property(
        fc.record({
          name: fc.constantFrom('a.csv', 'renamed.csv', 'folder/b.csv'),
          order: fc.shuffledSubarray([...inOrder(table)], { minLength: table.headings.length }),
          above: fc.integer({ min: 0, max: 5 }),
          below: fc.integer({ min: 0, max: 5 }),
        }),
        (layout) => {
          expect(fingerprints(table, table.stated[0], layout)).toEqual(expected)
        },
      ),
    )
  })

  it.each(tables)('of $code changes with what is stated', (table) => {
    const plain = { name: 'a.csv', order: inOrder(table), above: 1, below: 1 }
    const [one, two] = table.stated.map((stated) => fingerprints(table, stated, plain))
    expect(two).toHaveLength(1)
    expect(two).not.toEqual(one)
  })
})
