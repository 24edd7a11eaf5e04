import type { StarterTable } from '@imt/core'

/** How a body may begin such a table. All in it is invented. */
export const starter: StarterTable = {
  about: 'Software with its version, and how many licences are held and in use.',
  headings: ['Software', 'Vendor', 'Version', 'Licences held', 'Licences in use'],
  rows: [
    ['Database server', 'Example Ltd', '2022', '24', '20'],
    ['Document editor', 'Sample plc', '7.1', '1,500', '1,420'],
  ],
  sources: ['Answers to requests on software licences, as reported (not verified)'],
}
