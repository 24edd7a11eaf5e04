import { describe, expect, it } from 'vitest'
import { published } from '../test/published.js'
import { Decimal, type Figure } from '@imt/core'
import type { CellId, Equation, SumEquation } from './equation/equation.js'
import { reconcile } from './reconcile.js'
import type { ReconcileSettings } from './reconciliation.js'

const sum = (id: string, total: CellId, ...terms: CellId[]): SumEquation => ({
  id,
  kind: 'sum',
  total,
  terms: terms.map((cell) => ({ cell, sign: 1 })),
})
const figures = (texts: Readonly<Record<string, string | number>>): Map<CellId, Figure> =>
  new Map(Object.entries(texts).map(([cell, text]) => [cell, published(String(text))]))
const exactly = (value: Decimal): Figure => ({
  text: 'long',
  unit: 'gbp',
  kind: 'exact',
  value,
  low: value,
  high: value,
  decimals: 0,
})

describe('equations that cannot be used', () => {
  const cells = figures({ t: 300, a: 100, b: 200 })
  it.each<[name: string, equations: Equation[], reasons: string[]]>([
    ['a cell that is not there', [sum('one', 't', 'a', 'b', 'c')], ['unknownCell']],
    ['a total that is not there', [sum('one', 'x', 'a', 'b')], ['unknownCell']],
    ['a name used twice', [sum('one', 't', 'a', 'b'), sum('one', 't', 'a')], ['duplicateEquation']],
    ['a total among its addends', [sum('one', 't', 't', 'a')], ['totalAmongTerms']],
    ['an addend twice', [sum('one', 't', 'a', 'a')], ['repeatedCell']],
    ['no addends', [sum('one', 't')], ['noTerms']],
    [
      'a ratio of a cell to itself',
      [{ id: 'one', kind: 'ratio', result: 't', numerator: 'a', denominator: 'a', scale: 1, rounding: 'nearest' }],
      ['repeatedCell'],
    ],
  ])('%s', (_, equations, reasons) => {
    const { unchecked, counts, violations } = reconcile({ cells, equations })
    expect(unchecked.map(({ reason }) => reason)).toEqual(reasons)
    expect(counts.exact + counts.violated + counts.withinRounding + counts.unchecked).toBe(counts.equations)
    expect(violations).toEqual([])
    expect(unchecked[0]?.message).toContain('one')
  })

  it('goes on with the others', () => {
    const { counts, violations } = reconcile({
      cells: figures({ t: 400, a: 100, b: 200 }),
      equations: [sum('bad', 't', 't'), sum('open', 't', 'x'), sum('good', 't', 'a', 'b')],
    })
    expect(counts).toMatchObject({ equations: 3, violated: 1, unchecked: 2 })
    expect(violations[0]?.equation).toBe('good')
  })

  it('takes names that are also names of properties', () => {
    const texts = JSON.parse('{"__proto__": "300", "constructor": "100", "toString": "200"}') as Record<string, string>
    expect(
      reconcile({ cells: figures(texts), equations: [sum('valueOf', '__proto__', 'constructor', 'toString')] }).counts
        .exact,
    ).toBe(1)
  })

  it('gives an empty answer to nothing', () => {
    expect(reconcile({ cells: new Map(), equations: [] })).toMatchObject({
      violations: [],
      components: [],
      notes: [],
      roundings: [],
      unchecked: [],
      counts: { equations: 0 },
    })
  })
})

describe('equations in a circle', () => {
  const circle = [
    sum('one', 'a', 'b', 'c'),
    {
      ...sum('two', 'b', 'a'),
      terms: [
        { cell: 'a', sign: 1 as const },
        { cell: 'c', sign: -1 as const },
      ],
    },
  ]
  it('hold or fail like any others', () => {
    expect(reconcile({ cells: figures({ a: 300, b: 100, c: 200 }), equations: circle }).counts.exact).toBe(2)
    const { components } = reconcile({ cells: figures({ a: 390, b: 100, c: 200 }), equations: circle })
    expect(components).toMatchObject([{ size: 1, candidates: ['a', 'b', 'c'], unique: false }])
  })
})

describe('numbers beyond reckoning', () => {
  const equations = [sum('total', 't', 'a', 'b'), sum('other', 'u', 'v')]
  it.each<[name: string, value: Decimal]>([
    ['10^7 digits', new Decimal(`1${'0'.repeat(9_999_999)}1`)],
    ['ten million places', new Decimal('1e-10000000')],
    ['a power of ten million', new Decimal('1e10000000')],
    ['not a number', new Decimal(NaN)],
    ['infinite', new Decimal(-Infinity)],
  ])('%s', (_, value) => {
    const { notes, unchecked, counts } = reconcile({
      cells: new Map([...figures({ a: 1, b: 2, u: 5, v: 5 }), ['t', exactly(value)]]),
      equations,
    })
    expect(unchecked).toMatchObject([{ equation: 'total', reason: 'unreadableCell', cells: ['t'] }])
    expect(notes).toMatchObject([{ code: 'unreadableCell', cell: 't' }])
    expect(counts.exact).toBe(1)
  })

  it.each<[name: string, figure: Partial<Figure>]>([
    ['bounds the wrong way round', { kind: 'range', value: null, low: new Decimal(2), high: new Decimal(1) }],
    ['a precision that is no whole number', { decimals: 0.5 }],
    ['a value that is no Decimal', JSON.parse('{ "value": "3" }') as Partial<Figure>],
    ['a precision of ten thousand places', { decimals: 10_000 }],
  ])('%s', (_, figure) => {
    const { notes } = reconcile({
      cells: new Map([...figures({ a: 1, b: 2, u: 5, v: 5 }), ['t', { ...published('3'), ...figure }]]),
      equations,
    })
    expect(notes).toMatchObject([{ code: 'unreadableCell', cell: 't' }])
  })

  it('reckons exactly beyond what doubles hold', () => {
    const check = (total: string): number =>
      reconcile({
        cells: new Map([
          ['t', exactly(new Decimal(total))],
          ['a', exactly(new Decimal('90071992547409920000'))],
          ['b', exactly(new Decimal('0'))],
        ]),
        equations: [{ ...sum('total', 't', 'a', 'b'), rounding: 'none' }],
      }).counts.violated
    expect(check('90071992547409920000')).toBe(0)
    expect(check('90071992547409920001')).toBe(1)
    expect(check('90071992547409919999')).toBe(1)
  })

  it('repairs beyond what doubles hold', () => {
    const { components } = reconcile({
      cells: new Map([
        ['t', { ...exactly(new Decimal('12345678901234567890')), text: '12,345,678,901,234,567,890' }],
        ['a', exactly(new Decimal('12345678901234567000'))],
        ['b', exactly(new Decimal('790'))],
        ['u', exactly(new Decimal('12345678901234567790'))],
      ]),
      equations: [sum('total', 't', 'a', 'b'), sum('again', 'u', 't')],
    })
    expect(components).toMatchObject([
      { unique: true, repairs: [{ plausibility: 'oneDigit', changes: [{ to: '12,345,678,901,234,567,790' }] }] },
    ])
  })

  it('scales systems that never meet apart: thirty decimals here cost nothing there', () => {
    const fine: Figure = {
      text: '0.1',
      unit: 'wte',
      kind: 'exact',
      value: new Decimal('0.1'),
      low: new Decimal('0.1'),
      high: new Decimal('0.1'),
      decimals: 30,
    }
    const { counts } = reconcile({
      cells: new Map([...figures({ t: 300, a: 100, b: 200 }), ['u', fine], ['v', fine]]),
      equations,
    })
    expect(counts.exact).toBe(2)
  })
})

describe('tables built to explode the search', () => {
  const size = 40
  /** Every row and column of a square out by an amount of its own. */
  const texts: Record<string, number> = {}
  const square: Equation[] = []
  for (let line = 0; line < size; line += 1) {
    const row = Array.from({ length: size }, (_, at) => `${line}:${at}`)
    const column = Array.from({ length: size }, (_, at) => `${at}:${line}`)
    for (const cell of row) texts[cell] = 1_000
    Object.assign(texts, {
      [`r${line}`]: size * 1_000 + 5_000 + 137 * line,
      [`c${line}`]: size * 1_000 + 7_000 + 411 * line,
    })
    square.push(sum(`row ${line}`, `r${line}`, ...row), sum(`column ${line}`, `c${line}`, ...column))
  }

  it('says that no small set can do, without trying them', () => {
    const { components } = reconcile({ cells: figures(texts), equations: square })
    expect(components).toMatchObject([{ search: 'complete', size: null, repairs: [] }])
  })

  it('stops when the work is spent, and says where', () => {
    const random = (seed: number): number => ((seed * 2_654_435_761) % 4_294_967_296) / 4_294_967_296
    const names = Array.from({ length: 60 }, (_, at) => `c${at}`)
    const cells = figures(Object.fromEntries(names.map((name, at) => [name, 1_000 + 37 * at])))
    const equations = names.map((total, row): Equation => ({
      id: `e${row}`,
      kind: 'sum',
      total,
      terms: names
        .filter((name) => name !== total)
        .map((cell, at) => ({ cell, sign: random(row * 61 + at) < 0.5 ? 1 : -1 })),
    }))
    const { components, notes } = reconcile({ cells, equations, maximumWork: 5_000 })
    expect(components).toMatchObject([{ search: 'stopped', unique: false, stoppedAt: { reason: 'work', changes: 2 } }])
    expect(equations.map(({ id }) => id)).toContain(components[0]?.stoppedAt?.equation)
    expect(notes).toMatchObject([{ code: 'searchStopped', component: 0, equation: components[0]?.stoppedAt?.equation }])
    expect(notes[0]?.message).toContain('while changing 2 cells together: the work allowed was spent')
  })

  it('lists so many repairs and no more', () => {
    const rows = Array.from({ length: 50 }, (_, at) => `a${at}`)
    const { components, notes } = reconcile({
      cells: figures({ t: 1, ...Object.fromEntries(rows.map((row) => [row, 100])) }),
      equations: [sum('total', 't', ...rows)],
      maximumRepairs: 10,
    })
    expect(components[0]).toMatchObject({
      search: 'stopped',
      unique: false,
      stoppedAt: { reason: 'repairs' },
      repairs: { length: 10 },
    })
    expect(notes[0]?.message).toContain('more ways than are listed')
  })

  it('leaves what cancels in one total undecided when there is too much of it', () => {
    const rows = [0, 1, 2, 3, 4, 5]
    const out = [100, -100, 200, -200, 300, -300]
    const cells = figures({
      t: 6 * 1_000,
      ...Object.fromEntries(
        rows.flatMap((row) => [
          [`s${row}`, 1_000],
          [`a${row}`, 400],
          [`b${row}`, 600 - (out[row] ?? 0)],
        ]),
      ),
    })
    const { components } = reconcile({
      cells,
      equations: [
        ...rows.map((row) => sum(`row ${row}`, `s${row}`, `a${row}`, `b${row}`)),
        sum('all', 't', ...rows.map((row) => `s${row}`)),
      ],
    })
    expect(components).toHaveLength(6)
    expect(
      components.every(
        ({ search, unique, stoppedAt }) => search === 'stopped' && !unique && stoppedAt?.reason === 'joined',
      ),
    ).toBe(true)
  })
})

describe('calls that are wrong', () => {
  const cells = figures({ t: 300, a: 100, b: 200 })
  const good = sum('one', 't', 'a', 'b')
  it.each<[name: string, input: unknown, error: typeof TypeError | typeof RangeError, message: RegExp]>([
    ['no input', undefined, TypeError, /^cells must be a Map/],
    ['cells that are no Map', { cells: {}, equations: [] }, TypeError, /^cells must be a Map/],
    [
      'a cell that is no figure',
      { cells: new Map([['t', 300]]), equations: [good] },
      TypeError,
      /^cells: t must be a figure/,
    ],
    [
      'a cell that is nothing',
      { cells: new Map([['t', null]]), equations: [good] },
      TypeError,
      /^cells: t must be a figure/,
    ],
    ['equations that are no array', { cells, equations: 'one' }, TypeError, /^equations must be an array/],
    [
      'an equation that is nothing',
      { cells, equations: [good, null] },
      TypeError,
      /^equations\[1\]: must be an object/,
    ],
    ['an id that is no text', { cells, equations: [{ ...good, id: 1 }] }, TypeError, /id must be a string/],
    [
      'a kind that is none',
      { cells, equations: [{ ...good, kind: 'product' }] },
      RangeError,
      /kind must be sum, equal or ratio/,
    ],
    [
      'a sign that is none',
      { cells, equations: [{ ...good, terms: [{ cell: 'a', sign: 2 }] }] },
      RangeError,
      /sign must be 1 or -1/,
    ],
    [
      'a term without a cell',
      { cells, equations: [{ ...good, terms: [{ sign: 1 }] }] },
      TypeError,
      /every term must have the name of a cell/,
    ],
    ['terms that are no array', { cells, equations: [{ ...good, terms: 'a' }] }, TypeError, /terms must be an array/],
    ['no total', { cells, equations: [{ ...good, total: null }] }, TypeError, /total must be the name of a cell/],
    [
      'a rounding that is none',
      { cells, equations: [{ ...good, rounding: 'up' }] },
      RangeError,
      /rounding must be nearest, truncated or none/,
    ],
    [
      'a ratio without result',
      {
        cells,
        equations: [{ id: 'r', kind: 'ratio', numerator: 'a', denominator: 'b', scale: 1, rounding: 'nearest' }],
      },
      TypeError,
      /result must be the name of a cell/,
    ],
    [
      'a ratio without numerator',
      { cells, equations: [{ id: 'r', kind: 'ratio', result: 't', denominator: 'b', scale: 1, rounding: 'nearest' }] },
      TypeError,
      /numerator must be/,
    ],
    [
      'a ratio without denominator',
      { cells, equations: [{ id: 'r', kind: 'ratio', result: 't', numerator: 'b', scale: 1, rounding: 'nearest' }] },
      TypeError,
      /denominator must be/,
    ],
    [
      'a scale that is none',
      {
        cells,
        equations: [
          { id: 'r', kind: 'ratio', result: 't', numerator: 'a', denominator: 'b', scale: 10, rounding: 'nearest' },
        ],
      },
      RangeError,
      /scale must be 1 or 100/,
    ],
    [
      'a rounding that no ratio has',
      {
        cells,
        equations: [
          { id: 'r', kind: 'ratio', result: 't', numerator: 'a', denominator: 'b', scale: 1, rounding: 'up' },
        ],
      },
      RangeError,
      /rounding must be nearest, truncated or either/,
    ],
    [
      'a base that is none',
      {
        cells,
        equations: [
          {
            id: 'r',
            kind: 'ratio',
            result: 't',
            numerator: 'a',
            denominator: 'b',
            scale: 1,
            rounding: 'nearest',
            base: 'other',
          },
        ],
      },
      RangeError,
      /base must be signed or size/,
    ],
    [
      'four changes',
      { cells, equations: [good], maximumChanges: 4 },
      RangeError,
      /maximumChanges must be 0, 1, 2 or 3/,
    ],
    ['a chance of two', { cells, equations: [good], improbable: 2 }, RangeError, /improbable must be between 0 and 1/],
    [
      'half a unit of work',
      { cells, equations: [good], maximumWork: 0.5 },
      RangeError,
      /maximumWork must be a whole number/,
    ],
    [
      'no repairs at all',
      { cells, equations: [good], maximumRepairs: 0 },
      RangeError,
      /maximumRepairs must be a whole number from 1/,
    ],
    [
      'absences that are no array',
      { cells, equations: [good], absentAsZero: 'dash' },
      TypeError,
      /absentAsZero must be an array/,
    ],
  ])('%s', (_, input, error, message) => {
    const call = (): unknown => reconcile(input as Parameters<typeof reconcile>[0])
    expect(call).toThrow(error)
    expect(call).toThrow(message)
  })

  it('echoes the settings', () => {
    const settings: ReconcileSettings = {
      absentAsZero: ['dash'],
      improbable: 0.01,
      maximumChanges: 2,
      maximumWork: 10,
      maximumRepairs: 5,
    }
    expect(reconcile({ cells, equations: [good], ...settings }).settings).toEqual(settings)
  })
})
