// Two builds of this project beside each other: the same work by each, in turns, each turn a process of its own, and
// the least processor time of nine turns. This is how a change is shown to have made nothing slower.
//
//   node benchmarks/compare-builds.mjs <checkout before> [<checkout after>] [--only=name,name]
//
// Both checkouts must be built. `reconcile` and the readers have moved between packages: both places are tried.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { printTable, seeded, short, writeResult } from './harness.mjs'

const turns = 9
const asOf = '2026-11-23'
const here = fileURLToPath(new URL('..', import.meta.url))
const two = (number) => String(number).padStart(2, '0')
const repeat = (times, run) => () => {
  let last
  for (let index = 0; index < times; index += 1) last = run(index)
  return last
}
const inPieces = async function* (bytes) {
  for (let at = 0; at < bytes.length; at += 1 << 18) yield bytes.subarray(at, at + (1 << 18))
}
const bytesOf = (text) => new TextEncoder().encode(text)

/** What each piece of work needs from the packages of one checkout, and what it then does. */
const works = {
  'read figures': ({ core }) => {
    const texts = ['£5,500,191', '(1,234.50)', '£1.2m', '-£44,000', '12.5%', 'c. 5,000', 'n/a', '180.2']
    return repeat(200_000, (index) => core.parseFigure(texts[index & 7], { unit: 'gbp' }))
  },
  'read pence': ({ core }) => {
    const texts = Array.from({ length: 1024 }, (_, index) => `${index * 977}.${two(index % 100)}`)
    return repeat(5_000_000, (index) => core.plainPence(texts[index & 1023]))
  },
  'read published dates': ({ core }) => {
    const texts = [
      '31/03/2022',
      '1st April 2024',
      'March 2023',
      '2024-02-29',
      'Q2 2019/20',
      '31.12.21',
      'TBC',
      'annual',
    ]
    return repeat(100_000, (index) => core.parsePublishedDate(texts[index & 7]))
  },
  'add months and days': ({ core }) =>
    repeat(100_000, (index) => core.addMonths(core.addDays('2019-01-31', index % 3000), index % 60)),
  'add working days': ({ core }) => {
    const days = core.workingDays(core.ukBankHolidays.union)
    const from = Array.from({ length: 4096 }, (_, index) => core.addDays('2010-01-01', index))
    return repeat(1_000_000, (index) => days.add(from[index & 4095], 20))
  },
  'response due': ({ core, foi }) => {
    const from = Array.from({ length: 4096 }, (_, index) => core.addDays('2010-01-01', index))
    return repeat(1_000_000, (index) => foi.responseDue(from[index & 4095], core.ukBankHolidays.union))
  },
  'check equations in bulk': ({ reconcile }) => {
    const { equations, cells } = trust(200)
    const compiled = reconcile.compileEquations(equations)
    const values = new Float64Array(compiled.cells.length * 209)
    for (let body = 0; body < 209; body += 1)
      compiled.cells.forEach((cell, at) => (values[body * compiled.cells.length + at] = cells.get(cell)))
    return repeat(20, () => compiled.check(values))
  },
  'locate one error in each of 209 trusts': ({ reconcile }) => {
    const { equations, cells } = trust(200)
    const compiled = reconcile.compileEquations(equations)
    const values = new Float64Array(compiled.cells.length * 209)
    for (let body = 0; body < 209; body += 1) {
      compiled.cells.forEach((cell, at) => (values[body * compiled.cells.length + at] = cells.get(cell)))
      values[body * compiled.cells.length + ((body * 7919) % compiled.cells.length)] += 54_321
    }
    return repeat(5, () => compiled.locate(values))
  },
  'reconcile 40 published trusts': ({ core, reconcile }) => {
    const cells = new Map()
    const equations = []
    for (let body = 0; body < 40; body += 1) {
      const own = trust(60, `t${body}:`)
      equations.push(...own.equations)
      const names = [...own.cells.keys()]
      const wrong = names[(body * 7919) % names.length]
      for (const [name, value] of own.cells) {
        const { ok, value: figure } = core.parseFigure(String(value + (name === wrong ? 54_321 : 0)), { unit: 'gbp' })
        if (ok) cells.set(name, figure)
      }
    }
    return repeat(5, () => reconcile.reconcile({ cells, equations }))
  },
  'tokenise a spend file': ({ tables }) => {
    const bytes = bytesOf(spend(100_000))
    return async () => {
      let fields = 0
      for await (const batch of tables.readRecords(inPieces(bytes), { name: 'spend.csv' }))
        for (const record of batch.fields) fields += record.length
      return fields
    }
  },
  'a ledger to its statement': ({ finance, tables }) => {
    const bytes = bytesOf(ledger(300_000))
    const classOf = (code) => (code.startsWith('4') ? 'INCOME' : code.startsWith('5') ? 'PAY' : 'NON-PAY')
    return () => finance.summariseLedger(tables.readRecords(inPieces(bytes), { name: 'ledger.csv' }), { classOf })
  },
  'phase budgets': ({ finance }) =>
    repeat(5_000, (index) => finance.phase(`${index * 977}.${two(index % 100)}`, { mode: 'twelfths' })),
  'an export of devices to its classes': ({ estate, tables }) => {
    const bytes = bytesOf(devices(50_000))
    return async () => {
      const counter = estate.createEstateCounter({ asOf, activeWithinMonths: 12 })
      await estate.readDevices(tables.readRecords(inPieces(bytes), { name: 'intune.csv' }), {}, counter.add)
      return counter.result()
    }
  },
  'a register of 3,000 contracts, all of it': ({ core, contracts }) => {
    const document = { about: {}, sections: { contracts: { register: register(3_000) } } }
    return () => {
      const model = core.createModel({ plugins: [contracts.contracts()] })
      const reading = model.parse(document)
      model.check(reading, { asOf })
      const read = contracts.contractReader()
      const entries = reading.publication.sections.contracts.register
      for (const entry of entries) contracts.contractDates(read(entry).terms, { asOf })
      return contracts.toOcds(entries, { ...ocds, read })
    }
  },
  'a register from OCDS': ({ core, contracts }) => {
    const model = core.createModel({ plugins: [contracts.contracts()] })
    const reading = model.parse({ about: {}, sections: { contracts: { register: register(5_000) } } })
    const made = contracts.toOcds(reading.publication.sections.contracts.register, ocds)
    const released = structuredClone(made.value ?? made.package ?? made)
    return () => contracts.fromOcds(released)
  },
  'threshold rows': ({ contracts }) => {
    const days = Array.from({ length: 64 }, (_, index) => `${2008 + (index % 18)}-${two(1 + (index % 12))}-15`)
    return repeat(2_000_000, (index) => contracts.thresholdRow(days[index & 63], 'nhs-foundation-trust', 'services'))
  },
  'read a page of HTML': ({ tables, root }) => {
    const page = readFileSync(join(root, 'datasets/plymouth-2017-18/page.html'), 'utf8')
    return repeat(60, () => tables.readHtml(page, { name: 'page.html' }))
  },
  'read and check the page': ({ core, tables, finance, estate, contracts, foi, root }) => {
    const page = readFileSync(join(root, 'datasets/plymouth-2017-18/page.html'), 'utf8')
    const plugins = [estate.estate(), finance.finance(), contracts.contracts(), foi.foi()]
    const model = core.createModel({ plugins })
    return repeat(30, () =>
      model.check(model.parse(model.recognise([tables.readHtml(page, { name: 'page.html' })])), { asOf }),
    )
  },
}

const ocds = {
  ocidPrefix: 'ocds-abc123',
  buyer: { name: 'Trust', scheme: 'GB-NHS', id: 'RK9' },
  uri: 'https://example.nhs.uk/contracts.json',
  published: asOf,
}
/** The sums of one body: classes across, cost centres down, a summary; and figures with which all of them agree. */
function trust(centres, name = '') {
  const classes = ['income', 'pay', 'nonPay']
  const plus = (cells) => cells.map((cell) => ({ cell, sign: 1 }))
  const cells = new Map()
  const equations = []
  const sums = [0, 0, 0]
  const random = seeded(centres)
  for (let centre = 0; centre < centres; centre += 1) {
    const amounts = classes.map((_, at) => Math.round(random() * 1_000_000) * (at === 0 ? -1 : 1))
    amounts.forEach((amount, at) => {
      sums[at] += amount
      cells.set(`${name}${centre}/${classes[at]}`, amount)
    })
    cells.set(`${name}${centre}/total`, amounts[0] + amounts[1] + amounts[2])
    const terms = plus(classes.map((each) => `${name}${centre}/${each}`))
    equations.push({ id: `${name}centre/${centre}`, kind: 'sum', total: `${name}${centre}/total`, terms })
  }
  const all = Array.from({ length: centres }, (_, centre) => centre)
  cells.set(`${name}grand`, sums[0] + sums[1] + sums[2])
  equations.push({
    id: `${name}grand`,
    kind: 'sum',
    total: `${name}grand`,
    terms: plus(all.map((centre) => `${name}${centre}/total`)),
  })
  classes.forEach((each, at) => {
    cells.set(`${name}class/${each}`, sums[at])
    const terms = plus(all.map((centre) => `${name}${centre}/${each}`))
    equations.push({ id: `${name}${each}`, kind: 'equal', total: `${name}class/${each}`, terms })
  })
  return { cells, equations }
}
function spend(count) {
  const random = seeded(11)
  const lines = ['Department,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount']
  for (let index = 0; index < count; index += 1)
    lines.push(
      `Health,Trust,${two(1 + (index % 28))}/04/2024,Computer hardware,"IT, Digital",Supplier ${index % 400},${index},"${Math.floor(random() * 9e5).toLocaleString('en-GB')}.00"`,
    )
  return `${lines.join('\r\n')}\r\n`
}
function ledger(count) {
  const random = seeded(2017)
  const lines = ['Cost Centre,Account,Period,Amount,Description']
  for (let index = 0; index < count; index += 1)
    lines.push(
      `RC${1000 + (index % 400)},${[4000, 5000, 7000][index % 3] + (index % 20)},M${1 + (index % 12)},${(random() * 50_000).toFixed(2)},Invoice ${index}`,
    )
  return `${lines.join('\n')}\n`
}
function devices(count) {
  const lines = [
    'Device ID,Device name,Last check-in,OS version,Serial number,Manufacturer,Model,Device state,OS,Category',
  ]
  for (let index = 0; index < count; index += 1)
    lines.push(
      `${index}-aa,WS-${index},2026-0${1 + (index % 9)}-11 08:15:00.0000000,10.0.26100.4061,5CG${index},HP,HP EliteBook 840 G8,Managed,Windows,${['Laptops', 'PCs'][index % 2]}`,
    )
  return `${lines.join('\r\n')}\r\n`
}
function register(count) {
  const pick = (list, index) => list[index % list.length]
  return Array.from({ length: count }, (_, index) => ({
    reference: `C${index}`,
    title: `${pick(['Rostering', 'Print', 'Dictation', 'Hosting', 'Wi-Fi'], index)} ${index}`,
    supplier: pick(['Allocate', 'Ricoh UK', 'BigHand', 'Acme Ltd', 'Softcat; Computacenter'], index),
    category: pick(['Services', 'Goods'], index),
    route: pick(['Open procedure', 'Call-off from a framework agreement', 'Direct award'], index),
    value: `£${(1000 + index * 97).toLocaleString('en-GB')}`,
    start: `${two(1 + (index % 28))}/${two(1 + (index % 12))}/${2012 + (index % 14)}`,
    end: pick(['31/03/2028', 'January 2027', 'annual renewal 31/03/2022', '31st March 2029'], index),
    term: pick(['36 months', '2 years', ''], index),
    extension: pick(['2 x 12 months', '3+1+1', 'None', 'Option to extend by up to 24 months', ''], index),
    noticePeriod: pick(['3 months', '90 days', '30 working days', ''], index),
    owner: 'Head of IT',
  }))
}

/** Runs one piece of work in this process: once to warm up, then three times; prints the least processor time in ms. */
const once = async (name, root) => {
  const load = async (each) => {
    const file = join(root, 'packages', each, 'dist/index.js')
    return existsSync(file) ? import(pathToFileURL(file).href) : undefined
  }
  const packages = { root }
  for (const each of ['core', 'reconcile', 'tables', 'finance', 'estate', 'contracts', 'foi'])
    packages[each] = await load(each)
  packages.reconcile ??= packages.core
  const run = await works[name](packages)
  await run()
  let least = Infinity
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.()
    const before = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  console.log(String(least))
}

const [first, second, ...rest] = process.argv.slice(2)
if (first === '--one') await once(second, rest[0])
else {
  const paths = process.argv.slice(2).filter((each) => !each.startsWith('--'))
  const only = process.argv
    .find((each) => each.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',')
  const builds = [paths[0], paths[1] ?? here].map((path) => resolve(path ?? '.'))
  if (paths.length === 0 || builds.some((path) => !existsSync(join(path, 'packages/core/dist/index.js')))) {
    console.error('Give one or two built checkouts: node benchmarks/compare-builds.mjs <before> [<after>]')
    process.exit(2)
  }
  const time = (name, root) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--expose-gc', fileURLToPath(import.meta.url), '--one', name, root],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`${name} in ${root}: ${stderr}`)
    return Number(stdout)
  }
  const rows = []
  for (const name of only ?? Object.keys(works)) {
    const least = [Infinity, Infinity]
    for (let turn = 0; turn < turns; turn += 1)
      for (const side of turn % 2 === 0 ? [0, 1] : [1, 0]) least[side] = Math.min(least[side], time(name, builds[side]))
    rows.push({ work: name, before: least[0], after: least[1], ratio: least[1] / least[0] })
    console.error(`${name}: ${short(least[0])} to ${short(least[1])} ms, ${(least[1] / least[0]).toFixed(2)}`)
  }
  printTable(
    `least processor time of ${turns} turns, in ms`,
    rows.map(({ work, before, after, ratio }) => ({
      work,
      before: short(before),
      after: short(after),
      ratio: ratio.toFixed(2),
    })),
  )
  if (only === undefined) await writeResult('compare-builds', { turns, rows })
}
