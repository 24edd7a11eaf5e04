import { expect, it } from 'vitest'
import { published } from '../../test/published.js'
import { exactOutcome, outcome, outcomesOf } from '../check/outcome.js'
import type { RatioEquation, SumEquation } from '../equation/equation.js'
import { numbersOf } from '../sheet/numbers.js'
import { quantitiesOf } from '../sheet/quantities.js'
import { structureOf } from '../sheet/structure.js'
import { checkedEquations, ratioLimits, type ChangeLimits, type CheckedEquations } from './change-limits.js'

const sheetOf = (
  equation: RatioEquation | SumEquation,
  texts: Readonly<Record<string, string>>,
): CheckedEquations & { cell(name: string): number } => {
  const cells = new Map(Object.entries(texts).map(([cell, text]) => [cell, published(text, 'count')]))
  const structure = structureOf([equation])
  const quantities = quantitiesOf(structure, cells, [])
  const numbers = numbersOf(structure, quantities)
  const checked = checkedEquations(structure, numbers, outcomesOf(structure, quantities))
  return { ...checked, cell: (name) => structure.cells.indexOf(name) }
}

const reach = 3_000n
/** The changes of one cell with which the equation holds, by trying all of them. */
const byForce = ({ structure, numbers }: CheckedEquations, cell: number): readonly bigint[] => {
  const point = numbers.point(cell) ?? 0n
  const found: bigint[] = []
  for (let change = -reach; change <= reach; change += 1n) {
    const result = exactOutcome(structure, numbers, 0, new Map([[cell, point + change]]))
    if (result === outcome.exact || result === outcome.withinRounding) found.push(change)
  }
  return found
}

const isIn = ({ low, high }: ChangeLimits, change: bigint): boolean =>
  (low === null || change >= low) && (high === null || change <= high)

const ratio = (rest: Partial<RatioEquation> = {}): RatioEquation => ({
  id: 'e',
  kind: 'ratio',
  result: 'r',
  numerator: 'n',
  denominator: 'd',
  scale: 100,
  rounding: 'nearest',
  ...rest,
})

const sheets: readonly (readonly [string, Partial<RatioEquation>, readonly [string, string, string]])[] = [
  ['a percentage', {}, ['40', '30', '60']],
  ['a negative numerator', {}, ['-40', '-30', '60']],
  ['a negative denominator', {}, ['-40', '30', '-60']],
  ['both negative', {}, ['45', '-30', '-60']],
  ['a negative plan by its size', { base: 'size' }, ['44', '20', '-45']],
  ['a negative change on a negative plan', { base: 'size' }, ['-40', '-20', '-45']],
  ['a plain ratio', { scale: 1 }, ['2', '30', '60']],
  ['a result of nought', {}, ['0', '12', '90']],
  ['a numerator of nought', {}, ['7', '0', '90']],
  ['nothing of nothing', {}, ['0', '0', '90']],
]

it.each(sheets)('limits each cell of %s to what trying all changes finds', (_, rest, [r, n, d]) => {
  const checked = sheetOf(ratio(rest), { r, n, d })
  for (const name of ['r', 'n', 'd']) {
    const limits = ratioLimits(checked, 0, checked.cell(name))
    const forced = byForce(checked, checked.cell(name))
    // A denominator keeps its sign: what would turn it is not looked for.
    const point = checked.numbers.point(checked.cell('d')) ?? 0n
    const kept = name === 'd' ? forced.filter((change) => (point + change) * point > 0n) : forced
    expect(kept.filter((change) => !isIn(limits, change))).toEqual([])
    if (kept.length === 0 || name === 'd') continue
    const [least, most] = [kept[0], kept.at(-1)]
    if (least !== -reach) expect([name, limits.low]).toEqual([name, least])
    if (most !== reach) expect([name, limits.high]).toEqual([name, most])
  }
})

it.each(['truncated', 'either'] as const)('leaves out nothing with which a result that is %s holds', (rounding) => {
  for (const texts of [
    { r: '33', n: '20', d: '60' },
    { r: '-33', n: '-20', d: '60' },
    { r: '33.3', n: '20', d: '60' },
  ])
    for (const name of ['r', 'n', 'd']) {
      const checked = sheetOf(ratio({ rounding }), texts)
      const limits = ratioLimits(checked, 0, checked.cell(name))
      expect(byForce(checked, checked.cell(name)).filter((change) => !isIn(limits, change) && name !== 'd')).toEqual([])
    }
})

const preferred = (rest: Partial<RatioEquation>, texts: readonly [string, string, string]): readonly unknown[] => {
  const [r, n, d] = texts
  const checked = sheetOf(ratio(rest), { r, n, d })
  const one = checked.numbers.one(0)
  return ['r', 'n', 'd'].map((name) => {
    const cell = checked.cell(name)
    const change = ratioLimits(checked, 0, cell).preferred
    return change === null ? null : Number((checked.numbers.point(cell) ?? 0n) + change) / Number(one)
  })
}

it('prefers what agrees to the last digit', () => {
  expect(preferred({}, ['40', '30', '60'])).toEqual([50, 24, 75])
  expect(preferred({}, ['-40', '30', '-60'])).toEqual([-50, 24, -75])
  expect(preferred({ base: 'size' }, ['44', '20', '-45'])[1]).toBeCloseTo(19.8)
  expect(preferred({ scale: 1 }, ['2', '30', '60'])).toEqual([0.5, 120, 15])
  expect(preferred({}, ['0', '12', '90'])[2]).toBeNull()
  // 20 of 60 are 33.33 per cent: cut to 33, and so is -33.33 to -33.
  expect(preferred({ rounding: 'truncated' }, ['40', '20', '60'])[0]).toBe(33)
  expect(preferred({ rounding: 'truncated' }, ['40', '40', '60'])[0]).toBe(66)
  expect(preferred({ rounding: 'truncated' }, ['-40', '-40', '60'])[0]).toBe(-66)
})

it('limits nothing that is no ratio, has no point, or has no end', () => {
  const sum: SumEquation = { id: 'e', kind: 'sum', total: 'r', terms: [{ cell: 'n', sign: 1 }] }
  const ofSum = sheetOf(sum, { r: '5', n: '4' })
  const anything = { low: null, high: null, preferred: null }
  expect(ratioLimits(ofSum, 0, ofSum.cell('r'))).toEqual(anything)
  const ofRange = sheetOf(ratio(), { r: '40', n: '20 to 30', d: '60' })
  expect(ratioLimits(ofRange, 0, ofRange.cell('n'))).toEqual(anything)
})

it('allows nothing where the denominator may be nought', () => {
  const checked = sheetOf(ratio(), { r: '40', n: '30', d: '60' })
  const values = new Map([[checked.cell('d'), 0n]])
  const limits = ratioLimits(checked, 0, checked.cell('n'), values)
  expect(limits).toEqual({ low: 1n, high: 0n, preferred: null })
})

it('limits the changes of a sum by what its figures leave open, once', () => {
  const sum = (rounding: SumEquation['rounding']): SumEquation => ({
    id: 'e',
    kind: 'sum',
    total: 't',
    terms: [
      { cell: 'a', sign: 1 },
      { cell: 'b', sign: -1 },
    ],
    ...(rounding && { rounding }),
  })
  const limitsOf = (rounding: SumEquation['rounding']): readonly (number | null)[] => {
    const checked = sheetOf(sum(rounding), { t: '50', a: '70', b: '30' })
    const one = Number(checked.numbers.one(0))
    const limits = checked.sumLimits(0)
    expect(checked.sumLimits(0)).toBe(limits)
    return [limits.low, limits.high, limits.preferred].map((end) => (end === null ? null : Number(end) / one))
  }
  expect(limitsOf('nearest')).toEqual([-11.5, -8.5, -10])
  expect(limitsOf('none')).toEqual([-10, -10, -10])
  // Cut figures may be larger by less than one: the ends do not belong to it.
  const [low, high, best] = limitsOf('truncated')
  expect(best).toBe(-10)
  expect(low).toBeGreaterThan(-12)
  expect(low).toBeLessThanOrEqual(-11.9)
  expect(high).toBeLessThan(-9)
  expect(high).toBeGreaterThanOrEqual(-9.1)
})
