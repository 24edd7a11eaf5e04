import { isoDate, type IsoDate } from '@imt/core'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { authorities, type Authority } from './authority.js'
import { thresholdRow, thresholdRows, type Category } from './threshold-row.js'
import { threshold } from './threshold.js'

interface Row {
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly regime: string
  readonly vat: 'inclusive' | 'exclusive'
  readonly authorityType: string
  readonly contractType: string
  readonly amount: number
  readonly verified: boolean
}
const vectors = JSON.parse(readFileSync(new URL('../../test/vectors/thresholds.json', import.meta.url), 'utf8')) as {
  readonly rows: readonly Row[]
}
const dayBefore = (day: IsoDate): IsoDate => isoDate(new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10))
const dayAfter = (day: IsoDate): IsoDate => isoDate(new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10))

const categoryOf: Readonly<Record<string, Category>> = {
  supplies: 'supplies',
  services: 'services',
  'services-partA': 'services',
  works: 'works',
  'light-touch-services': 'light-touch',
  concession: 'concession',
}
/** Who an amount for a type of authority is for, on a day. */
const buyers = (row: Row, day: IsoDate): readonly Authority[] => {
  if (row.authorityType === 'any') return authorities
  const foundationTrusts = day >= '2021-08-16' ? 'central' : 'sub-central'
  return authorities.filter(
    (authority) =>
      (authority === 'nhs-trust' ? 'central' : authority === 'sub-central' ? 'sub-central' : foundationTrusts) ===
      row.authorityType,
  )
}
const within = (day: IsoDate, row: Row): boolean => day >= row.from && (row.to === null || day <= row.to)

const covered = vectors.rows.filter(
  (row) => categoryOf[row.contractType] !== undefined && ['central', 'sub-central', 'any'].includes(row.authorityType),
)

describe('every published amount, by date', () => {
  const days = [
    ...new Set(
      vectors.rows
        .flatMap(({ from, to }) => [
          dayBefore(from),
          from,
          dayAfter(from),
          ...(to === null ? ['2026-11-23' as const] : [dayBefore(to), to, dayAfter(to)]),
        ])
        .concat(['2016-04-17', '2016-04-18', '2016-04-19', '2021-08-15', '2021-08-16', '2021-08-17']),
    ),
  ].sort()

  it.each(days)('%s', (day) => {
    let seen = 0
    for (const row of covered.filter((candidate) => within(day, candidate))) {
      const category = categoryOf[row.contractType] as Category
      for (const authority of buyers(row, day)) {
        const answer = thresholdRow(day, authority, category)
        if (category === 'concession' && day < '2016-04-18') {
          expect(answer).toBeUndefined()
          continue
        }
        seen += 1
        expect(answer, `${day} ${authority} ${category}`).toMatchObject({
          amount: row.amount,
          vat: row.vat,
          regime: row.regime,
          authority,
          category,
        })
        if (!row.verified) expect(answer?.verified).toBe(false)
        for (const [amount, result] of [
          [row.amount - 0.01, 'below'],
          [row.amount, 'above'],
          [row.amount + 0.01, 'above'],
        ] as const) {
          expect(threshold({ commenced: day, authority, category, value: { amount, vat: row.vat } }).result).toBe(
            result,
          )
        }
      }
    }
    // Three authorities times supplies, services and works, light touch and concessions once they exist.
    expect(seen).toBe(day < '2006-01-31' ? 0 : day < '2015-02-26' ? 9 : day < '2016-04-18' ? 12 : 15)
  })

  it('marks the recalled amounts of 2006 to 2009 as not verified, in row and answer, and the later ones as verified', () => {
    // The rows that this is about; a later row is verified only if its source was read.
    for (const row of thresholdRows.filter(({ from }) => from <= '2026-01-01'))
      expect(row.verified, `${row.from} ${row.authority} ${row.category}`).toBe(
        row.from >= '2010-01-01' &&
          !(
            row.authority === 'nhs-trust' &&
            row.from < '2015-02-26' &&
            ['supplies', 'services'].includes(row.category)
          ),
      )
    const answer = threshold({
      commenced: '2008-06-01',
      authority: 'nhs-trust',
      category: 'services',
      value: { amount: 90_319, vat: 'exclusive' },
    })
    expect(answer).toMatchObject({ result: 'above', verified: false, validFrom: '2008-01-01', validTo: '2009-12-31' })
    expect(answer.notes.map(({ code }) => code)).toContain('notVerified')
  })

  it('refuses every other kind of row as out of scope', () => {
    const others = vectors.rows.filter((row) => !covered.includes(row))
    expect(others.length).toBeGreaterThan(60)
    for (const row of others) {
      const odd = {
        commenced: row.from,
        authority: (row.authorityType === 'any' ? 'nhs-trust' : row.authorityType) as Authority,
        category: row.contractType as Category,
        value: { amount: 1, vat: row.vat },
      }
      expect(threshold(odd), row.contractType).toMatchObject({
        result: 'refused',
        reason: 'outOfScope',
        threshold: null,
      })
    }
  })
})

describe('thresholdRow', () => {
  it('gives the same frozen row for the same question', () => {
    const row = thresholdRow('2024-05-01', 'nhs-trust', 'services')
    expect(Object.isFrozen(row)).toBe(true)
    expect(thresholdRow('2024-05-02', 'nhs-trust', 'services')).toBe(row)
  })
  it('names the parameter of a wrong call', () => {
    expect(() => thresholdRow('2024-05-01', 'council' as Authority, 'services')).toThrow(/authority/)
    expect(() => thresholdRow('2024-05-01', 'nhs-trust', 'defence' as Category)).toThrow(/category/)
    expect(() => thresholdRow('1 May 2024' as IsoDate, 'nhs-trust', 'services')).toThrow(/commenced/)
  })
})

describe('threshold', () => {
  const services = { authority: 'nhs-trust', category: 'services' } as const
  it('decides without a VAT rate only where every rate gives the same answer', () => {
    expect(
      threshold({ commenced: '2024-01-01', ...services, value: { amount: 139_688, vat: 'exclusive' } }),
    ).toMatchObject({ result: 'above', comparedValue: null })
    expect(
      threshold({ commenced: '2024-01-01', ...services, value: { amount: 139_687, vat: 'exclusive' } }),
    ).toMatchObject({ result: 'cannot-be-estimated', reason: 'vatRateMissing' })
    expect(
      threshold({ commenced: '2019-01-01', ...services, value: { amount: 118_132, vat: 'inclusive' } }).result,
    ).toBe('below')
    expect(
      threshold({ commenced: '2019-01-01', ...services, value: { amount: 118_133, vat: 'inclusive' } }).result,
    ).toBe('cannot-be-estimated')
  })
  it('takes VAT out at the rate of the day', () => {
    // 101,323 net of 17.5 % VAT is 119,054.525 with it.
    expect(
      threshold({
        commenced: '2010-06-01',
        ...services,
        value: { amount: '119054.53', vat: 'inclusive', vatRate: '0.175' },
      }).result,
    ).toBe('above')
    expect(
      threshold({
        commenced: '2010-06-01',
        ...services,
        value: { amount: '119054.52', vat: 'inclusive', vatRate: '0.175' },
      }).result,
    ).toBe('below')
  })
  it('names a rate that is no fraction', () => {
    for (const vatRate of ['20', 20, '20%', '', -0.1])
      expect(
        () => threshold({ commenced: '2024-06-01', ...services, value: { amount: 1, vat: 'exclusive', vatRate } }),
        String(vatRate),
      ).toThrow(/vatRate/)
  })
  it('refuses what had no threshold yet, and says since when there is one', () => {
    const value = { amount: 1_000_000, vat: 'exclusive' } as const
    expect(
      threshold({ commenced: '2015-02-25', authority: 'nhs-trust', category: 'light-touch', value }),
    ).toMatchObject({
      result: 'refused',
      reason: 'noThreshold',
      message: expect.stringContaining('26 February 2015') as string,
    })
    expect(threshold({ commenced: '2016-04-17', authority: 'nhs-trust', category: 'concession', value })).toMatchObject(
      { result: 'refused', message: expect.stringContaining('18 April 2016') as string },
    )
    expect(threshold({ commenced: '2006-01-30', ...services, value }).message).toContain('31 January 2006')
    expect(() => threshold({ commenced: '2026-02-30', ...services, value })).toThrow(RangeError)
  })
  it('takes a stated floor or ceiling for what it settles', () => {
    const answer = (
      amount: string,
      value: { readonly vat: 'inclusive' | 'exclusive' } = { vat: 'inclusive' },
    ): ReturnType<typeof threshold> => threshold({ commenced: '2026-03-01', ...services, value: { amount, ...value } })
    expect(answer('over £200,000')).toMatchObject({ result: 'above', reason: 'compared', comparedValue: null })
    expect(answer('£135,018 or more').result).toBe('above')
    expect(answer('over £200,000', { vat: 'exclusive' }).result).toBe('above')
    expect(answer('over £100,000')).toMatchObject({
      result: 'cannot-be-estimated',
      reason: 'valueMissing',
      message: expect.stringContaining('Only the least is stated (£100,000.01 or more)') as string,
    })
    expect(answer('up to £100,000')).toMatchObject({ result: 'below', reason: 'compared' })
    // With VAT in it, a net value of more than £120,000 may still lie below the net threshold of 2019.
    expect(
      threshold({ commenced: '2019-01-01', ...services, value: { amount: 'over £120,000', vat: 'inclusive' } }).result,
    ).toBe('cannot-be-estimated')
    expect(
      threshold({
        commenced: '2026-03-01',
        ...services,
        value: { perYear: 'over £50,000', months: 36, vat: 'inclusive' },
      }).result,
    ).toBe('above')
  })
  it('asks whether supplies are hired only where that decides', () => {
    const answer = (perMonth: number): ReturnType<typeof threshold> =>
      threshold({
        commenced: '2019-06-03',
        authority: 'nhs-trust',
        category: 'supplies',
        value: { perMonth, vat: 'exclusive' },
      })
    expect(answer(3000)).toMatchObject({
      result: 'cannot-be-estimated',
      reason: 'valueMissing',
      message: expect.stringContaining('hired') as string,
    })
    // £118,133: a twelfth is 9,844.42, a forty-eighth 2,461.10.
    expect([answer(2461).result, answer(2462).result, answer(9844).result, answer(9845).result]).toEqual([
      'below',
      'cannot-be-estimated',
      'cannot-be-estimated',
      'above',
    ])
  })
  it('says when the value is missing', () => {
    expect(
      threshold({ commenced: '2026-03-01', ...services, value: { amount: 'TBC', vat: 'inclusive' } }),
    ).toMatchObject({ result: 'cannot-be-estimated', reason: 'valueMissing' })
    expect(threshold({ commenced: '2026-03-01', ...services, value: { vat: 'inclusive' } }).result).toBe(
      'cannot-be-estimated',
    )
    expect(() => threshold({ commenced: '2026-03-01', ...services, value: { amount: -1, vat: 'inclusive' } })).toThrow(
      /amount/,
    )
    expect(() =>
      threshold({ commenced: '2026-03-01', ...services, value: { amount: Number.NaN, vat: 'inclusive' } }),
    ).toThrow(/amount/)
  })
})
