import { describe, expect, it } from 'vitest'
import { published } from '../../test/published.js'
import { sumOutcome, type SignedFigure } from './sum-outcome.js'

const added = (...texts: readonly string[]): readonly SignedFigure[] =>
  texts.map((text) => ({ figure: published(text), sign: 1 }))

describe('how one sum comes out', () => {
  it.each([
    ['300', ['100', '200'], 'exact'],
    ['300.0', ['100', '200'], 'exact'],
    ['301', ['100', '200'], 'withinRounding'],
    ['302', ['100', '200'], 'violated'],
    ['0.30', ['0.1', '0.2'], 'exact'],
    ['0.35', ['0.1', '0.2'], 'withinRounding'],
    ['999999999999', ['999999999990', '9'], 'exact'],
    ['301', ['c. 100', '200'], 'withinRounding'],
    ['300', ['100', 'TBC'], 'unchecked'],
    ['TBC', ['100', '200'], 'unchecked'],
    ['0', ['-', '-'], 'unchecked'],
    ['0', [], 'unchecked'],
    ['100', ['100', '-'], 'exact'],
  ] as const)('%s of %j is %s', (total, parts, expected) => {
    expect(sumOutcome(published(total), added(...parts), ['dash'])).toBe(expected)
  })

  it('leaves a dash open unless it is said to be none', () => {
    expect(sumOutcome(published('100'), added('100', '-'))).toBe('unchecked')
  })

  it('refuses what is no sum', () => {
    const total = published('1')
    expect(() => sumOutcome('1' as never, [])).toThrow(new TypeError('total must be a figure'))
    expect(() => sumOutcome(total, {} as never)).toThrow(TypeError)
    expect(() => sumOutcome(total, [{ figure: '1', sign: 1 } as never])).toThrow('every term must have a figure')
    expect(() => sumOutcome(total, [{ figure: total, sign: 2 as never }])).toThrow(RangeError)
    expect(() => sumOutcome(total, [], 'dash' as never)).toThrow('absentAsZero must be an array of absences')
  })
})
