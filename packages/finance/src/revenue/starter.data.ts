import type { StarterTable } from '@imt/core'

/** How a body may begin such a table. All in it is invented. */
export const starter: StarterTable = {
  about: 'A revenue budget by cost centre and class: pay, non-pay and income of each, with its total.',
  headings: ['Cost Centre', 'Class', 'Budget (£)'],
  rows: [
    ['Information services', 'PAY', '£1,200,000'],
    ['Information services', 'NON-PAY', '£800,000'],
    ['Information services', 'INCOME', '£-100,000'],
    ['Information services', 'TOTAL', '£1,900,000'],
  ],
  sources: [
    'University Hospitals Plymouth NHS Trust, its page on information management and technology, 2017/18 (datasets/plymouth-2017-18)',
  ],
}
