import type { Location, RecordBatch } from '@imt/core'
import { summariseLedger } from '@imt/finance'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Engine } from '../src/engine.js'
import { summariseLedgerTable } from '../src/ledger/summarise-table.js'
import { holdRows } from './hold-rows.js'
import { ledgerFiles, type LedgerFile } from './ledger-files.js'

/** The records of a ledger, with the places that an engine gives them. */
export const batchesOf = async function* ({
  headings,
  rows,
}: LedgerFile): AsyncGenerator<RecordBatch, void, undefined> {
  const locate = (row: number, field: number): Location => ({
    kind: 'other',
    source: 'ledger',
    format: 'parquet',
    within: `row ${String(row)}, ${headings[field] ?? ''}`,
  })
  yield { firstRecord: 1, fields: [headings, ...rows].map((row) => [...row]), locate }
  await Promise.resolve()
}

const classOf = (code: string): string | undefined => (code === '?' ? undefined : `class ${code}`)

/** An engine sums up what `summariseLedger` sums up, to the last refused record. */
export const sumsUpAlike = (engine: Engine, numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(ledgerFiles, fc.boolean(), fc.constantFrom(0, 2, 100), async (file, byCode, keepRefusals) => {
      const options = {
        keepRefusals,
        ...(file.periods === undefined ? {} : { periods: file.periods }),
        ...(byCode ? { classOf, columns: { subjective: ['Class'] } } : {}),
      }
      const whole = await summariseLedger(batchesOf(file), options)
      const held = await holdRows(engine, file.headings, file.rows)
      expect(await summariseLedgerTable(engine, held, options)).toEqual(whole)
    }),
    { numRuns },
  )
