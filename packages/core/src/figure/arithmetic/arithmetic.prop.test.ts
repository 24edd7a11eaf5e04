import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureOf } from '../../../test/support/said.js'
import type { Unit } from '../unit.js'
import { Decimal } from '../../decimal.js'
import type { Figure } from '../figure.js'
import { parseFigure } from '../parse-figure.js'
import { differenceOf } from './difference-of.js'
import type { Computed } from './operand.js'
import { productOf } from './product-of.js'
import { ratioOf } from './ratio-of.js'
import { shareAmong, shareOf } from './share-of.js'
import { sumFigures } from './sum-figures.js'

const number = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 9_999_999 }))
const text = (isNegative: boolean): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom('', 'about ', 'nearly ', 'just over ', 'over ', 'at least ', 'up to ', 'under '), number)
      .map(([words, n]) => `${words}${words === 'under ' ? n + 1 : n}`),
    fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)} to ${Math.max(a, b)}`),
    fc.constantFrom('TBC', '-', '', 'Not held'),
    ...(isNegative ? [number.map((n) => `-${n}`), fc.tuple(number, number).map(([a, b]) => `-${a} to ${b}`)] : []),
  )
const read = (unit: Unit, published: string): Figure => figureOf(parseFigure(published, { unit }))

/** A figure and a true value that it does not rule out. */
const known = (
  unit: Unit,
  isNegative = unit === 'gbp',
): fc.Arbitrary<{ readonly figure: Figure; readonly truth: Decimal }> =>
  fc
    .tuple(text(isNegative), fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 1_000_000 }))
    .map(([published, part, beyond]) => {
      const figure = read(unit, published)
      const floor = isNegative ? null : new Decimal(0)
      const low = figure.low ?? floor
      const truth =
        low !== null && figure.high !== null
          ? low.plus(figure.high.minus(low).times(part).div(1_000))
          : low !== null
            ? low.plus(beyond)
            : figure.high !== null
              ? figure.high.minus(beyond)
              : new Decimal(beyond - 500_000)
      return { figure, truth }
    })

const holds = ({ low, high, value }: Computed, truth: Decimal): void => {
  expect(low === null || low.lte(truth), `${String(low)} <= ${String(truth)}`).toBe(true)
  expect(high === null || high.gte(truth), `${String(truth)} <= ${String(high)}`).toBe(true)
  if (value !== null) expect((low === null || low.lte(value)) && (high === null || high.gte(value))).toBe(true)
}
const runs = { numRuns: 2_000 }

describe('whatever the true values are, the result allows for them', () => {
  const lists = (unit: Unit): fc.Arbitrary<readonly { readonly figure: Figure; readonly truth: Decimal }[]> =>
    fc.array(known(unit), { maxLength: 8 })

  it.each(['gbp', 'count'] as const)('sum of %s', (unit) => {
    fc.assert(
      fc.property(lists(unit), (items) => {
        const sum = sumFigures(items.map((item) => item.figure))
        holds(
          sum,
          items.reduce((total, item) => total.plus(item.truth), new Decimal(0)),
        )
        expect(sum.complete).toBe(items.every((item) => item.figure.kind !== 'absent'))
        expect(sum.absent.length + sum.countedAsZero.length).toBe(
          items.filter((item) => item.figure.kind === 'absent').length,
        )
      }),
      runs,
    )
  })
  it.each(['gbp', 'count'] as const)('difference, product and ratio of %s', (unit) => {
    fc.assert(
      fc.property(known(unit), known(unit), (a, b) => {
        holds(differenceOf(a.figure, b.figure), a.truth.minus(b.truth))
        holds(productOf(a.figure, b.figure), a.truth.times(b.truth))
        holds(productOf(a.figure, a.figure), a.truth.times(a.truth))
        const ratio = ratioOf(a.figure, b.figure)
        if (ratio.ok) holds(ratio.value, a.truth.div(b.truth))
        else
          expect(
            b.figure.kind === 'absent' || ((b.figure.low?.lte(0) ?? true) && (b.figure.high?.gte(0) ?? true)),
          ).toBe(true)
      }),
      runs,
    )
  })
  it('share of a stated whole', () => {
    fc.assert(
      fc.property(known('count'), known('count'), (a, b) => {
        const share = shareOf(a.figure, b.figure)
        if (a.truth.gt(b.truth) || b.truth.isZero()) return
        if (share.ok) holds(share.value, a.truth.div(b.truth))
        else expect(share.refusal.code).toBe('denominatorMayBeZero')
      }),
      runs,
    )
  })
  it('share among parts, no wider than dividing by their sum', () => {
    fc.assert(
      fc.property(fc.array(known('count'), { minLength: 1, maxLength: 6 }), fc.nat(), (items, pick) => {
        const index = pick % items.length
        const figures = items.map((item) => item.figure)
        const share = shareAmong(figures, index)
        const total = items.reduce((sum, item) => sum.plus(item.truth), new Decimal(0))
        if (!share.ok) {
          expect(share.refusal.code).toBe('denominatorMayBeZero')
          return
        }
        if (!total.isZero()) holds(share.value, (items[index]?.truth ?? new Decimal(0)).div(total))
        const sum = sumFigures(figures)
        const own = figures[index]
        if (
          sum.low === null ||
          sum.low.isZero() ||
          own === undefined ||
          own.high === null ||
          own.low === null ||
          sum.high === null
        )
          return
        expect(share.value.low?.gte(own.low.div(sum.high).minus('1e-30'))).toBe(true)
        expect(share.value.high?.lte(Decimal.min(1, own.high.div(sum.low)).plus('1e-30'))).toBe(true)
      }),
      runs,
    )
  })
})

describe('the order of the figures', () => {
  it('does not change a sum', () => {
    fc.assert(
      fc.property(
        fc
          .array(known('gbp'), { maxLength: 12 })
          .chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))),
        ([items, shuffled]) => {
          const shown = (list: typeof items): unknown => {
            const { low, value, high, complete, absent } = sumFigures(list.map((item) => item.figure))
            return [low?.toFixed(), value?.toFixed(), high?.toFixed(), complete, absent.length]
          }
          expect(shown(shuffled)).toEqual(shown(items))
        },
      ),
      runs,
    )
  })
  it('and a sum of exact amounts is exact', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(-9_007_199_254_740_991n, 9_007_199_254_740_991n), { maxLength: 20 }), (pence) => {
        const figures = pence.map((amount) => read('gbp', new Decimal(String(amount)).div(100).toFixed()))
        const sum = sumFigures(figures)
        expect(sum.value?.times(100).toFixed()).toBe(String(pence.reduce((total, amount) => total + amount, 0n)))
        expect(sum.low?.eq(sum.value ?? NaN) === true && sum.high?.eq(sum.value ?? NaN) === true).toBe(true)
      }),
    )
  })
})
