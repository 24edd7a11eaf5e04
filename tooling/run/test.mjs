// Sets everything up and runs every check. The last line sums all suites: "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { installChromium } from './chromium.mjs'
import { installPostgresql } from './postgresql.mjs'
import { build, install, tool, turbo } from './steps.mjs'

let passed = 0
let failed = 0

const step = (name, ok) => {
  process.stdout.write(`${ok ? 'passed' : 'FAILED'}  ${name}\n`)
  if (ok) passed += 1
  else failed += 1
  return ok
}

const temporary = mkdtempSync(join(tmpdir(), 'imt-test-'))

/** The tests that failed, by file and name, each with the first lines of what it said. */
const failures = (results) =>
  results.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [`  ${name}\n    ${message}`] : []),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => {
        const said = failureMessages.join('\n').split('\n').slice(0, 20).join('\n    ')
        return `  ${name}: ${fullName}\n    ${said}`
      }),
  ])

/** Runs vitest and adds its counts. A run that never got to its tests counts as one failure. */
const vitest = (name, args, env = {}) => {
  const file = join(temporary, `${name.replaceAll(/\W+/g, '-')}.json`)
  const ok = tool('vitest/vitest.mjs', ['run', ...args, '--reporter=json', `--outputFile.json=${file}`], {
    env,
    quiet: true,
  })
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(readFileSync(file, 'utf8'))
    passed += numPassedTests
    failed += numFailedTests === 0 && !ok ? Math.max(1, numFailedTestSuites) : numFailedTests
    process.stdout.write(`${ok ? 'passed' : 'FAILED'}  ${name}: ${numPassedTests} passed, ${numFailedTests} failed\n`)
    if (!ok) process.stdout.write(`${failures(testResults).join('\n')}\n`)
  } catch {
    step(`${name} (no result)`, false)
  }
}

const finish = () => {
  rmSync(temporary, { recursive: true, force: true })
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  process.exit(failed === 0 ? 0 : 1)
}

if (!step('install', install()) || !step('build', build())) finish()
step('generated files are fresh', tool('../tooling/generate/all.mjs', ['--check']))
step('format', tool('prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']))
step('lint', tool('eslint/bin/eslint.js', ['.', '--max-warnings', '0']))
step('types of sources and tests', tool('typescript/bin/tsc', ['-p', 'tsconfig.json']))
step('types of each package on its own', turbo('typecheck'))
vitest('unit and golden tests', ['--project', 'runtime', '--project', 'mocked'])
const postgresql = installPostgresql()
vitest('property tests', ['--project', 'prop'])
// Where it is left out for want of an engine that CI has to have, a test says that it is missing.
if ('why' in postgresql) process.stdout.write(`NOT RUN  payments in PostgreSQL: ${postgresql.why}\n`)
vitest('type tests', ['--project', 'types'])
for (const zone of ['Europe/London', 'Pacific/Auckland'])
  vitest(
    `dates in ${zone}`,
    [
      '--project',
      'runtime',
      'packages/core/src/date',
      'packages/core/src/published-date',
      'packages/core/src/working-days',
      'packages/contracts',
      'packages/foi',
    ],
    { TZ: zone },
  )
vitest('package tests', ['--project', 'package'])
const browser = installChromium()
if ('path' in browser) vitest('checker and sites in a browser', ['--project', 'browser'], { CHROMIUM: browser.path })
// A clean bill over pages that nobody opened would be none.
else if (process.env.CI) step(`checker and sites in a browser: ${browser.why}`, false)
else process.stdout.write(`NOT RUN  checker and sites in a browser: ${browser.why}\n`)
finish()
