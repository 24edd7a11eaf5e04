// What every benchmark here shares: best-of-n timing, a printed table, and one JSON file of results beside the others.
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { performance } from 'node:perf_hooks'

/**
 * Runs a case `n` times and keeps its fastest time in milliseconds, every time, and the last result.
 * A case may be a promise; `prepare` runs before each round and is not timed.
 */
export const bestOf = async (n, run, { prepare } = {}) => {
  const times = []
  let result
  for (let round = 0; round < n; round += 1) {
    const input = prepare === undefined ? undefined : await prepare()
    globalThis.gc?.()
    const start = performance.now()
    const outcome = run(input)
    result = outcome instanceof Promise ? await outcome : outcome
    times.push(performance.now() - start)
  }
  return { best: Math.min(...times), times, result }
}

/**
 * Runs several cases in turns, `n` rounds of each, so that a machine that is busy for a while slows them all alike.
 * Beside the fastest time it keeps the least processor time of all threads, in milliseconds, which other work does not
 * lengthen.
 */
export const inTurns = async (n, runs) => {
  const found = runs.map(() => ({ best: Infinity, times: [], leastCpu: Infinity, result: undefined }))
  for (let round = 0; round < n; round += 1) {
    for (const [index, run] of runs.entries()) {
      globalThis.gc?.()
      const one = found[index]
      const cpu = process.cpuUsage()
      const start = performance.now()
      one.result = await run()
      one.times.push(performance.now() - start)
      const { user, system } = process.cpuUsage(cpu)
      one.leastCpu = Math.min(one.leastCpu, (user + system) / 1_000)
      one.best = Math.min(...one.times)
    }
  }
  return found
}

/** 12.3 rather than 12.345678; whole numbers from 100 up. */
export const short = (number) =>
  number >= 100 ? Math.round(number).toLocaleString('en-GB') : number.toFixed(number >= 10 ? 1 : 2)

/** How many times longer `other` takes than `ours`, as `12.3x`. */
export const times = (other, ours) => `${short(other / ours)}x`

/** Prints rows of equal keys as an aligned table; numbers to the right. */
export const printTable = (title, rows) => {
  const keys = Object.keys(rows[0] ?? {})
  const widths = keys.map((key) => Math.max(key.length, ...rows.map((row) => String(row[key] ?? '').length)))
  const line = (cells) =>
    cells
      .map(([text, number], i) => (number ? text.padStart(widths[i]) : text.padEnd(widths[i])))
      .join('  ')
      .trimEnd()
  const numeric = (text) => /^[-£]?[\d.,]+(?:x| ms|%)?$/.test(text)
  console.log(`\n${title}`)
  console.log(line(keys.map((key) => [key, false])))
  console.log(widths.map((width) => '-'.repeat(width)).join('  '))
  for (const row of rows)
    console.log(line(keys.map((key) => [String(row[key] ?? ''), numeric(String(row[key] ?? ''))])))
}

/** The machine a result was measured on, and how busy it was. Ratios travel between machines; milliseconds do not. */
export const machine = () => ({
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  loadAverage: Number((loadavg()[0] ?? 0).toFixed(2)),
})

/** Writes `benchmarks/results/<name>.json`: the machine, then whatever the benchmark found. */
export const writeResult = async (name, found) => {
  const folder = new URL('results/', import.meta.url)
  await mkdir(folder, { recursive: true })
  await writeFile(
    new URL(`${name}.json`, folder),
    `${JSON.stringify({ benchmark: name, machine: machine(), ...found }, null, 2)}\n`,
  )
}

/** Imports a peer that only benchmarks need, or says how to get it. */
export const peer = async (name) => {
  try {
    return await import(name)
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error
    console.error(`${name} is not installed: run "npm install" in benchmarks/ first.`)
    return process.exit(1)
  }
}

/** A small deterministic generator (mulberry32): numbers from 0 up to 1, the same on every machine. */
export const seeded = (seed) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
