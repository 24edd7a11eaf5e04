// 1,000,000 ledger lines from CSV to a checked statement: against merely tokenising the same file with our own
// tokeniser, which keeps positions, and against pandas' read_csv + groupby on floats and DuckDB's read_csv + group by.
// Totals must be exact, and so must the count of records. Build @imt/core, @imt/tables and @imt/finance first. Peers:
// pandas and duckdb of PyPI or of Debian (python3-pandas); PYTHON says which python has them. Run it without
// --expose-gc. With the flag, runs of both sides differed more; why was not looked into.
import { execFileSync, spawn } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createModel, plainPence } from '../packages/core/dist/index.js'
import { finance, summariseLedger } from '../packages/finance/dist/index.js'
import { readRecords } from '../packages/tables/dist/index.js'
import { bestOf, printTable, seeded, short, times, writeResult } from './harness.mjs'

const lines = 1_000_000
const rounds = 7
const target = { timesTokenising: 3, timesPandas: 1 }
const classOf = (code) =>
  code.startsWith('4') ? 'INCOME' : code.startsWith('5') ? 'PAY' : code.startsWith('7') ? 'NON-PAY' : undefined

/** A ledger of 400 cost centres x 60 accounts x 12 periods, amounts to the penny, and its exact total in pence. */
const makeLedger = async (path, count) => {
  const random = seeded(2017)
  const out = createWriteStream(path)
  out.write('Cost Centre,Account,Period,Amount,Description\n')
  let pence = 0n
  let chunk = ''
  for (let index = 0; index < count; index += 1) {
    const income = random() < 0.15
    const account = (income ? 4000 : random() < 0.5 ? 5000 : 7000) + Math.floor(random() * 20)
    const amount = (income ? -1 : 1) * Math.floor(random() * 5_000_000)
    pence += BigInt(amount)
    chunk += `RC${1000 + Math.floor(random() * 400)},${account},M${1 + Math.floor(random() * 12)},${(amount / 100).toFixed(2)},Invoice ${index}\n`
    if (chunk.length > 1 << 20) {
      if (!out.write(chunk)) await once(out, 'drain')
      chunk = ''
    }
  }
  out.end(chunk)
  await once(out, 'finish')
  return pence
}

const open = (path) => readRecords(createReadStream(path), { name: 'ledger.csv' })
/** Where every value stands; none is made a text of its own. */
const tokenise = async (path) => {
  let records = 0
  for await (const batch of open(path)) records += batch.spans.first.length - 1
  return records
}
/** The same, and every value a text of its own, as most readers want them. */
const toTexts = async (path) => {
  let records = 0
  for await (const batch of open(path)) records += batch.fields.length
  return records
}
const model = createModel({ plugins: [finance()] })
const statement = async (path) => {
  const { revenue, classSummary, counts } = await summariseLedger(open(path), { classOf })
  const report = model.check(model.parse({ about: {}, sections: { finance: { revenue, classSummary } } }), {
    asOf: '2026-11-23',
  })
  return {
    counts,
    total: plainPence(revenue.at(-1).budget),
    errors: report.summary.error,
    applied: report.summary.applied,
    rows: revenue.length,
  }
}

// A child process of this file measures one job on its own: `node finance-ledger.mjs peak <job> <path>`.
if (process.argv[2] === 'peak') {
  await (process.argv[3] === 'tokenise' ? tokenise : statement)(process.argv[4])
  console.log(process.resourceUsage().maxRSS)
  process.exit(0)
}

/** One round for every line it is sent, so that rounds of all can take turns on a busy machine. */
const pandas = `
import sys, time, json, resource
import pandas as pd
print(json.dumps({'version': pd.__version__}), flush=True)
for _ in sys.stdin:
    start = time.perf_counter()
    frame = pd.read_csv(sys.argv[1])
    classes = frame['Account'].floordiv(1000).map({4: 'INCOME', 5: 'PAY', 7: 'NON-PAY'})
    sums = frame.groupby([frame['Cost Centre'], classes])['Amount'].sum()
    centres = sums.groupby(level=0).sum()
    by_class = sums.groupby(level=1).sum()
    total = centres.sum()
    taken = time.perf_counter() - start
    print(json.dumps({'ms': taken * 1000, 'total': repr(float(total)), 'cells': {'|'.join(key): repr(float(value)) for key, value in sums.items()}, 'peak': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}), flush=True)
`

/** The same in DuckDB, on the same sums; the amounts are read as decimals, so that they are exact. */
const duckdb = `
import sys, time, json, resource
import duckdb
print(json.dumps({'version': duckdb.__version__}), flush=True)
query = '''
    select "Cost Centre", case Account // 1000 when 4 then 'INCOME' when 5 then 'PAY' when 7 then 'NON-PAY' end, sum(Amount)
    from read_csv(?, types = {'Amount': 'decimal(18,2)'}) group by all
'''
for _ in sys.stdin:
    start = time.perf_counter()
    cells = duckdb.connect().execute(query, [sys.argv[1]]).fetchall()
    total = sum(cell[2] for cell in cells)
    taken = time.perf_counter() - start
    print(json.dumps({'ms': taken * 1000, 'total': str(total), 'cells': len(cells), 'peak': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}), flush=True)
`

const pythonAt = process.env.PYTHON ?? (existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3')

/** A peer in a process that stays: `round()` gives one round; `undefined` where it is not installed. */
const startPeer = async (script, path) => {
  const child = spawn(pythonAt, ['-c', script, path], { stdio: ['pipe', 'pipe', 'ignore'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const first = await answers.next()
  if (first.done) return undefined
  return {
    version: JSON.parse(first.value).version,
    round: async () => {
      child.stdin.write('\n')
      return JSON.parse((await answers.next()).value)
    },
    end: () => child.stdin.end(),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'imt-ledger-'))
try {
  const path = join(folder, 'ledger.csv')
  const pence = await makeLedger(path, lines)
  const megabytes = statSync(path).size / 1e6
  const python = await startPeer(pandas, path)
  if (python === undefined) console.log('\npandas is not here: install it, and say in PYTHON which python has it')
  const duck = await startPeer(duckdb, path)
  if (duck === undefined) console.log('\nduckdb is not here: install it, and say in PYTHON which python has it')
  const tokens = { best: Infinity }
  const texts = { best: Infinity }
  const ours = { best: Infinity }
  let peer
  let database
  for (let round = 0; round < rounds; round += 1) {
    const tokenised = await bestOf(1, () => tokenise(path))
    const cutOut = await bestOf(1, () => toTexts(path))
    const stated = await bestOf(1, () => statement(path))
    const theirs = await python?.round()
    const queried = await duck?.round()
    if (queried && (database === undefined || queried.ms < database.ms))
      database = { ...queried, version: duck.version }
    if (tokenised.best < tokens.best) Object.assign(tokens, tokenised)
    if (cutOut.best < texts.best) Object.assign(texts, cutOut)
    if (stated.best < ours.best) Object.assign(ours, stated)
    if (theirs && (peer === undefined || theirs.ms < peer.ms)) peer = { ...theirs, version: python.version }
  }
  python?.end()
  duck?.end()
  const { counts, total, errors, applied, rows } = ours.result
  const exact = BigInt(total) === pence
  const accounted =
    counts.records === lines &&
    counts.summarised + counts.refused + counts.otherPeriods === lines &&
    tokens.result === lines + 1 &&
    texts.result === lines + 1
  const peerTotal = peer && Number(peer.total)
  /** How many of pandas' sums are not the sum that the ledger has to the penny, as the float prints it. */
  const { partial } = await summariseLedger(open(path), { classOf })
  const inexact =
    peer &&
    partial.cells.filter(
      ({ costCentre, class: name, pence: cell }) =>
        String(Number(cell) / 100) !== peer.cells[`${costCentre}|${name}`].replace(/\.0$/, ''),
    ).length

  const self = fileURLToPath(import.meta.url)
  const peak = (job, file) =>
    Number(execFileSync(process.execPath, [self, 'peak', job, file], { encoding: 'utf8' })) / 1024
  const memory = []
  for (const count of [100_000, 1_000_000, 4_000_000]) {
    const file = join(folder, `${count}.csv`)
    await makeLedger(file, count)
    memory.push({
      lines: count,
      megabytesOfFile: Math.round(statSync(file).size / 1e6),
      peakMegabytes: Math.round(peak('statement', file)),
      tokenisingMegabytes: Math.round(peak('tokenise', file)),
    })
    rmSync(file)
  }

  printTable(`${lines.toLocaleString('en-GB')} ledger lines, ${short(megabytes)} MB, best of ${rounds}`, [
    { job: 'tokenise, keeping positions', ms: short(tokens.best), 'x tokenising': '1.00x', total: '' },
    {
      job: 'tokenise, every value a text',
      ms: short(texts.best),
      'x tokenising': times(texts.best, tokens.best),
      total: '',
    },
    {
      job: `to a checked statement of ${rows} rows`,
      ms: short(ours.best),
      'x tokenising': times(ours.best, tokens.best),
      total: (total / 100).toFixed(2),
    },
    ...(peer
      ? [
          {
            job: `pandas ${peer.version} read_csv + groupby`,
            ms: short(peer.ms),
            'x tokenising': times(peer.ms, tokens.best),
            total: peer.total,
          },
        ]
      : []),
    ...(database
      ? [
          {
            job: `DuckDB ${database.version} read_csv + group by`,
            ms: short(database.ms),
            'x tokenising': times(database.ms, tokens.best),
            total: database.total,
          },
        ]
      : []),
  ])
  printTable(
    'peak memory of a process of its own',
    memory.map((row) => ({
      lines: row.lines.toLocaleString('en-GB'),
      'file MB': row.megabytesOfFile,
      'statement MB': row.peakMegabytes,
      'tokenising MB': row.tokenisingMegabytes,
    })),
  )
  console.log(
    `\nexact total: ${exact}; every record accounted for: ${accounted}; ${applied} checks, ${errors} errors${peer ? `; pandas: total ${peerTotal === Number(pence) / 100 ? 'agrees' : `differs (${peer.total} for ${Number(pence) / 100})`}, ${inexact} of ${partial.cells.length} sums not exact, peak ${Math.round(peer.peak / 1024)} MB` : ''}`,
  )
  const met = {
    timesTokenising: ours.best / tokens.best <= target.timesTokenising,
    fasterThanPandas: peer === undefined ? null : ours.best / peer.ms <= target.timesPandas,
    exact,
    accounted,
  }
  await writeResult('finance-ledger', {
    lines,
    megabytes,
    rounds,
    target,
    met,
    milliseconds: {
      tokenise: tokens.best,
      tokeniseToTexts: texts.best,
      statement: ours.best,
      pandas: peer?.ms ?? null,
      duckdb: database?.ms ?? null,
    },
    timesTokenising: ours.best / tokens.best,
    timesPandas: peer ? ours.best / peer.ms : null,
    timesDuckdb: database ? ours.best / database.ms : null,
    total: {
      exactPence: String(pence),
      ours: String(total),
      pandas: peer?.total ?? null,
      pandasVersion: peer?.version ?? null,
      duckdb: database?.total ?? null,
      duckdbVersion: database?.version ?? null,
      pandasSumsNotExact: inexact ?? null,
      sums: partial.cells.length,
    },
    memory,
    pandasPeakMegabytes: peer ? Math.round(peer.peak / 1024) : null,
  })
  if (Object.values(met).includes(false)) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
