// A million payments through readSpend, in pieces that are let go: row checks, totals, summary, repeats and reversals
// against tokenising the same bytes with readRecords, and how much memory it takes at its highest; before it the same
// without the rules that compare payments with each other. Then 100,000 of them held and checked whole.
// Run: npm run build && node --expose-gc benchmarks/finance-spend.mjs [PAYMENTS], 1,000,000 unless given.
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { createModel } from '../packages/core/dist/index.js'
import { finance, readSpend } from '../packages/finance/dist/index.js'
import { readCsvInPieces, readRecords } from '../packages/tables/dist/index.js'
import { printTable, short, writeResult } from './harness.mjs'

const payments = Number(process.argv[2] ?? 1_000_000)
const targets = { rowChecksToTokenising: 2.5, repeatsToTokenising: 4 }
const asOf = '2026-11-29'
const two = (number) => String(number).padStart(2, '0')
const headings = 'Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount\n'
/** One payment of an invented body; one in 1,000 has a date that is none. */
const payment = (row) =>
  `DHSC,Example NHS Trust,${row % 1000 === 7 ? '######' : `${two(1 + (row % 28))}/04/2025`},Computer hardware,IM&T,"Supplier ${row % 997}, Ltd",${100_000 + row},"${25 + (row % 70)},${String(row % 1000).padStart(3, '0')}.00"\n`

const chunks = async function* (rows) {
  yield new TextEncoder().encode(headings)
  for (let row = 0; row < rows;) {
    let text = ''
    for (const end = Math.min(row + 2000, rows); row < end; row += 1) text += payment(row)
    yield new TextEncoder().encode(text)
  }
}

const timed = async (act) => {
  globalThis.gc?.()
  const start = performance.now()
  const before = process.cpuUsage()
  const answer = await act()
  const { user, system } = process.cpuUsage(before)
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6, answer }
}

const tokenise = async (rows) => {
  let records = 0
  for await (const { fields } of readRecords(chunks(rows), { name: 'spend.csv' })) records += fields.length
  if (records !== rows + 1) throw new Error(`readRecords found ${records} records`)
}
const check = async (rows, holdRows) => {
  let most = 0
  let asked = -Infinity
  const { findings, summaries } = await readSpend(readCsvInPieces(chunks(rows), { name: 'spend.csv' }), {
    asOf,
    holdRows,
    // It takes as long as 200 payments to ask.
    onProgress: (read) => {
      if (read - asked < 50_000 && read < rows) return
      asked = read
      most = Math.max(most, process.memoryUsage.rss())
    },
  })
  const told = findings.find(({ rule }) => rule === 'finance/payment-date-not-read')
  const text = summaries[0]?.find(({ label }) => label === 'payments')?.text
  if (told === undefined || !text?.startsWith(`${rows.toLocaleString('en-GB')} line`))
    throw new Error(`the reading is not that of the file: ${text}`)
  return most / 2 ** 20
}

const ofPairs = new Set(['finance/transaction-repeated', 'finance/payment-reversed', 'finance/payments-alike'])
/** The same without the rules that compare payments with each other. */
const checkRows = async (rows) => {
  const plugin = finance()
  const model = createModel({ plugins: [{ ...plugin, rules: plugin.rules.filter(({ code }) => !ofPairs.has(code)) }] })
  let most = 0
  let pieces = 0
  let run
  for await (const piece of readCsvInPieces(chunks(rows), { name: 'spend.csv' })) {
    run ??= model.checkInPieces(model.recognise({ ...piece, blocks: [] }), { asOf })
    run.add(piece)
    pieces += 1
    if (pieces % 50 === 0) most = Math.max(most, process.memoryUsage.rss())
  }
  if (!run.report().findings.some(({ rule }) => rule === 'finance/payment-date-not-read'))
    throw new Error('the reading is not that of the file')
  return most / 2 ** 20
}

const measured = []
for (const [what, rows, act, target] of [
  ['in pieces: rows, totals, summary', payments, checkRows, targets.rowChecksToTokenising],
  ['in pieces: repeats and reversals, too', payments, (count) => check(count, 0), targets.repeatsToTokenising],
  ['whole: 100,000', Math.min(payments, 100_000), (count) => check(count, 100_000), undefined],
]) {
  await tokenise(Math.min(rows, 50_000))
  const tokens = await timed(() => tokenise(rows))
  const checks = await timed(() => act(rows))
  measured.push({
    what,
    rows,
    tokenising: tokens.seconds,
    checking: checks.seconds,
    processor: { tokenising: tokens.processor, checking: checks.processor },
    // By the time of the processor, which other work on the machine changes least.
    ratio: checks.processor / tokens.processor,
    target,
    megabytes: checks.answer,
  })
}

printTable(
  'Payments through readSpend',
  measured.map(({ what, rows, tokenising, checking, ratio, target, megabytes }) => ({
    what,
    rows: short(rows),
    'tokenising, s': short(tokenising),
    'checking, s': short(checking),
    ratio: short(ratio),
    'memory, MB': short(megabytes),
    met: target === undefined ? '' : ratio <= target ? 'yes' : 'no',
  })),
)
await writeResult('finance-spend', { targets, measured })
