import { frozen } from '../parameter/frozen.js'
import type { Citation } from '../report/citation.js'
import type { IsoDate } from '../date/iso-date.js'
import { read } from './uk-bank-holidays.data.js'

/** What the two letters in the packed years stand for. */
export const names: { readonly [code: string]: string } = /* @__PURE__ */ frozen({
  ny: "New Year's Day",
  '2j': '2nd January',
  sp: "St Patrick's Day",
  gf: 'Good Friday',
  em: 'Easter Monday',
  my: 'Early May bank holiday',
  sb: 'Spring bank holiday',
  bb: 'Battle of the Boyne',
  su: 'Summer bank holiday',
  sa: "St Andrew's Day",
  xm: 'Christmas Day',
  bx: 'Boxing Day',
  rw: 'Royal wedding (2011)',
  dj: "Queen's Diamond Jubilee",
  pj: 'Platinum Jubilee bank holiday',
  sf: 'State Funeral of Queen Elizabeth II',
  co: 'Coronation of King Charles III',
  wc: 'World Cup bank holiday (Scotland)',
})

/** Holidays of one year only, by their letters: each rests on a proclamation of its own. */
export const oneOffs: readonly string[] = /* @__PURE__ */ frozen(['rw', 'dj', 'pj', 'sf', 'co', 'wc'])

/**
 * The day on which GOV.UK's file first had a holiday, where a clock may have been running: England and Wales first
 * where they differ.
 */
export const firstListed: { readonly [day: IsoDate]: IsoDate } = /* @__PURE__ */ frozen({
  '2020-05-08': '2019-06-10',
  '2022-06-02': '2020-11-12',
  '2022-06-03': '2020-11-12',
  '2022-09-19': '2022-09-09',
  '2023-05-08': '2022-11-10',
  '2026-06-15': '2026-02-25',
})

const govUk: Citation = /* @__PURE__ */ frozen({
  title: 'GOV.UK bank holidays, data file in its published history',
  url: 'https://github.com/alphagov/frontend/blob/main/lib/data/bank-holidays.json',
  read,
  verified: true,
})
const alaveteli: Citation = /* @__PURE__ */ frozen({
  title: 'Alaveteli holiday fixture (days of the whole United Kingdom); the division is inferred by rule',
  url: 'https://github.com/mysociety/alaveteli/blob/develop/spec/fixtures/holidays.yml',
  read,
  verified: false,
})
const rule: Citation = /* @__PURE__ */ frozen({
  title: 'Worked out by the rules of the Act and of GOV.UK; not matched to a list published at the time',
  provision: 'Banking and Financial Dealings Act 1971 s.1 and Sch. 1',
  url: 'https://www.legislation.gov.uk/ukpga/1971/80/schedule/1',
  read,
  verified: false,
})

/** Sources that hold for one day in place of the run of years. */
const ofOneDay: { readonly [day: IsoDate]: Citation } = /* @__PURE__ */ frozen({
  '2005-01-04': {
    title: 'M. Somerville, Bad bank holidays (the proclamation for Scotland of 2004)',
    url: 'https://dracos.co.uk/wrote/bad-bank-holidays',
    read,
    verified: true,
  },
  '2020-05-08': {
    title: 'The Gazette, notice 3326938',
    url: 'https://www.thegazette.co.uk/notice/3326938',
    read,
    verified: true,
  },
  '2026-06-15': {
    title: 'World Cup bank holiday confirmed: Royal Proclamation for Scotland',
    provision: 'Banking and Financial Dealings Act 1971 s.1(3)',
    url: 'https://www.wired-gov.net/wg/news.nsf/articles/world+cup+bank+holiday+confirmed+05022026150500?open',
    read,
    verified: true,
  },
})

/** Where a row of the packed years comes from, and whether it was matched to a published list. */
export const sourceOf = (date: IsoDate): Citation =>
  ofOneDay[date] ?? (date >= '2011-01-01' ? govUk : date >= '2007-11-30' ? alaveteli : rule)
