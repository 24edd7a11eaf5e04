import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { estate } from '../plugin.js'

const model = createModel({ plugins: [estate()] })
const found = (lines: readonly string[]): readonly string[] =>
  model
    .check(model.recognise(readCsv(lines.join('\n'), { name: 'estate.csv' })), { asOf: '2026-11-30' })
    .findings.map(({ rule, stated = '', computed = '' }) => `${rule} ${stated} ${computed}`)

const list = [
  'Site,Class,Quantity',
  'North,Laptops,120',
  'North,Desktops,80',
  'North sub-total,,200',
  'South,Laptops,60',
  'South,Desktops,45',
  'South sub-total,,105',
  'Total,,305',
]

describe('classes that are listed again for each site', () => {
  it('state nothing that contradicts, and their totals are those of the sites', () => {
    expect(found(list)).toEqual([])
    expect(found(list.with(6, 'South sub-total,,150'))).toEqual(['estate/total-mismatch 150 105'])
  })
  it('have a sub-total that is checked where one row of its site is left', () => {
    expect(found(list.filter((line) => line !== 'South,Desktops,45'))).toEqual(['estate/total-mismatch 105 60'])
  })
  it('may name each site once', () => {
    const once = list.map((line) => line.replace(/^(?:North|South),Desktops/, ',Desktops'))
    expect(found(once)).toEqual([])
    expect(found(once.with(2, ',Desktops,90')).filter((each) => each.startsWith('estate/total-mismatch'))).toHaveLength(
      1,
    )
  })
  it('contradict where one site states a class twice', () => {
    expect(found([...list.slice(0, 3), 'North,Laptops,130', ...list.slice(3)])).toContain(
      'estate/figures-conflict 130 120',
    )
  })
})
