import { parseFigure } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTotals } from './compare-totals.js'
import type { AssetClass } from './schema.js'

const row = (assetType: string, text: string, table?: number): AssetClass => {
  const parsed = parseFigure(text, { unit: 'count' })
  if (!parsed.ok) throw new Error(parsed.refusal.message)
  return { assetType, quantity: parsed.value, ...(table === undefined ? {} : { table }) }
}
const said = (...rows: readonly AssetClass[]): readonly unknown[] =>
  compareTotals(rows).map(({ index, outcome, scope }) => [index, outcome, scope.where, scope.first(9)])

describe('what a total is compared with', () => {
  it('is what stands since the last total, or all above it', () => {
    const rows = [row('Desktops', '5'), row('Total', '5'), row('Switches', '2')]
    expect(said(...rows, row('Total', '2'))).toEqual([
      [1, 'agrees', 'above it', [0]],
      [3, 'agrees', 'since the total above it', [2]],
    ])
    expect(said(...rows, row('Total', '7')).at(-1)).toEqual([3, 'agrees', 'above it', [0, 2]])
    expect(said(...rows, row('Grand total', '2')).at(-1)).toEqual([3, 'differs', 'above it', [0, 2]])
  })

  it('is what stands below a total on top, until the next', () => {
    expect(said(row('Total', '5'), row('Desktops', '5'), row('Total', '5'), row('Switches', '2'))).toEqual([
      [0, 'agrees', 'below it', [1]],
      [2, 'agrees', 'since the total above it', [1]],
    ])
  })

  it('is of one table, wherever its rows stand', () => {
    expect(said(row('Desktops', '5', 1), row('Switches', '2', 2), row('Total', '5', 1), row('Total', '2', 2))).toEqual([
      [2, 'agrees', 'above it', [0]],
      [3, 'agrees', 'above it', [1]],
    ])
  })

  it('may be only what measures a stock', () => {
    expect(said(row('Desktops', '5'), row('Laptops purchased in 2024', '2'), row('Total', '5'))).toEqual([
      [2, 'agrees', 'above it', [0]],
    ])
  })

  it('counts exact numbers as exact, and only what is cut off as rounded', () => {
    expect(said(row('Desktops', '7'), row('Total', '7.4'))[0]).toEqual([1, 'differs', 'above it', [0]])
    expect(said(row('Desktops', '1,234,000'), row('Total', '1.2 million'))[0]).toEqual([1, 'agrees', 'above it', [0]])
  })

  it('names each row once, however many totals stand over it, and finds what is sound', () => {
    const group = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
        const rows = groups.flatMap((counts) => [
          ...counts.map((count) => row('Desktops', String(count))),
          row('Sub-total', String(counts.reduce((sum, count) => sum + count, 0))),
        ])
        const all = groups.flat().reduce((sum, count) => sum + count, 0)
        const compared = compareTotals([...rows, row('Grand total', String(all))])
        expect(compared.map(({ outcome }) => outcome)).toEqual([...groups, all].map(() => 'agrees'))
        const named = compared.flatMap(({ newly }) => newly)
        expect(named).toHaveLength(groups.flat().length)
        expect(new Set(named).size).toBe(named.length)
      }),
    )
  })

  it('finds nothing in sound tables of joint rows and of totals of each kind, and one digit once', () => {
    const counts = fc.array(fc.integer({ min: 10, max: 999 }), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(counts, counts, fc.boolean(), fc.nat(), (desktops, laptops, isJoint, which) => {
        const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0)
        const [first = 0, second = 0] = desktops
        const rows = isJoint
          ? ([
              ['Desktops', first],
              ['Tablets', second],
              ['Desktops and tablets', first + second],
              ...laptops.map((count, at) => [`Printers, floor ${at}`, count] as const),
              ['Total', first + second + sum(laptops)],
            ] as const)
          : ([
              ...desktops.map((count, at) => [`Desktops, site ${at}`, count] as const),
              ['Total desktops', sum(desktops)],
              ...laptops.map((count, at) => [`Laptops, site ${at}`, count] as const),
              ['Total laptops', sum(laptops)],
              ['Grand total', sum(desktops) + sum(laptops)],
            ] as const)
        const published = rows.map(([label, count]) => row(label, String(count)))
        expect(compareTotals(published).every(({ outcome }) => outcome === 'agrees')).toBe(true)
        const changed = which % rows.length
        const wrong = published.map((each, at) =>
          at === changed ? row(each.assetType, String((rows[at]?.[1] ?? 0) + 1)) : each,
        )
        const failed = compareTotals(wrong).filter(({ outcome }) => outcome === 'differs')
        expect(failed).toHaveLength(1)
        expect([failed[0]?.index, ...(failed[0]?.scope.first(99) ?? [])]).toContain(changed)
      }),
    )
  })
})
