import type { Citation } from '@imt/core'

/** Sources that the estate rules cite. */
export const estateCitations = {
  definitionDocument: {
    title: 'Information Commissioner: definition document for health bodies in England',
    provision: 'class 5, our policies and procedures; class 6, lists and registers',
    url: 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/publication-scheme/',
    verified: false,
  },
} as const satisfies Record<string, Citation>
