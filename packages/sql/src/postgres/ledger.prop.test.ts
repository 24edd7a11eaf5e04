import { afterAll, beforeAll, describe, it } from 'vitest'
import { findPostgresql } from '../../../../tooling/run/postgresql.mjs'
import { sumsUpAlike } from '../../test/ledger-property.js'
import { startPostgres, type PostgresServer } from '../../test/postgres-server.js'
import { connectPostgres } from './postgres-engine.js'

const programs = findPostgresql()

describe.skipIf(programs === undefined)('ledgers in PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres(programs ?? '')
  })
  afterAll(() => server.stop())

  it('are summed up as in process', async () => {
    const engine = await connectPostgres(server.address())
    try {
      await sumsUpAlike(engine, 30)
    } finally {
      await engine.close()
    }
  })
})
