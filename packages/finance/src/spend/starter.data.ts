import type { StarterTable } from '@imt/core'

/** How a body may begin such a table. All in it is invented. */
export const starter: StarterTable = {
  about: 'Payments to suppliers over £25,000, a row for each, as the Treasury has bodies publish them.',
  headings: [
    'Department family',
    'Entity',
    'Date',
    'Expense type',
    'Expense area',
    'Supplier',
    'Transaction number',
    'Amount',
  ],
  rows: [
    [
      'Department of Health and Social Care',
      'Example NHS Trust',
      '14/10/2026',
      'Computer hardware',
      'Digital services',
      'Example Computers Ltd',
      '100001',
      '£30,000.00',
    ],
    [
      'Department of Health and Social Care',
      'Example NHS Trust',
      '21/10/2026',
      'Software licences',
      'Digital services',
      'Example Software Ltd',
      '100002',
      '£42,500.50',
    ],
  ],
  sources: [
    'HM Treasury, Transparency: publication of spending over £25,000, https://www.gov.uk/government/publications/guidance-for-publishing-spend-over-25000',
    'okfn/dpkg-uk25k, the column mappings of the loader of data.gov.uk, https://github.com/okfn/dpkg-uk25k',
    'Files of NHS England, clinical commissioning groups and integrated care boards, as three public readers of them know them',
  ],
}
