// npm run test:spark: the checks of @imt/sql in Apache Spark, local mode with two workers. PySpark comes from its
// registry into a virtual environment outside this repository; where it or a Java of 17 or later cannot be had, that is
// said, and nothing is passed off as tested. IMT_SPARK_PYTHON names a Python that has PySpark already, IMT_SPARK_RUNS
// how many generated files of each kind are tried.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { install, tool } from './steps.mjs'

const pyspark = '3.5.3'
const oldestJava = 17
const say = (text) => process.stdout.write(`${text}\n`)
const tried = (command, args, options = {}) => spawnSync(command, args, { encoding: 'utf8', ...options })

const javaVersion = () => {
  const { status, stderr } = tried('java', ['-version'])
  const [, version] = /version "(\d+)/.exec(stderr ?? '') ?? []
  return status === 0 && version !== undefined ? Number(version) : undefined
}

/** A Python that has PySpark, or why there is none. */
const pythonWithSpark = () => {
  const given = process.env.IMT_SPARK_PYTHON
  if (given !== undefined) return { path: given }
  const folder = join(homedir(), '.cache', 'imt', `pyspark-${pyspark}`)
  const path = join(folder, 'bin', 'python')
  const has = () => existsSync(path) && tried(path, ['-c', 'import pyspark']).status === 0
  if (has()) return { path }
  say(`Putting PySpark ${pyspark} into ${folder}: it is about 320 MB.`)
  if (tried('python3', ['-m', 'venv', folder]).status !== 0) return { why: 'python3 -m venv failed' }
  const { status, stderr } = tried(path, ['-m', 'pip', 'install', '--quiet', `pyspark==${pyspark}`], {
    timeout: 900_000,
  })
  return status === 0 && has() ? { path } : { why: (stderr ?? '').trim().split('\n').at(-1) ?? 'pip failed' }
}

const java = javaVersion()
if (java === undefined || java < oldestJava) {
  say(
    `Spark was NOT tested: it needs Java ${String(oldestJava)} or later, and ${java === undefined ? 'none was found' : `Java ${String(java)} is here`}.`,
  )
  process.exit(2)
}
const python = pythonWithSpark()
if (python.path === undefined) {
  say(`Spark was NOT tested: PySpark could not be had (${python.why}).`)
  process.exit(2)
}
const env = {
  IMT_SPARK_PYTHON: python.path,
  IMT_SPARK_RECORD:
    process.env.IMT_SPARK_RECORD ??
    fileURLToPath(new URL('../../packages/sql/test/spark-last-run.json', import.meta.url)),
  IMT_SPARK_DAY: new Date().toISOString().slice(0, 10),
}
const args = ['run', '--project', 'spark', ...process.argv.slice(2)]
process.exit(install() && tool('vitest/vitest.mjs', args, { env }) ? 0 : 1)
