import { describe, it } from 'vitest'
import { publishedAreFoundAlike, publishedFiles } from '../../test/published-spend.js'
import { startDuckDb } from './duckdb-engine.js'

describe.skipIf(publishedFiles.length === 0)(
  'published files of payments (../shared/corpora/nhs-spend, where it is there)',
  () => {
    it('are found in DuckDB what they are found in process, one by one and together', async () => {
      const engine = await startDuckDb()
      await publishedAreFoundAlike(engine)
      engine.close()
    })
  },
)
