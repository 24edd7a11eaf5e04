import type { Dialect } from './dialect.js'
import { duckdb } from './duckdb.js'
import { postgres } from './postgres.js'
import { spark } from './spark.js'

/** The dialects of SQL that plans are compiled to, by name. */
export const dialects: { readonly [Name in Dialect['name']]: Dialect } = { duckdb, postgres, spark }
