// hledger, ledger and @imt/reconcile on the same journal with balance assertions.
// Run: apt-get install -y hledger ledger; npm run build; node --expose-gc
// benchmarks/ledger-peers.mjs
//
// Comparable: all three start from the same file on disk, add up the same postings exactly, and compare every account
// with the balance that the journal asserts. Not comparable: hledger and ledger read a whole language (dates,
// commodities, virtual postings, rules) and build every transaction; our reader here knows one shape of line. So two
// more rows say where the time goes: hledger told to ignore its assertions (-I), and our check alone on amounts already
// read. What neither peer does: allow for rounding, go past the first account that fails, or say which amount would put
// it right.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bestOf, printTable, seeded, short, times, writeResult } from './harness.mjs'
import { plainPence } from '../packages/core/dist/index.js'
import { compileEquations } from '../packages/reconcile/dist/index.js'

const must = (condition, what) => {
  if (!condition) throw new Error(`wrong: ${what}`)
}
const version = (command) => {
  const run = spawnSync(command, ['--version'], { encoding: 'utf8' })
  if (run.error) {
    console.error(`${command} is not installed: apt-get install -y hledger ledger`)
    process.exit(1)
  }
  return run.stdout.split('\n')[0]
}
const versions = { hledger: version('hledger'), ledger: version('ledger') }

// ---- one trust's year: 200 cost centres, 12 months, 5 entries a month
// ----------------------------------------------------
const [centres, months, entries] = [200, 12, 5]
const random = seeded(2018)
const pounds = (pence) =>
  `${pence < 0 ? '-' : ''}£${Math.floor(Math.abs(pence) / 100)}.${String(Math.abs(pence) % 100).padStart(2, '0')}`
const balances = new Map()
const post = (account, pence) => {
  balances.set(account, (balances.get(account) ?? 0) + pence)
  return `    ${account}  ${pounds(pence)}`
}
const lines = []
for (let month = 0; month < months; month += 1) {
  const date = month < 9 ? `2017/${String(month + 4).padStart(2, '0')}` : `2018/0${month - 8}`
  for (let entry = 0; entry < entries; entry += 1) {
    for (let centre = 0; centre < centres; centre += 1) {
      const amounts = [-Math.floor(random() * 1e7), Math.floor(random() * 5e7), Math.floor(random() * 2e7)]
      lines.push(`${date}/${String(entry * 5 + 1).padStart(2, '0')} * entry`)
      ;['income', 'pay', 'nonpay'].forEach((kind, index) => lines.push(post(`centre${centre}:${kind}`, amounts[index])))
      lines.push(post('bank', -amounts.reduce((a, b) => a + b, 0)), '')
    }
  }
}
/** Asserts every balance at the year end, one of them wrong if asked. */
const journal = (wrong) =>
  [
    ...lines,
    '2018/03/31 * balances',
    ...[...balances].map(
      ([account, pence]) => `    ${account}  £0.00 = ${pounds(pence + (account === wrong ? 10_000 : 0))}`,
    ),
    '',
  ].join('\n')
const folder = mkdtempSync(join(tmpdir(), 'imt-ledger-'))
const files = { sound: join(folder, 'sound.journal'), wrong: join(folder, 'wrong.journal') }
writeFileSync(files.sound, journal())
writeFileSync(files.wrong, journal('centre123:pay'))

// ---- ours: one line shape, exact pence, one equation an account
// --------------------------------------------------------------
const readJournal = (file) => {
  const text = readFileSync(file, 'utf8')
  const postings = new Map()
  const asserted = new Map()
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    if (text.charCodeAt(from) === 32) {
      const line = text.slice(from + 4, end)
      const gap = line.indexOf('  ')
      const account = line.slice(0, gap)
      const equals = line.indexOf(' = ', gap)
      if (equals !== -1) asserted.set(account, plainPence(line.slice(equals + 3)))
      else {
        const pence = plainPence(line.slice(gap + 2))
        const known = postings.get(account)
        if (known) known.push(pence)
        else postings.set(account, [pence])
      }
    }
    from = end + 1
  }
  return { postings, asserted }
}
const statement = ({ postings, asserted }) => {
  const equations = []
  const values = []
  for (const [account, stated] of asserted) {
    const amounts = postings.get(account)
    equations.push({
      id: account,
      kind: 'sum',
      rounding: 'none',
      total: account,
      terms: amounts.map((_, index) => ({ cell: `${account}/${index}`, sign: 1 })),
    })
    values.push(stated, ...amounts)
  }
  return { compiled: compileEquations(equations, { decimals: 2 }), values: Float64Array.from(values) }
}
const ours = (file) => {
  const { compiled, values } = statement(readJournal(file))
  return { compiled, check: compiled.check(values) }
}
const sound = await bestOf(9, () => ours(files.sound))
must(sound.result.check.violated === 0 && sound.result.check.exact === balances.size, 'a sound journal')
const faulty = ours(files.wrong)
must(
  faulty.check.violated === 1 &&
    faulty.compiled.equations[faulty.check.equation[0]] === 'centre123:pay' &&
    faulty.check.difference[0] === 100,
  'the wrong balance, by £100',
)
const ready = statement(readJournal(files.sound))
const alone = await bestOf(15, () => ready.compiled.check(ready.values))

// ---- theirs
// ----------------------------------------------------------------------------------------------------
const run = (command, args) =>
  spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8', LEDGER_FILE: '' } })
const hledger = await bestOf(5, () => run('hledger', ['-f', files.sound, 'check', 'assertions']))
must(hledger.result.status === 0, `hledger on a sound journal: ${hledger.result.stderr}`)
const ignoring = await bestOf(5, () => run('hledger', ['-I', '-f', files.sound, 'check', 'ordereddates']))
must(ignoring.result.status === 0, `hledger without assertions: ${ignoring.result.stderr}`)
const hledgerWrong = run('hledger', ['-f', files.wrong, 'check', 'assertions'])
must(hledgerWrong.status !== 0 && /centre123:pay/.test(hledgerWrong.stderr), 'hledger finds the wrong balance')
const ledger = await bestOf(5, () => run('ledger', ['-f', files.sound, 'stats']))
must(ledger.result.status === 0, `ledger on a sound journal: ${ledger.result.stderr}`)
const ledgerWrong = run('ledger', ['-f', files.wrong, 'stats'])
must(ledgerWrong.status !== 0 && /assertion/i.test(ledgerWrong.stderr), 'ledger finds the wrong balance')
const starting = await bestOf(5, () => run(process.execPath, ['-e', '0']))
rmSync(folder, { recursive: true })

printTable(
  `${balances.size} balance assertions over ${lines.filter((line) => line.startsWith('    ')).length.toLocaleString('en-GB')} postings`,
  [
    { program: '@imt/reconcile, file to verdict', ms: short(sound.best), times: '1.00x' },
    {
      program: '@imt/reconcile, and starting Node for it',
      ms: short(sound.best + starting.best),
      times: times(sound.best + starting.best, sound.best),
    },
    { program: versions.ledger.split(',')[0], ms: short(ledger.best), times: times(ledger.best, sound.best) },
    { program: versions.hledger, ms: short(hledger.best), times: times(hledger.best, sound.best) },
    {
      program: '  hledger with its assertions ignored',
      ms: short(ignoring.best),
      times: times(ignoring.best, sound.best),
    },
    { program: '  @imt/reconcile, the check alone, amounts read', ms: short(alone.best), times: '' },
  ],
)
console.log('\nWhere a balance is wrong')
console.log(
  `  @imt/reconcile  ${faulty.compiled.equations[faulty.check.equation[0]]} is out by £${faulty.check.difference[0]}`,
)
console.log(
  `  hledger    ${hledgerWrong.stderr
    .trim()
    .split('\n')
    .filter((line) => /assert|expected|calculated|difference/i.test(line))
    .slice(0, 4)
    .join(' | ')}`,
)
console.log(
  `  ledger     ${ledgerWrong.stderr
    .trim()
    .split('\n')
    .filter((line) => /assertion/i.test(line))
    .join(' | ')}`,
)
await writeResult('ledger-peers', {
  versions,
  postings: lines.filter((line) => line.startsWith('    ')).length,
  assertions: balances.size,
  ms: {
    core: sound.best,
    coreAndNode: sound.best + starting.best,
    coreCheckAlone: alone.best,
    hledger: hledger.best,
    hledgerWithoutAssertions: ignoring.best,
    ledger: ledger.best,
  },
  times: {
    hledger: hledger.best / sound.best,
    ledger: ledger.best / sound.best,
    hledgerWithNode: hledger.best / (sound.best + starting.best),
    ledgerWithNode: ledger.best / (sound.best + starting.best),
  },
  comparable:
    'The same file from disk to a verdict on every asserted balance, exactly. The peers read a whole journal language; our reader knows one shape of line. Neither peer allows for rounding, goes past the first account that fails, or locates the cause.',
})
