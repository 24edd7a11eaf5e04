import { frozen } from '@imt/core'
import { family } from './family.js'
import type { ReleaseSource, SupportedRelease } from '../end-of-life.js'

const redHatCopy: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, Red Hat Enterprise Linux (products/rhel.md at 06362a04)',
  url: 'https://endoflife.date/rhel',
  read: '2025-04-05',
})
const redHatData: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, release data taken from Red Hat (releases/rhel.json at 03c5d0d4)',
  url: 'https://github.com/endoflife-date/release-data/blob/main/releases/rhel.json',
  read: '2025-05-20',
})

/** Releases of Red Hat Enterprise Linux. Paid: Extended Life Cycle Support, of the last minor release only. */
export const redHatReleases: readonly SupportedRelease[] = /* @__PURE__ */ family(
  { product: 'Red Hat Enterprise Linux', source: redHatCopy },
  [
    ['10', '2035-05-31', { endOfExtendedUpdates: '2038-05-31', source: redHatData }],
    ['9', '2032-05-31', { endOfExtendedUpdates: '2035-05-31' }],
    ['8', '2029-05-31', { endOfExtendedUpdates: '2032-05-31' }],
    ['7', '2024-06-30', { endOfExtendedUpdates: '2028-06-30' }],
    ['6', '2020-11-30', { endOfExtendedUpdates: '2024-06-30' }],
    ['5', '2017-03-31', { endOfExtendedUpdates: '2020-11-30' }],
    ['4', '2012-02-29', { endOfExtendedUpdates: '2017-03-31' }],
  ],
)

const debianCopy: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, Debian (products/debian.md at 007fc5ab)',
  url: 'https://endoflife.date/debian',
  read: '2025-05-17',
})
const debianCall: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, Debian (API version 1 of 21 August 2026, at second hand)',
  url: 'https://endoflife.date/api/v1/products/debian',
  read: '2026-08-21',
})

/**
 * Releases of Debian. The date is the end of Debian LTS, which gives free updates after the security team has stopped:
 * on the common architectures, and not for every package. The team's own ends come about two years before: of 13 on 9
 * August 2028, of 12 in June or July 2026, of 11 on 14 August 2024. Paid updates after LTS are sold by others.
 */
export const debianReleases: readonly SupportedRelease[] = /* @__PURE__ */ family(
  { product: 'Debian', source: debianCopy },
  [
    ['13', '2030-06-30', { names: ['Trixie'], source: debianCall }],
    ['12', '2028-06-30', { names: ['Bookworm'], source: debianCall }],
    ['11', '2026-08-31', { names: ['Bullseye'] }],
    ['10', '2024-06-30', { names: ['Buster'] }],
    ['9', '2022-07-01', { names: ['Stretch'] }],
    ['8', '2020-06-30', { names: ['Jessie'] }],
    ['7', '2018-05-31', { names: ['Wheezy'] }],
    ['6', '2016-02-29', { names: ['Squeeze'] }],
    ['5', '2012-02-06', { names: ['Lenny'] }],
    ['4', '2010-02-15', { names: ['Etch'] }],
    ['3.1', '2008-03-31', { names: ['Sarge'] }],
    ['3.0', '2006-06-30', { names: ['Woody'] }],
    ['2.2', '2003-06-30', { names: ['Potato'] }],
    ['2.1', '2000-10-30', { names: ['Slink'] }],
    ['2.0', '1999-02-15', { names: ['Hamm'] }],
    ['1.3', '1998-12-08', { names: ['Bo'] }],
    ['1.2', '1997-10-23', { names: ['Rex'] }],
    ['1.1', '1996-12-12', { names: ['Buzz'] }],
  ],
)
