import { frozen } from '@imt/core'
import { family } from './family.js'
import type { ReleaseSource, SupportedRelease } from '../end-of-life.js'

const copyOf = (name: string, page: string, commit: string, read: ReleaseSource['read']): ReleaseSource =>
  frozen({
    title: `endoflife.date, ${name} (products/${page}.md at ${commit})`,
    url: `https://endoflife.date/${page}`,
    read,
  })

/** Releases of CentOS Linux, which is no more, and of CentOS Stream, which ends with the full support of Red Hat's. */
export const centOsReleases: readonly SupportedRelease[] = /* @__PURE__ */ frozen([
  .../* @__PURE__ */ family(
    { product: 'CentOS Linux', source: /* @__PURE__ */ copyOf('CentOS', 'centos', '0776bd7c', '2023-12-08') },
    [
      ['8', '2021-12-31'],
      ['7', '2024-06-30'],
      ['6', '2020-11-30'],
      ['5', '2017-03-31'],
    ],
  ),
  .../* @__PURE__ */ family(
    {
      product: 'CentOS Stream',
      source: /* @__PURE__ */ copyOf('CentOS Stream', 'centos-stream', '08aea8f6', '2024-12-12'),
    },
    [
      ['10', '2030-01-01'],
      ['9', '2027-05-31'],
      ['8', '2024-05-31'],
    ],
  ),
])

/**
 * Other systems that are built from the sources of Red Hat Enterprise Linux. Only their newest minor release is mended.
 */
export const rebuildReleases: readonly SupportedRelease[] = /* @__PURE__ */ frozen([
  .../* @__PURE__ */ family(
    { product: 'Rocky Linux', source: /* @__PURE__ */ copyOf('Rocky Linux', 'rocky-linux', '11ec7295', '2025-06-04') },
    [
      ['9', '2032-05-31'],
      ['8', '2029-05-31'],
    ],
  ),
  .../* @__PURE__ */ family(
    { product: 'AlmaLinux', source: /* @__PURE__ */ copyOf('AlmaLinux OS', 'almalinux', '0f7d558f', '2025-05-27') },
    [
      ['10', '2035-05-31'],
      ['9', '2032-05-31'],
      ['8', '2029-03-01'],
    ],
  ),
  .../* @__PURE__ */ family(
    {
      product: 'Oracle Linux',
      source: /* @__PURE__ */ copyOf('Oracle Linux', 'oracle-linux', '066c6241', '2023-11-21'),
    },
    [
      ['9', '2032-06-30', { endOfExtendedUpdates: '2034-06-30' }],
      ['8', '2029-07-01', { endOfExtendedUpdates: '2031-07-01' }],
      ['7', '2024-12-01', { endOfExtendedUpdates: '2026-06-01' }],
      ['6', '2021-03-01', { endOfExtendedUpdates: '2024-12-01' }],
    ],
  ),
])

/** Service packs of SUSE Linux Enterprise Server, as numbers. Paid: Long Term Service Pack Support. */
export const suseReleases: readonly SupportedRelease[] = /* @__PURE__ */ family(
  {
    product: 'SUSE Linux Enterprise Server',
    source: /* @__PURE__ */ copyOf('SUSE Linux Enterprise Server', 'sles', '01af712d', '2024-06-26'),
  },
  [
    ['15.6', null, { ended: false }],
    ['15.5', '2024-12-31', { endOfExtendedUpdates: '2027-12-31' }],
    ['15.4', '2023-12-31', { endOfExtendedUpdates: '2026-12-31' }],
    ['15.3', '2022-12-31', { endOfExtendedUpdates: '2025-12-31' }],
    ['15.2', '2021-12-31', { endOfExtendedUpdates: '2024-12-31' }],
    ['15.1', '2021-01-31', { endOfExtendedUpdates: '2024-01-31' }],
    ['12.5', '2024-10-31', { endOfExtendedUpdates: '2027-10-31' }],
    ['12.4', '2020-06-30', { endOfExtendedUpdates: '2023-06-30' }],
    ['12.3', '2019-06-30', { endOfExtendedUpdates: '2022-06-30' }],
    ['12.2', '2018-03-31', { endOfExtendedUpdates: '2021-03-31' }],
    ['12.1', '2017-05-31', { endOfExtendedUpdates: '2020-05-31' }],
    ['11.4', '2019-03-31', { endOfExtendedUpdates: '2022-03-31' }],
    ['11.3', '2016-01-31', { endOfExtendedUpdates: '2019-01-30' }],
    ['11.2', '2014-01-31', { endOfExtendedUpdates: '2017-01-30' }],
    ['11.1', '2012-08-31', { endOfExtendedUpdates: '2015-08-30' }],
  ],
)
