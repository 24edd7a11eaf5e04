import { frozen, type IsoDate } from '@imt/core'
import type { EditionGroup, ReleaseSource, ServicingChannel, SupportedRelease } from '../end-of-life.js'

type Row = readonly [
  release: string,
  build: string,
  editions: EditionGroup,
  channel: ServicingChannel,
  endOfSupport: IsoDate | null,
  more?: Pick<SupportedRelease, 'endOfExtendedUpdates' | 'source'>,
]

// 26H2 is newer than every copy of endoflife.date. Its Enterprise date is not stated there: known by name only.
const audit: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'Atliso Windows 11 End of Support Audit 1.1.1, which names Microsoft’s page of release information',
  url: 'https://github.com/Atliso-Dev/win11-eos-audit/releases/tag/v1.1.1',
  read: '2026-11-04',
})

// endoflife.date, products/windows.md at ed9e2eba, which cites Microsoft's lifecycle pages; 25H2 and 26H1 from its API
// at second hand; all compared with a70eca33 of 22 August 2026 but for 26H2. Its own legend counts IoT Enterprise among
// the Enterprise editions, so the long-term releases of 2015, 2016 and 2019 have one date for both; those of 2021 and
// 2024 have two. Vista's build is 6.0.6002, not 6.0.6200 as there. Paid updates of Windows 7: from general knowledge.
// Windows 2000 has the date of its server, which stands in products/windows-server.md.
// Paid updates of the long-term release of 2016 are sold, and the copy gives no day.
const rows: readonly Row[] = /* @__PURE__ */ frozen([
  ['11 26H2', '10.0.26300', 'enterprise', 'general', null, { source: audit }],
  ['11 26H2', '10.0.26300', 'workstation', 'general', '2028-10-10', { source: audit }],
  ['11 26H1', '10.0.28000', 'enterprise', 'general', '2029-03-13'],
  ['11 26H1', '10.0.28000', 'workstation', 'general', '2028-03-14'],
  ['11 25H2', '10.0.26200', 'enterprise', 'general', '2028-10-10'],
  ['11 25H2', '10.0.26200', 'workstation', 'general', '2027-10-12'],
  ['11 24H2', '10.0.26100', 'enterprise', 'iotLongTerm', '2034-10-10'],
  ['11 24H2', '10.0.26100', 'enterprise', 'longTerm', '2029-10-09'],
  ['11 24H2', '10.0.26100', 'enterprise', 'general', '2027-10-12'],
  ['11 24H2', '10.0.26100', 'workstation', 'general', '2026-10-13'],
  ['11 23H2', '10.0.22631', 'enterprise', 'general', '2026-11-10'],
  ['11 23H2', '10.0.22631', 'workstation', 'general', '2025-11-11'],
  ['11 22H2', '10.0.22621', 'enterprise', 'general', '2025-10-14'],
  ['11 22H2', '10.0.22621', 'workstation', 'general', '2024-10-08'],
  ['11 21H2', '10.0.22000', 'enterprise', 'general', '2024-10-08'],
  ['11 21H2', '10.0.22000', 'workstation', 'general', '2023-10-10'],
  ['10 22H2', '10.0.19045', 'any', 'general', '2025-10-14', { endOfExtendedUpdates: '2028-10-10' }],
  ['10 21H2', '10.0.19044', 'enterprise', 'iotLongTerm', '2032-01-13'],
  ['10 21H2', '10.0.19044', 'enterprise', 'longTerm', '2027-01-12'],
  ['10 21H2', '10.0.19044', 'enterprise', 'general', '2024-06-11'],
  ['10 21H2', '10.0.19044', 'workstation', 'general', '2023-06-13'],
  ['10 21H1', '10.0.19043', 'any', 'general', '2022-12-13'],
  ['10 20H2', '10.0.19042', 'enterprise', 'general', '2023-05-09'],
  ['10 20H2', '10.0.19042', 'workstation', 'general', '2022-05-10'],
  ['10 2004', '10.0.19041', 'any', 'general', '2021-12-14'],
  ['10 1909', '10.0.18363', 'enterprise', 'general', '2022-05-10'],
  ['10 1909', '10.0.18363', 'workstation', 'general', '2021-05-11'],
  ['10 1903', '10.0.18362', 'any', 'general', '2020-12-08'],
  ['10 1809', '10.0.17763', 'enterprise', 'iotLongTerm', '2029-01-09'],
  ['10 1809', '10.0.17763', 'enterprise', 'longTerm', '2029-01-09'],
  ['10 1809', '10.0.17763', 'enterprise', 'general', '2021-05-11'],
  ['10 1809', '10.0.17763', 'workstation', 'general', '2020-11-10'],
  ['10 1803', '10.0.17134', 'enterprise', 'general', '2021-05-11'],
  ['10 1803', '10.0.17134', 'workstation', 'general', '2019-11-12'],
  ['10 1709', '10.0.16299', 'enterprise', 'general', '2020-10-13'],
  ['10 1709', '10.0.16299', 'workstation', 'general', '2019-04-09'],
  ['10 1703', '10.0.15063', 'enterprise', 'general', '2019-10-08'],
  ['10 1703', '10.0.15063', 'workstation', 'general', '2018-10-09'],
  ['10 1607', '10.0.14393', 'enterprise', 'iotLongTerm', '2026-10-13', { endOfExtendedUpdates: null }],
  ['10 1607', '10.0.14393', 'enterprise', 'longTerm', '2026-10-13', { endOfExtendedUpdates: null }],
  ['10 1607', '10.0.14393', 'enterprise', 'general', '2019-04-09'],
  ['10 1607', '10.0.14393', 'workstation', 'general', '2018-04-10'],
  ['10 1511', '10.0.10586', 'any', 'general', '2017-10-10'],
  ['10 1507', '10.0.10240', 'enterprise', 'iotLongTerm', '2025-10-14'],
  ['10 1507', '10.0.10240', 'enterprise', 'longTerm', '2025-10-14'],
  ['10 1507', '10.0.10240', 'any', 'general', '2017-05-09'],
  ['8.1', '6.3.9600', 'any', 'general', '2023-01-10'],
  ['8', '6.2.9200', 'any', 'general', '2016-01-12'],
  ['7 SP1', '6.1.7601', 'any', 'general', '2020-01-14', { endOfExtendedUpdates: '2023-01-10' }],
  ['Vista SP2', '6.0.6002', 'any', 'general', '2017-04-11'],
  ['XP SP3', '5.1.2600', 'any', 'general', '2014-04-08'],
  ['2000 SP4', '5.0.2195', 'any', 'general', '2010-07-13'],
])

/** Releases of Windows for clients. */
export const windowsReleases: readonly SupportedRelease[] = /* @__PURE__ */ frozen(
  /* @__PURE__ */ rows.map(([release, build, editions, channel, endOfSupport, more = {}]): SupportedRelease => ({
    product: 'Windows',
    release,
    build,
    editions,
    channel,
    endOfSupport,
    ...more,
  })),
)
