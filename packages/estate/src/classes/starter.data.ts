import type { StarterTable } from '@imt/core'

/** How a body may begin such a table. All in it is invented. */
export const starter: StarterTable = {
  about: 'Classes of hardware, each with how many there are.',
  headings: ['Asset Type', 'Current Vendor', 'Quantity of Asset'],
  rows: [
    ['Laptops', 'Example Computers Ltd', '1,200'],
    ['Desktops', 'Example Computers Ltd', '800'],
  ],
  sources: [
    'University Hospitals Plymouth NHS Trust, its page on information management and technology, 2017/18 (datasets/plymouth-2017-18)',
    'Answers of trusts to requests on their hardware, as reported (not verified)',
  ],
}
