import { Decimal } from '@imt/core'
import { expect, it } from 'vitest'
import { rollForward } from './roll-forward.js'

it('bridges from this year to the next, line by line and together', () => {
  // Hand: A 120,000 - 20,000 = 100,000; + 5,000; + 2 % of 105,000 = 2,100; - 1,000 = 106,100. B -10,000 + 2 % =
  // -10,200.
  const { lines, total } = rollForward([
    {
      key: 'A',
      budget: '120000',
      nonRecurrent: '20000',
      fullYearEffect: '5000',
      inflationPercent: '2',
      savings: '1000',
    },
    { key: 'B', budget: '-10000', inflationPercent: '2' },
  ])
  expect(lines.map(({ nextBudget }) => nextBudget.toFixed())).toEqual(['106100', '-10200'])
  expect(
    Object.fromEntries(Object.entries(total).map(([step, amount]) => [step, new Decimal(amount).toFixed()])),
  ).toEqual({
    budget: '110000',
    nonRecurrentRemoved: '-20000',
    recurrentBase: '90000',
    fullYearEffect: '5000',
    inflation: '1900',
    savings: '-1000',
    nextBudget: '95900',
  })
})

it('rounds inflation once, and the bridge still closes', () => {
  const [line] = rollForward([{ key: 'A', budget: '333.33', inflationPercent: '2.75' }]).lines
  expect(line?.inflation.toFixed()).toBe('9.17')
  expect(line?.nextBudget.toFixed()).toBe('342.5')
})

it('refuses a wrong call, naming the line', () => {
  expect(() => rollForward([{ key: 'A', budget: '1', savings: '-1' }])).toThrow(
    /^rollForward: lines\[0\]\.savings must not be negative/,
  )
  expect(() => rollForward([{ key: 'A', budget: '1' }, { budget: '1' } as { key: string; budget: string }])).toThrow(
    /^rollForward: lines\[1\]\.key must be text, got undefined/,
  )
  expect(() => rollForward([], '2' as '1')).toThrow(/^rollForward: step must be/)
  expect(() => rollForward({} as [])).toThrow(/^rollForward: lines must be an array/)
})

it('has no minus nothing in the bridge', () => {
  const { lines, total } = rollForward([{ key: 'A', budget: '-0', inflationPercent: '-1' }])
  for (const step of [...Object.values(lines[0] ?? {}), ...Object.values(total)])
    if (Decimal.isDecimal(step)) expect(Object.is(step.toNumber(), 0)).toBe(true)
})
