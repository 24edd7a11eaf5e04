import { createModel, type Report } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from '@imt/tables'
import { htmlTable } from '../../test/html-table.js'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const table = (headings: string, ...rows: readonly string[]): string => htmlTable(headings, ...rows)
const reading = (html: string) => model.recognise(readHtml(`<h1>IM&amp;T</h1>${html}`, { name: 'page.html' }))
const report = (html: string): Report => model.check(reading(html), { asOf: '2017-12-01' })
const found = (html: string): readonly string[] =>
  report(html).findings.map(
    ({ rule, at, stated, location }) =>
      `${rule} ${at.split('/').slice(3).join('/')} ${stated ?? ''}${location?.kind === 'html' && location.cell !== undefined ? ` (row ${String(location.row)}, cell ${String(location.cell)})` : ''}`,
  )
const applied = (html: string): number | undefined =>
  report(html).rules.find(({ code }) => code === 'finance/total-mismatch')?.applied

const headings = 'Cost Centre|Class|Staff Funded|Budget 2017/18 (£)|Budget 2016/17 (£)|2016/17 Actual (£)'
const rows = [
  'Technology|INCOME|-|-£1,295,000|-£1,200,000|-£1,150,250',
  'Technology|PAY|9.00|£501,612|£480,000|£471,317',
  'Technology|TOTAL|9.00|-£793,388|-£720,000|-£678,933',
  'Print Room|PAY|1.50|£26,387|£25,900|£26,001',
  'Print Room|TOTAL|1.50|£26,387|£25,900|£26,001',
  'GRAND TOTAL|TOTAL|10.50|-£767,001|-£694,100|-£652,932',
]
const summaryHeadings = 'Cost Centre|Class|Budget 2017/18 (£)|Budget 2016/17 (£)'
const summary = [
  'INCOME|TOTAL|-£1,295,000|-£1,200,000',
  'PAY|TOTAL|£527,999|£505,900',
  'GRAND TOTAL|TOTAL|-£767,001|-£694,100',
]
const changed = (from: string, to: string): readonly string[] => {
  expect(rows.join('\n')).toContain(from)
  return rows.map((row) => row.replace(from, to))
}

describe('a revenue table of several years', () => {
  it('reads thousands to the pound in every column of money', () => {
    const scaled = table(
      'Cost Centre|Class|Budget 2017/18 (£000)|Budget 2016/17 (£000)',
      'IT|PAY|501.612|480.125',
      'IT|NON-PAY|12.5|£1.2k',
      'IT|TOTAL|514.112|491.325',
    )
    const further = reading(scaled).publication.sections.finance?.revenue?.map((line) => line.further?.[0])
    expect(further?.map((each) => each?.amount?.value?.toFixed() ?? each?.notRead)).toEqual([
      '480125',
      '£1.2k',
      '491325',
    ])
  })

  it('is read column by column, the newest budget by its name', () => {
    const lines = reading(table(headings, ...rows)).publication.sections.finance?.revenue
    expect(lines?.[1]?.budget.text).toBe('£501,612')
    expect(
      lines?.[1]?.further?.map(({ column, period, amount }) => [column, period, amount?.value?.toFixed()]),
    ).toEqual([
      ['Budget 2016/17 (£)', '2016/17', '480000'],
      ['2016/17 Actual (£)', '2016/17', '471317'],
    ])
  })

  it('has every column checked and counted', () => {
    expect(found(table(headings, ...rows))).toEqual([])
    // Three totals in each of three columns of money, and of staff.
    expect(applied(table(headings, ...rows))).toBe(12)
  })

  it.each([
    [
      'of an older budget',
      '-£720,000',
      '-£702,000',
      'finance/total-mismatch revenue/2/further/0/amount -£702,000 (row 4, cell 5)',
    ],
    [
      'of an older grand total',
      '-£694,100',
      '-£649,100',
      'finance/total-mismatch revenue/5/further/0/amount -£649,100 (row 7, cell 5)',
    ],
    [
      'of actual spending',
      '-£678,933',
      '-£687,933',
      'finance/total-mismatch revenue/2/further/1/amount -£687,933 (row 4, cell 6)',
    ],
    [
      'of the newest budget',
      '-£793,388',
      '-£739,388',
      'finance/total-mismatch revenue/2/budget -£739,388 (row 4, cell 4)',
    ],
  ])('has one finding, at its cell, for a wrong total %s', (_, from, to, expected) => {
    expect(found(table(headings, ...changed(from, to)))).toEqual([expected])
  })

  it('names the column', () => {
    expect(report(table(headings, ...changed('-£720,000', '-£702,000'))).findings[0]?.message).toContain(
      'in the cost-centre table under "Budget 2016/17 (£)"',
    )
  })

  it('is compared with the same column of a class summary', () => {
    expect(found(table(headings, ...rows) + table(summaryHeadings, ...summary))).toEqual([])
    expect(
      found(
        table(headings, ...rows) + table(summaryHeadings, ...summary.map((row) => row.replace('£505,900', '£509,500'))),
      ),
    ).toEqual(['finance/total-mismatch classSummary/1/further/0/amount £509,500 (row 3, cell 4)'])
  })

  it('reads income above zero in every column as the other columns show it', () => {
    const above = rows.map((row) => (row.startsWith('Technology|INCOME') ? row.replaceAll('-£', '£') : row))
    expect(found(table(headings, ...above))).toEqual([])
    expect(found(table(headings, ...above.map((row) => row.replace('-£720,000', '-£702,000'))))).toEqual([
      'finance/total-mismatch revenue/2/further/0/amount -£702,000 (row 4, cell 5)',
    ])
  })
})

describe('further columns', () => {
  it('may count staff', () => {
    const staff = ['A|PAY|£5|2.50|3.00', 'A|TOTAL|£5|2.50|3.40', 'GRAND TOTAL|TOTAL|£5|2.50|3.00']
    expect(found(table('Cost Centre|Class|Budget|WTE 2016/17|In post WTE', ...staff))).toEqual([
      expect.stringContaining('finance/total-mismatch revenue/1/contractedWte 3.40'),
    ])
    expect(found(table('Cost Centre|Class|Budget|WTE 2016/17|WTE 2015/16', ...staff))).toEqual([
      expect.stringContaining('finance/total-mismatch revenue/1/further/1/count 3.40'),
    ])
  })

  it('keep what cannot be read, and leave its sums open', () => {
    expect(
      found(
        table(
          'Cost Centre|Class|Budget 2017/18|Budget 2016/17',
          'A|PAY|£5|£4',
          'A|NON-PAY|£5|£1,23,4',
          'A|TOTAL|£10|£9',
          'GRAND TOTAL|TOTAL|£10|£9',
        ),
      ),
    ).toEqual([
      expect.stringContaining('finance/figure-not-read revenue/1/further/0/notRead £1,23,4 (row 3, cell 4)'),
      expect.stringContaining('finance/total-not-checked revenue/2/further/0/amount £9'),
    ])
  })

  it.each([
    ['percentages', 'Budget 2017/18|Share of budget', 'A|PAY|£5|50%', 'A|TOTAL|£5|90%'],
    ['averages', 'Budget 2017/18|Average cost (£)', 'A|PAY|£5|£50', 'A|TOTAL|£5|£90'],
    ['names', 'Budget 2017/18|Plan code', 'A|PAY|£5|50', 'A|TOTAL|£5|90'],
    ['another scale', 'Budget 2017/18 (£)|Budget 2016/17 (£000)', 'A|PAY|£5|50', 'A|TOTAL|£5|90'],
  ])('are no columns of %s: those are named as left out', (_, heads, ...lines) => {
    expect(found(table(`Cost Centre|Class|${heads}`, ...lines))).toEqual([
      expect.stringContaining('core/unused-column'),
    ])
  })
})
