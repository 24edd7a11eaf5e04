import { frozen } from '@imt/core'
import type { IsoDate } from '@imt/core'
import type { Regime } from './regime.js'

/** One table of threshold amounts, in whole pounds, as it stood from a day on. */
export interface ThresholdTable {
  /** First day on which a procurement could commence under the table. */
  readonly from: IsoDate
  /** Last such day; `null` while nothing is known to replace it. */
  readonly to: IsoDate | null
  readonly regime: Regime
  /** Whether a value is compared with VAT or without. */
  readonly vat: 'inclusive' | 'exclusive'
  readonly instrument: string
  /** Supplies and services of central government authorities, NHS trusts among them. */
  readonly central: number
  /** Supplies and services of other authorities. */
  readonly subCentral: number
  readonly works: number
  readonly lightTouch: number | null
  readonly concession: number | null
  /** Where the amounts were read, or the law they are recalled from when not verified. */
  readonly source: { readonly title: string; readonly url: string; readonly read?: IsoDate; readonly verified: boolean }
}

/**
 * The threshold amounts since 31 January 2006, oldest first. Pick by the day the procurement commenced.
 * Amounts of 2006 to 2009 were recalled, not read: only their common exchange rate speaks for them.
 */
export const thresholdTables: readonly ThresholdTable[] = /* @__PURE__ */ frozen([
  {
    from: '2006-01-31',
    to: '2007-12-31',
    regime: 'PCR2006',
    vat: 'exclusive',
    instrument: 'SI 2006/5 reg 8; EUR amounts in Directive 2004/18/EC art 7 as amended',
    central: 93738,
    subCentral: 144371,
    works: 3611319,
    lightTouch: null,
    concession: null,
    source: {
      title: 'Public Contracts Regulations 2006 (SI 2006/5) reg 8',
      url: 'https://www.legislation.gov.uk/uksi/2006/5',
      verified: false,
    },
  },
  {
    from: '2008-01-01',
    to: '2009-12-31',
    regime: 'PCR2006',
    vat: 'exclusive',
    instrument: 'SI 2006/5 reg 8; Reg (EC) 1422/2007',
    central: 90319,
    subCentral: 139893,
    works: 3497313,
    lightTouch: null,
    concession: null,
    source: {
      title: 'Public Contracts Regulations 2006 (SI 2006/5) reg 8',
      url: 'https://www.legislation.gov.uk/uksi/2006/5',
      verified: false,
    },
  },
  {
    from: '2010-01-01',
    to: '2011-12-31',
    regime: 'PCR2006',
    vat: 'exclusive',
    instrument: 'SI 2006/5 reg 8; Reg (EC) 1177/2009; OJ C292/01 02/12/09',
    central: 101323,
    subCentral: 156442,
    works: 3927260,
    lightTouch: null,
    concession: null,
    source: {
      title: 'OGC archive page, thresholds from 1 Jan 2010 (net of VAT)',
      url: 'http://webarchive.nationalarchives.gov.uk/20100519153408/http:/www.ogc.gov.uk/procurement_policy_and_application_of_eu_rules_eu_procurement_thresholds_.asp',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    from: '2012-01-01',
    to: '2013-12-31',
    regime: 'PCR2006',
    vat: 'exclusive',
    instrument: 'SI 2006/5 reg 8',
    central: 113057,
    subCentral: 173934,
    works: 4348350,
    lightTouch: null,
    concession: null,
    source: {
      title: 'SOAS page',
      url: 'http://www.soas.ac.uk/purchasing/procedures/euthresholds/',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    from: '2014-01-01',
    to: '2015-02-25',
    regime: 'PCR2006',
    vat: 'exclusive',
    instrument: 'SI 2006/5 reg 8; Reg (EU) 1336/2013; Communication 2013/C 366/01',
    central: 111676,
    subCentral: 172514,
    works: 4322012,
    lightTouch: null,
    concession: null,
    source: {
      title: 'govopps.co.uk table from 1 Jan 2014 (net of VAT)',
      url: 'http://www.govopps.co.uk/ec-thresholds/',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    from: '2015-02-26',
    to: '2015-12-31',
    regime: 'PCR2015',
    vat: 'exclusive',
    instrument: 'SI 2015/102 reg 5 (sterling per OJ)',
    central: 111676,
    subCentral: 172514,
    works: 4322012,
    lightTouch: 625050,
    concession: null,
    source: {
      title: 'Anthony Collins e-briefing 2016 (gives old 2014-15 and new 2016 figures)',
      url: 'https://www.anthonycollins.com/newsroom/ebriefings/new-year-new-public-procurement-thresholds-1/',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    from: '2016-01-01',
    to: '2017-12-31',
    regime: 'PCR2015',
    vat: 'exclusive',
    instrument: 'SI 2015/102 reg 5; PPN 18/15',
    central: 106047,
    subCentral: 164176,
    works: 4104394,
    lightTouch: 589148,
    concession: 4104394,
    source: {
      title: 'Tenders Direct 2016/17 table',
      url: 'https://blog.tendersdirect.co.uk/2017/02/06/public-procurement-thresholds-2017-update/',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    from: '2018-01-01',
    to: '2019-12-31',
    regime: 'PCR2015',
    vat: 'exclusive',
    instrument: 'SI 2015/102 reg 5; PPN 04/17',
    central: 118133,
    subCentral: 181302,
    works: 4551413,
    lightTouch: 615278,
    concession: 4551413,
    source: {
      title: 'Public Spend Forum 2018',
      url: 'https://www.publicspendforum.net/blogs/nancy-clinton/2018/01/02/happy-new-year-the-latest-eu-thresholds-have-come/',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    from: '2020-01-01',
    to: '2021-12-31',
    regime: 'PCR2015',
    vat: 'exclusive',
    instrument: 'SI 2015/102 reg 5 (sterling amounts continued after 31 Dec 2020)',
    central: 122976,
    subCentral: 189330,
    works: 4733252,
    lightTouch: 663540,
    concession: 4733252,
    source: {
      title: 'Tracker Intelligence 2020-21 table',
      url: 'https://www.trackerintelligence.com/resources/procurement-news/new-eu-public-procurement-thresholds-available/',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    from: '2022-01-01',
    to: '2023-12-31',
    regime: 'PCR2015',
    vat: 'inclusive',
    instrument:
      'Public Procurement (Agreement on Government Procurement) (Thresholds) (Amendment) Regulations 2021; PPN 10/21',
    central: 138760,
    subCentral: 213477,
    works: 5336937,
    lightTouch: 663540,
    concession: 5336937,
    source: {
      title: 'NI Department of Finance table from 1 Jan 2022 (VAT-inclusive)',
      url: 'https://www.finance-ni.gov.uk/articles/information-about-eu-procurement-thresholds',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    from: '2024-01-01',
    to: '2025-02-23',
    regime: 'PCR2015',
    vat: 'inclusive',
    instrument:
      'Public Procurement (Agreement on Government Procurement) (Thresholds) (Amendment) Regulations 2023; PPN 11/23',
    central: 139688,
    subCentral: 214904,
    works: 5372609,
    lightTouch: 663540,
    concession: 5372609,
    source: {
      title: 'Sharpe Pritchard 2024 table (PPN 11/23)',
      url: 'https://www.sharpepritchard.co.uk/latest-news/new-year-new-thresholds/',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    from: '2025-02-24',
    to: '2025-12-31',
    regime: 'PA2023',
    vat: 'inclusive',
    instrument: 'Procurement Act 2023 Sch 1 as amended by SI 2025/163',
    central: 139688,
    subCentral: 214904,
    works: 5372609,
    lightTouch: 663540,
    concession: 5372609,
    source: {
      title: 'Devonshires: SI 2025/1200 table old/new',
      url: 'https://insights.devonshires.com/post/102lxjy/new-public-procurement-thresholds-from-1-january-2026',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    from: '2026-01-01',
    to: null,
    regime: 'PA2023',
    vat: 'inclusive',
    instrument:
      'Procurement Act 2023 (Threshold Amounts) (Amendment) Regulations 2025, SI 2025/1200 (made 18 Nov 2025, laid 21 Nov 2025); PPN 023',
    central: 135018,
    subCentral: 207720,
    works: 5193000,
    lightTouch: 663540,
    concession: 5193000,
    source: {
      title: 'Devonshires: SI 2025/1200 table old/new',
      url: 'https://insights.devonshires.com/post/102lxjy/new-public-procurement-thresholds-from-1-january-2026',
      read: '2026-11-22',
      verified: true,
    },
  },
])
