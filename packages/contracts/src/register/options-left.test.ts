import { expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { readContract } from './read-contract.js'

const entry = { title: 'Imaging', start: '01/06/2020', end: '31/05/2027' }
const latest = (extension: string, notes = ''): string | undefined =>
  contractDates(readContract({ ...entry, extension, notes }).terms, { asOf: '2026-11-28' }).maximumEnd?.latest

it.each([
  ['3 x 12 months, 1 remaining', '2028-05-31'],
  ['4 x 6 months (two left)', '2028-05-31'],
  ['3 x 12 months - final extension only remains', '2028-05-31'],
  ['2 x 24 months, one option remaining', '2029-05-31'],
  ['2 x 12 months, 2 remaining', '2029-05-31'],
  ['2 x 12 months', '2029-05-31'],
] as const)('%s', (extension, end) => {
  expect(latest(extension)).toBe(end)
})

it('reads the notes as well', () => {
  expect(latest('3 x 12 months', 'One extension left')).toBe('2028-05-31')
})
