import type { Citation } from '@imt/core'
import type { Regime } from '../threshold/regime.js'
import { cloudKeys, recalled, type Framework } from './framework.js'

const read = '2026-11-30'
const seen = (title: string, url: string): Citation => ({ title, url, read, verified: true })
const agreement = (number: string, name: string): Citation =>
  recalled(`Crown Commercial Service: ${number}, ${name}`, `https://www.crowncommercial.gov.uk/agreements/${number}`)

/** One that is known by recollection alone, or by a source that does not state the day of its notice. */
const earlier = (
  number: string,
  name: string,
  more: Partial<Framework> & { readonly keys?: readonly string[] } = {},
): Framework => ({
  number,
  name,
  keys: [number.toLowerCase(), name.toLowerCase().replaceAll('&', 'and')],
  regime: 'PCR2015',
  because: 'it was concluded before the Act, as far as is known here',
  from: null,
  to: null,
  citation: agreement(number, name),
  ...more,
})

/** "G-Cloud" alone means none of those whose last call-offs ended years ago. */
const cloudUnder = (iteration: number, roman: string, regime: Regime): Framework =>
  earlier(`RM1557.${iteration}`, `G-Cloud ${iteration}`, {
    ...(iteration < 9 ? { keys: cloudKeys(iteration, roman).keys } : cloudKeys(iteration, roman)),
    regime,
    ...(regime === 'PCR2006' && { because: 'its notice was published in 2014, as far as is known here' }),
  })

const networkServices2 = seen(
  'PublicTechnology: CCS goes live with Network Services 2 framework, 12 August 2019',
  'https://www.publictechnology.net/articles/news/ccs-goes-live-%C2%A35bn-network-services-2-framework-despite-three-missing-lots',
)

/**
 * Frameworks that came before those of today: contracts that were called off from them run on, and so do the rules that
 * each was procured under.
 */
export const olderFrameworks: readonly Framework[] = [
  cloudUnder(6, 'vi', 'PCR2006'),
  cloudUnder(7, 'vii', 'PCR2015'),
  cloudUnder(8, 'viii', 'PCR2015'),
  cloudUnder(9, 'ix', 'PCR2015'),
  cloudUnder(10, 'x', 'PCR2015'),
  cloudUnder(11, 'xi', 'PCR2015'),
  earlier('RM3808', 'Network Services 2', {
    because: 'its contract notice was published late in 2018',
    from: '2019-08-12',
    citation: networkServices2,
  }),
  earlier('RM1045', 'Network Services', {
    keys: ['rm1045'],
    regime: 'PCR2006',
    because: 'its contract notice was published in 2014, as far as is known here',
  }),
  earlier('RM6116', 'Network Services 3', {
    because: 'its notice names Directive 2014/24/EU as its legal basis, and not the Act',
    citation: seen(
      'Network Services 3 on Find a Tender',
      'https://d3tenders.com/contract/download.php?ocid=ocds-h6vhtk-02ed16',
    ),
  }),
  earlier('RM3804', 'Technology Services 2', {
    because: 'its contract notice was published in 2017, and its guide names the regulations of 2015',
    citation: seen(
      'Technology Services 2 Buyers Guide (RM3804), September 2017',
      'https://vdocuments.site/technology-services-2-device-management-covers-the-full-life-cycle-management-of.html',
    ),
  }),
  earlier('RM1069', 'Crown Hosting', {
    keys: ['rm1069'],
    regime: 'PCR2006',
    because: 'it began on 16 March 2015, so its procurement commenced before 26 February 2015',
    from: '2015-03-16',
    citation: seen(
      'RM1069 Crown Hosting on Contracts Finder',
      'https://d3tenders.com/contract/?ocid=ocds-b5fd17-d772338d-adc8-11e6-9901-0019b9f3037b',
    ),
  }),
  {
    number: null,
    name: 'GP IT Futures (NHS Digital, Digital Care Services)',
    keys: ['gp it futures', 'gpit futures', 'digital care services'],
    regime: 'PCR2015',
    because: 'its tender was published in May 2019',
    from: null,
    to: null,
    citation: seen(
      'Computer Weekly: NHS Digital launches GP IT Futures tender, 24 May 2019',
      'https://www.computerweekly.com/news/252463966/NHS-Digital-launches-GP-IT-Futures-tender',
    ),
  },
  {
    number: null,
    name: 'Health Systems Support Framework (NHS England)',
    keys: ['health systems support framework', 'health system support framework', 'hssf'],
    regime: 'PCR2015',
    because:
      'it was advertised in the Official Journal, so before 2021, and for bodies that there have been only since 2016',
    from: null,
    to: null,
    citation: seen('Health Systems Support Framework: how to use it', 'https://www.england.nhs.uk/hssf/how-to-use/'),
  },
  earlier('RM6068', 'Technology Products & Associated Services', {
    keys: ['rm6068', 'tepas'],
    from: '2019-12-10',
  }),
  earlier('RM6103', 'Education Technology', { keys: ['rm6103'], from: '2019-06-10' }),
  earlier('RM6147', 'Technology Online Purchasing Content'),
  earlier('RM6194', 'Back Office Software'),
  earlier('RM3821', 'Data and Application Solutions'),
  earlier('RM3825', 'HSCN Access Services, a dynamic purchasing system', {
    keys: ['rm3825', 'hscn access services', 'hscn dps'],
  }),
  earlier('RM3764.3', 'Cyber Security Services 3, a dynamic purchasing system', {
    keys: ['rm3764.3', 'rm3764', 'cyber security services 3'],
  }),
  earlier('RM6148', 'Quality Assurance and Testing for IT Systems 2, a dynamic purchasing system', {
    keys: ['rm6148', 'quality assurance and testing for it systems 2'],
    to: '2029-02-23',
  }),
  earlier('RM6173', 'Automation Marketplace, a dynamic purchasing system', {
    keys: ['rm6173', 'automation marketplace'],
  }),
  earlier('RM6200', 'Artificial Intelligence, a dynamic purchasing system', { keys: ['rm6200'] }),
  earlier('RM6094', 'Spark, a dynamic purchasing system', { keys: ['rm6094', 'spark dps'] }),
  earlier('RM1043.5', 'Digital Outcomes and Specialists 4', {
    keys: ['rm1043.5', 'digital outcomes and specialists 4', 'dos 4', 'dos4'],
  }),
  earlier('RM1043.7', 'Digital Outcomes and Specialists 5', {
    keys: ['rm1043.7', 'digital outcomes and specialists 5', 'dos 5', 'dos5'],
  }),
  earlier('RM1043.8', 'Digital Outcomes 6', {
    keys: ['rm1043.8', 'digital outcomes 6', 'dos 6', 'dos6'],
    to: '2026-06-27',
  }),
]
