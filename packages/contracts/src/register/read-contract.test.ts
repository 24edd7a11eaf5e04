import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseFigure, parsePublishedDate, type Block, type Cell, type Table } from '@imt/core'
import { contractDates } from '../term/contract-dates.js'
import { contractReader, readContract, type ContractReading } from './read-contract.js'
import { readContractValue } from './read-value.js'
import { recogniseRegister } from './recognise.js'
import type { ContractEntry } from './schema.js'

interface Row {
  readonly n: number
  readonly kind: string
  readonly raw: Readonly<Record<string, unknown>>
  readonly source: string
}
const { rows } = JSON.parse(
  readFileSync(new URL('../../test/vectors/contract-rows.json', import.meta.url), 'utf8'),
) as { readonly rows: readonly Row[] }

const place = { kind: 'text', source: 'rows', line: 1, column: 1 } as const
const shown = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.join('; ')
  if (typeof value === 'object' && value !== null) {
    const { amount, startDate, endDate, durationInDays } = value as Readonly<Record<string, unknown>>
    return amount === undefined
      ? startDate === undefined
        ? `${String(durationInDays)} days`
        : `${String(startDate)} to ${String(endDate)}`
      : String(amount)
  }
  return String(value)
}
const tableOf = (row: Row): Table => ({
  kind: 'table',
  under: [],
  location: place,
  headers: Object.keys(row.raw),
  rows: [Object.values(row.raw).map((value): Cell => ({ text: shown(value), location: place }))],
})
const entryOf = (row: Row): ContractEntry | undefined => {
  const { value } = recogniseRegister.read([tableOf(row)])
  return value[0]
}
const nth = (n: number): Row => rows.find((row) => row.n === n) as Row

describe('rows as published', () => {
  it.each(rows.map((row) => [row.n, row] as const))(
    'row %i is read without an exception, and every filled cell is used or known',
    (_, row) => {
      const table = tableOf(row)
      const { value, columns } = recogniseRegister.read([table])
      const entry = value[0]
      expect(entry).toBeDefined()
      const reading = readContract(entry as ContractEntry)
      contractDates(reading.terms, { asOf: '2026-11-23' })
      expect([...columns.used, ...columns.unused].sort()).toEqual([...table.headers].sort())
      // What is not read in a date column is said.
      for (const field of ['start', 'end', 'revisedEnd', 'period'] as const) {
        const text = (entry as ContractEntry)[field]
        if (text === undefined || text.trim() === '' || /^n\/?a/i.test(text) || /rolling|renew/i.test(text)) continue
        const isRead = reading.start !== null || reading.end !== null || reading.terms.openEnded === true
        expect(isRead || reading.notes.some((note) => note.at === field), text).toBe(true)
      }
    },
  )

  // Expected values worked out by hand from the row as printed.
  it.each([
    [14, { end: '2033-02-28', initialEnd: '2024-04-01', title: 'Carenotes', suppliers: ['Advanced'], extended: true }],
    [22, { start: '2018-04-01', end: '2024-12-31', annual: '2697', route: 'further-competition' }],
    [24, { end: '2022-03-31', rolling: 12, start: null }],
    [26, { end: '2023-03-31' }],
    [36, { value: '83588', per: 'year', months: 60, signed: '2016-07-01' }],
    [38, { start: '2016-05-01', end: '2019-11-30', breaks: ['2019-04-30'] }],
    [41, { start: '2013-01-01', rolling: null, end: null }],
    [46, { start: '2024-04-01', end: '2024-05-31', withheld: true }],
    [50, { start: '2011-12-01', end: '2014-11-30', extension: 24, maximumEnd: '2016-11-30' }],
    [55, { notice: { amount: 90, unit: 'days' } }],
    [60, { end: '2027-01-31', extension: 12 }],
    [63, { start: '2026-04-01', months: 36, extension: 24, maximumEnd: '2031-03-31' }],
    [64, { start: '2025-10-01', end: '2027-09-30', extension: 24, maximumEnd: '2029-12-31' }],
    [67, { signed: '2025-03-31', value: '773957' }],
    [69, { start: '2026-09-17', end: '2030-09-16' }],
    [70, { start: '2025-03-06', end: '2025-09-05', value: '180000' }],
  ])('row %i', (n, expected) => {
    const reading = readContract(entryOf(nth(n)) as ContractEntry)
    const dates = contractDates(reading.terms, { asOf: '2010-01-01' })
    const actual: Record<string, unknown> = {
      start: reading.start?.earliest ?? null,
      end: reading.end?.latest ?? null,
      initialEnd: reading.initialEnd?.latest,
      title: reading.title,
      suppliers: reading.suppliers,
      extended: reading.extended,
      annual: reading.annualValue?.figure.value?.toFixed(),
      value: reading.value?.figure.value?.toFixed(),
      per: reading.value?.per,
      months: reading.terms.initialMonths,
      signed: reading.signed?.earliest,
      route: reading.route,
      rolling: reading.rolling?.months,
      breaks: reading.terms.breaks?.map((day) => (typeof day === 'string' ? day : day.earliest)),
      withheld: reading.value?.figure.absence === 'withheld',
      extension: reading.extension?.maximumExtensionMonths,
      maximumEnd: dates.maximumEnd?.latest,
      notice: reading.terms.notice,
    }
    for (const [key, value] of Object.entries(expected)) expect(actual[key], key).toEqual(value)
  })

  it.each(['#N/A', '#REF!', '########', ' #VALUE! '])('takes "%s" for no supplier and no title', (text) => {
    expect(readContract({ title: text, supplier: text })).toMatchObject({ title: null, suppliers: [] })
    expect(readContract({ title: text, description: 'Hosting' }).title).toBe('Hosting')
  })

  it('says what it could not read', () => {
    expect(readContract({ title: 'Kronos', start: '01/18/2016' }).notes).toMatchObject([
      { at: 'start', code: 'monthFirst' },
    ])
    expect(readContract({ title: 'X', end: 'Deployment underway' })).toMatchObject({
      end: null,
      notes: [{ at: 'end', code: 'unreadable' }],
    })
    expect(readContract({ title: 'X', extension: '1+1' }).notes).toMatchObject([
      { at: 'extension', code: 'ambiguousExtension' },
    ])
    expect(readContract({ title: 'X', noticePeriod: 'Reasonable' }).notes).toMatchObject([
      { at: 'noticePeriod', code: 'notStated' },
    ])
  })

  it.each(['end', 'revisedEnd', 'period', 'maximumEnd', 'frameworkEnd'] as const)(
    'keeps the last day of a limit, and of a year, in %s',
    (field) => {
      const read = (text: string): readonly unknown[] => {
        const reading = readContract({ title: 'X', [field]: text })
        return [
          field === 'maximumEnd' || field === 'frameworkEnd' ? reading[field] : reading.end,
          reading.notes.map((note) => [note.at, note.code]),
        ]
      }
      const last = { earliest: '2019-03-31', latest: '2019-03-31' }
      expect(read('by 31/03/2019')).toEqual([last, [[field, 'latestDayTaken']]])
      expect(read('no later than 31/03/2019')).toEqual([last, [[field, 'latestDayTaken']]])
      expect(read('year ending 31 March 2019')).toEqual([last, []])
      if (field !== 'period') expect(read('31/03/2019 to TBC')).toEqual([null, [[field, 'boundOnly']]])
    },
  )

  it('says where a start or a review is only bounded', () => {
    expect(readContract({ title: 'X', start: 'by 31/03/2019' })).toMatchObject({
      start: null,
      notes: [{ at: 'start', code: 'boundOnly' }],
    })
    expect(readContract({ title: 'X', review: 'by 31/03/2019' })).toMatchObject({
      notes: [{ at: 'review', code: 'boundOnly' }],
    })
  })

  it('reads plain days and sums as core reads them', () => {
    for (const text of [
      '31/03/2027',
      '2027-03-31',
      '29/02/2024',
      '30/02/2024',
      '31/13/2024',
      '31/03/1912',
      '2027-3-31x',
    ]) {
      const parsed = parsePublishedDate(text)
      expect(readContract({ title: 'X', maximumEnd: text }).maximumEnd, text).toEqual(
        parsed.ok ? { earliest: parsed.value.earliest, latest: parsed.value.latest } : null,
      )
      expect(readContract({ title: 'X', end: text }).end, text).toEqual(
        parsed.ok ? { earliest: parsed.value.earliest, latest: parsed.value.latest } : null,
      )
    }
    for (const text of [
      '£131,811',
      '131811',
      '£1,234.50',
      '12345.67',
      '£1,23',
      '0',
      '£0.50',
      '98',
      '£12,34,567',
      '1234,567',
    ]) {
      const parsed = parseFigure(text, { unit: 'gbp' })
      const read = readContractValue(text)
      expect(read.ok ? read.value.figure : read.refusal.code, text).toEqual(
        parsed.ok ? parsed.value : parsed.refusal.code,
      )
    }
  })

  it('reads the same with a reader that remembers', () => {
    const read = contractReader()
    for (const row of rows) {
      const entry = entryOf(row) as ContractEntry
      expect(read(entry)).toEqual(readContract(entry))
      expect(read(entry)).not.toBe(read(entry))
    }
  })

  it('reads an entry as it is when it is asked about, and hands nothing out that another gets', () => {
    const read = contractReader()
    const entry = { title: 'Print', end: 'to 31 March 2027', noticePeriod: '3 months' }
    const before = JSON.stringify(read(entry))
    const mine = read(entry) as { -readonly [K in keyof ContractReading]: ContractReading[K] }
    mine.title = 'EDITED'
    expect(JSON.stringify(read(entry))).toBe(before)
    expect(Object.isFrozen(read(entry).end)).toBe(true)
    entry.end = 'to 31 March 2028'
    expect(read(entry)).toEqual(readContract(entry))
  })

  it('keeps apart what is provided for, agreed and taken up', () => {
    expect(readContract({ title: 'X', extension: 'Yes', extensionExercised: 'No' })).toMatchObject({
      extendable: true,
      extended: false,
      extension: null,
    })
    expect(readContract({ title: 'X', extension: 'None' })).toMatchObject({ extendable: false, extended: null })
    expect(readContract({ title: 'X' })).toMatchObject({ extendable: null, extended: null })
  })

  it.each([
    ['Direct award', 'direct-award'],
    ['Call-off from a framework agreement', 'further-competition'],
    ['Open procedure (above threshold)', 'open'],
    ['Direct award under framework', 'direct-award'],
    ['Other', null],
    ['G-Cloud 14', 'further-competition'],
    ['RM6259 Vertical Application Solutions', 'further-competition'],
    ['RM0000', null],
  ])('%s is bought by %s', (route, expected) => {
    expect(readContract({ title: 'X', route }).route).toBe(expected)
  })
})

describe('recogniseRegister', () => {
  const score = (headers: readonly string[], under: readonly string[] = []): number => {
    const block: Block = { kind: 'table', under, headers, rows: [], location: place }
    return recogniseRegister.score(block, { under, blocks: [block], index: 0 })
  }
  it.each([
    [
      'NHSBSA',
      [
        'REFERENCE_NUMBER',
        'CONTRACT_TITLE',
        'SUPPLIER_NAME',
        'SHORT_DESCRIPTION',
        'CONTRACT_AWARD_VALUE',
        'CONTRACT_START_DATE',
        'CONTRACT_CURRENT_END_DATE',
        'MAXIMUM_CONTRACT_END_DATE',
        'CONTRACT_EXTENDABLE',
        'CONTRACT_EXTENDED',
        'PROCUREMENT_ROUTE',
        'PRIMARY_PROCUREMENT_CATEGORY',
        'CONTRACT_CF_AWARD_NOTICE',
      ],
    ],
    [
      'NHSBSA, Atamis export',
      [
        'CONTRACT_REF',
        'WINNING_BIDDER',
        'START_DATE',
        'CURRENT_END_DATE',
        'CURRENT_VALUE',
        'CURRENT_TERM_MONTHS',
        'ESTIMATED_ANNUAL_VALUE',
      ],
    ],
    [
      'Transparency Code',
      [
        'Reference number',
        'Title',
        'Department',
        'Description',
        'Supplier name',
        'Total contract value',
        'Irrecoverable VAT',
        'Start date',
        'End date',
        'Review date',
        'Process type',
        'SME/VCSE',
      ],
    ],
    [
      'answer to a request',
      ['Technologies', 'Supplier', 'Software/ system', 'Contract expiry date', 'Revised expiry date'],
    ],
    [
      'answer to a request, systems',
      [
        'System type',
        'Supplier name',
        'System name',
        'Date installed',
        'Contract expiration',
        'Is this contract annually renewed?',
        'Total value of contract (£)',
        'Notes',
      ],
    ],
  ])('knows the layout %s, with every column', (_, headers) => {
    expect(score(headers)).toBeGreaterThan(0.5)
    const block: Table = { kind: 'table', under: [], headers, rows: [], location: place }
    expect(recogniseRegister.read([block]).columns.unused).toEqual([])
  })
  it.each([
    [['Cost centre', 'Budget', 'Spend']],
    [['System', 'Users']],
    [['Class', 'Quantity', 'Value']],
    [['Service', 'Value']],
  ])('leaves %j to others', (headers) => {
    expect(score(headers)).toBe(0)
  })
  it('takes a plain list of systems and suppliers only under a heading about contracts', () => {
    expect(score(['System', 'Supplier'])).toBe(0)
    expect(score(['System', 'Supplier'], ['Key contracts'])).toBeGreaterThan(0)
  })
})

describe('headings of published registers', () => {
  const readAs = (headers: readonly string[], cells: readonly string[]): ContractEntry | undefined => {
    const block: Table = {
      kind: 'table',
      under: [],
      headers,
      rows: [cells.map((text): Cell => ({ text, location: place }))],
      location: place,
    }
    const { value, columns } = recogniseRegister.read([block])
    expect(columns.unused).toEqual([])
    return recogniseRegister.score(block, { under: [], blocks: [block], index: 0 }) > 0 ? value[0] : undefined
  }

  it('prefers the days of the contract to those of its notice', () => {
    expect(
      readAs(
        ['Notice Identifier', 'Title', 'Start Date', 'End Date', 'Contract start date', 'Contract end date'],
        ['N1', 'Print', '01/02/2026', '01/03/2026', '01/04/2026', '31/03/2028'],
      ),
    ).toMatchObject({ start: '01/04/2026', end: '31/03/2028' })
    expect(
      readAs(['Supplier name', 'Product name', 'c) Date installed', 'd) Contract start'], ['A', 'B', '2019', '2021']),
    ).toMatchObject({ start: '2021' })
  })

  it('reads the suppliers that Contracts Finder packs into one cell', () => {
    const packed =
      '[Carrick Store Ltd|1 Dock Road|COMPANIES_HOUSE|09990011|Yes|No][Babel House Ltd|9 Hill Street|NONE||Yes|No]'
    const entry = readAs(
      ['Title', 'Supplier [Name|Address|Ref type|Ref Number|Is SME|Is VCSE]', 'Contract end date'],
      ['Print', packed, '31/03/2028'],
    )
    expect(readContract(entry as ContractEntry).suppliers).toEqual(['Carrick Store Ltd', 'Babel House Ltd'])
  })

  it('knows common headings in lists of contracts only', () => {
    expect(
      readAs(
        ['Name', 'Number', 'Start date', 'Initial contract period', 'Renewal', 'Supplier'],
        ['Copiers', 'C1', '01/09/2024', '60 months', 'Tacit', 'Kestrel Ltd'],
      ),
    ).toMatchObject({ title: 'Copiers', reference: 'C1', term: '60 months', renewal: 'Tacit' })
    const block = (headers: readonly string[]): Table => ({
      kind: 'table',
      under: [],
      headers,
      rows: [],
      location: place,
    })
    for (const headers of [
      ['Name', 'Start date', 'End date'],
      ['Name', 'Number'],
      ['Software', 'Vendor', 'Version', 'Licences held', 'Renewal date'],
    ])
      expect(
        recogniseRegister.score(block(headers), { under: [], blocks: [block(headers)], index: 0 }),
        headers.join(),
      ).toBe(0)
  })

  it('knows what questions ask for', () => {
    expect(
      readAs(
        ['supplier for fixed telephone lines', 'annual spend', 'contract expiry date', 'option to extend'],
        ['Franklin Voice Ltd', '£30,000', '31 August 2029', 'Yes, 12 months'],
      ),
    ).toMatchObject({ supplier: 'Franklin Voice Ltd', annualValue: '£30,000', extension: 'Yes, 12 months' })
  })

  it('keeps what a heading says of VAT', () => {
    expect(
      readAs(['Title', 'Supplier', 'Annual cost (inc VAT)', 'End date'], ['A', 'B', '£100', '2027']),
    ).toMatchObject({
      annualValue: '£100',
      valueVat: 'inclusive',
    })
    expect(
      readAs(['Title', 'Supplier', 'Contract value (excluding VAT)', 'End date'], ['A', 'B', '1', '2027']),
    ).toMatchObject({
      value: '1',
      valueVat: 'exclusive',
    })
  })
})
