import { addDays } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { contractDates } from './contract-dates.js'
import { readDurationInDays } from './duration-in-days.js'
import { lastNoticeDay, parseNoticePeriod } from './notice-period.js'

describe('contractDates', () => {
  // GLPI issues #23084 and #15893: notice is counted from the term that runs now.
  const rolling = { end: '2025-08-28', rollsEvery: 12, notice: { amount: 2, unit: 'months' } } as const
  it.each([
    ['2025-08-28', '2025-08-28', '2025-06-28', 'passed'],
    ['2025-08-29', '2026-08-28', '2026-06-28', 'toCome'],
    ['2026-02-11', '2026-08-28', '2026-06-28', 'toCome'],
    ['2026-06-28', '2026-08-28', '2026-06-28', 'toCome'],
    ['2026-06-29', '2026-08-28', '2026-06-28', 'passed'],
    ['2026-08-28', '2026-08-28', '2026-06-28', 'passed'],
    ['2026-08-29', '2027-08-28', '2027-06-28', 'toCome'],
    ['2041-01-01', '2041-08-28', '2041-06-28', 'toCome'],
  ] as const)('rolls: on %s the term ends %s, notice by %s', (asOf, end, notice, state) => {
    expect(contractDates(rolling, { asOf })).toMatchObject({
      status: 'rolling',
      currentEnd: { latest: end },
      lastNoticeDay: { latest: notice },
      notice: state,
    })
  })
  it('rolls to the end of February in leap years', () => {
    expect(contractDates({ end: '2023-02-28', rollsEvery: 12 }, { asOf: '2024-01-01' }).currentEnd?.latest).toBe(
      '2024-02-29',
    )
    expect(contractDates({ end: '2023-02-28', rollsEvery: 12 }, { asOf: '2024-03-01' }).currentEnd?.latest).toBe(
      '2025-02-28',
    )
    expect(contractDates({ end: '2023-01-31', rollsEvery: 1 }, { asOf: '2023-02-10' }).currentEnd?.latest).toBe(
      '2023-02-28',
    )
  })
  it('gives the first end of a three year contract, not a rolled one, before it is reached', () => {
    expect(
      contractDates(
        { start: '2020-08-01', initialMonths: 36, rollsEvery: 12, notice: { amount: 3, unit: 'months' } },
        { asOf: '2022-01-01' },
      ),
    ).toMatchObject({ currentEnd: { latest: '2023-07-31' }, lastNoticeDay: { latest: '2023-04-30' } })
  })
  it('says that a rolling contract without a stated length has no end to count from', () => {
    expect(
      contractDates(
        { start: '2013-01-01', rollsEvery: null, notice: { amount: 1, unit: 'months' } },
        { asOf: '2020-01-01' },
      ),
    ).toMatchObject({ status: 'rolling', currentEnd: null, lastNoticeDay: null, startProcurement: null })
  })
  it.each([
    ['2024-03-31', 'current'],
    ['2024-04-01', 'ended'],
    ['2024-03-30', 'current'],
  ] as const)('ends on its last day: on %s it is %s', (asOf, status) => {
    expect(contractDates({ start: '2021-04-01', end: '2024-03-31' }, { asOf }).status).toBe(status)
  })
  it('keeps the range of an end known only to the month', () => {
    const month = { earliest: '2027-01-01', latest: '2027-01-31' } as const
    expect(contractDates({ end: month, notice: { amount: 3, unit: 'months' } }, { asOf: '2026-10-15' })).toMatchObject({
      status: 'current',
      lastNoticeDay: { earliest: '2026-10-01', latest: '2026-10-31' },
      notice: 'perhapsPassed',
    })
    expect(contractDates({ end: month }, { asOf: '2027-01-10' }).status).toBe('mayHaveEnded')
    expect(contractDates({ end: month }, { asOf: '2027-02-01' }).status).toBe('ended')
  })
  it('works out the latest end from the start where it can, else from the end', () => {
    expect(
      contractDates({ start: '2022-03-01', initialMonths: 24, maximumExtensionMonths: 24 }, { asOf: '2022-03-01' })
        .maximumEnd,
    ).toMatchObject({ latest: '2026-02-28', basis: 'computed' })
    expect(
      contractDates({ end: '2024-02-29', maximumExtensionMonths: 12 }, { asOf: '2022-03-01' }).maximumEnd?.latest,
    ).toBe('2025-02-28')
    expect(
      contractDates({ end: '2024-02-29', maximumExtensionMonths: 12, extended: true }, { asOf: '2022-03-01' })
        .maximumEnd,
    ).toBeNull()
    expect(
      contractDates({ end: '2024-02-29', maximumExtensionMonths: 0 }, { asOf: '2022-03-01' }).maximumEnd?.latest,
    ).toBe('2024-02-29')
    expect(
      contractDates({ end: '2024-02-29', maximumEnd: '2026-02-28', maximumExtensionMonths: 12 }, { asOf: '2022-03-01' })
        .maximumEnd,
    ).toMatchObject({ latest: '2026-02-28', basis: 'stated' })
  })
  it('plans the replacement by route, as a default, and by the notice day where the contract rolls', () => {
    const end = '2027-03-31'
    expect(contractDates({ end }, { asOf: '2026-01-01' }).startProcurement).toMatchObject({
      earliest: '2026-03-31',
      latest: '2026-06-30',
      basis: 'default',
    })
    expect(contractDates({ end, route: 'direct-award' }, { asOf: '2026-01-01' }).startProcurement).toMatchObject({
      earliest: '2026-12-31',
      latest: '2027-01-31',
    })
    expect(
      contractDates(
        { end, route: 'direct-award' },
        { asOf: '2026-01-01', leadTimes: [{ route: 'direct-award', atLeast: 1, atMost: 1 }] },
      ).startProcurement,
    ).toMatchObject({ earliest: '2027-02-28', latest: '2027-02-28' })
    expect(
      contractDates(
        { end, rollsEvery: 12, route: 'direct-award', notice: { amount: 3, unit: 'months' } },
        { asOf: '2026-06-01' },
      ).startProcurement,
    ).toMatchObject({ earliest: '2026-09-30', latest: '2026-10-31' })
  })
  it('gives the next break, and none that has passed', () => {
    const breaks = ['2025-04-01', '2024-04-01'] as const
    expect(contractDates({ end: '2027-03-31', breaks }, { asOf: '2024-04-01' }).nextBreak?.earliest).toBe('2024-04-01')
    expect(contractDates({ end: '2027-03-31', breaks }, { asOf: '2024-04-02' }).nextBreak?.earliest).toBe('2025-04-01')
    expect(contractDates({ end: '2027-03-31', breaks }, { asOf: '2025-04-02' }).nextBreak).toBeNull()
  })
  it.each([
    [{}, 'unknown'],
    [{ openEnded: true }, 'open'],
    [{ start: '2026-01-02' }, 'notStarted'],
    [{ start: { earliest: '2025-12-01', latest: '2026-01-31' } }, 'mayHaveStarted'],
  ] as const)('%j is %s', (contract, status) => {
    expect(contractDates(contract, { asOf: '2026-01-01' }).status).toBe(status)
  })
  it('names a wrong call', () => {
    expect(() => contractDates({}, { asOf: '2026-02-30' })).toThrow(RangeError)
    expect(() =>
      contractDates({ end: { earliest: '2026-02-02', latest: '2026-02-01' } }, { asOf: '2026-01-01' }),
    ).toThrow(/contract.end/)
  })
})

describe('notice', () => {
  // Hand counts: 28 August 2026 is a Friday, 31 August 2026 a bank holiday in England.
  it.each([
    ['2026-08-28', { amount: 30, unit: 'days' }, '2026-07-29'],
    ['2026-08-28', { amount: 30, unit: 'clearDays' }, '2026-07-28'],
    ['2026-09-01', { amount: 1, unit: 'workingDays' }, '2026-08-28'],
    ['2026-09-02', { amount: 2, unit: 'workingDays' }, '2026-08-28'],
    ['2026-05-31', { amount: 3, unit: 'months' }, '2026-02-28'],
    ['2026-08-28', { amount: 0, unit: 'days' }, '2026-08-28'],
    ['2026-08-28', { amount: 2, unit: 'months', deemedServiceDays: 2 }, '2026-06-26'],
  ] as const)('%s less %j is %s', (end, notice, day) => {
    expect(lastNoticeDay(end, notice)).toBe(day)
  })
  it('names a wrong amount', () => {
    expect(() => lastNoticeDay('2026-08-28', { amount: -1, unit: 'days' })).toThrow(/amount/)
  })
  it.each([
    ['3 months', { amount: 3, unit: 'months' }],
    [
      'thereafter 90 days notice is required to terminate individual mobile phone agreements',
      { amount: 90, unit: 'days' },
    ],
    ['90 working days', { amount: 90, unit: 'workingDays' }],
    ['thirty (30) business days', { amount: 30, unit: 'workingDays' }],
    ["six weeks' written notice", { amount: 42, unit: 'days' }],
    ["1 year's notice", { amount: 12, unit: 'months' }],
    ['28 clear days', { amount: 28, unit: 'clearDays' }],
  ])('%s', (text, value) => {
    expect(parseNoticePeriod(text)).toMatchObject({ ok: true, value })
  })
  it('refuses what states none', () => {
    expect(parseNoticePeriod('Reasonable notice')).toMatchObject({ ok: false, refusal: { code: 'notStated' } })
    expect(() => parseNoticePeriod(3 as never)).toThrow(TypeError)
  })
})

describe('readDurationInDays', () => {
  it.each([
    ['2019-07-01', 1080, 36, '2022-06-30'],
    ['2019-07-01', 720, 24, '2021-06-30'],
    ['2025-02-03', 1440, 48, '2029-02-02'],
    ['2019-07-01', 365, 12, '2020-06-30'],
    ['2019-07-01', 366, 12, '2020-06-30'],
    ['2021-01-01', 1095, 36, '2023-12-31'],
    ['2021-07-01', 1461, 48, '2025-06-30'],
    ['2019-07-01', 100, null, '2019-10-08'],
    ['2019-07-01', 1, null, '2019-07-01'],
  ] as const)('%s and %i days: %s months, to %s', (start, days, months, lastDay) => {
    expect(readDurationInDays(start, days)).toMatchObject({ ok: true, value: { months, lastDay } })
  })
  it('never guesses between years and months of 30 days', () => {
    expect(readDurationInDays('2019-07-01', 365 * 30)).toMatchObject({
      ok: false,
      refusal: { code: 'ambiguousDuration' },
    })
    expect(() => readDurationInDays('2019-07-01', 0)).toThrow(/days/)
    expect(addDays('2019-07-01', 1079)).not.toBe('2022-06-30')
  })
})
