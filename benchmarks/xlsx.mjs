// A workbook of 20,000 payments with 6 columns: how long the reader takes, and how long the library alone, in turns.
// Run: npm run build && node --expose-gc benchmarks/xlsx.mjs
import { createRequire } from 'node:module'
import { read } from '../packages/tables/dist/index.js'
import { xlsxReader } from '../packages/tables/dist/xlsx/index.js'
import { inTurns, printTable, short, times, writeResult } from './harness.mjs'

const require = createRequire(new URL('../packages/tables/package.json', import.meta.url))
const { readXlsx, writeXlsx } = await import(require.resolve('hucre/xlsx'))

const rows = [['Department', 'Entity', 'Date of payment', 'Expense type', 'Supplier', 'Amount']]
const cells = new Map()
for (let row = 1; row <= 20_000; row += 1) {
  const day = new Date(Date.UTC(2020, 3, 1 + (row % 300)))
  const amount = Math.round(100_000 + row * 137) / 100
  rows.push(['Department of Health', 'An invented trust', day, `Purchase ${row % 40}`, `Supplier ${row % 900}`, amount])
  cells.set(`${row},2`, { style: { numFmt: 'dd/mm/yyyy' } })
  cells.set(`${row},5`, { style: { numFmt: '#,##0.00' } })
}
const bytes = await writeXlsx({ sheets: [{ name: 'Payments', rows, cells }] })

const [library, plain, ours] = await inTurns(7, [
  () => readXlsx(bytes, { readStyles: true }),
  () => readXlsx(bytes),
  () => read(bytes, { name: 'a.xlsx', readers: [xlsxReader] }),
])
const row = (what, { leastCpu }) => ({
  what,
  'processor ms': short(leastCpu),
  'x library': times(leastCpu, library.leastCpu),
})
printTable('A workbook of 20,000 x 6 cells', [
  row('hucre with formats', library),
  row('hucre without formats', plain),
  row('xlsxReader', ours),
])
await writeResult('xlsx', {
  bytes: bytes.length,
  processorMilliseconds: { library: library.leastCpu, withoutFormats: plain.leastCpu, ours: ours.leastCpu },
  timesLibrary: ours.leastCpu / library.leastCpu,
  target: 1.5,
})
