import { createModel, type Finding } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { estate } from '../plugin.js'

const model = createModel({ plugins: [estate()] })
const recognise = (csv: string) => model.recognise([readCsv(csv, { name: 'software.csv' })])
const check = (csv: string): readonly Finding[] => model.check(recognise(csv), { asOf: '2026-11-28' }).findings

describe('a list of software', () => {
  it.each([
    'Product,Licences\nEditor,150\nReader,12',
    'Software,Number of licences\nEditor,150\nReader,12',
    'Software package,Licences held,Used for\nEditor,150,Letters\nReader,12,Forms',
    'Application,Licences\nEditor,150\nReader,12',
  ])('is known by products and their licences alone: %s', (csv) => {
    expect(recognise(csv).publication.sections.estate?.software).toMatchObject([
      { product: 'Editor', held: { text: '150' } },
      { product: 'Reader', held: { text: '12' } },
    ])
  })

  it('may list licences one by one, each with its key and its seats', () => {
    const csv =
      'Item name,Serial number,Manufacturer,Purchase date,Purchase cost,Licensed to name,Expiration date,Seats,Supplier\nEditor,K-1,Acme,2020-01-31,80,A Person,2027-01-31,80,Shop\nReader,K-2,Acme,2020-01-31,80,A Person,2027-01-31,5,Shop'
    expect(recognise(csv).publication.sections.estate).toMatchObject({
      software: [
        { product: 'Editor', held: { text: '80' } },
        { product: 'Reader', held: { text: '5' } },
      ],
    })
    expect(recognise(csv).publication.sections.estate?.records).toBeUndefined()
  })

  it.each([
    'Product,Licences,Colour\nBeer,150,Amber\nWine,12,Red',
    'Product,Entitlement\nMilk,150\nBread,12',
    'Product,Licences\nEditor,yes\nReader,no',
  ])('is no list of other things: %s', (csv) => {
    expect(recognise(csv).publication.sections.estate?.software).toBeUndefined()
  })

  it('is read with its licences, and what is no count is left out', () => {
    const csv =
      'Software,Publisher,Version,Licences held,Licences in use\nEditor,Sample plc,7,"1,500",1420\nReader,,2,site licence,40'
    expect(recognise(csv).publication.sections.estate?.software).toMatchObject([
      { product: 'Editor', vendor: 'Sample plc', version: '7', held: { text: '1,500' }, inUse: { text: '1420' } },
      { product: 'Reader', inUse: { text: '40' } },
    ])
    expect(check(csv)).toEqual([])
  })

  it('has more licences in use than held, and a database out of support, found where they stand', () => {
    const csv =
      'Application name,Version,Number of licences,Installations\nEditor,7,150,162\nSQL Server Standard,2014,4,4'
    expect(check(csv)).toMatchObject([
      { rule: 'estate/licences-exceeded', location: { record: 2, field: 4 }, difference: { amount: '12' } },
      { rule: 'estate/out-of-support', location: { record: 3 }, stated: 'SQL Server 2014 SP3' },
    ])
  })

  it('has totals that are compared with its products, a product without a name among them', () => {
    const csv = (total: string): string =>
      `Software,Version,Licences held,Installed\nEditor,7,10,5\n,1,20,8\nTotal,,${total},13`
    expect(check(csv('30'))).toEqual([])
    expect(check(csv('31'))).toMatchObject([
      {
        rule: 'estate/total-mismatch',
        location: { record: 4, field: 3 },
        stated: '31',
        computed: '30',
        evidence: [{ text: 'Editor: 10' }, { text: '(no name): 20' }],
      },
    ])
    expect(
      check('Software,Version,Licences held,Installed\nEditor,7,10,5\nReader,1,site licence,8\nTotal,,31,13'),
    ).toEqual([])
  })

  it.each([
    'Product,Version,Installed\nBoiler,2,4',
    'Software,Vendor,Renewal date\nEditor,Sample plc,31/03/2027',
    'Software,Licences held,Version\nEditor,yes,7',
    'Application,Owner,Licences\nEditor,IT,7',
  ])('is no such list: %s', (csv) => expect(recognise(csv).publication.sections.estate?.software).toBeUndefined())
})
