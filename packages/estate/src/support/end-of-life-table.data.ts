import { frozen } from '@imt/core'
import { androidReleases } from './end-of-life-table/android.data.js'
import { iosReleases, ipadOsReleases, macOsReleases } from './end-of-life-table/apple.data.js'
import { ciscoIosXeReleases } from './end-of-life-table/cisco.data.js'
import { debianReleases, redHatReleases } from './end-of-life-table/linux.data.js'
import { centOsReleases, rebuildReleases, suseReleases } from './end-of-life-table/linux-rebuilds.data.js'
import { officeReleases } from './end-of-life-table/office.data.js'
import { esxiReleases, exchangeServerReleases, sqlServerReleases } from './end-of-life-table/servers.data.js'
import { ubuntuReleases } from './end-of-life-table/ubuntu.data.js'
import { windowsServerReleases } from './end-of-life-table/windows-server.data.js'
import { windowsReleases } from './end-of-life-table/windows.data.js'
import type { EndOfLifeTable } from './end-of-life.js'

/**
 * Support dates of Windows, Windows Server, Office, macOS, iOS, iPadOS, Android, Ubuntu, Red Hat Enterprise Linux,
 * Debian, CentOS, Rocky Linux, AlmaLinux, Oracle Linux, SUSE Linux Enterprise Server, VMware ESXi, SQL Server,
 * Exchange Server and Cisco IOS XE: a table to begin with, not a service. Replace it by a newer one, which
 * `readEndOfLife` makes of the JSON of endoflife.date. `source` and `read` are those of Windows and Windows Server;
 * each other row names its own. The dates were read in stored copies, not on the makers' pages: hence `verified:
 * false`. Apple and Google announce no ends: their rows are `observed`.
 *
 * @see endoflife.date, https://endoflife.date/
 * @see Microsoft product lifecycle, https://learn.microsoft.com/lifecycle/products/
 */
export const endOfLifeTable: EndOfLifeTable = /* @__PURE__ */ frozen({
  source: 'endoflife.date, Microsoft Windows and Windows Server',
  url: 'https://endoflife.date/windows',
  read: '2026-08-22',
  verified: false,
  releases: [
    ...windowsReleases,
    ...windowsServerReleases,
    ...officeReleases,
    ...macOsReleases,
    ...iosReleases,
    ...ipadOsReleases,
    ...androidReleases,
    ...ubuntuReleases,
    ...redHatReleases,
    ...debianReleases,
    ...centOsReleases,
    ...rebuildReleases,
    ...suseReleases,
    ...esxiReleases,
    ...sqlServerReleases,
    ...exchangeServerReleases,
    ...ciscoIosXeReleases,
  ],
})
