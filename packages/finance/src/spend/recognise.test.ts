import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const read = (csv: string): ReturnType<typeof model.recognise> =>
  model.recognise(readCsv(new TextEncoder().encode(csv), { name: 'spend.csv' }))

describe('a list that nothing in it says is one of payments', () => {
  const csv = 'Date,Supplier,Our number,Amount\n01/04/2026,Alpha Ltd,1,30000.00\n'
  it.each([
    ['spend-2026-04.csv', true],
    ['2026/Payments April.csv', true],
    ['list.csv', false],
    ['spend plan.csv', false],
    ['contract spend.csv', false],
  ])('is one where its file is named so: %s', (name, isOne) => {
    const { publication } = model.recognise(readCsv(csv, { name }))
    expect(publication.sections.finance?.spend?.length).toBe(isOne ? 1 : undefined)
  })
})

describe('spend over £25,000', () => {
  it('is told by net, VAT and gross beside a day, whatever else its headings leave open', () => {
    const csv =
      'Date,Supplier,Ref,Net £,VAT £,Gross £\n01/05/2025,Alpha Ltd,1,100.00,20.00,120.00\n02/05/2025,Beta Ltd,2,200.00,40.00,204.00\n03/05/2025,Gamma Ltd,3,300.00,60.00,360.00\n'
    const { findings } = model.check(read(csv), { asOf: '2026-11-30' })
    expect(findings.map(({ rule, stated }) => [rule, stated])).toEqual([['finance/vat-does-not-add-up', '204.00']])
  })

  it('has nothing to say of columns that may stand beside those that are asked for', () => {
    const csv =
      'Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount,Supplier type,Contract number,Project code,Purchase Invoice Number\nDHSC,Trust,01/05/2025,IT,ICT,Alpha Ltd,1,30000.00,SME,C1,P1,INV1\n'
    expect(model.check(read(csv), { asOf: '2026-11-30' }).findings).toEqual([])
  })

  it('reads below "Paid" what stands there: days, or amounts', () => {
    expect(
      read('Supplier,Invoice number,Paid,Total incl. VAT\nAlpha Ltd,1,06/05/2025,30000.00\n').publication.sections
        .finance?.spend,
    ).toMatchObject([{ datePaid: '06/05/2025', amount: { text: '30000.00' } }])
    expect(
      read('Supplier,Invoice number,Invoice date,Paid\nAlpha Ltd,1,06/05/2025,30000.00\n').publication.sections.finance
        ?.spend,
    ).toMatchObject([{ datePaid: '06/05/2025', amount: { text: '30000.00' } }])
  })

  it.each([
    'Vendor Name,Doc No,Net Amt GBP,Pstng Date,G/L Account Text,Profit Centre Text',
    'Cyflenwr / Supplier,Rhif Trafodyn / Transaction No,Swm / Amount (£),Dyddiad / Date,Math / Type,Maes / Area',
    'Who we paid,Payment ref,How much (£),When paid,Category,What it was for',
    'Merchant name,Trans ref,Original gross amt,Trans date,Merchant category,Detail',
    'Supplier Name,Transaction Number,Amount (Net),Date Paid,Expenditure Category,Service Label',
    'Supplier Name,Transaction Number,Net Amount (£),Date Paid,Expenditure Category,Service Label',
  ])('is read under headings of ledgers, in two languages and in plain words: %s', (headings) => {
    const { findings, publication } = read(`${headings}\nAlpha Ltd,10001,30000.00,01/04/2025,Software,ICT\n`)
    expect(findings.filter(({ rule }) => rule !== 'core/unused-column')).toEqual([])
    expect(publication.sections.finance?.spend).toMatchObject([
      { supplier: 'Alpha Ltd', transactionNumber: '10001', datePaid: '01/04/2025', amount: { text: '30000.00' } },
    ])
  })

  it.each([
    [
      'the Treasury’s headings, as an NHS trust uses them',
      'Department family,Entity,Date paid,Expense type,Expense area,Supplier,Transaction number,Amount in sterling (inclusive of VAT),Supplier VAT registration number',
    ],
    [
      'squeezed headings',
      'departmentfamily,entity,dateofpayment,type,area,suppliername,transno,amountinsterling,vat number',
    ],
    [
      'the headings that data.gov.uk’s loader squeezed',
      'departmentfamily,entity,paymentdate,expensetype,expensearea,supplier,transactionnumber,amount,suppliervatregistrationnumber',
    ],
    [
      'the same, others',
      'department,entity,transactiondate,expensetype,expensearea,supplier,transactionnr,gross,vatregistrationnumber',
    ],
    [
      'headings of a database',
      'Department_Family,Entity,Date_Paid,Expense_Type,Expense_Area,Supplier_Name,Transaction_No,Amount_In_Sterling,VAT_Number',
    ],
    [
      'a council’s headings',
      'Department,Body name,Payment date,Expenditure type,Directorate,Vendor name,Invoice number,Gross amount,VAT reg no',
    ],
  ])('is read under %s', (_, headings) => {
    const reading = read(
      `${headings.replace('suppliername', 'Supplier name')}\nDH,A trust,01/04/2017,Hardware,IM&T,Supplier A,10001,"£30,000.00",GB1\n`,
    )
    expect(reading.findings).toEqual([])
    expect(
      reading.publication.sections.finance?.spend?.map(({ supplier, datePaid, transactionNumber, amount }) => [
        supplier,
        datePaid,
        transactionNumber,
        amount?.value?.toFixed(),
      ]),
    ).toEqual([['Supplier A', '01/04/2017', '10001', '30000']])
  })

  it('is read under the headings that the code for local government asks for, as a council names them', () => {
    const { findings, publication } = read(
      'Body name,Transaction date,Supplier (beneficiary),Transaction number,Net amount,Department/service where expenditure occurred,Procurement category,Purpose of expenditure (narrative)\nX Council,01/04/2025,Alpha Ltd,1,600.00,Waste,Vehicles,Fuel\n',
    )
    expect(findings).toEqual([])
    expect(publication.sections.finance?.spend).toMatchObject([
      {
        ...{ entity: 'X Council', datePaid: '01/04/2025', supplier: 'Alpha Ltd', transactionNumber: '1' },
        ...{ expenseArea: 'Waste', expenseType: 'Vehicles', description: 'Fuel', vatBasis: 'net' },
      },
    ])
  })

  it('reads on after an amount that is none, and says where it stands', () => {
    const reading = read(
      'Date,Supplier,Transaction number,Amount\n01/04/2017,A,1,£30000\n02/04/2017,B,2,"1234,567"\n03/04/2017,C,3,(£26000)\n',
    )
    expect(
      reading.publication.sections.finance?.spend?.map(({ amount, notRead }) => amount?.value?.toFixed() ?? notRead),
    ).toEqual(['30000', '1234,567', '-26000'])
    const [finding] = model.check(reading, { asOf: '2017-12-01' }).findings
    expect(finding).toMatchObject({
      rule: 'finance/figure-not-read',
      stated: '1234,567',
      location: { kind: 'csv', line: 3, column: 16 },
    })
  })

  it('keeps what stands in columns that have no place, each under a name of its own', () => {
    const [line] =
      read('Date,Supplier,Transaction number,Amount,Net amount,Ward,Ward,\n01/04/2017,A,1,£30000,see below,B,C,D\n')
        .publication.sections.finance?.spend ?? []
    expect(line?.further).toEqual({ netAmount: 'see below', Ward: 'B', 'Ward (column 7)': 'C', '(column 8)': 'D' })
    expect(line?.netAmount).toBeUndefined()
  })

  it.each([
    ['Amount (inclusive of VAT)', 'gross'],
    ['Gross amount', 'gross'],
    ['Amount excluding VAT', 'net'],
    ['Net amount', 'net'],
    ['Amount', undefined],
    ['AP amount (£)', undefined],
  ])('reads from "%s" whether VAT is in it: %s', (heading, basis) => {
    const [line] =
      read(`Date,Supplier,Transaction number,${heading}\n01/04/2017,A,1,£30000\n`).publication.sections.finance
        ?.spend ?? []
    expect(line?.vatBasis).toBe(basis)
    expect(line?.amount?.value?.toFixed()).toBe('30000')
  })

  it('reads the months that its title or file is named for', () => {
    const months = (text: string, name: string): readonly (string | undefined)[] =>
      model
        .recognise(readCsv(new TextEncoder().encode(text), { name }))
        .publication.sections.finance?.spend?.map(({ period }) => period) ?? []
    const table = 'Date,Supplier,Transaction number,Amount\n01/04/2017,A,1,£30000\n'
    expect(months(table, 'Spend April 2017.csv')).toEqual(['2017-04'])
    expect(months(`Payments in May 2017\n${table}`, 'Spend April 2017.csv')).toEqual(['2017-05'])
    expect(months(table, 'spend.csv')).toEqual([undefined])
  })

  it.each([
    // Babergh District Council; Wigan Council.
    ['three columns', 'Date Paid,Payee,Sum', '03/03/2026,A,612.40'],
    ['three columns with a unit', 'Date,Beneficiary,Sum (£)', '03/03/2026,A,612.40'],
    ['the day as "Paid on"', 'Body,Paid on,Supplier,Reference,Expense area,Amount £', 'B,03/03/2026,A,7,Parks,612.40'],
    ['plain questions for headings', 'Payee,Paid on,What for,How much,Our reference', 'A,03/03/2026,Parks,612.40,7'],
    [
      'the words of the code',
      'Date incurred,Local authority department,Beneficiary,Summary of purpose,Amount (£),VAT that cannot be recovered',
      '03/03/2026,Parks,A,Bulbs,612.40,0',
    ],
    [
      'headings as a database exports them',
      'Expenses_Type,Date,Transaction_Number,SumOfAmount_Inc_VAT,Supplier_Name',
      'Parks,03/03/2026,7,612.40,A',
    ],
    ['a column that nobody knows', 'Date,Supplier,Reference,Amount,Ledger flag', '03/03/2026,A,7,612.40,Y'],
    ['no body', 'Supplier,Date paid,Service,Ref,Amount (£)', 'A,03/03/2026,Parks,7,612.40'],
  ])('is known in a council’s list with %s', (_, headings, row) => {
    const spend = read(`${headings}\n${row}\n`).publication.sections.finance?.spend
    expect(spend?.map(({ supplier, datePaid, amount }) => [supplier, datePaid, amount?.value?.toFixed()])).toEqual([
      ['A', '03/03/2026', '612.4'],
    ])
  })

  it('is known by a title of payments, where its headings could be those of anything', () => {
    const list = 'Supplier,Date,Ref,Description,Value £\nA,02/04/2026,20001,Parks,"31,940.00"\n'
    expect(read(`Spend over £25k\n${list}`).publication.sections.finance?.spend?.length).toBe(1)
    expect(read(`Quotes of April\n${list}`).publication.sections.finance?.spend).toBeUndefined()
    expect(
      read(`Payments over £25k\n${list.replace('Date', 'Start date')}`).publication.sections.finance?.spend,
    ).toBeUndefined()
  })

  it('is known below titles with commas', () => {
    const titled = read(
      'A council\nPayments of £500 or more, net of VAT\nQuarter 1, April to June 2026\n\nBody,Paid on,Supplier,Reference,Expense area,Amount £\nB,02/04/2026,A,20001,Parks,"1,940.00"\nB,14/05/2026,C,20077,Roads,"6,325.50"\n',
    )
    expect(titled.publication.sections.finance?.spend?.length).toBe(2)
    expect(titled.findings.map(({ rule }) => rule)).toEqual(['tables/title-lines', 'tables/blank-lines'])
  })

  it('ends where the notes on it begin', () => {
    const noted = read(
      'Date,Supplier,Transaction number,Amount\n01/04/2017,A,1,£30000\nNotes,,,\nAmounts include VAT where it cannot be recovered.,,,\n',
    )
    expect(noted.publication.sections.finance?.spend?.map(({ supplier }) => supplier)).toEqual(['A'])
  })

  it.each([
    'Ref,Supplier,Service,Contract value,Date',
    'Reference,Organisation,Supplier,Value,Contract start date',
    'Reference,Supplier,Service,Value,Date',
  ])('is not a list of contracts under %s', (headings) => {
    expect(read(`${headings}\nC1,A,B,"50,000",01/04/2025\n`).publication.sections.finance?.spend).toBeUndefined()
  })

  it.each([
    ['a day, a supplier and an amount', 'Date,Supplier,Amount', '01/04/2017,Supplier A,"£30,000.00"'],
    [
      'a sum with and without VAT',
      'Date,Supplier,Net,VAT,Gross',
      '01/04/2017,Supplier A,"£25,000.00","£5,000.00","£30,000.00"',
    ],
    ['a purpose', 'Date,Supplier,Description,Amount', '01/04/2017,Supplier A,Servers,"£30,000.00"'],
  ])('is known by no other column than %s', (_, headings, row) => {
    const { publication } = read(`${headings}\n${row}\n`)
    expect(publication.sections.finance?.spend?.map(({ amount }) => amount?.value?.toFixed())).toEqual(['30000'])
  })
  it.each([
    'Supplier,Start date,End date,Value\nSupplier A,01/04/2017,31/03/2018,"£30,000.00"',
    'Supplier,Description,Reference,Value\nSupplier A,Servers,C1,"£30,000.00"',
    'Date,Supplier,Term,Value\n01/04/2017,Supplier A,12 months,"£30,000.00"',
  ])('is not a list that has columns of another kind: %j', (csv) => {
    expect(read(`${csv}\n`).publication.sections.finance?.spend).toBeUndefined()
  })
  it('is not taken for a contract list', () => {
    expect(
      Object.keys(read('Supplier,Value,Start date,End date\nA,£5,01/04/2017,31/03/2018\n').publication.sections),
    ).toEqual([])
  })
})
