// 100,000 random budgets and profiles: the months must add up to the budget to the penny, and in twelfths and profiles
// the figure to date must never be more than half a unit from the true one. Beside it, what handing the remainder to
// the first months does, as allocation libraries do. Build @imt/core and @imt/finance first.
import { phase } from '../packages/finance/dist/index.js'
import { printTable, seeded, short, writeResult } from './harness.mjs'

const budgets = 100_000
const random = seeded(1718)

/** Twice the distance of twice-whole numbers: |to date x weights - budget x weights so far|, in units x weights. */
const driftOf = (toDates, steps, weights) => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  let part = 0n
  let worst = 0
  toDates.forEach((toDate, month) => {
    part += weights[month]
    const away = toDate * whole - steps * part
    worst = Math.max(worst, Number(away < 0n ? -away : away) / Number(whole))
  })
  return worst
}

/** Everyone gets the floor, the first months get one more each. */
const remainderFirst = (steps, months) => {
  const size = steps < 0n ? -steps : steps
  const floor = size / BigInt(months)
  const left = Number(size % BigInt(months))
  let toDate = 0n
  return Array.from(
    { length: months },
    (_, month) => (toDate += (floor + (month < left ? 1n : 0n)) * (steps < 0n ? -1n : 1n)),
  )
}

const modes = {
  twelfths: { sums: 0, drift: 0 },
  profile: { sums: 0, drift: 0 },
  largestRemainder: { sums: 0, drift: 0 },
  'remainder to the first months': { sums: 0, drift: 0 },
}
const started = performance.now()
for (let index = 0; index < budgets; index += 1) {
  const size = Math.floor(random() * 10 ** (1 + Math.floor(random() * 12)))
  const steps = BigInt(random() < 0.3 ? -size : size)
  const amount = `${steps < 0n ? '-' : ''}${(BigInt(Math.abs(size)) / 100n).toString()}.${(BigInt(size) % 100n).toString().padStart(2, '0')}`
  const profile = Array.from({ length: 12 }, () => (random() < 0.2 ? 0 : Math.floor(random() * 1000)))
  if (profile.every((weight) => weight === 0)) profile[0] = 1
  const twelve = Array.from({ length: 12 }, () => 1n)
  for (const [name, mode, weights] of [
    ['twelfths', { mode: 'twelfths' }, twelve],
    ['profile', { mode: 'profile', weights: profile.map(String) }, profile.map(BigInt)],
    ['largestRemainder', { mode: 'largestRemainder', weights: profile.map(String) }, profile.map(BigInt)],
  ]) {
    const { months, annual } = phase(amount, mode)
    const toDates = months.map(({ toDate }) => BigInt(toDate.times(100).toFixed()))
    const summed = months.reduce((sum, month) => sum.plus(month.amount), annual.minus(annual))
    if (!summed.equals(annual) || toDates.at(-1) !== steps) modes[name].sums += 1
    modes[name].drift = Math.max(modes[name].drift, driftOf(toDates, steps, weights))
  }
  const first = remainderFirst(steps, 12)
  if (first.at(-1) !== steps) modes['remainder to the first months'].sums += 1
  modes['remainder to the first months'].drift = Math.max(
    modes['remainder to the first months'].drift,
    driftOf(first, steps, twelve),
  )
}
const milliseconds = performance.now() - started
printTable(
  `${budgets.toLocaleString('en-GB')} random budgets, pence`,
  Object.entries(modes).map(([mode, { sums, drift }]) => ({
    mode,
    'sums that fail': sums,
    'worst drift of the figure to date, pence': drift.toFixed(3),
  })),
)
console.log(`\n${short(milliseconds)} ms for three ways of phasing each`)
const met = {
  everySum: Object.values(modes).every(({ sums }) => sums === 0),
  halfAUnit: modes.twelfths.drift <= 0.5 && modes.profile.drift <= 0.5,
}
await writeResult('finance-phasing', { budgets, milliseconds, modes, met })
if (Object.values(met).includes(false)) process.exitCode = 1
