import { describe, expect, it } from 'vitest'
import { endOfLifeTable } from './end-of-life-table.data.js'
import type { SupportedRelease } from './end-of-life.js'
import { supportOn } from './support-on.js'

const asOf = '2026-11-22'
const on = (name: string, version = '', edition = '') =>
  supportOn(endOfLifeTable, { name, ...(version !== '' && { version }), ...(edition !== '' && { edition }) }, asOf)

describe('paid updates in the name of a system', () => {
  it.each([
    ['Windows 10 22H2 (ESU)', '', 'Windows 10 22H2'],
    ['Windows 10 Enterprise ESU', '22H2', 'Windows 10 22H2'],
    ['Windows 10 Enterprise', '10.0.19045 (ESU)', 'Windows 10 22H2'],
    ['Windows 10 Pro 22H2 - ESU year 1', '', 'Windows 10 22H2'],
    ['Microsoft Windows 10 Enterprise 22H2 with Extended Security Updates', '', 'Windows 10 22H2'],
    ['Ubuntu Pro', '20.04', 'Ubuntu 20.04'],
    ['Ubuntu 20.04 LTS with Ubuntu Pro', '', 'Ubuntu 20.04'],
    ['Ubuntu 18.04 Pro (ESM)', '', 'Ubuntu 18.04'],
    ['Red Hat Enterprise Linux 7.9 ELS', '', 'Red Hat Enterprise Linux 7'],
    ['RHEL 7 (Extended Life Cycle Support)', '', 'Red Hat Enterprise Linux 7'],
    ['SQL Server 2016 SP3 (ESU)', '', 'SQL Server 2016 SP3'],
  ] as const)('%s, %s', (name, version, release) => {
    expect(on(name, version)).toMatchObject({ status: 'extended', release, paidTo: null })
  })

  it.each([
    ['Windows 10 22H2 (no ESU)', 'Windows 10 22H2'],
    ['Windows 10 22H2 (ESU not bought)', 'Windows 10 22H2'],
    ['Windows 10 22H2 (ESU eligible)', 'Windows 10 22H2'],
    ['Windows 7 SP1 ESU', 'Windows 7 SP1'],
    ['Windows Server 2012 R2 (ESU to October 2026)', 'Windows Server 2012 R2'],
    ['Ubuntu 20.04', 'Ubuntu 20.04'],
    ['Windows 10 Pro 22H2', 'Windows 10 22H2'],
  ] as const)('no paid updates that run: %s', (name, release) => {
    expect(on(name)).toMatchObject({ status: 'unsupported', release })
  })

  it('leaves a system in support as it is, and a day that is recorded', () => {
    expect(on('Windows Server 2022 (ESU)')).toMatchObject({ status: 'supported' })
    const recorded = supportOn(endOfLifeTable, { name: 'Windows 10 22H2 (ESU)' }, asOf, {
      extendedUpdates: '2027-10-12',
    })
    expect(recorded).toMatchObject({ status: 'extended', paidTo: '2027-10-12' })
  })
})

describe('names as inventories write them', () => {
  it('knows the Azure edition of a server', () => {
    expect(on('Windows Server 2022 Datacenter: Azure Edition').release).toBe('Windows Server 2022')
  })

  it.each([
    // Active Directory: operatingSystem and operatingSystemVersion.
    ['Windows 10 Enterprise', '10.0 (19045)', 'Windows 10 22H2'],
    ['Windows 10 Enterprise LTSC', '10.0 (19044)', 'Windows 10 21H2 Enterprise or Education LTSC'],
    ['Windows 7 Professional', '6.1 (7601)', 'Windows 7 SP1'],
    ['Windows Server 2012 R2 Standard', '6.3 (9600)', 'Windows Server 2012 R2'],
    ['Windows Server® 2008 Standard', '6.0 (6003)', 'Windows Server 2008 SP2'],
    // Entra ID.
    ['IPad', '17.6.1', 'iPadOS 17'],
    ['IPhone', '17.6', 'iOS 17'],
    ['AndroidEnterprise', '13', 'Android 13'],
    ['AndroidForWork', '12', 'Android 12'],
    ['MacMDM', '14.5', 'macOS 14'],
    // GLPI in French, scanners, administrators.
    ['Microsoft Windows 10 Professionnel', '22H2', 'Windows 10 22H2'],
    ['Windows 10 version 1909 for x64-based Systems', '', 'Windows 10 1909 Home or Pro'],
    ['Windows 10 Entreprise', '2004', 'Windows 10 2004'],
    ['Win2k12R2', '', 'Windows Server 2012 R2'],
    ['W2K16 Standard', '', 'Windows Server 2016'],
    ['Server 2019', '', 'Windows Server 2019'],
    ['W10', '22H2', 'Windows 10 22H2'],
    ['W7 SP1', '', 'Windows 7 SP1'],
    ['Windows Server 2003 R2 SP2', '', 'Windows Server 2003 SP2'],
    ['Microsoft Hyper-V Server 2019', '', 'Windows Server 2019'],
    // What a switch says of itself.
    [
      'Cisco IOS Software [Cupertino], Catalyst L3 Switch Software (CAT9K_IOSXE), Version 17.9.4',
      '',
      'Cisco IOS XE 17.9',
    ],
    ['Hyper-V Server', '10.0 (17763)', 'Windows Server 2019'],
    ['Hyper-V Server 2019', '', 'Windows Server 2019'],
    // Win32_OperatingSystem: its caption, with the release beside it.
    ['Microsoft Windows 11 Enterprise', '23H2', 'Windows 11 23H2 Enterprise or Education'],
    ['Microsoft Windows Server 2016 Standard', '', 'Windows Server 2016'],
    // Lansweeper: short names.
    ['Win 7', '', 'Windows 7 SP1'],
    ['Win 8.1', '', 'Windows 8.1'],
    ['Win 10', '22H2', 'Windows 10 22H2'],
    ['Win 2016', '', 'Windows Server 2016'],
    ['Win2012R2', '', 'Windows Server 2012 R2'],
    ['Win 2008 R2', '', 'Windows Server 2008 R2 SP1'],
    ['Windows 2022', '', 'Windows Server 2022'],
    ['Win XP', '', 'Windows XP SP3'],
    // Builds, whole and in part.
    ['Windows', '19045', 'Windows 10 22H2'],
    ['Windows 10 Pro', '19045.3803', 'Windows 10 22H2'],
    ['Windows 10 Pro', '22H2 (OS Build 19045.3803)', 'Windows 10 22H2'],
    ['Microsoft Windows 10 Pro', '10.0.19045 N/A Build 19045', 'Windows 10 22H2'],
    ['Microsoft(R) Windows(R) 10 Pro 10.0.19045', '', 'Windows 10 22H2'],
    ['Windows 11', '10.0.26200.1', 'Windows 11 25H2 Home or Pro', 'Pro'],
    ['Windows 10', '10.0', 'Windows 10 22H2', 'Pro'],
    // Editions for countries and schools.
    ['Windows 10 Pro N', '22H2', 'Windows 10 22H2'],
    ['Windows 11 Enterprise KN', '24H2', 'Windows 11 24H2 Enterprise or Education'],
    ['Windows 11 SE', '24H2', 'Windows 11 24H2 Home or Pro'],
    ['Windows 11 Pro for Workstations', '23H2', 'Windows 11 23H2 Home or Pro'],
    ['Windows 11 Pro Education 64-bit', '23H2', 'Windows 11 23H2 Home or Pro'],
    // Long-term releases by year, by release and by both.
    ['Windows 11 Enterprise LTSC 2024', '24H2', 'Windows 11 24H2 Enterprise or Education LTSC'],
    ['Windows 11 Enterprise LTSC 2024', '', 'Windows 11 24H2 Enterprise or Education LTSC'],
    ['Windows 10 Enterprise LTSC', '1809', 'Windows 10 1809 Enterprise or Education LTSC'],
    ['Windows 10 Enterprise N LTSC 2019', '', 'Windows 10 1809 Enterprise or Education LTSC'],
    // Service packs behind the name, and earlier than the last.
    ['Windows Server 2008 R2 Enterprise, Service Pack 1', '', 'Windows Server 2008 R2 SP1'],
    ['Windows XP Professional Service Pack 2', '', 'Windows XP SP3'],
    ['Windows Vista Business', '', 'Windows Vista SP2'],
  ] as const)('%s, %s is %s', (name, version, release, edition: string = '') => {
    const { release: found, candidates } = on(name, version, edition)
    expect(candidates ?? [found]).toContain(release)
  })

  it.each([
    ['Windows 10 Pro', '', 'unsupported'],
    ['Windows 10 Enterprise', '', 'unsupported'],
    ['Windows 8.1', '', 'unsupported'],
    ['Windows 10 Pro', '2009', 'unsupported'],
    ['Windows 10', '', 'undetermined'],
    ['Windows 10 Enterprise LTSC', '', 'undetermined'],
    ['Windows 11 Pro', '', 'undetermined'],
    ['Windows 11', '99H9', 'undetermined'],
    ['Windows 11 Pro', '10.0.99999', 'undetermined'],
    ['Windows Server', '', 'undetermined'],
    // Systems of their own that are called Windows are not judged by the dates of others.
    ['Windows 10 IoT Core', '1809', 'undetermined'],
    ['Windows Embedded Standard 7', '6.1.7601', 'undetermined'],
    ['Windows 8.1 RT', '', 'undetermined'],
    ['Windows Storage Server 2016', '', 'undetermined'],
    ['Windows 10 Mobile', '1709', 'undetermined'],
    ['windowshade', '10', 'undetermined'],
    ['Microsoft Office 365', '', 'undetermined'],
    ['', '10.0.19045', 'undetermined'],
  ] as const)('%s, %s is %s', (name, version, status) => {
    if (name === '') return expect(() => on(name, version)).not.toThrow()
    expect(on(name, version).status).toBe(status)
  })

  it('says of Windows 10 alone as which release it would be supported', () => {
    const { missing, candidates = [] } = on('Windows 10')
    expect(missing).toBe('release')
    expect(candidates).toContain('Windows 10 21H2 Enterprise or Education LTSC')
    expect(candidates).not.toContain('Windows 10 22H2')
  })
})

describe('systems other than Windows, with a table that has them', () => {
  const row = (product: string, release: string, more: Partial<SupportedRelease> = {}): SupportedRelease => ({
    product,
    release,
    editions: 'any',
    channel: 'general',
    endOfSupport: '2027-06-30',
    ...more,
  })
  const table = {
    ...endOfLifeTable,
    releases: [
      row('Ubuntu', '22.04', { names: ['Jammy Jellyfish'] }),
      row('Ubuntu', '20.04', { names: ['Focal Fossa'] }),
      row('macOS', '14', { names: ['Sonoma'] }),
      row('macOS', '10.15', { names: ['Catalina'] }),
      row('macOS', '10.1'),
      row('iOS', '17'),
      row('iOS', '1'),
      row('iPadOS', '17'),
      row('Android', '12'),
      row('VMware ESXi', '6.7'),
      row('SQL Server', '2014', { build: '12.0' }),
      row('SQL Server', '2008'),
      row('SQL Server', '2008 R2'),
      row('Red Hat Enterprise Linux', '7'),
      row('Cisco IOS XE', '17.9'),
      row('Chrome OS', '120'),
    ],
  }
  const release = (name: string, version = '') =>
    supportOn(table, { name, ...(version !== '' && { version }) }, asOf).release

  it.each([
    ['Ubuntu 20.04.6 LTS', '', 'Ubuntu 20.04'],
    ['Ubuntu', '22.04 LTS (Jammy Jellyfish)', 'Ubuntu 22.04'],
    ['Ubuntu Jammy Jellyfish', '', 'Ubuntu 22.04'],
    ['macOS Sonoma', '', 'macOS 14'],
    ['macOS', '14.6.1', 'macOS 14'],
    ['Mac OS X 10.15.7', '', 'macOS 10.15'],
    ['OS X', '10.1', 'macOS 10.1'],
    ['macOS Catalina', '10.15.7 (19H15)', 'macOS 10.15'],
    ['iOS 17.4', '', 'iOS 17'],
    ['iOS', '17.4.1', 'iOS 17'],
    ['iPadOS 17', '', 'iPadOS 17'],
    ['Android 12', '', 'Android 12'],
    ['Android (corporate-owned)', '12', 'Android 12'],
    ['VMware ESXi 6.7.0 build-14320388', '', 'VMware ESXi 6.7'],
    ['ESXi', '6.7.0', 'VMware ESXi 6.7'],
    ['Microsoft SQL Server 2014', '', 'SQL Server 2014'],
    ['Microsoft SQL Server', '12.0.6024', 'SQL Server 2014'],
    ['SQL Server 2008 R2 SP3', '', 'SQL Server 2008 R2'],
    ['SQL Server 2008', '', 'SQL Server 2008'],
    ['Red Hat Enterprise Linux Server release 7.9 (Maipo)', '', 'Red Hat Enterprise Linux 7'],
    ['Cisco IOS XE Software, Version 17.09.04a', '', 'Cisco IOS XE 17.9'],
    ['Chrome OS', '120.0.1', 'Chrome OS 120'],
  ] as const)('%s, %s is %s', (name, version, expected) => {
    expect(release(name, version)).toBe(expected)
  })

  it.each([
    ['iOS', '12.2(55)SE'],
    ['IOS', '15.2(7)E3'],
    ['Cisco IOS', '15.2'],
    ['Ubuntu', '2'],
    ['iOS', '170'],
    ['Androidish', '12'],
    ['Ubuntu 24.04', ''],
  ])('%s, %s is no release of the table', (name, version) => {
    expect(release(name, version)).toBeNull()
  })
})

describe('paid updates', () => {
  const windows10 = { name: 'Windows 10 Pro', version: '22H2' }
  it.each([
    [true, '2027-01-01', 'extended', null],
    ['2026-10-13', '2026-10-13', 'extended', '2026-10-13'],
    ['2026-10-13', '2026-10-14', 'unsupported', undefined],
    ['2031-01-01', '2028-10-10', 'extended', '2031-01-01'],
    ['2031-01-01', '2028-10-11', 'unsupported', undefined],
    [false, '2026-10-13', 'unsupported', undefined],
    [true, '2025-10-14', 'supported', undefined],
  ] as const)('paid to %s, it is on %s %s', (extendedUpdates, day, status, paidTo) => {
    const support = supportOn(endOfLifeTable, windows10, day, { extendedUpdates })
    expect([support.status, support.paidTo]).toEqual([status, paidTo])
  })

  it('counts to the day that is paid for', () => {
    expect(supportOn(endOfLifeTable, windows10, '2026-10-03', { extendedUpdates: '2026-10-13' }).daysLeft).toBe(10)
  })

  it('refuses what is no day', () => {
    expect(() => supportOn(endOfLifeTable, windows10, '2026-10-03', { extendedUpdates: 'next year' as never })).toThrow(
      /options\.extendedUpdates must be true, false or a day, got/,
    )
  })
})

describe('names that were not read before', () => {
  it.each([
    ['Windows 2000 Professional SP4', '', 'Windows 2000 SP4', 'unsupported'],
    ['Windows 2000', '5.0 (2195)', null, 'unsupported'],
    ['Windows 2000 Server', '', 'Windows Server 2000', 'unsupported'],
    ['Linux (ubuntu)', '18.04', 'Ubuntu 18.04', 'unsupported'],
    ['Linux (Ubuntu)', '24.04.1 LTS', 'Ubuntu 24.04', 'supported'],
    ['Linux (generic)', '5.4', null, 'undetermined'],
    ['windows_11_enterprise 24h2', '', 'Windows 11 24H2 Enterprise or Education', 'supported'],
    ['ubuntu-22.04', '', 'Ubuntu 22.04', 'supported'],
    ['RedHat 6', '', 'Red Hat Enterprise Linux 6', 'unsupported'],
    ['Android 7', '', null, 'unsupported'],
    ['Ubuntu 22', '', null, 'undetermined'],
    ['ESXi 6', '', null, 'unsupported'],
  ] as const)('%s, %s', (name, version, release, status) => {
    expect(on(name, version)).toMatchObject({ status, ...(release !== null && { release }) })
  })
})
