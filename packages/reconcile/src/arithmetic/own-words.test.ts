import { createModel } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { arithmetic } from '../plugin.js'
import { lacksSuppressed, ownWordsOf } from './own-words.js'

const model = createModel({ plugins: [arithmetic()] })
const said = (title: string | undefined, ...lines: readonly string[]): readonly string[] => {
  const [headings = [], ...rows] = lines.map((line) => line.split('|'))
  const table = { ...(title === undefined ? {} : { title }), headings, rows }
  const reading = model.parse({ about: {}, sections: { arithmetic: { tables: [table] } } })
  return model.check(reading, { asOf: '2026-11-28' }).findings.map(({ rule }) => rule)
}

describe('sums that a table itself says need not hold', () => {
  const harm = ['Harm|2024/25|2025/26', 'No harm|8110|8402', 'Low harm|2204|2311', 'Moderate harm|188|170']

  it('are not accused for parts that are suppressed', () => {
    expect(said(undefined, ...harm, 'Severe harm|21|*', 'Death|9|*', 'Total|10532|10905')).toEqual([])
    expect(said(undefined, ...harm, 'Severe harm|21|15', 'Death|9|7', 'Total|10532|10985')).toEqual([
      'arithmetic/does-not-add-up',
    ])
  })

  const subjects = ['Subject|Complaints', 'Care|300', 'Staff|250', 'Waiting|200', 'Parking|152', 'Total|611']
  it('are not accused of less than their parts where one thing may be counted more than once', () => {
    expect(said('Complaints by subject (a complaint may concern more than one subject)', ...subjects)).toEqual([])
    expect(said('Complaints by subject', ...subjects)).toEqual(['arithmetic/does-not-add-up'])
  })

  const staff = (total: string): readonly string[] => [
    'Staff (rounded to nearest 5)|2025|2026',
    ...['Medical|610|620', 'Nursing|1880|1885', 'AHP|430|430', 'Admin|905|900', `Total|${total}`],
  ]
  it('are not accused of what their rounding explains, and of more', () => {
    expect(said(undefined, ...staff('3830|3835'))).toEqual([])
    expect(said(undefined, ...staff('3930|3835'))).toEqual(['arithmetic/does-not-add-up'])
  })

  it('are no sums of prices', () => {
    const lines = ['Supplier|Number|Cost each £|Cost £', 'EE|1200|8.50|10,200.00', 'Vodafone|340|5.25|1,785.00']
    expect(said(undefined, ...lines, 'Three|10|6.00|60.00', 'Total|1550|7.77|12,045.00')).toEqual([])
  })
})

describe('what a table says of its sums', () => {
  it.each([
    ['Respondents may choose several', true, 0],
    ['Columns may not sum due to rounding', true, 0],
    ['Rounded to the nearest 10', false, 10],
    ['Figures are rounded to nearest 1,000', false, 1000],
    ['Rounded to five', false, 5],
    ['Staff', false, 0],
  ])('"%s"', (title, overlaps, nearest) =>
    expect(ownWordsOf({ title, headings: ['A'], rows: [] })).toEqual({ overlaps, nearest }),
  )
  it('sees a suppressed part above the first that is stated', () => {
    const table = {
      headings: ['Site', 'Beds'],
      rows: [
        ['A', '<5'],
        ['B', '7'],
        ['C', '8'],
        ['Total', '18'],
      ],
    }
    const sum = {
      id: 'a',
      kind: 'sum',
      result: [4, 1],
      operands: [
        { at: [2, 1], sign: 1 },
        { at: [3, 1], sign: 1 },
      ],
      holds: 'no',
      stated: '18',
      computed: '15',
      why: '',
    } as const
    expect(lacksSuppressed(table, sum)).toBe(true)
    expect(lacksSuppressed({ ...table, rows: [['A', '3'], ...table.rows.slice(1)] }, sum)).toBe(false)
  })
})
