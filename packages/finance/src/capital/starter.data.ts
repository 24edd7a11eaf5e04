import type { StarterTable } from '@imt/core'

/** How a body may begin such a table. All in it is invented. */
export const starter: StarterTable = {
  about: 'A capital programme: schemes, each with what it costs in a year.',
  headings: ['Category', 'Project', '2026/2027 Value (£)'],
  rows: [
    ['IT', 'Network', '£400,000'],
    ['IT', 'Devices', '£600,000'],
    ['', 'Total', '£1,000,000'],
  ],
  sources: [
    'University Hospitals Plymouth NHS Trust, its page on information management and technology, 2017/18 (datasets/plymouth-2017-18)',
  ],
}
