import type { Citation } from '@imt/core'
import type { SchemeClass } from './scheme-classes.data.js'

/** A body's publication scheme in which an item was read. */
type Seen = 'ICB' | 'SFH' | 'SHROPSHIRE' | 'IMPERIAL' | 'STEES' | 'NTH'

/** One item that the definition document for health bodies is reported to list. */
export interface SchemeItem {
  readonly id: string
  readonly schemeClass: SchemeClass['number']
  readonly title: string
  /** Bodies whose scheme lists it, read on the day given there. The document itself was not read. */
  readonly seenIn: readonly Citation[]
}

/** An item, and how headings, links and lists of bodies name it. */
export interface KnownItem {
  readonly item: SchemeItem
  readonly terms: RegExp
}

const body = (title: string, url: string): Citation => ({ title, url, read: '2026-11-29', verified: true })

const sources: { readonly [Name in Seen]: Citation } = {
  ICB: body(
    'Bedfordshire, Luton and Milton Keynes Integrated Care Board: publication scheme classes',
    'https://bedfordshirelutonandmiltonkeynes.icb.nhs.uk/foi-publication-scheme/publication-scheme-classes/',
  ),
  SFH: body(
    'Sherwood Forest Hospitals: Freedom of Information Act, access information from a public body',
    'https://www.sfh-tr.nhs.uk/about-us/contact-us/freedom-of-information-act-access-information-from-a-public-body/',
  ),
  SHROPSHIRE: body(
    'Shropshire Community Health: publication scheme',
    'https://www.shropscommunityhealth.nhs.uk/foi-publication-scheme',
  ),
  IMPERIAL: body(
    'Imperial College Healthcare: publication scheme',
    'https://www.imperial.nhs.uk/about-us/who-we-are/freedom-of-information/publication-scheme',
  ),
  STEES: body(
    'South Tees Hospitals: the publication scheme',
    'https://www.southtees.nhs.uk/information/about-the-publication-scheme/',
  ),
  NTH: body('North Tees and Hartlepool: publication scheme', 'https://www.nth.nhs.uk/support/foi/publication-scheme/'),
}

/** Makes an item of the data. */
export const item = (
  schemeClass: SchemeItem['schemeClass'],
  id: string,
  title: string,
  terms: RegExp,
  ...seenIn: readonly Seen[]
): KnownItem => ({ item: { id, schemeClass, title, seenIn: seenIn.map((name) => sources[name]) }, terms })
