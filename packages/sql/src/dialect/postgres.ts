import { PostgresQueryCompiler, sql } from 'kysely'
import { standard } from './common.js'
import type { Dialect } from './dialect.js'

/** The SQL of PostgreSQL 15 and later. Texts are compared by their bytes, whatever the collation of the database. */
export const postgres: Dialect = {
  name: 'postgres',
  title: 'PostgreSQL',
  functions: {
    ...standard,
    matches: ([text, pattern]) => sql`(${text} ~ ${pattern})`,
    contains: ([text, part]) => sql`(position(${part} in ${text}) > 0)`,
    asDecimal: ([text]) => sql`cast(${text} as numeric(38, 8))`,
    asMoney: ([text]) => sql`cast(${text} as numeric(38, 8))`,
    asText: ([number]) => sql`(cast(${number} as text) collate "C")`,
  },
  types: { text: sql`text collate "C"`, whole: sql`bigint`, decimal: sql`numeric(38, 8)`, truth: sql`boolean` },
  create: { table: sql`create temporary table`, as: sql`create temporary table` },
  drop: sql`drop table if exists`,
  compiler: () => new PostgresQueryCompiler(),
}
