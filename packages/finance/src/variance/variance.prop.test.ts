import { Decimal } from '@imt/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Nature, SignConvention } from './sign-convention.js'
import { variance } from './variance.js'

const amount = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }).map((pence) => new Decimal(pence.toString()).div(100))
const nature = fc.constantFrom<Nature>('income', 'spending', 'net')
const signs = fc.constantFrom<SignConvention>('incomeNegative', 'allPositive', 'spendingNegative')

/**
 * The same figure by another convention: by `allPositive` income and spending stand above zero, and a net figure is a
 * surplus.
 */
const inSigns = (value: Decimal, what: Nature, to: SignConvention): Decimal =>
  to === 'allPositive' || (to === 'incomeNegative' ? what === 'spending' : what !== 'spending')
    ? value
    : value.negated()

it('finds the same thing good or bad whatever the direction and the signs it is written in', () => {
  fc.assert(
    fc.property(amount, amount, nature, signs, (budget, actual, what, to) => {
      const plain = variance(budget, actual, { direction: 'favourablePositive', signs: 'allPositive', nature: what })
      const other = { signs: to, nature: what } as const
      const [favourable, forward, backward] = (
        ['favourablePositive', 'actualLessBudget', 'budgetLessActual'] as const
      ).map((direction) => variance(inSigns(budget, what, to), inSigns(actual, what, to), { direction, ...other }))
      expect(favourable?.amount.equals(plain.amount)).toBe(true)
      expect([favourable, forward, backward].map((one) => one?.favourability)).toEqual([
        plain.favourability,
        plain.favourability,
        plain.favourability,
      ])
      expect(forward?.amount.plus(backward?.amount ?? 0).isZero()).toBe(true)
      expect(plain.favourability).toBe(
        plain.amount.isZero() ? 'none' : plain.amount.isPositive() ? 'favourable' : 'adverse',
      )
      expect(plain.percent === null).toBe(budget.isZero())
      if (plain.percent !== null && !plain.percent.isZero())
        expect(plain.percent.isPositive()).toBe(plain.amount.isPositive())
    }),
    {
      examples: [
        [new Decimal(0), new Decimal(0), 'net', 'incomeNegative'],
        [new Decimal(0), new Decimal(1), 'spending', 'spendingNegative'],
      ],
    },
  )
})
