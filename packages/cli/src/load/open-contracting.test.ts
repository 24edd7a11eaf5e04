import { describe, expect, it } from 'vitest'
import type { Report } from '@imt/core'
import { fromOcds, type ContractEntry } from '@imt/contracts'
import { readJson } from '@imt/tables'
import { imt } from '../../test/imt.js'
import { toolkit } from '../toolkit.js'
import { headings, isOpenContracting, openContractingSource } from './open-contracting.js'

const day = (date: string): string => `${date}T00:00:00Z`
const award = (id: string, title: string, more: object = {}) => ({
  id,
  title,
  status: 'active',
  value: { amount: 12_000, currency: 'GBP' },
  suppliers: [{ name: 'Oakrow Ltd' }],
  contractPeriod: { startDate: day('2025-04-01'), endDate: day('2027-03-31') },
  ...more,
})
const release = (number: number, awards: readonly object[]) => ({ ocid: `ocds-abc123-${number}`, awards })
const [one, two] = [release(1, [award('a', 'Hosting')]), release(2, [award('b', 'Print')])]

const checked = async (files: Record<string, string>): Promise<Report & { readonly code: number }> => {
  const { out, code } = await imt(['check', ...Object.keys(files), '--format', 'json', '--as-of', '2026-11-28'], files)
  return { ...(JSON.parse(out) as Report), code }
}
const rows = ({ read }: Report): unknown => read.map(({ rows: { read: count } }) => count)

describe('imt check of open contracting data', () => {
  it.each<[string, string]>([
    ['a release package', JSON.stringify({ uri: 'u', releases: [one, two] })],
    ['a record package', JSON.stringify({ records: [{ compiledRelease: one }, { compiledRelease: two }] })],
    ['a list of releases', JSON.stringify([one, two], undefined, 1)],
    ['a list of packages', JSON.stringify([{ releases: [one] }, { releases: [two] }])],
    ['lines of releases', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`],
    ['lines of packages', `${JSON.stringify({ releases: [one] })}\r\n\r\n${JSON.stringify({ releases: [two] })}`],
    ['one release', JSON.stringify(release(1, [award('a', 'Hosting'), award('b', 'Print')]))],
    [
      'one record',
      JSON.stringify({ ocid: 'ocds-abc123-1', releases: [release(1, [award('a', 'A'), award('b', 'B')])] }),
    ],
  ])('reads %s as a register of two contracts', async (_, text) => {
    const report = await checked({ 'package.json': text })
    expect(rows(report)).toEqual([2])
    expect(report.findings.filter(({ level }) => level !== 'note')).toEqual([])
    expect(report.code).toBe(0)
  })

  it('reads it beside other files', async () => {
    const report = await checked({
      'package.json': JSON.stringify(one),
      'register.csv': 'Contract title,Supplier,End date\nPrint,Elmgate Ltd,31/03/2027\n',
    })
    expect(rows(report)).toEqual([1, 1])
  })

  it('says where a finding stands, in a package and on a line', async () => {
    const faulty = release(3, [
      award('c', 'Scan', { contractPeriod: { startDate: day('2027-04-01'), endDate: day('2026-03-31') } }),
    ])
    const inPackage = await checked({
      'p.json': `{"releases": [\n${JSON.stringify(one)},\n ${JSON.stringify(faulty)}]}`,
    })
    expect(inPackage.findings.find(({ rule }) => rule === 'contracts/end-before-start')?.location).toMatchObject({
      kind: 'json',
      source: 'p.json',
      pointer: '/releases/1/awards/0',
      line: 3,
    })
    const inLines = await checked({ 'p.jsonl': `${JSON.stringify(one)}\n\n${JSON.stringify(faulty)}` })
    expect(inLines.findings.find(({ rule }) => rule === 'contracts/end-before-start')?.location).toMatchObject({
      pointer: '/awards/0',
      line: 3,
    })
  })

  it('names a line that is no JSON, and reads the others', async () => {
    const report = await checked({ 'p.jsonl': `${JSON.stringify(one)}\n{"ocid": "x",}\n${JSON.stringify(two)}\n` })
    expect(rows(report)).toEqual([2])
    expect(report.findings.find(({ rule }) => rule === 'tables/not-json')).toMatchObject({
      level: 'error',
      location: { line: 2 },
    })
    expect(report.code).toBe(1)
  })

  it('names what is no contract, and counts members that have no place as one', async () => {
    const cancelled = award('x', 'Backup', {
      status: 'cancelled',
      datePublished: day('2025-01-01'),
      items: [{ id: 1 }],
    })
    const { findings } = await checked({
      'p.json': JSON.stringify({ uri: 'u', releases: [release(1, [award('a', 'A'), cancelled])] }),
    })
    const remarks = findings.filter(({ rule }) => rule === 'tables/record-remark')
    expect(remarks.map(({ level }) => level)).toEqual(['note', 'note'])
    expect(remarks.map(({ message }) => message).join('\n')).toContain('"x" (Backup, of Oakrow Ltd) is cancelled')
    expect(remarks.map(({ message }) => message).join('\n')).toContain('kinds of member have no place in a register')
  })

  it.each([
    [3, 3],
    [4, 1],
  ])('tells of %d releases without a contract in %d remarks', async (count, remarks) => {
    const tenders = Array.from({ length: count }, (_, index) => ({
      ocid: `ocds-abc123-t${index}`,
      tender: { title: `Wi-Fi ${index}`, status: 'active' },
    }))
    const report = await checked({ 'package.json': JSON.stringify({ releases: [one, ...tenders] }) })
    const told = report.findings.filter(({ message }) => message.includes('neither contract nor award'))
    expect(told).toHaveLength(remarks)
    expect(told[0]?.message).toMatch(remarks === 1 ? /^4 releases hold no contract, .*t0 holds/ : /^The release/)
  })

  it('says of an end that has passed only that it should be looked at', async () => {
    const past = award('p', 'Past', { contractPeriod: { startDate: day('2020-04-01'), endDate: day('2022-03-31') } })
    const { findings } = await checked({ 'p.json': JSON.stringify(release(1, [past])) })
    expect(findings.find(({ rule }) => rule === 'contracts/expired-and-listed')?.level).toBe('note')
  })

  it('reads what is whole of a file beyond the limit, and says so', async () => {
    const lines = Array.from({ length: 9000 }, (_, index) =>
      JSON.stringify(release(index, [award('a', `Contract ${index}`)])),
    )
    const text = lines.join('\n')
    expect(text.length).toBeGreaterThan(1 << 20)
    const { out } = await imt(['check', 'p.jsonl', '--format', 'json', '--as-of', '2026-11-28', '--max-size', '1'], {
      'p.jsonl': text,
    })
    const report = JSON.parse(out) as Report
    const limit = report.findings.find(({ rule }) => rule === 'tables/limit-reached')
    expect(limit?.location).toMatchObject({ kind: 'json', source: 'p.jsonl' })
    const whole = text.slice(0, 1 << 20).split('\n').length - 1
    expect(rows(report)).toEqual([whole])
  })
})

describe('isOpenContracting', () => {
  it.each([
    [[{ ocid: 'ocds-abc123-1', Supplier: 'A', Amount: 1 }]],
    [{ ocid: 'ocds-abc123-1', supplier: 'A' }],
    [{ sections: {}, releases: [] }],
    [[]],
    [null],
    ['x'],
  ])('is not %j', (value) => {
    expect(isOpenContracting(value)).toBe(false)
  })
})

describe('openContractingSource', () => {
  it('has a heading that the register knows for each field that fromOcds fills', () => {
    const entry: ContractEntry = Object.fromEntries(
      Object.keys(headings).map((field) => [field, field === 'ocid' ? 'x' : `a ${field}`]),
    )
    const table = {
      kind: 'table' as const,
      under: [],
      headers: Object.values(headings),
      rows: [
        Object.values(entry).map((text) => ({
          text: String(text),
          location: { kind: 'other', source: 'a', format: 'b' } as const,
        })),
      ],
      location: { kind: 'other', source: 'a', format: 'b' } as const,
    }
    const { publication } = toolkit.recognise([{ name: 'a', kind: 'json', blocks: [table] }])
    expect(publication.sections).toMatchObject({ contracts: { register: [entry] } })
  })
  it('gives the rows that fromOcds gives as entries', () => {
    const json = { releases: [one, two] }
    const given = openContractingSource(readJson(JSON.stringify(json), { name: 'a.json' }), 'a.json')
    const read = fromOcds(json)
    const [entry] = read.ok ? read.value : []
    const { publication } = toolkit.recognise('source' in given ? [given.source] : [])
    expect(publication.sections).toMatchObject({ contracts: { register: [entry, {}] } })
  })
})
