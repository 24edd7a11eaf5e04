import type { Citation } from '@imt/core'

/** The standard rate of VAT, per cent: the highest at which VAT is charged on anything. */
export const standardVatRate: { readonly percent: number; readonly from: string; readonly citation: Citation } = {
  percent: 20,
  from: '2011-01-04',
  citation: {
    title: 'Value Added Tax Act 1994',
    provision: 's. 2(1), the standard rate, 20 per cent since 4 January 2011; lower before it',
    url: 'https://www.legislation.gov.uk/ukpga/1994/23/section/2',
    verified: false,
  },
}
