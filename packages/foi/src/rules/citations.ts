import type { Citation } from '@imt/core'

const act = (section: string, provision: string, verified: boolean): Citation => ({
  title: 'Freedom of Information Act 2000',
  provision,
  url: `https://www.legislation.gov.uk/ukpga/2000/36/section/${section}`,
  read: '2026-11-23',
  verified,
})

type Cited =
  | 'balance'
  | 'refusalNotice'
  | 'advice'
  | 'otherMeans'
  | 'lawEnforcement'
  | 'refusalGuidance'
  | 'time'
  | 'partTwo'
  | 'personal'
  | 'codeStatistics'
  | 'environmentalExceptions'
  | 'subjectAccess'

/**
 * Sources that the Freedom of Information rules cite. Read in stored copies: `verified` says whether the text itself
 * was.
 */
export const foiCitations: { readonly [Key in Cited]: Citation } = {
  balance: act('2', 's.2(2)(b)', false),
  refusalNotice: act('17', 's.17(1)', true),
  advice: act('16', 's.16(1)', false),
  otherMeans: act('21', 's.21(1)', false),
  lawEnforcement: act('31', 's.31(1)', true),
  refusalGuidance: {
    title: 'Information Commissioner: Refusing a request: writing a refusal notice (section 17)',
    url: 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/section-17-refusing-a-request-writing-a-refusal-notice/',
    read: '2026-11-23',
    verified: true,
  },
  time: act('10', 's.10(1)', true),
  partTwo: {
    title: 'Freedom of Information Act 2000',
    provision: 'Part II',
    url: 'https://www.legislation.gov.uk/ukpga/2000/36/part/II',
    read: '2026-11-23',
    verified: false,
  },
  personal: act('40', 's.40(2)', false),
  subjectAccess: {
    title: 'UK General Data Protection Regulation',
    provision: 'Art. 12(3)',
    url: 'https://www.legislation.gov.uk/eur/2016/679/article/12',
    verified: false,
  },
  environmentalExceptions: {
    title: 'Environmental Information Regulations 2004 (SI 2004/3391)',
    provision: 'regs 12 and 13 (reg. 12 read, reg. 13 in an older form)',
    url: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/12',
    read: '2026-11-29',
    verified: true,
  },
  codeStatistics: {
    title: 'Freedom of Information Code of Practice (s.45), July 2018',
    provision: 'part 8',
    url: 'https://www.gov.uk/government/publications/freedom-of-information-code-of-practice',
    read: '2026-11-23',
    verified: false,
  },
}
