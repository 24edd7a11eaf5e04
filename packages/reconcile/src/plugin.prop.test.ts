import { createModel, grouped, type Report } from '@imt/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arithmetic } from './plugin.js'

const model = createModel({ plugins: [arithmetic()] })
const reportOn = (headings: readonly string[], rows: readonly (readonly string[])[]): Report =>
  model.check(model.parse({ about: {}, sections: { arithmetic: { tables: [{ headings, rows }] } } }), {
    asOf: '2026-11-28',
  })

/** A table of entries, with a total of each row and of each column, where its words say so. */
const planted = fc
  .tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 2, max: 5 }))
  .chain(([height, width]) =>
    fc.array(fc.array(fc.integer({ min: 1_000, max: 99_999 }), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .map((entries) => {
    const along = entries.map((row) => [...row, row.reduce((sum, one) => sum + one, 0)])
    const totals = (along[0] ?? []).map((_, column) => along.reduce((sum, row) => sum + (row[column] ?? 0), 0))
    const headings = ['Entry', ...(entries[0] ?? []).map((_, column) => `Part ${'ABCDE'[column] ?? ''}`), 'All parts']
    const rows = [...along, totals].map((row, at) => [
      at === along.length ? 'Total' : `Entry ${'abcdefgh'[at] ?? ''}`,
      ...row.map((one) => grouped(one)),
    ])
    return { headings, rows }
  })

it('finds nothing in a table that adds up, and has compared every figure', () => {
  fc.assert(
    fc.property(planted, ({ headings, rows }) => {
      const { findings, read } = reportOn(headings, rows)
      expect(findings).toEqual([])
      expect(read[0]?.figures).toEqual({ checked: rows.length * (headings.length - 1), inNoRelation: 0, notRead: 0 })
    }),
    { numRuns: 60 },
  )
})

/** Another digit in one place of a figure, never its first. */
const otherDigit = (text: string, place: number, by: number): string => {
  const places = [...text].flatMap((letter, at) => (/\d/.test(letter) && at > 0 ? [at] : []))
  const at = places[place % places.length] ?? text.length - 1
  return text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1)
}

it('locates one changed digit, or says that it cannot be decided, and names no other figure', () => {
  fc.assert(
    fc.property(
      planted,
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (table, down, across, place, by) => {
        const row = down % table.rows.length
        const column = 1 + (across % (table.headings.length - 1))
        const rows = table.rows.map((cells, at) =>
          cells.map((text, index) => (at === row && index === column ? otherDigit(text, place, by) : text)),
        )
        const { findings } = reportOn(table.headings, rows)
        const at = `/sections/arithmetic/tables/0/rows/${String(row)}/${String(column)}`
        expect(findings.length).toBeLessThanOrEqual(1)
        for (const finding of findings) {
          if (finding.repair !== undefined) {
            expect(finding.repair).toMatchObject({ at, to: table.rows[row]?.[column] })
          } else if (!finding.message.includes('cannot tell') && !finding.message.includes('No single figure'))
            expect(finding.at).toBe(at)
        }
      },
    ),
    { numRuns: 150 },
  )
})

it('finds the same whatever the order of the entries', () => {
  fc.assert(
    fc.property(planted, fc.nat(), fc.integer({ min: 1, max: 9 }), ({ headings, rows }, which, by) => {
      const row = which % (rows.length - 1)
      const changed = rows.map((cells, at) =>
        at === row ? cells.map((text, index) => (index === 1 ? otherDigit(text, 0, by) : text)) : cells,
      )
      const turned = [...changed.slice(0, -1).reverse(), ...changed.slice(-1)]
      const said = (all: readonly (readonly string[])[]): unknown =>
        reportOn(headings, all).findings.map(({ stated, repair }) => [stated, repair?.to])
      expect(said(turned)).toEqual(said(changed))
    }),
    { numRuns: 40 },
  )
})
