import { describe, expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { actInWords, datesToAct } from '../term/dates-to-act.js'
import { readContract } from './read-contract.js'
import type { ContractEntry } from './schema.js'

type Cells = Omit<ContractEntry, 'own' | 'table'>
const asOf = '2025-11-01'

const deal = (cells: Cells): Readonly<Record<string, unknown>> => {
  const { terms, end, breaks, notes } = {
    ...readContract({ title: 'Print', ...cells }),
    breaks: readContract({ title: 'Print', ...cells }).terms.breaks ?? [],
  }
  const { status, maximumEnd } = contractDates(terms, { asOf })
  return {
    status,
    end: end?.latest ?? null,
    latest: maximumEnd?.latest ?? null,
    term: terms.initialMonths ?? null,
    breaks: breaks.map((day) => (typeof day === 'string' ? day : day.latest)),
    notes: notes.map(({ at, code }) => `${at ?? ''} ${code}`),
    options: datesToAct(terms, { asOf })
      .filter(({ act }) => act === 'option')
      .map(({ latest }) => latest),
  }
}

/** Three years from 1 April 2023. */
const three = { start: '01/04/2023', end: '31/03/2026' }

describe('an extension cell that is only a day', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['31/03/2028', { latest: '2028-03-31' }],
    ['to 31/03/2028', { latest: '2028-03-31' }],
    ['March 2028', { latest: '2028-03-31' }],
    ['31st March 2028', { latest: '2028-03-31' }],
    ['2028/29', { latest: '2029-03-31' }],
    ['31/03/2027 and 31/03/2028', { latest: '2028-03-31' }],
    ['01/04/2026 to 31/03/2028', { latest: '2028-03-31' }],
    ['31/03/2026', { latest: '2026-03-31' }],
  ])('%s is until when it can last', (extension, expected) => {
    expect(deal({ ...three, extension })).toMatchObject({
      ...expected,
      end: '2026-03-31',
      status: 'current',
      notes: [],
    })
  })
  it('can be taken up until the end', () => {
    const { terms } = readContract({ title: 'Print', ...three, extension: '31/03/2028' })
    const [option] = datesToAct(terms, { asOf }).filter(({ act }) => act === 'option')
    expect(option).toMatchObject({ latest: '2026-03-31', of: { latest: '2028-03-31' } })
    expect(option && actInWords(option)).toBe('Last day to take up an extension, at most to 31 March 2028')
  })
  it('is not used where it lies before the end, and says so', () => {
    expect(deal({ ...three, extension: '31/03/2025' })).toMatchObject({
      latest: null,
      notes: ['extension extensionBeforeEnd'],
    })
  })
  it('is no day alone where words say what it is', () => {
    expect(deal({ end: '31/03/2025', extension: 'May be extended to 31 March 2028' })).toMatchObject({
      status: 'ended',
      latest: '2028-03-31',
    })
  })
  it('leaves open whether the contract ended, unless the extension was not taken up', () => {
    const past = { end: '31/03/2025', extension: '31/03/2028' }
    expect(deal(past)).toMatchObject({ status: 'mayHaveEnded', end: '2025-03-31' })
    expect(deal({ ...past, extensionExercised: 'No' })).toMatchObject({ status: 'ended' })
    expect(deal({ ...past, extensionExercised: 'Yes' })).toMatchObject({ status: 'current', end: '2028-03-31' })
    expect(deal({ end: '31/03/2022', extension: '31/03/2024' })).toMatchObject({ status: 'ended' })
  })
})

describe('a whole that is stated beside a start', () => {
  it.each<readonly [Cells]>([
    [{ term: 'Total term 7 years' }],
    [{ extension: 'Total term 7 years' }],
    [{ term: '7 years in total' }],
    [{ term: 'Maximum 7 years' }],
    [{ term: 'up to 84 months' }],
    [{ term: '7 years max' }],
    [{ end: '31/03/2028', term: 'Total term 7 years' }],
    [{ end: '31/03/2028', extension: 'maximum term 7 years' }],
  ])('%j', (cells) => {
    expect(deal({ start: '01/04/2023', ...cells })).toMatchObject({ latest: '2030-03-31', term: null, notes: [] })
  })
  it.each([
    '12 months, max 24 months',
    '12 months (24 months max)',
    '12 months up to 24 months',
    '1 year, maximum of 2',
  ])('is more than the term before it: %s', (term) => {
    expect(deal({ start: '01/04/2025', term })).toMatchObject({ term: 12, notes: [] })
  })
  it('is the most of an extension in a column about extensions, where the days rule a term out', () => {
    const extension = '12 months, max 24 months'
    expect(deal({ ...three, extension })).toMatchObject({
      latest: '2028-03-31',
      options: ['2026-03-31', '2027-03-31'],
      notes: [],
    })
    expect(deal({ start: '01/04/2023', end: '31/03/2024', extension })).toMatchObject({
      latest: null,
      notes: ['extension ambiguousExtension'],
    })
  })
})

describe('a break that is stated with the term', () => {
  it.each<readonly [string, readonly string[]]>([
    ['5 years, break at year 3', ['2026-03-31']],
    ['5 years with a break clause at year 3', ['2026-03-31']],
    ['5 years (break after 36 months)', ['2026-03-31']],
    ['5 years, break at month 30', ['2025-09-30']],
    ['5 years, 3 year break', ['2026-03-31']],
    ['5 years, break on third anniversary', ['2026-03-31']],
    ['5 years, breaks at years 2 and 4', ['2025-03-31', '2027-03-31']],
    ['5 years, no break', []],
  ])('%s', (term, breaks) => {
    expect(deal({ start: '01/04/2023', term })).toMatchObject({ term: 60, breaks, notes: [] })
  })
  it('stands beside an end as well, and in a column about extensions', () => {
    const expected = { end: '2028-03-31', breaks: ['2026-03-31'], notes: [] }
    expect(deal({ start: '01/04/2023', end: '31/03/2028, break at year 3' })).toMatchObject(expected)
    expect(deal({ start: '01/04/2023', end: '31/03/2028', extension: 'break at year 3' })).toMatchObject(expected)
    expect(deal({ period: '01/04/2023 - 31/03/2028 with break at 3 years' })).toMatchObject(expected)
  })
  it('is any day of the year in which it may be', () => {
    expect(
      readContract({ title: 'Print', start: '01/04/2023', term: '5 years, break in year 3' }).terms.breaks,
    ).toEqual([{ earliest: '2025-04-01', latest: '2026-03-31' }])
  })
  it('is said not to be placed without a start', () => {
    expect(deal({ end: '31/03/2028', term: '5 years, break at year 3' })).toMatchObject({
      breaks: [],
      notes: ['term breakNotPlaced'],
    })
  })
})

describe('extensions that were taken up', () => {
  const two = { end: '31/03/2027', extension: '2 x 12 months' }
  it.each<readonly [Cells, Readonly<Record<string, unknown>>]>([
    [
      { ...two, extensionExercised: 'Both' },
      { latest: '2027-03-31', options: [] },
    ],
    [
      { ...two, extension: '2 x 12 months (both used)' },
      { latest: '2027-03-31', options: [] },
    ],
    [
      { ...two, status: 'In final extension' },
      { latest: '2027-03-31', options: [] },
    ],
    [
      { ...two, notes: 'No further extensions available' },
      { latest: '2027-03-31', options: [] },
    ],
    [
      { ...two, extensionExercised: '1 of 2' },
      { latest: '2028-03-31', options: ['2027-03-31'] },
    ],
    [
      { ...two, extension: '2 x 12 months, first taken up' },
      { latest: '2028-03-31', options: ['2027-03-31'] },
    ],
    [
      { ...two, extensionExercised: 'Yes' },
      { latest: null, options: [] },
    ],
    [
      { ...two, extension: '12 months', extensionExercised: 'Yes' },
      { latest: '2027-03-31', options: [] },
    ],
    [
      { ...two, extensionExercised: 'None' },
      { latest: '2029-03-31', options: ['2027-03-31', '2028-03-31'] },
    ],
    [
      { ...two, extension: '2 x 12 months, to be exercised by 31/12/2026' },
      { latest: '2029-03-31', options: ['2026-12-31', '2028-03-31'] },
    ],
    [
      { end: '31/03/2025', revisedEnd: '31/03/2026', extension: '2 x 12 months' },
      { latest: '2027-03-31', options: ['2026-03-31'] },
    ],
    [
      { start: '01/04/2021', end: '31/03/2026', term: '5 years', extension: '12 months', extensionExercised: 'Yes' },
      { latest: '2027-03-31', options: [] },
    ],
  ])('%j', (cells, expected) => {
    expect(deal(cells)).toMatchObject(expected)
  })
})

describe('whether a contract ended', () => {
  it.each<readonly [Cells, string]>([
    [{ end: '31/03/2025', status: 'Extended' }, 'mayHaveEnded'],
    [{ end: '31/03/2025', notes: 'Extension in place' }, 'mayHaveEnded'],
    [{ end: '31/03/2025', extensionAgreed: 'Yes' }, 'mayHaveEnded'],
    [{ end: '31/03/2025', status: 'Holding over' }, 'mayHaveEnded'],
    [{ end: '31/03/2025', status: 'Not extended' }, 'ended'],
    [{ end: '31/03/2025', notes: 'May be extended to 31/03/2028' }, 'ended'],
    [{ end: '31/03/2025', status: 'Extended to 31/03/2028' }, 'current'],
    [{ end: '31/03/2025', notes: 'It was extended until 30.06.2026.' }, 'current'],
    [{ end: '31/03/2025', extension: '12 months', extensionExercised: '31/03/2026' }, 'current'],
    [{ end: '31/03/2027', status: 'Cancelled by supplier' }, 'ended'],
    [{ end: '31/03/2027', status: 'Terminated' }, 'ended'],
    [{ end: '31/03/2027', status: 'To be terminated' }, 'current'],
    [{ end: '31/03/2024', status: 'Expired - rolling monthly' }, 'rolling'],
    [{ end: '31/03/2025' }, 'ended'],
  ])('%j: %s', (cells, status) => {
    expect(deal(cells)).toMatchObject({ status })
  })
  it('asks nothing of what is said to be over', () => {
    const { terms } = readContract({
      title: 'Print',
      end: '31/03/2027',
      noticePeriod: '3 months',
      status: 'Terminated',
    })
    expect(datesToAct(terms, { asOf })).toEqual([])
  })
})

describe('notice in short', () => {
  it.each<readonly [string, unknown]>([
    ['90d', { amount: 90, unit: 'days' }],
    ['30D', { amount: 30, unit: 'days' }],
    ['3m', { amount: 3, unit: 'months' }],
    ['6 mths', { amount: 6, unit: 'months' }],
    ['4wks', { amount: 28, unit: 'days' }],
    ['4w', { amount: 28, unit: 'days' }],
    ['20wd', { amount: 20, unit: 'workingDays' }],
    ['1 quarter', { amount: 3, unit: 'months' }],
    ['1yr', { amount: 12, unit: 'months' }],
  ])('%s', (noticePeriod, notice) => {
    expect(readContract({ title: 'Print', noticePeriod })).toMatchObject({ terms: { notice }, notes: [] })
    expect(readContract({ title: 'Print', end: `Rolling, ${noticePeriod} notice` }), 'beside a renewal').toMatchObject({
      terms: { notice, rollsEvery: null },
    })
  })
})

describe('the first way out of what goes on by itself', () => {
  const exitOf = (cells: Cells): unknown =>
    datesToAct(readContract({ title: 'Print', ...cells }).terms, { asOf })
      .filter(({ act }) => act === 'exit')
      .map(({ earliest, latest, basis }) => [earliest, latest, basis])
  // Notice on 1 November 2025: three months later is 1 February 2026, of which the last day for notice is that day.
  it.each<readonly [Cells, readonly unknown[]]>([
    [{ end: 'Rolling, 3 months notice' }, ['2026-02-01', '2026-02-01', 'default']],
    [{ end: 'Perpetual', noticePeriod: '30 days' }, ['2025-12-01', '2025-12-01', 'default']],
    [{ end: '31/08/2025', renewal: 'Annual', noticePeriod: '3 months' }, ['2026-08-31', '2026-08-31', 'computed']],
    [{ end: '31/12/2025', renewal: 'Annual', noticePeriod: '3 months' }, ['2026-12-31', '2026-12-31', 'computed']],
    [{ end: '31/10/2025', renewal: 'Monthly', noticePeriod: '3 months' }, ['2026-02-28', '2026-02-28', 'computed']],
    [{ end: 'March 2026', renewal: 'Annual', noticePeriod: '3 months' }, ['2026-03-01', '2026-03-31', 'computed']],
  ])('%j', (cells, expected) => {
    expect(exitOf(cells)).toEqual([expected])
  })
  it('is none of a contract that ends by itself, has ended or states no notice', () => {
    expect(exitOf({ end: '31/03/2027', noticePeriod: '3 months' })).toEqual([])
    expect(exitOf({ end: 'Rolling' })).toEqual([])
  })
})
