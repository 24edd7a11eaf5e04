import { requireText } from '@imt/core'
import pg from 'pg'
import { EngineError } from '../engine-error.js'
import type { HeldTable } from '../spend/held-table.js'
import type { PostgresEngine } from './postgres-engine.js'

/**
 * Takes a table or view of PostgreSQL as it stands, in the order of a column that tells its rows apart.
 *
 * @param table - `payments`, or `schema.payments`
 * @param key - the column by whose order rows are numbered; without one they are numbered as they are stored
 * @throws {EngineError} when there is none, it may not be read, or holds floating-point numbers, which are no exact
 *   amounts
 */
export const holdTable = async (engine: PostgresEngine, table: string, key?: string): Promise<HeldTable> => {
  const from = requireText(table, 'holdTable: table')
    .split('.')
    .map((part) => pg.escapeIdentifier(part))
    .join('.')
  const literal = pg.escapeLiteral(from)
  await engine.run(`select 1 from ${from} limit 1`)
  const columns = (
    await engine.rows(
      `select attname as name, format_type(atttypid, null) as type from pg_attribute where attrelid = ${literal}::regclass and attnum > 0 and not attisdropped order by attnum`,
    )
  ).map(({ name, type }) => ({ name: String(name), type: String(type) }))
  if (key !== undefined && !columns.some(({ name }) => name === key))
    throw new EngineError(`${table} has no column "${key}" to number its rows by`)
  const shown = columns.filter(({ name }) => name !== key)
  const float = shown.find(({ type }) => type === 'double precision' || type === 'real')
  if (float !== undefined)
    throw new EngineError(
      `${table}: the column "${float.name}" holds floating-point numbers (${float.type}), which are no exact amounts. Make it numeric or text`,
    )
  const texts = shown.map(({ name, type }, index) => {
    const day = type.startsWith('timestamp') ? '::date' : ''
    return `btrim((${pg.escapeIdentifier(name)}${day})::text) collate "C" as c${String(index)}`
  })
  const order = key === undefined ? '' : `order by ${pg.escapeIdentifier(key)}`
  // Days as they are read here, whatever the session shows.
  await engine.run("set local datestyle = 'ISO'")
  await engine.run(
    `create temporary table imt_table as select row_number() over (${order}) - 1 as row_no, ${texts.join(', ')} from ${from}`,
  )
  const [count] = await engine.rows('select count(*) as "rows" from imt_table')
  return {
    name: table,
    format: 'postgres',
    table: 'imt_table',
    headings: shown.map(({ name }) => name),
    types: shown.map(({ type }) => type),
    rows: Number(count?.['rows'] ?? 0),
    row: (number) => (key === undefined ? `row ${String(number)} as stored` : `row ${String(number)} by ${key}`),
  }
}
