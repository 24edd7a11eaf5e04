import { frozen } from '@imt/core'
import { family } from './family.js'
import type { ReleaseSource, SupportedRelease } from '../end-of-life.js'

const revised: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, pull request 10519 (90dd3924): Microsoft revised the dates after the release',
  url: 'https://github.com/endoflife-date/endoflife.date/pull/10519',
  read: '2026-07-21',
})
const annual: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, pull request 10779: end of updates of 23H2',
  url: 'https://github.com/endoflife-date/endoflife.date/pull/10779',
  read: '2026-08-20',
})

/**
 * Releases of Windows Server. From endoflife.date, products/windows-server.md at 027c7cc8, which cites Microsoft's
 * lifecycle pages, compared with a70eca33 of 22 August 2026. The semi-annual release 1809 has the build of Windows
 * Server 2019, which also reports the version 1809: neither tells the two apart, so both are left out there. Paid
 * updates of 2016 end on a Saturday in the copy (8 January 2030 is the second Tuesday) and stand as there.
 */
export const windowsServerReleases: readonly SupportedRelease[] = /* @__PURE__ */ family(
  { product: 'Windows Server' },
  [
    ['2025', '2034-11-14', { build: '10.0.26100', channel: 'longTerm', source: revised }],
    ['23H2 AC', '2026-05-12', { build: '10.0.25398', names: ['23H2'], source: annual }],
    ['2022', '2031-10-14', { build: '10.0.20348', channel: 'longTerm' }],
    ['20H2 SAC', '2022-08-09', { build: '10.0.19042', names: ['20H2'] }],
    ['2004 SAC', '2021-12-14', { build: '10.0.19041', names: ['2004'] }],
    ['1909 SAC', '2021-05-11', { build: '10.0.18363', names: ['1909'] }],
    ['1903 SAC', '2020-12-08', { build: '10.0.18362', names: ['1903'] }],
    ['1809 SAC', '2020-11-10'],
    ['2019', '2029-01-09', { build: '10.0.17763', channel: 'longTerm' }],
    ['1803 SAC', '2019-11-12', { build: '10.0.17134', names: ['1803'] }],
    ['1709 SAC', '2019-04-09', { build: '10.0.16299', names: ['1709'] }],
    ['2016', '2027-01-12', { build: '10.0.14393', channel: 'longTerm', endOfExtendedUpdates: '2030-01-12' }],
    ['2012 R2', '2023-10-10', { build: '6.3.9600', channel: 'longTerm', endOfExtendedUpdates: '2026-10-13' }],
    ['2012', '2023-10-10', { build: '6.2.9200', channel: 'longTerm', endOfExtendedUpdates: '2026-10-13' }],
    ['2008 R2 SP1', '2020-01-14', { build: '6.1.7601', channel: 'longTerm', endOfExtendedUpdates: '2023-01-10' }],
    ['2008 SP2', '2020-01-14', { build: '6.0.6003', channel: 'longTerm', endOfExtendedUpdates: '2023-01-10' }],
    ['2003 SP2', '2015-07-14', { build: '5.2.3790', channel: 'longTerm' }],
    ['2003 SP1', '2009-04-14', { build: '5.2.3790', channel: 'longTerm' }],
    ['2003 RTM', '2007-04-10', { build: '5.2.3790', channel: 'longTerm' }],
    ['2000', '2010-07-13', { build: '5.0.2195', channel: 'longTerm' }],
  ],
)
