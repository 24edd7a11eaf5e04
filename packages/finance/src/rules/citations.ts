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
  consolidation: {
    title: 'NHS England: provider accounts (TAC) data publication',
    provision: 'every line of the template has an expected sign',
    url: 'https://www.england.nhs.uk/financial-accounting-and-reporting/nhs-providers-tac-data-publications/',
    verified: false,
  },
  staffStatistics: {
    title: 'StatsWales: NHS staff vacancies by organisation, staff group and date',
    provision: 'funded posts are recorded on the finance ledger; the staff group comes from the subjective code',
    url: 'https://statswales.gov.wales/Catalogue/Health-and-Social-Care/NHS-Staff/Vacancies/nhsstaffvacancies-by-organisation-staff-group-date',
    read: '2026-11-23',
    verified: true,
  },
  spendGuidance: {
    title: 'HM Treasury: guidance for publishing spend over £25,000',
    url: 'https://www.gov.uk/government/publications/guidance-for-publishing-spend-over-25000',
    verified: false,
  },
  spendFields: {
    title: 'HM Treasury: guidance for publishing spend over £25,000, table of fields, as a reader copied it',
    provision: 'date as DD/MM/YYYY; the invoice date may stand in for that of the payment',
    url: 'https://gist.github.com/pwalsh/a9f7f0796229d0566191',
    read: '2026-11-29',
    verified: false,
  },
  spendPage: {
    title: 'Care Quality Commission: spending transparency, which follows the guidance of HM Treasury',
    provision: 'one invoice may be coded to several lines, each below £25,000; some transactions are redacted',
    url: 'https://www.cqc.org.uk/about-us/transparency/spending-transparency',
    read: '2026-11-29',
    verified: false,
  },
  spendMonthly: {
    title: 'GOV.UK: how to publish central government spending over £25,000',
    provision: 'published every month, a file for each',
    url: 'https://www.gov.uk/guidance/how-to-publish-central-government-spending-over-25000',
    read: '2026-11-29',
    verified: false,
  },
  trialBalance: {
    title: 'ERPNext documentation: accounting reports, trial balance',
    provision: 'the totals of the debit and credit columns must be the same for any period',
    url: 'https://docs.erpnext.com/docs/user/manual/en/accounting-reports',
    read: '2026-11-29',
    verified: true,
  },
  rolledBalances: {
    title: 'Oracle Fusion Cloud Financials: General Ledger Trial Balance Reports',
    provision: 'columns for beginning balance, debits, credits and ending balance',
    url: 'https://docs.oracle.com/en/cloud/saas/financials/24a/ocuar/general-ledger-trial-balance-reports.html',
    read: '2026-11-29',
    verified: true,
  },
  virement: {
    title: 'House of Commons, 4 September 2006: virement between capital and revenue budgets',
    url: 'https://hansard.parliament.uk/commons/2006-09-04',
    read: '2026-11-22',
    verified: true,
  },
} as const satisfies Record<string, Citation>
