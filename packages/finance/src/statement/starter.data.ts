import type { StarterTable } from '@imt/core'

/** How a body may begin such a table. All in it is invented. */
export const starter: StarterTable = {
  about: 'A budget statement: plan and actual, forecasts, or years side by side.',
  headings: ['Budget heading', '2025/26 budget (£)', '2025/26 actual (£)'],
  rows: [
    ['Pay', '1,200,000', '1,150,000'],
    ['Non-pay', '800,000', '820,000'],
    ['Total', '2,000,000', '1,970,000'],
  ],
  sources: ['Answers of trusts to requests on their spending, as reported (not verified)'],
}
