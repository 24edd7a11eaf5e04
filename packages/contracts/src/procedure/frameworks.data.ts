import { frozen } from '@imt/core'
import type { Citation, IsoDate } from '@imt/core'
import type { Regime } from '../threshold/regime.js'

/** A framework, or a dynamic purchasing system, that contracts are called off from. */
export interface Framework {
  /** The number that its owner gives it; `null` where none was read. */
  readonly number: string | null
  readonly name: string
  /** How registers write it, in plain small letters: see `frameworksNamed`. */
  readonly keys: readonly string[]
  /** What several iterations are called together, in plain small letters. */
  readonly families?: readonly string[]
  /** The rules that it was procured under, which govern every call-off and each change of one. */
  readonly regime: Regime
  /** What says so. */
  readonly because: string
  /** The first day of the framework; `null` where it was not read. */
  readonly from: IsoDate | null
  /** Its last day as it was last read, extensions included; `null` where it was not read or was being extended. */
  readonly to: IsoDate | null
  readonly citation: Citation
}

const read = '2026-11-29'
const openData = (ocid: string, title: string): Citation => ({
  title,
  url: `https://d3tenders.com/contract/?ocid=${ocid}`,
  read,
  verified: true,
})
const recalled = (title: string, url: string): Citation => ({ title, url, verified: false })
const cloud = (iteration: number, roman: string): readonly string[] => [
  `rm1557.${iteration}`,
  `rm1557 ${iteration}`,
  `rm1557${roman}`,
  `g cloud ${iteration}`,
  `g cloud${iteration}`,
  `gcloud ${iteration}`,
  `gcloud${iteration}`,
]
const clouds = ['g cloud', 'gcloud', 'rm1557']
const earlierCloud = (iteration: number, roman: string): Framework => ({
  number: `RM1557.${iteration}`,
  name: `G-Cloud ${iteration}`,
  keys: cloud(iteration, roman),
  families: clouds,
  regime: 'PCR2015',
  because: 'it was concluded before the Act, as far as is known here',
  from: null,
  to: null,
  citation: recalled(
    `Crown Commercial Service: G-Cloud ${iteration}`,
    'https://www.crowncommercial.gov.uk/agreements/',
  ),
})

/**
 * Frameworks that NHS bodies buy information technology from, by number. Each row says by what notice its regime is
 * known: a notice before 24 February 2025 keeps a framework, and all that is called off from it, under the regulations
 * of 2015 (SI 2024/716 reg. 5(3)).
 */
export const frameworks: readonly Framework[] = /* @__PURE__ */ frozen([
  earlierCloud(9, 'ix'),
  earlierCloud(10, 'x'),
  earlierCloud(11, 'xi'),
  {
    number: 'RM1557.12',
    name: 'G-Cloud 12',
    keys: cloud(12, 'xii'),
    families: clouds,
    regime: 'PCR2015',
    because: 'its contract notice was published in March 2020',
    from: '2020-09-28',
    to: null,
    citation: openData('ocds-b5fd17-e521702e-c608-4dcd-9913-7ff704e44cf6', 'G-Cloud 12 on Contracts Finder'),
  },
  {
    number: 'RM1557.13',
    name: 'G-Cloud 13',
    keys: cloud(13, 'xiii'),
    families: clouds,
    regime: 'PCR2015',
    because: 'its contract notice was published on 9 March 2022',
    from: '2022-09-06',
    to: null,
    citation: openData('ocds-b5fd17-f561dc37-ca80-49e4-9cb1-d0f8b59afa37', 'G-Cloud 13 on Contracts Finder'),
  },
  {
    number: 'RM1557.14',
    name: 'G-Cloud 14',
    keys: cloud(14, 'xiv'),
    families: clouds,
    regime: 'PCR2015',
    because: 'its contract notice was published on 19 February 2024',
    from: null,
    to: '2026-10-28',
    citation: openData(
      'ocds-b5fd17-089071a7-26c2-492f-b4a9-e0a689a5f882',
      'G-Cloud 14 lots 1 to 3 on Contracts Finder',
    ),
  },
  {
    number: 'RM1557.15',
    name: 'G-Cloud 15',
    keys: cloud(15, 'xv'),
    families: clouds,
    regime: 'PA2023',
    because: 'its tender notice was published on 23 October 2025',
    // Planned: whether it began that day was not read.
    from: '2026-09-17',
    to: null,
    citation: openData('ocds-h6vhtk-0504a3', 'G-Cloud 15 on Find a Tender'),
  },
  {
    number: 'RM6100',
    name: 'Technology Services 3',
    keys: ['rm6100', 'technology services 3'],
    regime: 'PCR2015',
    because: 'it was concluded in June 2021',
    from: '2021-06-16',
    to: null,
    citation: openData('ocds-h6vhtk-02c3da', 'Technology Services 3 on Find a Tender'),
  },
  {
    number: null,
    name: 'Technology Services 4',
    keys: ['technology services 4'],
    regime: 'PA2023',
    because: 'its tender notice was published on 27 March 2025',
    from: '2025-12-12',
    to: '2028-06-11',
    citation: openData('ocds-h6vhtk-04eac3', 'Technology Services 4 on Find a Tender'),
  },
  {
    number: 'RM6259',
    name: 'Vertical Application Solutions',
    keys: ['rm6259', 'vertical application solutions'],
    regime: 'PCR2015',
    because: 'its contract notice was published on 12 August 2022',
    from: '2023-03-07',
    to: '2027-03-06',
    citation: openData(
      'ocds-b5fd17-d196af8d-c159-43a8-90b0-272a20972b3a',
      'Vertical Application Solutions on Contracts Finder',
    ),
  },
  {
    number: 'RM6263',
    name: 'Digital Specialists and Programmes',
    keys: ['rm6263', 'digital specialists and programmes', 'digital specialist and programmes'],
    regime: 'PCR2015',
    because: 'its contract notice was published on 22 October 2021',
    from: null,
    to: '2026-05-30',
    citation: openData('ocds-b5fd17-6b1cfc1b-4e70-484d-b5d3-e4554cc27d13', 'RM6263 on Contracts Finder'),
  },
  {
    number: 'RM6335',
    name: 'Digital and Legacy Application Services',
    keys: ['rm6335', 'digital and legacy application services', 'dalas'],
    regime: 'PCR2015',
    because: 'its contract notice was published on 5 October 2022',
    from: null,
    to: null,
    citation: openData('ocds-h6vhtk-035b5a', 'Digital and Legacy Application Services on Find a Tender'),
  },
  {
    number: 'RM6391',
    name: 'Mobile Voice and Data Services 2',
    keys: ['rm6391', 'mobile voice and data services 2', 'mvds2', 'mvds 2'],
    regime: 'PA2023',
    because: 'its tender notice was published on 6 March 2026',
    from: null,
    to: null,
    citation: openData('ocds-h6vhtk-04fc61', 'Mobile Voice and Data Services 2 on Find a Tender'),
  },
  {
    number: 'RM6261',
    name: 'Mobile Voice and Data Services',
    keys: ['rm6261'],
    regime: 'PCR2015',
    because: 'it was concluded before the Act, as far as is known here',
    from: null,
    to: null,
    citation: recalled('Crown Commercial Service: RM6261', 'https://www.crowncommercial.gov.uk/agreements/RM6261'),
  },
  {
    number: 'RM6098',
    name: 'Technology Products and Associated Services 2',
    keys: ['rm6098', 'technology products and associated services 2', 'technology products and associated service 2'],
    regime: 'PCR2015',
    because: 'it was concluded before the Act, as far as is known here',
    from: null,
    to: null,
    citation: recalled('Crown Commercial Service: RM6098', 'https://www.crowncommercial.gov.uk/agreements/RM6098'),
  },
  {
    number: 'RM3733',
    name: 'Technology Products 2',
    keys: ['rm3733', 'technology products 2'],
    regime: 'PCR2015',
    because: 'its contract notice was published on 14 June 2016',
    from: null,
    to: null,
    citation: openData('ocds-b5fd17-c6f312bf-adc9-11e6-9901-0019b9f3037b', 'Technology Products 2 on Contracts Finder'),
  },
  {
    number: 'SBS10026',
    name: 'Healthcare Clinical Information Systems 2 (NHS Shared Business Services)',
    keys: ['sbs10026', 'healthcare clinical information systems 2'],
    regime: 'PCR2015',
    because: 'its contract notice was published on 25 August 2022',
    from: null,
    to: null,
    citation: {
      title: 'Find a Tender 2022/S 000-023841',
      url: 'https://www.find-tender.service.gov.uk/Notice/023841-2022',
      read,
      verified: true,
    },
  },
  {
    number: 'SBS10252',
    name: 'Medicine Optimisation Prescribing Decision Support Systems 3 (NHS Shared Business Services)',
    keys: ['sbs10252', 'medicine optimisation prescribing decision support systems 3'],
    regime: 'PCR2015',
    because: 'it began on 8 March 2024',
    from: '2024-03-08',
    to: null,
    citation: openData('ocds-h6vhtk-039641', 'SBS10252 on Find a Tender'),
  },
  {
    number: null,
    name: 'Implementation Support for Digital Health Systems, a dynamic purchasing system (NHS London Procurement Partnership)',
    keys: ['implementation support for digital health systems'],
    regime: 'PCR2015',
    because: 'its notice says that it runs on under the regulations of 2015',
    from: null,
    to: '2029-02-23',
    citation: openData('ocds-h6vhtk-041d59', 'OneLondon dynamic purchasing system on Find a Tender'),
  },
  {
    number: null,
    name: 'Healthcare AI Solutions (NHS Shared Business Services)',
    keys: ['healthcare ai solutions'],
    regime: 'PA2023',
    because: 'its tender notice was published on 11 May 2026',
    from: '2027-05-12',
    to: '2035-05-11',
    citation: {
      title: 'NHS SBS launches GBP900m healthcare AI framework',
      url: 'https://letsdatascience.com/news/nhs-sbs-launches-gbp900m-healthcare-ai-framework-3ea7005e',
      read,
      verified: true,
    },
  },
])
