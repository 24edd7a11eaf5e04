import { createModel, type Finding } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const recognise = (csv: string) => model.recognise([readCsv(csv, { name: 'budget.csv' })])
const check = (csv: string): readonly Finding[] => model.check(recognise(csv), { asOf: '2026-11-28' }).findings

const rows = (total: string): string =>
  [
    'Cost Centre,Account Code,Account Description,Annual Budget (£)',
    'IT100,5101,Pay,"400,000"',
    'IT100,6101,Licences,"250,000"',
    `IT100,Total,,"${total}"`,
    'IT200,5101,Pay,"300,000"',
    'IT200,6101,,"100,000"',
    'IT200,Total,,"400,000"',
    'Grand total,,,"1,050,000"',
  ].join('\n')

describe('a budget by cost centre and account', () => {
  it('is read as one: an account without a name by its code, totals by their words', () => {
    const { publication, findings } = recognise(rows('650,000'))
    expect(findings).toEqual([])
    expect(
      publication.sections.finance?.revenue?.map(({ costCentre, class: account, subjectiveCode, budget }) => [
        costCentre,
        account,
        subjectiveCode,
        budget.text,
      ]),
    ).toEqual([
      ['IT100', 'Pay', '5101', '400,000'],
      ['IT100', 'Licences', '6101', '250,000'],
      ['IT100', 'Total', 'Total', '650,000'],
      ['IT200', 'Pay', '5101', '300,000'],
      ['IT200', '6101', '6101', '100,000'],
      ['IT200', 'Total', 'Total', '400,000'],
      ['Grand total', 'TOTAL', '', '1,050,000'],
    ])
    expect(check(rows('650,000'))).toEqual([])
  })

  it('has totals that are held to its accounts, at their places', () => {
    expect(check(rows('640,000'))).toMatchObject([
      { rule: 'finance/total-mismatch', stated: '640,000', location: { record: 4, field: 4 } },
    ])
  })

  it('has totals as a spreadsheet inserts them, by the name of the cost centre, and accounts that are not stated', () => {
    const csv = (total: string): string =>
      [
        'Cost Centre,Cost Centre Description,GL Code,GL Description,Budget',
        'C1,Service desk,1001,Pay,120000',
        'C1,Service desk,,,10000',
        `Service desk Total,,,,${total}`,
        'C2,Networks,1001,Pay,220000',
        'Networks Total,,,,220000',
        'Estates Total,,,,5',
        'Grand Total,,,,350005',
      ].join('\n')
    const found = (total: string): readonly string[] =>
      check(csv(total)).map(({ rule, stated }) => `${rule} ${stated ?? ''}`)
    expect(found('130000')).not.toContain('core/schema ')
    expect(found('130000').filter((text) => text.startsWith('finance/total-mismatch'))).toEqual([])
    expect(found('131000')).toContain('finance/total-mismatch 131000')
    expect(recognise(csv('130000')).publication.sections.finance?.revenue?.[1]?.class).toBe('(no account)')
  })

  it.each([
    'Cost centre code,Subjective code,Budget\nC1,1001,100\nC1,2001,50\nC2,1001,70',
    'Cost Centre,GL description,Budget 2025/26 £\nC1,Pay,100\nC1,Travel,50\nC2,Pay,70',
    'Department,Nominal,Nominal description,Budget\nC1,1,Pay,100\nC1,2,Travel,50\nC2,1,Pay,70',
  ])('is known under other headings: %s', (csv) => {
    expect(recognise(csv).publication.sections.finance?.revenue).toHaveLength(3)
  })

  it.each([
    'Cost Centre,Account,Budget,Actual,Variance\nC1,Pay,100,90,10\nC1,Travel,50,60,-10',
    'Account,Account name,Budget\n1001,Pay,100\n2001,Travel,50',
    'Cost Centre,Account,Debit,Credit\nC1,1001,100,\nC1,2001,,100',
  ])('is no statement, and no ledger: %s', (csv) => {
    expect(recognise(csv).publication.sections.finance?.revenue).toBeUndefined()
  })
})
