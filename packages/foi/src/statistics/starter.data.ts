import type { StarterTable } from '@imt/core'

/** How a body may begin such a table. All in it is invented. */
export const starter: StarterTable = {
  about: 'Requests for information counted: received, answered, in time, by outcome.',
  headings: ['Measure', '2025/26'],
  rows: [
    ['Total requests received', '205'],
    ['Total open requests', '5'],
    ['Total requests closed within statutory timescale', '180'],
    ['Total requests closed outside statutory timescale', '20'],
  ],
  sources: ['Statistics that trusts publish of their requests, as reported (not verified)'],
}
