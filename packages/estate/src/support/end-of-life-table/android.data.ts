import { frozen } from '@imt/core'
import { family } from './family.js'
import type { ReleaseSource, SupportedRelease } from '../end-of-life.js'

const copy: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, Android OS (products/android.md at 02ce42c2)',
  url: 'https://endoflife.date/android',
  read: '2026-04-29',
})
const call: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, Android OS (API version 0, after 16 June 2026)',
  url: 'https://endoflife.date/api/android.json',
  read: '2026-06-16',
})

/**
 * Releases of Android. Google announces no end: a release counts as ended when the monthly security bulletins no longer
 * list it. The maker of a phone may stop years before, or patch longer.
 */
export const androidReleases: readonly SupportedRelease[] = /* @__PURE__ */ family(
  { product: 'Android', source: copy, observed: true },
  [
    ['17', null, { ended: false, names: ['Cinnamon Bun'], source: call }],
    ['16', null, { ended: false, names: ['Baklava'], source: call }],
    ['15', null, { ended: false, names: ['Vanilla Ice Cream'], source: call }],
    ['14', null, { ended: false, names: ['Upside Down Cake'], source: call }],
    ['13', '2026-03-02', { names: ['Tiramisu'] }],
    ['12.1', '2025-03-03', { names: ['Snow Cone v2', '12L'] }],
    ['12', '2025-03-03', { names: ['Snow Cone'] }],
    ['11', '2024-02-05', { names: ['Red Velvet Cake'] }],
    ['10', '2023-03-06', { names: ['Queen Cake'] }],
    ['9', '2022-01-01', { names: ['Pie'] }],
    ['8.1', '2021-01-10', { names: ['Oreo'] }],
    ['8.0', '2021-01-01', { names: ['Oreo'] }],
    ['7.1', '2019-10-01', { names: ['Nougat'] }],
    ['7.0', '2019-10-01', { names: ['Nougat'] }],
    ['6.0', '2018-08-01', { names: ['Marshmallow'] }],
    ['5.1', '2018-03-01', { names: ['Lollipop'] }],
    ['5.0', '2018-03-01', { names: ['Lollipop'] }],
    ['4.4w', '2017-10-01', { names: ['KitKatW'] }],
    ['4.4', '2017-10-01', { names: ['KitKat'] }],
    ['4.3', null, { ended: true, names: ['Jelly Bean'] }],
    ['4.2', null, { ended: true, names: ['Jelly Bean'] }],
    ['4.1', null, { ended: true, names: ['Jelly Bean'] }],
    ['4.0', null, { ended: true, names: ['Ice Cream Sandwich'] }],
    ['3.2', null, { ended: true, names: ['Honeycomb'] }],
    ['3.1', null, { ended: true, names: ['Honeycomb'] }],
    ['3.0', null, { ended: true, names: ['Honeycomb'] }],
    ['2.3', null, { ended: true, names: ['Gingerbread'] }],
    ['2.2', null, { ended: true, names: ['Froyo'] }],
    ['2.1', null, { ended: true, names: ['Eclair'] }],
    ['2.0', null, { ended: true, names: ['Eclair'] }],
    ['1.6', null, { ended: true, names: ['Donut'] }],
    ['1.5', null, { ended: true, names: ['Cupcake'] }],
    ['1.1', null, { ended: true, names: ['Petit Four'] }],
    ['1.0', null, { ended: true }],
  ],
)
