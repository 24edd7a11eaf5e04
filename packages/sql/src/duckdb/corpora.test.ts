import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createModel } from '@imt/core'
import { finance } from '@imt/finance'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { checkSpendLines } from '../spend/check-lines.js'
import { startDuckDb } from './duckdb-engine.js'

/** Files that bodies have published, where they are at hand: they are no part of this repository. */
const folder = ['../shared/corpora/nhs-spend', '/work/shared/corpora/nhs-spend'].find((path) => existsSync(path))
const files =
  folder === undefined
    ? []
    : readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.csv'))
        .sort()

describe.skipIf(files.length === 0)(
  'published files of payments (../shared/corpora/nhs-spend, where it is there)',
  () => {
    it('are found in DuckDB what they are found in process, one by one and together', async () => {
      const model = createModel({ plugins: [finance()] })
      const engine = await startDuckDb()
      const sources = files.map((name) => readCsv(readFileSync(join(folder ?? '', name)), { name }))
      for (const given of [...sources.map((source) => [source]), sources]) {
        const reading = model.recognise(given)
        const whole = model.check(reading, { asOf: '2026-11-29' })
        const found = await checkSpendLines(engine, reading, { asOf: '2026-11-29' })
        expect(found.findings, given[0]?.name ?? '').toEqual(whole.findings)
      }
      engine.close()
    })
  },
)
