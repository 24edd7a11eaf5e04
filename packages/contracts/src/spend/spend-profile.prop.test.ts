import { Decimal, financialYear } from '@imt/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spendProfile } from './spend-profile.js'

it('adds up to the total, over days that follow one another in the years of core', () => {
  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10) as '2000-01-01')
  fc.assert(
    fc.property(day, day, fc.bigInt({ min: 0n, max: 10n ** 18n }), (a, b, pence) => {
      const [start, end] = a <= b ? [a, b] : [b, a]
      const total = new Decimal(String(pence)).dividedBy(100)
      const rows = spendProfile({ start, end, total })
      expect(rows.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)).toFixed()).toBe(total.toFixed())
      for (const row of rows)
        expect([financialYear(row.from).label, financialYear(row.to).label]).toEqual([row.year, row.year])
      expect(rows[0]?.from).toBe(start)
      expect(rows.at(-1)?.to).toBe(end)
    }),
    {
      examples: [
        ['2000-02-29', '2000-02-29', 1n],
        ['2000-01-01', '2050-01-01', 10n ** 18n],
        ['2024-03-31', '2024-04-01', 0n],
      ],
    },
  )
})
