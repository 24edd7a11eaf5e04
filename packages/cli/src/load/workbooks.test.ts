import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { Report } from '@imt/core'
import { run } from '../run.js'

type Value = string | number | Date | null

const check = async (name: string, bytes: Uint8Array): Promise<Report> => {
  let out = ''
  await run(['check', name, '--format', 'json', '--as-of', '2026-11-23'], {
    readFile: () => Promise.resolve(bytes),
    out: (text) => void (out += text),
    err: () => undefined,
    colour: false,
    today: () => '2026-11-23',
  })
  return JSON.parse(out) as Report
}

/** A workbook holds days, and a CSV file what was written for them. */
const sameDay = (text: string | undefined): string | undefined => text?.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, '$3/$2/$1')

/** What is found, without where it is: places are the file's own. */
const found = (report: Report): readonly unknown[] =>
  report.findings.map(({ rule, level, at, stated, computed }) => ({
    rule,
    level,
    at,
    stated: sameDay(stated),
    computed,
  }))
const placesIn = (report: Report): readonly unknown[] =>
  report.findings.map(({ location }) => (location?.kind === 'sheet' ? location.a1 : location))

const inWords = (value: Value): string => {
  if (value instanceof Date)
    return [value.getUTCDate(), value.getUTCMonth() + 1, value.getUTCFullYear()]
      .map((part) => String(part).padStart(2, '0'))
      .join('/')
  return typeof value === 'number' ? `"${value.toLocaleString('en-GB')}"` : (value ?? '')
}
const formatOf = (value: Value): string | undefined =>
  value instanceof Date ? 'dd/mm/yyyy' : typeof value === 'number' ? '#,##0' : undefined

const inBoth = async (rows: readonly (readonly Value[])[]): Promise<readonly [Report, Report]> => {
  const csv = rows.map((row) => row.map(inWords).join(',')).join('\r\n')
  const cells = new Map(
    rows.flatMap((row, at) =>
      row.flatMap((value, column) => {
        const numFmt = formatOf(value)
        return numFmt === undefined ? [] : [[`${at},${column}`, { style: { numFmt } }] as const]
      }),
    ),
  )
  const workbook = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: rows.map((row) => [...row]), cells }] })
  return [await check('a.csv', new TextEncoder().encode(csv)), await check('a.xlsx', workbook)]
}

describe('a table says the same as a CSV file and as a workbook, at its own places', () => {
  it('figures: a total that is not the sum of its lines', async () => {
    const [csv, xlsx] = await inBoth([
      ['Cost Centre', 'Class', 'Budget (£)'],
      ['IT', 'PAY', 5_400_190],
      ['IT', 'NON-PAY', 1],
      ['GRAND TOTAL', 'TOTAL', 5_500_191],
    ])
    expect(found(csv)).not.toEqual([])
    expect(found(xlsx)).toEqual(found(csv))
    expect(placesIn(xlsx)).toEqual(['C4'])
  })

  it('days and words: a contract that ended, and one without a value', async () => {
    const [csv, xlsx] = await inBoth([
      ['Contract title', 'Supplier', 'Start date', 'End date', 'Value (£)'],
      [
        'Network support',
        'Invented Networks Ltd',
        new Date(Date.UTC(2018, 3, 1)),
        new Date(Date.UTC(2020, 2, 31)),
        120_000,
      ],
      ['Patient record', 'Invented Records Ltd', new Date(Date.UTC(2025, 3, 1)), new Date(Date.UTC(2030, 2, 31)), null],
    ])
    expect(found(csv)).not.toEqual([])
    expect(found(xlsx)).toEqual(found(csv))
  })

  it('payments: one that stands there twice', async () => {
    const payment = [
      'Health',
      'A trust',
      new Date(Date.UTC(2025, 3, 1)),
      'Licences',
      'IT',
      'Invented Ltd',
      'T1',
      26_000,
    ]
    const [csv, xlsx] = await inBoth([
      [
        'Department family',
        'Entity',
        'Date',
        'Expense type',
        'Expense area',
        'Supplier',
        'Transaction number',
        'Amount',
      ],
      payment,
      payment,
    ])
    expect(found(csv).map((each) => (each as { rule: string }).rule)).toContain('finance/transaction-repeated')
    expect(found(xlsx)).toEqual(found(csv))
  })
})
