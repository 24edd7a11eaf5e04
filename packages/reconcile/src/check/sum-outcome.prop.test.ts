import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Decimal, type Figure } from '@imt/core'
import { published } from '../../test/published.js'
import { reconcile } from '../reconcile.js'
import { sumOutcome, type SignedFigure } from './sum-outcome.js'

/** Numbers that no double holds, or no sum of several. */
const long = ['9007199254740993', '9007199254740992', '-9007199254740991', '0.000000001', `1${'0'.repeat(40)}`]

const figureOf = (text: string): Figure => {
  if (!long.includes(text)) return published(text)
  const value = new Decimal(text)
  return { text, unit: 'gbp', kind: 'exact', value, low: value, high: value, decimals: value.decimalPlaces() }
}

/** Texts of every kind of figure: plain, rounded, long, signed, approximate, ranges, bounds, and those of no number. */
const texts = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -9, max: 9 }).map(String) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.integer({ min: -40, max: 40 }), fc.nat({ max: 99 })).map(([a, b]) => `${a}.${b}`),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '£5k',
      '(3)',
      '-',
      '',
      'n/a',
      'c. 4',
      '1-3',
      '<5',
      '>2',
      'TBC',
      '4.0',
      '-0',
      '0',
      '0.00',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...long) },
)
const terms = fc.array(fc.tuple(texts, fc.constantFrom(1 as const, -1 as const)), { maxLength: 5 })

const byReconcile = (
  total: string,
  parts: readonly (readonly [string, 1 | -1])[],
  zeros: readonly 'dash'[],
): string => {
  const { counts } = reconcile({
    cells: new Map([['t', figureOf(total)], ...parts.map(([text], at) => [`p${at}`, figureOf(text)] as const)]),
    equations: [{ id: 'e', kind: 'sum', total: 't', terms: parts.map(([, sign], at) => ({ cell: `p${at}`, sign })) }],
    absentAsZero: zeros,
  })
  return (['exact', 'withinRounding', 'violated', 'unchecked'] as const).filter((each) => counts[each] > 0).join()
}

it('judges a sum as reconcile does', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(texts, terms, fc.subarray(['dash'] as const), (total, parts, zeros) => {
      const own = parts.map(([text, sign]): SignedFigure => ({ figure: figureOf(text), sign }))
      const found = sumOutcome(figureOf(total), own, zeros)
      seen.add(found)
      expect(found).toBe(byReconcile(total, parts, zeros))
    }),
    { numRuns: 3_000 },
  )
  expect([...seen].sort()).toEqual(['exact', 'unchecked', 'violated', 'withinRounding'])
})
