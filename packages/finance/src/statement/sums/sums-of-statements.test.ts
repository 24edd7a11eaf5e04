import { createModel, type Finding } from '@imt/core'
import { readHtml } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { htmlTable } from '../../../test/html-table.js'
import { finance } from '../../plugin.js'

const model = createModel({ plugins: [finance()] })
/** A title, headings and rows. */
type Published = readonly string[]
const findings = (...tables: readonly Published[]): readonly Finding[] => {
  const html = tables.map(([title = '', ...rows]) => `<h2>${title}</h2>${htmlTable(rows[0] ?? '', ...rows.slice(1))}`)
  return model
    .check(model.recognise(readHtml(html.join(''), { name: 'page.html' })), { asOf: '2026-11-28' })
    .findings.filter(({ rule }) => rule !== 'finance/year-outdated')
}
const found = (...tables: readonly Published[]): readonly string[] =>
  findings(...tables).map(({ rule, level, at, stated }) => {
    const [, , , , table, , row, , column] = at.split('/')
    return `${rule.replace('finance/', '')} ${level} ${[table, row, column].join()} ${stated ?? ''}`
  })

describe('what closes one year opens the next', () => {
  const reserve = (opening: string, ...columns: readonly [string, string, string]): Published => [
    'Reserves £000',
    `Reserve|${columns.join('|')}`,
    `Opening balance|4,000|${opening}|5,200`,
    `Transfers in|800|${opening === '4,500' ? '1,000' : '900'}|900`,
    'Transfers out|(300)|(300)|(400)',
    'Closing balance|4,500|5,200|5,700',
  ]
  it('in the columns of one table', () => {
    expect(found(reserve('4,500', '2022/23', '2023/24', '2024/25'))).toEqual([])
    expect(found(reserve('4,600', '2022/23', '2023/24', '2024/25'))).toEqual(['total-mismatch error 0,0,1 4,600'])
    // What is not the year after, or is of another kind, is not compared.
    expect(found(reserve('4,600', '2022/23', '2024/25', '2026/27'))).toEqual([])
    expect(found(reserve('4,600', 'Trust 2022/23', 'Group 2023/24', 'Trust 2024/25'))).toEqual([])
  })
  it('is a note where the year before was restated', () => {
    expect(found(reserve('4,600', '2022/23', '2023/24 restated', '2024/25'))).toEqual([
      'total-mismatch note 0,0,1 4,600',
    ])
  })

  const provisions = (year: string, rows: readonly string[]): Published => [
    `Provisions ${year}`,
    'Provision|Pensions £000|Other £000|Total £000',
    ...rows,
  ]
  const later = provisions('2024/25', [
    'At 1 April 2024|1,240|980|2,220',
    'Arising in the year|110|420|530',
    'Used|(130)|(210)|(340)',
    'At 31 March 2025|1,220|1,190|2,410',
  ])
  const earlier = (closing: string, total: string, added: string): Published =>
    provisions('2023/24', [
      'At 1 April 2023|1,140|880|2,020',
      `Arising in the year|${added}|200|${added === '200' ? '400' : '410'}`,
      'Used|(100)|(100)|(200)',
      `At 31 March 2024|${closing}|980|${total}`,
    ])
  it('in two tables, and is one finding for the two rows', () => {
    expect(found(later, earlier('1,240', '2,220', '200'))).toEqual([])
    expect(found(later, earlier('1,250', '2,230', '210'))).toEqual(['tables-disagree error 0,0,0 1,240'])
  })
  it('not in tables of other things', () => {
    const [title = '', , ...rows] = earlier('1,250', '2,230', '210')
    expect(found(later, [title, 'Provision|Claims £000|Leases £000|Total £000', ...rows])).toEqual([])
  })
})

describe('cash at the end of a cash flow statement', () => {
  const position = (cash: string, ...rows: readonly string[]): Published => [
    'Statement of financial position',
    'Item|31 March 2025 £000|31 March 2024 £000',
    'Receivables|9,870|8,750',
    `Cash and cash equivalents|${cash}|14,020`,
    ...rows,
  ]
  const flow: Published = [
    'Statement of cash flows',
    'Item|2024/25 £000|2023/24 £000',
    'Net cash generated from operating activities|12,383|8,631',
    'Net cash used in investing activities|(10,894)|(9,750)',
    'Net cash generated from financing activities|1,224|1,094',
    'Increase/(decrease) in cash and cash equivalents|2,713|(25)',
    'Cash and cash equivalents at 1 April|14,020|14,045',
    'Cash and cash equivalents at 31 March|16,733|14,020',
  ]
  const sound = 'Total assets|26,603|22,770'
  it('is that of the balance sheet', () => {
    expect(found(position('16,733', sound), flow)).toEqual([])
    const [only, ...others] = found(position('16,533', 'Total assets|26,403|22,770'), flow)
    expect([only, others]).toEqual(['tables-disagree warning 1,5,0 16,733', []])
  })
  it('is that less what is overdrawn', () => {
    const drawn = 'Bank overdraft|(300)|-'
    expect(found(position('17,033', 'Total assets|26,903|22,770', drawn), flow)).toEqual([])
    expect(found(position('17,033', 'Total assets|26,903|22,770', 'Bank overdraft|300|-'), flow)).toEqual([])
    expect(found(position('17,133', 'Total assets|27,003|22,770', drawn), flow)).toEqual([
      'tables-disagree warning 0,3,0 (300)',
    ])
    // Overdrafts may be among the borrowings.
    expect(found(position('17,033', 'Total assets|26,903|22,770', 'Borrowings|(8,400)|(9,600)'), flow)).toEqual([])
  })
  it('is not that of the group where it is the trust’s', () => {
    const [title = '', headings = '', ...rows] = position('16,533', 'Total assets|26,403|22,770')
    const [name = '', own = '', ...cells] = flow
    expect(
      found(
        [title, headings.replaceAll('31 ', 'Group 31 '), ...rows],
        [name, own.replaceAll('20', 'Trust 20'), ...cells],
      ),
    ).toEqual([])
  })
  it('rose by the net cash of the three activities', () => {
    const changed = (from: string, to: string): readonly string[] => found(flow.map((row) => row.replace(from, to)))
    expect(changed('12,383|8,631', '12,338|8,631')).toEqual(['total-mismatch warning 0,3,0 2,713'])
    expect(changed('2,713|', '2,731|')).toHaveLength(1)
  })
})

describe('a change between two years', () => {
  const income = (other: string): Published => [
    'Income £000',
    'Source|2023/24|2024/25|Change',
    'Patient care|412,300|431,250|18,950',
    'Education|15,210|15,900|690',
    'Research|6,480|6,020|(460)',
    `Other|21,900|23,455|${other}`,
    'Total|455,890|476,625|20,735',
  ]
  it('is the later less the earlier, and tells which figure of a total is wrong', () => {
    expect(found(income('1,555'))).toEqual([])
    expect(found(income('1,565'))).toEqual(['total-mismatch warning 0,3,2 1,565'])
  })
})
