// A CSV file far beyond what is read whole goes through the command: how long it takes, and how much memory it takes at
// its highest, which must not grow with the file. Run: npm run build && node benchmarks/large-csv.mjs [MEGABYTES...],
// 200 unless given; 2000 takes a quarter of an hour. The file is written to the folder for temporary files.
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { printTable, short, writeResult } from './harness.mjs'

const command = process.env.IMT ?? fileURLToPath(new URL('../packages/cli/bin/imt.js', import.meta.url))
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [200]
const targets = { megabytesOfMemory: 400 }
const folder = mkdtempSync(join(tmpdir(), 'imt-large-'))

const headings =
  'Department family,Entity,Date paid,Expense type,Expense area,Supplier,Transaction number,Amount in sterling,Supplier postcode\n'
const two = (number) => String(number).padStart(2, '0')
/** One payment; one in 100,000 states no amount. */
const payment = (row) =>
  `Department of Health,An invented NHS trust,${two(1 + (row % 28))}/${two(1 + (row % 12))}/2017,Computer hardware,IM&T,"Supplier ${row % 997}, Ltd",${100_000 + row},"${row % 100_000 === 7 ? 'TBC' : `£${25 + (row % 70)},${String(row % 1000).padStart(3, '0')}.00`}",PL6 8DH\n`

/** Writes a file of so many megabytes, and returns how many rows it has. */
const write = async (path, megabytes) => {
  const file = createWriteStream(path)
  file.write(headings)
  let row = 0
  for (let bytes = 0; bytes < megabytes * 1e6;) {
    let text = ''
    for (const end = row + 2000; row < end; row += 1) text += payment(row)
    bytes += Buffer.byteLength(text)
    if (!file.write(text)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
  return row
}

const tell = `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(process.env.USAGE, JSON.stringify(process.resourceUsage())))`

const measured = []
try {
  for (const megabytes of sizes) {
    const path = join(folder, 'spend.csv')
    const usage = join(folder, 'usage.json')
    const rows = await write(path, megabytes)
    const start = performance.now()
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        ...['--import', `data:text/javascript,${encodeURIComponent(tell)}`, command, 'check', path],
        ...['--as-of', '2026-11-28', '--format', 'json', '--fail-on', 'warning'],
      ],
      { env: { ...process.env, USAGE: usage }, maxBuffer: 1 << 28, encoding: 'utf8' },
    )
    const seconds = (performance.now() - start) / 1000
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'))
    rmSync(path)
    const report = JSON.parse(stdout)
    const wanted = Math.ceil((rows - 7) / 100_000)
    if (status !== 1 || report.inPieces?.[0]?.rows !== rows || report.summary.warning !== wanted)
      throw new Error(`the report is not that of the file: exit ${status}, ${JSON.stringify(report.summary)}`)
    measured.push({
      megabytes,
      rows,
      seconds,
      processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
      megabytesOfMemory: maxRSS / 1024,
    })
  }
} finally {
  rmSync(folder, { recursive: true })
}

printTable(
  'A CSV file in pieces',
  measured.map((each) => ({
    megabytes: short(each.megabytes),
    rows: short(each.rows),
    seconds: short(each.seconds),
    'processor seconds': short(each.processorSeconds),
    'memory, MB': short(each.megabytesOfMemory),
    met: each.megabytesOfMemory <= targets.megabytesOfMemory ? 'yes' : 'no',
  })),
)
await writeResult('large-csv', { targets, measured })
