import { frozen } from '@imt/core'
import { family } from './family.js'
import type { ReleaseSource, SupportedRelease } from '../end-of-life.js'

const esxiCopy: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, VMware ESXi (products/vmware-esxi.md at ddbcb193)',
  url: 'https://endoflife.date/esxi',
  read: '2024-12-12',
})
const esxNine: ReleaseSource = /* @__PURE__ */ frozen({
  title:
    'endoflife.date, pull requests 8281 and 10464: releases 9.0 and 9.1, whose ends Broadcom shows to customers only',
  url: 'https://github.com/endoflife-date/endoflife.date/pull/8281',
  read: '2026-07-13',
})

/** Releases of VMware ESXi: the end of general support. Technical guidance after it brings no security updates. */
export const esxiReleases: readonly SupportedRelease[] = /* @__PURE__ */ family(
  { product: 'VMware ESXi', source: esxiCopy },
  [
    ['9.1', null, { names: ['ESX 9.1'], source: esxNine }],
    ['9.0', null, { names: ['ESX 9.0'], source: esxNine }],
    ['8.0', '2027-10-11'],
    ['7.0', '2025-10-02'],
    ['6.7', '2022-10-15'],
    ['6.5', '2022-10-15'],
    ['6.0', '2020-03-12'],
    ['5.5', '2018-09-19'],
    ['5.1', '2016-08-24'],
    ['5.0', '2016-08-24'],
  ],
)

const sqlServerCopy: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, Microsoft SQL Server (products/mssqlserver.md at 00584d1c)',
  url: 'https://endoflife.date/mssqlserver',
  read: '2026-03-12',
})

/**
 * Releases of SQL Server. One that got service packs is supported in the last of them only, and each has its own row: a
 * name without a service pack fits them all. `build` is the number before the second point, which all of them share.
 */
export const sqlServerReleases: readonly SupportedRelease[] = /* @__PURE__ */ family(
  { product: 'SQL Server', source: sqlServerCopy },
  [
    ['2025', '2036-01-06', { build: '17.0' }],
    ['2022', '2033-01-11', { build: '16.0' }],
    ['2019', '2030-01-08', { build: '15.0' }],
    ['2017', '2027-10-12', { build: '14.0' }],
    ['2016 SP3', '2026-07-14', { build: '13.0', endOfExtendedUpdates: '2029-07-17' }],
    ['2016 SP2', '2022-10-11', { build: '13.0' }],
    ['2016 SP1', '2019-07-09', { build: '13.0' }],
    ['2016 RTM', '2018-01-09', { build: '13.0' }],
    ['2014 SP3', '2024-07-09', { build: '12.0', endOfExtendedUpdates: '2027-07-12' }],
    ['2014 SP2', '2020-01-14', { build: '12.0' }],
    ['2014 SP1', '2017-10-10', { build: '12.0' }],
    ['2014 RTM', '2016-07-12', { build: '12.0' }],
    ['2012 SP4', '2022-07-12', { build: '11.0', endOfExtendedUpdates: '2025-07-08' }],
    ['2012 SP3', '2018-10-09', { build: '11.0' }],
    ['2012 SP2', '2017-01-10', { build: '11.0' }],
    ['2012 SP1', '2015-07-14', { build: '11.0' }],
    ['2012 RTM', '2014-01-14', { build: '11.0' }],
    ['2008 R2 SP3', '2019-07-09', { build: '10.50', endOfExtendedUpdates: '2022-07-12' }],
    ['2008 R2 SP2', '2015-10-13', { build: '10.50' }],
    ['2008 R2 SP1', '2013-10-08', { build: '10.50' }],
    ['2008 R2 RTM', '2012-07-10', { build: '10.50' }],
    ['2008 SP4', '2019-07-09', { build: '10.0', endOfExtendedUpdates: '2022-07-12' }],
    ['2008 SP3', '2015-10-13', { build: '10.0' }],
    ['2008 SP2', '2012-10-09', { build: '10.0' }],
    ['2008 SP1', '2011-10-11', { build: '10.0' }],
    ['2008 RTM', '2010-04-13', { build: '10.0' }],
    ['2005 SP4', '2016-04-12', { build: '9.0' }],
    ['2005 SP3', '2012-01-10', { build: '9.0' }],
    ['2005 SP2', '2010-01-12', { build: '9.0' }],
    ['2005 SP1', '2008-04-08', { build: '9.0' }],
    ['2005 RTM', '2007-07-10', { build: '9.0' }],
    ['2000 SP4', '2013-04-09', { build: '8.0' }],
    ['7.0 SP4', '2011-01-11', { build: '7.0' }],
    ['6.5 SP5a', '2002-01-01', { build: '6.50' }],
    ['6.0 SP3', '1999-03-31', { build: '6.0' }],
  ],
)

const exchangeCopy: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, Microsoft Exchange (products/msexchange.md at 027b2fdf)',
  url: 'https://endoflife.date/msexchange',
  read: '2025-05-29',
})
const exchangeNow: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, pull request 7808: Exchange Server Subscription Edition',
  url: 'https://github.com/endoflife-date/endoflife.date/pull/7808',
  read: '2025-07-03',
})

/**
 * Releases of Exchange Server. Subscription Edition is kept up to date and has no end; it has the numbers of 2019 but
 * for the third. Paid updates of 2019 and 2016 were sold from October 2025 to October 2026: no copy gives the last day.
 */
export const exchangeServerReleases: readonly SupportedRelease[] = /* @__PURE__ */ family(
  { product: 'Exchange Server', source: exchangeCopy },
  [
    [
      'SE',
      null,
      { ended: false, build: '15.2.2562', names: ['Subscription Edition', 'Subscription'], source: exchangeNow },
    ],
    ['2019', '2025-10-14', { build: '15.2', endOfExtendedUpdates: null }],
    ['2016', '2025-10-14', { build: '15.1', endOfExtendedUpdates: null }],
    ['2013', '2023-04-11', { build: '15.0' }],
    ['2010', '2020-10-13', { build: '14.3' }],
    ['2007', '2017-04-11', { build: '8.3' }],
    ['2003', '2014-04-08', { build: '6.5' }],
    ['2000', '2011-01-11', { build: '6.0' }],
    ['5.5', '2006-01-10', { build: '5.5' }],
    ['5.0', '2006-01-10', { build: '5.0' }],
    ['4.0', null, { ended: true, build: '4.0' }],
  ],
)
