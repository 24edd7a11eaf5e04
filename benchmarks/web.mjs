// The checker in a browser against the same check in Node: first load, a CSV file of 100,000 rows, a workbook of
// 20,000, the longest task that keeps the page waiting, and how soon a check ends that is cancelled. It needs Chromium.
// Run: npm run setup && node benchmarks/web.mjs [ROWS OF CSV] [ROWS OF XLSX]
import { build } from 'esbuild'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { serve } from '../apps/web/serve.mjs'
import { aliases } from '../tooling/packages.mjs'
import { chromiumArguments, findChromium } from '../tooling/run/chromium.mjs'
import { buildChecker } from '../tooling/run/steps.mjs'
import { bestOf, printTable, short, writeResult } from './harness.mjs'

const web = fileURLToPath(new URL('../apps/web', import.meta.url))
const { chromium } = createRequire(join(web, 'package.json'))('playwright-core')
const [csvRows = 100_000, xlsxRows = 20_000] = process.argv.slice(2).map(Number)
const targets = { kilobytes: 250, timesNode: 1.5, longestTask: 100, cancel: 200, xlsxSeconds: 3 }
const executablePath = findChromium()
if (executablePath === undefined) {
  console.error('Chromium was not found: name it in CHROMIUM.')
  process.exit(1)
}
if (!buildChecker()) process.exit(1)

const folder = mkdtempSync(join(tmpdir(), 'imt-web-'))
const headings = ['Entity', 'Date paid', 'Expense type', 'Supplier', 'Transaction number', 'Amount in sterling']
const two = (number) => String(number).padStart(2, '0')
const payment = (row) => [
  'An invented NHS trust',
  `${two(1 + (row % 28))}/${two(1 + (row % 12))}/2017`,
  'Computer hardware',
  `Supplier ${row % 997} Ltd`,
  String(100_000 + row),
  row % 10_000 === 7 ? 'TBC' : `${25_000 + (row % 70_000)}.00`,
]
const rowsOf = (count) => Array.from({ length: count }, (_, row) => payment(row))

/** The check behind the page and what writes a workbook, bundled from the same sources as the page. */
const inNode = async () => {
  const outfile = join(folder, 'check.mjs')
  await build({
    stdin: {
      contents: `export { openFiles } from '@imt/cli/check'\nexport { writeXlsx } from '@imt/tables/xlsx'`,
      resolveDir: fileURLToPath(new URL('../packages/cli', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: `import { createRequire as make } from 'node:module'; const require = make(import.meta.url)` },
    alias: aliases,
    outfile,
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

const csv = join(folder, 'spend.csv')
const xlsx = join(folder, 'spend.xlsx')
const results = {}
try {
  const { openFiles, writeXlsx } = await inNode()
  writeFileSync(csv, `${[headings, ...rowsOf(csvRows)].map((row) => row.join(',')).join('\n')}\n`)
  writeFileSync(xlsx, await writeXlsx([{ title: 'Spend', headers: headings, rows: rowsOf(xlsxRows) }]))
  const check = async (path, name) => {
    const file = {
      name,
      async *open() {
        const bytes = readFileSync(path)
        for (let at = 0; at < bytes.length; at += 1 << 16) yield bytes.subarray(at, at + (1 << 16))
      },
    }
    const files = await openFiles([file])
    return (await files.check({ asOf: '2026-11-29' })).report.summary
  }
  const node = await bestOf(3, () => check(csv, 'spend.csv'))
  const nodeWorkbook = await bestOf(2, () => check(xlsx, 'spend.xlsx'))

  const server = await serve()
  const browser = await chromium.launch({ executablePath, args: chromiumArguments })
  const page = await browser.newPage({ serviceWorkers: 'block' })
  await page.goto(server.address)
  await page.evaluate(() => {
    globalThis.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration)
    }).observe({ entryTypes: ['longtask'] })
    document.querySelector('#files').addEventListener('change', () => (globalThis.begun = performance.now()), true)
  })
  /** Milliseconds from the choice of a file until the page says that it was checked. */
  const inBrowser = async (path) => {
    const done = page.evaluate(
      () =>
        new Promise((resolve) => {
          const look = () => {
            const status = document.querySelector('.working [role=status]')?.textContent ?? ''
            if (globalThis.begun !== undefined && /^Checked\./.test(status))
              resolve(performance.now() - globalThis.begun)
            else setTimeout(look, 5)
          }
          look()
        }),
    )
    await page.setInputFiles('#files', path)
    const took = await done
    const status = await page.locator('.working [role=status]').textContent()
    await page.evaluate(() => (globalThis.begun = undefined))
    await page.locator('.files button').first().click()
    return { took, status }
  }
  const small = join(folder, 'small.csv')
  writeFileSync(small, `${[headings, ...rowsOf(10)].map((row) => row.join(',')).join('\n')}\n`)
  const cold = await inBrowser(small)
  const runs = []
  for (let round = 0; round < 3; round += 1) runs.push(await inBrowser(csv))
  const best = Math.min(...runs.map(({ took }) => took))
  const workbook = []
  for (let round = 0; round < 2; round += 1) workbook.push((await inBrowser(xlsx)).took)

  // The page is used while the table is there: the finding far down, and a page of rows more.
  await page.setInputFiles('#files', csv)
  await page
    .getByRole('button', { name: /^Show in the file/ })
    .last()
    .click()
  await page.locator('[aria-current=true]').first().waitFor()
  await page.getByRole('group', { name: 'Pages of rows' }).getByRole('button', { name: 'Last' }).click()
  const longest = await page.evaluate(() => globalThis.longest)
  await page.locator('.files button').first().click()

  await page.setInputFiles('#files', csv)
  const button = page.getByRole('button', { name: 'Cancel' })
  await button.waitFor()
  const cancel = await button.evaluate(async (element) => {
    const start = performance.now()
    element.click()
    while (document.querySelector('progress') !== null) await new Promise((next) => requestAnimationFrame(next))
    return performance.now() - start
  })
  await browser.close()
  await server.close()

  const assets = readdirSync(join(web, 'dist/assets'))
  const first = ['index.html', ...assets.filter((name) => name.startsWith('index-')).map((name) => `assets/${name}`)]
  const size = (names) =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(web, 'dist', name))).length, 0) / 1000
  const engine = assets.filter((name) => name.startsWith('worker-')).map((name) => `assets/${name}`)
  const said = `${node.result.warning} warnings`
  if (!runs[0].status.includes(`${node.result.warning.toLocaleString('en-GB')} warning`))
    throw new Error(`the page says "${runs[0].status}", Node ${said}`)
  Object.assign(results, {
    rows: { csv: csvRows, xlsx: xlsxRows },
    firstLoadKilobytes: size(first),
    engineKilobytes: size(engine),
    coldStart: cold.took,
    csv: { node: node.best, browser: best, timesNode: best / node.best },
    xlsx: { node: nodeWorkbook.best, browser: Math.min(...workbook) },
    longestTask: longest,
    cancel,
  })
} finally {
  rmSync(folder, { recursive: true })
}

const row = (what, measured, target, met) => ({ what, measured, target, met: met ? 'yes' : 'no' })
printTable('The checker in a browser', [
  row(
    'first load, kB compressed',
    short(results.firstLoadKilobytes),
    '250',
    results.firstLoadKilobytes < targets.kilobytes,
  ),
  row('engine, loaded with the first file, kB', short(results.engineKilobytes), '-', true),
  row('first small file, engine loaded, ms', short(results.coldStart), '-', true),
  row(`CSV of ${short(csvRows)} rows in Node, ms`, short(results.csv.node), '-', true),
  row('the same in the browser, ms', short(results.csv.browser), '1.5x', results.csv.timesNode <= targets.timesNode),
  row(`XLSX of ${short(xlsxRows)} rows in Node, ms`, short(results.xlsx.node), '-', true),
  row(
    'the same in the browser, ms',
    short(results.xlsx.browser),
    '3,000',
    results.xlsx.browser <= targets.xlsxSeconds * 1000,
  ),
  row('longest task of the page, ms', short(results.longestTask), '100', results.longestTask < targets.longestTask),
  row('cancel, ms', short(results.cancel), '200', results.cancel < targets.cancel),
])
await writeResult('web', { targets, ...results })
