import { describe, expect, it } from 'vitest'
import type { Aggregation } from './aggregation.js'
import { findAggregations } from './find-aggregations.js'

/** An aggregation in one line: `sum 3,1 = 1,1 + 2,1`. */
const shown = (one: Aggregation): string => {
  const result = one.result.join(',')
  if (one.kind === 'sum')
    return `sum ${result} =${one.operands.map(({ at, sign }) => ` ${sign === 1 ? '+' : '-'} ${at.join(',')}`).join('')}`
  if (one.kind === 'average') return `average ${result} of ${one.operands.map((at) => at.join(',')).join(' ')}`
  if (one.kind === 'share')
    return `share ${result} = ${one.part.join(',')} / ${one.whole.join(',')} x ${String(one.times)}`
  return `change ${result} = ${one.earlier.join(',')} to ${one.later.join(',')} x ${String(one.times)}`
}

const statement = [
  ['', 'Note', '2022-23 £000', '2023-24 £000'],
  ['Income from patient care', '2', '412,305', '431,877'],
  ['Other operating income', '3', '38,112', '36,940'],
  ['Total operating income', '', '450,417', '468,817'],
  ['Staff costs', '4', '287,904', '301,226'],
  ['Supplies', '5', '96,331', '99,870'],
  ['Depreciation', '6', '21,560', '22,104'],
  ['Total operating expenses', '', '405,795', '423,200'],
  ['Operating surplus', '', '44,622', '45,617'],
]

describe('findAggregations of a statement', () => {
  const { aggregations, suspects } = findAggregations(statement)
  const found = aggregations.map(shown)

  it('finds totals in every column, and leaves the notes alone', () => {
    expect(found).toContain('sum 3,2 = + 2,2 + 1,2')
    expect(found).toContain('sum 7,3 = + 6,3 + 5,3 + 4,3')
    expect(found.some((text) => /\b\d+,1\b/u.test(text))).toBe(false)
  })

  it('states a surplus as the difference that it is', () => {
    expect(found).toContain('sum 8,2 = + 3,2 - 7,2')
  })

  it('says that all hold, and why they are believed', () => {
    expect(aggregations.every(({ holds }) => holds === 'exact')).toBe(true)
    expect(suspects).toEqual([])
    expect(aggregations[0]?.why).toBe('the lines next to it add up to it in 2 columns; its label says a total')
  })

  it('reports a surplus that is wrong in one column of several', () => {
    const grid = statement.map((row) => [...row, ...row.slice(2).map((text) => text.replace(/^(\d\d)/u, '$1'))])
    grid[8] = [...(grid[8] ?? [])]
    grid[8][2] = '44,922'
    const wrong = findAggregations(grid).aggregations.filter(({ holds }) => holds === 'no')
    expect(wrong.map(({ result, stated, computed }) => [result, stated, computed])).toEqual([
      [[8, 2], '44922', '44622'],
    ])
  })
})

describe('findAggregations of counts', () => {
  const requests = [
    ['Month', 'Received', 'Granted in full', 'Granted in part', 'Refused', '% granted in full'],
    ['April', '61', '40', '12', '9', '65.6%'],
    ['May', '58', '31', '17', '10', '53.4%'],
    ['June', '73', '44', '20', '9', '60.3%'],
    ['July', '49', '29', '11', '9', '59.2%'],
    ['Total', '241', '144', '60', '37', '59.8%'],
  ]

  it('finds totals both ways and the share', () => {
    const found = findAggregations(requests).aggregations.map(shown)
    expect(found).toContain('sum 5,1 = + 4,1 + 3,1 + 2,1 + 1,1')
    expect(found).toContain('sum 3,1 = + 3,2 + 3,3 + 3,4')
    expect(found).toContain('share 3,5 = 3,2 / 3,1 x 100')
  })

  it('expects no sum of percentages', () => {
    const wrong = findAggregations(requests).aggregations.filter(({ holds }) => holds === 'no')
    expect(wrong).toEqual([])
  })

  it('names the one cell in which a row and a column that fail cross', () => {
    const grid = requests.map((row) => row.slice(0, 5))
    grid[2] = ['May', '58', '31', '27', '10']
    const { suspects } = findAggregations(grid)
    expect(suspects.map(({ cells }) => cells)).toEqual([[[2, 3]]])
  })

  it('says that it could be any of several where nothing crosses', () => {
    const grid = requests.map((row) => [row[0] ?? '', row[1] ?? ''])
    grid[5] = ['Total', '341']
    const { aggregations, suspects } = findAggregations(grid)
    expect(aggregations.map(({ holds, stated, computed }) => [holds, stated, computed])).toEqual([['no', '341', '241']])
    expect(suspects[0]?.cells).toHaveLength(5)
  })
})

describe('findAggregations of an inventory', () => {
  const devices = [
    ['Hardware', '2021', '2022', '2023'],
    ['Desktops', '', '', ''],
    ['Under 5 years', '2,118', '2,304', '2,511'],
    ['5 years and older', '1,406', '1,290', '1,077'],
    ['Sub-total', '3,524', '3,594', '3,588'],
    ['Laptops', '', '', ''],
    ['Under 5 years', '1,850', '2,233', '2,790'],
    ['5 years and older', '611', '580', '498'],
    ['Sub-total', '2,461', '2,813', '3,288'],
    ['All devices', '5,985', '6,407', '6,876'],
  ]

  it('adds sub-totals up, not their parts again', () => {
    const found = findAggregations(devices).aggregations.map(shown)
    expect(found).toContain('sum 4,1 = + 3,1 + 2,1')
    expect(found).toContain('sum 9,3 = + 8,3 + 4,3')
  })

  it('takes years in a heading for no figures', () => {
    const cells = findAggregations(devices).aggregations.flatMap((one) =>
      one.kind === 'sum' ? [one.result, ...one.operands.map(({ at }) => at)] : [],
    )
    expect(cells.some(([row]) => row === 0)).toBe(false)
  })

  it('reports a total that is wrong in one year', () => {
    const grid = devices.map((row) => [...row])
    grid[9] = ['All devices', '5,985', '6,407', '6,976']
    const { aggregations, suspects } = findAggregations(grid)
    expect(aggregations.filter(({ holds }) => holds === 'no').map(({ result }) => result)).toEqual([[9, 3]])
    expect(suspects[0]?.cells).toContainEqual([9, 3])
  })

  it('finds totals that stand on top', () => {
    const found = findAggregations([
      ['All devices', '5,985', '6,407', '6,876'],
      ['Desktops', '3,524', '3,594', '3,588'],
      ['Laptops', '2,461', '2,813', '3,288'],
    ]).aggregations.map(shown)
    expect(found).toContain('sum 0,2 = + 1,2 + 2,2')
  })
})

describe('findAggregations of payments', () => {
  const payments = Array.from({ length: 40 }, (_, at) => [
    `Supplier ${String(at)}`,
    (25_000 + ((at * 7919) % 90_000) + at / 100).toFixed(2),
  ])
  const total = payments.reduce((sum, [, text]) => sum + Number(text), 0)

  it('finds the total of a long list', () => {
    const { aggregations } = findAggregations([['Supplier', 'Amount'], ...payments, ['Total', total.toFixed(2)]])
    expect(aggregations.map(({ kind, result, holds }) => [kind, result, holds])).toEqual([['sum', [41, 1], 'exact']])
  })

  it('reports a total that is £40,000 out', () => {
    const { aggregations } = findAggregations([
      ['Supplier', 'Amount'],
      ...payments,
      ['Total', (total + 40_000).toFixed(2)],
    ])
    expect(aggregations.map(({ result, holds }) => [result, holds])).toEqual([[[41, 1], 'no']])
  })
})

describe('findAggregations of means and changes', () => {
  it('finds a mean', () => {
    const grid = [
      ['Site', 'Days', 'Cost'],
      ['Derriford', '4.2', '18.31'],
      ['Mount Gould', '6.1', '22.04'],
      ['Liskeard', '3.8', '19.87'],
      ['Tavistock', '5.5', '25.12'],
      ['Average', '4.9', '21.335'],
    ]
    const found = findAggregations(grid).aggregations.map(shown)
    expect(found).toContain('average 5,1 of 4,1 3,1 2,1 1,1')
    expect(found).toContain('average 5,2 of 4,2 3,2 2,2 1,2')
  })

  it('takes no mean of figures and their total', () => {
    const marks = Array.from({ length: 24 }, (_, at) => [
      31 + ((at * 7) % 10),
      60 + ((at * 29) % 37),
      8 + ((at * 11) % 9),
    ])
    const rows = marks.map((own, at) => {
      const total = own.reduce((sum, one) => sum + one, 0)
      return [`Pupil ${String(at)}`, ...own.map(String), String(total), String(total / 2)]
    })
    const found = findAggregations([['', 'Paper 1', 'Paper 2', 'Talk', 'Total', 'Final mark'], ...rows]).aggregations
    expect(new Set(found.map(({ kind, result }) => `${kind} ${String(result[1])}`))).toEqual(new Set(['sum 4']))
  })

  it('finds a change', () => {
    const grid = [
      ['', 'Last year', 'This year', '% change'],
      ['Calls', '12,408', '13,377', '7.8%'],
      ['Visits', '3,316', '2,951', '-11.0%'],
      ['Letters', '871', '1,024', '17.6%'],
      ['Walk-ins', '2,209', '2,314', '4.8%'],
    ]
    expect(findAggregations(grid).aggregations.map(shown)).toContain('change 2,3 = 2,1 to 2,2 x 100')
  })
})

describe('what is known beside the text', () => {
  it('reads numbers as they are said to be written', () => {
    const grid = [
      ['A', '1.234,5', '2.310,4'],
      ['B', '2.001,2', '1.118,3'],
      ['Total', '3.235,7', '3.428,7'],
    ]
    const { aggregations } = findAggregations(grid, { numberFormat: 'Point Comma' })
    expect(aggregations.map(({ stated, holds }) => [stated, holds])).toEqual([
      ['3235.7', 'exact'],
      ['3428.7', 'exact'],
    ])
  })

  it('lets figures of a heading out', () => {
    const grid = [
      ['Code', '4711', '4712'],
      ['A', '1,311', '2,417'],
      ['B', '3,400', '2,295'],
      ['', '8,022', '9,001'],
    ]
    const style = (row: number): { heading: boolean } => ({ heading: row === 0 })
    expect(findAggregations(grid, { style }).aggregations.flatMap((one) => one.result)).not.toContain(0)
  })

  it('names a total that nothing explains', () => {
    const grid = [
      ['Nurses', '311', '417'],
      ['Doctors', '1,400', '295'],
      ['Total', '8,022', '9,501'],
    ]
    expect(findAggregations(grid).unexplained).toEqual([
      [2, 1],
      [2, 2],
    ])
  })

  it('calls a sum of rounded figures rounded', () => {
    const grid = [
      ['A', '10.4', '20.1', '7.7'],
      ['B', '20.4', '31.2', '8.1'],
      ['C', '30.4', '11.5', '3.2'],
      ['Total', '61.3', '62.8', '19.0'],
    ]
    expect(findAggregations(grid).aggregations.map(({ holds }) => holds)).toEqual(['withinRounding', 'exact', 'exact'])
  })
})

describe('wrong calls and hostile grids', () => {
  it('takes no figure for the sum of others because both are smaller than their rounding', () => {
    const grid = Array.from({ length: 60 }, () => new Array<string>(60).fill('1'))
    expect(findAggregations(grid).aggregations).toEqual([])
  })

  it('says what it has not looked for to the end in a table that answers to everything', () => {
    const grid = Array.from({ length: 130 }, (_, row) =>
      Array.from({ length: 130 }, (__, column) => String((row * row * 31 + column * column * 17 + row * column) % 10)),
    )
    expect(findAggregations(grid).notSearched).toContain('means of runs of lines, down columns')
    expect(findAggregations([['1'], ['2'], ['3']]).notSearched).toEqual([])
  })

  it.each([
    ['grid', () => findAggregations('x' as never)],
    ['grid\\[1\\]', () => findAggregations([[], 'x'] as never)],
    ['options', () => findAggregations([], 3 as never)],
    ['options.numberFormat', () => findAggregations([], { numberFormat: 'Comma' as never })],
    ['options.style', () => findAggregations([], { style: 3 as never })],
    ['options.unit', () => findAggregations([], { unit: 'gbp' as never })],
  ])('names %s', (name, call) => {
    expect(call).toThrow(new RegExp(name, 'u'))
    expect(call).toThrow(TypeError)
  })

  it.each([
    ['nothing', []],
    ['empty rows', [[], [], []]],
    ['ragged rows', [['1'], [], ['2', '3', '4'], ['x', '9']]],
    ['noughts', Array.from({ length: 20 }, () => ['0', '0', '0'])],
    ['equal figures', Array.from({ length: 30 }, () => ['7', '7', '7', '7'])],
    ['one long row', [Array.from({ length: 3000 }, (_, at) => String(at % 7))]],
    ['huge figures', [['9'.repeat(15)], ['9'.repeat(40)], ['1e308'], ['-'.repeat(30)]]],
    ['cells that are no text', [[null, undefined, 3]] as never],
  ])('does not throw at %s', (_, grid) => {
    expect(() => findAggregations(grid)).not.toThrow()
  })
})

describe('one slip in a table that otherwise adds up', () => {
  const staff = [
    ['Staff group', 'Headcount', 'FTE', 'Female', 'Male'],
    ['Scientific', '312', '278.4', '221', '91'],
    ['Clinical services', '1204', '1066.2', '990', '214'],
    ['Administrative', '1411', '1233.8', '1160', '251'],
    ['Estates', '604', '478.9', '322', '282'],
    ['Medical', '822', '761.3', '388', '434'],
    ['Total', '4353', '3818.6', '3081', '1272'],
  ]
  const changed = (row: number, column: number, to: string) =>
    staff.map((cells, at) => (at === row ? cells.with(column, to) : cells))
  const failing = (grid: readonly (readonly string[])[]) =>
    findAggregations(grid)
      .aggregations.filter(({ holds }) => holds === 'no')
      .map(({ result }) => result.join())

  it('is nowhere in it as it is', () => {
    expect(failing(staff)).toEqual([])
  })
  it.each([
    ['a sign of a part', 1, 1, '-312', '6,1'],
    ['a sign of a larger part', 2, 3, '-990', '6,3'],
    ['two digits that changed places', 3, 2, '2133.8', '6,2'],
    ['two digits of a total that changed places', 6, 2, '3188.6', '6,2'],
  ])('is %s', (_, row, column, to, at) => {
    expect(failing(changed(row, column, to))).toContain(at)
  })

  it('is a percentage of the others beside it', () => {
    const sickness = [
      ['Month', 'Days lost', 'Days available', 'Sickness rate %'],
      ['April', '8120', '190410', '4.26%'],
      ['May', '8011', '196757', '4.07%'],
      ['June', '7744', '190410', '4.07%'],
      ['July', '8230', '196757', '4.18%'],
      ['August', '8411', '196757', '4.27%'],
      ['September', '8577', '190410', '4.50%'],
    ]
    expect(failing(sickness)).toEqual([])
    expect(failing(sickness.with(3, ['June', '7744', '190410', '4.70%']))).toEqual(['3,3'])
    expect(failing(sickness.with(5, ['August', '8411', '196757', '4.29%']))).toEqual(['5,3'])
  })
})
