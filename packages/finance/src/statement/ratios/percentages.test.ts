import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../../plugin.js'

const model = createModel({ plugins: [finance()] })
/** Rule, row and column of each finding about figures, what is stated and what it should be. */
const found = (...lines: readonly string[]): readonly string[] =>
  model
    .check(model.recognise(readCsv(lines.join('\n'), { name: 'table.csv' })), { asOf: '2026-11-28' })
    .findings.filter(({ rule }) => rule.startsWith('finance/'))
    .map(({ rule, at, stated, computed }) => {
      const [, , , , , , row, , column] = at.split('/')
      return `${rule.replace('finance/', '')} ${row ?? ''},${column ?? ''} ${stated ?? ''} ${computed ?? '?'}`
    })
const changed = (lines: readonly string[], from: string, to: string): readonly string[] => {
  expect(lines.join('\n')).toContain(from)
  return lines.map((line) => line.replace(from, to))
}

describe('percentages below the figures that they are made from', () => {
  // Layout of Tameside and Glossop and of Lincolnshire Partnership; figures invented.
  const practice = [
    'Better payment practice code,2025/26 Number,2025/26 £000,2024/25 Number,2024/25 £000',
    'Non-NHS payables,,,,',
    'Total non-NHS trade invoices paid in the year,"41,206","98,340","40,118","91,204"',
    'Total non-NHS trade invoices paid within target,"38,734","93,423","37,310","86,644"',
    'Percentage of non-NHS trade invoices paid within target,94%,95%,93%,95%',
    'NHS payables,,,,',
    'Total NHS trade invoices paid in the year,"1,650","22,400","1,702","20,010"',
    'Total NHS trade invoices paid within target,"1,485","21,728","1,532","19,410"',
    'Percentage of NHS trade invoices paid within target,90%,97%,90%,97%',
  ]
  it('are no slips, and what was paid is no total of rows above it', () => {
    expect(found(...practice)).toEqual([])
  })
  it.each([
    ['93%,95%', '98%,95%', 'ratio-mismatch 3,2 98% 93%'],
    [',90%,97%,90%', ',95%,97%,90%', 'ratio-mismatch 7,0 95% 90%'],
    ['95%,93%', '94%,93%', 'percentage-truncated 3,1 94% 95%'],
  ])('are found wrong: %s as %s', (from, to, finding) => {
    expect(found(...changed(practice, from, to))).toEqual([finding])
  })
  it('are never above a hundred of what was paid', () => {
    const swapped = ['Prompt payment,Number,£000', 'Invoices paid,354,"1,000"', 'Invoices paid within target,360,950']
    expect(found(...swapped, 'Percentage within target,101.7%,95.0%')).toEqual(['ratio-mismatch 2,0 101.7% ?'])
    expect(found(...changed(swapped, '360', '354'), 'Percentage within target,100.0%,95.0%')).toEqual([])
  })
  it('are found wrong alone in their table', () => {
    const alone = ['Invoices,2025/26', 'Number of invoices paid,360', 'Number paid within 30 days,354']
    expect(found(...alone, '% paid within 30 days,98%')).toEqual([])
    expect(found(...alone, '% paid within 30 days,98.3')).toEqual([])
    // Invoices are counted: no rounding makes 99 % of 354 of 360.
    expect(found(...alone, '% paid within 30 days,99%')).toEqual(['ratio-mismatch 2,0 99% 98%'])
  })
  it('allow for the rounding of thousands of pounds, and not for any of invoices', () => {
    const small = ['Prompt payment,Number,£000', 'Invoices paid,9,9', 'Invoices paid within target,8,8']
    expect(found(...small, 'Percentage within target,89%,94%')).toEqual([])
    expect(found(...small, 'Percentage within target,94%,89%')).toEqual(['ratio-mismatch 2,0 94% 89%'])
  })
  it('may be parts of one, as a workbook keeps them', () => {
    const parts = [
      'Prompt payment,Number,£000',
      'Invoices paid,"1,650","22,400"',
      'Invoices paid within target,"1,485","21,728"',
    ]
    expect(found(...parts, 'Percentage within target,0.90,0.97')).toEqual([])
    expect(found(...parts, 'Percentage within target,0.9,1')).toEqual([])
    expect(found(...parts, 'Percentage within target,0.95,0.97')).toEqual(['ratio-mismatch 2,0 0.95 90%'])
  })
  it('stand below totals of both kinds of suppliers, which are sums', () => {
    const lines = (paid: string, within: string, percent: string): readonly string[] => [
      `Total bills paid in the year,${paid}`,
      `Total bills paid within target,${within}`,
      `Percentage of bills paid within target,${percent}`,
    ]
    const both = [
      'Prompt payment,Number,£000',
      'Non-NHS,,',
      ...lines('"41,206","98,340"', '"38,734","93,423"', '94.0%,95.0%'),
      'NHS,,',
      ...lines('"1,650","22,400"', '"1,485","21,728"', '90.0%,97.0%'),
      'Total,,',
      ...lines('"42,856","120,740"', '"40,219","115,151"', '93.8%,95.4%'),
    ]
    expect(found(...both)).toEqual([])
    expect(found(...changed(both, '"42,856"', '"42,586"'))).toEqual(['total-mismatch 9,0 42,586 42,856'])
  })
  it('are found where numbers and values stand below each other', () => {
    const down = [
      'Prompt payment,2025/26,2024/25',
      'Number of invoices paid,"1,200","1,100"',
      'Value of invoices paid (£000),"9,000","8,000"',
      'Number of invoices paid within 30 days,"1,140","1,034"',
      'Value of invoices paid within 30 days (£000),"8,100","7,600"',
      '% of number paid within 30 days,95.0,94.0',
      '% of value paid within 30 days,90.0,95.0',
    ]
    expect(found(...down)).toEqual([])
    expect(found(...changed(down, '90.0,95.0', '90.0,97.0'))).toEqual(['ratio-mismatch 5,1 97.0 95.0%'])
  })
  it('are no shares of what was paid too late', () => {
    const late = [
      'Prompt payment,NHS Number,NHS £000,Non-NHS Number,Non-NHS £000',
      'Invoices paid within target,"1,640","31,900","42,900","201,450"',
      'Invoices paid outside target,180,"1,510","2,310","8,884"',
      'Total invoices paid,"1,820","33,410","45,210","210,334"',
      '% paid within target,90.1%,95.5%,94.9%,95.8%',
    ]
    expect(found(...late)).toEqual([])
    expect(found(...changed(late, '94.9%', '84.9%'))).toEqual(['ratio-mismatch 3,2 84.9% 94.9%'])
    for (const words of ['after target', 'past the due date', 'beyond terms', 'in 31-60 days', 'over 30 days'])
      expect(found(...changed(late, 'outside target', words)), words).toEqual([])
  })
  it('are of what was paid within as many days as they say', () => {
    const stretches = [
      'Prompt payment,Number,£000',
      'Invoices paid within 10 days,"1,000","9,000"',
      'Invoices paid within 30 days,"1,900","19,000"',
      'Total invoices paid,"2,000","20,000"',
      '% paid within 10 days,50.0%,45.0%',
      '% paid within thirty days,95.0%,95.0%',
    ]
    expect(found(...stretches)).toEqual([])
    expect(found(...changed(stretches, '50.0%', '55.0%'))).toEqual(['ratio-mismatch 3,0 55.0% 50.0%'])
    const parts = [
      'Number of invoices,Q1,Q2',
      'Paid within 10 days,100,120',
      'Paid within 11-30 days,900,950',
      'Paid after 30 days,50,40',
      'Total,"1,050","1,110"',
    ]
    expect(found(...parts, '% within 30 days,95.2%,96.4%')).toEqual([])
    expect(found(...parts, '% in time,95.2%,96.4%')).toEqual([])
  })
  it('are found in any statement, by what they say or by their figures', () => {
    const statement = [
      'Statement,Q1 £000,Q2 £000,Q3 £000,Q4 £000',
      'Income,"10,000","10,300","10,400","10,100"',
      'Pay,"7,000","7,150","7,200","7,050"',
      'Agency,350,286,216,141',
      'Agency as % of pay,5.0%,4.0%,3.0%,2.0%',
    ]
    expect(found(...statement)).toEqual([])
    expect(found(...changed(statement, '3.0%,2.0%', '3.0%,4.0%'))).toEqual(['ratio-mismatch 3,3 4.0% 2.0%'])
    expect(found(...changed(changed(statement, 'Agency as % of pay', 'Margin %'), '3.0%,2.0%', '3.0%,4.0%'))).toEqual([
      'ratio-mismatch 3,3 4.0% 2.0%',
    ])
  })
})

describe('percentages of what the table does not state', () => {
  const ceiling = [
    'Agency,Apr £000,May £000,Jun £000,Year to date £000',
    'Medical,100,110,120,330',
    'Nursing,200,190,180,570',
    'Total agency,300,300,300,900',
    'Agency ceiling,310,310,310,930',
    'Under/(over) ceiling,10,10,10,30',
  ]
  it('are of nothing that only happens to agree', () => {
    expect(found(...ceiling, 'Agency as % of total pay,3.1%,3.0%,3.0%,3.0%')).toEqual([])
  })
})

describe('percentages beside the figures that they are made from', () => {
  const turned = [
    'Better payment practice code,Number paid in year,Number paid within target,% by number,Value paid in year £000,Value paid within target £000,% by value',
    'Non-NHS,"52,701","49,791",94.5%,"88,364","84,300",95.4%',
    'NHS,"2,010","1,930",96.0%,"31,900","31,262",98.0%',
    'Total,"54,711","51,721",94.5%,"120,264","115,562",96.1%',
  ]
  it('are those of payments in time, whoever was paid', () => {
    expect(found(...turned)).toEqual([])
    expect(found(...changed(turned, '96.0%', '69.0%'))).toEqual(['ratio-mismatch 1,2 69.0% 96.0%'])
    expect(
      found('Month,Invoices paid,Invoices paid within 30 days,% paid within 30 days', 'May,198,190,93.0%'),
    ).toEqual(['ratio-mismatch 0,2 93.0% 96.0%'])
  })
  it('are those of payments in time beside a target, with the same heading twice', () => {
    const target = [
      'Better Payment Practice Code,Target,Number paid,Number within target,%,Value paid £000,Value within target £000,%',
      'Non-NHS,95%,"52,701","49,791",94.5%,"88,364","84,300",95.4%',
      'NHS,95%,"2,010","1,930",96.0%,"31,900","31,262",98.0%',
    ]
    expect(found(...target)).toEqual([])
    expect(found(...changed(target, '98.0%', '89.0%'))).toEqual(['ratio-mismatch 1,6 89.0% 98.0%'])
  })
  const share = [
    'Year,ICT revenue spend (£),Total Trust spend (£),ICT as % of total',
    '2024/25,"5,940,000","270,000,000",2.2%',
    '2025/26,"7,110,000","284,400,000",2.5%',
  ]
  it('are those of what their heading says', () => {
    expect(found(...share)).toEqual([])
    expect(found(...changed(share, '2.5%', '3.5%'))).toEqual(['ratio-mismatch 1,2 3.5% 2.5%'])
  })
  it('are not called wrong where neither heading nor figures say of what they are', () => {
    expect(
      found(...changed(share, 'ICT as % of total', 'Growth %').map((line) => line.replace('2.5%', '3.5%'))),
    ).toEqual([])
  })
})

describe('percentages of a total that stands in another row', () => {
  const lines = [
    'Category,Spend £m,% of spend',
    'Staff,412.0,67%',
    'Drugs,87.7,14%',
    'Clinical supplies,61.2,10%',
    'Premises,24.4,4%',
    'Other,33.1,5%',
    'Total,618.4,100%',
  ]
  it('are right, and found wrong', () => {
    expect(found(...lines)).toEqual([])
    expect(found(...changed(lines, '67%', '77%'))).toEqual(['ratio-mismatch 0,1 77% 67%'])
    expect(found(...changed(lines, '14%', '41%'))).toEqual(['ratio-mismatch 1,1 41% 14%'])
  })
  it('say which figure of a total is wrong, as one finding', () => {
    expect(found(...changed(lines, 'Drugs,87.7', 'Drugs,57.7'))).toEqual(['total-mismatch 5,0 618.4 £588,400,000'])
    const { findings } = model.check(
      model.recognise(readCsv(changed(lines, 'Drugs,87.7', 'Drugs,57.7').join('\n'), { name: 'table.csv' })),
      { asOf: '2026-11-28' },
    )
    expect(findings.map(({ message }) => message).join()).toContain(
      'The percentage "Drugs", % of spend (14%) says that it is "Drugs" under "Spend £m" (57.7)',
    )
  })
  it('are none where most of them are shares of something else', () => {
    const others = changed(changed(lines, '67%', '61%'), '14%', '21%')
    expect(found(...others)).toEqual([])
  })
})
