// Payments in a Parquet file checked by DuckDB within this process, against readSpend over the same payments as a CSV
// file in pieces (without repeats and reversals, which DuckDB looks for too), and a plain SQL sum of the amount, in
// turns. Run: npm run build && node --expose-gc benchmarks/sql.mjs [PAYMENTS] [ROUNDS], 1,000,000 and 3 unless given.
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { readSpend } from '../packages/finance/dist/index.js'
import { holdFile, startDuckDb } from '../packages/sql/dist/duckdb/index.js'
import { checkSpendTables } from '../packages/sql/dist/index.js'
import { readCsvInPieces } from '../packages/tables/dist/index.js'
import { inTurns, printTable, short, writeResult } from './harness.mjs'

const payments = Number(process.argv[2] ?? 1_000_000)
const rounds = Number(process.argv[3] ?? 3)
/** Times faster than the stream; times as long as the sum. */
const targets = { streamToDuckDb: 3 }
const asOf = '2026-11-29'
const folder = mkdtempSync(join(tmpdir(), 'imt-benchmark-sql-'))
const parquet = join(folder, 'april 2025.parquet')
const csv = join(folder, 'april 2025.csv')

/** Payments of an invented body: one date in 1,000 is none. */
const made = `select 'DHSC' as "Department family", 'Example NHS Trust' as "Entity",
  case when i % 1000 = 7 then '######' else lpad(cast(1 + i % 28 as varchar), 2, '0') || '/04/2025' end as "Date",
  'Computer hardware' as "Expense type", 'IM&T' as "Expense area", 'Supplier ' || (i % 997) || ', Ltd' as "Supplier",
  cast(100000 + i as varchar) as "Transaction number", cast(25000 + i + (i % 100) / 100 as decimal(14, 2)) as "Amount"
  from range(${payments}) as t(i)`

const makeFiles = async () => {
  const engine = await startDuckDb()
  await engine.run(`copy (${made}) to '${parquet}' (format parquet)`)
  await engine.run(`copy (select * from '${parquet}') to '${csv}' (header true)`)
  engine.close()
}

const inEngine = async (act) => {
  const engine = await startDuckDb()
  try {
    return await act(engine)
  } finally {
    engine.close()
  }
}
const checked = () =>
  inEngine(
    async (engine) =>
      (await checkSpendTables(engine, [await holdFile(engine, parquet, 'april 2025.parquet')], { asOf })).findings,
  )
const summed = () =>
  inEngine(async (engine) => (await engine.rows(`select sum("Amount") as pounds from '${parquet}'`))[0].pounds)
const streamed = async () =>
  (await readSpend(readCsvInPieces(createReadStream(csv), { name: 'april 2025.csv' }), { asOf, holdRows: 0 })).findings

const words = (findings) =>
  findings.filter(({ rule }) => rule.startsWith('finance/')).map(({ rule, stated }) => `${rule} ${stated}`)

try {
  await makeFiles()
  const [engine, stream, sum] = await inTurns(rounds, [checked, streamed, summed])
  const [one, other] = [words(engine.result), words(stream.result)]
  if (one.length === 0 || one.join('\n') !== other.join('\n'))
    throw new Error(`the findings differ:\n${one.join('\n')}\n\n${other.join('\n')}`)
  const streamToDuckDb = stream.best / engine.best
  const duckDbToSum = engine.best / sum.best
  printTable('Payments in DuckDB', [
    {
      payments: short(payments),
      'DuckDB, s': short(engine.best / 1000),
      'stream, s': short(stream.best / 1000),
      'sum, s': short(sum.best / 1000),
      'stream to DuckDB': short(streamToDuckDb),
      'DuckDB to sum': short(duckDbToSum),
      met: streamToDuckDb >= targets.streamToDuckDb ? 'yes' : 'no',
    },
  ])
  await writeResult('sql', {
    targets,
    payments,
    milliseconds: { duckDb: engine.best, stream: stream.best, sum: sum.best },
    streamToDuckDb,
    duckDbToSum,
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
