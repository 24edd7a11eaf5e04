import { Decimal } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { cohortPlan } from './cohort-plan.js'
import { costPlan } from './cost-plan.js'
import { affordablePrice, impliedCycle } from './implied-cycle.js'
import { overAgeAtLeast } from './over-age.js'
import { spreadWhole } from './spread-whole.js'
import { steadyStatePlan } from './steady-state.js'
import { stockAfter } from './stock.js'
import { survivalPlan } from './survival-plan.js'

const basis = { priceYear: 'survey of 197 NHS trusts', vat: 'unknown', scope: 'PCs' } as const
const ages = [800, 900, 850, 700, 600, 300, 157].map((devices, ageYears) => ({ ageYears, devices }))

describe('spreadWhole and steadyStatePlan', () => {
  it.each([
    { devices: 4307, years: 5, plan: [862, 862, 861, 861, 861], source: '4,307 = 5 x 861 + 2' },
    { devices: 790, years: 4, plan: [198, 198, 197, 197], source: '790 = 4 x 197 + 2' },
    { devices: 5097, years: 5, plan: [1020, 1020, 1019, 1019, 1019], source: '5,097 = 5 x 1,019 + 2' },
    { devices: 0, years: 3, plan: [0, 0, 0], source: 'nothing to spread' },
    { devices: 2, years: 3, plan: [1, 1, 0], source: 'fewer devices than years' },
  ])('$devices over $years ($source)', ({ devices, years, plan }) => {
    expect(spreadWhole(devices, years)).toEqual(plan)
    expect(steadyStatePlan(devices, years).years).toEqual(plan)
  })
  it('names the parameter of a wrong call', () => {
    expect(() => spreadWhole(-1, 5)).toThrow(/spreadWhole: devices/)
    expect(() => spreadWhole(1.5, 5)).toThrow(RangeError)
    expect(() => spreadWhole(10, 0)).toThrow(/spreadWhole: years/)
    expect(() => steadyStatePlan(10, 2.5)).toThrow(/steadyStatePlan: lifeYears/)
  })
})

describe('cohortPlan', () => {
  it('tells backlog from what falls due: 4,307 PCs aged 0 to 6, life 5 years', () => {
    const { years, later } = cohortPlan(ages, 5, 5)
    expect(years.map(({ replace }) => replace)).toEqual([457, 600, 700, 850, 900])
    expect(years[0]).toEqual({ year: 1, backlog: 157, due: 300, replace: 457 })
    expect(years.reduce((sum, { replace }) => sum + replace, 0)).toBe(3507)
    expect(later).toBe(800)
  })
  it('counts replacements again when they reach their life', () => {
    expect(cohortPlan([{ ageYears: 2, devices: 10 }], 2, 5).years.map(({ replace }) => replace)).toEqual([
      10, 0, 10, 0, 10,
    ])
  })
})

describe('survivalPlan', () => {
  it('gives the expectation of a Weibull life: shape 3, mean 5.5 years, the same 4,307 PCs', () => {
    const { expected, tendsTo, scale, whole } = survivalPlan(ages, { meanYears: 5.5, shape: 3 }, 5)
    expect(scale).toBeCloseTo(6.159, 3)
    expect(expected.map((devices) => Math.round(devices * 10) / 10)).toEqual([499.4, 627.1, 716.6, 758.6, 759.9])
    expect(tendsTo).toBeCloseTo(783.1, 1)
    expect(whole.reduce((a, b) => a + b, 0)).toBe(Math.round(expected.reduce((a, b) => a + b, 0)))
  })
  it('is constant for shape 1: failure at random has no memory', () => {
    const { expected } = survivalPlan(
      [
        { ageYears: 0, devices: 600 },
        { ageYears: 9, devices: 400 },
      ],
      { meanYears: 5, shape: 1 },
      4,
    )
    for (const devices of expected) expect(devices).toBeCloseTo(1000 * (1 - Math.exp(-1 / 5)), 9)
  })
  it('names the parameter of a wrong call', () => {
    expect(() => survivalPlan(ages, { meanYears: 0, shape: 3 }, 5)).toThrow(/meanYears/)
    expect(() => survivalPlan(ages, { meanYears: 5, shape: 0.5 }, 5)).toThrow(/shape/)
    expect(() => survivalPlan(ages, { meanYears: Infinity, shape: 3 }, 5)).toThrow(/meanYears/)
    expect(() => survivalPlan(ages, { meanYears: Number.NaN, shape: 3 }, 5)).toThrow(/meanYears/)
    expect(() => survivalPlan(ages, { meanYears: 5, shape: Infinity }, 5)).toThrow(/shape/)
  })
  it.each([
    { meanYears: 4, shape: 3, years: 60, source: 'survival to 60 years underflows' },
    { meanYears: 1, shape: 300, years: 40, source: 'the hazard itself overflows' },
  ])('stays a number where survival underflows ($source)', ({ meanYears, shape, years }) => {
    const { expected, whole } = survivalPlan(
      [
        { ageYears: 0, devices: 100 },
        { ageYears: 50, devices: 10 },
      ],
      { meanYears, shape },
      years,
    )
    for (const devices of [...expected, ...whole])
      expect(devices).toSatisfy((value: number) => Number.isFinite(value) && value >= 0)
    expect(expected[0]).toBeGreaterThanOrEqual(10)
  })
})

describe('impliedCycle and affordablePrice', () => {
  const price = { low: '650.54', high: '678.22' }
  it.each([
    {
      devices: 5645,
      low: '6.56',
      high: '6.84',
      five: '496.01',
      source: '4,307 + 790 + 548; 560,000 / 678.22 = 825.7 a year',
    },
    { devices: 5097, low: '5.92', high: '6.17', five: '549.34', source: 'PCs and laptops only' },
  ])('£560,000 over $devices ($source)', ({ devices, low, high, five }) => {
    const { years, devicesPerYear, basis: echoed } = impliedCycle('560000', devices, price, basis)
    expect([years.low.toFixed(2), years.high?.toFixed(2)]).toEqual([low, high])
    expect([devicesPerYear.low.toFixed(1), devicesPerYear.high.toFixed(1)]).toEqual(['825.7', '860.8'])
    expect(echoed).toEqual(basis)
    expect(affordablePrice('560000', devices, 5).toFixed(2)).toBe(five)
  })
  it('leaves the cycle open where the number of devices is', () => {
    const { years } = impliedCycle('560000', { low: null, high: null }, price, basis)
    expect(years.high).toBeNull()
    expect(years.low.toFixed()).toBe('0')
  })
  it('names the parameter of a wrong call', () => {
    expect(() => impliedCycle('£560,000', 5645, price, basis)).toThrow(/impliedCycle: budget/)
    expect(() => impliedCycle('0', 5645, price, basis)).toThrow(/budget must be above 0/)
    expect(() => impliedCycle('560000', -1, price, basis)).toThrow(/impliedCycle: devices/)
    expect(() => impliedCycle('560000', Number.NaN, price, basis)).toThrow(
      new RangeError('impliedCycle: devices must be finite, got NaN'),
    )
    expect(() => impliedCycle('560000', Infinity, price, basis)).toThrow(RangeError)
    expect(() => impliedCycle('560000', { low: new Decimal(1), high: new Decimal(Infinity) }, price, basis)).toThrow(
      /impliedCycle: devices/,
    )
    expect(() => affordablePrice('560000', Infinity, 5)).toThrow(/affordablePrice: devices/)
    expect(() => affordablePrice('560000', 10, Infinity)).toThrow(/affordablePrice: cycleYears/)
    expect(() => impliedCycle('560000', 5645, { low: '700', high: '650' }, basis)).toThrow(/unitPrice.low/)
    expect(() => affordablePrice('560000', 0, 5)).toThrow(/affordablePrice: devices/)
  })
})

describe('overAgeAtLeast', () => {
  it('bounds what is over age from stock and purchases: Moray schools, 5-year cycle', () => {
    const found = overAgeAtLeast(8235, [871, 1462, 1832, 980, 707])
    expect(found.purchased).toBe(5852)
    expect(found.atLeast).toBe(2383)
    expect([found.neededPerYear.toFixed(), found.boughtPerYear.toFixed(), found.impliedYears?.toFixed(2)]).toEqual([
      '1647',
      '1170.4',
      '7.04',
    ])
    expect(overAgeAtLeast(8235, [871, 1462, 1832, 980, 707], 526).atLeast).toBe(1857)
  })
  it('never goes below none, and has no cycle where nothing was bought', () => {
    expect(overAgeAtLeast(10, [20]).atLeast).toBe(0)
    expect(overAgeAtLeast(10, [0, 0]).impliedYears).toBeNull()
  })
})

describe('stockAfter', () => {
  it.each([
    {
      flows: { opening: 129, purchased: 113 },
      stock: { low: 0, high: 242 },
      source: 'laptops of a national body, 2010 to 2013: disposals are not stated',
    },
    {
      flows: { opening: 129, purchased: 113, disposed: 0 },
      stock: { low: 242, high: 242 },
      source: 'nothing disposed of',
    },
    {
      flows: { purchased: 5781, disposed: 2514 },
      stock: { low: 3267, high: null },
      source: 'a change is no stock: the opening is not known',
    },
    { flows: {}, stock: { low: 0, high: null }, source: 'nothing known' },
  ])('$source', ({ flows, stock }) => expect(stockAfter(flows)).toEqual(stock))
  it('refuses more disposals than there was', () =>
    expect(() => stockAfter({ opening: 1, purchased: 1, disposed: 3 })).toThrow(/disposed/))
})

describe('costPlan', () => {
  const index = { source: 'CPI forecast, March 2026', rates: ['0.023', '0.020', '0.020', '0.020'] }
  it('is exact to the penny: 5,097 PCs and laptops over five years at £678.22, against £560,000 a year', () => {
    const plan = costPlan({
      devices: spreadWhole(5097, 5),
      unitPrice: { low: '650.54', high: '678.22' },
      index,
      budget: '560000',
    })
    expect(plan.years.map(({ cost }) => cost.high.toFixed(2))).toEqual([
      '691784.40',
      '707695.44',
      '721141.65',
      '735564.49',
      '750275.78',
    ])
    expect(plan.years.map(({ shortfall }) => shortfall?.high.toFixed(2))).toEqual([
      '131784.40',
      '147695.44',
      '161141.65',
      '175564.49',
      '190275.78',
    ])
    expect(plan.years.map((year) => year.index.toFixed(6))).toEqual([
      '1.000000',
      '1.023000',
      '1.043460',
      '1.064329',
      '1.085616',
    ])
    expect(plan.total.high.toFixed(2)).toBe('3606461.76')
    expect(plan.total.low.toFixed(0)).toBe('3459272')
    expect(plan.shortfall?.high.toFixed(2)).toBe('806461.76')
    expect(plan.realTerms.high.toFixed(2)).toBe('3456887.34')
    expect(plan.index.source).toBe('CPI forecast, March 2026')
  })
  it('rounds half a penny away from zero, like every other plan', () => {
    const { years, realTerms } = costPlan({ devices: [1], unitPrice: '0.125', index: { source: 'x', rates: [] } })
    expect([years[0]?.cost.low.toFixed(), realTerms.high.toFixed()]).toEqual(['0.13', '0.13'])
  })
  it('takes prices that fall', () => {
    expect(
      costPlan({
        devices: [100, 100],
        unitPrice: '713.70',
        index: { source: 'Scottish Government laptops', rates: ['-0.39'] },
      }).years[1]?.cost.high.toFixed(2),
    ).toBe('43535.70')
  })
  it('names the parameter of a wrong call', () => {
    expect(() => costPlan({ devices: [1, 1], unitPrice: '1', index: { source: 'x', rates: [] } })).toThrow(
      /index.rates/,
    )
    expect(() => costPlan({ devices: [1, 1], unitPrice: '1', index: { source: 'x', rates: ['2%'] } })).toThrow(
      /index.rates\[0\]/,
    )
    for (const rate of ['-1', '-1.5'])
      expect(() => costPlan({ devices: [1, 1], unitPrice: '1', index: { source: 'x', rates: [rate] } })).toThrow(
        /index.rates\[0\] must be above -1/,
      )
    expect(() => costPlan({ devices: [0.5], unitPrice: '1', index: { source: 'x', rates: [] } })).toThrow(
      /devices\[0\]/,
    )
  })
})
