import { councilHeadings } from './council-headings.data.js'
import { plainHeadings } from './plain-headings.data.js'
import { lastDayHeadings } from './last-day-headings.data.js'
import type { ContractField } from './schema.js'

/** The ways to members of a release, as tables of open contracting data name their columns. */
export const paths = (...ways: readonly string[]): readonly string[] =>
  ways.flatMap((way) => [`releases/0/${way}`, way])

/** Headings that a publisher was seen to use, and where. */
export interface SeenHeadings {
  readonly source: string
  readonly headings: { readonly [F in ContractField]?: readonly string[] }
}

/**
 * Headings of real registers beyond those that `registerColumns` has long known. Units, formats, numbering, plurals and
 * the order of words need no entry of their own: `matchColumns` of core takes them off.
 */
export const seenHeadings: readonly SeenHeadings[] = [
  ...councilHeadings,
  ...plainHeadings,
  ...lastDayHeadings,
  {
    source:
      'Request for registers that NHS bodies answered, Derbyshire ICB 1652 and NHS NSS 000202, as reported (not verified)',
    headings: {
      reference: ['Contract reference number'],
      supplierIdentifier: [
        'Supplier registered company number',
        'Registered company number',
        'Supplier registration number',
        'Companies House number',
        'Company registration number',
      ],
      value: ['Original contract value', 'Estimated total value', 'Total lifetime value', 'Contract sum'],
      annualValue: [
        'Annual average spend',
        'Average annual spend',
        'Annual average spend over three years',
        'Annual average spend over 3 years',
      ],
      extension: ['Contract extensions', 'Contract extension', 'Extension available', 'Extension length'],
      owner: ['Contact for this contract', 'Contract lead', 'Lead officer', 'Contact officer'],
      maximumEnd: [
        'End date with extensions',
        'End date (with extensions)',
        'Contract end date including extensions',
        'Expiry date including extensions',
        'Latest possible end date',
      ],
      noticePeriod: ['Notice required', 'Contract notice period', 'Termination period'],
      breakDate: ['Break option', 'Next break date'],
      renewal: ['Auto-renew', 'Auto-renewal', 'Automatic renewal', 'Renews automatically', 'Contract renewal'],
      end: ['Contract ends', 'Contract expires', 'Current contract end date', 'Contract finish date', 'Valid to'],
      start: ['Contract commencement date', 'Date of commencement', 'Valid from'],
    },
  },
  {
    source:
      'Answers about systems, such as that of the Tavistock and Portman NHS Foundation Trust on clinical software, as reported (not verified)',
    headings: {
      title: ['Product name', 'Software name', 'Software contract', 'Application name', 'System/product'],
      description: ['Software category', 'System category'],
    },
  },
  {
    source:
      'Questions of requests for contracts, as bodies publish them with their answers: wordings met in answers to requests (not verified)',
    headings: {
      supplier: [
        'Existing supplier',
        'Present supplier',
        'Current provider',
        'Existing provider',
        'Name of current supplier',
        'Supplier do you use',
        'Your supplier',
      ],
      start: ['Contract begin', 'Contract commence', 'Contract begins', 'Contract starts'],
      end: [
        'Contract expire',
        'Contract finish',
        'Contract due to expire',
        'Contract due to end',
        'Contract up for renewal',
      ],
      term: ['How long is the contract', 'How long does the contract last', 'Length of the contract term'],
      extension: [
        'Can the contract be extended',
        'Contract be extended',
        'Options to extend the contract',
        'Option to extend the contract',
        'Extension clause',
        'Extension provisions',
      ],
      value: ['Total cost of the contract', 'Overall value of the contract', 'Total spend on the contract'],
      annualValue: ['Annual cost of the contract', 'Annual spend on the contract', 'Cost per annum', 'Spend per annum'],
      route: ['How was the contract procured', 'How was it procured', 'Procurement process', 'Method of procurement'],
      owner: ['Responsible for the contract', 'Responsible for this contract', 'Person responsible for the contract'],
    },
  },
  {
    source: 'Register of Birmingham City Council, headings as reported (not verified)',
    headings: {
      reference: ['Agreement number'],
      title: ['Short text'],
      value: ['Target value'],
      start: ['Validity period start'],
      end: ['Validity period end'],
    },
  },
  {
    source: 'Register of Ashford Borough Council, heading as reported (not verified)',
    headings: { end: ['End date for the contract (without possible extensions)'] },
  },
  {
    source:
      'London Legacy Development Corporation, register of contracts, http://www.queenelizabetholympicpark.co.uk/our-story/the-legacy-corporation/good-governance/publication-scheme/contract-register (read 29 November 2026)',
    headings: {
      description: ['Brief description of the contract'],
      signed: ['Contract completion date'],
      supplier: ['Other parties to the contract'],
    },
  },
  {
    source:
      'Contracts Finder, spreadsheet of search results, https://www.contractsfinder.service.gov.uk: headings as programs that read it name them, such as public repositories searched on 29 November 2026',
    headings: {
      value: ['Awarded value'],
      reference: ['Notice identifier'],
      signed: ['Awarded date'],
      supplier: ['Supplier [Name|Address|Ref type|Ref Number|Is SME|Is VCSE]'],
      route: ['OJEU procedure type', 'Procedure type'],
      category: ['OJEU contract type'],
    },
  },
  {
    source:
      'Contracts Finder and Find a Tender, open contracting data as CSV: the ways of its members, as programs that read it name them in public repositories (searched on 29 November 2026)',
    headings: {
      reference: paths('contracts/0/id', 'awards/0/id'),
      title: paths('contracts/0/title', 'awards/0/title'),
      description: paths('contracts/0/description', 'awards/0/description'),
      supplier: paths('awards/0/suppliers/0/name'),
      value: paths('contracts/0/value/amount', 'awards/0/value/amount'),
      awarded: paths('awards/0/date'),
      signed: paths('contracts/0/dateSigned'),
      start: paths('contracts/0/period/startDate', 'awards/0/contractPeriod/startDate'),
      end: paths('contracts/0/period/endDate', 'awards/0/contractPeriod/endDate'),
      maximumEnd: [
        ...paths('contracts/0/period/maxExtentDate', 'awards/0/contractPeriod/maxExtentDate'),
        'maxExtentDate',
        'contractPeriod.maxExtentDate',
      ],
      category: paths('tender/mainProcurementCategory'),
      route: paths('tender/procurementMethodDetails'),
      status: paths('contracts/0/status', 'awards/0/status'),
      source: paths('ocid'),
    },
  },
  {
    source: 'Latest ends and breaks in registers of NHS bodies, headings as reported (not verified)',
    headings: {
      maximumEnd: [
        'Max end date',
        'Max contract end date',
        'Contract max end date',
        'Max contract end',
        'Max end',
        'Maximum end',
        'Max expiry',
        'Max expiry date',
        'Maximum expiry',
        'Maximum extent',
        'Max extension date',
        'Maximum contract expiry',
        'Maximum contract expiry date',
        'Latest expiry date',
        'Final end date',
        'Final expiry date',
        'Final end date including all extensions',
        'Longstop date',
        'Long stop date',
        'End date (max)',
        'End date (maximum)',
        'End date inc extensions',
        'End date incl extensions',
        'End date including all extensions',
        'Expiry inc extensions',
        'Expiry date inc extensions',
        'Expiry date including all extensions',
        'Possible end date with extensions',
      ],
      breakDate: [
        'Break clause date',
        'Break clause dates',
        'Break option date',
        'Break point date',
        'Break dates',
        'Next break',
        'Next break clause',
        'Next break clause date',
        'Earliest break date',
      ],
    },
  },
  {
    source: 'Further wordings of registers of public bodies, as met in their publications (not verified)',
    headings: {
      reference: ['Contract ref no', 'Contract no', 'Agreement reference'],
      title: ['Contract title/description', 'Name of system', 'Name of the system', 'Contract/system'],
      supplier: [
        'Awarded supplier',
        'Awarded to',
        'Supplier awarded',
        'Contract awarded to',
        'Successful supplier',
        'Successful bidder',
        'Successful tenderer',
        'Contracted supplier',
        'Appointed supplier',
        'Vendor name',
        'Provider name',
        'Contractor name',
        'Company name',
        'Supplier company name',
        'Supplier/contractor',
        'Supplier/provider',
      ],
      start: ['Date contract commenced', 'Contract commenced', 'Contract commencement', 'Live from', 'Term start'],
      end: [
        'Date contract ends',
        'Date contract expires',
        'Original end date',
        'Original expiry date',
        'Original contract end date',
        'Initial end date',
        'Initial expiry date',
        'Initial contract end date',
        'Live to',
        'Live until',
        'Term end',
      ],
      // Beside the end as it was at first.
      revisedEnd: ['Current end date', 'Current expiry date', 'Current contract end date', 'New end date'],
      maximumEnd: ['End date if extended', 'Expiry date if extended'],
      extension: ['Optional extension', 'Optional extensions', 'Optional extension period', 'Extension terms'],
      noticePeriod: ['Notice to cancel', 'Notice to terminate', 'Cancellation notice', 'Cancellation notice period'],
      value: [
        'Estimated contract value',
        'Contract value (total)',
        'Total awarded value',
        'Total contract cost',
        'Contract cost',
        'Contract award value',
      ],
      annualValue: ['Contract value per annum', 'Annual contract cost', 'Annual charge', 'Annual contract spend'],
      signed: ['Contract award date', 'Date contract signed', 'Contract signed', 'Contract signature date'],
      route: ['Procurement procedure', 'Procurement type', 'Tender route'],
      owner: [
        'Contract owner (job title)',
        'Contract owner job title',
        'Owner (role)',
        'Contract manager (role)',
        'Contract manager job title',
      ],
    },
  },
  {
    source:
      'GLPI, contracts, https://github.com/glpi-project/glpi/blob/0042059c82075d3223c145cb3609a83019fc0cd2/src/Contract.php (read 29 November 2026; "Initial contract period" is the label of its form)',
    headings: {
      term: ['Initial contract period'],
      supplier: ['Associated supplier', 'Associated suppliers'],
      value: ['Costs - Cost'],
    },
  },
]
