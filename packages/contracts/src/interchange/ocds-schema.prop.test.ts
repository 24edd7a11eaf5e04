import Ajv04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ContractEntry } from '../register/schema.js'
import { fromOcds } from './from-ocds.js'
import { toOcds, type OcdsOptions } from './to-ocds.js'

const options: OcdsOptions = {
  ocidPrefix: 'ocds-abc123',
  buyer: { name: 'Invented Trust', scheme: 'GB-NHS', id: 'RX0' },
  uri: 'https://example.nhs.uk/contracts.json',
  published: '2026-11-28',
}

const schema = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../test/schemas/${name}`, import.meta.url), 'utf8')) as object

const validator = (): ((data: unknown) => readonly string[]) => {
  const ajv = new Ajv04.default({ strict: false, allErrors: true, validateFormats: true })
  addFormats.default(ajv as never)
  const release = schema('release-schema.json')
  const { id } = release as { readonly id?: string }
  ajv.addSchema(
    release,
    id === undefined ? 'https://standard.open-contracting.org/schema/1__1__5/release-schema.json' : undefined,
  )
  const validate = ajv.compile(schema('release-package-schema.json'))
  return (data) =>
    validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

const days = fc.constantFrom('01/04/2026', '31 March 2029', 'January 2027', '2026-02-30', '31/03/20207', 'TBC', '')
const texts = fc.oneof(
  fc.constantFrom('Hosting', 'Print & post', '  ', 'Ünïcode ✓', 'a "quoted" thing\n2'),
  fc.string(),
)
const suppliers = fc
  .array(fc.constantFrom('Oakrow Ltd', 'oakrow ltd', 'Elmgate Ltd', 'Invented Trust', ''), { maxLength: 4 })
  .map((names) => names.join('; '))
const values = fc.constantFrom(
  '£12,000',
  '£1,000 inc VAT',
  '£40,000 p.a.',
  '£5 per user',
  '-£5',
  '(£9)',
  '£1e400',
  'c. £5k',
  'Withheld',
  '£9'.padEnd(400, '9'),
)
const entry = fc.record<Record<keyof ContractEntry & string, unknown>>(
  {
    reference: fc.oneof(fc.constantFrom('C1', 'C1', 'RX0', ' '), fc.string()),
    title: texts,
    description: texts,
    supplier: suppliers,
    supplierIdentifier: fc.constantFrom('GB-COH-01234567', 'GB-NHS-RX0', 'GB-CFS-307567', '01234567', 'GB-COH-', ''),
    category: fc.constantFrom('Services', 'Goods', 'Works', 'x', ''),
    route: fc.constantFrom(
      'Open',
      'Restricted procedure',
      'Direct award',
      'Call-off',
      'Negotiated without publication',
      '',
    ),
    framework: texts,
    value: values,
    valueVat: fc.constantFrom('inclusive', 'exclusive', 'x'),
    annualValue: values,
    awarded: days,
    signed: days,
    start: days,
    end: days,
    term: fc.constantFrom('24 months', '3 years', '2+1', ''),
    extension: fc.constantFrom('2 x 12 months', 'Yes', 'No', '1+1', ''),
    maximumEnd: days,
    renewal: fc.constantFrom('Rolling annually', 'Yes', ''),
    noticePeriod: fc.constantFrom('3 months', ''),
    status: fc.constantFrom('Active', 'Terminated', 'Cancelled', 'Pending', 'Expired', ''),
    own: fc.constantFrom({ ward: 'A' }, { openContracting: { legalBasis: 'UKPGA 2023/54' } }),
  } as never,
  { requiredKeys: [] },
) as fc.Arbitrary<ContractEntry>
const registers = fc.array(entry, { minLength: 1, maxLength: 6 })
const published = (entries: readonly ContractEntry[]): unknown =>
  JSON.parse(JSON.stringify(toOcds(entries, options).package))

describe('against the official schema of OCDS 1.1.5', () => {
  const faultsOf = validator()
  it('whatever register is written is valid, and what is read of it again is too', () => {
    fc.assert(
      fc.property(registers, (entries) => {
        const made = published(entries)
        expect(faultsOf(made)).toEqual([])
        const read = fromOcds(made)
        if (!read.ok) throw new Error(read.refusal.message)
        if (read.value.length > 0) expect(faultsOf(published(read.value))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('toOcds, of any register', () => {
  it('gives no number of a supplier that no register gave', () => {
    fc.assert(
      fc.property(registers, (entries) => {
        const { releases } = toOcds(entries, options).package
        for (const { parties } of releases) {
          expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length)
          for (const { identifier } of parties)
            if (identifier !== undefined) expect(identifier.scheme).toMatch(/^GB-(?:COH|NHS)$/)
        }
      }),
      { numRuns: 100 },
    )
  })
  it('loses no contract on the way there and back, but those that a register says are none', () => {
    fc.assert(
      fc.property(registers, (entries) => {
        const made = toOcds(entries, options).package
        const standing = made.releases.filter(({ contracts }) => contracts[0]?.status !== 'cancelled')
        const read = fromOcds(JSON.parse(JSON.stringify(made)))
        expect(read.ok && read.value.map(({ source }) => source)).toEqual(standing.map(({ ocid }) => ocid))
      }),
      { numRuns: 100 },
    )
  })
})
