import { describe, expect, it } from 'vitest'
import { endOfLifeTable } from './end-of-life-table.data.js'
import { supportOn } from './support-on.js'
import { windows11Readiness } from './windows-11-readiness.js'

const asOf = '2026-11-22'
const on = (
  name: string,
  version: string,
  edition: string,
  day: `${number}-${number}-${number}` = asOf,
  extendedUpdates = false,
) => supportOn(endOfLifeTable, { name, version, ...(edition !== '' && { edition }) }, day, { extendedUpdates })

describe('a release without an edition', () => {
  it.each([
    ['Windows 11 25H2', 'supported', '2027-10-12', 'Windows 11 25H2, every edition'],
    ['Windows 11 23H2', 'unsupported', '2026-11-10', 'Windows 11 23H2, every edition'],
    ['Windows 10 21H1', 'unsupported', '2022-12-13', 'Windows 10 21H1'],
    ['Windows 11 24H2', 'undetermined', null, null],
    ['Windows 11', 'undetermined', null, null],
  ])('%s is %s', (name, status, endOfSupport, release) =>
    expect(supportOn(endOfLifeTable, { name }, asOf)).toMatchObject({ status, endOfSupport, release }),
  )
})

describe('supportOn', () => {
  it.each([
    ['Windows', '10.0.26100', 'Pro', 'unsupported', '2026-10-13', -40],
    ['Windows', '10.0.26100', 'Enterprise', 'supported', '2027-10-12', 324],
    ['Windows', '10.0.26100.4061', 'Education', 'supported', '2027-10-12', 324],
    ['Windows', '10.0.22631', 'Enterprise', 'unsupported', '2026-11-10', -12],
    ['Windows', '10.0.26200', 'Pro', 'supported', '2027-10-12', 324],
    ['Windows', '10.0.26200', 'Enterprise', 'supported', '2028-10-10', 688],
    ['Windows', '10.0.28000', 'Pro', 'supported', '2028-03-14', 478],
    ['Windows', '10.0.19044', 'Enterprise LTSC', 'supported', '2027-01-12', 51],
    ['Windows', '10.0.19044', 'IoT Enterprise LTSC', 'supported', '2032-01-13', 1878],
    ['Windows', '10.0.19044', 'Enterprise', 'unsupported', '2024-06-11', -894],
    ['Windows', '10.0.14393', 'Enterprise LTSB', 'unsupported', '2026-10-13', -40],
    ['Windows', '10.0.17763', 'Enterprise LTSC', 'supported', '2029-01-09', 779],
    ['Windows', '10.0.19045', 'Pro', 'unsupported', '2025-10-14', -404],
    ['Windows', '10.0.19045', '', 'unsupported', '2025-10-14', -404],
    ['Windows Server 2016', '', '', 'supported', '2027-01-12', 51],
    ['Windows Server 2012 R2', '', '', 'unsupported', '2023-10-10', -1139],
    ['Microsoft Office 2021', '', '', 'unsupported', '2026-10-13', -40],
    ['Windows 7', '', '', 'unsupported', '2020-01-14', -2504],
    ['Windows 7 Professional Service Pack 1', '', '', 'unsupported', '2020-01-14', -2504],
    ['Windows 8.1 Pro', '', '', 'unsupported', '2023-01-10', -1412],
    ['Windows 8 Pro', '', '', 'unsupported', '2016-01-12', -3967],
    ['Windows Server 2022 Datacenter', '', '', 'supported', '2031-10-14', 1787],
    ['Windows Server 2022 Standard', '21H2', '', 'supported', '2031-10-14', 1787],
    ['Windows Server 2012 R2 Standard', '', '', 'unsupported', '2023-10-10', -1139],
    ['Windows 11 Enterprise', '23H2', '', 'unsupported', '2026-11-10', -12],
    ['Windows 11 Pro', '25H2', '', 'supported', '2027-10-12', 324],
    ['Windows 10 Enterprise 2016 LTSB', '', '', 'unsupported', '2026-10-13', -40],
    ['Windows 10 IoT Enterprise LTSC 2021', '', '', 'supported', '2032-01-13', 1878],
    ['Windows', '10.0.14393', 'Server Standard', 'supported', '2027-01-12', 51],
    ['SQL Server 2022 Developer', '', '', 'supported', '2033-01-11', 2242],
    ['Windows', '10.0.14393.7000', 'ServerDatacenter', 'supported', '2027-01-12', 51],
    ['Windows 10 Enterprise', '10.0 (19045)', '', 'unsupported', '2025-10-14', -404],
    ['Windows 10 Enterprise LTSC', '10.0 (19044)', '', 'supported', '2027-01-12', 51],
    ['Windows 7 Professional', '6.1 (7601)', '', 'unsupported', '2020-01-14', -2504],
    ['Windows 7 Professional', '6.1.7600', '', 'unsupported', '2020-01-14', -2504],
    ['Windows Server 2019 Standard', '10.0 (17763)', '', 'supported', '2029-01-09', 779],
    ['Win 7', '6.1.7601', '', 'unsupported', '2020-01-14', -2504],
    ['Win 7', '', '', 'unsupported', '2020-01-14', -2504],
    ['Win 10', '10.0.19045', '', 'unsupported', '2025-10-14', -404],
    ['Win10', '22H2', '', 'unsupported', '2025-10-14', -404],
    ['Win 2016', '10.0.14393', '', 'supported', '2027-01-12', 51],
    ['Windows 2012 R2', '', '', 'unsupported', '2023-10-10', -1139],
    ['Windows', '22631', 'Enterprise', 'unsupported', '2026-11-10', -12],
    ['Windows 11 Enterprise', '22631.4317', '', 'unsupported', '2026-11-10', -12],
    ['Microsoft Windows NT Workstation 10.0', '19045', '', 'unsupported', '2025-10-14', -404],
    ['Microsoft Windows NT Workstation 6.1', '7601', '', 'unsupported', '2020-01-14', -2504],
    ['Microsoft Windows NT Server 10.0', '14393', '', 'supported', '2027-01-12', 51],
    ['Microsoft Windows NT Advanced Server 6.1', '', '', 'unsupported', '2020-01-14', -2504],
    ['Microsoft Windows 10 Pro 10.0.19045', '', '', 'unsupported', '2025-10-14', -404],
    ['Microsoft Windows 10 Pro (10.0.19045.5011)', '', '', 'unsupported', '2025-10-14', -404],
  ] as const)(
    '%s %s %s is %s, to %s (the last day is still supported)',
    (name, version, edition, status, end, daysLeft) => {
      expect(on(name, version, edition)).toMatchObject({ status, endOfSupport: end, daysLeft })
      expect(on(name, version, edition, end).status).toBe('supported')
    },
  )
  it.each([
    ['SQL Server Standard', '2014', '', 'unsupported', '2024-07-09'],
    ['Microsoft SQL Server 2012 Enterprise', '', '', 'unsupported', '2022-07-12'],
    ['Microsoft SQL Server 2008 R2', '', '', 'unsupported', '2019-07-09'],
  ] as const)(
    '%s %s %s is %s, to %s at the latest: its service pack is not said',
    (name, version, edition, status, end) => {
      expect(on(name, version, edition)).toMatchObject({ status, endOfSupport: end })
      expect(on(name, version, edition, end).status).not.toBe('unsupported')
    },
  )
  it('gives the latest end where no edition is known and every edition has ended', () => {
    // Windows 11 23H2: Home and Pro to 11 November 2025, Enterprise and Education to 10 November 2026.
    expect(on('Windows', '10.0.22631', '')).toMatchObject({
      status: 'unsupported',
      endOfSupport: '2026-11-10',
      daysLeft: -12,
    })
    expect(on('Windows', '10.0.22631', '', '2026-11-10')).toMatchObject({ status: 'undetermined', missing: 'edition' })
  })
  it('counts the last day, and not the day after', () => {
    expect(on('Windows', '10.0.19045', 'Pro', '2025-10-13').status).toBe('supported')
    expect(on('Windows', '10.0.19045', 'Pro', '2025-10-14').status).toBe('supported')
    expect(on('Windows', '10.0.19045', 'Pro', '2025-10-15').status).toBe('unsupported')
  })
  it('tells paid extended updates apart, and counts them only with a licence', () => {
    expect(on('Windows', '10.0.19045', 'Pro', asOf, true)).toMatchObject({
      status: 'extended',
      endOfSupport: '2025-10-14',
      endOfExtendedUpdates: '2028-10-10',
    })
    expect(on('Windows', '10.0.19045', 'Pro', '2028-10-11', true).status).toBe('unsupported')
    expect(on('Windows', '10.0.19045', 'Pro', asOf)).toMatchObject({
      status: 'unsupported',
      endOfExtendedUpdates: '2028-10-10',
    })
    expect(on('Windows Server 2012', '', '', asOf, true).status).toBe('unsupported')
  })
  it.each([
    ['Windows', '10.0.26100', '', 'edition'],
    ['Windows', '10.0.19044', '', 'edition'],
    ['Windows 10', '', '', 'release'],
    ['Windows 11', '', 'Enterprise', 'release'],
    ['Spectrum BASIC', '17.4', '', 'product'],
    ['Win 11', '10.0.26100', '', 'edition'],
    ['Microsoft Windows NT Workstation 10.0', '26100', '', 'edition'],
    ['Windows 10', '10.0', '', 'release'],
    ['Winter 7', '', '', 'product'],
    ['SQL Server Management Studio', '18', '', 'product'],
    ['MySQL Server', '5.7', '', 'product'],
    ['SQL Server', '', '', 'release'],
  ] as const)('%s %s without more is undetermined: %s', (name, version, edition, missing) => {
    expect(on(name, version, edition)).toMatchObject({ status: 'undetermined', missing })
  })
  it('carries the table and whether it was verified into the result', () => {
    expect(on('Windows', '10.0.26100', 'Pro').table).toEqual({
      source: 'endoflife.date, Microsoft Windows and Windows Server',
      read: endOfLifeTable.read,
      verified: false,
    })
  })
  it('takes a newer table', () => {
    const table = {
      ...endOfLifeTable,
      releases: [
        { product: 'iOS', release: '17', editions: 'any', channel: 'general', endOfSupport: '2026-12-31' } as const,
      ],
    }
    expect(supportOn(table, { name: 'iOS', version: '17' }, asOf).status).toBe('supported')
  })
  it('every end date of Windows is the second Tuesday of a month or an exception known', () => {
    for (const { product, endOfSupport, release } of endOfLifeTable.releases) {
      if (product !== 'Windows' || endOfSupport === null) continue
      expect(new Date(`${endOfSupport}T00:00:00Z`).getUTCDay(), `${release} ${endOfSupport}`).toBe(2)
    }
  })
})

describe('windows11Readiness, as tools report', () => {
  const full = {
    processorBits: 64,
    processorSupported: true,
    cores: 4,
    clockGhz: 2.4,
    memoryGb: 8,
    storageGb: 256,
    secureBoot: 'enabled',
    tpm: '2.0',
    directX12: true,
  } as const
  it.each([
    [{ memoryGb: '8 GB' }, 'eligible', []],
    [{ memoryGb: '8,192 MB' }, 'eligible', []],
    [{ memoryGb: '8388608 KB' }, 'eligible', []],
    [{ memoryGb: '8589934592 bytes' }, 'eligible', []],
    [{ memoryGb: '3.8 GB' }, 'undetermined', ['memoryGb']],
    [{ memoryGb: '2048MB' }, 'ineligible', []],
    [{ memoryGb: 'plenty' }, 'undetermined', ['memoryGb']],
    [{ memoryGb: '16' }, 'eligible', []],
    [{ memoryGb: '2048' }, 'undetermined', ['memoryGb']],
    [{ memoryGb: '2147483648' }, 'undetermined', ['memoryGb']],
    [{ storageGb: '0.5 TB' }, 'eligible', []],
    [{ storageGb: '32 GB' }, 'ineligible', []],
    [{ secureBoot: true }, 'eligible', []],
    [{ secureBoot: 'Off' }, 'eligible', []],
    [{ secureBoot: 'Unsupported' }, 'ineligible', []],
    [{ secureBoot: 'perhaps' }, 'undetermined', ['secureBoot']],
    [{ firmware: 'UEFI' }, 'eligible', []],
    [{ firmware: 'Legacy', secureBoot: 'perhaps' }, 'undetermined', ['firmware', 'secureBoot']],
    [{ firmware: 'BIOS', secureBoot: '' }, 'undetermined', ['firmware', 'secureBoot']],
    [{ firmware: 'LENOVO UEFI BIOS', secureBoot: '' }, 'undetermined', ['secureBoot']],
  ] as const)('%j is %s', (own, state, missing) => {
    expect(windows11Readiness({ ...full, ...own })).toMatchObject({ state, missing })
  })

  it.each([
    ['Intel(R) Core(TM) i5-8365U CPU @ 1.60GHz', true],
    ['8th Gen Intel® Core™ i5-8365U', true],
    ['AMD Ryzen 5 3600 6-Core Processor', true],
    ['AMD Ryzen 5 3600X 6-Core Processor', false],
    ['Intel(R) Core(TM) i5-6500 CPU @ 3.20GHz', false],
    ['', undefined],
  ] as const)('looks %s up in a list that is handed over', (processor, supported) => {
    const rest = Object.fromEntries(Object.entries(full).filter(([name]) => name !== 'processorSupported'))
    const { state } = windows11Readiness({ ...rest, processor }, { processors: ['Core i5-8365U', 'Ryzen 5 3600'] })
    expect(state).toBe(supported === undefined ? 'undetermined' : supported ? 'eligible' : 'ineligible')
    expect(windows11Readiness({ ...rest, processor }).missing).toEqual(['processorSupported'])
  })
})

describe('windows11Readiness', () => {
  const full = {
    processorBits: 64,
    processorSupported: true,
    cores: 2,
    clockGhz: 1,
    memoryGb: 4,
    storageGb: 64,
    secureBoot: 'enabled',
    tpm: '2.0',
    directX12: true,
  } as const
  it.each([
    ['eligible at the floor', full, 'eligible'],
    ['Secure Boot switched off', { ...full, secureBoot: 'disabled' }, 'eligible'],
    ['Secure Boot not supported', { ...full, secureBoot: 'unsupported' }, 'ineligible'],
    ['TPM 1.2', { ...full, tpm: '1.2' }, 'ineligible'],
    ['no TPM', { ...full, tpm: 'none' }, 'ineligible'],
    ['3.49 GB', { ...full, memoryGb: 3.49 }, 'ineligible'],
    ['3.5 GB: 4 GB less what graphics take', { ...full, memoryGb: 3.5 }, 'undetermined'],
    ['3.62 GB, as GLPI reports 4 GB', { ...full, memoryGb: 3.62 }, 'undetermined'],
    ['3.9 GB', { ...full, memoryGb: 3.9 }, 'undetermined'],
    ['memory that is no number', { ...full, memoryGb: Number.NaN }, 'undetermined'],
    ['TPM 2.0', { ...full, tpm: 'TPM 2.0' }, 'eligible'],
    ['v2.0', { ...full, tpm: 'v2.0' }, 'eligible'],
    ['several versions', { ...full, tpm: '1.2, 2.0' }, 'eligible'],
    ['version 1.2, level and errata', { ...full, tpm: '1.2, 2, 3' }, 'ineligible'],
    ['version 1.2 and level', { ...full, tpm: '1.2, 2' }, 'ineligible'],
    ['version 1.2 and level in words', { ...full, tpm: '1.2 level 2 revision 116' }, 'ineligible'],
    ['version 1.2 and level behind semicolons', { ...full, tpm: '1.2; 2; 2.0' }, 'ineligible'],
    ['version 2.0, level and errata', { ...full, tpm: '2.0, 0, 1.38' }, 'eligible'],
    ['version 2.0 in brackets', { ...full, tpm: 'TPM 2.0 (rev. 1.59)' }, 'eligible'],
    ['a blank TPM', { ...full, tpm: '' }, 'undetermined'],
    ['a TPM not known', { ...full, tpm: 'unknown' }, 'undetermined'],
    ['a TPM not available', { ...full, tpm: 'Not available' }, 'undetermined'],
    ['a firmware version', { ...full, tpm: '403.1' }, 'undetermined'],
    ['TPM 1.2 in words', { ...full, tpm: 'TPM v1.2' }, 'ineligible'],
    ['63 GB', { ...full, storageGb: 63 }, 'ineligible'],
    ['processor not listed', { ...full, processorSupported: false }, 'ineligible'],
    ['nothing recorded', {}, 'undetermined'],
    ['one failure decides, whatever is missing', { tpm: '1.2' }, 'ineligible'],
  ] as const)('%s', (_, specification, state) => expect(windows11Readiness(specification).state).toBe(state))
  it('names what is missing only where it matters', () => {
    expect(
      windows11Readiness(Object.fromEntries(Object.entries(full).filter(([name]) => name !== 'tpm'))).missing,
    ).toEqual(['tpm'])
    expect(windows11Readiness({ tpm: '1.2' }).missing).toEqual([])
  })
})
