import { requireText } from '@imt/core'
import pg from 'pg'
import { postgres } from '../dialect/postgres.js'
import type { Engine, Row, Value } from '../engine.js'
import type { ColumnType } from '../plan/plan.js'
import { faultOfPostgres } from './faults.js'

/** A connection to PostgreSQL. All is done in one transaction that is rolled back: nothing stays behind. */
export interface PostgresEngine extends Engine {
  close(): Promise<void>
}

const arrays: Readonly<Record<ColumnType, string>> = {
  text: 'text[]',
  whole: 'bigint[]',
  decimal: 'numeric[]',
  truth: 'boolean[]',
}
/** Rows that are sent at once. */
const batch = 10_000

/**
 * Connects to PostgreSQL.
 *
 * @param connection - an address, such as `postgresql://user@host:5432/database`; what it leaves out comes from the
 *   environment, as for `psql`
 * @throws {EngineError} when it cannot be reached, or does not let the user in: one sentence
 */
export const connectPostgres = async (connection: string): Promise<PostgresEngine> => {
  const client = new pg.Client({
    connectionString: requireText(connection, 'connectPostgres: connection'),
    connectionTimeoutMillis: 10_000,
  })
  // What cuts the connection also fails the statement under way, which tells it.
  client.on('error', () => undefined)
  const told = async <Answer>(act: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await act()
    } catch (error) {
      throw faultOfPostgres(error)
    }
  }
  await told(async () => {
    await client.connect()
    await client.query('begin isolation level repeatable read')
  })
  const send = async (
    table: string,
    columns: Readonly<Record<string, ColumnType>>,
    rows: readonly (readonly Value[])[],
  ): Promise<void> => {
    const types = Object.values(columns)
    const parameters = types.map((type, index) => `$${String(index + 1)}::${arrays[type]}`).join(', ')
    const values = types.map((_, index) => rows.map((row) => row[index] ?? null))
    await client.query(`insert into ${pg.escapeIdentifier(table)} select * from unnest(${parameters})`, values)
  }
  let cursors = 0
  return {
    dialect: postgres,
    run: async (statement) => {
      await told(() => client.query(statement))
    },
    rows: (statement) => told(async () => (await client.query<Row>(statement)).rows),
    each: async function* (statement) {
      cursors += 1
      const cursor = `imt_each_${String(cursors)}`
      await told(() => client.query(`declare ${cursor} no scroll cursor for ${statement}`))
      for (;;) {
        const { rows } = await told(() => client.query<Row>(`fetch ${String(batch)} from ${cursor}`))
        if (rows.length === 0) return
        yield rows
      }
    },
    insert: (table, columns, rows) =>
      told(async () => {
        let waiting: (readonly Value[])[] = []
        for (const row of rows) {
          waiting.push(row)
          if (waiting.length < batch) continue
          await send(table, columns, waiting)
          waiting = []
        }
        if (waiting.length > 0) await send(table, columns, waiting)
        await client.query(`analyze ${pg.escapeIdentifier(table)}`)
      }),
    close: async () => {
      await client.query('rollback').catch(() => undefined)
      await client.end().catch(() => undefined)
    },
  }
}
