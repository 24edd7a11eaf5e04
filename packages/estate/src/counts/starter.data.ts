import type { StarterTable } from '@imt/core'

/** How a body may begin such a table. All in it is invented. */
export const starter: StarterTable = {
  about: 'Devices counted by operating system, by site and class, or by class and year.',
  headings: ['Operating system', 'Number of devices'],
  rows: [
    ['Windows 11 Enterprise 25H2', '1,900'],
    ['Windows Server 2022', '100'],
    ['Total', '2,000'],
  ],
  sources: ['Questions put to trusts on their operating systems, and the answers, as reported (not verified)'],
}
