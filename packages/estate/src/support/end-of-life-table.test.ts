import { isIsoDate } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { endOfLifeTable } from './end-of-life-table.data.js'
import type { SupportedRelease } from './end-of-life.js'
import { supportOn } from './support-on.js'

const { releases } = endOfLifeTable
const nameOf = ({ product, release, editions, channel }: SupportedRelease): string =>
  `${product} ${release} ${editions} ${channel}`
const of = (product: string): readonly SupportedRelease[] => releases.filter((row) => row.product === product)
const row = (product: string, release: string, channel = 'general', editions = 'any'): SupportedRelease | undefined =>
  releases.find(
    (each) =>
      each.product === product && each.release === release && each.channel === channel && each.editions === editions,
  )

const products = [...new Set(releases.map(({ product }) => product))]
const ofMicrosoft = ['Windows', 'Windows Server', 'Office', 'SQL Server', 'Exchange Server']

/** Ends on another day than the second Tuesday of a month, as the copies of endoflife.date give them. */
const otherDays: Readonly<Record<string, readonly string[]>> = {
  'Windows Server': ['2016 2030-01-12'], // paid updates, a Saturday: the Tuesday is 8 January 2030
  'SQL Server': [
    '2025 2036-01-06', // a first Sunday
    '2016 SP3 2029-07-17', // paid updates, a third Tuesday
    '2014 SP3 2027-07-12', // paid updates, a Monday
    '6.5 SP5a 2002-01-01',
    '6.0 SP3 1999-03-31',
  ],
}

const isSecondTuesday = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`)
  return date.getUTCDay() === 2 && date.getUTCDate() >= 8 && date.getUTCDate() <= 14
}

describe('endOfLifeTable', () => {
  it('has the products by the names that results give them', () => {
    expect(products).toEqual([
      'Windows',
      'Windows Server',
      'Office',
      'macOS',
      'iOS',
      'iPadOS',
      'Android',
      'Ubuntu',
      'Red Hat Enterprise Linux',
      'Debian',
      'CentOS Linux',
      'CentOS Stream',
      'Rocky Linux',
      'AlmaLinux',
      'Oracle Linux',
      'SUSE Linux Enterprise Server',
      'VMware ESXi',
      'SQL Server',
      'Exchange Server',
      'Cisco IOS XE',
    ])
  })

  it('has only days that exist, and paid updates only after the free ones', () => {
    for (const each of releases) {
      const { endOfSupport, endOfExtendedUpdates = null, source } = each
      for (const day of [endOfSupport, endOfExtendedUpdates, source?.read ?? null])
        expect(day === null || isIsoDate(day), `${nameOf(each)}: ${String(day)}`).toBe(true)
      if (endOfSupport !== null && endOfExtendedUpdates !== null)
        expect(endOfExtendedUpdates > endOfSupport, nameOf(each)).toBe(true)
    }
    expect(endOfLifeTable.verified).toBe(false)
  })

  it.each(ofMicrosoft)('ends %s on second Tuesdays, but for the exceptions listed', (product) => {
    const odd = of(product).flatMap(({ release, endOfSupport, endOfExtendedUpdates = null }) =>
      [endOfSupport, endOfExtendedUpdates]
        .filter((day) => day !== null && !isSecondTuesday(day))
        .map((day) => `${release} ${String(day)}`),
    )
    expect(odd).toEqual(otherDays[product] ?? [])
  })

  it('has no row twice, and no two rows that nothing tells apart', () => {
    expect(releases.map(nameOf).filter((name, at, all) => all.indexOf(name) !== at)).toEqual([])
    // A long-term and a general release with one build would make neither decidable.
    const ambiguous = of('Windows Server').filter(
      ({ build, channel }, _, all) =>
        build !== undefined && all.some((other) => other.build === build && other.channel !== channel),
    )
    expect(ambiguous).toEqual([])
  })

  it('has the newest first', () => {
    // Numbers of a release, largest first: the half of a year counts as months, a name as its number.
    const numbered: Readonly<Record<string, string>> = { Vista: '6', XP: '5.1' }
    const keyOf = ({ product, release, build }: SupportedRelease): readonly number[] => {
      if (product === 'Windows Server') return (build ?? '10.0.17763').split('.').map(Number)
      if (product === 'Exchange Server') return (build ?? '').split('.').map(Number)
      const plain = release
        .replace(/Vista|XP/, (word) => (product === 'Office' ? '2002' : (numbered[word] ?? word)))
        .replace(/(\d\d)H(\d)/, (_, year: string, half: string) => `${year}${half === '1' ? '05' : '10'}`)
        .replace(' R2', '.5')
        // Windows 2000 is 5.0 to itself, and XP 5.1.
        .replace(/^2000 SP4$/, (words) => (product === 'Windows' ? '5.0' : words))
      // Office LTSC 2021, Office 365: by the year, the one without at the top.
      if (product === 'Office') return [Number(/\d{4}/.exec(plain)?.[0] ?? 9999)]
      return [...plain.matchAll(/\d+/g)].map(([digits]) => Number(digits))
    }
    const isBefore = (a: readonly number[], b: readonly number[]): boolean => {
      for (let at = 0; at < Math.max(a.length, b.length); at += 1)
        if ((a[at] ?? 0) !== (b[at] ?? 0)) return (a[at] ?? 0) > (b[at] ?? 0)
      return true
    }
    for (const product of products)
      of(product).forEach((each, at, all) => {
        const next = all[at + 1]
        if (next === undefined) return
        const [newer, older] = [keyOf(each), keyOf(next)]
        // SQL Server 7.0 came before 2000, whose number is 8.0.
        if (next.release.startsWith('7.0 ')) return
        expect(isBefore(newer, older), `${nameOf(each)} before ${nameOf(next)}`).toBe(true)
      })
  })

  it('says of what Apple and Google make that the ends were observed, and of nothing else', () => {
    const observed = [...new Set(releases.filter((each) => each.observed).map(({ product }) => product))]
    expect(observed).toEqual(['macOS', 'iOS', 'iPadOS', 'Android'])
    expect(observed.flatMap(of).filter((each) => each.observed !== true)).toEqual([])
  })

  it('says whether support has ended only where no day says it', () => {
    expect(releases.filter(({ endOfSupport, ended }) => endOfSupport !== null && ended !== undefined)).toEqual([])
    // The one end that no copy gives.
    expect(
      releases
        .filter(({ endOfSupport, ended }) => endOfSupport === null && ended === undefined)
        .map((each) => `${each.product} ${each.release}`),
    ).toEqual(['Windows 11 26H2', 'VMware ESXi 9.1', 'VMware ESXi 9.0'])
  })

  it('names a source of its own for each row that was not read with Windows and Windows Server', () => {
    expect(releases.filter(({ product, source }) => source === undefined && !product.startsWith('Windows'))).toEqual([])
    expect(releases.filter(({ source }) => source !== undefined && !source.url.startsWith('https://'))).toEqual([])
  })

  it.each([
    ['Windows Server', '2025', 'longTerm', '2034-11-14'],
    ['Windows Server', '23H2 AC', 'general', '2026-05-12'],
    ['Windows Server', '2000', 'longTerm', '2010-07-13'],
    ['Office', 'LTSC 2021', 'general', '2026-10-13'],
    ['Office', '2007', 'general', '2017-10-10'],
    ['macOS', '13', 'general', '2025-09-15'],
    ['Ubuntu', '20.04', 'general', '2025-05-31'],
    ['Red Hat Enterprise Linux', '7', 'general', '2024-06-30'],
    ['VMware ESXi', '6.7', 'general', '2022-10-15'],
    ['SQL Server', '2014 SP3', 'general', '2024-07-09'],
    ['Exchange Server', '2019', 'general', '2025-10-14'],
    ['Cisco IOS XE', '17.9', 'general', '2026-07-29'],
  ] as const)('ends %s %s (%s) on %s', (product, release, channel, end) => {
    expect(row(product, release, channel)?.endOfSupport).toBe(end)
  })

  it.each([
    ['10 1507', '2025-10-14', '2025-10-14'],
    ['10 1607', '2026-10-13', '2026-10-13'],
    ['10 1809', '2029-01-09', '2029-01-09'],
    ['10 21H2', '2027-01-12', '2032-01-13'],
    ['11 24H2', '2029-10-09', '2034-10-10'],
  ] as const)('has the long-term channels of Windows %s: %s, of IoT Enterprise %s', (release, end, iot) => {
    expect(row('Windows', release, 'longTerm', 'enterprise')?.endOfSupport).toBe(end)
    expect(row('Windows', release, 'iotLongTerm', 'enterprise')?.endOfSupport).toBe(iot)
  })

  it.each([
    ['Windows Server', '10.0.17763', '', 'supported', '2029-01-09'],
    ['Windows Server', '10.0.19042', '', 'unsupported', '2022-08-09'],
    ['Windows Server 2008 R2', '', '', 'unsupported', '2020-01-14'],
    ['Windows Server 2003', '', '', 'unsupported', '2015-07-14'],
    ['Windows', '10.0.17763', 'IoT Enterprise LTSC', 'supported', '2029-01-09'],
    ['iOS', '16.7.2', '', 'unsupported', '2024-08-07'],
    ['Android', '12', '', 'unsupported', '2025-03-03'],
    ['macOS', '10.15.7', '', 'unsupported', '2022-09-12'],
    ['Ubuntu', '22.04.3', '', 'supported', '2027-04-01'],
    ['Red Hat Enterprise Linux', '8.10', '', 'supported', '2029-05-31'],
    ['VMware ESXi', '6.7.0', '', 'unsupported', '2022-10-15'],
    // A name without a service pack fits each of them: the last that ended.
    ['SQL Server', '2014', '', 'unsupported', '2024-07-09'],
    ['Exchange Server', '2016', '', 'unsupported', '2025-10-14'],
    ['Cisco IOS XE', '17.9.4a', '', 'unsupported', '2026-07-29'],
  ] as const)('judges %s %s %s: %s, to %s', (name, version, edition, status, end) => {
    expect(
      supportOn(endOfLifeTable, { name, version, ...(edition !== '' && { edition }) }, '2026-11-29'),
    ).toMatchObject({ status, endOfSupport: end })
  })
})
