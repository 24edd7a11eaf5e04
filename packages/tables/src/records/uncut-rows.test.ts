import { uncutRowsOf, type Source, type Table } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readCsvInPieces } from './read-csv-in-pieces.js'

const lines = Array.from({ length: 3_500 }, (_, row) => (row % 500 === 250 ? 'Name,Days' : `Person ${row},${row % 9}`))
lines[1_700] = ','
lines[2_100] = 'Ragged'
const bytes = new TextEncoder().encode(['Name,Days', ...lines].join('\n'))
const pieces = (): AsyncIterable<Source> =>
  readCsvInPieces(
    (async function* () {
      yield await Promise.resolve(bytes)
    })(),
    { name: 'a.csv' },
  )
const tableOf = ({ blocks }: Source): Table | undefined =>
  blocks.find((block): block is Table => block.kind === 'table')

/** All rows, and what was said, where each piece is treated so. */
const treated = async (treat: (table: Table) => unknown) => {
  const found: Source[] = []
  for await (const piece of pieces()) {
    const table = tableOf(piece)
    if (table !== undefined) treat(table)
    found.push(piece)
  }
  return {
    rows: found.flatMap((piece) => tableOf(piece)?.rows ?? []),
    problems: found.flatMap(({ problems = [] }) => problems),
  }
}

describe('rows that are not cut yet', () => {
  it('are the same whenever they are looked at', async () => {
    const atOnce = await treated((table) => table.rows)
    expect(atOnce.rows).toHaveLength(3_492)
    expect(atOnce.problems.map(({ rule }) => rule)).toContain('tables/ragged-row')
    expect(await treated(() => undefined)).toEqual(atOnce)
    expect(await treated((table) => uncutRowsOf(table)?.hold())).toEqual(atOnce)
  })

  it('are the same where some were asked for and others passed', async () => {
    const atOnce = await treated((table) => table.rows)
    const some = await treated((table) => {
      const uncut = uncutRowsOf(table)
      if (uncut === undefined) return
      const { first } = uncut.spans
      for (let record = 0; record < first.length - 1; record += 1) {
        const isPlain = /^Person \d*[13579]$/.test(
          uncut.spans.text.slice(
            uncut.spans.offsets[2 * (first[record] ?? 0)],
            uncut.spans.offsets[2 * (first[record] ?? 0) + 1],
          ),
        )
        if (isPlain) uncut.pass(record)
        else uncut.row(record)
      }
    })
    expect(some).toEqual(atOnce)
  })

  it('may be sifted where all were looked at before, and a copy has nothing but its rows', async () => {
    for await (const piece of pieces()) {
      const table = tableOf(piece)
      if (table === undefined) continue
      const copy = { ...table }
      expect(uncutRowsOf(copy)).toBeUndefined()
      expect(copy.rows).toBe(table.rows)
      const uncut = uncutRowsOf(table)
      const records = (uncut?.spans.first.length ?? 1) - 1
      const rows = Array.from({ length: records }, (_, record) => uncut?.row(record)).filter((row) => row !== undefined)
      expect(rows).toEqual(table.rows)
      uncut?.pass(0)
      expect(uncut?.rows()).toEqual(table.rows)
    }
  })
})
