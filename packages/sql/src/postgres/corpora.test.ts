import { describe, it } from 'vitest'
import { findPostgresql } from '../../../../tooling/run/postgresql.mjs'
import { startPostgres } from '../../test/postgres-server.js'
import { publishedAreFoundAlike, publishedFiles } from '../../test/published-spend.js'
import { connectPostgres } from './postgres-engine.js'

const programs = findPostgresql()

describe.skipIf(publishedFiles.length === 0 || programs === undefined)(
  'published files of payments (../shared/corpora/nhs-spend, where it is there)',
  () => {
    it('are found in PostgreSQL what they are found in process, one by one and together', async () => {
      const server = await startPostgres(programs ?? '')
      try {
        const engine = await connectPostgres(server.address())
        await publishedAreFoundAlike(engine)
        await engine.close()
      } finally {
        await server.stop()
      }
    }, 120_000)
  },
)
