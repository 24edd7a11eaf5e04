// A long run over everything that takes what others wrote: npm run fuzz -- [--minutes 10] [--runs N] [--seed N]
// [--from N] [--only NAME]. Ends with 1 if a promise was not kept; each failure is a file in .cache/fuzz.
import { randomInt } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { aliases, root } from '../packages.mjs'

const folder = join(root, '.cache', 'fuzz')
/** Longer than the limit of any target and its three tries, and than making an input smaller. */
const silence = 90_000

const say = (text) => process.stdout.write(`${text}\n`)
const wrong = (text) => {
  process.stderr.write(`fuzz: ${text}\n`)
  process.exit(2)
}

const options = () => {
  const number = { type: 'string' }
  try {
    const { values } = parseArgs({
      options: { minutes: number, runs: number, seed: number, from: number, only: { type: 'string', default: '' } },
    })
    for (const name of ['minutes', 'runs', 'seed', 'from'])
      if (values[name] !== undefined && !/^\d{1,10}(?:\.\d+)?$/.test(values[name]))
        wrong(`--${name} is a number from 0 up, not ${values[name]}`)
    return values
  } catch (error) {
    return wrong(error.message)
  }
}

/** The sources as one file, so that nothing has to be built and nothing is transformed while it is timed. */
const bundle = async () => {
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, 'worker.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    alias: aliases,
    // Native parts of engines, one for each machine: they are there or not.
    external: ['@duckdb/node-bindings-*', 'pg-native'],
    sourcemap: 'inline',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })
  return outfile
}

const { minutes, runs, seed: given, from = '0', only } = options()
const seed = given === undefined ? randomInt(2 ** 31) : Number(given)
const most = runs === undefined ? Infinity : Number(runs)
const until = minutes === undefined && runs !== undefined ? Infinity : Date.now() + Number(minutes ?? 10) * 60_000
const outfile = await bundle()
const causes = new Map()
let index = Number(from)
let done = 0

/** Keeps a failure as a file: what it takes to see it again, and the input itself. */
const keep = (failure, cause) => {
  const times = (causes.get(cause) ?? 0) + 1
  causes.set(cause, times)
  if (times > 1) return
  const name = `${failure.target.replaceAll(/\W+/g, '-')}-${seed}-${failure.index}`
  const smallest = failure.reads === 'bytes' ? Buffer.from(failure.smallest ?? '', 'latin1') : failure.smallest
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(failure, undefined, 2)}\n`)
  if (smallest !== undefined) writeFileSync(join(folder, `${name}.input`), smallest)
  say(`FAILED ${failure.target}: ${failure.why}`)
  if (failure.smallest !== undefined)
    say(
      `  ${failure.smallest.length} of ${failure.input.length} characters: ${JSON.stringify(failure.smallest).slice(0, 300)}`,
    )
  say(
    `  again: npm run fuzz -- --seed ${seed} --from ${failure.index} --runs 1${only === '' ? '' : ` --only '${only}'`}`,
  )
  say(`  kept: ${join('.cache', 'fuzz', `${name}.json`)}`)
}

/** Runs cases in a worker until it is through, or until one of them ends it: then the next begins behind that one. */
const shift = () =>
  new Promise((resolve) => {
    const worker = new Worker(outfile, {
      workerData: { root, seed, from: index, runs: most - done, until, only },
      execArgv: ['--enable-source-maps'],
      resourceLimits: { maxOldGenerationSizeMb: 1_536 },
    })
    let targets = []
    let ended = false
    const stop = (why) => {
      if (ended) return
      ended = true
      clearTimeout(timer)
      if (why !== undefined) {
        const target = targets[index % targets.length] ?? 'the run itself'
        keep({ target, seed, index, why }, `${target}: ${why}`)
        done += 1
        index += 1
      }
      void worker.terminate().then(() => resolve(why === undefined || targets.length === 0))
    }
    const watch = () => setTimeout(() => stop(`nothing came of it in ${silence / 1000} seconds`), silence)
    let timer = watch()
    worker.on('message', (message) => {
      clearTimeout(timer)
      timer = watch()
      if (message.targets !== undefined) {
        targets = message.targets
        if (targets.length === 0) wrong(`nothing is called ${only}`)
        if (done === 0)
          say(`Seed ${seed}. ${targets.length} readers, parsers and encoders. Made from ${message.corpus}.`)
      }
      if (message.begins !== undefined) {
        if (message.begins > index) done += message.begins - index
        index = message.begins
      }
      if (message.failure !== undefined) {
        const { failure } = message
        keep(failure, `${failure.target}: ${failure.why.replaceAll(/\d+|"(?:[^"\\]|\\.)*"/g, '').slice(0, 60)}`)
      }
      if (message.done === true) {
        if (targets.length > 0) done += 1
        stop()
      }
    })
    worker.on('error', (error) => stop(`it ended the program: ${error.code ?? ''} ${error.message}`))
  })

while (done < most && Date.now() < until && !(await shift()));
for (const [cause, times] of causes) if (times > 1) say(`${times} times: ${cause}`)
say(`Seed ${seed}: ${done} inputs, ${causes.size === 0 ? 'every promise kept' : `${causes.size} kinds of failure`}.`)
process.exit(causes.size === 0 ? 0 : 1)
