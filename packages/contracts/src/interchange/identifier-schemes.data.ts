/**
 * British registers whose numbers identify an organisation to anyone. The lists of a portal's own accounts (`GB-CFS` of
 * Contracts Finder, `GB-SRS` of the Supplier Registration Service) are none: nobody else knows their numbers.
 */
export const registeredSchemes: {
  readonly source: { readonly title: string; readonly url: string; readonly verified: boolean }
  readonly codes: readonly string[]
} = {
  source: { title: 'org-id.guide, lists of the United Kingdom', url: 'https://org-id.guide/', verified: false },
  codes: [
    'GB-CHC',
    'GB-COH',
    'GB-EDU',
    'GB-GOR',
    'GB-IRN',
    'GB-LAE',
    'GB-LANI',
    'GB-LAS',
    'GB-MPR',
    'GB-NHS',
    'GB-NIC',
    'GB-PPON',
    'GB-SC',
    'GB-UKPRN',
    'XI-LEI',
  ],
}
