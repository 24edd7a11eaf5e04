import { describe, expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { readContract } from './read-contract.js'
import type { ContractEntry } from './schema.js'

const asOf = '2026-11-30'
const codes = (entry: ContractEntry) =>
  readContract({ title: 'Rostering', ...entry }).notes.map(({ at, code }) => [at, code])

describe('a date that its words leave open', () => {
  it.each([
    'Summer 2027',
    'mid 2027',
    'late 2027',
    'early March 2027',
    'mid-March 2027',
    'End of 2027',
    'Winter 2026/27',
  ])('says of %s that the whole was taken', (end) => {
    expect(codes({ end })).toEqual([['end', 'partOfPeriod']])
  })
  it.each(['c. March 2027', '31/03/2027 (est)', 'approx. June 2027', 'March 2027 (TBC)'])(
    'says of %s that it is approximate',
    (end) => {
      expect(codes({ end })).toEqual([['end', 'approximateDate']])
    },
  )
  it.each(['March 2027', '31 March 2027', 'end of March 2027', '2027', 'FY 2026/27'])('says nothing of %s', (end) => {
    expect(codes({ end })).toEqual([])
  })
  it.each(['Contract end March 2028', 'End: March 2027', 'Beginning March 2027', 'contract end 2028'])(
    'takes no word before the day for a part of it: %s',
    (end) => {
      expect(codes({ end })).toEqual([])
    },
  )
  it('says it of a latest end and of a review, too', () => {
    expect(codes({ end: '31/03/2027', maximumEnd: 'Summer 2029', review: 'Autumn 2026' })).toEqual([
      ['maximumEnd', 'partOfPeriod'],
      ['review', 'partOfPeriod'],
    ])
  })
})

describe('a term that is only the least, or runs from an event', () => {
  it.each(['36 months minimum', 'Minimum 36 months', 'Min. term 3 years', 'at least 36 months'])('notes %s', (term) => {
    expect(codes({ start: '01/06/2024', term })).toContainEqual(['term', 'leastTermOnly'])
  })
  it.each(['60 months from go live', '5 years from acceptance', '3 years after installation'])('notes %s', (term) => {
    expect(codes({ start: '01/06/2024', term })).toContainEqual(['term', 'termFromEvent'])
  })
  it.each(['Minimum contract period of 24 months', '36 month minimum term', '3 years (minimum)', '3 yrs min.'])(
    'notes the least: %s',
    (term) => {
      expect(codes({ start: '01/06/2024', term })).toContainEqual(['term', 'leastTermOnly'])
    },
  )
  it.each([
    '3 years, min order 50',
    '3 years (minimum spend applies)',
    '3 years for at least 20 users',
    '3 years of implementation support',
    '36 months of delivery',
    '3 years, bi-annual reviews',
    '3 years (paid biannually)',
    '3 years, paid biannually, not renewed',
  ])('notes nothing of words about something else: %s', (term) => {
    expect(codes({ start: '01/06/2024', term })).toEqual([])
  })
  it.each(['3 years then renews bi-annually', 'Rolling, biannual', 'Bi-annual contract'])(
    'asks what is meant by %s',
    (term) => {
      expect(codes({ start: '01/06/2024', term })).toContainEqual(['term', 'renewalTwoReadings'])
    },
  )
  it('says nothing where an end is stated, or it renews itself after it', () => {
    expect(codes({ start: '01/06/2024', end: '31/05/2027', term: '36 months minimum' })).toEqual([])
    expect(codes({ start: '01/06/2024', term: 'Minimum term 24 months, then monthly rolling' })).toEqual([])
    expect(codes({ start: '01/06/2024', term: '36 months from commencement' })).toEqual([])
  })
})

describe('words of other cells', () => {
  it('takes an extension of the length taken up and one that is left', () => {
    const { terms } = readContract({
      start: '01/04/2023',
      end: '31/03/2026',
      extension: '1 x 12 month extension taken to 31/03/2027, 1 x 12 months remaining',
    })
    const { currentEnd, maximumEnd } = contractDates(terms, { asOf })
    expect(currentEnd?.latest).toBe('2027-03-31')
    expect(maximumEnd?.latest).toBe('2028-03-31')
  })
  it.each([
    'Extended for a further 12 months to 31 March 2027 (final extension)',
    'Extended by 12 months until 31/03/2027.',
    'Extended for an additional one year to 31/03/2027',
  ])('takes the end that notes state behind the length: %s', (notes) => {
    const { terms } = readContract({ start: '01/04/2024', end: '31/03/2026', extension: '2 x 6 months', notes })
    const { currentEnd, maximumEnd } = contractDates(terms, { asOf })
    expect([currentEnd?.latest, maximumEnd?.latest]).toEqual(['2027-03-31', '2027-03-31'])
  })
  it.each(['-', '\u2013', '--', ' \u2014 '])('takes a dash under extension for a blank: "%s"', (extension) => {
    const row = { start: '01/04/2025', end: '31/03/2028' }
    const { terms, notes } = readContract({ ...row, extension })
    expect(notes).toEqual([])
    expect(terms).toEqual(readContract({ ...row, extension: '' }).terms)
  })
  it.each(['N', 'No', 'nil', 'None.'])('reads %s under extension as none', (extension) => {
    const { terms, notes } = readContract({ start: '01/04/2025', end: '31/03/2028', extension })
    expect(notes).toEqual([])
    expect(contractDates(terms, { asOf }).maximumEnd?.latest).toBe('2028-03-31')
  })
  it.each(['Extendable annually to a maximum of 31 March 2031', 'May be extended up to a max of 31/03/2031'])(
    'reads the latest end of "%s"',
    (extension) => {
      const { terms } = readContract({ start: '01/04/2025', end: '31/03/2028', extension })
      expect(contractDates(terms, { asOf }).maximumEnd?.latest).toBe('2031-03-31')
    },
  )
  it('takes no length from "Bi-annual", which has two readings', () => {
    const { rolling, notes } = readContract({ end: '31/03/2027', renewal: 'Bi-annual' })
    expect(rolling).toEqual({ months: null })
    expect(notes.map(({ code }) => code)).toEqual(['renewalTwoReadings'])
  })
  it.each(['No (bi-annual review)', 'Annually, with bi-annual reviews'])('asks nothing of reviews: %s', (renewal) => {
    expect(codes({ end: '31/03/2027', renewal })).toEqual([])
  })
  it.each(['Lapses at end of term', 'Contract ends', 'Expires naturally'])('reads "%s" as no renewal', (renewal) => {
    const { rolling, notes } = readContract({ end: '31/03/2027', renewal })
    expect(rolling).toBeNull()
    expect(notes).toEqual([])
  })
  it('counts a break by its month, and a review back from the end', () => {
    const term = { start: '01/04/2024', end: '31/03/2029' }
    expect(readContract({ ...term, breakDate: '36th month' }).terms.breaks).toMatchObject([{ latest: '2027-03-31' }])
    // Six months before 31 March 2029: September has 30 days.
    expect(readContract({ ...term, review: 'Six months before expiry' }).terms.review).toEqual({
      earliest: '2028-09-30',
      latest: '2028-09-30',
    })
  })
  it('agrees no open end with a length in the column of ends', () => {
    expect(readContract({ start: '01/04/2024', end: '36 months' }).terms.openEnded).toBeUndefined()
    expect(readContract({ start: '01/04/2024', end: '30 days notice' }).terms.openEnded).toBe(true)
  })
})
