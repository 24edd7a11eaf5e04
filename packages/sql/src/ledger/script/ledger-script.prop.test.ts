import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainLedgers, saidBy, saidInProcess, scriptFor } from '../../../test/ledger-script.js'
import { runScript } from '../../../test/run-script.js'
import { startDuckDb, type DuckDbEngine } from '../../duckdb/duckdb-engine.js'

describe('ledgerScript', () => {
  let engine: DuckDbEngine
  beforeAll(async () => {
    engine = await startDuckDb()
  })
  afterAll(() => {
    engine.close()
  })

  it('sums up in SQL alone what summariseLedger sums up, and counts what it leaves out', async () => {
    await fc.assert(
      fc.asyncProperty(plainLedgers, async ({ bySides, ...file }) => {
        const columns = {
          id: 'whole',
          ...Object.fromEntries(file.headings.map((name) => [name, 'text' as const])),
        } as const
        const made = file.headings.map((name) => `"${name}" varchar`)
        await engine.run(`create or replace temporary table gl (id bigint, ${made.join(', ')})`)
        await engine.insert(
          'gl',
          columns,
          file.rows.map((row, index) => [index + 1, ...row]),
        )
        const lists = await runScript(scriptFor('duckdb', bySides, 'gl'), engine)
        expect(saidBy(lists, bySides)).toEqual(await saidInProcess(file, bySides))
      }),
      { numRuns: 40 },
    )
  })
})
