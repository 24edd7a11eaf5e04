import { describe, expect, it } from 'vitest'
import { compareSpendTables } from './between-tables.js'
import { spendLineSchema, type SpendLineInput } from './schema.js'
import { spendFold } from './spend-fold.js'
import { spendTogether } from './spend-together.js'

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

  it('keeps tables apart, and refuses what are no lines', () => {
    const fold = spendFold()
    fold.add([1, 2, 1].map((table) => line({ table, supplier: 'A', amount: '£1' })))
    expect(fold.summaries().map(({ table, payments }) => [table, payments])).toEqual([
      [1, 2],
      [2, 1],
    ])
    for (const wrong of [null, 5, undefined, {}])
      expect(() => {
        fold.add(wrong as unknown as [])
      }).toThrow('spendFold: add takes lines')
  })
})

describe('spendTogether', () => {
  it('adds up tables, each by its own order of day and month', () => {
    const of = (table: number, ...days: readonly string[]) =>
      days.map((datePaid) => line({ table, supplier: `A ${String(table % 2)} Ltd`, datePaid, amount: '£10' }))
    const fold = spendFold()
    // 4 May in the second table, which is written month first.
    fold.add([...of(1, '04/05/2025', '28/05/2025'), ...of(2, '05/04/2025', '05/28/2025'), ...of(3, '######')])
    const all = spendTogether(fold.summaries())
    expect(all).toMatchObject({ payments: 5, undated: 1, first: '2025-05-04', last: '2025-05-28' })
    expect(all.months.map(({ month, payments, total }) => [month, payments, total.toFixed()])).toEqual([
      ['2025-05', 4, '40'],
    ])
    expect(all.suppliers?.map(({ supplier, payments }) => [supplier, payments])).toEqual([
      ['A 1 Ltd', 3],
      ['A 0 Ltd', 2],
    ])
  })

  it('is of nothing where there is no table, and takes no other thing', () => {
    expect(spendTogether([])).toMatchObject({ payments: 0, months: [], suppliers: [], columnsAbsent: [] })
    expect(() => spendTogether({} as unknown as [])).toThrow('spendTogether: summaries must be')
  })

  it('says how VAT is in the amounts, and which columns are missing, only where all tables agree', () => {
    const fold = spendFold()
    fold.add([
      line({ table: 1, supplier: 'A', entity: 'T', amount: '£1', vatBasis: 'net' }),
      line({ table: 2, supplier: 'A', expenseType: 'X', amount: '£1', vatBasis: 'gross' }),
    ])
    const all = spendTogether(fold.summaries())
    expect(all.vatBasis).toBeUndefined()
    expect(all.columnsAbsent).toEqual(['department family', 'date', 'expense area', 'transaction number'])
  })
})

describe('compareSpendTables', () => {
  it('takes a payment for one where a table has no column for its type or area', () => {
    const same = { transactionNumber: '1', datePaid: '30/04/2025', supplier: 'Alpha Ltd', amount: '£30,000' }
    const lineOf = (table: number, more: object) => spendLineSchema.parse({ ...same, ...more, table })
    const placesOf = (...lines: readonly ReturnType<typeof lineOf>[]) =>
      compareSpendTables(lines).shared.map(({ one, other }) => [one, other])
    const [rent, drugs] = [{ expenseType: 'Rent' }, { expenseType: 'Drugs' }]
    expect(placesOf(lineOf(1, rent), lineOf(2, {}))).toEqual([[0, 1]])
    expect(placesOf(lineOf(1, rent), lineOf(2, drugs))).toEqual([])
    expect(placesOf(lineOf(1, rent), lineOf(1, drugs), lineOf(2, drugs))).toEqual([[1, 2]])
    expect(placesOf(lineOf(1, rent), lineOf(1, {}))).toEqual([])
  })

  it('takes no payment for several of another table', () => {
    const same = { transactionNumber: '1', datePaid: '30/04/2025', supplier: 'Alpha Ltd', amount: '£30,000' }
    const placesOf = (...lines: readonly (readonly [number, string, string?])[]) =>
      compareSpendTables(
        lines.map(([table, expenseType, expenseArea = '']) => line({ ...same, table, expenseType, expenseArea })),
      ).shared.map(({ one, other }) => [one, other])
    // One line, and the same split by ward: in either order one payment is shared.
    expect(placesOf([1, ''], [2, 'A'], [2, 'B'], [2, 'C'])).toEqual([[0, 1]])
    expect(placesOf([1, 'A'], [1, 'B'], [1, 'C'], [2, ''])).toEqual([[0, 3]])
    // In a third file it may stand once more.
    expect(placesOf([1, ''], [2, 'A'], [2, 'B'], [3, 'A'], [3, 'B'])).toEqual([
      [0, 1],
      [0, 3],
      [2, 4],
    ])
    // What states the same is taken before what states less, whatever comes first.
    expect(placesOf([1, ''], [1, 'A'], [2, 'A'], [2, 'B'])).toEqual([
      [1, 2],
      [0, 3],
    ])
    expect(placesOf([1, 'A'], [1, 'B'], [2, ''], [2, 'A'])).toEqual([
      [1, 2],
      [0, 3],
    ])
    expect(placesOf([1, 'A', 'X'], [1, 'A', 'Y'], [2, 'A', ''], [2, 'A', 'Y'])).toEqual([
      [0, 2],
      [1, 3],
    ])
  })

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
