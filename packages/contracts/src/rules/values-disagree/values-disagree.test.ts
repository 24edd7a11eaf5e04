import { createModel, type Finding } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { contracts } from '../../plugin.js'
import type { ContractEntry } from '../../register/schema.js'

const model = createModel({ plugins: [contracts()] })
const found = (register: readonly ContractEntry[]): readonly Finding[] =>
  model
    .check(model.parse({ about: {}, sections: { contracts: { register } } }), { asOf: '2025-01-28' })
    .findings.filter(({ rule }) => rule === 'contracts/values-disagree')

const three = { start: '01/04/2024', end: '31/03/2027' }
const contract = (title: string, cells: ContractEntry): ContractEntry => ({ title, supplier: `${title} Ltd`, ...cells })
const total = (cells: ContractEntry, title = 'Total'): ContractEntry => ({ title, ...cells })
const at = (row: number, field: string): string => `/sections/contracts/register/${String(row)}/${field}`

describe('amounts that several comparisons single out', () => {
  it('have one finding, where they stand, with the repair that is proved', () => {
    const register = [
      contract('Print', { ...three, value: '£150,000', annualValue: '£40,000' }),
      contract('Post', { value: '£50,000' }),
      total({ value: '£170,000' }),
    ]
    expect(found(register)).toMatchObject([
      {
        at: at(0, 'value'),
        level: 'error',
        message:
          'At "£40,000" a year the value of 3 years would be £120,000, and "£150,000" is stated for the whole. "Total" is stated as "£170,000", and the 2 contracts above it come to £200,000. Change £150,000 to £120,000 at "Print"',
        repair: {
          from: '£150,000',
          to: '£120,000',
          proof:
            'It is the only single change with which all amounts of the register that were compared agree. One digit differs.',
        },
      },
    ])
  })
  it('are told in the cell as it is published', () => {
    const register = [
      contract('Print', { ...three, value: '£150,000 excl VAT', annualValue: '£40,000 excl VAT' }),
      contract('Post', { value: '£50,000 excl VAT' }),
      total({ value: '£170,000 excl VAT' }),
    ]
    expect(found(register)).toMatchObject([{ repair: { from: '£150,000 excl VAT', to: '£120,000 excl VAT' } }])
  })
  it('may be a yearly amount, and then its value is no finding', () => {
    const register = [
      contract('Print', { ...three, value: '£120,000', annualValue: '£50,000' }),
      contract('Post', { ...three, value: '£61,500', annualValue: '£20,500' }),
      total({ value: '£181,500', annualValue: '£60,500' }),
    ]
    expect(found(register)).toMatchObject([
      { at: at(0, 'annualValue'), level: 'error', repair: { from: '£50,000', to: '£40,000' } },
    ])
  })
  it('may be a sub-total', () => {
    const register = [
      contract('Print', { value: '120,000' }),
      contract('Post', { value: '50,500' }),
      total({ value: '170,500' }, 'Sub-total IT'),
      contract('Lab', { value: '84,250' }),
      contract('Wards', { value: '96,125' }),
      total({ value: '180,735' }, 'Sub-total Clinical'),
      total({ value: '350,875' }, 'Grand total'),
    ]
    expect(found(register)).toMatchObject([
      {
        at: at(5, 'value'),
        difference: { amount: '360' },
        message:
          '"Sub-total Clinical" is stated as "180,735", and the 2 contracts since the total above it come to £180,375. The 2 totals above "Grand total" ("350,875") come to £351,235. Change 180,735 to 180,375 at "Sub-total Clinical"',
        repair: { to: '180,375' },
      },
    ])
  })
  it('are asked about where no slip explains them', () => {
    const register = [
      contract('Print', { ...three, value: '£157,310', annualValue: '£40,000' }),
      contract('Post', { value: '£50,000' }),
      total({ value: '£170,000' }),
    ]
    const [finding, ...others] = found(register)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ at: at(0, 'value'), computed: '£120,000' })
    expect(finding?.message).toContain('Check £157,310 at "Print": with £120,000 all of them agree')
    expect(finding?.repair).toBeUndefined()
  })
})

describe('amounts that nothing singles out', () => {
  it('are one finding at the total, with what would explain it', () => {
    const register = [
      contract('Print', { value: '£120,000' }),
      contract('Post', { value: '£50,000' }),
      total({ value: '£180,000' }),
    ]
    const [finding, ...others] = found(register)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ at: at(2, 'value'), level: 'error', computed: '£170,000' })
    expect(finding?.repair).toBeUndefined()
    expect(finding?.candidates?.map(({ changes }) => changes.map(({ to }) => to))).toEqual([
      ['£170,000'],
      ['£130,000'],
      ['£60,000'],
    ])
  })
  it('may come from a contract that is listed twice', () => {
    const post = contract('Post', { value: '£24,750' })
    const register = [contract('Print', { value: '£62,500' }), post, post, total({ value: '£87,250' })]
    const [finding, ...others] = found(register)
    expect(others).toEqual([])
    expect(finding?.message).toContain(
      '"Post" (£24,750) stands among them twice, and without one of the two they agree. Take one out, or say how the two differ',
    )
    expect(finding?.candidates).toBeUndefined()
  })
  it('claim nothing of a yearly price alone', () => {
    const [finding, ...others] = found([contract('Print', { ...three, value: '£150,000', annualValue: '£40,000' })])
    expect(others).toEqual([])
    expect(finding).toMatchObject({ level: 'note' })
    expect(finding?.candidates).toBeUndefined()
  })
  it('are rather a lost contract where every column of the total is out to one side', () => {
    const register = [
      contract('Print', { withoutVat: '£100,000', vatAmount: '£20,000', value: '£120,000' }),
      contract('Post', { withoutVat: '£50,000', vatAmount: '£10,000', value: '£60,000' }),
      total({ withoutVat: '£175,000', vatAmount: '£35,000', value: '£210,000' }),
    ]
    const [finding, ...others] = found(register)
    expect(others).toEqual([])
    expect(finding?.message).toContain('a contract is rather missing, or listed twice, than that all of them are wrong')
  })
})

describe('rounding', () => {
  it('explains a total in whole pounds', () => {
    const register = [
      contract('Print', { value: '£10,000' }),
      contract('Post', { value: '£5,000' }),
      total({ value: '£15,001' }),
    ]
    expect(found(register)).toEqual([])
  })
  it('explains no difference that it would hardly ever make', () => {
    const many = Array.from({ length: 60 }, (_, row) => contract(`C${String(row)}`, { value: '£10,000' }))
    const [finding, ...others] = found([...many, total({ value: '£600,028' })])
    expect(others).toEqual([])
    expect(finding).toMatchObject({ at: at(60, 'value'), computed: '£600,000', level: 'error' })
  })
})

describe('VAT', () => {
  const net = { value: '£50,000', vatAmount: '£10,000' }
  it('is added to the sum without it', () => {
    expect(found([contract('Print', { ...net, withVat: '£60,000' })])).toEqual([])
    expect(found([contract('Print', { ...net, withVat: '£61,000' })])).toMatchObject([
      {
        at: at(0, 'withVat'),
        level: 'error',
        about: 'Print (Print Ltd)',
        message:
          'The sum with VAT of "Print" is stated as "£61,000", and "£50,000" without it and "£10,000" of VAT come to £60,000. Check the three',
      },
    ])
  })
  it('is taken from the sum with it', () => {
    const gross = { value: '£60,000', vatAmount: '£10,000' }
    expect(found([contract('Print', { ...gross, withoutVat: '£50,000' })])).toEqual([])
    expect(found([contract('Print', { ...gross, withoutVat: '£50,500' })])).toMatchObject([{ at: at(0, 'value') }])
  })
  it('tells with the totals of its columns which sum is wrong', () => {
    const register = [
      contract('Print', { value: '£100,000', vatAmount: '£20,000', withVat: '£120,000' }),
      contract('Post', { ...net, withVat: '£61,000' }),
      total({ value: '£150,000', vatAmount: '£30,000', withVat: '£180,000' }),
    ]
    expect(found(register)).toMatchObject([{ at: at(1, 'withVat'), repair: { from: '£61,000', to: '£60,000' } }])
  })
  it('is told once where the total carries the difference on', () => {
    const register = [
      contract('Print', { value: '£100,000', vatAmount: '£20,000', withVat: '£120,000' }),
      contract('Post', { ...net, withVat: '£61,000' }),
      total({ value: '£150,000', vatAmount: '£30,000', withVat: '£181,000' }),
    ]
    expect(found(register).map((finding) => finding.at)).toEqual([at(1, 'withVat')])
  })
  it('of yearly amounts is that of a table which states no value', () => {
    const yearly = { annualValue: '£50,000', vatAmount: '£10,000', withVat: '£61,000' }
    expect(found([contract('Print', yearly)])).toHaveLength(1)
    expect(found([contract('Print', yearly), contract('Post', { value: '£9,000' })])).toEqual([])
  })
})
