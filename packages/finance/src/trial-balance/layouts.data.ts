import type { Citation } from '@imt/core'

/** A column of a ledger or a trial balance. */
export type LedgerTableColumn =
  | 'account'
  | 'name'
  | 'accountType'
  | 'costCentre'
  | 'class'
  | 'period'
  | 'date'
  | 'reference'
  | 'description'
  | 'side'
  | 'currency'
  | 'openingDebit'
  | 'openingCredit'
  | 'opening'
  | 'earlier'
  | 'closingDebit'
  | 'closingCredit'
  | 'closing'
  | 'toDateDebit'
  | 'toDateCredit'
  | 'adjustingDebit'
  | 'adjustingCredit'
  | 'debit'
  | 'credit'
  | 'amount'
  | 'balance'
  | 'otherDebit'
  | 'otherCredit'
  | 'otherBalance'

/** The headings under which a ledger system, or a body that uses it, hands out its figures. */
export interface LedgerSystem {
  readonly system: string
  readonly headings: { readonly [Column in LedgerTableColumn]?: readonly string[] }
  readonly citation: Citation
}

/**
 * The shapes of ledgers and trial balances by the system that they come out of. Where the system's own words were not
 * read, but only what a reader of its files expects, the citation says `verified: false`.
 */
export const ledgerSystems: readonly LedgerSystem[] = [
  {
    system: 'Oracle General Ledger, trial balance',
    headings: {
      account: ['Account', 'Natural account'],
      name: ['Description', 'Account description'],
      opening: ['Beginning balance'],
      debit: ['Debits', 'Period activity debit'],
      credit: ['Credits', 'Period activity credit'],
      amount: ['Period activity', 'Net activity'],
      closing: ['Ending balance'],
    },
    citation: {
      title: 'Oracle Fusion Cloud Financials: General Ledger Trial Balance Reports',
      provision: 'columns for the account, description, beginning balance, debits, credits and ending balance',
      url: 'https://docs.oracle.com/en/cloud/saas/financials/24a/ocuar/general-ledger-trial-balance-reports.html',
      read: '2026-11-29',
      verified: true,
    },
  },
  {
    system: 'Oracle General Ledger, journals and balances',
    headings: {
      costCentre: ['Cost centre', 'Cost center'],
      account: ['Account'],
      period: ['Period', 'Period name'],
      reference: ['Journal name', 'Batch name'],
      date: ['Effective date', 'Accounting date', 'Posted date'],
      debit: ['Accounted debit', 'Accounted Dr', 'Accounted_Dr', 'Period net Dr', 'Entered debit', 'Entered Dr'],
      credit: ['Accounted credit', 'Accounted Cr', 'Accounted_Cr', 'Period net Cr', 'Entered credit', 'Entered Cr'],
      openingDebit: ['Begin balance Dr'],
      openingCredit: ['Begin balance Cr'],
      currency: ['Currency', 'Currency code', 'Entered currency'],
    },
    citation: {
      title: 'Oracle Fusion Cloud Financials: tables and views, XLA_AE_LINES and JA_CN_JOURNAL_LINES_GT',
      provision: 'columns ENTERED_DR, ENTERED_CR, ACCOUNTED_DR and ACCOUNTED_CR',
      url: 'https://docs.oracle.com/en/cloud/saas/financials/25d/oedmf/jacnjournallinesgt-14034.html',
      read: '2026-11-29',
      verified: true,
    },
  },
  {
    system: 'NHS Shared Business Services (Oracle)',
    headings: {
      costCentre: ['Cost centre', 'Cost centre code', 'Cost centre description'],
      account: ['Subjective', 'Subjective code'],
      name: ['Subjective description'],
      period: ['Period', 'Period name'],
      debit: ['Debit'],
      credit: ['Credit'],
      amount: ['Net', 'Net amount'],
    },
    citation: {
      title: 'NHS Shared Business Services: ledger extracts, as finance teams describe them',
      url: 'https://www.sbs.nhs.uk/services/finance-and-accounting/',
      verified: false,
    },
  },
  {
    system: 'Unit4 ERP (Agresso)',
    headings: {
      account: ['Account', 'GL account code'],
      name: ['Account (T)', 'Account(T)'],
      costCentre: ['Cost centre', 'Costc'],
      period: ['Period'],
      reference: ['TransNo', 'Trans no', 'Voucher no'],
      date: ['Trans.date', 'Trans date', 'Voucher date'],
      description: ['Text'],
      amount: ['Amount', 'Cur. amount'],
      side: ['DC', 'D/C', 'DC flag'],
      currency: ['Cur', 'Currency'],
      opening: ['Opening balance', 'IB'],
      closing: ['Closing balance', 'UB'],
    },
    citation: {
      title: 'Theatre Manager: export to Unit4 Business World (Agresso)',
      provision: 'GL account code and cost centre; the other headings are remembered',
      url: 'https://help.theatremanager.com/node/4606',
      read: '2026-11-29',
      verified: false,
    },
  },
  {
    system: 'SAP, balances of general ledger accounts',
    headings: {
      account: ['G/L account', 'G/L acct'],
      name: ['Short text', 'G/L account name', 'Long text'],
      currency: ['Crcy', 'Currency'],
      opening: ['Balance carryforward', 'Balance carried forward from last year'],
      earlier: [
        'Balance prev.periods',
        'Balance prev. periods',
        'Balance previous periods',
        'Balance of previous periods',
      ],
      debit: ['Debit rept.period', 'Debit reporting period', 'Debit report period'],
      credit: ['Credit report per.', 'Credit reporting period', 'Credit report period'],
      closing: ['Accumulated balance', 'Cumulative balance'],
    },
    citation: {
      title: 'SAP: G/L account balances, program RFSSLD00, as a collection of its documentation has it',
      provision:
        'balance carried forward, balance of the periods before, debit and credit totals of the reporting period, balance at its close; the headings are remembered',
      url: 'https://stechno.net/referentiel/programmes-sap.html?id=RFSSLD00_NACC',
      read: '2026-11-29',
      verified: false,
    },
  },
  {
    system: 'Xero, trial balance',
    headings: {
      account: ['Account code', 'Account'],
      name: ['Account', 'Account name', 'Account code'],
      accountType: ['Account type'],
      debit: ['Debit', 'Debit - Year to date'],
      credit: ['Credit', 'Credit - Year to date'],
      toDateDebit: ['YTD debit', 'Debit YTD'],
      toDateCredit: ['YTD credit', 'Credit YTD'],
    },
    citation: {
      title: 'Xero: trial balance report, as readers of its exports and of its programming interface know it',
      url: 'https://central.xero.com/s/article/Trial-Balance-report',
      verified: false,
    },
  },
  {
    system: 'Xero, account transactions',
    headings: {
      date: ['Date'],
      reference: ['Reference', 'Source'],
      description: ['Description'],
      debit: ['Debit'],
      credit: ['Credit'],
      account: ['Account code'],
      balance: ['Running balance'],
    },
    citation: {
      title: 'Xero: account transactions report, as readers of its exports know it',
      url: 'https://central.xero.com/s/article/Account-Transactions-report-New',
      verified: false,
    },
  },
  {
    system: 'Sage 50',
    headings: {
      account: ['N/C', 'Nominal code', 'Nominal account', 'Nominal'],
      name: ['Name', 'Nominal name'],
      debit: ['Debit'],
      credit: ['Credit'],
      balance: ['Balance'],
      reference: ['Ref', 'No'],
      costCentre: ['Dept'],
      description: ['Details'],
    },
    citation: {
      title: 'Sage 50 Accounts: period trial balance, as converters of its files know it',
      url: 'https://gb-kb.sage.com/portal/app/portlets/results/viewsolution.jsp?solutionid=222001000101141',
      verified: false,
    },
  },
  {
    system: 'Microsoft Dynamics 365 Business Central',
    headings: {
      account: ['No.', 'G/L account no.'],
      name: ['Name'],
      accountType: ['Account type'],
      debit: ['Net change debit', 'Total debit', 'Debit amount'],
      credit: ['Net change credit', 'Total credit', 'Credit amount'],
      closingDebit: ['Balance at date debit'],
      closingCredit: ['Balance at date credit'],
    },
    citation: {
      title: 'Microsoft Learn: table "Trial Balance Entity Buffer" of Business Central',
      provision: 'net change and balance at date, each as debit and credit',
      url: 'https://learn.microsoft.com/en-us/dynamics365/business-central/application/base-application/table/microsoft.finance.financialreports.trial-balance-entity-buffer',
      read: '2026-11-29',
      verified: true,
    },
  },
  {
    system: 'Oracle NetSuite, trial balance',
    headings: { account: ['Financial row'], debit: ['Amount (debit)'], credit: ['Amount (credit)'] },
    citation: {
      title: 'NetSuite: trial balance report, as readers of its exports know it',
      url: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_N1457612.html',
      verified: false,
    },
  },
  {
    system: 'Sage Intacct, trial balance',
    headings: {
      account: ['Account number', 'GL account number', 'GL account no'],
      name: ['Account title', 'Title'],
      opening: ['Beginning balance', 'Opening balance', 'Start balance'],
      debit: ['Debits'],
      credit: ['Credits'],
      adjustingDebit: ['Adjusting debits', 'Adj debits'],
      adjustingCredit: ['Adjusting credits', 'Adj credits'],
      closing: ['Ending balance', 'End balance'],
    },
    citation: {
      title: 'Sage Intacct developer documentation: trial balances, get_trialbalance',
      provision: 'balances of accounts with adjustment books; the headings are remembered',
      url: 'https://developer.intacct.com/api/general-ledger/trial-balances',
      read: '2026-11-30',
      verified: false,
    },
  },
  {
    system: 'ERPNext',
    headings: {
      account: ['Account'],
      openingDebit: ['Opening (Dr)'],
      openingCredit: ['Opening (Cr)'],
      debit: ['Debit'],
      credit: ['Credit'],
      closingDebit: ['Closing (Dr)'],
      closingCredit: ['Closing (Cr)'],
    },
    citation: {
      title: 'ERPNext documentation: accounting reports, trial balance',
      provision: 'the totals of the debit and credit columns must be the same',
      url: 'https://docs.erpnext.com/docs/user/manual/en/accounting-reports',
      read: '2026-11-29',
      verified: true,
    },
  },
]
