import type { ColumnNames } from '@imt/core'
import type { SpendLine } from './schema.js'

/**
 * Names as people write them, and as loaders and databases squeeze them: `Payment date`, `paymentdate`, `payment_date`.
 */
const written = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => (name.includes(' ') ? [name, name.replaceAll(' ', ''), name.replaceAll(' ', '_')] : [name]))

/**
 * The headings under which spending over £25,000 is published: the Treasury's, and those that readers of many bodies'
 * files had to learn.
 *
 * @see HM Treasury, Transparency - publication of spending over £25,000,
 *   https://www.gov.uk/government/publications/guidance-for-publishing-spend-over-25000
 * @see dpkg-uk25k, the column mappings of data.gov.uk's loader, https://github.com/okfn/dpkg-uk25k
 */
export const spendColumns: ColumnNames<
  Exclude<keyof SpendLine, 'notRead' | 'own' | 'table' | 'vatBasis' | 'period' | 'further' | 'vendor'>
> = {
  departmentFamily: written('Department family', 'Department', 'Dept family'),
  // "CCG": NHS Hounslow, Ealing, Brent and Hammersmith and Fulham CCGs, 2020; "ICB" is what followed them.
  entity: written(
    'Entity',
    'Entity name',
    'Body name',
    'Body',
    'Organisation',
    'Organisation name',
    'CCG',
    'ICB',
    'Trust',
    'Trust name',
  ),
  datePaid: written(
    'Date',
    'Date paid',
    'Date of payment',
    'Payment date',
    'Paid date',
    // Councils: "Paid on".
    'Paid on',
    'Transaction date',
    'Invoice date',
    'Clearing date',
    'Date the expenditure was incurred',
    'Date incurred',
    'Date expenditure incurred',
  ),
  expenseType: written(
    'Expense type',
    'Type',
    'Type of expense',
    'Expenditure type',
    'Account description',
    'Subjective',
    'Subjective description',
    'Expense category',
    'Nature of spend',
    'Expense type for report',
    'Expenditure category',
    'Procurement category',
    'Merchant category',
  ),
  expenseArea: written(
    'Expense area',
    'Area',
    'Cost centre',
    'Cost centre description',
    'Directorate',
    'Service area',
    'Service',
    'Organisational unit',
    'Business unit',
    'Service label',
    'Responsible unit',
    // As a council names the fields that its code asks for: https://eastcambs.gov.uk/notices/open-data-expenditure-exceeding-%C2%A3500
    'Department/service where expenditure occurred',
    'Department or service where expenditure occurred',
    'Local authority department which incurred the expenditure',
    'Local authority department',
  ),
  supplier: [
    ...written(
      'Supplier',
      'Supplier name',
      'Vendor',
      'Vendor name',
      'Beneficiary',
      'Merchant name',
      'Merchant',
      'Creditor',
      // Councils, as their creditors' ledgers call it (not verified).
      'Creditor name',
      'Payee',
      'Payee name',
      'Beneficiary name',
      'Supplier (beneficiary)',
      // Hammersmith and Fulham.
      'Paid to',
    ),
    /^supplier\s*\/\s*payee$/i,
  ],
  transactionNumber: written(
    'Transaction number',
    'Transaction no',
    'Transaction no.',
    'Transaction nr',
    'Trans no',
    'Trans ref',
    'Transaction ref',
    'Transaction reference',
    'Transaction',
    'Transaction ID',
    'Voucher',
    'Voucher number',
    'Invoice number',
    'Invoice reference',
    // Adur and Worthing, Stockton-on-Tees, as public readers of their files know it.
    'Invoice ref',
    'Invoice no',
    'Payment ref',
    'Document no',
    'Document ref',
    'Payment reference',
    'Payment number',
    'Document number',
    'AP reference',
    'Reference',
    'Reference number',
    'Reference no',
    'Our reference',
    'Our ref',
    'Ref',
    'Ref no',
  ),
  // Before the amount: "Amount excluding VAT" is the amount only where no other is stated.
  netAmount: [
    ...written('Net amount', 'Net', 'Net value', 'Amount net', 'Net amount paid', 'Invoice net amount'),
    /^(?:(?:net|total|invoice|payment|transaction|sum of) )?(?:amount|value|total)\b.{0,30}\b(?:ex|exc|excl|excluding|exclusive|less|net|without)\b.{0,20}\bvat\b/i,
  ],
  vatAmount: written(
    'VAT',
    'VAT amount',
    'Amount of VAT',
    'VAT value',
    'VAT charged',
    'Recoverable VAT',
    'Irrecoverable VAT',
    // The transparency code’s own words.
    'VAT that cannot be recovered',
  ),
  amount: [
    ...written(
      'Amount',
      'Amount (£)',
      'Amount £',
      'Amount in sterling',
      'Amount GBP',
      'Amount (GBP)',
      'Gross',
      'Gross amount',
      'Total',
      'Total amount',
      'Value',
      'Amount paid',
      'Payment amount',
      'Transaction amount',
      // NHS England, CCGs and ICBs, as three public readers of their files know it.
      'AP amount',
      // The headings of a ledger, squeezed by the database that held them: `InvoiceAmount`.
      'Invoice amount',
      'Invoice value',
      'Sum of amount',
      'Analysed gross',
      // Babergh and Wigan: day, payee, sum.
      'Sum',
      'Sum paid',
      'Value paid',
      'Total paid',
      'How much',
      '£',
    ),
    /^(?:(?:total|invoice|payment|transaction|sum of|gross) )?(?:amount|value|total)\b.{0,60}\bvat\b/i,
    /^(?:invoice|payment) (?:amount|value)\b/i,
  ],
  vatNumber: written(
    'VAT registration number',
    'Supplier VAT registration number',
    'VAT number',
    'VAT reg no',
    'VAT registration no',
  ),
  postcode: written('Postcode', 'Supplier postcode', 'Post code', 'Supplier post code'),
  description: written(
    'Description',
    'Expense description',
    'Narrative',
    'Item text',
    'Purpose',
    'Invoice description',
    // Purchasing cards; Leeds writes "NarrativeText".
    'Purchase description',
    'Transaction description',
    'Narrative text',
    'Summary of purpose',
    // Councils, after the local government transparency code: a layout here, no duty.
    'Purpose of spend',
    'What for',
    'Purpose of expenditure',
    'Summary of purpose of expenditure',
    'Summary of the purpose of the expenditure',
    'Purpose of expenditure (narrative)',
  ),
}
