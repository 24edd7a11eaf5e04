import type { SeenHeadings } from './headings.data.js'

/** Headings of registers that councils keep. */
export const councilHeadings: readonly SeenHeadings[] = [
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
]
