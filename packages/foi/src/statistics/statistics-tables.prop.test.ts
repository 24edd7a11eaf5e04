import { createModel, type Finding } from '@imt/core'
import { readCsv } from '@imt/tables'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foi } from '../plugin.js'

const model = createModel({ plugins: [foi()] })
const periods = ['April to June', 'July to September', 'October to December', 'January to March'] as const

interface Counts {
  readonly granted: number
  readonly partly: number
  readonly refused: number
  readonly late: number
  readonly open: number
  readonly withdrawn: number
}

/** What an authority counts of one period: what is late is late among those answered. */
const counts = fc
  .record({
    granted: fc.integer({ min: 40, max: 400 }),
    partly: fc.integer({ min: 11, max: 60 }),
    refused: fc.integer({ min: 11, max: 60 }),
    late: fc.integer({ min: 1, max: 50 }),
    open: fc.integer({ min: 1, max: 40 }),
    withdrawn: fc.integer({ min: 1, max: 20 }),
  })
  .map((drawn): Counts => drawn)

const rowsOf: Readonly<Record<string, (period: Counts) => number>> = {
  'Requests received': ({ granted, partly, refused, open, withdrawn }) => granted + partly + refused + open + withdrawn,
  'Requests answered': ({ granted, partly, refused }) => granted + partly + refused,
  'Answered within 20 working days': ({ granted, partly, refused, late }) => granted + partly + refused - late,
  'Answered late': ({ late }) => late,
  'Still open': ({ open }) => open,
  Withdrawn: ({ withdrawn }) => withdrawn,
  'Granted in full': ({ granted }) => granted,
  'Granted in part': ({ partly }) => partly,
  'Refused in full': ({ refused }) => refused,
}

const tableOf = (quarters: readonly Counts[]): readonly (readonly string[])[] => {
  const rows = Object.entries(rowsOf).map(([label, of]) => {
    const figures = quarters.map(of)
    return [label, ...[...figures, figures.reduce((all, each) => all + each, 0)].map(String)]
  })
  const [answered = [], onTime = []] = [rows[1], rows[2]]
  const share = answered.slice(1).map((all, at) => `${((Number(onTime[at + 1]) / Number(all)) * 100).toFixed(1)}%`)
  return [
    ['Requests for information', ...periods, 'Total'],
    ...rows,
    ['Percentage answered within 20 working days', ...share],
  ]
}

/** The same table with its periods down. */
const turned = (table: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? ''))

const findingsIn = (table: readonly (readonly string[])[]): readonly Finding[] => {
  const source = readCsv(table.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'), { name: 'foi.csv' })
  const publication = model.recognise([source])
  return model.check(publication, { asOf: '2026-11-23' }).findings
}

const quarters = fc.tuple(counts, counts, counts, counts)
const digitOf = (text: string, at: number, by: number): string => {
  const place = at % text.length
  const digit = (Number(text[place]) + by) % 10
  return `${text.slice(0, place)}${digit === 0 && place === 0 ? 9 : digit}${text.slice(place + 1)}`
}

describe('tables of statistics', () => {
  it('finds nothing in a sound table, whichever way it is published', () => {
    fc.assert(
      fc.property(quarters, (drawn) => {
        expect(findingsIn(tableOf(drawn))).toEqual([])
        expect(findingsIn(turned(tableOf(drawn)))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('notices one changed digit with one finding, which names the changed figure', () => {
    fc.assert(
      fc.property(
        quarters,
        fc.nat({ max: 8 }),
        fc.nat({ max: 4 }),
        fc.nat({ max: 5 }),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (drawn, row, column, at, by, isTurned) => {
          const sound = tableOf(drawn)
          const from = sound[row + 1]?.[column + 1] ?? ''
          const to = digitOf(from, at, by)
          fc.pre(to !== from)
          const changed = sound.map((cells, index) =>
            index === row + 1 ? cells.map((cell, place) => (place === column + 1 ? to : cell)) : cells,
          )
          const found = findingsIn(isTurned ? turned(changed) : changed)
          // Requests still open at the end of each quarter are not added up along the row.
          expect(found).toHaveLength(1)
          const [finding] = found
          const pointer = isTurned ? `/rows/${column}/cells/${row}/count` : `/rows/${row}/cells/${column}/count`
          const named = [finding?.at, ...(finding?.evidence ?? []).map((each) => each.at)]
          expect(named.some((place) => place?.endsWith(pointer))).toBe(true)
          if (finding?.message.includes('agree with') === true) expect(finding.at.endsWith(pointer)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })
})
