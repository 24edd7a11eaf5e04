import { matchColumns, type Table } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { columnsFor } from './columns.js'
import { fieldByMeaning } from './headings-by-meaning.js'
import { readContract } from './read-contract.js'
import { recogniseRegister } from './recognise.js'

const location = { source: 'register.csv' }
const tableOf = (text: string): Table => {
  const [headers = [], ...rows] = text.split('\n').map((line) => line.split('|'))
  const cell = (each: string) => ({ text: each, location })
  return { kind: 'table', headers, rows: rows.map((row) => row.map(cell)), location } as unknown as Table
}

const entriesOf = (text: string) => recogniseRegister.read([tableOf(text)] as never).value

/** The fields of a table in the order of its columns, `-` where a column is none. */
const fieldsOf = (text: string): string => {
  const table = tableOf(text)
  const { at } = matchColumns(table.headers, columnsFor(table))
  const entries = Object.entries(at)
  return table.headers.map((_, index) => entries.find(([, column]) => column === index)?.[0] ?? '-').join(' ')
}

describe('registers whose headings no list holds', () => {
  it.each([
    [
      'ReferenceNumber|TitleOfAgreement|SupplierName|SupplierCompanyRegistrationNumber|StartDate|EndDate|ReviewDate|ValueOfContract|IrrecoverableVAT',
      'reference title supplier supplierIdentifier start end review value valueVat',
    ],
    [
      'Contract Record ID|Contract Name|Supplier Account Name|Initial Contract Expiry Date|Maximum Contract Expiry Date|Contract Award Date|Contract Award Value (excl. VAT)|Contract Extension Options|Category Level 1|Contract Owner (Job Title)|Record Status|CPV Code(s)|SME Supplier?',
      'reference title supplier end maximumEnd signed value extension category owner status - -',
    ],
    [
      'Contract Unique Identifier|Contract Heading|Prime Contractor|Signature Date|Service Commencement Date|Current Contract Expiry|Latest Possible Expiry|Total Contract Value £m|Spend to Date (£)|Senior Responsible Owner|Link to Notice',
      'reference title supplier signed start end maximumEnd value - owner source',
    ],
    [
      'Contract Ref|Contract|Company Awarded|From Date|To Date|Extensible To|Contract Value Over Full Term|Classification|Contract Administrator',
      'reference title supplier start end maximumEnd value category owner',
    ],
    [
      'Contract title|Supplier|Contract dates (estimated) start|Contract dates (estimated) end|Possible extension to|Date signed (estimated)|Supplier PPON|Main procurement category',
      'title supplier start end maximumEnd signed supplierIdentifier category',
    ],
    [
      'Legal Ref|Parties|Nature of Contract|Date of Agreement|Date of Commencement|Date of Expiry|Notice to Terminate (months)',
      'reference supplier title signed start end noticePeriod',
    ],
    [
      'Provider Name|Contract Start|Agreement Expiry (excl. extensions)|PSR Route|Lead Commissioner Role|Re-procurement Start|Quotation/Tender|Goods/Services/Works',
      'supplier start end route owner recompetition - category',
    ],
    [
      'Software Vendor|Service Commissioned|Support Expiry Date|Annual Licence & Support Charge|System Owner (Post)|Commodity Group|Contract May Be Extended Until|Contract Sealed Date|Contract Extension Agreed',
      'supplier title end annualValue owner category maximumEnd signed extensionAgreed',
    ],
    [
      'Works / Service / Supply|Contract Description & Scope|Contractor/Supplier|Date From|Date To|With Extensions To|Contract Sum|Service Director|Min. Notice',
      'category title supplier start end maximumEnd value owner noticePeriod',
    ],
    [
      'Contract Log No|Scheme Name|Delivery Partner|Contract Start|Contracted Until|Further Extension Possible To|Cost Per Annum (£000)|Break Clause (Date)',
      'reference title supplier start end maximumEnd annualValue breakDate',
    ],
    [
      'Contract Register Title|Lead Provider|Valid From|Valid To|End Date inc. Extensions Taken|Contract extended|Contracting Lead (Job Role)',
      'title supplier start end revisedEnd extensionExercised owner',
    ],
    [
      'Contract Name|Contract Number|Account Name|Contract Start Date|Contract End Date (Exc. Ext)|Contract End Date (Inc. Ext)|Contract Value (Awarded)|Contract Notice Period',
      'title reference supplier start end maximumEnd value noticePeriod',
    ],
    [
      'Framework/Contract|Supplier|Valid From|Valid To|Renewal Notice (days)|Lead Contact (Job Title)|CRN',
      'title supplier start end noticePeriod owner supplierIdentifier',
    ],
    [
      'Contract title|Supplier|Contract end date|Job title of the person responsible|Account number',
      'title supplier end owner -',
    ],
    ['CONTRACT_NO|CONTRACT_DESC|SUPPLIER_NM|STRT_DT|END_DT|TOT_VAL', 'reference title supplier start end value'],
    [
      'Name of supplier|What does the contract cover?|When does it end?|How much does it cost each year?|Can it be extended?|How long is the contract?',
      'supplier title end annualValue extension term',
    ],
    [
      'Contract name (as advertised)|Successful tenderer|Contract completion|Notice to quit',
      'title supplier end noticePeriod',
    ],
    [
      'What the contract is for|Contracting party|Contract from (DD/MM/YYYY)|Contract to (DD/MM/YYYY)|Price (ex VAT)|Automatic extend (Y/N)',
      'title supplier start end value renewal',
    ],
    [
      'System/Application|Reseller|Validity Start|Validity End|Sum to be Paid (Annual)|Sum to be Paid (Total)|Renewal arrangements|Framework agreement',
      'title supplier start end annualValue value renewal framework',
    ],
  ])('%s', (headings, fields) => {
    expect(fieldsOf(headings)).toBe(fields)
  })
})

it('leaves to a dictionary what it names, and tells no list for one of contracts by few words', () => {
  expect(fieldsOf('Contract|Supplier|Contract end|terminationNotice')).toBe('title supplier end terminationNotice')
  expect(fieldsOf('Supplier|Amount|From (DD/MM/YYYY)|To (DD/MM/YYYY)|Invoice')).toBe('supplier - - - -')
  expect(fieldByMeaning('Amount')).toBeUndefined()
  expect(fieldByMeaning('Until')).toBeUndefined()
})

describe('what is no field of a contract, though its words are near', () => {
  it.each(
    [
      'Supplier contact|Supplier address|Supplier email|Contract manager email|Contract manager telephone|Number of suppliers',
      'Date of last review|Previous supplier|Previous contract end date|Tender start date|Tender return date',
      'Framework start date|Warranty start date|Insurance expiry date|Extension start date|Extension value',
      'Contract extension value|Spend to date|Spend this year|Monthly cost|Unit price|Price review date|Savings',
      'Notice publication date|Notice date|Number of bidders|Date of publication|Contract award notice date',
      'Contract manager name|Owner name|Provider lead|System status|VAT number|Supplier number|Value per lot|Sealed',
      'Max. Term (incl. extensions)|Start and end|Year 1 value|Parent company|Supplier account manager',
    ].flatMap((each) => each.split('|')),
  )('%s', (heading) => {
    const beside = 'Contract title|Supplier|Contract end date'
    expect(fieldsOf(`${beside}|${heading}`).split(' ').at(-1)).toBe('-')
    expect(fieldByMeaning(heading)).toBeUndefined()
  })

  it('keeps an annual value from the total, an award from the start and a review from the end', () => {
    expect(
      fieldsOf('Contract title|Supplier|Est. Yearly Cost of Contract|Contract Award Date|Contract Renewal Review'),
    ).toBe('title supplier - signed -')
    expect(
      fieldsOf('Contract title|Supplier|End|Est. Yearly Cost of Contract|Contract Award Date|Contract Renewal Review'),
    ).toBe('title supplier end annualValue signed review')
  })
})

it('tells the end with all possible extensions from that with those taken', () => {
  expect(fieldByMeaning('Expiry if all extensions taken')).toBe('maximumEnd')
  expect(fieldByMeaning('Expiry inc. extensions exercised')).toBe('revisedEnd')
  expect(fieldByMeaning('Can be extended')).toBe('extension')
  expect(fieldByMeaning('Is extended')).toBe('extensionExercised')
})

describe('cells', () => {
  it('make a termination notice over lengths the notice to give, and over days the notice published', () => {
    const headings = 'Contract|Supplier|Contract end|Termination notice'
    expect(fieldsOf(`${headings}\nA|B|31/03/2027|3 months\nC|D|31/03/2028|90 days\nE|F|31/03/2028|`)).toBe(
      'title supplier end noticePeriod',
    )
    expect(fieldsOf(`${headings}\nA|B|31/03/2027|12/02/2025\nC|D|31/03/2028|No`)).toBe(
      'title supplier end terminationNotice',
    )
    expect(fieldsOf(headings)).toBe('title supplier end terminationNotice')
  })

  it.each([
    ['Contract Value (Total £k)', 'value', '3,750', '£3,750k'],
    ['Annual Value 24/25 (£000s)', 'annualValue', '1250.5', '£1250.5k'],
    ["Annual value (£'000)", 'annualValue', '£96', '£96k'],
    ['Total Contract Value £m', 'value', '12.5', '£12.5m'],
    ['Value (in £m)', 'value', '12.5', '£12.5m'],
    ['Annual spend (£m ex VAT)', 'annualValue', '12', '£12m'],
    ['Contract value (£ million)', 'value', '£1,200,000 in all', '£1,200,000 in all'],
    ['Contract value (£k)', 'value', '£1.2m', '£1.2m'],
    ['Contract value (£)', 'value', '12,000', '12,000'],
  ])('%s is read with its scale', (heading, field, cell, text) => {
    const [entry] = entriesOf(`Contract title|Supplier|Contract end date|${heading}\nA|B|31/03/2027|${cell}`)
    expect(entry?.[field as 'value']).toBe(text)
  })

  it.each([
    ['Notice to Terminate (months)', 'noticePeriod', '3', '3 months'],
    ['Extension Options (Years)', 'extension', '2', '2 years'],
    ['Agreed Contract Length (yrs)', 'term', '3', undefined],
    ['Original Contract Length (yrs)', 'term', '3', '3 yrs'],
  ])('%s is read with its unit', (heading, field, cell, text) => {
    const [entry] = entriesOf(`Contract title|Supplier|Contract end date|${heading}\nA|B|31/03/2027|${cell}`)
    expect(entry?.[field as 'value']).toBe(text)
  })

  it('say how many extensions there are, and how long each is', () => {
    const text =
      'Contract title|Awarded Supplier(s)|Start|Current End|No. of Extensions Available|Duration of Each Extension (Months)\nA|B|01/04/2023|31/03/2026|2|12\nC|D|01/04/2023|31/03/2026|0|\nE|F|01/04/2023|31/03/2026|1|24'
    const { value, columns } = recogniseRegister.read([tableOf(text)] as never)
    expect(value.map(({ extension }) => extension)).toEqual(['2 x 12 months', '0', '1 x 24 months'])
    expect(columns.unused).toEqual([])
    expect(readContract(value[0] ?? {}).terms).toMatchObject({ maximumExtensionMonths: 24 })
  })

  it('of a termination notice are read as the notice to give', () => {
    const [entry] = entriesOf('Contract|Supplier|Contract end|Termination notice\nA|B|31/03/2027|3 months')
    expect(entry).toMatchObject({ noticePeriod: '3 months' })
    expect(entry).not.toHaveProperty('terminationNotice')
  })

  it('under codes, sizes and addresses of persons are knowingly not read', () => {
    const { columns } = recogniseRegister.read([
      tableOf('Contract|Supplier|Contract end|CPV Code(s)|SME Supplier?|Buyer Email|Is VCSE\nA|B|31/03/2027|1|2|3|4'),
    ] as never)
    expect(columns.unused).toEqual([])
  })

  it('takes the start of the contract before the day the system went live', () => {
    expect(fieldsOf('System|Supplier|Go-live|Support Contract Start|Support Contract End')).toBe(
      'title supplier - start end',
    )
  })
})
