import { createModel } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from '@imt/tables'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const table = (headings: string, ...rows: readonly string[]): string => {
  const cells = (text: string, tag: 'td' | 'th'): string =>
    `<tr>${text
      .split('|')
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`
  return `<h2>Budget</h2><table>${cells(headings, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table>`
}
const found = (html: string): readonly string[] =>
  model
    .check(model.recognise(readHtml(html, { name: 'page.html' })), { asOf: '2017-12-01' })
    .findings.map(({ rule }) => rule)

const budget = ['A|INCOME|-|-£10', 'A|PAY|2.00|£100', 'A|TOTAL|2.00|£90', 'GRAND TOTAL|TOTAL|2.00|£90']

describe('a budget by cost centre and class', () => {
  it.each(['Cost Centre|Class|Staff Funded|Funds (£)', 'Cost Centre|Type|Staff Funded|Budget (£)'])(
    'under unknown headings is no statement: %s',
    (headings) => {
      expect(found(table(headings, ...budget))).toEqual(['core/nothing-recognised', 'core/unrecognised-table'])
    },
  )
})

describe('a budget by cost centre and account', () => {
  const headings = 'Cost Centre|Cost Centre Description|Account|Account Description|Annual Budget £|YTD Actual £'
  const lines = ['102|Operations|51000|Pay|120|58', '102|Operations|52000|Supplies|40|23']
  it('has codes and names beside its figures, which are added', () => {
    expect(found(table(headings, ...lines, 'Total||||160|81'))).toEqual([])
    expect(found(table(headings, ...lines, 'Total||||160|91'))).toEqual(['finance/total-mismatch'])
  })
  it('may be a register of assets, whose book values are held to what was written off', () => {
    const register = 'Asset|Description|Cost centre|Cost £|Accumulated depreciation £|Net book value £'
    const first = '1|Server|A1|9000|3000|6000'
    expect(found(table(register, first, '2|SAN|A1|5000|1000|4000', 'Total|||14000|4000|10000'))).toEqual([])
    expect(found(table(register, first, '2|SAN|A1|5000|1000|4100', 'Total|||14000|4000|10100'))).toEqual([
      'finance/total-mismatch',
      'finance/total-mismatch',
    ])
  })
  it('may be a register of assets without a word of money, whose totals stand under the descriptions', () => {
    const register = 'Asset no|Description|Acquired|Useful life (years)|Cost|Accumulated depreciation|Net book value'
    const first = '1|Server|01/04/2021|5|9000|3000|6000'
    const second = '2|SAN|01/04/2022|5|5000|1000|'
    const third = '3|Switches|01/04/2022|5|7000|2000|5000'
    expect(found(table(register, first, `${second}4000`, third, '|Total|||21000|6000|15000'))).toEqual([])
    expect(found(table(register, first, `${second}4100`, third))).toEqual(['finance/total-mismatch'])
    expect(found(table(register, first, `${second}4000`, third, '|Total|||21000|6000|15100'))).toEqual([
      'finance/total-mismatch',
    ])
  })
  it('is none where totals stand among the names', () => {
    expect(found(table(headings, ...lines, '102|Operations Total|||160|81', 'Total||||160|81'))).toEqual([
      'core/nothing-recognised',
      'core/unrecognised-table',
    ])
  })
})

describe('a table that says nothing of money', () => {
  it.each([
    ['a waiting list', 'Specialty|0-18 weeks|Over 18 weeks|Total', ['Urology|993|287|1,280', 'Total|993|287|1,280']],
    ['complaints with a percentage', 'Category|Number|%', ['Appointments|212|80', 'Other|53|20', 'Total|265|100']],
    ['staff by pay band', 'Pay band|Women|Men|All staff', ['Band 2|411|123|534', 'Band 3|389|97|486']],
  ])('is no statement, whatever its totals: %s', (_, headings, rows) => {
    const page = table(headings, ...rows).replace('<h2>Budget</h2>', '<h2>Statistics</h2>')
    expect(found(page)).toEqual(['core/nothing-recognised'])
  })
  it('is none that states rates of staff under no total that a statement has', () => {
    const rows = ['Medical|88|1,204|7.3%', 'Nursing|412|3,877|10.6%', 'Trust|500|5,081|9.8%']
    const page = table('Staff group|Leavers|Average headcount|Turnover rate', ...rows)
    expect(found(page.replace('<h2>Budget</h2>', '<h2>Staff turnover</h2>'))).toContain('core/nothing-recognised')
    expect(found(page.replace('<h2>Budget</h2>', '<h2>Staff costs</h2>'))).not.toContain('core/nothing-recognised')
  })
})

describe('a statement whose rows do not surely add up', () => {
  it.each([
    ['Subtotal in one word', table('Item|Budget (£)', 'A|100', 'B|200', 'Subtotal|300', 'C|50', 'Total|350')],
    ['an average', table('Item|Budget (£)|Average cost (£)', 'A|100|10', 'B|200|20', 'Total|300|15')],
    [
      'expenditure below income',
      table('Item|Budget (£)', 'Income|1000', 'Pay|200', 'Non-pay|300', 'Total expenditure|500'),
    ],
    ['balances', table('Item|Budget (£)', 'Opening balance|1000', 'Additions|200', 'Disposals|300', 'Total|900')],
  ])('is passed over: %s', (_, html) => {
    expect(found(html)).toEqual([])
  })

  it('is reported where they do', () => {
    expect(found(table('Item|Budget (£)', 'Pay|100', 'Non-pay|200', 'Total expenditure|900'))).toEqual([
      'finance/total-mismatch',
    ])
  })
})

describe('a first row of units', () => {
  const rows = ['Medicine|100|50|55', 'Surgery|200|100|90', 'Total|300|150|154']
  const figures = (html: string): unknown =>
    model
      .recognise(readHtml(html, { name: 'page.html' }))
      .publication.sections.finance?.statements?.[0]?.rows.map(({ cells }) => cells[2]?.amount?.value?.toFixed())

  it.each(['£000', "£'000", '£k'])('says what the figures are counted in: %s', (unit) => {
    const html = table('Directorate|Annual Budget|YTD Budget|YTD Actual', `|${unit}|${unit}|${unit}`, ...rows)
    expect(figures(html)).toEqual(['55000', '90000', '154000'])
    expect(found(html)).toEqual(['finance/total-mismatch'])
  })

  it('is none where it has a name, or a cell of it is something else', () => {
    expect(figures(table('Item|Plan|Budget|Actual', 'Units|£000|£000|£000', ...rows))).toHaveLength(4)
    expect(figures(table('Item|Plan|Budget|Actual', '|£000|£000|7', ...rows))).toHaveLength(4)
  })
})

it('reports each figure of a column of money that cannot be read, and names its total', () => {
  expect([...found(table('Service|Budget £|Actual £', 'A|l00|1', 'B|2OO|1', 'C|3O0|1', 'Total|600|3'))].sort()).toEqual(
    ['finance/figure-not-read', 'finance/figure-not-read', 'finance/figure-not-read', 'finance/total-not-checked'],
  )
})
