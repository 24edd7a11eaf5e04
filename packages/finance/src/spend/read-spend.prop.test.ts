import type { Source } from '@imt/core'
import { readCsv, readCsvInPieces } from '@imt/tables'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSpend } from './read-spend.js'

const asOf = '2026-11-29'

const columns = [
  ['Entity', ['A trust', '']],
  ['Date', ['01/04/2025', '1-Apr-25', '4/30/2025', '30/04/2025', '######', '00:00:00', '', '02/04/2205', '31/02/2025']],
  ['Supplier', ['Alpha Ltd', 'ALPHA LIMITED', 'Beta', 'REDACTED', '', '-', '#N/A', 'Total', 'Count']],
  ['Transaction number', ['1', '2', '0041', '0042', '1234567890123450000', '1.23E+11', '######', '', 'Total']],
  ['Amount', ['£30,000.00', '30000', '-30000', '(26,000.00)', '24,999.99', 'TBC', '30,00', '', '56,000.00']],
  ['Net amount', ['25000', '£30,000.00', '']],
  ['VAT', ['5000', '-', '']],
  ['Ward', ['', 'A', 'B']],
] as const

const csv = fc
  .array(fc.tuple(...columns.map(([, words]) => fc.constantFrom<string>(...words))), { minLength: 1, maxLength: 40 })
  .map((rows) =>
    [columns.map(([heading]) => heading), ...rows]
      .map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
      .join('\n'),
  )

const inPieces = (text: string): AsyncIterable<Source> => {
  const bytes = new TextEncoder().encode(text)
  const chunks = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    for (let from = 0; from < bytes.length; from += 97) yield await Promise.resolve(bytes.subarray(from, from + 97))
  }
  return readCsvInPieces(chunks(), { name: 'april.csv' })
}

/** Pieces of one row each, so that whatever a rule remembers goes from piece to piece. */
const rowByRow = async function* (source: Source): AsyncGenerator<Source, void, undefined> {
  for (const block of source.blocks)
    if (block.kind === 'table')
      for (const row of block.rows) yield await Promise.resolve({ ...source, blocks: [{ ...block, rows: [row] }] })
}

describe('readSpend', () => {
  it('finds of a file in pieces that are held what it finds of it whole', async () => {
    await fc.assert(
      fc.asyncProperty(csv, async (text) => {
        const whole = await readSpend(readCsv(new TextEncoder().encode(text), { name: 'april.csv' }), { asOf })
        const pieces = await readSpend(inPieces(text), { asOf })
        expect(pieces.findings).toEqual(whole.findings)
        expect(pieces.value).toEqual(whole.value)
        expect(pieces.summaries).toEqual(whole.summaries)
      }),
      { numRuns: 30 },
    )
  })

  it('finds of a stream by the rules that are run what they find of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(csv, async (text) => {
        const source = { ...readCsv(new TextEncoder().encode(text), { name: 'april.csv' }), problems: [] }
        const whole = await readSpend(source, { asOf })
        const stream = await readSpend(rowByRow(source), { asOf, holdRows: 0 })
        expect(stream.value).toBeNull()
        const notRun = new Set(
          stream.report.rules.filter(({ reason = '' }) => reason.startsWith('not run')).map(({ code }) => code),
        )
        expect(stream.findings.filter(({ rule }) => rule.startsWith('finance/'))).toEqual(
          whole.findings.filter(({ rule }) => rule.startsWith('finance/') && !notRun.has(rule)),
        )
        expect(stream.summaries).toEqual(whole.summaries)
      }),
      { numRuns: 60 },
    )
  })
})
