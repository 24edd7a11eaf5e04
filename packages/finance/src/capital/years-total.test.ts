import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const stated = (total: string): readonly string[] => {
  const rows = [
    'Scheme,Category,2025/26 (£),2026/27 (£),Total (£)',
    'Records,ICT,2400,3100,5500',
    `Network,ICT,800,400,${total}`,
    'Devices,ICT,600,600,1200',
    'Total,,3800,4100,7900',
  ]
  return model
    .check(model.recognise(readCsv(`${rows.join('\n')}\n`, { name: 'capital.csv' })), { asOf: '2026-11-28' })
    .findings.map(({ rule, at }) => `${rule} ${at}`)
}

describe('a capital programme with categories and a total over its years', () => {
  it('is added along its rows', () => expect(stated('1200')).toEqual([]))

  it('says where that total does not hold', () =>
    expect(stated('1300')).toEqual(['finance/total-mismatch /sections/finance/capital/1/amounts/2/amount']))
})
