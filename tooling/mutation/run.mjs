// Mutation testing, a folder at a time:
// npm run mutation -- core/date [--sample 300 --seed 1] [--concurrency 2] [--again]
// Changes the code of packages/core/src/date piece by piece and asks whether a test fails. Writes mutation.json.
// --again takes from the last run of the folder, also one that was stopped, what no change of its code or of the tests
// could make otherwise.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { filesUnder } from '../files.mjs'
import { install, root } from '../run/steps.mjs'
import { matchEquivalent } from './equivalent.mjs'
import { beginResults, keptResults } from './kept-results.mjs'
import { listMutants } from './list-mutants.mjs'
import { drawSample, keyOf } from './mutants.mjs'

const say = (text) => process.stdout.write(`${text}\n`)
const stop = (text) => {
  process.stderr.write(`${text}\n`)
  process.exit(1)
}
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
const here = (name) => fileURLToPath(new URL(name, import.meta.url))

const wholeNumber = (name, text) => {
  if (!/^[1-9]\d*$/.test(text)) stop(`--${name} takes a whole number from 1, not ${text}.`)
  return Number(text)
}

const readArguments = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        sample: { type: 'string' },
        seed: { type: 'string' },
        concurrency: { type: 'string', default: '2' },
        again: { type: 'boolean', default: false },
      },
    })
    if (positionals.length !== 1) throw new Error('One folder is measured at a time.')
    const [folder] = positionals
    return {
      folder: folder.replaceAll('\\', '/').replace(/\/$/, ''),
      concurrency: wholeNumber('concurrency', values.concurrency),
      again: values.again,
      ...(values.sample === undefined
        ? {}
        : { sample: wholeNumber('sample', values.sample), seed: wholeNumber('seed', values.seed ?? '1') }),
    }
  } catch (error) {
    return stop(
      `${error.message}\nUse: npm run mutation -- <package>[/<folder>] [--sample 300 --seed 1] [--concurrency 2] [--again]`,
    )
  }
}

/**
 * Stryker runs tests in threads, and a thread cannot change the time zone of its process: such a file is left out, or
 * the tests of it that folders.json names. npm test runs them in processes.
 */
const setsTimeZone = (path) =>
  /process\.env(\.TZ|\[['"]TZ['"]\])\s*=[^=]|stubEnv\(\s*['"]TZ['"]/.test(readFileSync(path, 'utf8'))

const filesOf = (folder) => {
  const [name, ...rest] = folder.split('/')
  const path = ['packages', name, 'src', ...rest].join('/')
  if (!existsSync(path)) stop(`There is no folder ${path}.`)
  const own = filesUnder(path, /\.ts$/).filter((file) => !/(\.test-d|\.d)\.ts$/.test(file))
  const isTest = (file) => file.endsWith('.test.ts')
  const { tests: named = [], leftOut = [] } = readJson(here('folders.json'))[folder] ?? {}
  const missing = [...named, ...leftOut.map(({ file }) => file)].filter((file) => !existsSync(file))
  if (missing.length > 0) stop(`tooling/mutation/folders.json names tests that are not there: ${missing.join(', ')}`)
  const tests = [...new Set([...own.filter(isTest), ...named])].sort()
  const apart = tests.filter((file) => setsTimeZone(file) && !leftOut.some((entry) => entry.file === file))
  return {
    sources: own.filter((file) => !isTest(file)),
    tests: tests.filter((file) => !apart.includes(file)),
    leftOut: [...leftOut, ...apart.map((file) => ({ file, test: '', why: 'It sets the time zone.' }))],
  }
}

/** Where a mutant stands, as Stryker takes it: lines from 1, columns from 0. */
const rangeOf = ({ file, start, end }) => `${file}:${start.line}:${start.column}-${end.line}:${end.column}`

const resultsOf = (folder) => `.cache/mutation-results/${folder.replaceAll('/', '-')}.json`
const keptOf = (folder) => `${resultsOf(folder)}l`

/**
 * Has the next run try what the last one left alive. Stryker itself tries again only what a changed test covers, and
 * does not know which tests cover what runs as a module is loaded.
 */
const forgetAlive = (file) => {
  if (!existsSync(file)) return
  const report = readJson(file)
  for (const each of Object.values(report.files))
    each.mutants = each.mutants.filter(({ status }) => !['Survived', 'NoCoverage', 'Timeout'].includes(status))
  writeFileSync(file, JSON.stringify(report))
}

const testMutants = async ({ folder, sources, tests, leftOut, chosen, sampled, concurrency, again }) => {
  process.env.MUTATION_TESTS = JSON.stringify(tests)
  process.env.MUTATION_LEFT_OUT = JSON.stringify(leftOut)
  const { Stryker } = await import('@stryker-mutator/core')
  const results = await new Stryker({
    // Only what was drawn is changed, and what stands inside it: a search runs several times slower where every piece
    // of it asks which mutant is on.
    mutate: sampled ? chosen.map(rangeOf) : sources,
    testRunner: 'loading',
    vitest: { configFile: 'tooling/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    plugins: ['@stryker-mutator/vitest-runner', here('stryker-plugin.mjs')],
    ...(sampled ? { checkers: ['sample'], sampledMutants: chosen.map(({ key }) => key) } : {}),
    keptResults: resolve(keptOf(folder)),
    testsOfResults: tests,
    // What runs once, when a module is loaded, is tested too: there stand the tables of the law and the patterns.
    ignoreStatic: false,
    concurrency,
    // Stryker keeps what it found of each mutant with the tests that found it; without --again it tries all the same.
    incremental: true,
    incrementalFile: resultsOf(folder),
    force: !again,
    // On a machine that does other things too, a test may be slow without being stuck.
    timeoutFactor: 3,
    timeoutMS: 20_000,
    tempDirName: '.cache/mutation',
    cleanTempDir: 'always',
    ignorePatterns: ['dist', '/coverage', '.turbo', '.cache', 'benchmarks'],
    disableTypeChecks: false,
    reporters: ['keeping', ...(process.stdout.isTTY ? ['progress'] : [])],
    allowConsoleColors: false,
    logLevel: 'warn',
    fileLogLevel: 'off',
    warnings: { slow: false },
  }).runMutationTest()
  return new Map(
    results.map((result) => {
      const file = relative(root, resolve(root, result.fileName)).replaceAll('\\', '/')
      const { start, end } = result.location
      const before = ({ line, column }) => ({ line, column: column - 1 })
      const place = { file, start: before(start), end: before(end) }
      return [keyOf({ ...place, mutator: result.mutatorName, replacement: result.replacement }), result]
    }),
  )
}

const git = (...args) => spawnSync('git', args, { encoding: 'utf8' }).stdout.trim()

/** The last commit that changed what was measured, marked if the files measured were not those of the commit. */
const measuredCommit = (files) =>
  `${git('log', '-1', '--format=%H', '--', ...files)}${git('status', '--porcelain', '--', ...files) === '' ? '' : ' with changes'}`

const short = (text, length = 80) => (text.length > length ? `${text.slice(0, length - 1)}…` : text)
const oneLine = (text) => text.trim().replaceAll(/\s+/g, ' ')

const tell = ({ file, line, mutator, original, replacement }) =>
  `  ${file}:${line}  ${mutator}: ${short(original)} → ${short(oneLine(replacement))}`

const writeResult = (folder, result) => {
  const path = 'mutation.json'
  const all = { ...(existsSync(path) ? readJson(path) : {}), [folder]: result }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`)
}

process.chdir(root)
const { folder, sample, seed, concurrency, again } = readArguments()
if (!install()) stop('The packages could not be installed.')

const { sources, tests, leftOut } = filesOf(folder)
if (tests.length === 0) stop(`${folder} has no tests: name some in tooling/mutation/folders.json.`)
const all = await listMutants(sources)
const { reasons, problems } = matchEquivalent(
  readJson(here('equivalent.json')).filter(({ file }) => sources.includes(file)),
  all,
)
if (problems.length > 0) stop(`tooling/mutation/equivalent.json:\n  ${problems.join('\n  ')}`)

const sampled = sample !== undefined && sample < all.length
const chosen = sampled ? drawSample(all, sample, seed) : all
say(
  `${folder}: ${all.length} mutants in ${sources.length} files${sampled ? `, a sample of ${sample}, seed ${seed}` : ''}`,
)
say(`tests: ${tests.join(', ')}`)
for (const { file, test, why } of leftOut) say(`left out: ${test ? `${test} (${file})` : file}. ${why}`)

const kept = (again ? keptResults(keptOf(folder), sources, tests) : undefined) ?? new Map()
if (kept.size === 0) beginResults(keptOf(folder), sources)
const untried = chosen.filter(({ key }) => !kept.has(key))
if (untried.length < chosen.length) say(`taken from the last run: ${chosen.length - untried.length}`)
if (again) forgetAlive(resultsOf(folder))
const began = Date.now()
const tried =
  untried.length === 0
    ? new Map()
    : await testMutants({
        ...{ folder, sources, tests, leftOut, concurrency, again },
        chosen: untried,
        sampled: sampled || untried.length < chosen.length,
      })
const results = new Map([...kept, ...tried])
const minutes = Math.round((Date.now() - began) / 6000) / 10

const tested = chosen.map((mutant) => ({ ...mutant, status: results.get(mutant.key)?.status ?? 'Untested' }))
const withStatus = (...statuses) => tested.filter(({ status }) => statuses.includes(status))
const alive = withStatus('Survived', 'NoCoverage')
const equivalent = alive.filter(({ key }) => reasons.has(key))
const isOpen = ({ key }) => !reasons.has(key)
const untested = withStatus('Untested')
if (untested.length > 0) stop(`Stryker gave no result for:\n${untested.map(tell).join('\n')}`)

const killed = withStatus('Killed').length
const timedOut = withStatus('Timeout').filter(isOpen).length
// What is listed as equivalent and timed out was starved: no test of it can be stuck.
const starved = withStatus('Timeout').filter(({ key }) => reasons.has(key))
const failed = withStatus('RuntimeError', 'CompileError')
const survived = withStatus('Survived').filter(isOpen)
const noCoverage = withStatus('NoCoverage').filter(isOpen)
const counted = killed + timedOut + survived.length + noCoverage.length
const score = counted === 0 ? null : Math.round(((killed + timedOut) / counted) * 1000) / 10

writeResult(folder, {
  commit: measuredCommit([...sources, ...tests]),
  command: `npm run mutation -- ${folder}${sampled ? ` --sample ${sample} --seed ${seed}` : ''}`,
  mutants: all.length,
  ...(sampled ? { sample, seed } : {}),
  killed,
  survived: survived.length,
  ignored: equivalent.length + starved.length + withStatus('Ignored').length,
  noCoverage: noCoverage.length,
  timedOut,
  ...(failed.length > 0 ? { errors: failed.length } : {}),
  score,
  // What a run took that went on where another had stopped says nothing.
  ...(kept.size === 0 ? { minutes } : {}),
  ...(leftOut.length > 0 ? { testsLeftOut: leftOut } : {}),
  equivalent: [...equivalent, ...starved].map(({ file, line, mutator, original, replacement, key }) => ({
    file,
    line,
    mutator,
    original,
    replacement: oneLine(replacement),
    why: reasons.get(key),
  })),
})

// The survivors in the shape of tooling/mutation/equivalent.json, for those that turn out to be equivalent.
mkdirSync('.cache', { recursive: true })
const list = `.cache/mutation-${folder.replaceAll('/', '-')}.json`
const entryOf = ({ file, mutator, original, replacement, code }) => ({ file, mutator, original, replacement, code })
writeFileSync(list, `${JSON.stringify([...survived, ...noCoverage].map(entryOf), null, 2)}\n`)

const mistaken = tested.filter(({ key, status }) => reasons.has(key) && status === 'Killed')
const block = (title, mutants) => mutants.length > 0 && say(`\n${title}\n${mutants.map(tell).join('\n')}`)
block('survived:', survived)
block('reached by no test:', noCoverage)
block('ended in an error outside the tests, not counted:', failed)
block('listed as equivalent, but a test fails: remove them from tooling/mutation/equivalent.json:', mistaken)
say(`\n${'killed'.padStart(8)}${'timed out'.padStart(11)}${'survived'.padStart(10)}${'no test'.padStart(9)}\
${'ignored'.padStart(9)}${'score'.padStart(9)}${'minutes'.padStart(9)}`)
say(`${String(killed).padStart(8)}${String(timedOut).padStart(11)}${String(survived.length).padStart(10)}\
${String(noCoverage.length).padStart(9)}${String(equivalent.length).padStart(9)}${`${score} %`.padStart(9)}\
${String(minutes).padStart(9)}`)
say(`\nmutation.json is up to date; the survivors in full: ${list}`)
// A starved test looks like one that is stuck: what timed out counts as killed only where little did.
if (timedOut * 20 > counted) say(`${timedOut} timed out: measure again on a machine that does nothing else.`)
if (minutes > 20) say('That is more than 20 minutes: measure a sample, with --sample 300.')
process.exit(mistaken.length > 0 ? 1 : 0)
