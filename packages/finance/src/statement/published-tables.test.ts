import { createModel, type Location, type Source, type Table } from '@imt/core'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'
import type { Statement } from './schema.js'

interface Published {
  readonly id: string
  readonly title: string
  readonly unitHeading: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[]
}

const { tables } = JSON.parse(
  readFileSync(new URL('../../test/vectors/published-tables.json', import.meta.url), 'utf8'),
) as { readonly tables: readonly Published[] }
const model = createModel({ plugins: [finance()] })

const at = (row: number, cell: number): Location => ({
  kind: 'html',
  source: 'table.html',
  line: row + 1,
  column: cell + 1,
  table: 1,
  row: row + 1,
  cell: cell + 1,
})

/**
 * The table as a page has it: the labels in a first column of their own, but for Plymouth's, which has them among the
 * others.
 */
const sourceOf = ({ id, title, unitHeading, columns, rows }: Published): Source => {
  const labels = id.startsWith('plymouth') ? [] : ['']
  const table: Table = {
    kind: 'table',
    caption: `${title} (${unitHeading})`,
    under: [],
    headers: [...labels, ...columns],
    rows: rows.map(({ label, cells }, row) =>
      [...labels.map(() => label), ...cells].map((text, cell) => ({ text, location: at(row, cell) })),
    ),
    location: at(0, 0),
  }
  return { name: 'table.html', kind: 'html', blocks: [table] }
}

const partOf: Readonly<Record<string, string>> = {
  'plymouth-imt-2017-revenue': 'revenue',
  'plymouth-imt-2017-class-summary': 'classSummary',
  'plymouth-imt-2017-capital': 'capital',
}

describe('published tables of 19 bodies', () => {
  it.each(tables.map((table) => [table.id, table] as const))('%s is read, cell by cell', (id, table) => {
    const reading = model.recognise(sourceOf(table))
    expect(reading.findings).toEqual([])
    const { finance: section } = reading.publication.sections
    const part = partOf[id] ?? 'statements'
    expect(Object.keys(section ?? {})).toEqual([part])
    if (part !== 'statements') return expect(section?.[part as 'revenue']?.length).toBe(table.rows.length)
    const [statement] = section?.statements ?? []
    expect(statement?.columns.map(({ heading }) => heading)).toEqual(table.columns)
    expect(statement?.rows.map(({ label }) => label)).toEqual(table.rows.map(({ label }) => label.trim()))
    const texts = statement?.rows.map(({ cells }) =>
      cells.map(({ amount, count, percent, words }) => (amount ?? count ?? percent)?.text ?? words),
    )
    expect(texts).toEqual(table.rows.map(({ cells }) => cells))
  })

  const first = (id: string): Statement | undefined => {
    const found = tables.find((table) => table.id === id)
    return found && model.recognise(sourceOf(found)).publication.sections.finance?.statements?.[0]
  }

  it('reads £000 and £m by the heading', () => {
    const amount = (id: string, row: number, column: number): string | undefined =>
      first(id)?.rows[row]?.cells[column]?.amount?.value?.toFixed()
    expect(amount('salisbury-2016-m5', 4, 0)).toBe('-4515000')
    expect(amount('uhbristol-capital-2008-07', 2, 1)).toBe('-600000')
    expect(amount('nhse-2025-26-q4-surplus', 0, 2)).toBe('-563000000')
    expect(amount('iow-fire-2004-08', 0, 0)).toBe('2354500')
    expect(amount('hants-police-ict-foi', 0, 0)).toBe('17048500')
  })

  it('reads people as people, and percentages as such', () => {
    expect(first('rde-staffnumbers-2012-13')?.rows[6]?.cells[2]?.count?.value?.toFixed()).toBe('5440')
    expect(first('salisbury-2016-m5')?.rows[0]?.cells[3]?.percent?.value?.toFixed()).toBe('2.2')
  })

  it('keeps a sentence that stands where a figure would', () => {
    const { amount, words } = first('lhch-imt-foi-2')?.rows[1]?.cells[0] ?? {}
    expect(words ?? amount?.text).toMatch(/^This split of software costs/)
    expect(amount?.value ?? null).toBeNull()
  })

  it('knows what the columns are', () => {
    expect(first('council-corporate-monitor-2011-09')?.columns.map(({ measure }) => measure)).toEqual([
      'originalBudget',
      'latestBudget',
      'budgetToDate',
      'actualToDate',
      'variance',
      'previousForecast',
      'forecast',
      'variance',
      'percent',
    ])
    expect(first('hants-police-ict-foi')?.columns.map(({ of }) => of)).toEqual(['2010/11', '2009/10'])
  })

  it('finds what is wrong in them, and nothing in the others', () => {
    const found = tables.flatMap((table) => {
      const report = model.check(model.recognise(sourceOf(table)), { asOf: '1990-01-01' })
      return report.findings
        .filter(({ level }) => level !== 'note')
        .map(({ rule, stated }) => `${table.id}: ${rule} ${stated ?? ''}`)
    })
    const zero = found.filter((line) => line.includes('finance/percent-of-zero'))
    expect(found.filter((line) => !zero.includes(line))).toEqual([
      'plymouth-imt-2017-revenue: finance/total-mismatch £5,500,191',
      'plymouth-imt-2017-class-summary: finance/total-mismatch 180.2',
      'council-capital-outturn-2020-21-1a: finance/ratio-mismatch 100%',
      'council-corporate-monitor-2011-09: finance/total-mismatch (31,695)',
      'council-corporate-monitor-2011-09: finance/total-mismatch 31,695',
      'alderhey-staffcost-2017-18: finance/mixed-scales Staff costs 2017/18 ("£0" (means £000: a wrong unit heading))',
      'las-capital-2010-11: finance/mixed-scales £620',
    ])
    expect(zero.length).toBe(13)
  })
})
