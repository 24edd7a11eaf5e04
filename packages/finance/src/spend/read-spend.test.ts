import type { Source } from '@imt/core'
import { readCsv, readCsvInPieces } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { readSpend } from './read-spend.js'

const asOf = '2026-11-29'
const csv = (text: string, name = 'spend.csv'): Source => readCsv(new TextEncoder().encode(text), { name })
const headings = 'Entity,Date,Expense type,Supplier,Transaction number,Amount'
const file = csv(
  `${headings}\nA trust,01/04/2025,Hardware,Alpha Ltd,1,"30,000.00"\nA trust,01/04/2025,Hardware,REDACTED,2,"26,000.00"\n`,
)

describe('readSpend', () => {
  it('counts plain rows though cells among them are damaged, and tells of these as of a file that is held', async () => {
    const row = (index: number): string => {
      const date = index % 1000 === 7 ? '######' : `0${String(1 + (index % 9))}/04/2025`
      const type = index % 1000 === 9 ? '#REF!' : 'Hardware'
      return `A trust,${date},${type},Supplier ${String(index % 7)},${String(100_000 + index)},"${String(26_000 + index)}.00"\n`
    }
    const text = `${headings}\n${Array.from({ length: 9000 }, (_, index) => row(index)).join('')}`
    const chunks = async function* () {
      yield await Promise.resolve(new TextEncoder().encode(text))
    }
    const streamed = await readSpend(readCsvInPieces(chunks(), { name: 'spend.csv' }), { asOf, holdRows: 0 })
    const whole = await readSpend(csv(text), { asOf })
    const told = ({ findings }: typeof whole) =>
      findings.map(({ rule, stated, location, message }) => [rule, stated, location, message])
    expect(told(streamed).map(([rule, stated]) => [rule, stated])).toEqual([
      ['finance/payment-date-not-read', '######'],
      ['core/damaged-cell', '#REF!'],
    ])
    expect(told(streamed)).toEqual(told(whole))
  })

  it('gives lines, places, summary and findings in one call', async () => {
    const { value, locate, findings, leftOut, summaries } = await readSpend(file, { asOf })
    expect(value?.map(({ supplier, amount }) => [supplier, amount?.value?.toFixed()])).toEqual([
      ['Alpha Ltd', '30000'],
      ['REDACTED', '26000'],
    ])
    expect(locate('/sections/finance/spend/1/supplier')).toMatchObject({ kind: 'csv', line: 3, field: 4 })
    expect({ findings, leftOut }).toEqual({ findings: [], leftOut: [] })
    expect(Object.fromEntries((summaries[0] ?? []).map(({ label, text }) => [label, text]))).toEqual({
      payments: '2 lines; 1 with the supplier withheld',
      total: '£56,000',
      paid: '1 April 2025',
      VAT: 'the headings do not say whether it is in the amounts: say so beside the file',
      'columns that the Treasury asks for, not here': 'department family and expense area',
      'largest suppliers': 'Alpha Ltd £30,000',
    })
  })

  it('counts a row with more cells than headings as left out', async () => {
    const { leftOut, value } = await readSpend(
      csv(`${headings}\nA trust,01/04/2025,Hardware,Alpha Ltd,1,30000,more\nA trust,01/04/2025,IT,Beta,2,30000\n`),
      { asOf },
    )
    expect(leftOut.map(({ code }) => code)).toEqual(['tooManyCells'])
    expect(value).toHaveLength(2)
  })

  it('reads the amount without VAT where it is the only one, and says so', async () => {
    const { value, summaries } = await readSpend(
      csv('Body Name,Date,Beneficiary,Net Amount,Transaction number\nA council,01/04/2025,Alpha,600,1\n'),
      { asOf },
    )
    expect(value?.[0]).toMatchObject({ supplier: 'Alpha', vatBasis: 'net' })
    expect(value?.[0]?.amount?.value?.toFixed()).toBe('600')
    expect(summaries[0]?.find(({ label }) => label === 'VAT')?.text).toMatch(/^not in the amounts/)
  })

  it('compares the files of two months: what stands in both, and the month between them', async () => {
    const month = (name: string, number: number, shared: string): Source =>
      csv(
        `${headings}\n${Array.from({ length: 6 }, (_, day) => `A trust,0${String(day + 1)}/0${String(number)}/2025,IT,Beta ${String(day)},${String(number)}${String(day)},30000`).join('\n')}\n${shared}\n`,
        name,
      )
    const { findings } = await readSpend(
      [
        month('April.csv', 4, 'A trust,30/04/2025,IT,Gamma Ltd,77,45000'),
        month('June.csv', 6, 'A trust,30-Apr-25,IT,Gamma Limited,77,"45,000.00"'),
      ],
      { asOf },
    )
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['finance/payment-in-two-tables', 'warning'],
      ['finance/month-missing', 'note'],
      ['finance/payment-date-improbable', 'note'],
    ])
    expect(findings[1]?.message).toContain('May 2025')
    expect(findings[0]?.evidence?.[0]?.location).toMatchObject({ source: 'April.csv', line: 8 })
  })

  it('tells how far it is, and stops when told to', async () => {
    const rows: number[] = []
    await readSpend(file, { asOf, onProgress: (count) => rows.push(count) })
    expect(rows).toEqual([0, 2])
    const stop = new AbortController()
    stop.abort(new Error('enough'))
    await expect(readSpend(file, { asOf, signal: stop.signal })).rejects.toThrow('enough')
    await expect(readSpend(file, { asOf, signal: { aborted: true } })).rejects.toThrow('readSpend: stopped')
    for (const signal of ['x', null, {}, { aborted: 1 }])
      await expect(readSpend(file, { asOf, signal: signal as unknown as AbortSignal })).rejects.toThrow(
        'readSpend: options.signal must be an AbortSignal',
      )
  })

  it('refuses what it cannot take, by name', async () => {
    await expect(readSpend(null as never, { asOf })).rejects.toThrow('readSpend: source must be a Source')
    await expect(readSpend(file, { asOf: '2026-02-30' as never })).rejects.toThrow('readSpend: options.asOf')
    await expect(readSpend(file, { asOf, window: 3 } as never)).rejects.toThrow('window')
    await expect(readSpend(file, { asOf, alikeWithinDays: -1 })).rejects.toThrow('alikeWithinDays')
  })
})
