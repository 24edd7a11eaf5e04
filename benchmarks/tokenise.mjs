// readRecords against papaparse and csv-parse on the same generated spend file, from bytes to records: MB/s and ratio.
// All three must find the same values first. Then the same file with a fault in every record, and how memory grows with
// the size of a stream. Run `npm install` here and `npm run build` at the root first; node
// --expose-gc keeps garbage out of the times.
import { readRecords } from '../packages/tables/dist/index.js'
import { bestOf, peer, printTable, seeded, short, writeResult } from './harness.mjs'

const { default: Papa } = await peer('papaparse')
const { parse: csvParse } = await peer('csv-parse/sync')
const { parse: csvParseStream } = await peer('csv-parse')

const records = 150_000
const rounds = 5
const target = { megabytesPerSecond: 30, badToGood: 3 }
const heading = 'Department,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount,Description'

/** A spend file as a trust would publish it: some values in quotes, some with commas, marks and line ends inside. */
const makeFile = (damaged) => {
  const random = seeded(2017)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const lines = [heading]
  for (let index = 0; index < records; index += 1) {
    const amount = `${random() < 0.1 ? '-' : ''}£${(random() * 100_000).toFixed(2)}`
    const supplier = pick([
      'Ricoh UK',
      '"Mitel, Avaya and others"',
      'HP UK',
      'VCE',
      '"The ""Print Room"" Ltd"',
      'Société Générale',
      'Zebra Technologies',
    ])
    const description = pick([
      'Licences',
      'Toner',
      '"Maintenance,\r\nyear 2 of 5"',
      '',
      'Network points, phase 2'.replace(',', ''),
      '"Handheld devices, refresh"',
    ])
    const fault = damaged ? pick(['a "stray" mark', '"closed" too early', 'one value,too many']) : description
    lines.push(
      `Department of Health,Plymouth Hospitals NHS Trust,${String(1 + (index % 28)).padStart(2, '0')}/04/2017,${pick(['Revenue', 'Capital'])},IM&T,${supplier},${100_000 + index},${amount.includes(',') ? `"${amount}"` : amount},${fault}`,
    )
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n`)
}

const cut = async function* (bytes, size = 1 << 16) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}
/** Count of records and values, and a sum over them that no shifted or lost value leaves unchanged. */
const tally = () => {
  const sum = { records: 0, values: 0, characters: 0, mix: 0 }
  return {
    sum,
    add: (record) => {
      sum.records += 1
      sum.values += record.length
      for (let field = 0; field < record.length; field += 1) {
        sum.characters += record[field].length
        sum.mix = (sum.mix * 31 + record[field].length * (field + 1)) % 1_000_003
      }
    },
  }
}
const ours = async (bytes, options = {}) => {
  const { sum, add } = tally()
  for await (const batch of readRecords(cut(bytes), { name: 'spend.csv', ...options }))
    for (const record of batch.fields) add(record)
  return sum
}
const oursLocating = async (bytes) => {
  const { sum, add } = tally()
  for await (const batch of readRecords(cut(bytes), { name: 'spend.csv' })) {
    batch.fields.forEach((record, row) => {
      add(record)
      if (row % 10 === 0) batch.locate(row, record.length - 1)
    })
  }
  return sum
}
const decode = (bytes) => new TextDecoder().decode(bytes)
const papaStep = (bytes) => {
  const { sum, add } = tally()
  Papa.parse(decode(bytes), { skipEmptyLines: true, step: ({ data }) => add(data) })
  return sum
}
const papaArrays = (bytes) => {
  const { sum, add } = tally()
  for (const record of Papa.parse(decode(bytes), { skipEmptyLines: true }).data) add(record)
  return sum
}
const csvParseArrays = (bytes) => {
  const { sum, add } = tally()
  for (const record of csvParse(bytes, { relax_quotes: true, relax_column_count: true })) add(record)
  return sum
}
const csvParseStreaming = async (bytes) => {
  const { sum, add } = tally()
  const parser = csvParseStream({ relax_quotes: true, relax_column_count: true })
  const feed = (async () => {
    for await (const chunk of cut(bytes))
      if (!parser.write(chunk)) await new Promise((resolve) => parser.once('drain', resolve))
    parser.end()
  })()
  for await (const record of parser) add(record)
  await feed
  return sum
}

const good = makeFile(false)
const megabytes = good.length / 1e6
const cases = [
  ['@imt/tables readRecords', ours],
  ['@imt/tables, 1 record in 10 located', oursLocating],
  ['papaparse, all arrays', papaArrays],
  ['papaparse, step', papaStep],
  ['csv-parse, all arrays', csvParseArrays],
  ['csv-parse, stream', csvParseStreaming],
]
const measured = []
for (const [name, run] of cases) {
  const { best, times, result } = await bestOf(rounds, () => run(good))
  measured.push({ name, ms: best, rounds: times, megabytesPerSecond: megabytes / (best / 1000), result })
}
const [first] = measured
const same = measured.every(({ result }) => JSON.stringify(result) === JSON.stringify(first.result))
printTable(
  `${records.toLocaleString('en-GB')} records, ${short(megabytes)} MB, bytes to values, best of ${rounds}`,
  measured.map(({ name, ms, megabytesPerSecond }) => ({
    reader: name,
    ms: short(ms),
    'MB/s': short(megabytesPerSecond),
    'times ours': `${short(ms / first.ms)}x`,
  })),
)
console.log(same ? 'All found the same values.' : 'NOT ALL FOUND THE SAME VALUES.')

const bad = makeFile(true)
let faults = 0
const damaged = await bestOf(rounds, () => {
  faults = 0
  return ours(bad, {
    onProblem: () => {
      faults += 1
    },
  })
})
const badToGood = damaged.best / bad.length / (first.ms / good.length)
console.log(
  `\nA fault in every record: ${short(bad.length / 1e6 / (damaged.best / 1000))} MB/s, ${faults.toLocaleString('en-GB')} faults told with their places, ${short(badToGood)}x the time of the good file.`,
)

/** The most that is held at once while a stream of this many megabytes goes through. */
const held = async (size) => {
  const times = Math.ceil((size * 1e6) / good.length)
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  let most = 0
  let count = 0
  const again = async function* () {
    for (let time = 0; time < times; time += 1) yield* cut(good)
  }
  for await (const batch of readRecords(again(), { name: 'spend.csv' })) {
    count += batch.fields.length
    if (count % 50_000 < 1000) {
      globalThis.gc?.()
      most = Math.max(most, process.memoryUsage().heapUsed - before)
    }
  }
  return { megabytes: (times * good.length) / 1e6, records: count, heldMegabytes: most / 1e6 }
}
const memory = [await held(50), await held(400)]
printTable(
  'Held at once while a stream goes through',
  memory.map((row) => ({
    'stream MB': short(row.megabytes),
    records: row.records.toLocaleString('en-GB'),
    'held MB': short(row.heldMegabytes),
  })),
)

const met = { speed: first.megabytesPerSecond >= target.megabytesPerSecond, bad: badToGood <= target.badToGood, same }
console.log(
  `\nTargets: ${target.megabytesPerSecond} MB/s ${met.speed ? 'met' : 'NOT MET'}; all-bad at most ${target.badToGood}x ${met.bad ? 'met' : 'NOT MET'}.`,
)
await writeResult('tokenise', {
  peers: ['papaparse 5.7.1', 'csv-parse 7.0.3'],
  targets: target,
  file: { records, megabytes },
  measured: measured.map(({ result, ...row }) => ({ ...row, ratio: row.ms / first.ms })),
  sameValues: same,
  allBad: { megabytesPerSecond: bad.length / 1e6 / (damaged.best / 1000), faults, badToGood },
  memory,
  met,
})
