import { createModel, type Report } from '@imt/core'
import { arithmetic } from '@imt/reconcile'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance(), arithmetic()] })
const check = (...lines: readonly string[]): Report =>
  model.check(model.recognise(readCsv(lines.map((line) => line.replaceAll('|', ',')).join('\n'), { name: 'a.csv' })), {
    asOf: '2026-11-30',
  })

describe('a row of counts, shares and money that stands one column beside its own', () => {
  const headings = 'Band|Headcount|% of workforce|Pay bill (£)'
  const rows = [
    'Band 2|120|15.7%|£2880000',
    'Band 3|310|40.6%|£8060000',
    'Band 4|88|11.5%|£2464000',
    'Band 5|246|32.2%|£8364000',
  ]
  const total = 'Total|764|100.0%|£21768000'
  it('has nothing found in it where it stands right', () =>
    expect(check(headings, ...rows, total).findings).toEqual([]))
  it.each([0, 1, 2, 3])('is one finding: row %i', (moved) => {
    const shifted = rows.map((line, row) => (row === moved ? line.replace('|', '||').replace(/\|[^|]*$/, '') : line))
    const { findings, rules } = check(headings, ...shifted, total)
    expect(findings).toMatchObject([
      { level: 'warning', message: expect.stringContaining('stand one column beside their own') as string },
    ])
    expect(rules.find(({ code }) => code === 'finance/total-not-checked')?.outcome).toBe('passed')
  })
})

describe('a result that a budget statement cannot compare, and its own arithmetic can', () => {
  const lines = ['Precept|42000', 'Rents|1880', 'Total receipts|43880', 'Salary|18210', 'Grants|3000']
  const found = (net: string): readonly string[] =>
    check('Receipts and payments|£', ...lines, 'Total payments|21210', `Net receipts|${net}`).findings.map(
      ({ rule }) => rule,
    )
  it('is told once where it fails', () => {
    expect(found('22670')).toEqual([])
    expect(found('22760')).toHaveLength(1)
  })
})
