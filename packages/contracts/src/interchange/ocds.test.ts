import Ajv04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ContractEntry } from '../register/schema.js'
import { fromOcds } from './from-ocds.js'
import { toOcds, type OcdsOptions } from './to-ocds.js'

const options: OcdsOptions = {
  ocidPrefix: 'ocds-abc123',
  buyer: { name: 'Plymouth Hospitals NHS Trust', scheme: 'GB-NHS', id: 'RK9' },
  uri: 'https://example.nhs.uk/contracts.json',
  published: '2024-06-01',
  license: 'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
}
const entries: readonly ContractEntry[] = [
  {
    reference: 'C1',
    title: 'Rostering',
    supplier: 'Allocate',
    supplierIdentifier: 'GB-COH-01234567',
    category: 'Services',
    route: 'Call-off from a framework agreement',
    value: '£131,811.50',
    signed: '2018-12-20',
    start: '31/12/2018',
    end: '31/12/2024',
    maximumEnd: '31/12/2026',
    owner: 'Jane Smith',
  },
  { title: 'Print', supplier: 'Ricoh UK; Acme', value: '£12,000 per annum', start: '01/04/2025', end: 'January 2027' },
  { title: 'Print', supplier: 'Ricoh UK; Acme' },
  {},
]

const schema = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../test/schemas/${name}`, import.meta.url), 'utf8')) as object

const validator = (): ((data: unknown) => readonly string[]) => {
  const ajv = new Ajv04.default({ strict: false, allErrors: true, validateFormats: true })
  addFormats.default(ajv as never)
  const releaseSchema = schema('release-schema.json')
  const packageSchema = schema('release-package-schema.json')
  const { id } = releaseSchema as { readonly id?: string }
  ajv.addSchema(
    releaseSchema,
    id === undefined ? 'https://standard.open-contracting.org/schema/1__1__5/release-schema.json' : undefined,
  )
  const validate = ajv.compile(packageSchema)
  return (data) =>
    validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

describe('against the official schema of OCDS 1.1.5', () => {
  it('a register is valid, however little it says', () => {
    expect(validator()(toOcds(entries, options).package)).toEqual([])
  })
  it('the schema is one that fails: a day alone is no date-time', () => {
    const made = JSON.parse(JSON.stringify(toOcds(entries, options).package)) as {
      readonly releases: { readonly contracts: { period?: { endDate?: string } }[] }[]
    }
    const [contract] = made.releases[0]?.contracts ?? []
    if (contract) contract.period = { endDate: '2020-03-31' }
    expect(validator()(made).join()).toContain('date-time')
  })
})

describe('toOcds', () => {
  const { package: made, notes } = toOcds(entries, options)
  it('makes one release and one award for each contract', () => {
    expect(
      made.releases.map(({ ocid, contracts, awards }) => [
        ocid,
        contracts.length,
        awards.length,
        contracts[0]?.awardID === awards[0]?.id,
      ]),
    ).toEqual([
      ['ocds-abc123-RK9-c1', 1, 1, true],
      // Of two that share all, what is said of them counts, not which row comes first.
      ['ocds-abc123-RK9-print-ricoh-uk-acme-2', 1, 1, true],
      ['ocds-abc123-RK9-print-ricoh-uk-acme', 1, 1, true],
      ['ocds-abc123-RK9-contract', 1, 1, true],
    ])
  })
  it('takes the reference of another contract for none of its own', () => {
    const references = ['C1', 'C1', 'C1-2', 'c1'].map((reference, index) => ({ reference, title: `T${index}` }))
    const ocids = toOcds(references, options).package.releases.map(({ ocid }) => ocid)
    expect(ocids).toEqual(['c1', 'c1--2', 'c1-2', 'c1-3'].map((name) => `ocds-abc123-RK9-${name}`))
  })
  it('writes renewals and sums with VAT by their extensions, and names them', () => {
    const { package: plain } = toOcds([{ reference: '1' }], options)
    expect(plain).not.toHaveProperty('extensions')
    const entry = { reference: '1', extension: '2 x 12 months', value: '£120', valueVat: 'inclusive' }
    const { package: extended } = toOcds([entry], options)
    expect(extended.extensions?.map((url) => url.split('/').at(-3))).toEqual([
      'ocds_lots_extension',
      'ocds_renewal_extension',
      'ocds_uk_extension',
    ])
    expect(extended.releases[0]).toMatchObject({
      tender: { lots: [{ id: '1', hasRenewal: true, renewal: { description: '2 x 12 months' } }] },
      awards: [{ relatedLots: ['1'], value: { amountGross: 120, currency: 'GBP' } }],
    })
    expect(fromOcds(JSON.parse(JSON.stringify(extended)))).toMatchObject({ value: [entry] })
  })
  it('publishes a number only as that of a register, and says where it did not', () => {
    const of = (supplierIdentifier: string) => {
      const { package: made, notes: said } = toOcds(
        [{ reference: '1', supplier: 'Oakrow Ltd', supplierIdentifier }],
        options,
      )
      const [party] = made.releases[0]?.parties.filter(({ roles }) => roles.includes('supplier')) ?? []
      return [party?.id, party?.identifier?.id, said.map(({ code }) => code)]
    }
    expect(of('GB-COH-1234567')).toEqual(['GB-COH-01234567', '01234567', []])
    for (const internal of ['GB-CFS-307567', 'GB-SRS-sid4gov.cabinetoffice.gov.uk/Xh', 'V00123', '01234567'])
      expect(of(internal)).toEqual(['supplier-1', undefined, ['identifierNotGiven']])
    expect(of('GB-NHS-RK9')).toEqual(['GB-NHS-RK9', 'RK9', []])
  })
  it('gives each party once, where the supplier is the buyer itself', () => {
    const { package: made } = toOcds([{ reference: '1', supplier: 'Us', supplierIdentifier: 'GB-NHS-RK9' }], options)
    expect(made.releases[0]?.parties).toMatchObject([
      { id: 'GB-NHS-RK9', roles: ['buyer', 'procuringEntity', 'supplier'] },
    ])
  })
  it('says the method of a procurement only where its words do', () => {
    const methods = [
      'Open procedure',
      'Restricted',
      'Direct award',
      'Negotiated without prior publication',
      'Framework',
      'Other',
    ]
    const given = toOcds(
      methods.map((route, index) => ({ reference: String(index), route })),
      options,
    )
    expect(given.package.releases.map(({ tender }) => tender.procurementMethod)).toEqual([
      'open',
      'selective',
      'direct',
      'limited',
      'selective',
      undefined,
    ])
  })
  it('gives the length of a term without an end, and says that a contract rolls on', () => {
    const of = (entry: ContractEntry) => {
      const { package: made, notes: said } = toOcds([entry], options)
      return [made.releases[0]?.contracts[0]?.period, said.map(({ code }) => code)]
    }
    expect(of({ start: '01/04/2024', term: '24 months' })).toEqual([
      { startDate: '2024-04-01T00:00:00Z', durationInDays: 730 },
      [],
    ])
    expect(of({ start: '01/04/2024', term: '2+1+1' })[1]).toEqual(['extensionNotGiven'])
    expect(of({ start: '01/04/2024', term: 'as agreed' })[1]).toContain('endNotGiven')
    expect(of({ end: '31/03/2024', renewal: 'Rolling annually' })[1]).toEqual(['rollsOn', 'fieldLeftOut'])
  })
  it('takes a status at its word', () => {
    const of = (status: string, start = '01/04/2020') =>
      toOcds([{ status, start, end: '31/03/2030' }], options).package.releases[0]?.contracts[0]?.status
    expect(['Terminated early', 'Cancelled', 'Pending', 'Live'].map((status) => of(status))).toEqual([
      'terminated',
      'terminated',
      'pending',
      'active',
    ])
    expect(of('Cancelled', '01/04/2028')).toBe('cancelled')
  })
  it('names each supplier once, and takes the identifier for that of the only one', () => {
    const suppliersOf = (entry: object) => {
      const [release] = toOcds([{ reference: 'F1', title: 'Framework', ...entry }], options).package.releases
      const ids = release?.parties.filter(({ roles }) => roles.includes('supplier')).map(({ id }) => id)
      expect(release?.awards[0]?.suppliers?.map(({ id }) => id)).toEqual(ids)
      return ids
    }
    expect(suppliersOf({ supplier: 'Oakrow Ltd; Elmgate Ltd; OAKROW LTD' })).toEqual(['supplier-1', 'supplier-2'])
    const alone = { supplier: 'Oakrow Ltd; Oakrow Ltd', supplierIdentifier: 'GB-COH-01234567' }
    expect(suppliersOf(alone)).toEqual(['GB-COH-01234567'])
  })
  it('writes whole days, the amount and the parties', () => {
    expect(made.releases[0]).toMatchObject({
      parties: [{ id: 'GB-NHS-RK9' }, { id: 'GB-COH-01234567', identifier: { scheme: 'GB-COH', id: '01234567' } }],
      tender: { procurementMethod: 'selective', mainProcurementCategory: 'services' },
      contracts: [
        {
          status: 'active',
          period: {
            startDate: '2018-12-31T00:00:00Z',
            endDate: '2024-12-31T23:59:59Z',
            maxExtentDate: '2026-12-31T23:59:59Z',
          },
          value: { amount: 131_811.5, currency: 'GBP' },
          dateSigned: '2018-12-20T00:00:00Z',
        },
      ],
    })
    expect(made.releases[1]?.contracts[0]).toMatchObject({
      status: 'pending',
      period: { startDate: '2025-04-01T00:00:00Z' },
    })
  })
  it('says what it could not hold, and publishes no owner', () => {
    expect(notes.map(({ at, code }) => [at?.entry, at?.field, code])).toEqual([
      [1, 'end', 'dateTooCoarse'],
      [1, 'value', 'valueNotWholeLife'],
    ])
    expect(JSON.stringify(made)).not.toContain('Jane')
  })
  it.each(['', 'ocds-XXXXXX', 'ocds-213czf-', '213czf'])('does not make up a prefix: %j', (ocidPrefix) => {
    expect(() => toOcds(entries, { ...options, ocidPrefix })).toThrow(/ocidPrefix/)
  })
  it('says that a package without a release is none', () => {
    expect(toOcds([], options).notes.map(({ code }) => code)).toEqual(['noRelease'])
    expect(toOcds([{ title: 'Total', value: '£1m' }], options).notes.map(({ code }) => code)).toContain('noRelease')
  })
  it('names what is missing', () => {
    expect(() => toOcds([], { ...options, uri: '' })).toThrow(/uri/)
    expect(() => toOcds([], { ...options, buyer: { ...options.buyer, id: '' } })).toThrow(/buyer.id/)
    expect(() => toOcds([], { ...options, published: '2024-02-30' })).toThrow(RangeError)
  })
})

describe('fromOcds', () => {
  it('reads fields of their own that toOcds wrote', () => {
    const own = { ward: 'A', tags: [1, null] }
    const read = fromOcds(
      JSON.parse(JSON.stringify(toOcds([{ reference: '1', own }, { reference: '2' }], options).package)),
    )
    expect(read.ok && read.value.map((entry) => entry.own)).toEqual([own, undefined])
  })

  it('reads back what was written', () => {
    const read = fromOcds(JSON.parse(JSON.stringify(toOcds(entries, options).package)))
    expect(read.ok && read.value[0]).toEqual({
      reference: 'C1',
      title: 'Rostering',
      supplier: 'Allocate',
      supplierIdentifier: 'GB-COH-01234567',
      category: 'services',
      route: 'Call-off from a framework agreement',
      value: '£131811.5',
      signed: '2018-12-20',
      start: '2018-12-31',
      end: '2024-12-31',
      maximumEnd: '2026-12-31',
      source: 'ocds-abc123-RK9-c1',
    })
  })
  // Releases as published: the day is the one written, whatever the offset.
  it.each([
    ['2025-04-01T00:00:00+01:00', '2025-04-01'],
    ['2025-03-31T00:00:00Z', '2025-03-31'],
    ['2025-03-31', '2025-03-31'],
    ['2025-02-30T00:00:00Z', undefined],
  ])('%s is %s', (startDate, expected) => {
    const read = fromOcds({ releases: [{ ocid: 'x', awards: [{ contractPeriod: { startDate } }] }] })
    expect(read.ok && read.value[0]?.start).toBe(expected)
  })
  it('notes a start that looks like a moved midnight', () => {
    expect(fromOcds({ ocid: 'x', awards: [{ contractPeriod: { startDate: '2025-03-31T23:00:00Z' } }] })).toMatchObject({
      ok: true,
      notes: [{ code: 'startShifted' }],
    })
  })
  it('reads months of 30 days, suppliers and renewal wordings', () => {
    const read = fromOcds({
      ocid: 'ocds-r6ebe6-1',
      tender: {
        title: 'PAT testing',
        lots: [
          {
            contractPeriod: { startDate: '2019-07-01T00:00:00Z', durationInDays: 1080 },
            renewal: { description: '2 x 12 months' },
          },
        ],
      },
      awards: [{ suppliers: [{ name: 'A' }, { name: 'B' }], value: { amount: 10, currency: 'EUR' } }],
    })
    expect(read).toMatchObject({
      ok: true,
      value: [
        {
          title: 'PAT testing',
          supplier: 'A; B',
          start: '2019-07-01',
          end: '2022-06-30',
          extension: '2 x 12 months',
          value: '10 EUR',
        },
      ],
      notes: [{ code: 'thirtyDayMonths' }],
    })
  })
  it.each([[null], [{}], ['x'], [{ releases: [] }], [{ releases: [1] }]])('refuses %j', (json) => {
    expect(fromOcds(json)).toMatchObject({ ok: false, refusal: { code: 'notOcds' } })
  })
  /** @see hostile.md F3 */
  it('tells of what has another shape, and refuses no release for it', () => {
    const contractPeriod = { startDate: '2025-04-01', durationInDays: '365' }
    const award = { id: 7, title: 5, suppliers: [null, 'A', { name: 'B' }], value: { amount: -1 }, contractPeriod }
    const contract = { id: ' ', awardID: '7', title: 'Robot', period: {}, value: { amount: '10' }, dateSigned: 2025 }
    const read = fromOcds({ releases: [1, { ocid: 3, tender: [], awards: [null, {}, award], contracts: [contract] }] })
    expect(read.ok && read.value).toEqual([
      { reference: '7', title: 'Robot', supplier: 'B', value: '£10', start: '2025-04-01', source: '3' },
    ])
    expect(read.ok && read.notes.map(({ code, params }) => `${code} ${String(params?.['at'])}`)).toEqual([
      'memberNotRead /releases/1/tender',
      'memberNotRead /releases/1/awards/2/title',
      'memberNotRead /releases/1/awards/2/suppliers/1',
      'amountNotRead /releases/1/awards/2/value/amount',
      'durationNotRead /releases/1/awards/2/contractPeriod/durationInDays',
      'dateNotRead /releases/1/contracts/0/dateSigned',
      'idNotText /releases/1',
      'idNotText /releases/1',
      'amountNotNumber /releases/1',
      'membersLeftOut /releases/0',
    ])
  })

  const notesOf = (release: object): readonly string[] => {
    const read = fromOcds({ ocid: 'x', ...release })
    return read.ok ? read.notes.map(({ code, message }) => `${code}: ${message}`) : []
  }
  const entryOf = (release: object): unknown => {
    const read = fromOcds({ ocid: 'x', ...release })
    return read.ok && read.value[0]
  }
  it.each<[string, object, string]>([
    ['an amount that is no number', { value: { amount: '5k' } }, '"amount" must be a number from 0 up, and is "5k"'],
    ['an amount below nought', { value: { amount: -5 } }, '"amount" must be a number from 0 up, and is -5'],
    ['a currency of small letters', { value: { amount: 5, currency: 'gbp' } }, 'is "gbp": the value was left out'],
    ['a currency of another kind', { value: { amount: 5, currency: {} } }, 'is an object: the value was left out'],
    ['a date of another form', { period: { endDate: '31/03/2027' } }, 'and is "31/03/2027"'],
    ['a date with something after it', { period: { endDate: '2027-03-31 or so' } }, 'and is "2027-03-31 or so"'],
    ['a day that does not exist', { period: { startDate: '2025-02-30T00:00:00Z' } }, 'and is "2025-02-30T00:00:00Z"'],
    ['no days', { period: { startDate: '2025-04-01', durationInDays: 0 } }, 'from 1 up, and is 0'],
    ['fewer than no days', { period: { startDate: '2025-04-01', durationInDays: -30 } }, 'from 1 up, and is -30'],
    ['half a day', { period: { startDate: '2025-04-01', durationInDays: 0.5 } }, 'from 1 up, and is 0.5'],
    ['days without end', { period: { startDate: '2020-01-01', durationInDays: 1e15 } }, 'beyond the year 9999'],
    ['a few million days', { period: { startDate: '2020-01-01', durationInDays: 3_000_000 } }, 'beyond the year 9999'],
    ['a list for a contract', ['x'], '"contracts" must be an object, and is a list'],
    ['a member that has no place', { status: 'active', items: [{ id: '1' }] }, '"contracts[].items[].id" has no place'],
  ])('tells of %s', (_, contract, expected) => {
    expect(notesOf({ contracts: [contract] }).join('\n')).toContain(expected)
    expect(entryOf({ contracts: [contract] }) ?? {}).not.toHaveProperty('value')
    expect(entryOf({ contracts: [contract] }) ?? {}).not.toHaveProperty('end')
  })
  it('keeps a contract and its award together though one writes its identifier as a number', () => {
    const awards = [{ id: 1, suppliers: [{ name: 'A' }] }]
    expect(entryOf({ awards, contracts: [{ id: 5, awardID: '1' }] })).toEqual({
      reference: '5',
      supplier: 'A',
      source: 'x',
    })
  })
  it('joins a contract with the first of two awards of one identifier, and tells of the other', () => {
    const awards = [
      { id: '1', title: 'A' },
      { id: '1', title: 'B' },
    ]
    expect(entryOf({ awards, contracts: [{ awardID: '1' }] })).toMatchObject({ title: 'A' })
    expect(notesOf({ awards, contracts: [{ awardID: '1' }] })).toEqual([
      'awardRepeated: Two awards have the identifier "1": contracts were joined with the first, and the other was left out',
      'membersLeftOut: "awards[].id" has no place in a register and was left out',
      'membersLeftOut: "awards[].title" has no place in a register and was left out',
    ])
    expect(notesOf({ awards: [], contracts: [{ awardID: '2' }] }).join()).toContain(
      '"contracts[].awardID" has no place',
    )
    expect(notesOf({ awards, contracts: [{ awardID: '2' }] }).join()).toContain('awardMissing')
  })
  it('accounts for what a package says of itself, and for keys of the language', () => {
    const json: unknown = JSON.parse(
      '{"uri":"u","version":"1.1","releases":[{"ocid":"x","contracts":[{"id":"1"}],"__proto__":{"a":1}}]}',
    )
    const read = fromOcds(json)
    expect(read.ok && read.notes.map(({ params }) => params?.['path'])).toEqual([
      'uri',
      'version',
      'releases[].__proto__.a',
    ])
  })

  it('passes over a period only where it is empty', () => {
    const start = (period: object): unknown => {
      const awards = [{ contractPeriod: { startDate: '2025-04-01' } }]
      const read = fromOcds({ ocid: 'x', awards, contracts: [{ period }] })
      return read.ok && read.value[0]?.start
    }
    expect(start({})).toBe('2025-04-01')
    expect(start({ startDate: null })).toBeUndefined()
  })
  it('reads record packages, and says which release holds nothing', () => {
    expect(
      fromOcds({ records: [{ compiledRelease: { ocid: 'x', contracts: [{ id: '1', awardID: 'a' }] } }] }),
    ).toMatchObject({ ok: true, value: [{ reference: '1' }] })
    expect(fromOcds({ releases: [{ ocid: 'x' }] })).toMatchObject({
      ok: true,
      value: [],
      notes: [{ code: 'noContract' }],
    })
  })
})
