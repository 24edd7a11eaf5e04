// workingDays.add against date-holidays on the same dates: 20 working days by the holidays of any part of the United
// Kingdom, for every day of receipt from 2005 to November 2027; and the days on which date-holidays differs from the
// sourced table. Run `npm install` here and `npm run build` at the root first.
import { addDays, skippedDays, ukBankHolidays, weekday, workingDays } from '../packages/core/dist/index.js'
import { bestOf, peer, printTable, short, times, writeResult } from './harness.mjs'

const { default: Holidays } = await peer('date-holidays')
const target = 100
const allowed = 20
const states = { 'england-and-wales': 'ENG', scotland: 'SCT', 'northern-ireland': 'NIR' }
const peers = Object.values(states).map((state) => new Holidays('GB', state))
const isHoliday = (type) => type === 'public' || type === 'bank'

const received = []
for (let day = '2005-01-01'; day <= '2027-11-30'; day = addDays(day, 1)) received.push(day)
// Asking date-holidays day by day is slow: a part of the dates, spread evenly, is enough to time it.
const spread = received.filter((_, i) => i % 20 === 0)

const DAY = 86_400_000
const noon = (date) => Date.parse(`${date}T12:00:00Z`)
const isWeekend = (time) => [0, 6].includes(new Date(time).getUTCDay())
const written = (time) => new Date(time).toISOString().slice(0, 10)

/** As its documentation shows: ask about each day. */
const askingEachDay = (date) => {
  let time = noon(date)
  for (let left = allowed; left > 0;) {
    time += DAY
    if (isWeekend(time)) continue
    const day = new Date(time)
    if (
      !peers.some((state) => {
        const found = state.isHoliday(day)
        return found && found.some(({ type }) => isHoliday(type))
      })
    )
      left -= 1
  }
  return written(time)
}
/** As a careful user would write it: the lists of each year kept in a set, then day by day. */
const keptLists = () => {
  const years = new Map()
  const listOf = (year) => {
    if (!years.has(year))
      years.set(
        year,
        new Set(
          peers.flatMap((state) =>
            state
              .getHolidays(year)
              .filter(({ type }) => isHoliday(type))
              .map(({ date }) => date.slice(0, 10)),
          ),
        ),
      )
    return years.get(year)
  }
  return (date) => {
    let time = noon(date)
    for (let left = allowed; left > 0;) {
      time += DAY
      if (isWeekend(time)) continue
      const day = written(time)
      if (!listOf(Number(day.slice(0, 4))).has(day)) left -= 1
    }
    return written(time)
  }
}
const run = (dates, due) => () => {
  let last
  for (const date of dates) last = due(date)
  return last
}

const days = workingDays(ukBankHolidays.union)
const million = Array.from({ length: 1_000_000 }, (_, i) => received[i % received.length])
const ours = await bestOf(
  7,
  run(million, (date) => days.add(date, allowed).date),
)
const built = await bestOf(20, () => workingDays(ukBankHolidays.union))
const oursCold = await bestOf(7, () => {
  const fresh = workingDays(ukBankHolidays.union)
  return run(received, (date) => fresh.add(date, allowed).date)()
})
const asked = await bestOf(3, run(spread, askingEachDay))
const kept = await bestOf(5, () => run(received, keptLists())())
const perCall = {
  ours: ours.best / million.length,
  oursCold: oursCold.best / received.length,
  asked: asked.best / spread.length,
  kept: kept.best / received.length,
}

printTable(`${allowed} working days after a date, microseconds a call`, [
  {
    how: 'workingDays.add, 1,000,000 calls',
    calls: short(million.length),
    us: short(perCall.ours * 1000),
    ratio: '1.00x',
  },
  {
    how: 'workingDays.add, calendar made as well',
    calls: short(received.length),
    us: short(perCall.oursCold * 1000),
    ratio: times(perCall.oursCold, perCall.ours),
  },
  {
    how: 'date-holidays, each day asked',
    calls: short(spread.length),
    us: short(perCall.asked * 1000),
    ratio: times(perCall.asked, perCall.ours),
  },
  {
    how: 'date-holidays, its lists kept in a set',
    calls: short(received.length),
    us: short(perCall.kept * 1000),
    ratio: times(perCall.kept, perCall.ours),
  },
])
console.log(`\nOne million counts: ${short(ours.best)} ms; making the calendar: ${short(built.best)} ms once.`)

// Where the two differ, weekdays only: a holiday on a weekend delays nothing.
const contested = new Set(ukBankHolidays.union.contested.map(({ date }) => date))
const differences = Object.entries(states)
  .flatMap(([division, state], i) => {
    const calendar = ukBankHolidays.divisions[division]
    const table = new Map(
      skippedDays(calendar, calendar.knownFrom, calendar.knownTo).flatMap(({ date, because }) =>
        because.filter(({ reason }) => reason !== 'weekend').map(({ name, citation }) => [date, { name, citation }]),
      ),
    )
    const theirs = new Map()
    for (let year = 2005; year <= 2028; year += 1) {
      for (const { date, name, type } of peers[i].getHolidays(year))
        if (isHoliday(type) && !isWeekend(noon(date.slice(0, 10)))) theirs.set(date.slice(0, 10), name)
    }
    const missing = [...table]
      .filter(([date]) => !theirs.has(date))
      .map(([date, { name, citation }]) => ({
        division,
        state,
        date,
        fault: 'missing',
        name,
        source: citation.url,
        verified: citation.verified,
      }))
    const extra = [...theirs]
      .filter(([date]) => !table.has(date))
      .map(([date, name]) => ({
        division,
        state,
        date,
        fault: contested.has(date) ? 'listed, never proclaimed' : 'no bank holiday',
        name,
        source: contested.has(date)
          ? ukBankHolidays.union.contested.find((day) => day.date === date).citation.url
          : `ukBankHolidays ${ukBankHolidays.version}`,
        verified: true,
      }))
    return [...missing, ...extra]
  })
  .sort((a, b) => a.date.localeCompare(b.date) || a.division.localeCompare(b.division))
printTable(
  `Where date-holidays 3.37.0 differs from the sourced table, 2005 to 2028: ${differences.length} days`,
  differences.map(({ date, state, fault, name }) => ({ date, day: weekday(date).slice(0, 3), state, fault, name })),
)

const due = keptLists()
const wrong = received.filter((date) => due(date) !== days.add(date, allowed).date)
console.log(
  `\nDays of receipt, ${received[0]} to ${received.at(-1)}, for which date-holidays gives another due date: ${wrong.length} of ${short(received.length)}; the first ${wrong[0]}, the last ${wrong.at(-1)}.`,
)
const example = addDays('2026-06-15', -17)
console.log(`Received ${example}: due ${days.add(example, allowed).date}; by date-holidays ${due(example)}.`)

const ratio = perCall.asked / perCall.ours
console.log(
  `\n${times(perCall.asked, perCall.ours)} against date-holidays as documented; target ${target}x: ${ratio >= target ? 'met' : 'MISSED'}.`,
)
await writeResult('working-days', {
  peer: 'date-holidays 3.37.0',
  targets: { ratio: target, millionMs: 250 },
  millionMs: ours.best,
  calendarMs: built.best,
  microsecondsPerCall: {
    workingDays: perCall.ours * 1000,
    withCalendar: perCall.oursCold * 1000,
    peerAskedEachDay: perCall.asked * 1000,
    peerListsKept: perCall.kept * 1000,
  },
  ratio,
  ratioListsKept: perCall.kept / perCall.ours,
  met: ratio >= target,
  differences,
  otherDueDates: { of: received.length, wrong: wrong.length },
})
if (ratio < target) process.exitCode = 1
