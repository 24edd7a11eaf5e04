import { frozen } from '@imt/core'
import type { EditionGroup, EndOfLifeTable, ServicingChannel, SupportedRelease } from './end-of-life.js'
import type { IsoDate } from '@imt/core'

type Row = readonly [
  product: string,
  release: string,
  build: string | null,
  editions: EditionGroup,
  channel: ServicingChannel,
  endOfSupport: IsoDate,
  endOfExtendedUpdates?: IsoDate,
]

// Windows and Windows Server: endoflife.date, products/windows.md at ed9e2eba and products/windows-server.md at
// 027c7cc8, which cite Microsoft's lifecycle pages. 25H2, 26H1, 26H2 and Office: newer than those copies, at second
// hand (for 26H1 and 26H2: github.com/Atliso-Dev/win11-eos-audit, releases 1.1.0 and 1.1.1). Vista's build is 6.0.6002,
// not 6.0.6200 as there.
const rows: readonly Row[] = /* @__PURE__ */ frozen([
  ['Windows', '11 26H2', '10.0.26300', 'workstation', 'general', '2028-10-10'],
  ['Windows', '11 26H1', '10.0.28000', 'enterprise', 'general', '2029-03-13'],
  ['Windows', '11 26H1', '10.0.28000', 'workstation', 'general', '2028-03-14'],
  ['Windows', '11 25H2', '10.0.26200', 'enterprise', 'general', '2028-10-10'],
  ['Windows', '11 25H2', '10.0.26200', 'workstation', 'general', '2027-10-12'],
  ['Windows', '11 24H2', '10.0.26100', 'enterprise', 'iotLongTerm', '2034-10-10'],
  ['Windows', '11 24H2', '10.0.26100', 'enterprise', 'longTerm', '2029-10-09'],
  ['Windows', '11 24H2', '10.0.26100', 'enterprise', 'general', '2027-10-12'],
  ['Windows', '11 24H2', '10.0.26100', 'workstation', 'general', '2026-10-13'],
  ['Windows', '11 23H2', '10.0.22631', 'enterprise', 'general', '2026-11-10'],
  ['Windows', '11 23H2', '10.0.22631', 'workstation', 'general', '2025-11-11'],
  ['Windows', '11 22H2', '10.0.22621', 'enterprise', 'general', '2025-10-14'],
  ['Windows', '11 22H2', '10.0.22621', 'workstation', 'general', '2024-10-08'],
  ['Windows', '11 21H2', '10.0.22000', 'enterprise', 'general', '2024-10-08'],
  ['Windows', '11 21H2', '10.0.22000', 'workstation', 'general', '2023-10-10'],
  ['Windows', '10 22H2', '10.0.19045', 'any', 'general', '2025-10-14', '2028-10-10'],
  ['Windows', '10 21H2', '10.0.19044', 'enterprise', 'iotLongTerm', '2032-01-13'],
  ['Windows', '10 21H2', '10.0.19044', 'enterprise', 'longTerm', '2027-01-12'],
  ['Windows', '10 21H2', '10.0.19044', 'enterprise', 'general', '2024-06-11'],
  ['Windows', '10 21H2', '10.0.19044', 'workstation', 'general', '2023-06-13'],
  ['Windows', '10 21H1', '10.0.19043', 'any', 'general', '2022-12-13'],
  ['Windows', '10 20H2', '10.0.19042', 'enterprise', 'general', '2023-05-09'],
  ['Windows', '10 20H2', '10.0.19042', 'workstation', 'general', '2022-05-10'],
  ['Windows', '10 2004', '10.0.19041', 'any', 'general', '2021-12-14'],
  ['Windows', '10 1909', '10.0.18363', 'enterprise', 'general', '2022-05-10'],
  ['Windows', '10 1909', '10.0.18363', 'workstation', 'general', '2021-05-11'],
  ['Windows', '10 1903', '10.0.18362', 'any', 'general', '2020-12-08'],
  ['Windows', '10 1809', '10.0.17763', 'enterprise', 'longTerm', '2029-01-09'],
  ['Windows', '10 1809', '10.0.17763', 'enterprise', 'general', '2021-05-11'],
  ['Windows', '10 1809', '10.0.17763', 'workstation', 'general', '2020-11-10'],
  ['Windows', '10 1803', '10.0.17134', 'enterprise', 'general', '2021-05-11'],
  ['Windows', '10 1803', '10.0.17134', 'workstation', 'general', '2019-11-12'],
  ['Windows', '10 1709', '10.0.16299', 'enterprise', 'general', '2020-10-13'],
  ['Windows', '10 1709', '10.0.16299', 'workstation', 'general', '2019-04-09'],
  ['Windows', '10 1703', '10.0.15063', 'enterprise', 'general', '2019-10-08'],
  ['Windows', '10 1703', '10.0.15063', 'workstation', 'general', '2018-10-09'],
  ['Windows', '10 1607', '10.0.14393', 'enterprise', 'longTerm', '2026-10-13'],
  ['Windows', '10 1607', '10.0.14393', 'enterprise', 'general', '2019-04-09'],
  ['Windows', '10 1607', '10.0.14393', 'workstation', 'general', '2018-04-10'],
  ['Windows', '10 1511', '10.0.10586', 'any', 'general', '2017-10-10'],
  ['Windows', '10 1507', '10.0.10240', 'enterprise', 'longTerm', '2025-10-14'],
  ['Windows', '10 1507', '10.0.10240', 'any', 'general', '2017-05-09'],
  ['Windows', '8.1', '6.3.9600', 'any', 'general', '2023-01-10'],
  ['Windows', '8', '6.2.9200', 'any', 'general', '2016-01-12'],
  ['Windows', '7 SP1', '6.1.7601', 'any', 'general', '2020-01-14'],
  ['Windows', 'Vista SP2', '6.0.6002', 'any', 'general', '2017-04-11'],
  ['Windows', 'XP SP3', '5.1.2600', 'any', 'general', '2014-04-08'],
  ['Windows Server', '2025', '10.0.26100', 'any', 'longTerm', '2034-10-10'],
  ['Windows Server', '2022', '10.0.20348', 'any', 'longTerm', '2031-10-14'],
  ['Windows Server', '2019', '10.0.17763', 'any', 'longTerm', '2029-01-09'],
  ['Windows Server', '2016', '10.0.14393', 'any', 'longTerm', '2027-01-12', '2030-01-12'],
  ['Windows Server', '2012 R2', '6.3.9600', 'any', 'longTerm', '2023-10-10', '2026-10-13'],
  ['Windows Server', '2012', '6.2.9200', 'any', 'longTerm', '2023-10-10', '2026-10-13'],
  ['Windows Server', '2008 R2', '6.1.7601', 'any', 'longTerm', '2020-01-14', '2023-01-10'],
  ['Windows Server', '2008', '6.0.6003', 'any', 'longTerm', '2020-01-14', '2023-01-10'],
  ['Windows Server', '2003 SP2', '5.2.3790', 'any', 'longTerm', '2015-07-14'],
  ['Office', '2021', null, 'any', 'general', '2026-10-13'],
  ['Office', '2019', null, 'any', 'general', '2025-10-14'],
  ['Office', '2016', null, 'any', 'general', '2025-10-14'],
])

const release = ([
  product,
  name,
  build,
  editions,
  channel,
  endOfSupport,
  endOfExtendedUpdates,
]: Row): SupportedRelease => ({
  product,
  release: name,
  ...(build !== null && { build }),
  editions,
  channel,
  endOfSupport,
  ...(endOfExtendedUpdates !== undefined && { endOfExtendedUpdates }),
})

/**
 * Support dates of Windows, Windows Server and Office as read on one day: a small table to begin with, not a service.
 * Replace it by passing a newer one. The dates were read in stored copies, not on Microsoft's own pages: hence
 * `verified: false`.
 *
 * @see endoflife.date, https://endoflife.date/windows
 * @see Microsoft product lifecycle, https://learn.microsoft.com/lifecycle/products/
 */
export const endOfLifeTable: EndOfLifeTable = /* @__PURE__ */ frozen({
  source: 'endoflife.date, Microsoft Windows and Windows Server',
  url: 'https://endoflife.date/windows',
  read: '2026-11-23',
  verified: false,
  releases: /* @__PURE__ */ rows.map(release),
})
