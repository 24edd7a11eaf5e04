import { MysqlQueryCompiler, sql } from 'kysely'
import { standard } from './common.js'
import type { Dialect } from './dialect.js'

/** Spark quotes names as MySQL does; a backslash in a text escapes what follows. */
class SparkCompiler extends MysqlQueryCompiler {
  protected override sanitizeStringLiteral(text: string): string {
    return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  }
}

/** The SQL of Apache Spark 3.5 and later. What is made on the way is a view of the session: nothing is written. */
export const spark: Dialect = {
  name: 'spark',
  title: 'Spark',
  functions: {
    ...standard,
    matches: ([text, pattern]) => sql`(${text} rlike ${pattern})`,
    contains: ([text, part]) => sql`contains(${text}, ${part})`,
    asDecimal: ([text]) => sql`try_cast(${text} as decimal(38, 8))`,
    asMoney: ([text]) => sql`cast(try_cast(${text} as decimal(18, 2)) as decimal(38, 8))`,
    asText: ([number]) => sql`cast(${number} as string)`,
  },
  types: { text: sql`string`, whole: sql`bigint`, decimal: sql`decimal(38, 8)`, truth: sql`boolean` },
  create: { table: sql`create table`, as: sql`create or replace temporary view` },
  drop: sql`drop view if exists`,
  compiler: () => new SparkCompiler(),
}
