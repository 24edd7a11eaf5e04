import { describe, expect, it } from 'vitest'
import { ledgerTableColumns } from './columns.js'
import { twoPeriodsOf } from './two-periods.js'

const of = (...headers: readonly string[]) => twoPeriodsOf(['Account', 'Account name', ...headers], ledgerTableColumns)

describe('two periods side by side', () => {
  it.each([
    [['2025/26 Debit', '2025/26 Credit', '2024/25 Debit', '2024/25 Credit']],
    [['Debit (2025/26)', 'Credit (2025/26)', 'Debit (2024/25)', 'Credit (2024/25)']],
    [['Apr-25 Dr', 'Apr-25 Cr', 'May-25 Dr', 'May-25 Cr']],
    [['YTD debit this year', 'YTD credit this year', 'YTD debit last year', 'YTD credit last year']],
  ])('state debits and credits of each: %s', (headers) => {
    const [debit = '', credit = '', otherDebit = '', otherCredit = ''] = headers
    expect(of(...headers)).toEqual({
      headings: { debit: [debit], credit: [credit], otherDebit: [otherDebit], otherCredit: [otherCredit] },
      areBare: false,
    })
  })

  it.each([
    ['Balance 31/03/2026 £', 'Balance 31/03/2025 £', false],
    ['Closing balance 2025/26', 'Closing balance 2024/25', false],
    ['FY26 balance', 'FY25 balance', false],
    ['31 March 2026', '31 March 2025', true],
    ['31-Mar-26', '31-Mar-25', true],
    ['Current year', 'Prior year', true],
    ['2026', '2025', true],
  ])('state a balance of each: %s, %s', (balance, otherBalance, areBare) => {
    expect(of(balance, otherBalance)).toEqual({
      headings: { balance: [balance], otherBalance: [otherBalance] },
      areBare,
    })
  })

  it('may leave the first unnamed', () => {
    expect(of('Debit', 'Credit', '2024/25 Debit', '2024/25 Credit')?.headings).toEqual({
      otherDebit: ['2024/25 Debit'],
      otherCredit: ['2024/25 Credit'],
    })
    expect(of('Balance', 'Prior year balance')?.headings).toEqual({ otherBalance: ['Prior year balance'] })
  })

  it('are what an account began with and ends with where its movements stand between them', () => {
    expect(of('Balance at 31/03/2025', 'Debit', 'Credit', 'Balance at 31/03/2026')?.headings).toEqual({
      opening: ['Balance at 31/03/2025'],
      closing: ['Balance at 31/03/2026'],
    })
    expect(of('Balance at 31/03/2026', 'Balance at 31/03/2025', 'Movement')).toBeUndefined()
  })

  it.each([
    [['Debit', 'Credit']],
    [['Apr-25', 'May-25']],
    [['Balance 2025', 'Balance 2024', 'Balance 2023']],
    [['2025 debit', '2025 credit', '2024 balance']],
    [['Balance', '2024/25']],
    [['Debit', 'Credit', 'Credit 2024/25']],
    [['2025 debit', '2025 debit', '2024 debit', '2024 credit']],
  ])('are not seen in %s', (headers) => {
    expect(of(...headers)).toBeUndefined()
  })
})
