import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findPostgresql } from '../../../../tooling/run/postgresql.mjs'
import { startPostgres, type PostgresServer } from '../../test/postgres-server.js'
import { EngineError } from '../engine-error.js'
import { checkEquationsTable } from '../equations/check-equations-table.js'
import { summariseLedgerTable } from '../ledger/summarise-table.js'
import { checkSpendTables } from '../spend/check-tables.js'
import { holdTable } from './hold-table.js'
import { connectPostgres, type PostgresEngine } from './postgres-engine.js'

const programs = findPostgresql()
const asOf = '2026-11-29'

/** The engine, to which something happens before so many of its statements. */
const struckAt = (engine: PostgresEngine, at: number, strike: () => Promise<void>): PostgresEngine => {
  let asked = 0
  const before = async (): Promise<void> => {
    asked += 1
    if (asked === at) await strike()
  }
  return {
    ...engine,
    run: async (statement) => {
      await before()
      await engine.run(statement)
    },
    rows: async (statement) => {
      await before()
      return engine.rows(statement)
    },
  }
}

describe.skipIf(programs === undefined)('PostgreSQL that fails', () => {
  let server: PostgresServer
  const owner = async (...statements: readonly string[]): Promise<void> => {
    const engine = await connectPostgres(server.address())
    for (const statement of ['commit', ...statements]) await engine.run(statement)
    await engine.close()
  }
  beforeEach(async () => {
    server = await startPostgres(programs ?? '')
    await owner(
      'create table payments (id int, supplier text, payment_date date, transaction_number text, amount numeric(12, 2))',
      "insert into payments select i, 'Supplier ' || i % 7, date '2025-04-01' + i % 40, i::text, 30000 + i % 5 from generate_series(1, 500) i",
    )
  })
  afterEach(() => server.stop())

  const check = async (engine: PostgresEngine): Promise<unknown> =>
    (await checkSpendTables(engine, [await holdTable(engine, 'payments', 'id')], { asOf })).findings
  const said = async (act: () => Promise<unknown>): Promise<string> => {
    try {
      await act()
    } catch (error) {
      expect(error).toBeInstanceOf(EngineError)
      return error instanceof Error ? error.message : ''
    }
    return 'nothing'
  }
  const connected = async (act: (engine: PostgresEngine) => Promise<unknown>): Promise<string> => {
    const engine = await connectPostgres(server.address())
    try {
      return await said(() => act(engine))
    } finally {
      await engine.close()
    }
  }

  it.each([3, 9, 20])(
    'says in one sentence that its connection was cut at statement %i; nothing is left, and a second run gives the same',
    async (at) => {
      const first = await connectPostgres(server.address())
      const whole = await check(first)
      await first.close()
      const cut = (engine: PostgresEngine): PostgresEngine =>
        struckAt(engine, at, () =>
          owner(
            "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and pid <> pg_backend_pid()",
          ),
        )
      const message = await connected((engine) => check(cut(engine)))
      expect(message).toMatch(/^the connection to PostgreSQL was cut \([^\n]*\): nothing was written, so try again$/)
      const again = await connectPostgres(server.address())
      expect(await again.rows("select relname from pg_class where relname like 'imt%'")).toEqual([])
      expect(await check(again)).toEqual(whole)
      await again.close()
    },
  )

  it('says in one sentence that it was killed in the middle', async () => {
    const message = await connected((engine) => check(struckAt(engine, 12, () => server.kill())))
    expect(message).toMatch(/^the connection to PostgreSQL was cut \([^\n]*\): nothing was written, so try again$/)
  })

  it('says in one sentence which column is not there, is of a wrong type, or may not be read', async () => {
    await owner(
      'create table short (id int, supplier text, payment_date date)',
      'create table flags (id int, supplier text, payment_date date, transaction_number text, amount boolean)',
      'create table days (id int, supplier text, payment_date text[], transaction_number text, amount numeric)',
      'create table gl (id int, cost_centre text, class text, amount jsonb)',
      'create table returns (body text, cell text, value boolean)',
      'create role reader login',
      'create role guest login',
      'grant select on payments to reader',
      'revoke temporary on database postgres from public',
    )
    const spend = (table: string) => (engine: PostgresEngine) =>
      holdTable(engine, table, 'id').then((held) => checkSpendTables(engine, [held], { asOf }))
    expect(await connected(spend('short'))).toBe(
      'short was not recognised as payments: it needs columns for the supplier, the amount and the date or number, and has supplier, payment_date',
    )
    await owner(
      "insert into flags values (1, 'Alpha', '2025-04-01', '1', true)",
      "insert into days values (1, 'Alpha', array['2025-04-01'], '1', 26000)",
      'grant temporary on database postgres to tester',
    )
    expect(await connected(spend('flags'))).toBe(
      'flags: the column "amount" is of the type boolean, which holds no amounts. Make it a decimal number or text',
    )
    expect(await connected(spend('days'))).toMatch(
      /^days: the column "payment_date" is of the type .*\[\], which holds/,
    )
    expect(await connected(async (engine) => summariseLedgerTable(engine, await holdTable(engine, 'gl')))).toBe(
      'gl: the column "amount" is of the type jsonb, which holds no amounts. Make it a decimal number or text',
    )
    expect(
      await connected(async (engine) => checkEquationsTable(engine, [], await holdTable(engine, 'returns'))),
    ).toMatch(/^returns: the column "value" is of the type boolean/)
    for (const user of ['reader', 'guest']) {
      const engine = await connectPostgres(server.address(user))
      expect(await said(() => check(engine))).toMatch(
        /^PostgreSQL does not permit it \([^\n]*\): the user needs SELECT on the table and TEMPORARY on the database$/,
      )
      await engine.close()
    }
  })
})
