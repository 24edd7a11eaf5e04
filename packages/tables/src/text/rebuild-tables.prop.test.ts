import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Paragraph, Source, TextLayout } from '@imt/core'
import { rebuildTables } from './rebuild-tables.js'

const isFigure = (text: string): boolean => /^\d+$/.test(text)
const layout: TextLayout = {
  id: 'assets',
  columns: [
    { names: ['Asset'], accepts: (text) => !isFigure(text) },
    { names: ['Vendor'], accepts: (text) => !isFigure(text), mayBeEmpty: true },
    { names: ['Quantity'], accepts: isFigure },
  ],
}
const source = (texts: readonly string[]): Source => ({
  name: 'page.txt',
  kind: 'text',
  blocks: texts.map((text, index): Paragraph => ({
    kind: 'paragraph',
    text,
    location: { kind: 'text', source: 'page.txt', line: index + 1, column: 1 },
  })),
})
const lineOf = (location: { readonly kind: string; readonly line?: number }): number => location.line ?? 0
const words = fc.constantFrom(
  '',
  'Asset',
  'Vendor',
  'Quantity',
  'Laptops',
  'HP',
  '790',
  '2',
  'Total',
  'Please read on below.',
  'Our strategy',
)

it('loses no line, doubles none and keeps their order, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (texts) => {
      const rebuilt = rebuildTables(source(texts), [layout])
      const seen = rebuilt.blocks.flatMap((block) =>
        block.kind === 'table'
          ? [
              ...block.headers.map((_, column) => lineOf(block.location) + column),
              ...block.rows.flatMap((row) =>
                row.filter((cell) => cell.text !== '').map((cell) => lineOf(cell.location)),
              ),
            ]
          : [lineOf(block.location)],
      )
      // Only lines of nothing may vanish: as spacers inside a table.
      const kept = new Set(seen)
      const gone = texts.flatMap((text, index) => (kept.has(index + 1) ? [] : [text]))
      expect(gone.every((text) => text === '')).toBe(true)
      expect(seen).toEqual([...seen].sort((a, b) => a - b))
      expect(kept.size).toBe(seen.length)
    }),
  )
})

it('says of each cell what its line says', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (texts) => {
      const rebuilt = rebuildTables(source(['Asset', 'Vendor', 'Quantity', ...texts]), [layout])
      for (const block of rebuilt.blocks) {
        if (block.kind !== 'table') continue
        for (const cell of block.rows.flat())
          if (cell.text !== '')
            expect(cell.text).toBe(['Asset', 'Vendor', 'Quantity', ...texts][lineOf(cell.location) - 1])
      }
    }),
  )
})

it('takes one cell out of one row, and every other row stays as it was', () => {
  const row = fc.tuple(
    fc.constantFrom('PCs', 'Laptops', 'Phones'),
    fc.constantFrom('HP', 'LG'),
    fc.constantFrom('790', '4307'),
  )
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 12 }), fc.nat(), fc.constantFrom(0, 2), (rows, at, column) => {
      const hit = 1 + (at % (rows.length - 2))
      const cut = rows.map((cells, index) => (index === hit ? cells.filter((_, of) => of !== column) : cells))
      const rebuilt = rebuildTables(source(['Asset', 'Vendor', 'Quantity', ...cut.flat()]), [layout])
      const [table] = rebuilt.blocks.filter((block) => block.kind === 'table')
      const texts = table?.rows.map((cells) => cells.map((cell) => cell.text))
      expect(rebuilt.problems).not.toEqual([])
      expect(texts?.filter((_, index) => index !== hit)).toEqual(rows.filter((_, index) => index !== hit))
    }),
  )
})
