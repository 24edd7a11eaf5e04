import { expect, it } from 'vitest'
import type { SignConvention } from '../variance/sign-convention.js'
import { costPerWte, incomeRecovery, payShare } from './ratios.js'

const plymouth = 'Plymouth Hospitals NHS Trust, IM&T revenue 2017/18, by hand'

it.each([
  { source: plymouth, pay: '101489', wte: '4.60', expected: '22062.83' },
  { source: plymouth, pay: '4620993', wte: '173.06', expected: '26701.68' },
  { source: 'no staff, no cost of one', pay: '10', wte: '0', expected: undefined },
])('cost per WTE of $pay and $wte: $source', ({ pay, wte, expected }) =>
  expect(costPerWte(pay, wte)?.toFixed()).toBe(expected),
)

it('shares of spending, and none of nothing', () => {
  expect([
    payShare('4620993', '6917206')?.toFixed(),
    incomeRecovery('-1517015', '6917206')?.toFixed(),
    incomeRecovery('1517015', '6917206')?.toFixed(),
  ]).toEqual(['66.8', '21.9', '21.9'])
  expect([payShare('1', '0'), incomeRecovery('1', '0')]).toEqual([null, null])
})

it.each([
  { source: 'hand: a vacancy factor takes out a post and its pay', pay: '-26000', wte: '-1.00', expected: '26000' },
  { source: 'hand: pay that comes back prices no post', pay: '-26000', wte: '4.60', expected: undefined },
  {
    source: 'hand: pay without the posts that a vacancy factor takes out',
    pay: '26000',
    wte: '-1',
    expected: undefined,
  },
  { source: 'hand: staff at no cost', pay: '-0', wte: '2', expected: '0' },
])('cost per WTE of $pay and $wte, $expected: $source', ({ pay, wte, expected }) =>
  expect(costPerWte(pay, wte)?.valueOf()).toBe(expected),
)

it.each([
  {
    source: 'hand: more comes back than is spent: pay is no share of that',
    pay: '50',
    spending: '-100',
    expected: undefined,
  },
  { source: 'hand: even where pay is below zero too', pay: '-50', spending: '-100', expected: undefined },
  { source: 'hand: non-pay of -20', pay: '120', spending: '100', expected: '120' },
  { source: 'hand: a vacancy factor beside non-pay', pay: '-10', spending: '90', expected: '-11.1' },
  { source: 'hand: no minus nothing', pay: '-0.001', spending: '100', expected: '0' },
])('pay share of $pay in $spending, $expected: $source', ({ pay, spending, expected }) =>
  expect(payShare(pay, spending)?.valueOf()).toBe(expected),
)

it.each<{ source: string; income: string; spending: string; signs?: SignConvention; expected: string | undefined }>([
  { source: 'hand: nothing was spent that could be recovered', income: '50', spending: '-100', expected: undefined },
  { source: 'hand: the sign does not count', income: '50', spending: '1000', expected: '5' },
  {
    source: 'hand: by the ledger’s signs income above zero is given back',
    income: '50',
    spending: '1000',
    signs: 'incomeNegative',
    expected: '-5',
  },
  { source: 'hand: by the ledger’s signs', income: '-50', spending: '1000', signs: 'incomeNegative', expected: '5' },
  {
    source: 'hand: by the signs of board papers income below zero is given back',
    income: '-50',
    spending: '1000',
    signs: 'allPositive',
    expected: '-5',
  },
  {
    source: 'hand: by the signs of the provider accounts spending is below zero',
    income: '50',
    spending: '-1000',
    signs: 'spendingNegative',
    expected: '5',
  },
  {
    source: 'hand: and a net refund above it',
    income: '50',
    spending: '1000',
    signs: 'spendingNegative',
    expected: undefined,
  },
])('recovery of $income on $spending, $signs, $expected: $source', ({ income, spending, signs, expected }) =>
  expect(incomeRecovery(income, spending, signs)?.valueOf()).toBe(expected),
)

it('refuses a wrong call, naming the parameter', () => {
  expect(() => incomeRecovery('50', '100', 'negative' as 'allPositive')).toThrow(/^incomeRecovery: signs must be/)
  expect(() => incomeRecovery('50', '£100')).toThrow(/^incomeRecovery: spending must be a Decimal/)
  // Checked even where the other one settles the answer.
  expect(() => costPerWte('£5', '0')).toThrow(/^costPerWte: pay must be a Decimal/)
  expect(() => payShare('£5', '0')).toThrow(/^payShare: pay must be a Decimal/)
})
