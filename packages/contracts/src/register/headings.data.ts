import type { ContractField } from './schema.js'

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
  {
    source:
      'Local Government Transparency Code 2015, part 2, contracts, https://www.gov.uk/government/publications/local-government-transparency-code-2015 (not verified)',
    headings: {
      description: ['Description of the goods and/or services being provided'],
      supplier: ['Supplier name and details'],
      value: [
        'Sum to be paid over the length of the contract or the estimated annual spending or budget for the contract',
      ],
      valueVat: ['Value Added Tax that cannot be recovered'],
    },
  },
  {
    source:
      'Request for registers that NHS bodies answered, Derbyshire ICB 1652 and NHS NSS 000202, as reported (not verified)',
    headings: {
      reference: ['Contract reference number'],
      supplierIdentifier: [
        'Supplier registered company number',
        'Registered company number',
        'Supplier registration number',
      ],
    },
  },
  {
    source: 'Register of Birmingham City Council, headings as reported (not verified)',
    headings: { start: ['Validity period start'], end: ['Validity period end'] },
  },
  {
    source: 'Register of Ashford Borough Council, heading as reported (not verified)',
    headings: { end: ['End date for the contract (without possible extensions)'] },
  },
  {
    source:
      'Contracts registers under the Procurement Reform (Scotland) Act 2014, section 35, https://www.legislation.gov.uk/asp/2014/12/section/35 (not verified)',
    headings: {
      supplier: ['Other parties to the contract', 'Name of contractor', 'Name of supplier'],
      title: ['Contract name/short description', 'Subject matter', 'Subject matter of the contract'],
    },
  },
  {
    source:
      'Contracts Finder, spreadsheet of search results, https://www.contractsfinder.service.gov.uk (headings not verified)',
    headings: { value: ['Awarded value'], reference: ['Notice identifier'] },
  },
]
