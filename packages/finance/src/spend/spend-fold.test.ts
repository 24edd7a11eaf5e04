import { describe, expect, it } from 'vitest'
import { compareSpendTables } from './between-tables.js'
import { spendLineSchema, type SpendLineInput } from './schema.js'
import { spendFold, type SpendFoldOptions } from './spend-fold.js'

const line = (given: SpendLineInput) => spendLineSchema.parse(given)
const summaryOf = (...lines: readonly SpendLineInput[]) => {
  const fold = spendFold()
  fold.add(lines.map(line))
  return fold.summaries()
}

describe('spendFold', () => {
  it('counts what is in no sum, and adds no total', () => {
    const [summary] = summaryOf(
      { supplier: 'Alpha Ltd', datePaid: '01/04/2025', amount: '£30,000', vatBasis: 'gross' },
      { supplier: 'REDACTED', datePaid: '00:00:00', amount: '£26,000' },
      { supplier: 'Beta plc', datePaid: '02/04/2025', notRead: '3O,000' },
      { supplier: 'Beta plc', amount: '(£1,000.50)' },
      { supplier: 'Total', amount: '£54,999.50' },
      { supplier: '' },
    )
    expect(summary).toMatchObject({
      ...{ payments: 4, totals: 1, unread: 1, withoutAmount: 1, withheld: 1, undated: 2, vatBasis: 'gross' },
      ...{ first: '2025-04-01', last: '2025-04-02' },
    })
    expect(summary?.total.toFixed()).toBe('54999.5')
    expect(summary?.suppliers?.map(({ supplier, total }) => [supplier, total.toFixed()])).toEqual([
      ['Alpha Ltd', '30000'],
      ['Beta plc', '-1000.5'],
    ])
    expect(summary?.columnsAbsent).toContain('transaction number')
  })

  it('reads months by the order of day and month that the table shows as a whole', () => {
    const days = ['04/01/2025', '04/15/2025', '04/28/2025']
    const [summary] = summaryOf(...days.map((datePaid) => ({ supplier: 'A', datePaid, amount: '£1' })))
    expect(summary?.months).toHaveLength(1)
    expect([summary?.first, summary?.last]).toEqual(['2025-04-01', '2025-04-28'])
  })

  it('keeps tables apart, or adds them up together', () => {
    const lines = [1, 2].map((table) => line({ table, supplier: 'A', amount: '£1' }))
    const [apart, together] = [spendFold(), spendFold({ together: true })]
    apart.add(lines)
    together.add(lines)
    expect(apart.summaries().map(({ table, payments }) => [table, payments])).toEqual([
      [1, 1],
      [2, 1],
    ])
    expect(together.summaries()).toMatchObject([{ payments: 2 }])
  })

  it('refuses what it cannot be told', () => {
    expect(() => spendFold({ together: 'yes' } as unknown as SpendFoldOptions)).toThrow(
      'spendFold: options.together must be true or false',
    )
    expect(() => {
      spendFold().add(null as unknown as [])
    }).toThrow('spendFold: add takes lines')
  })
})

describe('compareSpendTables', () => {
  const alpha = { supplier: 'Alpha Ltd', transactionNumber: '17', amount: '£30,000.00' }
  it('knows one payment by whatever its day and supplier are written like', () => {
    const { shared } = compareSpendTables(
      [
        { ...alpha, table: 1, datePaid: '30/04/2025', expenseType: 'Drugs' },
        {
          ...alpha,
          table: 2,
          datePaid: '30-Apr-25',
          expenseType: 'Drugs',
          supplier: 'ALPHA LIMITED',
          amount: '30000',
        },
        { ...alpha, table: 2, datePaid: '30/04/2025', expenseType: 'Rent' },
        { ...alpha, table: 2, datePaid: '01/05/2025', expenseType: 'Drugs' },
      ].map(line),
    )
    expect(shared).toEqual([{ one: 0, other: 1, day: '2025-04-30' }])
  })

  it('says nothing of one table, or of payments without number, day or amount', () => {
    const same = { ...alpha, datePaid: '30/04/2025' }
    expect(compareSpendTables([same, same].map(line))).toEqual({ shared: [], months: [] })
    for (const without of [{ transactionNumber: '' }, { datePaid: '######' }, { supplier: 'REDACTED' }])
      expect(compareSpendTables([1, 2].map((table) => line({ ...same, ...without, table }))).shared).toEqual([])
  })

  it('names the missing months of each body by itself', () => {
    const of = (table: number, entity: string, datePaid: string) => line({ ...alpha, table, entity, datePaid })
    const { months } = compareSpendTables([
      of(1, 'North Trust', '30/11/2024'),
      of(2, 'North Trust', '02/02/2025'),
      of(3, 'South Trust', '02/01/2025'),
    ])
    expect(months).toEqual([{ entity: 'North Trust', from: '2024-11', to: '2025-02', missing: ['2024-12', '2025-01'] }])
  })
})
