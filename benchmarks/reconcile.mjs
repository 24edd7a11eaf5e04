// Reconciliation at the sizes that publishers have. Run: npm run build && node --expose-gc
// benchmarks/reconcile.mjs. Every case says what must come out, and the run fails if it does not: a fast wrong answer
// is no result.
import { readFile } from 'node:fs/promises'
import { bestOf, printTable, seeded, short, times, writeResult } from './harness.mjs'
import { Decimal } from '../packages/core/dist/index.js'
import { compileEquations, reconcile } from '../packages/reconcile/dist/index.js'

const must = (condition, what) => {
  if (!condition) throw new Error(`wrong: ${what}`)
}
const plus = (cells) => cells.map((cell) => ({ cell, sign: 1 }))
const figure = (value, unit = 'gbp') => ({
  text: `£${value.toLocaleString('en-GB')}`,
  unit,
  kind: 'exact',
  value: new Decimal(value),
  low: new Decimal(value - 0.5),
  high: new Decimal(value + 0.5),
  decimals: 0,
})

// ---- one set of equations over many bodies: the size of the sector's accounts return -------------------------------
// The 2023/24 template has 1,866 constraints, 7,175 cells, 13,017 non-zeros, its widest sum 60 parts, and 206
// providers.
const template = (random) => {
  const equations = []
  const widths = Array.from({ length: 1866 }, (_, index) => (index === 0 ? 60 : 3 + Math.floor(random() * 7)))
  let next = 0
  widths.forEach((width, index) => {
    const terms = Array.from({ length: width }, () =>
      random() < 0.15 && index < 1865
        ? `c${index + 1 + Math.floor(random() * (1865 - index))}`
        : `c${1866 + (next++ % 5309)}`,
    )
    equations.push({
      id: `e${index}`,
      kind: 'sum',
      total: `c${index}`,
      terms: [...new Set(terms)].map((cell) => ({ cell, sign: random() < 0.1 ? -1 : 1 })),
    })
  })
  return equations
}
const fill = (compiled, equations, bodies, random) => {
  const at = new Map(compiled.cells.map((cell, index) => [cell, index]))
  const values = new Float64Array(compiled.cells.length * bodies)
  for (let body = 0; body < bodies; body += 1) {
    const from = body * compiled.cells.length
    for (let cell = 0; cell < compiled.cells.length; cell += 1)
      values[from + cell] = Math.round((random() - 0.3) * 200_000)
    // Totals only use cells that come after them, so filling from the last makes every equation hold.
    for (const { total, terms } of [...equations].reverse())
      values[from + at.get(total)] = terms.reduce((sum, { cell, sign }) => sum + sign * values[from + at.get(cell)], 0)
  }
  return { values, at }
}
const random = seeded(20170401)
const sector = template(random)
const compiled = compileEquations(sector)
const { values } = fill(compiled, sector, 206, random)
const sound = await bestOf(15, () => compiled.check(values))
must(sound.result.violated === 0 && sound.result.exact === 206 * 1866, 'a sound sector')
const damaged = values.slice()
for (let body = 0; body < 206; body += 1) damaged[body * compiled.cells.length + Math.floor(random() * 1866)] += 90_000
const faulty = await bestOf(15, () => compiled.check(damaged))
must(new Set(faulty.result.body).size === 206, 'an error in every body')
const checked = 206 * 1866
const nonZeros = sector.reduce((so, { terms }) => so + terms.length + 1, 0)

// The same equations over the same values as people write them, with the sums made exact by decimal.js; and in floats
// with a tolerance, which is fast and cannot tell rounding from error. Both start from values already read, as ours
// does.
const positions = (() => {
  const at = new Map(compiled.cells.map((cell, index) => [cell, index]))
  return sector.map(({ total, terms }) => ({
    total: at.get(total),
    terms: terms.map(({ cell, sign }) => [at.get(cell), sign]),
  }))
})()
const decimals = Array.from(damaged, (value) => new Decimal(value))
const half = new Decimal(0.5)
const peerDecimal = await bestOf(1, () => {
  let violated = 0
  for (let body = 0; body < 206; body += 1) {
    const from = body * compiled.cells.length
    for (const { total, terms } of positions) {
      let difference = decimals[from + total]
      for (const [cell, sign] of terms)
        difference = sign === 1 ? difference.minus(decimals[from + cell]) : difference.plus(decimals[from + cell])
      if (difference.abs().gt(half.times(terms.length + 1))) violated += 1
    }
  }
  return violated
})
must(peerDecimal.result === faulty.result.violated, 'decimal.js agrees')
const peerFloat = await bestOf(7, () => {
  let violated = 0
  for (let body = 0; body < 206; body += 1) {
    const from = body * compiled.cells.length
    for (const { total, terms } of positions) {
      let sum = 0
      for (const [cell, sign] of terms) sum += sign * damaged[from + cell]
      if (Math.abs(damaged[from + total] - sum) > 1) violated += 1
    }
  }
  return violated
})

// ---- one error in each of 209 trusts
// ---------------------------------------------------------------------------------
const trust = (centres, name = '') => {
  const classes = ['income', 'pay', 'nonPay']
  const cell = (...parts) => name + parts.join('/')
  return [
    ...Array.from({ length: centres }, (_, centre) => ({
      id: cell('centre', centre),
      kind: 'sum',
      total: cell(centre, 'total'),
      terms: plus(classes.map((each) => cell(centre, each))),
    })),
    {
      id: cell('grand'),
      kind: 'sum',
      total: cell('grand'),
      terms: plus(Array.from({ length: centres }, (_, centre) => cell(centre, 'total'))),
    },
    ...classes.map((each) => ({
      id: cell(each),
      kind: 'equal',
      total: cell('class', each),
      terms: plus(Array.from({ length: centres }, (_, centre) => cell(centre, each))),
    })),
    {
      id: cell('summary'),
      kind: 'sum',
      total: cell('summary'),
      terms: plus(classes.map((each) => cell('class', each))),
    },
    { id: cell('both'), kind: 'equal', total: cell('summary'), terms: plus([cell('grand')]) },
  ]
}
const fillTrust = (cells, draw) => {
  const value = new Map()
  const [names, sums] = [['income', 'pay', 'nonPay'], new Map()]
  const centres = cells.filter((cell) => cell.endsWith('/total')).map((cell) => cell.slice(0, -6))
  for (const centre of centres) {
    let total = 0
    for (const name of names) {
      const amount = Math.round(draw() * 1_000_000) * (name === 'income' ? -1 : 1)
      value.set(`${centre}/${name}`, amount)
      sums.set(name, (sums.get(name) ?? 0) + amount)
      total += amount
    }
    value.set(`${centre}/total`, total)
  }
  for (const name of names) value.set(`class/${name}`, sums.get(name))
  const grand = [...sums.values()].reduce((a, b) => a + b, 0)
  return value.set('grand', grand).set('summary', grand)
}
const trusts = 209
const oneTrust = trust(200)
const trustCompiled = compileEquations(oneTrust)
const trustValues = new Float64Array(trustCompiled.cells.length * trusts)
const wrong = []
for (let body = 0; body < trusts; body += 1) {
  const amounts = fillTrust(trustCompiled.cells, random)
  trustCompiled.cells.forEach((cell, index) => {
    trustValues[body * trustCompiled.cells.length + index] = amounts.get(cell)
  })
  const at = Math.floor(random() * trustCompiled.cells.length)
  wrong.push({ cell: trustCompiled.cells[at], was: String(amounts.get(trustCompiled.cells[at])) })
  trustValues[body * trustCompiled.cells.length + at] += 10_000 + Math.floor(random() * 90_000)
}
const located = await bestOf(9, () => trustCompiled.locate(trustValues))
const right = located.result.filter(
  ({ body, repairs, unique }) =>
    unique &&
    repairs[0].changes.length === 1 &&
    repairs[0].changes[0].cell === wrong[body].cell &&
    repairs[0].changes[0].to === wrong[body].was,
).length
must(right === trusts, `one error in each trust, ${right} of ${trusts} located`)

// ---- the same through reconcile: published figures in, text out, everything in one call
// -----------------------------------
const published = (count, centres, withErrors) => {
  const cells = new Map()
  const equations = []
  const draw = seeded(7)
  for (let each = 0; each < count; each += 1) {
    const name = `t${each}:`
    const own = trust(centres, name)
    equations.push(...own)
    const names = [...new Set(trust(centres).flatMap(({ total, terms }) => [total, ...terms.map((term) => term.cell)]))]
    const amounts = fillTrust(names, draw)
    const bad = withErrors ? names[Math.floor(draw() * names.length)] : undefined
    for (const cell of names) cells.set(name + cell, figure(amounts.get(cell) + (cell === bad ? 54_321 : 0)))
  }
  return { cells, equations }
}
const whole = published(trusts, 200, true)
const sheet = await bestOf(5, () => reconcile(whole))
must(
  sheet.result.components.length === trusts &&
    sheet.result.components.every(({ unique, size }) => unique && size === 1),
  'one error in each published trust',
)

// ---- linear cost
// -----------------------------------------------------------------------------------------------------------
const bulk = []
for (const bodies of [12, 124, 1242]) {
  const many = new Float64Array(trustCompiled.cells.length * bodies)
  for (let body = 0; body < bodies; body += 1)
    many.set(
      trustValues.subarray(
        (body % trusts) * trustCompiled.cells.length,
        ((body % trusts) + 1) * trustCompiled.cells.length,
      ),
      body * trustCompiled.cells.length,
    )
  const run = await bestOf(7, () => trustCompiled.locate(many))
  must(run.result.length === bodies && run.result.every(({ unique }) => unique), 'one error in each body at scale')
  bulk.push({
    cells: many.length,
    equations: bodies * oneTrust.length,
    ms: run.best,
    nsPerCell: (run.best * 1e6) / many.length,
  })
}
const scale = []
for (const [count, centres] of [
  [13, 191],
  [124, 200],
  [1242, 200],
]) {
  const input = published(count, centres, true)
  const run = await bestOf(3, () => reconcile(input))
  must(
    run.result.components.length === count && run.result.components.every(({ unique }) => unique),
    'one error in each trust at scale',
  )
  scale.push({
    cells: input.cells.size,
    equations: input.equations.length,
    ms: run.best,
    nsPerCell: (run.best * 1e6) / input.cells.size,
  })
}

// ---- the seed page
// -----------------------------------------------------------------------------------------------------------
const { tables } = JSON.parse(
  await readFile(new URL('../packages/reconcile/test/vectors/finance-tables.json', import.meta.url), 'utf8'),
)
const [revenue, summary] = tables
const amount = (text) => Number(text.replace(/[£,]/g, ''))
const seed = new Map([
  ...revenue.rows.map((row, index) => [`1/${index}`, amount(row.cells[3])]),
  ...summary.rows.map((row, index) => [`2/${index}`, amount(row.cells[3])]),
])
const rows = revenue.rows.map(({ cells }, row) => ({ row, centre: cells[0], kind: cells[1] }))
const grand = rows.find(({ centre }) => centre === 'GRAND TOTAL').row
const totals = rows.filter(({ kind, row }) => kind === 'TOTAL' && row !== grand)
const seedEquations = [
  ...totals.map(({ row, centre }) => ({
    id: centre,
    kind: 'sum',
    total: `1/${row}`,
    terms: plus(rows.filter((line) => line.centre === centre && line.kind !== 'TOTAL').map((line) => `1/${line.row}`)),
  })),
  { id: 'grand', kind: 'sum', total: `1/${grand}`, terms: plus(totals.map(({ row }) => `1/${row}`)) },
  ...['INCOME', 'PAY', 'NON-PAY'].map((kind, row) => ({
    id: kind,
    kind: 'equal',
    total: `2/${row}`,
    terms: plus(rows.filter((line) => line.kind === kind).map((line) => `1/${line.row}`)),
  })),
  { id: 'summary', kind: 'sum', total: '2/3', terms: plus(['2/0', '2/1', '2/2']) },
  { id: 'both', kind: 'equal', total: '2/3', terms: plus([`1/${grand}`]) },
]
const figures = (amounts) => new Map([...amounts].map(([cell, value]) => [cell, figure(value)]))
const asPublished = reconcile({ cells: figures(seed), equations: seedEquations })
must(
  asPublished.components.length === 1 &&
    asPublished.components[0].unique &&
    asPublished.components[0].repairs[0].changes[0].value === '5400191' &&
    asPublished.components[0].repairs[0].plausibility === 'oneDigit',
  'the published grand total',
)
seed.set(`1/${grand}`, 5400191)
const names = [...seed.keys()]
/** True if exactly the changed cells are named, each with the value it had. */
const recovers = (changed) => {
  const amounts = new Map(seed)
  for (const [cell, by] of changed) amounts.set(cell, seed.get(cell) + by)
  const { components } = reconcile({ cells: figures(amounts), equations: seedEquations })
  const changes = components.flatMap(({ repairs }) => repairs[0]?.changes ?? [])
  return (
    components.every(({ unique }) => unique) &&
    changes.length === changed.length &&
    changed.every(([cell]) =>
      changes.some((change) => change.cell === cell && Math.abs(Number(change.value) - seed.get(cell)) <= 6),
    )
  )
}
const single = names.filter((cell) => recovers([[cell, 9_000 + Math.floor(random() * 90_000)]])).length
let pairs = 0
const pairTime = await bestOf(1, () => {
  for (let round = 0; round < 250; round += 1) {
    const a = Math.floor(random() * names.length)
    const b = (a + 1 + Math.floor(random() * (names.length - 1))) % names.length
    if (
      recovers([
        [names[a], 1_000 + Math.floor(random() * 1e6)],
        [names[b], -1_000 - Math.floor(random() * 1e6)],
      ])
    )
      pairs += 1
  }
})
must(single === 44 && pairs === 250, `seed: ${single} of 44, ${pairs} of 250 pairs`)

// ---- tables built to explode the search
// ---------------------------------------------------------------------------------------
/** A square grid of rows and columns with every row and column out by its own amount: no small set can put it right. */
const grid = (size, each) => {
  const cells = new Map()
  const equations = []
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1)
      cells.set(`${row}:${column}`, figure(1_000 + ((row * 37 + column * 91) % 1_000)))
    equations.push({
      id: `r${row}`,
      kind: 'sum',
      total: `r${row}`,
      terms: plus(Array.from({ length: size }, (_, column) => `${row}:${column}`)),
    })
    equations.push({
      id: `c${row}`,
      kind: 'sum',
      total: `c${row}`,
      terms: plus(Array.from({ length: size }, (_, other) => `${other}:${row}`)),
    })
  }
  for (const { id, total, terms } of equations) {
    const sum = terms.reduce((so, { cell }) => so + cells.get(cell).value.toNumber(), 0)
    cells.set(total, figure(sum + each(Number(id.slice(1)), id[0])))
  }
  const corner = [...Array(size).keys()]
  equations.push(
    { id: 'rows', kind: 'sum', total: 'all', terms: plus(corner.map((row) => `r${row}`)) },
    { id: 'columns', kind: 'sum', total: 'all', terms: plus(corner.map((column) => `c${column}`)) },
  )
  cells.set('all', figure(corner.reduce((so, row) => so + cells.get(`r${row}`).value.toNumber(), 0)))
  return { cells, equations }
}
const hostile = []
for (const [name, input] of [
  ['every line of a 60 x 60 grid wrong', grid(60, (line, kind) => 5_000 + line * 137 * (kind === 'r' ? 1 : 3))],
  ['six lines of a 100 x 100 grid wrong', grid(100, (line) => (line < 3 ? 5_000 + line * 777 : 0))],
  [
    'five lines of a 200 x 200 grid wrong',
    grid(200, (line, kind) => (line < (kind === 'r' ? 2 : 3) ? 5_000 + line * 777 : 0)),
  ],
]) {
  const run = await bestOf(1, () => reconcile(input))
  hostile.push({
    table: name,
    cells: input.cells.size,
    ms: run.best,
    components: run.result.components.length,
    stopped: run.result.components.filter(({ search }) => search === 'stopped').length,
    repairs: run.result.components.reduce((so, { repairs }) => so + repairs.length, 0),
  })
}

// ---- what was found
// -------------------------------------------------------------------------------------------------------------
printTable(
  `One set of equations over many bodies (${sector.length} equations, ${compiled.cells.length} cells, ${nonZeros} non-zeros, 206 bodies)`,
  [
    {
      job: `check ${checked.toLocaleString('en-GB')} equations, all sound`,
      ms: short(sound.best),
      target: '50 ms',
      times: '',
    },
    {
      job: `check ${checked.toLocaleString('en-GB')} equations, ${faulty.result.violated} violated`,
      ms: short(faulty.best),
      target: '50 ms',
    },
    {
      job: '  the same in decimal.js, a Decimal a cell',
      ms: short(peerDecimal.best),
      target: '',
      times: times(peerDecimal.best, faulty.best),
    },
    {
      job: '  the same in floats with a tolerance of 1',
      ms: short(peerFloat.best),
      target: '',
      times: times(peerFloat.best, faulty.best),
    },
    {
      job: `check and locate one error in each of ${trusts} trusts (${trustValues.length.toLocaleString('en-GB')} cells)`,
      ms: short(located.best),
      target: '300 ms',
    },
    {
      job: `the same as figures and text, in one reconcile (${whole.cells.size.toLocaleString('en-GB')} cells)`,
      ms: short(sheet.best),
      target: '',
    },
  ],
)
printTable(
  'Compiled: check and locate by size, one error in every 805 cells',
  bulk.map((each) => ({
    cells: each.cells.toLocaleString('en-GB'),
    equations: each.equations.toLocaleString('en-GB'),
    ms: short(each.ms),
    'ns a cell': short(each.nsPerCell),
  })),
)
printTable(
  'reconcile, from figures to text: the same sizes',
  scale.map((each) => ({
    cells: each.cells.toLocaleString('en-GB'),
    equations: each.equations.toLocaleString('en-GB'),
    ms: short(each.ms),
    'ns a cell': short(each.nsPerCell),
  })),
)
printTable('The seed page, both tables', [
  { what: 'each cell changed in turn', located: `${single} of 44` },
  { what: 'random pairs', located: `${pairs} of 250` },
])
printTable(
  'Tables built to explode the search',
  hostile.map((each) => ({ ...each, ms: short(each.ms) })),
)
await writeResult('reconcile', {
  targets: { checkMs: 50, locateMs: 300, single: 44, pairs: 250 },
  check: {
    equations: checked,
    soundMs: sound.best,
    violatedMs: faulty.best,
    violated: faulty.result.violated,
    times: sound.times,
    cells: compiled.cells.length,
    nonZeros,
    peers: { decimalMs: peerDecimal.best, floatMs: peerFloat.best, floatViolated: peerFloat.result },
  },
  locate: {
    trusts,
    cells: trustValues.length,
    equations: trusts * oneTrust.length,
    ms: located.best,
    right,
    times: located.times,
  },
  reconcile: { cells: whole.cells.size, equations: whole.equations.length, ms: sheet.best, times: sheet.times },
  linear: { compiled: bulk, reconcile: scale },
  seed: { single, pairs, msPerPair: pairTime.best / 250 },
  hostile,
})
