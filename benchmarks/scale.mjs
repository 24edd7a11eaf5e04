// How the work grows: payments, ledger lines and devices as streams and as partial results that are merged, in four
// sizes, each in a process of its own. For each it gives bytes and processor time a line, the most memory, and the
// power of the size with which the time grows (1 is linear). docs/scale.md says what that means for a month, ten years
// and every body. Run: npm run build && node --expose-gc benchmarks/scale.mjs [LARGEST], 400,000 lines unless given;
// the others are a half, a quarter and an eighth of it.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { mergePartials, valueOf } from '../packages/core/dist/index.js'
import { deduplicate, finishDevices, fleetSupport, partialDevices, readDevices } from '../packages/estate/dist/index.js'
import {
  finishLedger,
  finishSpend,
  partialLedger,
  partialSpend,
  readSpend,
  summariseLedger,
} from '../packages/finance/dist/index.js'
import { readCsvInPieces, readRecords } from '../packages/tables/dist/index.js'
import { printTable, short, writeResult } from './harness.mjs'

const asOf = '2026-11-29'
/** Lines of one file of those that are merged: a large body's month. */
const fileLength = 5_000
const two = (number) => String(number).padStart(2, '0')

const systems = ['Windows 11 Pro 25H2', 'Windows 11 Pro 23H2', 'Windows 10 Pro 22H2', 'Windows Server 2019', 'iOS 17.4']

/** Files of each kind: their headings, and a line of each by its number. Bodies, months and devices are invented. */
const kinds = {
  spend: {
    headings: 'Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount\n',
    line: (row) =>
      `DHSC,Example NHS Trust,${two(1 + (row % 28))}/${two(1 + (Math.floor(row / 5_000) % 12))}/2025,Computer hardware,IM&T,"Supplier ${row % 997}, Ltd",${100_000 + row},"${25 + (row % 70)},${String(row % 1000).padStart(3, '0')}.00"\n`,
  },
  ledger: {
    headings: 'Cost Centre,Account,Class,Period,Amount,Description\n',
    line: (row) =>
      `CC${row % 800},${5_000 + (row % 300)},${['PAY', 'NON-PAY', 'INCOME'][row % 3]},${two(1 + (row % 12))},${(row % 90_000) / 100},Journal ${row}\n`,
  },
  devices: {
    headings: 'Asset Tag,Serial Number,Category,Manufacturer,Model,Operating System,Status,Purchase Date\n',
    line: (row) =>
      `A${row},SN${String(row - (row % 50 === 7 ? 1 : 0)).padStart(8, '0')},Laptops,HP,EliteBook ${row % 9},${systems[row % 5]},In use,2023-04-${two(1 + (row % 28))}\n`,
  },
}

const bytesOf = (text) => new TextEncoder().encode(text)

const chunks = async function* ({ headings, line }, from, to) {
  yield bytesOf(headings)
  for (let row = from; row < to;) {
    let text = ''
    for (const end = Math.min(row + 2_000, to); row < end; row += 1) text += line(row)
    yield bytesOf(text)
  }
}

const records = (kind, from, to, name) => readRecords(chunks(kinds[kind], from, to), { name })
const pieces = (from, to, name) => readCsvInPieces(chunks(kinds.spend, from, to), { name })

/** Partial results of files of one length, as text, as they go from machine to machine. */
const partials = async (lines, make) => {
  const texts = []
  for (let from = 0; from < lines; from += fileLength) {
    const name = `file ${String(from).padStart(9, '0')}.csv`
    texts.push(JSON.stringify(await make(from, Math.min(from + fileLength, lines), name)))
  }
  return texts
}

const holds = (is, what) => {
  if (!is) throw new Error(`the result is not that of the lines: ${what}`)
}

const toldLines = (kind, lines) => `${kind} of ${lines} lines`

/** What is measured: each gives the step to be timed, after what comes before it, and the bytes of its partials. */
const steps = {
  'payments, stream': async (lines) => async () => {
    const { summaries } = await readSpend(pieces(0, lines, 'spend.csv'), { asOf, holdRows: 0 })
    const told = summaries[0]?.find(({ label }) => label === 'payments')?.text
    holds(told?.startsWith(lines.toLocaleString('en-GB')), toldLines(told, lines))
  },
  'payments, partial results': async (lines) => async () => {
    const texts = await partials(lines, async (from, to, name) =>
      valueOf(await partialSpend(pieces(from, to, name), { asOf })),
    )
    return texts.reduce((sum, text) => sum + text.length, 0)
  },
  'payments, merge and finish': async (lines) => {
    const texts = await partials(lines, async (from, to, name) =>
      valueOf(await partialSpend(pieces(from, to, name), { asOf })),
    )
    return () => {
      const merged = mergePartials(texts.map((text) => JSON.parse(text)))
      const { totals } = valueOf(finishSpend(valueOf(merged)))
      holds(totals.payments === lines, toldLines(totals.payments, lines))
    }
  },
  'ledger, stream': async (lines) => async () => {
    const { counts } = await summariseLedger(records('ledger', 0, lines, 'ledger.csv'))
    holds(counts.summarised === lines, toldLines(counts.summarised, lines))
  },
  'ledger, partial results': async (lines) => async () => {
    const texts = await partials(lines, (from, to, name) => partialLedger(records('ledger', from, to, name), { name }))
    return texts.reduce((sum, text) => sum + text.length, 0)
  },
  'ledger, merge and finish': async (lines) => {
    const texts = await partials(lines, (from, to, name) => partialLedger(records('ledger', from, to, name), { name }))
    return () => {
      const merged = mergePartials(texts.map((text) => JSON.parse(text)))
      const { counts } = valueOf(finishLedger(valueOf(merged)))
      holds(counts.summarised === lines, toldLines(counts.summarised, lines))
    }
  },
  'devices, all at once': async (lines) => async () => {
    const devices = []
    await readDevices(
      records('devices', 0, lines, 'devices.csv'),
      { source: 'devices' },
      (each) => void devices.push(each),
    )
    const fleet = fleetSupport(deduplicate(devices, asOf).devices, { asOf })
    holds(devices.length === lines && fleet.devices < lines, toldLines(devices.length, lines))
  },
  'devices, partial results': async (lines) => async () => {
    const texts = await partials(lines, async (from, to, name) =>
      valueOf(await partialDevices(records('devices', from, to, name), { name })),
    )
    return texts.reduce((sum, text) => sum + text.length, 0)
  },
  'devices, merge and finish': async (lines) => {
    const texts = await partials(lines, async (from, to, name) =>
      valueOf(await partialDevices(records('devices', from, to, name), { name })),
    )
    return () => {
      const merged = mergePartials(texts.map((text) => JSON.parse(text)))
      const { records: all } = valueOf(finishDevices(valueOf(merged), { asOf }))
      holds(all === lines, toldLines(all, lines))
    }
  },
}

/** Runs one step, and says what it took: seconds of processor time of all threads, and megabytes at the highest. */
const measure = async (name, lines) => {
  // Once on a few lines, so that what is compiled is not measured.
  await (
    await steps[name](Math.min(lines, 2 * fileLength))
  )()
  const step = await steps[name](lines)
  globalThis.gc?.()
  const before = process.cpuUsage()
  const bytes = await step()
  const { user, system } = process.cpuUsage(before)
  return { seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024, bytes }
}

const [first, second] = process.argv.slice(2)
if (first === '--one') {
  process.stdout.write(JSON.stringify(await measure(second, Number(process.argv[4]))))
} else {
  const largest = Number(first ?? 400_000)
  const sizes = [largest / 8, largest / 4, largest / 2, largest]
  const inputBytes = Object.fromEntries(
    Object.entries(kinds).map(([kind, { line }]) => [
      kind,
      Array.from({ length: 1_000 }, (_, row) => bytesOf(line(row * 7)).length).reduce((sum, each) => sum + each, 0) /
        1_000,
    ]),
  )
  const measured = []
  for (const step of Object.keys(steps)) {
    const runs = sizes.map((lines) => {
      const child = spawnSync(
        process.execPath,
        ['--expose-gc', fileURLToPath(import.meta.url), '--one', step, String(lines)],
        { encoding: 'utf8', maxBuffer: 1e8 },
      )
      if (child.status !== 0) throw new Error(`${step} of ${lines} lines failed: ${child.stderr}`)
      const run = { lines, ...JSON.parse(child.stdout) }
      console.error(`${step}, ${short(lines)} lines: ${short(run.seconds)} s, ${short(run.megabytes)} MB`)
      return run
    })
    const [smallest, biggest] = [runs[0], runs.at(-1)]
    measured.push({
      step,
      runs,
      bytesRead: inputBytes[step.startsWith('payments') ? 'spend' : step.startsWith('ledger') ? 'ledger' : 'devices'],
      microseconds: (biggest.seconds / biggest.lines) * 1e6,
      partialBytes: biggest.bytes === undefined ? undefined : biggest.bytes / biggest.lines,
      power: Math.log(biggest.seconds / smallest.seconds) / Math.log(biggest.lines / smallest.lines),
    })
  }
  printTable(
    `Processor time a line, up to ${largest.toLocaleString('en-GB')} lines`,
    measured.map(({ step, runs, bytesRead, microseconds, partialBytes, power }) => ({
      step,
      'bytes read': short(bytesRead),
      ...Object.fromEntries(runs.map(({ lines, seconds }) => [`${short(lines)}, µs`, short((seconds / lines) * 1e6)])),
      'bytes of partials': partialBytes === undefined ? '' : short(partialBytes),
      'most memory, MB': short(runs.at(-1).megabytes),
      power: short(power),
      µs: short(microseconds),
    })),
  )
  await writeResult('scale', { sizes, fileLength, measured })
}
