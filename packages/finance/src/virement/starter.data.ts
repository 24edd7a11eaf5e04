import type { StarterTable } from '@imt/core'

/** How a body may begin such a table. All in it is invented. */
export const starter: StarterTable = {
  about: 'Virements: moves of budget from one code to another, each of which comes to nothing.',
  headings: ['Virement number', 'From cost centre', 'To cost centre', 'Amount'],
  rows: [
    ['V001', 'Infrastructure', 'Service desk', '12,500.00'],
    ['V002', 'Training', 'Cyber security', '4,000.00'],
  ],
  sources: [
    'Bath and North East Somerset Council, virements of 2002/03: what each budget gives and takes (not verified)',
    'Waverley Borough Council, financial regulations: virements between budget heads (not verified)',
  ],
}
