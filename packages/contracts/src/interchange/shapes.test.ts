import { describe, expect, it } from 'vitest'
import { fromOcds, readOcds } from './from-ocds.js'

const award = { id: 'a', title: 'Telephony', suppliers: [{ id: 's', name: 'Elmgate Ltd' }] }
const release = { ocid: 'ocds-abc123-9', id: '1', date: '2026-02-01T00:00:00Z', tag: ['award'], awards: [award] }
const entry = { reference: 'a', title: 'Telephony', supplier: 'Elmgate Ltd', source: 'ocds-abc123-9' }
const version = (value: unknown, releaseDate = '2026-02-01T00:00:00Z') => ({
  releaseDate,
  releaseID: '1',
  releaseTag: ['award'],
  value,
})
const versioned = {
  ocid: 'ocds-abc123-9',
  awards: [
    {
      id: 'a',
      title: [version('Telefony'), version('Telephony', '2026-03-01T00:00:00Z')],
      suppliers: [{ id: 's', name: [version('Elmgate Ltd')] }],
    },
  ],
}

const read = (json: unknown) => {
  const given = readOcds(json)
  if (!given.ok) throw new Error(given.refusal.message)
  return { ...given.value, codes: given.notes.map(({ code }) => code), notes: given.notes }
}

describe('every shape in which open contracting data is published', () => {
  it.each<[string, unknown, string]>([
    ['a release', release, '/awards/0'],
    ['a release package', { uri: 'u', releases: [release] }, '/releases/0/awards/0'],
    ['a list of releases', [release], '/0/awards/0'],
    ['a list of release packages', [{ releases: [release] }], '/0/releases/0/awards/0'],
    [
      'a record package with compiled releases',
      { records: [{ ocid: 'ocds-abc123-9', compiledRelease: release }] },
      '/records/0/compiledRelease/awards/0',
    ],
    ['a record', { ocid: 'ocds-abc123-9', compiledRelease: release }, '/compiledRelease/awards/0'],
    ['a list of records', [{ ocid: 'ocds-abc123-9', compiledRelease: release }], '/0/compiledRelease/awards/0'],
    ['a record with its releases', { ocid: 'ocds-abc123-9', releases: [release] }, '/releases/0/awards/0'],
    [
      'a record that says its ocid and not that of its releases',
      { records: [{ ocid: 'ocds-abc123-9', releases: [release] }] },
      '/records/0/releases/0/awards/0',
    ],
    ['a versioned release', versioned, '/awards/0'],
    ['a record with a versioned release', { versionedRelease: versioned }, '/versionedRelease/awards/0'],
    [
      'a record that lists releases by address and has them versioned',
      { records: [{ releases: [{ url: 'https://example.org/1', date: '2026-02-01' }], versionedRelease: versioned }] },
      '/records/0/versionedRelease/awards/0',
    ],
  ])('%s', (_, json, place) => {
    const { entries, places } = read(json)
    expect(entries).toEqual([entry])
    expect(places).toEqual([place])
  })

  it('takes the latest of each history, wherever it stands, and says what it replaced', () => {
    const later = { ...versioned.awards[0], title: [...(versioned.awards[0]?.title ?? [])].reverse() }
    const { entries, notes, codes } = read({ ocid: 'ocds-abc123-9', awards: [later] })
    expect(entries).toEqual([entry])
    expect(codes).toEqual(['versionedRelease', 'valueReplaced', 'membersLeftOut'])
    expect(notes[1]?.message).toBe(
      '"awards[].title[].value" of an earlier release was replaced by what a later one says',
    )
    expect(notes[1]?.params?.['at']).toBe('/awards/0/title/1/value')
  })
  it('reads the compiled release of a record, and counts the rest as one', () => {
    const record = {
      ocid: 'ocds-abc123-9',
      compiledRelease: release,
      releases: [release, release],
      versionedRelease: versioned,
    }
    const { entries, notes } = read({ records: [record] })
    expect(entries).toEqual([entry])
    expect(notes.filter(({ code }) => code === 'historyPassedOver')).toMatchObject([
      { params: { times: 2, at: '/records/0/versionedRelease' } },
    ])
    expect(notes.map(({ params }) => params?.['path'])).not.toContain('records[].releases[].ocid')
  })
  it('tells of a record that its release says is of another process', () => {
    const told = (ocid: string) => read({ records: [{ ocid, compiledRelease: release }] })
    const leftOut = (ocid: string) => told(ocid).notes.map(({ params }) => params?.['at'])
    expect(leftOut('ocds-abc123-9')).not.toContain('/records/0/ocid')
    expect(leftOut('ocds-abc123-8')).toContain('/records/0/ocid')
    expect(told('ocds-abc123-8').entries).toMatchObject([{ source: 'ocds-abc123-9' }])
  })

  it('names releases that are given by address alone', () => {
    const linked = {
      records: [{ ocid: 'ocds-abc123-9', releases: [{ url: 'https://example.org/1', tag: ['award'] }] }],
    }
    const { entries, notes } = read(linked)
    expect(entries).toEqual([])
    expect(notes[0]).toMatchObject({ code: 'linkedReleases', params: { times: 1, at: '/records/0/releases/0' } })
    expect(notes[0]?.message).toBe(
      '1 release is given by address alone, and nothing is fetched here: save it as a file and read that',
    )
  })
  it('reads two packages in one list as one publication', () => {
    const update = { ...release, id: '2', date: '2026-05-01T00:00:00Z', awards: [{ id: 'a', title: 'Telephony 2' }] }
    expect(read([{ releases: [update] }, { releases: [release] }]).entries).toEqual([
      { ...entry, title: 'Telephony 2' },
    ])
  })
  it.each([[[]], [[1, 'x']], [[[release]]], [{ records: [] }], [{ records: [{ x: 1 }] }]])('refuses %j', (json) => {
    expect(fromOcds(json)).toMatchObject({ ok: false, refusal: { code: 'notOcds' } })
  })
})

it('keeps a supplier whose name holds a semicolon one supplier', () => {
  const named = { ...award, suppliers: [{ name: 'Oakrow; Trading as Elmgate' }, { name: 'Aldercote Ltd' }] }
  expect(read({ ...release, awards: [named] }).entries[0]?.supplier).toBe('Oakrow, Trading as Elmgate; Aldercote Ltd')
})

describe('a page of several', () => {
  const notesOf = (json: unknown) => {
    const read = fromOcds(json)
    return read.ok ? read.notes : []
  }
  const release = { ocid: 'ocds-abc123-1', id: '1', tag: ['contract'], contracts: [{ id: 'c', title: 'Print' }] }
  it('says that there is a further one, and where that is named', () => {
    const notes = notesOf({ links: { next: 'https://example.org?page=2' }, releases: [release] })
    const told = notes.filter(({ code }) => code === 'furtherPagesNotRead')
    expect(told).toMatchObject([{ params: { at: '/links/next', times: 1 } }])
    expect(notes.some(({ params }) => params?.['path'] === 'links.next')).toBe(false)
  })
  it('says nothing of the last', () => {
    for (const links of [{}, { next: null }, { next: '' }, { prev: 'https://example.org?page=1' }])
      expect(notesOf({ links, releases: [release] }).map(({ code }) => code)).not.toContain('furtherPagesNotRead')
  })
})
