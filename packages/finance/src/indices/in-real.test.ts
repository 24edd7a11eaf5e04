import { Decimal } from '@imt/core'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Amount } from '../money/amount.js'
import { compareBudgets, type BudgetLine } from './compare-budgets.js'
import { inReal, type OwnPrices } from './in-real.js'
import { gdpDeflators, priceChanges } from './price-indices.data.js'

const citation = { title: 'Invented', url: 'https://example.org/', verified: true }
const { real } = JSON.parse(
  readFileSync(new URL('../../test/vectors/capital-policy.json', import.meta.url), 'utf8'),
) as {
  readonly real: readonly {
    readonly changes: readonly (readonly [string, string])[]
    readonly amount: string
    readonly from: string
    readonly to: string
    readonly real: string
  }[]
}

describe('inReal', () => {
  it.each(real.map((vector, index) => [index, vector] as const))(
    'agrees with exact fractions (test/oracle/capital_policy.py): %i',
    (_, { changes, amount, from, to, real: expected }) => {
      const prices: OwnPrices = { years: changes.map(([year, percent]) => ({ year, percent })), citation }
      const found = inReal(amount, from, to, prices)
      expect([found.amount?.toFixed(2), found.verified]).toEqual([expected, true])
    },
  )

  it('goes by levels of an index as they stand, up and down', () => {
    // HM Treasury, GDP deflators, November 2017 (2016-17 = 100): 1955-56 is 4.321, 1956-57 4.593.
    const prices = {
      years: [
        { year: '1955-56', level: '4.321' },
        { year: '1956-57', level: '4.593' },
      ],
      citation,
    }
    expect(inReal('4321', '1955/56', '1956/57', prices).amount?.toFixed()).toBe('4593')
    expect(inReal('4593', '1956/57', '1955/56', prices).amount?.toFixed()).toBe('4321')
    expect(inReal('100', '1955/56', '1957/58', prices)).toMatchObject({
      amount: null,
      factor: null,
      missing: ['1957/58'],
      verified: false,
    })
    expect(inReal('7', '1999/00', '1999-2000', prices)).toMatchObject({ from: '1999/00', to: '1999/00', missing: [] })
  })

  it('says what the known series rest on', () => {
    const found = inReal('100', '2015/16', '2016/17', 'nhsOverall')
    expect([found.amount?.toFixed(), found.forecast, found.verified, found.citation.length]).toEqual([
      '103.1',
      true,
      true,
      1,
    ])
    expect(inReal('100', '2024/25', '2025/26', 'nhsOverall').amount?.toFixed()).toBe('104.83')
    expect(inReal('100', '2020/21', '2025/26', 'nhsOverall').missing).toEqual([
      '2021/22',
      '2022/23',
      '2023/24',
      '2024/25',
    ])
    for (const changes of Object.values(priceChanges))
      for (const { citation: source } of changes) expect(source.read).toBeDefined()
  })

  it('goes by the GDP deflator of the edition that its citation names', () => {
    // Another reader of HM Treasury's file has 85.10 for 2020/21, and 1.1751 from there to 2024/25.
    const found = inReal('100', '2020/21', '2024/25', 'gdpDeflator')
    expect([found.amount?.toFixed(), found.factor?.toFixed(4), found.forecast, found.verified]).toEqual([
      '117.51',
      '1.1751',
      false,
      false,
    ])
    expect(found.citation).toHaveLength(1)
    expect(inReal('100', '2024/25', '2025/26', 'gdpDeflator')).toMatchObject({ forecast: true })
    expect(inReal('103.2388', '2025/26', '2024/25', 'gdpDeflator').amount?.toFixed()).toBe('100')
    expect(inReal('100', '1999/00', '2001/02', 'gdpDeflator').missing).toEqual(['2000/01'])
    expect(inReal('100', '2030/31', '2031/32', 'gdpDeflator').missing).toEqual(['2031/32'])
    expect(gdpDeflators.map(({ year }) => Number(year.slice(0, 4)))).toEqual(
      Array.from({ length: 31 }, (_, index) => 2000 + index),
    )
  })

  it.each<[RegExp, () => unknown]>([
    [
      /^inReal: from must be a financial year such as '2017\/18', got "2017"/,
      () => inReal('1', '2017', '2018/19', 'nhsPay'),
    ],
    [/^inReal: to must be a financial year/, () => inReal('1', '2017/18', '2018/20', 'nhsPay')],
    [/^inReal: prices must be 'gdpDeflator' or/, () => inReal('1', '2017/18', '2018/19', 'cpi' as 'nhsPay')],
    [/^inReal: amount must be a Decimal/, () => inReal('£1', '2017/18', '2018/19', 'nhsPay')],
    [
      /prices\.years\[1\]\.year stands there twice/,
      () =>
        inReal('1', '2017/18', '2018/19', {
          years: [
            { year: '2017/18', percent: '1' },
            { year: '2017-18', percent: '1' },
          ],
          citation,
        }),
    ],
    [
      /prices\.years must all have a level, or all a percent/,
      () =>
        inReal('1', '2017/18', '2018/19', {
          years: [
            { year: '2017/18', percent: '1' },
            { year: '2018/19', level: '1' },
          ],
          citation,
        }),
    ],
    [
      /percent must be above -100/,
      () => inReal('1', '2017/18', '2018/19', { years: [{ year: '2018/19', percent: '-100' }], citation }),
    ],
    [
      /level must be above 0/,
      () => inReal('1', '2017/18', '2018/19', { years: [{ year: '2018/19', level: '0' }], citation }),
    ],
  ])('names what is wrong: %s', (message, call) => expect(call).toThrow(message))
})

describe('compareBudgets', () => {
  const pence = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((value) => new Decimal(value).div(100).toFixed())
  const volume = fc.integer({ min: 0, max: 5_000 }).map((value) => new Decimal(value).div(100).toFixed())
  const lines = fc.uniqueArray(
    fc.record(
      { key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), budget: pence, nonRecurrent: pence, volume },
      { requiredKeys: ['key', 'budget'] },
    ) as fc.Arbitrary<BudgetLine>,
    { selector: ({ key }) => key },
  )

  it('leaves no penny of a change unsaid, and agrees with whole numbers', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const compared = compareBudgets(before, after)
        for (const line of [...compared.lines, compared.total]) {
          const { started, ended, nonRecurrentEnded, nonRecurrentStarted, volume: more, rate, notSplit } = line
          const sum = [started, ended, nonRecurrentEnded, nonRecurrentStarted, more, rate, notSplit].reduce(
            (total, part) => total.plus(part),
            new Decimal(0),
          )
          expect(sum.toFixed()).toBe(line.change.toFixed())
          expect(line.before.plus(line.change).toFixed()).toBe(line.after.toFixed())
        }
        for (const { key, volume: found } of compared.lines) {
          const [old, next] = [before, after].map((all) => all.find((one) => one.key === key))
          if (old?.volume === undefined || next?.volume === undefined || Number(old.volume) === 0) continue
          // In hundredths, as BigInt rationals: half away from zero.
          const whole = (amount: Amount): bigint => BigInt(new Decimal(amount).times(100).toFixed())
          const top = (whole(old.budget) - whole(old.nonRecurrent ?? '0')) * (whole(next.volume) - whole(old.volume))
          const size = (2n * (top < 0n ? -top : top) + whole(old.volume)) / (2n * whole(old.volume))
          expect(found.times(100).toFixed()).toBe((top < 0n ? -size : size).toString())
        }
      }),
    )
  })

  it('says what started, what ended and what did not recur', () => {
    const { lines: all, open } = compareBudgets(
      [
        { key: 'Old', budget: '10' },
        { key: 'Both', budget: '100', nonRecurrent: '30' },
      ],
      [
        { key: 'Both', budget: '95', nonRecurrent: '20' },
        { key: 'New', budget: '7' },
      ],
    )
    expect(all.map(({ key, is, change }) => [key, is, change.toFixed()])).toEqual([
      ['Both', 'inBoth', '-5'],
      ['New', 'started', '7'],
      ['Old', 'ended', '-10'],
    ])
    expect(all[0]).toMatchObject({ is: 'inBoth' })
    expect([all[0]?.nonRecurrentEnded, all[0]?.nonRecurrentStarted, all[0]?.notSplit].map((a) => a?.toFixed())).toEqual(
      ['-30', '20', '5'],
    )
    expect(open).toEqual(['Both'])
  })

  it('names what is wrong', () => {
    const line = { key: 'a', budget: '1' }
    expect(() => compareBudgets([line, line], [])).toThrow(
      /^compareBudgets: before\[1\]\.key stands there twice, got "a"/,
    )
    expect(() => compareBudgets([], [{ ...line, volumes: '1' } as BudgetLine])).toThrow(
      /after\[0\] has no 'volumes': did you mean 'volume'\?/,
    )
    expect(() => compareBudgets([], [{ ...line, volume: '-1' }])).toThrow(/after\[0\]\.volume must not be negative/)
  })
})
