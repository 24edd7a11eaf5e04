import type { Citation } from '@imt/core'

/** Sources that the contract rules cite. */
export const contractCitations = {
  definitionDocument: {
    title: 'Information Commissioner: definition document for health bodies in England',
    provision: 'class 2, list and value of contracts awarded; class 6, list of main contractors and suppliers',
    url: 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/publication-scheme/',
    verified: false,
  },
} as const satisfies Record<string, Citation>
