// Writes the PDF documents that tests read, all of invented content: node tooling/pdf/make-fixtures.mjs
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { tablePages } from './table-pages.mjs'
import { writePdf } from './write-pdf.mjs'

const columns = [
  { heading: 'Entity', width: 90 },
  { heading: 'Date', width: 60 },
  { heading: 'Supplier', width: 110 },
  { heading: 'Transaction number', width: 70, right: true },
  { heading: 'Amount', width: 80, right: true },
]
const suppliers = [
  'Example Ltd',
  'Sample Services plc',
  'Specimen and Daughters of Northtown Limited',
  'Model Care CIC',
]
const rows = Array.from({ length: 60 }, (_, at) => [
  'Northtown Trust',
  `${String(1 + (at % 28)).padStart(2, '0')}/04/2025`,
  suppliers[at % suppliers.length],
  String(41_000 + at),
  `${at % 9 === 4 ? '-' : ''}${(at * 731.55 + 102).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`,
])
const payments = tablePages(columns, rows, { title: 'Payments of April 2025' })
const middle = tablePages(columns, rows.slice(0, 12), { title: 'Payments of April 2025', align: 'middle' })
const picture = { raw: '0.9 g 40 40 700 500 re f', texts: [] }

const write = (name, bytes) =>
  writeFileSync(fileURLToPath(new URL(`../../packages/tables/test/pdf/${name}.pdf`, import.meta.url)), bytes)

write('payments', writePdf(payments))
write('middle', writePdf(middle))
write('scan', writePdf([picture, picture]))
write('password', writePdf(middle, { password: 'secret' }))
write('protected', writePdf(middle, { password: '' }))
write('late-mark', writePdf(middle, { before: '\r\n' }))
