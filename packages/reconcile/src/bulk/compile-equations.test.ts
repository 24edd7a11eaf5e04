import { describe, expect, it } from 'vitest'
import { compileEquations } from './compile-equations.js'
import type { Equation, SumEquation } from '../equation/equation.js'

const sum = (id: string, total: string, ...terms: string[]): SumEquation => ({
  id,
  kind: 'sum',
  total,
  terms: terms.map((cell) => ({ cell, sign: 1 })),
})
const staff = compileEquations([sum('pay', 'all', 'permanent', 'other'), sum('same', 'summary', 'all')])

describe('many bodies', () => {
  it('names its cells and equations in order', () => {
    expect(staff.cells).toEqual(['all', 'permanent', 'other', 'summary'])
    expect(staff.equations).toEqual(['pay', 'same'])
  })

  it('counts, and points at what fails', () => {
    const check = staff.check(Float64Array.of(300, 100, 200, 300, 301, 100, 200, 301, 400, 100, 200, 300))
    expect(check).toMatchObject({ bodies: 3, exact: 3, withinRounding: 1, violated: 2, unchecked: 0 })
    expect([...check.body]).toEqual([2, 2])
    expect([...check.equation]).toEqual([0, 1])
    expect([...check.difference]).toEqual([100, -100])
  })

  it('locates the cell in each body', () => {
    expect(staff.locate(Float64Array.of(400, 100, 200, 300, 300, 100, 200, 300))).toEqual([
      {
        body: 0,
        equations: ['pay', 'same'],
        repairs: [{ changes: [{ cell: 'all', from: '400', to: '300' }], plausibility: 'oneDigit' }],
        unique: true,
        search: 'complete',
      },
    ])
  })

  it('leaves out what is absent, or counts it as zero where told so', () => {
    const values = Float64Array.of(100, 100, NaN, 100, NaN, 100, 200, 300)
    expect(staff.check(values)).toMatchObject({ exact: 1, unchecked: 3, violated: 0 })
    expect(staff.check(values, { absent: 'zero' })).toMatchObject({ exact: 2, unchecked: 2, violated: 0 })
    expect(staff.check(Float64Array.of(300, 100, NaN, 300), { absent: 'zero' })).toMatchObject({
      violated: 1,
      exact: 1,
    })
    expect(
      staff
        .locate(Float64Array.of(300, 100, NaN, 300), { absent: 'zero' })[0]
        ?.repairs.map(({ changes }) => changes[0]),
    ).toEqual([
      { cell: 'permanent', from: '100', to: '300' },
      { cell: 'other', from: '0', to: '200' },
    ])
  })

  it('knows the precision of each cell', () => {
    const wte = compileEquations([{ ...sum('both', 'summary', 'detail'), kind: 'equal' }], {
      decimals: new Map([
        ['summary', 1],
        ['detail', 2],
      ]),
    })
    // 173.1 and 180.2 against 173.06; 173.15 is as far as 173.1 reaches, 173.16 beyond it.
    expect(wte.check(Float64Array.of(1731, 17306, 1802, 17306, 1731, 17315, 1731, 17316))).toMatchObject({
      withinRounding: 2,
      violated: 2,
    })
    expect([...wte.check(Float64Array.of(1802, 17306)).difference]).toEqual([7.14])
    expect(wte.locate(Float64Array.of(1802, 17306))[0]?.repairs.map(({ changes }) => changes[0])).toEqual([
      { cell: 'summary', from: '180.2', to: '173.1' },
      { cell: 'detail', from: '173.06', to: '180.2' },
    ])
    const thousands = compileEquations([sum('total', 't', 'a', 'b')], { decimals: -3 })
    expect(thousands.check(Float64Array.of(305, 100, 200)).violated).toBe(1)
    expect(thousands.cells).toEqual(['t', 'a', 'b'])
  })

  it('checks ratios, truncation and unrounded amounts', () => {
    const share = (rounding: 'nearest' | 'truncated'): Equation => ({
      id: rounding,
      kind: 'ratio',
      result: 'r',
      numerator: 'n',
      denominator: 'd',
      scale: 100,
      rounding,
    })
    const compiled = compileEquations([share('nearest'), share('truncated')], {
      decimals: new Map([
        ['r', 1],
        ['n', 2],
        ['d', 2],
      ]),
    })
    expect(compiled.check(Float64Array.of(666, 200_000, 300_000))).toMatchObject({ violated: 1, exact: 1 })
    expect([...compiled.check(Float64Array.of(666, 200_000, 300_000)).difference]).toEqual([NaN])
    expect(compiled.check(Float64Array.of(0, 0, 0))).toMatchObject({ unchecked: 2 })
    expect(
      compileEquations([{ ...sum('cut', 't', 'a', 'b'), rounding: 'truncated' }]).check(
        Float64Array.of(9, 4, 4, 10, 4, 4),
      ),
    ).toMatchObject({ withinRounding: 1, violated: 1 })
    expect(
      compileEquations([{ ...sum('ledger', 't', 'a', 'b'), rounding: 'none' }], { decimals: 2 }).check(
        Float64Array.of(801, 400, 400, 800, 400, 400),
      ),
    ).toMatchObject({ exact: 1, violated: 1 })
  })

  it('is exact where doubles are not', () => {
    const most = Number.MAX_SAFE_INTEGER
    const wide = compileEquations([
      {
        ...sum('wide', 't', 'a', 'b', 'c'),
        rounding: 'none',
        terms: [
          { cell: 'a', sign: 1 },
          { cell: 'b', sign: 1 },
          { cell: 'c', sign: -1 },
        ],
      },
    ])
    // In doubles a + b loses its last digit.
    expect(wide.check(Float64Array.of(most, most, most, most, most - 1, most, most, most))).toMatchObject({
      exact: 1,
      violated: 1,
    })
  })

  it('sets aside what cannot be checked', () => {
    const compiled = compileEquations([sum('empty', 't'), sum('good', 't', 'a')])
    expect(compiled.setAside.map(({ equation, reason }) => [equation, reason])).toEqual([['empty', 'noTerms']])
    expect(compiled.equations).toEqual(['good'])
    expect(compileEquations([]).check(new Float64Array(0))).toMatchObject({ bodies: 0, violated: 0 })
  })

  it.each<[name: string, call: () => unknown, error: typeof TypeError | typeof RangeError, message: RegExp]>([
    [
      'values of another kind',
      () => staff.check([300, 100, 200, 300] as unknown as Float64Array),
      TypeError,
      /^values must be a Float64Array/,
    ],
    [
      'values that are no whole bodies',
      () => staff.check(Float64Array.of(1, 2, 3)),
      RangeError,
      /^values must hold 4 numbers for each body, got 3/,
    ],
    [
      'a fraction',
      () => staff.check(Float64Array.of(300, 100, 200.5, 300)),
      RangeError,
      /^values\[2\] must be a whole number/,
    ],
    ['an infinite value', () => staff.check(Float64Array.of(300, Infinity, 200, 300)), RangeError, /^values\[1\]/],
    [
      'an absence that is none',
      () => staff.check(Float64Array.of(1, 2, 3, 4), { absent: 'guess' as 'zero' }),
      RangeError,
      /^absent must be open or zero/,
    ],
    [
      'a precision that is none',
      () => compileEquations([sum('a', 'b', 'c')], { decimals: 0.5 }),
      RangeError,
      /^decimals of b must be a whole number/,
    ],
    [
      'values for no cells',
      () => compileEquations([]).check(Float64Array.of(1)),
      RangeError,
      /^values must hold 0 numbers/,
    ],
  ])('throws for %s', (_, call, error, message) => {
    expect(call).toThrow(error)
    expect(call).toThrow(message)
  })
})
