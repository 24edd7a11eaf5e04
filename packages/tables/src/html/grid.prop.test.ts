import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attribute } from './dom.js'
import type { Element } from './dom.js'
import { layOut } from './grid.js'
import type { Slot } from './grid.js'
import type { TableRow } from './layout-table.js'

const element = (tagName: string, attrs: Element['attrs'] = []): Element => ({
  tagName,
  namespace: 'http://www.w3.org/1999/xhtml' as Element['namespace'], // an enum of parse5
  attrs,
  childNodes: [],
  parentNode: null,
  offset: 0,
  closed: true,
  depth: 1,
})
const span = fc.integer({ min: 0, max: 4 })
const cells = fc.array(fc.tuple(span, span), { maxLength: 4 })
const parts = fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 3 })

const tableOf = (given: readonly (readonly (readonly [number, number])[][])[]): readonly TableRow[] =>
  given.flatMap((rows) => {
    const part = element('tbody')
    return rows.map((row) => ({
      element: element('tr'),
      part,
      cells: row.map(([colspan, rowspan]) =>
        element('td', [
          { name: 'colspan', value: String(colspan) },
          { name: 'rowspan', value: String(rowspan) },
        ]),
      ),
    }))
  })

/** A table laid out column by column, as the HTML Standard says, and then without columns in which no cell begins. */
const plainly = (rows: readonly TableRow[]): readonly (readonly Slot[])[] => {
  const number = (cell: Element, name: string): number => Number(attribute(cell, name))
  const begins = new Set<number>()
  const grid: Slot[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x += 1
      begins.add(x)
      const down = number(cell, 'rowspan') || Infinity
      for (let columns = Math.max(1, number(cell, 'colspan')); columns > 0 && !grid[y]?.[x]; columns -= 1, x += 1)
        for (let below = y; below < Math.min(rows.length, y + down) && rows[below]?.part === row.part; below += 1) {
          const line = grid[below]
          if (line) line[x] = cell
        }
    }
  })
  return grid.map((line, y) =>
    rows[y]?.cells.length === 0 ? [] : Array.from(line).filter((_, column) => begins.has(column)),
  )
}

describe('layOut', () => {
  it('lays cells out as a browser does, without columns in which none begins', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const rows = tableOf(given)
        const { rows: grid, cutAt } = layOut(rows, Infinity)
        expect(grid.map(({ slots }) => slots)).toEqual(plainly(rows))
        expect(cutAt).toBeUndefined()
      }),
    )
  })

  it('gives the first rows that have no more slots together than may be read', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 40 }), (given, most) => {
        const rows = tableOf(given)
        const whole = layOut(rows, Infinity).rows
        const { rows: some, cutAt } = layOut(rows, most)
        expect(some.map(({ row }) => row)).toEqual(rows.slice(0, some.length))
        expect(some.reduce((sum, { slots }) => sum + slots.length, 0)).toBeLessThanOrEqual(most)
        expect(cutAt).toBe(rows[some.length])
        if (cutAt === undefined) expect(some).toEqual(whole)
      }),
    )
  })
})
