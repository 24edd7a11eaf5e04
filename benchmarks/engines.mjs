// Payments checked in PostgreSQL and in Spark by every rule, beside a plain SQL sum of their amounts in the same engine
// and in turns. Clock time: an engine is a process of its own. PostgreSQL of Debian is started for it, in a folder of
// its own; Spark needs IMT_SPARK_PYTHON, as `npm run test:spark` makes it, and runs in local mode with two workers.
// Run: node benchmarks/engines.mjs [PAYMENTS] [ROUNDS], 100,000 and 3 unless given.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from '../node_modules/esbuild/lib/main.js'
import { aliases, root } from '../tooling/packages.mjs'
import { findPostgresql } from '../tooling/run/postgresql.mjs'
import { inTurns, printTable, short, writeResult } from './harness.mjs'

const payments = Number(process.argv[2] ?? 100_000)
const rounds = Number(process.argv[3] ?? 3)
/** Times as long as the sum. */
const target = 3
const asOf = '2026-11-29'

/** The sources with the servers of the tests, which stand beside no build. */
const loaded = async () => {
  const file = join(root, 'packages/sql/test', `.benchmark-${String(process.pid)}.mjs`)
  mkdirSync(join(root, 'packages/sql/test'), { recursive: true })
  const entry = `export { checkSpendTables } from '@imt/sql'
export { connectPostgres, holdTable } from '@imt/sql/postgres'
export { startPostgres } from './packages/sql/test/postgres-server.ts'
export { startSpark } from './packages/sql/test/spark-engine.ts'`
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    alias: aliases,
    bundle: true,
    outfile: file,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['@duckdb/*', 'pg-native'],
    banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
    logLevel: 'error',
  })
  try {
    return await import(file)
  } finally {
    rmSync(file, { force: true })
  }
}
const { checkSpendTables, connectPostgres, holdTable, startPostgres, startSpark } = await loaded()

/** Payments of an invented body, of which one date in 1,000 is none: what stands for each number. */
const columnsOf = (dayOf) => ({
  payment_date: `case when i % 1000 = 7 then '######' else concat('2025-04-', ${dayOf}) end`,
  supplier: "concat('Supplier ', i % 997, ', Ltd')",
  transaction_number: 'cast(100000 + i as varchar(20))',
  amount: 'cast(25000 + i + (i % 100) / 100.0 as decimal(14, 2))',
})
const listOf = (columns) => Object.entries(columns).map(([name, made]) => `${made} as ${name}`)

/** Processor time of the processes whose command holds these words, and of those that they waited for (Linux). */
const processorSeconds = (words) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, name) => {
      try {
        if (!readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(words)) return sum
        const ticks = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ')
          .slice(11, 15)
        return sum + ticks.reduce((all, each) => all + Number(each), 0) / 100
      } catch {
        return sum
      }
    }, 0)

const found = []
const measured = async (name, words, bytes, check, sum) => {
  const [checked, summed] = await inTurns(rounds, [check, sum])
  const before = processorSeconds(words)
  await check()
  // A process that has ended is counted once the one that started it has noticed.
  await new Promise((resolve) => setTimeout(resolve, 500))
  const processor = processorSeconds(words) - before
  if (checked.result.length === 0) throw new Error(`${name} found no date that is none`)
  found.push({
    name,
    bytes: bytes / payments,
    processor,
    seconds: checked.best / 1000,
    sum: summed.best / 1000,
    ratio: checked.best / summed.best,
  })
}

const programs = findPostgresql()
if (programs === undefined) console.log('PostgreSQL was not measured: it is not installed.')
else {
  const server = await startPostgres(programs)
  try {
    const owner = await connectPostgres(server.address())
    const made = listOf(columnsOf("lpad(cast(1 + i % 28 as varchar(2)), 2, '0')"))
    await owner.run('commit')
    await owner.run(
      `create table payments as select i as id, ${made.join(', ')} from generate_series(1, ${String(payments)}) as t(i)`,
    )
    await owner.run('analyze payments')
    await owner.close()
    const within = async (act) => {
      const engine = await connectPostgres(server.address())
      try {
        return await act(engine)
      } finally {
        await engine.close()
      }
    }
    await measured(
      'PostgreSQL 15',
      'imt-postgres-',
      await within(async (engine) =>
        Number((await engine.rows("select pg_total_relation_size('payments')::text as bytes"))[0].bytes),
      ),
      () =>
        within(
          async (engine) =>
            (await checkSpendTables(engine, [await holdTable(engine, 'payments', 'id')], { asOf })).findings,
        ),
      () => within((engine) => engine.rows('select sum(amount) as pounds from payments')),
    )
  } finally {
    await server.stop()
  }
}

const python = process.env.IMT_SPARK_PYTHON
if (python === undefined) console.log('Spark was not measured: IMT_SPARK_PYTHON names no Python with PySpark.')
else {
  const spark = await startSpark(python, { large: true })
  try {
    const columns = columnsOf("lpad(cast(1 + i % 28 as string), 2, '0')")
    const folder = fileURLToPath(new URL(`results/.spark-${String(process.pid)}`, import.meta.url))
    try {
      await spark.asIs(
        `create table payments using parquet location '${folder}' as select i as id, ${listOf(columns).join(', ')} from (select id as i from range(1, ${String(payments + 1)}))`,
      )
      const headings = Object.keys(columns)
      const texts = headings.map((heading, index) => `cast(${heading} as string) as c${String(index)}`)
      await spark.asIs(
        `create or replace temporary view held as select id - 1 as row_no, ${texts.join(', ')} from payments`,
      )
      const held = {
        name: 'payments',
        format: 'parquet',
        table: 'held',
        headings,
        rows: payments,
        row: (number) => `row ${String(number)}`,
      }
      await measured(
        `Spark ${spark.versions.spark}`,
        'org.apache.spark',
        readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0),
        async () => (await checkSpendTables(spark, [held], { asOf })).findings,
        () => spark.asIs('select sum(amount) as pounds from payments'),
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  } finally {
    await spark.stop()
  }
}

if (found.length > 0) {
  printTable(
    `${short(payments)} payments, clock time, best of ${String(rounds)}`,
    found.map(({ name, bytes, processor, seconds, sum, ratio }) => ({
      engine: name,
      'bytes a payment': short(bytes),
      'processor, µs a payment': short((processor / payments) * 1e6),
      'every rule, s': short(seconds),
      'plain sum, s': short(sum),
      'to sum': `${short(ratio)}x`,
      met: ratio <= target ? 'yes' : 'no',
    })),
  )
  await writeResult('engines', { target, payments, rounds, found })
}
