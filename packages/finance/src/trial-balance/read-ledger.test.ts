import type { Source } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { readLedger } from './read-ledger.js'

const asOf = '2026-11-29'
const csv = (text: string, name = 'ledger.csv'): Source => readCsv(new TextEncoder().encode(text), { name })
const file = csv(
  'Account,Account name,Debit,Credit\n1300,Bank,"5,000.00",\n2100,Creditors,,"2,100.00"\n3000,Reserves,,"2,900.00"\nTotal,,"5,000.00","5,000.00"\n',
  'Trial balance.csv',
)

describe('readLedger', () => {
  it('gives rows, places, summary and findings in one call', async () => {
    const { value, locate, findings, leftOut, summaries } = await readLedger(file, { asOf })
    expect(value?.map(({ account, debit, credit }) => [account, debit?.text, credit?.text])).toEqual([
      ['1300', '5,000.00', ''],
      ['2100', '', '2,100.00'],
      ['3000', '', '2,900.00'],
      ['Total', '5,000.00', '5,000.00'],
    ])
    expect(locate('/sections/finance/ledger/1/credit')).toMatchObject({ kind: 'csv', line: 3, field: 4 })
    expect({ findings, leftOut }).toEqual({ findings: [], leftOut: [] })
    expect(summaries).toEqual([
      [
        { label: 'ledger', text: '3 lines' },
        { label: 'debits and credits', text: '£5,000 and £5,000, which agree' },
      ],
    ])
  })

  it('takes headings of a body’s own', async () => {
    const own = csv('Code,What it is,Soll,Haben\n1300,Bank,5,\n2100,Creditors,,2\n3000,Reserves,,4\n')
    expect((await readLedger(own, { asOf })).value).toEqual([])
    const headings = { Code: 'Account', 'What it is': 'Account name', Soll: 'Debit', Haben: 'Credit' }
    const { value, findings } = await readLedger(own, { asOf, headings })
    expect(value).toHaveLength(3)
    expect(findings.map(({ rule }) => rule)).toEqual(['finance/debits-and-credits-disagree'])
  })

  it('tells how far it is, and stops when told to', async () => {
    const rows: number[] = []
    await readLedger(file, { asOf, onProgress: (count) => rows.push(count) })
    expect(rows).toEqual([0, 4])
    const stop = new AbortController()
    stop.abort(new Error('enough'))
    await expect(readLedger(file, { asOf, signal: stop.signal })).rejects.toThrow('enough')
  })

  it('refuses what it cannot take, by name', async () => {
    await expect(readLedger(null as never, { asOf })).rejects.toThrow('readLedger: source must be a Source')
    await expect(readLedger(file, { asOf: '2026-02-30' as never })).rejects.toThrow('readLedger: options.asOf')
    await expect(readLedger(file, { asOf, periods: ['M1'] } as never)).rejects.toThrow('periods')
    await expect(readLedger(file, { asOf, holdRows: -1 })).rejects.toThrow('readLedger: options.holdRows')
  })
})
