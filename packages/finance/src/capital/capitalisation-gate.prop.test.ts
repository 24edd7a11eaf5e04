import { Decimal } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capitalisationGate } from './capitalisation-gate.js'
import type { Purchase, PurchaseLine } from './purchase.js'

/** Prices on and about the limits, net, gross and half recovered. */
const unitPrice = fc.oneof(
  fc.constantFrom(
    '0',
    '208.33',
    '208.34',
    '227.27',
    '250',
    '250.01',
    '4166.66',
    '4166.67',
    '4545.45',
    '4545.46',
    '4999.99',
    '5000',
    '5000.01',
  ),
  fc.integer({ min: 0, max: 700_000 }).map((pence) => new Decimal(pence).div(100).toFixed()),
)
const line = fc.record({ quantity: fc.integer({ min: 1, max: 30 }), unitPrice })
const yes = fc.option(fc.boolean(), { nil: undefined })
const group = fc
  .record({ functionallyInterdependent: yes, boughtTogether: yes, disposedTogether: yes, singleManagerialControl: yes })
  .map((said) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)))
const tests = fc
  .record({ heldForUse: yes, futureBenefit: yes, usedOverOneYear: yes, measurable: yes })
  .map((said) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)))
const purchase = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 5 }),
  vat: fc.record({
    basis: fc.constantFrom<Purchase['vat']['basis']>('net', 'gross', 'unstated'),
    ratePercent: fc.constantFrom('0', '17.5', '20'),
    recoverablePercent: fc.constantFrom('0', '50', '100'),
  }),
  group,
  tests,
}) as fc.Arbitrary<Purchase>
const rank = { revenue: 0, candidate: 1, capital: 2 } as const
const judge = (given: Purchase): ReturnType<typeof capitalisationGate> => capitalisationGate(given, '2020-09-01')

describe('capitalisationGate', () => {
  it('judges a line the same wherever it stands', () => {
    fc.assert(
      fc.property(purchase, (given) => {
        const there = judge(given)
        const back = judge({ ...given, lines: [...given.lines].reverse() })
        expect(back.outcome).toBe(there.outcome)
        expect([...back.lines].reverse().map(({ outcome }) => outcome)).toEqual(
          there.lines.map(({ outcome }) => outcome),
        )
      }),
    )
  })

  it('never takes more money, or one more line, for less of capital', () => {
    fc.assert(
      fc.property(purchase, line, fc.integer({ min: 1, max: 100_000 }), (given, more, pence) => {
        const before = judge(given).lines
        const dearer = (one: PurchaseLine): PurchaseLine => ({
          ...one,
          unitPrice: new Decimal(one.unitPrice).plus(new Decimal(pence).div(100)).toFixed(),
        })
        for (const after of [
          judge({ ...given, lines: given.lines.map(dearer) }),
          judge({ ...given, lines: [...given.lines, more] }),
        ])
          for (const [index, { outcome }] of before.entries())
            expect(rank[after.lines[index]?.outcome ?? 'revenue']).toBeGreaterThanOrEqual(rank[outcome])
      }),
    )
  })

  it('says capital only of what meets every test, and revenue of what fails one, whatever it costs', () => {
    fc.assert(
      fc.property(purchase, (given) => {
        const answers = judge(given).tests.map(({ answer }) => answer)
        for (const { outcome } of judge(given).lines) {
          if (outcome === 'capital') expect(answers).toEqual([true, true, true, true])
          if (answers.includes(false)) expect(outcome).toBe('revenue')
        }
      }),
    )
  })

  it('never calls capital what is bought for twelve months or fewer', () => {
    fc.assert(
      fc.property(purchase, fc.integer({ min: 1, max: 12 }), (given, termMonths) => {
        expect(judge({ ...given, termMonths }).outcome).toBe('revenue')
      }),
    )
  })

  it('always says why, line by line and together, and which bases it tested', () => {
    fc.assert(
      fc.property(purchase, (given) => {
        const { lines, reasons, tested, outcome } = judge(given)
        expect([reasons, ...lines.map((one) => one.reasons)].every(({ length }) => length > 0)).toBe(true)
        expect(lines.map(({ index }) => index)).toEqual([...given.lines.keys()])
        expect(tested.map(({ basis }) => basis)).toEqual(
          given.vat.basis === 'unstated' ? ['net', 'gross'] : [given.vat.basis],
        )
        if (new Set(tested.map((one) => one.outcome)).size > 1) expect(outcome).toBe('candidate')
      }),
    )
  })
})
