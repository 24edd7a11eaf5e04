import { addDays, termEnd, daysBetween, type IsoDate } from '@imt/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contractDates } from './contract-dates.js'
import { datesToAct } from './dates-to-act.js'

const day = fc.integer({ min: 0, max: 15_000 }).map((days): IsoDate => addDays('2000-01-01', days))

it('a rolling term holds the day it is asked about, and no shorter term does', () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom(1, 3, 6, 12, 24, 36), (end, asOf, rollsEvery) => {
      const current = contractDates({ end, rollsEvery }, { asOf }).currentEnd
      expect(current && current.latest >= asOf && current.latest >= end).toBe(true)
      if (!current || current.latest <= end) return
      // All terms are counted from one day: the end of a short month does not tell which day the others end on.
      const first = addDays(end, 1)
      const terms = Array.from({ length: 600 }, (_, times) => (times === 0 ? end : termEnd(first, times * rollsEvery)))
      const at = terms.indexOf(current.latest)
      expect(at).toBeGreaterThan(0)
      expect((terms[at - 1] ?? '') < asOf).toBe(true)
    }),
    {
      examples: [
        ['2023-02-28', '2024-02-29', 12],
        ['2023-01-31', '2023-02-28', 1],
        ['2000-02-29', '2040-01-01', 1],
        ['2006-01-28', '2026-01-29', 1],
      ],
    },
  )
})

it('notice falls before the end, and longer notice falls no later', () => {
  const unit = fc.constantFrom('days' as const, 'clearDays' as const, 'workingDays' as const, 'months' as const)
  fc.assert(
    fc.property(day, unit, fc.integer({ min: 0, max: 24 }), (end, kind, amount) => {
      const of = (length: number): IsoDate =>
        contractDates({ end, notice: { amount: length, unit: kind } }, { asOf: '2000-01-01' }).lastNoticeDay?.latest ??
        end
      expect(of(amount) <= end).toBe(true)
      expect(of(amount + 1) <= of(amount)).toBe(true)
    }),
  )
})

it('a range holds what follows from each of its days', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 12 }),
      (earliest, length, offset, amount) => {
        const latest = addDays(earliest, length)
        const inside = addDays(earliest, Math.min(offset, length))
        const of = (
          end: IsoDate | { readonly earliest: IsoDate; readonly latest: IsoDate },
        ): ReturnType<typeof contractDates> =>
          contractDates({ end, notice: { amount, unit: 'months' } }, { asOf: '2000-01-01' })
        const whole = of({ earliest, latest }).lastNoticeDay
        const single = of(inside).lastNoticeDay
        expect(whole && single && whole.earliest <= single.earliest && single.latest <= whole.latest).toBe(true)
        expect(daysBetween(earliest, latest)).toBe(length)
      },
    ),
  )
})

it('a rolling term whose first end is known only to a range holds what follows from each of its days', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 399 }),
      fc.integer({ min: 0, max: 399 }),
      day,
      fc.constantFrom(1, 3, 6, 12, 24),
      (earliest, length, offset, asOf, rollsEvery) => {
        const inside = addDays(earliest, Math.min(offset, length))
        const of = (
          end: IsoDate | { readonly earliest: IsoDate; readonly latest: IsoDate },
        ): ReturnType<typeof contractDates> =>
          contractDates({ end, rollsEvery, notice: { amount: 3, unit: 'months' } }, { asOf })
        const whole = of({ earliest, latest: addDays(earliest, length) })
        const single = of(inside)
        for (const key of ['currentEnd', 'lastNoticeDay', 'nextNoticeDay'] as const) {
          const [all, one] = [whole[key], single[key]]
          expect(all && one && all.earliest <= one.earliest && one.latest <= all.latest, key).toBe(true)
        }
      },
    ),
    { examples: [['2024-03-01', 30, 10, '2026-03-15', 12]] },
  )
})

it('every date to act on is an interval, and is overdue only once its last day is past', () => {
  const range = fc
    .tuple(day, fc.integer({ min: 0, max: 400 }))
    .map(([earliest, length]) => ({ earliest, latest: addDays(earliest, length) }))
  fc.assert(
    fc.property(
      fc.record(
        {
          start: range,
          end: range,
          breaks: fc.array(range, { maxLength: 3 }),
          review: range,
          rollsEvery: fc.constantFrom(1, 3, 12, 24),
          initialMonths: fc.integer({ min: 1, max: 60 }),
          extensions: fc.array(
            fc.record({ months: fc.integer({ min: 1, max: 36 }), count: fc.integer({ min: 1, max: 4 }) }),
            { maxLength: 3 },
          ),
          notice: fc.record({
            amount: fc.integer({ min: 0, max: 24 }),
            unit: fc.constantFrom('days' as const, 'clearDays' as const, 'workingDays' as const, 'months' as const),
          }),
        },
        { requiredKeys: [] },
      ),
      day,
      (terms, asOf) => {
        const acts = datesToAct(terms, { asOf })
        for (const { earliest, latest, of, overdue } of acts) {
          expect(earliest <= latest && of.earliest <= of.latest).toBe(true)
          expect(overdue === 'yes').toBe(latest < asOf)
        }
        expect(acts.map(({ earliest }) => earliest)).toEqual(acts.map(({ earliest }) => earliest).sort())
      },
    ),
  )
})
