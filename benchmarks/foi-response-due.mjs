// responseDue: a million calls, and what it weighs when bundled and minified, without and with the holiday data, then
// gzipped. Run `npm run build` at the root first.
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { addDays, ukBankHolidays, workingDayCounter } from '../packages/core/dist/index.js'
import { responseDue } from '../packages/foi/dist/index.js'
import { bestOf, printTable, short, writeResult } from './harness.mjs'

const million = 1_000_000
const limits = { milliseconds: 250, gzipBytes: { alone: 2_600, withHolidays: 6 * 1024 } }
const days = Array.from({ length: 8_000 }, (_, i) => addDays('2005-01-01', i))

const run = (calendar) => () => {
  let last = ''
  for (let i = 0; i < million; i += 1) last = responseDue(days[i % days.length], calendar).date
  return last
}
const byCalendar = await bestOf(5, run(ukBankHolidays.union))
const byCounter = await bestOf(5, run(workingDayCounter(ukBankHolidays.union)))

/** What `contents` weighs when it is bundled and minified from the built packages, in bytes, and then gzipped. */
const weigh = async (contents) => {
  const packages = (name) => fileURLToPath(new URL(`../packages/${name}/dist/index.js`, import.meta.url))
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../packages/foi/', import.meta.url)) },
    alias: { '@imt/foi': packages('foi'), '@imt/core': packages('core') },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    treeShaking: true,
    logLevel: 'error',
  })
  const [file] = outputFiles
  return { minified: file.contents.length, gzip: gzipSync(file.contents, { level: 9 }).length }
}
const alone = "export { responseDue } from '@imt/foi'"
const size = {
  alone: await weigh(alone),
  withHolidays: await weigh(
    `${alone}\nexport const calendar = ukBankHolidays.union\nimport { ukBankHolidays } from '@imt/core'`,
  ),
}

printTable('responseDue', [
  {
    what: 'a million calls, given a calendar',
    measured: `${short(byCalendar.best)} ms`,
    limit: `${limits.milliseconds} ms`,
  },
  {
    what: 'a million calls, given a counter',
    measured: `${short(byCounter.best)} ms`,
    limit: `${limits.milliseconds} ms`,
  },
  { what: 'bundled alone, gzip', measured: `${size.alone.gzip} B`, limit: `${limits.gzipBytes.alone} B` },
  {
    what: 'bundled with the holiday data, gzip',
    measured: `${size.withHolidays.gzip} B`,
    limit: `${limits.gzipBytes.withHolidays} B`,
  },
])
await writeResult('foi-response-due', {
  calls: million,
  milliseconds: { calendar: byCalendar.times, counter: byCounter.times },
  size,
  limits,
})
