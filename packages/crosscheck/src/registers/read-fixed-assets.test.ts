import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { readFixedAssets } from './read-fixed-assets.js'

const csv = (...lines: readonly string[]) => readCsv(lines.join('\n'), { name: 'far.csv' })
const headings =
  'Asset Number,Description,Category,Serial Number,Qty,Cost,Accumulated Depreciation,Net Book Value,Disposal Date'
const register = csv(
  headings,
  'FA1,PowerEdge,IT equipment,SN-0001,1,12000,4800,7200,',
  'FA2,Laptops,IT equipment,,20,9000,9000,0,10/01/2026',
  'FA3,MRI scanner,Medical equipment,SN-9,1,900000,1,899999,',
  'FA4,Switch,ICT,SN-4,1,9000,1,8999,soon',
  'Total,,,,,930000,13802,916198,',
)

describe('readFixedAssets', () => {
  it('gives the lines of information technology with their places, and names what it could not read', () => {
    const { assets, otherCategories, notRead, tables } = readFixedAssets([register])
    expect(assets.map(({ location, ...asset }) => [asset, location.kind === 'csv' && location.line])).toEqual([
      [{ id: 'FA1', serial: 'SN-0001', description: 'PowerEdge' }, 2],
      [{ id: 'FA2', description: 'Laptops', quantity: 20, disposedOn: '2026-01-10' }, 3],
      [{ id: 'FA4', serial: 'SN-4', description: 'Switch' }, 5],
    ])
    expect(otherCategories).toBe(1)
    expect(notRead.map(({ why }) => why)).toEqual(['its day of disposal, "soon", is no day'])
    expect(tables).toEqual([{ source: 'far.csv', table: 1 }])
  })
  it('takes all lines of a register without categories', () => {
    const { assets } = readFixedAssets([csv('Asset no,Acc dep,NBV', '1,2,3', '2,2,3', ',4,6', 'Sub-total,4,6')])
    expect(assets.map(({ id }) => id)).toEqual(['1', '2'])
  })
  it.each([
    ['a list of devices', 'Asset number,Serial number,Model,Cost'],
    ['a note on property', 'Category,Cost,Accumulated depreciation,Net book value'],
  ])('passes over %s', (_, headers) => {
    expect(readFixedAssets([csv(headers, '1,2,3,4')]).tables).toEqual([])
  })
  it('names what is no source', () => {
    expect(() => readFixedAssets([null as never])).toThrow(/^readFixedAssets: sources\[\] must be an object, got null/)
  })
})
