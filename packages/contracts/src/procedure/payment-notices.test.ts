import { describe, expect, it } from 'vitest'
import { paymentNoticeDue, paymentsCompliancePeriod } from './payment-notices.js'

describe('paymentsCompliancePeriod', () => {
  // s.69(3): "the period beginning with the day on which this section comes into force and ending with the 31 March or
  // 30 September following that day, whichever is earlier, and ... each successive period of six months"; s.69(1):
  // "before the end of the period of 30 days beginning with the last day". 31 March and 29 days of April are 30 days;
  // 30 September and 29 days of October.
  it.each([
    ['2026-01-01', '2026-01-01', '2026-03-31', '2026-04-29'],
    ['2026-03-31', '2026-01-01', '2026-03-31', '2026-04-29'],
    ['2026-04-01', '2026-04-01', '2026-09-30', '2026-10-29'],
    ['2026-09-30', '2026-04-01', '2026-09-30', '2026-10-29'],
    ['2026-10-01', '2026-10-01', '2027-03-31', '2027-04-29'],
    ['2026-12-31', '2026-10-01', '2027-03-31', '2027-04-29'],
    ['2027-01-01', '2026-10-01', '2027-03-31', '2027-04-29'],
  ] as const)('%s lies in %s to %s: by %s', (day, from, to, lastDay) => {
    expect(paymentsCompliancePeriod(day)).toMatchObject({ from, to, lastDay })
  })
  it('names the day that commentaries give', () => {
    expect(paymentsCompliancePeriod('2026-01-01')?.notes[0]?.message).toMatch(/some commentaries give 30 April 2026$/)
    expect(paymentsCompliancePeriod('2025-12-31')).toBeUndefined()
    expect(() => paymentsCompliancePeriod('2026-02-30')).toThrow(/day/)
  })
})

describe('paymentNoticeDue', () => {
  const payment = { amount: 30_001, underPublicContract: true } as const
  // s.70(5): quarters end "with 31 March, 30 June, 30 September or 31 December"; (2): 30 days beginning with that day.
  it.each([
    ['2026-03-31', 'no', undefined],
    ['2026-04-01', 'yes', '2026-07-29'],
    ['2026-06-30', 'yes', '2026-07-29'],
    ['2026-07-01', 'yes', '2026-10-29'],
    ['2026-12-31', 'yes', '2027-01-29'],
    ['2027-01-01', 'yes', '2027-04-29'],
  ] as const)('paid %s: %s, %s', (paid, due, lastDay) => {
    const answer = paymentNoticeDue({ ...payment, paid })
    expect(answer.due).toBe(due)
    expect(answer.period?.lastDay).toBe(lastDay)
  })
  // s.70(1): "any payment of more than £30,000".
  it.each([
    ['29999.99', 'no'],
    ['30000', 'no'],
    ['30000.01', 'yes'],
    ['over £30,000', 'yes'],
    ['TBC', 'cannot tell'],
  ] as const)('%s: %s', (amount, due) => {
    expect(paymentNoticeDue({ paid: '2026-05-01', amount, underPublicContract: true }).due).toBe(due)
  })
  it('cannot tell whether a payment of a spend file was made under a public contract', () => {
    expect(paymentNoticeDue({ paid: '2026-05-01', amount: 50_000 })).toMatchObject({ due: 'cannot tell' })
    expect(paymentNoticeDue({ paid: '2026-05-01', amount: 50_000, underPublicContract: false }).due).toBe('no')
  })
})
