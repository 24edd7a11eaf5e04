// Sums five million published amounts, every side starting from the same text: integer pence by plainPence, a Decimal
// for every cell, DuckDB's decimal(18,2), and floating point, which is shown to be wrong.
//
//   npm install            in benchmarks/, once
//   node plain-pence.mjs   after building @imt/core
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inTurns, peer, printTable, seeded, short, times, writeResult } from './harness.mjs'

const core = new URL('../packages/core/dist/index.js', import.meta.url)
if (!existsSync(core)) {
  console.error('packages/core/dist/index.js is not there: build @imt/core first.')
  process.exit(1)
}
const { parseFigure, plainPence } = await import(core.href)
const { Decimal } = await peer('decimal.js')
const { DuckDBInstance, version } = await peer('@duckdb/node-api')

const rows = 5_000_000
const rounds = 5
const file = fileURLToPath(new URL('data/plain-pence.txt', import.meta.url))

// ---- the amounts: one a line, in the forms that spend files use, with their true total
// ----------------------------------- In 4,967,720 amounts that seven councils published, 0.05 % were blank and 0.03 %
// in accounting brackets.
const groupedInThrees = (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
const write = (pence, form) => {
  const size = Math.abs(pence)
  const pounds = String(Math.floor(size / 100))
  const rest = size % 100
  const digits = form < 0.5 ? pounds : groupedInThrees(pounds)
  const decimals =
    rest === 0 && form < 0.8
      ? ''
      : rest % 10 === 0 && form < 0.2
        ? `.${rest / 10}`
        : `.${String(rest).padStart(2, '0')}`
  const currency = form > 0.7 ? '£' : ''
  if (pence < 0 && form > 0.49 && form < 0.499) return `(${currency}${digits}${decimals})`
  return pence >= 0
    ? `${currency}${digits}${decimals}`
    : form > 0.85
      ? `${currency}-${digits}${decimals}`
      : `-${currency}${digits}${decimals}`
}
const makeFile = () => {
  const random = seeded(20_171_804)
  mkdirSync(new URL('data/', import.meta.url), { recursive: true })
  const out = openSync(file, 'w')
  let truth = 0n
  let blanks = 0
  for (let done = 0; done < rows;) {
    const lines = []
    for (let i = 0; i < 100_000 && done < rows; i += 1, done += 1) {
      // Spend is heavy-tailed: most lines are hundreds of pounds, a few are millions.
      const pence = Math.round(10 ** (2.3 + 5.7 * random() ** 1.5) * (random() < 0.03 ? -1 : 1))
      if (random() < 0.0005) {
        lines.push('')
        blanks += 1
      } else {
        lines.push(write(pence, random()))
        truth += BigInt(pence)
      }
    }
    writeSync(out, `${lines.join('\n')}\n`)
  }
  closeSync(out)
  return { truth, blanks }
}

console.log(`Writing ${rows.toLocaleString('en-GB')} amounts ...`)
const { truth, blanks } = makeFile()
const text = readFileSync(file, 'utf8')
const cells = text.split('\n').slice(0, rows)
const inPounds = (pence) =>
  `${pence < 0n ? '-' : ''}${(pence < 0n ? -pence : pence) / 100n}.${String((pence < 0n ? -pence : pence) % 100n).padStart(2, '0')}`
const expected = inPounds(truth)

// ---- the sides
// ---------------------------------------------------------------------------------------------------------
const limit = Number.MAX_SAFE_INTEGER / 2
let slow = 0
/** What is not a plain amount goes the long way; a blank is absent, and counted. */
const longWay = (cell) => {
  slow += 1
  const read = parseFigure(cell, { unit: 'gbp' })
  if (!read.ok) throw new Error(`${cell}: ${read.code}`)
  return read.value.kind === 'absent' ? 0 : read.value.value.times(100).toNumber()
}
/** Adds integers exactly: partial sums beyond half of 2^53 are carried over to a bigint. */
const penceOf = (list) => {
  slow = 0
  let carried = 0n
  let sum = 0
  for (let i = 0; i < list.length; i += 1) {
    sum += plainPence(list[i]) ?? longWay(list[i])
    if (sum > limit || sum < -limit) {
      carried += BigInt(sum)
      sum = 0
    }
  }
  return carried + BigInt(sum)
}
const byPence = () => inPounds(penceOf(cells))
/** A block of lines at a time: few strings are alive at once. */
const byPenceFromFile = () => {
  const whole = readFileSync(file, 'utf8')
  let total = 0n
  let waysLong = 0
  for (let at = 0; at < whole.length;) {
    const end = whole.indexOf('\n', Math.min(at + 20_000, whole.length - 1))
    total += penceOf(whole.slice(at, end).split('\n'))
    waysLong += slow
    at = end + 1
  }
  slow = waysLong
  return inPounds(total)
}
const cleaned = (cell) => {
  const digits = cell.replace(/[£,]/g, '')
  return digits.startsWith('(') ? `-${digits.slice(1, -1)}` : digits
}
const byDecimal = () => {
  let sum = new Decimal(0)
  for (const cell of cells) if (cell !== '') sum = sum.plus(new Decimal(cleaned(cell)))
  return sum.toFixed(2)
}
const ready = cells.map(cleaned)
const byDecimalReady = () => {
  let sum = new Decimal(0)
  for (const cell of ready) if (cell !== '') sum = sum.plus(new Decimal(cell))
  return sum.toFixed(2)
}
const byFloat = () => {
  let sum = 0
  for (const cell of cells) if (cell !== '') sum += Number(cleaned(cell))
  return String(sum)
}

const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
const source = `read_csv('${file.replaceAll("'", "''")}', header = false, columns = {'cell': 'varchar'}, delim = '\t', quote = '', escape = '', auto_detect = false, null_padding = true)`
await connection.run(`create table amounts as select cell from ${source}`)
await connection.run(`create table ready as select translate(cell, '(£,)', '-') as cell from amounts`)
// Of the ways tried to clean a cell in SQL (translate, four replaces, a regular expression), this was the fastest.
const number =
  "case when starts_with(cell, '(') then '-' || replace(replace(replace(replace(cell, '(', ''), ')', ''), '£', ''), ',', '') else replace(replace(cell, '£', ''), ',', '') end"
const sumOf = (type, from) => async () => {
  const reader = await connection.runAndReadAll(
    `select sum(cast(nullif(${number}, '') as ${type})), count(*) from ${from}`,
  )
  return String(reader.getRows()[0][0])
}
const readySum = async () =>
  String(
    (await connection.runAndReadAll("select sum(cast(nullif(cell, '') as decimal(18,2))) from ready")).getRows()[0][0],
  )
const withThreads = (threads, run) => async () => {
  await connection.run(`set threads = ${threads}`)
  return run()
}
const cores = (await import('node:os')).availableParallelism()

// ---- run
// ---------------------------------------------------------------------------------------------------------------
const sides = [
  ['in memory', 'plainPence, parseFigure for the rest', byPence],
  ['in memory', 'decimal.js, one Decimal per cell', byDecimal],
  ['in memory', 'decimal.js, cells cleaned beforehand', byDecimalReady],
  ['in memory', `DuckDB decimal(18,2), ${cores} threads`, withThreads(cores, sumOf('decimal(18,2)', 'amounts'))],
  ['in memory', 'DuckDB decimal(18,2), 1 thread', withThreads(1, sumOf('decimal(18,2)', 'amounts'))],
  ['in memory', 'DuckDB decimal(18,2), cells cleaned beforehand', withThreads(cores, readySum)],
  ['in memory', 'JavaScript floats', byFloat],
  ['in memory', `DuckDB double, ${cores} threads`, withThreads(cores, sumOf('double', 'amounts'))],
  ['from file', 'plainPence, parseFigure for the rest', byPenceFromFile],
  ['from file', `DuckDB decimal(18,2), ${cores} threads`, withThreads(cores, sumOf('decimal(18,2)', source))],
]
const found = await inTurns(
  rounds,
  sides.map(([, , run]) => run),
)
const results = found.map(({ best, times: all, leastCpu, result }, index) => ({
  start: sides[index][0],
  side: sides[index][1],
  best,
  all,
  leastCpu,
  total: result,
  exact: result === expected,
}))
const [ours, decimal, decimalReady, duck, duckSingle, duckReady, floats] = results
const oursFromFile = results.at(-2)
const duckFromFile = results.at(-1)

printTable(
  `${rows.toLocaleString('en-GB')} amounts, best of ${rounds} in turns; the true total is £${expected}`,
  results.map(({ start, side, best, leastCpu, total, exact }) => ({
    text: start,
    side,
    ms: short(best),
    'cpu ms': short(leastCpu),
    'against ours': times(best, (start === 'in memory' ? ours : oursFromFile).best),
    'million/s': short(rows / best / 1_000),
    total,
    exact: exact ? 'exact' : 'WRONG',
  })),
)
const targets = {
  'at least 10 times as fast as a Decimal per cell': decimal.best / ours.best >= 10,
  'not slower than DuckDB decimal(18,2)': duck.best >= ours.best && duckFromFile.best >= oursFromFile.best,
  'exact, as is DuckDB; floats are not':
    [ours, decimal, duck, oursFromFile, duckFromFile].every(({ exact }) => exact) && !floats.exact,
}
console.log()
for (const [target, met] of Object.entries(targets)) console.log(`${met ? 'met    ' : 'MISSED '} ${target}`)
console.log(`\n${slow} cells went the long way, ${blanks} of them blank.`)

await writeResult('plain-pence', {
  rows,
  rounds,
  expected,
  blanks,
  longWay: slow,
  duckdb: typeof version === 'function' ? version() : undefined,
  ratios: {
    decimalPerCell: decimal.best / ours.best,
    decimalCleanedBeforehand: decimalReady.best / ours.best,
    duckdb: duck.best / ours.best,
    duckdbOneThread: duckSingle.best / ours.best,
    duckdbCleanedBeforehand: duckReady.best / ours.best,
    duckdbFromFile: duckFromFile.best / oursFromFile.best,
  },
  targets,
  results: results.map(({ start, side, best, all, leastCpu, total, exact }) => ({
    start,
    side,
    bestMs: best,
    allMs: all,
    leastCpuMs: leastCpu,
    total,
    exact,
  })),
})
