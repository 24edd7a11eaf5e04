import type { ColumnNames } from '@imt/core'
import type { ContractEntry } from './schema.js'

/**
 * The headings under which registers publish each field: the NHS Business Services Authority's register and its Atamis
 * export, the Local Government Transparency Code, answers to requests, and notices.
 */
export const registerColumns: ColumnNames<keyof ContractEntry> = {
  reference: ['Reference', 'Reference number', 'REFERENCE_NUMBER', 'CONTRACT_REF', 'Contract ref', 'Contract reference', 'Contract number', 'Ref', 'Ref no', 'Contract ID', 'Agreement ID'],
  title: [
    'Contract', 'Contract title', 'CONTRACT_TITLE', 'Title', 'Contract name', 'Contract description', 'System', 'Service', 'Services', 'Software/ system', 'Software/system', 'Software', 'Name of Software', 'Title of agreement', 'System name',
    'Staff group', 'tender.title', 'Application', 'Product',
  ],
  description: ['Description', 'SHORT_DESCRIPTION', 'Short description', 'Description of goods or services', 'Technologies', 'System type', 'Details', 'text', 'Contract scope'],
  supplier: ['Supplier', 'Supplier name', 'Supplier(s)', 'SUPPLIER_NAME', 'WINNING_BIDDER', 'Winning bidder', 'Vendor', 'Contractor', 'Provider', 'Current supplier', 'Supplier details', 'awards[0].suppliers'],
  supplierIdentifier: ['Supplier identifier', 'Company number', 'Registration number', 'Supplier company number', 'Charity number'],
  category: ['Category', 'PRIMARY_PROCUREMENT_CATEGORY', 'Procurement category', 'Contract category', 'Contract type'],
  route: ['Route', 'PROCUREMENT_ROUTE', 'Procurement route', 'Route to market', 'Procurement method', 'procurementMethodDetails', 'Process type', 'Invitation to tender', 'Tender process'],
  framework: ['Framework', 'Framework used', 'Framework name', 'Framework reference'],
  frameworkEnd: ['Framework end date', 'Framework end', 'Framework expiry date', 'Framework expiry'],
  value: [
    'Value', 'Contract value', 'Total value', 'Total contract value', 'Value (£)', 'Contract value (£)', 'CONTRACT_AWARD_VALUE', 'CURRENT_VALUE', 'Award value', 'Awards Value', 'Value of contract', 'Total value of contract (£)', 'Total value of contract',
    'Total value (estimated)', 'Value of the contract', 'Whole life value', 'awards[0].value', 'contracts[0].value', 'Tender Value', 'tender.value',
  ],
  valueVat: ['VAT', 'VAT basis', 'VAT included', 'Irrecoverable VAT', 'VAT that cannot be recovered'],
  valueOptions: ['Value includes options', 'Options included'],
  annualValue: ['Annual value', 'Annual cost', 'Annual spend', 'ESTIMATED_ANNUAL_VALUE', 'Estimated annual value', 'Estimated annual spend', 'Annual contract value', 'Value per annum', 'Spend (annual)', /^annual (?:cost|spend|value) (?:\d{2}|20\d{2})[/-](?:\d{2}|20\d{2})$/i],
  signed: ['Signed', 'Date signed', 'When was it signed?', 'Award date', 'awarded', 'Date of award', 'Date entered into', 'contracts[0].dateSigned'],
  commenced: ['Procurement commenced', 'Tender notice', 'Date advertised'],
  start: ['Start date', 'Contract start date', 'CONTRACT_START_DATE', 'Start', 'Contract start', 'Commencement date', 'START_DATE', 'Date installed', 'Start of contract'],
  end: [
    'End date', 'Contract end date', 'CONTRACT_CURRENT_END_DATE', 'CURRENT_END_DATE', 'Current end date', 'Expiry date', 'Contract expiry date', 'Expiry', 'End', 'Contract end', 'Anticipated expiry date', 'Contract expiration', 'Contract expiration date',
    'Expiration date', 'End of contract', 'Date of expiry', 'Contract Expiry',
  ],
  revisedEnd: ['Revised expiry date', 'Revised end date', 'Extended end date', 'Extended to', 'Extended until'],
  period: ['Period', 'Contract', 'Contract period', 'Contract dates', 'Contract dates (estimated)', 'Dates', 'tender.contractPeriod', 'awards[0].contractPeriod', 'lots[0].contractPeriod'],
  term: ['Term', 'Contract term', 'Duration', 'Contract duration', 'Length', 'length', 'Length of contract', 'Contract length', 'CURRENT_TERM_MONTHS', 'Total contract period', 'Contract period (months)'],
  extension: ['Extension', 'Extensions', 'Extension options', 'Extension option', 'Options to extend', 'Option to extend', 'Extension period', 'Possible extension', 'CONTRACT_EXTENDABLE', 'Extendable', 'Renewal options', 'renewal', 'lots[0].renewal.description', 'Extensions (months)'],
  extensionAgreed: ['Extension agreed', 'Extensions agreed'],
  extensionExercised: ['Extension exercised', 'Extensions exercised', 'CONTRACT_EXTENDED', 'Extended', 'Extension taken', 'Extensions used'],
  maximumEnd: ['Maximum end date', 'MAXIMUM_CONTRACT_END_DATE', 'Maximum contract end date', 'Maximum extension date', 'Latest end date', 'End date including extensions', 'Maximum expiry date'],
  noticePeriod: ['Notice period', 'Notice', 'Termination notice period'],
  review: ['Review date', 'Review', 'Contract review date', 'Next review', 'Next review date'],
  breakDate: ['Break date', 'Break clause', 'Break point'],
  renewal: ['Is this contract annually renewed?', 'Annually renewed', 'Renewal', 'Rolling', 'Rolling contract', 'Auto renewal', 'Renewal type'],
  recompetition: ['Re-competition', 'Recompetition', 'Plans to replace', 'Re-procurement', 'Procurement plans'],
  owner: ['Owner', 'Contract owner', 'Contact owner', 'Responsible officer', 'Contract manager', 'Owner role', 'Job title of contract manager', 'Responsible role', 'Contact'],
  status: ['Status', 'Contract status', 'contracts[0].status', 'tender cancellation'],
  terminationNotice: ['Contract termination notice', 'Termination notice', 'Termination notice published'],
  notes: ['Notes', 'Comments', 'Comment', 'Additional information', 'Exit costs', 'SMS spend', 'award notices'],
  source: ['Source', 'Notice', 'CONTRACT_CF_AWARD_NOTICE', 'Contracts Finder notice', 'Notice reference', 'Link', 'ocid'],
}

/** Columns that are understood and say nothing about a contract's life. */
export const knownColumns: readonly (string | RegExp)[] = [
  'Row No', 'No', 'No.', '#', 'Department', 'Directorate', 'Location', 'Participating bodies', 'CPV', 'CPV code', 'CPV codes', 'SME', 'VCSE', 'SME/VCSE', 'Brand', 'Users', 'Number of users', 'Number of sites', 'Sites', 'Integrations', 'buyer.name', 'releaseDate', 'first planning notice', 'threshold',
]
