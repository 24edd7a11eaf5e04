import { describe, expect, it } from 'vitest'
import type { Cell, Table } from '@imt/core'
import { recogniseRegister } from './recognise.js'
import type { ContractField } from './schema.js'

const location = { kind: 'other', source: 'a.csv', format: 'csv' } as const
const table = (headers: readonly string[]): Table => ({
  kind: 'table',
  under: [],
  headers,
  rows: [headers.map((_, index): Cell => ({ text: `cell ${index}`, location }))],
  location,
})

/** Under which heading each field of a table is read, and the columns that have no place. */
const readAs = (headers: readonly string[]) => {
  const block = table(headers)
  const score = recogniseRegister.score(block, { under: [], sourceName: 'a.csv' } as never)
  const { value, columns } = recogniseRegister.read([block])
  const [entry = {}] = value ?? []
  const fields = Object.entries(entry).map(([field, text]) => [field, headers[Number(/\d+/.exec(String(text))?.[0])]])
  return { score, fields: Object.fromEntries(fields) as Record<string, string>, unused: columns.unused }
}

type Layout = readonly [publisher: string, fields: { readonly [F in ContractField]?: string }, ...others: string[]]

// The headings of real registers, as measured; the rows are of no one.
const layouts: readonly Layout[] = [
  [
    'Lengths in units of their headings',
    {
      title: 'Contract name',
      supplier: 'Supplier',
      start: 'Commencement',
      end: 'Expires',
      term: 'Term (yrs)',
      extension: 'Optional extension (months)',
      noticePeriod: 'Notice (wks)',
    },
  ],
  [
    'Ends without and with extensions',
    {
      title: 'Contract Title',
      supplier: 'Awarded supplier',
      start: 'Contract start',
      end: 'Contract end date (excl. extensions)',
      maximumEnd: 'Contract end date (incl. extensions)',
      value: 'Total value ex VAT (£)',
      owner: 'Contract owner (job title)',
    },
  ],
  [
    'The end at first beside the end as it stands',
    {
      reference: 'Contract Reference',
      title: 'Contract Name',
      supplier: 'Contractor',
      start: 'Contract Start',
      end: 'Original End Date',
      revisedEnd: 'Current End Date',
      value: 'Contract Value (Total)',
    },
  ],
  [
    'Renewal and cancellation',
    {
      title: 'Title',
      supplier: 'Vendor',
      start: 'Effective date',
      end: 'Termination date',
      renewal: 'Auto-renew?',
      noticePeriod: 'Notice to cancel',
    },
  ],
  [
    'Questions as headings',
    {
      title: 'What is the name of the system?',
      supplier: 'Who is the supplier?',
      end: 'When does the contract expire?',
      annualValue: 'What is the annual spend?',
      noticePeriod: 'What is the notice period?',
      owner: 'Who is responsible for the contract?',
    },
  ],
  [
    'Awards',
    {
      title: 'Project',
      supplier: 'Awarded to',
      signed: 'Contract award date',
      term: 'Contract term',
      value: 'Estimated contract value',
      route: 'Procedure',
    },
  ],
  [
    'Contracts Finder, spreadsheet',
    {
      reference: 'Notice Identifier',
      title: 'Title',
      description: 'Description',
      supplier: 'Supplier [Name|Address|Ref type|Ref Number|Is SME|Is VCSE]',
      value: 'Awarded Value',
      signed: 'Awarded Date',
      start: 'Contract start date',
      end: 'Contract end date',
      category: 'OJEU Contract Type',
      route: 'OJEU Procedure Type',
      status: 'Status',
    },
    'Notice Type',
    'Organisation Name',
    'Published Date',
    'Nationwide',
    'Region',
    'Cpv Codes',
    'Contact Name',
    'Start Date',
    'End Date',
    'Closing Date',
    'Value Low',
    'Value High',
    'Suitable for SME',
  ],
  [
    'Contracts Finder and Find a Tender, open contracting data as CSV',
    {
      source: 'releases/0/ocid',
      title: 'releases/0/awards/0/title',
      reference: 'releases/0/awards/0/id',
      supplier: 'releases/0/awards/0/suppliers/0/name',
      value: 'releases/0/awards/0/value/amount',
      awarded: 'releases/0/awards/0/date',
      start: 'releases/0/awards/0/contractPeriod/startDate',
      end: 'releases/0/awards/0/contractPeriod/endDate',
      status: 'releases/0/awards/0/status',
      route: 'releases/0/tender/procurementMethodDetails',
    },
    'releases/0/id',
    'releases/0/date',
    'releases/0/tag/0',
    'releases/0/buyer/name',
    'releases/0/tender/value/amount',
  ],
  [
    'the same, where contracts stand beside their awards',
    { source: 'ocid', reference: 'contracts/0/id', title: 'contracts/0/title', end: 'contracts/0/period/endDate' },
    'tender/id',
  ],
  [
    'GLPI',
    {
      title: 'Name',
      reference: 'Number',
      category: 'Contract types',
      start: 'Start date',
      term: 'Initial contract period',
      noticePeriod: 'Notice',
      renewal: 'Renewal',
      supplier: 'Associated suppliers',
      value: 'Costs - Cost',
      end: 'Expiration',
    },
    'Entity',
    'Periodicity',
    'Account number',
  ],
  [
    'Birmingham',
    {
      reference: 'Agreement number',
      supplier: 'Vendor',
      title: 'Short text',
      start: 'Validity Period Start',
      end: 'Validity Period End',
      value: 'Target value',
    },
  ],
  [
    'latest ends and breaks',
    {
      title: 'Contract title',
      supplier: 'Supplier',
      end: 'End date',
      maximumEnd: 'Max End Date',
      breakDate: 'Break',
    },
  ],
  [
    'a break in words beside its day',
    { title: 'Contract title', supplier: 'Supplier', end: 'End date', breakDate: 'Break clause date' },
  ],
]

describe('the headings of a register', () => {
  it.each(layouts.map(([publisher, fields, ...others]) => ({ publisher, fields, others })))(
    '$publisher: each is read as what it says',
    ({ fields, others }) => {
      const { score, fields: read, unused } = readAs([...others, ...Object.values(fields)])
      expect(score).toBeGreaterThan(0)
      expect(read).toEqual(fields)
      expect(unused).toEqual([])
    },
  )
  it('gives way to the nearer heading, and says which column it did not read', () => {
    const { fields, unused } = readAs(['Contract title', 'Supplier', 'End date', 'Break', 'Break clause date'])
    expect([fields['breakDate'], unused]).toEqual(['Break clause date', ['Break']])
    const path = readAs([
      'tender/title',
      'contracts/0/title',
      'awards/0/suppliers/0/name',
      'contracts/0/period/endDate',
    ])
    expect([path.fields['title'], path.unused]).toEqual(['contracts/0/title', ['tender/title']])
  })
  it.each([
    'Maximum expiry',
    'Final end date',
    'Longstop date',
    'End date (max)',
    'Latest expiry date',
    'Max. end date',
  ])('reads "%s" as the latest end, and not as the end', (heading) => {
    const { fields } = readAs(['Contract title', 'Supplier', 'End date', heading])
    expect(fields).toMatchObject({ end: 'End date', maximumEnd: heading })
  })
})

it('has no place for what is left of the options, which is not what was provided for', () => {
  const { unused } = readAs(['Contract Name', 'Contractor', 'Current End Date', 'Extension Remaining', 'Renewal term'])
  expect(unused).toEqual(['Extension Remaining', 'Renewal term'])
})

it.each([
  ['Total contract value (including extensions)', 'including'],
  ['Contract value (£) inc options', 'including'],
  ['Total value excluding all extensions', 'excluding'],
  ['Contract value', undefined],
] as const)('keeps what %s says of options', (heading, options) => {
  const { value } = recogniseRegister.read([table(['Contract title', 'Supplier', 'End date', heading])])
  expect([value?.[0]?.value, value?.[0]?.valueOptions]).toEqual(['cell 3', options])
})
