import { describe, expect, it } from 'vitest'
import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { changed, found } from '../../../test/totals-found.js'
import { finance } from '../../plugin.js'

/** One column, as a charity or a college publishes it: no other year shows what a row is made of. */
const sheet = [
  'Balance sheet at 31 July 2026,£000',
  'Tangible assets,4120',
  'Heritage assets,877',
  'Current assets,612',
  'Creditors: amounts falling due within one year,(388)',
  'Net current assets,224',
  'Total assets less current liabilities,5221',
  'Creditors: amounts falling due after more than one year,(1204)',
  'Pension provision,(187)',
  'Total net assets,3830',
  'Restricted reserves,422',
  'Unrestricted reserves,3408',
  'Total reserves,3830',
]

describe('a balance sheet of one column', () => {
  it('is checked step by step by its names', () => {
    expect(found(...sheet)).toEqual([])
    expect(found(...changed(sheet, ',224', ',244'))).toEqual(['4,0 244 224'])
    expect(found(...changed(sheet, ',4120', ',4210'))).toEqual(['5,0 5221 £5,311,000'])
    expect(found(...changed(sheet, '(187)', '(178)'))).toEqual(['8,0 3830 £3,839,000'])
    expect(found(...changed(sheet, ',422', ',442'))).toEqual(['11,0 3830 £3,850,000'])
  })
  it('is checked where what is owed stands above zero', () => {
    const positive = changed(changed(changed(sheet, '(388)', '388'), '(1204)', '1204'), '(187)', '187')
    expect(found(...positive)).toEqual([])
    expect(found(...changed(positive, ',1204', ',1240'))).toEqual(['8,0 3830 £3,794,000'])
    expect(found(...changed(positive, ',388', ',338'))).toEqual(['4,0 224 £274,000'])
  })
  it('is checked by the totals of what is held and owed', () => {
    const totals = [
      'Balance sheet,£000',
      'Total assets,6012',
      'Total liabilities,2182',
      'Net assets,3830',
      'Total equity,3830',
    ]
    expect(found(...totals)).toEqual([])
    expect(found(...changed(totals, ',2182', ',2282'))).toEqual(['2,0 3830 £3,730,000'])
  })
})

describe('figures without a name at the end of a note', () => {
  const note = ['Note 12,2026 £000,2025 £000', 'Audit,88,84', 'Legal fees,412,377', 'Insurance,1204,1188', ',1704,1649']
  it('are its total by their place, where a row is missing or stands twice', () => {
    expect(found(...note)).toEqual([])
    expect(found(...note.filter((line) => !line.startsWith('Legal')))).toEqual(['2,0 1704 £1,292,000'])
    expect(found(...note.flatMap((line) => (line.startsWith('Insurance') ? [line, line] : [line])))).toHaveLength(1)
  })
  it('are none where they are far from the sum', () => {
    expect(found(...changed(note, ',1704,1649', ',17,16'))).toEqual([])
  })
})

describe('the cost of services', () => {
  const account = [
    'Services,Expenditure £000,Income £000,Net £000',
    'Social care,"84,120","(21,877)","62,243"',
    'Highways,"18,733","(6,120)","12,613"',
    'Waste,"14,088","(2,277)","11,811"',
    'Cost of services,"116,941","(30,274)","86,667"',
  ]
  it('is the total of what stands above it', () => {
    expect(found(...account)).toEqual([])
    expect(found(...changed(account, '"(6,120)"', '"(6,720)"'))).toEqual(['1,1 (6,720) (6,120)'])
    expect(found(...account.filter((line) => !line.startsWith('Waste')))).toHaveLength(1)
  })
})

describe('a closing balance whose opening balance was left out', () => {
  const note = [
    'Plant,Buildings £000,Equipment £000',
    'Cost at 1 April 2025,"88,410","31,277"',
    'Additions,"4,120","2,877"',
    'Cost at 31 March 2026,"92,530","34,154"',
    'Depreciation at 1 April 2025,"18,733","20,114"',
    'Charged in the year,"2,310","3,120"',
    'Disposals,(120),(188)',
    'Depreciation at 31 March 2026,"20,923","23,046"',
  ]
  const model = createModel({ plugins: [finance()] })
  const notChecked = (lines: readonly string[]): number =>
    model
      .check(model.recognise(readCsv(lines.join('\n'), { name: 'note.csv' })), { asOf: '2026-11-28' })
      .findings.filter(({ rule }) => rule === 'finance/total-not-checked').length
  it('is named as not checked, once for its row', () => {
    expect(notChecked(note)).toBe(0)
    expect(notChecked(note.filter((line) => !line.startsWith('Depreciation at 1')))).toBe(1)
  })
})

describe('results by their names in one column', () => {
  const account = [
    "Statement of comprehensive income,£'000",
    'Turnover,61204',
    'Cost of sales,(4120)',
    'Operating costs,(41877)',
    'Operating surplus,15207',
    'Interest receivable,204',
    'Interest payable and financing costs,(9877)',
    'Surplus before tax,5534',
  ]
  it('begin with turnover', () => {
    expect(found(...account)).toEqual([])
    expect(found(...changed(account, '(9877)', '(9787)'))).toEqual(['6,0 5534 £5,624,000'])
    expect(found(...changed(account, '(41877)', '(41977)'))).toHaveLength(1)
  })
  const company = [
    'Balance sheet,2026 £',
    'Net assets,388033',
    'Called up share capital,1000',
    'Retained earnings,387033',
  ]
  it("end with shareholders' funds", () => {
    expect(found(...company, "Shareholders' funds,388033")).toEqual([])
    expect(found(...changed(company, ',387033', ',387303'), "Shareholders' funds,388033")).toHaveLength(1)
    expect(found(...company, "Shareholders' funds,388303")).toHaveLength(1)
  })
})

describe('gross expenditure', () => {
  const budget = ['Head,Budget £000,Actual £000', 'Pay,118,117', 'Premises,54,55', 'Transport,11,12']
  it('is the total of the lines above it', () => {
    const rest = ['Gross expenditure,183,184', 'Grants,(14),(15)', 'Net revenue expenditure,169,169']
    expect(found(...budget, ...rest)).toEqual([])
    expect(found(...budget.filter((line) => !line.startsWith('Premises')), ...rest)).toHaveLength(1)
  })
})

describe('the only total on top of all lines', () => {
  const rows = [
    'Portfolio,2025 £m,2026 £m',
    'Total net expenditure,88.4,91.2',
    'Adults,31.2,32.1',
    'Children,28.1,29.9',
  ]
  const rest = ['Place,16.3,15.9', 'Resources,12.8,13.3']
  it('is held against them where a row is missing or stands twice', () => {
    expect(found(...rows, ...rest)).toEqual([])
    expect(found(...rows.slice(0, -1), ...rest)).toHaveLength(1)
    expect(found(...rows, ...rest, 'Resources,12.8,13.3')).toHaveLength(1)
  })
  it('is no sum of what is told apart twice', () => {
    const people = ['Group,2025 £m,2026 £m', 'Total pay,100.0,110.0', 'Men,40.0,45.0', 'Women,60.0,65.0']
    expect(found(...people, 'Full-time,70.0,71.0', 'Part-time,30.0,39.0')).toEqual([])
  })
})

describe('the net movement of cash', () => {
  const flow = [
    'Cash flow forecast £000,April,May,June',
    'Opening cash,"31,204","33,617","34,968"',
    'Income,"44,997","44,987","45,249"',
    'Pay,"(26,410)","(26,122)","(26,877)"',
    'Creditors,"(16,174)","(17,514)","(16,789)"',
    'Net cash movement,"2,413","1,351","1,583"',
    'Closing cash,"33,617","34,968","36,551"',
  ]
  it('is what came in and went out, in every month', () => {
    expect(found(...flow)).toEqual([])
    expect(found(...changed(flow, '"(17,514)"', '"(17,154)"'))).toHaveLength(1)
    expect(found(...flow.filter((line) => !line.startsWith('Creditors')))).toHaveLength(1)
  })
})

describe('current assets below fixed assets, without a heading between them', () => {
  const academy = [
    "Balance sheet as at 31 August 2026,2026 £'000",
    'Fixed assets,18733',
    'Stock,12',
    'Debtors,412',
    'Cash at bank,1877',
    'Total current assets,2301',
    'Creditors: amounts falling due within one year,(1204)',
    'Net current assets,1097',
    'Total assets less current liabilities,19830',
    'Defined benefit pension liability,(2310)',
    'Total net assets,17520',
    'Fixed asset fund,18120',
    'General funds,(600)',
    'Total funds,17520',
  ]
  it('are no part of each other', () => {
    expect(found(...academy)).toEqual([])
    expect(found(...changed(academy, ',412', ',442'))).toHaveLength(1)
    expect(found(...changed(academy, ',18733', ',18773'))).toHaveLength(1)
    expect(found(...academy.filter((line) => !line.startsWith('Stock')))).toHaveLength(1)
  })
})

describe('a balance sheet with the total of current assets below its lines', () => {
  const company = [
    'Balance sheet,2026 £000,2025 £000',
    'Fixed assets,1204,1188',
    'Debtors,331,287',
    'Cash,109,141',
    'Current assets,440,428',
    'Creditors: amounts falling due within one year,154,133',
    'Net current assets,286,295',
    'Total assets less current liabilities,1490,1483',
    'Creditors: amounts falling due after more than one year,422,418',
    'Net assets,1068,1065',
  ]
  it('is right where each step is what its name says', () => {
    expect(found(...company)).toEqual([])
    const [heading = '', , ...rest] = company
    expect(found(heading, 'Tangible assets,1100,1090', 'Heritage assets,104,98', ...rest)).toEqual([])
    expect(found(heading, 'Tangible assets,1100,1090', 'Fixed assets,1204,1188', ...rest)).toEqual([])
  })
  it('is held against its names, in one column or in all', () => {
    expect(found(...changed(company, ',1490', ',1940'))).toHaveLength(1)
    expect(found(...changed(company, ',1204,1188', ',1240,1198'))).toHaveLength(1)
    const one = company.map((line) => line.split(',').slice(0, 2).join(','))
    expect(found(...one)).toEqual([])
    expect(found(...changed(one, ',1204', ',1240'))).toEqual(['6,0 1490 £1,526,000'])
    expect(found(...changed(one, ',422', ',442'))).toEqual(['8,0 1068 £1,048,000'])
  })
})

describe('a balance sheet with rows that its steps do not name', () => {
  const body = [
    'Statement of financial position,2026 £000,2025 £000',
    'Intangible assets,1100,1090',
    'Property plant and equipment,104,98',
    'Total non-current assets,1204,1188',
    'Inventories,331,287',
    'Cash,109,141',
    'Total current assets,440,428',
    'Non-current assets held for sale,53,44',
    'Trade payables,121,108',
    'Provisions,33,25',
    'Total current liabilities,154,133',
    'Total assets less current liabilities,1543,1527',
    'Borrowings,302,318',
    'Provisions,120,100',
    'Total non-current liabilities,422,418',
    'Total net assets employed,1121,1109',
  ]
  it('counts what is held for sale, and is held against it', () => {
    expect(found(...body)).toEqual([])
    expect(found(...changed(body, ',53,', ',35,'))).toEqual(['10,0 1543 £1,525,000'])
    expect(found(...changed(body, ',1543,', ',1534,'))).toHaveLength(1)
    expect(found(...changed(body, ',121,', ',112,'))).toHaveLength(1)
    expect(
      found(
        ...changed(body, ',53,44', ',-,44').map((line) => line.replace(',1543,', ',1490,').replace(',1121,', ',1068,')),
      ),
    ).toEqual([])
  })
  it('counts it beside one row of what is owed, above zero or below', () => {
    const short = [
      'Balance sheet,2026 £000,2025 £000',
      'Fixed assets,1204,1188',
      'Current assets,440,428',
      'Assets held for sale,53,44',
      'Current liabilities,154,133',
      'Total assets less current liabilities,1543,1527',
      'Long term borrowing,302,318',
      'Pension asset,120,100',
      'Net assets,1361,1309',
    ]
    expect(found(...short)).toEqual([])
    expect(found(...changed(changed(short, ',154,133', ',(154),(133)'), ',302,318', ',(302),(318)'))).toEqual([])
    expect(found(...changed(short, ',440,', ',404,'))).toHaveLength(1)
    expect(found(...changed(short, ',1361,', ',1316,'))).toHaveLength(1)
  })
  it('counts what is owed below all that is owed', () => {
    const authority = [
      'Balance sheet,2026 £000,2025 £000',
      'Total assets,1604,1330',
      'Total liabilities,602,301',
      'Pension liability,313,254',
      'Net assets,689,775',
      'Usable reserves,401,455',
      'Unusable reserves,288,320',
      'Total reserves,689,775',
    ]
    expect(found(...authority)).toEqual([])
    expect(found(...changed(authority, ',313,', ',331,'))).toHaveLength(1)
  })
  it('counts provisions between creditors and net current assets', () => {
    const company = [
      'Balance sheet,2026 £000,2025 £000',
      'Fixed assets,1204,1188',
      'Debtors,331,287',
      'Cash,109,141',
      'Current assets,440,428',
      'Creditors: amounts falling due within one year,154,133',
      'Provisions due within one year,31,22',
      'Net current assets,255,273',
      'Total assets less current liabilities,1459,1461',
      'Creditors: amounts falling due after more than one year,422,418',
      'Retirement benefit asset,110,54',
      'Net assets,1147,1097',
    ]
    expect(found(...company)).toEqual([])
    expect(found(...changed(company, ',31,', ',13,'))).toHaveLength(1)
    expect(found(...changed(company, ',1147,', ',1174,'))).toHaveLength(1)
  })
  it('claims nothing of one column where it is not known what a row between is', () => {
    const open = ['Balance sheet,£000', 'Total assets,1604', 'Total liabilities,602', 'Other,313', 'Net assets,680']
    expect(found(...open)).toEqual([])
  })
})
