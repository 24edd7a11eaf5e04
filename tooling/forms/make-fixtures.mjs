// Saves two spreadsheets in every form that LibreOffice has for them, into packages/cli/test/forms. Run by hand, with
// Debian's LibreOffice (apt-get install libreoffice-calc-nogui): node tooling/forms/make-fixtures.mjs
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const here = createRequire(new URL('../../packages/tables/package.json', import.meta.url))
const { writeXlsx } = await import(pathToFileURL(here.resolve('hucre/xlsx')).href)
const to = new URL('../../packages/cli/test/forms/', import.meta.url).pathname
const day = (year, month, date) => new Date(Date.UTC(year, month - 1, date))

/** Content of our own: a total that is no sum, a contract that has ended, one without a value. */
const spreadsheets = {
  budget: [
    ['Cost Centre', 'Class', 'Budget (£)'],
    ['IT', 'PAY', 5_400_190],
    ['IT', 'NON-PAY', 1_250_000],
    ['IT', 'INCOME', -53_158],
    ['GRAND TOTAL', 'TOTAL', 6_697_032],
  ],
  contracts: [
    ['Contract title', 'Supplier', 'Start date', 'End date', 'Value (£)'],
    ['Network support', 'Invented Networks', day(2018, 4, 1), day(2020, 3, 31), 120_000],
    ['Patient record', 'Invented Records', day(2025, 4, 1), day(2030, 3, 31), null],
  ],
}
/** Forms, and the filters that LibreOffice has for them: CSV with commas, in UTF-8, with values as they are shown. */
const filters = {
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true',
  fods: 'fods',
  html: 'html',
  ods: 'ods',
  pdf: 'pdf',
  xls: 'xls:MS Excel 97',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
}

const formatOf = (value) =>
  value instanceof Date ? 'dd/mm/yyyy' : typeof value === 'number' ? '#,##0;-#,##0' : undefined
const folder = mkdtempSync(join(tmpdir(), 'forms-'))
mkdirSync(to, { recursive: true })
try {
  for (const [name, rows] of Object.entries(spreadsheets)) {
    const cells = new Map(
      rows.flatMap((row, at) =>
        row.flatMap((value, column) => {
          const numFmt = formatOf(value)
          return numFmt === undefined ? [] : [[`${at},${column}`, { style: { numFmt } }]]
        }),
      ),
    )
    // As wide as a page of paper holds: what lies beyond is printed on another, and no part of the table there.
    const columns = [16, 18, 12, 12, 11].map((width) => ({ width }))
    const from = join(folder, `${name}.xlsx`)
    writeFileSync(from, await writeXlsx({ sheets: [{ name: 'Sheet1', rows, cells, columns }] }))
    for (const filter of Object.values(filters))
      execFileSync('soffice', ['--headless', '--convert-to', filter, '--outdir', to, from], { stdio: 'ignore' })
  }
} finally {
  rmSync(folder, { recursive: true })
}
