import { describe, expect, it } from 'vitest'
import { moreIsBetter, type Nature, type SignConvention } from './sign-convention.js'
import { variance, type VarianceOptions } from './variance.js'

const salisbury =
  'Salisbury NHS FT, income and expenditure to 31 August 2016, £000: favourable variances are shown positive'
const council = 'council monthly budget monitoring, September 2011, £000: income negative, variance = actual - budget'
const bristol = 'hand: provider accounts, spending negative'

describe('variance', () => {
  it.each<{
    source: string
    budget: string
    actual: string
    options: VarianceOptions
    amount: string
    percent: string | null
    favourability: string
  }>([
    {
      source: salisbury,
      budget: '85734',
      actual: '87609',
      options: { direction: 'favourablePositive', signs: 'allPositive', nature: 'income' },
      amount: '1875',
      percent: '2.2',
      favourability: 'favourable',
    },
    {
      source: salisbury,
      budget: '84243',
      actual: '84226',
      options: { direction: 'favourablePositive', signs: 'allPositive', nature: 'spending' },
      amount: '17',
      percent: '0',
      favourability: 'favourable',
    },
    {
      source: salisbury,
      budget: '1491',
      actual: '3383',
      options: { direction: 'favourablePositive', signs: 'allPositive', nature: 'net' },
      amount: '1892',
      percent: '126.9',
      favourability: 'favourable',
    },
    {
      source: salisbury,
      budget: '-4515',
      actual: '-2511',
      options: { direction: 'favourablePositive', signs: 'allPositive', nature: 'net' },
      amount: '2004',
      percent: '44.4',
      favourability: 'favourable',
    },
    {
      source: council,
      budget: '49812',
      actual: '51568',
      options: { direction: 'actualLessBudget', signs: 'incomeNegative', nature: 'spending' },
      amount: '1756',
      percent: '3.5',
      favourability: 'adverse',
    },
    {
      source: council,
      budget: '-5583',
      actual: '-6765',
      options: { direction: 'actualLessBudget', signs: 'incomeNegative', nature: 'income' },
      amount: '-1182',
      percent: '-21.2',
      favourability: 'favourable',
    },
    {
      source: council,
      budget: '-3822',
      actual: '-3244',
      options: { direction: 'actualLessBudget', signs: 'incomeNegative', nature: 'income' },
      amount: '578',
      percent: '15.1',
      favourability: 'adverse',
    },
    {
      source: council,
      budget: '44229',
      actual: '44803',
      options: { direction: 'budgetLessActual', signs: 'incomeNegative', nature: 'net' },
      amount: '-574',
      percent: '-1.3',
      favourability: 'adverse',
    },
    {
      source: bristol,
      budget: '-100',
      actual: '-90',
      options: { direction: 'actualLessBudget', signs: 'spendingNegative', nature: 'spending' },
      amount: '10',
      percent: '10',
      favourability: 'favourable',
    },
    {
      source: 'council annex 1a 2020/21: -12,170 on 12,170 is -100 %, printed as 100 %',
      budget: '12170',
      actual: '0',
      options: { direction: 'actualLessBudget', signs: 'allPositive', nature: 'spending' },
      amount: '-12170',
      percent: '-100',
      favourability: 'favourable',
    },
    {
      source: 'council annex 1a 2020/21: on a budget of 0 there is no percentage, printed as 0 %',
      budget: '0',
      actual: '250',
      options: { direction: 'actualLessBudget', signs: 'allPositive', nature: 'spending' },
      amount: '250',
      percent: null,
      favourability: 'adverse',
    },
    {
      source: 'hand',
      budget: '0',
      actual: '0',
      options: { direction: 'actualLessBudget', signs: 'allPositive', nature: 'net' },
      amount: '0',
      percent: null,
      favourability: 'none',
    },
  ])(
    '$budget -> $actual ($options.direction, $options.signs, $options.nature): $source',
    ({ budget, actual, options, amount, percent, favourability }) => {
      const result = variance(budget, actual, options)
      expect({
        amount: result.amount.toFixed(),
        percent: result.percent?.toFixed() ?? null,
        favourability: result.favourability,
      }).toEqual({ amount, percent, favourability })
    },
  )

  it('has no percentage of minus nothing', () => {
    const { percent } = variance('100000', '99999', {
      direction: 'actualLessBudget',
      signs: 'allPositive',
      nature: 'spending',
    })
    expect(Object.is(percent?.toNumber(), 0)).toBe(true)
  })

  const good: VarianceOptions = { direction: 'actualLessBudget', signs: 'allPositive', nature: 'spending' }
  it.each<[RegExp, VarianceOptions]>([
    [
      /^variance: options\.direction must be 'actualLessBudget' or/,
      { ...good, direction: 'actuallessbudget' as 'actualLessBudget' },
    ],
    [/^variance: options\.signs must be 'incomeNegative' or/, { ...good, signs: 'negative' as 'allPositive' }],
    [
      /^variance: options\.nature must be 'income' or 'spending' or 'net', got "Income"/,
      { ...good, nature: 'Income' as 'income' },
    ],
    [
      /^variance: options\.percentDecimals must be a whole number from 0 to 10, got -1/,
      { ...good, percentDecimals: -1 },
    ],
  ])('takes no misspelt word for another: %s', (message, options) =>
    expect(() => variance('1', '2', options)).toThrow(message),
  )
})

it.each<[SignConvention, Nature, boolean]>([
  ['incomeNegative', 'income', false],
  ['incomeNegative', 'spending', false],
  ['incomeNegative', 'net', false],
  ['allPositive', 'income', true],
  ['allPositive', 'spending', false],
  ['allPositive', 'net', true],
  ['spendingNegative', 'income', true],
  ['spendingNegative', 'spending', true],
  ['spendingNegative', 'net', true],
])('%s, %s: more is better, %s (the table of conventions, by hand)', (signs, nature, better) => {
  expect(moreIsBetter(signs, nature)).toBe(better)
})

it('knows no other convention', () => {
  expect(() => moreIsBetter('x' as 'allPositive', 'net')).toThrow(/^moreIsBetter: signs must be/)
  expect(() => moreIsBetter('allPositive', 'x' as 'net')).toThrow(/^moreIsBetter: nature must be/)
})
