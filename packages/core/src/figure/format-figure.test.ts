import { describe, expect, it } from 'vitest'
import { figureOf } from '../../test/support/said.js'
import { formatFigure } from './format-figure.js'
import { parseFigure, type FigureOptions } from './parse-figure.js'
import { isSameFigure } from './same-figure.js'

describe('formatFigure', () => {
  it.each<[string, FigureOptions, string]>([
    ['(53,158)', { unit: 'gbp' }, '-£53,158'],
    ['1234.5', { unit: 'gbp' }, '£1,234.5'],
    ['£825K', { unit: 'gbp' }, '£825k'],
    ['£1.2 million', { unit: 'gbp' }, '£1.2m'],
    ['£1,329 million', { unit: 'gbp' }, '£1,329m'],
    ['£1bn', { unit: 'gbp' }, '£1bn'],
    ['£0k', { unit: 'gbp' }, '£0k'],
    ['(1,200)', { unit: 'gbp', scale: 1_000 }, '-£1,200k'],
    ['Nil', { unit: 'gbp' }, '£0'],
    ['-0.0', { unit: 'gbp' }, '£0.0'],
    ['c. £1.20m', { unit: 'gbp' }, 'approx. £1.20m'],
    ['circa £50k', { unit: 'gbp' }, 'approx. £50,000'],
    ['Approx. 15500', { unit: 'count' }, 'approx. 15,500'],
    ['1.37 million', { unit: 'count' }, '1.37 million'],
    ['15.500', { unit: 'count', scale: 1_000 }, '15.500 thousand'],
    ['almost 4,000', { unit: 'count' }, 'nearly 4,000'],
    ['just under £1m', { unit: 'gbp' }, 'nearly £1m'],
    ['just over £3m', { unit: 'gbp' }, 'just over £3m'],
    ['>100', { unit: 'count' }, 'at least 101'],
    ['over £1m', { unit: 'gbp' }, 'over £1m'],
    ['>-5', { unit: 'gbp' }, '> -£5'],
    ['<5', { unit: 'count' }, 'up to 4'],
    ['under £25,000', { unit: 'gbp' }, 'under £25,000'],
    ['≤ -5', { unit: 'gbp' }, '≤ -£5'],
    ['in the region of £700,000 to £1m', { unit: 'gbp' }, '£700,000 to £1,000,000'],
    ['£10k-£20k', { unit: 'gbp' }, '£10k to £20k'],
    ['1 million to 2 million', { unit: 'count' }, '1 million to 2 million'],
    ['(2.2%)', { unit: 'percent' }, '-2.2%'],
    ['', { unit: 'gbp' }, ''],
    ['\u2014', { unit: 'gbp' }, '-'],
    ['t.b.c.', { unit: 'gbp' }, 'TBC'],
    ['na', { unit: 'gbp' }, 'N/A'],
    ['see  note 3', { unit: 'gbp' }, 'see note 3'],
    ['#REF!', { unit: 'gbp' }, '#REF!'],
    ['We do not hold this information.', { unit: 'count' }, 'Not held'],
    ['exempt under section 31', { unit: 'count' }, 'Withheld'],
    ['can neither confirm nor deny', { unit: 'count' }, 'We neither confirm nor deny that this is held'],
    ['would exceed the appropriate limit of £450', { unit: 'count' }, 'Over the cost limit'],
    ['[c]', { unit: 'count' }, '*'],
    ['..', { unit: 'count' }, 'Not available'],
  ])('%j (%j) becomes %j', (text, options, formatted) => {
    const figure = figureOf(parseFigure(text, options))
    expect(formatFigure(figure)).toBe(formatted)
    expect(isSameFigure(figureOf(parseFigure(formatted, { unit: options.unit })), figure)).toBe(true)
  })

  it('writes for a column in thousands, and refuses to claim more precision than there is', () => {
    expect(formatFigure(figureOf(parseFigure('£1.2345m', { unit: 'gbp' })), { scale: 1_000 })).toBe('1,234.5')
    expect(formatFigure(figureOf(parseFigure('none', { unit: 'wte', scale: 1_000 })), { scale: 1_000 })).toBe('Nil')
    expect(() => formatFigure(figureOf(parseFigure('£1.2m', { unit: 'gbp' })), { scale: 1_000 })).toThrow(/precision/)
  })
  it('refuses a figure that no text gives', () => {
    const figure = figureOf(parseFigure('5', { unit: 'gbp' }))
    expect(() => formatFigure({ ...figure, value: null })).toThrow(RangeError)
    expect(() => formatFigure({ ...figure, decimals: null })).toThrow(RangeError)
    expect(() => formatFigure({ ...figure, kind: 'absent' })).toThrow(RangeError)
    expect(() => formatFigure(figure, { scale: 10 as 1 })).toThrow(/scale/)
  })
})
