import { describe, expect, it } from 'vitest'
import { spendLineSchema, type SpendLine, type SpendLineInput } from './schema.js'
import { countsPayments, spendRole, spendTransactions } from './transactions.js'

const line = (input: SpendLineInput): SpendLine => spendLineSchema.parse(input)

describe('spendRole', () => {
  it.each<{ source: string; given: SpendLineInput; role: string }>([
    {
      source: 'hand: the last row of a spreadsheet, nothing but its sum',
      given: { supplier: '', entity: '', datePaid: '', transactionNumber: ' ', amount: '70000' },
      role: 'total',
    },
    { source: 'hand', given: { supplier: 'Grand Total', amount: '70000' }, role: 'total' },
    { source: 'hand', given: { supplier: '', departmentFamily: 'TOTAL:', amount: '70000' }, role: 'total' },
    {
      source: 'hand: a company may be called so, and it was paid',
      given: { supplier: 'Total', datePaid: '01/04/2017', amount: '70000' },
      role: 'payment',
    },
    {
      source: 'hand: the name is more than the word',
      given: { supplier: 'Total Gas & Power', amount: '70000' },
      role: 'payment',
    },
    {
      source: 'hand: the name of the supplier is blacked out',
      given: { supplier: '', expenseType: 'Legal', amount: '70000' },
      role: 'payment',
    },
    {
      source: 'cases/finance A7: the word stands in the column before the amount',
      given: { supplier: '', transactionNumber: 'Total', amount: '70000' },
      role: 'total',
    },
    {
      source: 'hand: more words than one stand there',
      given: { supplier: '', transactionNumber: 'Total spend over £25,000', amount: '70000' },
      role: 'total',
    },
    { source: 'hand', given: { supplier: '', datePaid: 'Total for April', amount: '70000' }, role: 'total' },
    {
      source: 'hand: a number of a system that numbers so',
      given: { supplier: '', transactionNumber: 'TOTAL-4711', amount: '70000' },
      role: 'payment',
    },
    {
      source: 'hand: as a spreadsheet names it',
      given: { supplier: 'Supplier A Total', amount: '70000' },
      role: 'total',
    },
    { source: 'hand', given: { supplier: '', entity: 'Total payments', amount: '70000' }, role: 'total' },
    { source: 'hand', given: { entity: 'A trust', supplier: 'Sub-total for IM&T', amount: '70000' }, role: 'total' },
  ])('$role: $source', ({ given, role }) => expect(spendRole(line(given))).toBe(role))
})

describe('spendTransactions', () => {
  it('adds up the lines of a transaction, and counts every line', () => {
    const lines = [
      line({ entity: 'T', supplier: 'A', transactionNumber: '1', expenseType: 'Hardware', amount: '£20,000.10' }),
      line({ entity: 'T', supplier: 'B', transactionNumber: '1', amount: '£30,000' }),
      line({ entity: 'T ', supplier: ' a', transactionNumber: '1', expenseType: 'Carriage', amount: '£6,000.20' }),
      line({ entity: 'U', supplier: 'A', transactionNumber: '1', amount: '£5' }),
      line({ entity: 'T', supplier: 'A', datePaid: '01/04/2017', amount: '(£26,000)' }),
      line({ entity: 'T', supplier: 'A', datePaid: '01/04/2017', amount: '(£26,000)' }),
      line({ supplier: 'C', transactionNumber: '3', notRead: '1234,567' }),
      line({ supplier: 'C', transactionNumber: '4', amount: '-' }),
      line({ supplier: 'C', transactionNumber: '5' }),
      line({ supplier: 'C', transactionNumber: '6', amount: 'c. £30,000' }),
      line({ supplier: 'Total', amount: '£34,005.30' }),
    ]
    const { transactions, leftOut } = spendTransactions(lines)
    expect(
      transactions.map(({ entity, supplier, transactionNumber, amount, lines: places }) => [
        entity,
        supplier,
        transactionNumber,
        amount.toFixed(),
        places,
      ]),
    ).toEqual([
      ['T', 'A', '1', '26000.3', [0, 2]],
      ['T', 'B', '1', '30000', [1]],
      ['U', 'A', '1', '5', [3]],
      ['T', 'A', undefined, '-26000', [4]],
      ['T', 'A', undefined, '-26000', [5]],
    ])
    expect(leftOut).toMatchObject([
      { at: 6, code: 'notRead' },
      { at: 7, code: 'absent' },
      { at: 8, code: 'absent' },
      { at: 9, code: 'notExact' },
      { at: 10, code: 'total' },
    ])
    expect(
      [...transactions.flatMap(({ lines: places }) => places), ...leftOut.map(({ at }) => at)].sort((a, b) => a - b),
    ).toEqual([...lines.keys()])
  })
})

describe('countsPayments', () => {
  it.each([
    'Total number of payments',
    'Number of transactions: 12',
    'Count',
    'Average',
    'Largest payment',
    'No. of invoices',
  ])('knows %s, where nothing else is stated', (words) => {
    expect(countsPayments(line({ supplier: words, amount: '3' }))).toBe(true)
    expect(countsPayments(line({ supplier: '', entity: words, amount: '3' }))).toBe(true)
    expect(countsPayments(line({ supplier: words, datePaid: '01/04/2017', amount: '3' }))).toBe(false)
    expect(countsPayments(line({ supplier: words, expenseType: 'IT', amount: '3' }))).toBe(false)
  })
  it.each(['Total', 'Count Ltd', 'Average Joe plc', 'Maximus', ''])('takes %s for none', (words) =>
    expect(countsPayments(line({ supplier: words, amount: '3' }))).toBe(false),
  )
  it('is in no sum of transactions', () => {
    const { transactions, leftOut } = spendTransactions([
      line({ supplier: 'Alpha', transactionNumber: '1', amount: '25000' }),
      line({ supplier: 'Total number of payments', amount: '1' }),
    ])
    expect([transactions.length, leftOut.map(({ at, code }) => [at, code])]).toEqual([1, [[1, 'count']]])
  })
})
