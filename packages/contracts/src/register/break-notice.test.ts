import { describe, expect, it } from 'vitest'
import { datesToAct } from '../term/dates-to-act.js'
import { readContract } from './read-contract.js'

const entry = { title: 'Pathology', start: '01/04/2025', end: '31/03/2031' }
const noticeFor = (breakDate: string, noticePeriod?: string): string | undefined =>
  datesToAct(readContract({ ...entry, breakDate, ...(noticePeriod !== undefined && { noticePeriod }) }).terms, {
    asOf: '2026-11-28',
  }).find(({ act }) => act === 'breakNotice')?.latest

it.each([
  ["31/03/2028 on 2 months' notice", '6 months', '2028-01-31'],
  ['30/06/2028 - 30 days notice', '3 months', '2028-05-31'],
  ['30/06/2028 - 30 days notice', undefined, '2028-05-31'],
  ['30/06/2028', '3 months', '2028-03-30'],
] as const)('%s beside %s', (breakDate, noticePeriod, day) => {
  expect(noticeFor(breakDate, noticePeriod)).toBe(day)
})

it.each(['From 1 June 2028 onwards', 'Any time after 31/05/2028', 'At any time from 01/06/2028'])(
  'remarks on a break that is no one day: %s',
  (breakDate) => {
    expect(readContract({ ...entry, breakDate }).notes.map(({ at }) => at)).toEqual(['breakDate'])
  },
)

it.each(['31/03/2028', "31/03/2028 on 1 month's notice", 'After 36 months'])(
  'has nothing to say of %s',
  (breakDate) => {
    expect(readContract({ ...entry, breakDate }).notes).toEqual([])
  },
)

it.each([
  [{ status: 'Continuing out of contract' }, true],
  [{ notes: 'First of two extensions in place' }, true],
  [{ notes: 'Will not continue' }, undefined],
  [{ status: 'Discontinuing' }, undefined],
] as const)('%j goes on', (cells, goesOn) => {
  expect(readContract({ ...entry, end: '31/03/2026', ...cells }).terms.mayGoOn).toBe(goesOn)
})

describe('a length beside the day of a break', () => {
  it('is noted where no word says that it is notice', () => {
    const { terms, notes } = readContract({
      end: '31/03/2029',
      noticePeriod: '6 months',
      breakDate: '31/12/2026 (3 months)',
    })
    expect(terms.breaks).toMatchObject([{ latest: '2026-12-31' }])
    expect(notes.map(({ at, code }) => [at, code])).toEqual([['breakDate', 'lengthNotUsed']])
    expect(readContract({ end: '31/03/2029', breakDate: '31/12/2026 (3 months notice)' }).notes).toEqual([])
  })
})
