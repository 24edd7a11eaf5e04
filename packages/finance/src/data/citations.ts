import type { Citation } from '@imt/core'

/** Sources that the finance rules cite. */
export const financeCitations = {
  definitionDocument: {
    title: 'Information Commissioner: definition document for health bodies in England',
    provision: 'class 2, financial statements, budgets and variance reports; capital programme',
    url: 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/publication-scheme/',
    verified: false,
  },
  calculations: {
    title: 'XBRL International: Calculations 1.1',
    provision: 'consistency of rounded figures',
    url: 'https://www.xbrl.org/Specification/calculation-1.1/REC-2023-02-22/calculation-1.1-REC-2023-02-22.html',
    verified: false,
  },
} as const satisfies Record<string, Citation>
