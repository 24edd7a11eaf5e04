import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spendLineSchema, type SpendLine } from './schema.js'
import { spendFold } from './spend-fold.js'

/** A payment as plain numbers: what the fold gives is worked out from them by itself. */
interface Payment {
  readonly pence: number
  readonly supplier: number
  readonly day: string
}

const payment: fc.Arbitrary<Payment> = fc.record({
  pence: fc.integer({ min: -5_000_000, max: 900_000_000 }),
  supplier: fc.nat({ max: 4 }),
  day: fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
    .map(([day, month]) => `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
})

const spellings = (supplier: number): readonly string[] => [
  `Firm ${String(supplier)} Ltd`,
  `FIRM ${String(supplier)} LIMITED`,
]

const pounds = (pence: number): string => {
  const digits = String(Math.abs(pence)).padStart(3, '0')
  return `${pence < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const lineOf = ({ pence, supplier, day }: Payment, index: number): SpendLine =>
  spendLineSchema.parse({
    supplier: spellings(supplier)[index % 2] ?? '',
    transactionNumber: String(index + 1),
    datePaid: index % 3 === 0 ? day : day.split('-').reverse().join('/'),
    amount: pounds(pence),
  })

const sumOf = (all: readonly Payment[]): bigint => all.reduce((sum, { pence }) => sum + BigInt(pence), 0n)

const groups = <Key>(all: readonly Payment[], keyOf: (one: Payment) => Key): Map<Key, Payment[]> => {
  const found = new Map<Key, Payment[]>()
  for (const each of all) found.set(keyOf(each), [...(found.get(keyOf(each)) ?? []), each])
  return found
}

describe('spendFold', () => {
  it('gives what whole pence come to, by supplier and month, however the lines are cut', () => {
    fc.assert(
      fc.property(fc.array(payment, { minLength: 1, maxLength: 60 }), fc.nat({ max: 60 }), (payments, cut) => {
        // A day beyond the twelfth says that the day stands first.
        const all = [...payments, { pence: 100, supplier: 0, day: '2025-01-28' }]
        const lines = all.map(lineOf)
        const fold = spendFold()
        fold.add(lines.slice(0, cut))
        fold.add(lines.slice(cut))
        const [summary] = fold.summaries()
        const pence = (amount: { times(by: number): { toFixed(): string } } | undefined): bigint =>
          BigInt(amount?.times(100).toFixed() ?? '0')
        expect(summary?.payments).toBe(all.length)
        expect(pence(summary?.total)).toBe(sumOf(all))
        const days = all.map(({ day }) => day).sort()
        expect([summary?.first, summary?.last]).toEqual([days[0], days.at(-1)])
        expect(summary?.months.map(({ month, payments: count, total }) => [month, count, pence(total)])).toEqual(
          [...groups(all, ({ day }) => day.slice(0, 7))]
            .map(([month, own]) => [month, own.length, sumOf(own)])
            .sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
        )
        const bySupplier = groups(all, ({ supplier }) => supplier)
        expect(summary?.suppliers?.map(({ payments: count }) => count).sort()).toEqual(
          [...bySupplier.values()].map((own) => own.length).sort(),
        )
        for (const { supplier, total } of summary?.suppliers ?? [])
          expect(pence(total)).toBe(sumOf(bySupplier.get(Number(supplier.slice(5, 6))) ?? []))
      }),
    )
  })
})
