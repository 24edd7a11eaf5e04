import { createModel, type Finding } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from '@imt/tables'
import { htmlTable } from '../../test/html-table.js'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const findings = (...rows: readonly string[]): readonly Finding[] => {
  const html = `<h2>Budget</h2>${htmlTable(...rows)}`
  return model.check(model.recognise(readHtml(html, { name: 'page.html' })), { asOf: '2017-12-01' }).findings
}
const messages = (...rows: readonly string[]): readonly string[] => findings(...rows).map(({ message }) => message)

describe('a row that explains all columns has one finding', () => {
  const headings = 'Portfolio|2016/17 £|2017/18 £|2018/19 £'
  const rows = ['Transport|402|998|596', 'Housing|3,930|3,139|791', 'Children|20,671|23,041|2,370']
  const total = 'Total|25,003|27,178|3,757'

  it('where it is missing', () => {
    const all = findings(headings, rows[0] ?? '', rows[2] ?? '', total)
    expect(all.map(({ at, repair }) => [at.split('/').slice(-5).join('/'), repair])).toEqual([
      ['rows/2/cells/0/amount', undefined],
    ])
    expect(all[0]?.message).toContain(
      'It is out in 3 columns at once: a row of £3,930 under "2016/17 £", £3,139 under "2017/18 £" and £791 under "2018/19 £" seems to be missing',
    )
  })

  it('where it stands there twice', () => {
    expect(messages(headings, ...rows.slice(0, 2), rows[1] ?? '', rows[2] ?? '', total)).toEqual([
      expect.stringContaining('The row "Housing" (3,930, 3,139 and 791) stands in the table twice'),
    ])
    // One column is enough to show it.
    expect(messages('Item|Budget £', 'A|100', 'B|250', 'B|250', 'C|30', 'Total|380')).toEqual([
      expect.stringContaining('The row "B" (250) stands in the table twice'),
    ])
  })

  it('where the total leaves it out, or counts it twice', () => {
    expect(messages(headings, ...rows, 'Total|21,073|24,039|2,966')).toEqual([
      expect.stringContaining('Without the row "Housing" (3,930, 3,139 and 791) it agrees in each of 3 columns'),
    ])
    expect(messages(headings, ...rows, 'Total|28,933|30,317|4,548')).toEqual([
      expect.stringContaining('With the row "Housing" (3,930, 3,139 and 791) counted twice it agrees'),
    ])
  })

  it('where its figures stand a column beside their own', () => {
    const wide = 'Portfolio|2016/17 £|2017/18 £|2018/19 £|2019/20 £'
    const shifted = (housing: string): readonly Finding[] =>
      findings(
        wide,
        'Transport|402|998|596|700',
        housing,
        'Children|20,671|23,041|2,370|1,234',
        'Total|25,003|27,178|3,757|4,000',
      ).filter(({ rule }) => rule === 'finance/total-mismatch')
    expect(shifted('Housing|3,930|3,139|791|2,066')).toEqual([])
    for (const [row, words] of [
      ['Housing||3,930|3,139|791', 'with each of its figures one column to the left, all of 3 sums agree'],
      ['Housing|3,139|791|2,066|', 'with each of its figures one column to the right, all of 3 sums agree'],
      ['Housing|3,139|3,930|791|2,066', 'with the two figures exchanged, all of 2 sums agree'],
    ] as const) {
      const [only, ...others] = shifted(row)
      expect(others).toEqual([])
      expect([only?.at.split('/').slice(-4, -3)[0], only?.repair]).toEqual(['1', undefined])
      expect(only?.message).toContain(words)
    }
  })

  it('but not where each total has its digits in another order', () => {
    expect(messages('Item|2016/17 £|2017/18 £', 'Staff|812|790', 'Drugs|310|300', 'Total|1,212|1,900')).toHaveLength(2)
  })
})

describe('a row that is lost or doubled below a total that its name alone explains', () => {
  const sums = (...rows: readonly string[]): readonly string[] =>
    findings(...rows)
      .filter(({ rule }) => rule === 'finance/total-mismatch')
      .map(({ message }) => message)
  const doubled = (rows: readonly string[], at: number): readonly string[] => rows.toSpliced(at, 0, rows[at] ?? '')
  const without = (rows: readonly string[], at: number): readonly string[] => rows.toSpliced(at, 1)

  const provisions = [
    'Provisions £000|Legal|Other|Total',
    'At 1 April 2024|811|878|1,689',
    'Arising in the year|233|304|537',
    'Used in the year|(190)|(122)|(312)',
    'At 31 March 2025|854|1,060|1,914',
  ]
  it('of balances', () => {
    expect(sums(...provisions)).toEqual([])
    expect(sums(...doubled(provisions, 3))).toEqual([
      expect.stringContaining('The row "Used in the year" ((190), (122) and (312)) stands in the table twice'),
    ])
    expect(sums(...without(provisions, 2))).toEqual([
      expect.stringContaining('a row of £233,000 under "Legal", £304,000 under "Other" and £537,000 under "Total"'),
    ])
  })
  it('of balances of which most columns fail', () => {
    const plant = [
      '£000|Land|Buildings|Plant|Total',
      'Cost at 1 April 2024|21,003|162,440|48,211|231,654',
      'Additions|-|9,112|8,443|17,555',
      'Disposals|(110)|-|(2,301)|(2,411)',
      'Cost at 31 March 2025|20,893|171,552|54,353|246,798',
    ]
    expect(sums(...plant)).toEqual([])
    expect(sums(...without(plant, 2))).toEqual([expect.stringContaining('It is out in 3 columns at once')])
  })
  it('of a balance sheet', () => {
    const equity = [
      'Item|31 March 2025 £000|31 March 2024 £000',
      'Non-current assets||',
      'Intangible assets|4,211|3,987',
      'Property|187,344|181,209',
      'Total non-current assets|191,555|185,196',
      'Current assets||',
      'Receivables|17,208|16,544',
      'Cash|12,433|14,102',
      'Total current assets|29,641|30,646',
      'Total assets employed|221,196|215,842',
      'Financed by||',
      'Public dividend capital|98,411|92,002',
      'Revaluation reserve|30,227|29,118',
      'Income and expenditure reserve|92,558|94,722',
      "Total taxpayers' equity|221,196|215,842",
    ]
    expect(sums(...equity)).toEqual([])
    expect(sums(...without(equity, 11))).toEqual([expect.stringContaining('a row of £98,411,000')])
    expect(sums(...doubled(equity, 12))).toEqual([expect.stringContaining('stands in the table twice')])
  })
  const flow = [
    'Cash flow|2024/25 £000|2023/24 £000',
    'Operating surplus|4,353|3,184',
    'Depreciation and amortisation|11,872|11,203',
    'Net impairments|1,033|744',
    'Increase in payables|434|664',
    'Net cash from operating activities|17,692|15,795',
    'Interest received|1,217|988',
    'Purchase of property|(19,866)|(13,904)',
    'Sale of property|120|-',
    'Net cash used in investing activities|(18,529)|(12,916)',
    'Public dividend capital received|6,409|2,100',
    'Loans repaid|(1,844)|(1,790)',
    'Net cash from financing activities|4,565|310',
    'Increase in cash|3,728|3,189',
  ]
  it('of a cash flow', () => {
    expect(sums(...flow)).toEqual([])
    expect(sums(...without(flow, 2))).toEqual([expect.stringContaining('a row of £11,872,000')])
    expect(sums(...without(flow, 7))).toEqual([expect.stringContaining('a row of -£19,866,000')])
    expect(sums(...doubled(flow, 11))).toEqual([expect.stringContaining('stands in the table twice')])
  })
  it('of a net figure that a later result shows to stand for the rows above it', () => {
    const income = [
      'Item|2024/25 £000|2023/24 £000',
      'Operating income|450,566|425,031',
      'Operating expenses|(446,213)|(421,847)',
      'Operating surplus|4,353|3,184',
      'Finance income|1,217|988',
      'Finance expenses|(2,144)|(2,203)',
      'PDC dividends payable|(2,911)|(2,745)',
      'Net finance costs|(3,838)|(3,960)',
      'Other gains|27|(14)',
      'Surplus/(deficit) for the year|542|(790)',
    ]
    expect(sums(...income)).toEqual([])
    const [only, ...others] = sums(...without(income, 4))
    expect(others).toEqual([])
    expect(only).toMatch(
      /^"Net finance costs" is stated as \(3,838\).*a row of £1,217,000 under .* seems to be missing/,
    )
  })
  it('says of the words of a total what else it may cover, each once', () => {
    const [only, ...others] = sums(
      'Item £000|2024/25|2023/24',
      'Staff costs|280,311|262,977',
      'of which agency|8,912|11,204',
      'Supplies|71,204|68,311',
      'Depreciation|11,872|11,203',
      'Total|385,577|363,495',
    )
    expect(others).toEqual([])
    expect(only).toContain('may be missing, or the total covers something else')
    expect(only?.match(/less what is taken off or is part of them/g)).toHaveLength(1)
  })
})

it('takes a named total of a table of the largest for no total of its rows', () => {
  const page = (title: string, total: string): readonly string[] =>
    model
      .check(
        model.recognise(
          readHtml(
            `<h2>${title}</h2>${htmlTable('Supplier|Spend £', 'Alpha|8,120,330', 'Beta|6,044,210', 'Gamma|5,120,988', total)}`,
            { name: 'page.html' },
          ),
        ),
        { asOf: '2017-12-01' },
      )
      .findings.filter(({ rule }) => rule === 'finance/total-mismatch')
      .map(({ stated }) => stated ?? '')
  expect(page('Top 3 suppliers', 'Total non-pay spend|88,231,004')).toEqual([])
  expect(page('Suppliers', 'Total non-pay spend|88,231,004')).toEqual(['88,231,004'])
  expect(page('Top 3 suppliers', 'Total|19,285,258')).toEqual(['19,285,258'])
})

it('proves no figure wrong where a row may be missing that states nothing in the other column', () => {
  const statement = (...rest: readonly string[]): readonly Finding[] =>
    findings(
      'Item|2024/25 £000|2023/24 £000',
      'Operating income|41,943|37,330',
      'Operating expenses|(39,798)|(38,151)',
      'Operating surplus/(deficit)|2,145|(821)',
      'Finance income|55|42',
      'Finance expenses|(134)|(103)',
      'Net finance costs|(79)|(61)',
      'Other gains|6,197|2,114',
      ...rest,
      'Revaluations|669|(917)',
      'Total comprehensive income|8,932|915',
    )
  expect(statement('Gains from transfers|-|600', 'Surplus for the year|8,263|1,832')).toEqual([])
  const [only, ...others] = statement('Surplus for the year|8,263|1,832')
  expect(others).toEqual([])
  expect([only?.repair, only?.difference?.amount]).toEqual([undefined, '600000'])
  expect(only?.candidates?.[0]?.changes[0]).toMatchObject({ from: '2,114', to: '2,714' })
  expect(only?.message).toContain('or whether a row is missing that states nothing in other columns')
})
