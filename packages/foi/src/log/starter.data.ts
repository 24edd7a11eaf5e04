import type { StarterTable } from '@imt/core'

/** How a body may begin such a table. All in it is invented. */
export const starter: StarterTable = {
  about: 'A disclosure log: requests for information, a row for each, with the days of request and answer.',
  headings: ['Reference', 'Date received', 'Date of response', 'Subject', 'Outcome'],
  rows: [
    ['FOI 001', '05/10/2026', '20/10/2026', 'Laptops by age', 'Information disclosed'],
    ['FOI 002', '07/10/2026', '30/10/2026', 'Software licences', 'Information disclosed in part: section 43'],
  ],
  sources: ['Logs of trusts and councils and exports of case systems, as reported (not verified)'],
}
