import { describe, expect, it } from 'vitest'
import { published } from '../../test/published.js'
import type { Figure } from '@imt/core'
import type { CellId, Equation, SumEquation } from '../equation/equation.js'
import { reconcile } from '../reconcile.js'
import type { Component } from '../reconciliation.js'

const sum = (id: string, total: CellId, ...terms: CellId[]): SumEquation => ({
  id,
  kind: 'sum',
  total,
  terms: terms.map((cell) => (cell.startsWith('-') ? { cell: cell.slice(1), sign: -1 } : { cell, sign: 1 })),
})
const figures = (texts: Readonly<Record<string, string | number>>): Map<CellId, Figure> =>
  new Map(Object.entries(texts).map(([cell, text]) => [cell, published(String(text))]))
const sets = (components: readonly Component[]): string[][] =>
  components.map(({ repairs }) =>
    repairs.map(({ changes }) => changes.map(({ cell, to }) => `${cell}=${to}`).join(' ')),
  )

/** A table of rows and columns with totals on both sides. */
const crossTable = (
  rows: readonly (readonly number[])[],
  changes: Readonly<Record<string, number>> = {},
): { cells: Map<CellId, Figure>; equations: Equation[] } => {
  const texts: Record<string, number> = {}
  const width = rows[0]?.length ?? 0
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      texts[`${r}${c}`] = value
    }),
  )
  const across = (r: number): CellId[] => Array.from({ length: width }, (_, c) => `${r}${c}`)
  const down = (c: number): CellId[] => rows.map((_, r) => `${r}${c}`)
  const total = (cells: readonly CellId[]): number => cells.reduce((so, cell) => so + (texts[cell] ?? 0), 0)
  rows.forEach((_, r) => {
    texts[`r${r}`] = total(across(r))
  })
  for (let c = 0; c < width; c += 1) texts[`c${c}`] = total(down(c))
  const rowTotals = rows.map((_, r) => `r${r}`)
  const columnTotals = Array.from({ length: width }, (_, c) => `c${c}`)
  texts['all'] = total(rowTotals)
  for (const [cell, by] of Object.entries(changes)) texts[cell] = (texts[cell] ?? 0) + by
  return {
    cells: figures(texts),
    equations: [
      ...rows.map((_, r) => sum(`row ${r}`, `r${r}`, ...across(r))),
      ...columnTotals.map((name, c) => sum(`column ${c}`, name, ...down(c))),
      sum('rows', 'all', ...rowTotals),
      sum('columns', 'all', ...columnTotals),
    ],
  }
}
const table = [
  [1_200, 3_400, 5_600],
  [2_300, 4_500, 6_700],
  [3_100, 1_500, 2_700],
  [5_200, 7_400, 1_600],
]

describe('smallest sets of changes', () => {
  it('one change where a row and a column cross', () => {
    expect(sets(reconcile(crossTable(table, { '12': 900 })).components)).toEqual([['12=6700']])
  })

  it('one change or the other where only row totals are printed', () => {
    const result = reconcile({ cells: figures({ t: 800, a: 300, b: 400 }), equations: [sum('total', 't', 'a', 'b')] })
    expect(sets(result.components)).toEqual([['t=700', 'a=400', 'b=500']])
    expect(result.components[0]).toMatchObject({
      unique: false,
      search: 'complete',
      size: 1,
      candidates: ['t', 'a', 'b'],
    })
  })

  it('two changes in one row', () => {
    const { components } = reconcile(crossTable(table, { '10': 900, '12': 5_000 }))
    expect(sets(components)).toEqual([['10=2300 12=6700']])
    expect(components[0]).toMatchObject({ unique: true, size: 2 })
  })

  it('two changes that cancel in their row show in their columns alone', () => {
    const { components } = reconcile(crossTable(table, { '10': 900, '12': -900 }))
    expect(components).toHaveLength(1)
    // The same goes for any row, and for the column totals.
    expect(sets(components)[0]).toContain('10=2300 12=6700')
    expect(components[0]).toMatchObject({ unique: false, size: 2, repairs: { length: 5 } })
  })

  it('three changes', () => {
    const { components } = reconcile(crossTable(table, { '10': 900, '12': 5_000, '11': -2_000 }))
    expect(components[0]).toMatchObject({ unique: true, size: 3, search: 'complete' })
    expect(components[0]?.candidates.toSorted()).toEqual(['10', '11', '12'])
  })

  it('errors in lines that cross are one component, errors in tables that do not are two', () => {
    expect(sets(reconcile(crossTable(table, { '00': 900, '31': 5_000 })).components)).toEqual([['00=1200 31=7400']])
    const cells = figures({ a: 100, b: 200, t: 390, again: 300, c: 1_000, d: 2_000, u: 3_800, repeated: 3_000 })
    const { components, violations } = reconcile({
      cells,
      equations: [
        sum('one', 't', 'a', 'b'),
        sum('two', 'u', 'c', 'd'),
        sum('same one', 'again', 't'),
        sum('same two', 'repeated', 'u'),
      ],
    })
    expect(sets(components)).toEqual([['t=300'], ['u=3000']])
    expect(components.every(({ unique }) => unique)).toBe(true)
    expect(violations.map(({ equation, component }) => [equation, component])).toEqual([
      ['one', 0],
      ['two', 1],
      ['same one', 0],
      ['same two', 1],
    ])
  })

  it('says when no set of three would do', () => {
    const { components } = reconcile(crossTable(table, { '00': 900, '11': 5_000, '22': 700, '31': 321, '12': 444 }))
    const hard = components.find(({ size }) => size === null)
    expect(hard).toMatchObject({ repairs: [], unique: false, search: 'complete', candidates: [] })
  })

  it('goes no further than it is asked', () => {
    const input = crossTable(table, { '10': 900, '12': 5_000 })
    expect(reconcile({ ...input, maximumChanges: 1 }).components[0]).toMatchObject({
      size: null,
      repairs: [],
      search: 'complete',
    })
    expect(reconcile({ ...input, maximumChanges: 0 }).components[0]).toMatchObject({
      size: null,
      repairs: [],
      unique: false,
    })
  })

  it('corrects a percentage rather than the amounts that add up', () => {
    const cells = figures({ a: '250', b: '750', all: '1,000', share: '52%' })
    const equations: Equation[] = [
      sum('total', 'all', 'a', 'b'),
      {
        id: 'share',
        kind: 'ratio',
        result: 'share',
        numerator: 'a',
        denominator: 'all',
        scale: 100,
        rounding: 'nearest',
      },
    ]
    expect(sets(reconcile({ cells, equations }).components)).toEqual([['share=25%']])
  })

  it('finds the amount behind several percentages', () => {
    const share = (result: CellId, denominator: CellId): Equation => ({
      id: result,
      kind: 'ratio',
      result,
      numerator: 'a',
      denominator,
      scale: 100,
      rounding: 'nearest',
    })
    const cells = figures({ a: '£300,000', b: '£1,000,000', c: '£500,000', x: '25.00%', y: '50.00%' })
    expect(sets(reconcile({ cells, equations: [share('x', 'b'), share('y', 'c')] }).components)).toEqual([
      ['a=£250,000'],
    ])
  })

  it('finds a denominator, also a negative one', () => {
    const share = (result: CellId, numerator: CellId): Equation => ({
      id: result,
      kind: 'ratio',
      result,
      numerator,
      denominator: 'd',
      scale: 100,
      rounding: 'nearest',
    })
    expect(
      sets(
        reconcile({
          cells: figures({ d: '£500', m: '£100', n: '£300', x: '10.00%', y: '30.00%' }),
          equations: [share('x', 'm'), share('y', 'n')],
        }).components,
      ),
    ).toEqual([['d=£1,000']])
    expect(
      sets(
        reconcile({
          cells: figures({ d: '-£500', m: '£100', n: '£300', x: '-10.00%', y: '-30.00%' }),
          equations: [share('x', 'm'), share('y', 'n')],
        }).components,
      ),
    ).toEqual([['d=-£1,000']])
  })

  it('keeps wrong percentages apart although their amounts share a total', () => {
    const texts: Record<string, string> = { 'a all': '1,500', 'b all': '9,000' }
    const equations: Equation[] = [
      sum('a', 'a all', ...[0, 1, 2, 3, 4].map((row) => `a${row}`)),
      sum('b', 'b all', ...[0, 1, 2, 3, 4].map((row) => `b${row}`)),
    ]
    for (const row of [0, 1, 2, 3, 4]) {
      const [a, b] = [100 * (row + 1), 600 * (row + 1)]
      Object.assign(texts, { [`a${row}`]: String(a), [`b${row}`]: String(b), [`p${row}`]: '-17%' })
      equations.push({
        id: `p${row}`,
        kind: 'ratio',
        result: `p${row}`,
        numerator: `a${row}`,
        denominator: `b${row}`,
        scale: 100,
        rounding: 'nearest',
      })
    }
    const { components } = reconcile({ cells: figures(texts), equations })
    expect(components).toHaveLength(5)
    expect(components.every(({ unique, repairs }) => unique && repairs[0]?.plausibility === 'sign')).toBe(true)
  })
})

describe('slips that need the rows', () => {
  const rows = { a: 1_234, b: 2_345, c: 3_456, d: 4_567 }
  const check = (stated: number): Component['repairs'] =>
    reconcile({
      cells: figures({ ...rows, t: stated, u: 11_602 }),
      equations: [sum('total', 't', 'a', 'b', 'c', 'd'), sum('again', 'u', 't')],
    }).components[0]?.repairs ?? []
  it.each([
    ['a row left out', 11_602 - 2_345, 'rowOmitted', 'b', 'one of the rows: it was left out of the total.'],
    ['a row counted twice', 11_602 + 3_456, 'rowDoubled', 'c', 'one of the rows: it was counted twice in the total.'],
    [
      'a row with the wrong sign',
      11_602 - 2 * 1_234,
      'sign',
      'a',
      'twice one of the rows: it was added with the wrong',
    ],
    ['the sign of all of it', -11_602, 'sign', undefined, 'The sign is turned.'],
    ['its point', 116_020, 'powerOfTen', undefined, 'The point or the unit has moved: the digits are the same.'],
    ['one digit', 11_902, 'oneDigit', undefined, 'One digit differs.'],
    ['two digits', 11_062, 'transposition', undefined, 'Two digits, or two entries, have changed places.'],
    ['no row', 11_602 + 3_111, null, undefined, 'No single slip explains it: check its date and scope.'],
  ])('%s', (_, stated, plausibility, row, why) => {
    expect(check(stated)).toMatchObject([{ plausibility, changes: [{ cell: 't', value: '11602' }] }])
    expect(check(stated)[0]?.changes[0]?.row).toBe(row)
    expect(check(stated)[0]?.why).toContain(why)
  })

  it('two entries that changed places', () => {
    const { components } = reconcile(crossTable(table, { '10': 4_500 - 2_300, '11': 2_300 - 4_500 }))
    expect(components[0]?.repairs[0]).toMatchObject({
      plausibility: 'transposition',
      changes: [
        { cell: '10', value: '2300' },
        { cell: '11', value: '4500' },
      ],
    })
  })

  it('lists likely slips first', () => {
    const { components } = reconcile({
      cells: figures({ a: 3_411, t: 4_546, b: 1_045 }),
      equations: [sum('total', 't', 'a', 'b')],
    })
    expect(components[0]?.repairs.map(({ plausibility, changes }) => [plausibility, changes[0]?.cell])).toEqual([
      ['transposition', 't'],
      [null, 'a'],
      [null, 'b'],
    ])
  })

  it('sees a slip through the rounding of other figures', () => {
    const { components } = reconcile({
      cells: figures({ t: '£5,500k', a: '£1,801k', b: '£1,800k', c: '£1,800k', u: '£5,400,100', v: '£5,500k' }),
      equations: [sum('total', 't', 'a', 'b', 'c'), sum('again', 't', 'u')],
    })
    expect(components[0]?.repairs[0]).toMatchObject({
      plausibility: 'oneDigit',
      changes: [{ cell: 't', to: '£5,400k' }],
    })
  })

  it('sees a unit that was lost: £620 for £620k', () => {
    const { components } = reconcile({
      cells: figures({ all: '£11.1m', first: '£8,833k', released: '£620', left: '£2,887k', ledger: '£620,000' }),
      equations: [sum('remaining', 'left', 'all', '-first', 'released'), sum('ledger', 'released', 'ledger')],
    })
    expect(components[0]).toMatchObject({
      unique: true,
      repairs: [{ plausibility: 'powerOfTen', changes: [{ cell: 'released', to: '£620,000' }] }],
    })
  })
})

describe('figures that are not plain numbers', () => {
  it.each([
    ['a range that can hold', { t: '100', a: '60', b: '30 to 50' }, 'holds'],
    ['a range that cannot', { t: '100', a: '60', b: '50 to 60' }, 'violated'],
    ['at least, and enough', { t: '100', a: '60', b: 'at least 40' }, 'holds'],
    ['at least, and too much', { t: '100', a: '60', b: 'at least 42' }, 'violated'],
    ['up to, and too little', { t: '100', a: '60', b: 'up to 30' }, 'violated'],
    ['approximately', { t: '15,530', a: '30', b: 'Approx. 15500' }, 'holds'],
    ['approximately, beyond its reach', { t: '15,600', a: '30', b: 'Approx. 15500' }, 'violated'],
    ['to be confirmed', { t: '100', a: '60', b: 'TBC' }, 'absentTerm'],
    ['a total to be confirmed', { t: 'TBC', a: '60', b: '40' }, 'absentTotal'],
    ['a dash that nobody explained', { t: '60', a: '60', b: '-' }, 'absentTerm'],
  ])('%s', (_, texts, expected) => {
    const { counts, unchecked } = reconcile({ cells: figures(texts), equations: [sum('total', 't', 'a', 'b')] })
    expect(unchecked[0]?.reason ?? (counts.violated > 0 ? 'violated' : 'holds')).toBe(expected)
  })

  it('counts a dash as zero where told so, and TBC never with it', () => {
    const check = (b: string): string | undefined =>
      reconcile({
        cells: figures({ t: '60', a: '60', b }),
        equations: [sum('total', 't', 'a', 'b')],
        absentAsZero: ['dash', 'blank'],
      }).unchecked[0]?.reason
    expect(check('-')).toBeUndefined()
    expect(check('TBC')).toBe('absentTerm')
    expect(
      reconcile({
        cells: figures({ t: '60', a: '-', b: '-' }),
        equations: [sum('total', 't', 'a', 'b')],
        absentAsZero: ['dash'],
      }).unchecked[0]?.reason,
    ).toBe('noContributor')
    expect(
      reconcile({
        cells: figures({ t: '-', a: '-', b: '60' }),
        equations: [sum('total', 't', 'a', 'b')],
        absentAsZero: ['dash'],
      }).unchecked[0]?.reason,
    ).toBe('absentTotal')
  })

  it('does not propose to correct what states no single number', () => {
    const { components } = reconcile({
      cells: figures({ t: '100', a: '60', b: '50 to 60' }),
      equations: [sum('total', 't', 'a', 'b')],
    })
    expect(components[0]?.candidates).toEqual(['t', 'a'])
  })
})

describe('notes', () => {
  const many = (out: number): ReturnType<typeof reconcile> => {
    const texts: Record<string, number> = { t: 40 * 1_000 + out }
    for (let at = 0; at < 40; at += 1) texts[`a${at}`] = 1_000
    return reconcile({
      cells: figures(texts),
      equations: [sum('long', 't', ...Array.from({ length: 40 }, (_, at) => `a${at}`))],
    })
  }
  it.each([
    [1, 0],
    [6, 0],
    [8, 1],
    [20, 1],
  ])('out by %i of 20.5: %i notes', (out, count) => {
    const { notes, violations, roundings } = many(out)
    expect(violations).toEqual([])
    expect(roundings).toHaveLength(1)
    expect(notes).toHaveLength(count)
  })

  it('say how improbable and how it was reckoned', () => {
    expect(many(8).notes[0]).toMatchObject({ code: 'improbableRounding', equation: 'long' })
    expect(many(8).notes[0]?.message).toMatch(
      /^Check long: it is out by 8\. Rounding of its 41 figures can explain up to 20\.5, but makes this much about once in [\d,]+ times \(normal curve, standard deviation 1\.8\)\.$/,
    )
    expect(many(21).violations).toHaveLength(1)
  })

  it('say never where only two figures on the very edge can differ so', () => {
    const { notes, roundings } = reconcile({
      cells: figures({ t: 101, a: 100 }),
      equations: [{ ...sum('same', 't', 'a'), kind: 'equal' }],
    })
    expect(roundings).toMatchObject([{ difference: '1', bound: '1', probability: 0 }])
    expect(notes[0]?.message).toBe(
      'Check same: it is out by 1. Rounding of its 2 figures can explain up to 1, but makes this much practically never (sum of even spreads, Irwin-Hall, standard deviation 0.41).',
    )
  })

  it('are not made where no chance can be reckoned', () => {
    const probability = (texts: Record<string, string>, equation: Equation): unknown =>
      reconcile({ cells: figures(texts), equations: [equation] }).roundings.map((rounding) => rounding.probability)
    expect(probability({ t: '15,531', a: '30', b: 'Approx. 15500' }, sum('total', 't', 'a', 'b'))).toEqual([null])
    expect(probability({ t: '100', a: '60', b: '30 to 50' }, sum('total', 't', 'a', 'b'))).toEqual([null])
    expect(probability({ t: '9', a: '4', b: '4' }, { ...sum('total', 't', 'a', 'b'), rounding: 'truncated' })).toEqual([
      null,
    ])
    expect(
      probability(
        { r: '199.1%', n: '-0.9', d: '-0.4' },
        { id: 'share', kind: 'ratio', result: 'r', numerator: 'n', denominator: 'd', scale: 100, rounding: 'nearest' },
      ),
    ).toEqual([null])
  })

  it('are made from the chance that is asked for', () => {
    const input = { cells: figures({ t: 11, a: 4, b: 4, c: 4 }), equations: [sum('total', 't', 'a', 'b', 'c')] }
    expect(reconcile(input).notes).toEqual([])
    expect(reconcile({ ...input, improbable: 0.5 }).notes).toMatchObject([
      { code: 'improbableRounding', probability: 1 / 3 },
    ])
  })
})
