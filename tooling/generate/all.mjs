// Writes every generated file; with --check, says which are stale and exits 1. Runs on the built packages.
import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'
import { writeOrCheck } from './write.mjs'
import { rulePages } from './rule-pages.mjs'
import { schemas } from './schemas.mjs'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
const check = process.argv.includes('--check')

schemas(check)
rulePages(check)
// The public surface of each package, reviewed in every change.
for (const name of readdirSync('packages').sort())
  writeOrCheck(
    `etc/${name}.d.ts`,
    readFileSync(`packages/${name}/dist/index.d.ts`, 'utf8').replaceAll(/\n\/\/# sourceMappingURL.*$/gm, ''),
    check,
  )
const text = spawnSync(process.execPath, ['tooling/generate/page-text.mjs', ...(check ? ['--check'] : [])], {
  stdio: 'inherit',
})
if (text.status !== 0) process.exitCode = 1
