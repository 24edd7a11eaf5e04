import type { Citation } from '@imt/core'

/** Makes a citation of a section or schedule of the Procurement Act 2023. */
export const procurementAct = (section: string, provision: string, verified = true): Citation => ({
  title: 'Procurement Act 2023',
  provision,
  url: `https://www.legislation.gov.uk/ukpga/2023/54/${section}`,
  ...(verified && { read: '2026-11-22' as const }),
  verified,
})
/** Makes a citation of a regulation of the Public Contracts Regulations 2015. */
export const publicContractsRegulations = (regulation: number, provision: string, verified = true): Citation => ({
  title: 'Public Contracts Regulations 2015 (SI 2015/102)',
  provision,
  url: `https://www.legislation.gov.uk/uksi/2015/102/regulation/${regulation}`,
  ...(verified && { read: '2026-11-22' as const }),
  verified,
})

/** Sources that the contract rules cite. */
export const contractCitations = {
  definitionDocument: {
    title: 'Information Commissioner: definition document for health bodies in England',
    provision: 'class 2, list and value of contracts awarded; class 6, list of main contractors and suppliers',
    url: 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/publication-scheme/',
    verified: false,
  },
  transparencyCode: {
    title: 'Local Government Transparency Code 2015',
    provision: 'contracts register: start, end and review dates (binds local authorities, not the NHS)',
    url: 'https://www.gov.uk/government/publications/local-government-transparency-code-2015',
    verified: false,
  },
  ocdsPeriod: {
    title: 'Open Contracting Data Standard 1.1.5',
    provision: 'Period: startDate, endDate, maxExtentDate',
    url: 'https://standard.open-contracting.org/1.1/en/schema/reference/#period',
    read: '2026-11-22',
    verified: true,
  },
  maximumExtension: {
    title: 'Open Contracting Data Standard, issue 200: maximum extension date',
    url: 'https://github.com/open-contracting/standard/issues/200',
    read: '2026-11-22',
    verified: true,
  },
  modification: procurementAct('section/74', 's.74'),
  schedule8: procurementAct('schedule/8', 'Sch. 8 para. 1'),
  termination: procurementAct('section/80', 's.80(1) and (3)'),
  frameworkTerm: procurementAct('section/47', 's.47'),
  openFramework: procurementAct('section/49', 's.49'),
  antiAvoidance: procurementAct('section/4', 's.4(3); Sch. 3 para. 4'),
  subdivision: publicContractsRegulations(6, 'reg. 6(5) and (6)'),
  frameworks2015: publicContractsRegulations(33, 'reg. 33', false),
} as const satisfies Record<string, Citation>

/** How each set of rules values a contract. */
export const valuationCitations: { readonly PCR2006: Citation; readonly PCR2015: Citation; readonly PA2023: Citation } =
  {
    PCR2006: {
      title: 'Public Contracts Regulations 2006 (SI 2006/5)',
      provision: 'reg. 8',
      url: 'https://www.legislation.gov.uk/uksi/2006/5/regulation/8',
      read: '2026-11-22',
      verified: true,
    },
    PCR2015: publicContractsRegulations(6, 'reg. 6'),
    PA2023: procurementAct('schedule/3', 's.4; Sch. 3'),
  }
