import { expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { readContract } from './read-contract.js'

const of = (renewal: string): Readonly<Record<string, unknown>> => {
  const reading = readContract({ title: 'Dictation', start: '01/05/2022', end: '30/04/2024', renewal })
  const dates = contractDates(reading.terms, { asOf: '2026-11-28' })
  return {
    every: reading.rolling === null ? undefined : reading.rolling.months,
    end: dates.currentEnd?.latest,
    latest: dates.maximumEnd?.latest,
    status: dates.status,
    notes: reading.notes.map(({ code }) => code),
  }
}

it.each([
  ['Auto-renews annually until 30/04/2026', 12, '2026-04-30', '2026-04-30', 'ended'],
  ['Rolls annually, up to 30 April 2028', 12, '2027-04-30', '2028-04-30', 'rolling'],
  ['Automatically renews yearly, maximum 2 renewals', 12, '2026-04-30', '2026-04-30', 'ended'],
  ['Auto-renews annually, no more than three times', 12, '2027-04-30', '2027-04-30', 'current'],
  ['Auto-renews for up to two further years', null, '2024-04-30', '2026-04-30', 'ended'],
  ['Auto-renews for up to a further 36 months', null, '2024-04-30', '2027-04-30', 'rolling'],
  ['Auto-renews annually, twice', 12, '2026-04-30', '2026-04-30', 'ended'],
  ['Auto-renews annually', 12, '2027-04-30', undefined, 'rolling'],
  ['Auto-renews annually until terminated', 12, '2027-04-30', undefined, 'rolling'],
] as const)('%s', (renewal, every, end, latest, status) => {
  const found = of(renewal)
  expect(found).toMatchObject({ every, status, notes: [] })
  expect(found['latest']).toBe(latest)
  if (status !== 'ended' || every !== null) expect(found['end']).toBe(end)
})

it('counts nothing past a limit that it does not understand', () => {
  expect(of('Auto-renews annually, max 5 years')).toMatchObject({ every: null, notes: ['renewalLimitNotRead'] })
})

it('does not know how long a renewal is that is only said to be', () => {
  expect(of('Yes')).toMatchObject({ every: null, end: '2024-04-30', notes: [] })
})

it.each(['Annual review', 'Reviewed annually', 'Yearly review'])('%s is no renewal', (renewal) => {
  expect(of(renewal)).toMatchObject({ every: undefined, status: 'ended', notes: [] })
})
