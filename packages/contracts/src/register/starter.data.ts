import type { StarterTable } from '@imt/core'

/** How a body may begin such a table. All in it is invented. */
export const starter: StarterTable = {
  about: 'Contracts, a row for each: what is bought, from whom, what it is worth, from when and until when.',
  headings: [
    'Reference',
    'Contract title',
    'Supplier',
    'Contract value',
    'Procurement commenced',
    'Start date',
    'End date',
  ],
  rows: [
    ['C1', 'Patient records system', 'Example Software Ltd', '£1,200,000', '01/11/2024', '01/04/2025', '31/03/2030'],
    ['C2', 'Network support', 'Example Networks Ltd', '£300,000', '02/06/2025', '01/10/2025', '30/09/2028'],
  ],
  sources: [
    'NHS Business Services Authority, register of contracts and its export from Atamis',
    'Local Government Transparency Code 2015, part 2 (not verified)',
    'Registers that were seen and their headings: headings.data.ts of @imt/contracts names each',
  ],
}
