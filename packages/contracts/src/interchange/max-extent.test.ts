import { valueOf } from '@imt/core'
import { describe, expect, it } from 'vitest'
import type { ContractEntry } from '../register/schema.js'
import { fromOcds } from './from-ocds.js'
import { toOcds } from './to-ocds.js'

const options = {
  ocidPrefix: 'ocds-abc123',
  buyer: { name: 'Invented Trust', scheme: 'GB-NHS', id: 'RX0' },
  uri: 'https://example.nhs.uk/c.json',
  published: '2026-11-28',
} as const
const begun = { title: 'Hosting', supplier: 'Oakrow Ltd', start: '01/04/2024', end: '31/03/2027' }

// Two years after 31 March 2027 are 31 March 2029.
describe('the latest end in open contracting data', () => {
  it.each<readonly [ContractEntry, string | undefined]>([
    [{ ...begun, extension: '2 x 12 months' }, '2029-03-31T23:59:59Z'],
    [{ ...begun, extension: '2 x 12 months', maximumEnd: '31/03/2029' }, '2029-03-31T23:59:59Z'],
    [{ ...begun, extension: 'Yes' }, undefined],
    [{ ...begun, extension: 'None' }, undefined],
    [{ ...begun, extension: '2 x 12 months', renewal: 'Annual' }, undefined],
    [{ title: 'Hosting', end: '31/03/2027', extension: '1+1' }, undefined],
    [{ title: 'Hosting', end: 'March 2027', extension: '12 months' }, undefined],
  ])('%j', (entry, expected) => {
    const { package: published } = toOcds([entry], options)
    expect(published.releases[0]?.contracts[0]?.period?.maxExtentDate).toBe(expected)
    const [back] = valueOf(fromOcds(published))
    expect(back?.maximumEnd).toBe(expected?.slice(0, 10))
  })
})
