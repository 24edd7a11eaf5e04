import { frozen } from '@imt/core'
import { family } from './family.js'
import type { ReleaseSource, SupportedRelease } from '../end-of-life.js'

const copy: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, Microsoft Office (products/office.md at 01070486)',
  url: 'https://endoflife.date/office',
  // The latest day in the copy. 2021, 2019 and 2016 agree with a70eca33 of 22 August 2026.
  read: '2024-10-01',
})

/**
 * Releases of Office. Microsoft 365 is kept up to date and has no end. The copy has no LTSC 2021: that it ends with
 * Office 2021 is from general knowledge.
 */
export const officeReleases: readonly SupportedRelease[] = /* @__PURE__ */ family({ product: 'Office', source: copy }, [
  ['365', null, { ended: false, names: ['Microsoft 365', 'Microsoft 365 Apps'] }],
  ['2024', '2029-10-09'],
  ['LTSC 2024', '2029-10-09'],
  ['2021', '2026-10-13'],
  ['LTSC 2021', '2026-10-13'],
  ['2019 for Mac', '2023-10-10'],
  ['2019', '2025-10-14'],
  ['2016 for Mac', '2020-10-13'],
  ['2016', '2025-10-14'],
  ['2013', '2023-04-11'],
  ['2011 for Mac', '2017-10-10'],
  ['2010', '2020-10-13'],
  ['2008 for Mac', '2013-04-09'],
  ['2007', '2017-10-10'],
  ['2004 for Mac', '2012-01-10'],
  ['2003', '2014-04-08'],
  ['XP', '2011-07-12'],
])
