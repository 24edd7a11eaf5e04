// responseDue: a million calls, and what it weighs alone: bundled and minified with the holiday data, then gzipped.
// Run `pnpm --filter @imt/core --filter @imt/foi build` at the root first.
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { addDays, ukBankHolidays, workingDayCounter } from '../packages/core/dist/index.js'
import { responseDue } from '../packages/foi/dist/index.js'
import { bestOf, printTable, short, writeResult } from './harness.mjs'

const million = 1_000_000
const limits = { milliseconds: 250, gzipBytes: 6 * 1024 }
const days = Array.from({ length: 8_000 }, (_, i) => addDays('2005-01-01', i))

const run = (calendar) => () => {
  let last = ''
  for (let i = 0; i < million; i += 1) last = responseDue(days[i % days.length], calendar).date
  return last
}
const byCalendar = await bestOf(5, run(ukBankHolidays.union))
const byCounter = await bestOf(5, run(workingDayCounter(ukBankHolidays.union)))

/** esbuild is there with the build; it is nobody's direct dependency. */
const esbuild = () => {
  const store = fileURLToPath(new URL('../node_modules/.pnpm/', import.meta.url))
  const found = existsSync(store) ? readdirSync(store).find((name) => name.startsWith('esbuild@')) : undefined
  return found === undefined ? undefined : createRequire(import.meta.url)(`${store}${found}/node_modules/esbuild`)
}
const weigh = async () => {
  const bundler = esbuild()
  if (!bundler) return console.log('esbuild is not installed: the size was not measured.')
  const packages = (name) => fileURLToPath(new URL(`../packages/${name}/dist/index.js`, import.meta.url))
  const { outputFiles } = await bundler.build({
    stdin: {
      contents:
        "export { responseDue } from '@imt/foi'\nexport const calendar = ukBankHolidays.union\nimport { ukBankHolidays } from '@imt/core'",
      resolveDir: fileURLToPath(new URL('../packages/foi/', import.meta.url)),
    },
    alias: { '@imt/foi': packages('foi'), '@imt/core': packages('core') },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    treeShaking: true,
    logLevel: 'error',
  })
  const [{ contents }] = outputFiles
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length }
}
const size = await weigh()

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
  ...(size
    ? [{ what: 'bundled with the holiday data, gzip', measured: `${size.gzip} B`, limit: `${limits.gzipBytes} B` }]
    : []),
])
await writeResult('foi-response-due', {
  calls: million,
  milliseconds: { calendar: byCalendar.times, counter: byCounter.times },
  size: size ?? 'not measured',
  limits,
})
