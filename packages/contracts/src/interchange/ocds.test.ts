import Ajv04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
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

// The official schemas are third-party files that are not part of this repository: they are looked for beside the
// checkout.
const beside = fileURLToPath(new URL('../../../../..', import.meta.url))
const folder = readdirSync(beside)
  .map((name) => join(beside, name, 'schemas', 'ocds-1.1.5'))
  .find((path) => existsSync(join(path, 'release-package-schema.json')))
const schema = (name: string): object => JSON.parse(readFileSync(join(folder ?? '', name), 'utf8')) as object

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

describe.skipIf(folder === undefined)(
  'against the official schema of OCDS 1.1.5 (skipped where the schemas are not beside the checkout: they are not ours to copy)',
  () => {
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
  },
)

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
      ['ocds-abc123-RK9-print-ricoh-uk-acme', 1, 1, true],
      ['ocds-abc123-RK9-print-ricoh-uk-acme-2', 1, 1, true],
      ['ocds-abc123-RK9-contract', 1, 1, true],
    ])
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
  it('takes what has another shape as not said, and refuses no release for it', () => {
    const contractPeriod = { startDate: '2025-04-01', durationInDays: '365' }
    const award = { id: 7, title: 5, suppliers: [null, 'A', { name: 'B' }], value: { amount: -1 }, contractPeriod }
    const contract = { id: ' ', awardID: 7, title: 'Robot', period: {}, value: { amount: '10' }, dateSigned: 2025 }
    expect(
      fromOcds({ releases: [1, { ocid: 3, tender: [], awards: [null, {}, award], contracts: [contract] }] }),
    ).toEqual({ ok: true, value: [{ title: 'Robot', supplier: 'B', start: '2025-04-01' }], notes: [] })
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
