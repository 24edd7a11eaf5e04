import { paths } from './headings.data.js'
import type { ContractField } from './schema.js'

/**
 * Headings that give way to any other of their field in one table: `Start date` is that of the notice beside `Contract
 * start date`, and the day on which a system was installed is no start of its contract.
 */
export const yieldingHeadings: { readonly [F in ContractField]?: readonly string[] } = {
  // A number, beside a name.
  supplier: ['Vendor'],
  start: ['Date installed', 'Start date', 'START_DATE', 'Start', ...paths('awards/0/contractPeriod/startDate')],
  end: ['End date', 'End', ...paths('awards/0/contractPeriod/endDate')],
  breakDate: ['Break'],
  // Of open contracting data the nearest to the contract counts.
  title: paths('tender/title'),
  description: paths('tender/description'),
  reference: paths('awards/0/id'),
  value: paths('awards/0/value/amount'),
  status: paths('awards/0/status'),
  maximumEnd: paths('awards/0/contractPeriod/maxExtentDate'),
}

/**
 * Headings that many other lists have too: they count in a table that names suppliers and says when something begins,
 * ends, renews itself or what it costs.
 */
export const commonHeadings: { readonly [F in ContractField]?: readonly string[] } = {
  title: [
    'Name',
    'Item',
    'Project',
    'Project title',
    'Project name',
    'Framework title',
    'Goods/services',
    'Goods / services',
    'Goods or services',
    'What is provided',
    'What is supplied',
    'What it is for',
    'What',
  ],
  description: ['Contract description', 'Lot', 'Lot title', 'Lot name', 'Lot description'],
  reference: ['Number'],
  supplier: [
    'Parties',
    'Other party',
    'Other parties',
    'Party to the contract',
    'Parties to the contract',
    'Supplied by',
    'Provided by',
    'Company used',
    'With',
  ],
  signed: ['Date of agreement', 'Date of contract signature'],
  start: ['Commencement', 'Commenced', 'Since', 'Effective date', 'Effective from'],
  end: [
    'Renewal date',
    'Next renewal date',
    'Contract renewal date',
    'Renewal due',
    'Expiration',
    'Expires',
    'Expires on',
    'Termination date',
    'Effective to',
  ],
  value: ['How much'],
  owner: ['Managed by', 'Looked after by'],
  route: ['Procedure'],
}

/** What stands over the days of contracts that are named, and over those of much else (not verified). */
export const ofNamedContracts: { readonly [F in ContractField]?: readonly string[] } = {
  start: ['Date from', 'Dates from'],
  end: ['Date to', 'Dates to'],
}
