import { frozen } from '@imt/core'
import type { Citation, IsoDate } from '@imt/core'

/** The capitalisation threshold of NHS bodies from one day on. Other bodies set their own. */
export interface CapitalisationThreshold {
  readonly from: IsoDate
  readonly to: IsoDate | null
  /** Pounds sterling: at least this, for one item or for a group together. */
  readonly minimum: string
  /** Pounds sterling: each item of a group costs more than this. */
  readonly groupItemAbove: string
  readonly citation: Citation
}

const alderHey: Citation = /* @__PURE__ */ frozen({
  title:
    'Alder Hey Children’s NHS Foundation Trust, annual report and accounts 2017/18, accounting policies for property, plant and equipment',
  url: 'https://online.flipbuilder.com/yphr/goky/',
  read: '2026-11-22',
  verified: true,
})

/**
 * Thresholds, oldest first. The same words stand in the accounts of both years read; years around them are not
 * verified.
 */
export const capitalisationThresholds: readonly CapitalisationThreshold[] = /* @__PURE__ */ frozen([
  { from: '2017-04-01', to: '2018-04-01', minimum: '5000', groupItemAbove: '250', citation: alderHey },
  {
    from: '2018-04-01',
    to: '2020-04-01',
    minimum: '5000',
    groupItemAbove: '250',
    citation: {
      ...alderHey,
      title: `${alderHey.title} (taken to hold until the next accounts read, 2020/21)`,
      verified: false,
    },
  },
  {
    from: '2020-04-01',
    to: '2021-04-01',
    minimum: '5000',
    groupItemAbove: '250',
    citation: {
      title: 'NHS South West London CCG, accounts 2020/21, note 1.13.1, restating the Group Accounting Manual',
      url: 'https://swlondonccg.nhs.uk/',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    from: '2021-04-01',
    to: null,
    minimum: '5000',
    groupItemAbove: '250',
    citation: {
      title: 'Department of Health and Social Care, Group Accounting Manual (not read for these years)',
      url: 'https://www.gov.uk/government/collections/department-of-health-group-accounting-guidance',
      verified: false,
    },
  },
])
