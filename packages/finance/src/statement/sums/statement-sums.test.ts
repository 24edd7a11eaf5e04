import { createModel, type Report } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from '@imt/tables'
import { htmlTable } from '../../../test/html-table.js'
import { finance } from '../../plugin.js'

const model = createModel({ plugins: [finance()] })
const table = (headings: string, ...rows: readonly string[]): string => `<h2>Budget</h2>${htmlTable(headings, ...rows)}`
const report = (html: string): Report =>
  model.check(model.recognise(readHtml(html, { name: 'page.html' })), { asOf: '2017-12-01' })
/** Rule, row and column of each finding, what is stated and what it should be. */
const found = (html: string): readonly string[] =>
  report(html).findings.map(({ rule, at, stated, computed, repair }) => {
    const [, , , , , , row, , column] = at.split('/')
    return `${rule.replace('finance/', '')} ${row ?? ''},${column ?? ''} ${stated ?? ''}${computed === undefined ? '' : ` ${computed}`}${repair ? ' repair' : ''}`
  })
const applied = (html: string): number | undefined =>
  report(html).rules.find(({ code }) => code === 'finance/total-mismatch')?.applied
const changed = (html: string, from: string, to: string): string => {
  expect(html).toContain(`>${from}<`)
  return html.replace(`>${from}<`, `>${to}<`)
}

describe('a budget statement of several years', () => {
  const html = table(
    'Service|2016/17 Budget (£)|2017/18 Budget (£)|2017/18 Actual (£)',
    'Service desk|£210,400|£224,900|£219,871',
    'Infrastructure|£575,000|£612,350|£640,002',
    'Training|£129,279|£131,000|£127,640',
    'Total|£914,679|£968,250|£987,513',
  )
  it('has every column checked and counted', () => {
    expect(found(html)).toEqual([])
    expect(applied(html)).toBe(3)
  })
  it.each([
    ['£914,679', '£941,679', 0],
    ['£968,250', '£986,250', 1],
    ['£987,513', '£978,513', 2],
  ] as const)('has one finding, at its cell, where %s is published as %s', (from, to, column) => {
    expect(found(changed(html, from, to))).toEqual([`total-mismatch 3,${String(column)} ${to} ${from}`])
  })
  it('names the column', () => {
    expect(report(changed(html, '£914,679', '£941,679')).findings[0]?.message).toContain(
      '"Total" is stated as £941,679 in the statement "Budget" under "2016/17 Budget (£)", £27,000 more than the 3 rows above, which come to £914,679',
    )
  })
  it('leaves the sum of a cell that cannot be read open', () => {
    expect(found(changed(html, '£129,279', '12,92,79'))).toEqual([
      'figure-not-read 2,0 12,92,79',
      'total-not-checked 3,0 £914,679',
    ])
  })
})

describe('a total below income and spending', () => {
  const net = table(
    'Item|2016/17 (£)|2017/18 (£)',
    'Income|1,200,000|1,295,000',
    'Pay|480,000|501,612',
    'Non-pay|914,200|1,015,756',
    'Total|194,200|222,368',
  )
  it('is the net figure where a column shows it', () => {
    expect(found(net)).toEqual([])
    expect(found(changed(net, '222,368', '223,268'))).toEqual(['total-mismatch 3,1 223,268 £222,368'])
  })
  it('is a surplus where a column shows that', () => {
    const surplus = table(
      'Item|2016/17 (£)|2017/18 (£)',
      'Income|1,200,000|1,295,000',
      'Pay|180,000|501,612',
      'Non-pay|914,200|615,756',
      'Total|105,800|177,632',
    )
    expect(found(surplus)).toEqual([])
    expect(found(changed(surplus, '177,632', '177,362'))).toEqual(['total-mismatch 3,1 177,362 £177,632'])
  })
  it('is the sum where a column shows that, and where income is published below zero', () => {
    const sum = table('Item|2016/17 (£)|2017/18 (£)', 'Rental income|100|200', 'Pay|10|20', 'Total|110|220')
    expect(found(sum)).toEqual([])
    expect(found(changed(sum, '220', '202'))).toEqual(['total-mismatch 2,1 202 £220'])
    expect(found(table('Item|Budget (£)', 'Income|-100', 'Pay|10', 'Non-pay|20', 'Total|-77'))).toEqual([
      'total-mismatch 3,0 -77 -£70',
    ])
  })
  it('is not checked where nothing shows which', () => {
    expect(found(table('Item|Budget (£)', 'Income|100', 'Pay|10', 'Non-pay|20', 'Total|77'))).toEqual([
      'total-not-checked 3,0 77',
    ])
  })
  it('is the sum where there is no income to count', () => {
    expect(found(table('Item|Budget (£)', 'Income|-', 'Pay|790', 'Non-pay|760', 'Total|1,505'))).toEqual([
      'total-mismatch 3,0 1,505 £1,550',
    ])
    expect(found(table('Item|Budget (£)', 'Income|-', 'Pay|790', 'Non-pay|760', 'Total|1,550'))).toEqual([])
  })
  it('follows the other totals of its table', () => {
    const sections = table(
      'Item|Budget (£)',
      'Technology||',
      'Income|1,000',
      'Pay|5,016',
      'Non-pay|157',
      'Sub-total|4,173',
      'Print Room||',
      'Income|354',
      'Pay|264',
      'Non-pay|199',
      'Sub-total|109',
      'Information||',
      'Income|39',
      'Pay|7,383',
      'Sub-total|7,344',
      'Grand total|11,626',
    ).replaceAll('<td></td></tr>', '</tr>')
    expect(found(sections)).toEqual([])
    expect(found(changed(sections, '7,344', '7,434'))).toEqual(['total-mismatch 13,0 7,434 7,344 repair'])
  })
  it('of variances adds up by itself', () => {
    const html = table(
      '£000|Plan|Actual|Variance',
      'Income|85,734|87,609|1,875',
      'Pay|54,243|54,226|17',
      'Non-pay|30,100|30,200|-100',
      'Total|1,391|3,183|1,792',
    )
    expect(found(html)).toEqual([])
    expect(found(changed(html, '1,792', '1,729'))).toEqual(['total-mismatch 3,2 1,729 1,792 repair'])
  })
})

describe('sub-totals', () => {
  const sections = table(
    'Item|2016/17 (£)|2017/18 (£)',
    'Nursing|1,210|1,315',
    'Medical|2,044|2,108',
    'Sub-total|3,254|3,423',
    'Drugs|507|513',
    'Rent|611|699',
    'Rates|94|97',
    'Sub-total|1,212|1,309',
    'Grand total|4,466|4,732',
  )
  it('and the grand total are checked', () => {
    expect(found(sections)).toEqual([])
    expect(applied(sections)).toBe(6)
  })
  it.each([
    ['sub-total', '3,254', '3,524', 'total-mismatch 2,0 3,524 3,254 repair'],
    ['second sub-total', '1,309', '1,390', 'total-mismatch 6,1 1,390 1,309 repair'],
    ['grand total', '4,732', '4,372', 'total-mismatch 7,1 4,372 £4,732'],
    ['line', '507', '570', 'total-mismatch 6,0 1,212 £1,275'],
  ])('has one finding for a wrong %s', (_, from, to, expected) => {
    expect(found(changed(sections, from, to))).toEqual([expected])
  })

  const named = (last: string, words = 'Total'): string =>
    table(
      'Item|Budget (£)',
      'Nursing|1,210',
      'Medical|2,044',
      `${words} pay|3,254`,
      'Drugs|507',
      'Rent|611',
      `${words} non-pay|1,118`,
      `${last}|4,372`,
    )
  it.each(['Total', 'Grand total', 'Total expenditure', 'Overall total'])('may have names, below them "%s"', (last) => {
    expect(found(named(last))).toEqual([])
    expect(found(changed(named(last), '1,118', '1,181'))).toEqual([expect.stringContaining('total-mismatch 5,0 1,181')])
    expect(found(changed(named(last), '4,372', '4,732'))).toEqual([expect.stringContaining('total-mismatch 6,0 4,732')])
  })

  it('may stand one upon another', () => {
    const gross = table(
      'Item|2016/17|2017/18',
      'Salaries|£109,609|£111,917',
      'Pensions|£13,482|£12,339',
      'Total gross staff costs|£123,091|£124,256',
      'Recoveries|-£1,366|-£1,386',
      'Other recoveries|-£10|-£20',
      'Total staff costs|£121,715|£122,850',
    )
    expect(found(gross)).toEqual([])
    expect(found(changed(gross, '£122,850', '£122,580'))).toEqual([
      expect.stringContaining('total-mismatch 5,1 £122,580 £122,850'),
    ])
  })

  it('may be called Total each, with headings', () => {
    const blocks = table(
      'Item|Budget (£)',
      'Pay|',
      'Nursing|1,210',
      'Medical|2,044',
      'Total|3,254',
      'Non-pay|',
      'Drugs|507',
      'Rent|611',
      'Total|1,118',
      'Capital|',
      'PCs|90',
      'Printers|5',
      'Total|95',
    )
    expect(found(blocks)).toEqual([])
    expect(found(changed(blocks, '1,118', '1,181'))).toEqual([expect.stringContaining('total-mismatch 7,0 1,181')])
  })

  it('of income and of spending make the net figure', () => {
    const account = (net: string): string =>
      table(
        'Item|2016/17 (£)|2017/18 (£)',
        'NHS contracts|9,100|9,313',
        'Training|400|417',
        'Total income|9,500|9,730',
        'Pay|6,100|6,205',
        'Non-pay|3,100|3,377',
        'Total expenditure|9,200|9,582',
        `Total|300|${net}`,
      )
    expect(found(account('148'))).toEqual([])
    expect(found(account('184'))).toEqual([expect.stringContaining('total-mismatch 6,1 184')])
    expect(found(changed(account('148'), '9,582', '9,852'))).toEqual([
      expect.stringContaining('total-mismatch 5,1 9,852'),
    ])
    const result = account('148').replace('>Total<', '>Surplus<')
    expect(found(result)).toEqual([])
    expect(found(changed(result, '148', '184'))).toEqual([expect.stringContaining('total-mismatch 6,1 184')])
  })
})

describe('a surplus', () => {
  const account = (surplus: string): string =>
    table(
      'Item|Budget (£)',
      'NHS contracts|1,354',
      'Research income|743',
      'Total income|2,097',
      'Audit|462',
      'Pay|1,754',
      'Total expenditure|2,216',
      `Net surplus|${surplus}`,
    )
  it('is income less expenditure, never the reverse', () => {
    expect(found(account('-119'))).toEqual([])
    expect(found(account('119'))).toEqual([expect.stringMatching(/^total-mismatch 6,0 119 -/)])
    expect(found(account('119').replace('Net surplus', 'Net expenditure'))).toEqual([])
  })
})

describe('totals of which it cannot be told what they cover', () => {
  it.each([
    [
      'the last of several of one name that agrees with nothing',
      ['A|100', 'B|20', 'Total|120', 'C|5', 'D|6', 'Total|77'],
      'total-not-checked 5,0 77',
    ],
    [
      'a sub-total above its rows',
      ['Systems (sub-total)|100', 'North|60', 'South|40', 'Other|7', 'Total|107'],
      'total-not-checked 0,0 100',
    ],
  ])('are named: %s', (_, rows, expected) => {
    expect(found(table('Item|Budget (£)', ...rows))[0]).toBe(expected)
    expect(found(table('Item|Budget (£)', ...rows)).every((each) => each.startsWith('total-not-checked'))).toBe(true)
  })

  it('give the reason', () => {
    expect(
      report(table('Item|Budget (£)', 'A|100', 'B|20', 'Total|120', 'C|5', 'D|6', 'Total|77')).findings[0]?.message,
    ).toBe(
      'Check "Total" (77): it could not be compared with its parts, because it agrees with none of what it may cover: the 2 rows above, or the 3 rows and totals above. Check it by hand, and say in its name what it covers',
    )
  })

  it('are taken for what agrees, where rows may be part of others', () => {
    expect(found(table('Item|Budget (£)', 'Staff|100', 'of which agency|20', 'Rent|30', 'Total|130'))).toEqual([])
    expect(found(table('Item|Budget (£)', 'Staff|100', 'Less: recharges|20', 'Rent|30', 'Total|110'))).toEqual([])
    expect(found(table('Item|Budget (£)', 'Staff|100', 'Depreciation|20', 'Rent|30', 'Total|150'))).toEqual([])
  })
})

describe('a budget, what became of it, and the variance by their headings', () => {
  const rows = ['A|100|90|10', 'B|200|210|-10', 'C|300|250|50', 'D|400|430|-30', 'E|150|155|-5']
  const headings = 'Cost centre|Budget £|Actual £|Variance £'

  it('are compared though some rows are wrong, as long as most agree', () => {
    expect(found(table(headings, ...rows, 'F|220|200|40', 'G|90|80|30'))).toEqual([
      'total-mismatch 5,2 40 £20',
      'total-mismatch 6,2 30 £10',
    ])
    expect(found(table(headings, 'A|100|90|10', 'B|200|210|-10', 'C|300|250|70'))).toEqual([
      'total-mismatch 2,2 70 £50',
    ])
  })

  it('are not where most rows are made of something else', () => {
    expect(
      found(table(headings, 'A|100|90|10', 'B|200|210|-10', 'C|300|250|70', 'D|400|430|5', 'E|150|155|8')),
    ).toEqual([])
  })

  it('of other headings nothing is said on so little', () => {
    const others = 'Cost centre|First £|Second £|Variance £'
    expect(found(table(others, ...rows, 'F|220|200|40', 'G|90|80|30'))).toEqual([])
  })
})

it('takes a dash beside a variance for none', () => {
  const html = table(
    'Item|Plan|Actual|Variance',
    'Agency staff|461|-|-461',
    'Software|-|31|31',
    'Nursing|2,176|904|-1,272',
    'Medical|640|655|15',
    'Capital|2,407|18,973|16,665',
  )
  expect(found(html)).toEqual(['total-mismatch 4,2 16,665 £16,566'])
  expect(found(changed(html, '16,665', '16,566'))).toEqual([])
})

describe('rows of layout', () => {
  const rows = [
    'Nursing|1,210|1,315',
    'Medical|2,044|2,108',
    'Sub-total|3,254|3,423',
    'Drugs|507|513',
    'Rent|611|699',
    'Sub-total|1,118|1,212',
    'Grand total|4,372|4,635',
  ]
  it.each([
    ['a heading across all columns', ['Pay|Pay|Pay', ...rows.slice(0, 3), 'Non-pay|Non-pay|Non-pay', ...rows.slice(3)]],
    ['a heading with blank cells', ['Pay||', ...rows.slice(0, 3), 'Non-pay||', ...rows.slice(3)]],
    ['headings repeated', [...rows.slice(0, 3), 'Item|2016/17 Budget|2017/18 Budget', ...rows.slice(3)]],
    [
      'headings repeated within a section',
      [...rows.slice(0, 4), 'Item|2016/17 Budget|2017/18 Budget', ...rows.slice(4)],
    ],
    ['a row of units', ['|£|£', ...rows]],
    ['blank rows', ['||', ...rows.slice(0, 3), '||', ...rows.slice(3)]],
  ])('are read past: %s', (_, all) => {
    const html = table('Item|2016/17 Budget|2017/18 Budget', ...all)
    const ofFinance = (each: string): boolean => !each.startsWith('tables/')
    expect(found(html).filter(ofFinance)).toEqual([])
    expect(applied(html)).toBe(6)
    expect(found(changed(html, '4,635', '4,653')).filter(ofFinance)).toEqual([
      expect.stringMatching(/^total-mismatch \d+,1 4,653/),
    ])
  })

  it('a total without a name is no line of the next one', () => {
    expect(
      found(table('Item|Budget (£)', 'Nursing|1,210', 'Medical|2,044', '|3,254', 'Drugs|507', 'Grand total|3,761')),
    ).toEqual([])
  })
})

describe('a total that agrees with no reading of the rows above it', () => {
  it.each([
    ['Depreciation', '287,839', 'total-mismatch 3,0 287,839 £277,839'],
    ['Less: depreciation', '287,839', 'total-mismatch 3,0 287,839 £262,007'],
    ['Balance of contingency', '287,839', 'total-mismatch 3,0 287,839 £277,839'],
    ['Net impairments', '287,839', 'total-mismatch 3,0 287,839 £277,839'],
    ['of which agency', '287,839', 'total-mismatch 3,0 287,839 £269,923'],
    ['Opening stock', '287,839', 'total-mismatch 3,0 287,839 £277,839'],
  ])('is reported beside a row called %s', (label, total, expected) => {
    const html = table('Item|Budget (£)', 'Staff|170,312', 'Drugs|99,611', `${label}|7,916`, `Total|${total}`)
    expect(found(html)).toEqual([expected])
    expect(report(html).findings[0]?.message).toContain('Read otherwise')
  })
})

describe('a result of all above it is checked by its name', () => {
  it.each([
    ['Pay|612', 'Non-pay|205', 'Income|(90)', 'Net budget|772', '772 £727'],
    ['Pay|612', 'Non-pay|205', 'Income|90', 'Net expenditure|772', '772 £727'],
    ['Income|990', 'Pay|612', 'Non-pay|205', 'Surplus for the year|137', '137 £173'],
    ['Income|990', 'Pay|(612)', 'Non-pay|(205)', 'Surplus/(deficit) for the year|137', '137 £173'],
    ['Income|990', 'Pay costs|612', 'Other costs|205', 'EBITDA surplus|137', '137 £173'],
  ])('%s, %s, %s, %s', (...rows) => {
    const [a, b, c, d, expected] = rows
    expect(found(table('Item|Budget (£)', a, b, c, d))).toEqual([`total-mismatch 3,0 ${expected}`])
    const [stated = '', right = ''] = expected.split(' £')
    expect(found(table('Item|Budget (£)', a, b, c, d.replace(stated, right)))).toEqual([])
  })

  it('as is what is charged against a capital resource limit', () => {
    const charged = (figures: string): string =>
      table(
        'Capital resource limit|2024/25 (£)|2025/26 (£)',
        'Gross capital expenditure|12,900|14,200',
        'Less: disposals|(100)|(150)',
        'Less: donated additions|(300)|(450)',
        `Charge against Capital Resource Limit|${figures}`,
        'Capital Resource Limit|12,600|13,750',
      )
    expect(found(charged('12,500|13,600'))).toEqual([])
    expect(found(charged('12,500|13,900'))).toEqual(['total-mismatch 3,1 13,900 £13,600'])
  })

  it('also below another result', () => {
    const account = (surplus: string): string =>
      table(
        'Item|2016/17 (£)|2017/18 (£)',
        'Income|9,500|9,730',
        'Operating expenses|(9,200)|(9,582)',
        'Operating surplus|300|148',
        'Finance costs|(41)|(52)',
        `Surplus for the year|${surplus}`,
      )
    expect(found(account('259|96'))).toEqual([])
    expect(found(account('295|69')).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      'total-mismatch 4,0',
      'total-mismatch 4,1',
    ])
  })

  it('and named as not checked where nothing says how income is counted', () => {
    expect(found(table('Item|Budget (£)', 'Income|990', 'Pay|612', 'Non-pay|205', 'Net position|137'))).toEqual([
      'total-not-checked 3,0 137',
    ])
  })

  it.each(['Net impairments', 'Surplus land', 'Surplus brought forward'])('but not %s', (label) => {
    expect(found(table('Item|Budget (£)', 'Income|990', 'Pay|612', 'Non-pay|205', `${label}|137`))).toEqual([])
  })
})

it('takes no total for the sum of totals of which nothing shows what they cover', () => {
  const html = table(
    'Item|31 March 2025 £000|31 March 2024 £000',
    'Total non-current assets|309,537|238,802',
    'Total current assets|114,327|88,575',
    'Total current liabilities|(74,578)|(57,187)',
    'Total assets less current liabilities|349,286|270,190',
  )
  expect(found(html).filter((each) => !each.startsWith('total-not-checked'))).toEqual([])
  expect(found(changed(html, '349,286', '394,286'))).toContainEqual(
    expect.stringMatching(/^total-mismatch 3,0 394,286/),
  )
})

describe('a total of which percentages are stated', () => {
  const pay = (...parts: readonly string[]): string =>
    table('£000|2024/25|2025/26', ...parts, 'Total pay|180,000|190,000', 'Agency as a % of total pay|5.0%|4.3%')
  it('is no sum of the few rows above it that are parts of it', () => {
    expect(found(pay('Agency|9,000|8,100'))).toEqual([])
    expect(found(pay('Bank|4,000|3,000', 'Agency|9,000|8,100'))).toEqual([])
    expect(found(pay('Medical agency|5,000|4,000', 'Other|4,000|4,100', 'Total agency|9,000|8,100'))).toEqual([])
  })
  it('may be one of rows that come near to it', () => {
    expect(found(pay('Substantive|100,000|120,000', 'Agency|9,000|8,100'))).toEqual(['total-not-checked 2,0 180,000'])
  })
  it('is one where a column shows it', () => {
    const whole = pay('Substantive|171,000|181,900', 'Agency|9,000|8,100')
    expect(found(whole)).toEqual([])
    expect(found(changed(whole, '181,900', '181,800'))).toEqual(['total-mismatch 2,1 190,000 £189,900,000'])
  })
  it('is no sum of one row above it under no heading, either', () => {
    expect(found(table('£000|2024/25', 'Agency|9,000', 'Total pay|180,000'))).toEqual(['total-not-checked 1,0 180,000'])
    expect(found(table('£000|2024/25', 'Pay|9,000', 'Total|180,000'))).toEqual([
      'total-mismatch 1,0 180,000 £9,000,000',
    ])
  })
})

describe('a result below lines that state the sum of lines above them', () => {
  const html = table(
    'Description|Budget £000|Actual £000',
    'Private patient income|1,000|900',
    'Education income|2,000|2,150',
    'Income|3,000|3,050',
    'Medical pay|1,500|1,400',
    'Nursing pay|1,000|1,100',
    'Pay|2,500|2,500',
    'Surplus|500|550',
  )
  it('counts each once', () => {
    expect(found(html)).toEqual([])
    expect(found(changed(html, '550', '650'))).toEqual(['total-mismatch 6,1 650 £550,000'])
    expect(found(changed(html, '1,400', '1,300'))).toEqual(['total-mismatch 5,1 2,500 £2,400,000'])
  })
  it('and a line that is their sum by chance is one of its own', () => {
    const chance = table(
      'Service|2025/26 £|2026/27 £',
      'Desk|100,000|100,000',
      'Network|200,000|210,000',
      'Servers|300,000|320,000',
      'Total|600,000|630,000',
    )
    expect(found(chance)).toEqual([])
  })
})

describe('a surplus of one line of income and a total of spending', () => {
  const account = (surplus: string, before: string, income = 'Income'): string =>
    table(
      'Line|2023-24 (£)|2022-23 (£)',
      `${income}|98,412|91,730`,
      'Staff|61,207|57,339',
      'Premises|12,368|11,892',
      'Supplies|14,630|14,007',
      'Total expenditure|88,205|83,238',
      `Surplus for the year|${surplus}|${before}`,
    )
  it('is what is left', () => {
    expect(found(account('10,207', '8,492'))).toEqual([])
    expect(applied(account('10,207', '8,492'))).toBe(4)
  })
  it.each(['Income', 'Total income'])('is compared with %s where it is wrong in every column', (income) => {
    const wrong = found(account('10,702', '8,294', income)).filter((each) => each.startsWith('total-mismatch'))
    expect(wrong.sort()).toEqual(['total-mismatch 5,0 10,702 £10,207', 'total-mismatch 5,1 8,294 £8,492'])
  })
})

describe('a row of money and counts', () => {
  const payments = [
    'October|4,118|18,204,330|3,902',
    'November|3,977|17,115,204|3,811',
    'December|3,402|15,998,117|3,204',
    'January|4,305|19,440,882|4,066',
  ]
  const report_ = (rows: readonly string[]): Report =>
    report(table('Month|Invoices|Value £|Paid within 30 days', ...rows, 'Total|15,802|70,758,533|14,983'))
  it('has all of its columns added up', () => {
    expect(report_(payments).findings).toEqual([])
    expect(report_(payments).rules.find(({ code }) => code === 'finance/total-mismatch')?.applied).toBe(3)
  })
  it.each([
    ['lost', payments.slice(1), 'A row is rather missing'],
    ['there twice', [...payments.slice(0, 1), ...payments], 'stands in the table twice'],
  ])('is one finding where it is %s', (_, rows, words) => {
    const { findings } = report_(rows)
    expect(findings.map(({ rule }) => rule)).toEqual(['finance/total-mismatch'])
    expect(findings[0]?.message).toContain(words)
    expect(findings[0]?.message).toContain('With it differs 15,802 under "Invoices"')
    expect(findings[0]?.repair).toBeUndefined()
  })
})

it('names a closing balance as not checked where no opening one stands above it', () => {
  const movements = ['Arising|105|640', 'Utilised|(318)|(205)', 'Unused|(44)|(318)']
  const provisions = table('Provisions|Pensions £000|Legal £000', ...movements, 'At 31 March 2025|2,153|994')
  expect(found(provisions)).toEqual(['total-not-checked 3,0 2,153'])
  // One row, one note, which names each of its columns.
  expect(report(provisions).findings[0]?.message).toBe(
    'Check "At 31 March 2025" (2,153 under "Pensions £000", 994 under "Legal £000"): it could not be compared with its parts, because no opening balance stands above it. Check it by hand, and say in its name what it covers',
  )
  const dates = table('Date|Loans £000|Cash £000', 'At 31 March 2024|105|640', 'At 31 March 2025|318|205')
  expect(found(dates)).toEqual([])
})
