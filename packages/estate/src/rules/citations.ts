import type { Citation } from '@imt/core'

/** Sources that the estate rules cite. Where a page was not read live, it says so. */
export const estateCitations = {
  definitionDocument: {
    title: 'Information Commissioner: definition document for health bodies in England',
    provision: 'class 5, our policies and procedures; class 6, lists and registers',
    url: 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/publication-scheme/',
    verified: false,
  },
  codeForStatistics: {
    title: 'Code of Practice for Statistics',
    provision: 'quality: sound methods, assured quality',
    url: 'https://code.statisticsauthority.gov.uk/',
    verified: false,
  },
  cyberAssessmentFramework: {
    title: 'National Cyber Security Centre: Cyber Assessment Framework 3.2',
    provision: 'A3.a asset management; B4.d vulnerability management',
    url: 'https://www.ncsc.gov.uk/collection/cyber-assessment-framework',
    verified: false,
  },
  securityToolkit: {
    title: 'NHS England: Data Security and Protection Toolkit, guide 8, unsupported systems',
    provision: 'standard 8',
    url: 'https://www.dsptoolkit.nhs.uk/',
    verified: false,
  },
  endOfLife: {
    title: 'endoflife.date: support dates of Windows and other products',
    url: 'https://endoflife.date/',
    read: '2026-08-22',
    verified: false,
  },
} as const satisfies Record<string, Citation>
