import { describe, expect, it } from 'vitest'
import type { ContractEntry } from '../register/schema.js'
import { contractQuestionnaire, contractQuestions } from './contract-questionnaire.js'
import { ownerRole } from './owner-role.js'

const answer = (entry: ContractEntry): ReturnType<typeof contractQuestionnaire>[number] | undefined =>
  contractQuestionnaire([entry], { asOf: '2024-06-01' })[0]

describe('contractQuestionnaire', () => {
  it('says "Not recorded" to every question that an empty row leaves open', () => {
    expect(new Set(Object.values(answer({}) ?? {}))).toEqual(new Set(['Not recorded']))
    expect(Object.keys(answer({}) ?? {}).sort()).toEqual(contractQuestions.map(({ key }) => key).sort())
  })
  it('gives withheld values, ranges, VAT and periods in words', () => {
    expect(answer({ value: 'Section 43 (2)' })?.value).toBe('Withheld')
    expect(answer({ value: '£28,431 net of vat' })?.value).toBe('£28,431, without VAT')
    expect(answer({ value: '£176,558 over 5 years', valueVat: 'inc' })?.value).toBe(
      '£176,558 over 60 months, VAT included',
    )
    expect(answer({ value: 'TBC', annualValue: '£2,697' })?.value).toBe('£2,697 a year')
  })
  it('gives rolling and open terms, and days known to the month', () => {
    expect(answer({ end: 'annual renewal 31/03/2022', noticePeriod: '3 months' })).toMatchObject({
      expiry: '31 March 2025 (renews itself every 12 months)',
      noticeBy: '31 December 2024',
    })
    expect(answer({ period: '01/01/2013 – Rolling contract.' })).toMatchObject({
      start: '1 January 2013',
      expiry: 'Renews itself',
    })
    expect(answer({ end: 'Perpetual licence' })?.expiry).toBe('No end is agreed')
    expect(answer({ start: '01/04/2024', end: 'January 2027' })).toMatchObject({
      expiry: 'Between 1 January 2027 and 31 January 2027',
      duration: '1 April 2024 to between 1 January 2027 and 31 January 2027',
    })
  })
  it('gives extensions as they are, and an unclear wording as published', () => {
    expect(answer({ extension: 'None' })?.extensions).toBe('None')
    expect(answer({ extension: 'Yes' })?.extensions).toBe('Yes, length not recorded')
    expect(answer({ end: '31/03/2025', extension: '31/03/2028' })?.extensions).toBe('Up to 31 March 2028')
    expect(answer({ extension: '1+1' })?.extensions).toBe('As published: 1+1')
    expect(answer({ extension: '1 x 6 months followed by 1 x 12 months' })?.extensions).toBe(
      '1 of 6 months, 1 of 12 months (18 months in all)',
    )
  })
})

describe('ownerRole', () => {
  it.each([
    ['Head of IT', 'Head of IT'],
    ['ICT Procurement', 'ICT Procurement'],
    ['Chief Information Officer', 'Chief Information Officer'],
    ['Deputy Director (Informatics)', 'Deputy Director (Informatics)'],
  ])('%s is a role', (text, role) => {
    expect(ownerRole(text)).toEqual({ role, withheld: false })
  })
  it.each([
    'Jane Smith',
    'J. Smith, Head of IT',
    'Dr Smith, Chief Officer',
    'jane.smith@example.nhs.uk',
    'Jane Smith (Head of IT)',
    'Head of IT - Jane Smith',
  ])('%s is left out', (text) => {
    expect(ownerRole(text)).toEqual({ role: null, withheld: true })
    expect(answer({ owner: text })?.owner).not.toContain('Smith')
  })
  it('nothing is nothing', () => {
    expect(ownerRole(undefined)).toEqual({ role: null, withheld: false })
    expect(ownerRole(' ')).toEqual({ role: null, withheld: false })
  })
})
