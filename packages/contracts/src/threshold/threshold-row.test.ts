import { describe, expect, it } from 'vitest'
import { authorities, authorityClasses, type Authority } from './authority.js'
import { regimeOn } from './regime.js'
import { categories, thresholdRow, thresholdRows, type Category } from './threshold-row.js'
import { thresholdTables } from './thresholds.data.js'

describe('every amount and word of the tables', () => {
  // One table or one span a line: reviewed against its source. A change of the law or of a word is a line there.
  it.each([
    ['threshold-tables', thresholdTables],
    ['authority-classes', authorityClasses],
  ] as const)('is as it was reviewed: %s', async (name, rows) => {
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
    await expect(lines).toMatchFileSnapshot(`../../test/golden/${name}.jsonl`)
  })
  it('knows these authorities and categories, and no others', () => {
    expect(authorities).toEqual(['nhs-trust', 'nhs-foundation-trust', 'sub-central'])
    expect(categories).toEqual(['supplies', 'services', 'works', 'light-touch', 'concession'])
  })
  it('leaves no day out and gives none twice', () => {
    const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
    for (const spans of [
      thresholdTables,
      ...authorities.map((authority) => authorityClasses.filter((span) => span.authority === authority)),
    ]) {
      expect(spans[0]?.from).toBe('2006-01-31')
      expect(spans.slice(1).map(({ from }) => from)).toEqual(spans.slice(0, -1).map(({ to }) => dayAfter(to ?? '')))
      expect(spans.at(-1)?.to).toBeNull()
    }
  })
})

describe('regimeOn', () => {
  it.each([
    ['2006-01-30', undefined],
    ['2006-01-31', 'PCR2006'],
    ['2015-02-25', 'PCR2006'],
    ['2015-02-26', 'PCR2015'],
    ['2025-02-23', 'PCR2015'],
    ['2025-02-24', 'PA2023'],
  ] as const)('%s is under %s', (day, regime) => {
    expect(regimeOn(day)).toBe(regime)
  })
})

describe('a row', () => {
  const amounts2014 = {
    title: 'govopps.co.uk table from 1 Jan 2014 (net of VAT)',
    provision: 'SI 2006/5 reg 8; Reg (EU) 1336/2013; Communication 2013/C 366/01',
    url: 'http://www.govopps.co.uk/ec-thresholds/',
    read: '2026-11-22',
    verified: true,
  }
  it('of services says how the authority was classed, and by which source', () => {
    const span = authorityClasses.find(({ note }) => note !== undefined)
    expect(thresholdRow('2014-06-01', 'nhs-foundation-trust', 'services')).toEqual({
      authority: 'nhs-foundation-trust',
      class: 'sub-central',
      category: 'services',
      from: '2014-01-01',
      to: '2015-02-25',
      regime: 'PCR2006',
      vat: 'exclusive',
      amount: 172_514,
      instrument: amounts2014.provision,
      verified: true,
      note: expect.stringMatching(/^Foundation trusts used the sub-central amounts until 15 August 2021\./) as string,
      citation: [amounts2014, span?.citation],
    })
  })
  it('of works rests on the amount alone, whoever buys', () => {
    expect(thresholdRow('2014-06-01', 'nhs-foundation-trust', 'works')).toEqual({
      authority: 'nhs-foundation-trust',
      class: 'sub-central',
      category: 'works',
      from: '2014-01-01',
      to: '2015-02-25',
      regime: 'PCR2006',
      vat: 'exclusive',
      amount: 4_322_012,
      instrument: amounts2014.provision,
      verified: true,
      citation: [amounts2014],
    })
    expect(thresholdRow('2014-06-01', 'nhs-trust', 'works')?.verified).toBe(true)
    expect(thresholdRow('2014-06-01', 'nhs-trust', 'supplies')?.verified).toBe(false)
  })
  it('of an amount that was recalled has no day on which it was read', () => {
    const row = thresholdRow('2006-06-01', 'sub-central', 'works')
    expect(row?.citation).toStrictEqual([
      {
        title: 'Public Contracts Regulations 2006 (SI 2006/5) reg 8',
        provision: 'SI 2006/5 reg 8; EUR amounts in Directive 2004/18/EC art 7 as amended',
        url: 'https://www.legislation.gov.uk/uksi/2006/5',
        verified: false,
      },
    ])
    expect(row).not.toHaveProperty('note')
    expect(thresholdRow('2024-06-01', 'nhs-trust', 'services')).not.toHaveProperty('note')
    expect(Object.isFrozen(row?.citation)).toBe(true)
  })
  it('of supplies has the class and the source that services have, its other days those of table and class', () => {
    const spans = (authority: Authority, category: Category): readonly (string | null)[][] =>
      thresholdRows
        .filter((row) => row.authority === authority && row.category === category && row.from < '2026-01-01')
        .map(({ from, to }) => [from, to])
    expect(spans('nhs-foundation-trust', 'supplies')).toEqual([
      ['2025-02-24', '2025-12-31'],
      ['2024-01-01', '2025-02-23'],
      ['2022-01-01', '2023-12-31'],
      ['2021-08-16', '2021-12-31'],
      ['2020-01-01', '2021-08-15'],
      ['2018-01-01', '2019-12-31'],
      ['2016-01-01', '2017-12-31'],
      ['2015-02-26', '2015-12-31'],
      ['2014-01-01', '2015-02-25'],
      ['2012-01-01', '2013-12-31'],
      ['2010-01-01', '2011-12-31'],
      ['2008-01-01', '2009-12-31'],
      ['2006-01-31', '2007-12-31'],
    ])
    expect(spans('nhs-trust', 'concession').at(-1)).toEqual(['2016-04-18', '2017-12-31'])
    expect(spans('nhs-trust', 'light-touch').at(-1)).toEqual(['2015-02-26', '2015-12-31'])
    for (const authority of authorities) {
      const rows = thresholdRows.filter((row) => row.authority === authority)
      expect(rows.filter(({ category }) => category === 'supplies').map(({ citation }) => citation)).toEqual(
        rows.filter(({ category }) => category === 'services').map(({ citation }) => citation),
      )
      expect(rows.filter(({ category, note }) => !['supplies', 'services'].includes(category) && note)).toEqual([])
    }
  })
  it('stands in the list of all, which nothing can change, by authority, category and day', () => {
    expect(Object.isFrozen(thresholdRows)).toBe(true)
    expect([...new Set(thresholdRows.map(({ authority, category }) => `${authority} ${category}`))]).toEqual(
      authorities.flatMap((authority) => categories.map((category) => `${authority} ${category}`)),
    )
  })
})

describe('thresholdRow', () => {
  it('says which parameter is wrong, what it may be and what it was given', () => {
    const message = (call: () => unknown): string => {
      try {
        return `no error, but ${JSON.stringify(call())}`
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
        return (error as RangeError).message
      }
    }
    expect(message(() => thresholdRow('2024-05-01', 'council' as Authority, 'works'))).toBe(
      'thresholdRow: authority must be one of nhs-trust, nhs-foundation-trust, sub-central, got "council"',
    )
    expect(message(() => thresholdRow('2024-05-01', 'nhs-trust', 'defence' as Category))).toBe(
      'thresholdRow: category must be one of supplies, services, works, light-touch, concession, got "defence"',
    )
    for (const day of ['2024-05-1', '2024-05-011', '2024/05-01', '2024-05/01'])
      expect(message(() => thresholdRow(day as never, 'nhs-trust', 'works'))).toBe(
        `thresholdRow: commenced must be a calendar day written YYYY-MM-DD, got "${day}"`,
      )
  })
  it('has none before the first', () => {
    for (const category of categories)
      expect(thresholdRow('2006-01-30', 'nhs-trust', category), category).toBeUndefined()
  })
})
