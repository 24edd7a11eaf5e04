import { createModel, type Report } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const check = (section: object): Report => {
  const reading = model.parse({ about: {}, sections: { finance: section } })
  expect(reading.findings).toEqual([])
  return model.check(reading, { asOf: '2017-12-01' })
}
const reason = (code: string, section: object): string | undefined =>
  check(section).rules.find((rule) => rule.code === `finance/${code}`)?.reason

const line = (costCentre: string, name: string, budget: string, more: object = {}): object => ({
  costCentre,
  class: name,
  budget,
  ...more,
})
const statement = (headings: readonly string[], ...rows: readonly (readonly string[])[]): object => ({
  statements: [
    {
      columns: headings.map((heading) => ({ heading, measure: 'other' })),
      rows: rows.map(([label, ...cells]) => ({
        label,
        cells: cells.map((text) => (text.includes('%') ? { percent: text } : { amount: text })),
      })),
    },
  ],
})
const capital = { capital: [{ category: '', project: 'Total', amounts: [{ year: 'Value', amount: '£5' }] }] }

describe('a rule that has nothing to look at says what is not there', () => {
  it.each([
    ['total-mismatch', {}, 'no table in this publication has a row for its total'],
    [
      'total-mismatch',
      { revenue: [line('IT', 'PAY', 'TBC'), line('IT', 'TOTAL', '£10')] },
      'no total in this publication can be compared with its parts',
    ],
    [
      'total-mismatch',
      { revenue: [line('IT', 'PAY', '£10'), line('IT', 'TOTAL', 'TBC')] },
      'no total in this publication can be compared with its parts',
    ],
    ['total-not-checked', {}, 'no table in this publication has a row for its total'],
    [
      'total-not-checked',
      { revenue: [line('IT', 'PAY', '£10'), line('IT', 'TOTAL', 'TBC')] },
      'no row for a total in this publication states a figure',
    ],
    [
      'tables-disagree',
      { revenue: [line('IT', 'PAY', '£10')] },
      'no budget is stated twice in this publication: there is no summary by class beside a budget by cost centre of the same year',
    ],
    [
      'tables-disagree',
      { revenue: [line('IT', 'PAY', '£10')], classSummary: [{ class: 'INCOME', budget: '£1' }] },
      'the summary by class and the budget by cost centre have no class, and no grand total, that both state for the same year',
    ],
    ['rounding-improbable', {}, 'no table in this publication has a row for its total'],
    [
      'rounding-improbable',
      { revenue: [line('IT', 'PAY', '£10'), line('IT', 'TOTAL', '£10')] },
      'no total differs from its parts by so little that rounding may be the cause',
    ],
    ['class-missing', {}, 'the publication has no budget by cost centre with a total for each'],
    [
      'class-missing',
      { revenue: [line('IT', 'PAY', '£10'), line('IT', 'TOTAL', '£10')] },
      'the total of every cost centre agrees with its lines, or it is known which figure is wrong',
    ],
    [
      'figure-not-read',
      {},
      'the publication lists no payments and no ledger, and has no table of figures besides a budget by cost centre or class and a capital programme',
    ],
    ['ratio-mismatch', {}, 'the publication has no table that sets figures side by side, such as plan and actual'],
    [
      'percentage-truncated',
      statement(['Plan'], ['A', '£5']),
      'no table that sets figures side by side, such as plan and actual, has percentages',
    ],
    [
      'percent-of-zero',
      statement(['Plan', '%'], ['A', '£5', '3%']),
      'no column or row of percentages follows from two others of its table',
    ],
    ['mixed-scales', {}, 'the publication has no table that sets figures side by side, such as plan and actual'],
    [
      'mixed-scales',
      statement(['%'], ['A', '5%']),
      'no table that sets figures side by side, such as plan and actual, states an amount of money other than zero',
    ],
    ['sign-unexpected', {}, 'the publication has no budget by cost centre'],
    [
      'sign-unexpected',
      { revenue: [line('IT', 'CLINICAL', '£10')] },
      'no line of the budget by cost centre is called income, pay or non-pay and states a figure',
    ],
    [
      'sign-unexpected',
      { revenue: [line('IT', 'PAY', '£10')] },
      'no more income lines are above zero than below, or the reverse, so they do not show how the publication signs its income',
    ],
    ['wte-and-pay-disagree', {}, 'the publication has no budget by cost centre'],
    [
      'wte-and-pay-disagree',
      { revenue: [line('IT', 'PAY', '£10')] },
      'no line of the budget by cost centre that is called income, pay or non-pay states both staff and money',
    ],
    ['cost-per-wte-outlier', {}, 'the publication has no budget by cost centre'],
    [
      'cost-per-wte-outlier',
      { revenue: [line('IT', 'PAY', '£10', { fundedWte: '1.00' })] },
      '1 pay line states both staff and pay, and at least 4 are needed to show what is usual',
    ],
    [
      'cost-per-wte-outlier',
      { revenue: [line('IT', 'PAY', '£10')] },
      'no pay line states both staff and pay, and at least 4 are needed to show what is usual',
    ],
    ['recurrence-unstated', {}, 'the publication has no budget by cost centre'],
    [
      'recurrence-unstated',
      { revenue: [line('IT', 'PAY', '£10')] },
      'no line of the budget by cost centre says whether its funding recurs',
    ],
    ['number-damaged', {}, 'the publication lists no payments and holds no ledger'],
    ['project-repeated', {}, 'the publication has no capital programme'],
    ['project-repeated', capital, 'the capital programme names no project, only totals'],
    [
      'year-outdated',
      {},
      'no capital programme, and no table that sets figures side by side, is headed with a financial year such as 2017/18',
    ],
    ['transaction-repeated', {}, 'the publication lists no payments'],
    [
      'transaction-repeated',
      { spend: [{ supplier: 'A', amount: '£5' }] },
      'no payment states a transaction number or a date, so that nothing tells two of them apart',
    ],
    [
      'virement-unbalanced',
      {},
      'the publication lists no virements, that is no moves of budget from one code to another',
    ],
  ])('%s, given %j', (code, section, expected) => {
    expect(reason(code, section)).toBe(expected)
  })

  it('and speaks no words of the program', () => {
    for (const { reason: words = '' } of check({}).rules)
      expect(words).not.toMatch(/section|schema|pointer|verdict|undefined|null|[A-Z]{2}/)
  })
})
