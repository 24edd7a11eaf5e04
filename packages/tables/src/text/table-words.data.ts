/**
 * Headings of lists that bodies publish, as they stand alone on lines in text taken out of a PDF. From HM Treasury's
 * guidance for publishing spend over £25,000 (entity to VAT registration number), and from registers of contracts as
 * councils publish them under the Local Government Transparency Code 2015 (title to end date).
 */
export const tableWords: readonly string[] = [
  'department family',
  'department',
  'entity',
  'date',
  'date of payment',
  'payment date',
  'expense type',
  'expense area',
  'supplier',
  'supplier name',
  'transaction',
  'transaction number',
  'transaction no',
  'amount',
  'amount (£)',
  'ap amount (£)',
  'net amount',
  'invoice number',
  'vat registration',
  'vat registration number',
  'title',
  'contract title',
  'contract reference',
  'reference',
  'contract value',
  'value',
  'start date',
  'end date',
]
