import { createModel } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { arithmetic } from '../plugin.js'

const model = createModel({ plugins: [arithmetic()] })
const found = (...lines: readonly string[]): readonly string[] => {
  const [headings = [], ...rows] = lines.map((line) => line.split('|'))
  const reading = model.parse({ about: {}, sections: { arithmetic: { tables: [{ headings, rows }] } } })
  return model
    .check(reading, { asOf: '2026-11-28' })
    .findings.map(({ at, message }) => `${at.split('/').at(-2) ?? ''} ${message}`)
}
const clinics = ['Clinic|Q1|Q2|Q3|Year', 'Eye|212|198|231|641', 'Skin|121|117|130|368', 'Hand|38|29|41|108']

describe('a row that stands in a table twice', () => {
  const total = 'Seen in all|371|344|402|1,117'
  it('is named in one finding, whatever its totals are called', () => {
    expect(found(...clinics, total)).toEqual([])
    const twice = found(...clinics.slice(0, 3), 'Skin|121|117|130|368', ...clinics.slice(3), total)
    expect(twice).toHaveLength(1)
    expect(twice[0]).toContain('"Skin" stands there twice, and without one of the two they agree')
  })
  it('is said of the one column that there is', () => {
    const rows = ['Item|Cost (£)', 'Chairs|1,212', 'Desks|2,148', 'Desks|2,148', 'Lamps|305', 'Blinds|417']
    expect(found(...rows, 'Total|4,082')).toHaveLength(1)
    expect(found(...rows, 'Total|4,082')[0]).toContain('"Desks" stands there twice')
  })
  it('is right where it is the only row of its group', () => {
    const rows = ['Area|Staff|Posts', 'Medicine|141|163', 'Wards|97|112', 'Clinics|44|51', 'Estates|38|41']
    expect(found(...rows, 'Estates|38|41', 'Total|179|204')).toEqual([])
  })
  it('is named among rows of which parts are told', () => {
    const rows = ['Category|2024|2025', 'Teachers|412|401', 'of which: part-time|88|91', 'Assistants|277|291']
    const rest = ['of which: part-time|188|194', 'Support|120|118', 'Total|809|810']
    expect(found(...rows, ...rest)).toEqual([])
    const twice = found(...rows.slice(0, 2), 'Teachers|412|401', ...rows.slice(2), ...rest)
    expect(twice).toHaveLength(1)
    expect(twice[0]).toContain('"Teachers" stands there twice')
  })
  it('is right where a total counts both', () => {
    const rows = ['Item|2024 (£)|2025 (£)', 'Chairs|1,212|1,118', 'Desks|2,148|2,007', 'Desks|2,148|2,007']
    expect(found(...rows, 'Total|5,508|5,132')).toEqual([])
  })
})
