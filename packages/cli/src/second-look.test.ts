import { readCsv } from '@imt/tables'
import type { Finding } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { toolkit } from './toolkit.js'

const found = (csv: string): readonly Finding[] =>
  toolkit
    .check(toolkit.recognise(readCsv(csv, { name: 'table.csv' })), { asOf: '2025-11-30' })
    .findings.filter(({ level }) => level !== 'note')

const devices = (tablets: number): string =>
  `Type,Acute,Community,Mental health,Total,% on Windows 11
Laptops,"2,310","1,420",655,"4,385",96%
Desktops,"1,870",310,205,"2,385",91%
Thin clients,640,20,0,660,-
Tablets,415,288,97,${String(tablets)},-
All,"5,235","2,038",957,"8,230",
`
const contracts = (total: string): string =>
  `Ref,Contract,Supplier,Start,End,2024/25 (£k),2025/26 (£k),Total value (£k)
1,Records,Acme Health,01/04/2024,31/03/2026,"1,200","1,250","2,450"
2,Imaging,Bacme,01/04/2024,31/03/2027,300,310,${total}
,Total,,,,"1,500","1,560","3,060"
`

// A table of classes has no place for the columns of its sites.
describe('the second look at tables that a section knows', () => {
  it('finds nothing where all agrees', () => {
    expect(found(devices(800))).toEqual([])
    expect(found(contracts('610'))).toEqual([])
  })

  it('knows what the totals of places and the total of all are results of', () => {
    const sites = (total: string): string =>
      `Site,Device type,Number of devices
North,Laptops,51
North,Desktops,33
North,Tablets,17
North,Total,101
South,Laptops,42
South,Desktops,65
South,Tablets,8
South,Total,115
East,Laptops,142
East,Desktops,165
East,Tablets,9
East,Total,316
${total}
`
    for (const label of ['All sites,Total', 'Total,', 'All sites total,', ',Grand total'])
      expect(found(sites(`${label},532`)), label).toEqual([])
    expect(found(sites('All sites,Total,523'))).toMatchObject([{ rule: 'estate/total-mismatch', stated: '523' }])
  })

  it('says in the finding of a section what the other sums of its table show, and makes no second one', () => {
    const [finding, ...others] = found(devices(790))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'estate/total-mismatch', level: 'error', stated: '8,230', computed: '8,220' })
    expect(finding?.message).toContain(
      'Other sums of the table hold these figures too: "Tablets" under "Total" is stated as 790, 10 less than the 3 columns before it, which come to 800. With it fails "All" under "Total" (8,230, not 8,220). Of all figures in what fails only this one could be wrong alone. Check it',
    )
  })

  it('gives the repair that the other sums prove', () => {
    const [finding, ...others] = found(contracts('601'))
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'contracts/values-disagree',
      repair: { from: '601', to: '610', confidence: 'unique', location: { line: 3 } },
    })
    expect(finding).not.toHaveProperty('candidates')
  })

  it('takes numbers of rows and references for no part of a sum', () => {
    const [finding] = found(contracts('601'))
    expect(finding?.message).toContain('9 less than the 2 columns before it, which come to 610')
  })

  it('makes no other sum of a total that agrees with what its section knows it to be of', () => {
    const csv = `Paid Date,Supplier Name,Invoice Ref,Description,Gross Value £
04/06/2025,Larch Ltd,INV-1,Drugs,"55,000.00"
11/06/2025,Maple Ltd,INV-2,Drugs,"65,000.00"
,Sub-total,,,"120,000.00"
25/06/2025,Oak Ltd,INV-3,Works,"75,000.00"
,Sub-total,,,"75,000.00"
,Total,,,"195,000.00"
`
    expect(found(csv)).toEqual([])
    expect(found(csv.replace('"195,000.00"', '"159,000.00"')).map(({ rule }) => rule)).toEqual([
      'finance/total-mismatch',
    ])
  })

  it('compares nothing a second time with another figure as the result', () => {
    const csv = `Body,Date,Supplier,Voucher No,Net,VAT,Gross
Oldbridge,04/11/2025,Greycot,55101,"10,000.00","2,000.00","12,000.00"
Oldbridge,06/11/2025,Sparrow,55114,800.00,0.00,800.00
Oldbridge,11/11/2025,Pellbridge,55130,"4,500.00",900.00,"5,490.00"
Oldbridge,18/11/2025,Dunmere,55151,"2,150.00",430.00,"2,580.00"
`
    const { findings, read } = toolkit.check(toolkit.recognise(readCsv(csv, { name: 'spend.csv' })), {
      asOf: '2025-11-30',
    })
    expect(read[0]).toMatchObject({ relations: 4, totals: { checked: 3, failed: 1, notChecked: 0 } })
    const [finding, ...others] = findings.filter(({ level }) => level !== 'note')
    expect(others).toEqual([])
    expect(finding?.rule).toBe('finance/vat-does-not-add-up')
    expect(finding?.message).not.toContain('Other sums')
  })

  it('says nothing that a rule would say which is switched off', () => {
    const reading = toolkit.recognise(readCsv(devices(790), { name: 'table.csv' }))
    const { findings } = toolkit.check(reading, { asOf: '2025-11-30', levels: { 'estate/total-mismatch': 'off' } })
    expect(findings.filter(({ level }) => level !== 'note')).toEqual([])
  })

  it('says of a column that was left out that its sums were looked for', () => {
    const csv = `Title,Supplier,Start date,End date,Value,Paid 2024/25,Paid 2025/26,Paid in all,Remarks
Cleaning,Acme,01/04/2024,31/03/2027,30000,10000,9000,19000,none
Catering,Bacme,01/04/2024,31/03/2027,60000,20000,19000,39000,none
Security,Cacme,01/04/2024,31/03/2027,90000,30000,29000,59000,none
`
    const { findings } = toolkit.check(toolkit.recognise(readCsv(csv, { name: 'a.csv' })), { asOf: '2025-11-30' })
    const said = findings.filter(({ rule }) => rule === 'core/unused-column').map(({ message }) => message)
    expect(said.find((message) => message.includes('Paid in all'))).toContain('only its own sums were looked for')
    expect(said.find((message) => message.includes('Remarks'))).toContain('nothing in it was checked')
  })
})
