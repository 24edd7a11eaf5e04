// 10,000 requests through the register, its statistics and the checks of a log, beside reading their CSV in the same
// run: asked for is less than four times as long. Ratios by processor time, which other work does not lengthen.
import { createModel } from '../packages/core/dist/index.js'
import { foi, logStatistics, measures, readRequests, register, registerEvents } from '../packages/foi/dist/index.js'
import { readCsv } from '../packages/tables/dist/index.js'
import { inTurns, printTable, seeded, short, times, writeResult } from './harness.mjs'

const count = 10_000
const rounds = 7
const asOf = '2026-11-23'
const random = seeded(18)
const pick = (list) => list[Math.floor(random() * list.length)]
const day = (offset) => {
  const [year, month, date] = new Date(Date.UTC(2023, 0, 2) + offset * 86_400_000).toISOString().slice(0, 10).split('-')
  return `${date}/${month}/${year}`
}
const outcomes = ['Disclosed in full', 'Granted', 'Refused', 'Part disclosed', 'Not held', 'Information sent', '']
const provisions = ['', '', '', 's40(2)', 's31(1)(a), s43(2)', 'section 21', 's12']
const rows = Array.from({ length: count }, (_, index) => {
  const received = Math.floor(random() * 1400)
  const isAnswered = received < 1380 && random() < 0.95
  const clarified = random() < 0.03
  return [
    `FOI-${index}`,
    pick(['FOI', 'FOI', 'FOI', 'EIR', 'SAR']),
    day(received),
    clarified ? day(received + 4) : '',
    clarified ? day(received + 9) : '',
    isAnswered ? day(received + 5 + Math.floor(random() * (random() < 0.9 ? 20 : 45))) : '',
    `Request ${index} about ${pick(['beds', 'laptops', 'menus', 'car parks'])}`,
    isAnswered ? 'Closed' : pick(['Open', 'Drafting', 'Awaiting clearance']),
    isAnswered ? pick(outcomes) : '',
    isAnswered ? `"${pick(provisions)}"` : '',
    random() < 0.05 ? 'Yes' : 'No',
    `Person ${index}`,
    `person${index}@example.org`,
  ].join(',')
})
const headings =
  'Reference,Type,Date received,Clarification sought,Clarification received,Date responded,Subject,Status,Outcome,Exemptions,Extended,Requester name,Email'
const csv = `${headings}\n${rows.join('\n')}\n`

const source = readCsv(csv, { name: 'register.csv' })
const [table] = source.blocks.filter(({ kind }) => kind === 'table')
const model = createModel({ plugins: [foi()] })
const reading = model.recognise([source])
const entries = reading.publication.sections.foi.log.entries
const all = () => {
  const { requests } = readRequests(table).value
  const made = register(requests, { asOf, escalations: ['mojInternal'] })
  registerEvents(made)
  return made
}
const made = all()
const names = ['read the CSV', 'register', 'statistics', 'log checks']
const results = await inTurns(rounds, [
  () => readCsv(csv, { name: 'register.csv' }),
  all,
  () => [
    measures(made, { set: 'code', by: 'quarter' }),
    measures(made, { set: 'cabinetOffice', by: 'quarter' }),
    logStatistics(entries, { asOf }),
  ],
  () => model.check(reading, { asOf }),
])
const parts = results.map(({ best, leastCpu }, index) => ({ part: names[index], ms: best, cpu: leastCpu }))
const [csvTime, ...others] = parts
const whole = others.reduce((sum, { cpu }) => sum + cpu, 0)
printTable(
  `${count.toLocaleString('en-GB')} requests, ${(csv.length / 1e6).toFixed(1)} MB`,
  parts.map(({ part, ms, cpu }) => ({ part, ms: short(ms), cpu: short(cpu), ratio: times(cpu, csvTime.cpu) })),
)
console.log(
  `\nregister, statistics and log checks: ${times(whole, csvTime.cpu)} reading their CSV (asked for: under 4x)`,
)
await writeResult('foi-register', { requests: count, parts, ratio: whole / csvTime.cpu })
