import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const totals = (...lines: readonly string[]): readonly unknown[] =>
  model
    .check(model.recognise(readCsv(lines.join('\n'), { name: 'table.csv' })), { asOf: '2026-11-28' })
    .findings.filter(({ rule }) => rule === 'finance/total-mismatch')
    .map(({ difference, repair }) => [difference, repair?.proof.split('; ')[0]])

describe('what the figures of a sum count', () => {
  it('is invoices or heads as well as whole-time equivalents', () => {
    const rows = ['A,10,100', 'B,20,200', 'C,30,300', 'Total,70,600']
    const ten = (unit: string): unknown => [[{ amount: '10', unit }, undefined]]
    expect(totals('Month,Number of invoices paid,Value £', ...rows)).toEqual(ten('count'))
    expect(totals('Pay,Headcount,Cost £', ...rows)).toEqual(ten('count'))
    expect(totals('Pay,Actual WTE,Cost £', ...rows)).toEqual(ten('wte'))
    expect(totals('Pay,FTE in post,Cost £', ...rows)).toEqual(ten('wte'))
    expect(totals('Pay,Number,Cost £', 'A,10,100', 'B,20,200', 'C,30,300', 'Total,60,700')).toEqual([
      [{ amount: '100', unit: 'gbp' }, undefined],
    ])
  })
  it('is said where a change is proved', () => {
    const proof = (kind: string): unknown =>
      totals(
        `Pay,Budget ${kind},Actual ${kind},Variance ${kind}`,
        'Medical,120,118,2',
        'Nursing,310,298,12',
        'Admin,88,90,(2)',
        'Total pay,518,516,12',
      )
    const words = (sums: string): string =>
      `It is the only single change with which all 7 ${sums} of this publication agree`
    expect(proof('WTE')).toEqual([[{ amount: '10', unit: 'wte' }, words('staff sums')]])
    expect(proof('headcount')).toEqual([[{ amount: '10', unit: 'count' }, words('sums of numbers')]])
  })
})
