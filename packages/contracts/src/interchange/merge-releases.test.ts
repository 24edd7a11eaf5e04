import { describe, expect, it } from 'vitest'
import { mergeReleases } from './merge-releases.js'
import { fromOcds, readOcds } from './from-ocds.js'

const merged = (...releases: readonly Record<string, unknown>[]) =>
  mergeReleases(releases.map((release, index) => ({ release, path: ['releases', index] })))

/** @see https://standard.open-contracting.org/1.1/en/schema/merging/ */
describe('mergeReleases, by the rules of the standard', () => {
  it('leaves out what says of a release when it was made', () => {
    expect(merged({ ocid: 'x', id: '1', date: '2026-01-01', tag: ['tender'] }).release).toEqual({ ocid: 'x' })
  })
  it('replaces a value by a later one, and takes back what is null', () => {
    const { release, replaced } = merged(
      { tender: { id: 't', title: 'A', status: 'active' } },
      { tender: { id: 't', title: 'B', status: null } },
    )
    expect(release).toEqual({ tender: { id: 't', title: 'B' } })
    expect(replaced.map(({ path }) => path.join('/'))).toEqual(['releases/0/tender/title', 'releases/0/tender/status'])
  })
  it('keeps what a later release does not say', () => {
    const value = { amount: 5, currency: 'GBP' }
    expect(merged({ awards: [{ id: 'a', value }] }, { awards: [{ id: 'a', status: 'active' }] }).release).toEqual({
      awards: [{ id: 'a', value, status: 'active' }],
    })
  })
  it('matches objects of a list by their id, a number and its text alike, and adds others behind', () => {
    expect(
      merged({ awards: [{ id: 1, a: 1 }, { id: '2' }] }, { awards: [{ id: '3' }, { id: '1', b: 2 }] }).release,
    ).toEqual({
      awards: [{ id: '1', a: 1, b: 2 }, { id: '2' }, { id: '3' }],
    })
  })
  it('takes a list of anything but objects for one value', () => {
    expect(
      merged({ tender: { submissionMethod: ['a', 'b'] } }, { tender: { submissionMethod: ['c'] } }).release,
    ).toEqual({
      tender: { submissionMethod: ['c'] },
    })
  })
  it('replaces lists whole where the schema says so, though their objects have an id', () => {
    const item = (...ids: readonly string[]) => ({
      tender: { items: [{ id: '1', additionalClassifications: ids.map((id) => ({ scheme: 'CPV', id })) }] },
    })
    expect(merged(item('1', '2'), item('3')).release).toEqual(item('3'))
  })
  it('does nothing for a list without objects', () => {
    expect(merged({ awards: [{ id: 'a' }] }, { awards: [] }).release).toEqual({ awards: [{ id: 'a' }] })
  })
  it('adds objects without an id behind, but for one that is there already', () => {
    const suppliers = [{ name: 'Oakrow Ltd' }]
    const other = { name: 'Elmgate Ltd' }
    expect(
      merged({ awards: [{ id: 'a', suppliers }] }, { awards: [{ id: 'a', suppliers: [...suppliers, other] }] }).release,
    ).toEqual({ awards: [{ id: 'a', suppliers: [...suppliers, other] }] })
  })
  it('knows where each value comes from', () => {
    const { release, originsOf } = merged(
      { awards: [{ id: 'a', title: 'A' }] },
      { awards: [{ id: 'b' }, { id: 'a', title: 'A' }] },
    )
    const awards = release['awards'] as object[]
    expect(originsOf(awards[0] ?? {}, 'title').map(({ path }) => path.join('/'))).toEqual([
      'releases/0/awards/0/title',
      'releases/1/awards/1/title',
    ])
  })
  it('changes nothing of what it is given', () => {
    const releases = [{ awards: [{ id: 'a', x: { y: 1 } }] }, { awards: [{ id: 'a', x: { y: 2 } }] }]
    const before = JSON.stringify(releases)
    merged(...releases)
    expect(JSON.stringify(releases)).toBe(before)
  })
})

const process = (id: string, date: string, end: string, more: object = {}) => ({
  ocid: 'ocds-abc123-7',
  id,
  date,
  tag: ['awardUpdate'],
  awards: [{ id: 'a', title: 'Hosting', contractPeriod: { startDate: '2024-04-01', endDate: end } }],
  ...more,
})

describe('the releases of one process', () => {
  const [early, late] = [
    process('1', '2024-04-01T00:00:00Z', '2026-03-31'),
    process('2', '2026-01-10T00:00:00+01:00', '2028-03-31'),
  ]
  const endsOf = (json: unknown): unknown => {
    const read = fromOcds(json)
    return read.ok && read.value.map(({ end }) => end)
  }
  it.each([
    ['in order', [early, late]],
    ['out of order', [late, early]],
    ['twice', [late, early, late, early]],
  ])('%s are one contract, as the latest says', (_, releases) => {
    expect(endsOf({ releases })).toEqual(['2028-03-31'])
  })
  it('compares dates as times, whatever their offset', () => {
    const first = process('1', '2026-01-10T00:30:00+01:00', '2027-03-31')
    const second = process('2', '2026-01-09T23:45:00Z', '2028-03-31')
    expect(endsOf([second, first])).toEqual(['2028-03-31'])
  })
  it('stand in their own order where a date is missing, and that is told', () => {
    const undated = { ...early, date: undefined }
    const read = readOcds({ releases: [late, undated] })
    expect(read.ok && read.value.entries.map(({ end }) => end)).toEqual(['2026-03-31'])
    expect(read.ok && read.notes.map(({ code }) => code)).toContain('releasesUndated')
  })
  it('begin with the compiled release, where there is one, and only what came after it changes that', () => {
    const compiled = { ...process('3', '2025-01-01T00:00:00Z', '2027-03-31'), tag: ['compiled'] }
    expect(endsOf({ releases: [early, compiled] })).toEqual(['2027-03-31'])
    expect(endsOf({ releases: [late, compiled, early] })).toEqual(['2028-03-31'])
  })
  it('of others stay apart', () => {
    expect(endsOf({ releases: [early, { ...late, ocid: 'ocds-abc123-8' }] })).toEqual(['2026-03-31', '2028-03-31'])
  })
  it('without an ocid are not taken for one', () => {
    const [one, other] = [early, late].map((release) => ({ ...release, ocid: undefined }))
    expect(endsOf({ releases: [one, other] })).toEqual(['2026-03-31', '2028-03-31'])
  })
  it('join a contract of one with the award of another', () => {
    const contracts = [{ id: 'c', awardID: 'a', dateSigned: '2024-03-20T00:00:00Z' }]
    const read = fromOcds({ releases: [{ ocid: 'ocds-abc123-7', date: '2024-05-01T00:00:00Z', contracts }, early] })
    expect(read.ok && read.value).toMatchObject([
      { reference: 'c', title: 'Hosting', signed: '2024-03-20', end: '2026-03-31' },
    ])
  })
})
