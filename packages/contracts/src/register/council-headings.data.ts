import type { SeenHeadings } from './headings.data.js'

/** Headings of registers that councils keep. */
export const councilHeadings: readonly SeenHeadings[] = [
  {
    source:
      'Local Government Transparency Code 2015, part 2, contracts, as North Norfolk District Council lists it, https://www.north-norfolk.gov.uk/tasks/transparency-data/contracts-and-purchasing-over-5000/ (read 29 November 2026)',
    headings: {
      description: ['Description of the goods and/or services being provided'],
      supplier: ['Supplier name and details'],
      value: [
        'Sum to be paid over the length of the contract or the estimated annual spending or budget for the contract',
        'Sum to be paid over the length of the contract',
      ],
      valueVat: ['Value Added Tax that cannot be recovered'],
      period: [
        'Start, end and review dates',
        'Start end and review dates',
        'Start, end & review dates',
        'Start and end dates',
        'Start/end dates',
        'Contract start and end dates',
        'Start and end date',
      ],
      route: [
        'Whether or not the contract was the result of an invitation to quote or a published invitation to tender',
        'Invitation to quote or tender',
      ],
    },
  },
  {
    source: 'Registers of councils that follow the Local Government Transparency Code in fewer words (not verified)',
    headings: {
      description: [
        'Description of goods and/or services',
        'Description of goods and services',
        'Description of the goods and/or services',
        'Description of contract',
        'Description of the contract',
        'Summary of contract',
        'Contract summary',
        'Purpose of contract',
      ],
      reference: ['Procurement ref', 'Procurement reference'],
      value: ['Contract value (whole life)', 'Whole life contract value', 'Whole life cost'],
      annualValue: ['Cost p.a.', 'Value p.a.', 'Spend p.a.', 'Cost pa'],
      supplierIdentifier: ['Supplier registered number', 'Supplier company registration number'],
      route: ['Procurement process (ITT/RFQ)', 'Process used', 'Tender process used', 'Award procedure'],
    },
  },
  {
    source:
      'Contracts registers under the Procurement Reform (Scotland) Act 2014, section 35, https://www.legislation.gov.uk/asp/2014/12/section/35 (not verified)',
    headings: {
      supplier: ['Name of contractor', 'Name of supplier'],
      end: [
        'End date disregarding any option to extend or terminate early',
        'End date (disregarding any option to extend or terminate early)',
        'End date provided for in the contract',
        'End date provided for in the contract (disregarding any option to extend or terminate the contract early)',
      ],
      extension: [
        'Period for which the contract can be extended',
        'Duration of any period for which the contract can be extended',
        'Duration of any extension period',
      ],
      title: ['Contract name/short description', 'Subject matter', 'Subject matter of the contract'],
    },
  },
]
