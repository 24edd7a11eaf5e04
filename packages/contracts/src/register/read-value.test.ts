import { describe, expect, it } from 'vitest'
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
})
