import { createModel, type Report, type Source, type Table } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { madeTables } from '../test/made-tables.js'
import { arithmetic } from './plugin.js'

const model = createModel({ plugins: [arithmetic()] })
const asOf = '2026-11-28' as const

/** A table as a reader gives it, its headings in row 1. */
const sourceOf = (rows: readonly (readonly string[])[], about: Partial<Table> = {}): Source => {
  const place = (row: number, column: number) =>
    ({
      kind: 'sheet',
      source: 'a.csv',
      sheet: 'a',
      a1: `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[column] ?? 'AA'}${String(row)}`,
    }) as const
  const [headers = [], ...cells] = rows
  const table: Table = {
    kind: 'table',
    under: [],
    headers,
    rows: cells.map((row, at) => row.map((text, column) => ({ text, location: place(at + 2, column) }))),
    location: place(1, 0),
    ...about,
  }
  return { name: 'a.csv', kind: 'csv', blocks: [table] }
}
const reportOn = (rows: readonly (readonly string[])[], about?: Partial<Table>): Report =>
  model.check(model.recognise(sourceOf(rows, about)), { asOf })
const codesOn = (rows: readonly (readonly string[])[]): readonly string[] =>
  reportOn(rows).findings.map(({ rule }) => rule)
const split = (...lines: readonly string[]): readonly (readonly string[])[] => lines.map((line) => line.split('|'))

describe.each(madeTables)('$name', ({ rows, changed: [row, column, text], said }) => {
  const changed = rows.map((cells, at) =>
    at === row ? cells.map((cell, across) => (across === column ? text : cell)) : cells,
  )

  it('has nothing found in it as it stands, and every figure is checked', () => {
    const { findings, read } = reportOn(rows)
    expect(findings).toEqual([])
    expect(read).toMatchObject([
      { readAs: 'arithmetic', figures: { inNoRelation: 0, notRead: 0 }, totals: { failed: 0, notChecked: 0 } },
    ])
  })

  it('has one finding once a digit is changed', () => {
    const [finding, ...others] = reportOn(changed).findings
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'arithmetic/does-not-add-up', level: 'warning' })
    const at = `/sections/arithmetic/tables/0/rows/${String(row - 1)}/${String(column)}`
    if (said === 'located') {
      expect(finding).toMatchObject({ at, stated: text })
      expect(finding?.message).not.toContain('cannot tell')
    } else if (said === 'repaired') {
      expect(finding?.repair).toMatchObject({ at, from: text, to: rows[row]?.[column] })
    } else {
      expect(finding?.message).toContain('The figures alone cannot tell')
      expect(finding).not.toHaveProperty('repair')
      expect(finding?.evidence?.map((each) => each.at)).toContain(at)
    }
    const repair = finding?.repair
    if (repair !== undefined) expect(repair).toMatchObject({ at, from: text, to: rows[row]?.[column] })
    expect(finding?.message).not.toMatch(/£[1-9]/)
  })
})

describe('what is no sum', () => {
  it.each([
    ['years and codes', split('Hospital|Opened|Code', 'North|1974|1021', 'South|1988|1034', 'West|2003|1055')],
    ['telephone numbers', split('Team|Telephone', 'Desk|01752 431177', 'Night|01752 439000', 'Main|0300 123 4567')],
    ['dates', split('Meeting|Day', 'First|12/04/2026', 'Second|10/05/2026', 'Third|14/06/2026')],
    ['links', split('Page|Go to', 'Contact|Email us', 'About|Read more')],
    ['text', split('Question|Answer', 'Is it open?|Yes', 'Where?|Plymouth')],
    ['a total of nothing that is there', split('Ward|Beds', 'A|12', 'B|18', 'Total of the region|4,112')],
    ['several totals', split('Item|Held', 'A total|11', 'B total|70', 'C total|535')],
  ])('is nobody’s table: %s', (_, rows) => {
    expect(codesOn(rows)).toEqual(['core/nothing-recognised', 'core/unrecognised-table'])
  })

  it('may be a list of some entries with a total of all: it is asked, and told nothing', () => {
    const rows = split(
      'Trust|2024|2025',
      'North|1,204|1,311',
      'South|2,077|2,190',
      'West|993|1,018',
      'Total|7,310|7,702',
    )
    const { findings } = reportOn(rows)
    expect(findings.filter(({ rule }) => rule.startsWith('arithmetic'))).toMatchObject([
      { level: 'note', message: expect.stringMatching(/^Check whether a row is missing/) as string },
    ])
  })
})

describe('a line that is lost, or stands there twice, in every column', () => {
  const rows = [
    'Directorate|Permanent|Bank|All staff',
    'Medicine|612|41|653',
    'Surgery|548|33|581',
    'Children|402|18|420',
    'Estates|211|12|223',
    'Total|1,773|104|1,877',
  ]
  const found = (lines: readonly string[]): readonly string[] =>
    codesOn(split(...lines)).filter((code) => code.startsWith('arithmetic'))
  it('is one finding, though every column fails', () => {
    expect(found(rows)).toEqual([])
    expect(found(rows.toSpliced(2, 1))).toEqual(['arithmetic/does-not-add-up'])
    expect(found(rows.toSpliced(2, 0, rows[2] ?? ''))).toEqual(['arithmetic/does-not-add-up'])
  })
  it('is found at either end, and in a table of one column', () => {
    expect(found(rows.toSpliced(1, 1))).toEqual(['arithmetic/does-not-add-up'])
    expect(found(rows.toSpliced(1, 0, rows[1] ?? ''))).toEqual(['arithmetic/does-not-add-up'])
    expect(found(rows.toSpliced(4, 0, rows[4] ?? ''))).toEqual(['arithmetic/does-not-add-up'])
    const column = ['Team|Staff', 'Desktop|12', 'Network|30', 'Projects|17', 'Total|59']
    expect(found(column)).toEqual([])
    expect(found(column.toSpliced(1, 0, column[1] ?? ''))).toEqual(['arithmetic/does-not-add-up'])
  })
  it('is one finding too where one figure is wrong in its row and its column', () => {
    expect(found(rows.with(3, 'Children|402|28|420'))).toEqual(['arithmetic/does-not-add-up'])
  })
})

describe('a total that its label alone bears out', () => {
  const rows = (total: string) => split('Team|Staff', 'Desktop|12', 'Network|30', 'Projects|17', `Total|${total}`)

  it('is checked', () => {
    expect(reportOn(rows('59'))).toMatchObject({
      findings: [],
      read: [{ figures: { checked: 4 }, totals: { checked: 1 } }],
    })
    expect(codesOn(rows('95'))).toEqual(['arithmetic/does-not-add-up'])
  })

  it.each([
    ['parts of others', split('Team|Staff', 'Desktop|12', 'of which on call|4', 'Projects|17', 'Total|29')],
    ['a figure that is an average', split('Team|Average age', 'Desktop|41', 'Network|38', 'Projects|44', 'Total|41')],
    ['percentages', split('Team|Share', 'Desktop|41%', 'Network|38%', 'Projects|44%', 'Total|41%')],
  ])('is not said to be wrong beside %s', (_, table) => {
    expect(codesOn(table).filter((code) => code.startsWith('arithmetic'))).toEqual([])
  })

  it('is asked about beside two entries, which may not be all', () => {
    const { findings } = reportOn(split('Team|Staff', 'Desktop|12', 'Network|30', 'Total|49'))
    expect(findings.map(({ level, message }) => [level, message.slice(0, 31)])).toEqual([
      ['note', 'Check whether a row is missing.'],
    ])
  })
})

describe('a table that is too large', () => {
  const rows = [['Device', 'Cost'], ...Array.from({ length: 10_000 }, (_, at) => [`D${String(at)}`, '1,204.50'])]

  it('is named with its size, and its total with the reason', () => {
    const { findings, read } = reportOn([...rows, ['Total', '7']], { caption: 'All devices' })
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'arithmetic/not-searched',
        'The table "All devices" is known to no section, and it has 20,004 cells: more than 20,000 are not searched for sums. Nothing in it was checked. Check its totals by hand',
      ],
    ])
    expect(read).toMatchObject([
      {
        readAs: 'arithmetic',
        figures: { checked: 0 },
        totalsNotChecked: [{ label: 'Total', because: 'tableTooLarge' }],
      },
    ])
  })

  it('is also one of a publication in JSON that holds its rows', () => {
    const [headings = [], ...cells] = rows
    const reading = model.parse({
      about: {},
      sections: { arithmetic: { tables: [{ headings, rows: [...cells, ['', '']] }] } },
    })
    expect(model.check(reading, { asOf }).findings.map(({ rule }) => rule)).toEqual(['arithmetic/not-searched'])
  })
})

it('says of a publication in JSON how many of its figures were checked', () => {
  const [first] = madeTables
  const [headings = [], ...rows] = first?.rows ?? []
  const reading = model.parse({ about: {}, sections: { arithmetic: { tables: [{ headings, rows }] } } })
  expect(model.check(reading, { asOf }).read).toMatchObject([
    { readAs: 'arithmetic', figures: { checked: 20, inNoRelation: 0 } },
  ])
})

it('names a figure that looks like a result and is compared with nothing', () => {
  const rows = split(
    'Ward|April|May|June',
    'A|112|131|98',
    'B|240|255|271',
    'Total|352|386|369',
    'Net of transfers|311|340|322',
  )
  const { read } = reportOn(rows)
  expect(read[0]?.totalsNotChecked?.map(({ label, because }) => [label, because])).toEqual([
    ['Net of transfers', 'noRelation'],
    ['Net of transfers', 'noRelation'],
    ['Net of transfers', 'noRelation'],
  ])
})

it('says in pounds only what the table states in pounds, and in its scale', () => {
  const staff = split(
    'Staff group|Plan £000|Actual £000',
    'Medical|1,240|1,377',
    'Nursing|2,905|2,641',
    'Support|310|402',
    'Total|4,455|4,430',
  )
  expect(reportOn(staff).findings[0]?.difference).toEqual({ amount: '10000', unit: 'gbp' })
  expect(reportOn(split('Team|Staff', 'A|12', 'B|30', 'C|17', 'Total|69')).findings[0]).not.toHaveProperty('difference')
})
