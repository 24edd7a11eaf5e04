import { describe, expect, it } from 'vitest'
import { matchColumns } from './match-columns.js'

const names = {
  entity: ['Entity'],
  start: ['Start date', 'Contract start'],
  reference: ['Contract number'],
  area: ['Expense area'],
  amount: ['Amount', /^invoice (?:amount|value)\b/i],
  supplier: ['Supplier', 'Supplier name'],
  title: ['Contract title'],
  owner: ['Contract owner'],
  name: ['Contract name'],
  class: ['Budget class'],
  budget: ['Budget'],
} as const

describe('matchColumns', () => {
  it('knows headings that are written in two languages by the side of which it knows more', () => {
    const names = { day: ['Date'], who: ['Supplier'], sum: ['Amount'], text: ['Description'] }
    const headers = ['Dyddiad / Date', 'Cyflenwr / Supplier', 'Swm / Amount (£)', 'Arall / Other']
    const { at, used, unused } = matchColumns(headers, names)
    expect(at).toEqual({ day: 0, who: 1, sum: 2 })
    expect([used, unused]).toEqual([headers.slice(0, 3), headers.slice(3)])
    expect(matchColumns(['Date / Dyddiad', 'Supplier / Cyflenwr', 'Amount / Swm'], names).used).toHaveLength(3)
  })

  it('takes no stroke in one heading for a second language', () => {
    const names = { day: ['Date'], who: ['Supplier'] }
    expect(matchColumns(['Date / Period', 'Supplier', 'Amount'], names).used).toEqual(['Supplier'])
    expect(matchColumns(['Start / Date', 'End / Supplier'], names).used).toEqual([])
  })

  it.each(['Question 1: Start date', 'Q2. Start date', 'Q3a) Start date', 'Q4 Start date'])(
    'knows the heading behind the number of a question: %s',
    (heading) => {
      expect(matchColumns([heading], { start: ['Start date'] }).at).toEqual({ start: 0 })
    },
  )

  it.each([
    ['Net Amt GBP', 'Net amount'],
    ['Doc No', 'Document number'],
    ['Pstng Date', 'Posting date'],
    ['Acct Desc', 'Account description'],
    ['Inv Ref', 'Invoice reference'],
  ])('knows the words that ledgers cut short: %s', (heading, name) => {
    expect(matchColumns([heading], { key: [name] }).at).toEqual({ key: 0 })
  })

  it.each([
    ['Amount (£)', 'amount'],
    // The sign as files show it that were saved in one encoding and read in another.
    ['Amount (\ufffd)', 'amount'],
    ['Amount (?)', 'amount'],
    ['Amount (\u00c2£)', 'amount'],
    ['Amount \ufffd', 'amount'],
    ['AMOUNT £', 'amount'],
    ['Amount [GBP]', 'amount'],
    ['b) Invoice value', 'amount'],
    ['Start Date (DD/MM/YYYY)', 'start'],
    ['Start date [dd-mmm-yy]', 'start'],
    ['start_date', 'start'],
    ['Date of start', 'start'],
    ['The date of the start', 'start'],
    ['Start of contract', 'start'],
    ['Contract starts:', 'start'],
    ['A. Supplier', 'supplier'],
    ['(c) Supplier(s)', 'supplier'],
    ['2.1 Suppliers', 'supplier'],
    ['Supplier\u2019s name', 'supplier'],
    ['Name of supplier', 'supplier'],
    ['Expenses Area', 'area'],
    ['Contract no.', 'reference'],
    ['Number: contract', 'reference'],
    ['Entuty', 'entity'],
    ['Enttiy', 'entity'],
    ['Suplier name', 'supplier'],
    ['Expence Area', 'area'],
  ] as const)('%j is %s', (heading, key) => expect(matchColumns([heading], names).at).toEqual({ [key]: 0 }))

  it.each([
    'Amount (£000)',
    'Amount £m',
    'Amount (ex VAT)',
    'Amount (net)',
    'Number of contracts',
    'Contract dates',
    'Class budget',
    'Contact name',
    'Supplied name',
    'Supplier number',
    'Entry',
    'Not an entity',
    '',
    '(£)',
    '£',
  ])('%j is none of them', (heading) => expect(matchColumns([heading], names).at).toEqual({}))

  it('tells which heading it took for which', () => {
    expect(matchColumns(['Entuty', 'Amount (£)'], names)).toEqual({
      at: { entity: 0, amount: 1 },
      used: ['Entuty', 'Amount (£)'],
      unused: [],
      understood: [{ heading: 'Entuty', as: 'Entity' }],
      doubtful: [],
    })
  })

  it('gives a column to its name before anything that is nearly its name', () => {
    const { at, unused } = matchColumns(['Entuty', 'Amounts', 'Amount (£)', 'Amount', 'Entity'], names)
    expect(at).toEqual({ amount: 3, entity: 4 })
    expect(unused).toEqual(['Entuty', 'Amounts', 'Amount (£)'])
  })

  it('takes a heading for neither of two that it may be, and says so', () => {
    const two = { one: ['Sales invoices'], other: ['Sale invoice'] }
    expect(matchColumns(['Sales invoice'], two)).toEqual({
      at: {},
      used: [],
      unused: ['Sales invoice'],
      understood: [],
      doubtful: [{ heading: 'Sales invoice', could: ['Sales invoices', 'Sale invoice'] }],
    })
    const near = { one: ['Marker'], other: ['Masker'] }
    expect(matchColumns(['Maaker'], near).doubtful).toEqual([{ heading: 'Maaker', could: ['Marker', 'Masker'] }])
  })

  it('leaves the second of two like headings alone', () =>
    expect(matchColumns(['Supplier', 'Supplier', 'Suppliers'], names).unused).toEqual(['Supplier', 'Suppliers']))

  it('matches very many headings in a time that grows with them alone', () => {
    const many = Array.from({ length: 200_000 }, (_, column) => `Column ${column}`)
    const { at, unused } = matchColumns([...many, 'Amounts'], names)
    expect([at.amount, unused.length]).toEqual([200_000, 200_000])
  })
})
