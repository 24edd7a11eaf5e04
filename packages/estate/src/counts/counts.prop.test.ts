import { createModel, type Finding } from '@imt/core'
import { readCsv } from '@imt/tables'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estate } from '../plugin.js'

const model = createModel({ plugins: [estate()] })
const classes = ['Desktops', 'Laptops', 'Tablets', 'Printers'] as const

/** Devices by site and class, with every total. */
const table = fc
  .array(fc.tuple(...classes.map(() => fc.integer({ min: 10, max: 999 }))), { minLength: 2, maxLength: 6 })
  .map((counts): readonly (readonly string[])[] => {
    const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0)
    const rows = counts.map((row, at) => [`Site ${String.fromCharCode(65 + at)}`, ...row, sum(row)])
    const totals = [...classes.keys()].map((column) => sum(counts.map((row) => row[column] ?? 0)))
    return [['Site', ...classes, 'Total'], ...rows, ['Total', ...totals, sum(totals)]].map((row) => row.map(String))
  })

const findingsIn = (cells: readonly (readonly string[])[]): readonly Finding[] =>
  model.check(model.recognise([readCsv(cells.map((row) => row.join(',')).join('\n'), { name: 'sites.csv' })]), {
    asOf: '2026-11-23',
  }).findings

const turned = (cells: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? ''))

describe('tables of counts by site and class', () => {
  it('are sound where every total is, whichever way they are published', () => {
    fc.assert(
      fc.property(table, (cells) => {
        expect(findingsIn(cells)).toEqual([])
        expect(findingsIn(turned(cells))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('name the one figure that is wrong, once, at its place', () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }), (cells, down, across, by) => {
        const row = 1 + (down % (cells.length - 1))
        const column = 1 + (across % classes.length)
        const changed = cells.map((each, at) =>
          at === row ? each.map((cell, place) => (place === column ? String(Number(cell) + by) : cell)) : each,
        )
        const found = findingsIn(changed)
        expect(found).toHaveLength(1)
        expect(found[0]?.at).toBe(`/sections/estate/counts/0/rows/${row - 1}/cells/${column - 1}/count`)
        expect(found[0]?.computed?.replaceAll(',', '')).toBe(cells[row]?.[column])
      }),
      { numRuns: 100 },
    )
  })
})
