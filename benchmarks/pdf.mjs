// A PDF of 50 pages of payments: how long the reader takes, and how long the library takes to give its text, in turns.
// Run: npm run build && node --expose-gc benchmarks/pdf.mjs
import { createRequire } from 'node:module'
import { read } from '../packages/tables/dist/index.js'
import { pdfReader } from '../packages/tables/dist/pdf/index.js'
import { tablePages } from '../tooling/pdf/table-pages.mjs'
import { writePdf } from '../tooling/pdf/write-pdf.mjs'
import { inTurns, printTable, short, times, writeResult } from './harness.mjs'

const require = createRequire(new URL('../packages/tables/package.json', import.meta.url))
const { extractText, getDocumentProxy } = await import(require.resolve('unpdf').replace('index.cjs', 'index.mjs'))

const columns = [
  { heading: 'Department family', width: 90 },
  { heading: 'Entity', width: 90 },
  { heading: 'Date', width: 50 },
  { heading: 'Expense type', width: 90 },
  { heading: 'Supplier', width: 130 },
  { heading: 'Transaction number', width: 60, right: true },
  { heading: 'Amount', width: 70, right: true },
]
const rows = Array.from({ length: 2150 }, (_, row) => [
  'Department of Health',
  'An invented trust',
  `${String(1 + (row % 28)).padStart(2, '0')}/04/2025`,
  `Purchase ${row % 40}`,
  row % 11 === 0 ? `Supplier ${row % 900} of things that take two lines` : `Supplier ${row % 900}`,
  String(1_000_000 + row),
  (25_000 + row * 13.37).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
])
const pages = tablePages(columns, rows, { title: 'Payments over £25,000' })
const bytes = new Uint8Array(writePdf(pages))

const [library, ours] = await inTurns(7, [
  async () => extractText(await getDocumentProxy(bytes.slice())),
  () => read(bytes, { name: 'a.pdf', readers: [pdfReader] }),
])
const row = (what, { leastCpu }) => ({
  what,
  'processor ms': short(leastCpu),
  'x library': times(leastCpu, library.leastCpu),
})
printTable(`A PDF of ${pages.length} pages and ${rows.length} payments`, [
  row('unpdf, extractText', library),
  row('pdfReader', ours),
])
await writeResult('pdf', {
  pages: pages.length,
  bytes: bytes.length,
  processorMilliseconds: { library: library.leastCpu, ours: ours.leastCpu },
  timesLibrary: ours.leastCpu / library.leastCpu,
  target: 1.5,
})
