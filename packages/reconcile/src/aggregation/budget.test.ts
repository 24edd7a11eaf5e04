import { expect, it } from 'vitest'
import { createBudget, figuresFor } from './budget.js'

it('a budget is all there until it is shared out, and says when something was left out', () => {
  const budget = createBudget('sums', 10)
  expect(budget.what).toBe('sums')
  expect([budget.spend(9), budget.spend(9), budget.isSpent()]).toEqual([true, true, false])
  expect([budget.spend(1), budget.isSpent()]).toEqual([false, true])
})
it('half of a budget is there at the first line, and all of it at the last', () => {
  const budget = createBudget('sums', 10)
  budget.turn(0)
  expect([budget.spend(5), budget.spend(1), budget.isSpent()]).toEqual([true, false, true])
  budget.turn(1)
  expect([budget.spend(5), budget.spend(1)]).toEqual([true, false])
})
it('a larger table may be looked at for longer', () => {
  expect(figuresFor(1000) - figuresFor(0)).toBe(100_000)
})
