// What a call of the command costs: the processor time of its whole process beside that of `node -e 0`, medians of
// alternating runs (21, or ROUNDS), and where the time of `imt check` goes: loading, the first check, printing. Needs
// the command built; IMT names another build of it. NODE_COMPILE_CACHE=/folder shows what a compile cache brings, where
// this Node has one.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { printTable, short, writeResult } from './harness.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const imt = process.env.IMT ?? join(root, 'packages/cli/bin/imt.js')
const cost = fileURLToPath(new URL('start-up/cost.cjs', import.meta.url))
const rounds = Number(process.env.ROUNDS ?? 21)
const page = join(root, 'datasets/plymouth-2017-18/page.html')

const calls = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'imt --help', args: [imt, '--help'], most: 2.5 },
  { name: 'imt explain', args: [imt, 'explain', 'finance/total-mismatch'], most: 2.5 },
  { name: 'imt check, of a file that is not there', args: [imt, 'check', 'absent.html'] },
  { name: 'imt check --quiet', args: [imt, 'check', page, '--as-of', '2026-11-23', '--quiet'] },
  { name: 'imt check', args: [imt, 'check', page, '--as-of', '2026-11-23'], most: 4.5 },
]

const timeOf = (args) => {
  const { stderr } = spawnSync(process.execPath, ['--require', cost, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const found = /@cost (\S+)/.exec(stderr)
  if (found === null) throw new Error(`${args.join(' ')} did not come to its end: ${stderr}`)
  return Number(found[1])
}
const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]

const taken = calls.map(() => [])
for (let round = 0; round < rounds; round += 1)
  for (const [index, { args }] of calls.entries()) taken[index].push(timeOf(args))

const [bare, , , empty, quiet, whole] = taken.map(median)
const rows = calls.map(({ name, most }, index) => ({
  call: name,
  ms: short(median(taken[index])),
  'times bare node': `${short(median(taken[index]) / bare)}x`,
  'at most': most === undefined ? '' : `${most}x`,
}))
printTable(`Processor time of whole processes, medians of ${rounds} alternating runs`, rows)
const split = { loading: empty - bare, 'reading and first check': quiet - empty, printing: whole - quiet }
printTable(
  'Where the time of imt check goes',
  Object.entries(split).map(([part, ms]) => ({ part, ms: short(ms), 'times bare node': `${short(ms / bare)}x` })),
)
await writeResult('start-up', {
  rounds,
  compileCache: process.env.NODE_COMPILE_CACHE !== undefined,
  medians: Object.fromEntries(calls.map(({ name }, index) => [name, median(taken[index])])),
  ratios: Object.fromEntries(calls.map(({ name }, index) => [name, median(taken[index]) / bare])),
  split,
})
