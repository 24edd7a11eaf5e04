import { PostgresQueryCompiler, sql } from 'kysely'
import { standard } from './common.js'
import type { Dialect } from './dialect.js'

/** The SQL of DuckDB, which quotes as PostgreSQL does. */
export const duckdb: Dialect = {
  name: 'duckdb',
  title: 'DuckDB',
  functions: {
    ...standard,
    matches: ([text, pattern]) => sql`regexp_matches(${text}, ${pattern})`,
    contains: ([text, part]) => sql`contains(${text}, ${part})`,
    asDecimal: ([text]) => sql`try_cast(${text} as decimal(38, 8))`,
    asMoney: ([text]) => sql`cast(try_cast(${text} as decimal(18, 2)) as decimal(38, 8))`,
    asText: ([number]) => sql`cast(${number} as varchar)`,
  },
  types: { text: sql`varchar`, whole: sql`bigint`, decimal: sql`decimal(38, 8)`, truth: sql`boolean` },
  create: { table: sql`create temporary table`, as: sql`create temporary table` },
  drop: sql`drop table if exists`,
  compiler: () => new PostgresQueryCompiler(),
}
