import { frozen } from '@imt/core'
import type { Citation, IsoDate } from '@imt/core'
import type { Authority } from '../threshold/authority.js'
import { procurementAct, publicContractsRegulations } from '../citations.js'

/** From what value a contract below the threshold is notified, in whole pounds. */
export interface BelowThresholdRow {
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly authorities: readonly Authority[]
  readonly amount: number
  readonly vat: 'inclusive' | 'exclusive'
  readonly citation: Citation
}

const regulations2015 = (title: string, url: string): Citation => ({
  title: `Public Contracts Regulations 2015 (SI 2015/102) regs 109 to 112, as ${title}`,
  url,
  read: '2026-11-23',
  verified: true,
})
const telles = regulations2015(
  'explained by P. Telles',
  'http://www.telles.eu/blog/2015/8/5/public-contracts-regulations-2015-regulation-109',
)
const beachcroft = regulations2015(
  'DAC Beachcroft reports them',
  'https://www.dacbeachcroft.com/en/gb/articles/2021/august/changes-to-the-thresholds-to-publish-on-fts-and-contracts-finder-for-nhs-organisations/',
)
const pathway = regulations2015(
  'the Civil Service Procurement Pathway gives them',
  'https://www.procurementpathway.civilservice.gov.uk/documents/pcr2015/scope-of-chapter-8/sourcing-strategy',
)
const recalled = publicContractsRegulations(109, 'reg. 109, with VAT from 1 January 2022', false)

/**
 * Limits of notices below the threshold. "NHS trust" in the 2015 rules left foundation trusts out until 21 December
 * 2022.
 */
export const belowThresholdRows: readonly BelowThresholdRow[] = /* @__PURE__ */ frozen([
  {
    from: '2015-04-01',
    to: '2021-12-31',
    authorities: ['nhs-trust', 'sub-central'],
    amount: 25_000,
    vat: 'exclusive',
    citation: telles,
  },
  {
    from: '2015-04-01',
    to: '2021-08-15',
    authorities: ['nhs-foundation-trust'],
    amount: 25_000,
    vat: 'exclusive',
    citation: telles,
  },
  {
    from: '2021-08-16',
    to: '2021-12-31',
    authorities: ['nhs-foundation-trust'],
    amount: 10_000,
    vat: 'exclusive',
    citation: beachcroft,
  },
  {
    from: '2022-01-01',
    to: '2022-12-20',
    authorities: ['nhs-trust', 'sub-central'],
    amount: 25_000,
    vat: 'inclusive',
    citation: recalled,
  },
  {
    from: '2022-01-01',
    to: '2022-12-20',
    authorities: ['nhs-foundation-trust'],
    amount: 10_000,
    vat: 'inclusive',
    citation: recalled,
  },
  {
    from: '2022-12-21',
    to: '2025-02-23',
    authorities: ['nhs-trust', 'nhs-foundation-trust', 'sub-central'],
    amount: 30_000,
    vat: 'inclusive',
    citation: pathway,
  },
  {
    from: '2025-02-24',
    to: null,
    authorities: ['nhs-trust', 'nhs-foundation-trust'],
    amount: 12_000,
    vat: 'inclusive',
    citation: procurementAct('section/87', 's.87(4)(a)'),
  },
  {
    from: '2025-02-24',
    to: null,
    authorities: ['sub-central'],
    amount: 30_000,
    vat: 'inclusive',
    citation: procurementAct('section/87', 's.87(4)(b)'),
  },
])
