import { frozen } from '@imt/core'
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
export const supersededReferences: readonly SupersededReference[] = /* @__PURE__ */ frozen([
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
  {
    name: 'the Public Contracts Regulations 2006',
    words: /\bPublic Contracts Regulations 2006\b|\bPCR 2006\b|\bSI 2006\/5\b/i,
    validTo: '2015-02-25',
    now: 'Procurements that began from 26 February 2015 are under the Public Contracts Regulations 2015, and from 24 February 2025 under the Procurement Act 2023',
    citation: {
      title: 'Public Contracts Regulations 2015 (SI 2015/102)',
      provision: 'regs 1 and 118',
      url: 'https://www.legislation.gov.uk/uksi/2015/102/regulation/118',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    name: 'the Public Contracts Regulations 2015',
    words: /\bPublic Contracts Regulations 2015\b|\bPCR ?2015\b|\bSI 2015\/102\b/i,
    validTo: '2025-02-23',
    now: 'Procurements that began from 24 February 2025 are under the Procurement Act 2023; earlier ones, with their call-offs and changes, stay under the regulations',
    citation: {
      title: 'SI 2024/716 (commencement of the Procurement Act 2023)',
      provision: 'reg. 5',
      url: 'https://www.legislation.gov.uk/uksi/2024/716/regulation/5',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    name: 'advertising on Contracts Finder',
    words: /\bContracts Finder\b/i,
    validTo: '2025-02-23',
    now: 'Procurements that began from 24 February 2025 are advertised on Find a Tender, below the threshold too',
    citation: {
      title: 'Procurement Act 2023',
      provision: 's.87',
      url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/87',
      read: '2026-11-22',
      verified: true,
    },
  },
])
