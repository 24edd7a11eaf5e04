import type { Citation, IsoDate } from '@imt/core'

/** A reference to procurement law or practice that was right up to a day. */
export interface SupersededReference {
  readonly name: string
  readonly words: RegExp
  /** The last day on which the reference was current. */
  readonly validTo: IsoDate
  /** What took its place, in a sentence. */
  readonly now: string
  readonly citation: Citation
}

/** References that publications still carry, each with the day it was overtaken. */
export const supersededReferences: readonly SupersededReference[] = [
  {
    name: 'advertising in the Official Journal (OJEU)',
    words: /\bOJEU\b|\bOfficial Journal of the European\b/i,
    validTo: '2020-12-31',
    now: 'From 23:00 on 31 December 2020, notices for new procurements in the United Kingdom go to the Find a Tender service',
    citation: {
      title: 'The Public Procurement (Amendment etc.) (EU Exit) Regulations 2020 (SI 2020/1319)',
      url: 'https://www.legislation.gov.uk/uksi/2020/1319/contents/made',
      read: '2026-11-23',
      verified: false,
    },
  },
]
