import { frozen } from '@imt/core'
import { family } from './family.js'
import type { ReleaseSource, SupportedRelease } from '../end-of-life.js'

const copy: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, Cisco IOS XE (products/cisco-ios-xe.md at 0e545d96)',
  url: 'https://endoflife.date/cisco-ios-xe',
  read: '2025-11-08',
})

/**
 * Releases of Cisco IOS XE: the end of security updates. Every third release is supported for four years, the others
 * for one. That of 17.6 is a year earlier than the copy's own rule gives, and stands as in the copy.
 */
export const ciscoIosXeReleases: readonly SupportedRelease[] = /* @__PURE__ */ family(
  { product: 'Cisco IOS XE', source: copy },
  [
    ['17.18', '2029-08-08'],
    ['17.17', '2026-03-31'],
    ['17.16', '2025-12-11'],
    ['17.15', '2028-08-09'],
    ['17.14', '2025-04-13'],
    ['17.13', '2024-11-30'],
    ['17.12', '2027-07-28'],
    ['17.11', '2024-03-28'],
    ['17.10', '2023-11-30'],
    ['17.9', '2026-07-29'],
    ['17.8', '2023-04-11'],
    ['17.7', '2022-11-30'],
    ['17.6', '2024-07-30'],
    ['17.5', '2022-03-31'],
    ['17.4', '2021-11-30'],
    ['17.3', '2024-07-31'],
    ['17.2', '2021-03-30'],
    ['17.1', '2020-11-21'],
    ['16.12', '2023-07-31'],
  ],
)
