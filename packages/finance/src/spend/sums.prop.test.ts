import { createModel } from '@imt/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'
import type { SpendLineInput } from './schema.js'

const model = createModel({ plugins: [finance()] })
const asOf = '2026-11-29'

/** A payment in whole pence: the oracle adds with BigInt, and knows neither Decimal nor the readers of figures. */
interface Paid {
  readonly supplier: string
  readonly number: string
  readonly pence: bigint
  readonly vat: bigint
  readonly slip: bigint
  readonly day: number
}

const paid: fc.Arbitrary<Paid> = fc.record({
  supplier: fc.constantFrom('Alpha', 'Beta', 'Gamma'),
  number: fc.constantFrom('1', '2', '3', '4', '5'),
  pence: fc.oneof(
    fc.constantFrom(2_500_000n, 2_499_999n, 1_250_000n, -2_500_000n, 1n, 0n),
    fc.bigInt({ min: -9_000_000n, max: 9_000_000n }),
  ),
  vat: fc.bigInt({ min: 0n, max: 500_000n }),
  slip: fc.constantFrom(0n, 0n, 0n, 1n, -1n, 2n, -100n),
  day: fc.integer({ min: 1, max: 28 }),
})

const pounds = (pence: bigint): string => {
  const size = pence < 0n ? -pence : pence
  const text = `${String(size / 100n).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}.${String(size % 100n).padStart(2, '0')}`
  return pence < 0n ? `(${text})` : text
}
const two = (number: number): string => String(number).padStart(2, '0')
const lineOf = ({ supplier, number, pence, vat, slip, day }: Paid, iso = false): SpendLineInput => ({
  entity: 'A trust',
  datePaid: iso ? `2025-04-${two(day)}` : `${two(day)}/04/2025`,
  expenseType: 'IT',
  supplier,
  transactionNumber: number,
  amount: pounds(pence),
  netAmount: pounds(pence - vat + slip),
  vatAmount: pounds(vat),
})
const check = (spend: readonly SpendLineInput[]): ReturnType<typeof model.check> =>
  model.check(model.parse({ about: {}, sections: { finance: { spend } } }), { asOf })
const messagesOf = (report: ReturnType<typeof check>, rule: string): readonly string[] =>
  report.findings.filter((finding) => finding.rule === rule).map(({ message }) => message)

const bySum = (lines: readonly Paid[]): readonly bigint[] => {
  const sums = new Map<string, bigint>()
  for (const { supplier, number, pence } of lines)
    sums.set(`${supplier} ${number}`, (sums.get(`${supplier} ${number}`) ?? 0n) + pence)
  return [...sums.values()]
}

describe('the sums of payments, against an oracle in whole pence', () => {
  const lists = fc.array(paid, { minLength: 1, maxLength: 25 })

  it('transactions below the threshold are those whose lines come to less than £25,000', () => {
    fc.assert(
      fc.property(lists, (lines) => {
        const known = bySum(lines).filter((sum) => sum >= 0n)
        const small = known.filter((sum) => sum < 2_500_000n).length
        const [message] = messagesOf(check(lines.map((line) => lineOf(line))), 'finance/payment-below-threshold')
        const expected = small > 0 && small * 2 <= known.length
        expect(message?.startsWith(`${String(small)} transaction`) ?? false).toBe(expected)
      }),
    )
  })

  it('net and VAT disagree where they are more than a penny off', () => {
    fc.assert(
      fc.property(lists, (lines) => {
        const wrong = lines.filter(({ slip }) => slip > 1n || slip < -1n).length
        const found = messagesOf(check(lines.map((line) => lineOf(line))), 'finance/vat-does-not-add-up')
        expect(found.length).toBe(wrong > 0 ? 1 : 0)
      }),
    )
  })

  it('a credit takes back one payment: pairs are as many as the smaller of the two counts', () => {
    fc.assert(
      fc.property(lists, (lines) => {
        const counts = new Map<string, [number, number]>()
        for (const { supplier, pence } of lines) {
          if (pence === 0n) continue
          const key = `${supplier} ${String(pence < 0n ? -pence : pence)}`
          const [paidOut, back] = counts.get(key) ?? [0, 0]
          counts.set(key, pence < 0n ? [paidOut, back + 1] : [paidOut + 1, back])
        }
        const pairs = [...counts.values()].reduce((sum, [paidOut, back]) => sum + Math.min(paidOut, back), 0)
        const [message] = messagesOf(check(lines.map((line) => lineOf(line))), 'finance/payment-reversed')
        expect(message?.startsWith(`${String(pairs)} credit`) ?? false).toBe(pairs > 0)
      }),
    )
  })

  it('the same line is found in another format of its day, wherever it stands, and never twice', () => {
    fc.assert(
      fc.property(
        lists,
        fc.infiniteStream(fc.boolean()),
        fc.uniqueArray(fc.nat({ max: 24 }), { minLength: 25, maxLength: 25 }),
        (lines, iso, order) => {
          const distinct = new Set(lines.map((line) => JSON.stringify(lineOf(line)))).size
          const written = lines.map((line) => lineOf(line, iso.next().value))
          const shuffled = order.flatMap((place) => written[place] ?? [])
          for (const spend of [written, shuffled])
            expect(messagesOf(check(spend), 'finance/transaction-repeated').length).toBe(lines.length - distinct)
        },
      ),
    )
  })
})
