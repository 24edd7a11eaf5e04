import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const read = (...lines: readonly string[]): ReturnType<typeof model.recognise> =>
  model.recognise(readCsv(lines.join('\n'), { name: 'capital.csv' }))
const partsOf = (...lines: readonly string[]): readonly string[] =>
  Object.keys(read(...lines).publication.sections.finance ?? {})
/** Rule, row and column of each finding about figures, what is stated and what it should be. */
const found = (...lines: readonly string[]): readonly string[] =>
  model
    .check(read(...lines), { asOf: '2026-11-28' })
    .findings.filter(({ rule }) => rule.startsWith('finance/'))
    .map(({ rule, at, stated, computed }) => {
      const [, , , , row, , column] = at.split('/')
      return `${rule.replace('finance/', '')} ${row ?? ''},${column ?? ''} ${stated ?? ''} ${computed ?? '?'}`
    })

// Layout of a Northern trust, November 2016, by docsbay.net; figures invented.
const years = [
  "Capital programme £'000,2026/27,2027/28,2028/29,Total",
  'Backlog maintenance,"2,400","2,400","2,400","7,200"',
  'Emergency department,"6,100","3,050",0,"9,150"',
  'Electronic patient record,"1,800","4,200","1,150","7,150"',
  'Total,"10,300","9,650","3,550","23,500"',
]
// Layout of capital monitors of councils.
const monitor = [
  'Capital scheme,Approved budget (£),Spend to date (£),Remaining (£)',
  'Leisure centre roof,"840,000","310,500","529,500"',
  'Data centre move,"265,000","265,000",0',
  'Cycle route,"1,120,000","86,250","1,033,750"',
  'Total,"2,225,000","661,750","1,563,250"',
]

describe('a list of capital schemes', () => {
  it('is read as capital, each amount with year, measure and scale', () => {
    const lines = read(...years).publication.sections.finance?.capital ?? []
    expect(lines.map(({ category, project }) => [category, project])).toEqual([
      ['', 'Backlog maintenance'],
      ['', 'Emergency department'],
      ['', 'Electronic patient record'],
      ['', 'Total'],
    ])
    expect(
      lines[0]?.amounts.map(({ year, measure, heading, amount }) => [year, measure, heading, amount.value?.toFixed()]),
    ).toEqual([
      ['2026/27', undefined, '2026/27', '2400000'],
      ['2027/28', undefined, '2027/28', '2400000'],
      ['2028/29', undefined, '2028/29', '2400000'],
      ['', 'total', 'Total', '7200000'],
    ])
    expect(
      read(...monitor).publication.sections.finance?.capital?.[0]?.amounts.map(({ year, measure }) => [year, measure]),
    ).toEqual([
      ['', 'latest'],
      ['', 'actual'],
      ['', 'remaining'],
    ])
  })

  it('has every column used, and adds up down and across', () => {
    expect(read(...years).findings).toEqual([])
    expect(found(...years)).toEqual([])
    expect(found(...monitor)).toEqual([])
    expect(found(...years.map((line) => line.replace('"7,150"', '"7,510"')))).toEqual([
      'total-mismatch 2,3 7,510 7,150',
    ])
    expect(found(...monitor.map((line) => line.replace('"1,033,750"', '"1,003,750"')))).toEqual([
      'total-mismatch 2,2 1,003,750 1,033,750',
    ])
  })

  it('has a scheme that stands in it twice found, unless it stands under two headings', () => {
    const twice = ['Capital schemes,2026/27 £,2027/28 £', 'Roof,5,6', 'Boilers,7,8', 'Roof,5,6', 'Total,17,20']
    expect(found(...twice)).toEqual(['project-repeated 2, Roof ?'])
    expect(
      found('Capital schemes,2026/27 £,2027/28 £', 'North,,', 'Roof,5,6', 'South,,', 'Roof,5,6', 'Total,10,12'),
    ).toEqual([])
  })

  it('is known by what its file is called', () => {
    const lines = 'Scheme,2026/27 £,2027/28 £\nRoof,5,6\nBoilers,7,8\n'
    const of = (name: string): readonly string[] =>
      Object.keys(model.recognise(readCsv(lines, { name })).publication.sections.finance ?? {})
    expect(of('board/Capital_programme-2026.csv')).toEqual(['capital'])
    expect(of('board/schemes.csv')).toEqual(['statements'])
  })

  it.each([
    ['a column of percentages', ['Capital programme,Budget £,Spend £,% spent', 'Roof,100,50,50%', 'Wards,200,50,25%']],
    ['where the money comes from', ['Capital funding,2026/27 £,2027/28 £', 'Depreciation,100,50', 'Grants,200,50']],
    ['what becomes of assets', ['Capital expenditure £,2026/27,2027/28', 'Opening balance,100,50', 'Additions,200,50']],
    ['revenue', ['Revenue budget £,2026/27,2027/28', 'Pay,100,50', 'Non-pay,200,50']],
  ])('is not %s', (_, lines) => expect(partsOf(...lines)).toEqual(['statements']))
})
