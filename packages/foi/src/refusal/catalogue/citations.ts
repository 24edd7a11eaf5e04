import type { Citation } from '@imt/core'

/** The calls that report what is amiss with a letter. */
export const letters: readonly string[] = ['checkRefusal', 'composeRefusal']

/** A section of the Act; `verified` where its words were read. */
export const act = (section: string, provision: string, verified = false): Citation => ({
  title: 'Freedom of Information Act 2000',
  provision,
  url: `https://www.legislation.gov.uk/ukpga/2000/36/section/${section}`,
  read: '2026-11-23',
  verified,
})

/** A regulation of the Environmental Information Regulations; `verified` where its words were read. */
export const regulations = (regulation: string, provision: string, verified = false): Citation => ({
  title: 'Environmental Information Regulations 2004 (SI 2004/3391)',
  provision,
  url: `https://www.legislation.gov.uk/uksi/2004/3391/regulation/${regulation}`,
  read: '2026-11-28',
  verified,
})

/** The Regulations of Scotland, by which nothing is checked. */
export const scottishRegulations: Citation = {
  title: 'Environmental Information (Scotland) Regulations 2004 (SSI 2004/520)',
  provision: 'not modelled',
  url: 'https://www.legislation.gov.uk/ssi/2004/520',
  read: '2026-11-30',
  verified: false,
}

const guidance = (title: string, path: string): Citation => ({
  title: `Information Commissioner: ${title}`,
  url: `https://ico.org.uk/${path}`,
  read: '2026-11-22',
  verified: true,
})

/** Guidance on writing a notice. */
export const writing: Citation = guidance(
  'Refusing a request: writing a refusal notice (section 17)',
  'for-organisations/foi/freedom-of-information-and-environmental-information-regulations/section-17-refusing-a-request-writing-a-refusal-notice/',
)

/** Guidance on weighing the public interest. */
export const weighing: Citation = guidance(
  'The public interest test',
  'for-organisations/foi/guide-to-managing-an-foi-request/exemptions/public-interest-test/',
)

/** What went wrong at other bodies. */
export const caseStudies: Citation = guidance('FOI case studies', 'for-organisations/foi/case-studies/')
