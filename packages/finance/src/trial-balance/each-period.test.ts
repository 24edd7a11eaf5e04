import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'
import { ledgerTableColumns } from './columns.js'
import { eachPeriod } from './each-period.js'
import { readLedger } from './read-ledger.js'
import { severalPeriodsOf } from './two-periods.js'

const asOf = '2026-11-29'
const model = createModel({ plugins: [finance()] })
const csv = (...lines: readonly string[]) => readCsv(lines.join('\n'), { name: 'ledger.csv' })
const read = async (...lines: readonly string[]) => {
  const { findings, summaries } = await readLedger(csv(...lines), { asOf })
  const { read: tables = [] } = model.check(model.recognise(csv(...lines)), { asOf })
  return {
    found: findings.map(
      ({ rule, message }) => `${rule.replace('finance/', '')} ${message.split(/, and in|\. /)[0] ?? ''}`,
    ),
    said: summaries.flat().map(({ label, text }) => `${label}: ${text}`),
    tables,
  }
}
const headings = 'Account,Description,Apr-25 Debit,Apr-25 Credit,May-25 Debit,May-25 Credit,Jun-25 Debit,Jun-25 Credit'
const right = ['1000,Bank,10.00,,12.00,,9.00,', '2000,Creditors,,4.00,,7.00,,6.00', '3000,Reserves,,6.00,,5.00,,3.00']

describe('several periods side by side', () => {
  it('are each held to balance, and the file is one table', async () => {
    const { found, said, tables } = await read(headings, ...right)
    expect(found).toEqual([])
    expect(said.filter((line) => line.startsWith('debits'))).toEqual([
      'debits and credits of Apr-25: £10 and £10, which agree',
      'debits and credits of May-25: £12 and £12, which agree',
      'debits and credits of Jun-25: £9 and £9, which agree',
    ])
    expect(tables).toMatchObject([
      { rows: { read: 3 }, figures: { checked: 9, inNoRelation: 0 }, columns: { unused: [] } },
    ])
  })
  it('are told apart where one is wrong, in lines and in totals', async () => {
    const wrong = right.map((line) => line.replace('12.00', '13.00'))
    expect((await read(headings, ...wrong)).found).toEqual([
      'debits-and-credits-disagree Debits of May-25 come to £13 and credits to £12, £1 apart',
    ])
    expect((await read(headings, ...right, ',Total,10.00,10.00,12.00,12.50,9.00,9.00')).found).toEqual([
      'ledger-total-mismatch "Total" in the credits of May-25 states 12.50, £0.50 more than the 3 lines above it come to (£12)',
    ])
  })
  it('leave out what is of no one period, and say so', async () => {
    const { tables } = await read(`${headings},Closing balance`, ...right.map((line) => `${line},5.00`))
    expect(tables[0]?.columns.unused).toEqual(['Closing balance'])
  })
  it('keep a cut row in its columns, and name one with too many cells once', async () => {
    const cut = csv(headings, '1000,Bank,10.00,', ...right)
    const [april, , june] = eachPeriod(cut.blocks, ledgerTableColumns)
    expect(april?.table.rows[0]?.map(({ text }) => text)).toEqual(['1000', 'Bank', '10.00', ''])
    expect(june?.table.rows[0]?.map(({ text }) => text)).toEqual(['1000', 'Bank'])
    const long = await readLedger(csv(headings, `${right.join('\n')},1,2,3`), { asOf })
    expect(long.leftOut).toHaveLength(1)
  })
})

describe('the names of several periods', () => {
  const of = (...own: readonly string[]) =>
    severalPeriodsOf(['Account', 'Name', ...own], ledgerTableColumns)?.map(({ name, columns }) =>
      [name, ...columns.map(({ heading, at }) => `${heading} ${String(at)}`)].join(', '),
    )
  const pairs = (...names: readonly string[]) => names.flatMap((name) => [`${name} Dr`, `${name} Cr`])
  it.each([
    [pairs('Q1', 'Q2', 'Q3'), ['Q1', 'Q2', 'Q3']],
    [pairs('Q1 2025/26', 'Q2 2025/26', 'Q3 2025/26'), ['Q1 2025/26', 'Q2 2025/26', 'Q3 2025/26']],
    [pairs('Period 1', 'Period 2', 'Period 3'), ['Period 1', 'Period 2', 'Period 3']],
    [pairs('April', 'May', 'June'), ['April', 'May', 'June']],
    [pairs('2023/24', '2024/25', '2025/26'), ['2023/24', '2024/25', '2025/26']],
  ])('%s', (own, names) => {
    expect(of(...own)).toEqual(
      names.map((name, at) => `${name}, Debit ${String(2 + 2 * at)}, Credit ${String(3 + 2 * at)}`),
    )
  })
  it('may be none for the first, and stand above balances', () => {
    expect(of('Debit', 'Credit', ...pairs('May-25', 'Jun-25'))?.[0]).toBe(', Debit 2, Credit 3')
    expect(of('Balance April', 'Balance May', 'Balance June')?.[2]).toBe('June, Balance 4')
  })
  it.each([
    [pairs('April', 'May')],
    [['31/03/2023', '31/03/2024', '31/03/2025']],
    [[...pairs('April', 'May'), 'June Dr']],
    [[...pairs('April', 'May', 'June'), 'Amount']],
  ])('%s are none', (own) => {
    expect(of(...own)).toBeUndefined()
  })
})
