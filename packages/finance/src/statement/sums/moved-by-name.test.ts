import { createModel } from '@imt/core'
import { readHtml } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { htmlTable } from '../../../test/html-table.js'
import { finance } from '../../plugin.js'

const model = createModel({ plugins: [finance()] })
const sumsOf = (headings: string, ...rows: readonly string[]): readonly string[] =>
  model
    .check(
      model.recognise(
        readHtml(`<h2>Receipts and payments</h2>${htmlTable(headings, ...rows)}`, { name: 'accounts.html' }),
      ),
      { asOf: '2026-11-28' },
    )
    .findings.filter(({ rule }) => rule === 'finance/total-mismatch')
    .map(({ stated, computed, level }) => `${level} ${stated ?? ''} ${computed ?? ''}`)

describe('an account of what a parish received and paid', () => {
  const summary = (closing: string): readonly string[] => [
    'Balance brought forward 1 April 2025|48,214',
    'Total receipts|61,305',
    'Total payments|55,872',
    `Balance carried forward 31 March 2026|${closing}`,
  ]
  it('agrees as its names say', () => expect(sumsOf('Item|Amount (£)', ...summary('53,647'))).toEqual([]))
  it('is held to its names in one column', () =>
    expect(sumsOf('Item|Amount (£)', ...summary('53,947'))).toEqual(['warning 53,947 £53,647']))

  const annual = (closing: string): readonly string[] => [
    '1. Balances brought forward|24,769|30,512',
    '2. Precept or rates and levies|42,000|45,000',
    '3. Total other receipts|3,635|4,227',
    '4. Staff costs|20,118|21,400',
    '5. Loan interest/capital repayments|0|0',
    '6. All other payments|19,774|20,368',
    `7. Balances carried forward|30,512|${closing}`,
  ]
  const years = 'Item|31 March 2025 (£)|31 March 2026 (£)'
  it('agrees in the boxes of an annual return', () => expect(sumsOf(years, ...annual('37,971'))).toEqual([]))
  it('is held to its names in the boxes of an annual return', () =>
    expect(sumsOf(years, ...annual('37,471'))).toEqual(['warning 37,471 £37,971']))

  const whole = (closing: string, paid: (text: string) => string = (text) => text): readonly string[] => [
    'Balance brought forward|24,769',
    'Receipts|',
    'Precept|42,000',
    'Bank interest|655',
    'Total receipts|42,655',
    'Payments|',
    `Staff|${paid('20,118')}`,
    `Grounds maintenance|${paid('13,900')}`,
    `Total payments|${paid('34,018')}`,
    `Balance carried forward|${closing}`,
  ]
  it('takes totals for their lines', () => expect(sumsOf('Item|Amount (£)', ...whole('33,406'))).toEqual([]))
  it('is held to its totals', () =>
    expect(sumsOf('Item|Amount (£)', ...whole('33,046'))).toEqual(['warning 33,046 £33,406']))
  it('adds payments that stand below zero', () => {
    const below = (text: string): string => `(${text})`
    expect(sumsOf('Item|Amount (£)', ...whole('33,406', below))).toEqual([])
    expect(sumsOf('Item|Amount (£)', ...whole('33,046', below))).toEqual(['warning 33,046 £33,406'])
  })
})

describe('funds below the result of the year', () => {
  const funds = (result: string, closing: string): readonly string[] => [
    'Donations|12,400',
    'Hall hire|18,655',
    'Total income|31,055',
    'Caretaker|9,870',
    'Repairs|15,520',
    'Total expenditure|25,390',
    result,
    'Funds brought forward|84,120',
    `Funds carried forward|${closing}`,
  ]
  it.each([
    ['Surplus for the year|5,665', '89,785', '89,485'],
    ['Surplus/(deficit) for the year|5,665', '89,785', '89,885'],
    ['Excess of income over expenditure|5,665', '89,785', '98,785'],
  ])('%s moves them', (result, right, wrong) => {
    expect(sumsOf('Item|Amount (£)', ...funds(result, right))).toEqual([])
    expect(sumsOf('Item|Amount (£)', ...funds(result, wrong))).toEqual([`warning ${wrong} £${right}`])
  })
  it.each([
    ['Deficit for the year|1,200', '82,920'],
    ['Deficit for the year|(1,200)', '82,920'],
  ])('%s is taken off', (result, right) => {
    const rows = [result, 'Reserves brought forward|84,120', `Reserves carried forward|${right}`]
    expect(sumsOf('Item|Amount (£)', 'Office|700', 'Hall|500', ...rows)).toEqual([])
    expect(
      sumsOf('Item|Amount (£)', 'Office|700', 'Hall|500', ...rows.with(2, 'Reserves carried forward|82,290')),
    ).toEqual([`warning 82,290 £${right}`])
  })
  it('lets be what moved them otherwise', () =>
    expect(
      sumsOf(
        'Item|Amount (£)',
        'Income|31,055',
        'Expenditure|25,390',
        'Surplus for the year|5,665',
        'Funds brought forward|84,120',
        'Transfer to endowment|1,000',
        'Revaluation|2,345',
        'Funds carried forward|91,130',
      ),
    ).toEqual([]))
})
