import { createModel, type Table } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { contracts } from '../plugin.js'
import { contractRows } from './contract-rows.js'
import { readContract } from './read-contract.js'
import type { ContractEntry } from './schema.js'

const location = { kind: 'text', source: 'list.txt', line: 1, column: 1 } as const
const tableOf = (headers: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  under: [],
  headers,
  rows: rows.map((row) => row.map((text) => ({ text, location }))),
  location,
})
const registerOf = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  heading?: string,
): readonly ContractEntry[] => {
  const model = createModel({ plugins: [contracts()] })
  const under = heading === undefined ? [] : [{ kind: 'heading', level: 2, text: heading, location }]
  const blocks = [...under, tableOf(headers, rows)]
  const { publication } = model.recognise({ name: 'list.txt', kind: 'text', blocks } as never)
  const { sections } = publication as { sections?: { contracts?: { register?: readonly ContractEntry[] } } }
  return sections?.contracts?.register ?? []
}

describe('lists that are no registers of contracts', () => {
  it('count what each supplier provides, and name no contract', () => {
    const headers = ['Supplier', 'Products', 'Annual cost (£)']
    const heading = 'Software by supplier'
    const counts = [
      ['A Ltd', '14', '1,846,200'],
      ['B Ltd', '3', '412,750'],
      ['Total', '17', '2,258,950'],
    ]
    expect(registerOf(headers, counts, heading)).toEqual([])
    expect(registerOf(headers, [['A Ltd', 'Mail', '1,846,200'], ...counts], heading)).toHaveLength(4)
  })

  it.each([
    [
      ['Course title', 'Provider', 'Start date', 'End date', 'Cost'],
      ['First aid', 'Safe Ltd', '01/02/2027', '03/02/2027', '£120'],
    ],
    [
      ['Project', 'Delivery partner', 'Start', 'End', 'Budget'],
      ['Ward', 'Build Ltd', '01/02/2027', '03/08/2027', '£120,000'],
    ],
    [
      ['Tenant', 'Provider', 'Reference', 'Start date', 'End date'],
      ['A', 'B', 'C', '01/02/2027', '03/08/2027'],
    ],
    [
      ['Name', 'Job title', 'Organisation', 'Nature of interest', 'Start date', 'End date'],
      ['A Smith', 'Director', 'Age UK', 'Trustee', '01/04/2022', '31/03/2027'],
    ],
    [
      ['Organisation', 'Nature of interest', 'Start date', 'End date'],
      ['Age UK', 'Trustee', '01/04/2022', '31/03/2027'],
    ],
    [
      ['Organisation', 'Description', 'Start date', 'End date'],
      ['Age UK', 'Trustee', '01/04/2022', '31/03/2027'],
    ],
    [
      ['Organisation', 'Role', 'Description', 'From date', 'End date', 'Value'],
      ['Blue Ltd', 'Director', 'Shares', '01/04/2022', '31/03/2027', '£5,000'],
    ],
    [
      ['Name', 'Declared interest', 'Company', 'Description', 'Start date', 'End date'],
      ['B Jones', 'Shares', 'Blue Ltd', 'Shares', '01/04/2022', '31/03/2027'],
    ],
  ])('%j', (headers, row) => {
    expect(registerOf(headers, [row])).toEqual([])
  })
  it.each([
    [
      ['Project', 'Supplier', 'Start date', 'End date'],
      ['Ward', 'Build Ltd', '01/02/2027', '03/08/2027'],
    ],
    [
      ['Training contract', 'Provider', 'Start date', 'End date'],
      ['First aid', 'Safe Ltd', '01/02/2027', '31/01/2028'],
    ],
  ])('but %j is one', (headers, row) => {
    expect(registerOf(headers, [row])).toHaveLength(1)
  })
})

describe('registers of further layouts', () => {
  it('takes a column that only counts the contracts for their reference', () => {
    const headers = ['Contract details', 'Name of supplier', 'What is provided', 'Expiry date']
    expect(
      registerOf(headers, [
        ['Contract 1', 'Orbit', 'Telephony', '30/04/2028'],
        ['Contract 2', 'Clearline', 'Print', '31/10/2027'],
      ]).map(({ title, reference }) => [title, reference]),
    ).toEqual([
      ['Telephony', 'Contract 1'],
      ['Print', 'Contract 2'],
    ])
  })
  it('reads start, end and review in one cell, in the words of the Transparency Code', () => {
    const [entry] = registerOf(
      ['Title of agreement', 'Supplier name and details', 'Start, end and review dates'],
      [['Grounds', 'Verdant Ltd', 'Start 01/04/2024 End 31/03/2027 Review 01/10/2026']],
    )
    const { contracts: rows } = contractRows([entry ?? {}])
    const reading = rows[0]?.reading
    expect([reading?.start?.latest, reading?.end?.latest, reading?.terms.review]).toEqual([
      '2024-04-01',
      '2027-03-31',
      { earliest: '2026-10-01', latest: '2026-10-01' },
    ])
  })
  it('takes no notice of a procurement for a contract', () => {
    const headers = [
      'Notice Identifier',
      'Notice Type',
      'Status',
      'Title',
      'Contract Start Date',
      'Contract End Date',
      'Awarded Date',
      'Supplier',
    ]
    const register = registerOf(headers, [
      ['t/1', 'Contract', 'Awarded', 'Coding', '2025-03-01', '2027-02-28', '2025-01-20', 'Codecheck Ltd'],
      ['t/2', 'Opportunity', 'Open', 'Catering', '2026-09-01', '2028-08-31', '', ''],
    ])
    const { contracts: rows, leftOut } = contractRows(register)
    expect(rows.map(({ entry }) => entry.title)).toEqual(['Coding'])
    expect(leftOut.map(({ at, code }) => [at, code])).toEqual([[1, 'noticeOnly']])
  })
})

describe('cells that other columns tell of', () => {
  const read = (
    headers: readonly string[],
    row: readonly string[],
  ): ReturnType<typeof contractRows>['contracts'][0]['reading'] | undefined =>
    contractRows(registerOf(headers, [row])).contracts[0]?.reading
  it('takes no sum in another currency for pounds', () => {
    const headers = ['Contract', 'Supplier', 'Start', 'End', 'Value', 'Currency']
    const row = ['Print', 'Ricoh', '01/04/2025', '31/03/2028', '250000']
    expect(read(headers, [...row, 'EUR'])?.value).toBeNull()
    expect(read(headers, [...row, 'GBP'])?.value?.figure.value?.toFixed()).toBe('250000')
    expect(read([...headers.slice(0, 4), 'Contract value (€)'], row)?.notes.map(({ code }) => code)).toEqual([
      'foreignCurrency',
    ])
  })
  it('takes no notice period for the length of a further term', () => {
    const reading = read(
      ['Contract', 'Supplier', 'Start', 'End', 'Notice period', 'Rolling contract'],
      ['Print', 'Ricoh', '01/06/2023', '31/05/2026', '30 days', 'Yes'],
    )
    expect([reading?.rolling, reading?.terms.notice]).toEqual([{ months: null }, { amount: 30, unit: 'days' }])
  })
  it('reads how long a further term is from its own column', () => {
    const headers = [
      'Contract Name',
      'Supplier Name',
      'Effective Start',
      'Effective End',
      'Auto Renew (Y/N)',
      'Renewal Term (Months)',
    ]
    const reading = read(headers, ['Service desk', 'Ticketly', '2024-09-01', '2026-08-31', 'Y', '12'])
    expect([reading?.rolling, reading?.end?.latest]).toEqual([{ months: 12 }, '2026-08-31'])
  })
  it('takes a completion for the end where nothing else is, and for the signature beside an end', () => {
    const row = ['Smoking', 'QuitWell', '01/10/2024', '30/09/2027']
    const headers = ['Contract Title', 'Provider', 'Contract Commencement Date', 'Contract Completion Date']
    expect(read(headers, row)?.end?.latest).toBe('2027-09-30')
    expect(read([...headers, 'End date'], [...row.slice(0, 3), '01/09/2024', '30/09/2027'])?.signed?.latest).toBe(
      '2024-09-01',
    )
  })
})

describe('layouts of registers of other bodies', () => {
  const body = ['PAS support', '01/04/2024', '31/03/2027']
  it('takes "Organisation" for the supplier where it names several, and no word for suppliers stands beside it', () => {
    const headers = ['Organisation', 'Contract title', 'Start', 'End']
    const entries = registerOf(headers, [
      ['Acme Health Ltd', ...body],
      ['Blue Networks plc', ...body],
    ])
    expect(entries.map(({ supplier }) => supplier)).toEqual(['Acme Health Ltd', 'Blue Networks plc'])
    expect(registerOf(headers, [['Acme Health Ltd', ...body]])[0]?.supplier).toBe('Acme Health Ltd')
  })
  it('takes it for nothing where it is the body that keeps the list, or a supplier is named', () => {
    const headers = ['Organisation', 'Contract title', 'Start', 'End']
    const same = registerOf(headers, [
      ['Exampleton NHS Trust', ...body],
      ['Exampleton NHS Trust', ...body],
    ])
    expect(same.map(({ supplier }) => supplier)).toEqual([undefined, undefined])
    const beside = registerOf(
      [...headers, 'Supplier'],
      [
        ['One NHS Trust', ...body, 'Acme'],
        ['Another NHS Trust', ...body, 'Blue'],
      ],
    )
    expect(beside.map(({ supplier }) => supplier)).toEqual(['Acme', 'Blue'])
  })
  it('takes it for nothing where most of those that it names are bodies that buy', () => {
    const entries = registerOf(
      ['Organisation', 'Contract title', 'Start', 'End'],
      [
        ['NHS X ICB', ...body],
        ['Y District Council', ...body],
        ['Acme Ltd', ...body],
      ],
    )
    expect(entries.map(({ supplier }) => supplier)).toEqual([undefined, undefined, undefined])
  })
  it('takes it for the supplier beside a value, a term or notice', () => {
    for (const sign of ['Value', 'Annual value', 'Notice period', 'Extension options']) {
      const headers = ['Organisation', 'Description', 'Start date', 'End date', sign]
      const [entry] = registerOf(headers, [
        ['Acme Health Ltd', ...body, '6'],
        ['Blue Networks plc', ...body, '6'],
      ])
      expect(entry?.supplier).toBe('Acme Health Ltd')
    }
  })
  it.each([
    ['01/04/2024 - 31/03/2027, review 01/10/2026', '2026-10-01'],
    ['01/04/2024 to 31/03/2027; next review date: 1 October 2026', '2026-10-01'],
    ['01/04/2024 - 31/03/2027 (to be reviewed October 2026)', '2026-10-31'],
  ])('reads the three days of the Transparency Code: %s', (period, review) => {
    const [entry] = registerOf(['Title of agreement', 'Supplier', 'Start, end and review dates'], [['A', 'B', period]])
    const [row] = contractRows(entry === undefined ? [] : [entry]).contracts
    expect(row?.reading.notes).toEqual([])
    expect([row?.reading.start?.latest, row?.reading.end?.latest, row?.reading.terms.review]).toMatchObject([
      '2024-04-01',
      '2027-03-31',
      { latest: review },
    ])
  })
  it('reads the words of the Scottish Act, what is left of options, and last days for notice', () => {
    const [scottish] = registerOf(
      [
        'Contract name/short description',
        'Name of contractor',
        'End date disregarding any option to extend or terminate early',
        'Period for which the contract can be extended',
      ],
      [['A', 'B', '31/03/2027', '24 months']],
    )
    expect(scottish).toMatchObject({ end: '31/03/2027', extension: '24 months' })
    const [left] = registerOf(
      ['Contract name', 'Supplier', 'Current end date', 'Remaining options', 'Last date for notice'],
      [['A', 'B', '31/03/2027', '12 months', '31/12/2026']],
    )
    expect(left).toMatchObject({ extension: '12 months extension remaining', noticePeriod: '31/12/2026' })
  })
  it('takes days month first where their heading says that they are written so', () => {
    const headers = ['Contract title', 'Vendor', 'Start Date (MM/DD/YYYY)', 'End Date (mm/dd/yyyy)']
    const [entry] = registerOf(headers, [['Licence', 'UsCo Inc', '04/01/2025', '03/31/2028']])
    expect(entry).toMatchObject({ start: '2025-04-01', end: '2028-03-31' })
    const [odd] = registerOf(headers, [['Licence', 'UsCo Inc', '31/04/2025', 'TBC']])
    expect(odd).toMatchObject({ start: '31/04/2025', end: 'TBC' })
  })
  it('takes every day of a cell month first where the heading says so, and refuses those that cannot be', () => {
    const startOf = (heading: string, cell: string): string | undefined =>
      registerOf(['Contract title', 'Supplier', heading, 'End date'], [['A', 'B Ltd', cell, '31/03/2029']])[0]?.start
    const full = 'Start date (MM/DD/YYYY)'
    expect(startOf('Start date (MM/DD/YY)', '04/05/24')).toBe('2024-04-05')
    expect(startOf(full, '04/05/2024 (signed)')).toBe('2024-04-05 (signed)')
    expect(startOf(full, '03/12/2028 12:00')).toBe('2028-03-12 12:00')
    expect(startOf(full, 'by 3.4.2027.')).toBe('by 2027-03-04.')
    expect(startOf(full, '04-05-2024, was 04-01-99')).toBe('2024-04-05, was 1999-04-01')
    expect(startOf(full, '04/01/2024-03/12/2027')).toBe('2024-04-01-2027-03-12')
    expect(startOf(full, '04 / 05 / 2024')).toBe('2024-04-05')
    for (const heading of ['Start date MM/DD/YYYY', 'Start date - mm-dd-yyyy', 'Start date (format: mm/dd/yy)'])
      expect(startOf(heading, '04/05/2024')).toBe('2024-04-05')
    expect(startOf('Start date (month/day/year)', '04/05/2024')).toBe('2024-04-05')
    // What is no day in figures, or is one year first, stays.
    for (const cell of ['2024-04-05', '5 April 2024', '1/2/3/2024', 'Ref 12-34-56-78', '1.10.2.24.5'])
      expect(startOf(full, cell)).toBe(cell)
    const [odd] = registerOf(
      ['Contract title', 'Supplier', 'Start date', 'End date (MM/DD/YYYY)'],
      [['A', 'B Ltd', '01/04/2024', '25/03/2027 (extended)']],
    )
    const reading = readContract(odd ?? {})
    expect(reading.end).toBeNull()
    expect(reading.notes).toMatchObject([{ at: 'end', code: 'monthFirst' }])
  })
  it('reads ends under a month and a year, suppliers in columns of their own, and numbered extensions', () => {
    const [entry] = registerOf(
      ['Contract', 'Supplier 1', 'Supplier 2', 'Expires (month/year)', 'Contract Ext 1', 'Contract Ext 2'],
      [['Nurses', 'A Ltd', 'B Ltd', '03/2027', '12 months', '6 months']],
    )
    expect(entry).toMatchObject({
      supplier: 'A Ltd; B Ltd',
      end: '03/2027',
      extension: 'Option 1: 12 months; Option 2: 6 months',
    })
    const [alone] = registerOf(['Contract', 'Supplier 1', 'Supplier 2', 'End date'], [['X', '', 'B Ltd', '31/03/2027']])
    expect(alone?.supplier).toBe('B Ltd')
  })
})
