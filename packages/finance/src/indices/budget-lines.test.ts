import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { readStatement } from '../statement/read-statement.js'
import { statementSchema } from '../statement/schema.js'
import { budgetLines } from './budget-lines.js'
import { compareBudgets } from './compare-budgets.js'

const csv = [
  'Service,2024/25 Budget £000,2024/25 WTE,2024/25 non-recurrent £000,2025/26 Budget £000,2025/26 WTE,2025/26 non-recurrent £000',
  'Service desk,300,10.00,20,350,12.00,14',
  'Print room,62,2.00,-,62,2.00,-',
  'Network,410,5.00,-,TBC,5.00,-',
  'Telephony,55,-,-,,,',
  'Cyber,,,,90,1.50,-',
  'Total,827,17.00,20,,,',
].join('\n')
const statement = async () => {
  const { value } = await readStatement(readCsv(csv, { name: 'budgets.csv' }), { asOf: '2026-11-30' })
  const [first] = value ?? []
  if (first === undefined) throw new Error('no statement was read')
  return first
}
const of = (year: string) => ({
  budget: `${year} Budget £000`,
  volume: `${year} WTE`,
  nonRecurrent: `${year} non-recurrent £000`,
})

describe('budgetLines', () => {
  it('takes two years of one statement, in pounds, for a comparison that explains the change', async () => {
    const read = await statement()
    const [before, after] = [budgetLines(read, of('2024/25')), budgetLines(read, of('2025/26'))]
    expect(before.leftOut.map(({ at, code }) => [at, code])).toEqual([
      [4, 'notExact'],
      [5, 'total'],
    ])
    expect(after.leftOut.map(({ at, code }) => [at, code])).toEqual([
      [2, 'notExact'],
      [3, 'notExact'],
      [5, 'total'],
    ])
    const { lines, total } = compareBudgets(before.lines, after.lines)
    // Recurrent 280 for 10 is 28 each: two more are 56, and 336 for 12 is 28 each again.
    expect(lines.map((line) => [line.key, line.is, line.volume.toFixed(), line.rate.toFixed()])).toEqual([
      ['Service desk', 'inBoth', '56000', '0'],
      ['Print room', 'inBoth', '0', '0'],
      ['Cyber', 'started', '0', '0'],
      ['Network', 'ended', '0', '0'],
      ['Telephony', 'ended', '0', '0'],
    ])
    expect(total.nonRecurrentEnded.toFixed()).toBe('-20000')
    expect(total.change.toFixed()).toBe('-325000')
  })

  it('numbers a name that several rows have', async () => {
    const twice = readCsv('Service,Budget £\nTravel,5\nTravel,7\nPay,90\nTotal,102\n', { name: 'b.csv' })
    const { value } = await readStatement(twice, { asOf: '2026-11-30' })
    const [first] = value ?? []
    expect(first && budgetLines(first, { budget: 'budget £' }).lines).toEqual([
      { key: 'Travel', budget: '5' },
      { key: 'Travel (2)', budget: '7' },
      { key: 'Pay', budget: '90' },
    ])
  })

  it('names a heading that is none of the statement', async () => {
    const read = await statement()
    expect(() => budgetLines(read, { budget: '2026/27' })).toThrow(
      'budgetLines: columns.budget must be one heading of the statement, got "2026/27"',
    )
  })
})

describe('what stands beside a budget', () => {
  const statement = (rows: readonly (readonly [label: string, nonRecurrent?: string | undefined, volume?: string])[]) =>
    statementSchema.parse({
      columns: [
        { heading: 'Budget £', measure: 'plan' },
        { heading: 'Non-recurrent', measure: 'plan' },
        { heading: 'WTE', measure: 'staff' },
      ],
      rows: rows.map(([label, nonRecurrent, volume]) => ({
        label,
        cells: [
          { amount: '300', scale: 1 },
          nonRecurrent === undefined ? {} : { amount: nonRecurrent, scale: 1 },
          volume === undefined ? {} : { count: volume },
        ],
      })),
    })
  const columns = { budget: 'Budget £', nonRecurrent: 'Non-recurrent', volume: 'WTE' }

  it('is left out with a reason where it is no exact figure', () => {
    const { lines, leftOut } = budgetLines(
      statement([
        ['Licences', 'c. 100', '10'],
        ['Support', 'TBC', 'TBC'],
        ['Network', '-', 'c. 5'],
        ['Print', 'n/a', 'n/a'],
        ['Desk', undefined, '-'],
      ]),
      columns,
    )
    expect(lines.map(({ key }) => key)).toEqual(['Licences', 'Support', 'Network', 'Print', 'Desk'])
    expect(leftOut.map(({ at, code }) => [at, code])).toEqual([
      [0, 'nonRecurrentNotExact'],
      [1, 'nonRecurrentNotExact'],
      [1, 'volumeNotExact'],
      [2, 'volumeNotExact'],
    ])
  })

  it('never has two lines of one key', () => {
    const rows = [['Licences'], ['Licences'], ['Licences (2)'], ['Licences'], ['Licences (2)']] as const
    const { lines } = budgetLines(statement(rows), columns)
    expect(lines.map(({ key }) => key)).toEqual([
      'Licences',
      'Licences (2)',
      'Licences (2) (2)',
      'Licences (3)',
      'Licences (2) (3)',
    ])
    expect(compareBudgets(lines, lines).lines).toHaveLength(5)
  })
})
