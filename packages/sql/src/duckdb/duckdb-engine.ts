import { requireObject, requireText, requireWholeNumber } from '@imt/core'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { duckdb } from '../dialect/duckdb.js'
import type { Engine, Row, Value } from '../engine.js'
import { faultOfDuckDb } from './faults.js'

/** An embedded engine, which ends with the process and leaves nothing behind. */
export interface DuckDbEngine extends Engine {
  /** A name for a table of the session that is not taken. */
  nextTable(): string
  close(): void
}

/** How much the engine may take. */
export interface DuckDbLimits {
  /**
   * Bytes of memory for what it holds, 1,200 MiB unless given. What is more goes to `folder`, and is gone when the
   * engine is closed.
   */
  readonly memory?: number
  /** A folder that is made where it is needed: `.tmp` where the program was started unless given. */
  readonly folder?: string
  /** As many as there are cores unless given. */
  readonly threads?: number
}

/** Leaves room beside it, so that a check of any number of payments stays below 2 GB. */
const usualMemory = 1200 * 1_048_576

const valueOf = (value: unknown): Value => {
  if (typeof value === 'bigint') return Number(value)
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : String(value)
}

const append = async (
  connection: DuckDBConnection,
  table: string,
  columns: Parameters<Engine['insert']>[1],
  rows: Iterable<readonly Value[]>,
): Promise<void> => {
  const types = Object.values(columns)
  const appender = await connection.createAppender(table, 'main', 'temp')
  let waiting = 0
  for (const row of rows) {
    for (const [index, value] of row.entries()) {
      if (value === null) appender.appendNull()
      else if (types[index] === 'whole') appender.appendBigInt(BigInt(value))
      else if (types[index] === 'truth') appender.appendBoolean(value === true)
      else appender.appendVarchar(String(value))
    }
    appender.endRow()
    waiting += 1
    if (waiting % 50_000 === 0) appender.flushSync()
  }
  appender.closeSync()
}

/**
 * Starts DuckDB in this process.
 *
 * @param limits - how much it may take
 * @throws {EngineError} when it cannot do what is asked of it: one sentence
 */
export const startDuckDb = async (limits: DuckDbLimits = {}): Promise<DuckDbEngine> => {
  const {
    memory = usualMemory,
    folder,
    threads,
  } = requireObject(limits, 'startDuckDb: limits', ['memory', 'folder', 'threads'])
  requireWholeNumber(memory, 'startDuckDb: limits.memory', 1_048_576)
  if (folder !== undefined) requireText(folder, 'startDuckDb: limits.folder')
  if (threads !== undefined) requireWholeNumber(threads, 'startDuckDb: limits.threads', 1)
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${String(Math.floor(memory / 1_048_576))}MiB`,
    ...(folder === undefined ? {} : { temp_directory: folder }),
    ...(threads === undefined ? {} : { threads: String(threads) }),
  })
  const connection = await instance.connect()
  // DuckDB 1.5.6 ends with an internal error where it makes the first three of each group without numbering them.
  await connection.run("set disabled_optimizers = 'top_n_window_elimination'")
  const told = async <Answer>(act: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await act()
    } catch (error) {
      throw faultOfDuckDb(error)
    }
  }
  let tables = 0
  return {
    dialect: duckdb,
    nextTable: () => {
      tables += 1
      return `imt_file_${String(tables)}`
    },
    run: async (statement) => {
      await told(() => connection.run(statement))
    },
    rows: (statement) =>
      told(async () => {
        const reader = await connection.runAndReadAll(statement)
        return reader
          .getRowObjects()
          .map((row): Row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, valueOf(value)])))
      }),
    each: async function* (statement) {
      const result = await told(() => connection.stream(statement))
      const names = result.columnNames()
      for (;;) {
        const chunk = await told(() => result.fetchChunk())
        if (chunk === null || chunk.rowCount === 0) return
        yield chunk
          .getRows()
          .map((row): Row => Object.fromEntries(row.map((value, index) => [names[index] ?? '', valueOf(value)])))
      }
    },
    insert: (table, columns, rows) => told(() => append(connection, table, columns, rows)),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
