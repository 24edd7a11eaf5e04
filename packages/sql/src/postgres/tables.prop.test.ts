import { afterAll, beforeAll, describe, it } from 'vitest'
import { findPostgresql } from '../../../../tooling/run/postgresql.mjs'
import { countsAlike } from '../../test/device-property.js'
import { returnsComeOutAlike } from '../../test/equation-property.js'
import { sumsUpAlike } from '../../test/ledger-property.js'
import type { Engine } from '../engine.js'
import { startPostgres, type PostgresServer } from '../../test/postgres-server.js'
import { connectPostgres } from './postgres-engine.js'

const programs = findPostgresql()

describe.skipIf(programs === undefined)('PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres(programs ?? '')
  })
  afterAll(() => server.stop())

  it.each<[string, (engine: Engine) => Promise<void>]>([
    ['sums up ledgers', (engine) => sumsUpAlike(engine, 30)],
    ['holds returns to equations', (engine) => returnsComeOutAlike(engine, 30)],
    ['counts devices', (engine) => countsAlike(engine, 30)],
  ])('%s as it is done in process', async (_, holds) => {
    const engine = await connectPostgres(server.address())
    try {
      await holds(engine)
    } finally {
      await engine.close()
    }
  })
})
