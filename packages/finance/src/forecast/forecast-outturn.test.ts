import { describe, expect, it } from 'vitest'
import { forecastOutturn, type ForecastMethod } from './forecast-outturn.js'

describe('forecastOutturn', () => {
  it.each<{ source: string; actual: string; method: ForecastMethod; outturn: string | null; remaining: string | null }>(
    [
      {
        source: 'hand: 100 x 12 / 7 = 171.428...',
        actual: '100',
        method: { method: 'runRate', month: 7 },
        outturn: '171.43',
        remaining: '71.43',
      },
      {
        source: 'hand: the last month is the year',
        actual: '100',
        method: { method: 'runRate', month: 12 },
        outturn: '100',
        remaining: '0',
      },
      {
        source: 'hand: 500 x 1200 / 600',
        actual: '500',
        method: { method: 'profiled', annualBudget: '1200', budgetToDate: '600' },
        outturn: '1000',
        remaining: '500',
      },
      {
        source: 'hand: nothing was to be spent yet, so the profile cannot say',
        actual: '5',
        method: { method: 'profiled', annualBudget: '1200', budgetToDate: '0' },
        outturn: null,
        remaining: null,
      },
      {
        source:
          'hand: income is early and spending late, so that the net budget to date has the other sign: no proportion',
        actual: '-40',
        method: { method: 'profiled', annualBudget: '1200', budgetToDate: '-50' },
        outturn: null,
        remaining: null,
      },
      {
        source: 'hand: a net budget of nothing: what was spent would come back in full',
        actual: '50',
        method: { method: 'profiled', annualBudget: '0', budgetToDate: '50' },
        outturn: null,
        remaining: null,
      },
      {
        source: 'hand: income, -500 x -1200 / -600',
        actual: '-500',
        method: { method: 'profiled', annualBudget: '-1200', budgetToDate: '-600' },
        outturn: '-1000',
        remaining: '-500',
      },
      {
        source: 'hand: 500 + (1200 - 600)',
        actual: '500',
        method: { method: 'remainingBudget', annualBudget: '1200', budgetToDate: '600' },
        outturn: '1100',
        remaining: '600',
      },
      {
        source: 'hand',
        actual: '-1',
        method: { method: 'stated', remaining: ['0.10', '0.20'] },
        outturn: '-0.7',
        remaining: '0.3',
      },
    ],
  )('$method.method: $source', ({ actual, method, outturn, remaining }) => {
    const result = forecastOutturn(actual, method)
    expect({ outturn: result.outturn?.toFixed() ?? null, remaining: result.remaining?.toFixed() ?? null }).toEqual({
      outturn,
      remaining,
    })
  })
  it('is exact for amounts of any size', () => {
    // Whole numbers of pence, in Python: 123456789012345678901 x 103573190823311052583 = 63934067834044651283 x
    // 200000000000000000001 + 100000000000000000000: what is left is half of the last less a half, so that no penny is
    // added.
    const { outturn, remaining } = forecastOutturn('1234567890123456789.01', {
      method: 'profiled',
      annualBudget: '1035731908233110525.83',
      budgetToDate: '2000000000000000000.01',
    })
    expect([outturn?.toFixed(), remaining?.toFixed()]).toEqual(['639340678340446512.83', '-595227211783010276.18'])
    expect(
      forecastOutturn('-1234567890123456789.01', {
        method: 'profiled',
        annualBudget: '-1035731908233110525.83',
        budgetToDate: '-2000000000000000000.01',
      }).outturn?.toFixed(),
    ).toBe('-639340678340446512.83')
    expect(
      forecastOutturn(
        '1234567890123456789.01',
        { method: 'profiled', annualBudget: '1035731908233110525.83', budgetToDate: '2000000000000000000.01' },
        '1',
      ).outturn?.toFixed(),
    ).toBe('639340678340446513')
  })
  it('refuses a month that does not exist', () => {
    for (const month of [0, 13, 1.5])
      expect(() => forecastOutturn('1', { method: 'runRate', month })).toThrow(/method\.month must be 1 to 12/)
  })

  it('refuses a wrong call, naming the parameter', () => {
    expect(() => forecastOutturn('1', { method: 'runrate' as 'runRate', month: 2 })).toThrow(
      /^forecastOutturn: method\.method must be 'runRate' or/,
    )
    expect(() => forecastOutturn('1', { method: 'stated' } as ForecastMethod)).toThrow(
      /^forecastOutturn: method\.remaining must be an array/,
    )
    expect(() => forecastOutturn('1', { method: 'runRate', month: 2 }, 'penny' as '1')).toThrow(
      /^forecastOutturn: step must be/,
    )
  })

  it('forecasts no minus nothing', () => {
    for (const actual of ['-0', '-0.001']) {
      const { outturn } = forecastOutturn(actual, { method: 'runRate', month: 12 })
      expect(Object.is(outturn?.toNumber(), 0)).toBe(true)
    }
    const { actualToDate, remaining } = forecastOutturn('-0', { method: 'stated', remaining: ['-0'] })
    expect([actualToDate, remaining].map((amount) => Object.is(amount?.toNumber(), 0))).toEqual([true, true])
  })
})
