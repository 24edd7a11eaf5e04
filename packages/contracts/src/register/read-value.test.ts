import { describe, expect, it } from 'vitest'
import { readContract } from './read-contract.js'
import { readContractValue } from './read-value.js'

const codeOf = (text: string): string | undefined => {
  const read = readContractValue(text)
  return read.ok ? undefined : read.refusal.code
}

describe('readContractValue', () => {
  it.each([
    '200,000 EUR',
    '30000 USD',
    '45,500 CHF',
    '£75k (in euros)',
    '12,000 dollars',
    '1.5m US dollars',
    'EUR 18,000',
    '€20,000',
  ])('%s is in another currency', (text) => {
    expect(codeOf(text)).toBe('foreignCurrency')
  })
  it.each(['3 months', '250 users', '40 licences', '12 (months)', '36 month contract', '1,000 XAU', '7 devices'])(
    '%s is no sum',
    (text) => {
      expect(codeOf(text)).toBeDefined()
    },
  )
  it.each([
    '£12,000 every two years',
    '£8,500 every 3 years',
    '£900 bi-monthly',
    '£4,000 biennially',
    '£6,000 half-yearly',
    '£300 fortnightly',
    '£1,000 each alternate year',
  ])('%s is for a period that has no word', (text) => {
    expect(codeOf(text)).toBe('otherPeriod')
  })
  it.each([
    ['£900 three-monthly', 'quarter', '900'],
    ['£900 every three months', 'quarter', '900'],
    ['30000 estimated', 'life', '30000'],
    ['30000 for support and hosting', 'life', '30000'],
    ['£30,000 managed service', 'life', '30000'],
    ['45000 GBP', 'life', '45000'],
    ['45000 pa', 'year', '45000'],
    ['45000 excluding VAT', 'life', '45000'],
    ['£1.2m over the whole life', 'life', '1200000'],
  ] as const)('%s', (text, per, amount) => {
    const read = readContractValue(text)
    expect(read.ok && [read.value.per, read.value.figure.value?.toFixed()]).toEqual([per, amount])
  })
  it.each([
    ['£3 million (inc VAT)', 'life', '3000000', 'inclusive'],
    ['£3 million for support', 'life', '3000000', null],
    ['between £1.5 million and £2 million for hosting', 'life', undefined, null],
    ['£1.5m for support', 'life', '1500000', null],
    ['£12 thousand per annum plus VAT', 'year', '12000', 'exclusive'],
    ['£500 pq', 'quarter', '500', null],
    ['£350 p.w.', 'week', '350', null],
    ['£120,000 VAT inc', 'life', '120000', 'inclusive'],
    ['£120,000 (VAT excluded)', 'life', '120000', 'exclusive'],
    ['£120,000 ex-VAT', 'life', '120000', 'exclusive'],
    ['£120,000 incl. of VAT', 'life', '120000', 'inclusive'],
    ['£120,000 VAT exempt', 'life', '120000', null],
  ] as const)('%s', (text, per, amount, vat) => {
    const read = readContractValue(text)
    expect(read.ok && [read.value.per, read.value.figure.value?.toFixed(), read.value.vat]).toEqual([per, amount, vat])
  })
  it.each([
    '£144,000 (£120,000 + VAT)',
    '£310,000 (£100,000 per annum)',
    '£50,000 plus £20,000 option',
    'Yr1 £40,000 Yr2 £30,000',
  ])('%s is more than one sum', (text) => {
    expect(codeOf(text)).toBe('severalValues')
  })
  it('reads both sides of a range', () => {
    const read = readContractValue('£100,000 to £150,000 p.a.')
    expect(read.ok && [read.value.figure.low?.toFixed(), read.value.figure.high?.toFixed()]).toEqual([
      '100000',
      '150000',
    ])
  })
  it('leaves VAT open where the cell and its column contradict each other', () => {
    const { value, notes } = readContract({ title: 'Print', value: '£100 inc VAT', valueVat: 'exclusive' })
    expect([value?.vat, notes.map(({ code }) => code)]).toEqual([null, ['vatContradicted']])
  })
})
