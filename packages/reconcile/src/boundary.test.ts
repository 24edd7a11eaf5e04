import { describe, expect, it } from 'vitest'
import { published } from '../test/published.js'
import type { Equation, SumEquation } from './equation/equation.js'
import { reconcile } from './reconcile.js'

const sheet = (texts: Readonly<Record<string, string>>, equation: Equation): ReturnType<typeof reconcile> =>
  reconcile({
    cells: new Map(Object.entries(texts).map(([cell, text]) => [cell, published(text)])),
    equations: [equation],
  })

const total = (count: number, rounding?: SumEquation['rounding']): SumEquation => ({
  id: 'total',
  kind: 'sum',
  total: 't',
  terms: Array.from({ length: count }, (_, at) => ({ cell: `p${at}`, sign: 1 })),
  ...(rounding === undefined ? {} : { rounding }),
})

const outcome = (texts: Readonly<Record<string, string>>, equation: Equation): string => {
  const { counts } = sheet(texts, equation)
  return counts.violated > 0 ? 'violated' : counts.unchecked > 0 ? 'unchecked' : counts.exact > 0 ? 'exact' : 'rounding'
}

describe('sums at the very edge of what rounding explains', () => {
  // Bound by hand: (n + 1) / 2 last digits when all have the same; source of the rule: XBRL Calculations 1.1.
  it.each([
    ['the same', { t: '8', p0: '4', p1: '4', p2: '0' }, 'exact'],
    ['bound 2, out by 2 upwards', { t: '10', p0: '4', p1: '4', p2: '0' }, 'rounding'],
    ['bound 2, out by 2 downwards', { t: '6', p0: '4', p1: '4', p2: '0' }, 'rounding'],
    ['bound 2, out by 3 upwards', { t: '11', p0: '4', p1: '4', p2: '0' }, 'violated'],
    ['bound 2, out by 3 downwards', { t: '5', p0: '4', p1: '4', p2: '0' }, 'violated'],
    ['bound 0.065, out by 0.06', { t: '173.1', p0: '173.06', p1: '0.00', p2: '-0.02' }, 'rounding'],
    ['bound 0.065, out by 0.07', { t: '173.1', p0: '173.03', p1: '0.00', p2: '0.00' }, 'violated'],
    ['bound 1500 under thousands, out by 1500', { t: '£4k', p0: '£1k', p1: '£1k', p2: '£500' }, 'rounding'],
    ['bound 1500.5 under thousands, out by 1501', { t: '£4k', p0: '£1k', p1: '£1k', p2: '£499' }, 'violated'],
  ])('%s', (_, texts, expected) => {
    expect(outcome(texts, total(3))).toBe(expected)
  })

  it.each([
    // 173.06 is 173.055 to 173.065, 173.1 is 173.05 to 173.15, 180.2 is 180.15 to 180.25.
    ['173.1', '173.06', 'rounding'],
    ['180.2', '173.06', 'violated'],
    ['173.0', '173.06', 'violated'],
    ['173.1', '173.15', 'rounding'],
    ['173.1', '173.16', 'violated'],
  ])('%s against %s: %s', (t, p0, expected) => {
    expect(outcome({ t, p0 }, { ...total(1), kind: 'equal' })).toBe(expected)
  })

  it('states the bound', () => {
    expect(sheet({ t: '11', p0: '4', p1: '4', p2: '0' }, total(3)).violations[0]).toMatchObject({
      stated: '11',
      computed: '8',
      difference: '3',
      bound: '2',
      statedRange: { low: '10.5', high: '11.5' },
      computedRange: { low: '6.5', high: '9.5' },
    })
    expect(sheet({ t: '10', p0: '4', p1: '4', p2: '0' }, total(3)).roundings[0]).toMatchObject({
      difference: '2',
      bound: '2',
    })
  })
})

describe('truncated sums: the far end is left out', () => {
  it.each([
    // 4 and 4 stand for 8 to before 10; 9 for 9 to before 10, 10 for 10 to before 11.
    ['8', '4', '4', 'exact'],
    ['9', '4', '4', 'rounding'],
    ['10', '4', '4', 'violated'],
    ['7', '4', '4', 'violated'],
    ['-9', '-4', '-4', 'rounding'],
    ['-10', '-4', '-4', 'violated'],
    ['-7', '-4', '-4', 'violated'],
    // Zero stands for less than one either way.
    ['1', '0', '0', 'rounding'],
    ['2', '0', '0', 'violated'],
    ['0', '0', '0', 'exact'],
    ['0', '1', '-1', 'exact'],
    ['1', '1', '-1', 'violated'],
  ])('%s = %s + %s: %s', (t, p0, p1, expected) => {
    expect(outcome({ t, p0, p1 }, total(2, 'truncated'))).toBe(expected)
  })
})

describe('sums of what was never rounded', () => {
  it.each([
    ['£8.00', '£4.00', '£4.00', 'exact'],
    ['£8.01', '£4.00', '£4.00', 'violated'],
    ['£7.99', '£4.00', '£4.00', 'violated'],
  ])('%s = %s + %s: %s', (t, p0, p1, expected) => {
    expect(outcome({ t, p0, p1 }, total(2, 'none'))).toBe(expected)
  })
})

describe('ratios at the very edge', () => {
  const percent = (rounding: 'nearest' | 'truncated' | 'either', base?: 'size'): Equation => ({
    id: 'share',
    kind: 'ratio',
    result: 'r',
    numerator: 'n',
    denominator: 'd',
    scale: 100,
    rounding,
    ...(base ? { base } : {}),
  })
  it.each([
    // 1/3 of amounts in pence: 33.33 to 33.34%. Operands are so precise that only the result's rounding counts.
    ['33.3%', '£1,000.00', '£3,000.00', 'nearest', 'exact'],
    ['33.4%', '£1,000.00', '£3,000.00', 'nearest', 'violated'],
    ['66.6%', '£2,000.00', '£3,000.00', 'truncated', 'exact'],
    ['66.7%', '£2,000.00', '£3,000.00', 'truncated', 'violated'],
    ['66.6%', '£2,000.00', '£3,000.00', 'nearest', 'violated'],
    ['66.7%', '£2,000.00', '£3,000.00', 'nearest', 'exact'],
    ['66.6%', '£2,000.00', '£3,000.00', 'either', 'exact'],
    ['66.7%', '£2,000.00', '£3,000.00', 'either', 'exact'],
    ['66.5%', '£2,000.00', '£3,000.00', 'either', 'violated'],
    // A negative is cut towards zero.
    ['-66.6%', '-£2,000.00', '£3,000.00', 'truncated', 'exact'],
    ['-66.7%', '-£2,000.00', '£3,000.00', 'truncated', 'violated'],
    // Exactly half way: both neighbours are the nearest.
    ['12%', '£125.00', '£1,000.00', 'nearest', 'exact'],
    ['13%', '£125.00', '£1,000.00', 'nearest', 'exact'],
    ['14%', '£125.00', '£1,000.00', 'nearest', 'violated'],
    // Truncated, the far end is left out: £130 of £1,000 is 13%, but £129.999.. within the pence is 12%.
    ['12%', '£130.00', '£1,000.00', 'truncated', 'rounding'],
    ['12%', '£130.02', '£1,000.00', 'truncated', 'violated'],
    ['13%', '£130.00', '£1,000.00', 'truncated', 'exact'],
    // Rounding of the operands: 0.9 of 0.4 may be anything from 0.85/0.45 to 0.95/0.35 (Isle of Wight, August 2004).
    ['199.1%', '-0.9', '-0.4', 'nearest', 'rounding'],
    ['188.8%', '-0.9', '-0.4', 'nearest', 'violated'],
    ['271.4%', '-0.9', '-0.4', 'nearest', 'rounding'],
    ['271.5%', '-0.9', '-0.4', 'nearest', 'violated'],
    // Truncated from the low corner of £10.095m (10,094,500 / 120,748,000 = 8.35997%), though the printed amounts give
    // 8.3604%.
    ['8.35%', '£10.095m', '£120,748,000', 'truncated', 'rounding'],
    ['8.35%', '£10.095m', '£120,748,000', 'nearest', 'violated'],
  ] as const)('%s = %s / %s, %s: %s', (r, n, d, rounding, expected) => {
    expect(outcome({ r, n, d }, percent(rounding))).toBe(expected)
  })

  it('divides by the size of the base where that is the convention', () => {
    // Salisbury, August 2016: a variance of 2,004 on a plan of -4,515 is printed as 44.4%.
    expect(outcome({ r: '44.4%', n: '2,004', d: '-4,515' }, percent('nearest', 'size'))).toBe('exact')
    expect(outcome({ r: '44.4%', n: '2,004', d: '-4,515' }, percent('nearest'))).toBe('violated')
    expect(outcome({ r: '-44.4%', n: '2,004', d: '-4,515' }, percent('nearest'))).toBe('exact')
  })

  it('does not divide by zero, nor by what may be zero', () => {
    expect(sheet({ r: '0%', n: '0', d: '0' }, percent('nearest')).unchecked[0]?.reason).toBe('denominatorZero')
    expect(sheet({ r: '5%', n: '£50', d: '£300m' }, percent('nearest')).unchecked).toEqual([])
    expect(sheet({ r: '5%', n: '£50', d: '£0 to £1,000' }, percent('nearest')).unchecked[0]?.reason).toBe(
      'denominatorMayBeZero',
    )
  })
})
