import { expect, it } from 'vitest'
import { costPerWte, incomeRecovery, payShare } from './ratios.js'

const plymouth = 'Plymouth Hospitals NHS Trust, IM&T revenue 2017/18, by hand'

it.each([
  { source: plymouth, pay: '101489', wte: '4.60', expected: '22062.83' },
  { source: plymouth, pay: '4620993', wte: '173.06', expected: '26701.68' },
  { source: 'no staff, no cost of one', pay: '10', wte: '0', expected: undefined },
])('cost per WTE of $pay and $wte: $source', ({ pay, wte, expected }) => expect(costPerWte(pay, wte)?.toFixed()).toBe(expected))

it('shares of spending, and none of nothing', () => {
  expect([payShare('4620993', '6917206')?.toFixed(), incomeRecovery('-1517015', '6917206')?.toFixed(), incomeRecovery('1517015', '6917206')?.toFixed()]).toEqual(['66.8', '21.9', '21.9'])
  expect([payShare('1', '0'), incomeRecovery('1', '0')]).toEqual([null, null])
})

it('recovers nothing of spending below zero', () => {
  expect(() => incomeRecovery('50', '-100')).toThrow(RangeError)
  expect(() => incomeRecovery('50', '-100')).toThrow(/incomeRecovery: spending must not be negative/)
  expect(Object.is(payShare('-0.001', '100')?.toNumber(), 0)).toBe(true)
})
