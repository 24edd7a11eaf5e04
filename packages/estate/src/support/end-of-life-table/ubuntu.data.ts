import { frozen } from '@imt/core'
import { family } from './family.js'
import type { ReleaseSource, SupportedRelease } from '../end-of-life.js'

const copy: ReleaseSource = /* @__PURE__ */ frozen({
  title: 'endoflife.date, Ubuntu (products/ubuntu.md at 021ca13a)',
  url: 'https://endoflife.date/ubuntu',
  read: '2026-04-23',
})

/**
 * Releases of Ubuntu. Paid: Expanded Security Maintenance, which comes with Ubuntu Pro. That of 24.04 is out of line
 * with the other rows (twelve years, not ten) and stands as in the copy.
 */
export const ubuntuReleases: readonly SupportedRelease[] = /* @__PURE__ */ family({ product: 'Ubuntu', source: copy }, [
  ['26.04', '2031-04-30', { names: ['Resolute Raccoon'], endOfExtendedUpdates: '2036-04-30' }],
  ['25.10', '2026-07-01', { names: ['Questing Quokka'] }],
  ['25.04', '2026-01-17', { names: ['Plucky Puffin'] }],
  ['24.10', '2025-07-10', { names: ['Oracular Oriole'] }],
  ['24.04', '2029-05-31', { names: ['Noble Numbat'], endOfExtendedUpdates: '2036-05-31' }],
  ['23.10', '2024-07-12', { names: ['Mantic Minotaur'] }],
  ['23.04', '2024-01-20', { names: ['Lunar Lobster'] }],
  ['22.10', '2023-07-20', { names: ['Kinetic Kudu'] }],
  ['22.04', '2027-04-01', { names: ['Jammy Jellyfish'], endOfExtendedUpdates: '2032-04-09' }],
  ['21.10', '2022-07-14', { names: ['Impish Indri'] }],
  ['21.04', '2022-01-20', { names: ['Hirsute Hippo'] }],
  ['20.10', '2021-07-22', { names: ['Groovy Gorilla'] }],
  ['20.04', '2025-05-31', { names: ['Focal Fossa'], endOfExtendedUpdates: '2030-04-02' }],
  ['19.10', '2020-07-06', { names: ['Eoan Ermine'] }],
  ['19.04', '2020-01-23', { names: ['Disco Dingo'] }],
  ['18.10', '2019-07-18', { names: ['Cosmic Cuttlefish'] }],
  ['18.04', '2023-05-31', { names: ['Bionic Beaver'], endOfExtendedUpdates: '2028-04-01' }],
  ['17.10', '2018-07-19', { names: ['Artful Aardvark'] }],
  ['17.04', '2018-01-13', { names: ['Zesty Zapus'] }],
  ['16.10', '2017-07-20', { names: ['Yakkety Yak'] }],
  ['16.04', '2021-04-02', { names: ['Xenial Xerus'], endOfExtendedUpdates: '2026-04-02' }],
  ['15.10', '2016-07-28', { names: ['Wily Werewolf'] }],
  ['15.04', '2016-02-04', { names: ['Vivid Vervet'] }],
  ['14.10', '2015-07-23', { names: ['Utopic Unicorn'] }],
  ['14.04', '2019-04-02', { names: ['Trusty Tahr'], endOfExtendedUpdates: '2024-04-02' }],
  ['13.10', '2014-07-17', { names: ['Saucy Salamander'] }],
  ['13.04', '2014-01-27', { names: ['Raring Ringtail'] }],
  ['12.10', '2014-05-16', { names: ['Quantal Quetzal'] }],
  ['12.04', '2017-04-28', { names: ['Precise Pangolin'], endOfExtendedUpdates: '2019-04-26' }],
  ['11.10', '2013-05-09', { names: ['Oneiric Ocelot'] }],
  ['11.04', '2012-10-28', { names: ['Natty Narwhal'] }],
  ['10.10', '2012-04-10', { names: ['Maverick Meerkat'] }],
  ['10.04', '2013-05-09', { names: ['Lucid Lynx'] }],
  ['9.10', '2011-04-30', { names: ['Karmic Koala'] }],
  ['9.04', '2010-10-23', { names: ['Jaunty Jackalope'] }],
  ['8.10', '2010-04-30', { names: ['Intrepid Ibex'] }],
  ['8.04', '2013-05-09', { names: ['Hardy Heron'] }],
  ['7.10', '2009-04-18', { names: ['Gutsy Gibbon'] }],
  ['7.04', '2008-10-19', { names: ['Feisty Fawn'] }],
  ['6.10', '2008-04-26', { names: ['Edgy Eft'] }],
  ['6.06', '2011-06-01', { names: ['Dapper Drake'] }],
  ['5.10', '2007-04-13', { names: ['Breezy Badger'] }],
  ['5.04', '2006-10-31', { names: ['Hoary Hedgehog'] }],
  ['4.10', '2006-04-30', { names: ['Warty Warthog'] }],
])
