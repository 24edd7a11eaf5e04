import { createModel, type Finding } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from '@imt/tables'
import { htmlTable } from '../../../test/html-table.js'
import { finance } from '../../plugin.js'

const model = createModel({ plugins: [finance()] })
const table = (headings: string, ...rows: readonly string[]): string => `<h2>Budget</h2>${htmlTable(headings, ...rows)}`
const findings = (html: string): readonly Finding[] =>
  model.check(model.recognise(readHtml(html, { name: 'page.html' })), { asOf: '2017-12-01' }).findings
/** Level, row and column of each finding, what is stated and what it should be. */
const found = (headings: string, ...rows: readonly string[]): readonly string[] =>
  findings(table(headings, ...rows)).map(({ level, at, stated, computed, repair }) => {
    const [, , , , , , row, , column] = at.split('/')
    return `${level} ${row ?? ''},${column ?? ''} ${stated ?? ''} ${computed ?? '?'}${repair ? ' repair' : ''}`
  })

describe('figures along a row', () => {
  const quarters = 'Directorate|Q1 £|Q2 £|Q3 £|Q4 £|Total £'
  it('are a year of its quarters', () => {
    expect(found(quarters, 'A|10|11|12|13|46', 'B|20|21|22|23|86', 'Total|30|32|34|36|132')).toEqual([])
    expect(found(quarters, 'A|10|11|12|13|64', 'B|20|21|22|23|68', 'Total|30|32|34|36|132')).toEqual([
      'warning 0,4 64 £46',
      'warning 1,4 68 £86',
    ])
    // The row and the column both name the cell.
    expect(found(quarters, 'A|110|111|112|113|464', 'B|20|21|22|23|86', 'Total|130|132|134|136|532')).toEqual([
      'warning 0,4 464 446 repair',
    ])
  })

  it('are a year to date of months that are numbered', () => {
    const months = 'Cost centre|P01 £|P02 £|P03 £|YTD £'
    expect(found(months, 'A|10|20|30|60', 'B|1|2|3|6', 'Total|11|22|33|66')).toEqual([])
    expect(found(months, 'A|10|20|30|60', 'B|1|2|3|9', 'Total|11|22|33|69')).toEqual([
      'warning 1,3 9 £6',
      'warning 2,3 69 £66',
    ])
    expect(found('Item|M2 £|M3 £|Year to date £', 'A|10|20|60', 'B|1|2|9')).toEqual([])
  })

  it('are no year where a quarter is not there, or stands there twice', () => {
    expect(found('Item|Q1 £|Q2 £|Q3 £|Total £', 'A|10|11|12|64', 'B|20|21|22|63')).toEqual([])
    expect(found('Item|Q1 £|Q2 £|Q3 £|Q4 £|Q4 £ (plan)|Total £', 'A|1|2|3|4|5|10', 'B|1|2|3|4|5|11')).toEqual([])
  })

  it('are a total of ages, and one that is wrong in a short table with the total that carries it', () => {
    const ages = 'Debt|0-30 days £|31 to 60 days £|Over 90 days £|Total £'
    expect(found(ages, 'NHS|1200|300|400|1900', 'Other|800|200|350|1350', 'Total|2000|500|750|3250')).toEqual([])
    expect(found(ages, 'NHS|1200|300|400|1900', 'Other|800|200|350|1530', 'Total|2000|500|750|3430')).toEqual([
      'warning 1,3 1530 £1,350',
      'warning 2,3 3430 £3,250',
    ])
    expect(found(ages, 'NHS|1200|300|400|1900', 'Other|800|200|350|1350', 'Total|2000|560|750|3310')).toHaveLength(1)
  })

  it('are a closing balance of the opening one and the movements', () => {
    const headings = 'Reserve|Opening balance £|Additions £|Used £|Closing balance £'
    expect(found(headings, 'A|1,000|200|(300)|900', 'B|500|-|(100)|400')).toEqual([])
    expect(found(headings, 'A|1,000|200|300|900', 'B|500|-|100|400')).toEqual([])
    expect(found(headings, 'A|1,000|200|(300)|900', 'B|500|0|(100)|300')).toEqual(['warning 1,3 300 £400'])
    expect(found(headings, 'A|1,000|200|300|1,000', 'B|500|0|100|400')).toEqual(['warning 0,3 1,000 £900'])
  })

  it('are a net book value of cost and depreciation', () => {
    const headings = 'Asset|Cost £|Accumulated depreciation £|Net book value £'
    expect(found(headings, 'Servers|900|300|600', 'PCs|500|420|80')).toEqual([])
    expect(found(headings, 'Servers|900|(300)|600', 'PCs|500|(420)|80')).toEqual([])
    expect(found(headings, 'Servers|900|300|600', 'PCs|500|420|90')).toEqual(['warning 1,2 90 £80'])
  })

  it.each([
    'Asset|Historic cost £|Depreciation charge 2025/26 £|Accumulated depreciation £|Carrying amount £',
    'Asset|Purchase cost £|In-year depreciation £|Depreciation to date £|NBV £',
  ])('are a net book value of cost and what was written off so far, beside the charge of the year: %s', (headings) => {
    expect(found(headings, 'Servers|900|100|300|600', 'PCs|500|70|420|80')).toEqual([])
    expect(found(headings, 'Servers|900|100|300|600', 'PCs|500|70|420|90')).toEqual(['warning 1,3 90 £80'])
  })

  it('claim nothing where no row agrees with the headings', () => {
    expect(found('Item|Opening balance £|Paid £|Closing balance £', 'A|100|7|50', 'B|300|9|20')).toEqual([])
  })
})

describe('a balance sheet', () => {
  const sheet = (assets: string, equity: string, capital: string): readonly string[] =>
    found(
      'Statement of financial position|31 March 2025 £000|31 March 2024 £000',
      'Property|300|200',
      'Cash|100|50',
      `${assets}|400|250`,
      'Financed by:||',
      `Public dividend capital|${capital}|150`,
      'Reserve|140|100',
      equity,
    )
  it.each([
    ['Total assets employed', "Total taxpayers' equity"],
    ['Net assets', 'Total equity'],
    ['Total net assets', 'Total taxpayers’ equity'],
    ['Net assets', 'Total reserves'],
    ['Net assets employed', 'Total taxpayers equity'],
    ['Total assets', 'Total equity and liabilities'],
  ])('has %s equal to %s', (assets, equity) => {
    expect(sheet(assets, `${equity}|400|250`, '260')).toEqual([])
    expect(sheet(assets, `${equity}|390|250`, '250')).toEqual(['error 6,0 390 £400,000'])
  })
})

describe('groups of staff', () => {
  const pay = 'Staff costs £000|Permanently employed|Other|Total 2025/26|Total 2024/25'
  const rows = [
    'Salaries|101,204|6,118|107,322|101,940',
    'Social security|11,320|204|11,524|10,610',
    'Levy|512|0|512|488',
  ]
  it('are the total of their row', () => {
    expect(found(pay, ...rows)).toEqual([])
    expect(found(pay, ...rows.map((row) => row.replace('107,322', '107,232')))).toEqual([
      'warning 0,2 107,232 £107,322,000',
    ])
  })
})

describe('the words for a variance of the other sign', () => {
  it('are placed by two sums', () => {
    const headings = 'Service|Budget £|Actual £|Variance £'
    expect(found(headings, 'Pay|1000|1100|100', 'Non-pay|500|450|50', 'Total|1500|1550|50')).toEqual([
      'warning 1,2 50 ?',
    ])
    expect(found(headings, 'Pay|1000|1100|100', 'Non-pay|500|450|-50', 'Total|1500|1550|50')).toEqual([])
  })
})
