import { matchColumns } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { columnsFor } from './columns.js'
import { recogniseRegister } from './recognise.js'

const fieldOf = (heading: string, beside: readonly string[]): string | undefined => {
  const headers = [...beside, heading]
  const { at } = matchColumns(headers, columnsFor({ headers }))
  return Object.entries(at).find(([, column]) => column === headers.length - 1)?.[0]
}

describe('headings that are known by their words, in a list of contracts', () => {
  it.each([
    [
      'start',
      'COMMENCE|Contract commencing|Contract from|Go-live date|Date of commencement of contract|Start date of current contract|Contract start (actual)|Startdate|First day of contract|Contract Period From|Dates Start|Contract Start Dt|Commencement of services|Contract effective from|Inception date',
    ],
    [
      'end',
      'Contract completion|Contract finishes|Date of contract end|Contract to|Until|Expiry date of current term|End date (initial term)|Call-off end date|Last day of contract|Enddate|Dates End|Contract lapses|Date due to end|End of initial period|Contract End Date (Current)',
    ],
    [
      'maximumEnd',
      'Latest end incl. extensions|Possible extension end date|End date if all options exercised|Expiry if all extensions taken|Contract end incl options|Ultimate end date|Max potential end date|Fully extended end date|End date + extensions|Last possible extension date|Max extended date|End of all extensions',
    ],
    [
      'extension',
      'LENGTH OF EXTENSION (MONTHS)|OPTION TO EXTEND (Y/N)|Permitted extension|Ext. options|Any extensions?|Further extension options|Can be extended?|Is there an extension option?|Scope to extend',
    ],
    [
      'value',
      'TCV (EX VAT)|Contract amount|Whole-life contract value (£)|Estimated total contract value|Contract price|Total (£)|Contract Total|Value over term|Est. Total Value|Maximum contract value',
    ],
    [
      'annualValue',
      'Cost per year|p.a. value|Average annual cost|Contract value p.a.|Annual contract value (ex VAT)|Annualised value|Value Annual (£)|Annual revenue cost|£ per annum',
    ],
    ['noticePeriod', 'Notice period required|Contract termination notice period|Notice (weeks)|Length of notice'],
    ['title', 'System / service|Contract is for|What is the contract for|Requirement|Title/Description'],
    ['description', 'Purpose of contract|Description of the contract'],
    ['reference', 'Unique reference|Tender reference|URN|Contracts Finder reference|Contract UID'],
    ['renewal', 'Automatic renewal (Y/N)|Does it auto renew|Auto-rollover|Evergreen'],
    ['breakDate', 'First break|Earliest termination date'],
    ['review', 'Review due|Next contract review|Review dates'],
    ['owner', 'Contract manager title|Budget holder role|Lead officer (role)|Responsible manager'],
    ['route', 'How procured|Award procedure|Sourcing route'],
    ['framework', 'Framework agreement|Framework/DPS'],
    ['status', 'Live/Expired|Current status'],
    ['signed', 'Signature date|Date signed by both parties|Contract signed on'],
    ['term', 'Initial term|Length of initial term|Core term'],
    ['supplierIdentifier', 'Company reg no|Supplier CRN'],
  ] as const)('%s: %s', (field, headings) => {
    const beside = [
      ...(field === 'title' ? [] : ['Contract title']),
      'Supplier',
      field === 'end' ? 'Contract start date' : 'Contract end date',
    ]
    const read = headings.split('|').map((heading) => [heading, fieldOf(heading, beside)])
    expect(read).toEqual(headings.split('|').map((heading) => [heading, field]))
  })

  it.each(['Incumbent', 'Company/Supplier', 'Service provider', 'Contracting party', 'Organisation awarded'])(
    'supplier: %s',
    (heading) => {
      expect(fieldOf(heading, ['Contract title', 'Contract end date'])).toBe('supplier')
    },
  )

  it('takes the name of a vendor before the number of one', () => {
    const headers = ['Vendor', 'Vendor Name', 'Short Text', 'Validity Period Start', 'Validity Period End']
    expect(matchColumns(headers, columnsFor({ headers })).at.supplier).toBe(1)
  })

  it('takes how long an extension is before whether there is one', () => {
    const headers = ['Title', 'Supplier', 'End date', 'Extension option (Y/N)', 'Length of extension (months)']
    expect(matchColumns(headers, columnsFor({ headers })).at.extension).toBe(4)
  })

  it.each([
    // What is left of the options, and headings of other things.
    'Extension remaining',
    'Renewal term',
    'Warranty end',
    'End of life',
    'Last updated',
    'Signed by',
    'Option holder',
  ])('has no place for "%s"', (heading) => {
    expect(fieldOf(heading, ['Contract title', 'Supplier', 'Contract end date'])).toBeUndefined()
  })
})

it.each([
  'Department Family|Entity|Date|Expense Type|Expense Area|Supplier|Transaction Number|Amount',
  'Supplier|Invoice number|Invoice date|Amount|Cost centre|Description',
  'Asset tag|Manufacturer|Model|Serial number|Supplier|Purchase date|Warranty end|Cost',
  'Name|Department|Start date|End date|Grade|Salary',
  'Lease|Lessor|Commencement date|End date|Annual rent|Discount rate',
  'Project|Start|Finish|Budget|Actual|Status',
  'Company|Director|Interest declared|Date from|Date to',
  'Supplier|Amount|From|To|Invoice',
  'Device|Supplier|Lease start|Lease end|Monthly cost',
  'Application|Vendor name|Support end date|Business owner',
  'Asset|Vendor name|Warranty start|Warranty end',
  'SupplierName|PaymentDate|TotalValue|InvoiceNumber',
  'Provider|CQC registration number|Inspection date|Review date|Rating',
  'Lead supplier|Total spend|Invoice count|Period end',
  'Operating system|Maker|Software support start|Software support expiry date',
  'Supplier name|Total Amount|Date From|Date To|Cost centre',
])('is no register of contracts: %s', (headings) => {
  const headers = headings.split('|')
  const location = { source: 'list.csv' }
  const block = { kind: 'table', headers, rows: [], under: [], headingRows: [], location } as unknown as Parameters<
    typeof recogniseRegister.score
  >[0]
  expect(
    recogniseRegister.score(block, { under: [] } as unknown as Parameters<typeof recogniseRegister.score>[1]),
  ).toBe(0)
})

it('takes "Date from" and "Date to" for the days of contracts that are named, with who they are with', () => {
  const headers = ['Ref', 'Title', 'Supplier', 'Date From', 'Date To', 'Cost p.a.']
  const { at } = matchColumns(headers, columnsFor({ headers }))
  expect([at.start, at.end]).toEqual([3, 4])
})
