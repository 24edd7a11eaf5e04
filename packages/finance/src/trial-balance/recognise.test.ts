import { createModel, type Source } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'

const csv = (name: string, ...lines: string[]): Source =>
  readCsv(new TextEncoder().encode(`${lines.join('\n')}\n`), { name })

const model = createModel({ plugins: [finance()] })
const partsOf = (source: Source): readonly string[] =>
  Object.keys(model.recognise(source).publication.sections.finance ?? {})
const ledgerOf = (source: Source) => model.recognise(source).publication.sections.finance?.ledger ?? []
const found = (source: Source) =>
  model
    .check(model.recognise(source), { asOf: '2026-11-29' })
    .findings.filter(({ rule }) => rule.startsWith('finance/'))
    .map(({ rule, level, location }) => [rule, level, location?.kind === 'csv' ? location.line : undefined])

const right = [
  'Account,Account name,Debit £,Credit £',
  '1000,Land and buildings,"840,000.00",',
  '1200,Trade debtors,"62,310.00",',
  '2100,Trade creditors,,"102,310.00"',
  '3000,Reserves,,"800,000.00"',
]
const total = 'Total,,"902,310.00","902,310.00"'

describe('what is a ledger', () => {
  it.each<[string, Source]>([
    ['debits and credits', csv('a.csv', ...right, total)],
    ['Sage', csv('a.csv', 'N/C,Name,Debit,Credit', '1200,Bank,10.00,', '4000,Grants,,10.00')],
    [
      'Xero',
      csv(
        'a.csv',
        'Account Code,Account,Account Type,Debit - Year to date,Credit - Year to date',
        '200,Sales,Revenue,,5',
        ',Bank,Bank,5,',
      ),
    ],
    [
      'a blank corner above the names',
      csv('a.csv', ',Debit,Credit', 'Bank,5.00,', 'Creditors,,5.00', 'TOTAL,5.00,5.00'),
    ],
    ['journals', csv('a.csv', 'Journal,Account,Account name,Net amount', '1,5001,Pay,5.00', '1,1200,Bank,-5.00')],
    [
      'SAP, with a star at each sub-total',
      csv('a.csv', 'G/L Account,Document Number,Posting Date,Amount', '400,1,01.09.2025,5.00', '*,,,5.00', '**,,,5.00'),
    ],
    ['marks', csv('a.csv', 'Nominal code,Description,Amount,Dr/Cr', '1000,Land,5.00,Dr', '3000,Reserves,5.00,Cr')],
    [
      'opening and closing',
      csv('a.csv', 'Account,Description,Beginning Balance,Debits,Credits,Ending Balance', '1,Cash,5,1,2,4'),
    ],
    ['Unit4', csv('a.csv', 'Account,Account (T),Costc,Period,TransNo,Amount', '5001,Pay,IT,202506,77,5.00')],
    [
      'one column, called so',
      csv('NHS_Trust_TB-M06_2025.csv', 'Account,Account name,Balance', '1000,Land,5.00', '3000,Reserves,(5.00)'),
    ],
    [
      'one column of balances on both sides, whatever it is called',
      csv('a.csv', 'Account Code,Description,Balance £', '1200,Bank,5.00', '2100,Creditors,-2.00', '4000,Fees,-3.00'),
    ],
    [
      'balances that end in Dr and Cr',
      csv('a.csv', 'Nominal code,Name,Balance', '1200,Bank,5.00 Dr', '2100,Creditors,5.00 Cr'),
    ],
    [
      'amounts of cost centres, with totals',
      csv('a.csv', 'Cost Centre,Account,Description,Amount', 'IT,5001,Pay,5.00', 'IT Total,,,5.00'),
    ],
    [
      'journals without a cost centre',
      csv('a.csv', 'Journal Number,Date,Account Code,Account,Gross,Tax,Net', '1,01/04/2026,400,IT,6.00,1.00,5.00'),
    ],
    [
      'SAP',
      csv(
        'a.csv',
        'G/L Account,Short Text,Crcy,Balance Carryforward,Debit rept.period,Credit report per.,Accumulated balance',
        '113100,Bank,GBP,5.00,2.00,1.00,6.00',
      ),
    ],
    ['signs', csv('a.csv', 'Account No,Account Title,Amount,Sign', '1000,Bank,5.00,+', '2000,Creditors,5.00,-')],
    ['extract', csv('a.csv', 'Cost centre,Subjective,Period,Amount', 'IT,5001,M1,5.00')],
    [
      'journal',
      csv('a.csv', 'Journal No,Date,Account,Debit,Credit', 'J1,01/04/2025,5001,5.00,', 'J1,01/04/2025,1300,,5.00'),
    ],
  ])('%s', (_, source) => {
    expect(partsOf(source)).toEqual(['ledger'])
  })

  it.each<[string, Source, readonly string[]]>([
    [
      'payments',
      csv('a.csv', 'Entity,Date,Account,Supplier,Transaction number,Amount', 'A,01/04/2025,5,B Ltd,1,30000'),
      ['spend'],
    ],
    ['a statement', csv('a.csv', 'Account,Budget £,Actual £,Variance £', 'Pay,5,4,1', 'Total,5,4,1'), ['statements']],
    ['a budget', csv('a.csv', 'Cost centre,Class,Budget', 'IT,PAY,5', 'IT,TOTAL,5'), ['revenue']],
    ['debits and credits in words', csv('a.csv', 'Account,Debit,Credit', 'Bank,increases it,decreases it'), []],
    ['contacts', csv('a.csv', 'Account,Name,Period', '1,B,M1'), []],
    ['what customers owe', csv('a.csv', 'Account,Name,Balance', '1,Bank of A,5.00', '2,Alpha,(2.00)'), []],
  ])('%s is none', (_, source, parts) => {
    expect(partsOf(source)).toEqual(parts)
  })
})

describe('a trial balance', () => {
  it('is read cell by cell, blank cells being no missing figures', () => {
    const [first, ...rest] = ledgerOf(csv('a.csv', ...right, total))
    expect(first).toMatchObject({
      account: '1000',
      name: 'Land and buildings',
      credit: { kind: 'absent', absence: 'blank' },
    })
    expect(first?.debit?.value?.toFixed()).toBe('840000')
    expect(rest).toHaveLength(4)
  })

  it('has no finding where it is right, and its figures are counted as checked', () => {
    const source = csv('a.csv', ...right, total)
    expect(found(source)).toEqual([])
    const [table] = model.check(model.recognise(source), { asOf: '2026-11-29' }).read
    expect(table).toMatchObject({
      figures: { checked: 6, inNoRelation: 0, notRead: 0 },
      totals: { checked: 2, failed: 0, notChecked: 0 },
      summary: [{ text: '4 lines' }, { text: '£902,310 and £902,310, which agree' }],
    })
  })

  it.each<[string, readonly string[], readonly unknown[]]>([
    ['a wrong total', [...right, 'Total,,"902,310.00","902,410.00"'], [['finance/ledger-total-mismatch', 'error', 6]]],
    [
      'totals that differ',
      [...right.slice(0, 4), '3000,Reserves,,"800,100.00"', 'Total,,"902,310.00","902,410.00"'],
      [['finance/debits-and-credits-disagree', 'warning', 6]],
    ],
    [
      'no total, and sums that differ',
      [...right.slice(0, 4), '3000,Reserves,,"800,100.00"'],
      [['finance/debits-and-credits-disagree', 'warning', 4]],
    ],
    [
      'two digits that changed places',
      [...right.slice(0, 2), '1200,Trade debtors,"63,210.00",', ...right.slice(3), total],
      [['finance/ledger-total-mismatch', 'error', 6]],
    ],
    [
      'an account on both sides',
      [...right, '1300,Bank,"500.00","500.00"', 'Total,,"902,810.00","902,810.00"'],
      [['finance/account-on-both-sides', 'note', 6]],
    ],
    [
      'a figure that cannot be read',
      [...right.slice(0, 2), '1200,Trade debtors,"62,31O.00",', ...right.slice(3), total],
      [
        ['finance/figure-not-read', 'warning', 3],
        ['finance/debits-and-credits-disagree', 'note', 6],
        ['finance/ledger-total-mismatch', 'note', 6],
      ],
    ],
  ])('%s is found where it is', (_, lines, findings) => {
    expect(found(csv('a.csv', ...lines))).toEqual(findings)
  })

  it('names the line that explains the difference', () => {
    const source = csv('a.csv', ...right.slice(0, 2), '1200,Trade debtors,"63,210.00",', ...right.slice(3), total)
    const [finding] = model.check(model.recognise(source), { asOf: '2026-11-29' }).findings
    expect(finding?.message).toContain(
      'Check "1200 Trade debtors" (63,210.00) first: two digits that changed places there would explain it',
    )
    expect(finding?.evidence?.[0]?.location).toMatchObject({ line: 3 })
  })

  it('nets to nothing in one column, with brackets, a trailing minus, Cr and marks', () => {
    const signed = ['Account,Account name,Balance £', '1000,Land,"840,000.00"', '1200,Debtors,"62,310.00 Dr"']
    const rest = ['2100,Creditors,"102,310.00-"', '3000,Reserves,"(800,000.00)"']
    expect(found(csv('trial-balance.csv', ...signed, ...rest, 'Total,,0.00'))).toEqual([])
    expect(found(csv('trial-balance.csv', ...signed, rest[0] ?? '', '3000,Reserves,"800,100.00 Cr"'))).toEqual([
      ['finance/debits-and-credits-disagree', 'error', 2],
    ])
    const marked = ['Nominal code,Description,Amount,Dr/Cr', '1000,Land,902310,Dr', '2100,Creditors,102310,Cr']
    const totals = [',Total debits,902310,Dr', ',Total credits,902310,Cr']
    expect(found(csv('a.csv', ...marked, '3000,Reserves,800000,Cr', ...totals))).toEqual([])
    expect(found(csv('a.csv', ...marked, '3000,Reserves,800900,Cr', ...totals))).toEqual([
      ['finance/ledger-total-mismatch', 'error', 6],
    ])
  })

  it('balances in opening balances, movements and closing balances, under two rows of headings', () => {
    const head = [
      ',,Opening balance,,Movement,,Closing balance,',
      'Account,Description,Debit,Credit,Debit,Credit,Debit,Credit',
    ]
    const lines = ['1000,Bank,500.00,,200.00,100.00,600.00,', '2000,Creditors,,300.00,50.00,,,250.00']
    const end = ['3000,Reserves,,200.00,,150.00,,350.00', 'Total,,500.00,500.00,250.00,250.00,600.00,600.00']
    expect(found(csv('a.csv', ...head, ...lines, ...end))).toEqual([])
    expect(found(csv('a.csv', ...head, lines[0] ?? '', '2000,Creditors,,300.00,50.00,,,205.00', ...end))).toEqual([
      ['finance/ledger-total-mismatch', 'error', 6],
      ['finance/ledger-balance-mismatch', 'warning', 4],
    ])
  })
})

describe('balances in one column', () => {
  const lines = ['1200,Bank,"12,500.00"', '2100,Trade creditors,"(4,250.00)"', '3000,Reserves,"(1,250.00)"']
  const more = ['4000,Income,"(50,000.00)"', '5000,Pay,"43,000.00"']
  it('come to nothing, or are told', () => {
    const heading = 'Account code,Account name,Balance'
    expect(found(csv('a.csv', heading, ...lines, ...more))).toEqual([])
    expect(found(csv('a.csv', heading, ...lines, more[0] ?? '', '5000,Pay,"43,090.00"'))).toEqual([
      ['finance/debits-and-credits-disagree', 'warning', 2],
    ])
    const marked = ['1200,Bank,500.00 Dr', '2100,Trade creditors,300.00 Cr', '3000,Reserves,190.00 Cr']
    expect(found(csv('a.csv', heading, ...marked))).toEqual([['finance/debits-and-credits-disagree', 'warning', 2]])
  })
  it('may be no balances where they are called amounts', () => {
    expect(found(csv('a.csv', 'Account code,Account name,Amount', ...lines, ...more, '5100,Travel,5.00'))).toEqual([
      ['finance/debits-and-credits-disagree', 'note', 2],
    ])
  })
})

describe('a trial balance as programs print it', () => {
  it('may draw a line above its totals', () => {
    const lines = ['1200,Bank,5.00,', '3000,Reserves,,5.00', ',,----------,----------', ',Totals:,5.00,5.00']
    const source = csv('a.csv', 'N/C,Name,Debit,Credit', ...lines)
    expect(found(source)).toEqual([])
    expect(model.check(model.recognise(source), { asOf: '2026-11-29' }).read[0]?.totals.checked).toBe(2)
  })
  it('may have a column for the type of its accounts', () => {
    const heading = 'Account Number,Account Description,Account Type,YTD Balance'
    const lines = ['12000,Trade receivables,Asset,40', '21000,Trade payables,Liability,(45)', '31000,Reserves,Equity,5']
    expect(found(csv('a.csv', heading, ...lines))).toEqual([])
    expect(found(csv('a.csv', heading, ...lines.slice(0, 2), '31000,Reserves,Equity,50'))).toEqual([
      ['finance/debits-and-credits-disagree', 'warning', 2],
    ])
  })
  it('balances in each of its periods', () => {
    const lines = ['1,1200,Bank,50.00,', '1,2100,Creditors,,60.00', '2,1200,Bank,70.00,', '2,2100,Creditors,,60.00']
    expect(found(csv('a.csv', 'Period,Account,Account Name,Debit,Credit', ...lines))).toEqual([
      ['finance/debits-and-credits-disagree', 'warning', 2],
      ['finance/debits-and-credits-disagree', 'warning', 4],
    ])
  })
})

describe('several currencies', () => {
  const heading = 'Account,Date,Currency,Debit,Credit'
  it('are not added up', () => {
    const source = csv('a.csv', heading, '1,01/04/2025,GBP,5.00,', '1,01/04/2025,EUR,7.00,', '2,01/04/2025,£,,5.00')
    expect(found(source)).toEqual([['finance/figure-not-read', 'warning', 3]])
    expect(ledgerOf(source)[1]).toMatchObject({ currency: 'EUR', notRead: { debit: '7.00' } })
  })
  it.each<[string, Source, string]>([
    [
      'Unit4',
      csv('a.csv', 'Account,Costc,Period,TransNo,Cur,Cur. amount,Amount', '1,A,202501,7,EUR,"1,000.00",860.00'),
      'amount',
    ],
    [
      'Unit4, abbreviated,',
      csv('a.csv', 'Account,Period,TransNo,Curr. amount,Currency,Amount', '1,202501,7,"1,000.00",USD,860.00'),
      'amount',
    ],
    [
      'Oracle',
      csv('a.csv', 'Account,Currency,Entered Dr,Entered Cr,Accounted Dr,Accounted Cr', '1,EUR,"1,000.00",,860.00,'),
      'debit',
    ],
  ])('are read in pounds where %s states these as well', (_, source, column) => {
    const [row] = ledgerOf(source)
    expect(row?.[column as 'debit'] ?? row?.amount).toMatchObject({ text: '860.00' })
    expect(found(source)).toEqual([])
  })
})

describe('balances that run on', () => {
  it('are told where one is out, in a bank statement too, in which debits take away', () => {
    const lines = ['01/04/2025,Rent,5.00,,95.00', '02/04/2025,Grant,,20.00,151.00', '03/04/2025,Rates,15.00,,100.00']
    const more = ['04/04/2025,Gas,10.00,,90.00', '05/04/2025,Fees,1.00,,89.00']
    expect(found(csv('a.csv', 'Date,Description,Debit,Credit,Balance', ...lines, ...more))).toEqual([
      ['finance/ledger-balance-mismatch', 'warning', 3],
    ])
  })
})

describe('a ledger that need not balance', () => {
  it.each<[string, Source]>([
    [
      'income and expenditure with totals',
      csv(
        'a.csv',
        'Account,Account name,Debit,Credit',
        '5000,Salaries,5.00,',
        '5100,Travel,2.00,',
        '4000,Recharges,,1.00',
        'Total,,7.00,1.00',
      ),
    ],
    [
      'sub-totals of groups, and a grand total',
      csv(
        'a.csv',
        'Account,Name,Debit,Credit',
        '1,Land,5.00,',
        ',Total assets,5.00,',
        '2,Loan,,5.00',
        ',Total liabilities,,5.00',
        ',Grand total,5.00,5.00',
      ),
    ],
    [
      'pages with what is carried forward',
      csv(
        'a.csv',
        'A/c code,Account description,Debit,Credit',
        '1000,Land,5.00,',
        ',Carried forward,5.00,0.00',
        ',Brought forward,5.00,0.00',
        '3000,Reserves,,5.00',
        ',Total,5.00,5.00',
      ),
    ],
    [
      'an extract with its total',
      csv('a.csv', 'Cost centre,Subjective,Period,Amount', 'IT,5001,M1,5.00', 'IT,3000,M1,(2.00)', 'Total,,,3.00'),
    ],
    [
      'suppliers, among them a bank or two',
      csv(
        'a.csv',
        'Account,Name,Debit,Credit',
        ...['Alpha Ltd', 'Barclays Bank', 'Beta', 'Gamma', 'Delta', 'Land Registry', 'Cash Converters Ltd']
          .flatMap((name) =>
            [name, `${name} East`, `${name} West`].filter((each, at) => at === 0 || !/[BL]a/.test(each)),
          )
          .map((name, index) => `${String(index)},${name},,5.00`),
      ),
    ],
    [
      'tuberculosis, which is no trial balance',
      csv('TB clinics.csv', 'Account,Account name,Debit,Credit', '5001,Nurses,5.00,', '5002,Tests,3.00,'),
    ],
    [
      'a bank statement',
      csv(
        'a.csv',
        'Date,Description,Debit,Credit,Balance',
        '01/04/2025,Rent,5.00,,95.00',
        '02/04/2025,Grant,,20.00,115.00',
        '03/04/2025,Rates,15.00,,100.00',
      ),
    ],
    [
      'transactions with a running balance, the newest first',
      csv(
        'a.csv',
        'Date,Account,Debit,Credit,Balance',
        '03/04/2025,1200,5.00,,15.00',
        '02/04/2025,1200,,5.00,10.00',
        '01/04/2025,1200,15.00,,15.00',
      ),
    ],
  ])('%s has no finding', (_, source) => {
    expect(found(source)).toEqual([])
  })
})
