import type { Source } from '@imt/core'
import { readCsv, readCsvInPieces } from '@imt/tables'
import { expect, it } from 'vitest'
import { readSpend } from '../../spend/read-spend.js'

const asOf = '2026-11-29'
const rows = Array.from({ length: 2500 }, (_, row) =>
  ['01/04/2025', `Supplier ${row % 9}`, String(100_000 + row), row % 1200 === 7 ? '######' : '30000.00'].join(','),
)
const bytes = new TextEncoder().encode(['Date,Supplier,Transaction number,Amount', ...rows].join('\n'))

const inPieces = (): AsyncIterable<Source> => {
  const chunks = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    yield await Promise.resolve(bytes)
  }
  return readCsvInPieces(chunks(), { name: 'april.csv' })
}

it('tells amounts that a narrow column lost once for a table, whole or in pieces', async () => {
  const ofHashes = async (source: Source | AsyncIterable<Source>) => {
    const { findings } = await readSpend(source, { asOf, holdRows: 0 })
    return findings.filter(({ rule, stated }) => rule === 'finance/figure-not-read' && stated === '######')
  }
  const whole = await ofHashes(readCsv(bytes, { name: 'april.csv' }))
  expect(whole.map(({ at, location }) => [at, location])).toEqual([
    [
      '/sections/finance/spend/7/amount',
      { kind: 'csv', source: 'april.csv', line: 9, column: 30, record: 9, field: 4 },
    ],
  ])
  expect(whole[0]?.message).toContain('The amounts of 3 payments are "######"')
  expect(await ofHashes(inPieces())).toEqual(whole)
})
