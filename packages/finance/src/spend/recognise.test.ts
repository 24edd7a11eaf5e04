import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const read = (csv: string): ReturnType<typeof model.recognise> =>
  model.recognise(readCsv(new TextEncoder().encode(csv), { name: 'spend.csv' }))

describe('spend over £25,000', () => {
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

  it('is not taken for a contract list', () => {
    expect(
      Object.keys(read('Supplier,Value,Start date,End date\nA,£5,01/04/2017,31/03/2018\n').publication.sections),
    ).toEqual([])
  })
})
