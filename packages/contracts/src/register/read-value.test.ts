import { valueOf } from '@imt/core'
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
    '12326533 COP',
  ])('%s is in another currency', (text) => {
    expect(codeOf(text)).toBe('foreignCurrency')
  })
  it.each(['12,000 APX', '12,000 MTH', '12,000 TCV', '12,000 ALL'])('%s is in no other currency', (text) => {
    expect(codeOf(text)).not.toBe('foreignCurrency')
  })
  it('reads a sum for a calendar month', () => {
    expect(valueOf(readContractValue('450 PCM'))).toMatchObject({ per: 'month' })
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
  it.each([
    ['£20,000 per year for 3 years = £60,000', 'life', '60000', 36, null],
    ['3 x £20,000 = £60,000', 'life', '60000', undefined, null],
    ['£20k pa x 3 yrs = £60k', 'life', '60000', 36, null],
    ['3 years at £20,000 per annum = £60,000', 'life', '60000', 36, null],
    ['£5,000 per quarter x 8 = £40,000', 'life', '40000', 24, null],
    ['£1,000 pcm for 3 years = £36,000', 'life', '36000', 36, null],
    ['£60,000 (£20,000 x 3 years)', 'life', '60000', 36, null],
    ['£60,000 = £20,000 x 3', 'life', '60000', undefined, null],
    ['£20,000 per year for 3 years (£60,000 in total)', 'life', '60000', 36, null],
    ['£20,000 per year for 3 years = £60,000 excl VAT', 'life', '60000', 36, 'exclusive'],
    ['250 licences at £40 each = £10,000', 'life', '10000', undefined, null],
    ['£10,000 (250 x £40)', 'life', '10000', undefined, null],
    ['£333,333 x 3 years = £1m', 'life', '1000000', 36, null],
    ['£20,000 + £22,000 + £18,000 = £60,000', 'life', '60000', undefined, null],
    ['Year 1: £20,000, Year 2: £22,000, Total: £42,000', 'life', '42000', undefined, null],
    ['£50,000 (£30,000 hosting + £20,000 support)', 'life', '50000', undefined, null],
    ['£100,000 + £20,000 VAT = £120,000', 'life', '120000', undefined, 'inclusive'],
    ['£20,000 x 3 years', 'life', '60000', 36, null],
    ['£1.5m over 5 years (£300k pa)', 'life', '1500000', 60, null],
    ['£60,000 total - £20,000 p.a.', 'life', '60000', undefined, null],
    // No arithmetic: what it is for, and for how long.
    ['£20,000 per annum for 3 years', 'year', '20000', 36, null],
    ['£60,000 for 3 years', 'life', '60000', 36, null],
  ] as const)('reckons %s', (text, per, amount, months, vat) => {
    const read = readContractValue(text)
    const { value } = read.ok ? read : { value: undefined }
    expect([value?.text, value?.per, value?.figure.value?.toFixed(), value?.months, value?.vat]).toEqual([
      text,
      per,
      amount,
      months,
      vat,
    ])
  })
  it.each([
    '£20,000 per year for 3 years = £70,000',
    '£20,000 x 3 = £65,000',
    '£60,000 (£25,000 x 3 years)',
    '£20,000 + £22,000 = £45,000',
    '£12,000 a year for 18 months = £24,000',
  ])('%s does not come to what is stated', (text) => {
    expect(codeOf(text)).toBe('sumDisagrees')
  })
  // A price for each user of each month, parts for different periods, and sums that are not said to be a total.
  it.each(['£40 per user per month x 250 = £10,000', '£12,000 set-up plus £20,000 pa', '£20,000 + £22,000'])(
    '%s is no sum of the contract',
    (text) => {
      expect(codeOf(text)).toBe('severalValues')
    },
  )
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
