import { frozen } from '@imt/core'
import { family } from './family.js'
import type { ReleaseSource, SupportedRelease } from '../end-of-life.js'

// Apple announces no end of any release. It usually mends the newest releases (of macOS the newest three), and now and
// then an older one long after: each date below is when updates were seen to have stopped, mostly the day on which a
// newer release came. All rows say so: `observed`.

const macOsCopy: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, Apple macOS (products/macos.md at 0118c303)',
  url: 'https://endoflife.date/macos',
  read: '2026-03-04',
})
const autumn: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, pull request 11014: macOS 14 ended with the release of macOS 27',
  url: 'https://github.com/endoflife-date/endoflife.date/pull/11014',
  read: '2026-09-16',
})

/** Releases of macOS. */
export const macOsReleases: readonly SupportedRelease[] = /* @__PURE__ */ family(
  { product: 'macOS', source: macOsCopy, observed: true },
  [
    ['27', null, { ended: false, names: ['Golden Gate'], source: autumn }],
    ['26', null, { ended: false, names: ['Tahoe'] }],
    ['15', null, { ended: false, names: ['Sequoia'] }],
    ['14', '2026-09-14', { names: ['Sonoma'], source: autumn }],
    ['13', '2025-09-15', { names: ['Ventura'] }],
    ['12', '2024-09-16', { names: ['Monterey'] }],
    ['11', '2023-09-26', { names: ['Big Sur'] }],
    ['10.15', '2022-09-12', { names: ['Catalina'] }],
    ['10.14', '2021-10-25', { names: ['Mojave'] }],
    ['10.13', '2020-12-01', { names: ['High Sierra'] }],
    ['10.12', '2019-10-01', { names: ['Sierra'] }],
    ['10.11', '2018-12-01', { names: ['El Capitan'] }],
    ['10.10', '2017-08-01', { names: ['Yosemite'] }],
    ['10.9', '2016-12-01', { names: ['Mavericks'] }],
    ['10.8', '2015-08-13', { names: ['Mountain Lion'] }],
    ['10.7', '2012-10-04', { names: ['Lion'] }],
    ['10.6', '2011-07-25', { names: ['Snow Leopard'] }],
    ['10.5', '2009-08-13', { names: ['Leopard'] }],
    ['10.4', '2007-11-14', { names: ['Tiger'] }],
    ['10.3', '2005-04-15', { names: ['Panther'] }],
    ['10.2', '2003-10-03', { names: ['Jaguar'] }],
    ['10.1', '2002-06-06', { names: ['Puma'] }],
    ['10.0', '2001-06-22', { names: ['Cheetah'] }],
  ],
)

const iosCopy: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, Apple iOS (products/ios.md at a1554683)',
  url: 'https://endoflife.date/ios',
  read: '2025-02-10',
})
const iosCall: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, Apple iOS (API version 1, generated on 29 September 2026)',
  url: 'https://endoflife.date/api/v1/products/ios',
  read: '2026-09-29',
})

/**
 * Releases of iOS. The ends of 15 and 16 are the first that were given: later copies put them into 2025, since Apple
 * mended both once more.
 */
export const iosReleases: readonly SupportedRelease[] = /* @__PURE__ */ family(
  { product: 'iOS', source: iosCopy, observed: true },
  [
    ['27', null, { ended: false, source: iosCall }],
    ['26', null, { ended: false, source: iosCall }],
    ['18', null, { ended: false, source: iosCall }],
    ['17', '2024-11-19'],
    ['16', '2024-08-07'],
    ['15', '2024-09-16'],
    ['14', '2021-10-01'],
    ['13', '2020-09-16'],
    ['12', '2023-01-23'],
    ['11', '2018-10-08'],
    ['10', '2017-09-26'],
    ['9', '2016-09-13'],
    ['8', '2015-09-30'],
    ['7', '2014-10-20'],
    ['6', '2013-09-26'],
    ['5', '2012-11-01'],
  ],
)

const ipadOsCopy: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, Apple iPadOS (products/ipados.md at 00967ed7)',
  url: 'https://endoflife.date/ipados',
  read: '2026-03-10',
})

/** Releases of iPadOS. Before 13 an iPad ran iOS; the copy lists 12 here too. */
export const ipadOsReleases: readonly SupportedRelease[] = /* @__PURE__ */ family(
  { product: 'iPadOS', source: ipadOsCopy, observed: true },
  [
    ['26', null, { ended: false }],
    ['18', null, { ended: false }],
    ['17', '2025-09-15'],
    ['16', '2025-03-31'],
    ['15', '2025-03-31'],
    ['14', '2021-10-01'],
    ['13', '2020-09-16'],
    ['12', '2019-09-24'],
  ],
)
