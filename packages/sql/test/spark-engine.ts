import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { spark } from '../src/dialect/spark.js'
import type { Engine, Row, Value } from '../src/engine.js'
import type { ColumnType } from '../src/plan/plan.js'

/** Spark in local mode with two workers, in a process of its own. */
export interface SparkEngine extends Engine {
  readonly versions: { readonly spark: string; readonly pyspark: string; readonly java: string }
  /** Runs a statement as a user does: nothing is kept but what it makes. */
  asIs(statement: string): Promise<readonly Row[]>
  /** Makes a view of these rows. */
  table(name: string, columns: Readonly<Record<string, ColumnType>>, rows: readonly (readonly Value[])[]): Promise<void>
  stop(): Promise<void>
}

interface Answer {
  readonly rows?: readonly Row[]
  readonly error?: string
}

const created = /^create table `([^`]+)`/
const view = /^create or replace temporary view `([^`]+)` as /

/** Starts Spark with the Python of a virtual environment that has PySpark; `large` where its tables are. */
export const startSpark = async (python: string, { large = false } = {}): Promise<SparkEngine> => {
  const folder = mkdtempSync(join(tmpdir(), 'imt-spark-'))
  const child = spawn(
    python,
    [new URL('spark-server.py', import.meta.url).pathname, folder, ...(large ? ['large'] : [])],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      cwd: folder,
      env: { ...process.env, PYSPARK_PYTHON: python },
    },
  )
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = `${said}${text}`.slice(-2000)))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async <Line>(): Promise<Line> => {
    const line = await lines.next()
    if (line.done === true) throw new Error(`Spark ended: ${said.trim()}`)
    return JSON.parse(line.value) as Line
  }
  const versions = await next<SparkEngine['versions']>()
  // One request after another, whatever is not waited for.
  let before: Promise<unknown> = Promise.resolve()
  const ask = (request: object): Promise<readonly Row[]> => {
    const answered = before.then(async () => {
      child.stdin.write(`${JSON.stringify(request)}\n`)
      const { rows = [], error } = await next<Answer>()
      if (error !== undefined) throw new Error(`${error}\n${JSON.stringify(request).slice(0, 3000)}`)
      return rows
    })
    before = answered.catch(() => undefined)
    return answered
  }
  const table: SparkEngine['table'] = async (name, columns, rows) => {
    await ask({ table: name, columns, rows })
  }
  return {
    dialect: spark,
    versions,
    table,
    asIs: (sql) => ask({ sql }),
    rows: (sql) => ask({ sql }),
    run: async (sql) => {
      const [, name] = view.exec(sql) ?? []
      if (name !== undefined) await ask({ keep: name, sql: sql.replace(view, '') })
      else {
        const [, empty] = created.exec(sql) ?? []
        if (empty === undefined) await ask({ sql })
        else {
          const columns = [...sql.matchAll(/`([^`]+)` (string|bigint|decimal|boolean)/g)].map(
            ([, of = '', type = '']) =>
              [
                of,
                ({ string: 'text', bigint: 'whole', decimal: 'decimal', boolean: 'truth' } as const)[type as 'string'],
              ] as const,
          )
          await table(empty, Object.fromEntries(columns), [])
        }
      }
    },
    each: async function* (sql) {
      yield await ask({ sql })
    },
    insert: (name, columns, rows) => table(name, columns, [...rows]),
    stop: async () => {
      child.stdin.end()
      if (child.exitCode === null) await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
