import { createModel } from '@imt/core'
import { finance } from '@imt/finance'
import { readCsv } from '@imt/tables'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkSpendLines } from '../spend/check-lines.js'
import { spendFiles } from '../../test/spend-files.js'
import { startDuckDb, type DuckDbEngine } from './duckdb-engine.js'

const asOf = '2026-11-29'
const model = createModel({ plugins: [finance()] })

describe('checkSpendLines with DuckDB', () => {
  let engine: DuckDbEngine
  beforeAll(async () => {
    engine = await startDuckDb()
  })
  afterAll(() => {
    engine.close()
  })

  it('finds what is found in process, and counts the same checks', async () => {
    await fc.assert(
      fc.asyncProperty(spendFiles, async (files) => {
        const sources = files.map((text, index) =>
          readCsv(new TextEncoder().encode(text), { name: `${['april', 'may', 'june'][index] ?? ''} 2025.csv` }),
        )
        const reading = model.recognise(sources)
        const whole = model.check(reading, { asOf })
        const found = await checkSpendLines(engine, reading, { asOf })
        expect(found.findings).toEqual(whole.findings)
        const counts = ({ code, outcome, applied, passed }: (typeof whole.rules)[number]): unknown =>
          outcome === 'notApplicable' ? [code, outcome] : [code, outcome, applied, passed]
        expect(found.rules.map(counts)).toEqual(whole.rules.map(counts))
      }),
      { numRuns: 30 },
    )
  })
})
