import { describe, expect, it } from 'vitest'
import { figureOf } from '../../../test/support/said.js'
import type { Parsed } from '../../remark/remark.js'
import type { Unit } from '../unit.js'
import type { Figure } from '../figure.js'
import { parseFigure } from '../parse-figure.js'
import { differenceOf } from './difference-of.js'
import type { ArithmeticOptions, Computed } from './operand.js'
import { productOf } from './product-of.js'
import { ratioOf } from './ratio-of.js'
import { shareAmong, shareOf } from './share-of.js'
import { sumFigures } from './sum-figures.js'

const figure = (text: string, unit: Unit = 'count'): Figure => figureOf(parseFigure(text, { unit }))
const figures = (texts: readonly string[], unit: Unit = 'count'): Figure[] => texts.map((text) => figure(text, unit))
const plain = ({ low, high, value }: Computed, places?: number): readonly (string | null)[] =>
  [low, value, high].map((end) => (places === undefined ? end?.toFixed() : end?.toFixed(places)) ?? null)
const ok = (read: Parsed<Computed>): Computed => {
  if (!read.ok) throw new Error(`refused: ${read.refusal.code}`)
  return read.value
}

describe('sumFigures', () => {
  it('adds up the asset table of the Plymouth page: 21,736 or more, four classes unknown', () => {
    const sum = sumFigures(
      figures(['4307', '790', '548', 'TBC', 'TBC', 'TBC', '145', 'TBC', '494', 'Approx. 15500', '2']),
    )
    expect(plain(sum)).toEqual(['21736', null, null])
    expect(sum).toMatchObject({ complete: false, absent: [3, 4, 5, 7], countedAsZero: [] })
  })
  it('counts a dash as zero only where asked, and says which', () => {
    const staff = figures(['-', '4.60', '-', ''], 'wte')
    expect(sumFigures(staff)).toMatchObject({
      low: null,
      high: null,
      value: null,
      complete: false,
      absent: [0, 2, 3],
      countedAsZero: [],
    })
    const sum = sumFigures(staff, { absentAsZero: ['dash'] })
    expect(sum).toMatchObject({ value: null, complete: false, absent: [3], countedAsZero: [0, 2] })
    const whole = sumFigures(staff, { absentAsZero: ['dash', 'blank'] })
    expect(plain(whole)).toEqual(['4.6', '4.6', '4.6'])
    expect(whole).toMatchObject({ complete: true, absent: [], countedAsZero: [0, 2, 3] })
  })
  it.each(['TBC', 'Not held', 'Withheld', 'Note 1', '#REF!', '*', '..'])('never counts %s as zero', (text) => {
    expect(sumFigures(figures(['5', text]), { absentAsZero: ['dash', 'blank', 'notApplicable'] })).toMatchObject({
      complete: false,
      absent: [1],
      countedAsZero: [],
    })
  })
  it.each<[readonly string[], Unit, ArithmeticOptions, readonly (string | null)[]]>([
    [[], 'gbp', {}, ['0', '0', '0']],
    [['£0.10', '£0.20'], 'gbp', {}, ['0.3', '0.3', '0.3']],
    [['over 5', '3'], 'count', {}, ['9', null, null]],
    [['up to 5', '3'], 'count', {}, ['3', null, '8']],
    [['nearly 10,000', '3,000 to 4,000'], 'count', {}, ['12500', null, '13999']],
    [['£1.2m', '£825k'], 'gbp', {}, ['2025000', '2025000', '2025000']],
    [['£1.2m', '£825k'], 'gbp', { bounds: 'rounding' }, ['1974500', '2025000', '2075500']],
    [['N/A', '5'], 'count', { absentAsZero: ['notApplicable'] }, ['5', '5', '5']],
  ])('%j (%s, %j) come to %j', (texts, unit, options, expected) =>
    expect(plain(sumFigures(figures(texts, unit), options))).toEqual(expected),
  )

  it('refuses a wrong call by name', () => {
    expect(() => sumFigures([figure('5'), figure('5', 'wte')])).toThrow(
      /sumFigures: figures must have one unit, not count and wte/,
    )
    expect(() => sumFigures([], { absentAsZero: ['toBeConfirmed' as 'dash'] })).toThrow(/absentAsZero/)
    expect(() => sumFigures([], { bounds: 'tight' as 'stated' })).toThrow(/bounds/)
    expect(() => sumFigures([undefined as never])).toThrow(/sumFigures: every figure/)
    expect(() => ratioOf(figure('5'), undefined as never)).toThrow(/ratioOf: every figure/)
    expect(() => sumFigures(undefined as never)).toThrow(/sumFigures: figures must be an array/)
  })
})

describe('differenceOf', () => {
  it('subtracts interval ends crosswise', () => {
    expect(plain(differenceOf(figure('10 to 20'), figure('3 to 4')))).toEqual(['6', null, '17'])
    expect(plain(differenceOf(figure('over 5'), figure('3')))).toEqual(['3', null, null])
    expect(plain(differenceOf(figure('3'), figure('over 5')))).toEqual([null, null, '-3'])
    expect(plain(differenceOf(figure('£5.10', 'gbp'), figure('(£0.20)', 'gbp')))).toEqual(['5.3', '5.3', '5.3'])
  })
  it('does not widen a figure less itself', () => {
    const about = figure('Approx. 15500')
    expect(plain(differenceOf(about, about))).toEqual(['0', '0', '0'])
    expect(plain(differenceOf(about, figure('Approx. 15500')))).toEqual(['-100', '0', '100'])
    const range = figure('10 to 20')
    expect(plain(differenceOf(range, range))).toEqual(['0', null, '0'])
    const unknown = figure('TBC')
    expect(differenceOf(unknown, unknown)).toMatchObject({ complete: false, absent: [0, 1], low: null, high: null })
  })
  it('says what is absent', () => {
    expect(differenceOf(figure('5'), figure('TBC'))).toMatchObject({
      low: null,
      value: null,
      complete: false,
      absent: [1],
    })
    expect(plain(differenceOf(figure('5'), figure('TBC')))).toEqual([null, null, '5'])
    expect(differenceOf(figure('5'), figure('-'), { absentAsZero: ['dash'] })).toMatchObject({
      complete: true,
      countedAsZero: [1],
    })
  })
})

describe('productOf', () => {
  it('multiplies across units, with signs and unbounded ends', () => {
    expect(plain(productOf(figure('5,097'), figure('£678.22', 'gbp')))).toEqual([
      '3456887.34',
      '3456887.34',
      '3456887.34',
    ])
    expect(plain(productOf(figure('10 to 20'), figure('(5) to 3', 'gbp')))).toEqual(['-100', null, '60'])
    expect(plain(productOf(figure('over 5'), figure('0')))).toEqual(['0', null, '0'])
    expect(plain(productOf(figure('over 5'), figure('2')))).toEqual(['12', null, null])
    expect(plain(productOf(figure('TBC'), figure('-£5', 'gbp')))).toEqual([null, null, '0'])
  })
  it('knows that a square is not negative', () => {
    const range = figure('(2) to 3', 'wte')
    expect(plain(productOf(range, range))).toEqual(['0', null, '9'])
    expect(plain(productOf(range, figure('(2) to 3', 'wte')))).toEqual(['-6', null, '9'])
    const over = figure('over 5')
    expect(plain(productOf(over, over))).toEqual(['36', null, null])
  })
})

describe('ratioOf', () => {
  it.each<[string, string, readonly string[], string]>([
    ['5,097', 'approximately 11,000', ['0.443', '0.463', '0.485'], 'devices per user on the Plymouth page'],
    ['approximately 11,000', '5,097', ['2.060', '2.158', '2.256'], 'users per device: the reciprocal, bounds swapped'],
    ['about 1.05 million', 'about 1.37 million', ['0.760', '0.766', '0.773'], 'Windows 7 share, published as 76%'],
    ['587,531', '1,376,310', ['0.427', '0.427', '0.427'], 'published as 42.7%'],
  ])('%s / %s is %j (%s)', (numerator, denominator, expected) =>
    expect(plain(ok(ratioOf(figure(numerator), figure(denominator))), 3)).toEqual(expected),
  )

  it('shows a published ratio to be impossible: Sheffield, over 13,000 people and 3,200 devices, said to be 3 to 1', () => {
    expect(ok(ratioOf(figure('over 13,000'), figure('3,200'))).low?.gt(4)).toBe(true)
  })
  it.each([
    ['5', '0'],
    ['5', 'up to 5'],
    ['5', '(2) to 3'],
    ['0', '0'],
  ])('%s / %s is refused, not infinite', (a, b) =>
    expect(ratioOf(figure(a, 'wte'), figure(b, 'wte'))).toMatchObject({
      ok: false,
      refusal: { code: 'denominatorMayBeZero' },
    }),
  )
  it('refuses an absent divisor and keeps an absent numerator open', () => {
    expect(ratioOf(figure('5'), figure('TBC'))).toMatchObject({ ok: false, refusal: { code: 'denominatorAbsent' } })
    expect(ratioOf(figure('5'), figure('-'), { absentAsZero: ['dash'] })).toMatchObject({
      ok: false,
      refusal: { code: 'denominatorMayBeZero' },
    })
    expect(ok(ratioOf(figure('TBC'), figure('5')))).toMatchObject({
      high: null,
      value: null,
      complete: false,
      absent: [0],
    })
    expect(plain(ok(ratioOf(figure('TBC'), figure('5'))))).toEqual(['0', null, null])
  })
  it('is 1 for a figure and itself, and takes unbounded divisors', () => {
    const about = figure('about 500')
    expect(plain(ok(ratioOf(about, about)))).toEqual(['1', '1', '1'])
    expect(plain(ok(ratioOf(figure('10'), figure('at least 5'))))).toEqual(['0', null, '2'])
    expect(plain(ok(ratioOf(figure('over 9'), figure('at least 5'))))).toEqual(['0', null, null])
  })
  it('rounds bounds outwards', () => {
    const third = ok(ratioOf(figure('1'), figure('3')))
    expect(third.low?.toFixed()).toBe(`0.${'3'.repeat(34)}`)
    expect(third.high?.toFixed()).toBe(`0.${'3'.repeat(33)}4`)
  })
})

describe('shareOf', () => {
  it('is never above 1, and closer than the ratio', () => {
    const part = figure('about 900')
    const whole = figure('920')
    expect(plain(ok(ratioOf(part, whole)), 3)).toEqual(['0.924', '0.978', '1.033'])
    expect(plain(ok(shareOf(part, whole)), 3)).toEqual(['0.924', '0.978', '1.000'])
  })
  it('is between 0 and 1 where the part is absent, and says so', () => {
    expect(ok(shareOf(figure('TBC'), figure('5')))).toMatchObject({ complete: false, absent: [0] })
    expect(plain(ok(shareOf(figure('TBC'), figure('5'))))).toEqual(['0', null, '1'])
    expect(plain(ok(shareOf(figure('Note 1', 'gbp'), figure('5', 'gbp'))))).toEqual(['0', null, '1'])
    expect(plain(ok(shareOf(figure('5'), figure('TBC'))))).toEqual(['0', null, '1'])
    expect(plain(ok(shareOf(figure('-'), figure('5'), { absentAsZero: ['dash'] })))).toEqual(['0', '0', '0'])
  })
  it('knows that the whole is at least its part', () => {
    expect(plain(ok(shareOf(figure('5'), figure('up to 10'))))).toEqual(['0.5', null, '1'])
    const whole = figure('about 500')
    expect(plain(ok(shareOf(whole, whole)))).toEqual(['1', '1', '1'])
    expect(shareOf(figure('TBC'), figure('TBC'))).toMatchObject({
      ok: false,
      refusal: { code: 'denominatorMayBeZero' },
    })
    const zero = figure('0')
    expect(shareOf(zero, zero)).toMatchObject({ ok: false, refusal: { code: 'denominatorMayBeZero' } })
    const range = figure('3 to 4')
    expect(plain(ok(shareOf(range, range)))).toEqual(['1', null, '1'])
  })
  it('refuses a part above its whole, a negative, and nothing to divide by', () => {
    expect(shareOf(figure('6'), figure('5'))).toMatchObject({ ok: false, refusal: { code: 'partExceedsWhole' } })
    expect(shareOf(figure('-6', 'gbp'), figure('5', 'gbp'))).toMatchObject({
      ok: false,
      refusal: { code: 'negativeShare' },
    })
    expect(shareOf(figure('(6) to (5)', 'gbp'), figure('5', 'gbp'))).toMatchObject({
      ok: false,
      refusal: { code: 'negativeShare' },
    })
    expect(shareOf(figure('0'), figure('0'))).toMatchObject({ ok: false, refusal: { code: 'denominatorMayBeZero' } })
    expect(() => shareOf(figure('5'), figure('5', 'wte'))).toThrow(/one unit/)
  })
  it('gives no point where the points contradict and the bounds do not', () => {
    const read = shareOf(figure('about 930'), figure('about 928'))
    expect(read).toMatchObject({ ok: true, value: { value: null }, notes: [{ code: 'partAboveWhole' }] })
  })
})

describe('shareAmong', () => {
  it('moves the figure and the total together', () => {
    const both = figures(['Approx. 300', '700'])
    expect(plain(ok(shareAmong(both, 0)), 4)).toEqual(['0.2632', '0.3000', '0.3333'])
    // Dividing by the interval of the total would give 0.2381 to 0.3684.
    expect(plain(ok(ratioOf(figure('Approx. 300'), figure('950 to 1050'))), 4)).toEqual(['0.2381', null, '0.3684'])
  })
  it('keeps what is absent open', () => {
    expect(plain(ok(shareAmong(figures(['5', 'TBC']), 0)))).toEqual(['0', null, '1'])
    expect(ok(shareAmong(figures(['5', 'TBC']), 1))).toMatchObject({ complete: false, absent: [1] })
    expect(plain(ok(shareAmong(figures(['5', 'up to 5']), 0)))).toEqual(['0.5', null, '1'])
    expect(plain(ok(shareAmong(figures(['TBC', '5']), 0)))).toEqual(['0', null, '1'])
    expect(plain(ok(shareAmong(figures(['0', '5']), 0)))).toEqual(['0', '0', '0'])
    expect(plain(ok(shareAmong(figures(['5', '-']), 0, { absentAsZero: ['dash'] })))).toEqual(['1', '1', '1'])
  })
  it('refuses what has no share', () => {
    expect(shareAmong(figures(['0', '0']), 0)).toMatchObject({ ok: false, refusal: { code: 'denominatorMayBeZero' } })
    expect(shareAmong(figures(['5', '-6'], 'gbp'), 0)).toMatchObject({ ok: false, refusal: { code: 'negativeShare' } })
    expect(() => shareAmong(figures(['5']), 1)).toThrow(/shareAmong: index/)
  })
})
