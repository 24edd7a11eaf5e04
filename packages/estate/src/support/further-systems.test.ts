import { describe, expect, it } from 'vitest'
import { endOfLifeTable } from './end-of-life-table.data.js'
import { supportOn } from './support-on.js'

describe('systems as inventories write them', () => {
  it.each([
    ['CentOS Linux 7 (Core)', 'CentOS Linux 7', '2024-06-30'],
    ['CentOS Linux release 6.10 (Final)', 'CentOS Linux 6', '2020-11-30'],
    ['CentOS Stream 8', 'CentOS Stream 8', '2024-05-31'],
    ['Rocky Linux 8.8 (Green Obsidian)', 'Rocky Linux 8', '2029-05-31'],
    ['AlmaLinux 9.3', 'AlmaLinux 9', '2032-05-31'],
    ['Oracle Linux Server 7.9', 'Oracle Linux 7', '2024-12-01'],
    ['SUSE Linux Enterprise Server 12 SP5', 'SUSE Linux Enterprise Server 12.5', '2024-10-31'],
    ['SLES 15.4', 'SUSE Linux Enterprise Server 15.4', '2023-12-31'],
    ['Linux Ubuntu 20.04', 'Ubuntu 20.04', '2025-05-31'],
    ['Samsung Android 10', 'Android 10', '2023-03-06'],
    ['VMware ESX 6.0', 'VMware ESXi 6.0', '2020-03-12'],
    ['Windows Svr 2016 Std', 'Windows Server 2016', '2027-01-12'],
    ['Win Svr 2012R2', 'Windows Server 2012 R2', '2023-10-10'],
    ['Windows Server 2022 Standard (Desktop Experience)', 'Windows Server 2022', '2031-10-14'],
    ['MS Windows Server 2008 R2 x64 SP1', 'Windows Server 2008 R2 SP1', '2020-01-14'],
    ['SQL 2016 Standard SP3', 'SQL Server 2016 SP3', '2026-07-14'],
    ['CentOS 8 Stream', 'CentOS Stream 8', '2024-05-31'],
    ['Win2019 Std', 'Windows Server 2019', '2029-01-09'],
    ['Win10 Ent x64 1909', 'Windows 10 1909 Enterprise or Education', '2022-05-10'],
    ['Microsoft Windows 10 Professionnel 22H2', 'Windows 10 22H2', '2025-10-14'],
  ])('%s', (name, release, endOfSupport) =>
    expect(supportOn(endOfLifeTable, { name }, '2026-11-29')).toMatchObject({ release, endOfSupport }),
  )

  it.each(['CentOS 4/5/6/7 (64-bit)', 'SUSE Linux Enterprise Server 15', 'Linux', 'Samsung Tizen 5'])(
    'leaves %s not judged',
    (name) => expect(supportOn(endOfLifeTable, { name }, '2026-11-29').status).toBe('undetermined'),
  )
})

describe('a release of which no end is announced', () => {
  const table = {
    source: 'a list',
    url: 'https://example.org/',
    read: '2026-11-20',
    verified: false,
    releases: [
      { product: 'iOS', release: '26', editions: 'any', channel: 'general', endOfSupport: null, ended: false },
      { product: 'iOS', release: '18', editions: 'any', channel: 'general', endOfSupport: null },
    ],
  } as const

  it.each([
    ['26.1', '2026-11-20', 'supported', undefined],
    ['26.1', '2026-11-21', 'undetermined', 'date'],
    ['18.6', '2026-11-20', 'undetermined', 'date'],
  ] as const)('iOS %s on %s: %s', (version, asOf, status, missing) => {
    const support = supportOn(table, { name: 'iOS', version }, asOf)
    expect([support.status, support.missing, support.endOfSupport, support.daysLeft]).toEqual([
      status,
      missing,
      null,
      null,
    ])
  })
})
