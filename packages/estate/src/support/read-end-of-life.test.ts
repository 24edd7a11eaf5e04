import { valueOf } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { endOfLifeTable } from './end-of-life-table.data.js'
import type { SupportedRelease } from './end-of-life.js'
import { readEndOfLife, type EndOfLifeOptions } from './read-end-of-life.js'
import { supportOn } from './support-on.js'

const read = '2026-11-29'
const rowsOf = (json: unknown, options: EndOfLifeOptions = {}): readonly SupportedRelease[] =>
  valueOf(readEndOfLife(json, options)).table.releases

/** A product as version 1 of the API gives it, with what is read of it. */
const version1 = (name: string, label: string, releases: readonly object[]): object => ({
  name,
  aliases: [],
  label,
  category: 'os',
  tags: [],
  versionCommand: null,
  labels: { eoas: null, discontinued: null, eol: 'Security Support', eoes: null },
  links: { icon: null, html: `https://endoflife.date/${name}`, releasePolicy: null },
  releases,
})
const one = (product: object): object => ({
  schema_version: '1.2.1',
  generated_at: '2026-11-28T06:30:12+00:00',
  last_modified: '2026-11-20T10:00:00+00:00',
  result: product,
})

const windows = [
  {
    cycle: '11-26h2-e',
    releaseLabel: '11 26H2 (E)',
    releaseDate: '2026-09-29',
    eol: '2029-10-09',
    lts: false,
    latest: '10.0.26300',
  },
  {
    cycle: '11-24h2-iot-lts',
    releaseLabel: '11 24H2 IoT',
    eol: '2034-10-10',
    lts: true,
    latest: '10.0.26100',
    support: '2029-10-09',
  },
  { cycle: '11-24h2-e-lts', releaseLabel: '11 24H2 (E)', eol: '2029-10-09', lts: true, latest: '10.0.26100' },
  { cycle: '11-24h2-e', eol: '2027-10-12', lts: false, latest: '10.0.26100' },
  { cycle: '11-24h2-w', eol: '2026-10-13', lts: false, latest: '10.0.26100', extendedSupport: false },
  { cycle: '10-22h2', eol: '2025-10-14', lts: false, latest: '10.0.19045', extendedSupport: '2028-10-10' },
  { cycle: '10-1809-e-lts', eol: '2029-01-09', lts: true, latest: '10.0.17763' },
  { cycle: '10-1507-iot', releaseLabel: '10 1507 IOT', eol: '2020-11-10', lts: false, latest: '10.0.10240' },
  { cycle: '8.1', eol: '2023-01-10', lts: false, latest: '6.3.9600' },
  { cycle: '7-sp1', eol: '2020-01-14', lts: false, latest: '6.1.7601' },
  { cycle: '6-sp2', releaseLabel: 'Vista SP2', eol: '2017-04-11', lts: false, latest: '6.0.6002' },
  { cycle: '5-sp3', releaseLabel: 'XP SP3', eol: '2014-04-08', lts: false, latest: '5.1.2600' },
]

describe('readEndOfLife, version 0', () => {
  it('names the releases of Windows, their editions and channels, and what it does not understand', () => {
    const { table, notRead } = valueOf(readEndOfLife(windows, { product: 'windows', read }))
    expect(
      table.releases.map(({ product, release, build, editions, channel, endOfSupport }) =>
        [product, release, build, editions, channel, endOfSupport].join(' | '),
      ),
    ).toEqual([
      'Windows | 11 26H2 | 10.0.26300 | enterprise | general | 2029-10-09',
      'Windows | 11 24H2 | 10.0.26100 | enterprise | iotLongTerm | 2034-10-10',
      'Windows | 11 24H2 | 10.0.26100 | enterprise | longTerm | 2029-10-09',
      'Windows | 11 24H2 | 10.0.26100 | enterprise | general | 2027-10-12',
      'Windows | 11 24H2 | 10.0.26100 | workstation | general | 2026-10-13',
      'Windows | 10 22H2 | 10.0.19045 | any | general | 2025-10-14',
      // IoT Enterprise is one of the Enterprise editions where it has no row of its own.
      'Windows | 10 1809 | 10.0.17763 | enterprise | iotLongTerm | 2029-01-09',
      'Windows | 10 1809 | 10.0.17763 | enterprise | longTerm | 2029-01-09',
      'Windows | 8.1 | 6.3.9600 | any | general | 2023-01-10',
      'Windows | 7 SP1 | 6.1.7601 | any | general | 2020-01-14',
      'Windows | Vista SP2 | 6.0.6002 | any | general | 2017-04-11',
      'Windows | XP SP3 | 5.1.2600 | any | general | 2014-04-08',
    ])
    expect(table.releases.flatMap(({ endOfExtendedUpdates: end }) => (end === undefined ? [] : [end]))).toEqual([
      '2028-10-10',
    ])
    expect(table).toMatchObject({
      source: 'endoflife.date, Windows',
      url: 'https://endoflife.date/windows',
      read,
      verified: false,
    })
    expect(notRead).toEqual([
      { at: '/7', code: 'name', why: 'the name of the release is not understood', text: 'windows 10-1507-iot' },
    ])
  })

  it('serves supportOn as the table of this package does', () => {
    const { table } = valueOf(readEndOfLife(windows, { product: 'windows', read }))
    const on = (version: string, edition: string) =>
      supportOn(table, { name: 'Windows', version, edition }, '2026-11-29').status
    expect(on('10.0.26300', 'Enterprise')).toBe('supported')
    expect(on('10.0.26100', 'Pro')).toBe('unsupported')
    expect(on('10.0.17763', 'IoT Enterprise LTSC')).toBe('supported')
  })

  it('names the releases of Windows Server, and leaves out what two of them share', () => {
    const rows = rowsOf(
      [
        { cycle: '2019', eol: '2029-01-09', lts: true, latest: '10.0.17763' },
        {
          cycle: '1809-sac',
          releaseLabel: 'Windows Server 1809 SAC',
          eol: '2020-11-10',
          lts: false,
          latest: '10.0.17763',
        },
        { cycle: '20h2-sac', eol: '2022-08-09', lts: false, latest: '10.0.19042' },
        { cycle: '2008-r2-sp1', eol: '2020-01-14', lts: true, latest: '6.1.7601', extendedSupport: '2023-01-10' },
        { cycle: '2003-sp2', eol: '2015-07-14', lts: true, latest: '5.2.3790' },
        { cycle: '2003', eol: '2007-04-10', lts: true, latest: '5.2.3790' },
      ],
      { product: 'windows-server', read },
    )
    expect(rows.map(({ release, build, names, channel }) => [release, build, names, channel])).toEqual([
      ['2019', '10.0.17763', undefined, 'longTerm'],
      ['1809 SAC', undefined, undefined, 'general'],
      ['20H2 SAC', '10.0.19042', ['20H2'], 'general'],
      ['2008 R2 SP1', '6.1.7601', undefined, 'longTerm'],
      ['2003 SP2', '5.2.3790', undefined, 'longTerm'],
      ['2003 RTM', '5.2.3790', undefined, 'longTerm'],
    ])
  })

  it('reads back every row of Windows Server that is written as endoflife.date writes it', () => {
    const own = endOfLifeTable.releases.filter(({ product }) => product === 'Windows Server')
    const written = own.map(({ release, build, channel, endOfSupport, endOfExtendedUpdates }) => ({
      cycle: release.toLowerCase().replace(' rtm', '').replaceAll(' ', '-'),
      releaseDate: '2000-01-01',
      eol: endOfSupport,
      // The build that it shares with Windows Server 2019, which the table leaves out.
      latest: build ?? '10.0.17763',
      lts: channel === 'longTerm',
      extendedSupport: endOfExtendedUpdates ?? false,
    }))
    const { table, notRead } = valueOf(
      readEndOfLife(JSON.parse(JSON.stringify(written)), { product: 'windows-server', read }),
    )
    expect(notRead).toEqual([])
    // Where it was read is no part of what it says.
    const said = (rows: readonly SupportedRelease[]): unknown =>
      JSON.parse(JSON.stringify(rows, (key, value: unknown) => (key === 'source' ? undefined : value)))
    expect(said(table.releases)).toEqual(said(own))
  })

  it('keeps an end without a day', () => {
    const rows = rowsOf(
      [
        { cycle: '17', codename: 'Cinnamon Bun', eol: false, lts: false },
        { cycle: '13', codename: 'Tiramisu', eol: '2026-03-02', lts: false },
        { cycle: '4.3', codename: 'Jelly Bean', eol: true, lts: false },
      ],
      { product: 'android', read },
    )
    const common = { product: 'Android', editions: 'any', channel: 'general', observed: true }
    expect(rows).toEqual([
      { ...common, release: '17', names: ['Cinnamon Bun'], endOfSupport: null, ended: false },
      { ...common, release: '13', names: ['Tiramisu'], endOfSupport: '2026-03-02' },
      { ...common, release: '4.3', names: ['Jelly Bean'], endOfSupport: null, ended: true },
    ])
  })

  it('takes the release of SQL Server from its label, and its number from the cycle', () => {
    const rows = rowsOf(
      [
        { cycle: '16.0', codename: 'Dallas', releaseLabel: "2022 '__CODENAME__'", eol: '2033-01-11', lts: false },
        { cycle: '13.0-sp3', releaseLabel: '2016 SP3', eol: '2026-07-14', extendedSupport: '2029-07-17', lts: false },
        { cycle: '13.0', releaseLabel: '2016', eol: '2018-01-09', lts: false },
        { cycle: '10.50-r2', releaseLabel: "2008 'Kilimanjaro' R2", eol: '2012-07-10', lts: false },
        { cycle: '10.00-sp1', releaseLabel: "2008 'Katmai' SP1", eol: '2011-10-11', lts: false },
      ],
      { product: 'mssqlserver', read },
    )
    expect(rows.map(({ release, build }) => [release, build])).toEqual([
      ['2022', '16.0'],
      ['2016 SP3', '13.0'],
      ['2016 RTM', '13.0'],
      ['2008 R2', '10.50'],
      ['2008 SP1', '10.0'],
    ])
  })

  it('names the releases of Office and Exchange Server', () => {
    const office = ['365', '2024-ltsc', '2019-for-mac', '2019', 'xp'].map((cycle) => ({
      cycle,
      eol: false,
      lts: false,
    }))
    expect(rowsOf(office, { product: 'office', read }).map(({ release }) => release)).toEqual([
      '365',
      'LTSC 2024',
      '2019 for Mac',
      '2019',
      'XP',
    ])
    const exchange = [
      { cycle: 'subscription', releaseLabel: 'Subscription Edition', eol: false, latest: '15.2.2562.37', lts: false },
      { cycle: '2019', releaseLabel: '2019 CU15 HU4', eol: '2025-10-14', latest: '15.2.1748.37', lts: false },
    ]
    expect(rowsOf(exchange, { product: 'msexchange', read }).map(({ release, build }) => [release, build])).toEqual([
      ['SE', '15.2.2562'],
      ['2019', '15.2'],
    ])
  })

  it('takes the end of free updates for Debian, whose extended support costs nothing', () => {
    expect(
      rowsOf(
        [
          { cycle: '12', codename: 'Bookworm', eol: '2026-06-10', extendedSupport: '2028-06-30', lts: false },
          { cycle: '14', codename: 'Forky', eol: false, extendedSupport: false, lts: false },
        ],
        { product: 'debian', read },
      ).map(({ endOfSupport, endOfExtendedUpdates, ended }) => [endOfSupport, endOfExtendedUpdates, ended]),
    ).toEqual([
      ['2028-06-30', undefined, undefined],
      [null, undefined, false],
    ])
  })

  it('reads a product that it does not know by the name given, and one that it does by any of its names', () => {
    const [row] = rowsOf([{ cycle: '9', eol: '2032-05-31', lts: false }], { product: 'alpine-linux', read })
    expect(row).toEqual({
      product: 'alpine-linux',
      release: '9',
      editions: 'any',
      channel: 'general',
      endOfSupport: '2032-05-31',
    })
    for (const product of ['esxi', 'VMware-ESXi', 'vmware esxi'])
      expect(rowsOf([{ cycle: '8.0', eol: '2027-10-11' }], { product, read })[0]?.product).toBe('VMware ESXi')
  })

  it('gives back by name what it cannot read', () => {
    const { table, notRead } = valueOf(
      readEndOfLife(
        [
          { cycle: '22.04', eol: '2027-04-01' },
          { cycle: '22.04', eol: '2027-04-01' },
          { cycle: '20.04', eol: '2025-02-30' },
          { cycle: '18.04' },
          { cycle: 16.04, eol: '2021-04-02' },
          { eol: '2021-04-02' },
          'none',
        ],
        { product: 'ubuntu', read },
      ),
    )
    expect(table.releases).toHaveLength(1)
    expect(notRead.map(({ at, code, text }) => [at, code, text])).toEqual([
      ['/1', 'twice', 'ubuntu 22.04'],
      ['/2', 'date', 'ubuntu 20.04'],
      ['/3', 'form', 'ubuntu 18.04'],
      ['/4', 'form', 'ubuntu 16.04'],
      ['/5', 'form', 'ubuntu'],
      ['/6', 'form', 'ubuntu'],
    ])
  })
})

describe('readEndOfLife, version 1', () => {
  const ubuntu = version1('ubuntu', 'Ubuntu', [
    {
      name: '22.04',
      codename: 'Jammy Jellyfish',
      label: "22.04 'Jammy Jellyfish' (LTS)",
      releaseDate: '2022-04-21',
      isLts: true,
      ltsFrom: null,
      isEol: false,
      eolFrom: '2027-04-01',
      isEoes: false,
      eoesFrom: '2032-04-09',
      isMaintained: true,
      latest: { name: '22.04.5', date: '2024-09-12', link: null },
    },
    {
      name: '21.10',
      codename: 'Impish Indri',
      isLts: false,
      isEol: true,
      eolFrom: '2022-07-14',
      isEoes: null,
      eoesFrom: null,
      latest: null,
    },
  ])
  const server = version1('windows-server', 'Microsoft Windows Server', [
    {
      name: '2025',
      label: 'Windows Server 2025 (LTSC)',
      isLts: true,
      isEol: false,
      eolFrom: '2034-11-14',
      isEoes: null,
      eoesFrom: null,
      latest: { name: '10.0.26100' },
    },
    {
      name: '2016',
      isLts: true,
      isEol: false,
      eolFrom: '2027-01-12',
      isEoes: false,
      eoesFrom: null,
      latest: { name: '10.0.14393' },
    },
  ])
  const android = version1('android', 'Android OS', [
    { name: '1.0', codename: null, isLts: false, isEol: true, eolFrom: null, latest: null },
  ])
  const nginx = version1('nginx', 'nginx', [{ name: '1.29', isEol: false, eolFrom: null, latest: null }])

  it('reads one product, with the day on which it was generated', () => {
    const { table, notRead } = valueOf(readEndOfLife(one(ubuntu), { read }))
    expect(notRead).toEqual([])
    expect(table).toEqual({
      source: 'endoflife.date, Ubuntu',
      url: 'https://endoflife.date/ubuntu',
      read: '2026-11-28',
      verified: false,
      releases: [
        {
          product: 'Ubuntu',
          release: '22.04',
          names: ['Jammy Jellyfish'],
          editions: 'any',
          channel: 'general',
          endOfSupport: '2027-04-01',
          endOfExtendedUpdates: '2032-04-09',
        },
        {
          product: 'Ubuntu',
          release: '21.10',
          names: ['Impish Indri'],
          editions: 'any',
          channel: 'general',
          endOfSupport: '2022-07-14',
        },
      ],
    })
  })

  it('reads of all products those of this package, and names the others', () => {
    const all = {
      schema_version: '1.2.1',
      generated_at: '2026-11-28T06:30:12+00:00',
      total: 5,
      result: [server, nginx, ubuntu, android, { name: 'iphone', label: 'Apple iPhone' }],
    }
    const { table, notRead } = valueOf(readEndOfLife(all))
    expect(table.releases.map(({ product, release }) => `${product} ${release}`)).toEqual([
      'Windows Server 2025',
      'Windows Server 2016',
      'Ubuntu 22.04',
      'Ubuntu 21.10',
      'Android 1.0',
    ])
    // Paid updates are sold, and the day is not given.
    expect(table.releases[1]).toMatchObject({ build: '10.0.14393', channel: 'longTerm', endOfExtendedUpdates: null })
    expect(table.releases[0]).not.toHaveProperty('endOfExtendedUpdates')
    expect(table.releases[4]).toMatchObject({ endOfSupport: null, ended: true, observed: true })
    expect(table).toMatchObject({ source: 'endoflife.date', url: 'https://endoflife.date/', read: '2026-11-28' })
    expect(notRead.map(({ at, code, text }) => [at, code, text])).toEqual([
      ['/result/1', 'product', 'nginx'],
      ['/result/4', 'form', 'iphone'],
    ])
    // One that is asked for is read, whatever it is.
    expect(rowsOf(all, { product: 'nginx' })).toEqual([
      { product: 'nginx', release: '1.29', editions: 'any', channel: 'general', endOfSupport: null, ended: false },
    ])
    expect(rowsOf(all, { product: 'Ubuntu' })).toHaveLength(2)
  })

  it('gives the way to a release that it cannot read', () => {
    const broken = version1('debian', 'Debian', [
      { name: '13', isEol: false, eolFrom: '2028-08-09' },
      { name: '12', isEol: true, eolFrom: 'June 2026' },
      { name: '11' },
    ])
    expect(valueOf(readEndOfLife(one(broken))).notRead.map(({ at, code, text }) => [at, code, text])).toEqual([
      ['/result/releases/1', 'date', 'debian 12'],
      ['/result/releases/2', 'form', 'debian 11'],
    ])
  })

  it.each([
    ['no object', 'windows', {}, 'notEndOfLife'],
    ['an object of another kind', { releases: [] }, {}, 'notEndOfLife'],
    ['an empty list', [], { product: 'windows', read }, 'notEndOfLife'],
    ['a list of names', ['windows', 'ubuntu'], { product: 'windows', read }, 'notEndOfLife'],
    ['nothing that can be read', [{ cycle: 'nano', eol: '2018-10-09' }], { product: 'windows', read }, 'notEndOfLife'],
    ['a list of cycles without a product', windows, { read }, 'productNotNamed'],
    ['a list of cycles without a day', windows, { product: 'windows' }, 'dayNotKnown'],
    ['a list of products without releases', { result: [{ name: 'ubuntu', label: 'Ubuntu' }] }, {}, 'notEndOfLife'],
    ['one release', { generated_at: '2026-11-28T06:30:12Z', result: { name: '22.04' } }, {}, 'notEndOfLife'],
    ['no day at all', { result: ubuntu }, {}, 'dayNotKnown'],
    ['a part of all products', { generated_at: '2026-11-28', total: 459, result: [ubuntu] }, {}, 'notWhole'],
    ['another product than the one asked for', one(ubuntu), { product: 'debian' }, 'productNotThere'],
  ] as const)('refuses %s', (_, json, options, code) => {
    const refusal = readEndOfLife(json, options)
    expect(refusal).toMatchObject({ ok: false, refusal: { code } })
    if (!refusal.ok) expect(refusal.refusal.message).toMatch(/\.$/)
  })

  it('takes the day of the caller where the JSON has none', () => {
    expect(valueOf(readEndOfLife({ result: ubuntu }, { read })).table.read).toBe(read)
  })
})

describe('readEndOfLife, called wrongly', () => {
  it.each([
    [{ day: read }, "readEndOfLife: options has no 'day'"],
    [{ product: 3 }, 'readEndOfLife: options.product must be text'],
    [{ read: '29 November 2026' }, 'readEndOfLife: options.read must be a calendar day'],
    [null, 'readEndOfLife: options must be an object'],
  ])('throws for %j', (options, message) => {
    expect(() => readEndOfLife(windows, options as never)).toThrow(message)
  })
})
