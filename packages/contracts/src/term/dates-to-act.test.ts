import { describe, expect, it } from 'vitest'
import type { ContractTerms } from './contract-dates.js'
import { actInWords, datesToAct } from './dates-to-act.js'

const sixMonths = { amount: 6, unit: 'months' } as const
const shown = (terms: ContractTerms, asOf: `${number}-${number}-${number}`): readonly unknown[] =>
  datesToAct(terms, { asOf }).map(({ act, earliest, latest, overdue }) =>
    [act, earliest, ...(earliest === latest ? [] : [latest]), overdue].join(' '),
  )

// Days worked out by hand: six months before 31 March are 30 September.
describe('datesToAct', () => {
  it('has a day for notice of each break that is to come', () => {
    const terms = {
      start: '2024-04-01',
      end: '2029-03-31',
      breaks: ['2027-03-31', '2028-03-31'],
      notice: sixMonths,
    } as const
    expect(shown(terms, '2026-09-15').slice(0, 2)).toEqual(['breakNotice 2026-09-30 no', 'breakNotice 2027-09-30 no'])
    expect(shown(terms, '2026-09-30')[0]).toBe('breakNotice 2026-09-30 no')
    expect(shown(terms, '2026-10-01')[0]).toBe('breakNotice 2026-09-30 yes')
    expect(shown(terms, '2027-04-01')[0]).toBe('breakNotice 2027-09-30 no')
  })

  it('has a day for each extension: the end of the term that it follows', () => {
    const terms = { start: '2024-04-01', end: '2027-03-31', extensions: [{ months: 12, count: 2 }] } as const
    expect(
      datesToAct(terms, { asOf: '2026-01-01' })
        .filter(({ act }) => act === 'option')
        .map((each) => [each.latest, each.of.latest, actInWords(each)]),
    ).toEqual([
      ['2027-03-31', '2028-03-31', 'Last day to take up the extension of 12 months'],
      ['2028-03-31', '2029-03-31', 'Last day to take up the extension of 12 months'],
    ])
  })

  it('leaves out extensions that the end holds already', () => {
    const terms = { start: '2023-04-01', initialMonths: 24, extensions: [{ months: 12, count: 2 }] } as const
    const options = (end: '2026-03-31' | '2027-03-31', extended?: boolean): readonly unknown[] =>
      datesToAct({ ...terms, end, ...(extended && { extended }) }, { asOf: '2025-10-01' })
        .filter(({ act }) => act === 'option')
        .map(({ latest }) => latest)
    expect(options('2026-03-31', true)).toEqual(['2026-03-31'])
    expect(options('2027-03-31', true)).toEqual([])
    // The first term is over: the end as it stands tells that its extension was taken up.
    expect(options('2026-03-31')).toEqual(['2026-03-31'])
  })

  it('keeps an extension that the end holds, where its day is to come and nothing says that it was taken up', () => {
    const terms = {
      start: '2025-06-01',
      initialMonths: 36,
      end: '2030-05-31',
      extensions: [{ months: 12, count: 2 }],
    } as const
    const options = datesToAct(terms, { asOf: '2026-11-28' }).filter(({ act }) => act === 'option')
    expect(options.map(({ latest }) => latest)).toEqual(['2028-05-31', '2029-05-31'])
    expect(options[0]?.because).toBe(
      'the end as published, 31 May 2030, holds it, and nothing says that it was taken up: without it the contract ends 31 May 2028',
    )
    expect(datesToAct({ ...terms, extended: true, extensionsUsed: 2 }, { asOf: '2026-11-28' })).not.toContainEqual(
      expect.objectContaining({ act: 'option' }),
    )
    expect(
      datesToAct(terms, { asOf: '2028-06-01' })
        .filter(({ act }) => act === 'option')
        .map(({ latest }) => latest),
    ).toEqual(['2029-05-31'])
  })

  it('tells notice against renewal of the running term and of the next', () => {
    const terms = {
      end: '2025-08-28',
      rollsEvery: 12,
      notice: { amount: 2, unit: 'months' },
      route: 'direct-award',
    } as const
    expect(shown(terms, '2026-07-01').filter((each) => String(each).startsWith('renewal'))).toEqual([
      'renewalNotice 2026-06-28 yes',
      'renewalNotice 2027-06-28 no',
    ])
  })

  it('keeps a window to buy open until its last day, and names it overdue then', () => {
    const terms = { end: '2027-03-31' } as const
    expect(shown(terms, '2026-05-15')).toEqual(['buy 2026-03-31 2026-06-30 no'])
    expect(shown(terms, '2026-06-30')).toEqual(['buy 2026-03-31 2026-06-30 no'])
    expect(shown(terms, '2026-07-01')).toEqual(['buy 2026-03-31 2026-06-30 yes'])
  })

  it('asks nothing of what has ended', () => {
    expect(
      shown({ end: '2025-03-31', breaks: ['2024-03-31'], review: '2024-10-01', notice: sixMonths }, '2026-01-01'),
    ).toEqual([])
  })

  it('refuses what is no extension', () => {
    expect(() =>
      datesToAct({ end: '2027-03-31', extensions: [{ months: 0, count: 1 }] }, { asOf: '2026-01-01' }),
    ).toThrow(/^datesToAct: contract\.extensions/)
    expect(() => datesToAct({}, { asOf: '2026-13-01' as '2026-12-01' })).toThrow(RangeError)
  })
})
