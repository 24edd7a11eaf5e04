import { describe, expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { readContract } from '../register/read-contract.js'
import { readOcds } from './from-ocds.js'

const read = (release: object) => {
  const given = readOcds({ ocid: 'ocds-abc123-5', ...release })
  if (!given.ok) throw new Error(given.refusal.message)
  return { ...given.value, notes: given.notes, codes: given.notes.map(({ code }) => code) }
}
const day = (date: string): string => `${date}T00:00:00Z`
const period = (startDate: string, endDate: string, maxExtentDate?: string) => ({
  startDate: day(startDate),
  endDate: day(endDate),
  ...(maxExtentDate !== undefined && { maxExtentDate: day(maxExtentDate) }),
})
const laptops = {
  id: 'L1',
  title: 'Laptops',
  contractPeriod: period('2026-04-01', '2028-03-31', '2029-03-31'),
  renewal: { description: '1 x 12 months' },
}
const phones = { id: 'L2', title: 'Phones', contractPeriod: period('2026-07-01', '2027-06-30') }
const tender = { title: 'Devices', lots: [laptops, phones] }

describe('lots', () => {
  it('gives each award the days and options of its own lot', () => {
    const awards = [
      { id: 'a', relatedLots: ['L2'], suppliers: [{ name: 'Oakrow Ltd' }] },
      { id: 'b', relatedLots: ['L1'], suppliers: [{ name: 'Elmgate Ltd' }] },
    ]
    expect(read({ tender, awards }).entries).toEqual([
      {
        reference: 'a',
        title: 'Phones',
        supplier: 'Oakrow Ltd',
        start: '2026-07-01',
        end: '2027-06-30',
        source: 'ocds-abc123-5',
      },
      {
        reference: 'b',
        title: 'Laptops',
        supplier: 'Elmgate Ltd',
        start: '2026-04-01',
        end: '2028-03-31',
        maximumEnd: '2029-03-31',
        extension: '1 x 12 months',
        source: 'ocds-abc123-5',
      },
    ])
  })
  it('lists every supplier of a lot with several awards', () => {
    const awards = ['a', 'b', 'c'].map((id) => ({ id, relatedLots: ['L2'], suppliers: [{ name: `Supplier ${id}` }] }))
    const { entries, notes } = read({ tender: { ...tender, lots: [{ ...phones, value: { amount: 9000 } }] }, awards })
    expect(entries.map(({ supplier, end, value }) => [supplier, end, value])).toEqual([
      // What the lot was thought to be worth is not what each of three was awarded.
      ['Supplier a', '2027-06-30', undefined],
      ['Supplier b', '2027-06-30', undefined],
      ['Supplier c', '2027-06-30', undefined],
    ])
    expect(notes.map(({ params }) => params?.['path'])).toContain('tender.lots[].value.amount')
  })
  it('takes the value of a lot for that of its one contract where none was awarded, and says so', () => {
    const lots = [{ ...phones, value: { amount: 9000, currency: 'GBP' } }]
    const { entries, codes } = read({ tender: { lots }, awards: [{ id: 'a' }] })
    expect(entries[0]?.value).toBe('£9000')
    expect(codes).toContain('lotValue')
    const valued = read({ tender: { lots }, awards: [{ id: 'a', value: { amount: 8000 } }] })
    expect(valued.entries[0]?.value).toBe('£8000')
    expect(valued.codes).not.toContain('lotValue')
  })
  it('makes a contract of each lot of one award where they run for different days', () => {
    const award = {
      id: 'a',
      title: 'Devices',
      relatedLots: ['L1', 'L2'],
      value: { amount: 5000 },
      suppliers: [{ name: 'Oakrow Ltd' }],
    }
    const { entries, notes } = read({ tender, awards: [award] })
    expect(entries.map(({ reference, title, end, value }) => [reference, title, end, value])).toEqual([
      ['a-L1', 'Devices: Laptops', '2028-03-31', undefined],
      ['a-L2', 'Devices: Phones', '2027-06-30', undefined],
    ])
    expect(notes.find(({ code }) => code === 'valueOfSeveralLots')?.message).toContain('£5000 is for several lots')
  })
  it('makes one contract of an award with a period of its own, or of lots that run alike', () => {
    const award = { id: 'a', relatedLots: ['L1', 'L2'] }
    const own = read({ tender, awards: [{ ...award, contractPeriod: period('2026-05-01', '2027-04-30') }] })
    expect(own.entries.map(({ title, start }) => [title, start])).toEqual([['Devices', '2026-05-01']])
    const alike = { ...tender, lots: [phones, { ...phones, id: 'L1', title: 'Tablets' }] }
    const { entries } = read({ tender: alike, awards: [award] })
    expect(entries.map(({ title, end }) => [title, end])).toEqual([['Devices', '2027-06-30']])
    expect(entries[0]?.own).toEqual({ openContracting: { lots: ['Phones', 'Tablets'] } })
  })
  it('gives no dates where nothing tells which lot it is', () => {
    const { entries, codes } = read({ tender, awards: [{ id: 'a', title: 'Something' }] })
    expect(entries).toEqual([{ reference: 'a', title: 'Something', source: 'ocds-abc123-5' }])
    expect(codes).toContain('lotNotTold')
  })
  it('knows the lot of an award by its items, and tells of one that is not there', () => {
    expect(read({ tender, awards: [{ id: 'a', items: [{ id: '1', relatedLot: 'L2' }] }] }).entries[0]?.title).toBe(
      'Phones',
    )
    const missing = read({ tender, awards: [{ id: 'a', relatedLots: ['L9'] }] })
    expect(missing.notes.find(({ code }) => code === 'lotMissing')?.message).toContain('"L9"')
    expect(missing.entries[0]).toEqual({ reference: 'a', title: 'Devices', source: 'ocds-abc123-5' })
  })
  it('keeps the latest end and the options of a lot beside the days of the contract', () => {
    const contracts = [{ id: 'c', awardID: 'a', period: period('2026-04-15', '2028-04-14') }]
    expect(read({ tender, awards: [{ id: 'a', relatedLots: ['L1'] }], contracts }).entries[0]).toMatchObject({
      start: '2026-04-15',
      end: '2028-04-14',
      maximumEnd: '2029-03-31',
      extension: '1 x 12 months',
    })
    const late = [{ id: 'c', awardID: 'a', period: period('2026-04-15', '2029-12-31') }]
    expect(read({ tender, awards: [{ id: 'a', relatedLots: ['L1'] }], contracts: late }).entries[0]).not.toHaveProperty(
      'maximumEnd',
    )
  })
  it.each<[string, object, string | undefined]>([
    ['a description', { renewal: { description: 'Two of a year' }, hasRenewal: true }, 'Two of a year'],
    ['figures in days', { renewal: { maximumRenewals: 2, period: { durationInDays: 365 } } }, '2 x 12 months'],
    ['figures in months', { renewal: { maximumRenewals: 1, period: { durationInMonths: 18 } } }, '1 x 18 months'],
    ['a yes', { hasRenewal: true }, 'Yes'],
    ['a no', { hasRenewal: false }, 'No'],
    ['nothing', {}, undefined],
    [
      'an option to extend',
      { options: { description: 'Option to extend by 12 months' } },
      'Option to extend by 12 months',
    ],
    ['an option to buy more', { options: { description: 'More devices may be bought' } }, undefined],
  ])('reads renewals: %s', (_, more, expected) => {
    const { entries } = read({ tender: { lots: [{ ...phones, ...more }] }, awards: [{ id: 'a' }] })
    expect(entries[0]?.extension).toBe(expected)
  })
  it('names lots that came to nothing', () => {
    const lots = [phones, { ...laptops, status: 'unsuccessful' }]
    const { notes } = read({ tender: { lots }, awards: [{ id: 'a', relatedLots: ['L2'] }] })
    expect(notes.find(({ code }) => code === 'lotNotAwarded')).toMatchObject({
      message: 'The lot "L1" (Laptops) is unsuccessful: no contract came of it',
      params: { at: '/tender/lots/1', status: 'unsuccessful' },
    })
  })
  it('tells of an award that stands for a lot that was cancelled', () => {
    const lots = [phones, { ...laptops, status: 'cancelled' }]
    const { entries, notes } = read({ tender: { lots }, awards: [{ id: 'a', relatedLots: ['L1'] }] })
    expect(entries).toHaveLength(1)
    expect(notes.find(({ code }) => code === 'statusesDisagree')).toMatchObject({
      message:
        'The lot "L1" (Laptops) is cancelled, and an award that stands is for it: it was taken into the register',
      params: { at: '/tender/lots/1', status: 'cancelled' },
    })
  })
  it('works out the end of a length in months', () => {
    const lots = [{ id: '1', contractPeriod: { startDate: day('2026-04-01'), durationInMonths: 30 } }]
    expect(read({ tender: { lots }, awards: [{ id: 'a' }] }).entries[0]).toMatchObject({
      start: '2026-04-01',
      end: '2028-09-30',
      term: '30 months',
    })
  })
  it('tells of an end that looks like a moved midnight in summer, and not of eleven at night in winter', () => {
    const codes = (endDate: string) => read({ awards: [{ id: 'a', contractPeriod: { endDate } }] }).codes
    expect(codes('2026-06-29T23:00:00Z')).toContain('endShifted')
    expect(codes('2026-12-31T23:00:00Z')).not.toContain('endShifted')
    expect(codes('2026-06-29T23:59:59Z')).not.toContain('endShifted')
  })
})

describe('statuses', () => {
  const named = { id: 'a', title: 'Backup', suppliers: [{ name: 'Oakrow Ltd' }] }
  it.each(['cancelled', 'unsuccessful', 'pending', 'Cancelled', 'withdrawn', 'invalid'])(
    'an award that is %s is no contract, and is named',
    (status) => {
      const { entries, notContracts, notes } = read({ awards: [{ ...named, status }] })
      expect(entries).toEqual([])
      expect(notContracts).toEqual([
        { kind: 'award', status, id: 'a', title: 'Backup', suppliers: ['Oakrow Ltd'], at: '/awards/0' },
      ])
      expect(notes[0]).toMatchObject({
        code: 'awardNotContract',
        params: { at: '/awards/0', status, id: 'a', title: 'Backup' },
      })
      expect(notes[0]?.message).toContain('"a" (Backup, of Oakrow Ltd)')
    },
  )
  it.each(['active', 'Active', undefined, null, ' '])('an award that is %j stands', (status) => {
    expect(read({ awards: [{ ...named, status }] }).entries).toHaveLength(1)
  })
  it('a contract that was cancelled before it was signed is none, nor is its award listed in its place', () => {
    const contracts = [
      { id: 'c', awardID: 'a', title: 'Backup', status: 'cancelled' },
      { id: 'd', awardID: 'a', title: 'Backup again', status: 'active' },
    ]
    const { entries, notContracts } = read({ awards: [named], contracts })
    expect(entries.map(({ reference }) => reference)).toEqual(['d'])
    expect(notContracts).toMatchObject([{ kind: 'contract', status: 'cancelled', id: 'c' }])
  })
  it('a pending contract is listed as pending where its award stands, and is none where nothing was awarded', () => {
    const contracts = [{ id: 'c', awardID: 'a', status: 'pending' }]
    expect(read({ awards: [{ ...named, status: 'active' }], contracts }).entries).toMatchObject([
      { reference: 'c', status: 'pending', title: 'Backup' },
    ])
    for (const awards of [[], [{ ...named, status: 'pending' }]]) {
      const { entries, notContracts } = read({ awards, contracts })
      expect(entries).toEqual([])
      expect(notContracts.map(({ kind }) => kind)).toContain('contract')
    }
  })
  it('a contract that was ended is listed so', () => {
    expect(read({ contracts: [{ id: 'c', status: 'terminated', title: 'X' }] }).entries).toEqual([
      { reference: 'c', title: 'X', status: 'terminated', source: 'ocds-abc123-5' },
    ])
  })
  it('an award without a contract stands beside one with a contract', () => {
    const { entries } = read({ awards: [named, { id: 'b', title: 'Other' }], contracts: [{ id: 'c', awardID: 'a' }] })
    expect(entries.map(({ reference, title }) => [reference, title])).toEqual([
      ['c', 'Backup'],
      ['b', 'Other'],
    ])
  })
  it('an award that was cancelled and replaced leaves the one that replaced it', () => {
    const { entries, notContracts } = read({
      awards: [
        { ...named, status: 'cancelled' },
        { id: 'b', title: 'Backup', status: 'active' },
      ],
    })
    expect(entries.map(({ reference }) => reference)).toEqual(['b'])
    expect(notContracts.map(({ id }) => id)).toEqual(['a'])
  })
  it('a contract whose award is said to be cancelled is told of where the contract says that it stands', () => {
    const awards = [{ ...named, status: 'cancelled' }]
    const stands = read({ awards, contracts: [{ id: 'c', awardID: 'a', status: 'active' }] })
    expect(stands.entries).toHaveLength(1)
    expect(stands.codes).toContain('statusesDisagree')
    const silent = read({ awards, contracts: [{ id: 'c', awardID: 'a' }] })
    expect(silent.entries).toEqual([])
    expect(silent.notContracts.map(({ kind }) => kind)).toEqual(['contract', 'award'])
  })
  it.each<[string, object, string]>([
    ['a plan', { planning: { rationale: 'X' } }, 'but what is planned'],
    ['a tender', { tender: { title: 'Beds', status: 'active' } }, 'but a tender, "Beds", whose status is "active"'],
    ['a tender that was cancelled', { tender: { status: 'cancelled' } }, 'whose status is "cancelled"'],
  ])('%s alone gives no contract, and says what it is', (_, release, words) => {
    const { entries, notes } = read(release)
    expect(entries).toEqual([])
    expect(notes.find(({ code }) => code === 'noContract')?.message).toContain(words)
  })
})

describe('what else is kept', () => {
  it('takes suppliers from the parties where the award names none, and not where several do', () => {
    const parties = [
      { id: 'b', name: 'A Trust', roles: ['buyer'] },
      { id: 's', name: 'Oakrow Ltd', roles: ['supplier'], identifier: { scheme: 'GB-COH', id: '123456' } },
    ]
    expect(read({ parties, awards: [{ id: 'a' }] }).entries[0]).toMatchObject({
      supplier: 'Oakrow Ltd',
      supplierIdentifier: 'GB-COH-00123456',
    })
    const two = read({ parties, awards: [{ id: 'a' }, { id: 'b' }] })
    expect(two.entries.map(({ supplier }) => supplier)).toEqual([undefined, undefined])
    expect(two.codes).toContain('supplierNotTold')
    expect(read({ parties, awards: [{ id: 'a', suppliers: [{ id: 's' }] }] }).entries[0]?.supplier).toBe('Oakrow Ltd')
  })
  it('names a supplier once, and no number of a portal for one of a register', () => {
    const suppliers = [
      { id: 'GB-CFS-1', name: 'Oakrow Ltd' },
      { id: 'GB-CFS-2', name: 'OAKROW LTD' },
    ]
    expect(read({ awards: [{ id: 'a', suppliers }] }).entries[0]?.supplier).toBe('Oakrow Ltd')
    const one = read({ awards: [{ id: 'a', suppliers: [suppliers[0]] }] })
    expect(one.entries[0]).not.toHaveProperty('supplierIdentifier')
    expect(one.notes.map(({ params }) => params?.['path'])).toContain('awards[].suppliers[].id')
  })
  it.each<[object, string | undefined, string | undefined, unknown]>([
    [{ amount: 100 }, '£100', undefined, undefined],
    [{ amount: 100, amountGross: 120 }, '£100', 'exclusive', { openContracting: { valueWithVat: '£120' } }],
    [{ amountGross: 120, currency: 'GBP' }, '£120', 'inclusive', undefined],
    [{ currency: 'GBP' }, undefined, undefined, undefined],
  ])('reads VAT: %j', (value, text, valueVat, own) => {
    const [entry] = read({ awards: [{ id: 'a', value }] }).entries
    expect([entry?.value, entry?.valueVat, entry?.own]).toEqual([text, valueVat, own])
  })
  it('keeps the day of the award, the law, the kind of notice, the class and the changes', () => {
    const [entry] = read({
      tender: {
        datePublished: day('2025-11-03'),
        legalBasis: { scheme: 'UKPGA', id: '2023/54' },
        classification: { scheme: 'CPV', id: '72000000', description: 'IT services' },
        documents: [{ id: '1', noticeType: 'UK4' }],
      },
      awards: [
        {
          id: 'a',
          date: day('2026-01-09'),
          description: 'Two years, and one more',
          documents: [{ noticeType: 'UK6' }],
        },
      ],
      contracts: [
        {
          id: 'c',
          awardID: 'a',
          dateSigned: day('2026-02-02'),
          amendments: [{ date: day('2026-06-01'), description: 'Longer' }],
        },
      ],
    }).entries
    expect(entry).toEqual({
      reference: 'c',
      description: 'Two years, and one more',
      commenced: '2025-11-03',
      awarded: '2026-01-09',
      signed: '2026-02-02',
      source: 'ocds-abc123-5',
      own: {
        openContracting: {
          legalBasis: 'UKPGA 2023/54',
          classification: 'CPV 72000000 IT services',
          noticeTypes: ['UK4', 'UK6'],
          amendments: [{ date: day('2026-06-01'), description: 'Longer' }],
        },
      },
    })
  })
  it('knows a restricted procedure from a further competition', () => {
    const route = (procurementMethod: string) =>
      readContract(read({ tender: { procurementMethod }, awards: [{ id: 'a' }] }).entries[0] ?? {}).route
    expect(['open', 'selective', 'direct'].map(route)).toEqual(['open', 'open', 'direct-award'])
  })
  it('names the framework that was called off', () => {
    const relatedProcesses = [{ id: '1', relationship: ['framework'], title: 'G-Cloud 14', identifier: 'RM1557.14' }]
    expect(read({ relatedProcesses, awards: [{ id: 'a' }] }).entries[0]?.framework).toBe('G-Cloud 14, RM1557.14')
  })
  it('gives dates that a register can work with', () => {
    const [entry] = read({ tender, awards: [{ id: 'a', relatedLots: ['L1'] }] }).entries
    const { terms, notes } = readContract(entry ?? {})
    expect(notes).toEqual([])
    expect(contractDates(terms, { asOf: '2026-11-28' }).maximumEnd?.latest).toBe('2029-03-31')
  })
})
